"""A draft made into a page: the one place where importers write."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _

from .draft import ArticleDraft, Block, ListOfItems


class Refused(ValueError):
    """The site does not take this story, in this place or as it is; the text says why."""


def check_place(model: Any, parent: Any) -> None:
    """Raise ``Refused`` where pages of ``model`` cannot stand under ``parent``."""
    if not model.can_create_at(parent):
        raise Refused(
            _("A page of the type “%(type)s” cannot stand under “%(parent)s”.")
            % {"type": model.get_verbose_name(), "parent": parent}
        )


def to_article(draft: ArticleDraft, *, model: Any, parent: Any, publish: bool) -> Any:
    """Save ``draft`` as a page of ``model`` (any with ``ArticleMixin``) under ``parent``, and return the page.

    It is a draft with one revision, or live where ``publish`` is set. The whole page is written or nothing;
    ``Refused`` says why not.
    """
    page = model(
        title=draft.headline,
        kicker=draft.kicker,
        lede=_paragraph(draft.lede) if draft.lede else "",
        dateline=draft.dateline,
        published_at=_midnight(draft.published_on),
        body=to_body(draft),
        live=False,
        locale_id=parent.locale_id,
    )
    try:
        with transaction.atomic():
            parent.add_child(instance=page)
            page.full_clean()
            revision = page.save_revision()
            if publish:
                revision.publish()
    except ValidationError as error:
        raise Refused(_reasons(error, model)) from error
    page.refresh_from_db()
    return page


def to_body(draft: ArticleDraft) -> list[dict[str, Any]]:
    """The stored form of the draft's body: an introduction, then sections."""
    sections = [
        {
            "type": "section",
            "value": {"heading": section.heading, "anchor": "", "content": _blocks(section.blocks)},
        }
        for section in draft.sections
    ]
    return [*_blocks(draft.intro), *sections]


def _blocks(blocks: Sequence[Block]) -> list[dict[str, Any]]:
    html = "".join(map(_html, blocks))
    return [{"type": "paragraph", "value": html}] if html else []


def _html(block: Block) -> str:
    return _list(block.items, is_ordered=block.ordered) if isinstance(block, ListOfItems) else _paragraph(block.text)


def _paragraph(text: str) -> str:
    return f"<p>{_inline(text)}</p>"


def _list(items: Iterable[str], *, is_ordered: bool) -> str:
    tag = "ol" if is_ordered else "ul"
    return f"<{tag}>{''.join(f'<li>{_inline(item)}</li>' for item in items)}</{tag}>"


def _inline(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


def _midnight(day: Any) -> datetime | None:
    return timezone.make_aware(datetime.combine(day, time.min)) if day else None


def _reasons(error: ValidationError, model: Any) -> str:
    if not hasattr(error, "error_dict"):
        return " ".join(error.messages)
    names = {field.name: field.verbose_name for field in model._meta.fields}
    return " ".join(f"{names.get(name, name)}: {' '.join(texts)}" for name, texts in error.message_dict.items())
