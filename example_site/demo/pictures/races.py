"""Races on the water and on the road."""

import math

from .canvas import INK, Point, Scene, mix, smooth
from .figures import HAIRS, SKINS, limb
from .things import gulls, houses


def rowing_race(scene: Scene) -> None:
    shore = 420.0
    scene.gradient(0, 0, 1600, shore, [(0, "#2f7fb0"), (0.5, "#7fbfd4"), (1, "#f0ead0")])
    scene.clouds(0, 330, "#ffffff", 0.85, (4, 6))
    for base, rise, colour in ((408, 170, "#a5c6c4"), (420, 110, "#6fa08f")):
        scene.shape(scene.ridge(base, rise, 0.9), colour)
        scene.haze(base - 90, base + 8, "#eef0dc", 0, 0.5)
    houses(scene, 424, (86, 130), ("#e8e6d2", 0.42), 0.0, start=1010, end=1500)
    scene.rect(980, 420, 620, 8, "#7d8a80")
    for x, size, hue in ((140, 1.0, "#f7efe0"), (300, 0.7, "#f2c76b"), (640, 0.8, "#f7efe0"), (850, 0.55, "#e0694a")):
        scene.shade(
            [(x, 424 - 120 * size), (x + 62 * size, 418), (x + 4 * size, 418)], [(0, hue), (1, mix(hue, INK, 0.14))]
        )
        scene.shape([(x - 4 * size, 424 - 104 * size), (x - 40 * size, 418), (x - 4 * size, 418)], mix(hue, INK, 0.1))
        scene.shape([(x - 46 * size, 420), (x + 66 * size, 420), (x + 46 * size, 432), (x - 34 * size, 432)], "#35505f")
    scene.gradient(0, 428, 1600, 639, [(0, "#8fc9c4"), (0.12, "#43a0ac"), (0.5, "#1a7189"), (1, "#0b3d5a")])
    scene.ripples(436, 1060, "#dff6ee", 300, 110)
    scene.ripples(470, 1060, "#0b4560", 260, 80)
    for _ in range(46):
        depth = scene.rng.random()
        x, y, size = scene.rng.uniform(0, 1600), 470 + 580 * depth, 6 + 26 * depth
        for part in range(5):
            scene.ellipse(x + part * size * 0.8, y + scene.rng.uniform(-2, 2), size, size * 0.14, "#f4fbf4", 120)
    _gig(scene, 250, 640, 0.78, "#1d4f86", "#f2c14b", "#f7efe0")
    _gig(scene, 60, 850, 1.08, "#c8402f", "#f7efe0", "#f2c14b")
    x, y = 1420.0, 770.0
    for part in range(26):
        half = (62 - part * 1.7) * scene.rng.uniform(0.5, 1)
        scene.ellipse(
            x + scene.rng.uniform(-14, 14),
            y + 16 + part * 5,
            half,
            3.4,
            ("#e0662c", "#f7d9b0")[part // 5 % 2],
            150 - part * 5,
        )
    scene.shade(
        smooth([(x - 62, y + 10), (x - 44, y - 60), (x - 16, y - 128), (x + 12, y - 130), (x + 40, y - 62), (x + 62, y + 10)]),
        [(0, "#ff9a4a"), (0.4, "#f2702f"), (1, "#8f3216")],
        sideways=True,
    )  # fmt: skip
    scene.ellipse(x, y + 10, 62, 13, "#a83d1a")
    scene.shape([(x - 42, y - 66), (x + 38, y - 66), (x + 49, y - 38), (x - 52, y - 38)], "#f7efe0", 235)
    scene.line([(x - 2, y - 128), (x - 2, y - 196)], "#2b3a44", 6)
    scene.shape([(x, y - 196), (x + 62, y - 180), (x, y - 156)], "#f2c14b")
    for part in range(26):
        scene.ellipse(x - 90 + part * 7, y + 16 + scene.rng.uniform(-4, 5), scene.rng.uniform(8, 20), 4, "#f4fbf4", 140)
    for _ in range(60):
        depth = scene.rng.random()
        scene.ellipse(
            scene.rng.uniform(0, 1600), 930 + 130 * depth, scene.rng.uniform(30, 130), 3 + 4 * depth, "#0a3650", 60
        )
    gulls(scene, 560, 200, 7, "#fdfaf0", 300)


def _gig(scene: Scene, x: float, y: float, size: float, hull: str, trim: str, shirt: str) -> None:
    """A gig with six rowers and a cox, rowing to the right; the rowers look back to the left."""

    def at(points: list[Point]) -> list[Point]:
        return [(x + dx * size, y + dy * size) for dx, dy in points]

    scene.soft([at([(60, 20), (1060, 20), (980, 84), (140, 84)])], "#062f47", 0.6, 14)
    # the oars on the far side, behind the crew
    for seat in range(6):
        sx = 250 + seat * 118
        scene.line(at([(sx + 10, -26), (sx - 96, -64)]), "#b98d57", 6 * size)
    # the crew
    cx = 118
    scene.shade(
        at(smooth([(cx - 26, 0), (cx - 20, -70), (cx + 4, -84), (cx + 24, -68), (cx + 26, 0)])),
        [(0, trim), (1, mix(trim, INK, 0.3))],
    )
    limb(
        scene,
        at([(cx + 8, -66), (cx + 44, -46), (cx + 70, -52)]),
        [20 * size, 15 * size, 11 * size],
        mix(trim, INK, 0.1),
    )
    scene.ellipse(x + (cx + 6) * size, y - 108 * size, 17 * size, 20 * size, "#d9a883")
    scene.ellipse(x + (cx + 2) * size, y - 116 * size, 18 * size, 14 * size, hull)
    scene.ellipse(x + (cx + 20) * size, y - 110 * size, 9 * size, 3 * size, hull)
    for seat in range(6):
        sx = 262 + seat * 118
        skin, hair = SKINS[(seat * 5 + round(size * 9)) % 6], HAIRS[(seat * 7 + round(size * 3)) % 6]
        swing = 5 * math.sin(seat * 2.1)
        shoulder, hip = (sx + 34 + swing, -92), (sx, -18)
        limb(scene, at([hip, (sx - 52, -44), (sx - 84, -6)]), [30 * size, 24 * size, 18 * size], mix(hull, INK, 0.55))
        scene.shade(
            at([(sx - 20, -8), (sx + 8, -88), (sx + 26, -104), (sx + 50, -98), (sx + 56, -78), (sx + 26, -8)]),
            [(0, mix(shirt, "#ffffff", 0.15)), (1, mix(shirt, INK, 0.22))],
        )
        limb(scene, at([(sx + 35, -102), (sx + 32, -120)]), [15 * size, 13 * size], mix(skin, INK, 0.22))
        scene.ellipse(x + (sx + 30) * size, y - 128 * size, 17 * size, 20 * size, skin)
        scene.ellipse(x + (sx + 34) * size, y - 135 * size, 18 * size, 15 * size, hair)
        scene.ellipse(x + (sx + 24) * size, y - 124 * size, 10 * size, 13 * size, skin)
        limb(scene, at([shoulder, (sx - 2, -62), (sx - 40, -58)]), [19 * size, 15 * size, 11 * size], skin)
        limb(scene, at([shoulder, (sx + 16, -78)]), [24 * size, 19 * size], mix(shirt, INK, 0.08))
    # the hull
    top = smooth([(4, -48), (120, -22), (420, -8), (760, -8), (1000, -24), (1106, -66)])
    keel = smooth([(1106, -66), (1064, 8), (960, 30), (560, 36), (180, 30), (60, 14), (4, -48)])
    scene.shade(at([*top, *keel]), [(0, mix(hull, "#ffffff", 0.2)), (0.5, hull), (1, mix(hull, INK, 0.5))])
    scene.line(at(top), trim, 8 * size)
    scene.line(at([(px, py + 14) for px, py in top[2:-3]]), mix(hull, INK, 0.35), 2.4 * size)
    # the oars on the near side, and what they throw up
    for seat in range(6):
        sx = 262 + seat * 118
        grip, lock, blade = (sx - 44, -56), (sx - 60, -16), (sx - 128, 86)
        scene.line(at([grip, lock, blade]), "#7d5430", 9 * size)
        scene.line(at([(grip[0], grip[1] - 2), (lock[0], lock[1] - 2), (blade[0], blade[1] - 2)]), "#d9b27a", 5 * size)
        scene.shade(
            at([(blade[0] + 12, blade[1] - 18), (blade[0] + 22, blade[1] - 8), (blade[0] - 14, blade[1] + 34), (blade[0] - 30, blade[1] + 24)]),
            [(0, trim), (1, hull)],
        )  # fmt: skip
        scene.ellipse(x + (blade[0] - 20) * size, y + (blade[1] + 30) * size, 44 * size, 9 * size, "#f4fbf4", 150)
        for _ in range(26):
            far, high = scene.rng.uniform(-60, 34), scene.rng.random() ** 2 * 52
            drop = scene.rng.uniform(1.5, 5.5) * size
            scene.ellipse(
                x + (blade[0] - 20 + far) * size, y + (blade[1] + 30 - high) * size, drop, drop, "#ffffff", 200
            )
    for part in range(120):
        px = 40 + part * 8.9
        lift = 5 + 26 * math.exp(-(((px - 1050) / 70) ** 2))
        scene.ellipse(
            x + px * size,
            y + (32 + scene.rng.uniform(-5, 9)) * size,
            scene.rng.uniform(10, 26) * size,
            lift * 0.42 * size,
            "#f4fbf4",
            scene.rng.randint(80, 190),
        )
    for _ in range(40):
        far = scene.rng.random() ** 2
        drop = scene.rng.uniform(1.5, 5) * size
        scene.ellipse(
            x + (1040 + 110 * far * scene.rng.uniform(0.2, 1)) * size,
            y + (24 - 60 * scene.rng.random() * (1 - far)) * size,
            drop,
            drop,
            "#ffffff",
            210,
        )


def cyclists_hill(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 620, [(0, "#6f9fc0"), (0.5, "#b9d3d8"), (1, "#f4ecd0")])
    scene.clouds(0, 380, "#ffffff", 0.85, (4, 5))
    scene.shape(scene.ridge(430, 190, 0.7), "#a9c2bd")
    scene.haze(250, 720, "#f0ecd6", 0, 0.7)
    scene.shape(scene.ridge(500, 150, 0.6), "#86ab8c")
    scene.haze(400, 720, "#eef0d2", 0, 0.6)
    hill = smooth([(-40, 700), (180, 560), (430, 420), (690, 300), (920, 238), (1130, 262), (1360, 380), (1660, 540)])
    scene.shade([*hill, (1660, 1100), (-40, 1100)], [(0, "#b3c46a"), (0.35, "#86ab56"), (1, "#47743f")])
    scene.soft([[(920, 240), (1130, 262), (1660, 540), (1660, 900), (1200, 620), (1010, 420)]], "#2f5f3f", 0.34, 60)
    for points, width in (
        ([(430, 700), (620, 540), (800, 420), (930, 330)], 3), ([(1000, 380), (1180, 470), (1400, 560), (1620, 700)], 4),
        ([(90, 640), (240, 690), (480, 740), (700, 800)], 4), ([(760, 440), (700, 600), (620, 760)], 3),
    ):  # fmt: skip
        scene.line([(x + 3, y + 5) for x, y in smooth(points)], "#3f6a3a", width * 2, 130)
        scene.line(smooth(points), "#a8a792", width * 1.8)
    for _ in range(34):
        x, y = scene.rng.uniform(100, 1560), scene.rng.uniform(430, 740)
        if y > 330 + abs(x - 960) * 0.42:
            size = 4 + (y - 400) * 0.016
            scene.ellipse(x, y + size * 0.8, size * 1.5, size * 0.4, "#3f6a3a", 120)
            scene.ellipse(x, y, size * 1.3, size * 0.85, "#f4efe2")
            scene.ellipse(x + size * 1.3, y - size * 0.2, size * 0.42, size * 0.42, "#3a342e")
    for _ in range(24):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(420, 720)
        if y > 330 + abs(x - 960) * 0.42:
            size = 14 + (y - 400) * 0.05
            scene.ellipse(x + size * 0.3, y + size * 0.7, size * 1.3, size * 0.3, "#2f5a34", 110)
            for part in range(6):
                scene.ellipse(
                    x + scene.rng.uniform(-0.6, 0.6) * size,
                    y + scene.rng.uniform(-0.5, 0.4) * size,
                    size * 0.6,
                    size * 0.55,
                    mix("#4f7f45", "#a5c060", part / 8),
                )
    # the road: far and small first, then the wide near stretch
    road = (
        (940, 264, 8), (985, 292, 11), (1075, 332, 15), (1130, 372, 20), (1095, 412, 25), (975, 446, 30), (820, 476, 36),
        (690, 512, 43), (640, 556, 52), (720, 604, 62), (910, 640, 74), (1130, 672, 88), (1290, 716, 106), (1270, 780, 130),
        (1040, 846, 158), (640, 912, 190), (160, 985, 220), (-240, 1050, 250),
    )  # fmt: skip
    centre = smooth([(x, y) for x, y, _ in road], 8)
    widths = [w for w, _ in smooth([(w, 0.0) for _, _, w in road], 8)]
    upper = [(x, y - w * 0.3) for (x, y), w in zip(centre, widths, strict=True)]
    lower = [(x, y + w * 0.3) for (x, y), w in zip(centre, widths, strict=True)]
    for number in range(len(centre) - 1):
        turn = widths[number] * 0.55
        for part in (0, 1):
            px, py = centre[number + part]
            scene.ellipse(px, py, turn, turn * 0.56, "#8f9a6a")
    for number in range(len(centre)):
        px, py = centre[number]
        turn = widths[number] * 0.5
        scene.ellipse(px, py, turn, turn * 0.54, mix("#cfc4ae", "#8f8a86", min(1, widths[number] / 230)))
    _wall(scene, upper, widths, 0.34)
    for share, hue in (
        (0.30, "#e2573f"),
        (0.345, "#f2c14b"),
        (0.42, "#2f7da0"),
        (0.505, "#f4f1e8"),
        (0.55, "#e2573f"),
        (0.62, "#f08a3c"),
    ):
        number = round(share * (len(centre) - 1))
        way = centre[number - 1][0] > centre[number + 1][0]
        _cyclist(
            scene,
            centre[number][0],
            centre[number][1] + widths[number] * 0.12,
            widths[number] * 0.92,
            hue,
            number,
            0,
            flip=not way,
        )
    for x, y, tall, hue, flip in (
        (1180, 812, 150, "#7a4a8a", False),
        (905, 876, 196, "#2f7da0", False),
        (560, 944, 240, "#e2573f", False),
        (190, 1004, 276, "#f2c14b", False),
    ):
        _cyclist(scene, x, y, tall, hue, x, -0.15, flip=flip)
    _wall(scene, lower, widths, 0.5, start=0.76)
    scene.soft([[(-40, 1090), (-40, 1060), (300, 1066), (900, 1040), (1640, 900), (1640, 1090)]], "#2c5230", 0.5, 22)
    for _ in range(420):
        x = scene.rng.uniform(480, 1620)
        y = scene.rng.uniform(max(930, 1090 - (x - 400) * 0.18), 1080)
        high = scene.rng.uniform(14, 46)
        scene.line(
            [(x, y), (x + scene.rng.uniform(-9, 9), y - high)], mix("#3f6f38", "#c9d27a", scene.rng.random()), 2.6, 210
        )
    for _ in range(46):
        x = scene.rng.uniform(640, 1600)
        y = scene.rng.uniform(max(930, 1090 - (x - 400) * 0.18), 1060)
        scene.ellipse(x, y, 5, 5, scene.rng.choice(("#fdf6e4", "#f2c14b", "#d97a9a")))


def _wall(scene: Scene, line: list[Point], widths: list[float], share: float, start: float = 0.0) -> None:
    """A dry stone wall along a line; ``share`` is its height in parts of the road's width."""
    first = round(start * len(line))
    for number in range(first, len(line) - 1):
        (x0, y0), (x1, y1) = line[number], line[number + 1]
        tall = widths[number] * share * min(1.0, (number - first) / 9 if first else 1.0)
        if tall < 2:
            continue
        scene.shape([(x0, y0), (x1, y1), (x1, y1 - tall), (x0, y0 - tall)], "#7f7d74")
        scene.shape([(x0, y0), (x1, y1), (x1, y1 + tall * 0.3), (x0, y0 + tall * 0.3)], "#2f4a2c", 90)
        stones = max(1, round(math.hypot(x1 - x0, y1 - y0) / max(4.0, tall * 0.5)))
        for row in range(3):
            for stone in range(stones):
                t = (stone + 0.5 * (row % 2)) / stones
                sx, sy = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - tall * (0.17 + row * 0.3)
                size = max(1.6, tall * 0.24)
                hue = mix(
                    scene.rng.choice(("#b9b3a2", "#9f9a8e", "#8a867c", "#c9c2ae")), "#5f6258", scene.rng.random() * 0.35
                )
                scene.rounded(sx - size, sy - size * 0.56, size * 2, size * 1.12, size * 0.4, hue)


def _cyclist(
    scene: Scene, x: float, ground: float, tall: float, jersey: str, who: int, slope: float, *, flip: bool
) -> None:
    """Somebody on a racing bicycle, from the side, climbing; ``slope`` in radians, up to the right is negative."""
    way = -1 if flip else 1
    sine, cosine = math.sin(slope), math.cos(slope)

    def at(points: list[Point]) -> list[Point]:
        return [
            (x + (way * dx * cosine + dy * sine) * tall, ground + (way * dx * sine - dy * cosine) * tall)
            for dx, dy in points
        ]

    skin = SKINS[who % 6]
    scene.soft(
        [[(px, py + 0.02 * tall) for px, py in at([(-0.5, 0.03), (0.6, 0.03), (0.7, -0.06), (-0.4, -0.06)])]],
        "#2c3428",
        0.5,
        max(2, tall / 30),
    )
    back, front = at([(-0.32, 0.2)])[0], at([(0.34, 0.2)])[0]
    for wx, wy in (back, front):
        scene.ellipse(wx, wy, 0.2 * tall, 0.2 * tall, "#ffffff", 26)
        scene.arc(wx, wy, 0.2 * tall, 0.2 * tall, (0, 360), "#1c2228", 0.022 * tall)
        for spoke in range(6):
            a = spoke * math.pi / 6 + 0.3
            dx, dy = 0.185 * tall * math.cos(a), 0.185 * tall * math.sin(a)
            scene.line([(wx - dx, wy - dy), (wx + dx, wy + dy)], "#5b666e", 0.005 * tall, 150)
    frame = mix(jersey, INK, 0.35)
    turn = who * 1.3
    pedal = (0.1 * math.cos(turn), 0.1 * math.sin(turn))
    hip, shoulder = (-0.13, 0.62), (0.17, 0.86)
    crank = (-0.02, 0.2)

    def leg(sign: int, dark: float) -> None:
        foot = (crank[0] + sign * pedal[0], crank[1] + sign * pedal[1] + 0.02)
        reach = math.hypot(foot[0] - hip[0], foot[1] - hip[1])
        bend = max(0.0, 0.27**2 - (reach / 2) ** 2) ** 0.5
        mid = ((hip[0] + foot[0]) / 2, (hip[1] + foot[1]) / 2)
        knee = (mid[0] + bend * (hip[1] - foot[1]) / reach, mid[1] + bend * (foot[0] - hip[0]) / reach)
        bare = mix(skin, INK, dark)
        limb(scene, at([hip, knee, foot]), [0.12 * tall, 0.08 * tall, 0.046 * tall], bare)
        thigh = (hip[0] + (knee[0] - hip[0]) * 0.7, hip[1] + (knee[1] - hip[1]) * 0.7)
        limb(scene, at([hip, thigh]), [0.135 * tall, 0.1 * tall], mix("#1c2430", INK, dark))
        limb(
            scene,
            at([(foot[0] - 0.02, foot[1]), (foot[0] + 0.07, foot[1] - 0.01)]),
            [0.045 * tall, 0.034 * tall],
            mix("#f4f1e8", INK, dark),
        )

    leg(-1, 0.34)
    for tube in (
        [(-0.32, 0.2), crank, (0.27, 0.52)],
        [crank, (-0.12, 0.54), (0.26, 0.55)],
        [(-0.32, 0.2), (-0.11, 0.5)],
        [(0.34, 0.2), (0.26, 0.56)],
    ):
        scene.line(at(tube), frame, 0.024 * tall)
    scene.line(at([(-0.19, 0.57), (-0.05, 0.575)]), "#1c2228", 0.034 * tall)
    scene.line(at([(0.25, 0.57), (0.33, 0.585), (0.35, 0.54), (0.31, 0.5)]), "#1c2228", 0.022 * tall)
    sx, sy = at([crank])[0]
    scene.ellipse(sx, sy, 0.045 * tall, 0.045 * tall, "#39434b")
    leg(1, 0.0)
    limb(
        scene,
        at([(0.16, 0.83), (0.22, 0.67), (0.33, 0.59)]),
        [0.06 * tall, 0.05 * tall, 0.035 * tall],
        mix(skin, INK, 0.28),
    )
    trunk = smooth(
        [
            (-0.2, 0.6),
            (-0.14, 0.76),
            (0.02, 0.89),
            (0.17, 0.915),
            (0.22, 0.85),
            (0.12, 0.76),
            (0.0, 0.64),
            (-0.08, 0.57),
            (-0.2, 0.6),
        ]
    )
    scene.shade(at(trunk), [(0, mix(jersey, "#ffffff", 0.22)), (0.5, jersey), (1, mix(jersey, INK, 0.3))])
    limb(scene, at([shoulder, (0.24, 0.92)]), [0.06 * tall, 0.055 * tall], mix(skin, INK, 0.2))
    hx, hy = at([(0.27, 0.96)])[0]
    scene.ellipse(hx, hy, 0.056 * tall, 0.066 * tall, skin)
    dome = [(0.262 + 0.078 * math.cos(a), 0.972 + 0.072 * math.sin(a)) for a in (math.pi * n / 18 for n in range(19))]
    scene.shade(at([*dome, (0.17, 0.96)]), [(0, mix(jersey, "#ffffff", 0.4)), (1, mix(jersey, INK, 0.25))])
    limb(scene, at([(0.16, 0.85), (0.25, 0.68), (0.335, 0.575)]), [0.068 * tall, 0.054 * tall, 0.038 * tall], skin)
    limb(scene, at([(0.16, 0.85), (0.21, 0.76)]), [0.08 * tall, 0.066 * tall], mix(jersey, INK, 0.1))
