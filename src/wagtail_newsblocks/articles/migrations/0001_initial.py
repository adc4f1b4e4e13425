import swapper
import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import uuid
import wagtail.fields
from django.db import migrations, models

swapper.set_app_prefix('wagtailcore', 'wagtail')


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        swapper.dependency('wagtailcore', 'Page'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
    ]

    operations = [
        migrations.CreateModel(
            name='Contributor',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='As it is printed in the byline.', max_length=200, verbose_name='name')),
                ('slug', models.SlugField(allow_unicode=True, help_text="The last part of the page's address.", max_length=200, unique=True, verbose_name='slug')),
                ('kind', models.CharField(choices=[('person', 'Person'), ('organisation', 'Organisation or agency')], default='person', max_length=20, verbose_name='kind')),
                ('job_title', models.CharField(blank=True, max_length=200, verbose_name='job title')),
                ('biography', wagtail.fields.RichTextField(blank=True, verbose_name='biography')),
                ('language', models.CharField(blank=True, help_text="A tag such as “it”, where the biography is not in the site's main language.", max_length=35, validators=[django.core.validators.RegexValidator('^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', 'Give a language tag such as “it” or “pt-BR”.', 'invalid_language')], verbose_name='language of the biography')),
            ],
            options={
                'verbose_name': 'contributor',
                'verbose_name_plural': 'contributors',
                'ordering': ['name'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Pick',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
            ],
            options={
                'verbose_name': 'pick',
                'verbose_name_plural': 'picks',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Topic',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('translation_key', models.UUIDField(default=uuid.uuid4, editable=False)),
                ('name', models.CharField(max_length=100, verbose_name='name')),
                ('slug', models.SlugField(allow_unicode=True, help_text="The last part of the topic's address.", max_length=100, verbose_name='slug')),
                ('description', models.TextField(blank=True, help_text="Shown above the topic's articles.", verbose_name='description')),
            ],
            options={
                'verbose_name': 'topic',
                'verbose_name_plural': 'topics',
                'ordering': ['name'],
                'abstract': False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Byline',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('role', models.CharField(choices=[('reporter', 'Reporter'), ('photographer', 'Photographer'), ('illustrator', 'Illustrator'), ('video', 'Video journalist'), ('data', 'Data journalist'), ('researcher', 'Researcher'), ('translator', 'Translator'), ('editor', 'Editor'), ('contributor', 'Contributor')], default='reporter', max_length=20, verbose_name='role')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='bylines', to=swapper.get_model_name('wagtailcore', 'Page'))),
            ],
            options={
                'verbose_name': 'byline',
                'verbose_name_plural': 'bylines',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
    ]
