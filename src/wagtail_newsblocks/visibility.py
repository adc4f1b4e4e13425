"""Which pages a reader of a site may see: the one rule behind every list that the package shows."""

from typing import TYPE_CHECKING

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from django.utils import timezone
from wagtail.models import PageViewRestriction, Site

if TYPE_CHECKING:
    from wagtail.query import PageQuerySet


def readable(site: Site) -> Q:
    """The condition under which an anonymous reader of ``site`` may see a page.

    Live, not past its expiry (whether or not ``publish_scheduled`` has run since), under no password, login or
    group restriction of its own or of an ancestor, and within ``site`` but not within another site nested in it.
    The restrictions are looked up inside the query, so that it stays one query however many there are.
    """
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    restricted = PageViewRestriction.objects.annotate(reader_path=path).filter(reader_path__startswith=F("page__path"))
    unexpired = Q(expire_at__isnull=True) | Q(expire_at__gt=timezone.now())
    return Q(Q(live=True), unexpired, _within(site), ~Exists(restricted))


def for_readers(pages: "PageQuerySet", site: Site | None) -> "PageQuerySet":
    """The pages among ``pages`` that an anonymous reader of ``site`` may see; none where there is no site."""
    return pages.none() if site is None else pages.filter(readable(site))


def _within(site: Site) -> Q:
    """Under one of the site's root pages (one a language), and under no other site's root inside those."""
    roots = Site.get_site_root_paths()
    own = {root.root_path for root in roots if root.site_id == site.pk}
    nested = {root.root_path for root in roots if root.root_path not in own and root.root_path.startswith(tuple(own))}
    within = Q(pk__in=[])
    for path in sorted(own):
        within |= Q(url_path__startswith=path)
    for path in sorted(nested):
        within &= ~Q(url_path__startswith=path)
    return within
