"""The permission to approve sources that are not named."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("newsblocks_sources", "0004_review_flags")]

    operations = [
        migrations.AlterModelOptions(
            name="source",
            options={
                "ordering": ["name", "pk"],
                "permissions": [("approve_unnamed_source", "Can approve that a source is not named")],
                "verbose_name": "source",
                "verbose_name_plural": "sources",
            },
        ),
    ]
