"""Loads together what Wagtail's API v2 gives of a list of articles, which it would load story by story."""

from collections.abc import Iterator, Sequence, Set
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.images import get_image_model

from wagtail_newsblocks.blocks import pictures
from wagtail_newsblocks.blocks.loading import Rendering
from wagtail_newsblocks.sources.loading import attributions_of

from .queries import load_credited, notices_of
from .telling import told_by


def load_together(articles: Sequence[Any], names: Set[str]) -> None:
    """Load what the fields of those ``names`` show, by the same few queries however many articles there are."""
    prefetch_related_objects(articles, "locale", "alias_of", *_relations(names))
    if "lead_picture" in names:
        load_credited(articles)
    if names & {"body", "further_sources", "contents"}:
        Rendering([stream for article in articles for stream in (article.body, article.further_sources)], site=None)
    if names & {"notices", "is_retracted"}:
        notices = notices_of(articles)
        for article in articles:
            article.notices = notices[article.pk]
    if "attribution" in names:
        told = [told_by(article) for article in articles]
        for article, attribution in zip(articles, attributions_of(told), strict=True):
            article.attribution = attribution


def _relations(names: Set[str]) -> Iterator[Any]:
    if names & {"bylines", "credits"}:
        yield "bylines__contributor"
    if names & {"topics", "about"}:
        yield "topics"
    if names & {"lead_image", "lead_picture"}:
        yield Prefetch("lead_image", queryset=_images())
    if names & {"lead_image_credit_source", "lead_picture"}:
        yield "lead_image_credit_source"


def _images() -> Any:
    images = get_image_model()._default_manager.all()
    return images.prefetch_renditions(*pictures.specs("wide")) if hasattr(images, "prefetch_renditions") else images
