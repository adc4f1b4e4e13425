import django.db.models.deletion
from django.db import migrations, models
from wagtail.images import get_image_model_string

import wagtail_newsblocks.articles.models.publisher


class Migration(migrations.Migration):

    dependencies = [
        ('newsblocks_articles', '0003_initial'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
        migrations.swappable_dependency(get_image_model_string()),
    ]

    operations = [
        migrations.CreateModel(
            name='Publisher',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(blank=True, help_text='Empty: the name of the site.', max_length=200, verbose_name='name')),
                ('x_account', models.CharField(blank=True, help_text='Such as “@ostrelsounding”; named where a page is shared there.', max_length=16, validators=[wagtail_newsblocks.articles.models.publisher.is_x_account], verbose_name='account on X')),
                ('about', models.CharField(blank=True, max_length=500, validators=[wagtail_newsblocks.articles.models.publisher.is_address], verbose_name='about us')),
                ('contact', models.CharField(blank=True, max_length=500, validators=[wagtail_newsblocks.articles.models.publisher.is_address], verbose_name='contact')),
                ('publishing_principles', models.CharField(blank=True, max_length=500, validators=[wagtail_newsblocks.articles.models.publisher.is_address], verbose_name='publishing principles')),
                ('corrections_policy', models.CharField(blank=True, max_length=500, validators=[wagtail_newsblocks.articles.models.publisher.is_address], verbose_name='corrections policy')),
                ('ethics_policy', models.CharField(blank=True, max_length=500, validators=[wagtail_newsblocks.articles.models.publisher.is_address], verbose_name='ethics policy')),
                ('unnamed_sources_policy', models.CharField(blank=True, max_length=500, validators=[wagtail_newsblocks.articles.models.publisher.is_address], verbose_name='policy on unnamed sources')),
                ('ownership_funding_info', models.CharField(blank=True, max_length=500, validators=[wagtail_newsblocks.articles.models.publisher.is_address], verbose_name='ownership and funding')),
                ('privacy_policy', models.CharField(blank=True, max_length=500, validators=[wagtail_newsblocks.articles.models.publisher.is_address], verbose_name='privacy')),
                ('imprint', models.CharField(blank=True, max_length=500, validators=[wagtail_newsblocks.articles.models.publisher.is_address], verbose_name='imprint')),
                ('logo', models.ForeignKey(blank=True, help_text='Shown at the top of every page. Empty: the name in letters.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='logo')),
                ('share_image', models.ForeignKey(blank=True, help_text='Shown where a page without a picture of its own is shared.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='picture for shared links')),
                ('site', models.OneToOneField(editable=False, on_delete=django.db.models.deletion.CASCADE, to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'publisher',
                'verbose_name_plural': 'publishers',
            },
        ),
    ]
