"""The shapes in which pictures are shown, and the renditions that each needs."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone
from wagtail.images.shortcuts import get_renditions_or_not_found


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """One way to show a picture: Wagtail filter specs from narrow to wide, and the CSS ``sizes`` for them."""

    specs: tuple[str, ...]
    sizes: str


WIDE = tuple(f"width-{width}|format-webp|preserve-svg" for width in (480, 960, 1280, 1600))

SHAPES = {
    "wide": Shape(specs=WIDE, sizes="(min-width: 60rem) 56rem, 100vw"),
    "figure": Shape(specs=WIDE, sizes="(min-width: 42rem) 38rem, 100vw"),
    "gallery": Shape(specs=WIDE[:2], sizes="(min-width: 42rem) 19rem, 100vw"),
    "lead": Shape(
        specs=tuple(f"fill-{size}|format-webp|preserve-svg" for size in ("400x267", "800x534", "1200x800")),
        sizes="(min-width: 60rem) 34rem, 100vw",
    ),
    "card": Shape(
        specs=tuple(f"fill-{size}|format-webp|preserve-svg" for size in ("240x160", "400x267", "800x534")),
        sizes="(min-width: 40rem) 18rem, 7rem",
    ),
    "portrait": Shape(
        specs=("fill-160x160|format-webp|preserve-svg", "fill-320x320|format-webp|preserve-svg"),
        sizes="10rem",
    ),
    # For other sites' previews of a link and for search engines, which read no WebP everywhere.
    "share": Shape(specs=("fill-1200x630|format-jpeg|preserve-svg",), sizes=""),
    "logo": Shape(specs=("max-600x120|format-png|preserve-svg",), sizes=""),
}


def specs(*shapes: str) -> list[str]:
    """The specs under which renditions of the named shapes are stored; without a name, those of all shapes.

    Wagtail stores them without ``preserve-svg``, and for an SVG without what only a raster image can do.
    """
    wanted = [spec for shape in shapes or SHAPES for spec in SHAPES[shape].specs]
    stored = (one for spec in wanted for one in (spec.removesuffix("|preserve-svg"), spec.partition("|")[0]))
    return list(dict.fromkeys(stored))


def is_shown(image: Any, *, on: date | None = None) -> bool:
    """Whether the right to show the image has not run out (see ``CreditedImage.expires_on``)."""
    expires_on = getattr(image, "expires_on", None)
    return image is not None and (expires_on is None or expires_on >= (on or timezone.localdate()))


def picture(image: Any, shape: str, *, alt: str | None = None, is_eager: bool = False) -> dict[str, Any]:
    """What the template of a picture needs: the renditions from narrow to wide, their sizes, and the alt text.

    ``alt`` of None takes the alternative text that the image block carries, else the image's own.
    """
    if not is_shown(image):
        return {"renditions": []}
    renditions = list(get_renditions_or_not_found(image, SHAPES[shape].specs).values())
    # A picture narrower than a shape gives the same rendition more than once.
    by_width = sorted({rendition.width: rendition for rendition in renditions}.items())
    if alt is None:
        alt = getattr(image, "contextual_alt_text", None)
    return {
        "renditions": [rendition for _width, rendition in by_width],
        "sizes": SHAPES[shape].sizes,
        "alt": image.default_alt_text if alt is None else alt,
        "is_eager": is_eager,
    }
