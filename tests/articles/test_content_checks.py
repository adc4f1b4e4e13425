"""What Wagtail's content checker is told to look for in an article; the checks themselves run in tests/browser."""

import warnings
from types import SimpleNamespace

import pytest
from wagtail.admin.userbar import AdminItem, ContentCheckerItem
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from wagtail_newsblocks.articles.content_checks import RULES, check_articles
from wagtail_newsblocks.pages.models import ArticlePage, FrontPage

pytestmark = pytest.mark.django_db

REQUEST = SimpleNamespace()


def wagtails_own_item(**options):
    """The item that Wagtail puts into the list, on both versions a deprecated name."""
    from wagtail.admin.userbar import AccessibilityItem

    return AccessibilityItem(**options)


def checker(page, item=None):
    items = [AdminItem(), item or wagtails_own_item()]
    check_articles(REQUEST, items, page)
    return items[1]


def configuration(item):
    return item.get_axe_configuration(REQUEST)


def options(item, check):
    return next(one["options"] for one in configuration(item)["spec"]["checks"] if one["id"] == check)


@pytest.fixture
def article():
    return ArticlePage(title="Headline")


def test_an_article_is_asked_for_pictures_headline_and_lede_beside_wagtails_own_rules(article):
    found = configuration(checker(article))
    for place in (found["options"]["runOnly"], [rule["id"] for rule in found["spec"]["rules"]], found["messages"]):
        assert set(RULES) <= set(place)
    assert "heading-order" in found["options"]["runOnly"]
    assert "heading-order" not in RULES
    used = {check for rule in found["spec"]["rules"] for check in rule["any"]}
    assert used <= {check["id"] for check in found["spec"]["checks"]}


def test_every_rule_says_what_to_do(article):
    messages = configuration(checker(article))["messages"]
    for name in RULES:
        assert messages[name]["error_name"]
        assert messages[name]["help_text"]


def test_other_pages_are_left_to_wagtail():
    item = wagtails_own_item()
    assert checker(FrontPage(title="Front"), item) is item
    assert checker(None, item) is item


def test_nothing_of_wagtails_lists_is_changed(article):
    before = configuration(ContentCheckerItem())
    configuration(checker(article))
    assert configuration(ContentCheckerItem()) == before


def test_the_other_items_and_the_place_in_the_editor_stay(article):
    items = [AdminItem(), wagtails_own_item(in_editor=True)]
    admin = items[0]
    check_articles(REQUEST, items, article)
    assert items[0] is admin
    assert items[1].in_editor is True


def test_no_warning_is_given(article):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        checker(article)


class OtherItem(ContentCheckerItem):
    """What another package has put in place of Wagtail's item."""

    axe_run_only = ["wcag2a", "best-practice"]
    axe_rules = {"newsblocks-credit": {"enabled": False}}

    class Media:
        js = ["other.js"]


def test_what_another_package_has_put_in_place_is_kept(article):
    item = checker(article, OtherItem())
    assert isinstance(item, OtherItem)
    theirs, ours = (str(item.media).find(f"/{path}") for path in ("other.js", "newsblocks_articles/content-checks.js"))
    assert 0 < theirs < ours


def test_rules_chosen_by_tag_stay_so_and_the_sites_word_goes_before_ours(article):
    found = configuration(checker(article, OtherItem()))["options"]
    assert found["runOnly"] == ["wcag2a", "best-practice"]
    assert found["rules"]["newsblocks-lede"] == {"enabled": True}
    assert found["rules"]["newsblocks-credit"] == {"enabled": False}


class ItemWithoutCredits(ContentCheckerItem):
    axe_rules = {"newsblocks-credit": {"enabled": False}}


def test_a_rule_that_the_site_has_switched_off_does_not_run(article):
    chosen = configuration(checker(article, ItemWithoutCredits()))["options"]["runOnly"]
    assert "newsblocks-credit" not in chosen
    assert "newsblocks-lede" in chosen


def test_the_length_of_a_headline_is_the_sites_to_set(article, settings):
    assert options(checker(article), "newsblocks-headline-fits") == {"max_characters": 90}
    settings.WAGTAIL_NEWSBLOCKS = {"HEADLINE_MAX_CHARACTERS": 60}
    item = checker(article)
    assert options(item, "newsblocks-headline-fits") == {"max_characters": 60}
    assert "60" in configuration(item)["messages"]["newsblocks-headline-length"]["error_name"]


def test_without_a_limit_no_headline_is_long(article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"HEADLINE_MAX_CHARACTERS": 0}
    found = configuration(checker(article))
    rules = {*found["options"]["runOnly"], *found["options"]["rules"], *(rule["id"] for rule in found["spec"]["rules"])}
    assert "newsblocks-headline-length" not in rules
    assert "newsblocks-lede" in rules


@pytest.mark.parametrize(
    ("description", "alt", "has_text"), [("", "", False), ("", " ", False), ("A basin", "", True), ("", "A quay", True)]
)
def test_the_title_of_an_image_is_no_text_for_a_lead_picture(description, alt, has_text):
    item = checker(with_lead_picture("The basin", description=description, alt=alt))
    assert options(item, "newsblocks-has-alternative-text") == {"lead_has_text": has_text}


def with_lead_picture(title, description="", alt=""):
    file = get_test_image_file("basin.png", size=(10, 10))
    image = get_image_model().objects.create(title=title, file=file, description=description)
    return ArticlePage(title="Headline", lead_image=image, lead_image_alt=alt)


def test_what_wagtail_says_of_a_file_name_is_not_said_again():
    article = with_lead_picture("DSC_0042.jpg")
    assert options(checker(article), "newsblocks-has-alternative-text") == {"lead_has_text": True}
    by_tags = checker(article, OtherItem())
    assert options(by_tags, "newsblocks-has-alternative-text") == {"lead_has_text": False}
