import django.core.validators
import wagtail_newsblocks.comments.models.preferences
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('newsblocks_comments', '0007_scanner_reports'),
    ]

    operations = [
        migrations.AddField(
            model_name='commentsettings',
            name='digest_minutes',
            field=models.PositiveIntegerField(blank=True, help_text='0: they are not told of this site’s comments. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(10000)], verbose_name='moderators are told at most every so many minutes that comments wait'),
        ),
        migrations.AddField(
            model_name='commentsettings',
            name='from_email',
            field=models.CharField(blank=True, help_text='An address, or a name with an address in angle brackets behind it. The mail server has to be allowed to send from it. Empty: as the site’s developers have set it.', max_length=250, validators=[wagtail_newsblocks.comments.models.preferences.check_sender], verbose_name='mail comes from'),
        ),
        migrations.AddField(
            model_name='commentsettings',
            name='mail_picks',
            field=models.CharField(blank=True, choices=[('yes', 'Yes'), ('no', 'No')], help_text='Empty: as the site’s developers have set it.', max_length=3, verbose_name='authors are told that an editor has picked their comment'),
        ),
        migrations.AddField(
            model_name='commentsettings',
            name='mail_rejections',
            field=models.CharField(blank=True, choices=[('yes', 'Yes'), ('no', 'No')], help_text='Empty: as the site’s developers have set it.', max_length=3, verbose_name='authors are told that a moderator has rejected their comment'),
        ),
        migrations.AddField(
            model_name='commentsettings',
            name='max_length',
            field=models.PositiveIntegerField(blank=True, help_text='1 at least. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(10000)], verbose_name='a comment has so many characters at most'),
        ),
        migrations.AddField(
            model_name='commentsettings',
            name='offer_login',
            field=models.CharField(blank=True, choices=[('yes', 'Yes'), ('no', 'No')], help_text='Empty: as the site’s developers have set it.', max_length=3, verbose_name='the form shows guests the way to the site’s own log-in'),
        ),
        migrations.AddField(
            model_name='commentsettings',
            name='per_page',
            field=models.PositiveIntegerField(blank=True, help_text='1 at least. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(200)], verbose_name='so many comments are shown at a time'),
        ),
        migrations.AddField(
            model_name='commentsettings',
            name='reason_required',
            field=models.CharField(blank=True, choices=[('yes', 'Yes'), ('no', 'No')], help_text='Empty: as the site’s developers have set it.', max_length=3, verbose_name='moderators who reject a comment have to say why'),
        ),
    ]
