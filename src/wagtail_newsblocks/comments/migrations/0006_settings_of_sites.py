import django.core.validators
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('newsblocks_comments', '0005_chores'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
    ]

    operations = [
        migrations.CreateModel(
            name='CommentSettings',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('mode', models.CharField(blank=True, choices=[('pre', 'All comments are held for a moderator'), ('guests', 'Comments of guests are held for a moderator'), ('post', 'Comments appear at once, but for what a rule holds'), ('off', 'No comments')], help_text='Empty: as the site’s developers have set it.', max_length=10, verbose_name='moderation')),
                ('close_after_days', models.PositiveIntegerField(blank=True, help_text='0 is never. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(36500)], verbose_name='comments close so many days after publication')),
                ('confirm_guests', models.CharField(blank=True, choices=[('yes', 'Yes'), ('no', 'No')], help_text='Empty: as the site’s developers have set it.', max_length=3, verbose_name='guests have to prove their e-mail address')),
                ('consent', models.CharField(blank=True, help_text='Empty: as the site’s developers have set it.', max_length=500, verbose_name='what readers have to agree to')),
                ('edit_minutes', models.PositiveIntegerField(blank=True, help_text='0 is never. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(10000)], verbose_name='readers can edit their comments for so many minutes')),
                ('disallowed_words', models.TextField(blank=True, help_text='One word or phrase a line. Empty: as the site’s developers have set it.', verbose_name='words that make a comment spam')),
                ('suspect_words', models.TextField(blank=True, help_text='One word or phrase a line. Empty: as the site’s developers have set it.', verbose_name='words for which a comment is held')),
                ('links_to_hold', models.PositiveIntegerField(blank=True, help_text='0 is never. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(10000)], verbose_name='a comment is held from so many links on')),
                ('first_held', models.PositiveIntegerField(blank=True, help_text='Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(10000)], verbose_name='so many comments of a reader are read before others appear at once')),
                ('rejections_to_hold', models.PositiveIntegerField(blank=True, help_text='0 is never. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(100)], verbose_name='a reader’s comments are held from so many percent rejected on')),
                ('reports_to_hold', models.PositiveIntegerField(blank=True, help_text='0 is never. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(10000)], verbose_name='a comment is held after so many reports')),
                ('keep_personal_days', models.PositiveIntegerField(blank=True, help_text='Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(36500)], verbose_name='network and browser are kept for so many days')),
                ('keep_email_days', models.PositiveIntegerField(blank=True, help_text='0 sets no end. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(36500)], verbose_name='e-mail addresses are kept for so many days')),
                ('keep_spam_days', models.PositiveIntegerField(blank=True, help_text='0 sets no end. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(36500)], verbose_name='spam is kept for so many days')),
                ('keep_rejected_days', models.PositiveIntegerField(blank=True, help_text='0 sets no end. Empty: as the site’s developers have set it.', null=True, validators=[django.core.validators.MaxValueValidator(36500)], verbose_name='rejected comments are kept for so many days')),
                ('site', models.OneToOneField(editable=False, on_delete=django.db.models.deletion.CASCADE, to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'reader comments',
                'verbose_name_plural': 'reader comments',
            },
        ),
    ]
