"""The switch between languages, and what search engines are told of it."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Locale, PageViewRestriction

from wagtail_newsblocks.articles.editions import Edition
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def page_of(client, url):
    response = client.get(url)
    assert response.status_code == 200, url
    return BeautifulSoup(response.content, "html.parser")


def switch(page):
    return [
        (link.get_text(), link["href"], link.has_attr("aria-current")) for link in page.select(".newsblocks-editions a")
    ]


def alternates(page):
    return {link["hreflang"]: link["href"] for link in page.select('link[rel="alternate"][hreflang]')}


@pytest.fixture
def translated(make_article, harbour, italian):
    """An article and its Italian translation, both published."""
    article = make_article(title="Ferry", slug="ferry")
    harbour.copy_for_translation(italian.locale).save_revision().publish()
    translation = article.copy_for_translation(italian.locale)
    translation.title, translation.slug = "Traghetto", "traghetto"
    translation.save_revision().publish()
    return article, type(article).objects.get(pk=translation.pk)


def test_a_story_leads_to_its_translation_and_back(client, translated):
    there = page_of(client, "/harbour/ferry/")
    assert switch(there) == [("English", "/harbour/ferry/", True), ("Italiano", "/it/harbour/traghetto/", False)]
    back = page_of(client, "/it/harbour/traghetto/")
    assert switch(back) == [("English", "/harbour/ferry/", False), ("Italiano", "/it/harbour/traghetto/", True)]
    assert (there.html["lang"], back.html["lang"]) == ("en", "it")


def test_search_engines_are_told_of_every_edition_on_every_edition(client, translated):
    expected = {
        "en": "http://testserver/harbour/ferry/",
        "x-default": "http://testserver/harbour/ferry/",
        "it": "http://testserver/it/harbour/traghetto/",
    }
    assert alternates(page_of(client, "/harbour/ferry/")) == expected
    assert alternates(page_of(client, "/it/harbour/traghetto/")) == expected


def test_a_story_in_one_language_has_no_switch(client, make_article, italian):
    page = page_of(client, make_article().get_url())
    assert (switch(page), alternates(page)) == ([], {})


def test_a_translation_that_readers_may_not_see_is_not_named(client, translated):
    article, translation = translated
    PageViewRestriction.objects.create(page=translation, restriction_type=PageViewRestriction.LOGIN)
    assert b"traghetto" not in client.get(article.get_url()).content
    translation.view_restrictions.all().delete()
    translation.unpublish()
    assert b"traghetto" not in client.get(article.get_url()).content


def test_fronts_lead_to_each_other(client, newspaper, italian):
    assert switch(page_of(client, "/")) == [("English", "/", True), ("Italiano", "/it/", False)]


def test_a_topic_leads_to_its_translation_where_that_has_stories(client, translated):
    article, translation = translated
    tides = TopicFactory(slug="tides", name="Tides")
    maree = tides.copy_for_translation(translation.locale)
    maree.slug, maree.name = "maree", "Maree"
    maree.save()
    article.topics = [tides]
    article.save()
    assert switch(page_of(client, "/topics/tides/")) == []
    translation.topics = [maree]
    translation.save()
    assert switch(page_of(client, "/it/topics/maree/")) == [
        ("English", "/topics/tides/", False),
        ("Italiano", "/it/topics/maree/", True),
    ]


def test_a_contributor_and_the_search_keep_their_address_in_the_other_language(client, make_article, italian):
    BylineFactory(page=make_article(), contributor=ContributorFactory(slug="ada"))
    assert [href for _name, href, _is_current in switch(page_of(client, "/contributors/ada/"))] == [
        "/contributors/ada/",
        "/it/contributors/ada/",
    ]
    found = page_of(client, "/it/search/?q=ferry")
    assert [href for _name, href, _is_current in switch(found)] == ["/search/?q=ferry", "/it/search/?q=ferry"]


def test_where_languages_have_no_addresses_there_is_no_switch(client, make_article):
    Locale.objects.create(language_code="it")
    assert switch(page_of(client, "/search/?q=x")) == []


def test_a_language_that_django_does_not_know_goes_by_the_name_of_the_site(settings):
    settings.LANGUAGES = [("en", "English"), ("lij", "Lìgure")]
    names = [edition(code).name for code in ("en", "lij", "xx-yy")]
    assert names == ["English", "Lìgure", "xx-yy"]


def edition(language):
    return Edition(language=language, address="/", url="/", is_current=False)


@pytest.mark.parametrize(("code", "default"), [("en-us", "en"), ("en", "en"), ("it", "it"), ("tlh", None)])
def test_the_edition_of_a_site_whose_language_is_a_variety_of_it_is_the_default(settings, code, default):
    settings.LANGUAGE_CODE = code
    assert [language for language in ("en", "it") if edition(language).is_default] == [default] * bool(default)


def test_a_language_keeps_the_capitals_of_its_own_name():
    assert [edition(language).name for language in ("en-gb", "it")] == ["British English", "Italiano"]


def test_a_language_that_is_written_from_right_to_left_turns_the_page(client, translated, settings):
    settings.LANGUAGES_BIDI = ["it"]
    assert page_of(client, "/harbour/ferry/").html["dir"] == "ltr"
    assert page_of(client, "/it/harbour/traghetto/").html["dir"] == "rtl"
    assert page_of(client, "/it/").html["dir"] == "rtl"
