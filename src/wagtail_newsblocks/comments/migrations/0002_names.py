from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('newsblocks_comments', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='comment',
            name='name_key',
            field=models.CharField(blank=True, max_length=64, verbose_name='key of the account’s name'),
        ),
        migrations.AddIndex(
            model_name='comment',
            index=models.Index(condition=models.Q(('name_key', ''), _negated=True), fields=['name_key'], name='newsblocks_comment_names'),
        ),
    ]
