"""Factories for articles, sources and what belongs to them; they need factory-boy and wagtail-factories."""

from typing import Any

import factory
from django.apps import apps
from django.db.models import Max
from django.utils import timezone
from wagtail.images import get_image_model_string
from wagtail.models import Locale
from wagtail_factories import ImageFactory as WagtailImageFactory
from wagtail_factories import PageFactory

from wagtail_newsblocks import sanitize
from wagtail_newsblocks.articles.models import Byline, Contributor, Notice, Topic
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


class NoticeFactory(factory.django.DjangoModelFactory):
    """A published correction: ``NoticeFactory(page=article)``; with ``published_at=None`` one that waits."""

    kind = Notice.Kind.CORRECTION
    was = "The ferry was said to run on Mondays."
    now_is = "It runs on Tuesdays."
    published_at = factory.LazyFunction(timezone.now)

    class Meta:
        model = Notice


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

    class LinkCheckFactory(factory.django.DjangoModelFactory):
        """A look at the archived copy of a work, which is due: ``LinkCheckFactory(work=work, is_dead=True)``."""

        work = factory.SubFactory(CitedWorkFactory)
        place = "copy"
        url = factory.SelfAttribute("work.archive_url")

        class Meta:
            model = "newsblocks_sources.LinkCheck"

        @classmethod
        def _create(cls, model_class: Any, *args: Any, **fields: Any) -> Any:
            """In place of the row that was made when the work was saved."""
            model_class.objects.filter(work=fields["work"], place=fields["place"]).delete()
            return super()._create(model_class, *args, **fields)

    class ReviewFlagFactory(factory.django.DjangoModelFactory):
        """That a story should be looked at again: ``ReviewFlagFactory(page=article)``."""

        work = factory.SubFactory(CitedWorkFactory, is_retracted=True)

        class Meta:
            model = "newsblocks_sources.ReviewFlag"


if apps.is_installed("wagtail_newsblocks.comments"):

    class CommentStreamFactory(factory.django.DjangoModelFactory):
        """The comments of a page, none yet: ``CommentStreamFactory(page=article)``."""

        class Meta:
            model = "newsblocks_comments.CommentStream"
            django_get_or_create = ["page"]

    class CommentFactory(factory.django.DjangoModelFactory):
        """A guest's comment that is held: ``CommentFactory(stream=stream)``; with ``parent=``, a reply.

        ``is_public=True`` makes one that readers see, counted and in its place in the thread.
        """

        body = factory.Sequence(lambda number: f"Comment {number}.")
        body_html = factory.LazyAttribute(lambda comment: sanitize.clean_comment(comment.body))
        policy_version = factory.LazyFunction(sanitize.comment_policy)
        author_name = factory.Sequence(lambda number: f"Reader {number}")
        root = factory.LazyAttribute(lambda comment: comment.parent and (comment.parent.root or comment.parent))
        parent = None

        class Meta:
            model = "newsblocks_comments.Comment"
            skip_postgeneration_save = True

        class Params:
            is_public = factory.Trait(
                status="published",
                listed=True,
                published_at=factory.LazyFunction(timezone.now),
                seq=factory.LazyAttribute(
                    lambda comment: (
                        comment.root
                        and 1
                        + (type(comment.root).objects.filter(root=comment.root).aggregate(last=Max("seq"))["last"] or 0)
                    )
                ),
            )

        @factory.post_generation
        def _counted(comment: Any, _create: bool, _extracted: Any) -> None:  # noqa: FBT001, N805
            if comment.is_published:
                from wagtail_newsblocks.comments import ledger

                ledger.count(comment.stream_id, 1)
