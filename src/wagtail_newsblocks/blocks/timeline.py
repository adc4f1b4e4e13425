"""What happened when."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from .paragraph import ShortTextBlock
from .samples import paragraphs, sample


class TimelineEventBlock(StructBlock):
    """One event: when, and what."""

    when = CharBlock(
        label=_("When"), max_length=100, help_text=_("A day, a month, a year or an hour, as readers say it.")
    )
    text = ShortTextBlock(label=_("What happened"))

    class Meta:
        icon = "date"
        label = _("Event")
        label_format = "{when}"


class TimelineBlock(StructBlock):
    """Events in order."""

    heading = CharBlock(label=_("Heading"), required=False, default="", max_length=200)
    events = ListBlock(TimelineEventBlock(), label=_("Events"), min_num=1)

    class Meta:
        icon = "history"
        label = _("Timeline")
        group = _("Boxes")
        description = _("Events in the order in which they happened.")
        template = "newsblocks/blocks/timeline.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(
            lambda: {
                "heading": gettext("How the longer library hours came about"),
                "events": [
                    {"when": gettext("November 20"), "text": paragraphs(gettext("Students start a petition."))},
                    {"when": gettext("May 8"), "text": paragraphs(gettext("The council votes for longer hours."))},
                ],
            }
        )
