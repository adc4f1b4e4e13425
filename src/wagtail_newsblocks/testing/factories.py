"""Factories for articles, sources and what belongs to them; they need factory-boy and wagtail-factories."""

from typing import Any

import factory
from django.apps import apps
from django.utils import timezone
from wagtail.images import get_image_model_string
from wagtail.models import Locale
from wagtail_factories import ImageFactory as WagtailImageFactory
from wagtail_factories import PageFactory

from wagtail_newsblocks.articles.models import Byline, Contributor, Topic
from wagtail_newsblocks.articles.queries import get_article_model


class ContributorFactory(factory.django.DjangoModelFactory):
    """A reporter."""

    name = factory.Sequence(lambda number: f"Reporter {number}")
    slug = factory.Sequence(lambda number: f"reporter-{number}")

    class Meta:
        model = Contributor


class TopicFactory(factory.django.DjangoModelFactory):
    """A topic in the default language."""

    name = factory.Sequence(lambda number: f"Topic {number}")
    slug = factory.Sequence(lambda number: f"topic-{number}")
    locale = factory.LazyFunction(Locale.get_default)

    class Meta:
        model = Topic


class BylineFactory(factory.django.DjangoModelFactory):
    """One contributor's part in an article: ``BylineFactory(page=article)``."""

    contributor = factory.SubFactory(ContributorFactory)

    class Meta:
        model = Byline


class ImageFactory(WagtailImageFactory):
    """A picture of the site's image model."""

    class Meta:
        model = get_image_model_string()


class ArticleFactory(PageFactory):
    """A live article: ``ArticleFactory(parent=section)``; its body as plain values in the stored form."""

    title = factory.Sequence(lambda number: f"Story {number}")
    slug = factory.Sequence(lambda number: f"story-{number}")
    lede = "<p>What happened, in one sentence.</p>"
    first_published_at = factory.LazyFunction(timezone.now)
    published_at = factory.SelfAttribute("first_published_at")

    class Meta:
        model = None
        abstract = True


def article_factory() -> Any:
    """``ArticleFactory`` for the site's article model, which can be asked for only once apps are loaded."""
    return type("ArticleFactory", (ArticleFactory,), {"Meta": type("Meta", (), {"model": get_article_model()})})


if apps.is_installed("wagtail_newsblocks.sources"):  # a factory looks for its model at once

    class SourceFactory(factory.django.DjangoModelFactory):
        """An organisation that information comes from."""

        name = factory.Sequence(lambda number: f"Source {number}")

        class Meta:
            model = "newsblocks_sources.Source"

    class DisclosureFactory(factory.django.DjangoModelFactory):
        """What readers should know of a source, since always: ``DisclosureFactory(source=agency)``."""

        source = factory.SubFactory(SourceFactory)
        text = "state-funded news agency"
        basis_url = "https://example.org/annual-report"

        class Meta:
            model = "newsblocks_sources.Disclosure"

    class CitedWorkFactory(factory.django.DjangoModelFactory):
        """A work that a source published."""

        title = factory.Sequence(lambda number: f"Work {number}")
        url = factory.Sequence(lambda number: f"https://example.org/works/{number}")
        publisher = factory.SubFactory(SourceFactory)

        class Meta:
            model = "newsblocks_sources.CitedWork"
