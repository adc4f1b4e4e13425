"""HTML from elsewhere: never trusted, whichever way it came in."""

import pytest
from django.core.exceptions import ValidationError

from wagtail_newsblocks import sanitize
from wagtail_newsblocks.blocks import ImportedHTMLBlock

BLOCK = ImportedHTMLBlock()
HOSTILE = (
    '<p onclick="x()" style="color: red" id="main" class="a">Text <a href="javascript:x()">link</a></p>'
    '<script>x()</script><iframe src="https://evil.example/"></iframe><img src=x onerror=x()>'
)
CLEAN = '<p>Text <a rel="noopener noreferrer">link</a></p>'
TOO_COMPLEX = {
    "500000": "<p>" + "a" * sanitize.MAX_IMPORTED_CHARACTERS,
    "10000": "<br>" * (sanitize.MAX_IMPORTED_TAGS + 1),
    "100": "<div>" * (sanitize.MAX_IMPORTED_DEPTH + 1),
}


def test_an_editors_html_is_cleaned_when_the_form_is_sent():
    assert BLOCK.clean(HOSTILE) == CLEAN


def test_html_that_a_program_gives_as_a_value_is_cleaned_when_it_is_stored():
    assert BLOCK.get_prep_value(HOSTILE) == CLEAN


def test_html_that_came_into_the_database_some_other_way_is_cleaned_when_it_is_shown(show):
    assert show(BLOCK, HOSTILE).div.decode_contents() == CLEAN


def test_html_that_came_into_the_database_some_other_way_is_cleaned_in_the_api():
    assert BLOCK.get_api_representation(BLOCK.to_python(HOSTILE)) == CLEAN


def test_a_search_does_not_find_what_readers_never_see():
    assert BLOCK.get_searchable_content(HOSTILE) == ["Text link"]


@pytest.mark.parametrize("limit", TOO_COMPLEX)
def test_html_that_is_too_complex_is_refused_and_the_limit_is_named(limit):
    with pytest.raises(ValidationError, match=rf"\b{limit} "):
        BLOCK.clean(TOO_COMPLEX[limit])


@pytest.mark.parametrize("limit", TOO_COMPLEX)
def test_html_that_is_too_complex_is_shown_as_text(limit, show):
    html = show(BLOCK, TOO_COMPLEX[limit])
    assert [element.name for element in html.find_all(True)] == ["div"]
    assert html.get_text().strip() == TOO_COMPLEX[limit]


@pytest.mark.parametrize("limit", TOO_COMPLEX)
def test_saving_html_that_is_too_complex_again_and_again_does_not_change_it(limit):
    stored = BLOCK.get_prep_value(TOO_COMPLEX[limit])
    assert BLOCK.get_prep_value(BLOCK.to_python(stored)) == stored


def test_the_editor_gets_back_the_html_itself_and_not_a_page_that_runs_it():
    assert BLOCK.value_for_form(BLOCK.to_python(CLEAN)) == CLEAN
    assert not hasattr(BLOCK.value_for_form(BLOCK.to_python(CLEAN)), "__html__")
