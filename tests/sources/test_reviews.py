"""A retracted work flags exactly the stories that rest on it, and only people settle a flag."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, PageLogEntry

from wagtail_newsblocks.sources import reviews
from wagtail_newsblocks.sources.models import CitedWork, ReviewFlag
from wagtail_newsblocks.sources.queries import stories_resting_on
from wagtail_newsblocks.testing.factories import CitedWorkFactory, ReviewFlagFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed"), pytest.mark.slow]

SETTLE = "/admin/reports/stories-to-review/settle/"


@pytest.fixture
def report():
    return CitedWorkFactory(title="Report", publisher=None)


def retract(work, *, is_so=True):
    work = CitedWork.objects.get(pk=work.pk)
    work.is_retracted = is_so
    work.save()


def flagged(work=None):
    """The stories whose flags are open."""
    flags = ReviewFlag.objects.open()
    return sorted(flag.page.title for flag in (flags.filter(work=work) if work else flags))


def log_of(story):
    return [entry.message for entry in PageLogEntry.objects.filter(page=story.pk).order_by("pk")]


# Flagging


def test_exactly_the_stories_that_rest_on_it_are_flagged(make_story, report):
    make_story(title="Unrelated", lead_work=CitedWorkFactory())
    make_story(title="Live", lead_work=report)
    make_story(title="Not live", live=False, text=f'<p><a linktype="work" id="{report.pk}">x</a></p>')
    draft = make_story(title="Draft")
    draft.lead_work = report
    draft.save_revision()
    assert flagged() == []
    retract(report)
    assert flagged(report) == flagged() == ["Draft", "Live", "Not live"]
    assert sorted(page.title for page in stories_resting_on(report)) == flagged()


def test_another_save_flags_nothing_twice(make_story, report):
    make_story(title="Story", lead_work=report)
    retract(report)
    retract(report)
    assert ReviewFlag.objects.count() == 1


def test_the_history_of_a_story_says_why(make_story, report):
    story = make_story(lead_work=report)
    retract(report)
    retract(report)
    assert log_of(story) == ["Created", "Flagged for review, since “Report” was retracted by its publisher"]


def test_doubles_count(make_story, report):
    double = CitedWorkFactory(merged_into=report)
    make_story(title="By the double", lead_work=double)
    make_story(title="By itself", lead_work=report)
    retract(report)
    assert flagged(report) == ["By itself", "By the double"]


def test_a_double_that_is_joined_later_counts_from_then_on(make_story, report):
    other = CitedWorkFactory()
    make_story(title="By the other", lead_work=other)
    retract(report)
    assert flagged() == []
    other.merged_into = report
    other.save()
    assert flagged(report) == ["By the other"]


def test_a_story_that_cites_it_later_is_flagged_with_its_version(make_story, report):
    retract(report)
    story, unrelated = make_story(title="Later"), make_story(title="Unrelated")
    unrelated.save_revision()
    assert flagged() == []
    story.lead_work = report
    story.save_revision()
    assert flagged(report) == ["Later"]
    story.save_revision().publish()
    assert ReviewFlag.objects.count() == 1


def test_a_story_that_cites_a_double_of_it_later_is_flagged(make_story, report):
    double = CitedWorkFactory(merged_into=report)
    retract(report)
    story = make_story(title="Later")
    story.lead_work = double
    story.save_revision()
    assert flagged(report) == ["Later"]


def test_an_old_version_that_is_published_again_flags_its_story(make_story, report):
    story = make_story(title="Story")
    story.lead_work = report
    old = story.save_revision()
    story.lead_work = None
    story.save_revision().publish()
    retract(report)
    assert flagged() == []
    old.publish()
    assert flagged(report) == ["Story"]


def test_a_machine_takes_no_flag_back(make_story, report):
    story = make_story(title="Story", lead_work=report)
    retract(report)
    story.lead_work = None
    story.save_revision().publish()
    retract(report, is_so=False)
    assert flagged() == ["Story"]


def test_what_is_settled_stays_settled_until_it_is_news(make_story, report, editor):
    story = make_story(title="Story", lead_work=report)
    retract(report)
    assert reviews.settle(ReviewFlag.objects.get(), note="Corrected.", by=editor)
    retract(report)
    story.save_revision().publish()
    assert flagged() == []
    retract(report, is_so=False)
    assert flagged() == []
    retract(report)
    assert flagged() == ["Story"]
    flag = ReviewFlag.objects.get()
    assert (flag.settled_by, flag.note) == (None, "")


def test_a_flag_is_settled_once_and_the_history_says_by_whom(make_story, report, editor):
    story = make_story(lead_work=report)
    retract(report)
    flag = ReviewFlag.objects.get()
    assert reviews.settle(flag, note="Corrected.", by=editor)
    assert not reviews.settle(flag, note="Again.", by=editor)
    flag.refresh_from_db()
    assert (flag.settled_by, flag.note) == (editor, "Corrected.")
    entry = PageLogEntry.objects.filter(page=story.pk).latest("pk")
    assert (entry.user, entry.comment) == (editor, "Corrected.")
    assert entry.message == "Reviewed, since “Report” was retracted by its publisher"


def test_a_flag_is_no_use_of_the_work_and_goes_with_its_story(make_story, report):
    story = make_story(lead_work=report)
    retract(report)
    assert [page.pk for page in stories_resting_on(report)] == [story.pk]
    story.delete()
    assert not ReviewFlag.objects.exists()
    CitedWork.objects.get(pk=report.pk).delete()


def test_the_form_of_a_work_flags_too(client, editor, make_story, report):
    make_story(title="Story", lead_work=report)
    client.force_login(editor)
    address = reverse("wagtailsnippets_newsblocks_sources_citedwork:edit", args=[report.pk])
    page = BeautifulSoup(client.get(address).content, "html.parser")
    data = {field["name"]: field.get("value", "") for field in page.select("form input[name]") if field["name"] != "q"}
    data |= {
        select["name"]: (select.select_one("option[selected]") or {}).get("value", "")
        for select in page.select("form select[name]")
    }
    data |= {area["name"]: area.get_text(strip=True) for area in page.select("form textarea[name]")}
    response = client.post(address, data | {"is_retracted": "on"})
    assert response.status_code == 302, response.content.decode()[:3000]
    assert flagged(report) == ["Story"]


def test_flags_cost_the_same_for_one_and_for_ten_stories_but_for_their_histories(make_story, report):
    def cost(work):
        with CaptureQueriesContext(connection) as captured:
            retract(work)
        return len([query for query in captured if query["sql"].startswith("SELECT")])

    few, many = CitedWorkFactory(publisher=None), CitedWorkFactory(publisher=None)
    retract(CitedWorkFactory())
    make_story(lead_work=few)
    for _number in range(10):
        make_story(lead_work=many)
    assert cost(many) - cost(few) == 9 * 2  # by which Wagtail checks each entry of a history


def test_a_version_costs_one_query_more_where_nothing_is_retracted(make_story, report):
    story = make_story(lead_work=report)
    with CaptureQueriesContext(connection) as captured:
        story.save_revision()
    assert len([query for query in captured if "is_retracted" in query["sql"] and "LIMIT 1" in query["sql"]]) == 1


# In the admin


@pytest.fixture
def flag(make_story, report):
    make_story(title="Story", lead_work=report)
    retract(report)
    return ReviewFlag.objects.get()


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def messages_at(client, address):
    page = BeautifulSoup(client.get(address).content, "html.parser")
    return [
        (" ".join(one.get_text(" ", strip=True).split()), one.select_one("a")) for one in page.select(".messages li")
    ]


def form_of(flag):
    return reverse("wagtailadmin_pages:edit", args=[flag.page_id])


def test_whoever_opens_the_story_is_told_with_the_way_to_settle_it(as_editor, flag):
    ((text, link),) = messages_at(as_editor, form_of(flag))
    assert "This story rests on “Report”, which its publisher has retracted." in text
    page = BeautifulSoup(as_editor.get(link["href"]).content, "html.parser")
    assert "“Story”, for “Report”" in page.get_text()
    form = page.select_one("form[method=post]")
    data = {field["name"]: field["value"] for field in form.select("input[name]")}
    response = as_editor.post(form["action"], {**data, "note": "Corrected."})
    assert response["Location"] == form_of(flag)
    ((text, _link),) = messages_at(as_editor, form_of(flag))
    assert "1 review settled." in text
    flag.refresh_from_db()
    assert flag.note == "Corrected."


def test_a_story_without_an_open_flag_says_nothing(as_editor, flag, editor):
    reviews.settle(flag, by=editor)
    assert messages_at(as_editor, form_of(flag)) == []


def test_several_are_settled_at_once(as_editor, make_story, report):
    for number in range(3):
        make_story(title=f"Story {number}", lead_work=report)
    retract(report)
    keys = list(ReviewFlag.objects.values_list("pk", flat=True))[:2]
    as_editor.post(SETTLE, {"review": keys, "note": "Corrected."})
    assert ReviewFlag.objects.open().count() == 1
    assert ReviewFlag.objects.filter(note="Corrected.", settled_at__lte=timezone.now()).count() == 2


@pytest.mark.parametrize("asked", [{}, {"review": "0"}, {"review": "x"}, {"review": "9" * 40}])
@pytest.mark.parametrize("method", ["get", "post"])
def test_where_nothing_is_ticked_it_is_said(as_editor, flag, asked, method):
    response = getattr(as_editor, method)(SETTLE, asked, follow=True)
    assert response.redirect_chain == [("/admin/reports/stories-to-review/", 302)]
    assert "Nothing was ticked that is still to be reviewed." in response.content.decode()
    assert flagged() == ["Story"]


def test_looking_at_it_settles_nothing(as_editor, flag):
    as_editor.get(SETTLE, {"review": flag.pk})
    assert flagged() == ["Story"]


@pytest.mark.parametrize("elsewhere", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"])
def test_the_way_back_stays_on_the_site(as_editor, flag, elsewhere):
    response = as_editor.post(SETTLE, {"review": flag.pk, "next": elsewhere})
    assert response["Location"] == "/admin/reports/stories-to-review/"


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_may_not_edit_the_story_settles_nothing(client, flag, django_user_model, method):
    user = django_user_model.objects.create_user("member", password="secret")
    group = Group.objects.create(name="Some")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    permission = Permission.objects.get(content_type__app_label="wagtailcore", codename="lock_page")
    GroupPagePermission.objects.create(group=group, page=flag.page.get_parent(), permission=permission)
    user.groups.add(group)
    client.force_login(user)
    response = getattr(client, method)(SETTLE, {"review": flag.pk})
    assert response.status_code in (302, 403)
    assert flagged() == ["Story"]


def test_who_is_not_logged_in_settles_nothing(client, flag):
    response = client.post(SETTLE, {"review": flag.pk})
    assert reverse("wagtailadmin_login") in response["Location"]
    assert flagged() == ["Story"]


def test_a_factory_makes_a_flag(make_story):
    flag = ReviewFlagFactory(page=make_story(title="Story"))
    assert flagged(flag.work) == ["Story"]
