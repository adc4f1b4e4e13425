"""The demo newspaper's pictures: illustrations drawn by code, so that nobody's rights are touched.

A picture is drawn in design units (1600 × 1067, portraits 800 × 800) at twice the size that is asked for, then
reduced. The same key always gives the same picture.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter, ImageOps

LANDSCAPE = (1600, 1067)
PORTRAIT = (800, 800)
SUPERSAMPLING = 2
HOUSE_CREDIT = "Hedda Morrow / The Ostrel Sounding"

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
        """A gradient of ``size`` pixels, from top to bottom or from left to right."""
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


# Things that appear in more than one picture


def sun(scene: Scene, x: float, y: float, radius: float, colour: str, halo: str) -> None:
    scene.glow(x, y, radius * 9, halo, 0.75)
    scene.glow(x, y, radius * 3.4, halo, 0.7)
    scene.ellipse(x, y, radius, radius, colour)


def stars(scene: Scene, bottom: float, count: int) -> None:
    for _ in range(count):
        size = scene.rng.uniform(0.5, 1.7)
        x, y = scene.rng.uniform(0, scene.width), bottom * scene.rng.random() ** 1.4
        scene.ellipse(x, y, size, size, "#fdf3dc", scene.rng.randint(70, 230))


def gulls(scene: Scene, x: float, y: float, count: int, colour: str, spread: float = 220) -> None:
    for _ in range(count):
        gx, gy = x + scene.rng.uniform(-spread, spread), y + scene.rng.uniform(-spread, spread) * 0.35
        size, tilt = scene.rng.uniform(9, 19), scene.rng.uniform(-0.25, 0.25)
        wing = [(-size, -size * (0.45 + tilt)), (-size * 0.45, -size * 0.5), (0, 0)]
        other = [(size * 0.45, -size * 0.5), (size, -size * (0.45 - tilt))]
        scene.line([(gx + dx, gy + dy) for dx, dy in (*wing, *other)], colour, size * 0.17, 225)


def crane(scene: Scene, x: float, y: float, size: float, colour: str, *, flip: bool = False) -> None:
    """A quay crane standing at ``y``."""
    way = -1 if flip else 1

    def put(points: Sequence[Point], width: float) -> None:
        scene.line([(x + way * dx * size, y - dy * size) for dx, dy in points], colour, width * size)

    for leg in (-0.17, 0.17):
        put([(leg, 0), (leg * 0.8, 0.62)], 0.035)
    put([(-0.17, 0.02), (0.17, 0.02)], 0.03)
    put([(-0.16, 0.3), (0.16, 0.3)], 0.025)
    put([(-0.17, 0.02), (0.15, 0.3), (-0.14, 0.6)], 0.014)
    put([(-0.42, 0.64), (1.02, 0.64)], 0.05)
    put([(0.0, 0.62), (0.06, 1.0)], 0.04)
    put([(0.14, 0.62), (0.06, 1.0)], 0.03)
    put([(-0.4, 0.66), (0.06, 1.0), (0.98, 0.66)], 0.014)
    put([(0.06, 1.0), (0.56, 0.66)], 0.012)
    for part in range(12):
        left = -0.38 + part * 0.115
        put([(left, 0.615), (left + 0.06, 0.665), (left + 0.115, 0.615)], 0.01)
    put([(0.72, 0.63), (0.72, 0.3)], 0.009)
    bx, by = x + way * 0.72 * size, y - 0.3 * size
    scene.rect(bx - 0.05 * size, by, 0.1 * size, 0.05 * size, colour)
    scene.rect(x + way * -0.4 * size - 0.05 * size, y - 0.76 * size, 0.12 * size, 0.1 * size, colour)
    scene.rect(x + way * 0.16 * size - 0.035 * size, y - 0.61 * size, 0.07 * size, 0.09 * size, colour)


def ferry(scene: Scene, x: float, y: float, length: float, hull: str, house: str, glass: str, band: str) -> None:
    """The island ferry from the side, bow to the right, floating at ``y``."""
    unit = length / 100

    def at(points: Sequence[Point]) -> list[Point]:
        return [(x + dx * unit, y - dy * unit) for dx, dy in points]

    scene.shade(at([(2, 0), (0, 9), (100, 11), (92, 0)]), [(0, mix(hull, "#ffffff", 0.12)), (1, mix(hull, INK, 0.35))])
    scene.shape(at([(0.2, 8), (0, 9.6), (100, 11.6), (99, 10)]), band)
    scene.shade(at([(6, 9.6), (6, 18), (84, 18), (89, 11)]), [(0, house), (1, mix(house, INK, 0.18))])
    scene.shade(at([(12, 18), (12, 25), (72, 25), (77, 18)]), [(0, house), (1, mix(house, INK, 0.12))])
    scene.shade(at([(48, 25), (50, 31.5), (66, 31.5), (68, 25)]), [(0, house), (1, mix(house, INK, 0.1))])
    for deck, start, count, gap in ((12.2, 9, 17, 4.3), (19.6, 15, 13, 4.3)):
        for number in range(count):
            left = start + number * gap
            scene.rounded(x + left * unit, y - (deck + 3.1) * unit, 2.9 * unit, 3.1 * unit, 0.7 * unit, glass)
    scene.shape(at([(50.6, 27.4), (51.2, 30.4), (65, 30.4), (65.8, 27.4)]), mix(glass, INK, 0.25))
    scene.shade(at([(24, 25), (25, 36), (35, 36), (37, 25)]), [(0, hull), (1, mix(hull, INK, 0.2))])
    scene.shape(at([(24.6, 31), (24.9, 33.6), (35.4, 33.6), (35.8, 31)]), band)
    scene.line(at([(58, 31.5), (58, 42)]), house, 0.45 * unit)
    scene.line(at([(55, 38), (61, 38)]), house, 0.3 * unit)
    scene.line(at([(58, 42), (98, 11.5)]), house, 0.12 * unit, 150)
    scene.line(at([(58, 42), (2, 10)]), house, 0.12 * unit, 150)
    for left in (16, 40, 70):
        scene.ellipse(x + left * unit, y - 16.4 * unit, 1.5 * unit, 1.5 * unit, mix(band, "#ffffff", 0.1))
        scene.ellipse(x + left * unit, y - 16.4 * unit, 0.8 * unit, 0.8 * unit, house)


def windows(scene: Scene, box: tuple[float, float, float, float], grid: tuple[int, int], lit: float, dark: str) -> None:
    """Sash windows in a grid, of which the share ``lit`` glows."""
    x, y, width, height = box
    columns, rows = grid
    wide, tall = width / columns, height / rows
    for row in range(rows):
        for column in range(columns):
            left, top = x + column * wide + wide * 0.24, y + row * tall + tall * 0.18
            bright = scene.rng.random() < lit
            colour = mix(LAMP, "#ff9d4d", scene.rng.random() * 0.6) if bright else dark
            scene.rect(left - wide * 0.05, top - tall * 0.04, wide * 0.62, tall * 0.7, CREAM, 60)
            scene.rect(left, top, wide * 0.52, tall * 0.62, colour)
            scene.rect(left + wide * 0.24, top, wide * 0.045, tall * 0.62, INK, 90)
            scene.rect(left, top + tall * 0.3, wide * 0.52, tall * 0.03, INK, 90)
            if bright:
                scene.glow(left + wide * 0.26, top + tall * 0.3, tall * 0.9, "#ff9d4d", 0.28)


def houses(
    scene: Scene,
    ground: float,
    heights: Point,
    veil: tuple[str, float],
    lit: float,
    *,
    start: float = -30,
    end: float = 1640,
) -> None:
    """A row of narrow houses; ``veil`` is the colour of the air before them and its share."""
    x = start
    shade_of = scene.rng.sample(PLASTER, len(PLASTER))
    number = 0
    while x < end:
        wide = scene.rng.uniform(92, 150)
        tall = scene.rng.uniform(*heights)
        wall = mix(shade_of[number % len(shade_of)], *veil)
        roof = mix("#8c4a3c" if number % 3 else "#4d5a66", *veil)
        dark = mix("#26384a", *veil)
        top = ground - tall
        scene.shade(
            [(x, top), (x + wide, top), (x + wide, ground), (x, ground)],
            [(0, mix(wall, CREAM, 0.1)), (1, mix(wall, INK, 0.16))],
        )
        pitch = scene.rng.uniform(30, 58)
        if number % 2:
            scene.shape([(x - 5, top), (x + wide / 2, top - pitch), (x + wide + 5, top)], roof)
        else:
            scene.shape(
                [(x - 4, top), (x + 14, top - pitch * 0.75), (x + wide - 14, top - pitch * 0.75), (x + wide + 4, top)],
                roof,
            )
        scene.rect(x + wide * 0.66, top - pitch * 0.95, 13, pitch * 0.7, mix(roof, INK, 0.25))
        rows = max(2, round(tall / 66))
        windows(scene, (x + 8, top + 10, wide - 16, tall - 62), (2 if wide < 122 else 3, rows), lit, dark)
        door = mix(scene.rng.choice(("#35505f", "#6a3b34", "#3f5a48")), *veil)
        scene.rounded(x + wide * 0.38, ground - 46, wide * 0.24, 50, 8, door)
        scene.rect(x + wide - 3, top, 3, tall, INK, 50)
        x += wide
        number += 1


def street_lamp(scene: Scene, x: float, ground: float, tall: float, colour: str = INK) -> None:
    scene.line([(x, ground), (x, ground - tall)], colour, tall * 0.022)
    scene.rect(x - tall * 0.03, ground - tall * 0.05, tall * 0.06, tall * 0.05, colour)
    head = ground - tall
    scene.shape(
        [
            (x - tall * 0.035, head),
            (x + tall * 0.035, head),
            (x + tall * 0.05, head - tall * 0.1),
            (x - tall * 0.05, head - tall * 0.1),
        ],
        LAMP,
    )
    scene.shape(
        [(x - tall * 0.06, head - tall * 0.1), (x + tall * 0.06, head - tall * 0.1), (x, head - tall * 0.15)], colour
    )
    scene.glow(x, head - tall * 0.05, tall * 0.75, "#ffb45c", 0.6)
    scene.glow(x, head - tall * 0.05, tall * 0.22, "#fff0c8", 0.8)


def person(
    scene: Scene, x: float, ground: float, tall: float, coat: str, *, umbrella: str = "", skin: str = "#c98f6b"
) -> None:
    """A small figure in a coat, seen from behind, perhaps under an umbrella."""
    for leg in (-0.06, 0.035):
        scene.rect(x + leg * tall, ground - 0.3 * tall, 0.05 * tall, 0.3 * tall, mix(coat, INK, 0.75))
    scene.shape(
        [
            (x - 0.1 * tall, ground - 0.8 * tall),
            (x + 0.1 * tall, ground - 0.8 * tall),
            (x + 0.165 * tall, ground - 0.24 * tall),
            (x - 0.165 * tall, ground - 0.24 * tall),
        ],
        coat,
    )
    scene.shape(
        [
            (x + 0.01 * tall, ground - 0.8 * tall),
            (x + 0.1 * tall, ground - 0.8 * tall),
            (x + 0.165 * tall, ground - 0.24 * tall),
            (x + 0.05 * tall, ground - 0.24 * tall),
        ],
        INK,
        50,
    )
    scene.ellipse(x, ground - 0.88 * tall, 0.07 * tall, 0.085 * tall, skin)
    scene.ellipse(x, ground - 0.91 * tall, 0.074 * tall, 0.065 * tall, mix(INK, "#6b4a33", 0.4))
    if umbrella:
        scene.line(
            [(x + 0.06 * tall, ground - 0.55 * tall), (x + 0.06 * tall, ground - 1.12 * tall)], INK, 0.014 * tall
        )
        dome = [
            (x + 0.06 * tall + 0.36 * tall * math.cos(a), ground - 0.97 * tall - 0.23 * tall * math.sin(a))
            for a in (math.pi * n / 16 for n in range(17))
        ]
        scene.shade(dome, [(0, mix(umbrella, CREAM, 0.25)), (1, mix(umbrella, INK, 0.15))])
        for rib in (-0.24, -0.12, 0, 0.12, 0.24):
            scene.line(
                [(x + 0.06 * tall, ground - 1.2 * tall), (x + 0.06 * tall + rib * 1.5 * tall, ground - 0.97 * tall)],
                INK,
                0.006 * tall,
                80,
            )


def _looking_down(scene: Scene, x: float, y: float, size: float, skin: str) -> None:
    """The lowered eyes, nose and mouth of somebody who reads or serves."""
    for side in (-1, 1):
        scene.arc(x + side * 19 * size, y - 6 * size, 9 * size, 7 * size, (20, 160), mix(skin, INK, 0.7), 3 * size)
    scene.line(
        [(x, y - 2 * size), (x + 3 * size, y + 13 * size), (x - 4 * size, y + 14 * size)], mix(skin, INK, 0.3), 3 * size
    )
    scene.arc(x, y + 18 * size, 13 * size, 9 * size, (30, 150), mix(skin, "#8a2f34", 0.7), 3.4 * size)


def tree(
    scene: Scene, x: float, ground: float, tall: float, leaf: str, trunk: str = "#4a3628", fruit: str = ""
) -> None:
    """A round tree of many soft leaves, light from the upper left."""
    scene.shape(
        [
            (x - tall * 0.04, ground),
            (x - tall * 0.02, ground - tall * 0.5),
            (x + tall * 0.02, ground - tall * 0.5),
            (x + tall * 0.045, ground),
        ],
        trunk,
    )
    for part in range(34):
        angle, far = scene.rng.uniform(0, 6.3), scene.rng.random() ** 0.5 * tall * 0.3
        dx, dy = far * math.cos(angle), far * math.sin(angle) * 0.85
        light = 0.5 - (dx + dy) / tall * 1.1 + scene.rng.uniform(-0.1, 0.1)
        colour = mix(mix(leaf, INK, 0.5), mix(leaf, "#fff3c4", 0.35), min(1, max(0, light + part / 150)))
        size = tall * scene.rng.uniform(0.07, 0.13)
        scene.ellipse(x + dx, ground - tall * 0.66 + dy, size, size * 0.88, colour)
    for _ in range(14 if fruit else 0):
        angle, far = scene.rng.uniform(0, 6.3), scene.rng.random() ** 0.5 * tall * 0.32
        scene.ellipse(
            x + far * math.cos(angle),
            ground - tall * 0.64 + far * math.sin(angle) * 0.8,
            tall * 0.021,
            tall * 0.023,
            fruit,
        )


# Harbour and sea


def harbour_dawn(scene: Scene) -> None:
    shore = 640.0
    scene.gradient(
        0, 0, 1600, shore, [(0, "#33507a"), (0.35, "#7d87a8"), (0.62, "#e0a29a"), (0.85, "#f7c58d"), (1, "#fde3b0")]
    )
    scene.clouds(40, 420, "#f7c3ac", 0.55, (3, 9))
    scene.clouds(10, 260, "#54688f", 0.4, (3, 8))
    sun(scene, 1040, 585, 36, "#fff6dc", "#ffb36b")
    for base, rise, colour in ((600, 130, "#a98fa0"), (622, 90, "#7f7891"), (636, 54, "#5b627f")):
        scene.shape(scene.ridge(base, rise, 0.7), colour)
        scene.haze(base - 80, base + 20, "#f6c79a", 0, 0.34)
    for x, size, colour, flip in (
        (190, 300, "#4e5a78", False),
        (420, 360, "#3f4d6c", False),
        (700, 290, "#4e5a78", True),
    ):
        crane(scene, x, 644, size, colour, flip=flip)
    scene.rect(0, 628, 820, 14, "#3a4663")
    for x in range(20, 800, 62):
        scene.rect(x, 604 - scene.rng.choice((0, 14)), 52, 40, scene.rng.choice(("#6d5468", "#54597a", "#7d6068")))
    ferry(scene, 1170, 646, 250, "#3c4a69", "#d8b7ac", "#5d5f7d", "#b06a6a")
    scene.reflect(shore, 427, "#54618a", 0.8, 7)
    scene.haze(shore, 700, "#fbd7a8", 0.45, 0)
    scene.haze(800, 1067, "#22355a", 0, 0.72)
    scene.glitter(1040, shore + 4, 1000, (22, 150), "#ffe2ad", 420, 190)
    scene.ripples(700, 1060, "#16284a", 160, 44)
    scene.ripples(660, 1060, "#f7c9a5", 120, 50)
    gulls(scene, 880, 300, 9, "#4b5574", 330)
    scene.shape([(0, 1067), (0, 985), (260, 1005), (420, 1040), (520, 1067)], "#1a2740")
    for x, tall in ((70, 58), (170, 52), (286, 46)):
        scene.rounded(x, 1010 - tall, 34, tall + 20, 10, "#121d31")
        scene.ellipse(x + 17, 1012 - tall, 22, 9, "#1d2b45")


def harbour_dusk(scene: Scene) -> None:
    shore = 690.0
    scene.gradient(
        0, 0, 1600, shore, [(0, "#241f4b"), (0.35, "#5a3a6e"), (0.62, "#b9566b"), (0.84, "#ee8f5a"), (1, "#fcc871")]
    )
    scene.clouds(60, 500, "#f08a68", 0.6, (2, 10))
    scene.clouds(0, 330, "#3b2a5b", 0.5, (3, 7))
    scene.glow(560, 690, 620, "#ffb25e", 0.75, 0.6)
    scene.shape(scene.ridge(676, 66, 0.4), "#7d4a6c")
    scene.haze(600, 690, "#f7a35f", 0, 0.4)
    for x, size, colour, flip in (
        (860, 430, "#3c2b55", False),
        (1130, 520, "#2b2047", True),
        (1400, 470, "#231b3e", True),
    ):
        crane(scene, x, 692, size, colour, flip=flip)
        scene.glow(x + 4, 692 - size, 26, "#ff5a4a", 0.9)
    scene.rect(760, 668, 840, 26, "#1f1838")
    hues = ("#5f3655", "#44315c", "#7a4350", "#35315a")
    for row in range(3):
        for x in range(790 + row * 40, 1580 - row * 90, 74):
            scene.rect(x, 634 - row * 35, 70, 33, scene.rng.choice(hues))
            for rib in range(1, 8):
                scene.rect(x + rib * 8.7, 636 - row * 35, 1.6, 29, "#171230", 80)
    scene.reflect(shore, 377, "#35245a", 0.8, 9)
    scene.haze(shore, 760, "#ffb46a", 0.4, 0)
    scene.haze(840, 1067, "#140f2c", 0, 0.75)
    scene.glitter(560, shore + 3, 1040, (60, 260), "#ffd08a", 420, 150)
    scene.ripples(720, 1060, "#120d2a", 170, 60)
    for x, y, size in ((170, 842, 1.35), (410, 780, 0.9)):
        _boat(scene, x, y, size, "#1c1534", "#2c2148")


def _boat(scene: Scene, x: float, y: float, size: float, hull: str, house: str, light: str = LAMP) -> None:
    """A small fishing boat at her mooring."""

    def at(points: Sequence[Point]) -> list[Point]:
        return [(x + dx * size, y + dy * size) for dx, dy in points]

    scene.soft([at([(-92, 6), (100, 6), (86, 30), (-76, 30)])], "#070b14", 0.5, 9)
    scene.shade(
        at([(-100, -34), (-84, 10), (86, 10), (118, -46), (60, -26), (-40, -24)]),
        [(0, mix(hull, "#ffffff", 0.14)), (1, hull)],
    )
    scene.line(at([(-98, -30), (-40, -21), (60, -23), (114, -41)]), mix(hull, LAMP, 0.4), 2.4 * size)
    scene.shade(at([(-58, -26), (-54, -82), (6, -82), (14, -26)]), [(0, mix(house, "#ffffff", 0.16)), (1, house)])
    scene.shape(at([(-62, -82), (-56, -92), (8, -92), (18, -82)]), mix(house, INK, 0.4))
    for left in (-48, -26, -4):
        scene.rounded(x + left * size, y - 74 * size, 16 * size, 19 * size, 2, light)
        scene.glow(x + (left + 8) * size, y - 65 * size, 34 * size, "#ffab55", 0.4)
    scene.line(at([(-20, -92), (-20, -170)]), hull, 4 * size)
    scene.line(at([(-20, -164), (114, -44)]), hull, 1.4 * size)
    scene.line(at([(-20, -164), (-98, -34)]), hull, 1.4 * size)
    scene.line(at([(-20, -104), (58, -138)]), hull, 3.2 * size)


def harbour_night(scene: Scene) -> None:
    shore = 660.0
    scene.gradient(0, 0, 1600, shore, [(0, "#081226"), (0.6, "#16294a"), (1, "#34507a")])
    stars(scene, 460, 190)
    scene.glow(1250, 165, 330, "#b9cfe8", 0.5)
    scene.ellipse(1250, 165, 46, 46, "#f7f0dc")
    scene.ellipse(1238, 154, 9, 9, "#d8cfb8", 120)
    scene.ellipse(1266, 178, 13, 12, "#d8cfb8", 110)
    scene.clouds(120, 420, "#4a6690", 0.4, (3, 10))
    scene.shape(scene.ridge(560, 210, 0.5), "#152744")
    for _ in range(90):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(508, 590)
        scene.rect(x, y, 4, 4, LAMP, scene.rng.randint(80, 210))
    scene.haze(500, 640, "#3c5a86", 0, 0.4)
    houses(scene, 640, (160, 280), ("#14264a", 0.52), 0.42)
    scene.rect(0, 634, 1600, 28, "#0d1a31")
    for x in range(70, 1600, 236):
        street_lamp(scene, x, 640, 96, "#0a1424")
    scene.reflect(shore, 407, "#0a1730", 0.78, 9)
    scene.haze(760, 1067, "#050b18", 0, 0.75)
    for x in range(70, 1600, 236):
        scene.glitter(x, shore + 4, 960, (7, 40), "#ffc36e", 120, 150)
    scene.glitter(1250, shore + 4, 1040, (30, 130), "#dfe6ee", 150, 70)
    scene.ripples(700, 1060, "#030814", 150, 70)
    for x, y, size in ((330, 842, 1.15), (960, 790, 0.85), (1330, 900, 1.45)):
        _boat(scene, x, y, size, "#0b1527", "#1d3355")


def ferry_crossing(scene: Scene) -> None:
    shore = 560.0
    scene.gradient(0, 0, 1600, shore, [(0, "#3f86ad"), (0.5, "#8fbfd0"), (0.85, "#dde6d8"), (1, "#f3ead0")])
    scene.clouds(40, 380, "#ffffff", 0.75, (3, 6))
    scene.clouds(260, 540, "#f7f2e4", 0.6, (3, 12))
    for base, rise, colour in ((552, 150, "#9dbcc0"), (564, 86, "#6f9ba0")):
        scene.shape(scene.ridge(base, rise, 0.8), colour)
        scene.haze(base - 70, base + 8, "#eee9d3", 0, 0.45)
    scene.gradient(0, shore, 1600, 507, [(0, "#8fb9b8"), (0.14, "#4f92a0"), (0.55, "#1f6379"), (1, "#0e3d55")])
    scene.ripples(566, 1060, "#d9efe6", 260, 90)
    scene.ripples(600, 1060, "#0b3a50", 200, 70)
    scene.soft([[(250, 742), (1370, 742), (1290, 800), (330, 800)]], "#072a3c", 0.6, 20)
    ferry(scene, 250, 756, 1090, "#17475c", "#f7f1e3", "#34566a", "#e2573f")
    for x in range(140, 1360, 9):
        lift = 6 + 22 * math.exp(-(((x - 1290) / 110) ** 2)) + 4 * scene.rng.random()
        scene.ellipse(
            x,
            760 + scene.rng.uniform(-3, 9),
            scene.rng.uniform(8, 26),
            lift * 0.42,
            "#f4faf3",
            scene.rng.randint(80, 190),
        )
    scene.soft(
        [[(605, 340), (470, 280), (210, 300), (60, 250), (70, 320), (300, 350), (520, 350)]], "#f5f1e8", 0.42, 34
    )
    scene.ripples(800, 1060, "#eefaf2", 70, 110)
    gulls(scene, 420, 420, 12, "#fbf7ec", 330)
    gulls(scene, 1220, 250, 5, "#40606d", 200)


def electric_quay(scene: Scene) -> None:
    ground = 800.0
    scene.gradient(0, 0, 1600, 640, [(0, "#0f2547"), (0.6, "#3a6288"), (1, "#9cbcc4")])
    stars(scene, 300, 70)
    scene.clouds(200, 560, "#86a9bc", 0.5, (3, 9))
    scene.shape(scene.ridge(620, 120, 0.6), "#35587a")
    scene.haze(520, 660, "#a9c4c6", 0, 0.5)
    scene.gradient(0, 632, 1600, 230, [(0, "#6f9bb0"), (1, "#173a5a")])
    ferry(scene, 470, 742, 1240, "#0f2740", "#8ea3b8", "#ffd691", "#d9503a")
    for x in range(590, 1580, 53):
        scene.glow(x, 578, 44, "#ffc777", 0.22)
    scene.ripples(740, 850, "#cfe3e2", 60, 70)
    scene.shade([(0, ground), (1600, ground), (1600, 1067), (0, 1067)], [(0, "#54616b"), (1, "#232c36")])
    scene.rect(0, ground - 8, 1600, 14, "#d9b24a")
    for x in range(0, 1600, 60):
        scene.shape([(x, ground - 8), (x + 30, ground - 8), (x + 18, ground + 6), (x - 12, ground + 6)], "#1d242c")
    for x in (180, 360):
        scene.soft([[(x - 10, 930), (x + 260, 950), (x + 240, 985), (x, 960)]], "#0a1017", 0.5, 14)
        scene.shade(
            [(x - 46, 946), (x - 46, 560), (x + 46, 560), (x + 46, 946)],
            [(0, "#f2f0e6"), (0.6, "#d7dad5"), (1, "#8d989c")],
            sideways=True,
        )
        scene.rounded(x - 46, 540, 92, 40, 16, "#1c9a86")
        scene.rounded(x - 26, 610, 52, 74, 8, "#10283a")
        for bar in range(4):
            scene.rect(x - 16, 666 - bar * 15, 32, 9, "#5ff0c8", 235 if bar < 3 else 90)
        scene.glow(x, 640, 130, "#45e0b8", 0.5)
        bolt = [(6, 720), (-20, 772), (-2, 772), (-8, 812), (20, 756), (2, 756)]
        scene.shape([(x + dx, y) for dx, y in bolt], "#1c9a86")
    for start, sag in ((406, 150), (226, 200)):
        points = [
            (start + (650 - start) * t, 735 + 4 * sag * t * (1 - t) - 25 * t) for t in (n / 30 for n in range(31))
        ]
        scene.line([(x, y + 5) for x, y in points], "#0a1017", 20, 120)
        scene.line(points, "#11181f", 17)
        scene.line([(x, y - 4) for x, y in points], "#4a5963", 3)
    scene.rounded(626, 690, 46, 36, 6, "#1c9a86")
    scene.glow(649, 708, 70, "#45e0b8", 0.7)
    person(scene, 850, 985, 210, "#e0713c", skin="#b98562")
    scene.rect(830, 862, 40, 9, "#f3efc8")
    scene.rounded(834, 778, 32, 16, 8, "#f4f0e2")


def lighthouse_beam(scene: Scene) -> None:
    scene.gradient(
        0, 0, 1600, 1067, [(0, "#071428"), (0.45, "#143055"), (0.7, "#2d5a7d"), (0.78, "#6f93a0"), (1, "#10253c")]
    )
    stars(scene, 560, 240)
    scene.clouds(300, 720, "#5c8298", 0.45, (3, 10))
    scene.shape(scene.ridge(790, 70, 0.4), "#1b3a57")
    scene.gradient(0, 770, 1600, 297, [(0, "#2f5873"), (0.3, "#163650"), (1, "#071524")])
    scene.ripples(776, 1060, "#a8c5c8", 170, 55)
    lamp = (1080.0, 318.0)
    scene.soft([[lamp, (-60, 40), (-60, 330)]], "#ffe9b0", 0.5, 14)
    scene.soft([[lamp, (-60, 130), (-60, 232)]], "#fff6dc", 0.45, 8)
    scene.soft([[lamp, (1660, 390), (1660, 520)]], "#ffe9b0", 0.4, 14)
    rocks = [
        (700, 1067),
        (760, 930),
        (840, 860),
        (905, 842),
        (960, 778),
        (1040, 760),
        (1130, 764),
        (1210, 800),
        (1290, 836),
        (1370, 900),
        (1480, 950),
        (1600, 990),
        (1600, 1067),
    ]
    scene.shade(rocks, [(0, "#33465a"), (0.5, "#1a2838"), (1, "#0a121d")])
    for _ in range(70):
        x, y = scene.rng.uniform(800, 1520), scene.rng.uniform(800, 1050)
        if y > 770 + abs(x - 1085) * 0.62:
            size = scene.rng.uniform(16, 60)
            scene.shape(
                [
                    (x, y),
                    (x + size, y - size * 0.35),
                    (x + size * 1.2, y + size * 0.1),
                    (x + size * 0.3, y + size * 0.3),
                ],
                scene.rng.choice(("#3c5066", "#0d1725", "#25374a")),
                130,
            )
    scene.shade(
        [(1018, 770), (1042, 356), (1118, 356), (1142, 770)],
        [(0, "#fbf3e0"), (0.45, "#e0d5c2"), (1, "#5f6d7c")],
        sideways=True,
    )
    for top, bottom in ((430, 514), (600, 690)):
        first, second = (1042 - 24 * (y - 356) / 414 for y in (top, bottom))
        scene.shade(
            [(first, top), (second, bottom), (2160 - second, bottom), (2160 - first, top)],
            [(0, "#d9563f"), (0.5, "#b8402f"), (1, "#4f2230")],
            sideways=True,
        )
    scene.rect(1024, 346, 112, 12, "#1f2c3a")
    for x in range(1028, 1136, 12):
        scene.rect(x, 326, 2.5, 22, "#1f2c3a")
    scene.rect(1026, 324, 108, 4, "#1f2c3a")
    scene.rect(1052, 286, 56, 60, "#fff2c4")
    for x in (1052, 1070, 1088, 1106):
        scene.rect(x, 286, 3, 60, "#1f2c3a")
    scene.shape([(1042, 288), (1118, 288), (1080, 238)], "#b8402f")
    scene.line([(1080, 240), (1080, 212)], "#1f2c3a", 4)
    scene.glow(*lamp, 420, "#ffd98c", 0.85)
    scene.glow(*lamp, 120, "#fffbe8", 0.95)
    for y in (548, 730):
        scene.rounded(1070, y, 22, 34, 11, "#ffcf85")
    scene.shade([(1140, 800), (1140, 716), (1268, 716), (1268, 830)], [(0, "#d8cdbd"), (1, "#5d6873")])
    scene.shape([(1130, 718), (1204, 668), (1280, 718)], "#5b3038")
    for x in (1164, 1214):
        scene.rect(x, 742, 26, 32, LAMP)
        scene.glow(x + 13, 758, 60, "#ffab55", 0.5)
    for x in range(600, 1000, 9):
        scene.ellipse(
            x + scene.rng.uniform(-5, 5),
            1010 - (x - 600) * 0.19 + scene.rng.uniform(-12, 14),
            scene.rng.uniform(7, 24),
            scene.rng.uniform(2, 7),
            "#e4efee",
            scene.rng.randint(40, 130),
        )
    scene.glitter(420, 790, 1050, (200, 420), "#ffe6ad", 150, 70)


def foghorn(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#aab9bd"), (0.5, "#cfd6d2"), (0.8, "#dcdcd2"), (1, "#a9b2b0")])
    scene.clouds(0, 700, "#f2f1ea", 0.8, (3, 6))
    for base, rise, colour in ((640, 200, "#bcc7c8"), (700, 150, "#a5b4b7")):
        scene.shape(scene.ridge(base, rise, 0.5), colour)
        scene.haze(base - 130, base + 60, "#d9dcd6", 0, 0.75)
    scene.gradient(0, 735, 1600, 332, [(0, "#d6d9d3"), (1, "#8b9b9e")])
    scene.ripples(745, 1060, "#f1f1ea", 130, 90)
    _boat(scene, 330, 800, 0.7, "#8b9a9d", "#a9b4b4", "#e9dfc4")
    scene.haze(600, 830, "#d9dcd6", 0.15, 0.35)
    scene.soft([[(760, 400), (40, 180), (40, 620)]], "#f7f4ea", 0.4, 30)
    scene.shape([(700, 1067), (760, 960), (900, 900), (1120, 872), (1400, 880), (1600, 900), (1600, 1067)], "#5e6e71")
    scene.shape([(860, 1067), (960, 980), (1200, 930), (1600, 950), (1600, 1067)], "#4a5a5e")
    scene.shade(
        [(1010, 880), (1010, 540), (1420, 540), (1420, 884)],
        [(0, "#f0eadb"), (0.6, "#d8d4c8"), (1, "#a8adab")],
        sideways=True,
    )
    scene.shape([(980, 544), (1070, 440), (1360, 440), (1450, 544)], "#9a5148")
    scene.shape([(980, 544), (1070, 440), (1100, 440), (1030, 544)], "#b8695c")
    for x in (1150, 1290):
        scene.rounded(x, 620, 70, 110, 35, "#5e7378")
        scene.rect(x + 32, 622, 5, 106, "#e8e2d3")
        scene.rect(x, 676, 70, 5, "#e8e2d3")
    scene.rect(1010, 858, 410, 22, "#8f8d84")
    scene.shade(
        [(1060, 640), (1060, 560), (930, 545), (760, 430), (720, 450), (720, 800), (760, 820), (930, 665)],
        [(0, "#d9604a"), (0.5, "#b8432f"), (1, "#6b2b26")],
    )
    scene.ellipse(728, 625, 44, 192, "#7f2f28")
    scene.ellipse(722, 625, 34, 168, "#3a1c1e")
    scene.ellipse(714, 625, 20, 120, "#1f1114")
    scene.line([(900, 560), (900, 650)], "#f0d9c0", 6, 130)
    for number, radius in enumerate((150, 260, 380, 510)):
        scene.arc(700, 625, radius, radius * 0.95, (148, 212), "#ffffff", 11 - number * 2, 130 - number * 28)
    scene.haze(0, 1067, "#dfe2dc", 0.1, 0.14)
    scene.clouds(420, 900, "#eef0ea", 0.6, (3, 9), 128)
    scene.haze(860, 1067, "#dfe2dc", 0.4, 0)


def rowing_boat(scene: Scene) -> None:
    shore = 330.0
    scene.gradient(0, 0, 1600, shore, [(0, "#e8d3b8"), (1, "#f8e9cf")])
    for base, rise, colour in ((320, 150, "#c9c2b4"), (330, 100, "#9fb0a8"), (338, 60, "#6f8f88")):
        scene.shape(scene.ridge(base, rise, 1.4), colour)
        scene.haze(base - 70, base + 10, "#f5e6cc", 0, 0.5)
    for x in range(-10, 1620, 17):
        tall = scene.rng.uniform(26, 62)
        scene.shape(
            [(x - 12, 340), (x, 340 - tall), (x + 12, 340)], mix("#3f6a63", "#9fb0a8", scene.rng.random() * 0.5)
        )
    scene.reflect(336, 331, "#8fb3a9", 0.75, 4)
    scene.gradient(0, 640, 1600, 427, [(0, "#7ea59d"), (1, "#24504f")])
    scene.haze(520, 660, "#8db0a6", 0, 1)
    scene.haze(336, 420, "#fbeed6", 0.6, 0)
    scene.ripples(420, 1060, "#e9f1e2", 170, 60)
    scene.ripples(500, 1060, "#1d4a49", 170, 50)
    scene.soft([[(480, 760), (1170, 760), (1080, 850), (590, 850)]], "#0f3233", 0.55, 16)
    scene.shade(
        [(470, 690), (530, 760), (650, 796), (960, 796), (1100, 756), (1180, 672), (1060, 706), (620, 716)],
        [(0, "#d96a47"), (0.45, "#b84c33"), (1, "#5f2723")],
    )
    scene.shade(
        [(470, 690), (620, 716), (1060, 706), (1180, 672), (1060, 694), (620, 700)], [(0, "#f7ead0"), (1, "#dcc7a2")]
    )
    scene.shape([(620, 704), (1060, 696), (1010, 718), (680, 724)], "#7a4a30")
    for x in (700, 860, 990):
        scene.shape([(x, 702), (x + 46, 701), (x + 38, 722), (x + 4, 723)], "#c99a66")
    for side, far in ((-1, 300), (1, 290)):
        x = 850 + side * 40
        scene.line([(x, 664), (x + side * far, 806)], "#6b3f26", 9)
        scene.shape(
            [
                (x + side * far - side * 14, 790),
                (x + side * (far + 92), 842),
                (x + side * (far + 80), 862),
                (x + side * far - side * 22, 812),
            ],
            "#f4e3c0",
        )
        for ring in range(3):
            scene.arc(
                x + side * (far + 60), 856, 54 + 40 * ring, 11 + 8 * ring, (0, 360), "#eef4e6", 2.4, 150 - 40 * ring
            )
    scene.shape([(796, 706), (806, 590), (838, 560), (888, 560), (914, 592), (920, 706)], "#24465c")
    scene.shape([(870, 706), (884, 560), (914, 592), (920, 706)], "#14293b")
    scene.line([(816, 596), (770, 660), (806, 676)], "#24465c", 30)
    scene.line([(908, 596), (948, 656), (894, 676)], "#1a3549", 30)
    scene.ellipse(863, 522, 31, 38, "#c98f6b")
    scene.shape([(826, 512), (834, 478), (892, 476), (902, 512)], "#e0b04c")
    scene.rounded(818, 504, 92, 14, 7, "#c9962f")
    scene.glow(300, 120, 520, "#fff0cf", 0.5)


def tinkers_bridge(scene: Scene) -> None:
    water = 640.0
    scene.gradient(0, 0, 1600, water, [(0, "#8fb0bd"), (0.5, "#c9d6cf"), (1, "#f7e6c8")])
    scene.clouds(20, 360, "#fffaf0", 0.7, (3, 8))
    scene.glow(330, 360, 560, "#fff0c9", 0.7)
    for base, rise, colour in ((560, 220, "#b4c4bf"), (600, 150, "#93aea8")):
        scene.shape(scene.ridge(base, rise, 1.0), colour)
        scene.haze(base - 110, base + 40, "#f2e7cf", 0, 0.6)
    houses(scene, 612, (90, 180), ("#e8dfca", 0.5), 0.05, start=-20, end=470)
    houses(scene, 612, (90, 190), ("#dcd9c8", 0.42), 0.05, start=1180)
    for x in range(480, 1180, 86):
        tree(
            scene,
            x + scene.rng.uniform(-20, 20),
            622,
            scene.rng.uniform(90, 140),
            mix("#6f9a6b", "#d9dcc4", 0.45),
            "#8b8371",
        )
    scene.haze(480, 640, "#f2e7cf", 0, 0.45)
    deck = 470.0
    crown = [(x, deck + 70 * ((x - 800) / 800) ** 2) for x in range(-20, 1640, 20)]
    body = [*crown, (1620, water + 20), (-20, water + 20)]
    scene.shade(body, [(0, "#d8c3a0"), (0.5, "#b89a78"), (1, "#7d6a5c")])
    for _ in range(260):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(500, 650)
        scene.rect(
            x,
            max(y, deck + 34 + 70 * ((x - 800) / 800) ** 2),
            scene.rng.uniform(22, 48),
            13,
            scene.rng.choice(("#e6d3b1", "#8f7a66", "#a98d6c")),
            70,
        )
    for centre, wide, tall in ((800, 190, 128), (440, 150, 96), (1160, 150, 96), (130, 118, 62), (1470, 118, 62)):
        outer = [
            (centre + (wide + 18) * math.cos(a), water + 4 - (tall + 20) * math.sin(a))
            for a in (math.pi * n / 40 for n in range(41))
        ]
        inner = [
            (centre + wide * math.cos(a), water + 4 - tall * math.sin(a)) for a in (math.pi * n / 40 for n in range(41))
        ]
        scene.shape(outer, "#e3cfab")
        scene.shade(inner, [(0, "#5d5a58"), (0.5, "#9fb0a8"), (1, "#e9dfc8")])
    scene.line([(x, y + 14) for x, y in crown], "#8f7a66", 5)
    scene.line(crown, "#efe0c0", 16)
    for x in (110, 460, 800, 1140, 1490):
        street_lamp(scene, x, deck + 70 * ((x - 800) / 800) ** 2, 88, "#4a4a4c")
    for x, coat in ((640, "#a8483a"), (676, "#35505f"), (990, "#c99a3c"), (1290, "#4a3352")):
        person(scene, x, deck - 5 + 70 * ((x - 800) / 800) ** 2, 62, coat)
    scene.reflect(water, 427, "#8ba8a6", 0.78, 8)
    scene.haze(water, 720, "#fbf0d8", 0.5, 0)
    scene.haze(800, 1067, "#2a4f55", 0, 0.7)
    scene.ripples(680, 1060, "#f7f2e0", 150, 80)
    scene.ripples(720, 1060, "#1f474c", 130, 60)


def boatyard(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 700, [(0, "#4a3d36"), (1, "#2d2724")])
    for x in range(0, 1600, 64):
        scene.rect(x, 0, 62, 700, mix("#5d4b3f", "#3a302a", scene.rng.random()), 150)
    scene.shade([(980, 60), (1500, 60), (1500, 600), (980, 600)], [(0, "#bcd9de"), (0.6, "#e9e7d2"), (1, "#f3dfb4")])
    scene.shape([(980, 520), (1120, 470), (1290, 500), (1500, 455), (1500, 600), (980, 600)], "#8fb0ac")
    scene.gradient(980, 545, 520, 56, [(0, "#cfe0d8"), (1, "#7fa6a8")])
    for x in (980, 1150, 1323, 1494):
        scene.rect(x - 6, 54, 14, 552, "#2a211c")
    for y in (54, 240, 420, 596):
        scene.rect(974, y - 4, 534, 12, "#2a211c")
    scene.glow(1240, 300, 620, "#ffe9b8", 0.4)
    scene.shade([(0, 700), (1600, 700), (1600, 1067), (0, 1067)], [(0, "#7a6350"), (1, "#3a2d25")])
    scene.soft([[(990, 700), (1500, 700), (1150, 1067), (420, 1067)]], "#f7dca0", 0.4, 26)
    for _ in range(420):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(720, 1060)
        scene.arc(
            x,
            y,
            scene.rng.uniform(6, 17),
            scene.rng.uniform(3, 7),
            (scene.rng.uniform(0, 180), 330),
            "#e9cf9d",
            2.2,
            120,
        )
    scene.soft([[(190, 900), (1290, 890), (1200, 970), (320, 975)]], "#140e0b", 0.65, 16)
    hull = [
        (120, 410),
        (220, 640),
        (420, 800),
        (700, 860),
        (1000, 840),
        (1200, 700),
        (1330, 380),
        (1180, 455),
        (760, 520),
        (380, 490),
    ]
    scene.shade(hull, [(0, "#c98e55"), (0.55, "#99622f"), (1, "#4f3019")])
    for plank in range(1, 8):
        t = plank / 8
        scene.line(
            [
                (120 + 100 * t * 1.6, 410 + 235 * t),
                (420 + 60 * t, 490 + 300 * t),
                (760, 520 + 335 * t),
                (1100 - 70 * t, 480 + 340 * t),
                (1330 - 105 * t * 1.3, 380 + 325 * t),
            ],
            "#5f3a1c",
            4,
            170,
        )
        scene.line(
            [
                (120 + 100 * t * 1.6, 406 + 235 * t),
                (420 + 60 * t, 486 + 300 * t),
                (760, 516 + 335 * t),
                (1100 - 70 * t, 476 + 340 * t),
                (1330 - 105 * t * 1.3, 376 + 325 * t),
            ],
            "#f0c78d",
            2,
            110,
        )
    scene.line([(120, 410), (380, 490), (760, 520), (1180, 455), (1330, 380)], "#f3dcb0", 14)
    for x, top in ((330, 760), (560, 830), (820, 850), (1080, 790)):
        scene.shape([(x - 16, 930), (x - 10, top), (x + 10, top), (x + 16, 930)], "#33241a")
        scene.rect(x - 42, 922, 84, 18, "#2a1d14")
    for y in range(470, 920, 52):
        scene.line([(1210 + (920 - y) * 0.1, y), (1290 + (920 - y) * 0.1, y)], "#c9a36b", 8)
    scene.line([(1200, 930), (1256, 440)], "#b88e57", 12)
    scene.line([(1290, 930), (1336, 440)], "#a87f4b", 12)
    person(scene, 470, 1010, 330, "#3f6a78")
    scene.line([(500, 760), (566, 700)], "#3f6a78", 30)
    scene.rounded(548, 672, 52, 26, 5, "#e0b04c")
    for x, colour in ((90, "#b8432f"), (146, "#e0b04c")):
        scene.rounded(x, 620, 44, 62, 4, colour)
        scene.arc(x + 22, 622, 19, 24, (180, 360), "#c9c2b4", 3)
    scene.rect(60, 682, 170, 12, "#8f6a44")


# Town


def library_night(scene: Scene) -> None:
    ground = 850.0
    scene.gradient(0, 0, 1600, ground, [(0, "#0a1730"), (0.6, "#1e3a63"), (1, "#4b6a8f")])
    stars(scene, 480, 150)
    scene.clouds(60, 460, "#3f5f8a", 0.45, (3, 8))
    houses(scene, 830, (240, 360), ("#16294a", 0.72), 0.16)
    scene.haze(560, 840, "#2b4a75", 0, 0.45)
    scene.shade(
        [(300, 300), (1300, 300), (1300, ground), (300, ground)], [(0, "#7c6f74"), (0.5, "#94807a"), (1, "#5f575f")]
    )
    scene.shape([(270, 304), (800, 150), (1330, 304)], "#5b5363")
    scene.shape([(350, 290), (800, 168), (1250, 290)], "#736976")
    scene.ellipse(800, 246, 32, 32, "#f7dfa8")
    scene.glow(800, 246, 110, "#ffc777", 0.6)
    scene.line([(800, 246), (800, 226)], INK, 3)
    scene.line([(800, 246), (790, 252)], INK, 3)
    scene.rect(270, 300, 1060, 22, "#a3949a")
    scene.rect(300, 560, 1000, 14, "#a3949a")
    for row, (top, tall) in enumerate(((346, 190), (596, 196))):
        for number in range(8):
            if row and number in {3, 4}:
                continue
            x = 346 + number * 117
            scene.rounded(x - 8, top - 8, 100, tall + 14, 44, "#4c4654")
            colour = mix("#ffcf7e", "#ffb25e", scene.rng.random())
            scene.rounded(x, top, 84, tall, 40, colour)
            scene.glow(x + 42, top + tall / 2, 130, "#ffad55", 0.34)
            for shelf in range(3):
                y = top + 66 + shelf * 42
                if y > top + tall - 12:
                    continue
                left = x + 6
                while left < x + 76:
                    wide = scene.rng.uniform(4, 10)
                    scene.rect(
                        left,
                        y - scene.rng.uniform(17, 28),
                        wide,
                        30,
                        mix(scene.rng.choice(("#8a4a36", "#5b4a55", "#7d6136")), "#ffb25e", 0.35),
                        190,
                    )
                    left += wide + 1
                scene.rect(x, y + 2, 84, 4, "#7d5230", 170)
            if scene.rng.random() < 0.4:
                px = x + scene.rng.uniform(22, 60)
                scene.ellipse(px, top + tall - 58, 12, 14, "#4a2e26")
                scene.rounded(px - 22, top + tall - 46, 44, 48, 18, "#4a2e26")
            scene.rect(x + 40, top, 4, tall, "#4c4654")
            scene.rect(x, top + 62, 84, 4, "#4c4654")
    scene.shade([(700, ground), (700, 620), (900, 620), (900, ground)], [(0, "#ffdf9e"), (1, "#ffb25e")])
    scene.rect(796, 620, 8, 230, "#4c4654")
    scene.rect(688, 606, 224, 16, "#a3949a")
    scene.glow(800, 740, 300, "#ffb25e", 0.6)
    scene.shade([(0, ground), (1600, ground), (1600, 1067), (0, 1067)], [(0, "#3a4258"), (1, "#141c2c")])
    for step in range(4):
        scene.rect(650 - step * 26, ground - 6 + step * 17, 300 + step * 52, 17, mix("#a3949a", "#4d4f5f", step / 4))
    scene.soft([[(700, 900), (900, 900), (1120, 1067), (480, 1067)]], "#ffc477", 0.5, 26)
    for number in range(8):
        x = 346 + number * 117
        scene.soft(
            [[(x, 866), (x + 84, 866), (x + 130 + (number - 4) * 30, 1000), (x - 40 + (number - 4) * 30, 1000)]],
            "#ffc477",
            0.16,
            14,
        )
    for x in (180, 1420):
        street_lamp(scene, x, 900, 300, "#0d1626")
    person(scene, 770, 936, 132, "#2c2a3c")
    person(scene, 850, 1000, 150, "#4f2c34")
    person(scene, 560, 1016, 156, "#22364a")
    for x in (1130, 1210):
        for wheel in (0, 74):
            scene.arc(x + wheel, 938, 30, 30, (0, 360), "#0d1626", 4)
        scene.line([(x, 938), (x + 26, 896), (x + 62, 896), (x + 34, 938), (x, 938)], "#a8483a", 5)
        scene.line([(x + 74, 938), (x + 58, 880), (x + 76, 876)], "#0d1626", 4)
        scene.line([(x + 22, 884), (x + 38, 884)], "#0d1626", 6)


def reading_room(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#2c1d1a"), (0.5, "#4a3026"), (1, "#2a1a15")])
    spines = ("#8a3d30", "#2f5560", "#b98b3e", "#4d6248", "#6b3a4c", "#c9ab7a", "#3b3f5c", "#94603c")
    for bay in range(6):
        left = 30 + bay * 262
        scene.rect(left - 14, 40, 252, 560, "#3a241b")
        for row in range(5):
            y = 150 + row * 106
            scene.rect(left, y - 92, 224, 94, "#20130f")
            x = left + 3
            while x < left + 212:
                wide, tall = scene.rng.uniform(9, 21), scene.rng.uniform(58, 84)
                colour = mix(scene.rng.choice(spines), "#1a100c", 0.25 + 0.07 * abs(2.5 - bay))
                scene.rect(x, y - tall, wide, tall, colour)
                scene.rect(x, y - tall + 10, wide, 3, "#e9c98a", 120)
                scene.rect(x + wide - 2, y - tall, 2, tall, "#000000", 70)
                x += wide + 1
            scene.rect(left - 6, y, 236, 11, "#7d5236")
        scene.shade(
            [(left - 30, 20), (left - 8, 20), (left - 8, 610), (left - 30, 610)],
            [(0, "#9a6a44"), (1, "#4f3222")],
            sideways=True,
        )
    scene.rect(0, 14, 1600, 26, "#8a5c3c")
    for x in (290, 800, 1310):
        scene.glow(x, 560, 420, "#ffbf6b", 0.5)
    scene.shade([(0, 600), (1600, 600), (1600, 1067), (0, 1067)], [(0, "#3a251b"), (1, "#190f0b")])
    for x, coat, skin in (
        (170, "#35505f", "#c98f6b"),
        (560, "#a8483a", "#8a5a3c"),
        (1010, "#c99a3c", "#d9a883"),
        (1430, "#4a5a44", "#b57b58"),
    ):
        scene.rounded(x - 84, 560, 168, 210, 66, coat)
        scene.rounded(x - 84, 560, 84, 210, 66, "#ffffff", 14)
        scene.rect(x - 20, 530, 40, 46, mix(skin, INK, 0.2))
        scene.ellipse(x, 496, 48, 58, skin)
        scene.ellipse(x, 466, 52, 40, mix("#2a1a15", "#6b4a33", scene.rng.random()))
        _looking_down(scene, x, 508, 1.0, skin)
        scene.shape([(x - 46, 700), (x, 718), (x + 46, 700), (x + 46, 720), (x, 740), (x - 46, 720)], CREAM)
    scene.shade([(-40, 740), (1640, 740), (1640, 830), (-40, 830)], [(0, "#c08a56"), (0.25, "#94623a"), (1, "#5b3921")])
    scene.shade([(-40, 830), (1640, 830), (1640, 1067), (-40, 1067)], [(0, "#3f2617"), (1, "#1c110b")])
    for x in (290, 800, 1310):
        scene.soft([[(x - 150, 752), (x + 150, 752), (x + 210, 826), (x - 210, 826)]], "#ffe2a3", 0.75, 18)
        scene.rect(x - 7, 590, 14, 180, "#c9a04f")
        scene.rounded(x - 56, 760, 112, 20, 10, "#b98b3e")
        scene.shade(
            [(x - 112, 600), (x - 84, 540), (x + 84, 540), (x + 112, 600)],
            [(0, "#2f7d5b"), (0.5, "#3fae7d"), (1, "#1b4f3c")],
        )
        scene.rounded(x - 112, 596, 224, 12, 6, "#f9e7b0")
        scene.glow(x, 640, 300, "#ffd58a", 0.75)
        scene.glow(x, 606, 150, "#fff0c8", 0.6)
    for x, y in ((90, 790), (470, 800), (640, 776), (960, 800), (1130, 782), (1500, 796)):
        scene.shape([(x - 58, y), (x, y + 9), (x, y + 30), (x - 66, y + 20)], "#fbf1da")
        scene.shape([(x + 58, y), (x, y + 9), (x, y + 30), (x + 66, y + 20)], "#e9dcc0")
        for row in range(3):
            scene.line([(x - 52 + row, y + 6 + row * 5), (x - 8, y + 13 + row * 5)], "#8f8371", 1.4, 150)
            scene.line([(x + 52 - row, y + 6 + row * 5), (x + 8, y + 13 + row * 5)], "#8f8371", 1.4, 150)


def tram_evening(scene: Scene) -> None:
    ground = 850.0
    scene.gradient(0, 0, 1600, ground, [(0, "#3a3560"), (0.4, "#8a5a7d"), (0.75, "#e8946f"), (1, "#f9c98c")])
    scene.clouds(20, 360, "#f0a07a", 0.5, (3, 8))
    houses(scene, 790, (420, 560), ("#8a6a86", 0.55), 0.3)
    scene.haze(300, 800, "#f3b583", 0, 0.35)
    scene.shade([(0, 786), (1600, 786), (1600, 1067), (0, 1067)], [(0, "#6b5666"), (0.4, "#463d52"), (1, "#1f1d30")])
    scene.rect(0, 784, 1600, 12, "#a88a8a")
    for y in (70, 96):
        scene.line([(0, y), (1600, y + 14)], "#241f38", 3, 200)
    for x in (120, 820, 1520):
        scene.rect(x - 5, 60, 10, 740, "#241f38")
        scene.rect(x - 60, 66, 120, 6, "#241f38")
    scene.soft([[(230, 880), (1390, 880), (1350, 930), (280, 930)]], "#0d0b18", 0.7, 12)
    body = [(230, 868), (230, 470), (262, 420), (1330, 420), (1366, 470), (1380, 868)]
    scene.shade(body, [(0, "#f7ead0"), (0.52, "#efdcb8"), (0.53, "#2a7d78"), (0.9, "#1d5c5c"), (1, "#123c40")])
    scene.shade([(250, 424), (300, 388), (1300, 388), (1340, 424)], [(0, "#8f8a92"), (1, "#5b5666")])
    scene.line([(620, 388), (700, 300), (790, 388)], "#241f38", 7)
    scene.line([(660, 232), (700, 300), (620, 300)], "#241f38", 5)
    scene.line([(560, 84), (660, 232), (760, 84)], "#241f38", 5)
    scene.line([(540, 82), (780, 82)], "#241f38", 8)
    scene.glow(660, 80, 60, "#cfe8ff", 0.8)
    scene.rect(232, 634, 1146, 12, "#e0b04c")
    for number in range(7):
        x = 270 + number * 152
        door = number in {1, 5}
        tall = 330 if door else 150
        scene.rounded(x, 462, 128, tall, 12, "#17353c")
        scene.gradient(x + 8, 470, 112, 134, [(0, "#ffe3a6"), (1, "#ffbf6e")])
        scene.glow(x + 64, 540, 120, "#ffb45c", 0.35)
        if door:
            scene.gradient(x + 8, 612, 50, 170, [(0, "#ffcf85"), (1, "#c98a4f")])
            scene.gradient(x + 70, 612, 50, 170, [(0, "#ffcf85"), (1, "#c98a4f")])
            scene.rect(x + 60, 462, 8, 330, "#17353c")
            continue
        for _ in range(scene.rng.randint(1, 2) if number < 6 else 0):  # the last window is the driver’s
            px = x + scene.rng.uniform(32, 96)
            coat = scene.rng.choice(("#4a3352", "#35505f", "#7a3b34", "#3f5a48"))
            scene.ellipse(px, 540, 18, 22, "#5b3a30")
            scene.rounded(px - 26, 562, 52, 44, 18, coat)
    scene.rounded(1256, 456, 108, 160, 14, "#17353c")
    scene.shade([(1266, 466), (1354, 480), (1358, 604), (1266, 604)], [(0, "#bcd9de"), (1, "#ffcf8f")])
    scene.rounded(560, 434, 480, 24, 8, "#1c1a24")
    for number in range(26):
        scene.rect(590 + number * 16, 442, 9, 8, "#ffb84d", 230 if scene.rng.random() < 0.75 else 40)
    scene.ellipse(1356, 740, 20, 20, "#fff0c8")
    scene.glow(1372, 740, 240, "#ffdf9e", 0.9)
    scene.soft([[(1370, 736), (1600, 800), (1600, 930), (1370, 750)]], "#ffdf9e", 0.4, 12)
    scene.ellipse(300, 730, 9, 9, "#ff5a4a")
    for x in (400, 560, 1060, 1220):
        scene.ellipse(x, 868, 36, 36, "#14121f")
        scene.ellipse(x, 868, 15, 15, "#6b6478")
    scene.shape([(350, 846), (620, 846), (600, 872), (370, 872)], "#1c1a2a")
    scene.shape([(1000, 846), (1270, 846), (1250, 872), (1020, 872)], "#1c1a2a")
    for y in (908, 960):
        scene.line([(0, y), (1600, y)], "#cfb6a8", 4, 170)
        scene.line([(0, y + 5), (1600, y + 5)], "#14121f", 4, 160)
    for row in range(7):
        y = 990 + row * 13
        for x in range(-20 + (row % 2) * 24, 1620, 48):
            scene.rounded(x, y, 44, 10, 4, "#8a7088", 40)
    person(scene, 1490, 960, 230, "#7a3b34")
    person(scene, 120, 985, 250, "#2f3d55")


def rain_street(scene: Scene) -> None:
    ground = 690.0
    scene.gradient(0, 0, 1600, ground, [(0, "#2a3b4c"), (0.6, "#52697a"), (1, "#8fa0a3")])
    scene.clouds(0, 420, "#6f8593", 0.6, (3, 6))
    houses(scene, 650, (180, 260), ("#7c909a", 0.6), 0.3, start=500, end=1090)
    scene.haze(380, 660, "#9fb0b2", 0.1, 0.5)
    for side in (0, 1):
        for number, (near, far) in enumerate(((0, 180), (180, 350), (350, 500))):
            top_near, top_far = 40 + near * 0.62, 40 + far * 0.62
            base_near, base_far = 860 - near * 0.34, 860 - far * 0.34
            xs = (near, far) if not side else (1600 - near, 1600 - far)
            wall = mix(("#a8604f", "#6f8a94", "#b98f5c")[(number + side) % 3], "#52697a", 0.3 + number * 0.13)
            scene.shade(
                [(xs[0], top_near - 90), (xs[1], top_far - 60), (xs[1], base_far), (xs[0], base_near)],
                [(0, wall), (1, mix(wall, INK, 0.45))],
            )
            for row in range(4):
                for part in (0.2, 0.6):
                    x0, x1 = (xs[0] + (xs[1] - xs[0]) * t for t in (part, part + 0.22))
                    tn = [top_near + (top_far - top_near) * t for t in (part, part + 0.22)]
                    bn = [base_near + (base_far - base_near) * t for t in (part, part + 0.22)]
                    lo, hi = 0.05 + row * 0.2, 0.05 + row * 0.2 + 0.11
                    quad = [
                        (x0, tn[0] + (bn[0] - tn[0]) * lo),
                        (x1, tn[1] + (bn[1] - tn[1]) * lo),
                        (x1, tn[1] + (bn[1] - tn[1]) * hi),
                        (x0, tn[0] + (bn[0] - tn[0]) * hi),
                    ]
                    lit = row == 3 or scene.rng.random() < 0.35
                    scene.shape(quad, "#ffc777" if lit else "#2b3c4b")
                    if lit:
                        scene.glow((x0 + x1) / 2, (quad[0][1] + quad[2][1]) / 2, 90, "#ffab55", 0.34)
            shop = [
                (xs[0], base_near - 168),
                (xs[1], base_far - 118),
                (xs[1] + (22 if not side else -22), base_far - 92),
                (xs[0] + (30 if not side else -30), base_near - 126),
            ]
            scene.shape(shop, ("#8a3d33", "#2f5560", "#b98b3e")[(number + side) % 3])
    scene.shade(
        [(0, 860), (500, 690), (1100, 690), (1600, 860), (1600, 1067), (0, 1067)],
        [(0, "#8496a0"), (0.4, "#4b5f6e"), (1, "#1c2934")],
    )
    scene.reflect(860, 207, "#2c3e4c", 0.55, 3)
    scene.shade([(0, 860), (500, 690), (1100, 690), (1600, 860)], [(0, "#94a4a9"), (1, "#3a4d5b")])
    scene.soft([[(0, 850), (1600, 850), (1600, 880), (0, 880)]], "#33485a", 0.6, 14)
    for row in range(18):
        y = 700 + 360 * (row / 18) ** 1.5
        for _ in range(26):
            scene.ellipse(scene.rng.uniform(0, 1600), y, 8 + row * 3, 1 + row * 0.28, "#e9dcc0", 34)
    for x, tall in ((410, 250), (1190, 250), (560, 150), (1040, 150)):
        street_lamp(scene, x, 700 + (tall - 150) * 0.62, tall, "#1a2530")
        scene.glitter(x, 720 + (tall - 150) * 0.6, 1060, (10, 70), "#ffcf85", 130, 120)
    for x, ground_at, tall, coat, umbrella in (
        (700, 760, 150, "#35505f", "#2f5560"),
        (905, 800, 190, "#4a3352", "#e0a63c"),
        (640, 960, 350, "#2c3e4c", "#c8442f"),
        (1110, 900, 280, "#5b4a44", "#3f7d78"),
    ):
        scene.soft(
            [
                [
                    (x - tall * 0.16, ground_at),
                    (x + tall * 0.16, ground_at),
                    (x + tall * 0.1, ground_at + tall * 0.55),
                    (x - tall * 0.1, ground_at + tall * 0.55),
                ]
            ],
            mix(umbrella, INK, 0.35),
            0.55,
            10,
        )
        person(scene, x, ground_at, tall, coat, umbrella=umbrella)
    for _ in range(620):
        x, y = scene.rng.uniform(-40, 1640), scene.rng.uniform(-40, 1060)
        length = scene.rng.uniform(16, 62)
        scene.line([(x, y), (x - length * 0.16, y + length)], "#eaf1f0", 1.1, scene.rng.randint(24, 86))
    for _ in range(90):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(830, 1055)
        scene.arc(x, y, scene.rng.uniform(5, 15), scene.rng.uniform(2, 5), (0, 360), "#eef3ee", 1.4, 110)


def roofs_in_snow(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#6f87a8"), (0.4, "#a9b9cc"), (0.7, "#e3d6d3"), (1, "#f0e3da")])
    scene.clouds(0, 420, "#e9e6ea", 0.7, (3, 6))
    scene.glow(1180, 360, 520, "#ffe0b8", 0.6)
    scene.shape(scene.ridge(470, 230, 0.7), "#b6c2d2")
    scene.haze(330, 520, "#eae0dd", 0, 0.6)
    for row, (ground, tall, veil) in enumerate(
        ((600, 200, 0.62), (770, 230, 0.42), (980, 270, 0.2), (1190, 310, 0.02))
    ):
        x = -80.0 - row * 30
        while x < 1640:
            wide = scene.rng.uniform(150, 230) * (0.72 + row * 0.14)
            high = tall * scene.rng.uniform(0.7, 1.1)
            wall = mix(scene.rng.choice(PLASTER), "#c9d0dc", veil)
            top, pitch = ground - high, wide * 0.42
            scene.shade(
                [(x, top), (x + wide, top), (x + wide, ground + 60), (x, ground + 60)],
                [(0, wall), (1, mix(wall, "#4a5a74", 0.35))],
            )
            scene.shape([(x, top), (x + wide / 2, top - pitch * 0.86), (x + wide, top)], wall)
            windows(
                scene,
                (x + wide * 0.1, top - 6, wide * 0.8, high * 0.6),
                (3 if wide > 190 else 2, 1 + row // 2),
                0.5,
                mix("#3a4a5e", "#c9d0dc", veil),
            )
            snow = mix("#ffffff", "#dfe4ee", veil * 0.7)
            scene.shape(
                [
                    (x - 16, top + 12),
                    (x + wide / 2, top - pitch - 16),
                    (x + wide / 2, top - pitch + 24),
                    (x + 10, top + 18),
                ],
                snow,
            )
            scene.shape(
                [
                    (x + wide + 16, top + 12),
                    (x + wide / 2, top - pitch - 16),
                    (x + wide / 2, top - pitch + 24),
                    (x + wide - 10, top + 18),
                ],
                mix(snow, "#9fb0cc", 0.38),
            )
            chimney = x + wide * 0.68
            scene.rect(chimney, top - pitch * 1.06, wide * 0.12, pitch * 0.74, mix("#8c4a3c", "#c9d0dc", veil))
            scene.rounded(chimney - 4, top - pitch * 1.12, wide * 0.12 + 8, 15, 7, snow)
            if scene.rng.random() < 0.45:
                cx, cy = chimney + wide * 0.06, top - pitch * 1.15
                scene.soft(
                    [[(cx - 8, cy), (cx + 8, cy), (cx + 66, cy - 120), (cx + 110, cy - 190), (cx + 50, cy - 150)]],
                    "#f7f2f0",
                    0.6,
                    13,
                )
            x += wide * 0.94
        scene.haze(ground - 240, ground + 10, "#e6e0e2", 0, 0.3 * veil)
    for _ in range(520):
        size = scene.rng.uniform(1, 4.4)
        scene.ellipse(
            scene.rng.uniform(0, 1600), scene.rng.uniform(0, 1067), size, size, "#ffffff", scene.rng.randint(90, 230)
        )


def station_clock(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#234a52"), (0.6, "#3f7d78"), (1, "#88b3a0")])
    for number in range(11):
        x = number * 160 - 30
        scene.shape(
            [(x, 0), (x + 74, 0), (800 + (x + 74 - 800) * 0.36, 1067), (800 + (x - 800) * 0.36, 1067)], "#ffffff", 10
        )
    scene.shape([(0, 0), (1600, 0), (1600, 54), (0, 54)], "#12282e")
    for x in range(0, 1600, 100):
        scene.line([(x, 54), (x + 50, 120), (x + 100, 54)], "#12282e", 9)
    scene.line([(0, 120), (1600, 120)], "#12282e", 10)
    scene.rect(782, 120, 36, 110, "#12282e")
    scene.soft([[(420, 300), (1180, 300), (1280, 900), (520, 960)]], "#0d2227", 0.45, 46)
    scene.ellipse(800, 560, 374, 374, "#12282e")
    scene.ellipse(800, 560, 352, 352, "#c99a3c")
    scene.ellipse(800, 560, 334, 334, "#f7eedb")
    scene.glow(700, 450, 420, "#fffdf4", 0.4)
    for minute in range(60):
        angle = math.tau * minute / 60
        long = minute % 5 == 0
        inner = 262 if long else 300
        scene.line(
            [(800 + r * math.sin(angle), 560 - r * math.cos(angle)) for r in (inner, 320)], INK, 17 if long else 5
        )
    wedge = [
        (800.0, 560.0),
        *[
            (800 + 300 * math.sin(a), 560 - 300 * math.cos(a))
            for a in (math.tau * (m / 60) for m in (55, 56, 57, 58, 59, 60))
        ],
    ]
    scene.shape(wedge, "#e2573f", 120)
    for angle, length, width in ((math.tau * (8 + 55 / 60) / 12, 190, 26), (math.tau * 55 / 60, 292, 17)):
        dx, dy = math.sin(angle), -math.cos(angle)
        scene.line([(808 - dx * 50, 570 - dy * 50), (808 + dx * length, 570 + dy * length)], "#8f7a5c", width, 110)
        scene.line([(800 - dx * 50, 560 - dy * 50), (800 + dx * length, 560 + dy * length)], INK, width)
    scene.ellipse(800, 560, 26, 26, "#e2573f")
    scene.ellipse(800, 560, 10, 10, "#f7eedb")
    scene.shade([(0, 985), (1600, 985), (1600, 1067), (0, 1067)], [(0, "#1a3338"), (1, "#0b181c")])
    for x, tall, coat in (
        (150, 170, "#c8442f"),
        (300, 154, "#2b3f4f"),
        (1330, 176, "#e0a63c"),
        (1460, 160, "#6b3a52"),
        (1250, 150, "#2b3f4f"),
    ):
        person(scene, x, 1026, tall, coat)
    scene.rect(330, 986, 46, 40, "#7a4a2c")


def market_stalls(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 700, [(0, "#6fb0c4"), (0.7, "#cfe3d8"), (1, "#f4ead0")])
    scene.clouds(10, 260, "#ffffff", 0.7, (3, 6))
    houses(scene, 560, (260, 380), ("#dfe0cf", 0.3), 0.0)
    scene.haze(260, 600, "#f4ead0", 0, 0.35)
    scene.shade([(0, 560), (1600, 560), (1600, 1067), (0, 1067)], [(0, "#cfbc9c"), (1, "#8f7b66")])
    for x, coat in ((420, "#35505f"), (520, "#a8483a"), (1010, "#4a3352"), (1130, "#3f6a58"), (560, "#c99a3c")):
        person(scene, x, 700, 170, coat)
    awnings = (("#c8442f", 20), ("#2f7d78", 560), ("#e0a63c", 1100))
    fruits = (("#d94f35", "#e8a23c", "#7fa24a"), ("#e07a3c", "#6b3a5c", "#c9d06b"), ("#b8323c", "#f0c24b", "#5f8a44"))
    for (colour, left), hues in zip(awnings, fruits, strict=True):
        wide = 480
        scene.rect(left + 16, 420, 13, 520, "#6b4a33")
        scene.rect(left + wide - 29, 420, 13, 520, "#6b4a33")
        scene.shade(
            [(left + 14, 470), (left + wide - 14, 470), (left + wide - 14, 720), (left + 14, 720)],
            [(0, "#3a2a24"), (1, "#6b5140")],
        )
        coat = scene.rng.choice(("#35505f", "#f0e0c0", "#7a4a52"))
        middle = left + wide * scene.rng.uniform(0.35, 0.65)
        scene.rounded(middle - 62, 600, 124, 170, 44, coat)
        scene.rounded(middle - 40, 640, 80, 130, 10, mix(colour, CREAM, 0.55))
        skin = scene.rng.choice(("#c98f6b", "#8a5a3c", "#d9a883"))
        scene.ellipse(middle, 566, 36, 43, skin)
        scene.ellipse(middle, 542, 39, 27, mix("#2a1a15", "#8a6a4c", scene.rng.random()))
        _looking_down(scene, middle, 574, 0.76, skin)
        stripe = wide / 8
        for number in range(8):
            x = left + number * stripe
            hue = colour if number % 2 == 0 else "#f8efdc"
            top = left + 46 + number * (wide - 92) / 8
            scene.shade(
                [(top, 316), (top + (wide - 92) / 8, 316), (x + stripe, 452), (x, 452)],
                [(0, mix(hue, "#ffffff", 0.12)), (1, mix(hue, INK, 0.12))],
            )
            scene.ellipse(x + stripe / 2, 452, stripe / 2, 22, mix(hue, INK, 0.14))
        for tier in range(2):
            y = 720 + tier * 108
            for number in range(3):
                x = left + 8 + number * 158
                hue = hues[(number + tier) % 3]
                for layer in range(3):
                    for ball in range(8 - layer):
                        bx = x + 16 + ball * 18.5 + layer * 8 + scene.rng.uniform(-3, 3)
                        by = y + 12 - layer * 13
                        scene.ellipse(bx, by, 13, 13, mix(hue, INK, 0.2 + scene.rng.random() * 0.12))
                        scene.ellipse(bx - 1, by - 1, 11.4, 11.4, mix(hue, "#ffffff", scene.rng.random() * 0.14))
                        scene.ellipse(bx - 4, by - 5, 3.4, 2.8, "#ffffff", 120)
                scene.shade(
                    [(x, y + 14), (x + 150, y + 14), (x + 144, y + 96), (x + 6, y + 96)],
                    [(0, "#c99a66"), (1, "#7d5636")],
                )
                for plank in range(1, 3):
                    scene.rect(x + 4, y + 14 + plank * 27, 142, 4, "#5b3c24", 160)
                scene.shape([(x + 52, y - 30), (x + 100, y - 30), (x + 100, y - 2), (x + 52, y - 2)], "#fbf4e2")
                scene.line([(x + 60, y - 20), (x + 90, y - 20)], INK, 3)
                scene.line([(x + 60, y - 11), (x + 82, y - 11)], INK, 3)
    scene.soft([[(0, 930), (1600, 930), (1600, 990), (0, 990)]], "#4a3a30", 0.5, 16)
    scene.soft([[(560, 560), (1000, 560), (760, 1067), (120, 1067)]], "#fff0c8", 0.2, 40)


def fish_hall(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#d8e6e6"), (1, "#9fb9bf")])
    for _ in range(1500):
        x, y, size = scene.rng.uniform(0, 1600), scene.rng.uniform(0, 1067), scene.rng.uniform(6, 22)
        scene.shape(
            [
                (x + size * math.cos(a), y + size * math.sin(a) * 0.8)
                for a in sorted(scene.rng.uniform(0, 6.28) for _ in range(5))
            ],
            scene.rng.choice(("#ffffff", "#eef6f6", "#b4cfd6", "#c9dde2")),
            130,
        )
    kinds = (("#4f7f96", "#d9e6e2"), ("#c8604a", "#f3c9a8"), ("#6b7a5c", "#d8d9b8"), ("#33566b", "#c9d9dc"))
    for row in range(3):
        for column in range(4):
            x, y = 18 + column * 398, 20 + row * 350
            scene.soft(
                [[(x + 14, y + 20), (x + 386, y + 20), (x + 386, y + 346), (x + 14, y + 346)]], "#28434f", 0.55, 10
            )
            scene.rounded(x, y, 372, 322, 16, ("#2a7d9a", "#e8dfc8", "#d9a33c")[(row + column * 2) % 3])
            scene.rounded(x + 16, y + 16, 340, 290, 10, "#eaf4f5")
            for _ in range(130):
                ix, iy, size = x + scene.rng.uniform(24, 346), y + scene.rng.uniform(24, 296), scene.rng.uniform(5, 13)
                scene.ellipse(ix, iy, size, size * 0.8, scene.rng.choice(("#ffffff", "#cfe2e8", "#dcebee")), 190)
            back, belly = kinds[(row * 3 + column) % 4]
            for fish in range(5):
                _fish(
                    scene,
                    x + 186 + scene.rng.uniform(-10, 10),
                    y + 58 + fish * 51,
                    146,
                    back,
                    belly,
                    flip=scene.rng.random() < 0.25,
                )
    scene.soft([[(1100, -40), (1700, -40), (1700, 500), (700, 1100), (300, 1100)]], "#ffffff", 0.12, 60)


def _fish(scene: Scene, x: float, y: float, half: float, back: str, belly: str, *, flip: bool) -> None:
    way = -1 if flip else 1
    upper = [
        (x + way * half * (-0.82 + 1.82 * t), y - half * 0.17 * math.sin(math.pi * t) ** 0.75)
        for t in (n / 24 for n in range(25))
    ]
    lower = [
        (x + way * half * (-0.82 + 1.82 * t), y + half * 0.16 * math.sin(math.pi * t) ** 0.8)
        for t in (n / 24 for n in range(25))
    ]
    scene.soft([[(px, py + 9) for px, py in [*upper, *reversed(lower)]]], "#4f6f7c", 0.5, 3)
    tail = [
        (x - way * half * 0.74, y),
        (x - way * half * 1.06, y - half * 0.2),
        (x - way * half * 0.96, y),
        (x - way * half * 1.06, y + half * 0.2),
    ]
    scene.shape(tail, mix(back, INK, 0.15))
    scene.shade(
        [*upper, *reversed(lower)],
        [(0, mix(back, INK, 0.2)), (0.42, back), (0.62, belly), (1, mix(belly, "#ffffff", 0.4))],
    )
    scene.shape(
        [
            (x + way * half * 0.2, y - half * 0.14),
            (x - way * half * 0.1, y - half * 0.26),
            (x - way * half * 0.2, y - half * 0.13),
        ],
        mix(back, INK, 0.3),
    )
    scene.arc(
        x + way * half * 0.56,
        y,
        half * 0.09,
        half * 0.13,
        (-70, 70) if flip else (110, 250),
        mix(back, INK, 0.4),
        3,
        200,
    )
    scene.ellipse(x + way * half * 0.78, y - half * 0.03, half * 0.045, half * 0.045, "#f6f0d8")
    scene.ellipse(x + way * half * 0.78, y - half * 0.03, half * 0.024, half * 0.024, INK)


# Orchard, kitchen, table


def orchard_rows(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 460, [(0, "#5fa3b8"), (0.6, "#bcd9cf"), (1, "#f8e7bd")])
    scene.clouds(10, 330, "#fffaf0", 0.75, (3, 6))
    scene.glow(1240, 300, 520, "#ffe9a8", 0.7)
    for base, rise, colour in ((430, 190, "#a5c0b4"), (452, 120, "#86aa94"), (470, 76, "#6b9a7a")):
        scene.shape(scene.ridge(base, rise, 0.8), colour)
        scene.haze(base - 90, base + 10, "#f8e9c4", 0, 0.5)
    scene.gradient(0, 452, 1600, 615, [(0, "#cfc87f"), (0.3, "#9fb35c"), (1, "#4a6b35")])
    for lane in range(-7, 8):
        scene.shape(
            [
                (800 + lane * 56 - 5, 456),
                (800 + lane * 56 + 5, 456),
                (800 + lane * 560 + 90, 1067),
                (800 + lane * 560 - 90, 1067),
            ],
            "#e0cf8a",
            60,
        )
    for depth in range(12):
        near = (depth / 11) ** 2.1
        ground, tall = 470 + 540 * near, 40 + 480 * near
        gap = 84 + 900 * near * 0.78
        for lane in range(-9, 10):
            x = 800 + (lane + 0.5) * gap
            if -tall < x < 1600 + tall:
                if near > 0.12:
                    shadow = [
                        (x - tall * 0.5, ground - 4),
                        (x + tall * 0.1, ground - 6),
                        (x - tall * 0.1, ground + tall * 0.08),
                        (x - tall * 0.62, ground + tall * 0.06),
                    ]
                    scene.soft([shadow], "#2f4a24", 0.5, 4)
                leaf = mix("#4f8a3c", "#cfd9a0", 0.5 * (1 - near) ** 1.5)
                tree(
                    scene,
                    x,
                    ground,
                    tall,
                    leaf,
                    mix("#4a3628", "#b8b38a", 0.5 * (1 - near)),
                    "#d8432f" if near > 0.04 else "",
                )
        scene.haze(440, 520 + 300 * near, "#fbeec4", 0.0, 0.035)
    scene.rect(640, 880, 96, 66, "#a8743f")
    for plank in range(3):
        scene.rect(640, 890 + plank * 20, 96, 3, "#5f3d1f")
    for number in range(9):
        scene.ellipse(
            652 + number % 6 * 15, 876 - number // 6 * 12, 11, 11, mix("#d8432f", "#f0b04a", scene.rng.random() * 0.5)
        )
    scene.line([(930, 960), (968, 660)], "#8f6a3c", 8)
    scene.line([(990, 960), (986, 660)], "#8f6a3c", 8)
    for y in range(690, 950, 44):
        scene.line([(966 - (y - 660) * 0.12, y), (988, y)], "#a8804c", 6)


def bread_kitchen(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 720, [(0, "#c9b79c"), (1, "#ecdcc0")], sideways=True)
    for row in range(7):
        for column in range(22):
            x, y = column * 76 + (row % 2) * 38 - 40, 330 + row * 58
            scene.rounded(
                x,
                y,
                72,
                54,
                5,
                mix("#e9efe6", scene.rng.choice(("#a9c4c0", "#cfd9cc", "#8fb3b4")), scene.rng.random() * 0.7),
                150,
            )
    scene.shade([(90, 40), (560, 40), (560, 560), (90, 560)], [(0, "#cfe6ea"), (0.7, "#f8efd4"), (1, "#fdf3d8")])
    scene.shape([(90, 470), (230, 430), (380, 460), (560, 410), (560, 560), (90, 560)], "#a9c0a0")
    for x in (84, 320, 554):
        scene.rect(x - 5, 34, 16, 532, "#fbf6e9")
    for y in (34, 300, 560):
        scene.rect(80, y - 5, 490, 14, "#fbf6e9")
    scene.glow(320, 300, 760, "#fff3cf", 0.5)
    for x, tall, hue in (
        (640, 92, "#c8604a"),
        (730, 120, "#e9dcc0"),
        (812, 80, "#4f7f86"),
        (1240, 104, "#d9a33c"),
        (1340, 126, "#e9dcc0"),
        (1440, 88, "#6b7a5c"),
    ):
        scene.rounded(x, 216 - tall, 74, tall, 12, hue)
        scene.rounded(x, 216 - tall, 22, tall, 10, "#ffffff", 50)
        scene.rounded(x + 6, 206 - tall, 62, 18, 6, "#8f6a44")
    scene.rect(600, 216, 960, 18, "#8f6a44")
    scene.rect(600, 234, 960, 7, "#4f3722", 90)
    for x in (930, 1010, 1090):
        scene.line([(x, 234), (x, 262)], "#4f4a44", 4)
        scene.line([(x, 262), (x, 330)], "#6b5138", 9)
        scene.ellipse(x, 356, 26 + (x - 930) * 0.05, 34, "#7a7f80" if x != 1010 else "#b8763f")
    scene.shade([(0, 690), (1600, 690), (1600, 1067), (0, 1067)], [(0, "#a9754a"), (0.2, "#8f5f3a"), (1, "#5b3921")])
    for y in (748, 828, 930):
        scene.rect(0, y, 1600, 4, "#4a2e1a", 110)
    scene.soft([[(90, 700), (640, 700), (1200, 1067), (300, 1067)]], "#ffe9bb", 0.34, 40)
    scene.soft([[(400, 884), (1310, 868), (1290, 922), (430, 940)]], "#2a180d", 0.6, 18)
    scene.shade([(400, 850), (1300, 830), (1330, 890), (380, 915)], [(0, "#d9ab72"), (1, "#a87844")])
    loaf = [
        (
            850 + 350 * math.cos(a) * (1 - 0.06 * math.sin(a)),
            822 - 230 * max(0, math.sin(a)) ** 0.8 + 42 * max(0, -math.sin(a)) ** 0.6,
        )
        for a in (math.tau * n / 90 for n in range(90))
    ]
    scene.shade(loaf, [(0, "#d98f45"), (0.35, "#b9682c"), (0.8, "#7d4019"), (1, "#54290f")])
    scene.glow(700, 650, 260, "#ffd08a", 0.5, 0.7)
    for number in range(4):
        x = 650 + number * 122
        cut = [
            (x + 70 * t + 16 * math.sin(3 * t), 762 - 128 * t + 14 * math.sin(math.pi * t))
            for t in (n / 14 for n in range(15))
        ]
        edge = [(px + 36 * math.sin(math.pi * n / 14), py + 6) for n, (px, py) in enumerate(cut)]
        scene.shape([*cut, *reversed(edge)], "#f3cf95")
        scene.line(cut, "#8a4a1e", 6)
    for _ in range(700):
        angle, far = scene.rng.uniform(0, math.pi), scene.rng.random() ** 0.5
        x, y = 850 + 325 * far * math.cos(angle), 815 - 205 * far * math.sin(angle)
        scene.ellipse(
            x, y, scene.rng.uniform(0.6, 2.4), scene.rng.uniform(0.6, 1.8), "#fff3dd", scene.rng.randint(30, 150)
        )
    for _ in range(500):
        scene.ellipse(
            scene.rng.gauss(860, 330),
            scene.rng.gauss(930, 40),
            scene.rng.uniform(0.8, 3),
            scene.rng.uniform(0.6, 1.8),
            "#fff6e4",
            scene.rng.randint(40, 160),
        )
    scene.shade(
        [(1340, 850), (1370, 640), (1520, 640), (1550, 850)],
        [(0, "#f3efe4"), (0.6, "#d9d6cb"), (1, "#8f9694")],
        sideways=True,
    )
    scene.ellipse(1445, 850, 105, 24, "#bfc0b8")
    scene.ellipse(1445, 640, 75, 18, "#8fa9ac")
    scene.rect(1350, 716, 190, 12, "#3f7d86", 210)
    scene.shade(
        [(140, 880), (160, 800), (340, 800), (362, 880), (320, 930), (184, 930)], [(0, "#5f8f96"), (1, "#2a4f58")]
    )
    scene.ellipse(250, 802, 90, 22, "#fbf1dc")
    scene.ellipse(250, 806, 74, 14, "#e2cfa8")


def pear_still_life(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 680, [(0, "#243f46"), (1, "#47706c")], sideways=True)
    scene.clouds(0, 680, "#6f958c", 0.3, (4, 5))
    scene.shade([(0, 660), (1600, 660), (1600, 1067), (0, 1067)], [(0, "#d8c3a4"), (1, "#a98a68")])
    for fold in range(9):
        x = 120 + fold * 180
        scene.soft(
            [[(x, 668), (x + 26, 668), (x + 90, 1067), (x + 20, 1067)]], "#8a6c50" if fold % 2 else "#f7e9cf", 0.4, 14
        )
    scene.shade(
        [(1130, 280), (1160, 226), (1300, 226), (1330, 280), (1360, 700), (1320, 790), (1140, 790), (1100, 700)],
        [(0, "#f0e6d2"), (0.5, "#cfc2aa"), (1, "#6f6a62")],
        sideways=True,
    )
    scene.shape([(1112, 600), (1350, 600), (1355, 640), (1107, 640)], "#2f5f78", 210)
    scene.shape([(1116, 650), (1352, 650), (1353, 660), (1110, 660)], "#2f5f78", 180)
    scene.ellipse(1230, 228, 70, 16, "#4a4842")
    for dx, dy in ((-150, 30), (-60, -110), (70, -150), (160, -30), (10, -60)):
        scene.line([(1230, 228), (1230 + dx * 0.5, 228 + dy * 0.4), (1230 + dx, 200 + dy)], "#5f6b46", 5)
        for leaf in range(5):
            lx, ly = 1230 + dx * (0.4 + leaf * 0.14), 224 + dy * (0.4 + leaf * 0.14)
            scene.ellipse(lx + (leaf % 2 * 2 - 1) * 14, ly - 10, 19, 9, mix("#8fa06b", "#4f6648", scene.rng.random()))
    scene.soft([[(180, 830), (1000, 840), (1060, 900), (240, 920)]], "#4a3324", 0.6, 22)
    scene.ellipse(570, 850, 430, 62, "#8fa9a6")
    scene.ellipse(570, 838, 430, 58, "#f4efe2")
    scene.ellipse(570, 836, 340, 42, "#dcd8ca")
    for x, y, size, tilt, hue in (
        (360, 820, 1.0, -0.24, "#c9b03f"),
        (800, 824, 1.06, 0.3, "#b58a3a"),
        (575, 842, 1.22, 0.04, "#bdb548"),
    ):
        _pear(scene, x, y, size, tilt, hue)
    scene.line([(960, 905), (1270, 872)], "#7d8486", 12)
    scene.shade([(700, 934), (960, 894), (968, 918), (730, 944)], [(0, "#f7f7f2"), (1, "#8f989a")])
    scene.rounded(1180, 856, 190, 30, 12, "#4a3022")
    scene.soft([[(-40, 200), (420, 520), (520, 1067), (-40, 1067)]], "#ffe9bb", 0.16, 70)


def _pear(scene: Scene, x: float, y: float, size: float, tilt: float, hue: str) -> None:
    def turn(dx: float, dy: float) -> Point:
        return (
            x + size * (dx * math.cos(tilt) - dy * math.sin(tilt)),
            y + size * (dx * math.sin(tilt) + dy * math.cos(tilt)),
        )

    side = [
        (0, -300),
        (34, -296),
        (54, -270),
        (60, -226),
        (76, -180),
        (108, -136),
        (128, -90),
        (124, -44),
        (92, -10),
        (40, 4),
        (0, 2),
    ]
    outline = [turn(dx, dy) for dx, dy in _smooth(side)] + [turn(-dx, dy) for dx, dy in reversed(_smooth(side))]
    scene.shade(outline, [(0, mix(hue, "#fff3c4", 0.3)), (0.4, hue), (1, mix(hue, "#3a2a12", 0.55))], sideways=True)
    scene.glow(*turn(-44, -104), 104 * size, "#fff6d0", 0.55)
    scene.glow(*turn(-18, -240), 50 * size, "#fff6d0", 0.4)
    scene.glow(*turn(70, -70), 90 * size, "#d9502f", 0.35)
    for _ in range(110):
        dx, dy = scene.rng.gauss(0, 56), scene.rng.uniform(-250, -10)
        if abs(dx) < 44 + (dy + 250) * 0.27:
            scene.ellipse(*turn(dx, dy), 1.7, 1.7, "#6b4f22", 130)
    scene.line([turn(0, -296), turn(6, -330), turn(22, -356)], "#4a3420", 10 * size)


def _through(p: float, q: float, r: float, s: float, t: float) -> float:
    """The place at ``t`` between ``q`` and ``r``, coming from ``p`` and going to ``s``."""
    return 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t**2 + (3 * q - p - 3 * r + s) * t**3)


def _smooth(points: Sequence[Point], steps: int = 6) -> list[Point]:
    """A curve through all points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    curve: list[Point] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(steps):
            t = step / steps
            curve.append((_through(a[0], b[0], c[0], d[0], t), _through(a[1], b[1], c[1], d[1], t)))
    return [*curve, points[-1]]


# Paper and rooms


def tide_chart(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#5b3f2c"), (1, "#3a281c")])
    for y in range(0, 1067, 133):
        scene.rect(0, y, 1600, 4, "#24170f", 160)
        for _ in range(26):
            x = scene.rng.uniform(0, 1600)
            scene.line(
                [(x, y + scene.rng.uniform(10, 125)), (x + scene.rng.uniform(60, 400), y + scene.rng.uniform(10, 125))],
                "#8a6244",
                2,
                40,
            )
    sheet = [(150, 90), (1470, 60), (1500, 940), (180, 990)]
    scene.soft([[(x + 16, y + 24) for x, y in sheet]], "#0f0905", 0.7, 18)
    scene.shade(sheet, [(0, "#f9f0da"), (1, "#e9d9b6")])

    def put(u: float, v: float) -> Point:
        return (150 + 1320 * u + 30 * v, 90 - 30 * u + (900 - 20 * u) * v)

    for number in range(29):
        u = 0.06 + number * 0.0314
        scene.line([put(u, 0.16), put(u, 0.9)], "#7fa6a8", 1.6, 200 if number % 4 == 0 else 90)
    for number in range(14):
        v = 0.16 + number * 0.057
        scene.line([put(0.06, v), put(0.94, v)], "#7fa6a8", 1.6, 200 if number % 4 == 0 else 90)
    tide = [
        put(0.06 + 0.88 * t, 0.53 - 0.26 * math.sin(math.tau * 4.2 * t) * (0.72 + 0.28 * math.cos(math.tau * t)))
        for t in (n / 240 for n in range(241))
    ]
    under = [*tide, put(0.94, 0.9), put(0.06, 0.9)]
    scene.shade(under, [(0, "#6fb0b8"), (1, "#cfe0d4")])
    for number in range(29):
        u = 0.06 + number * 0.0314
        scene.line([put(u, 0.2), put(u, 0.9)], "#3f7d86", 1.2, 60)
    scene.line(tide, "#1f5f78", 8)
    surge = [
        put(
            0.06 + 0.88 * t,
            0.47
            - 0.27 * math.sin(math.tau * 4.2 * t + 0.12) * (0.74 + 0.26 * math.cos(math.tau * t))
            - 0.05 * math.exp(-(((t - 0.62) / 0.1) ** 2)),
        )
        for t in (n / 240 for n in range(241))
    ]
    for start in range(0, 240, 8):
        scene.line(surge[start : start + 5], "#d9502f", 5)
    scene.line([put(0.06, 0.25), put(0.94, 0.25)], "#d9502f", 3, 200)
    for left, wide in ((0.07, 0.26), (0.07, 0.17)):
        v = 0.055 if wide > 0.2 else 0.095
        scene.line([put(left, v), put(left + wide, v)], INK, 13 if wide > 0.2 else 6, 200)
    for number in range(8):
        u = 0.075 + number * 0.113
        scene.line([put(u, 0.935), put(u + 0.05, 0.935)], INK, 6, 150)
    scene.ellipse(1296, 250, 96, 96, "#c9a04f", 60)
    scene.arc(1296, 250, 96, 96, (0, 360), "#8f6a2f", 3, 170)
    for point in range(8):
        angle = math.tau * point / 8
        far = 90 if point % 2 == 0 else 52
        tip = (1296 + far * math.sin(angle), 250 - far * math.cos(angle))
        for turn, hue in ((0.4, "#8f3a2f"), (-0.4, "#d9a06b")):
            scene.shape(
                [(1296, 250), tip, (1296 + 20 * math.sin(angle + turn), 250 - 20 * math.cos(angle + turn))], hue, 220
            )
    scene.soft([[(560, 1000), (1150, 700), (1170, 730), (590, 1040)]], "#0f0905", 0.6, 8)
    scene.line([(540, 980), (1120, 668)], "#d9a33c", 24)
    scene.line([(540, 976), (1118, 664)], "#f3cf7e", 7)
    scene.shape([(1112, 660), (1130, 682), (1166, 642)], "#e9d3ad")
    scene.shape([(1148, 650), (1156, 658), (1168, 641)], INK)
    scene.soft([[(1240, 760), (1500, 760), (1540, 1000), (1260, 1030)]], "#0f0905", 0.6, 18)
    scene.ellipse(1376, 880, 140, 140, "#b98b3e")
    scene.ellipse(1376, 880, 120, 120, "#f4ead2")
    for tick in range(36):
        angle = math.tau * tick / 36
        scene.line([(1376 + r * math.sin(angle), 880 - r * math.cos(angle)) for r in (100, 113)], INK, 3, 190)
    scene.shape([(1376 - 13, 880), (1376, 880 - 92), (1376 + 13, 880)], "#c8442f")
    scene.shape([(1376 - 13, 880), (1376, 880 + 92), (1376 + 13, 880)], "#3a4a58")
    scene.ellipse(1376, 880, 10, 10, "#b98b3e")
    scene.glow(1320, 820, 100, "#ffffff", 0.3)
    scene.glow(420, 200, 700, "#fff0cf", 0.22)


def archive_boxes(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#2a3438"), (1, "#161c20")])
    for row in range(4):
        y = 262 + row * 258
        scene.rect(0, y - 236, 1600, 238, "#10161a")
        x = 22.0
        while x < 1580:
            wide = scene.rng.choice((118, 134, 152))
            tall = scene.rng.uniform(172, 212)
            hue = scene.rng.choice(("#8d9a92", "#7f8f94", "#a89b86", "#b98b62", "#6f8488", "#9c5f4c"))
            if scene.rng.random() < 0.07:
                scene.shape([(x + 20, y), (x + 44, y - 150), (x + 72, y - 144), (x + 50, y)], mix(hue, INK, 0.2))
                x += 84
                continue
            scene.shade(
                [(x, y - tall), (x + wide - 6, y - tall), (x + wide - 6, y), (x, y)],
                [(0, mix(hue, "#ffffff", 0.12)), (1, mix(hue, INK, 0.34))],
            )
            scene.rect(x, y - tall, wide - 6, 36, mix(hue, "#ffffff", 0.16))
            scene.rect(x, y - tall + 36, wide - 6, 4, INK, 90)
            scene.rect(x + wide - 12, y - tall, 6, tall, INK, 70)
            scene.rounded(x + 18, y - tall + 60, wide - 44, 58, 4, "#f6ecd6")
            for line in range(3):
                scene.rect(x + 26, y - tall + 72 + line * 15, (wide - 60) * scene.rng.uniform(0.45, 1), 4, INK, 170)
            scene.ellipse(x + wide / 2 - 3, y - tall + 146, 10, 10, "#c9a04f")
            scene.ellipse(x + wide / 2 - 3, y - tall + 146, 6, 6, "#161c20")
            x += wide
        scene.shade([(0, y), (1600, y), (1600, y + 22), (0, y + 22)], [(0, "#5f6f74"), (1, "#2b363b")])
    for x in (516, 1072):
        scene.rect(x, 0, 16, 1067, "#39464b")
    scene.soft([[(720, -60), (900, -60), (1460, 1120), (180, 1120)]], "#ffdf9e", 0.3, 60)
    scene.glow(800, 30, 760, "#ffd99a", 0.45)
    scene.shade([(640, 1067), (664, 770), (1000, 770), (1024, 1067)], [(0, "#b98b62"), (1, "#6b4a33")])
    scene.shape([(664, 770), (1000, 770), (1060, 720), (610, 720)], "#d1a880")
    for sheet in range(7):
        x = 676 + sheet * 44
        scene.shape(
            [
                (x, 770),
                (x + 6, 690 - scene.rng.uniform(0, 46)),
                (x + 52, 694 - scene.rng.uniform(0, 40)),
                (x + 50, 770),
            ],
            mix("#fbf4e2", "#d8c39c", scene.rng.random()),
        )
    scene.rounded(730, 850, 204, 88, 5, "#f6ecd6")
    for line in range(3):
        scene.rect(752, 870 + line * 20, 160 - line * 34, 6, INK, 180)


def concert_hall(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#1c1118"), (1, "#0e0a10")])
    for ring in range(9):
        t = ring / 8
        left, right, top = 40 + 300 * t, 1560 - 300 * t, 10 + 150 * t
        hue = mix("#3a2222", "#d99a5c", t**1.2)
        arch = [
            (left, 760),
            (left, top + 260),
            *[
                (800 - (800 - left) * math.cos(a), top + 260 - 250 * math.sin(a))
                for a in (math.pi * n / 36 for n in range(37))
            ],
            (right, top + 260),
            (right, 760),
        ]
        scene.shade(arch, [(0, mix(hue, "#ffe2b0", 0.14)), (1, mix(hue, INK, 0.25))])
        scene.line(arch[1:-1], mix(hue, "#ffe2b0", 0.4), 4, 130)
    scene.glow(800, 430, 620, "#ffcf8a", 0.75)
    for x in range(420, 1200, 66):
        tall = 250 + 60 * math.sin((x - 420) / 780 * math.pi)
        scene.shade(
            [(x, 600 - tall), (x + 42, 600 - tall), (x + 42, 600), (x, 600)],
            [(0, "#f7e3b8"), (0.5, "#c9964f"), (1, "#7a4f28")],
            sideways=True,
        )
        scene.ellipse(x + 21, 596 - tall, 21, 8, "#fbefcf")
        scene.rounded(x + 12, 552, 18, 28, 8, "#3a2416")
    scene.shade([(250, 690), (1350, 690), (1500, 800), (100, 800)], [(0, "#e0a866"), (1, "#94602f")])
    for x in range(-4, 5):
        scene.line([(800 + x * 120, 690), (800 + x * 160, 800)], "#6b4020", 2, 110)
    scene.rect(100, 798, 1400, 34, "#3a2014")
    scene.shape(
        [(540, 640), (560, 588), (700, 560), (880, 566), (960, 604), (980, 650), (960, 668), (560, 668)], "#120d10"
    )
    scene.shape([(560, 588), (640, 430), (900, 400), (930, 420), (880, 566), (700, 560)], "#1d151a")
    scene.line([(640, 430), (900, 400), (930, 420)], "#6b5148", 4)
    scene.line([(800, 566), (852, 452)], "#d9a06b", 4)
    scene.rect(540, 640, 60, 12, "#f7eedb")
    for x in (600, 760, 930):
        scene.rect(x, 664, 12, 74, "#120d10")
    scene.rounded(484, 680, 60, 14, 5, "#120d10")
    scene.rect(508, 690, 10, 50, "#120d10")
    scene.rounded(478, 556, 66, 132, 28, "#27161c")
    scene.line([(516, 600), (566, 634)], "#27161c", 20)
    scene.ellipse(516, 530, 25, 31, "#c98f6b")
    scene.ellipse(506, 520, 29, 28, "#5b3a22")
    for x, coat in ((1060, "#7f2f38"), (1180, "#20404a")):
        scene.rounded(x - 30, 574, 60, 128, 26, coat)
        scene.ellipse(x, 546, 23, 29, "#b57b58")
        scene.ellipse(x, 532, 26, 22, "#2a1a15")
        scene.rect(x - 18, 690, 12, 56, "#120d10")
        scene.rect(x + 8, 690, 12, 56, "#120d10")
        scene.ellipse(x - 34, 634, 25, 38, "#b5652f")
        scene.line([(x - 42, 606), (x - 58, 520)], "#5b2f14", 7)
        scene.line([(x + 26, 610), (x - 74, 660)], "#e9d3ad", 4)
    scene.soft([[(760, -20), (840, -20), (1120, 740), (420, 740)]], "#ffe9bb", 0.3, 24)
    for row in range(5):
        y = 870 + row * 52
        wide = 62 + row * 13
        for number in range(-1, round(1600 / wide) + 2):
            x = number * wide + (row % 2) * wide / 2
            head = mix("#20141a", "#7a4a34", max(0, 1 - abs(x - 800) / 900) * (0.62 - row * 0.1))
            if scene.rng.random() < 0.86:
                scene.ellipse(x, y - wide * 0.4, wide * 0.19, wide * 0.23, head)
                scene.rounded(x - wide * 0.36, y - wide * 0.2, wide * 0.72, 120, wide * 0.24, mix(head, "#0e0a10", 0.3))
            scene.rounded(
                x - wide * 0.43, y + wide * 0.14, wide * 0.86, 150, 14, mix("#5b1c24", "#0e0a10", 0.2 + row * 0.14)
            )


def rope_store(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#3c5058"), (1, "#223038")])
    coils = [
        (330, 330, 270, "#d9b87a"),
        (900, 250, 210, "#c8563f"),
        (1370, 380, 290, "#e9dfc6"),
        (620, 800, 300, "#4f8f96"),
        (1120, 860, 250, "#d99a3c"),
        (130, 900, 200, "#8a6a4a"),
        (1560, 950, 180, "#6b8a6a"),
    ]
    for x, y, radius, hue in coils:
        scene.soft(
            [
                [
                    (x + radius * 1.03 * math.cos(a) + 16, y + radius * 1.03 * math.sin(a) + 24)
                    for a in (math.tau * n / 40 for n in range(40))
                ]
            ],
            "#0c1418",
            0.7,
            16,
        )
        thick = 30.0
        for turn in range(round(radius / thick)):
            r = radius - turn * thick
            scene.ellipse(x, y, r, r, mix(hue, INK, 0.55))
            scene.ellipse(x, y, r - 2, r - 2, mix(hue, INK, 0.1 + 0.04 * turn))
            count = max(10, round(r * 0.36))
            for strand in range(count):
                angle = math.tau * strand / count + turn
                lean = 26 / max(r, 30)
                start = (x + (r - 3) * math.cos(angle), y + (r - 3) * math.sin(angle))
                stop = (x + (r - thick + 3) * math.cos(angle + lean), y + (r - thick + 3) * math.sin(angle + lean))
                bright = 0.5 - 0.5 * math.cos(angle + 0.9 + math.pi)
                scene.line([start, stop], mix(hue, "#ffffff", 0.3) if bright < 0.5 else mix(hue, INK, 0.4), 4.5, 120)
            scene.ellipse(x, y, max(2, r - thick + 1), max(2, r - thick + 1), mix(hue, INK, 0.6))
        scene.ellipse(x, y, max(4, radius % thick), max(4, radius % thick), "#1a262c")
        tail = [
            (x + radius * 0.96, y + 20),
            (x + radius * 1.06, y + radius * 0.5),
            (x + radius * 0.82, y + radius * 0.98),
            (x + radius * 1.1, y + radius * 1.24),
        ]
        scene.line(_smooth(tail), mix(hue, INK, 0.5), 27)
        scene.line(_smooth(tail), mix(hue, INK, 0.12), 22)
    scene.glow(420, 200, 800, "#ffe9bb", 0.3)


def lantern(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#0e2a38"), (1, "#12394a")])
    for ring in range(7, 0, -1):
        scene.ellipse(800, 540, ring * 150, ring * 150, "#ffcf7e", 11)
    scene.clouds(0, 1067, "#2f6a78", 0.3, (4, 4))
    scene.glow(800, 560, 800, "#ffb25e", 0.75)
    for ray in range(24):
        angle = math.tau * ray / 24
        ends = [(800 + r * math.cos(angle), 545 + r * math.sin(angle)) for r in (390, 440 + 40 * (ray % 2))]
        scene.line(ends, "#ffd58a", 7, 120)
    scene.arc(800, 240, 80, 96, (180, 360), "#e9dcc0", 15)
    scene.line([(720, 240), (720, 282)], "#e9dcc0", 15)
    scene.line([(880, 240), (880, 282)], "#e9dcc0", 15)
    scene.shade([(760, 222), (840, 222), (880, 268), (720, 268)], [(0, "#c99a3c"), (1, "#8a5f22")])
    scene.shade([(720, 268), (880, 268), (968, 372), (632, 372)], [(0, "#e9b44c"), (1, "#9a6a24")])
    scene.rounded(612, 368, 376, 34, 10, "#c99a3c")
    scene.shade([(648, 402), (952, 402), (976, 758), (624, 758)], [(0, "#ffe9b0"), (0.55, "#ffcf7e"), (1, "#f09a45")])
    scene.glow(800, 600, 250, "#fffdf0", 0.95)
    flame = _smooth(
        [
            (800, 474),
            (826, 530),
            (854, 584),
            (858, 640),
            (832, 690),
            (800, 704),
            (768, 690),
            (742, 640),
            (750, 586),
            (782, 540),
            (800, 474),
        ]
    )
    scene.shade(flame, [(0, "#fff6d8"), (0.6, "#ffc24d"), (1, "#e2672f")])
    scene.ellipse(800, 660, 26, 36, "#fffbe8")
    scene.rect(788, 700, 24, 58, "#6b4020")
    for x0, x1 in ((648, 624), (748, 742), (852, 858), (952, 976)):
        scene.line([(x0, 402), (x1, 758)], "#8a5f22", 15)
    scene.line([(638, 580), (962, 580)], "#8a5f22", 10)
    scene.rounded(596, 754, 408, 38, 10, "#e9b44c")
    scene.shade([(640, 792), (960, 792), (1000, 862), (600, 862)], [(0, "#c99a3c"), (1, "#7a531f")])
    scene.rounded(572, 858, 456, 30, 12, "#e9b44c")
    for number in range(5):
        y = 940 + number * 26
        wave = [(x, y + 8 * math.sin(x / 58 + number * 1.3)) for x in range(-20, 1640, 16)]
        scene.line(wave, "#7fb8bc", 5, 150 - number * 24)


def sounding_lead(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 320, [(0, "#f6e3bd"), (1, "#f9efd8")])
    scene.glow(1180, 180, 340, "#fff6dc", 0.8)
    scene.ellipse(1180, 170, 62, 62, "#f0a45c")
    tones = ("#8fc4bf", "#5fa6ab", "#3a8592", "#216577", "#14485c", "#0c3145", "#081f31")
    for number, tone in enumerate(tones):
        y = 240 + number * 118
        wave = [
            (x, y + (20 - number * 2) * math.sin(x / (150 - number * 9) + number * 1.9) + 7 * math.sin(x / 41 + number))
            for x in range(-20, 1640, 14)
        ]
        scene.shade([*wave, (1620, 1087), (-20, 1087)], [(0, mix(tone, "#ffffff", 0.1)), (1, mix(tone, INK, 0.2))])
        scene.line(wave, mix(tone, "#ffffff", 0.45), 3, 130)
    scene.soft(
        [[(1120, 250), (1250, 250), (1120, 1067), (720, 1067)], [(860, 250), (930, 250), (700, 1067), (420, 1067)]],
        "#dff3e6",
        0.16,
        30,
    )
    scene.shade(
        [(470, 196), (560, 262), (930, 262), (1040, 178), (930, 202), (560, 206)], [(0, "#b8432f"), (1, "#5f2420")]
    )
    scene.shape([(470, 196), (560, 206), (930, 202), (1040, 178), (930, 194), (560, 198)], "#f6ead6")
    scene.shape([(700, 204), (712, 126), (736, 104), (770, 104), (794, 128), (800, 204)], "#24465c")
    scene.ellipse(752, 74, 25, 31, "#c98f6b")
    scene.shape([(722, 64), (730, 38), (776, 38), (784, 64)], "#e0b04c")
    scene.line([(784, 132), (838, 156), (880, 150)], "#24465c", 24)
    scene.line([(882, 150), (884, 870)], "#f6ead6", 6)
    for number, hue in enumerate(("#c8442f", "#f6ead6", "#e0a63c", "#c8442f", "#f6ead6", "#e0a63c")):
        y = 330 + number * 92
        scene.shape([(884, y), (952, y + 8), (938, y + 20), (956, y + 34), (884, y + 30)], hue)
        scene.ellipse(884, y + 15, 8, 8, "#f6ead6")
    scene.shade(
        [(872, 862), (896, 862), (924, 1000), (844, 1000)],
        [(0, "#c3ccce"), (0.5, "#8b979b"), (1, "#39464b")],
        sideways=True,
    )
    scene.ellipse(884, 1000, 40, 10, "#d9b87a")
    scene.glow(884, 930, 200, "#bfe6df", 0.35)
    for _ in range(26):
        x, y = scene.rng.uniform(180, 640), scene.rng.uniform(520, 840)
        scene.ellipse(x, y, 15, 5.5, "#cfe6e0", 150)
        scene.shape([(x - 12, y), (x - 25, y - 7), (x - 25, y + 7)], "#cfe6e0", 150)
    for _ in range(46):
        scene.arc(884 + scene.rng.gauss(0, 40), scene.rng.uniform(320, 900), 5, 5, (0, 360), "#e6f6f0", 1.6, 150)


def estuary_map(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#bcd9d6"), (1, "#8fbcc4")])
    coast = _smooth(
        [
            (-20, 300),
            (160, 330),
            (300, 290),
            (420, 350),
            (560, 330),
            (640, 420),
            (560, 500),
            (660, 560),
            (800, 520),
            (880, 420),
            (1010, 400),
            (1080, 300),
            (1220, 260),
            (1300, 170),
            (1470, 150),
            (1640, 90),
        ]
    )
    for grow, alpha in ((84, 40), (54, 50), (26, 60)):
        scene.line([(x, y + 6) for x, y in coast], "#f3f7ec", grow * 2, alpha)
    scene.shape([*coast, (1640, -20), (-20, -20)], "#efe3c4")
    scene.line(coast, "#6b8a7a", 4)
    river = _smooth([(610, 420), (600, 330), (680, 250), (640, 160), (720, 80), (700, -20)])
    scene.line(river, "#6b8a7a", 46)
    scene.line(river, "#a9cdd0", 38)
    for x, y, rise in ((220, 150, 1.0), (960, 200, 1.2), (1240, 90, 0.8), (420, 90, 0.9)):
        for ring in range(5):
            points = [
                (
                    x + (130 - ring * 24) * rise * math.cos(a) * (1 + 0.14 * math.sin(3 * a + ring)),
                    y + (84 - ring * 15) * rise * math.sin(a),
                )
                for a in (math.tau * n / 50 for n in range(51))
            ]
            scene.line(points, "#b59a6a", 2.4, 170)
    for cx, cy, count in ((760, 440, 54), (500, 300, 30)):
        for _ in range(count):
            x, y = cx + scene.rng.gauss(0, 52), cy + scene.rng.gauss(0, 26)
            scene.rect(
                x,
                y,
                scene.rng.uniform(10, 24),
                scene.rng.uniform(8, 16),
                scene.rng.choice(("#b8604a", "#8a6a5a", "#c98f6b")),
            )
    island = _smooth(
        [(1080, 760), (1160, 690), (1290, 700), (1380, 770), (1340, 850), (1210, 880), (1110, 840), (1080, 760)]
    )
    for grow in (70, 40):
        scene.line(island, "#f3f7ec", grow, 60)
    scene.shape(island, "#efe3c4")
    scene.line(island, "#6b8a7a", 4)
    for ring in range(3):
        scene.line(
            [
                (1230 + (90 - ring * 28) * math.cos(a), 785 + (54 - ring * 16) * math.sin(a))
                for a in (math.tau * n / 40 for n in range(41))
            ],
            "#b59a6a",
            2.4,
            170,
        )
    route = _smooth([(790, 540), (830, 640), (930, 730), (1080, 780)])
    for start in range(0, len(route) - 1, 3):
        scene.line(route[start : start + 2], "#c8442f", 7)
    second = _smooth([(790, 540), (640, 640), (430, 700), (200, 860)])
    for start in range(0, len(second) - 1, 3):
        scene.line(second[start : start + 2], "#2f5f78", 6)
    for x, y, hue in ((790, 540, "#c8442f"), (1082, 782, "#c8442f"), (200, 860, "#2f5f78")):
        scene.ellipse(x, y, 17, 17, "#fbf4e2")
        scene.ellipse(x, y, 12, 12, hue)
    for _ in range(90):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(600, 1050)
        if not (1020 < x < 1440 and 650 < y < 920):
            scene.rect(x, y, 11, 3, "#3f7d86", 150)
            scene.rect(x + 5, y - 5, 3, 10, "#3f7d86", 90)
    for line in range(9):
        scene.line([(line * 200, 0), (line * 200, 1067)], "#3f6f78", 1.4, 70)
        scene.line([(0, line * 133), (1600, line * 133)], "#3f6f78", 1.4, 70)
    cx, cy = 250, 620
    scene.arc(cx, cy, 104, 104, (0, 360), "#3f6f78", 3, 200)
    scene.arc(cx, cy, 88, 88, (0, 360), "#3f6f78", 1.6, 160)
    for point in range(16):
        angle = math.tau * point / 16
        far = (120, 54, 80, 54)[point % 4]
        tip = (cx + far * math.sin(angle), cy - far * math.cos(angle))
        for turn, hue in ((0.34, "#1f4f5f"), (-0.34, "#f6ead6")):
            scene.shape([(cx, cy), tip, (cx + 18 * math.sin(angle + turn), cy - 18 * math.cos(angle + turn))], hue)
    scene.shape([(1400, 240), (1412, 168), (1428, 168), (1440, 240)], "#fbf4e2")
    scene.rect(1407, 196, 26, 16, "#c8442f")
    scene.shape([(1406, 168), (1434, 168), (1420, 148)], "#c8442f")
    scene.glow(1420, 160, 90, "#ffdf9e", 0.7)
    for x in (533, 1066):
        scene.soft([[(x - 14, -10), (x + 2, -10), (x + 2, 1080), (x - 14, 1080)]], "#3a3426", 0.3, 7)
        scene.soft([[(x + 2, -10), (x + 14, -10), (x + 14, 1080), (x + 2, 1080)]], "#ffffff", 0.4, 7)


# Portraits


@dataclass(frozen=True)
class Face:
    """What one stylised portrait looks like."""

    skin: str
    hair: str
    style: str
    coat: str
    collar: str
    backdrop: tuple[str, str]
    beard: str = ""
    glasses: str = ""
    earrings: str = ""
    wide: float = 1.0
    smile: float = 1.0


def _portrait(face: Face) -> Callable[[Scene], None]:
    def drawn(scene: Scene) -> None:
        scene.gradient(0, 0, 800, 800, [(0, mix(face.backdrop[0], "#ffffff", 0.16)), (1, face.backdrop[0])])
        scene.ellipse(400, 430, 318, 318, face.backdrop[1])
        scene.glow(230, 220, 420, "#fff3d6", 0.4)
        _hair_behind(scene, face)
        _shoulders(scene, face)
        _head(scene, face)
        _hair_before(scene, face)
        _extras(scene, face)

    return drawn


def _shoulders(scene: Scene, face: Face) -> None:
    left = _smooth([(400, 800), (96, 800), (112, 690), (170, 626), (300, 588), (348, 560), (400, 556)])
    outline = [*left, *[(800 - x, y) for x, y in reversed(left)]]
    scene.shade(outline, [(0, mix(face.coat, "#ffffff", 0.14)), (1, mix(face.coat, INK, 0.3))])
    scene.soft([[(460, 580), (640, 610), (720, 700), (730, 810), (520, 810)]], INK, 0.26, 26)
    neck = _smooth([(344, 470), (346, 552), (334, 588), (400, 640), (466, 588), (454, 552), (456, 470)])
    scene.shade(neck, [(0, mix(face.skin, "#3a1a1a", 0.42)), (0.6, mix(face.skin, "#5b2a22", 0.18)), (1, face.skin)])
    if face.collar == "rollneck":
        scene.shade(
            _smooth([(330, 540), (326, 612), (400, 640), (474, 612), (470, 540), (400, 566), (330, 540)]),
            [(0, mix(face.coat, "#ffffff", 0.26)), (1, face.coat)],
        )
    elif face.collar == "shirt":
        scene.shape([(334, 570), (400, 650), (352, 694), (288, 594)], "#fbf6ea")
        scene.shape([(466, 570), (400, 650), (448, 694), (512, 594)], "#e6dfcf")
        scene.shape([(352, 694), (400, 650), (448, 694), (436, 800), (364, 800)], "#f4eddd")
        for y in (712, 764):
            scene.ellipse(400, y, 5, 5, "#a89b86")
    elif face.collar == "scarf":
        scene.shade(
            _smooth([(306, 556), (300, 620), (400, 668), (500, 620), (494, 556), (400, 600), (306, 556)]),
            [(0, "#e9b44c"), (1, "#b9782c")],
        )
        scene.shade([(420, 640), (480, 622), (512, 800), (440, 800)], [(0, "#d99a3c"), (1, "#a8662a")])
    else:
        scene.shape(
            [(334, 582), (400, 690), (466, 582), (492, 600), (400, 742), (308, 600)], mix(face.coat, "#ffffff", 0.26)
        )


def _head(scene: Scene, face: Face) -> None:
    w = face.wide
    half = _smooth([(400, 196), (470, 206), (522, 260), (534, 340), (520, 420), (486, 486), (440, 528), (400, 536)])
    right = [(400 + (x - 400) * w, y) for x, y in half]
    outline = [*right, *[(800 - x, y) for x, y in reversed(right)]]
    for x in (400 - 134 * w, 400 + 134 * w):
        scene.ellipse(x, 372, 22, 38, mix(face.skin, "#7a3a2c", 0.2))
        scene.ellipse(x, 374, 10, 22, mix(face.skin, "#5b2a22", 0.4))
    scene.shade(
        outline,
        [(0, mix(face.skin, "#fff0d8", 0.26)), (0.5, face.skin), (1, mix(face.skin, "#5b2a22", 0.34))],
        sideways=True,
    )
    scene.glow(326, 430, 72, "#e2573f", 0.24)
    scene.glow(474, 430, 72, "#e2573f", 0.18)
    shadow = mix(face.skin, "#4a1f1a", 0.42)
    nose = _smooth([(406, 346), (416, 390), (430, 420), (420, 436), (396, 436), (404, 400), (402, 360)])
    scene.shape(nose, shadow, 120)
    scene.arc(400, 424, 24, 15, (20, 160), shadow, 5, 200)
    for side, x in ((-1, 400 - 60 * w), (1, 400 + 60 * w)):
        scene.ellipse(x, 362, 24, 12.5, mix("#fdf8ee", face.skin, 0.15))
        scene.ellipse(x, 361, 11.5, 12, mix("#33221a", "#35505f", 0.3 if len(face.style) % 2 else 0))
        scene.ellipse(x, 361, 6, 6.5, "#0d0a0a")
        scene.ellipse(x - 4, 357, 3.2, 3.2, "#ffffff", 235)
        scene.arc(x, 367, 28, 20, (198, 342), mix(face.hair, "#1a0f0c", 0.72), 6)
        scene.line(
            _smooth([(x - side * -33, 326 + 7), (x + side * 6, 314), (x - side * 28, 323)]),
            mix(face.hair, "#1a0f0c", 0.35),
            9,
        )
    lips = mix(face.skin, "#a8303a", 0.38)
    bend = 12 * face.smile
    upper = _smooth([(346, 476 - bend * 0.4), (384, 474), (400, 478), (416, 474), (454, 476 - bend * 0.4)])
    lower = _smooth(
        [(454, 476 - bend * 0.4), (424, 490 + bend), (400, 494 + bend), (376, 490 + bend), (346, 476 - bend * 0.4)]
    )
    scene.shape([*upper, *lower], lips)
    scene.line(
        _smooth(
            [
                (342, 474 - bend * 0.5),
                (380, 480 + bend * 0.3),
                (400, 482 + bend * 0.3),
                (420, 480 + bend * 0.3),
                (458, 474 - bend * 0.5),
            ]
        ),
        mix(lips, "#2a0f12", 0.6),
        4,
    )
    if face.beard:
        _beard(scene, face)


def _beard(scene: Scene, face: Face) -> None:
    w = face.wide
    side = [(400 - 133 * w, 384), (400 - 128 * w, 440), (400 - 100 * w, 512), (352, 562), (400, 578)]
    edge = [(400, 452), (360, 452), (330, 478), (322, 440), (400 - 116 * w, 400)]
    left = [*_smooth(side), *_smooth(edge)]
    for points in (left, [(800 - x, y) for x, y in left]):
        scene.shade(points, [(0, mix(face.beard, "#ffffff", 0.08)), (1, mix(face.beard, INK, 0.22))])
    mouth = [(352, 474), (400, 466), (448, 474), (430, 498), (400, 504), (370, 498)]
    scene.shape(_smooth([*mouth, mouth[0]]), mix(face.skin, "#8a2f34", 0.5))
    scene.line([(358, 477), (400, 483), (442, 477)], "#2a0f12", 4, 190)
    for _ in range(150):
        x, y = 400 + max(-60, min(60, scene.rng.gauss(0, 34))), scene.rng.uniform(514, 548)
        scene.line([(x, y), (x - (x - 400) * 0.03, y + 11)], mix(face.beard, "#ffffff", 0.3), 1.4, 60)


def _hair_behind(scene: Scene, face: Face) -> None:
    back = [(0, mix(face.hair, "#ffffff", 0.06)), (1, mix(face.hair, INK, 0.35))]
    if face.style in {"long", "fringe"}:
        left = _smooth([(400, 152), (286, 172), (226, 280), (222, 430), (204, 570), (236, 640), (400, 640)])
        scene.shade([*left, *[(800 - x, y) for x, y in reversed(left)]], back)
    elif face.style == "bob":
        left = _smooth([(400, 154), (290, 176), (232, 280), (222, 420), (246, 506), (320, 520), (400, 500)])
        scene.shade([*left, *[(800 - x, y) for x, y in reversed(left)]], back)
    elif face.style == "bun":
        scene.shade(
            [(400 + 84 * math.cos(a), 142 + 74 * math.sin(a)) for a in (math.tau * n / 50 for n in range(50))], back
        )
    elif face.style == "curls":
        for _ in range(120):
            angle = scene.rng.uniform(math.pi * 0.86, math.pi * 2.14)
            far = scene.rng.uniform(120, 206)
            size = scene.rng.uniform(24, 42)
            hue = (
                mix(face.hair, "#ffffff", scene.rng.random() * 0.14)
                if scene.rng.random() < 0.5
                else mix(face.hair, INK, 0.3)
            )
            scene.ellipse(400 + far * math.cos(angle), 336 + far * math.sin(angle), size, size, hue)


def _hair_before(scene: Scene, face: Face) -> None:
    w = face.wide
    front = [(0, mix(face.hair, "#ffffff", 0.16)), (0.5, face.hair), (1, mix(face.hair, INK, 0.3))]
    shapes: dict[str, list[Point]] = {
        "short": [
            (262, 350),
            (256, 270),
            (290, 196),
            (362, 150),
            (450, 150),
            (516, 196),
            (546, 272),
            (538, 350),
            (524, 300),
            (500, 262),
            (440, 250),
            (370, 262),
            (300, 262),
            (278, 304),
            (262, 350),
        ],
        "crop": [
            (264, 330),
            (264, 262),
            (300, 196),
            (366, 168),
            (440, 170),
            (504, 200),
            (536, 262),
            (536, 330),
            (520, 282),
            (482, 240),
            (400, 228),
            (318, 240),
            (280, 282),
            (264, 330),
        ],
        "sweep": [
            (258, 372),
            (248, 280),
            (282, 186),
            (370, 140),
            (474, 146),
            (540, 212),
            (550, 300),
            (540, 364),
            (520, 296),
            (470, 260),
            (400, 248),
            (352, 228),
            (310, 280),
            (280, 318),
            (258, 372),
        ],
        "bun": [
            (258, 380),
            (252, 286),
            (290, 200),
            (360, 164),
            (440, 164),
            (510, 200),
            (548, 286),
            (542, 380),
            (524, 306),
            (470, 246),
            (400, 222),
            (330, 246),
            (276, 306),
            (258, 380),
        ],
        "long": [
            (252, 420),
            (236, 300),
            (276, 190),
            (360, 146),
            (440, 146),
            (524, 190),
            (564, 300),
            (548, 420),
            (530, 330),
            (490, 268),
            (430, 232),
            (384, 214),
            (352, 262),
            (290, 320),
            (252, 420),
        ],
        "bob": [
            (250, 440),
            (238, 300),
            (276, 192),
            (360, 148),
            (440, 148),
            (524, 192),
            (562, 300),
            (550, 440),
            (534, 350),
            (506, 284),
            (450, 246),
            (330, 262),
            (286, 320),
            (250, 440),
        ],
        "fringe": [
            (252, 430),
            (238, 300),
            (276, 190),
            (360, 146),
            (440, 146),
            (524, 190),
            (562, 300),
            (548, 430),
            (534, 340),
            (520, 308),
            (460, 312),
            (400, 306),
            (340, 312),
            (280, 308),
            (266, 340),
            (252, 430),
        ],
    }
    if points := shapes.get(face.style):
        curve = [(400 + (x - 400) * max(w, 0.97), y) for x, y in _smooth(points)]
        scene.shade(curve, front, sideways=True)
        for number in range(0 if face.style == "crop" else 15):
            x = 292 + number * 15
            scene.line(
                _smooth([(x, 206 + abs(number - 7) * 5), (400 + (x - 400) * 0.7, 176), (400 + (x - 400) * 0.3, 162)]),
                mix(face.hair, "#ffffff", 0.4),
                2,
                46,
            )
    if face.style == "curls":
        for _ in range(70):
            angle = scene.rng.uniform(math.pi * 1.02, math.pi * 1.98)
            far = scene.rng.uniform(132, 172)
            size = scene.rng.uniform(18, 32)
            hue = (
                mix(face.hair, "#ffffff", 0.1 + scene.rng.random() * 0.14)
                if scene.rng.random() < 0.55
                else mix(face.hair, INK, 0.2)
            )
            scene.ellipse(400 + far * math.cos(angle), 348 + far * math.sin(angle), size, size, hue)
    if face.style == "cap":
        scene.shade(
            _smooth(
                [
                    (252, 300),
                    (256, 216),
                    (320, 150),
                    (400, 138),
                    (480, 150),
                    (544, 216),
                    (548, 300),
                    (400, 262),
                    (252, 300),
                ]
            ),
            [(0, mix(face.coat, "#ffffff", 0.3)), (1, mix(face.coat, INK, 0.15))],
        )
        scene.shade(
            _smooth(
                [
                    (240, 304),
                    (330, 262),
                    (400, 256),
                    (470, 262),
                    (560, 304),
                    (470, 290),
                    (400, 284),
                    (330, 290),
                    (240, 304),
                ]
            ),
            [(0, mix(face.coat, INK, 0.25)), (1, mix(face.coat, INK, 0.55))],
        )
        for x in (262, 538):
            scene.rounded(x - 10, 296, 20, 72, 9, face.hair)
    if face.style == "wrap":
        scene.shade(
            _smooth(
                [
                    (250, 340),
                    (236, 250),
                    (286, 158),
                    (400, 112),
                    (514, 158),
                    (564, 250),
                    (550, 340),
                    (516, 268),
                    (400, 226),
                    (284, 268),
                    (250, 340),
                ]
            ),
            [(0, "#e2673f"), (1, "#a83a2c")],
        )
        for bend in (0, 40, 84):
            scene.line(
                _smooth([(262 + bend * 0.3, 290 - bend), (400, 206 - bend * 0.7), (538 - bend * 0.3, 290 - bend)]),
                "#f6c98a",
                6,
                190,
            )
        scene.shade(
            [(400 + 52 * math.cos(a), 128 + 36 * math.sin(a)) for a in (math.tau * n / 40 for n in range(40))],
            [(0, "#f0885c"), (1, "#b8432f")],
        )


def _extras(scene: Scene, face: Face) -> None:
    w = face.wide
    if face.glasses:
        for x in (400 - 62 * w, 400 + 62 * w):
            scene.ellipse(x, 364, 47, 43, "#ffffff", 34)
            scene.arc(x, 364, 49, 45, (0, 360), face.glasses, 7)
            scene.line([(x - 26, 346), (x - 8, 334)], "#ffffff", 5, 150)
        scene.arc(400, 362, 17, 13, (190, 350), face.glasses, 7)
        for side in (-1, 1):
            scene.line([(400 + side * 109 * w, 356), (400 + side * 138 * w, 350)], face.glasses, 7)
    if face.earrings:
        for side in (-1, 1):
            scene.ellipse(400 + side * 138 * w, 424, 9, 9, face.earrings)
            scene.ellipse(400 + side * 138 * w - 3, 421, 3, 3, "#ffffff", 200)


FACES = {
    "nora": Face("#e2b08c", "#a8502c", "bob", "#2f5f78", "rollneck", ("#8fb9b8", "#cfe0d4")),
    "elio": Face("#d19a70", "#2a2120", "short", "#4a5a44", "shirt", ("#e0b04c", "#f3d9a0"), beard="#33272a"),
    "mattea": Face(
        "#dba785", "#3a2620", "bun", "#7f2f38", "vee", ("#d99a86", "#f3d3c0"), glasses="#3a1f24", earrings="#e0b04c"
    ),
    "jonas": Face(
        "#8a5a3c", "#1c1514", "crop", "#3f6a78", "shirt", ("#88a58a", "#c9d9be"), glasses="#1c1a24", wide=0.97
    ),
    "ines": Face(
        "#a8714c", "#231815", "curls", "#d9872f", "vee", ("#4f7f96", "#a9c9d0"), earrings="#f6ead6", smile=1.3
    ),
    "tobia": Face(
        "#e0ac8a", "#8a8078", "cap", "#35506b", "rollneck", ("#c9b79c", "#eadcc4"), beard="#9a9088", wide=1.03
    ),
    "agnes": Face(
        "#6b4230", "#241a1a", "wrap", "#2f7d78", "vee", ("#e9b48a", "#f7dcc0"), earrings="#e0b04c", smile=1.2
    ),
    "pietro": Face("#d9a27a", "#6f665f", "sweep", "#f0e6d6", "scarf", ("#6f9a86", "#bcd3c0"), wide=1.05, smile=1.4),
    "hedda": Face(
        "#efc4a4", "#e0c27e", "fringe", "#4a3352", "vee", ("#a58fb4", "#d9cbe0"), glasses="#c8442f", smile=0.7
    ),
    "livia": Face("#d6a27c", "#5b3524", "long", "#a83f4a", "scarf", ("#7fa0ac", "#c4d6d8")),
}


# The register


@dataclass(frozen=True)
class Picture:
    """A picture with what is to be said about it; ``focal_point`` is in parts of width and height."""

    key: str
    title: str
    description: str
    credit: str
    draw: Callable[[Scene], None]
    focal_point: tuple[float, float] | None = None

    @property
    def size(self) -> tuple[int, int]:
        return PORTRAIT if self.key.startswith("portrait") else LANDSCAPE


def _scene(
    key: str,
    title: str,
    description: str,
    draw: Callable[[Scene], None],
    focal_point: tuple[float, float] | None = None,
) -> Picture:
    return Picture(key, title, description, HOUSE_CREDIT, draw, focal_point)


_ALL = (
    _scene("harbour-dawn", "East basin at dawn", "Cranes and a small ferry stand dark against a pink dawn sky over still water.", harbour_dawn, (0.65, 0.55)),
    _scene("harbour-dusk", "West quay at dusk", "Three tall cranes and stacked containers under a violet and orange evening sky.", harbour_dusk, (0.72, 0.5)),
    _scene("harbour-night", "The Lower Town by night", "A row of narrow houses with lit windows, street lamps and moored boats mirrored in black water.", harbour_night, (0.5, 0.55)),
    _scene("ferry-crossing", "The island ferry under way", "A white ferry with a red stripe crosses a green channel; gulls follow her.", ferry_crossing, (0.5, 0.6)),
    _scene("electric-quay", "Charging posts on the east quay", "Two white charging posts with green lights on a quay; thick cables run to a lit ferry behind them.", electric_quay, (0.2, 0.65)),
    _scene("lighthouse-beam", "Needle Point light", "A red and white lighthouse on dark rocks throws its beam across a starry night.", lighthouse_beam, (0.67, 0.4)),
    _scene("foghorn", "The foghorn at Needle Point", "A huge red horn juts from a low white building into thick fog.", foghorn, (0.55, 0.6)),
    _scene("rowing-boat", "A rower on the Vell", "A person in a yellow hat rows a red wooden boat across a calm, misty river.", rowing_boat, (0.52, 0.65)),
    _scene("tinkers-bridge", "Tinkers’ Bridge in the morning", "A stone bridge with five arches and a few walkers, mirrored in a hazy river.", tinkers_bridge, (0.5, 0.5)),
    _scene("boatyard", "A hull in the boatyard", "A wooden hull rests on props in a shed; a boatbuilder works beside it, shavings on the floor.", boatyard, (0.4, 0.6)),
    _scene("rope-store", "Coiled ropes", "Coils of rope in sand, red, white and blue lie side by side, seen from above.", rope_store),
    _scene("library-night", "The library after dark", "Tall arched windows of a library glow at night; readers walk up the steps.", library_night, (0.5, 0.6)),
    _scene("reading-room", "The night reading room", "Four readers at a long table with green lamps, in front of tall shelves.", reading_room, (0.5, 0.55)),
    _scene("tram-evening", "Tram 2 in the evening", "A cream and green tram with lit windows stops before tall houses at sunset.", tram_evening, (0.5, 0.6)),
    _scene("rain-street", "Rain in Ropewalk", "People with umbrellas walk up a wet street between lit shops.", rain_street, (0.45, 0.75)),
    _scene("roofs-in-snow", "Snow on the Upper Town", "Rows of snow-covered roofs with smoking chimneys, a pale winter sun behind.", roofs_in_snow),
    _scene("station-clock", "The station clock", "A large station clock shows five minutes to nine; the last five minutes are marked in red.", station_clock, (0.5, 0.52)),
    _scene("market-stalls", "Saturday at the Salt Market", "Three market stalls with striped awnings and crates of fruit on a square.", market_stalls, (0.5, 0.6)),
    _scene("fish-hall", "Fish on ice", "Twelve boxes of fish on ice, seen from above.", fish_hall),
    _scene("orchard-rows", "Orchard Hill in September", "Rows of apple trees with red fruit run towards blue hills; a ladder and a full crate in the grass.", orchard_rows, (0.5, 0.6)),
    _scene("bread-kitchen", "A loaf cooling", "A dark round loaf with four cuts on a board in a sunlit kitchen.", bread_kitchen, (0.53, 0.7)),
    _scene("pear-still-life", "Three pears", "Three pears, yellow, green and brown, on a white plate beside a jug with a sprig.", pear_still_life, (0.38, 0.65)),
    _scene("tide-chart", "A tide chart", "A chart with a tide curve on a wooden desk, a pencil and a compass on top of it.", tide_chart),
    _scene("archive-boxes", "In the town archive", "Shelves of grey and brown archive boxes; an open box with papers stands in front.", archive_boxes, (0.52, 0.78)),
    _scene("concert-hall", "Sailcloth Hall", "A pianist and two violinists on the warm stage of a full hall, seen from the back rows.", concert_hall, (0.5, 0.6)),
    _scene("lantern", "A ship’s lantern", "A brass ship’s lantern glows on a dark blue ground.", lantern, (0.5, 0.52)),
    _scene("sounding-lead", "Taking a sounding", "A person in a small red boat lowers a marked line with a lead weight through ever darker water.", sounding_lead, (0.53, 0.4)),
    _scene("estuary-map", "The Vell estuary", "A folded chart of a river mouth with a town, an island, a lighthouse and two ferry routes.", estuary_map, (0.5, 0.5)),
    Picture("portrait-nora", "Nora Tressider", "Drawing of a woman with a red-brown bob in a blue rollneck.", HOUSE_CREDIT, _portrait(FACES["nora"])),
    Picture("portrait-elio", "Elio Sartorel", "Drawing of a man with dark hair and a beard in a green jacket.", HOUSE_CREDIT, _portrait(FACES["elio"])),
    Picture("portrait-mattea", "Mattea Lunardi", "Drawing of a woman with dark hair in a bun, glasses and a wine-red jacket.", HOUSE_CREDIT, _portrait(FACES["mattea"])),
    Picture("portrait-jonas", "Jonas Whitlock", "Drawing of a man with short black hair and glasses in a blue jacket.", HOUSE_CREDIT, _portrait(FACES["jonas"])),
    Picture("portrait-ines", "Ines Calloway", "Drawing of a smiling woman with dark curls in an orange jacket.", HOUSE_CREDIT, _portrait(FACES["ines"])),
    Picture("portrait-tobia", "Tobia Ferrandi", "Drawing of a man with a grey beard in a seaman’s cap.", HOUSE_CREDIT, _portrait(FACES["tobia"])),
    Picture("portrait-agnes", "Agnes Oduvey", "Drawing of a woman in an orange head wrap and a teal dress.", HOUSE_CREDIT, _portrait(FACES["agnes"])),
    Picture("portrait-pietro", "Pietro Valdarsa", "Drawing of a smiling grey-haired man in a white cook’s jacket and a yellow scarf.", HOUSE_CREDIT, _portrait(FACES["pietro"])),
    Picture("portrait-hedda", "Hedda Morrow", "Drawing of a woman with a blond fringe and red glasses in a purple jacket.", HOUSE_CREDIT, _portrait(FACES["hedda"])),
    Picture("portrait-livia", "Livia Corsani", "Drawing of a woman with long brown hair, a red coat and a yellow scarf.", HOUSE_CREDIT, _portrait(FACES["livia"])),
)  # fmt: skip

PICTURES: dict[str, Picture] = {picture.key: picture for picture in _ALL}


def draw(key: str, width: int = 0, height: int = 0) -> Image.Image:
    """The picture ``key`` as an image; at its own size (``Picture.size``) where none is given."""
    picture = PICTURES[key]
    size = (width or picture.size[0], height or picture.size[1])
    scale = max(size[0] / picture.size[0], size[1] / picture.size[1])
    scene = Scene(key, picture.size, scale * SUPERSAMPLING)
    picture.draw(scene)
    return ImageOps.fit(scene.finish(), size, Image.Resampling.LANCZOS)
