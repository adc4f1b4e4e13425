import swapper
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

swapper.set_app_prefix('wagtailcore', 'wagtail')


class Migration(migrations.Migration):

    dependencies = [
        swapper.dependency('wagtailcore', 'Page'),
        ('newsblocks_articles', '0004_publisher'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Notice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('correction', 'Correction'), ('clarification', 'Clarification'), ('update', 'Update'), ('editors_note', 'Editor’s note'), ('retraction', 'Retraction')], default='correction', help_text='Correction: something was wrong. Clarification: it was right, but could be misread. Update: new facts, nothing was wrong. Editor’s note: what readers should know before they read. Retraction: the story no longer stands.', max_length=20, verbose_name='kind')),
                ('was', models.TextField(blank=True, help_text='In a correction, a clarification and a retraction. Say it so that readers see which sentence is meant.', verbose_name='what was wrong')),
                ('now_is', models.TextField(help_text='In full sentences that can be understood without the story. In an update or an editor’s note: all that readers are told.', verbose_name='what is right')),
                ('filed_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='filed at')),
                ('filed_by_name', models.CharField(blank=True, editable=False, max_length=255, verbose_name='name of who filed it')),
                ('published_at', models.DateTimeField(blank=True, db_index=True, editable=False, null=True, verbose_name='published at')),
                ('filed_by', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='filed by')),
                ('page', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='newsblocks_notices', to=swapper.get_model_name('wagtailcore', 'Page'), verbose_name='story')),
                ('superseded', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='superseded version')),
            ],
            options={
                'verbose_name': 'notice',
                'verbose_name_plural': 'notices',
                'base_manager_name': 'objects',
            },
        ),
    ]
