"""Things that appear in more than one picture: houses, boats, lamps, trees, passers-by."""

import math
from collections.abc import Sequence

from .canvas import CREAM, INK, LAMP, PLASTER, Point, Scene, mix


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


def boat(scene: Scene, x: float, y: float, size: float, hull: str, house: str, light: str = LAMP) -> None:
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


def looking_down(scene: Scene, x: float, y: float, size: float, skin: str) -> None:
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
