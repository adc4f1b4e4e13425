"""A page as a document of schema.org, for its head: what search engines and other machines read of a story.

Nested, so that who reads one node has all of it; cited works have identifiers, by which chains name them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from wagtail.rich_text import get_text_for_indexing

from wagtail_newsblocks.articles.models import Byline, Contributor, Notice, ShownNotice
from wagtail_newsblocks.articles.models.publisher import Identity, ShownImage
from wagtail_newsblocks.blocks.citing import without_citations
from wagtail_newsblocks.sources.attribution import Attribution

from .nodes import Node, named, node
from .parties import image_node, publisher_node
from .works import quotation_node, work_node

CONTEXT = {"@context": "https://schema.org"}

Link = tuple[str, str]
"""A name and an address, which may be empty."""

AUTHORS = {Byline.Role.REPORTER, Byline.Role.DATA, Byline.Role.CONTRIBUTOR}
NOT_NEWS = {"SatiricalArticle", "AdvertiserContentArticle"}
"""Types of stories that schema.org does not count as news, and gives no dateline."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Surroundings:
    """Where a page stands: its site's and its own full address, what is above it, what it is about, its picture."""

    root: str
    address: str
    section: Link = ("", "")
    topics: Sequence[Link] = ()
    authors: Sequence[tuple[str, Sequence[tuple[Contributor, str]]]] = ()  # role, then each with an address
    image: ShownImage | None = None
    has_own_image: bool = False


def article_document(
    article: Any,
    *,
    attribution: Attribution,
    publisher: Identity,
    around: Surroundings,
    notices: Iterable[ShownNotice] = (),
) -> Node:
    """A story with who made it, what it rests on, whom it quotes and what was wrong. Pure; in the language in force."""
    page, kind = around.address, article.Genre(article.genre).schema_type
    made_by = publisher_node(publisher, around.root)
    notices = list(notices)
    parts = [quotation_node(quotation, page, article.language) for quotation in attribution.quotations]
    return CONTEXT | node(
        kind,
        id=page and f"{page}#article",
        mainEntityOfPage=page and node("WebPage", id=page),
        url=article.canonical_url or page,
        headline=article.title,
        alternativeHeadline=article.kicker,
        abstract=article.lede_text,
        description=getattr(article, "search_description", "") or article.lede_text,
        articleSection=around.section[0],
        dateline="" if kind in NOT_NEWS else article.dateline,
        locationCreated=named("Place", article.dateline),
        datePublished=article.published_at,
        dateModified=article.last_changed_at,
        expires=article.expire_at,
        inLanguage=article.language,
        isAccessibleForFree=True,
        wordCount=article.word_count,
        timeRequired=f"PT{article.reading_minutes}M",
        keywords=[name for name, _address in around.topics],
        about=[node("Thing", name=name, url=address) for name, address in around.topics],
        image=around.image and [_picture(article, around)],
        publisher=made_by,
        creditText=article.credit_line,
        backstory=_words(article.backstory),
        isBasedOn=_origin(article),
        citation=[work_node(work, page) for work in attribution.works],
        hasPart=parts,
        correction=[_correction(notice) for notice in notices if notice.kind not in Notice.WITHOUT_ERROR],
        creativeWorkStatus="Retracted" if any(notice.is_retraction for notice in notices) else "",
        **_people(around, made_by),
    )


def trail_document(around: Surroundings, headline: str) -> Node | None:
    """The way to a story from its news section; None where it stands in none."""
    name, address = around.section
    if not (address and around.address):
        return None
    steps = [(name, address), (headline, around.address)]
    return CONTEXT | node(
        "BreadcrumbList",
        itemListElement=[
            node("ListItem", position=position, name=name, item=address)
            for position, (name, address) in enumerate(steps, 1)
        ],
    )


def front_document(front: Any, *, publisher: Identity, around: Surroundings) -> Node:
    """A front of the newspaper or of a desk, with who publishes it."""
    return CONTEXT | node(
        "CollectionPage",
        id=around.address,
        url=around.address,
        name=front.title,
        description=_words(front.introduction),
        inLanguage=front.locale.language_code,
        isPartOf=publisher.name and node("WebSite", name=publisher.name, url=f"{around.root}/"),
        publisher=publisher_node(publisher, around.root),
    )


def _people(around: Surroundings, publisher: Node | None) -> Node:
    """Authors, editors, translators and contributors; without an author the publisher stands for one."""
    people: dict[str, list[Node]] = {}
    for role, contributors in around.authors:
        people.setdefault(_part(role), []).extend(map(_contributor_node, contributors))
    if "author" not in people and publisher:
        people["author"] = [publisher]
    return dict(people)


def _part(role: str) -> str:
    if role in AUTHORS:
        return "author"
    return role if role == Byline.Role.TRANSLATOR else "contributor"


def _contributor_node(named_at: tuple[Contributor, str]) -> Node:
    contributor, address = named_at
    is_person = contributor.kind == Contributor.Kind.PERSON
    return node(
        "Person" if is_person else "Organization",
        name=contributor.name,
        url=address,
        jobTitle=contributor.job_title if is_person else "",
    )


def _picture(article: Any, around: Surroundings) -> Node:
    credit = article.lead_image_credit_line if around.has_own_image else ""
    caption = _words(article.lead_image_caption) if around.has_own_image else ""
    return image_node(around.image, around.root, credit=credit, caption=caption)  # type: ignore[arg-type]  # called only where there is an image


def _origin(article: Any) -> Node | None:
    """Where the story appeared first."""
    if not article.original_publisher:
        return None
    publisher = named("Organization", article.original_publisher)
    return node("NewsArticle", url=article.canonical_url, publisher=publisher)


def _correction(notice: ShownNotice) -> Node:
    said = "\n".join(filter(None, [notice.was, notice.now_is]))
    return node("CorrectionComment", text=said, datePublished=notice.published_at)


def _words(stored_html: str) -> str:
    return " ".join(get_text_for_indexing(without_citations(stored_html)).split())
