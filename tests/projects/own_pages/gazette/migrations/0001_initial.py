import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import wagtail.contrib.routable_page.models
import wagtail.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('newsblocks_articles', '0003_initial'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
        ('wagtailimages', '0027_image_description'),
    ]

    operations = [
        migrations.CreateModel(
            name='Story',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('kicker', models.CharField(blank=True, help_text='A word or two above the headline, such as “Harbour”.', max_length=100, verbose_name='kicker')),
                ('lede', wagtail.fields.RichTextField(blank=True, help_text='The story in one sentence; stands below the headline and in lists.', verbose_name='lede')),
                ('dateline', models.CharField(blank=True, help_text='The place the story is reported from.', max_length=120, verbose_name='dateline')),
                ('published_at', models.DateTimeField(blank=True, db_index=True, help_text='Empty: the moment of first publication. Set it for a story that appeared earlier elsewhere.', null=True, verbose_name='published at')),
                ('updated_at', models.DateTimeField(blank=True, help_text='Set it when the story changes in a way that readers should know of, not for a comma.', null=True, verbose_name='updated at')),
                ('genre', models.CharField(choices=[('reportage', 'Reportage'), ('analysis', 'Analysis'), ('opinion', 'Opinion'), ('interview', 'Interview'), ('review', 'Review'), ('background', 'Background'), ('satire', 'Satire'), ('sponsored', 'Sponsored')], default='reportage', max_length=20, verbose_name='genre')),
                ('lead_image_alt', models.CharField(blank=True, help_text="What the picture shows, for those who do not see it. Empty: the image's own description.", max_length=255, verbose_name='alternative text')),
                ('lead_image_caption', wagtail.fields.RichTextField(blank=True, verbose_name='caption')),
                ('lead_image_credit', models.CharField(blank=True, help_text='Empty: the credit that is stored with the image.', max_length=200, verbose_name='credit')),
                ('canonical_url', models.URLField(blank=True, help_text='Where the story appeared first, for search engines. Empty: this page.', max_length=500, validators=[django.core.validators.URLValidator(schemes=['http', 'https'])], verbose_name='canonical address')),
                ('original_publisher', models.CharField(blank=True, max_length=200, verbose_name='original publisher')),
                ('breaking_until', models.DateTimeField(blank=True, help_text='Marked as breaking until then, not longer.', null=True, verbose_name='breaking news until')),
                ('noindex', models.BooleanField(default=False, help_text='Asks search engines not to list this story.', verbose_name='keep out of search engines')),
                ('word_count', models.PositiveIntegerField(default=0, editable=False, verbose_name='words')),
                ('body', wagtail.fields.StreamField([('paragraph', 0), ('pull_quote', 4), ('figure', 9), ('gallery', 13), ('embed', 16), ('media', 24), ('key_points', 28), ('fact_box', 31), ('timeline', 36), ('table', 42), ('document', 46), ('related_articles', 50), ('divider', 51), ('imported_html', 52), ('callout', 54), ('section', 57)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'label': 'Text', 'rows': 2}), 2: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Attribution', 'max_length': 200, 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('attribution', 2), ('language', 3)]], {'template': 'gazette/pull_quote.html'}), 5: ('wagtail.images.blocks.ImageBlock', [], {'label': 'Picture'}), 6: ('wagtail.blocks.RichTextBlock', (), {'label': 'Caption', 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Who made the picture. Empty: the credit that is stored with the image.', 'label': 'Credit', 'max_length': 200, 'required': False, 'search_index': False}), 8: ('wagtail.blocks.URLBlock', (), {'default': '', 'help_text': 'Where the picture comes from; the credit links there.', 'label': 'Source', 'required': False}), 9: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7), ('source_link', 8)]], {}), 10: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Heading', 'max_length': 200, 'required': False}), 11: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7), ('source_link', 8)]], {'label': 'Picture'}), 12: ('wagtail.blocks.ListBlock', (11,), {'label': 'Pictures', 'min_num': 2}), 13: ('wagtail.blocks.StructBlock', [[('heading', 10), ('pictures', 12)]], {}), 14: ('wagtail.blocks.URLBlock', (), {'help_text': "The page's address, as the browser shows it.", 'label': 'Address'}), 15: ('wagtail.blocks.CharBlock', (), {'help_text': 'What is to be seen or heard there.', 'label': 'Title', 'max_length': 200}), 16: ('wagtail.blocks.StructBlock', [[('url', 14), ('title', 15), ('caption', 6)]], {}), 17: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('audio', 'Audio'), ('video', 'Video')], 'label': 'Kind'}), 18: ('wagtail.blocks.CharBlock', (), {'label': 'Title', 'max_length': 200}), 19: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'An audio or video file, uploaded as a document.', 'label': 'File'}), 20: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Credit', 'max_length': 200, 'required': False, 'search_index': False}), 21: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'What is said and heard, for those who cannot listen.', 'label': 'Transcript', 'required': False}), 22: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'A WebVTT file; for videos in which somebody speaks.', 'label': 'Captions', 'required': False}), 23: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Shown before a video plays.', 'label': 'Still picture', 'required': False}), 24: ('wagtail.blocks.StructBlock', [[('kind', 17), ('title', 18), ('file', 19), ('credit', 20), ('transcript', 21), ('captions', 22), ('poster', 23)]], {}), 25: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Empty: “Key points”.', 'label': 'Heading', 'max_length': 200, 'required': False}), 26: ('wagtail.blocks.RichTextBlock', (), {'label': 'Point'}), 27: ('wagtail.blocks.ListBlock', (26,), {'label': 'Points', 'min_num': 1}), 28: ('wagtail.blocks.StructBlock', [[('heading', 25), ('points', 27)]], {}), 29: ('wagtail.blocks.CharBlock', (), {'label': 'Heading', 'max_length': 200}), 30: ('wagtail.blocks.RichTextBlock', (), {'label': 'Text'}), 31: ('wagtail.blocks.StructBlock', [[('heading', 29), ('body', 30)]], {}), 32: ('wagtail.blocks.CharBlock', (), {'help_text': 'A day, a month, a year or an hour, as readers say it.', 'label': 'When', 'max_length': 100}), 33: ('wagtail.blocks.RichTextBlock', (), {'label': 'What happened'}), 34: ('wagtail.blocks.StructBlock', [[('when', 32), ('text', 33)]], {}), 35: ('wagtail.blocks.ListBlock', (34,), {'label': 'Events', 'min_num': 1}), 36: ('wagtail.blocks.StructBlock', [[('heading', 10), ('events', 35)]], {}), 37: ('wagtail.blocks.BooleanBlock', (), {'default': True, 'label': 'The first row is a header', 'required': False}), 38: ('wagtail.blocks.BooleanBlock', (), {'label': 'The first column is a header', 'required': False}), 39: ('wagtail.blocks.RichTextBlock', (), {'label': 'Cell', 'required': False}), 40: ('wagtail.blocks.ListBlock', (39,), {'label': 'Row', 'min_num': 1}), 41: ('wagtail.blocks.ListBlock', (40,), {'label': 'Rows', 'min_num': 1}), 42: ('wagtail.blocks.StructBlock', [[('caption', 6), ('header_row', 37), ('header_column', 38), ('rows', 41)]], {}), 43: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'Document'}), 44: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': "Empty: the document's own.", 'label': 'Title', 'max_length': 200, 'required': False}), 45: ('wagtail.blocks.TextBlock', (), {'default': '', 'label': 'Description', 'required': False, 'rows': 2}), 46: ('wagtail.blocks.StructBlock', [[('document', 43), ('title', 44), ('description', 45)]], {}), 47: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Empty: “Read also”.', 'label': 'Heading', 'max_length': 200, 'required': False}), 48: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Article'}), 49: ('wagtail.blocks.ListBlock', (48,), {'label': 'Articles', 'min_num': 1}), 50: ('wagtail.blocks.StructBlock', [[('heading', 47), ('articles', 49)]], {}), 51: ('wagtail.blocks.static_block.StaticBlock', (), {}), 52: ('wagtail.blocks.RawHTMLBlock', (), {}), 53: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('note', 'Note'), ('tip', 'Tip'), ('warning', 'Warning')], 'label': 'Tone'}), 54: ('wagtail.blocks.StructBlock', [[('tone', 53), ('heading', 10), ('body', 30)]], {}), 55: ('wagtail.blocks.StreamBlock', [[('paragraph', 0), ('pull_quote', 4), ('figure', 9), ('gallery', 13), ('embed', 16), ('media', 24), ('key_points', 28), ('fact_box', 31), ('timeline', 36), ('table', 42), ('document', 46), ('related_articles', 50), ('divider', 51), ('imported_html', 52), ('callout', 54)]], {}), 56: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'The part of the address after “#” that links to this section. Made from the heading once, then kept, so that links stay good when the heading is reworded.', 'label': 'Anchor', 'max_length': 100, 'required': False, 'search_index': False}), 57: ('wagtail.blocks.StructBlock', [[('heading', 29), ('content', 55), ('anchor', 56)]], {})})),
                ('reader_level', models.CharField(blank=True, max_length=20)),
                ('print_page', models.PositiveIntegerField(blank=True, null=True)),
                ('lead_image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='lead picture')),
                ('topics', modelcluster.fields.ParentalManyToManyField(blank=True, related_name='+', to='newsblocks_articles.topic', verbose_name='topics')),
            ],
            options={
                'verbose_name': 'article',
                'verbose_name_plural': 'articles',
                'abstract': False,
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='DeskPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', wagtail.fields.RichTextField(blank=True, verbose_name='introduction')),
                ('lead_story', models.ForeignKey(blank=True, help_text='Empty: the first of the picks, else the newest story.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.page', verbose_name='lead story')),
            ],
            options={
                'verbose_name': 'news section',
                'verbose_name_plural': 'news sections',
                'abstract': False,
            },
            bases=(wagtail.contrib.routable_page.models.RoutablePageMixin, 'wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='Interview',
            fields=[
                ('story_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='gazette.story')),
                ('guest', models.CharField(max_length=100)),
            ],
            options={
                'verbose_name': 'article',
                'verbose_name_plural': 'articles',
                'abstract': False,
            },
            bases=('gazette.story',),
        ),
        migrations.CreateModel(
            name='TitlePage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                ('introduction', wagtail.fields.RichTextField(blank=True, verbose_name='introduction')),
                ('lead_story', models.ForeignKey(blank=True, help_text='Empty: the first of the picks, else the newest story.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.page', verbose_name='lead story')),
            ],
            options={
                'verbose_name': 'front page',
                'verbose_name_plural': 'front pages',
                'abstract': False,
            },
            bases=(wagtail.contrib.routable_page.models.RoutablePageMixin, 'wagtailcore.page', models.Model),
        ),
    ]
