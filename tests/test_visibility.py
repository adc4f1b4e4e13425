"""Which articles a reader may see."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from wagtail_newsblocks.articles.queries import articles_for_readers

pytestmark = pytest.mark.django_db


def restrict(page, kind, **fields):
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=kind, **fields)
    if kind == PageViewRestriction.GROUPS:
        restriction.groups.add(Group.objects.create(name="Subscribers"))
    return restriction


def seen(site):
    return [article.title for article in articles_for_readers(site)]


def test_a_live_article_is_seen(make_article, site):
    make_article(title="Live")
    assert seen(site) == ["Live"]


def test_a_draft_is_not_seen(make_article, site):
    make_article(live=False)
    assert seen(site) == []


def test_a_scheduled_article_is_not_seen(make_article, site):
    article = make_article(live=False)
    article.go_live_at = timezone.now() + timedelta(hours=1)
    article.save_revision(approved_go_live_at=article.go_live_at).publish()
    assert seen(site) == []


def test_an_expired_article_is_not_seen_even_before_the_scheduler_has_run(make_article, site):
    make_article(expire_at=timezone.now() - timedelta(seconds=1))
    assert seen(site) == []


def test_an_article_that_expires_later_is_seen(make_article, site):
    make_article(title="Live", expire_at=timezone.now() + timedelta(hours=1))
    assert seen(site) == ["Live"]


@pytest.mark.parametrize("kind", [PageViewRestriction.PASSWORD, PageViewRestriction.LOGIN, PageViewRestriction.GROUPS])
def test_a_restricted_article_is_not_seen(make_article, site, kind):
    restrict(make_article(), kind, password="x")
    assert seen(site) == []


def test_an_article_below_a_restricted_news_section_is_not_seen(make_article, harbour, site):
    make_article()
    restrict(harbour, PageViewRestriction.LOGIN)
    assert seen(site) == []


def test_a_restriction_hides_nothing_beside_it(make_article, site):
    restrict(make_article(), PageViewRestriction.LOGIN)
    make_article(title="Beside")
    assert seen(site) == ["Beside"]


def test_an_article_of_another_site_is_not_seen(make_article, site):
    make_article()
    other = Page.get_first_root_node().add_child(instance=Page(title="Other", slug="other"))
    other_site = Site.objects.create(hostname="other.test", root_page=other)
    assert seen(other_site) == []


def test_an_article_of_a_site_nested_in_this_one_is_not_seen(make_article, harbour, newspaper, site):
    make_article(title="Nested")
    make_article(title="Outer", parent=newspaper)
    nested = Site.objects.create(hostname="harbour.test", root_page=harbour)
    assert seen(site) == ["Outer"]
    assert seen(nested) == ["Nested"]


def test_a_translated_edition_belongs_to_the_site(make_article, newspaper, site):
    from wagtail.models import Locale

    italian = newspaper.copy_for_translation(Locale.objects.create(language_code="it"))
    italian.save_revision().publish()
    make_article(title="Storia", parent=italian, locale=italian.locale)
    assert seen(site) == ["Storia"]


def test_without_a_site_nothing_is_seen(make_article):
    make_article()
    assert seen(None) == []


@pytest.mark.parametrize("restrictions", [1, 25])
def test_the_number_of_restrictions_changes_neither_answer_nor_queries(
    make_article, site, django_assert_num_queries, restrictions
):
    for _number in range(restrictions):
        restrict(make_article(), PageViewRestriction.LOGIN)
    make_article(title="Open")
    Site.get_site_root_paths()
    with django_assert_num_queries(1):
        assert seen(site) == ["Open"]
