"""What Wagtail's interfaces give of an article, v2 and v3 alike, and what a bearer of a token may write."""

from typing import Any

import swapper
from django.urls import NoReverseMatch
from rest_framework.fields import Field
from rest_framework.serializers import ListSerializer

from wagtail_newsblocks import visibility
from wagtail_newsblocks.blocks import pictures
from wagtail_newsblocks.interfaces import api_field, rich_text
from wagtail_newsblocks.sources.plain import attribution_values

from .listing import load_together


class Computed(Field):
    """A value that is computed from the whole object."""

    def __init__(self) -> None:
        super().__init__(source="*", read_only=True)


class OfArticle(Computed):
    """A value that is computed from the whole article. The first one asked for loads what a list of them shows."""

    def get_attribute(self, article: Any) -> Any:
        """The article, which is loaded together with the others of its list."""
        root = self.root
        if isinstance(root, ListSerializer) and not hasattr(root, "newsblocks_is_loaded"):
            root.newsblocks_is_loaded = True
            load_together(list(root.instance), set(self.parent.fields))
        return article


class AttributionField(OfArticle):
    """What the story rests on."""

    def to_representation(self, article: Any) -> dict[str, Any]:
        """Works, citations, quotations and credits, with sentences in the story's language."""
        return attribution_values(article.attribution, article.language)


class CreditsField(OfArticle):
    """Who made the story, as printed."""

    def to_representation(self, article: Any) -> list[dict[str, Any]]:
        """Each role, with its contributors' names, titles and addresses."""
        return [
            {"role": role, "contributors": [_contributor(one) for one in contributors]}
            for role, contributors in article.credits
        ]


class AboutField(OfArticle):
    """What the story is about."""

    def to_representation(self, article: Any) -> list[dict[str, Any]]:
        """The topics' names, slugs and addresses."""
        return [{"name": topic.name, "slug": topic.slug, "address": _address(topic)} for topic in article.topics.all()]


class LeadPictureField(OfArticle):
    """The lead picture as it is shown."""

    def to_representation(self, article: Any) -> dict[str, Any] | None:
        """Alternative text, credit and the picture in several widths; nothing where none may be shown."""
        shown = pictures.picture(article.lead_image, "wide", alt=article.lead_image_alt_text)
        renditions = [
            {"address": rendition.url, "width": rendition.width, "height": rendition.height}
            for rendition in shown["renditions"]
        ]
        if not renditions:
            return None
        return {"alt": shown["alt"], "credit": article.lead_image_credit_line, "renditions": renditions}


class NoticesField(OfArticle):
    """What readers are told about the story after it was published."""

    def to_representation(self, article: Any) -> list[dict[str, Any]]:
        """Corrections and their like, the newest first."""
        return [
            {
                "kind": notice.kind,
                "was": notice.was,
                "now_is": notice.now_is,
                "published_at": notice.published_at.isoformat(),
            }
            for notice in article.notices
        ]


class ChosenStoriesField(Computed):
    """The stories that editors have put on a front by hand."""

    def to_representation(self, front: Any) -> list[dict[str, Any]]:
        """Keys, titles and addresses, the lead story first, of those that readers may see."""
        keys, site = front.chosen(), front.get_site()
        pages = swapper.load_model("wagtailcore", "Page")._default_manager.filter(pk__in=keys)
        found = {page.pk: page for page in visibility.for_readers(pages, site)}
        return [
            {"id": key, "title": found[key].title, "address": found[key].get_url(current_site=site) or ""}
            for key in keys
            if key in found
        ]


class PublisherField(Computed):
    """Who publishes the site."""

    def to_representation(self, front: Any) -> dict[str, Any]:
        """The name, the logo, the account on X, and where each policy can be read."""
        identity = front.publisher
        logo = identity.logo
        return {
            "name": identity.name,
            "logo": logo and {"address": logo.url, "width": logo.width, "height": logo.height},
            "x_account": identity.x_account,
            "policies": dict(identity.addresses),
        }


class AddressField(Computed):
    """Where the site shows a topic's or contributor's stories."""

    def to_representation(self, record: Any) -> str:
        """A path of the site; empty where it has no such page."""
        return _address(record)


COMPUTED = [  # they come first, since they load what the others of a list show as well
    api_field("attribution", AttributionField()),
    api_field("credits", CreditsField()),
    api_field("about", AboutField()),
    api_field("lead_picture", LeadPictureField()),
    api_field("notices", NoticesField()),
]

RICH_TEXTS = ("lede", "lead_image_caption", "backstory")

WRITTEN = (
    "kicker lede dateline genre published_at updated_at lead_image lead_image_alt lead_image_caption lead_image_credit"
    " lead_image_credit_source body further_sources backstory credit_line topics canonical_url original_publisher"
    " breaking_until noindex bylines"
).split()

READ = "lede_text contents word_count reading_minutes is_breaking is_retracted last_changed_at".split()

ARTICLE = [
    *COMPUTED,
    *(rich_text(name) if name in RICH_TEXTS else api_field(name, is_writable=True) for name in WRITTEN),
    *(api_field(name) for name in READ),
]

BYLINE = [api_field("contributor", is_writable=True), api_field("role", is_writable=True)]

FRONT = [
    rich_text("introduction"),
    api_field("chosen_stories", ChosenStoriesField()),
    api_field("publisher", PublisherField()),
]

CONTRIBUTOR = [
    *(api_field(name, is_writable=True) for name in ("name", "slug", "kind", "job_title", "language", "portrait")),
    rich_text("biography"),
    api_field("address", AddressField()),
]

TOPIC = [
    *(api_field(name, is_writable=True) for name in ("name", "slug", "description")),
    api_field("address", AddressField()),
]


def _contributor(contributor: Any) -> dict[str, Any]:
    return {
        "name": contributor.name,
        "slug": contributor.slug,
        "kind": contributor.kind,
        "job_title": contributor.job_title,
        "address": _address(contributor),
    }


def _address(record: Any) -> str:
    """The path of a topic's or contributor's page; nothing where the site has none."""
    try:
        return str(record.get_absolute_url())
    except NoReverseMatch:
        return ""
