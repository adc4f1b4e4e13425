"""The package's settings: one dict in the site's settings, one field a setting here."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from django.conf import settings as django_settings

NAME = "WAGTAIL_NEWSBLOCKS"


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """Every setting with its type, default and meaning."""

    ARTICLES_MODEL: str = "newsblocks_pages.ArticlePage"
    """The page model that lists, feeds and commands ask for articles, as ``app_label.Model``."""

    ARTICLES_PER_PAGE: int = 20
    """How many articles a news section, topic, contributor or archive shows before “Older stories”."""

    HEADLINE_MAX_CHARACTERS: int = 90
    """From which length on the content checks call a headline long, in characters; 0 sets no limit."""

    READING_WORDS_PER_MINUTE: int = 220
    """How many words of an article a reader takes in per minute."""

    EMBED_PROVIDERS: tuple[Mapping[str, str], ...] = ()
    """Further players for the embed block: mappings with ``name``, ``pattern`` (a regular expression for the
    address) and ``player`` (the iframe's address, with ``{name}`` for each named group of the pattern)."""

    API_ORIGINS: tuple[str, ...] = ()
    """Which front ends may read the API in readers' browsers: their origins, such as ``https://www.example.org``."""

    API_MAX_AGE: int = 60
    """For how many seconds caches and readers' browsers keep an answer of the API; 0 is not at all."""

    API_STALE_WHILE_REVALIDATE: int = 300
    """For how many seconds more a cache may give an old answer while it asks for a new one."""

    IMPORT_MAX_CHARACTERS: int = 200_000
    """Longest text that an importer takes for one story, in characters."""

    SOURCES_BLOCKING: tuple[str, ...] = ("unknown_work", "unapproved_unnamed_source", "off_the_record")
    """What keeps a story from being published by its form: codes of findings about its sources."""

    SOURCES_LINK_CHECK_DAYS: int = 30
    """After how many days the address of a cited work is looked at again; 0 turns the checks off."""

    SOURCES_LINK_CHECK_PAUSE: int = 2
    """How many seconds the checks leave a host in peace before they ask it again."""

    SOURCES_LINK_CHECKS_AT_ONCE: int = 50
    """How many addresses are looked at in one round."""

    SOURCES_LINK_DEAD_AFTER: int = 3
    """On how many different days in a row an address has to fail before it counts as dead."""

    SYNDICATION_ARTICLES_PER_FEED: int = 50
    """How many stories, or notices, a feed has."""

    SYNDICATION_CACHE_SECONDS: int = 300
    """For how many seconds programs and caches may keep a feed or a story's document before they ask again."""

    COMMENTS_MODE: str = "guests"
    """Which comments a moderator reads before readers do: ``pre`` all, ``guests`` those of guests, ``post`` only those
    that a rule holds; ``off`` is no comments. A page may say otherwise for itself and the pages below it."""

    COMMENTS_CLOSE_AFTER_DAYS: int = 0
    """How many days after its publication a page's comments close; 0 is never. A page may say otherwise."""

    COMMENTS_MAX_LENGTH: int = 5_000
    """Longest comment a reader may send, in characters; 10,000 at the most."""

    COMMENTS_PER_PAGE: int = 20
    """How many comments, and how many replies of one thread, are shown before “More comments”."""

    COMMENTS_CONSENT: str = ""
    """What readers have to agree to before they comment, as the form says it; empty asks for nothing. May be lazy."""

    COMMENTS_USE_BLEACH: bool = True
    """Whether bleach cleans comments before nh3 does; without it nh3 does it alone, and bare addresses stay text."""

    COMMENTS_CONFIRM_GUESTS: bool = False
    """Whether guests have to prove their e-mail address before a moderator sees their comment."""

    COMMENTS_CONFIRM_HOURS: int = 48
    """For how many hours the link is good by which a guest proves an address."""

    COMMENTS_CONFIRM_EVERY_HOURS: int = 24
    """How many hours lie at least between two mails that ask to prove an address, however often it is typed."""

    COMMENTS_PROOF_DAYS: int = 180
    """For how many days a browser in which an address was proved counts as its owner’s."""

    COMMENTS_OFFER_LOGIN: bool = False
    """Whether the form shows guests the way to the site’s own log-in, at Django’s ``LOGIN_URL``."""

    COMMENTS_FROM_EMAIL: str = ""
    """From which address mail about comments comes; empty takes Django’s ``DEFAULT_FROM_EMAIL``."""

    COMMENTS_MAILS_AT_ONCE: int = 100
    """How many mails are sent in one round of ``newsblocks_deliver``."""

    COMMENTS_MAILS_PER_HOUR: int = 4
    """How many notifications one address gets in an hour; what is over comes together in one mail after it."""

    COMMENTS_MAIL_PICKS: bool = True
    """Whether authors are told that an editor has picked their comment."""

    COMMENTS_MAIL_REJECTIONS: bool = False
    """Whether authors are told that a moderator has rejected their comment, and for which reason."""

    COMMENTS_UNSUBSCRIBE_DAYS: int = 365
    """For how many days the links in a mail are good by which its reader gets no more of them."""

    COMMENTS_DIGEST_MINUTES: int = 60
    """How many minutes lie at least between two mails that tell a moderator that comments wait; 0 sends none."""

    COMMENTS_EDIT_MINUTES: int = 5
    """For how many minutes readers can edit a comment of theirs that nobody has answered; 0 is never."""

    COMMENTS_REPORTS_TO_HOLD: int = 3
    """After how many reports by readers who proved who they are a comment is held for a moderator, unless one has
    approved it since it was last edited; 0 is never."""

    COMMENTS_REASON_REQUIRED: bool = False
    """Whether a moderator who rejects a comment has to say why."""

    COMMENTS_KEEP_PERSONAL_DAYS: int = 30
    """For how many days the network address and browser of who sent a comment or a report are kept; 0 is until the next
    purge."""

    COMMENTS_KEEP_EMAIL_DAYS: int = 365
    """For how many days the e-mail address given with a comment is kept, and so for how long its author can hear of
    replies; 0 is as long as the comment."""

    COMMENTS_KEEP_UNCONFIRMED_HOURS: int = 48
    """For how many hours a comment waits for a proof of the address, and then while a link mailed for it is good."""

    COMMENTS_KEEP_SPAM_DAYS: int = 30
    """For how many days spam is kept since the last thing that was done about it; 0 is as long as the page."""

    COMMENTS_KEEP_REJECTED_DAYS: int = 0
    """The same for what moderators have rejected, which is then emptied."""

    COMMENTS_KEEP_MAIL_DAYS: int = 30
    """For how many days it is kept that a mail about a comment was sent; 0 is as long as the comment."""

    COMMENTS_LIMITS: tuple[tuple[int, int], ...] = ((5, 60), (30, 3_600), (100, 86_400))
    """How many comments one reader may send in how many seconds; the next one is refused until there is room again.
    A reader is an account, a proved address or a browser. Reports and edits of a comment are counted by themselves."""

    COMMENTS_LIMITS_BY_ADDRESS: tuple[tuple[int, int], ...] = ((20, 60), (200, 3_600))
    """The same for all guests behind one network address, which a whole office may share; accounts do not count."""

    COMMENTS_FORM_SECONDS: int = 3
    """How soon after a form is given out a comment is taken for a machine's and held, in seconds."""

    COMMENTS_FORM_HOURS: int = 24
    """For how many hours a form is good; an older one is given out anew, with what was written, and sent once more."""

    COMMENTS_DISALLOWED_WORDS: tuple[str, ...] = ()
    """Words and phrases that make a comment spam, in its text or its author's name. Whole words are found, however
    they are capitalised or disguised."""

    COMMENTS_SUSPECT_WORDS: tuple[str, ...] = ()
    """Words and phrases for which a comment is held for a moderator, found likewise."""

    COMMENTS_LINKS_TO_HOLD: int = 2
    """From how many links on a comment is held; 0 is never."""

    COMMENTS_FIRST_HELD: int = 1
    """How many comments of a reader who proved who they are have to be published before others are without being
    read; 0 is none."""

    COMMENTS_REJECTIONS_TO_HOLD: int = 30
    """From which percentage on of a reader's comments of the last seven days, of three at least, that were rejected
    or spam the next ones are held; 0 is never."""

    COMMENTS_TRUSTED_GROUPS: tuple[str, ...] = ()
    """Names of groups whose members are not held for links, for rejections, or for being new."""

    COMMENTS_RESERVED_NAMES: tuple[str, ...] = (
        "admin",
        "administrator",
        "editor",
        "moderator",
        "newsroom",
        "redazione",
    )
    """Words that no reader's name may have, beside the names of staff and of the site, in whatever alphabet they are
    written."""

    COMMENTS_BANNED_DOMAINS: tuple[str, ...] = ()
    """Domains of e-mail addresses whose comments are held, those below them included."""

    COMMENTS_BANNED_KEYS: tuple[str, ...] = ()
    """Keys of accounts, e-mail or network addresses whose comments are held, as ``comments.keys`` makes them."""

    COMMENTS_TRUSTED_PROXIES: tuple[str, ...] = ()
    """Networks of the proxies before the site, such as ``10.0.0.0/8``, whose ``X-Forwarded-For`` is believed; ``unix``
    is a proxy that reaches the site by a socket. Without any, the address of the connection counts."""

    COMMENTS_AKISMET_KEY: str = ""
    """Key for Akismet, which is then asked about each comment; none, and it is not."""

    COMMENTS_AKISMET_URL: str = "https://rest.akismet.com/1.1"
    """Where Akismet, or a service that answers like it, is asked."""

    COMMENTS_SECRET: str = ""
    """Secret from which keys of authors and addresses are made; empty takes ``SECRET_KEY``. Trust, limits and bans
    are by these keys: set it before ``SECRET_KEY`` is changed, to what that was."""


def given() -> Mapping[str, Any]:
    """What the site has set, as it stands, unknown names included."""
    return getattr(django_settings, NAME, {})


def unknown() -> list[str]:
    """Names in the site's dict that no setting has, sorted."""
    return sorted(set(given()) - {field.name for field in fields(Settings)})


def settings() -> Settings:
    """The settings in force now."""
    known = {field.name for field in fields(Settings)}
    return Settings(**{name: value for name, value in given().items() if name in known})
