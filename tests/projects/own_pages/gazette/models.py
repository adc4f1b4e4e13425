"""A site's own article: one block more, one less, one in a template of the site's, and two more fields."""

# The extension starts here; the tests count its lines.
from django.db import models
from wagtail.api import APIField
from wagtail.fields import RichTextField, StreamField

from wagtail_newsblocks import blocks
from wagtail_newsblocks.articles.blocks import BodyMixin, ContentBlocks
from wagtail_newsblocks.articles.models import AbstractArticlePage, AbstractFrontPage, AbstractNewsSectionPage


class StoryBlocks(ContentBlocks):
    callout = blocks.CalloutBlock()  # one more
    quotation = None  # one less
    pull_quote = blocks.PullQuoteBlock(template="gazette/pull_quote.html")  # one that looks different


class StoryBody(BodyMixin, StoryBlocks):
    section = blocks.SectionBlock([("content", StoryBlocks())])


class Story(AbstractArticlePage):
    body = StreamField(StoryBody(), blank=True)
    reader_level = models.CharField(max_length=20, blank=True)
    print_page = models.PositiveIntegerField(null=True, blank=True)

    content_panels = [*AbstractArticlePage.content_panels, "reader_level", "print_page"]


# The extension ends here.

from wagtail.search import index  # noqa: E402 - what follows is a guide's next chapter

from wagtail_newsblocks.interfaces import api_field  # noqa: E402


class Interview(Story):
    """A further article type: lists show it among the others."""

    guest = models.CharField(max_length=100)
    transcript = RichTextField(blank=True)

    content_panels = [*Story.content_panels, "guest"]
    search_fields = [*Story.search_fields, index.SearchField("guest")]
    api_fields = [*Story.api_fields, api_field("guest", is_writable=True), APIField("transcript")]


class DeskPage(AbstractNewsSectionPage):
    """The site's news section."""


class TitlePage(AbstractFrontPage):
    """The site's front."""
