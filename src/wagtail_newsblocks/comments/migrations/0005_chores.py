import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('newsblocks_comments', '0004_mail'),
    ]

    operations = [
        migrations.CreateModel(
            name='CommentChore',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('due_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now, verbose_name='due at')),
                ('claimed_until', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='taken until')),
                ('name', models.CharField(max_length=50, unique=True, verbose_name='name')),
            ],
            options={
                'verbose_name': 'recurring work on comments',
                'verbose_name_plural': 'recurring work on comments',
            },
        ),
    ]
