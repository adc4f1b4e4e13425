"""Editors file notices, and change or withdraw those that wait; nobody else does."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.models import GroupPagePermission, PageLogEntry

from wagtail_newsblocks.articles.models import Notice
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.testing.factories import NoticeFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

FORM = {"kind": "correction", "was": "On Mondays.", "now_is": "On Tuesdays.", "when": "next"}


@pytest.fixture
def article(make_article):
    article = make_article(title="Ferry")
    article.save_revision().publish()
    article.refresh_from_db()
    return article


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def notices_at(article):
    return reverse("newsblocks_notices", args=[article.pk])


def editor_of(article):
    return reverse("wagtailadmin_pages:edit", args=[article.pk])


def change_at(notice):
    return reverse("newsblocks_notice_change", args=[notice.pk])


def withdraw_at(notice):
    return reverse("newsblocks_notice_withdraw", args=[notice.pk])


def member(django_user_model, page, *actions):
    """A user who may enter the admin, and do so much with a page and what is below it."""
    group = Group.objects.create(name=" ".join(actions))
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for action in actions:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=f"{action}_page")
        GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    user = django_user_model.objects.create_user(f"member-{group.name}", "member@example.org", "secret")
    user.groups.add(group)
    return user


def said(response):
    page = BeautifulSoup(response.content, "html.parser")
    return [message.get_text(" ", strip=True) for message in page.select(".messages li")]


def waits_for(client, address):
    page = BeautifulSoup(client.get(address).content, "html.parser")
    return [line.get_text() for line in page.select(".help-warning li")]


def test_the_storys_editor_leads_to_its_notices(as_editor, article):
    page = BeautifulSoup(as_editor.get(editor_of(article)).content, "html.parser")
    assert [link.get_text(strip=True) for link in page.select(f'a[href="{notices_at(article)}"]')] == [
        "Corrections and notices"
    ]


def test_a_notice_is_filed_and_waits(as_editor, article, editor):
    response = as_editor.post(notices_at(article), FORM, follow=True)
    assert response.redirect_chain[-1][0] == editor_of(article)
    assert any("The notice waits" in message for message in said(response))
    notice = Notice.objects.get()
    assert (notice.is_waiting, notice.kind, notice.was, notice.now_is, notice.filed_by) == (
        True,
        "correction",
        "On Mondays.",
        "On Tuesdays.",
        editor,
    )
    assert notice.superseded == article.live_revision
    assert PageLogEntry.objects.get(action="newsblocks.notice.file").user == editor


def test_the_form_of_the_story_says_what_waits_and_nothing_where_nothing_does(as_editor, article):
    assert waits_for(as_editor, editor_of(article)) == []
    NoticeFactory(page=article, published_at=None)
    NoticeFactory(page=article)
    assert waits_for(as_editor, editor_of(article)) == ["Correction: It runs on Tuesdays."]


def test_a_notice_is_published_now(as_editor, article):
    response = as_editor.post(notices_at(article), {**FORM, "when": "now"}, follow=True)
    assert any("The notice is published." in message for message in said(response))
    notice = Notice.objects.get()
    assert notice.published_at == ArticlePage.objects.get().updated_at


def test_a_filed_notice_is_published_with_the_story_by_its_editor(as_editor, article, editor):
    as_editor.post(notices_at(article), FORM)
    article.get_latest_revision().publish(user=editor)
    assert "On Tuesdays." in as_editor.get(article.get_url()).content.decode()


@pytest.mark.parametrize(
    ("change", "field"),
    [({"was": ""}, "was"), ({"kind": "update"}, "was"), ({"now_is": " "}, "now_is"), ({"when": ""}, "when")],
)
def test_what_is_missing_is_asked_for(as_editor, article, change, field):
    response = as_editor.post(notices_at(article), {**FORM, **change})
    assert response.status_code == 200
    assert list(response.context["form"].errors) == [field]
    assert not Notice.objects.exists()


def test_a_story_that_was_taken_down_has_no_readers_now(as_editor, article):
    article.unpublish()
    response = as_editor.post(notices_at(article), {**FORM, "when": "now"})
    assert list(response.context["form"].errors) == ["when"]
    assert as_editor.post(notices_at(article), FORM).status_code == 302


def test_the_notices_of_a_story_are_listed_and_only_those_that_wait_can_be_changed(as_editor, article):
    waiting = NoticeFactory(page=article, published_at=None, now_is="It waits.")
    published = NoticeFactory(page=article, now_is="It is published.")
    html = as_editor.get(notices_at(article)).content.decode()
    assert html.index("It waits.") < html.index("It is published.")
    assert change_at(waiting) in html
    assert withdraw_at(waiting) in html
    assert change_at(published) not in html


def test_a_notice_that_waits_is_changed(as_editor, article):
    notice = NoticeFactory(page=article, published_at=None)
    page = BeautifulSoup(as_editor.get(change_at(notice)).content, "html.parser")
    assert page.select_one("[name=now_is]").get_text(strip=True) == notice.now_is
    as_editor.post(change_at(notice), {**FORM, "now_is": "On Wednesdays."})
    notice.refresh_from_db()
    assert (notice.now_is, notice.is_waiting) == ("On Wednesdays.", True)
    as_editor.post(change_at(notice), {**FORM, "when": "now"})
    notice.refresh_from_db()
    assert (notice.now_is, notice.is_waiting) == ("On Tuesdays.", False)


def test_a_notice_that_waits_is_withdrawn_once_that_is_confirmed(as_editor, article):
    notice = NoticeFactory(page=article, published_at=None)
    assert as_editor.get(withdraw_at(notice)).status_code == 200
    assert Notice.objects.exists()
    assert as_editor.post(withdraw_at(notice)).status_code == 302
    assert not Notice.objects.exists()
    history = as_editor.get(reverse("wagtailadmin_pages:history", args=[article.pk])).content.decode()
    assert "Withdrew a notice – Correction: “It runs on Tuesdays.”" in history


@pytest.mark.parametrize("address", [change_at, withdraw_at])
def test_a_published_notice_has_no_form(as_editor, article, address):
    notice = NoticeFactory(page=article)
    assert as_editor.get(address(notice)).status_code == 404
    assert as_editor.post(address(notice), FORM).status_code == 404
    assert Notice.objects.filter(now_is="It runs on Tuesdays.").exists()


@pytest.mark.parametrize("address", [change_at, withdraw_at])
def test_who_is_overtaken_by_a_publication_is_told(as_editor, article, address, monkeypatch):
    notice = NoticeFactory(page=article, published_at=None)
    from wagtail_newsblocks.articles import notice_views

    whole = notice_views.may_file

    def publish_meanwhile(*args):
        Notice.objects.waiting().update(published_at=notice.filed_at)
        return whole(*args)

    monkeypatch.setattr(notice_views, "may_file", publish_meanwhile)
    response = as_editor.post(address(notice), FORM, follow=True)
    assert response.redirect_chain[-1][0] == notices_at(article)
    assert any("A published notice is neither changed nor deleted" in message for message in said(response))
    assert Notice.objects.get().now_is == "It runs on Tuesdays."


def test_who_may_publish_the_story_may_file_and_who_may_only_change_it_may_not(
    client, article, harbour, django_user_model
):
    notice = NoticeFactory(page=article, published_at=None)
    client.force_login(member(django_user_model, harbour, "change"))
    assert notices_at(article) not in client.get(editor_of(article), follow=True).content.decode()
    for address in (notices_at(article), change_at(notice), withdraw_at(notice)):
        for ask in (client.get, client.post):
            response = ask(address, FORM)
            assert (response.status_code, response["Location"]) == (302, reverse("wagtailadmin_home"))
    assert list(Notice.objects.all()) == [notice]
    client.force_login(member(django_user_model, harbour, "change", "publish"))
    assert notices_at(article) in client.get(editor_of(article)).content.decode()
    client.post(notices_at(article), FORM)
    assert Notice.objects.count() == 2


def test_who_is_not_logged_in_is_asked_to(client, article):
    assert reverse("wagtailadmin_login") in client.get(notices_at(article))["Location"]


def test_what_was_never_published_is_no_article_or_an_alias_has_no_notices_of_its_own(
    as_editor, make_article, newspaper, harbour, article
):
    draft = make_article(live=False, first_published_at=None)
    alias = CreatePageAliasAction(article, parent=newspaper, update_slug="alias").execute()
    for page in (draft, alias):
        assert as_editor.get(notices_at(page))["Location"] == reverse("wagtailadmin_home")
    assert as_editor.get(notices_at(harbour)).status_code == 404
    for page in (draft, harbour):
        assert notices_at(page) not in as_editor.get(editor_of(page)).content.decode()
