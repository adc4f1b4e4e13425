"""Somebody else's player, only after the reader's consent."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import example, given
from hypothesis import strategies as st

from wagtail_newsblocks.blocks import EmbedBlock

BLOCK = EmbedBlock()

PLAYERS = {
    "https://www.youtube.com/watch?v=abcdefghij1": "https://www.youtube-nocookie.com/embed/abcdefghij1",
    "https://m.youtube.com/watch?list=x&v=abcdefghij1&t=9": "https://www.youtube-nocookie.com/embed/abcdefghij1",
    "https://youtu.be/abcdefghij1?si=x": "https://www.youtube-nocookie.com/embed/abcdefghij1",
    "https://youtube.com/shorts/abcdefghij1": "https://www.youtube-nocookie.com/embed/abcdefghij1",
    "https://www.youtube.com/live/abcdefghij1": "https://www.youtube-nocookie.com/embed/abcdefghij1",
    "https://vimeo.com/123456": "https://player.vimeo.com/video/123456?dnt=1",
    "https://vimeo.com/123456/abc": "https://player.vimeo.com/video/123456?dnt=1",
    "https://www.dailymotion.com/video/x1a2": "https://geo.dailymotion.com/player.html?video=x1a2",
    "https://tube.example/w/aBcDeFgHiJkLmNoPqRsT12": "https://tube.example/videos/embed/aBcDeFgHiJkLmNoPqRsT12",
}
LINKS = [
    "https://example.org/watch?v=abcdefghij1",
    "https://youtube.com.example.org/watch?v=abcdefghij1",
    "https://example.org/?https://youtu.be/abcdefghij1",
    "https://www.youtube.com/@channel",
    "https://www.youtube.com/watch?v=short",
    "https://vimeo.com/about",
]


def embed(url, **fields):
    return {"url": url, "title": "A day on the ferry", "caption": "", **fields}


@pytest.mark.parametrize("url", PLAYERS)
def test_the_player_of_a_known_provider_waits_for_consent(show, url):
    html = show(BLOCK, embed(url))
    frame = html.select_one("[data-newsblocks-player]")
    assert frame["data-newsblocks-player"] == PLAYERS[url]
    assert frame["data-title"] == "A day on the ferry"
    assert html.button.has_attr("hidden")
    assert html.button["type"] == "button"
    assert html.a["href"] == url


def test_the_consent_button_names_who_will_learn_of_the_reader(show):
    assert "Vimeo will learn" in show(BLOCK, embed("https://vimeo.com/1")).button.get_text()


@pytest.mark.parametrize("url", [*PLAYERS, *LINKS])
def test_nothing_is_loaded_from_elsewhere_by_itself(show, url):
    html = show(BLOCK, embed(url, caption='<p><a href="https://example.org/">there</a></p>'))
    assert not html.select("iframe, script, img, video, audio, object, embed, link, [src], [srcset]")


@pytest.mark.parametrize("url", LINKS)
def test_any_other_address_is_a_plain_link(show, url):
    html = show(BLOCK, embed(url))
    assert html.a["href"] == url
    assert not html.select("button, [data-newsblocks-player]")


def test_the_link_says_where_it_leads(show):
    html = show(BLOCK, embed("https://www.example.org/a/film"))
    assert html.select_one(".newsblocks-embed__host").get_text() == "example.org"


def test_a_site_can_name_further_providers(show, settings):
    own = {
        "name": "Our tube",
        "pattern": r"https://tube\.example\.org/(?P<id>\d+)",
        "player": "https://tube.example.org/p/{id}",
    }
    settings.WAGTAIL_NEWSBLOCKS = {"EMBED_PROVIDERS": [own]}
    html = show(BLOCK, embed("https://tube.example.org/7"))
    assert html.select_one("[data-newsblocks-player]")["data-newsblocks-player"] == "https://tube.example.org/p/7"
    assert "Our tube" in html.button.get_text()


def test_a_sites_own_provider_is_asked_before_the_packages(show, settings):
    own = {"name": "Proxy", "pattern": r"https://vimeo\.com/(?P<id>\d+)", "player": "https://proxy.example/{id}"}
    settings.WAGTAIL_NEWSBLOCKS = {"EMBED_PROVIDERS": [own]}
    html = show(BLOCK, embed("https://vimeo.com/7"))
    assert html.select_one("[data-newsblocks-player]")["data-newsblocks-player"] == "https://proxy.example/7"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "ftp://vimeo.com/123456", "https://", "http://[", ""]
)
def test_the_editor_is_refused_what_is_no_address_of_a_page(url):
    with pytest.raises(ValidationError):
        BLOCK.clean(BLOCK.to_python(embed(url)))


@given(
    st.text(max_size=60)
    | st.builds("{}://{}".format, st.sampled_from(["http", "https", "javascript", ""]), st.text(max_size=40))
)
@example("http://[")
@example("https://a:b:c/")
@example("https://youtu.be/abcdefghij1\n")
def test_no_address_makes_the_page_fail(url):
    BLOCK.render(BLOCK.to_python(embed(url)))


def test_an_address_that_is_not_there_makes_no_page_fail(show):
    assert show(BLOCK, {"title": "A film"}).get_text(strip=True) == "A film"


def test_quotes_in_the_title_stay_within_it(show):
    html = show(BLOCK, embed("https://vimeo.com/1", title='" onclick="alert(1)'))
    assert html.div["data-title"] == '" onclick="alert(1)'
    assert not html.select("[onclick]")
