import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('newsblocks_sources', '0002_mentions'),
    ]

    operations = [
        migrations.CreateModel(
            name='LinkCheck',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('due_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now, verbose_name='due at')),
                ('claimed_until', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='taken until')),
                ('place', models.CharField(choices=[('original', 'The work'), ('copy', 'The archived copy')], default='original', max_length=10, verbose_name='which address')),
                ('url', models.URLField(max_length=1000, verbose_name='address')),
                ('checked_at', models.DateTimeField(blank=True, null=True, verbose_name='last looked at')),
                ('outcome', models.CharField(blank=True, choices=[('found', 'Found'), ('gone', 'Not found'), ('unclear', 'Unclear')], max_length=10, verbose_name='what was found')),
                ('status', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='answer')),
                ('reason', models.CharField(blank=True, max_length=20, verbose_name='reason')),
                ('final_url', models.TextField(blank=True, verbose_name='leads to')),
                ('failed_days', models.PositiveSmallIntegerField(default=0, verbose_name='days without success')),
                ('failed_on', models.DateField(blank=True, null=True, verbose_name='last failed on')),
                ('is_dead', models.BooleanField(default=False, verbose_name='dead')),
                ('history', models.JSONField(blank=True, default=list, verbose_name='what was found before')),
                ('work', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='link_checks', to='newsblocks_sources.citedwork')),
            ],
            options={
                'verbose_name': 'check of an address',
                'verbose_name_plural': 'checks of addresses',
                'ordering': ['pk'],
                'constraints': [models.UniqueConstraint(fields=('work', 'place'), name='newsblocks_one_check_an_address')],
            },
        ),
    ]
