"""What is noted when a version of a page is saved: which sources and works it names."""

from collections.abc import Iterator
from typing import Any

import swapper
from django.db.models import Model, Q
from django.db.models.fields.related import ForeignObject
from django.db.transaction import atomic
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail.models import AbstractPage, Revision

from .models import CitedWork, DraftMention, Source

Named = tuple[type[Model], str]


def when_a_revision_is_saved(*, instance: Revision, raw: bool = False, **_signal: Any) -> None:
    """Note what a version of a page names, but for fixtures, which may come before what they name."""
    if not raw and isinstance(instance.content_object, AbstractPage):
        note_mentions(instance)


def note_mentions(revision: Revision) -> None:
    """Note which sources and works a version of a page names, and forget those of versions that will not come now."""
    page_id = revision.content_object.pk
    named = set(named_by(revision.as_object()))
    keys = {
        model: {int(key) for one, key in named if one is model and key.isdecimal()} for model in (Source, CitedWork)
    }
    mentions = [DraftMention(page_id=page_id, revision=revision, source_id=key) for key in _there(Source, keys)]
    mentions += [DraftMention(page_id=page_id, revision=revision, work_id=key) for key in _there(CitedWork, keys)]
    with atomic():
        earlier = DraftMention.objects.filter(page_id=page_id, revision_id__lt=revision.pk)
        earlier.filter(revision__approved_go_live_at__isnull=True).delete()
        DraftMention.objects.filter(revision=revision).delete()
        DraftMention.objects.bulk_create(mentions)


def note_all_mentions() -> int:
    """Note anew what the unpublished versions of all pages name, and say how many versions that were."""
    page_model = swapper.load_model("wagtailcore", "Page")
    unpublished = page_model._default_manager.filter(has_unpublished_changes=True).values("latest_revision_id")
    revisions = Revision.objects.filter(Q(pk__in=unpublished) | Q(approved_go_live_at__isnull=False)).order_by("pk")
    count = 0
    for revision in revisions.iterator(chunk_size=100):
        when_a_revision_is_saved(instance=revision)
        count += 1
    return count


def _there(model: Any, keys: dict[Any, set[int]]) -> Any:
    """The keys of records that exist: a version may name one that has gone."""
    return model.objects.filter(pk__in=keys[model]).values_list("pk", flat=True) if keys[model] else ()


def named_by(holder: Any) -> Iterator[Named]:
    """Everything that an object refers to, as Wagtail's reference index looks for it, its children included."""
    for field in holder._meta.get_fields():
        if isinstance(field, ForeignObject) and not isinstance(field, ParentalKey):
            key = getattr(holder, field.attname, None)
            if key is not None:
                yield field.related_model, str(key)
        if hasattr(field, "extract_references"):
            value = field.value_from_object(holder)
            yield from ((model, str(key)) for model, key, *_path in field.extract_references(value or ""))
    if isinstance(holder, ClusterableModel):
        for relation in get_all_child_relations(holder):
            for child in getattr(holder, relation.get_accessor_name()).all():
                yield from named_by(child)
