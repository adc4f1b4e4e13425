import django.db.models.deletion
import django.utils.timezone
import swapper
from django.conf import settings
from django.db import migrations, models

swapper.set_app_prefix('wagtailcore', 'wagtail')


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        swapper.dependency('wagtailcore', 'Page'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Comment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('seq', models.PositiveIntegerField(editable=False, null=True, verbose_name='place in the thread')),
                ('status', models.CharField(choices=[('unconfirmed', 'Address not confirmed'), ('held', 'Held'), ('published', 'Published'), ('rejected', 'Rejected'), ('spam', 'Spam'), ('removed', 'Removed')], default='held', max_length=20, verbose_name='status')),
                ('listed', models.BooleanField(default=False, verbose_name='shown, if only that it was here')),
                ('body', models.TextField(verbose_name='as typed')),
                ('body_html', models.TextField(blank=True, verbose_name='cleaned')),
                ('policy_version', models.CharField(blank=True, max_length=16, verbose_name='version of the cleaning')),
                ('language', models.CharField(blank=True, max_length=35, verbose_name='language')),
                ('author_name', models.CharField(blank=True, max_length=100, verbose_name='name')),
                ('author_key', models.CharField(blank=True, max_length=64, verbose_name='key of the proved author')),
                ('sort_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='sent')),
                ('published_at', models.DateTimeField(null=True, verbose_name='first published')),
                ('edited_at', models.DateTimeField(null=True, verbose_name='edited')),
                ('revision', models.PositiveIntegerField(default=1, verbose_name='revision')),
                ('hold_reasons', models.JSONField(blank=True, default=list, verbose_name='why it was held')),
                ('report_count', models.PositiveIntegerField(default=0, verbose_name='reports')),
                ('reviewed_at', models.DateTimeField(null=True, verbose_name='approved by a moderator')),
                ('featured_at', models.DateTimeField(null=True, verbose_name='picked by an editor')),
                ('nonce', models.CharField(max_length=64, null=True, unique=True, verbose_name='ticket')),
                ('fingerprint', models.CharField(blank=True, max_length=64, verbose_name='fingerprint of the text')),
                ('imported_from', models.CharField(max_length=50, null=True, verbose_name='imported from')),
                ('imported_id', models.CharField(max_length=100, null=True, verbose_name='identifier there')),
                ('parent', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='newsblocks_comments.comment', verbose_name='in reply to')),
                ('root', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='newsblocks_comments.comment', verbose_name='thread')),
                ('user', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='account')),
            ],
            options={
                'verbose_name': 'reader comment',
                'verbose_name_plural': 'reader comments',
            },
        ),
        migrations.CreateModel(
            name='CommentEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('action', models.CharField(choices=[('submit', 'Sent'), ('confirm', 'Address proved'), ('edit', 'Edited'), ('approve', 'Approved'), ('approve_edit', 'Edit approved'), ('refuse_edit', 'Edit refused'), ('hold', 'Held'), ('reject', 'Rejected'), ('spam', 'Marked as spam'), ('remove', 'Removed'), ('undo', 'Undone'), ('feature', 'Picked'), ('unfeature', 'Pick taken back'), ('import', 'Imported')], max_length=20, verbose_name='action')),
                ('from_status', models.CharField(blank=True, choices=[('unconfirmed', 'Address not confirmed'), ('held', 'Held'), ('published', 'Published'), ('rejected', 'Rejected'), ('spam', 'Spam'), ('removed', 'Removed')], max_length=20, verbose_name='from')),
                ('to_status', models.CharField(choices=[('unconfirmed', 'Address not confirmed'), ('held', 'Held'), ('published', 'Published'), ('rejected', 'Rejected'), ('spam', 'Spam'), ('removed', 'Removed')], max_length=20, verbose_name='to')),
                ('rule', models.CharField(blank=True, help_text='Which rule did it, where nobody did.', max_length=50, verbose_name='rule')),
                ('reason', models.CharField(blank=True, max_length=200, verbose_name='reason')),
                ('revision', models.PositiveIntegerField(verbose_name='revision')),
                ('reviewed_before', models.DateTimeField(null=True, verbose_name='approved before, at')),
                ('batch', models.UUIDField(null=True, verbose_name='bulk action')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='at')),
                ('actor', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by')),
                ('comment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='events', to='newsblocks_comments.comment')),
            ],
            options={
                'verbose_name': 'event of a comment',
                'verbose_name_plural': 'events of comments',
            },
        ),
        migrations.CreateModel(
            name='CommentStream',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('mode', models.CharField(blank=True, choices=[('pre', 'All comments are held for a moderator'), ('guests', 'Comments of guests are held for a moderator'), ('post', 'Comments appear at once, but for what a rule holds'), ('off', 'No comments')], help_text='Also for the pages below. Empty: as the page above it.', max_length=10, verbose_name='moderation')),
                ('opening', models.CharField(blank=True, choices=[('open', 'Open, whatever the date'), ('closed', 'Closed; what is there stays')], help_text='Also for the pages below. Empty: by date, or as the page above it.', max_length=10, verbose_name='open or closed')),
                ('closes_at', models.DateTimeField(blank=True, null=True, verbose_name='closes at')),
                ('close_after_days', models.PositiveIntegerField(blank=True, help_text='Counted from publication; 0 is never. Empty: as the page above it.', null=True, verbose_name='closes after days')),
                ('published_count', models.PositiveIntegerField(default=0, editable=False, verbose_name='published comments')),
                ('changed_seq', models.PositiveBigIntegerField(default=0, editable=False, verbose_name='public changes')),
                ('last_published_at', models.DateTimeField(editable=False, null=True, verbose_name='last published')),
                ('page', models.OneToOneField(on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=swapper.get_model_name('wagtailcore', 'Page'), verbose_name='page')),
            ],
            options={
                'verbose_name': 'comments of a page',
                'verbose_name_plural': 'comments of pages',
            },
        ),
        migrations.AddField(
            model_name='comment',
            name='stream',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='comments', to='newsblocks_comments.commentstream', verbose_name='comments of'),
        ),
        migrations.CreateModel(
            name='CommentPrivate',
            fields=[
                ('comment', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='private', serialize=False, to='newsblocks_comments.comment')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                ('email_key', models.CharField(blank=True, max_length=64, verbose_name='key of the e-mail')),
                ('email_confirmed_at', models.DateTimeField(null=True, verbose_name='e-mail proved')),
                ('ip_net', models.CharField(blank=True, max_length=50, verbose_name='network')),
                ('ip_key', models.CharField(blank=True, max_length=64, verbose_name='key of the address')),
                ('user_agent', models.CharField(blank=True, max_length=300, verbose_name='browser')),
                ('notify', models.BooleanField(default=False, verbose_name='wants to hear of replies')),
                ('consent_at', models.DateTimeField(null=True, verbose_name='consented')),
                ('submitted_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='sent')),
                ('purge_after', models.DateTimeField(null=True, verbose_name='keep until')),
            ],
            options={
                'verbose_name': 'personal data of a comment',
                'verbose_name_plural': 'personal data of comments',
                'indexes': [models.Index(condition=models.Q(('ip_key', ''), _negated=True), fields=['ip_key', 'submitted_at'], name='newsblocks_private_address'), models.Index(condition=models.Q(('email_key', ''), _negated=True), fields=['email_key'], name='newsblocks_private_email'), models.Index(fields=['purge_after'], name='newsblocks_private_purge')],
            },
        ),
        migrations.CreateModel(
            name='CommentMail',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('claimed_until', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='taken until')),
                ('kind', models.CharField(choices=[('confirm', 'Asks a guest to prove the address'), ('reply', 'Tells of a reply'), ('decision', 'Tells of a moderator’s decision'), ('queue', 'Tells moderators of a held comment')], max_length=20, verbose_name='kind')),
                ('revision', models.PositiveIntegerField(verbose_name='revision')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='since')),
                ('due_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='due at')),
                ('attempts', models.PositiveSmallIntegerField(default=0, verbose_name='attempts')),
                ('sent_at', models.DateTimeField(null=True, verbose_name='sent')),
                ('comment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='mails', to='newsblocks_comments.comment')),
                ('recipient', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='newsblocks_comments.comment')),
            ],
            options={
                'verbose_name': 'mail about a comment',
                'verbose_name_plural': 'mails about comments',
                'indexes': [models.Index(condition=models.Q(('sent_at__isnull', True)), fields=['due_at', 'id'], name='newsblocks_mail_due')],
                'constraints': [models.UniqueConstraint(fields=('kind', 'comment', 'recipient'), name='newsblocks_one_mail')],
            },
        ),
        migrations.CreateModel(
            name='CommentReport',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('actor_key', models.CharField(max_length=64, verbose_name='key of the reader')),
                ('is_proved', models.BooleanField(default=False, verbose_name='by somebody who proved who they are')),
                ('reason', models.CharField(choices=[('spam', 'Advertising or junk'), ('abuse', 'Insult or harassment'), ('hate', 'Hatred against a group'), ('threat', 'Threat or call to violence'), ('privacy', 'Tells private matters of somebody'), ('illegal', 'Against the law'), ('false', 'False information'), ('off_topic', 'Beside the matter'), ('other', 'Something else')], max_length=20, verbose_name='reason')),
                ('note', models.CharField(blank=True, max_length=500, verbose_name='note')),
                ('revision', models.PositiveIntegerField(verbose_name='revision')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='sent')),
                ('comment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reports', to='newsblocks_comments.comment')),
                ('user', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='account')),
            ],
            options={
                'verbose_name': 'report of a comment',
                'verbose_name_plural': 'reports of comments',
                'constraints': [models.UniqueConstraint(fields=('comment', 'actor_key'), name='newsblocks_one_report')],
            },
        ),
        migrations.CreateModel(
            name='CommentRevision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(verbose_name='revision')),
                ('body', models.TextField(verbose_name='as typed')),
                ('state', models.CharField(choices=[('superseded', 'Replaced by a later one'), ('pending', 'Waits for a moderator'), ('applied', 'Became the comment’s text'), ('refused', 'Never became the comment’s text')], max_length=20, verbose_name='state')),
                ('hold_reasons', models.JSONField(blank=True, default=list, verbose_name='why it waits')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='since')),
                ('comment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='revisions', to='newsblocks_comments.comment')),
            ],
            options={
                'verbose_name': 'revision of a comment',
                'verbose_name_plural': 'revisions of comments',
                'indexes': [models.Index(condition=models.Q(('state', 'pending')), fields=['state', 'created_at'], name='newsblocks_comment_edits')],
                'constraints': [models.UniqueConstraint(fields=('comment', 'number', 'state'), name='newsblocks_comment_revision')],
            },
        ),
        migrations.AddIndex(
            model_name='comment',
            index=models.Index(condition=models.Q(('listed', True), ('root__isnull', True)), fields=['stream', 'sort_at', 'id'], name='newsblocks_comment_roots'),
        ),
        migrations.AddIndex(
            model_name='comment',
            index=models.Index(condition=models.Q(('listed', True), ('root__isnull', False)), fields=['root', 'seq'], name='newsblocks_comment_replies'),
        ),
        migrations.AddIndex(
            model_name='comment',
            index=models.Index(condition=models.Q(('status', 'held')), fields=['status', 'sort_at', 'id'], name='newsblocks_comment_queue'),
        ),
        migrations.AddIndex(
            model_name='comment',
            index=models.Index(condition=models.Q(('author_key', ''), _negated=True), fields=['author_key', 'sort_at'], name='newsblocks_comment_author'),
        ),
        migrations.AddIndex(
            model_name='comment',
            index=models.Index(condition=models.Q(('featured_at__isnull', False)), fields=['stream', 'featured_at'], name='newsblocks_comment_picks'),
        ),
        migrations.AddIndex(
            model_name='comment',
            index=models.Index(condition=models.Q(('fingerprint', ''), _negated=True), fields=['fingerprint', 'sort_at'], name='newsblocks_comment_doubles'),
        ),
        migrations.AddConstraint(
            model_name='comment',
            constraint=models.UniqueConstraint(fields=('root', 'seq'), name='newsblocks_comment_seq'),
        ),
        migrations.AddConstraint(
            model_name='comment',
            constraint=models.UniqueConstraint(fields=('imported_from', 'imported_id'), name='newsblocks_comment_imported'),
        ),
        migrations.AddConstraint(
            model_name='comment',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['unconfirmed', 'held', 'published', 'rejected', 'spam', 'removed'])), name='newsblocks_comment_status'),
        ),
        migrations.AddConstraint(
            model_name='comment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', 'published'), _negated=True), ('listed', True), _connector='OR'), name='newsblocks_comment_listed'),
        ),
    ]
