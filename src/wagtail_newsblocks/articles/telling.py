"""What an article tells, for its attribution to be computed from."""

from typing import Any

from django.utils import timezone
from django.utils.text import capfirst

from wagtail_newsblocks.sources.attribution import Told, credited_in, mentioned_in
from wagtail_newsblocks.sources.places import Place, places_in

CITED_TEXTS = ("lede", "lead_image_caption", "backstory")
"""In the order in which citations are counted. Editors cannot cite in a backstory; a citation that a program has stored
there must not shift the numbers of the others."""


def told_by(article: Any) -> Told:
    """What an article tells, without a query but for its locale; labels are those of the day of publication."""
    moment = article.published_at or article.first_published_at
    return Told(
        mentioned=list(mentioned_in(cited_texts(article), [article.body])),
        further=[child["value"] for child in article.further_sources.get_prep_value() if child["value"]],
        credits=[*filter(None, [article.lead_image_credit_source_id]), *credited_in([article.body])],
        day=timezone.localdate(moment) if moment else timezone.localdate(),
        language=article.language,
    )


def cited_texts(article: Any) -> list[str]:
    """The article's own rich texts, whose citations are counted before those of the body."""
    return [getattr(article, name) for name in CITED_TEXTS]


def places_of(article: Any) -> list[Place]:
    """Where each citation and quotation is that the article mentions, in the order in which it tells of them."""
    labels = [capfirst(article._meta.get_field(name).verbose_name) for name in CITED_TEXTS]
    return places_in(dict(zip(labels, cited_texts(article), strict=True)), [article.body])
