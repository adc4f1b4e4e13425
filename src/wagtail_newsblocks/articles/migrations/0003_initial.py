import swapper
import django.db.models.deletion
import modelcluster.fields
from django.conf import settings
from django.db import migrations, models

swapper.set_app_prefix('wagtailcore', 'wagtail')


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        swapper.dependency('wagtailcore', 'Page'),
        ('newsblocks_articles', '0002_relations'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='contributor',
            name='user',
            field=models.ForeignKey(blank=True, help_text='Only where this person also works in this site. Readers never see it.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='newsblocks_contributors', to=settings.AUTH_USER_MODEL, verbose_name='user account'),
        ),
        migrations.AddField(
            model_name='byline',
            name='contributor',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bylines', to='newsblocks_articles.contributor', verbose_name='contributor'),
        ),
        migrations.AddField(
            model_name='pick',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=swapper.get_model_name('wagtailcore', 'Page'), verbose_name='article'),
        ),
        migrations.AddField(
            model_name='pick',
            name='page',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='newsblocks_picks', to=swapper.get_model_name('wagtailcore', 'Page')),
        ),
        migrations.AddField(
            model_name='topic',
            name='locale',
            field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='wagtailcore.locale', verbose_name='locale'),
        ),
        migrations.AddConstraint(
            model_name='topic',
            constraint=models.UniqueConstraint(fields=('slug', 'locale'), name='newsblocks_topic_slug_locale'),
        ),
        migrations.AlterUniqueTogether(
            name='topic',
            unique_together={('translation_key', 'locale')},
        ),
    ]
