import django.db.models.deletion
import modelcluster.fields
import wagtail.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('newsblocks_sources', '0002_mentions'),
        ('newsroom', '0002_initial'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
    ]

    operations = [
        migrations.CreateModel(
            name='BriefingPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('text', wagtail.fields.RichTextField(blank=True)),
                ('body', wagtail.fields.StreamField([('source', 0), ('works', 2), ('passage', 5)], blank=True, block_lookup={0: ('wagtail.snippets.blocks.SnippetChooserBlock', ('newsblocks_sources.Source',), {}), 1: ('wagtail.snippets.blocks.SnippetChooserBlock', ('newsblocks_sources.CitedWork',), {}), 2: ('wagtail.blocks.ListBlock', (1,), {}), 3: ('wagtail.blocks.RichTextBlock', (), {}), 4: ('wagtail.snippets.blocks.SnippetChooserBlock', ('newsblocks_sources.CitedWork',), {'required': False}), 5: ('wagtail.blocks.StructBlock', [[('text', 3), ('work', 4)]], {})})),
                ('lead_work', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='newsblocks_sources.citedwork')),
            ],
            options={
                'abstract': False,
            },
            bases=('wagtailcore.page',),
        ),
        migrations.CreateModel(
            name='FurtherWork',
            fields=[
                ('id', models.AutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='further_works', to='newsroom.briefingpage')),
                ('work', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='newsblocks_sources.citedwork')),
            ],
            options={
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
    ]
