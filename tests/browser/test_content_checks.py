"""What an article lacks is said in the userbar and in the editor's checks panel, in a real browser."""

import pytest
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

NO_TEXT = "Picture without alternative text"
NO_CREDIT = "Picture without credit"
LONG = "Headline of more than 90 characters"
NO_LEDE = "Empty lede"
ORDER = "Incorrect heading hierarchy"


def an_image(**fields):
    file = get_test_image_file("basin.png", size=(900, 600))
    return get_image_model().objects.create(**{"title": "The basin", "file": file, **fields})


def figure(image, **picture):
    value = {"image": {"image": image.pk, "alt_text": "", "decorative": False, **picture}, "caption": "", "credit": ""}
    return {"type": "figure", "value": {**value, "source_link": ""}}


def section(heading, *blocks):
    return {"type": "section", "value": {"heading": heading, "anchor": "", "content": list(blocks)}}


@pytest.fixture
def faulty(make_article):
    """A story with each fault once, but for the pictures: the lead one lacks both, one of the body lacks its text."""
    credited = an_image(credit="Ilse Marran")
    body = [
        {"type": "paragraph", "value": "<p>Opening.</p><h3>Two levels below the headline</h3><p>Words.</p>"},
        figure(credited),
        figure(credited, decorative=True),
    ]
    article = make_article(
        title="A headline that goes on and on, over the harbour and the hills, until nobody remembers where it began",
        lede="<p></p>",
        lead_image=an_image(),
        body=body,
    )
    article.save_revision().publish()
    return article


@pytest.fixture
def clean(make_article):
    """A story that lacks nothing, its second picture on purpose without a text, and headings of three levels."""
    credited = an_image(credit="Ilse Marran")
    article = make_article(
        title="A headline",
        lead_image=credited,
        lead_image_alt="A basin at dawn",
        body=[
            figure(credited, alt_text="A quay"),
            figure(credited, decorative=True),
            section("Part", {"type": "paragraph", "value": "<p>Words.</p><h3>Detail</h3><p>Words.</p>"}),
        ],
    )
    article.save_revision().publish()
    return article


EXPECTED = sorted([LONG, NO_CREDIT, NO_LEDE, NO_TEXT, NO_TEXT, ORDER])


@pytest.fixture
def desk(open_window, log_in, editor):
    window = open_window()
    log_in(window, editor)
    return window


def in_userbar(window, address):
    """The messages of the userbar's dialog, once the checks have run."""
    window.goto(address)
    window.locator("wagtail-userbar #wagtail-userbar-trigger").click()
    window.wait_for_function(
        "document.querySelector('wagtail-userbar').shadowRoot.querySelector('[data-content-checker-count]').textContent !== ''"
    )
    window.locator("wagtail-userbar #checker-trigger").click()
    return sorted(window.locator("wagtail-userbar [data-content-checker-name]").all_inner_texts())


def test_the_userbar_says_what_an_article_lacks_and_where(desk, faulty):
    assert in_userbar(desk, faulty.get_url()) == EXPECTED
    row = desk.locator("wagtail-userbar [data-content-checker-row]", has_text=NO_LEDE)
    assert "Tell the story in one sentence" in row.inner_text()
    pointed_at = desk.locator(f"wagtail-inline-userbar[data-error-name='{NO_LEDE}']").get_attribute("data-selector")
    assert desk.locator(pointed_at).inner_text() == faulty.title
    pointed_at = desk.locator(f"wagtail-inline-userbar[data-error-name='{NO_CREDIT}']").get_attribute("data-selector")
    assert "newsblocks-figure--lead" in desk.locator(pointed_at).get_attribute("class")


def test_the_userbar_finds_nothing_amiss_in_a_clean_article(desk, clean):
    assert in_userbar(desk, clean.get_url()) == []


def test_a_lead_picture_named_like_its_file_is_told_of_once(desk, make_article):
    article = make_article(lead_image=an_image(title="DSC_0042.png"), lead_image_credit="Ada")
    assert in_userbar(desk, article.get_url()) == ["Image alt text has inappropriate pattern"]


def test_the_userbar_leaves_a_news_section_alone(desk, clean, harbour):
    assert in_userbar(desk, harbour.get_url()) == []


def in_editor(window, address, count):
    """The messages of the editor's checks panel, once as many as ``count`` are there."""
    window.goto(address)
    window.locator("[data-side-panel-toggle=checks]").click()
    window.wait_for_selector("[data-content-word-count]:not(:text('-'))")
    window.wait_for_function(
        "count => document.querySelector('[data-side-panel=checks] [data-content-checker-count]').textContent === count",
        arg=str(count),
    )
    return sorted(window.locator("[data-checks-panel] [data-content-checker-name]").all_inner_texts())


def test_the_editors_panel_says_what_an_article_lacks(desk, faulty):
    assert in_editor(desk, f"/admin/pages/{faulty.pk}/edit/", len(EXPECTED)) == EXPECTED


def test_the_editors_panel_forgets_what_has_been_mended(desk, faulty):
    in_editor(desk, f"/admin/pages/{faulty.pk}/edit/", len(EXPECTED))
    desk.wait_for_timeout(2_500)  # Wagtail notices no edits in the form's first two seconds
    desk.fill("#id_title", "A headline")
    desk.fill("#id_lead_image_alt", "A basin at dawn")
    desk.fill("#id_lead_image_credit", "Ilse Marran")
    desk.wait_for_function(
        "document.querySelector('[data-side-panel=checks] [data-content-checker-count]').textContent === '3'"
    )
    names = desk.locator("[data-checks-panel] [data-content-checker-name]").all_inner_texts()
    assert sorted(names) == sorted([NO_LEDE, NO_TEXT, ORDER])


def test_the_editors_panel_finds_nothing_amiss_in_a_clean_article(desk, clean):
    assert in_editor(desk, f"/admin/pages/{clean.pk}/edit/", 0) == []


def test_a_new_article_is_told_of_its_empty_lede(desk, harbour):
    add = f"/admin/pages/add/newsblocks_pages/articlepage/{harbour.pk}/"
    desk.goto(add)
    desk.fill("#id_title", "A headline")
    desk.locator("[data-side-panel-toggle=checks]").click()
    desk.wait_for_selector(f"[data-checks-panel] >> text={NO_LEDE}")
