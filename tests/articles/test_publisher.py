"""Who publishes a site, as its readers and editors see it."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Site

from wagtail_newsblocks.articles.models import Publisher
from wagtail_newsblocks.articles.models.publisher import identity_of, is_address, is_x_account

pytestmark = pytest.mark.django_db

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60"/></svg>'


def page_of(client, url="/"):
    return BeautifulSoup(client.get(url).content, "html.parser")


def meta(page, name):
    found = page.select_one(f'meta[property="{name}"], meta[name="{name}"]')
    return found and found["content"]


@pytest.fixture
def picture(db):
    return get_image_model().objects.create(title="Logo", file=get_test_image_file("logo.png", size=(1800, 1200)))


def test_without_a_setting_the_site_speaks_for_itself(client, newspaper):
    page = page_of(client)
    assert page.select_one(".newsblocks-masthead__name").get_text(strip=True) == "The Test"
    assert [link.get_text() for link in page.select(".newsblocks-policies a")] == ["Corrections"]


def test_the_publisher_is_named_on_every_page(client, site, make_article):
    Publisher.objects.create(site=site, name="The Tide")
    article = make_article()
    for address in ("/", "/harbour/", article.get_url(), "/search/"):
        page = page_of(client, address)
        assert page.select_one(".newsblocks-masthead__name").get_text(strip=True) == "The Tide", address
        assert page.title.get_text().endswith("The Tide"), address
    assert meta(page_of(client, article.get_url()), "og:site_name") == "The Tide"


def test_policies_are_linked_in_the_readers_language(client, site):
    Publisher.objects.create(site=site, corrections_policy="/how-we-correct/", imprint="https://example.org/imprint")
    links = page_of(client).select(".newsblocks-policies a")
    assert [(link.get_text(), link["href"]) for link in links] == [
        ("Corrections", "/corrections/"),
        ("Corrections policy", "/how-we-correct/"),
        ("Imprint", "https://example.org/imprint"),
    ]


def test_a_logo_stands_for_the_name_and_says_it(client, site, picture):
    Publisher.objects.create(site=site, name="The Tide", logo=picture)
    logo = page_of(client).select_one(".newsblocks-masthead__logo")
    assert (logo["alt"], logo["height"]) == ("The Tide", "120")


def test_a_drawn_logo_stays_a_drawing(client, site):
    drawn = get_image_model().objects.create(title="Logo", file=ContentFile(SVG, "logo.svg"), width=300, height=60)
    Publisher.objects.create(site=site, name="The Tide", logo=drawn)
    assert page_of(client).select_one(".newsblocks-masthead__logo")["src"].endswith(".svg")


def test_a_drawing_is_never_the_picture_of_a_shared_link(client, site):
    drawn = get_image_model().objects.create(title="Logo", file=ContentFile(SVG, "logo.svg"), width=300, height=60)
    Publisher.objects.create(site=site, share_image=drawn)
    assert meta(page_of(client), "og:image") is None


def test_a_page_without_a_picture_is_shared_with_the_publishers(client, site, picture, make_article):
    Publisher.objects.create(site=site, share_image=picture, x_account="@tide")
    page = page_of(client, make_article().get_url())
    assert meta(page, "og:image").startswith("http://testserver/")
    assert (meta(page, "og:image:width"), meta(page, "og:image:height")) == ("1200", "630")
    assert meta(page, "twitter:card") == "summary_large_image"
    assert meta(page, "twitter:site") == "@tide"


def test_a_change_shows_at_once(client, site, django_capture_on_commit_callbacks):
    publisher = Publisher.objects.create(site=site, name="The Tide")
    page_of(client)
    publisher.name = "The Ebb"
    publisher.save()
    assert "The Ebb" in page_of(client).title.get_text()
    publisher.delete()
    assert "The Test" in page_of(client).title.get_text()


def test_a_page_that_was_made_while_the_change_was_not_there_yet_does_not_keep_the_old_name(
    site, django_capture_on_commit_callbacks
):
    publisher = Publisher.objects.create(site=site, name="The Tide")
    with django_capture_on_commit_callbacks(execute=True):
        publisher.name = "The Ebb"
        publisher.save()
        Publisher.objects.filter(pk=publisher.pk).update(name="The Tide")  # what another process still reads
        assert identity_of(site).name == "The Tide"
        Publisher.objects.filter(pk=publisher.pk).update(name="The Ebb")
    assert identity_of(site).name == "The Ebb"


def test_each_site_has_its_own(site, newspaper, harbour):
    other = Site.objects.create(hostname="other.test", root_page=harbour, site_name="Other")
    Publisher.objects.create(site=site, name="The Tide")
    assert (identity_of(site).name, identity_of(other).name, identity_of(None).name) == ("The Tide", "Other", "")


def test_once_known_it_costs_no_query(site, picture):
    Publisher.objects.create(site=site, logo=picture, share_image=picture)
    identity_of(site)
    with CaptureQueriesContext(connection) as queries:
        identity_of(site)
    assert len(queries) == 0


def test_an_editor_fills_it_in_under_settings(client, site, editor):
    client.force_login(editor)
    address = reverse("wagtailsettings:edit", args=["newsblocks_articles", "publisher", site.pk])
    form = client.get(address).context["form"]
    data = {name: form[name].value() or "" for name in form.fields}
    response = client.post(address, {**data, "name": "The Tide", "imprint": "/imprint/"})
    assert response.status_code == 302
    assert identity_of(site).name == "The Tide"


@pytest.mark.parametrize("value", ["/imprint/", "https://example.org/x", "http://example.org"])
def test_addresses_are_full_or_of_the_site(value):
    is_address(value)


@pytest.mark.parametrize(
    "value", ["imprint", "//example.org/", "javascript:alert(1)", "https:// x", "ftp://x.org", "https:///x"]
)
def test_other_addresses_are_refused(value):
    with pytest.raises(ValidationError):
        is_address(value)


@pytest.mark.parametrize("value", ["tide", "@", "@too_long_for_an_account", "@tide!", "@ti de"])
def test_what_is_no_account_is_refused(value):
    with pytest.raises(ValidationError):
        is_x_account(value)
