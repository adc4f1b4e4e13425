"""What the pictures of an article lack: the same for the content checks and for the report."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from wagtail.images import get_image_model

from wagtail_newsblocks.blocks import pictures


def lead_has_text(article: Any) -> bool:
    """Whether somebody has said what the lead picture shows; Wagtail takes the title of an image for want of more."""
    image = article.lead_image
    return image is None or bool(article.lead_image_alt.strip()) or image.default_alt_text != image.title


def lead_lacks(article: Any) -> bool:
    """Whether the lead picture, where readers see one, lacks alternative text or credit."""
    is_shown = pictures.is_shown(article.lead_image)
    return is_shown and not (lead_has_text(article) and _lead_has_credit(article))


def lead_is_uncredited(article: Any) -> bool:
    """Whether the lead picture, where readers see one, names nobody as its maker."""
    return pictures.is_shown(article.lead_image) and not _lead_has_credit(article)


def _lead_has_credit(article: Any) -> bool:
    """Whether a name, a source or the image itself says who made it; without asking what a merged source is now."""
    words = article.lead_image_credit.strip() or getattr(article.lead_image, "credit", "").strip()
    return bool(words or article.lead_image_credit_source_id)


def count_lacking(bodies: Mapping[Any, Any]) -> dict[Any, int]:
    """How many pictures of each body lack alternative text or credit, by their keys; one query for all."""
    return _count(bodies, lambda figure, image: not (_has_text(figure) and _has_credit(figure, image)))


def count_uncredited(bodies: Mapping[Any, Any]) -> dict[Any, int]:
    """How many pictures of each body name nobody as their maker, by their keys; one query for all."""
    return _count(bodies, lambda figure, image: not _has_credit(figure, image))


def _count(bodies: Mapping[Any, Any], lacks: Callable[[Mapping[str, Any], Any], bool]) -> dict[Any, int]:
    figures = {key: list(_figures(list(body.raw_data))) for key, body in bodies.items()}
    chosen = {figure["image"]["image"] for found in figures.values() for figure in found}
    images = get_image_model()._default_manager.in_bulk(chosen - {None})
    shown = {key: image for key, image in images.items() if pictures.is_shown(image)}
    return {
        key: sum(
            lacks(figure, shown[figure["image"]["image"]]) for figure in found if figure["image"]["image"] in shown
        )
        for key, found in figures.items()
    }


def _figures(stored: Any) -> Iterator[Mapping[str, Any]]:
    """What holds a picture with its alternative text, however deep within the stored form of a body."""
    if isinstance(stored, Mapping):
        picture = stored.get("image")
        if isinstance(picture, Mapping) and "image" in picture:
            yield stored
    for inner in _parts(stored):
        yield from _figures(inner)


def _parts(stored: Any) -> Iterable[Any]:
    if isinstance(stored, Mapping):
        return stored.values()
    return stored if isinstance(stored, Sequence) and not isinstance(stored, str) else ()


def _has_text(figure: Mapping[str, Any]) -> bool:
    picture = figure["image"]
    return bool(picture.get("decorative") or (picture.get("alt_text") or "").strip())


def _has_credit(figure: Mapping[str, Any], image: Any) -> bool:
    given = (figure.get(name) for name in ("credit", "credit_source", "source_link"))
    return any(given) or bool(getattr(image, "credit", ""))
