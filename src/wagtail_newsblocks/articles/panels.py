"""What an editor sees of an article, in the order in which a story is written."""

from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    PageChooserPanel,
    TitleFieldPanel,
)

HEADLINE = TitleFieldPanel(
    "title", heading=_("Headline"), placeholder=_("Headline*"), help_text=_("What happened, in one line.")
)

STORY = [
    "lede",
    MultipleChooserPanel(
        "bylines",
        chooser_field_name="contributor",
        heading=_("Bylines"),
        label=_("Byline"),
        panels=[FieldRowPanel(["contributor", "role"])],
    ),
    FieldRowPanel([FieldPanel("dateline"), FieldPanel("genre")], heading=_("Place and genre")),
    MultiFieldPanel(
        ["lead_image", "lead_image_alt", "lead_image_caption", "lead_image_credit"], heading=_("Lead picture")
    ),
    "body",
]

PROMOTION = [
    FieldPanel("topics", widget=CheckboxSelectMultiple),
    FieldPanel("breaking_until"),
    MultiFieldPanel(["original_publisher", "canonical_url"], heading=_("Published elsewhere first")),
    FieldPanel("noindex"),
]

DATES = [
    MultiFieldPanel(["published_at", "updated_at"], heading=_("Dates that readers see")),
]

FRONT = [
    "introduction",
    PageChooserPanel("lead_story"),
    MultipleChooserPanel(
        "newsblocks_picks",
        chooser_field_name="article",
        heading=_("Picked by hand"),
        label=_("Article"),
        help_text=_("Shown below the lead story, in this order. The newest stories follow by themselves."),
    ),
]
