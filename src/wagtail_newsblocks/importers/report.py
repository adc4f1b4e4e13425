"""What an import did, in plain words and as values for JSON."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .draft import ArticleDraft


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What became of one source: a draft, and a page unless the run was dry; or the reason why neither."""

    source: str
    draft: ArticleDraft | None = None
    page: Any = None
    error: str = ""
    notes: tuple[str, ...] = ()

    def as_values(self) -> dict[str, Any]:
        """The outcome with nothing but what JSON knows."""
        if self.draft is None:
            return {"source": self.source, "status": "failed", "error": self.error}
        return {
            "source": self.source,
            "status": self._status(),
            "page": self.page and self.page.pk,
            "headline": self.draft.headline,
            "lede": self.draft.lede,
            "dateline": self.draft.dateline,
            "published_on": self.draft.published_on and self.draft.published_on.isoformat(),
            "language": self.draft.language,
            "sections": [section.heading for section in self.draft.sections],
            "dropped": [
                {"line": line.line_number, "text": line.text, "reason": str(line.reason)} for line in self.draft.dropped
            ],
            "notes": [str(note) for note in (*self.draft.notes, *self.notes)],
        }

    def in_words(self) -> Iterator[str]:
        """The outcome line by line, for a person."""
        if self.draft is None:
            yield _("%(source)s: not imported. %(error)s") % {"source": self.source, "error": self.error}
            return
        yield f"{self.source}: {self._headline()}"
        yield from (f"  {line}" for line in self._details(self.draft))

    def _status(self) -> str:
        if self.page is None:
            return "dry run"
        return "published" if self.page.live else "draft"

    def _headline(self) -> str:
        headline = self.draft.headline if self.draft else ""
        if self.page is None:
            return _("would become “%(headline)s”") % {"headline": headline}
        values = {"headline": headline, "page": self.page.pk}
        if self.page.live:
            return _("published as “%(headline)s” (page %(page)d)") % values
        return _("saved as the draft “%(headline)s” (page %(page)d)") % values

    def _details(self, draft: ArticleDraft) -> Iterator[str]:
        if draft.lede:
            yield _("Lede: %(lede)s") % {"lede": draft.lede}
        if draft.dateline:
            yield _("Dateline: %(dateline)s") % {"dateline": draft.dateline}
        if draft.published_on:
            yield _("Date: %(date)s") % {"date": draft.published_on.isoformat()}
        yield ngettext("%(count)d section", "%(count)d sections", len(draft.sections)) % {"count": len(draft.sections)}
        for section in draft.sections:
            yield f"  {section.heading}"
        for line in draft.dropped:
            yield _("Left out, line %(number)d: %(text)s (%(reason)s)") % {
                "number": line.line_number,
                "text": line.text,
                "reason": line.reason,
            }
        for note in (*draft.notes, *self.notes):
            yield _("Note: %(note)s") % {"note": note}
