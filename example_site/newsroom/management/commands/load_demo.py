"""Fills the example site with its newspaper; running it again changes nothing that is there."""

import io
import secrets
import string
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction
from django.test import override_settings
from django.utils import timezone, translation
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, Site

from example_site.demo import english, house, italian, paper, people
from example_site.demo.comments.loading import load_comments
from example_site.demo.documents import DOCUMENTS
from example_site.demo.pictures import PICTURES, draw
from example_site.demo.registry.records import make_sources, make_works
from example_site.demo.sounds import SOUNDS
from example_site.demo.stored import Blocks
from example_site.newsroom.models import HousePage
from wagtail_newsblocks.articles.actions import publish_notice
from wagtail_newsblocks.articles.models import Byline, Contributor, Pick, Publisher, Topic
from wagtail_newsblocks.pages.models import ArticlePage, FrontPage, NewsSectionPage

EDITIONS = {"en": english, "it": italian}
LOCALES = {"en": settings.LANGUAGE_CODE, "it": "it"}
"""The language tag of each edition: whichever English is the site's own."""

PORTRAIT = (800, 800)
LANDSCAPE = (1600, 1067)


class Command(BaseCommand):
    """Loads pictures, people, sources, topics, news sections, articles and comments, then makes the administrator."""

    help = "Load the demo newspaper (idempotent) and make an administrator."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--admin-password", default="", help="Password of the user admin; made up if empty.")

    def handle(self, *_args: Any, **options: Any) -> None:
        call_command("newsblocks_setup", stdout=self.stdout)
        with override_settings(DEBUG=False), transaction.atomic():  # or Django writes down every query
            loader = Loader(self.stdout.write)
            loader.load()
        self.make_admin(options["admin_password"])

    def make_admin(self, password: str) -> None:
        users = get_user_model().objects
        if users.filter(username="admin").exists():
            return
        password = password or "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(16))
        users.create_superuser("admin", "admin@example.org", password)
        self.stdout.write(f"Administrator: admin / {password}")


class Loader:
    """One run: what was made so far, by the key that the demo content uses."""

    def __init__(self, say: Any) -> None:
        self.say = say
        self.images: dict[str, Any] = {}
        self.documents: dict[str, Any] = {}
        self.contributors: dict[str, Contributor] = {}
        self.sources: dict[str, Any] = {}
        self.works: dict[str, Any] = {}
        self.topics: dict[tuple[str, str], Topic] = {}
        self.sections: dict[tuple[str, str], NewsSectionPage] = {}
        self.articles: dict[tuple[str, str], ArticlePage] = {}
        self.house: dict[str, HousePage] = {}

    def load(self) -> None:
        self.load_pictures()
        self.load_documents()
        self.load_people()
        self.sources = make_sources()
        self.works = make_works(self.sources)
        for language, edition in EDITIONS.items():
            with translation.override(LOCALES[language]):
                self.load_edition(language, edition)
        self.load_publisher()
        self.name_site()
        if added := load_comments(self.sections, self.articles):
            self.say(f"Comments of readers: {added}")
        self.say(f"{ArticlePage.objects.count()} articles in {len(EDITIONS)} editions are there.")

    def load_pictures(self) -> None:
        model = get_image_model()
        there = {image.file.name.rpartition("/")[2].partition(".")[0]: image for image in model.objects.all()}
        for key, picture in PICTURES.items():
            self.images[key] = there.get(key) or self.make_picture(model, key, picture)

    def make_picture(self, model: Any, key: str, picture: Any) -> Any:
        size = PORTRAIT if key.startswith("portrait") else LANDSCAPE
        file = io.BytesIO()
        draw(key, *size).save(file, "JPEG", quality=88)
        self.say(f"Picture: {picture.title}")
        image = model(
            title=picture.title,
            description=picture.description,
            credit=picture.credit,
            licence="CC0",
            file=ContentFile(file.getvalue(), f"{key}.jpg"),
            width=size[0],
            height=size[1],
        )
        if focus := picture.focal_point:
            image.focal_point_x, image.focal_point_y = (
                int(part * edge) for part, edge in zip(focus, size, strict=True)
            )
            image.focal_point_width = image.focal_point_height = 200
        image.save()
        return image

    def load_documents(self) -> None:
        model = get_document_model()
        there = {document.title: document for document in model.objects.all()}
        for key, item in {**DOCUMENTS, **SOUNDS}.items():
            filename = getattr(item, "filename", f"{key}.wav")
            self.documents[key] = there.get(item.title) or model.objects.create(
                title=item.title, file=ContentFile(item.make(), filename)
            )

    def load_people(self) -> None:
        for person in people.CONTRIBUTORS:
            fields = {**person, "portrait": self.images.get(person.get("portrait", ""))}
            slug = fields.pop("slug")
            self.contributors[slug], _is_new = Contributor.objects.get_or_create(slug=slug, defaults=fields)

    def load_edition(self, language: str, edition: Any) -> None:
        locale, _is_new = Locale.objects.get_or_create(language_code=LOCALES[language])
        front = self.load_front(language, locale)
        for item in edition.TOPICS:
            fields = {key: value for key, value in item.items() if key != "slug"}
            self.topics[language, item["slug"]], _is_new = Topic.objects.get_or_create(
                slug=item["slug"], locale=locale, defaults=fields
            )
        for item in edition.NEWS_SECTIONS:
            self.sections[language, item["slug"]] = self.load_section(front, locale, item)
        self.load_articles(language, edition)
        self.load_house(language, front)
        self.choose_stories(language, edition, front)

    def load_house(self, language: str, front: FrontPage) -> None:
        """The pages on which the newspaper speaks of itself, as translations of the English ones."""
        there = {page.slug: page for page in HousePage.objects.child_of(front)}
        for item in house.PAGES:
            key, slug = item["policy"], item[language]["slug"]
            if slug not in there:
                page = HousePage(locale=front.locale, **item[language])
                if original := self.house.get(key):
                    page.translation_key = original.translation_key
                there[slug] = front.add_child(instance=page)
            self.house.setdefault(key, there[slug])

    def load_publisher(self) -> None:
        """Who publishes the site; what an editor has changed since stays."""
        addresses = {key: page.get_url() for key, page in self.house.items()}
        defaults = {"name": paper.NAME, "share_image": self.images["lantern"], **addresses}
        Publisher.objects.get_or_create(site=Site.objects.get(is_default_site=True), defaults=defaults)

    def name_site(self) -> None:
        """Let the site answer at the address that the environment gives."""
        address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        site = Site.objects.get(is_default_site=True)
        site.hostname = address.hostname
        site.port = address.port or (443 if address.scheme == "https" else 80)
        site.save()

    def load_front(self, language: str, locale: Locale) -> FrontPage:
        fields = paper.EDITIONS[language]
        if found := FrontPage.objects.filter(locale=locale).first():
            return found
        english_front = FrontPage.objects.filter(locale=Locale.get_default()).first()
        front = FrontPage(locale=locale, slug=f"front-{language}", **fields)
        if english_front:
            front.translation_key = english_front.translation_key
        Page.get_first_root_node().add_child(instance=front)
        if not english_front:
            Site.objects.update_or_create(
                is_default_site=True,
                defaults={"hostname": "localhost", "site_name": paper.NAME, "root_page": front},
            )
            Page.objects.filter(depth=2, slug="home").delete()
        return front

    def load_section(self, front: FrontPage, locale: Locale, item: dict[str, Any]) -> NewsSectionPage:
        if found := NewsSectionPage.objects.child_of(front).filter(slug=item["slug"]).first():
            return found
        section = NewsSectionPage(locale=locale, **item)
        return front.add_child(instance=section)

    def load_articles(self, language: str, edition: Any) -> None:
        """In two rounds, since stories link to each other: first all pages, then their bodies."""
        new = []
        for item in edition.ARTICLES:
            section = self.sections[language, item["news_section"]]
            found = ArticlePage.objects.child_of(section).filter(slug=item["slug"]).first()
            self.articles[language, item["key"]] = found or self.make_article(language, section, item)
            if not found:
                new.append(item)
        for item in new:
            self.fill_article(language, item)

    def make_article(self, language: str, section: NewsSectionPage, item: dict[str, Any]) -> ArticlePage:
        article = ArticlePage(
            locale=section.locale,
            title=item["headline"],
            slug=item["slug"],
            live=False,
            **{name: item.get(name, "") for name in ("kicker", "dateline", "genre", "canonical_url")},
            original_publisher=item.get("original_publisher", ""),
        )
        if original := self.articles.get(("en", item["key"])) if language != "en" else None:
            article.translation_key = original.translation_key
        return section.add_child(instance=article)

    def fill_article(self, language: str, item: dict[str, Any]) -> None:
        article = self.articles[language, item["key"]]
        blocks = Blocks(self, language, item["key"])
        published = timezone.make_aware(datetime.fromisoformat(item["published"]))
        article.lede = blocks.inline(item["lede"])
        article.lead_image = self.images.get(item.get("lead_image", ""))
        article.lead_image_alt = item.get("lead_image_alt", "")
        article.lead_image_credit = item.get("lead_image_credit", "")
        article.lead_image_credit_source = self.sources.get(item.get("lead_image_credit_source", ""))
        article.lead_image_caption = blocks.inline(item.get("lead_image_caption", ""))
        article.backstory = blocks.inline(item.get("backstory", ""))
        article.credit_line = item.get("credit_line", "")
        article.further_sources = [
            {"type": "work", "value": self.works[key].pk} for key in item.get("further_sources", ())
        ]
        article.published_at = article.first_published_at = published
        if item.get("updated"):
            article.updated_at = timezone.make_aware(datetime.fromisoformat(item["updated"]))
        if item.get("breaking_hours"):
            article.breaking_until = timezone.now() + timedelta(hours=item["breaking_hours"])
        article.bylines = [
            Byline(contributor=self.contributors[slug], role=role, sort_order=order)
            for order, (slug, role) in enumerate(item["bylines"])
        ]
        article.topics = [self.topics[language, slug] for slug in item["topics"]]
        article.body = blocks.stored(item["body"])
        article.save_revision().publish()
        for notice in item.get("notices", ()):
            moment = timezone.make_aware(datetime.fromisoformat(notice["at"]))
            publish_notice(article, **{**notice, "at": moment})

    def choose_stories(self, language: str, edition: Any, front: FrontPage) -> None:
        """Put the first story of the edition on top of its front, the next two below it."""
        if front.lead_story_id:
            return
        stories = [self.articles[language, item["key"]] for item in edition.ARTICLES[:3]]
        front.lead_story_id = stories[0].pk
        front.newsblocks_picks = [
            Pick(article_id=story.pk, sort_order=order) for order, story in enumerate(stories[1:])
        ]
        front.save_revision().publish()
