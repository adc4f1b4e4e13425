import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import wagtail.contrib.routable_page.models
import wagtail.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('newsblocks_sources', '0001_initial'),
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
                ('body', wagtail.fields.StreamField([('paragraph', 0), ('pull_quote', 4), ('figure', 10), ('gallery', 14), ('embed', 17), ('media', 25), ('key_points', 29), ('fact_box', 32), ('timeline', 37), ('table', 43), ('document', 47), ('related_articles', 51), ('divider', 52), ('imported_html', 53), ('callout', 55), ('section', 58)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'label': 'Text', 'rows': 2}), 2: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Attribution', 'max_length': 200, 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('attribution', 2), ('language', 3)]], {'template': 'gazette/pull_quote.html'}), 5: ('wagtail.images.blocks.ImageBlock', [], {'label': 'Picture'}), 6: ('wagtail.blocks.RichTextBlock', (), {'label': 'Caption', 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Who made the picture. Empty: the credit that is stored with the image.', 'label': 'Credit', 'max_length': 200, 'required': False, 'search_index': False}), 8: ('wagtail.snippets.blocks.SnippetChooserBlock', ('newsblocks_sources.Source',), {'help_text': 'The agency or archive that the picture is from; printed with the credit.', 'label': 'Credit from the registry', 'required': False}), 9: ('wagtail.blocks.URLBlock', (), {'default': '', 'help_text': 'Where the picture comes from; the credit links there.', 'label': 'Source', 'required': False}), 10: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7), ('credit_source', 8), ('source_link', 9)]], {}), 11: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Heading', 'max_length': 200, 'required': False}), 12: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7), ('source_link', 9)]], {'label': 'Picture'}), 13: ('wagtail.blocks.ListBlock', (12,), {'label': 'Pictures', 'min_num': 2}), 14: ('wagtail.blocks.StructBlock', [[('heading', 11), ('pictures', 13)]], {}), 15: ('wagtail.blocks.URLBlock', (), {'help_text': "The page's address, as the browser shows it.", 'label': 'Address'}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'What is to be seen or heard there.', 'label': 'Title', 'max_length': 200}), 17: ('wagtail.blocks.StructBlock', [[('url', 15), ('title', 16), ('caption', 6)]], {}), 18: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('audio', 'Audio'), ('video', 'Video')], 'label': 'Kind'}), 19: ('wagtail.blocks.CharBlock', (), {'label': 'Title', 'max_length': 200}), 20: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'An audio or video file, uploaded as a document.', 'label': 'File'}), 21: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Credit', 'max_length': 200, 'required': False, 'search_index': False}), 22: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'What is said and heard, for those who cannot listen.', 'label': 'Transcript', 'required': False}), 23: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'A WebVTT file; for videos in which somebody speaks.', 'label': 'Captions', 'required': False}), 24: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Shown before a video plays.', 'label': 'Still picture', 'required': False}), 25: ('wagtail.blocks.StructBlock', [[('kind', 18), ('title', 19), ('file', 20), ('credit', 21), ('transcript', 22), ('captions', 23), ('poster', 24)]], {}), 26: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Empty: “Key points”.', 'label': 'Heading', 'max_length': 200, 'required': False}), 27: ('wagtail.blocks.RichTextBlock', (), {'label': 'Point'}), 28: ('wagtail.blocks.ListBlock', (27,), {'label': 'Points', 'min_num': 1}), 29: ('wagtail.blocks.StructBlock', [[('heading', 26), ('points', 28)]], {}), 30: ('wagtail.blocks.CharBlock', (), {'label': 'Heading', 'max_length': 200}), 31: ('wagtail.blocks.RichTextBlock', (), {'label': 'Text'}), 32: ('wagtail.blocks.StructBlock', [[('heading', 30), ('body', 31)]], {}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'A day, a month, a year or an hour, as readers say it.', 'label': 'When', 'max_length': 100}), 34: ('wagtail.blocks.RichTextBlock', (), {'label': 'What happened'}), 35: ('wagtail.blocks.StructBlock', [[('when', 33), ('text', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'label': 'Events', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('heading', 11), ('events', 36)]], {}), 38: ('wagtail.blocks.BooleanBlock', (), {'default': True, 'label': 'The first row is a header', 'required': False}), 39: ('wagtail.blocks.BooleanBlock', (), {'label': 'The first column is a header', 'required': False}), 40: ('wagtail.blocks.RichTextBlock', (), {'label': 'Cell', 'required': False}), 41: ('wagtail.blocks.ListBlock', (40,), {'label': 'Row', 'min_num': 1}), 42: ('wagtail.blocks.ListBlock', (41,), {'label': 'Rows', 'min_num': 1}), 43: ('wagtail.blocks.StructBlock', [[('caption', 6), ('header_row', 38), ('header_column', 39), ('rows', 42)]], {}), 44: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'Document'}), 45: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': "Empty: the document's own.", 'label': 'Title', 'max_length': 200, 'required': False}), 46: ('wagtail.blocks.TextBlock', (), {'default': '', 'label': 'Description', 'required': False, 'rows': 2}), 47: ('wagtail.blocks.StructBlock', [[('document', 44), ('title', 45), ('description', 46)]], {}), 48: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Empty: “Read also”.', 'label': 'Heading', 'max_length': 200, 'required': False}), 49: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Article'}), 50: ('wagtail.blocks.ListBlock', (49,), {'label': 'Articles', 'min_num': 1}), 51: ('wagtail.blocks.StructBlock', [[('heading', 48), ('articles', 50)]], {}), 52: ('wagtail.blocks.static_block.StaticBlock', (), {}), 53: ('wagtail.blocks.RawHTMLBlock', (), {}), 54: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('note', 'Note'), ('tip', 'Tip'), ('warning', 'Warning')], 'label': 'Tone'}), 55: ('wagtail.blocks.StructBlock', [[('tone', 54), ('heading', 11), ('body', 31)]], {}), 56: ('wagtail.blocks.StreamBlock', [[('paragraph', 0), ('pull_quote', 4), ('figure', 10), ('gallery', 14), ('embed', 17), ('media', 25), ('key_points', 29), ('fact_box', 32), ('timeline', 37), ('table', 43), ('document', 47), ('related_articles', 51), ('divider', 52), ('imported_html', 53), ('callout', 55)]], {}), 57: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'The part of the address after “#” that links to this section. Made from the heading once, then kept, so that links stay good when the heading is reworded.', 'label': 'Anchor', 'max_length': 100, 'required': False, 'search_index': False}), 58: ('wagtail.blocks.StructBlock', [[('heading', 30), ('content', 56), ('anchor', 57)]], {})})),
                ('reader_level', models.CharField(blank=True, max_length=20)),
                ('print_page', models.PositiveIntegerField(blank=True, null=True)),
                ('lead_image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='lead picture')),
                ('topics', modelcluster.fields.ParentalManyToManyField(blank=True, related_name='+', to='newsblocks_articles.topic', verbose_name='topics')),
                ('backstory', wagtail.fields.RichTextField(blank=True, help_text='For readers: what was done, who was asked, what could not be found out.', verbose_name='how we reported this')),
                ('credit_line', models.CharField(blank=True, help_text='Whom the story is credited to beside its bylines, such as “with material from HNA”.', max_length=200, verbose_name='credit line')),
                ('further_sources', wagtail.fields.StreamField([('work', 0)], blank=True, block_lookup={0: ('wagtail.snippets.blocks.SnippetChooserBlock', ('newsblocks_sources.CitedWork',), {'label': 'Work'})}, help_text='Works that the story rests on without citing them in a place. Those it cites list themselves.', verbose_name='further sources')),
                ('lead_image_credit_source', models.ForeignKey(blank=True, help_text='The agency or archive that the picture is from; printed with the credit.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='newsblocks_sources.source', verbose_name='credit from the registry')),
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
