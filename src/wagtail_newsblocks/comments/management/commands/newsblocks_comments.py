"""Looks after what is stored about readers' comments."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_newsblocks.comments import erasure, personal_data, persons, progress, retention, upkeep
from wagtail_newsblocks.comments.models import CommentStream
from wagtail_newsblocks.comments.persons import Person


class Command(BaseCommand):
    """One sub-command a task; none of them keeps readers from reading or writing."""

    help = "Look after readers' comments: newsblocks_comments check|recount|rerender|purge|export|erase"

    def add_arguments(self, parser: Any) -> None:
        """One sub-command a task."""
        tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
        tasks.add_parser("check", help="Say what is counted, listed or placed wrongly; exit 1 where anything is.")
        tasks.add_parser("recount", help="Work out counts, what is listed and places in threads anew.")
        tasks.add_parser("rerender", help="Clean anew what other rules or other versions of the cleaners have cleaned.")
        purge = tasks.add_parser("purge", help="Let go of what was kept for as long as the site's settings say.")
        purge.add_argument("--dry-run", action="store_true", help="say how much that is, and change nothing")
        export = tasks.add_parser("export", help="Write down, as JSON, all that is kept of a person.")
        export.add_argument("--output", type=Path, metavar="FILE", help="a new file, which only its owner can read")
        erase = tasks.add_parser("erase", help="Leave nothing of a person, for good; threads keep their shape.")
        erase.add_argument("--no-input", action="store_true", help="do not ask whether to go on")
        for of_person in (export, erase):
            who = of_person.add_mutually_exclusive_group(required=True)
            who.add_argument("--email", metavar="ADDRESS", help="their e-mail address, and any account that has it")
            who.add_argument("--user", metavar="NAME", help="the account's name, and any comment with its address")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Do the task and say what came of it."""
        getattr(self, f"_{options['task']}")(options)

    def _check(self, _options: dict[str, Any]) -> None:
        found = 0
        for found, drift in enumerate(upkeep.drifts(), 1):  # noqa: B007 - used below
            self.stdout.write(drift)
        if found:
            raise CommandError(ngettext("%(found)d fault.", "%(found)d faults.", found) % {"found": found})
        self.stdout.write(_("Everything is counted, listed and placed as it should be."))

    def _recount(self, _options: dict[str, Any]) -> None:
        with progress.bar(self.stderr, CommentStream.objects.count()) as tell:
            mended = upkeep.recount(tell)
        self.stdout.write(ngettext("%(rows)d row mended.", "%(rows)d rows mended.", mended) % {"rows": mended})

    def _rerender(self, _options: dict[str, Any]) -> None:
        with progress.bar(self.stderr, upkeep.outdated().count()) as tell:
            cleaned = upkeep.rerender(tell)
        sentence = ngettext("%(comments)d comment cleaned anew.", "%(comments)d comments cleaned anew.", cleaned)
        self.stdout.write(sentence % {"comments": cleaned})

    def _purge(self, options: dict[str, Any]) -> None:
        if options["dry_run"]:
            self.stdout.write(_("This would go:"))
        for purged in retention.purge(dry_run=options["dry_run"]):
            self.stdout.write(f"{purged.label}: {purged.rows}")

    def _export(self, options: dict[str, Any]) -> None:
        person = _person(options)
        with self._opened(options["output"]) as out, progress.bar(self.stderr, len(person.comments())) as tell:
            personal_data.write(person, out, tell)

    def _erase(self, options: dict[str, Any]) -> None:
        person = _person(options)
        found = len(person.comments())
        if not (options["no_input"] or self._agrees(found)):
            raise CommandError(_("Nothing was erased."))
        with progress.bar(self.stderr, found) as tell:
            erased = erasure.erase(person, tell)
        self._say(
            ngettext("%(number)d comment erased.", "%(number)d comments erased.", erased.comments), erased.comments
        )
        reports = ngettext("%(number)d report made nobody’s.", "%(number)d reports made nobody’s.", erased.reports)
        self._say(reports, erased.reports)
        self._say(ngettext("%(number)d block deleted.", "%(number)d blocks deleted.", erased.blocks), erased.blocks)
        for name in person.names():
            self.stdout.write(
                _("The account %(name)s is still there; delete it among the site’s users.") % {"name": name}
            )

    def _say(self, sentence: str, number: int) -> None:
        self.stdout.write(sentence % {"number": number})

    def _agrees(self, found: int) -> bool:
        """Whether whoever has called the command goes on, now that they know how much there is."""
        sentence = ngettext(
            "%(number)d comment will be erased for good. Type “erase” to go on: ",
            "%(number)d comments will be erased for good. Type “erase” to go on: ",
            found,
        )
        return input(sentence % {"number": found}).strip() == "erase"

    @contextmanager
    def _opened(self, path: Path | None) -> Iterator[IO[str]]:
        """A new file, which nobody else can read, or standard output."""
        if path is None:
            self.stdout.ending = ""
            yield self.stdout  # type: ignore[misc]  # Django's wrapper writes as a file does
            return
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            raise CommandError(str(error)) from error
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            yield out


def _person(options: dict[str, Any]) -> Person:
    if (name := options["user"]) is not None:
        model = get_user_model()
        try:
            return persons.of_account(model._default_manager.get_by_natural_key(name))
        except model.DoesNotExist as error:
            raise CommandError(_("There is no account named %(name)s.") % {"name": name}) from error
    try:
        validate_email(options["email"].strip())
    except ValidationError as error:
        raise CommandError(_("%(email)s is no e-mail address.") % {"email": options["email"]}) from error
    return persons.of_email(options["email"].strip())
