"""Who publishes a site: entered once, shown on every page and in what machines read."""

import re
from dataclasses import dataclass, replace
from typing import Any

from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.images import get_image_model_string
from wagtail.models import Site

from wagtail_newsblocks.blocks import pictures

ADDRESS = re.compile(r"(https?://[^\s/]|/(?!/))\S*")
X_ACCOUNT = re.compile(r"@\w{1,15}", re.ASCII)


def is_address(value: str) -> None:
    """Refuse what is neither a full web address nor a path of the site."""
    if not ADDRESS.fullmatch(value):
        raise ValidationError(_("Give a full address (https://…) or one of this site that begins with a slash."))


def is_x_account(value: str) -> None:
    """Refuse what is no name of an account on X."""
    if not X_ACCOUNT.fullmatch(value):
        raise ValidationError(_("An at sign, then up to fifteen letters, digits and underscores."))


def _address(label: Any) -> models.CharField:
    return models.CharField(label, max_length=500, blank=True, validators=[is_address])


@register_setting(icon="globe", order=100)
class Publisher(BaseSiteSetting):
    """A site's publisher: its name, its logo and where its policies can be read.

    The policies are named after schema.org's properties of a NewsMediaOrganization.
    """

    name = models.CharField(_("name"), max_length=200, blank=True, help_text=_("Empty: the name of the site."))
    logo = models.ForeignKey(
        get_image_model_string(),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_("Shown at the top of every page. Empty: the name in letters."),
    )
    share_image = models.ForeignKey(
        get_image_model_string(),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture for shared links"),
        help_text=_("Shown where a page without a picture of its own is shared."),
    )
    x_account = models.CharField(
        _("account on X"),
        max_length=16,
        blank=True,
        validators=[is_x_account],
        help_text=_("Such as “@ostrelsounding”; named where a page is shared there."),
    )
    about = _address(_("about us"))
    contact = _address(_("contact"))
    publishing_principles = _address(_("publishing principles"))
    corrections_policy = _address(_("corrections policy"))
    ethics_policy = _address(_("ethics policy"))
    unnamed_sources_policy = _address(_("policy on unnamed sources"))
    ownership_funding_info = _address(_("ownership and funding"))
    privacy_policy = _address(_("privacy"))
    imprint = _address(_("imprint"))

    POLICIES = (
        "about",
        "contact",
        "publishing_principles",
        "corrections_policy",
        "ethics_policy",
        "unnamed_sources_policy",
        "ownership_funding_info",
        "privacy_policy",
        "imprint",
    )
    panels = ["name", "logo", "share_image", "x_account", *POLICIES]

    class Meta:
        verbose_name = _("publisher")
        verbose_name_plural = _("publishers")

    def __str__(self) -> str:
        return self.name or str(self.site)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, and let the next page show it."""
        super().save(*args, **kwargs)
        transaction.on_commit(lambda: cache.delete(_cache_key(self.site_id)))
        cache.delete(_cache_key(self.site_id))

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete, and let the next page show it."""
        cache.delete(_cache_key(self.site_id))
        return super().delete(*args, **kwargs)


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownImage:
    """An image as a page shows it: its address, and its size in pixels."""

    url: str
    width: int
    height: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Identity:
    """What every page says of its publisher, without a query once it is known."""

    name: str = ""
    logo: ShownImage | None = None
    share_image: ShownImage | None = None
    x_account: str = ""
    addresses: tuple[tuple[str, str], ...] = ()

    @property
    def policies(self) -> list[tuple[str, str]]:
        """Each policy's name in the language in force, and its address."""
        return [(str(Publisher._meta.get_field(field).verbose_name), address) for field, address in self.addresses]


IDENTITY_SECONDS = 60
"""How long another process may still show what an editor has changed."""


def identity_of(site: Site | None) -> Identity:
    """Who publishes ``site``; kept in Django's cache, since every page asks."""
    if site is None:
        return Identity()
    found: Identity | None = cache.get(_cache_key(site.pk))
    if found is None:
        publisher = Publisher.objects.select_related("logo", "share_image").filter(site=site).first()
        found = _identity(publisher, site)
        cache.set(_cache_key(site.pk), found, IDENTITY_SECONDS)
    return found


def share_image(image: Any, request: HttpRequest) -> ShownImage | None:
    """What stands for a page where its link is shared, with its full address: its image, else the publisher's."""
    return own_share_image(image, request) or _in_full(identity_of(Site.find_for_request(request)).share_image, request)


def own_share_image(image: Any, request: HttpRequest) -> ShownImage | None:
    """A page's image as it stands for the page elsewhere; none where it is no longer shown, or a drawing."""
    return _in_full(_shown(image, "share"), request)


def _in_full(shown: ShownImage | None, request: HttpRequest) -> ShownImage | None:
    return shown and replace(shown, url=request.build_absolute_uri(shown.url))


def _identity(publisher: Publisher | None, site: Site) -> Identity:
    if publisher is None:
        return Identity(name=site.site_name)
    return Identity(
        name=publisher.name or site.site_name,
        logo=_shown(publisher.logo, "logo"),
        share_image=_shown(publisher.share_image, "share"),
        x_account=publisher.x_account,
        addresses=tuple((name, value) for name in Publisher.POLICIES if (value := getattr(publisher, name))),
    )


def _shown(image: Any, shape: str) -> ShownImage | None:
    renditions = pictures.picture(image, shape)["renditions"]
    if not renditions or (shape == "share" and image.is_svg()):  # what reads shared links shows no drawings
        return None
    return ShownImage(url=renditions[-1].url, width=renditions[-1].width, height=renditions[-1].height)


def _cache_key(site_id: Any) -> str:
    return f"newsblocks_publisher_{site_id}"
