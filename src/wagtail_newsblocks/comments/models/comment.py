"""What a reader wrote, and what it said before."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks import sanitize

from .stream import CommentStream


class CommentQuerySet(models.QuerySet["Comment"]):
    """Comments, for moderators and commands; readers get theirs from ``threads``."""

    def awaiting_moderation(self) -> "CommentQuerySet":
        """Those that wait for a moderator, the longest waiting first."""
        return self.filter(status=Comment.Status.HELD).order_by("sort_at", "pk")

    def published(self) -> "CommentQuerySet":
        """Those that count: readers can reach and read each of them."""
        return self.filter(status=Comment.Status.PUBLISHED)

    def with_public_answers(self) -> "CommentQuerySet":
        """Each with whether something that readers can read hangs on it, as ``has_public_answers``.

        In the thread of a root that is anything, of a reply what answers it.
        """
        of_root, of_parent = (
            models.Exists(Comment.objects.published().filter(**{field: models.OuterRef("pk")}))
            for field in ("root", "parent")
        )
        return self.annotate(has_public_answers=models.Case(models.When(root=None, then=of_root), default=of_parent))


class Comment(models.Model):
    """A comment: a root of the page's discussion, or a reply within the thread of a root."""

    if TYPE_CHECKING:
        stream_id: int
        root_id: int | None
        parent_id: int | None
        user_id: Any

    class Status(models.TextChoices):
        """Where a comment stands; whether readers see it is in ``listed``."""

        UNCONFIRMED = "unconfirmed", _("Address not confirmed")
        HELD = "held", _("Held")
        PUBLISHED = "published", _("Published")
        REJECTED = "rejected", _("Rejected")
        SPAM = "spam", _("Spam")
        REMOVED = "removed", _("Removed")

    stream = models.ForeignKey(
        CommentStream, on_delete=models.CASCADE, related_name="comments", verbose_name=_("comments of")
    )
    # A thread's first comment. Its index is that of the constraint below.
    root = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, db_index=False, related_name="+", verbose_name=_("thread")
    )
    parent = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, related_name="+", verbose_name=_("in reply to")
    )
    seq = models.PositiveIntegerField(_("place in the thread"), null=True, editable=False)
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.HELD)
    listed = models.BooleanField(_("shown, if only that it was here"), default=False)
    body = models.TextField(_("as typed"))
    body_html = models.TextField(_("cleaned"), blank=True)
    policy_version = models.CharField(_("version of the cleaning"), max_length=16, blank=True)
    language = models.CharField(_("language"), max_length=35, blank=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("account"),
    )
    author_name = models.CharField(_("name"), max_length=100, blank=True)
    author_key = models.CharField(_("key of the proved author"), max_length=64, blank=True)
    # Of what an account's name looks like, so that guests do not take it; guests have none.
    name_key = models.CharField(_("key of the account’s name"), max_length=64, blank=True)
    sort_at = models.DateTimeField(_("sent"), default=timezone.now)
    published_at = models.DateTimeField(_("first published"), null=True)
    edited_at = models.DateTimeField(_("edited"), null=True)
    revision = models.PositiveIntegerField(_("revision"), default=1)
    hold_reasons = models.JSONField(_("why it was held"), default=list, blank=True)
    report_count = models.PositiveIntegerField(_("reports"), default=0)
    reviewed_at = models.DateTimeField(_("approved by a moderator"), null=True)
    featured_at = models.DateTimeField(_("picked by an editor"), null=True)
    # NULL, not "", where there is none: a UNIQUE column takes any number of NULLs.
    nonce = models.CharField(_("ticket"), max_length=64, null=True, unique=True)  # noqa: DJ001 - UNIQUE, as said above
    fingerprint = models.CharField(_("fingerprint of the text"), max_length=64, blank=True)
    imported_from = models.CharField(_("imported from"), max_length=50, null=True)  # noqa: DJ001 - UNIQUE together, as said above
    imported_id = models.CharField(_("identifier there"), max_length=100, null=True)  # noqa: DJ001 - UNIQUE together, as said above

    wagtail_reference_index_ignore = True

    objects = CommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("reader comment")
        verbose_name_plural = _("reader comments")
        # MySQL and MariaDB know no partial indexes and make these without their conditions (models.W037). No check
        # names root or parent: MySQL forbids checks of columns that a foreign key's referential action may change.
        constraints = [
            models.UniqueConstraint(fields=["root", "seq"], name="newsblocks_comment_seq"),
            models.UniqueConstraint(fields=["imported_from", "imported_id"], name="newsblocks_comment_imported"),
            models.CheckConstraint(
                condition=Q(status__in=["unconfirmed", "held", "published", "rejected", "spam", "removed"]),
                name="newsblocks_comment_status",
            ),
            models.CheckConstraint(condition=~Q(status="published") | Q(listed=True), name="newsblocks_comment_listed"),
        ]
        indexes = [
            models.Index(
                fields=["stream", "sort_at", "id"],
                condition=Q(root__isnull=True, listed=True),
                name="newsblocks_comment_roots",
            ),
            models.Index(
                fields=["root", "seq"],
                condition=Q(root__isnull=False, listed=True),
                name="newsblocks_comment_replies",
            ),
            models.Index(
                fields=["status", "sort_at", "id"], condition=Q(status="held"), name="newsblocks_comment_queue"
            ),
            models.Index(fields=["sort_at", "id"], condition=Q(status="spam"), name="newsblocks_comment_spam"),
            models.Index(
                fields=["sort_at", "id"],
                condition=Q(status="published", reviewed_at__isnull=True),
                name="newsblocks_comment_unreviewed",
            ),
            models.Index(fields=["sort_at", "id"], condition=Q(report_count__gt=0), name="newsblocks_comment_reported"),
            models.Index(
                fields=["author_key", "sort_at"], condition=~Q(author_key=""), name="newsblocks_comment_author"
            ),
            models.Index(
                fields=["stream", "featured_at"],
                condition=Q(featured_at__isnull=False),
                name="newsblocks_comment_picks",
            ),
            models.Index(fields=["name_key"], condition=~Q(name_key=""), name="newsblocks_comment_names"),
            models.Index(
                fields=["fingerprint", "sort_at"], condition=~Q(fingerprint=""), name="newsblocks_comment_doubles"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.author_name or '–'}: {self.body[:60]}"

    @property
    def is_published(self) -> bool:
        """Whether readers can read it."""
        return self.status == self.Status.PUBLISHED

    @property
    def is_reply(self) -> bool:
        """Whether it answers another comment."""
        return self.root_id is not None

    @property
    def may_link(self) -> bool:
        """Whether addresses in it become links: only those of an author who has proved who they are."""
        return bool(self.author_key)

    @property
    def html(self) -> SafeString:
        """What readers see; cleaned anew, in memory, where the stored text was cleaned by other rules."""
        if self.policy_version == sanitize.comment_policy():
            return sanitize.show_comment(self.body_html)
        return sanitize.clean_comment(self.body, links=self.may_link)


class CommentRevision(models.Model):
    """A text that a comment had, or that its author asks for; the one in force is in the comment itself."""

    class State(models.TextChoices):
        """What became of it."""

        SUPERSEDED = "superseded", _("Replaced by a later one")
        PENDING = "pending", _("Waits for a moderator")
        APPLIED = "applied", _("Became the comment’s text")
        REFUSED = "refused", _("Never became the comment’s text")

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField(_("revision"))
    body = models.TextField(_("as typed"))
    state = models.CharField(_("state"), max_length=20, choices=State)
    hold_reasons = models.JSONField(_("why it waits"), default=list, blank=True)
    created_at = models.DateTimeField(_("since"), default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("revision of a comment")
        verbose_name_plural = _("revisions of comments")
        constraints = [
            models.UniqueConstraint(fields=["comment", "number", "state"], name="newsblocks_comment_revision")
        ]
        indexes = [
            models.Index(fields=["state", "created_at"], condition=Q(state="pending"), name="newsblocks_comment_edits")
        ]

    def __str__(self) -> str:
        return f"{self.comment_id}.{self.number}"
