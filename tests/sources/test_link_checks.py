"""Addresses of works are looked at beside the newsroom's work, and never in its way."""

import os
import socket
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from tests.web import client_for_tests, serving
from wagtail_newsblocks import due
from wagtail_newsblocks.fetch import Answer, Refused, Unreachable
from wagtail_newsblocks.pages.models import NewsSectionPage
from wagtail_newsblocks.sources import link_checks
from wagtail_newsblocks.sources.models import CitedWork, LinkCheck
from wagtail_newsblocks.testing.factories import CitedWorkFactory

ROOT = Path(__file__).parents[2]
URL = "https://example.org/report"
COPY = "https://archive.example/report"


class FakeClient:
    """Answers as told, by address; what is not told is there."""

    def __init__(self, **told):
        self.told, self.asked = told, []

    def look(self, url):
        self.asked.append(url)
        said = self.told.get(url, 200)
        if isinstance(said, Exception):
            raise said
        return said if isinstance(said, Answer) else Answer(url=url, status=said, headers={})


def check_all(client=None, **told):
    """Work off what is due, and give the lines."""
    client = client or FakeClient(**told)
    return list(link_checks.check_due(lambda: client))


def is_due_again(**fields):
    LinkCheck.objects.update(due_at=timezone.now() - timedelta(seconds=1), **fields)


def fail_on_days(days, said=404, url=URL):
    """Let the address fail once a day, on so many days."""
    for day in range(days):
        with patch("django.utils.timezone.now", return_value=timezone.now() + timedelta(days=day)):
            is_due_again()
            check_all(**{url: said})


def state_of(work):
    return CitedWork.objects.get(pk=work.pk).url_status


@pytest.fixture
def work(db):
    return CitedWorkFactory(url=URL, publisher=None)


def the_check(place="original"):
    return LinkCheck.objects.get(place=place)


def test_a_saved_work_is_looked_at_soon(work):
    check = the_check()
    assert (check.work, check.url, check.outcome) == (work, URL, "")
    assert check.due_at <= timezone.now()


def test_the_copy_is_looked_at_too(work):
    work.archive_url = COPY
    work.save()
    assert {check.place: check.url for check in work.link_checks.all()} == {"original": URL, "copy": COPY}
    client = FakeClient()
    check_all(client)
    assert sorted(client.asked) == [COPY, URL]


@pytest.mark.django_db(transaction=True)
def test_a_work_that_is_not_saved_leaves_no_row():
    with transaction.atomic():
        CitedWorkFactory(publisher=None)
        assert LinkCheck.objects.exists()
        transaction.set_rollback(True)
    assert not LinkCheck.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_work_is_not_saved_without_its_row():
    broken = patch.object(LinkCheck.objects, "update_or_create", side_effect=RuntimeError)
    with broken, pytest.raises(RuntimeError):
        CitedWork.objects.create(title="Report", url=URL)
    assert not CitedWork.objects.exists()


def test_another_address_is_looked_at_anew_and_none_no_more(work):
    check_all(**{URL: 404})
    work.url = "https://example.org/moved"
    work.save()
    check = the_check()
    assert (check.url, check.outcome, check.failed_days, check.history) == (work.url, "", 0, [])
    assert check.due_at <= timezone.now()
    work.url = ""
    work.save()
    assert not LinkCheck.objects.exists()


def test_a_work_saved_again_is_not_looked_at_sooner(work):
    check_all()
    before = the_check().due_at
    work.title = "Another"
    work.save()
    assert the_check().due_at == before


def test_works_that_no_save_has_brought_to_notice_are_looked_at_all_the_same(db):
    CitedWork.objects.bulk_create([CitedWork(title="Report", url=URL, archive_url=COPY), CitedWork(title="Without")])
    client = FakeClient()
    check_all(client)
    assert sorted(client.asked) == [COPY, URL]
    CitedWork.objects.filter(title="Report").update(url="https://example.org/moved")
    client = FakeClient()
    check_all(client)
    assert client.asked == ["https://example.org/moved"]


def test_what_is_found_is_said_and_kept(work):
    moved = Answer(url="https://example.org/new", status=200, headers={})
    assert check_all(**{URL: moved}) == [f"{URL}: found, 200"]
    check = the_check()
    assert (check.outcome, check.status, check.final_url) == ("found", 200, "https://example.org/new")
    assert check.finding_in_words == "Found (200)"
    assert timedelta(days=29) < check.due_at - timezone.now() <= timedelta(days=30)
    assert [(entry["outcome"], entry["status"]) for entry in check.history] == [("found", 200)]


def test_what_is_not_due_is_left_in_peace(work):
    check_all()
    client = FakeClient()
    assert check_all(client) == []
    assert client.asked == []


@pytest.mark.parametrize("status", [404, 410, 500, 502, 503])
def test_an_address_that_fails_on_three_days_is_dead(work, status):
    fail_on_days(2, status)
    assert state_of(work) == "live"
    fail_on_days(3, status)
    assert state_of(work) == "dead"
    assert the_check().is_dead


@pytest.mark.parametrize("reason", Unreachable.Reason)
def test_a_host_that_cannot_be_reached_on_three_days_is_dead_too(work, reason):
    fail_on_days(3, Unreachable(reason))
    assert state_of(work) == "dead"
    assert the_check().finding_in_words == f"Not found ({reason.label})"


def test_failures_of_one_day_count_once(work):
    for _time in range(5):
        is_due_again()
        check_all(**{URL: 404})
    assert (the_check().failed_days, state_of(work)) == (1, "live")


def test_days_without_success_have_to_follow_each_other(work):
    fail_on_days(2)
    is_due_again()
    check_all()
    assert the_check().failed_days == 0
    fail_on_days(2)
    assert state_of(work) == "live"


@pytest.mark.parametrize("said", [401, 403, 429, 451, *map(Refused, Refused.Reason)], ids=str)
def test_what_is_unclear_changes_nothing(work, said):
    fail_on_days(5, said)
    check = the_check()
    assert (check.outcome, check.is_dead, state_of(work)) == ("unclear", False, "live")
    assert check.due_at > timezone.now()


def test_what_is_back_lives_again_and_the_history_says_both(work):
    fail_on_days(3)
    is_due_again()
    check_all()
    assert (state_of(work), the_check().is_dead) == ("live", False)
    messages = [entry.message for entry in ModelLogEntry.objects.filter(object_id=work.pk).order_by("pk")]
    assert messages == [f"The check of links found {URL} dead", f"The check of links found {URL} again"]


@pytest.mark.parametrize("status", ["deviated", "unfit", "usurped"])
def test_what_an_editor_has_said_stays(work, status):
    CitedWork.objects.update(url_status=status)
    fail_on_days(4)
    assert state_of(work) == status
    is_due_again()
    check_all()
    assert state_of(work) == status
    assert not ModelLogEntry.objects.exists()


def test_an_editor_who_says_that_it_lives_is_not_contradicted_again(work):
    fail_on_days(3)
    CitedWork.objects.update(url_status="live")
    fail_on_days(2)
    assert state_of(work) == "live"


def test_an_editor_who_says_that_it_is_dead_is_not_contradicted(work):
    CitedWork.objects.update(url_status="dead")
    check_all()
    assert state_of(work) == "dead"


def test_another_address_of_a_dead_work_lives_until_it_is_looked_at(work):
    fail_on_days(3)
    work = CitedWork.objects.get(pk=work.pk)
    work.url = "https://example.org/moved"
    work.save()
    assert (work.url_status, state_of(work)) == ("live", "live")


def test_a_dead_copy_does_not_make_the_address_dead(work):
    work.archive_url = COPY
    work.save()
    fail_on_days(3, url=COPY)
    assert state_of(work) == "live"
    assert the_check("copy").is_dead


def test_a_finding_about_an_address_that_was_changed_meanwhile_is_not_kept(work):
    class Meanwhile(FakeClient):
        def look(self, url):
            CitedWork.objects.get().save()
            changed = CitedWork.objects.get()
            changed.url = "https://example.org/moved"
            changed.save()
            return super().look(url)

    check_all(Meanwhile(**{URL: 404}))
    check = the_check()
    assert check.url == "https://example.org/moved"
    assert URL not in str(check.history)


def test_the_editor_in_the_middle_of_it_keeps_what_they_write(work):
    """The state alone is stored: a title that was changed meanwhile stays."""

    class Meanwhile(FakeClient):
        def look(self, url):
            CitedWork.objects.update(title="Mended")
            return super().look(url)

    fail_on_days(2)
    is_due_again(failed_on=None)
    check_all(Meanwhile(**{URL: 404}))
    assert (state_of(work), CitedWork.objects.get().title) == ("dead", "Mended")


def test_looks_grow_rarer_where_an_address_fails(work):
    pauses = []
    for _look in range(8):
        is_due_again(failed_on=None)
        check_all(**{URL: 404})
        pauses.append(round((the_check().due_at - timezone.now()) / timedelta(days=1)))
    assert pauses == [1, 2, 4, 8, 16, 30, 30, 30]


@pytest.mark.parametrize(("asked", "days"), [("60", 1), ("259200", 3), ("99999999", 1), ("soon", 1), ("9999999", 30)])
def test_a_host_that_wants_to_be_left_in_peace_is(work, asked, days):
    check_all(**{URL: Answer(url=URL, status=429, headers={"retry-after": asked})})
    assert round((the_check().due_at - timezone.now()) / timedelta(days=1)) == days


def test_the_history_is_short(work):
    for _look in range(15):
        is_due_again()
        check_all()
    assert len(the_check().history) == link_checks.REMEMBERED


def test_nothing_dies_while_we_are_cut_off(db):
    works = [CitedWorkFactory(publisher=None) for _number in range(5)]
    cut_off = {work.url: Unreachable(Unreachable.Reason.CONNECTION) for work in works}
    for day in range(6):
        with patch("django.utils.timezone.now", return_value=timezone.now() + timedelta(days=day)):
            is_due_again()
            check_all(**cut_off)
    assert {state_of(work) for work in works} == {"live"}


def test_a_host_that_is_silent_while_others_answer_dies(db):
    works = [CitedWorkFactory(publisher=None) for _number in range(5)]
    fail_on_days(3, Unreachable(Unreachable.Reason.NAME), url=works[0].url)
    assert [state_of(work) for work in works] == ["dead", *["live"] * 4]


def test_a_round_has_an_end(db, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"SOURCES_LINK_CHECKS_AT_ONCE": 2}
    for _number in range(5):
        CitedWorkFactory(publisher=None)
    assert [len(check_all()) for _round in range(4)] == [2, 2, 1, 0]


def test_a_site_turns_the_checks_off(work, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"SOURCES_LINK_CHECK_DAYS": 0}
    client = FakeClient()
    assert check_all(client) == []
    assert client.asked == []


def test_a_site_says_when_and_how_often(work, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"SOURCES_LINK_CHECK_DAYS": 7, "SOURCES_LINK_DEAD_AFTER": 1}
    check_all(**{URL: 404})
    assert state_of(work) == "dead"
    is_due_again()
    check_all()
    assert round((the_check().due_at - timezone.now()) / timedelta(days=1)) == 7


def test_the_client_says_whose_site_asks_and_keeps_its_manners(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"SOURCES_LINK_CHECK_PAUSE": 9}
    client = link_checks.polite_client()
    assert client.user_agent.endswith("(link check; http://testserver)")
    assert client.pause == 9
    del settings.WAGTAILADMIN_BASE_URL
    assert link_checks.polite_client().user_agent.endswith("(link check)")


def test_the_command_works_it_off(work, capsys):
    with patch.object(link_checks, "polite_client", FakeClient):
        call_command("newsblocks_deliver")
    assert f"{URL}: found, 200" in capsys.readouterr().out


def test_a_private_address_is_refused_and_stays_unclear(db, capsys):
    CitedWorkFactory(url="http://127.0.0.1/secret", publisher=None)
    call_command("newsblocks_deliver")
    assert "http://127.0.0.1/secret: unclear, address" in capsys.readouterr().out
    assert the_check().finding_in_words == "Unclear (The address leads into a private network.)"


def test_a_check_is_no_use_of_the_work(work):
    check_all()
    CitedWork.objects.get(pk=work.pk).delete()
    assert not LinkCheck.objects.exists()


def test_neither_saving_nor_publishing_asks_anybody(client, editor, make_story, monkeypatch, harbour):
    def never(*_args, **_kwargs):
        pytest.fail("somebody was asked")

    monkeypatch.setattr(socket, "getaddrinfo", never)
    monkeypatch.setattr("wagtail_newsblocks.fetch.getaddrinfo", never)
    monkeypatch.setattr("wagtail_newsblocks.fetch.Client._ask", never)
    work = CitedWorkFactory(url=URL, archive_url=COPY)
    story = make_story(lead_work=work)
    story.save_revision().publish()
    client.force_login(editor)
    section = NewsSectionPage.objects.get()
    response = client.post(
        reverse("wagtailadmin_pages:edit", args=[section.pk]),
        {"title": "Harbour", "slug": "harbour", "action-publish": "1", "comments-TOTAL_FORMS": 0}
        | {"comments-INITIAL_FORMS": 0, "newsblocks_picks-TOTAL_FORMS": 0, "newsblocks_picks-INITIAL_FORMS": 0},
    )
    assert response.status_code in (200, 302)


def test_a_save_costs_the_same_few_queries_however_many_checks_there_are(work):
    def cost():
        with CaptureQueriesContext(connection) as captured:
            work.save()
        return len(captured)

    work.save()
    before = cost()
    for _number in range(20):
        CitedWorkFactory(publisher=None)
    assert cost() == before


def test_a_row_that_another_has_taken_is_passed_over(db):
    first, second = CitedWorkFactory(publisher=None), CitedWorkFactory(publisher=None)
    taken = LinkCheck.objects.claim_next(seconds=60)
    other = LinkCheck.objects.claim_next(seconds=60)
    assert {taken.work, other.work} == {first, second}
    assert LinkCheck.objects.claim_next(seconds=60) is None


def test_a_row_whose_taker_has_died_is_due_again(db):
    CitedWorkFactory(publisher=None)
    taken = LinkCheck.objects.claim_next(seconds=60)
    later = timezone.now() + timedelta(seconds=61)
    with patch("django.utils.timezone.now", return_value=later):
        again = LinkCheck.objects.claim_next(seconds=60)
        assert again == taken
        assert not taken.let_go(outcome="gone")
        assert again.let_go(outcome="found")
    assert the_check().outcome == "found"


def test_a_row_that_goes_between_two_looks_is_no_matter(db):
    CitedWorkFactory(publisher=None)
    real = due.DueQuerySet.filter

    def taken_by_another(rows, *args, **kwargs):
        if "pk" in kwargs:
            LinkCheck.objects.all().delete()
        return real(rows, *args, **kwargs)

    with patch.object(due.DueQuerySet, "filter", taken_by_another):
        assert LinkCheck.objects.claim_next(seconds=60) is None


# Two at once, in processes of their own

PROCESS = """
import os, sys, django
django.setup()
from django.conf import settings
settings.DATABASES["default"]["TEST"] = {}
from tests.web import client_for_tests
from wagtail_newsblocks.sources import link_checks
print("ready", flush=True)
sys.stdin.readline()
for line in link_checks.check_due(client_for_tests):
    print(line, flush=True)
"""


def database_for_others():
    """The address of the test database, for other processes."""
    given = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{given['NAME']}"
    scheme = {"postgresql": "postgres", "mysql": "mysql"}[connection.vendor]
    password = f":{given['PASSWORD']}" if given["PASSWORD"] else ""
    return f"{scheme}://{given['USER']}{password}@{given['HOST']}:{given['PORT']}/{given['NAME']}"


def process(code, database):
    return subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.projects.full.settings",
            "DATABASE_URL": database,
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_processes_do_not_look_at_the_same_address():
    count = 40
    with serving({f"/{number}": (200, {}, b"") for number in range(count)}) as server:
        for number in range(count):
            CitedWork.objects.create(title=str(number), url=f"http://host-{number}.test:{server.server_port}/{number}")
        database = database_for_others()
        processes = [process(PROCESS, database) for _number in range(3)]
        for one in processes:
            assert one.stdout.readline() == "ready\n"
        for one in processes:
            one.stdin.write("go\n")
            one.stdin.flush()
        said = [one.communicate(timeout=120)[0].splitlines() for one in processes]
        assert [one.returncode for one in processes] == [0, 0, 0]
        paths = [path for _method, _host, path in server.asked]
    assert sorted(paths) == sorted(f"/{number}" for number in range(count))
    assert sum(map(len, said)) == count
    assert sum(bool(lines) for lines in said) > 1


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_the_command_ends_when_it_is_asked_to():
    CitedWork.objects.create(title="Private", url="http://127.0.0.1/")
    code = "from django.core.management import execute_from_command_line as run; run(['', 'newsblocks_deliver', '--every=600'])"
    running = process(code, database_for_others())
    assert running.stdout.readline() == "http://127.0.0.1/: unclear, address\n"
    running.terminate()
    assert running.wait(timeout=20) == 0


def test_a_real_server_is_looked_at_by_a_real_client(db):
    with serving({"/there": (200, {}, b"")}) as server:
        base = f"http://ledger.test:{server.server_port}"
        CitedWorkFactory(url=f"{base}/there", archive_url=f"{base}/gone", publisher=None)
        assert check_all(client_for_tests()) == [f"{base}/there: found, 200", f"{base}/gone: gone, 404"]
