"""For which pages the same settings hold: those of each site whose editors have some of their own, and all others."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q
from wagtail.models import Site

from wagtail_newsblocks import conf

from .models import CommentSettings, settings_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Reach:
    """Pages for which the same settings hold: those below some paths, but not below some others."""

    settings: conf.Settings
    below: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()

    def of(self, page: str) -> Q:
        """What belongs to these pages, by what leads to its page."""
        within, without = (
            reduce(or_, (Q(**{f"{page}__url_path__startswith": path}) for path in paths), Q())
            for paths in (self.below, self.but)
        )
        return within & ~without if without else within


def reaches() -> Iterator[Reach]:
    """Each site whose editors have settings of their own, and all other pages."""
    paths: dict[Any, set[str]] = {}
    for root in Site.get_site_root_paths():
        paths.setdefault(root.site_id, set()).add(root.root_path)
    said = {site for site in CommentSettings.objects.values_list("site", flat=True) if site in paths}
    above = tuple(path for site in said for path in paths[site])
    # A site without any is one of its own where it lies within another that has some.
    own = {site: of for site, of in paths.items() if site in said or any(path.startswith(above) for path in of)}
    for site, below in own.items():
        others = {path for other in paths.values() for path in other if path.startswith(tuple(below))} - below
        yield Reach(settings=settings_of(site), below=frozenset(below), but=frozenset(others))
    yield Reach(settings=conf.settings(), but=frozenset(path for below in own.values() for path in below))
