"""Prints the table of ``make bench``: CPU and wall time of whole requests, × the floor of the same run.

Floor and subjects are interleaved in one process; 5 warm-ups, 40 counted, the median of each.
"""

import os
import sys
import time
from statistics import median

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.benchmarks.settings"
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext, setup_test_environment  # noqa: E402
from wagtail.images import get_image_model  # noqa: E402
from wagtail.images.tests.utils import get_test_image_file  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

from tests.articles.many import add_articles  # noqa: E402
from tests.benchmarks.floor.models import FloorPage  # noqa: E402
from wagtail_newsblocks import sanitize  # noqa: E402
from wagtail_newsblocks.articles.models import Byline, Contributor, Topic  # noqa: E402
from wagtail_newsblocks.pages.models import ArticlePage, FrontPage, NewsSectionPage  # noqa: E402

WARM_UPS, COUNTED = 5, 40
WORDS = "<p>" + "word " * 80 + "</p>"


def content(images, of_ours):
    """6 sections of 4 paragraphs of 80 words, with 3 quotations and 2 images among them."""
    sections = []
    for number in range(6):
        parts = [("paragraph", WORDS)] * 4
        if number < 3:
            parts.append(("quotation", {"text": "Words that somebody said.", "speaker": "Ada"}))
        if number < 2:
            picture = {"image": images[number].pk, "alt_text": "A picture", "decorative": False}
            parts.append(("figure", {"image": picture}) if of_ours else ("image", picture))
        stored = [{"type": name, "value": value} for name, value in parts]
        sections.append({"type": "section", "value": {"heading": f"Part {number}", "content": stored}})
    return sections


def build():
    """A front page with the floor's page, our article, one of 60 sections, and three news sections."""
    Page.objects.filter(depth=2).delete()
    front = Page.get_first_root_node().add_child(instance=FrontPage(title="Front", slug="front"))
    Site.objects.all().delete()
    Site.objects.create(hostname="testserver", root_page=front, is_default_site=True, site_name="Bench")
    model = get_image_model()
    images = [
        model.objects.create(title=f"{number}", file=get_test_image_file(f"{number}.png", size=(640, 480)))
        for number in range(2)
    ]
    author = Contributor.objects.create(name="Ada", slug="ada")
    topics = [Topic.objects.create(name=f"T{number}", slug=f"t{number}", locale=front.locale) for number in range(5)]
    floor = front.add_child(
        instance=FloorPage(title="Floor", slug="floor", author=author, body=content(images, of_ours=False))
    )
    floor.tags.add(*(topic.name for topic in topics))
    floor.save()
    body = content(images, of_ours=True)
    for name, stored in (("article", body), ("article-60", body * 10)):
        article = front.add_child(instance=ArticlePage(title=name, slug=name, body=stored, lead_image=images[0]))
        article.bylines.add(Byline(contributor=author))
        article.topics.set(topics)
        article.save()
    subjects = {"article (P1)": "/article/", "article of 60 sections": "/article-60/"}
    for count in (10, 1_000, 10_000):
        section = front.add_child(instance=NewsSectionPage(title=str(count), slug=f"s{count}"))
        add_articles(section, count)
        subjects[f"news section of {count:,} (P8)"] = f"/s{count}/"
    middle = section.get_children().specific()[5_000]
    subjects["the same, page 250"] = (
        f"/s10000/?before={middle.published_at.isoformat().replace('+', '%2B')}_{middle.pk}"
    )
    return "/floor/", subjects


def timed(client, address):
    wall, cpu = time.perf_counter(), time.process_time()
    response = client.get(address)
    assert response.status_code == 200, (address, response.status_code)
    return time.perf_counter() - wall, time.process_time() - cpu


def measure(client, floor, subjects):
    """Interleaved: in each round the floor, then every subject."""
    addresses = {"floor": floor, **subjects}
    times = {name: [] for name in addresses}
    for number in range(WARM_UPS + COUNTED):
        for name, address in addresses.items():
            taken = timed(client, address)
            if number >= WARM_UPS:
                times[name].append(taken)
    return {name: tuple(median(column) for column in zip(*rows, strict=True)) for name, rows in times.items()}


def queries(client, address):
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


def sanitiser():
    """Milliseconds of CPU for a kilobyte of imported HTML."""
    html = "<p>Some <b>bold</b> and a <a href='https://example.org/'>link</a>, and words.</p>" * 13
    sanitize.clean_imported(html)
    started = time.process_time()
    for _round in range(200):
        sanitize.clean_imported(html)
    return (time.process_time() - started) * 1000 / 200 / (len(html) / 1000)


def main():
    setup_test_environment()
    call_command("migrate", verbosity=0)
    floor, subjects = build()
    client = Client()
    medians = measure(client, floor, subjects)
    wall, cpu = medians["floor"]
    write = sys.stdout.write
    write(f"floor: {wall * 1000:.1f} ms wall, {cpu * 1000:.1f} ms CPU, {queries(client, floor)} queries\n\n")
    write(f"{'':32}{'× wall':>8}{'× CPU':>8}{'queries':>9}\n")
    for name, address in subjects.items():
        own_wall, own_cpu = medians[name]
        write(f"{name:32}{own_wall / wall:8.2f}{own_cpu / cpu:8.2f}{queries(client, address):9}\n")
    write(f"\nclean_imported: {sanitiser():.3f} ms CPU a kilobyte\n")


if __name__ == "__main__":
    main()
