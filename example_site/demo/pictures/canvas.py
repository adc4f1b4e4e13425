"""The canvas: a picture in design units, with the few effects that all pictures are made of."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from random import Random

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter, ImageOps

LANDSCAPE = (1600, 1067)
PORTRAIT = (800, 800)
SUPERSAMPLING = 2

Colour = tuple[int, int, int]
Point = tuple[float, float]
Stops = Sequence[tuple[float, str]]

INK = "#14202e"
CREAM = "#f6ead6"
LAMP = "#ffd58a"
PLASTER = ("#c9745a", "#d9a066", "#e3c08b", "#a9b8a5", "#8fa9b4", "#b5606a", "#cfc3ae", "#7f94a1")


def rgb(colour: str) -> Colour:
    """A colour's red, green and blue."""
    return ImageColor.getrgb(colour)[:3]


def mix(first: str, second: str, share: float) -> str:
    """A colour between two, as ``#rrggbb``; ``share`` is the second one's part."""
    parts = (round(a + (b - a) * share) for a, b in zip(rgb(first), rgb(second), strict=True))
    return "#{:02x}{:02x}{:02x}".format(*parts)


class Scene:
    """A canvas in design units, with the few effects that the pictures are made of."""

    def __init__(self, key: str, size: tuple[int, int], scale: float) -> None:
        self.rng = Random(key)
        self.width, self.height = size
        self.scale = scale
        self.image = Image.new("RGB", (self.px(size[0]), self.px(size[1])))
        self.pen = ImageDraw.Draw(self.image, "RGBA")

    def px(self, units: float) -> int:
        return round(units * self.scale)

    def at(self, points: Iterable[Point]) -> list[Point]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    # Flat shapes

    def shape(self, points: Iterable[Point], colour: str, alpha: int = 255) -> None:
        self.pen.polygon(self.at(points), fill=(*rgb(colour), alpha))

    def rect(self, x: float, y: float, width: float, height: float, colour: str, alpha: int = 255) -> None:
        box = (x * self.scale, y * self.scale, (x + width) * self.scale - 1, (y + height) * self.scale - 1)
        if box[2] >= box[0] and box[3] >= box[1]:
            self.pen.rectangle(box, fill=(*rgb(colour), alpha))

    def rounded(
        self, x: float, y: float, width: float, height: float, radius: float, colour: str, alpha: int = 255
    ) -> None:
        box = [*self.at([(x, y), (x + width, y + height)])]
        self.pen.rounded_rectangle(box, radius=radius * self.scale, fill=(*rgb(colour), alpha))

    def ellipse(self, x: float, y: float, rx: float, ry: float, colour: str, alpha: int = 255) -> None:
        self.pen.ellipse(self.at([(x - rx, y - ry), (x + rx, y + ry)]), fill=(*rgb(colour), alpha))

    def arc(
        self, x: float, y: float, rx: float, ry: float, angles: Point, colour: str, width: float, alpha: int = 255
    ) -> None:
        box = self.at([(x - rx, y - ry), (x + rx, y + ry)])
        self.pen.arc(box, *angles, fill=(*rgb(colour), alpha), width=max(1, self.px(width)))

    def line(self, points: Iterable[Point], colour: str, width: float = 2, alpha: int = 255) -> None:
        self.pen.line(self.at(points), fill=(*rgb(colour), alpha), width=max(1, self.px(width)), joint="curve")

    # Gradients and light

    def strip(self, stops: Stops, size: tuple[int, int], *, sideways: bool = False) -> Image.Image:
        """A gradient of ``size`` pixels, from top to bottom; ``sideways`` from right to left."""
        steps = Image.new("RGB", (1, 256))
        for row in range(256):
            steps.putpixel((0, row), _between(stops, row / 255))
        if sideways:
            steps = steps.transpose(Image.Transpose.ROTATE_90).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        return steps.resize(size, Image.Resampling.BILINEAR)

    def gradient(
        self, x: float, y: float, width: float, height: float, stops: Stops, *, sideways: bool = False
    ) -> None:
        left, top = self.px(x), self.px(y)
        size = (max(1, self.px(x + width) - left), max(1, self.px(y + height) - top))
        self.image.paste(self.strip(stops, size, sideways=sideways), (left, top))

    def shade(self, points: Sequence[Point], stops: Stops, *, sideways: bool = False) -> None:
        """A polygon filled with a gradient."""
        corners = self.at(points)
        left, top = math.floor(min(x for x, _ in corners)), math.floor(min(y for _, y in corners))
        right, bottom = math.ceil(max(x for x, _ in corners)), math.ceil(max(y for _, y in corners))
        mask = Image.new("L", (right - left + 1, bottom - top + 1))
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in corners], fill=255)
        self.image.paste(self.strip(stops, mask.size, sideways=sideways), (left, top), mask)

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 1.0, flat: float = 1.0) -> None:
        """Light around a point, added to what is there; ``flat`` squeezes it."""
        size = (max(2, self.px(2 * radius)), max(2, self.px(2 * radius * flat)))
        corner = (self.px(x) - size[0] // 2, self.px(y) - size[1] // 2)
        box = (corner[0], corner[1], corner[0] + size[0], corner[1] + size[1])
        fall = Image.radial_gradient("L").point(lambda v: round(strength * 255 * max(0.0, 1 - v / 181) ** 2.2))
        fall = fall.resize(size, Image.Resampling.BILINEAR)
        light = Image.merge("RGB", [fall.point(lambda v, part=part: v * part // 255) for part in rgb(colour)])
        self.image.paste(ImageChops.screen(self.image.crop(box), light), corner)

    def soft(self, shapes: Sequence[Sequence[Point]], colour: str, alpha: float, blur: float) -> None:
        """Polygons with soft edges: shadows, beams, smoke."""
        coarse = 8 if blur > 6 else 4
        size = (self.image.width // coarse, self.image.height // coarse)
        mask = Image.new("L", size)
        pen = ImageDraw.Draw(mask)
        for points in shapes:
            pen.polygon([(x / coarse, y / coarse) for x, y in self.at(points)], fill=round(255 * alpha))
        mask = mask.filter(ImageFilter.GaussianBlur(blur * self.scale / coarse))
        box = mask.getbbox()
        if not box:
            return
        part = mask.crop(box).resize(((box[2] - box[0]) * coarse, (box[3] - box[1]) * coarse), Image.Resampling.BICUBIC)
        self.image.paste(rgb(colour), (box[0] * coarse, box[1] * coarse), part)

    def haze(self, y0: float, y1: float, colour: str, top: float, bottom: float) -> None:
        """A veil over the whole width, ``top`` and ``bottom`` being its strength there."""
        height = max(1, self.px(y1) - self.px(y0))
        mask = Image.new("L", (1, 64))
        for row in range(64):
            mask.putpixel((0, row), round(255 * (top + (bottom - top) * row / 63)))
        mask = mask.resize((self.image.width, height), Image.Resampling.BILINEAR)
        self.image.paste(rgb(colour), (0, self.px(y0)), mask)

    def noise(self, columns: int, rows: int) -> Image.Image:
        return Image.frombytes("L", (columns, rows), self.rng.randbytes(columns * rows))

    def clouds(
        self, y0: float, y1: float, colour: str, alpha: float = 0.6, grain: tuple[int, int] = (5, 6), floor: int = 120
    ) -> None:
        """Drifting cloud: three octaves of noise, thinned out towards the upper and lower edge."""
        size = (400, 160)
        heap = Image.new("L", size, 128)
        for octave in range(4):
            layer = self.noise(grain[0] * 2**octave + 3, grain[1] * 2**octave + 3)
            heap = Image.blend(heap, layer.resize(size, Image.Resampling.BICUBIC), (0.75, 0.4, 0.26, 0.17)[octave])
        span = 255 - floor
        heap = heap.point(lambda v: round(min(1, max(0, v - floor) / span * 2.4) * 255 * alpha))
        edge = Image.linear_gradient("L").point(lambda v: round(255 * math.sin(math.pi * v / 255) ** 0.8))
        heap = ImageChops.multiply(heap, edge.resize(size))
        whole = heap.resize((self.image.width, self.px(y1) - self.px(y0)), Image.Resampling.BICUBIC)
        self.image.paste(rgb(colour), (0, self.px(y0)), whole)

    # Water

    def ripples(self, y0: float, y1: float, colour: str, count: int, alpha: int = 60) -> None:
        """Short strokes that grow towards the viewer."""
        for _ in range(count):
            depth = self.rng.random() ** 1.6
            x, y = self.rng.uniform(-40, self.width), y0 + (y1 - y0) * depth
            length = (10 + 130 * depth) * self.rng.uniform(0.4, 1.2)
            thick = 0.6 + 3.2 * depth
            strength = round(alpha * self.rng.uniform(0.3, 1))
            self.ellipse(x, y, length, thick, colour, strength)

    def glitter(self, x: float, y0: float, y1: float, spread: Point, colour: str, count: int, alpha: int = 170) -> None:
        """The broken path of a light on water; ``spread`` is its half width at the far and the near end."""
        for _ in range(count):
            depth = self.rng.random() ** 1.3
            half = spread[0] + (spread[1] - spread[0]) * depth
            off = self.rng.gauss(0, half / 2.2)
            y = y0 + (y1 - y0) * depth
            fade = max(0.1, 1 - abs(off) / (half * 1.6))
            self.ellipse(x + off, y, (3 + 26 * depth) * fade, 0.8 + 2.4 * depth, colour, round(alpha * fade))

    def reflect(self, shore: float, depth: float, tint: str, share: float, wobble: float = 6.0) -> None:
        """Mirror what stands above ``shore`` into the water below, tinted and shaken."""
        top, below = self.px(shore), self.px(depth)
        source = self.image.crop((0, max(0, top - below), self.image.width, top))
        small = ImageOps.flip(source).resize((self.image.width // 3, below // 3), Image.Resampling.BILINEAR)
        mesh = []
        for y in range(0, small.height, 2):
            near = 0.25 + 1.4 * y / small.height
            shift = wobble * self.scale / 4 * near * (0.7 * math.sin(y * 1.3) + self.rng.uniform(-0.8, 0.8))
            low = min(y + 2, small.height)
            quad = (shift, y, shift, low, small.width + shift, low, small.width + shift, y)
            mesh.append(((0, y, small.width, low), quad))
        shaken = small.transform(small.size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)
        edge = self.px(14) // 3
        shaken.paste(small.crop((0, 0, edge, small.height)), (0, 0))
        shaken.paste(small.crop((small.width - edge, 0, *small.size)), (small.width - edge, 0))
        shaken = Image.blend(shaken, Image.new("RGB", shaken.size, rgb(tint)), 1 - share)
        shaken = shaken.filter(ImageFilter.BoxBlur(1)).resize((self.image.width, below), Image.Resampling.BICUBIC)
        self.image.paste(shaken, (0, top))

    # Outlines

    def ridge(self, base: float, rise: float, roughness: float = 1.0, step: int = 16) -> list[Point]:
        """A hill line from edge to edge, closed along the bottom."""
        waves = [
            (self.rng.uniform(0.6, 1.4) * n, self.rng.uniform(0, 6.3), 1 / n**1.15) for n in (1, 2, 3, 5, 8, 13, 21)
        ]
        points = []
        for x in range(-step, self.width + 2 * step, step):
            swing = sum(
                size * (roughness if wave > 4 else 1) * math.sin(wave * x / self.width * 6.3 + phase)
                for wave, phase, size in waves
            )
            points.append((float(x), base - rise * (0.5 + 0.36 * swing)))
        return [(-step, self.height + 9.0), *points, (self.width + 2.0 * step, self.height + 9.0)]

    # Finish

    def finish(self, bloom: float = 0.22, grain: float = 0.065, vignette: float = 0.3) -> Image.Image:
        """The picture at the size that was asked for, with bloom, vignette and grain."""
        image = self.image.reduce(SUPERSAMPLING)
        if bloom:
            light = image.reduce(8).filter(ImageFilter.GaussianBlur(image.width / 8 / 55))
            light = light.point(lambda v: round(bloom * max(0, v - 70) * 1.25))
            image = ImageChops.screen(image, light.resize(image.size, Image.Resampling.BICUBIC))
        dark = Image.radial_gradient("L").point(lambda v: round(255 * (1 - vignette * (v / 255) ** 2.4)))
        dark = dark.resize(image.size, Image.Resampling.BILINEAR)
        image = ImageChops.multiply(image, Image.merge("RGB", [dark] * 3))
        speck = self.noise(*image.size).filter(ImageFilter.GaussianBlur(0.6))
        speck = speck.point(lambda v: round(128 + (v - 128) * grain * 2.2))
        return ImageChops.overlay(image, Image.merge("RGB", [speck] * 3))


def _between(stops: Stops, place: float) -> Colour:
    """The colour at ``place`` (0 to 1) of a gradient."""
    for (start, first), (end, second) in pairwise(stops):
        if place <= end:
            return rgb(mix(first, second, max(0.0, (place - start) / (end - start or 1))))
    return rgb(stops[-1][1])


def _through(p: float, q: float, r: float, s: float, t: float) -> float:
    """The place at ``t`` between ``q`` and ``r``, coming from ``p`` and going to ``s``."""
    return 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t**2 + (3 * q - p - 3 * r + s) * t**3)


def smooth(points: Sequence[Point], steps: int = 6) -> list[Point]:
    """A curve through all points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    curve: list[Point] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(steps):
            t = step / steps
            curve.append((_through(a[0], b[0], c[0], d[0], t), _through(a[1], b[1], c[1], d[1], t)))
    return [*curve, points[-1]]


def oval(x: float, y: float, rx: float, ry: float) -> list[Point]:
    """The outline of an ellipse."""
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in (math.tau * n / 48 for n in range(49))]


def ribbon(line: Sequence[Point], first: float, last: float) -> list[Point]:
    """The outline of a band along a line, ``first`` and ``last`` being its width at the two ends."""
    left, right = [], []
    for number, (x, y) in enumerate(line):
        ahead, behind = line[min(number + 1, len(line) - 1)], line[max(number - 1, 0)]
        dx, dy = ahead[0] - behind[0], ahead[1] - behind[1]
        half = (first + (last - first) * (number / (len(line) - 1)) ** 0.7) / 2 / (math.hypot(dx, dy) or 1)
        left.append((x - dy * half, y + dx * half))
        right.append((x + dy * half, y - dx * half))
    return [*left, *reversed(right)]
