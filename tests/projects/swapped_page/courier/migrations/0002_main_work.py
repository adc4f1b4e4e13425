import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('courier', '0001_initial'),
        ('newsblocks_sources', '0002_mentions'),
    ]

    operations = [
        migrations.AddField(
            model_name='articlepage',
            name='main_work',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='newsblocks_sources.citedwork'),
        ),
    ]
