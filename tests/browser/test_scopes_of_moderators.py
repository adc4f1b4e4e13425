"""An editor-in-chief chooses where a group moderates, in the form of the group."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from wagtail_newsblocks.comments.models import ModerationScope

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

PANEL = "#newsblocks-comment-scopes-section"


def test_a_page_is_chosen_for_a_group_and_taken_away_again(open_window, log_in, editor, newspaper):
    group = Group.objects.create(name="Chief moderators")
    window = open_window()
    log_in(window, editor)
    address = reverse("wagtailusers_groups:edit", args=[group.pk])
    window.goto(address)
    panel = window.locator(PANEL)
    panel.get_by_role("button", name="Choose a page").first.click()
    window.locator(".modal-body").get_by_role("link", name="The Test", exact=True).first.click()
    panel.get_by_text("The Test").first.wait_for()
    window.locator("footer button[type=submit]").first.click()
    window.wait_for_load_state()
    assert ModerationScope.objects.get(group=group).page_id == newspaper.pk
    window.goto(address)
    panel.get_by_label("No longer moderated by this group").check()
    found = window.evaluate(f"async () => (await axe.run('{PANEL}')).violations.map(fault => fault.id)")
    assert found == []
    window.locator("footer button[type=submit]").first.click()
    window.wait_for_load_state()
    assert not ModerationScope.objects.exists()
