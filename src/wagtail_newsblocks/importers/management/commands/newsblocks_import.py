"""Turns what a newsroom has into articles."""

import json
import sys
from pathlib import Path
from typing import Any

import swapper
from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from wagtail_newsblocks import conf
from wagtail_newsblocks.articles.models import ArticleMixin
from wagtail_newsblocks.articles.queries import get_article_model
from wagtail_newsblocks.importers import save, text
from wagtail_newsblocks.importers.report import Outcome


class Command(BaseCommand):
    """Imports one source after the other; a bad one is reported and does not stop the others."""

    help = "Import stories: newsblocks_import text FILE... --under PAGE"

    def add_arguments(self, parser: Any) -> None:
        """One sub-command a kind of source."""
        kinds = parser.add_subparsers(dest="kind", required=True, metavar="KIND")
        pasted = kinds.add_parser("text", help="Plain text, one story a file, as people paste it.")
        pasted.add_argument("sources", nargs="+", metavar="FILE", help="A text file; - reads standard input.")
        pasted.add_argument("--under", required=True, metavar="PAGE", help="The parent: a page's number or path.")
        pasted.add_argument("--page-type", metavar="APP.MODEL", help="The page model (default: ARTICLES_MODEL).")
        pasted.add_argument("--publish", action="store_true", help="Publish at once instead of saving drafts.")
        pasted.add_argument("--dry-run", action="store_true", help="Report what would happen and write nothing.")
        pasted.add_argument("--json", action="store_true", help="Print the report as JSON.")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Import, report, and fail at the end where a source failed."""
        model = _article_model(options["page_type"])
        parent = _page(options["under"])
        try:
            save.check_place(model, parent)
        except save.Refused as refusal:
            raise CommandError(str(refusal)) from refusal
        outcomes = []
        for source in options["sources"]:
            outcome = _import_text(source, model, parent, options)
            outcomes.append(outcome)
            if not options["json"]:
                self.stdout.write("\n".join(outcome.in_words()))
        if options["json"]:
            values = [outcome.as_values() for outcome in outcomes]
            self.stdout.write(json.dumps(values, ensure_ascii=False, indent=2))
        failed = sum(outcome.draft is None for outcome in outcomes)
        if failed:
            raise CommandError(
                _("%(failed)d of %(all)d could not be imported.") % {"failed": failed, "all": len(outcomes)}
            )


def _import_text(source: str, model: Any, parent: Any, options: dict[str, Any]) -> Outcome:
    limit = conf.settings().IMPORT_MAX_CHARACTERS
    try:
        draft = text.read(_bytes_of(source, limit), max_chars=limit)
        page = None
        if not options["dry_run"]:
            page = save.to_article(draft, model=model, parent=parent, publish=options["publish"])
    except (OSError, text.UnreadableText, save.Refused) as error:
        return Outcome(source=source, error=str(getattr(error, "strerror", None) or error))
    return Outcome(source=source, draft=draft, page=page, notes=_language_note(draft.language, parent))


def _bytes_of(source: str, limit: int) -> bytes:
    """The source's bytes, no more than could hold ``limit`` characters and a few, however long it is."""
    most = 4 * (limit + 8)
    if source == "-":
        return sys.stdin.buffer.read(most)
    with Path(source).open("rb") as file:
        return file.read(most)


def _language_note(language: str, parent: Any) -> tuple[str, ...]:
    here = parent.locale.language_code
    if not language or language.partition("-")[0] == here.partition("-")[0]:
        return ()
    return (
        _("The story seems to be in “%(found)s”, the page it stands under is in “%(here)s”.")
        % {"found": language, "here": here},
    )


def _article_model(name: str | None) -> Any:
    if not name:
        return get_article_model()
    try:
        model = apps.get_model(name)
    except (LookupError, ValueError) as error:
        raise CommandError(_("There is no model %(name)s.") % {"name": name}) from error
    if not issubclass(model, ArticleMixin):
        raise CommandError(_("%(name)s is no article: it lacks ArticleMixin.") % {"name": name})
    return model


def _page(wanted: str) -> Any:
    """The page with that number, or at that path of a site (such as /harbour/)."""
    pages = swapper.load_model("wagtailcore", "Page").objects
    if wanted.isdecimal():
        found = list(pages.filter(pk=wanted))
    else:
        parts = wanted.strip("/").split("/")
        path = f"/{'/'.join(parts)}/".replace("//", "/")
        candidates = pages.filter(slug=parts[-1]) if path != "/" else pages.filter(sites_rooted_here__isnull=False)
        found = [page for page in candidates if (page.get_url_parts() or ("", "", ""))[2] == path]
    if len(found) != 1:
        message = _("No page “%(page)s”.") if not found else _("More than one page “%(page)s”: give its number.")
        raise CommandError(message % {"page": wanted})
    return found[0].specific
