"""The shapes of what the API gives: for its document, and so for the clients that are made from it.

What is answered is made by functions and not checked against these at every request; tests do that. Every field is
always there; what is not known is empty or null.
"""

from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

Html = Annotated[str, WithJsonSchema({"type": "string", "contentMediaType": "text/html"})]
Url = Annotated[str, Field(examples=["https://news.example/harbour/ferry-late/"])]
TruncatedDate = Annotated[str, Field(description="A day, month or year, as far as it is known; may be empty.")]
BLOCK = "x-newsblocks-block"
Block = Annotated[dict[str, Any], WithJsonSchema({BLOCK: True})]


class Shape(BaseModel):
    """What all have in common: nothing that is given is left undescribed."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=lambda schema: schema.pop("additionalProperties", None))


class Rendition(Shape):
    """A picture in one width."""

    url: Url
    width: int
    height: int


class Picture(Shape):
    """A picture in several widths; ``url``, ``width`` and ``height`` are those of the widest."""

    alt: str = Field(description="What it shows; empty where it is decorative.")
    decorative: bool
    caption: Html
    credit: str
    url: Url
    width: int
    height: int
    renditions: list[Rendition] = Field(description="From narrow to wide.")
    srcset: str = Field(description="The renditions as an img element takes them.")
    sizes: str = Field(description="The sizes that go with srcset where it is shown as on the site.")


class File(Shape):
    """A file to fetch."""

    id: int
    title: str
    url: Url | None
    extension: str
    size: int | None = Field(description="In bytes.")


class PageLink(Shape):
    """A page of the site that is linked."""

    id: int
    title: str
    url: Url | None
    language: str
    is_retracted: bool


class Disclosed(Shape):
    """What readers are told of a party, and on what grounds."""

    text: str = Field(examples=["state-funded news agency"])
    language: str
    basis_url: str


class Party(Shape):
    """A person or organisation that information comes from, as it stood on the article's day."""

    key: int = Field(description="Its id among the sources.")
    name: str
    alternate_name: str
    kind: str = Field(description="person or organisation")
    organisation_type: str
    provision_category: str
    url: str
    same_as: list[str]
    country: str
    language: str
    parent: str
    funder: str
    ownership_funding_info: str
    disclosure: Disclosed | None = Field(description="To be shown wherever the name is.")


class Mention(Shape):
    """A place in the article where a work is cited or quoted."""

    anchor: str
    locator: str
    note: str


class Identifier(Shape):
    """A number by which others know a work."""

    kind: str
    value: str


class Work(Shape):
    """A cited work."""

    key: int
    number: int = Field(description="As it is printed with citations, from 1.")
    title: str
    short_name: str
    translated_title: str
    type: str = Field(description="A type of CSL.")
    genre: str
    container_title: str
    publisher: Party | None
    agency: Party | None
    via: Party | None
    authors: list[str]
    issued: TruncatedDate
    accessed: TruncatedDate
    language: str
    url: str
    url_status: str
    archive_name: str
    archive_url: str
    archived_at: datetime | None
    identifiers: list[Identifier]
    digital_source_type: str
    is_retracted: bool
    retracted_on: str | None
    retraction_note: str
    mentions: list[Mention]
    address: str = Field(description="Where it can be read now.")
    is_reachable: bool
    is_further: bool = Field(description="Whether the article nowhere cites or quotes it.")


class Citation(Shape):
    """A citation in running text; in the HTML it is a number that leads to #work-NUMBER."""

    uid: str
    work: int | None = Field(description="The key of the work.")
    number: int | None
    occurrence: int | None
    locator: str
    note: str
    label: str


class Hop(Shape):
    """One link of the chain by which a statement reached the article."""

    party: Party | None
    role: str
    date: TruncatedDate
    work: int | None
    number: int | None
    anchor: str


class Quotation(Shape):
    """What somebody said, and how we know."""

    text: str
    language: str
    mode: str = Field(description="direct, partial or paraphrase")
    cue: str
    speaker: str
    party: Party | None
    role: str
    affiliation: str
    level: str
    date: TruncatedDate
    occasion_type: str
    occasion: str
    place: str
    obtained: str
    work: int | None
    number: int | None
    anchor: str
    hops: list[Hop] = Field(description="Who carried it: first the one it was taken from.")
    original_text: str
    original_language: str
    translator: str
    address: str = Field(description="Where the words can be read, at the passage where that is possible.")
    is_unnamed: bool
    sentence: str = Field(description="Who said it and how we know, in the language of the article.")


class Attribution(Shape):
    """All that an article rests on."""

    works: list[Work]
    citations: list[Citation]
    quotations: list[Quotation]
    credits: list[Party] = Field(description="The parties that pictures are credited to.")


class ContributorLink(Shape):
    """Somebody in a byline."""

    id: int
    name: str
    slug: str
    kind: str
    job_title: str
    url: Url | None


class Credit(Shape):
    """A role, and who had it."""

    role: str = Field(examples=["reporter"])
    label: str = Field(examples=["Reporter"], description="The role in the language of the article.")
    contributors: list[ContributorLink]


class TopicLink(Shape):
    """A topic of an article."""

    id: int
    name: str
    slug: str
    url: Url | None


class SectionLink(Shape):
    """The news section of an article."""

    id: int
    title: str
    slug: str
    url: Url | None


class ArticleSummary(Shape):
    """An article in a list."""

    id: int = Field(examples=[112])
    href: Url = Field(description="The whole article in this API.")
    url: Url | None = Field(description="Its page; null where the site shows none.")
    path: str | None = Field(examples=["/harbour/ferry-late/"], description="Its place below the site's root.")
    slug: str
    language: str = Field(examples=["en"])
    headline: str
    kicker: str
    lede: str = Field(description="Without markup.")
    dateline: str
    genre: str = Field(examples=["reportage"])
    genre_label: str
    published_at: datetime | None
    updated: datetime | None = Field(description="When it last changed in a way that readers should know of.")
    is_breaking: bool
    is_retracted: bool
    word_count: int
    reading_minutes: int
    bylines: list[Credit]
    topics: list[TopicLink]
    news_section: SectionLink | None
    lead_image: Picture | None


class Translation(Shape):
    """The article in one language."""

    language: str = Field(description="For hreflang.")
    id: int
    url: Url | None
    href: Url
    is_current: bool


class Notice(Shape):
    """A correction or its like."""

    id: int
    kind: str = Field(examples=["correction"])
    label: str
    was: str
    now_is: str
    published_at: datetime
    anchor: str
    is_above: bool = Field(description="Whether it stands above the text.")


class ArticleLink(Shape):
    """An article that something belongs to."""

    id: int
    headline: str
    url: Url | None
    href: Url
    language: str


class Correction(Notice):
    """A correction or its like, with its article."""

    article: ArticleLink


class Logo(Shape):
    """A picture with its size in pixels."""

    url: Url
    width: int
    height: int


class Policy(Shape):
    """Where something about the publisher can be read."""

    name: str = Field(examples=["corrections_policy"])
    label: str
    url: Url


class Publisher(Shape):
    """Who publishes the site."""

    name: str
    url: Url
    logo: Logo | None
    policies: list[Policy]


class CommentState(Shape):
    """Where readers' comments on the article stand; null where there are none to be."""

    count: int
    is_open: bool
    closed_reason: str = Field(description="Why nobody can comment; empty where they are open.")
    closes_at: datetime | None
    url: Url | None = Field(description="The page of the thread.")


class Link(Shape):
    """A document of the article in another format."""

    name: str
    type: str = Field(description="Its media type.")
    url: Url


class Contents(Shape):
    """A section that has a heading."""

    anchor: str
    heading: str


class Article(ArticleSummary):
    """A whole article: all that a page of it shows."""

    canonical_url: Url | None
    original_publisher: str
    noindex: bool
    seo_title: str
    description: str
    lede_html: Html
    html: Html = Field(description="The body as its page shows it, citations numbered, addresses in full.")
    blocks: list[Block] = Field(description="The same as typed values.")
    contents: list[Contents]
    backstory_html: Html
    credit_line: str
    attribution: Attribution
    notices: list[Notice] = Field(description="The newest first.")
    translations: list[Translation] = Field(
        description="With the article itself; empty where it has only one language."
    )
    related: list[ArticleLink]
    publisher: Publisher
    comments: CommentState | None
    links: list[Link]
    extra: dict[str, Any] = Field(description="The fields that the site has added to Wagtail's interfaces.")


class NewsSection(Shape):
    """A front: of a desk, or of the newspaper."""

    id: int
    href: Url
    url: Url | None
    path: str | None
    slug: str
    title: str
    language: str
    parent: int | None = Field(description="The id of the news section that it stands in.")
    introduction_html: Html
    chosen: list[int] = Field(description="The ids of the articles that editors have put first, in order.")


class Topic(Shape):
    """What articles are about."""

    id: int
    href: Url
    url: Url | None
    name: str
    slug: str
    language: str
    description: str


class Contributor(Shape):
    """Somebody who makes articles."""

    id: int
    href: Url
    url: Url | None
    name: str
    slug: str
    kind: str
    job_title: str
    biography_html: Html
    language: str = Field(description="Of the biography.")
    portrait: Picture | None


class DatedDisclosure(Disclosed):
    """What readers are told of a source, for as long as it holds."""

    valid_from: str | None
    valid_until: str | None


class Source(Party):
    """A party that articles name, as it stands today."""

    id: int
    href: Url
    disclosures: list[DatedDisclosure]


class Page(Shape):
    """What all lists have: how they go on."""

    next_cursor: str | None = Field(description="The cursor of what follows; null where nothing does.")
    next: Url | None = Field(description="The address of what follows.")


class ArticleList(Page):
    """Articles, the newest first."""

    items: list[ArticleSummary]


class NewsSectionList(Page):
    """News sections, in the order in which they were made."""

    items: list[NewsSection]


class TopicList(Page):
    """Topics that have articles, in the order in which they were made."""

    items: list[Topic]


class ContributorList(Page):
    """Contributors who have articles, in the order in which they were made."""

    items: list[Contributor]


class SourceList(Page):
    """Sources that articles name, in the order in which they were made."""

    items: list[Source]


class CorrectionList(Page):
    """Corrections and their like, the newest first."""

    items: list[Correction]


class ParameterError(Shape):
    """What is wrong with a parameter."""

    parameter: str
    detail: str


class ProblemDetails(BaseModel):
    """Why there is no answer, after RFC 9457."""

    type: str = Field(examples=["urn:wagtail-newsblocks:problem:bad-parameter"])
    title: str
    status: int
    detail: str
    errors: list[ParameterError] = Field(default=[], description="Which parameters are at fault.")
