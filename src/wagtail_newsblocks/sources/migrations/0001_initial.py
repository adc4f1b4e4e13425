import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import wagtail_newsblocks.sources.addresses
import wagtail_newsblocks.sources.countries
import wagtail_newsblocks.sources.dates
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name='CitedWork',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(help_text='As it is printed; of a work without one, what it is.', max_length=500, verbose_name='title')),
                ('translated_title', models.CharField(blank=True, help_text='For readers who do not read its language.', max_length=500, verbose_name='translated title')),
                ('type', models.CharField(choices=[('article-newspaper', 'News article'), ('webpage', 'Web page'), ('post', 'Post on a platform'), ('post-weblog', 'Blog post'), ('report', 'Report'), ('speech', 'Speech'), ('interview', 'Interview'), ('broadcast', 'Broadcast'), ('hearing', 'Hearing'), ('legal_case', 'Court case'), ('legislation', 'Law'), ('dataset', 'Data set'), ('personal_communication', 'Letter, mail or message'), ('document', 'Other document')], default='article-newspaper', max_length=30, verbose_name='type')),
                ('genre', models.CharField(blank=True, choices=[('press_release', 'Press release'), ('agency_report', 'Agency report'), ('statement', 'Statement'), ('interview', 'Interview'), ('transcript', 'Transcript'), ('court_filing', 'Court filing'), ('official_record', 'Official record'), ('study', 'Study'), ('post', 'Post'), ('other', 'Other')], max_length=30, verbose_name='genre')),
                ('container_title', models.CharField(blank=True, help_text='The newspaper, series or programme that it is part of.', max_length=300, verbose_name='appeared in')),
                ('issued', models.CharField(blank=True, db_index=True, help_text='As far as it is known: “2026”, “2026-05” or “2026-05-12”.', max_length=10, validators=[wagtail_newsblocks.sources.dates.check_truncated_date], verbose_name='published')),
                ('accessed', models.CharField(blank=True, help_text='When we last saw it there.', max_length=10, validators=[wagtail_newsblocks.sources.dates.check_truncated_date], verbose_name='read by us')),
                ('language', models.CharField(blank=True, help_text='A tag such as “it”.', max_length=35, validators=[django.core.validators.RegexValidator('^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', 'Give a language tag such as “it” or “pt-BR”.', 'invalid_language')], verbose_name='language')),
                ('url', models.URLField(blank=True, max_length=1000, validators=[django.core.validators.URLValidator(schemes=['http', 'https'])], verbose_name='address')),
                ('url_status', models.CharField(choices=[('live', 'Live'), ('dead', 'Dead'), ('deviated', 'Deviated'), ('unfit', 'Unfit'), ('usurped', 'Usurped')], default='live', help_text='Deviated: the page no longer says it. Unfit: advertising or worse is there. Usurped: somebody else has the address.', max_length=10, verbose_name='state of the address')),
                ('archive_name', models.CharField(blank=True, help_text='Who keeps the copy, such as “Internet Archive”.', max_length=100, verbose_name='archive')),
                ('archive_url', models.URLField(blank=True, max_length=1000, validators=[django.core.validators.URLValidator(schemes=['http', 'https'])], verbose_name='address of the copy')),
                ('archived_at', models.DateTimeField(blank=True, null=True, verbose_name='archived at')),
                ('digital_source_type', models.CharField(blank=True, choices=[('http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'Made by a generative model'), ('http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia', 'Edited with a generative model'), ('http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia', 'Made by a program, without a trained model'), ('http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia', 'Made from data by a program')], help_text='Only where a machine made the work or changed what it shows.', max_length=200, verbose_name='made by a machine')),
                ('excerpt', models.TextField(blank=True, help_text='The passage as it stood, to check quotations against. It never leaves this form.', verbose_name='stored text')),
                ('excerpt_sha256', models.CharField(blank=True, editable=False, max_length=64, verbose_name='fingerprint of the stored text')),
                ('is_retracted', models.BooleanField(default=False, help_text='The publisher has withdrawn it: stories that rest on it should be looked at.', verbose_name='retracted by its publisher')),
                ('retracted_on', models.DateField(blank=True, null=True, verbose_name='retracted on')),
                ('retraction_note', models.TextField(blank=True, help_text='What the publisher says, and where.', verbose_name='about the retraction')),
                ('merged_into', models.ForeignKey(blank=True, help_text='Where this is a double: the record to go by. Stories that name this one then show that one.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged_records', to='newsblocks_sources.citedwork', verbose_name='merged into')),
            ],
            options={
                'verbose_name': 'cited work',
                'verbose_name_plural': 'cited works',
                'ordering': ['-issued', 'title', 'pk'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Source',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(db_index=True, help_text='As readers will see it.', max_length=200, verbose_name='name')),
                ('alternate_name', models.CharField(blank=True, help_text='A short form or former name, such as “HNA”.', max_length=200, verbose_name='other name')),
                ('kind', models.CharField(choices=[('person', 'Person'), ('organisation', 'Organisation')], default='organisation', max_length=20, verbose_name='kind')),
                ('organisation_type', models.CharField(blank=True, choices=[('news_agency', 'News agency'), ('newspaper', 'Newspaper or magazine'), ('broadcaster', 'Broadcaster'), ('online_outlet', 'Online outlet'), ('government', 'Government or authority'), ('company', 'Company'), ('ngo', 'Non-governmental organisation'), ('party', 'Political party'), ('court', 'Court'), ('academic', 'University or institute'), ('platform_account', 'Account on a platform'), ('other', 'Other')], help_text='Not for a person.', max_length=20, verbose_name='type of organisation')),
                ('provision_category', models.CharField(blank=True, choices=[('staff', 'Own staff'), ('wires', 'News wire'), ('freelance', 'Freelance'), ('stock', 'Stock library'), ('handout', 'Handed out by those concerned'), ('other', 'Other')], help_text='“Handed out” is what those concerned supply themselves, such as a press release.', max_length=20, verbose_name='how material comes from it')),
                ('url', models.URLField(blank=True, max_length=500, validators=[django.core.validators.URLValidator(schemes=['http', 'https'])], verbose_name='website')),
                ('same_as', models.JSONField(blank=True, default=list, help_text='One address a line: the entry in Wikidata (its number is enough), official profiles.', validators=[wagtail_newsblocks.sources.addresses.check_addresses], verbose_name='known elsewhere as')),
                ('country', models.CharField(blank=True, help_text='Two letters, such as “IT”.', max_length=2, validators=[wagtail_newsblocks.sources.countries.check_country], verbose_name='country')),
                ('language', models.CharField(blank=True, help_text='In which it speaks or publishes: a tag such as “it”.', max_length=35, validators=[django.core.validators.RegexValidator('^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', 'Give a language tag such as “it” or “pt-BR”.', 'invalid_language')], verbose_name='language')),
                ('ownership_funding_info', models.TextField(blank=True, help_text='For readers who want to know more: who owns it and what it lives on.', verbose_name='ownership and funding')),
                ('contact_phone', models.CharField(blank=True, max_length=100, verbose_name='telephone')),
                ('contact_email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                ('contact_notes', models.TextField(blank=True, help_text='How and when to reach them, and what they asked for.', verbose_name='notes')),
                ('funder', models.ForeignKey(blank=True, help_text='Who pays for it, where that is somebody else.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='newsblocks_sources.source', verbose_name='funder')),
                ('merged_into', models.ForeignKey(blank=True, help_text='Where this is a double: the record to go by. Stories that name this one then show that one.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged_records', to='newsblocks_sources.source', verbose_name='merged into')),
                ('parent_organisation', models.ForeignKey(blank=True, help_text='Whose part it is, or for whom a person works.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='newsblocks_sources.source', verbose_name='parent organisation')),
            ],
            options={
                'verbose_name': 'source',
                'verbose_name_plural': 'sources',
                'ordering': ['name', 'pk'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Disclosure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.CharField(help_text='Short, as it follows the name: “state-funded news agency”.', max_length=255, verbose_name='what readers are told')),
                ('language', models.CharField(blank=True, help_text='Of this text, as a tag such as “it”. Empty: for stories in every language that has none of its own.', max_length=35, validators=[django.core.validators.RegexValidator('^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', 'Give a language tag such as “it” or “pt-BR”.', 'invalid_language')], verbose_name='language')),
                ('basis_url', models.URLField(blank=True, help_text='The address of the evidence, such as an annual report or a register.', max_length=500, validators=[django.core.validators.URLValidator(schemes=['http', 'https'])], verbose_name='grounds')),
                ('valid_from', models.DateField(blank=True, help_text='The first day. Empty: since always.', null=True, verbose_name='from')),
                ('valid_until', models.DateField(blank=True, help_text='The last day. Empty: it still holds.', null=True, verbose_name='until')),
                ('source', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='disclosures', to='newsblocks_sources.source')),
            ],
            options={
                'verbose_name': 'disclosure',
                'verbose_name_plural': 'disclosures',
                'ordering': ['pk'],
            },
        ),
        migrations.AddField(
            model_name='citedwork',
            name='agency',
            field=models.ForeignKey(blank=True, help_text="Whose report the publisher carried, where it is an agency's.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='newsblocks_sources.source', verbose_name='agency'),
        ),
        migrations.AddField(
            model_name='citedwork',
            name='publisher',
            field=models.ForeignKey(blank=True, help_text='Who is answerable for it: the outlet, authority or company.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='newsblocks_sources.source', verbose_name='publisher'),
        ),
        migrations.AddField(
            model_name='citedwork',
            name='via',
            field=models.ForeignKey(blank=True, help_text='Who gave it to us, where that is not the publisher.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='newsblocks_sources.source', verbose_name='obtained through'),
        ),
        migrations.CreateModel(
            name='WorkIdentifier',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('kind', models.CharField(choices=[('doi', 'DOI'), ('case_number', 'Case number'), ('report_number', 'Report number'), ('isbn', 'ISBN'), ('other', 'Other')], default='doi', max_length=20, verbose_name='kind')),
                ('value', models.CharField(max_length=200, verbose_name='number')),
                ('work', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='identifiers', to='newsblocks_sources.citedwork')),
            ],
            options={
                'verbose_name': 'identifier',
                'verbose_name_plural': 'identifiers',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='WorkAuthor',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('name', models.CharField(blank=True, help_text='Where it is not worth a source of its own.', max_length=200, verbose_name='or a name')),
                ('source', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='newsblocks_sources.source', verbose_name='source')),
                ('work', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='authors', to='newsblocks_sources.citedwork')),
            ],
            options={
                'verbose_name': 'author',
                'verbose_name_plural': 'authors',
                'ordering': ['sort_order'],
                'abstract': False,
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('name', ''), ('source__isnull', False)), models.Q(('source__isnull', True), models.Q(('name', ''), _negated=True)), _connector='OR'), name='newsblocks_author_is_source_or_name', violation_error_message='Give either a source or a name.')],
            },
        ),
    ]
