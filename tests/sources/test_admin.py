"""Sources and cited works as editors and reporters find them in the admin."""

import json

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from tests.searching import searches
from wagtail_newsblocks.sources.models import CitedWork, Source
from wagtail_newsblocks.testing.factories import CitedWorkFactory, DisclosureFactory, SourceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.usefixtures("indexed")]

VIEWS = {Source: "wagtailsnippets_newsblocks_sources_source", CitedWork: "wagtailsnippets_newsblocks_sources_citedwork"}
CHOOSERS = {
    Source: "wagtailsnippetchoosers_newsblocks_sources_source",
    CitedWork: "wagtailsnippetchoosers_newsblocks_sources_citedwork",
}


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def text_of(response):
    return " ".join(BeautifulSoup(response.content, "html.parser").get_text(" ", strip=True).split())


def source_form(disclosures=(), **fields):
    data = {"name": "HNA", "kind": "organisation", "disclosures": inline_formset(list(disclosures)), **fields}
    return nested_form_data(data)


def work_form(authors=(), identifiers=(), **fields):
    data = {
        "title": "Report",
        "type": "report",
        "url_status": "live",
        "authors": inline_formset(list(authors)),
        "identifiers": inline_formset(list(identifiers)),
        **fields,
    }
    return nested_form_data(data)


def disclosure(text="state-funded news agency", **fields):
    return {"text": text, "basis_url": "", "valid_from": "", "valid_until": "", **fields}


def add(client, model, data):
    return client.post(reverse(f"{VIEWS[model]}:add"), data)


def edit(client, record, data=None):
    url = reverse(f"{VIEWS[type(record)]}:edit", args=[record.pk])
    return client.get(url) if data is None else client.post(url, data)


# Forms


def test_a_source_is_added_with_its_disclosures(as_editor):
    data = source_form(
        [disclosure(valid_until="2026-05-31"), disclosure("owned by the ministry", valid_from="2026-06-01")],
        organisation_type="news_agency",
        country="it",
        same_as="Q42\nhttps://hna.example/",
        contact_phone="+39 1",
    )
    assert add(as_editor, Source, data).status_code == 302
    source = Source.objects.get()
    assert [str(disclosure) for disclosure in source.disclosures.all()] == [
        "state-funded news agency",
        "owned by the ministry",
    ]
    assert source.same_as == ["http://www.wikidata.org/entity/Q42", "https://hna.example/"]
    assert (source.country, source.contact_phone) == ("IT", "+39 1")


def test_what_was_saved_stands_in_the_form_again(as_editor):
    source = SourceFactory(same_as=["http://www.wikidata.org/entity/Q42", "https://hna.example/"])
    page = BeautifulSoup(edit(as_editor, source).content, "html.parser")
    assert page.select_one("#id_same_as").get_text().split() == source.same_as


def test_disclosures_that_hold_on_the_same_day_are_refused_and_nothing_typed_is_lost(as_editor):
    data = source_form([disclosure(valid_until="2026-06-01"), disclosure("second", valid_from="2026-06-01")])
    response = add(as_editor, Source, data)
    assert "Two disclosures in one language hold on the same day" in text_of(response)
    assert b"second" in response.content
    assert not Source.objects.exists()


def row(stored, **changes):
    fields = {"valid_from": stored.valid_from or "", "valid_until": stored.valid_until or ""}
    return disclosure(stored.text, id=stored.pk, **{"DELETE": "", **fields, **changes})


def test_a_period_can_be_moved_from_one_disclosure_to_another_at_once(as_editor):
    source = SourceFactory()
    early = DisclosureFactory(source=source, valid_until="2026-05-31")
    late = DisclosureFactory(source=source, valid_from="2026-06-01")
    rows = [row(early, valid_until="2026-06-30"), row(late, valid_from="2026-07-01")]
    data = source_form(disclosures=[], name=source.name)
    data |= nested_form_data({"disclosures": inline_formset(rows, initial=2)})
    assert edit(as_editor, source, data).status_code == 302
    early.refresh_from_db()
    assert early.valid_until.isoformat() == "2026-06-30"


def test_a_disclosure_can_be_taken_away_to_make_room_for_another(as_editor):
    source = SourceFactory()
    old = DisclosureFactory(source=source)
    data = source_form(name=source.name)
    data |= nested_form_data({"disclosures": inline_formset([row(old, DELETE="1"), disclosure("new")], initial=1)})
    assert edit(as_editor, source, data).status_code == 302
    assert [str(one) for one in source.disclosures.all()] == ["new"]


def test_a_work_is_added_with_authors_and_numbers(as_editor):
    ilse = SourceFactory(kind="person")
    data = work_form(
        [{"source": ilse.pk, "name": ""}, {"source": "", "name": "Ada"}],
        [{"kind": "doi", "value": "https://doi.org/10.1000/182"}],
        issued="2026-05",
        publisher=SourceFactory().pk,
        excerpt="We came.",
    )
    assert add(as_editor, CitedWork, data).status_code == 302
    work = CitedWork.objects.get()
    assert [str(author) for author in work.authors.all()] == [ilse.name, "Ada"]
    assert [identifier.value for identifier in work.identifiers.all()] == ["10.1000/182"]
    assert work.excerpt_sha256


@pytest.mark.parametrize(
    ("fields", "advice"),
    [
        ({"issued": "May"}, "Give a year, month or day"),
        ({"url": "javascript:alert(1)"}, "Enter a valid URL"),
        ({"archive_name": "Internet Archive"}, "Give the address of the copy"),
        ({"authors": [{"source": "", "name": ""}]}, "Give either a source or a name"),
        ({"retracted_on": "2026-05-01"}, "Tick this"),
    ],
)
def test_what_is_wrong_with_a_work_is_said(as_editor, fields, advice):
    assert advice in text_of(add(as_editor, CitedWork, work_form(**fields)))
    assert not CitedWork.objects.exists()


def test_a_circle_of_doubles_is_refused(as_editor):
    first = SourceFactory()
    second = SourceFactory(merged_into=first)
    response = edit(as_editor, first, source_form(merged_into=second.pk))
    assert "That record is, or was merged into, this one" in text_of(response)


@pytest.mark.parametrize("model", [Source, CitedWork])
def test_the_groups_of_a_form_have_headings_in_a_fixed_order(as_editor, model):
    page = BeautifulSoup(as_editor.get(reverse(f"{VIEWS[model]}:add")).content, "html.parser")
    headings = [heading.get_text(" ", strip=True) for heading in page.select(".w-panel__heading")]
    expected = {
        Source: ["Who it is", "What readers should know", "Ownership and funding", "On the web", "Contacts, for the"],
        CitedWork: ["What it is", "Where it comes from", "Authors", "When", "Where it is", "Archived copy", "Numbers"],
    }
    positions = [next(index for index, one in enumerate(headings) if one.startswith(name)) for name in expected[model]]
    assert positions == sorted(positions)


# Lists


def listed(client, model, **filters):
    page = BeautifulSoup(client.get(reverse(f"{VIEWS[model]}:list"), filters).content, "html.parser")
    return [title.get_text(" ", strip=True) for title in page.select("td.title .title-wrapper a")]


def test_the_menu_leads_to_sources_and_works(as_editor):
    home = as_editor.get(reverse("wagtailadmin_home")).content.decode()
    assert all(reverse(f"{views}:list") in home for views in VIEWS.values())


def test_the_list_of_sources_shows_what_an_editor_asks_first(as_editor):
    today = timezone.localdate()
    source = SourceFactory(name="HNA", organisation_type="news_agency", country="IT")
    DisclosureFactory(source=source, text="state-funded", valid_from=today)
    SourceFactory(name="Ilse", kind="person", merged_into=source)
    page = BeautifulSoup(as_editor.get(reverse(f"{VIEWS[Source]}:list")).content, "html.parser")
    first, second = (" ".join(row.get_text(" ", strip=True).split()) for row in page.select("tbody tr"))
    assert [part in first for part in ("HNA", "News agency", "IT", "state-funded")] == [True] * 4
    assert [part in second for part in ("Ilse", "Person", "HNA")] == [True] * 3


def test_the_list_of_works_shows_what_an_editor_asks_first(as_editor):
    CitedWorkFactory(title="Report", type="report", issued="2026-05", url_status="dead", is_retracted=True)
    page = BeautifulSoup(as_editor.get(reverse(f"{VIEWS[CitedWork]}:list")).content, "html.parser")
    row = page.select_one("tbody tr").get_text(" ", strip=True)
    assert [part in row for part in ("Report", "Source", "May 2026", "Dead", "Retracted")] == [True] * 5


@pytest.fixture
def sources():
    agency = SourceFactory(
        name="HNA", organisation_type="news_agency", provision_category="wires", country="IT", alternate_name="Agency"
    )
    DisclosureFactory(source=agency)
    old = DisclosureFactory(source=SourceFactory(name="Ilse Marran", kind="person"), valid_until="2020-01-01").source
    return agency, old


SOURCE_FILTERS = [
    {"kind": "organisation"},
    {"organisation_type": "news_agency"},
    {"provision_category": "wires"},
    {"country": "IT"},
    {"disclosure": "yes"},
]


@pytest.mark.parametrize("search", [{}, *(pytest.param({"q": word}, marks=searches) for word in ("hna", "agenc"))])
@pytest.mark.parametrize("filters", SOURCE_FILTERS, ids=lambda filters: next(iter(filters)))
def test_sources_can_be_filtered_and_searched_at_once(as_editor, sources, filters, search):
    assert sorted(listed(as_editor, Source)) == ["HNA", "Ilse Marran"]
    assert listed(as_editor, Source, **filters, **search) == ["HNA"]
    assert listed(as_editor, Source, **filters, q="ilse") == []


def test_sources_without_a_disclosure_and_merged_ones_can_be_found(as_editor, sources):
    assert listed(as_editor, Source, disclosure="no") == ["Ilse Marran"]
    SourceFactory(name="HNA agency", merged_into=sources[0])
    assert listed(as_editor, Source, merged="yes") == ["HNA agency"]
    assert sorted(listed(as_editor, Source, merged="no")) == ["HNA", "Ilse Marran"]


@searches
def test_sources_can_be_searched_among_those_that_are_not_merged(as_editor, sources):
    SourceFactory(name="HNA agency", merged_into=sources[0])
    assert listed(as_editor, Source, merged="no", q="hna") == ["HNA"]


@pytest.fixture
def works():
    report = CitedWorkFactory(
        title="Report",
        type="report",
        genre="study",
        url_status="dead",
        language="it",
        is_retracted=True,
        publisher=SourceFactory(name="Ministry"),
    )
    return report, CitedWorkFactory(title="Speech", type="speech", archive_url="https://archive.example/1")


@pytest.mark.parametrize("search", [{}, pytest.param({"q": "report"}, marks=searches)])
@pytest.mark.parametrize(
    "filters",
    [
        {"type": "report"},
        {"genre": "study"},
        {"url_status": "dead"},
        {"language": "it"},
        {"archived": "no"},
        {"retracted": "yes"},
        {"publisher": "Ministry"},
    ],
    ids=lambda filters: next(iter(filters)),
)
def test_works_can_be_filtered_and_searched_at_once(as_editor, works, filters, search):
    if "publisher" in filters:
        filters = {"publisher": works[0].publisher_id}
    assert sorted(listed(as_editor, CitedWork)) == ["Report", "Speech"]
    assert listed(as_editor, CitedWork, **filters, **search) == ["Report"]
    assert listed(as_editor, CitedWork, **filters, q="speech") == []


@pytest.mark.parametrize("model", [Source, CitedWork])
def test_a_list_costs_the_same_for_two_and_for_twenty(as_editor, model):
    def cost(count):
        for _number in range(count):
            work = CitedWorkFactory(publisher=DisclosureFactory().source)
            CitedWorkFactory(merged_into=work, publisher=SourceFactory(merged_into=work.publisher))
        as_editor.get(reverse(f"{VIEWS[model]}:list"))
        with CaptureQueriesContext(connection) as captured:
            as_editor.get(reverse(f"{VIEWS[model]}:list"))
        return len(captured)

    assert cost(2) == cost(18)


# Choosers


def choose(client, model, view="choose", **parameters):
    return client.get(reverse(f"{CHOOSERS[model]}:{view}"), parameters)


def create(client, model, **fields):
    response = client.post(reverse(f"{CHOOSERS[model]}:create"), fields)
    assert response.status_code == 200
    return json.loads(response.content)


@pytest.mark.parametrize(("model", "factory"), [(Source, SourceFactory), (CitedWork, CitedWorkFactory)])
def test_the_chooser_offers_what_is_no_double_and_a_form(as_editor, model, factory):
    kept = factory()
    double = factory(merged_into=kept)
    modal = json.loads(choose(as_editor, model).content)["html"]
    assert str(kept) in modal
    assert str(double) not in modal
    assert "data-chooser-modal-creation-form" in modal
    assert str(double) not in choose(as_editor, model, "choose_results", q="o").content.decode()


def test_a_reporter_adds_a_source_without_leaving_the_article(as_editor):
    fields = {"name": "HNA", "kind": "organisation", "organisation_type": "news_agency", "url": "hna.example"}
    answer = create(as_editor, Source, **fields)
    source = Source.objects.get()
    assert answer["step"] == "chosen"
    assert answer["result"]["id"] == str(source.pk)
    assert answer["result"]["string"] == "HNA"
    assert source.url == "https://hna.example"


def test_a_reporter_adds_a_work_and_its_publisher_without_leaving_the_article(as_editor):
    fields = {"title": "Report", "type": "report", "publisher_name": "Ministry", "issued": "2026-05"}
    assert create(as_editor, CitedWork, **fields)["step"] == "chosen"
    work = CitedWork.objects.get()
    assert (work.publisher.name, work.publisher.kind) == ("Ministry", "organisation")


@pytest.mark.parametrize("typed", ["ministry", "MOT", " Ministry "])
def test_a_publisher_that_is_there_is_taken_by_any_of_its_names(as_editor, typed):
    ministry = SourceFactory(name="Ministry", alternate_name="MoT")
    SourceFactory(name="Ministry", merged_into=ministry)
    create(as_editor, CitedWork, title="Report", type="report", publisher_name=typed)
    assert CitedWork.objects.get().publisher == ministry


def test_a_publisher_is_taken_by_the_name_of_its_double(as_editor):
    SourceFactory(name="Department", merged_into=SourceFactory(name="Ministry"))
    create(as_editor, CitedWork, title="Report", type="report", publisher_name="department")
    assert CitedWork.objects.get().publisher.name == "Ministry"


def test_only_countries_and_languages_in_use_are_offered(as_editor, sources, works):
    SourceFactory(country="")
    for model, field, expected in ((Source, "country", ["IT"]), (CitedWork, "language", ["it"])):
        page = as_editor.get(reverse(f"{VIEWS[model]}:list"))
        offered = [value for value, _label in page.context["filters"].form.fields[field].choices]
        assert [value for value in offered if value] == expected


def test_what_is_there_already_is_not_added_again(as_editor):
    SourceFactory(name="HNA")
    CitedWorkFactory(title="Report", url="https://example.org/report", publisher=None)
    answers = [
        create(as_editor, Source, name="hna", kind="organisation"),
        create(as_editor, CitedWork, title="The report", type="report", url="https://example.org/report"),
    ]
    assert [answer["step"] for answer in answers] == ["reshow_creation_form"] * 2
    assert "“HNA” is there already: search for it." in answers[0]["htmlFragment"]
    assert "“Report” is there already: search for it." in answers[1]["htmlFragment"]


def test_what_is_wrong_with_a_new_work_is_said_and_no_publisher_is_left_behind(as_editor):
    answer = create(as_editor, CitedWork, title="Report", type="report", issued="May", publisher_name="Ministry")
    assert "Give a year, month or day" in answer["htmlFragment"]
    assert not Source.objects.exists()


# Use


def used_in(client, record):
    return client.get(reverse(f"{VIEWS[type(record)]}:usage", args=[record.pk]))


def rows(response):
    page = BeautifulSoup(response.content, "html.parser")
    return [[cell.get_text(" ", strip=True) for cell in row.select("td")] for row in page.select("tbody tr")]


def test_the_stories_that_rest_on_a_source_are_shown_with_what_they_name(as_editor, make_story):
    agency = SourceFactory(name="HNA")
    report = CitedWorkFactory(title="Report", publisher=agency)
    make_story(title="Live", lead_work=report)
    make_story(title="Not live", live=False, body=[{"type": "source", "value": agency.pk}])
    changed = make_story(title="Changed")
    changed.lead_work = report
    changed.save_revision()
    assert rows(used_in(as_editor, agency)) == [
        ["Changed", "Briefing page", "Report", "Changes not published yet"],
        ["Not live", "Briefing page", "HNA", "Draft"],
        ["Live", "Briefing page", "Report", "Published"],
        ["Report", "Cited work"],
    ]


def test_it_is_said_where_no_story_rests_on_a_work(as_editor):
    assert "No story rests on it." in text_of(used_in(as_editor, CitedWorkFactory()))


def test_many_stories_come_in_pages(as_editor, make_story):
    work = CitedWorkFactory()
    for _number in range(25):
        make_story(lead_work=work)
    assert len(rows(used_in(as_editor, work))) == 20
    second = as_editor.get(reverse(f"{VIEWS[CitedWork]}:usage", args=[work.pk]), {"p": 2})
    assert len(rows(second)) == 5


def test_the_view_costs_the_same_for_two_stories_and_for_twenty(as_editor, make_story):
    agency = SourceFactory()

    def cost(count):
        for _number in range(count):
            make_story(lead_work=CitedWorkFactory(publisher=agency))
        with CaptureQueriesContext(connection) as captured:
            used_in(as_editor, agency)
        return len(captured)

    cost(1)
    assert cost(1) == cost(18)


def member(django_user_model, *permissions):
    user = django_user_model.objects.create_user("ada", password="secret")
    group = Group.objects.create(name="Some")
    for permission in ("access_admin", *permissions):
        group.permissions.add(Permission.objects.get(codename=permission))
    user.groups.add(group)
    return user, group


def test_a_story_that_somebody_may_not_edit_is_not_named_to_them(client, make_story, django_user_model):
    work = CitedWorkFactory()
    make_story(title="Hidden", live=False, lead_work=work)
    seen = make_story(title="Seen", lead_work=work)
    user, group = member(django_user_model, "view_citedwork", "delete_citedwork")
    permission = Permission.objects.get(codename="change_page")
    GroupPagePermission.objects.create(group=group, page=Page.objects.get(pk=seen.pk), permission=permission)
    client.force_login(user)
    shown = text_of(used_in(client, work))
    assert "Seen" in shown
    assert "Hidden" not in shown
    assert "(Private page)" in shown
    refused = text_of(client.post(reverse(f"{VIEWS[CitedWork]}:delete", args=[work.pk]), follow=True))
    assert "Hidden" not in refused


def test_who_may_not_see_sources_does_not_see_their_use(client, django_user_model):
    client.force_login(member(django_user_model)[0])
    assert used_in(client, SourceFactory()).status_code == 302


# Deletion


def delete(client, *records):
    model = type(records[0])
    if len(records) == 1:
        url = reverse(f"{VIEWS[model]}:delete", args=[records[0].pk])
    else:
        url = reverse("wagtail_bulk_action", args=["newsblocks_sources", model._meta.model_name, "delete"])
        url += "?" + "&".join(f"id={record.pk}" for record in records)
    return client.post(url, follow=True)


@pytest.mark.parametrize("count", [1, 2], ids=["single", "bulk"])
def test_a_work_that_a_story_names_is_not_deleted_and_the_story_is_named(as_editor, make_story, count):
    works = [CitedWorkFactory(title=f"Work {number}") for number in range(count)]
    story = make_story(title="Naming it")
    story.lead_work = works[0]
    story.save_revision()
    response = delete(as_editor, *works)
    assert "“Work 0” cannot be deleted, since it is named in “Naming it”." in text_of(response)
    assert reverse(f"{VIEWS[CitedWork]}:usage", args=[works[0].pk]) in response.content.decode()
    assert CitedWork.objects.count() == count


@pytest.mark.parametrize("count", [1, 2], ids=["single", "bulk"])
def test_a_source_that_works_name_is_not_deleted(as_editor, count):
    sources = [SourceFactory(name=f"Source {number}") for number in range(count)]
    for number in range(7):
        CitedWorkFactory(title=f"Work {number}", publisher=sources[0])
    response = delete(as_editor, *sources)
    assert "“Work 4” and 2 more" in text_of(response)
    assert Source.objects.count() == count


@pytest.mark.parametrize("count", [1, 2], ids=["single", "bulk"])
@pytest.mark.parametrize("factory", [SourceFactory, lambda: CitedWorkFactory(publisher=None)])
def test_what_nothing_names_is_deleted(as_editor, factory, count):
    records = [factory() for _number in range(count)]
    delete(as_editor, *records)
    assert not type(records[0]).objects.exists()


def test_the_deletion_of_other_snippets_is_left_alone(as_editor):
    from wagtail_newsblocks.testing.factories import TopicFactory

    topic = TopicFactory()
    as_editor.post(reverse("wagtailsnippets_newsblocks_articles_topic:delete", args=[topic.pk]))
    assert not type(topic).objects.exists()


# Permissions


def in_group(django_user_model, group):
    call_command("newsblocks_setup", verbosity=0)
    user = django_user_model.objects.create_user(group.lower(), password="secret")
    user.groups.add(Group.objects.get(name=group))
    return user


@pytest.mark.parametrize(
    ("group", "model", "may"),
    [
        ("Reporters", Source, {"view", "add"}),
        ("Reporters", CitedWork, {"view", "add", "change"}),
        ("Editors", Source, {"view", "add", "change", "delete"}),
        ("Editors", CitedWork, {"view", "add", "change", "delete"}),
    ],
)
def test_the_setup_gives_the_groups_their_permissions(django_user_model, group, model, may):
    user = in_group(django_user_model, group)
    actions = {"view", "add", "change", "delete"}
    label, name = model._meta.app_label, model._meta.model_name
    assert {action for action in actions if user.has_perm(f"{label}.{action}_{name}")} == may


def test_a_reporter_chooses_and_adds_but_does_not_see_contacts(client, django_user_model):
    client.force_login(in_group(django_user_model, "Reporters"))
    source = SourceFactory(contact_phone="+39 MARKER")
    assert source.name in json.loads(choose(client, Source).content)["html"]
    assert create(client, Source, name="HNA", kind="organisation")["step"] == "chosen"
    assert b"MARKER" not in edit(client, source).content
    assert edit(client, source).status_code == 302


def test_who_may_add_works_alone_adds_no_source_on_the_way(client, django_user_model):
    client.force_login(member(django_user_model, "add_citedwork")[0])
    answer = create(client, CitedWork, title="Report", type="report", publisher_name="Ministry")
    assert "you may not add one" in answer["htmlFragment"]
    SourceFactory(name="Ministry")
    assert create(client, CitedWork, title="Report", type="report", publisher_name="Ministry")["step"] == "chosen"


def test_who_may_not_add_is_offered_no_form(client, django_user_model):
    client.force_login(member(django_user_model, "view_source")[0])
    assert "creation-form" not in json.loads(choose(client, Source).content)["html"]
    response = client.post(reverse(f"{CHOOSERS[Source]}:create"), {"name": "HNA", "kind": "organisation"})
    assert response.status_code == 302
    assert not Source.objects.exists()
