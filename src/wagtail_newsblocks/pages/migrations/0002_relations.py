import swapper
import django.db.models.deletion
import modelcluster.fields
from django.db import migrations, models
from wagtail.images import get_image_model_string

swapper.set_app_prefix('wagtailcore', 'wagtail')


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        swapper.dependency('wagtailcore', 'Page'),
        ('newsblocks_articles', '0002_relations'),
        ('newsblocks_pages', '0001_initial'),
        migrations.swappable_dependency(get_image_model_string()),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
    ]

    operations = [
        migrations.AddField(
            model_name='articlepage',
            name='lead_image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='lead picture'),
        ),
        migrations.AddField(
            model_name='articlepage',
            name='topics',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, related_name='+', to='newsblocks_articles.topic', verbose_name='topics'),
        ),
        migrations.AddField(
            model_name='frontpage',
            name='lead_story',
            field=models.ForeignKey(blank=True, help_text='Empty: the first of the picks, else the newest story.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=swapper.get_model_name('wagtailcore', 'Page'), verbose_name='lead story'),
        ),
        migrations.AddField(
            model_name='newssectionpage',
            name='lead_story',
            field=models.ForeignKey(blank=True, help_text='Empty: the first of the picks, else the newest story.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=swapper.get_model_name('wagtailcore', 'Page'), verbose_name='lead story'),
        ),
    ]
