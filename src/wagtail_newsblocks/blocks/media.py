"""Sound and moving pictures that the site itself holds."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, ChoiceBlock, StructBlock

from .choosers import DocumentChooserBlock, ImageChooserBlock
from .paragraph import ShortTextBlock
from .samples import sample


class MediaBlock(StructBlock):
    """An audio or video file with the browser's own player, captions and a transcript."""

    kind = ChoiceBlock(
        choices=[("audio", _("Audio")), ("video", _("Video"))],
        default="audio",
        label=_("Kind"),
        search_index=False,
    )
    title = CharBlock(label=_("Title"), max_length=200)
    file = DocumentChooserBlock(label=_("File"), help_text=_("An audio or video file, uploaded as a document."))
    credit = CharBlock(label=_("Credit"), required=False, default="", max_length=200, search_index=False)
    transcript = ShortTextBlock(
        label=_("Transcript"),
        required=False,
        help_text=_("What is said and heard, for those who cannot listen."),
    )
    captions = DocumentChooserBlock(
        label=_("Captions"),
        required=False,
        help_text=_("A WebVTT file; for videos in which somebody speaks."),
    )
    poster = ImageChooserBlock(label=_("Still picture"), required=False, help_text=_("Shown before a video plays."))

    class Meta:
        icon = "media"
        label = _("Audio or video")
        group = _("Pictures and sound")
        description = _("A sound or video file of the site's own, with captions and a transcript.")
        template = "newsblocks/blocks/media.html"
        preview_template = "newsblocks/blocks/previews/media.html"
        preview_value = sample(
            lambda: {
                "kind": "audio",
                "title": gettext("The foghorn of the old lighthouse"),
                "credit": gettext("Ilse Marran"),
            }
        )
        form_layout = BlockGroup(
            children=["kind", "title", "file", "credit", "transcript"], settings=["captions", "poster"]
        )
