"""What articles are about."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import TranslatableMixin
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from wagtail_newsblocks.articles import api_fields as interfaces


class Topic(TranslatableMixin, index.Indexed, ClusterableModel):
    """A subject, in one language, with a page that lists its articles."""

    name = models.CharField(_("name"), max_length=100)
    slug = models.SlugField(
        _("slug"), max_length=100, allow_unicode=True, help_text=_("The last part of the topic's address.")
    )
    description = models.TextField(_("description"), blank=True, help_text=_("Shown above the topic's articles."))

    panels = ["name", "slug", "description"]
    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.SearchField("description"),
        index.FilterField("locale_id"),
    ]
    api_fields = interfaces.TOPIC

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["slug", "locale"], name="newsblocks_topic_slug_locale"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The address of the topic's articles."""
        return reverse("newsblocks_articles:topic", args=[self.slug])


register_snippet("wagtail_newsblocks.articles.viewsets.TopicViewSet")
