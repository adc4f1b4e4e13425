"""Sources that are not settled keep a story from being published by hand, and no other story by the clock."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.panels import get_form_for_model
from wagtail.models import PageLogEntry
from wagtail.test.utils.form_data import streamfield

from tests.articles.test_admin import add, errors, form
from wagtail_newsblocks.articles.page_form import ArticleForm
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.sources.blocks import QuotationBlock
from wagtail_newsblocks.testing.factories import CitedWorkFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

UNNAMED = {"attribution_level": "background", "speaker": "a clerk", "anonymity_reason": "Fears for the job"}
NEEDS_APPROVAL = "Quotation 1: A source that is not named needs a reason"


@pytest.fixture
def newsroom(django_user_model):
    call_command("newsblocks_setup", verbosity=0)

    def member(group, name):
        user = django_user_model.objects.create_user(name, password="secret")
        user.groups.add(Group.objects.get(name=group))
        return user

    return member


@pytest.fixture
def chief(newsroom):
    """An editor, who may approve."""
    return newsroom("Editors", "chief")


@pytest.fixture
def deputy(newsroom):
    """Who may publish, but not approve unnamed sources."""
    deputy = newsroom("Editors", "deputy")
    deputy.groups.get().permissions.remove(Permission.objects.get(codename="approve_unnamed_source"))
    return deputy


@pytest.fixture
def both(chief, newsroom):
    """An editor who may approve, and somebody who may publish but not approve."""
    publishers = Group.objects.get(name="Editors")
    deputy = newsroom("Editors", "deputy")
    approvers = Group.objects.create(name="Approvers")
    approve = Permission.objects.get(codename="approve_unnamed_source")
    publishers.permissions.remove(approve)
    approvers.permissions.add(approve)
    chief.groups.add(approvers)
    return chief, deputy


def quotation(text="Words", **fields):
    keys = ("speaker", "role", "language", "affiliation", "date", "occasion_type", "occasion", "place", "obtained")
    keys += ("original_text", "original_language", "translator", "anonymity_reason", "approved_by", "approved_at")
    empty = {**dict.fromkeys(keys, ""), "mode": "direct", "cue": "said", "source": "", "work": ""}
    fields = {"hops": streamfield([]), "attribution_level": "on_the_record", **fields}
    return ("quotation", {**empty, "text": text, **fields})


def posted(*blocks, ids=(), **fields):
    """What the browser sends for a story with these blocks, which have the given ids."""
    body = streamfield(list(blocks))
    for number, key in enumerate(ids):
        body[f"{number}"]["id"] = key
    return form(body=body, **fields)


def save(client, user, page, data, action="save"):
    client.force_login(user)
    data = {**data, **({f"action-{action}": "1"} if action != "save" else {})}
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data, follow=True)


def latest(page):
    page = ArticlePage.objects.get(pk=page.pk)
    (block,) = (child for child in page.get_latest_revision_as_object().body if child.block_type == "quotation")
    return block.value


def test_a_story_is_refused_at_publication_with_each_place_named(client, chief, harbour):
    client.force_login(chief)
    blocks = [quotation("One", **UNNAMED), quotation("Two", attribution_level="off_the_record", speaker="x")]
    response = add(client, harbour, {**posted(*blocks), "action-publish": "1"})
    assert not ArticlePage.objects.exists()
    shown = response.content.decode()
    assert NEEDS_APPROVAL in shown
    assert "Quotation 2: What was said off the record cannot be published." in shown
    assert str(response.context["form"].errors.as_data()["body"][0].message).count("\n") == 1


def test_a_story_is_refused_when_it_is_submitted_or_scheduled(client, newsroom, chief, harbour):
    reporter = newsroom("Reporters", "reporter")
    client.force_login(reporter)
    add(client, harbour, {**posted(quotation(**UNNAMED)), "action-submit": "1"})
    assert not ArticlePage.objects.filter(latest_revision__isnull=False, title="Headline").exists() or not (
        ArticlePage.objects.get().current_workflow_state
    )
    client.force_login(chief)
    later = (timezone.localtime() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    add(client, harbour, {**posted(quotation(**UNNAMED), slug="later", go_live_at=later), "action-publish": "1"})
    assert not ArticlePage.objects.filter(slug="later").exists()


def test_a_draft_is_saved_however_unsettled(client, chief, harbour):
    client.force_login(chief)
    add(client, harbour, posted(quotation(**UNNAMED)))
    assert not ArticlePage.objects.get().live


def test_a_site_chooses_what_blocks(client, chief, harbour, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"SOURCES_BLOCKING": ("no_speaker",)}
    client.force_login(chief)
    add(client, harbour, {**posted(quotation(**UNNAMED)), "action-publish": "1"})
    assert ArticlePage.objects.live().get()
    response = add(client, harbour, {**posted(quotation(), slug="second"), "action-publish": "1"})
    assert "Nobody is named or described as the speaker" in response.content.decode()


def test_a_citation_of_an_unknown_work_is_refused_with_its_place(client, chief, make_article):
    unknown = '<p>So it was<a linktype="cite" id="999999" uid="abcdefgh">Gone</a>.</p>'
    form_class = ArticlePage.get_edit_handler().get_form_class()
    article = make_article(body=[{"type": "paragraph", "value": unknown}])
    data = {**form(), "title": "x"}
    bound = get_form_for_model(ArticlePage, form_class=ArticleForm, fields=["title"], formsets=[])(
        data, instance=article, parent_page=article.get_parent(), for_user=chief
    )
    assert not bound.is_valid()
    assert "Paragraphs 1: It names a work that is not among the cited works." in str(bound.errors)
    assert form_class


def test_a_client_that_sends_some_fields_only_is_held_to_the_whole_story(chief, make_article):
    article = make_article(body=[{"type": "quotation", "value": {"text": "Words", **UNNAMED}}])
    form_class = get_form_for_model(ArticlePage, form_class=ArticleForm, fields=["title"], formsets=[])
    arguments = {"instance": article, "parent_page": article.get_parent(), "for_user": chief}
    assert "Quotation 1" in str(form_class({"title": "New"}, **arguments).errors)
    deferred = form_class({"title": "New"}, **arguments)
    deferred.defer_required_fields()
    assert deferred.is_valid()


def test_who_may_approves_with_their_name_and_the_moment_whatever_is_sent(client, chief, harbour):
    client.force_login(chief)
    sent = quotation(**UNNAMED, approved="on", approved_by="Mallory", approved_at="1999-01-01T00:00:00")
    before = timezone.now().replace(microsecond=0)
    add(client, harbour, {**posted(sent), "action-publish": "1"})
    value = ArticlePage.objects.live().get().body[0].value
    assert (value["approved"], value["approved_by"]) == (True, "chief")
    assert before <= timezone.datetime.fromisoformat(value["approved_at"]) <= timezone.now()


def test_who_may_not_approve_is_told_and_the_story_waits(client, deputy, harbour):
    client.force_login(deputy)
    sent = quotation(**UNNAMED, approved="on", approved_by="deputy", approved_at="2026-01-01T00:00:00")
    response = add(client, harbour, {**posted(sent), "action-publish": "1"})
    assert NEEDS_APPROVAL in response.content.decode()
    response = client.post(
        reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", harbour.pk]),
        posted(sent),
        follow=True,
    )
    value = latest(ArticlePage.objects.get())
    assert (value["approved"], value["approved_by"], value["approved_at"]) == (False, "", "")
    assert "Without approval that the source is not named: Quotation 1." in errors(response)


def test_saving_in_the_background_tells_nothing_and_approves_nothing(client, deputy, harbour):
    client.force_login(deputy)
    url = reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", harbour.pk])
    response = client.post(url, posted(quotation(**UNNAMED, approved="on")), headers={"accept": "application/json"})
    assert response.json()["success"]
    assert latest(ArticlePage.objects.get())["approved"] is False
    assert "Without approval" not in client.get(response.json()["url"]).content.decode()


@pytest.fixture
def approved(client, both, make_article):
    """A story with a quotation that the chief has approved."""
    article = make_article(live=False, published_at=None)
    save(client, both[0], article, posted(quotation(**UNNAMED, approved="on"), ids=["quote"]))
    assert latest(article)["approved_by"] == "chief"
    return article


def resent(text="Words", **fields):
    """What somebody sends who leaves the tick where it is."""
    return quotation(text, **{**UNNAMED, "approved": "on", "approved_by": "x", "approved_at": "x", **fields})


def test_an_approval_stays_while_others_write_on(client, both, approved):
    stamp = latest(approved)["approved_at"]
    save(client, both[1], approved, posted(resent("Words\r\n"), ids=["quote"], title="Another headline"))
    assert (latest(approved)["approved_by"], latest(approved)["approved_at"]) == ("chief", stamp)
    save(client, both[1], approved, posted(resent(), ids=["quote"]), action="publish")
    assert ArticlePage.objects.live().filter(pk=approved.pk).exists()


def test_a_block_that_is_moved_keeps_its_approval(client, both, approved):
    content = streamfield([resent()])
    content["0"]["id"] = "quote"
    part = ("section", {"heading": "Part", "anchor": "", "content": content})
    save(client, both[1], approved, posted(part))
    (section,) = ArticlePage.objects.get(pk=approved.pk).get_latest_revision_as_object().body
    assert section.value["content"][0].value["approved_by"] == "chief"


@pytest.mark.parametrize(
    "changed",
    [
        {"text": "Other words"},
        {"speaker": "a minister"},
        {"role": "minister"},
        {"anonymity_reason": "Another"},
        {"attribution_level": "deep_background"},
        {"approved": ""},
    ],
)
def test_an_approval_falls_with_what_it_was_given_for(client, both, approved, changed):
    sent = resent(**changed)
    if changed.get("approved") == "":
        del sent[1]["approved"]
    response = save(client, both[1], approved, posted(sent, ids=["quote"]))
    value = latest(approved)
    assert (value["approved"], value["approved_by"], value["approved_at"]) == (False, "", "")
    assert ("Without approval" in errors(response)) == ("approved" not in changed)


def test_a_block_of_another_id_has_no_approval(client, both, approved):
    save(client, both[1], approved, posted(resent(), ids=["copied"]))
    assert latest(approved)["approved"] is False


def test_an_editor_who_changes_the_words_gives_their_own_approval(client, both, approved):
    save(client, both[0], approved, posted(resent("Other words"), ids=["quote"]))
    assert (latest(approved)["text"], latest(approved)["approved_by"]) == ("Other words", "chief")


def test_what_is_on_the_record_is_approved_by_nobody(client, both, approved):
    response = save(client, both[1], approved, posted(resent(attribution_level="on_the_record"), ids=["quote"]))
    assert (latest(approved)["approved"], latest(approved)["approved_by"]) == (False, "")
    assert "Without approval" not in errors(response)


def test_a_copied_story_keeps_its_approvals(client, both, approved):
    client.force_login(both[0])
    copy = ArticlePage.objects.get(pk=approved.pk).copy(update_attrs={"slug": "copy", "title": "Copy"})
    assert latest(copy)["approved_by"] == "chief"
    save(client, both[1], copy, posted(resent(), ids=["quote"], slug="copy"))
    assert latest(copy)["approved_by"] == "chief"


def test_a_story_without_a_user_is_approved_by_nobody(make_article):
    article = make_article()
    data = posted(resent())
    form_class = get_form_for_model(ArticlePage, form_class=ArticleForm, fields=["body"], formsets=[])
    bound = form_class(data, instance=article, parent_page=article.get_parent())
    assert "Quotation 1" in str(bound.errors["body"].as_data()[0].message)


def test_an_approver_whose_user_model_knows_no_full_names_signs_with_the_user_name(make_article):
    article = make_article()
    desk = SimpleNamespace(has_perm=lambda _permission: True, get_username=lambda: "desk@example.org")
    form_class = get_form_for_model(ArticlePage, form_class=ArticleForm, fields=["body"], formsets=[])
    bound = form_class(posted(resent()), instance=article, parent_page=article.get_parent(), for_user=desk)
    assert bound.is_valid()
    assert bound.cleaned_data["body"][0].value["approved_by"] == "desk@example.org"


def scheduled(article, **fields):
    for name, value in fields.items():
        setattr(article, name, value)
    article.go_live_at = timezone.now() - timedelta(minutes=1)
    revision = article.save_revision()
    type(revision).objects.filter(pk=revision.pk).update(approved_go_live_at=article.go_live_at)
    return article


def test_one_story_that_fails_stops_no_other_and_is_noted(make_article):
    unknown = '<p>So<a linktype="cite" id="999999" uid="abcdefgh">Gone</a>.</p>'
    bodies = [
        [],
        [
            {"type": "quotation", "value": {"text": "Words", **UNNAMED, "approved": True}},
            {"type": "paragraph", "value": unknown},
        ],
        [{"type": "quotation", "value": {"text": "Words", "speaker": "Ada", "work": CitedWorkFactory().pk}}],
    ]
    articles = [scheduled(make_article(live=False, title=f"Story {n}", body=body)) for n, body in enumerate(bodies)]
    call_command("publish_scheduled", verbosity=0)
    assert [ArticlePage.objects.get(pk=article.pk).live for article in articles] == [True] * 3
    entry = PageLogEntry.objects.get(action="newsblocks.unsettled")
    assert entry.page_id == articles[1].pk
    assert entry.data["findings"] == [
        {"code": "unknown_work", "place": "Paragraphs 1"},
        {"code": "unapproved_unnamed_source", "place": "Quotation 1"},
    ]
    assert "Paragraphs 1: It names a work" in str(entry.formatter.format_message(entry))


def test_what_is_only_scheduled_is_not_noted_as_published(make_article):
    article = make_article(live=False, body=[{"type": "quotation", "value": {"text": "Words", **UNNAMED}}])
    article.go_live_at = timezone.now() + timedelta(days=1)
    article.save_revision().publish()
    assert not PageLogEntry.objects.filter(action="newsblocks.unsettled").exists()


def test_a_story_that_cannot_be_looked_through_is_published_all_the_same(make_article, monkeypatch, caplog):
    monkeypatch.setattr("wagtail_newsblocks.articles.settling.unsettled", lambda _article: 1 / 0)
    article = make_article(live=False)
    article.save_revision().publish()
    assert ArticlePage.objects.get(pk=article.pk).live
    assert f"The sources of page {article.pk} could not be looked through." in caplog.messages


def test_pages_of_other_kinds_are_published_without_a_note(harbour):
    harbour.save_revision().publish()
    assert not PageLogEntry.objects.filter(action="newsblocks.unsettled").exists()


def test_the_permission_can_be_given_to_a_group(client, editor):
    client.force_login(editor)
    page = client.get(reverse("wagtailusers_groups:add")).content.decode()
    assert "Can approve that a source is not named" in page


def test_nobody_types_who_approved(client, editor, harbour):
    client.force_login(editor)
    address = reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", harbour.pk])
    blocks = QuotationBlock().child_blocks
    assert [blocks[name].field.widget.attrs.get("readonly") for name in ("approved_by", "approved_at")] == [True, True]
    assert "readonly" in client.get(address).content.decode()
