import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import wagtail.contrib.routable_page.models
import wagtail.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('newsblocks_articles', '0003_initial'),
        ('tree', '0003_revisions'),
        ('wagtailimages', '0027_image_description'),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ArticlePage',
            fields=[
                ('basepage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('kicker', models.CharField(blank=True, help_text='A word or two above the headline, such as “Harbour”.', max_length=100, verbose_name='kicker')),
                ('lede', wagtail.fields.RichTextField(blank=True, help_text='The story in one sentence; stands below the headline and in lists.', verbose_name='lede')),
                ('dateline', models.CharField(blank=True, help_text='The place the story is reported from.', max_length=120, verbose_name='dateline')),
                ('published_at', models.DateTimeField(blank=True, db_index=True, help_text='Empty: the moment of first publication. Set it for a story that appeared earlier elsewhere.', null=True, verbose_name='published at')),
                ('updated_at', models.DateTimeField(blank=True, help_text='Set it when the story changes in a way that readers should know of, not for a comma.', null=True, verbose_name='updated at')),
                ('genre', models.CharField(choices=[('reportage', 'Reportage'), ('analysis', 'Analysis'), ('opinion', 'Opinion'), ('interview', 'Interview'), ('review', 'Review'), ('background', 'Background'), ('satire', 'Satire'), ('sponsored', 'Sponsored')], default='reportage', max_length=20, verbose_name='genre')),
                ('lead_image_alt', models.CharField(blank=True, help_text="What the picture shows, for those who do not see it. Empty: the image's own description.", max_length=255, verbose_name='alternative text')),
                ('lead_image_caption', wagtail.fields.RichTextField(blank=True, verbose_name='caption')),
                ('lead_image_credit', models.CharField(blank=True, help_text='Empty: the credit that is stored with the image.', max_length=200, verbose_name='credit')),
                ('body', wagtail.fields.StreamField([('paragraph', 0), ('quotation', 5), ('pull_quote', 8), ('figure', 13), ('gallery', 17), ('embed', 20), ('media', 28), ('key_points', 32), ('fact_box', 35), ('timeline', 40), ('table', 46), ('document', 50), ('related_articles', 54), ('divider', 55), ('imported_html', 56), ('section', 59)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'The words themselves, without quotation marks.', 'label': 'Quotation', 'rows': 3}), 2: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Speaker', 'max_length': 200, 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Such as “head librarian”, as of that day.', 'label': 'Role', 'max_length': 200, 'required': False}), 4: ('wagtail.blocks.CharBlock', (), {}), 5: ('wagtail.blocks.StructBlock', [[('text', 1), ('speaker', 2), ('role', 3), ('language', 4)]], {}), 6: ('wagtail.blocks.TextBlock', (), {'label': 'Text', 'rows': 2}), 7: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Attribution', 'max_length': 200, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('text', 6), ('attribution', 7), ('language', 4)]], {}), 9: ('wagtail.images.blocks.ImageBlock', [], {'label': 'Picture'}), 10: ('wagtail.blocks.RichTextBlock', (), {'label': 'Caption', 'required': False}), 11: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Who made the picture. Empty: the credit that is stored with the image.', 'label': 'Credit', 'max_length': 200, 'required': False, 'search_index': False}), 12: ('wagtail.blocks.URLBlock', (), {'default': '', 'help_text': 'Where the picture comes from; the credit links there.', 'label': 'Source', 'required': False}), 13: ('wagtail.blocks.StructBlock', [[('image', 9), ('caption', 10), ('credit', 11), ('source_link', 12)]], {}), 14: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Heading', 'max_length': 200, 'required': False}), 15: ('wagtail.blocks.StructBlock', [[('image', 9), ('caption', 10), ('credit', 11), ('source_link', 12)]], {'label': 'Picture'}), 16: ('wagtail.blocks.ListBlock', (15,), {'label': 'Pictures', 'min_num': 2}), 17: ('wagtail.blocks.StructBlock', [[('heading', 14), ('pictures', 16)]], {}), 18: ('wagtail.blocks.URLBlock', (), {'help_text': "The page's address, as the browser shows it.", 'label': 'Address'}), 19: ('wagtail.blocks.CharBlock', (), {'help_text': 'What is to be seen or heard there.', 'label': 'Title', 'max_length': 200}), 20: ('wagtail.blocks.StructBlock', [[('url', 18), ('title', 19), ('caption', 10)]], {}), 21: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('audio', 'Audio'), ('video', 'Video')], 'label': 'Kind'}), 22: ('wagtail.blocks.CharBlock', (), {'label': 'Title', 'max_length': 200}), 23: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'An audio or video file, uploaded as a document.', 'label': 'File'}), 24: ('wagtail.blocks.CharBlock', (), {'default': '', 'label': 'Credit', 'max_length': 200, 'required': False, 'search_index': False}), 25: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'What is said and heard, for those who cannot listen.', 'label': 'Transcript', 'required': False}), 26: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'A WebVTT file; for videos in which somebody speaks.', 'label': 'Captions', 'required': False}), 27: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Shown before a video plays.', 'label': 'Still picture', 'required': False}), 28: ('wagtail.blocks.StructBlock', [[('kind', 21), ('title', 22), ('file', 23), ('credit', 24), ('transcript', 25), ('captions', 26), ('poster', 27)]], {}), 29: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Empty: “Key points”.', 'label': 'Heading', 'max_length': 200, 'required': False}), 30: ('wagtail.blocks.RichTextBlock', (), {'label': 'Point'}), 31: ('wagtail.blocks.ListBlock', (30,), {'label': 'Points', 'min_num': 1}), 32: ('wagtail.blocks.StructBlock', [[('heading', 29), ('points', 31)]], {}), 33: ('wagtail.blocks.CharBlock', (), {'label': 'Heading', 'max_length': 200}), 34: ('wagtail.blocks.RichTextBlock', (), {'label': 'Text'}), 35: ('wagtail.blocks.StructBlock', [[('heading', 33), ('body', 34)]], {}), 36: ('wagtail.blocks.CharBlock', (), {'help_text': 'A day, a month, a year or an hour, as readers say it.', 'label': 'When', 'max_length': 100}), 37: ('wagtail.blocks.RichTextBlock', (), {'label': 'What happened'}), 38: ('wagtail.blocks.StructBlock', [[('when', 36), ('text', 37)]], {}), 39: ('wagtail.blocks.ListBlock', (38,), {'label': 'Events', 'min_num': 1}), 40: ('wagtail.blocks.StructBlock', [[('heading', 14), ('events', 39)]], {}), 41: ('wagtail.blocks.BooleanBlock', (), {'default': True, 'label': 'The first row is a header', 'required': False}), 42: ('wagtail.blocks.BooleanBlock', (), {'label': 'The first column is a header', 'required': False}), 43: ('wagtail.blocks.RichTextBlock', (), {'label': 'Cell', 'required': False}), 44: ('wagtail.blocks.ListBlock', (43,), {'label': 'Row', 'min_num': 1}), 45: ('wagtail.blocks.ListBlock', (44,), {'label': 'Rows', 'min_num': 1}), 46: ('wagtail.blocks.StructBlock', [[('caption', 10), ('header_row', 41), ('header_column', 42), ('rows', 45)]], {}), 47: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'Document'}), 48: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': "Empty: the document's own.", 'label': 'Title', 'max_length': 200, 'required': False}), 49: ('wagtail.blocks.TextBlock', (), {'default': '', 'label': 'Description', 'required': False, 'rows': 2}), 50: ('wagtail.blocks.StructBlock', [[('document', 47), ('title', 48), ('description', 49)]], {}), 51: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'Empty: “Read also”.', 'label': 'Heading', 'max_length': 200, 'required': False}), 52: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Article'}), 53: ('wagtail.blocks.ListBlock', (52,), {'label': 'Articles', 'min_num': 1}), 54: ('wagtail.blocks.StructBlock', [[('heading', 51), ('articles', 53)]], {}), 55: ('wagtail.blocks.static_block.StaticBlock', (), {}), 56: ('wagtail.blocks.RawHTMLBlock', (), {}), 57: ('wagtail.blocks.StreamBlock', [[('paragraph', 0), ('quotation', 5), ('pull_quote', 8), ('figure', 13), ('gallery', 17), ('embed', 20), ('media', 28), ('key_points', 32), ('fact_box', 35), ('timeline', 40), ('table', 46), ('document', 50), ('related_articles', 54), ('divider', 55), ('imported_html', 56)]], {}), 58: ('wagtail.blocks.CharBlock', (), {'default': '', 'help_text': 'The part of the address after “#” that links to this section. Made from the heading once, then kept, so that links stay good when the heading is reworded.', 'label': 'Anchor', 'max_length': 100, 'required': False, 'search_index': False}), 59: ('wagtail.blocks.StructBlock', [[('heading', 33), ('content', 57), ('anchor', 58)]], {})}, verbose_name='body')),
                ('canonical_url', models.URLField(blank=True, help_text='Where the story appeared first, for search engines. Empty: this page.', max_length=500, validators=[django.core.validators.URLValidator(schemes=['http', 'https'])], verbose_name='canonical address')),
                ('original_publisher', models.CharField(blank=True, max_length=200, verbose_name='original publisher')),
                ('breaking_until', models.DateTimeField(blank=True, help_text='Marked as breaking until then, not longer.', null=True, verbose_name='breaking news until')),
                ('noindex', models.BooleanField(default=False, help_text='Asks search engines not to list this story.', verbose_name='keep out of search engines')),
                ('word_count', models.PositiveIntegerField(default=0, editable=False, verbose_name='words')),
                ('lead_image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='lead picture')),
                ('topics', modelcluster.fields.ParentalManyToManyField(blank=True, related_name='+', to='newsblocks_articles.topic', verbose_name='topics')),
            ],
            options={
                'abstract': False,
            },
            bases=('tree.basepage', models.Model),
        ),
        migrations.CreateModel(
            name='FrontPage',
            fields=[
                ('basepage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('introduction', wagtail.fields.RichTextField(blank=True, verbose_name='introduction')),
                ('lead_story', models.ForeignKey(blank=True, help_text='Empty: the first of the picks, else the newest story.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='lead story')),
            ],
            options={
                'abstract': False,
            },
            bases=(wagtail.contrib.routable_page.models.RoutablePageMixin, 'tree.basepage', models.Model),
        ),
        migrations.CreateModel(
            name='NewsSectionPage',
            fields=[
                ('basepage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('introduction', wagtail.fields.RichTextField(blank=True, verbose_name='introduction')),
                ('lead_story', models.ForeignKey(blank=True, help_text='Empty: the first of the picks, else the newest story.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='lead story')),
            ],
            options={
                'abstract': False,
            },
            bases=(wagtail.contrib.routable_page.models.RoutablePageMixin, 'tree.basepage', models.Model),
        ),
    ]
