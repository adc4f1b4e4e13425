"""A site changes one thing and keeps the rest: what docs/how-to/restyle.md promises, seen in the browser."""

import pytest

from tests.browser.conftest import DESK

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

BASE = """{% extends "newsblocks/base.html" %}{% load static %}
{% block styles %}{{ block.super }}<link rel="stylesheet" href="{% static 'site.css' %}">{% endblock %}
"""
ARTICLE = """{% extends "newsblocks/article_page.html" %}
{% block dates %}<p class="site-dates">Seen on the first of May</p>{% endblock %}
"""
STYLES = ":root { --newsblocks-accent: rgb(11, 93, 78); }"
# Of every element what it is, where its own text stands and what it looks like, the dates apart.
LOOK = """() => [...document.querySelectorAll("body, body *:not(.newsblocks-dates *, .newsblocks-dates, .site-dates)")]
    .map((one) => {
        const style = getComputedStyle(one);
        return [
            `${one.localName}.${one.className}`,
            [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join(" "),
            style.color, style.backgroundColor, style.borderColor, style.outlineColor, style.textDecorationColor,
            style.font, style.display, style.padding, style.margin, style.width,
        ].map((value) => String(value).replaceAll("rgb(11, 93, 78)", "accent").replaceAll("rgb(140, 47, 27)", "accent"));
    })"""


def colour(window, selector):
    return window.locator(selector).first.evaluate("element => getComputedStyle(element).color")


def test_a_site_replaces_one_block_and_one_colour_and_keeps_the_rest(open_window, english, settings, tmp_path):
    window = open_window(DESK, color_scheme="light")
    address = english.whole.get_url()
    window.goto(address)
    assert window.locator(".newsblocks-dates").count() == 1
    assert colour(window, ".newsblocks-kicker") == "rgb(140, 47, 27)"
    before = window.evaluate(LOOK)

    for name, text in {"base.html": BASE, "article_page.html": ARTICLE}.items():
        template = tmp_path / "templates/newsblocks" / name
        template.parent.mkdir(parents=True, exist_ok=True)
        template.write_text(text)
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/site.css").write_text(STYLES)
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path / "templates"]}]
    settings.STATICFILES_DIRS = [tmp_path / "assets"]

    window.goto(address)
    assert window.inner_text(".site-dates") == "Seen on the first of May"
    assert window.locator(".newsblocks-dates").count() == 0
    assert colour(window, ".newsblocks-kicker") == "rgb(11, 93, 78)"
    assert window.evaluate(LOOK) == before
    assert window.faults == []

    window.goto("/")
    assert colour(window, ".newsblocks-kicker") == "rgb(11, 93, 78)"
