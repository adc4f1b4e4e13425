"""The language of a passage that is not in the language of its page."""

from typing import Any

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock

from .translation import NotTranslated
from .wagtail_names import NamedAsWagtail

# The shape of a language tag by RFC 5646, as far as pages need it: language, script, region, variants.
is_language_tag = RegexValidator(
    r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
    _("Give a language tag such as “it” or “pt-BR”."),
    "invalid_language",
)


class LanguageBlock(NotTranslated, NamedAsWagtail, CharBlock):
    """A language tag; empty where the passage is in the language of its page."""

    def __init__(self, **kwargs: Any) -> None:
        options = {
            "label": _("Language"),
            "required": False,
            "default": "",
            "max_length": 35,
            "search_index": False,
            "validators": (is_language_tag,),
            "help_text": _("Only where it is not the story's own, as a tag such as “it”; screen readers need it."),
        }
        super().__init__(**{**options, **kwargs})
