"""Where to read on: only where readers may."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.blocks import StructBlockValidationError
from wagtail.models import Page, PageViewRestriction, Site

from wagtail_newsblocks.articles.blocks import ContentBlocks
from wagtail_newsblocks.blocks import RelatedArticlesBlock
from wagtail_newsblocks.blocks.loading import Rendering
from wagtail_newsblocks.pages.models import FrontPage

BLOCK = RelatedArticlesBlock()
STREAM = ContentBlocks()


def alone(pages, request, show, **fields):
    return show(BLOCK, {"articles": [page.pk for page in pages], **fields}, request=request)


def on_a_page(pages, request, show, **fields):
    stored = [{"type": "related_articles", "value": {"articles": [page.pk for page in pages], **fields}}]
    rendering = Rendering([STREAM.to_python(stored)], site=Site.find_for_request(request))
    return show(STREAM, stored, request=request, newsblocks_rendering=rendering)


@pytest.fixture(params=[alone, on_a_page])
def related(request, rf, show, site):
    """Shows links to pages, by a block alone or as a part of a page whose objects are loaded together."""
    return lambda *pages, **fields: request.param(pages, rf.get("/"), show, **fields)


def titles(html):
    return [link.get_text() for link in html.select("aside li > a[href]")]


def test_links_lead_to_the_articles_in_the_editors_order(related, make_article):
    first, second = make_article(title="First"), make_article(title="Second")
    html = related(second, first)
    assert titles(html) == ["Second", "First"]
    assert html.a["href"] == second.get_url()
    assert html.h2.get_text() == "Read also"


def test_a_heading_given_here_replaces_the_usual_one(related, make_article):
    assert related(make_article(), heading="More").h2.get_text() == "More"


def test_a_draft_is_not_shown(related, make_article):
    assert titles(related(make_article(live=False), make_article(title="Public"))) == ["Public"]


@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.PASSWORD, PageViewRestriction.GROUPS])
def test_an_article_that_is_not_for_everybody_is_not_shown(related, make_article, kind):
    secret = make_article()
    PageViewRestriction.objects.create(page=secret, restriction_type=kind)
    assert titles(related(secret, make_article(title="Public"))) == ["Public"]


def test_an_article_below_a_restricted_section_is_not_shown(related, make_article, harbour, newspaper):
    PageViewRestriction.objects.create(page=harbour, restriction_type=PageViewRestriction.LOGIN)
    assert titles(related(make_article(), make_article(parent=newspaper, title="Public"))) == ["Public"]


def test_an_article_past_its_expiry_is_not_shown(related, make_article):
    expired = make_article(expire_at=timezone.now() - timedelta(minutes=1))
    assert titles(related(expired, make_article(title="Public"))) == ["Public"]


def test_an_article_of_another_site_is_not_shown(related, make_article):
    elsewhere = Page.get_first_root_node().add_child(instance=FrontPage(title="Elsewhere", slug="elsewhere"))
    Site.objects.create(hostname="elsewhere.example", root_page=elsewhere)
    other = make_article(parent=elsewhere, title="Other")
    assert titles(related(other, make_article(title="Public"))) == ["Public"]


def test_where_nothing_is_public_not_even_the_heading_is_shown(related, make_article):
    assert not related(make_article(live=False)).find_all(True)


def test_an_article_that_has_been_deleted_is_not_shown(related, make_article):
    gone, kept = make_article(), make_article(title="Public")
    Page.objects.get(pk=gone.pk).delete()
    assert titles(related(gone, kept)) == ["Public"]


def test_without_a_request_nothing_is_shown(show, make_article):
    assert not show(BLOCK, {"articles": [make_article().pk]}).find_all(True)


def test_a_list_without_articles_cannot_be_published(db):
    with pytest.raises(StructBlockValidationError):
        BLOCK.clean(BLOCK.to_python({"articles": []}))
