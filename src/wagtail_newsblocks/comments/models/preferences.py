"""What a site's editors say about comments in the admin, over what its developers say in code."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from email.utils import getaddresses
from typing import Any

from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, validate_email
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import Site

from wagtail_newsblocks import conf, sanitize
from wagtail_newsblocks.comments import panels
from wagtail_newsblocks.comments.policy import Mode

SECONDS = 60
"""How long another process, with a cache of its own, may still go by what an editor has changed."""

EMPTY = _("Empty: as the site’s developers have set it.")
NEVER = _("0 is never. Empty: as the site’s developers have set it.")
NO_END = _("0 sets no end. Empty: as the site’s developers have set it.")
ONE_A_LINE = _("One word or phrase a line. Empty: as the site’s developers have set it.")
AT_LEAST_ONE = _("1 at least. Empty: as the site’s developers have set it.")
FROM = _(
    "An address, or a name with an address in angle brackets behind it. The mail server has to be allowed to send from"
    " it. Empty: as the site’s developers have set it."
)
NO_DIGEST = _("0: they are not told of this site’s comments. Empty: as the site’s developers have set it.")
MOST_DAYS = 36_500

KINDS = {field.name: type(field.default) for field in fields(conf.Settings)}


class Answer(models.TextChoices):
    """Yes or no; empty is neither."""

    YES = "yes", _("Yes")
    NO = "no", _("No")


def check_sender(value: str) -> None:
    """Raise ``ValidationError`` for what is no address, with or without a name, from which mail can come."""
    try:
        ((_name, address),) = getaddresses([value]) if value.isprintable() else [("", "")]
        validate_email(address)
    except (ValidationError, ValueError) as error:
        raise ValidationError(_("Give an e-mail address such as talk@example.org."), code="invalid") from error


def _number(
    label: Any, help_text: Any, *, most: int = 10_000, least: int = 0
) -> "models.PositiveIntegerField[Any, Any]":
    validators = [*([MinValueValidator(least)] if least else []), MaxValueValidator(most)]
    return models.PositiveIntegerField(label, null=True, blank=True, help_text=help_text, validators=validators)


def _answer(label: Any) -> "models.CharField[Any, Any]":
    return models.CharField(label, max_length=3, choices=Answer, blank=True, help_text=EMPTY)


class CommentSettings(BaseSiteSetting):
    """What holds for the comments of one site; what is left empty is as the settings in code say.

    Each field stands for the setting of its name: ``links_to_hold`` for ``COMMENTS_LINKS_TO_HOLD``.
    """

    mode = models.CharField(_("moderation"), max_length=10, choices=Mode, blank=True, help_text=EMPTY)
    close_after_days = _number(_("comments close so many days after publication"), NEVER, most=MOST_DAYS)
    confirm_guests = _answer(_("guests have to prove their e-mail address"))
    offer_login = _answer(_("the form shows guests the way to the site’s own log-in"))
    consent = models.CharField(_("what readers have to agree to"), max_length=500, blank=True, help_text=EMPTY)
    max_length = _number(
        _("a comment has so many characters at most"), AT_LEAST_ONE, least=1, most=sanitize.MAX_COMMENT_CHARACTERS
    )
    edit_minutes = _number(_("readers can edit their comments for so many minutes"), NEVER)
    per_page = _number(_("so many comments are shown at a time"), AT_LEAST_ONE, least=1, most=200)
    disallowed_words = models.TextField(_("words that make a comment spam"), blank=True, help_text=ONE_A_LINE)
    suspect_words = models.TextField(_("words for which a comment is held"), blank=True, help_text=ONE_A_LINE)
    links_to_hold = _number(_("a comment is held from so many links on"), NEVER)
    first_held = _number(_("so many comments of a reader are read before others appear at once"), EMPTY)
    rejections_to_hold = _number(_("a reader’s comments are held from so many percent rejected on"), NEVER, most=100)
    reports_to_hold = _number(_("a comment is held after so many reports"), NEVER)
    reason_required = _answer(_("moderators who reject a comment have to say why"))
    from_email = models.CharField(
        _("mail comes from"), max_length=250, blank=True, help_text=FROM, validators=[check_sender]
    )
    mail_picks = _answer(_("authors are told that an editor has picked their comment"))
    mail_rejections = _answer(_("authors are told that a moderator has rejected their comment"))
    digest_minutes = _number(_("moderators are told at most every so many minutes that comments wait"), NO_DIGEST)
    keep_personal_days = _number(_("network and browser are kept for so many days"), EMPTY, most=MOST_DAYS)
    keep_email_days = _number(_("e-mail addresses are kept for so many days"), NO_END, most=MOST_DAYS)
    keep_spam_days = _number(_("spam is kept for so many days"), NO_END, most=MOST_DAYS)
    keep_rejected_days = _number(_("rejected comments are kept for so many days"), NO_END, most=MOST_DAYS)

    panels = panels.SETTINGS

    class Meta:
        verbose_name = _("reader comments")
        verbose_name_plural = _("reader comments")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, and let it hold from the next request on."""
        super().save(*args, **kwargs)
        self._forget_cached()

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete, and let the settings in code hold from the next request on."""
        self._forget_cached()
        return super().delete(*args, **kwargs)

    @property
    def changes(self) -> dict[str, Any]:
        """The settings of which this site says something, with what it says."""
        names = (field.name for field in self._meta.concrete_fields if field.name not in ("id", "site"))
        said = {f"COMMENTS_{name.upper()}": value for name in names if (value := getattr(self, name)) not in ("", None)}
        return {name: _plain(name, value) for name, value in said.items()}

    def _forget_cached(self) -> None:
        cache.delete(_cache_key(self.site_id))
        transaction.on_commit(lambda: cache.delete(_cache_key(self.site_id)))


def settings_for(page: Any) -> conf.Settings:
    """The settings that hold for the comments of a page: its site's, over those in code."""
    return settings_of(site_of(page))


def settings_for_each(pages: Iterable[Any]) -> Mapping[Any, conf.Settings]:
    """The same for many pages, by their keys; each site is looked up once."""
    roots, of_sites, found = Site.get_site_root_paths(), dict[Any, conf.Settings](), dict[Any, conf.Settings]()
    for page in pages:
        site = _site_below(roots, page)
        if site not in of_sites:
            of_sites[site] = settings_of(site)
        found[page.pk] = of_sites[site]
    return found


def settings_of(site_id: Any) -> conf.Settings:
    """The settings that hold for a site; without a query once they are known, since every page with comments asks."""
    settings = conf.settings()
    if site_id is None:
        return settings
    changes: dict[str, Any] | None = cache.get(_cache_key(site_id))
    if changes is None:
        found = CommentSettings.objects.filter(site=site_id).first()
        changes = found.changes if found else {}
        cache.set(_cache_key(site_id), changes, SECONDS)
    return replace(settings, **changes) if changes else settings


def site_of(page: Any) -> Any:
    """The key of the site that a page belongs to, as Wagtail tells it; None where it belongs to none."""
    return _site_below(Site.get_site_root_paths(), page)


def _site_below(roots: Iterable[Any], page: Any) -> Any:
    above = [site for site in roots if page.url_path.startswith(site.root_path)]
    return max(above, key=lambda site: len(site.root_path)).site_id if above else None


def _plain(name: str, value: Any) -> Any:
    """What a setting in code would be."""
    if KINDS[name] is tuple:
        return tuple(filter(None, map(str.strip, value.splitlines())))
    return value == Answer.YES if KINDS[name] is bool else value


def _cache_key(site_id: Any) -> str:
    return f"newsblocks_comments.settings.{site_id}"
