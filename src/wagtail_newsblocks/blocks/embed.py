"""A player from somebody else's site, loaded only after the reader asks for it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue

from wagtail_newsblocks import conf, sanitize

from .paragraph import InlineTextBlock
from .samples import paragraphs, sample
from .web_address import WebAddressBlock


@dataclass(frozen=True, slots=True)
class Provider:
    """A site whose player we know: which addresses are its, and the address of the player for each."""

    name: str
    pattern: str
    player: str

    def player_for(self, url: str) -> str:
        """The player's address for ``url``, or nothing where ``url`` is not this provider's."""
        found = re.fullmatch(self.pattern, url)
        return self.player.format(**found.groupdict()) if found else ""


PROVIDERS = (
    Provider(
        "YouTube",
        r"https?://(?:(?:www\.|m\.)?youtube\.com/(?:watch\?(?:\S*&)?v=|shorts/|embed/|live/)|youtu\.be/)(?P<id>[\w-]{11})(?:[?&#]\S*)?",
        "https://www.youtube-nocookie.com/embed/{id}",
    ),
    Provider(
        "Vimeo",
        r"https?://(?:www\.)?vimeo\.com/(?P<id>\d+)(?:[/?#]\S*)?",
        "https://player.vimeo.com/video/{id}?dnt=1",
    ),
    Provider(
        "Dailymotion",
        r"https?://(?:www\.)?dailymotion\.com/video/(?P<id>[A-Za-z0-9]+)(?:[?#]\S*)?",
        "https://geo.dailymotion.com/player.html?video={id}",
    ),
    Provider(
        "PeerTube",
        r"https://(?P<host>[a-z0-9.-]+)/(?:w|videos/watch)/(?P<id>[A-Za-z0-9-]{20,36})(?:[?#]\S*)?",
        "https://{host}/videos/embed/{id}",
    ),
)


class EmbedValue(StructValue):
    """An address elsewhere, with the player for it where there is one."""

    @property
    def address(self) -> str:
        """The address, where it is one of the web."""
        return sanitize.web_address(self["url"])

    @property
    def host(self) -> str:
        """The host's name without “www.”, for people to read."""
        try:
            return (urlsplit(self["url"] or "").hostname or "").removeprefix("www.")
        except ValueError:  # such as an IPv6 address that is not closed
            return ""

    @property
    def player(self) -> Mapping[str, str]:
        """The ``provider`` and ``src`` of the player; empty where the address is no provider's that we know."""
        further = [Provider(**provider) for provider in conf.settings().EMBED_PROVIDERS]
        for provider in (*further, *PROVIDERS):
            if src := provider.player_for(self["url"] or ""):
                return {"provider": provider.name, "src": src}
        return {}


class EmbedBlock(StructBlock):
    """A link to something elsewhere; where its provider is known, a player after consent.

    Nothing is fetched, neither while the editor saves nor while a reader reads.
    """

    url = WebAddressBlock(label=_("Address"), help_text=_("The page's address, as the browser shows it."))
    title = CharBlock(label=_("Title"), max_length=200, help_text=_("What is to be seen or heard there."))
    caption = InlineTextBlock(label=_("Caption"), required=False)

    class Meta:
        icon = "media"
        label = _("Embed")
        group = _("Pictures and sound")
        description = _("A video or page from elsewhere. A player is loaded only when the reader asks for it.")
        template = "newsblocks/blocks/embed.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        value_class = EmbedValue
        preview_value = sample(
            lambda: {
                "url": "https://vimeo.com/000000000",
                "title": gettext("A day on the island ferry"),
                "caption": paragraphs(gettext("Filmed from the wheelhouse.")),
            }
        )
