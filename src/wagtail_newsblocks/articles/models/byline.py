"""Who made an article."""

from collections.abc import Iterator
from typing import Any

import swapper
from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.fields import RichTextField
from wagtail.images import get_image_model_string
from wagtail.models import Orderable, Revision
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from wagtail_newsblocks.articles import api_fields as interfaces
from wagtail_newsblocks.blocks import features
from wagtail_newsblocks.blocks.language import is_language_tag

swapper.set_app_prefix("wagtailcore", "wagtail")


class ContributorQuerySet(models.QuerySet["Contributor"]):
    """Contributors, who stay as long as a byline names them."""

    def named_in_bylines(self) -> list["Contributor"]:
        """Those in the byline of a story, or of a version of one that is still to be published."""
        drafted = set(_named_in_drafts())
        is_named = models.Exists(Byline.objects.filter(contributor=models.OuterRef("pk")))
        return [one for one in self.annotate(is_named=is_named) if one.is_named or one.pk in drafted]

    def refuse_where_named(self) -> None:
        """Raise ``ProtectedError``, as Django does for what others point to, where a byline names one of them."""
        if named := self.named_in_bylines():
            message = "A byline names them."
            raise models.ProtectedError(message, set(named))

    def delete(self) -> tuple[int, dict[str, int]]:
        """Delete them, or raise ``ProtectedError`` where a byline names one."""
        self.refuse_where_named()
        return super().delete()

    delete.alters_data = True  # type: ignore[attr-defined]  # Django's mark on a method
    delete.queryset_only = True  # type: ignore[attr-defined]  # the same


def _named_in_drafts() -> Iterator[Any]:
    """The keys of contributors in versions of pages that are newer than the page, or scheduled."""
    pages = swapper.load_model("wagtailcore", "Page").objects.filter(has_unpublished_changes=True)
    is_draft = models.Q(pk__in=pages.values("latest_revision")) | models.Q(approved_go_live_at__isnull=False)
    for content in Revision.page_revisions.filter(is_draft).values_list("content", flat=True).iterator():
        yield from (byline.get("contributor") for byline in content.get("bylines") or ())


class Contributor(index.Indexed, ClusterableModel):
    """A person, agency or desk that can be named in a byline. No user account is needed."""

    class Kind(models.TextChoices):
        """What sort of party a contributor is; decides the type in structured data."""

        PERSON = "person", _("Person")
        ORGANISATION = "organisation", _("Organisation or agency")

    name = models.CharField(_("name"), max_length=200, help_text=_("As it is printed in the byline."))
    slug = models.SlugField(
        _("slug"),
        max_length=200,
        unique=True,
        allow_unicode=True,
        help_text=_("The last part of the page's address."),
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.PERSON)
    job_title = models.CharField(_("job title"), max_length=200, blank=True)
    biography = RichTextField(_("biography"), blank=True, features=features.PLAIN_SHORT)
    language = models.CharField(
        _("language of the biography"),
        max_length=35,
        blank=True,
        validators=[is_language_tag],
        help_text=_("A tag such as “it”, where the biography is not in the site's main language."),
    )
    portrait = models.ForeignKey(
        get_image_model_string(),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("portrait"),
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="newsblocks_contributors",
        verbose_name=_("user account"),
        help_text=_("Only where this person also works in this site. Readers never see it."),
    )

    panels = ["name", "slug", "kind", "job_title", "portrait", "biography", "language", "user"]
    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.SearchField("job_title"),
        index.SearchField("biography"),
        index.FilterField("kind"),
    ]
    api_fields = interfaces.CONTRIBUTOR

    objects = ContributorQuerySet.as_manager()

    class Meta:
        verbose_name = _("contributor")
        verbose_name_plural = _("contributors")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The address of the contributor's page."""
        return reverse("newsblocks_articles:contributor", args=[self.slug])

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete the contributor, or raise ``ProtectedError`` where a byline names them."""
        Contributor.objects.filter(pk=self.pk).refuse_where_named()
        return super().delete(*args, **kwargs)


class Byline(Orderable):
    """One contributor's part in one article."""

    class Role(models.TextChoices):
        """What a contributor did."""

        REPORTER = "reporter", _("Reporter")
        PHOTOGRAPHER = "photographer", _("Photographer")
        ILLUSTRATOR = "illustrator", _("Illustrator")
        VIDEO = "video", _("Video journalist")
        DATA = "data", _("Data journalist")
        RESEARCHER = "researcher", _("Researcher")
        TRANSLATOR = "translator", _("Translator")
        EDITOR = "editor", _("Editor")
        CONTRIBUTOR = "contributor", _("Contributor")

    page = ParentalKey(swapper.get_model_name("wagtailcore", "Page"), on_delete=models.CASCADE, related_name="bylines")
    # No PROTECT: a version of a page that names a contributor who is gone could not be opened any more.
    contributor = models.ForeignKey(
        Contributor, on_delete=models.CASCADE, related_name="bylines", verbose_name=_("contributor")
    )
    role = models.CharField(_("role"), max_length=20, choices=Role, default=Role.REPORTER)

    api_fields = interfaces.BYLINE

    class Meta(Orderable.Meta):
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")

    def __str__(self) -> str:
        return f"{self.contributor} ({self.get_role_display()})"


register_snippet("wagtail_newsblocks.articles.viewsets.ContributorViewSet")
