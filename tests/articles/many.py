"""Many articles at once, for tests and benchmarks of growth."""

from datetime import UTC, datetime, timedelta

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.models import Page

from wagtail_newsblocks.pages.models import ArticlePage

START = datetime(2020, 1, 1, tzinfo=UTC)


def add_articles(section, count):
    """Add ``count`` live articles of successive hours below ``section``, by two bulk statements."""
    section.refresh_from_db()
    first = section.numchild + 1
    base_fields = {
        "content_type": ContentType.objects.get_for_model(ArticlePage),
        "locale": section.locale,
        "depth": section.depth + 1,
        "live": True,
    }
    pages = [
        Page(
            title=f"Story {number}",
            draft_title=f"Story {number}",
            slug=f"many-{number}",
            url_path=f"{section.url_path}many-{number}/",
            path=Page._get_path(section.path, section.depth + 1, number),
            **base_fields,
        )
        for number in range(first, first + count)
    ]
    Page.objects.bulk_create(pages, batch_size=500)
    keys = dict(Page.objects.child_of(section).values_list("slug", "pk"))
    rows = [
        ArticlePage(
            page_ptr_id=keys[page.slug],
            lede="<p>One sentence.</p>",
            published_at=START + timedelta(hours=first + order),
        )
        for order, page in enumerate(pages)
    ]
    own = list(ArticlePage._meta.local_concrete_fields)
    names = ", ".join(connection.ops.quote_name(field.column) for field in own)
    marks = ", ".join(["%s"] * len(own))
    table = connection.ops.quote_name(ArticlePage._meta.db_table)
    values = [[field.get_db_prep_save(getattr(row, field.attname), connection) for field in own] for row in rows]
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)
    Page.objects.filter(pk=section.pk).update(numchild=section.numchild + count)
    section.refresh_from_db()
