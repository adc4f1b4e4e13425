"""The rich text feature “cite”: citations as editors make them, as they are stored and as links show them."""

from collections.abc import Iterator, Mapping
from string import ascii_lowercase, digits
from typing import Any

from django.urls import reverse_lazy
from django.utils.crypto import get_random_string
from django.utils.html import format_html
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.editor_html import LinkTypeRule
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineEntityElementHandler
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.rich_text import LinkHandler

from .citations import key_of
from .models import CitedWork

FEATURE = "cite"
ENTITY = "CITATION"
STORED = ("id", "uid", "locator", "note")
UID_LENGTH = 8
Attributes = Mapping[str, Any]


class CiteFeature(EntityFeature):
    """The button, its shortcut, and what they open."""

    def __init__(self) -> None:
        control = {
            "type": ENTITY,
            "icon": "openquote",
            "description": format_lazy("{} (Ctrl+Shift+9)", _("Cite")),
            "attributes": STORED,
            "chooserUrls": {"citation": reverse_lazy("newsblocks_cite:choose")},
        }
        scripts = ["wagtailadmin/js/chooser-modal.js", "newsblocks_sources/cite.js"]
        super().__init__(control, js=scripts, css={"all": ["newsblocks_sources/cite.css"]})

    def construct_options(self, options: dict[str, Any]) -> None:
        """Add the entity, and the plugin that listens for its shortcut."""
        super().construct_options(options)
        options.setdefault("plugins", []).append({"type": ENTITY})


class CitationElementHandler(InlineEntityElementHandler):
    """A stored citation as the editor has it."""

    mutability = "IMMUTABLE"

    def get_attribute_data(self, attrs: Attributes) -> dict[str, str]:
        """What the entity keeps."""
        return stored_attributes(attrs)

    def handle_endtag(self, name: str, state: Any, contentstate: Any) -> None:
        """Close the entity; one without a text gets one, since the editor would lose it."""
        if len(state.current_block.text) == state.current_entity_ranges[-1].offset:
            state.current_block.text += gettext("Source")
        super().handle_endtag(name, state, contentstate)


class CitationInputHandler:
    """A citation as a client of Wagtail's API stores it."""

    @staticmethod
    def get_db_attributes(tag: Any) -> dict[str, str]:
        """What is stored of it; ``KeyError`` where it names no work, upon which Wagtail takes the link away."""
        given = {name.removeprefix("data-"): value for name, value in tag.attrs.items()}
        if key_of(given["id"]) is None:
            raise KeyError(given["id"])
        return stored_attributes(given)

    @staticmethod
    def expand_db_attributes(attrs: Attributes) -> str:
        """The link in the form that an editor of HTML would show."""
        stored = stored_attributes(attrs)
        return format_html(
            '<a data-linktype="cite" data-id="{id}" data-uid="{uid}" data-locator="{locator}" data-note="{note}">',
            **stored,
        )


class CitationLinkHandler(LinkHandler):
    """A citation as a link to the work in the page's list of sources, where nothing numbers it."""

    identifier = FEATURE

    @staticmethod
    def get_model() -> type[CitedWork]:
        """The works."""
        return CitedWork

    @classmethod
    def get_many(cls, attrs_list: list[Attributes]) -> list[CitedWork | None]:
        """The work that each names or its double stands for; None where there is none."""
        keys = [key_of(attrs.get("id", "")) for attrs in attrs_list]
        works = CitedWork.objects.standing_for({key for key in keys if key is not None})
        return [works.get(key) for key in keys]

    @classmethod
    def expand_db_attributes(cls, attrs: Attributes) -> str:
        """The opening tag of one."""
        return cls.expand_db_attributes_many([attrs])[0]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[Attributes]) -> list[str]:
        """The opening tags of all, for one query a link of the longest chain of doubles."""
        return [_link(attrs, work) for attrs, work in zip(attrs_list, cls.get_many(attrs_list), strict=True)]

    @classmethod
    def extract_references(cls, attrs: Attributes) -> Iterator[tuple[type[CitedWork], str, str, str]]:
        """The work, for Wagtail's reference index and for mentions in drafts."""
        if key_of(attrs.get("id", "")) is not None:
            yield CitedWork, attrs["id"], "", ""


def register(features: Any) -> None:
    """Teach Wagtail the feature “cite”: its editor, what is stored, what API clients may store, and the link."""
    features.register_editor_plugin("draftail", FEATURE, CiteFeature())
    features.register_converter_rule(
        "contentstate",
        FEATURE,
        {
            "from_database_format": {'a[linktype="cite"]': CitationElementHandler(ENTITY)},
            "to_database_format": {"entity_decorators": {ENTITY: citation_element}},
        },
    )
    features.register_converter_rule("editorhtml", FEATURE, [LinkTypeRule(FEATURE, CitationInputHandler)])
    features.register_link_type(CitationLinkHandler)


def citation_element(props: Attributes) -> Any:
    """The editor's entity as it is stored."""
    return DOM.create_element("a", {"linktype": FEATURE, **stored_attributes(props)}, props["children"])


def stored_attributes(given: Attributes) -> dict[str, str]:
    """All that is stored of a citation beside its type, each as text; one that has no uid gets one."""
    uid = given.get("uid") or get_random_string(UID_LENGTH, ascii_lowercase + digits)
    return {name: str(given.get(name) or "") for name in STORED} | {"uid": str(uid)}


def _link(attrs: Attributes, work: CitedWork | None) -> str:
    address = format_html(' href="#work-{}"', work.pk) if work else ""
    key = work.pk if work else attrs.get("id", "")
    return format_html(
        '<a class="newsblocks-citation"{} data-citation="{}" data-work="{}">', address, attrs.get("uid", ""), key
    )
