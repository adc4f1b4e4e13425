import django.db.models.deletion
import django.utils.timezone
import swapper
from django.conf import settings
from django.db import migrations, models

swapper.set_app_prefix('wagtailcore', 'wagtail')


class Migration(migrations.Migration):

    dependencies = [
        swapper.dependency('wagtailcore', 'Page'),
        ('newsblocks_sources', '0003_link_checks'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ReviewFlag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='flagged at')),
                ('settled_at', models.DateTimeField(blank=True, null=True, verbose_name='settled at')),
                ('note', models.TextField(blank=True, verbose_name='what was done')),
                ('page', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=swapper.get_model_name('wagtailcore', 'Page'), verbose_name='story')),
                ('settled_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='settled by')),
                ('work', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='review_flags', to='newsblocks_sources.citedwork', verbose_name='retracted work')),
            ],
            options={
                'verbose_name': 'story to review',
                'verbose_name_plural': 'stories to review',
                'ordering': ['-created_at', '-pk'],
                'constraints': [models.UniqueConstraint(fields=('page', 'work'), name='newsblocks_one_flag_a_story_and_work')],
            },
        ),
    ]
