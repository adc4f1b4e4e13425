"""Where a group moderates is chosen in Wagtail's form for groups, by those who may change groups."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse

from wagtail_newsblocks.comments import scopes
from wagtail_newsblocks.comments.models import ModerationScope

pytestmark = pytest.mark.django_db

PANEL = "newsblocks_scopes"


@pytest.fixture
def group(db):
    return Group.objects.create(name="Sport desk")


@pytest.fixture
def save(client, editor):
    """Sends the form of a group, or of a new one, with more pages, and with those that are to go."""

    def send(group=None, *, pages=(), gone=()):
        client.force_login(editor)
        address = reverse("wagtailusers_groups:edit", args=[group.pk]) if group else reverse("wagtailusers_groups:add")
        panels = client.get(address).context["permission_panels"]
        nothing = {f"{panel.prefix}-{name}_FORMS": 0 for panel in panels for name in ("TOTAL", "INITIAL")}
        there = ModerationScope.objects.filter(group=group).order_by("pk") if group else []
        return client.post(address, {"name": "New desk", **nothing, **rows(there, pages, gone)})

    return send


def rows(there, pages, gone=()):
    """What the panel sends: what is there, and some pages more."""
    sent = {f"{PANEL}-TOTAL_FORMS": len(there) + len(pages), f"{PANEL}-INITIAL_FORMS": len(there)}
    for place, scope in enumerate(there):
        sent |= {f"{PANEL}-{place}-id": scope.pk, f"{PANEL}-{place}-page": scope.page_id}
        if scope.page_id in [page.pk for page in gone]:
            sent[f"{PANEL}-{place}-DELETE"] = "on"
    return sent | {f"{PANEL}-{place}-page": page.pk for place, page in enumerate(pages, len(there))}


def pages_of(group):
    return {scope.page_id for scope in ModerationScope.objects.filter(group=group)}


def test_the_sport_desk_comes_to_moderate_sport(save, group, sport, reader, make_article):
    assert save(group, pages=[sport]).status_code == 302
    reader.groups.add(group)
    assert scopes.may_moderate(reader, make_article(parent=sport))
    assert not scopes.may_moderate(reader, make_article())


def test_a_new_group_has_its_pages_at_once(save, sport, harbour):
    assert save(pages=[sport, harbour]).status_code == 302
    assert pages_of(Group.objects.get(name="New desk")) == {sport.pk, harbour.pk}


def test_a_page_can_be_taken_away_and_another_be_given(save, group, sport, harbour):
    ModerationScope.objects.create(group=group, page_id=sport.pk)
    assert save(group, pages=[harbour], gone=[sport]).status_code == 302
    assert pages_of(group) == {harbour.pk}


def test_the_same_page_twice_is_an_error_that_loses_nothing(save, group, sport):
    answer = save(group, pages=[sport, sport])
    assert answer.status_code == 200
    assert "Please correct the duplicate" in answer.content.decode()
    assert pages_of(group) == set()


def test_what_is_no_page_is_an_error(save, group, sport):
    sport.pk = 987654
    answer = save(group, pages=[sport])
    assert "Select a valid choice" in answer.content.decode()
    assert pages_of(group) == set()


def test_the_form_shows_what_a_group_moderates(client, editor, group, sport):
    ModerationScope.objects.create(group=group, page_id=sport.pk)
    client.force_login(editor)
    form = client.get(reverse("wagtailusers_groups:edit", args=[group.pk])).content.decode()
    assert 'id="newsblocks-comment-scopes' in form
    assert f'name="newsblocks_scopes-0-page" value="{sport.pk}"' in form
    assert "No longer moderated by this group" in form


def test_who_may_not_change_groups_cannot_give_themselves_a_scope(client, group, sport, reader):
    reader.groups.add(group)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(reader)
    address = reverse("wagtailusers_groups:edit", args=[group.pk])
    assert "newsblocks-comment-scopes" not in client.get(address, follow=True).content.decode()
    client.post(address, {"name": "New desk", **rows([], [sport])})
    assert pages_of(group) == set()
