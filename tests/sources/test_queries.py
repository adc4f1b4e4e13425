"""Which stories rest on a source or a work."""

from datetime import timedelta
from unittest.mock import patch

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from tests.projects.full.newsroom.models import FurtherWork
from wagtail_newsblocks.sources.models import DraftMention, WorkAuthor
from wagtail_newsblocks.sources.queries import names_in, others_naming, stories_resting_on
from wagtail_newsblocks.testing.factories import CitedWorkFactory, SourceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed"), pytest.mark.slow]


@pytest.fixture
def agency():
    return SourceFactory(name="HNA")


@pytest.fixture
def report(agency):
    return CitedWorkFactory(title="Report", publisher=None, agency=agency)


def resting_on(record):
    return [page.title for page in stories_resting_on(record)]


def link(work):
    return f'<p><a linktype="work" id="{work.pk}">there</a></p>'


def further(story, work):
    FurtherWork.objects.create(page=story, work=work)
    return story


@pytest.mark.parametrize(
    "name_it",
    [
        lambda make, work: make(title="Naming", lead_work=work),
        lambda make, work: make(title="Naming", text=link(work)),
        lambda make, work: make(title="Naming", body=[{"type": "works", "value": [work.pk]}]),
        lambda make, work: make(title="Naming", body=[{"type": "passage", "value": {"text": link(work)}}]),
        lambda make, work: make(title="Naming", body=[{"type": "passage", "value": {"text": "", "work": work.pk}}]),
        lambda make, work: further(make(title="Naming"), work),
        lambda make, work: make(title="Naming", live=False, lead_work=work),
    ],
    ids=["field", "rich text", "list of choosers", "rich text in a block", "chooser in a block", "child", "not live"],
)
def test_a_story_rests_on_a_work_that_it_names_and_on_its_sources(make_story, report, agency, name_it):
    make_story(title="Unrelated", lead_work=CitedWorkFactory())
    name_it(make_story, report)
    assert resting_on(report) == resting_on(agency) == ["Naming"]


@pytest.mark.parametrize("field", ["publisher", "agency", "via", "author"])
def test_a_work_counts_for_every_source_that_it_names(make_story, agency, field):
    if field == "author":
        work = CitedWorkFactory()
        WorkAuthor.objects.create(work=work, source=agency)
    else:
        work = CitedWorkFactory(**{field: agency})
    make_story(title="Naming", lead_work=work)
    assert resting_on(agency) == ["Naming"]


def test_a_story_that_names_the_source_itself_rests_on_it_but_not_on_its_works(make_story, agency, report):
    make_story(title="Naming", body=[{"type": "source", "value": agency.pk}])
    assert resting_on(agency) == ["Naming"]
    assert resting_on(report) == []


def test_what_rests_on_a_source_does_not_rest_on_its_owner_or_funder(make_story, agency, report):
    owner = SourceFactory()
    agency.parent_organisation = agency.funder = owner
    agency.save()
    make_story(lead_work=report)
    assert resting_on(owner) == []


def test_a_story_that_names_a_work_twice_is_found_once(make_story, report, agency):
    story = make_story(title="Naming", lead_work=report, text=link(report))
    story.save_revision().publish()
    assert resting_on(report) == resting_on(agency) == ["Naming"]


def test_a_story_that_names_it_no_longer_does_not_rest_on_it(make_story, report):
    story = make_story(lead_work=report)
    story.lead_work = None
    story.save_revision().publish()
    assert resting_on(report) == []


def test_doubles_count_for_each_other(make_story, agency, report):
    old_agency, old_report = SourceFactory(merged_into=agency), CitedWorkFactory(merged_into=report)
    older_report = CitedWorkFactory(merged_into=old_report)
    make_story(title="New", lead_work=report)
    make_story(title="Oldest", lead_work=older_report)
    make_story(title="By an old name", body=[{"type": "source", "value": old_agency.pk}])
    for work in (report, old_report, older_report):
        assert resting_on(work) == ["Oldest", "New"]
    for source in (agency, old_agency):
        assert resting_on(source) == ["By an old name", "Oldest", "New"]


def test_a_draft_counts_from_its_first_version_on_and_until_it_names_it_no_longer(make_story, report, agency):
    story = make_story(title="Draft")
    story.lead_work = report
    story.save_revision()
    assert resting_on(report) == resting_on(agency) == ["Draft"]
    story.text = "<p>More.</p>"
    story.save_revision()
    assert resting_on(report) == ["Draft"]
    story.lead_work = None
    story.save_revision()
    assert resting_on(report) == resting_on(agency) == []


@pytest.mark.parametrize(
    "draft",
    [
        lambda work: {"body": [("works", [work])]},
        lambda work: {"text": link(work)},
        lambda work: {"further_works": [FurtherWork(work=work)]},
    ],
    ids=["stream", "rich text", "child"],
)
def test_a_draft_is_looked_through_as_a_saved_page_is(make_story, report, agency, draft):
    story = make_story(title="Draft")
    for name, value in draft(report).items():
        setattr(story, name, value)
    story.save_revision()
    assert resting_on(report) == resting_on(agency) == ["Draft"]
    assert not story.__class__.objects.get(pk=story.pk).lead_work


def test_a_scheduled_version_counts_though_a_later_one_does_not_name_it(make_story, report):
    story = make_story(title="Scheduled")
    story.lead_work, story.go_live_at = report, timezone.now() + timedelta(hours=1)
    story.save_revision().publish()
    story.lead_work = None
    story.save_revision()
    assert resting_on(report) == ["Scheduled"]
    with patch("django.utils.timezone.now", return_value=timezone.now() + timedelta(hours=2)):
        call_command("publish_scheduled")
    assert resting_on(report) == ["Scheduled"]
    story.refresh_from_db()
    story.lead_work = story.go_live_at = None
    story.save_revision().publish()
    assert resting_on(report) == []


def test_a_copy_and_an_alias_rest_on_what_their_story_names(make_story, newspaper, report):
    story = make_story(title="Draft")
    story.lead_work = report
    story.save_revision()
    story.copy(update_attrs={"slug": "copy"}, keep_live=False)
    story.get_latest_revision().publish()
    story.create_alias(parent=newspaper, update_slug="alias")
    assert resting_on(report) == ["Draft"] * 3


def test_a_draft_may_name_what_is_gone(make_story, report):
    story = make_story()
    story.text = link(report)
    story.text += '<p><a linktype="work" id="77">gone</a><a linktype="work" id="x">nonsense</a></p>'
    story.save_revision()
    assert [mention.work for mention in DraftMention.objects.all()] == [report]


def test_a_deleted_story_is_forgotten(make_story, report):
    story = make_story()
    story.lead_work = report
    story.save_revision()
    story.delete()
    report.delete()
    assert not DraftMention.objects.exists()


def test_drafts_can_be_looked_through_anew(make_story, report, capsys):
    story = make_story(title="Draft")
    story.lead_work = report
    story.save_revision()
    DraftMention.objects.all().delete()
    call_command("newsblocks_mentions")
    assert "1 unpublished versions looked at." in capsys.readouterr().out
    assert resting_on(report) == ["Draft"]


def test_the_stories_are_pages_that_can_be_narrowed_down(make_story, report, agency):
    make_story(title="Live", lead_work=report)
    make_story(title="Not live", live=False, lead_work=report)
    assert stories_resting_on(agency).model is Page
    assert [page.title for page in stories_resting_on(agency).live()] == ["Live"]


def test_what_makes_a_story_rest_on_a_source_can_be_told(make_story, report, agency):
    saved = make_story(lead_work=report, body=[{"type": "source", "value": agency.pk}])
    draft = make_story()
    draft.lead_work = report
    draft.save_revision()
    names = names_in(stories_resting_on(agency), agency)
    assert names == {saved.pk: {report: True, agency: True}, draft.pk: {report: False}}
    assert names_in(stories_resting_on(report), report) == {saved.pk: {report: True}, draft.pk: {report: False}}


def test_what_else_names_a_source_can_be_told(make_story, report, agency):
    make_story(body=[{"type": "source", "value": agency.pk}])
    owned = SourceFactory(parent_organisation=agency)
    others = others_naming(agency)
    assert others.count == 2
    assert set(others.first) == {report, owned}


def test_how_many_queries_it_takes_does_not_depend_on_how_much_there_is(make_story, agency):
    def cost():
        with CaptureQueriesContext(connection) as captured:
            stories = list(stories_resting_on(agency))
            names_in(stories, agency)
        return len(captured), len(stories)

    def add(count):
        for _number in range(count):
            work = CitedWorkFactory(publisher=agency)
            make_story(lead_work=CitedWorkFactory(merged_into=work))
            draft = make_story()
            draft.body = [("works", [work, CitedWorkFactory(publisher=SourceFactory(merged_into=agency))])]
            draft.save_revision()

    add(1)
    few, found = cost()
    assert found == 2
    add(10)
    many, found = cost()
    assert found == 22
    assert many == few <= 12


def test_saving_a_version_costs_the_same_for_one_work_and_for_many(make_story):
    def cost(count):
        story = make_story()
        story.body = [("works", [CitedWorkFactory() for _number in range(count)])]
        story.save_revision()
        story.refresh_from_db()
        story = story.get_latest_revision_as_object()
        with CaptureQueriesContext(connection) as captured:
            story.save_revision()
        return len(captured)

    assert cost(1) == cost(20)
