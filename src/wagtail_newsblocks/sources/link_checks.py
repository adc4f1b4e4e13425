"""Looks whether the addresses of cited works still lead somewhere, beside the newsroom's work and never in its way."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings as django_settings
from django.db.models import Exists, OuterRef, Q
from django.db.transaction import atomic
from django.utils import timezone
from wagtail.log_actions import log

from wagtail_newsblocks.conf import settings
from wagtail_newsblocks.fetch import TOO_MANY_REQUESTS, USER_AGENT, Client, Refused, Unreachable

from .history import CAME_BACK, DIED
from .models import CitedWork, LinkCheck
from .models.link_check import anew

Outcome = LinkCheck.Outcome
Place = LinkCheck.Place

CLAIM_SECONDS = 600
REMEMBERED = 10
"""How many findings of an address are kept."""

LOOKED_AT_LAST = 10
ENOUGH_TO_TELL = 3
"""From how many other addresses on, of which none has answered lately, we hold that it is we who are cut off."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What one look at an address brought."""

    outcome: str
    status: int | None = None
    reason: str = ""
    final_url: str = ""
    wait: timedelta = timedelta()  # before the next look, where something is said about that

    @property
    def is_answer(self) -> bool:
        """Whether a host was reached at all."""
        return self.status is not None


def note_addresses(work: CitedWork) -> None:
    """Have each address of a work looked at: soon where it is new, and no more where the work has it no longer."""
    known = {check.place: check for check in LinkCheck.objects.filter(work=work)}
    for place, url in {Place.ORIGINAL: work.url, Place.COPY: work.archive_url}.items():
        check = known.get(place)
        if url != (check.url if check else ""):
            _note(work, place, url)
            if check and check.is_dead and place == Place.ORIGINAL:
                _set_status(work, CitedWork.UrlStatus.DEAD, CitedWork.UrlStatus.LIVE)


def _note(work: CitedWork, place: str, url: str) -> None:
    if url:
        LinkCheck.objects.update_or_create(work=work, place=place, defaults=anew(url))
    else:
        LinkCheck.objects.filter(work=work, place=place).delete()


def note_all_addresses(*, at_most: int) -> None:
    """Have those addresses looked at that no save of a work has brought to notice."""
    works = CitedWork.objects.filter(_unnoted("url", Place.ORIGINAL) | _unnoted("archive_url", Place.COPY))
    for work in works.order_by("pk")[:at_most]:
        note_addresses(work)


def check_due(make_client: Callable[[], Client] | None = None) -> Iterator[str]:
    """Look at the addresses that are due, as many as the settings allow at once, and say what was found at each."""
    if not settings().SOURCES_LINK_CHECK_DAYS:
        return
    at_once = settings().SOURCES_LINK_CHECKS_AT_ONCE
    note_all_addresses(at_most=at_once)
    client = None
    for _number in range(at_once):
        check = LinkCheck.objects.claim_next(seconds=CLAIM_SECONDS)
        if check is None:
            return
        client = client or (make_client or polite_client)()
        finding = look_at(check.url, client)
        write_down(check, finding)
        yield f"{check.url}: {finding.outcome}, {finding.status or finding.reason}"


def polite_client() -> Client:
    """A client that says whose site it asks for."""
    site = getattr(django_settings, "WAGTAILADMIN_BASE_URL", "")
    agent = f"{USER_AGENT} (link check; {site})" if site else f"{USER_AGENT} (link check)"
    return Client(user_agent=agent, pause=settings().SOURCES_LINK_CHECK_PAUSE)


def look_at(url: str, client: Client) -> Finding:
    """What is at an address now."""
    try:
        answer = client.look(url)
    except Refused as refusal:
        return Finding(outcome=Outcome.UNCLEAR, reason=refusal.reason.value)
    except Unreachable as failure:
        return Finding(outcome=Outcome.GONE, reason=failure.reason.value)
    return Finding(
        outcome=outcome_of(answer.status),
        status=answer.status,
        final_url="" if answer.url == url else answer.url,
        wait=_wait_asked(answer.headers.get("retry-after", "")),
    )


def outcome_of(status: int) -> str:
    """What an answer says about the work: many hosts refuse programs what they show to readers."""
    if status < 400:
        return Outcome.FOUND
    return Outcome.GONE if status in (404, 410) or status >= 500 else Outcome.UNCLEAR


def write_down(check: LinkCheck, finding: Finding) -> None:
    """Store a finding, and tell the work where that makes its address dead or lets it live again.

    Only what these checks have called dead they call live again. What an editor has said stays.
    """
    if finding.outcome == Outcome.GONE and not finding.is_answer and _we_seem_cut_off(check):
        finding = replace(finding, outcome=Outcome.UNCLEAR, wait=timedelta(hours=1))
    values = following(check, finding, now=timezone.now())
    with atomic():
        if not check.let_go(**values) or check.place != Place.ORIGINAL or values["is_dead"] == check.is_dead:
            return
        live, dead = CitedWork.UrlStatus.LIVE, CitedWork.UrlStatus.DEAD
        before, after = (live, dead) if values["is_dead"] else (dead, live)
        work = CitedWork.objects.filter(pk=check.work_id, url=check.url).first()
        if work and _set_status(work, before, after):
            log(work, DIED if values["is_dead"] else CAME_BACK, data={"url": check.url})


def following(check: LinkCheck, finding: Finding, *, now: datetime) -> dict[str, Any]:
    """The fields of a check after a finding."""
    today = timezone.localdate(now)
    values = {
        "checked_at": now,
        "outcome": finding.outcome,
        "status": finding.status,
        "reason": finding.reason,
        "final_url": finding.final_url,
        "history": [_entry(finding, now), *check.history][:REMEMBERED],
        **_failures(check, finding, today),
    }
    return {**values, "due_at": now + _pause(finding, values["failed_days"])}


def _failures(check: LinkCheck, finding: Finding, today: date) -> Mapping[str, Any]:
    """Failures count once a day, since a host that is down for an hour is not dead; what is unclear changes nothing."""
    if finding.outcome == Outcome.FOUND:
        return {"failed_days": 0, "failed_on": None, "is_dead": False}
    is_new = finding.outcome == Outcome.GONE and check.failed_on != today
    days = check.failed_days + is_new
    return {
        "failed_days": days,
        "failed_on": today if is_new else check.failed_on,
        "is_dead": check.is_dead or (is_new and days >= settings().SOURCES_LINK_DEAD_AFTER),
    }


def _pause(finding: Finding, failed_days: int) -> timedelta:
    """Until the next look: soon after a first failure, ever later after further ones."""
    longest = timedelta(days=max(settings().SOURCES_LINK_CHECK_DAYS, 1))
    if finding.outcome == Outcome.GONE:
        return min(timedelta(days=2 ** min(failed_days - 1, 10)), longest)
    if finding.status == TOO_MANY_REQUESTS:
        return min(max(finding.wait, timedelta(days=1)), longest)
    return finding.wait if finding.wait and not finding.is_answer else longest


def _entry(finding: Finding, now: datetime) -> dict[str, Any]:
    kept = {name: value for name, value in asdict(finding).items() if value and name != "wait"}
    return {"at": now.isoformat(timespec="seconds"), **kept}


def _we_seem_cut_off(check: LinkCheck) -> bool:
    """Whether, of the other addresses that were looked at last, none has answered."""
    others = LinkCheck.objects.exclude(pk=check.pk).filter(checked_at__isnull=False).order_by("-checked_at")
    answers = list(others.values_list("status", flat=True)[:LOOKED_AT_LAST])
    return len(answers) >= ENOUGH_TO_TELL and not any(answers)


def _set_status(work: CitedWork, before: str, after: str) -> bool:
    """Change the state of a work's address where it still is ``before``; a save tells the search index."""
    if not CitedWork.objects.filter(pk=work.pk, url_status=before).update(url_status=after):
        return False
    work.url_status = after
    CitedWork.objects.get(pk=work.pk).save(update_fields=["url_status"])
    return True


def _unnoted(field: str, place: str) -> Q:
    noted = LinkCheck.objects.filter(work=OuterRef("pk"), place=place, url=OuterRef(field))
    return Q(~Q(**{field: ""}), ~Exists(noted))


def _wait_asked(retry_after: str) -> timedelta:
    """The seconds of the header ``Retry-After``; a date is not read."""
    return timedelta(seconds=int(retry_after)) if retry_after.isdecimal() and len(retry_after) < 8 else timedelta()


def when_a_work_is_saved(*, instance: CitedWork, raw: bool = False, **_signal: Any) -> None:
    """Note the addresses of a work that is saved, in the same transaction; those of fixtures are noticed later."""
    if not raw:
        note_addresses(instance)
