import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('newsblocks_comments', '0006_settings_of_sites'),
    ]

    operations = [
        migrations.CreateModel(
            name='ScannerReport',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('due_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now, verbose_name='due at')),
                ('claimed_until', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='taken until')),
                ('is_spam', models.BooleanField(verbose_name='spam')),
                ('revision', models.PositiveIntegerField(verbose_name='revision')),
                ('attempts', models.PositiveSmallIntegerField(default=0, verbose_name='attempts')),
                ('comment', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='newsblocks_comments.comment')),
            ],
            options={
                'verbose_name': 'decision to tell spam scanners',
                'verbose_name_plural': 'decisions to tell spam scanners',
            },
        ),
    ]
