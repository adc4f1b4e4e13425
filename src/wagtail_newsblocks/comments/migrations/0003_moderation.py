import django.db.models.deletion
import django.utils.timezone
import swapper
from django.conf import settings
from django.db import migrations, models

swapper.set_app_prefix('wagtailcore', 'wagtail')


class Migration(migrations.Migration):

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('newsblocks_comments', '0002_names'),
        swapper.dependency('wagtailcore', 'Page'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='AuthorBlock',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('author_key', models.CharField(blank=True, max_length=64, verbose_name='key of the proved author')),
                ('email_key', models.CharField(blank=True, max_length=64, verbose_name='key of the e-mail')),
                ('reason', models.CharField(blank=True, choices=[('spam', 'Advertising or junk'), ('abuse', 'Insult or harassment'), ('hate', 'Hatred against a group'), ('threat', 'Threat or call to violence'), ('privacy', 'Tells private matters of somebody'), ('illegal', 'Against the law'), ('false', 'False information'), ('off_topic', 'Beside the matter'), ('other', 'Something else')], max_length=20, verbose_name='reason')),
                ('note', models.TextField(blank=True, verbose_name='note')),
                ('made_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='since')),
                ('ends_at', models.DateTimeField(blank=True, help_text='Empty: for good.', null=True, verbose_name='until')),
            ],
            options={
                'verbose_name': 'blocked author',
                'verbose_name_plural': 'blocked authors',
            },
        ),
        migrations.CreateModel(
            name='ModerationScope',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ],
            options={
                'verbose_name': 'scope of moderators',
                'verbose_name_plural': 'scopes of moderators',
            },
        ),
        migrations.CreateModel(
            name='ModeratorNote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField(verbose_name='note')),
                ('at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='at')),
            ],
            options={
                'verbose_name': 'note of a moderator',
                'verbose_name_plural': 'notes of moderators',
            },
        ),
        migrations.AddIndex(
            model_name='commentevent',
            index=models.Index(condition=models.Q(('batch__isnull', False)), fields=['batch'], name='newsblocks_event_batch'),
        ),
        migrations.AddField(
            model_name='authorblock',
            name='lifted_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='lifted by'),
        ),
        migrations.AddField(
            model_name='authorblock',
            name='made_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by'),
        ),
        migrations.AddField(
            model_name='moderationscope',
            name='group',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='auth.group', verbose_name='group'),
        ),
        migrations.AddField(
            model_name='moderationscope',
            name='page',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=swapper.get_model_name('wagtailcore', 'Page'), verbose_name='page'),
        ),
        migrations.AddField(
            model_name='moderatornote',
            name='by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by'),
        ),
        migrations.AddField(
            model_name='moderatornote',
            name='comment',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notes', to='newsblocks_comments.comment'),
        ),
        migrations.AddIndex(
            model_name='authorblock',
            index=models.Index(condition=models.Q(('author_key', ''), _negated=True), fields=['author_key'], name='newsblocks_block_author'),
        ),
        migrations.AddIndex(
            model_name='authorblock',
            index=models.Index(condition=models.Q(('email_key', ''), _negated=True), fields=['email_key'], name='newsblocks_block_email'),
        ),
        migrations.AddConstraint(
            model_name='authorblock',
            constraint=models.CheckConstraint(condition=models.Q(('author_key', ''), ('email_key', ''), _negated=True), name='newsblocks_block_of_somebody'),
        ),
        migrations.AddConstraint(
            model_name='moderationscope',
            constraint=models.UniqueConstraint(fields=('group', 'page'), name='newsblocks_one_scope'),
        ),
    ]
