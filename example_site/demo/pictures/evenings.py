"""Where people gather in the evening: the cinema and the square."""

import math

from .canvas import INK, Point, Scene, mix, oval, smooth
from .figures import HAIRS, HOLDING, SKINS, STANDING, WALKING, Dress, figure, limb
from .things import houses, stars


def cinema_projector(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#1a0f16"), (0.6, "#2c1218"), (1, "#12080c")])
    # the hall: ceiling, side wall with lamps, curtains, the screen
    scene.shade([(-20, -20), (1620, -20), (1390, 190), (700, 190)], [(0, "#160c14"), (1, "#3a1c22")])
    for share in (0.25, 0.5, 0.75):
        scene.line([(-20 + 720 * share, -20 + 210 * share), (1620 - 230 * share, -20 + 210 * share)], "#6b3a34", 4, 90)
    scene.shade([(1620, -20), (1390, 190), (1390, 610), (1620, 800)], [(0, "#3f1a22"), (1, "#200e14")])
    for x, y, size in ((1440, 330, 0.7), (1530, 300, 1.0)):
        scene.shape(
            [
                (x - 12 * size, y + 26 * size),
                (x + 12 * size, y + 26 * size),
                (x + 20 * size, y - 26 * size),
                (x - 20 * size, y - 26 * size),
            ],
            "#ffcf85",
        )
        scene.glow(x, y - 20, 170 * size, "#ff9d4d", 0.5)
    scene.shade([(700, 190), (1390, 190), (1390, 620), (700, 620)], [(0, "#5b1a24"), (1, "#2c0d14")])
    for fold in range(46):
        x = 700 + fold * 15
        scene.rect(x, 190, 7, 430, "#8a2a34", 90)
        scene.rect(x + 9, 190, 4, 430, "#1c070c", 120)
    scene.shape(
        [
            (700, 190),
            (1390, 190),
            (1390, 214),
            *[(1390 - n * 17.25, 214 + 15 * abs(math.sin(n * math.pi / 4))) for n in range(41)],
        ],
        "#a83a3c",
    )
    scene.line([(1390 - n * 17.25, 214 + 15 * abs(math.sin(n * math.pi / 4))) for n in range(41)], "#e0b04c", 4)
    left, top, right, bottom = 800.0, 262.0, 1300.0, 556.0
    scene.rect(left - 12, top - 12, right - left + 24, bottom - top + 24, "#0c0608")
    _film(scene, left, top, right - left, bottom - top)
    scene.glow(1050, 410, 620, "#cfe0e8", 0.42)
    scene.shade([(700, 606), (1390, 606), (1410, 640), (680, 640)], [(0, "#8a4a3a"), (1, "#3a1a18")])
    # rows of seats, the near ones large
    for row in range(8):
        depth = (row / 7) ** 1.7
        y, size = 648 + 400 * depth, 0.36 + 1.25 * depth
        start, step = 690 - 760 * depth, 92 * size
        number = 0
        x = start + (row % 2) * step / 2
        while x < 1420 + 330 * depth:
            light = 0.5 - 0.42 * depth
            red = mix(mix("#c2383c", "#2a0c12", 0.15 + 0.5 * depth), "#ffd0b0", 0.08)
            back = smooth(
                [
                    (x - 40 * size, y + 90 * size),
                    (x - 42 * size, y + 10 * size),
                    (x - 26 * size, y - 20 * size),
                    (x + 26 * size, y - 20 * size),
                    (x + 42 * size, y + 10 * size),
                    (x + 40 * size, y + 90 * size),
                ],
                4,
            )
            if scene.rng.random() < (0.42 if 0 < row < 6 else 0.2):
                head = mix(scene.rng.choice(HAIRS), "#120a10", 0.45 + 0.2 * depth)
                hx = x + scene.rng.uniform(-5, 5) * size
                scene.shape(
                    smooth(
                        [
                            (hx - 36 * size, y + 20 * size),
                            (hx - 30 * size, y - 14 * size),
                            (hx, y - 24 * size),
                            (hx + 30 * size, y - 14 * size),
                            (hx + 36 * size, y + 20 * size),
                        ],
                        4,
                    ),
                    mix(head, "#35405c", 0.3),
                )
                scene.ellipse(hx, y - 46 * size, 19 * size, 24 * size, head)
                scene.arc(
                    hx, y - 46 * size, 18 * size, 23 * size, (220, 330), "#e8eef0", 3 * size, round(190 * light) + 40
                )
            scene.shade(back, [(0, mix(red, "#ffb090", 0.25 * light + 0.1)), (0.3, red), (1, mix(red, "#0c0406", 0.7))])
            scene.line(back[4:-4], mix("#ffc9b0", red, 0.2 + 0.6 * depth), 2.6 * size, 150)
            number += 1
            x += step
        scene.haze(y - 10, y + 130 * size, "#12080c", 0, 0.12)
    scene.soft([[(-20, 640), (420, 700), (820, 1090), (-20, 1090)]], "#0a0508", 0.75, 60)
    # the beam
    lens = (640.0, 520.0)
    scene.soft(
        [[(640, 508), (left, top), (right, top), (right, bottom), (left, bottom), (640, 534)]], "#fdf3d8", 0.3, 10
    )
    scene.soft([[(640, 512), (left, top + 30), (left + 40, bottom - 60), (640, 530)]], "#fff6dc", 0.42, 14)
    for y0, y1 in ((280, 330), (370, 400), (450, 520)):
        scene.soft([[lens, (left + 240, y0), (left + 240, y1)]], "#fffbe6", 0.16, 8)
    for _ in range(260):
        share = scene.rng.random() ** 0.8
        x = 640 + 420 * share
        y = 520 + (scene.rng.uniform(top, bottom) - 520) * min(1, share * 2.4)
        size = scene.rng.uniform(0.8, 2.6)
        scene.ellipse(x, y, size, size, "#fffbe6", scene.rng.randint(60, 200))
    _projector(scene, 330, 560)
    scene.glow(*lens, 200, "#fff0c0", 0.9)
    scene.glow(*lens, 70, "#ffffff", 0.9)


def _film(scene: Scene, x: float, y: float, wide: float, tall: float) -> None:
    """What is on the screen: an old film of a sailing ship."""
    scene.gradient(x, y, wide, tall, [(0, "#c9ccc4"), (0.6, "#f7f3e4"), (1, "#d8d6ca")])
    scene.ellipse(x + wide * 0.24, y + tall * 0.3, 38, 38, "#ffffff")
    scene.glow(x + wide * 0.24, y + tall * 0.3, 120, "#ffffff", 0.7)
    sea = y + tall * 0.68
    scene.gradient(x, sea, wide, tall * 0.32, [(0, "#a9aaa4"), (1, "#4a4c50")])
    sx = x + wide * 0.58
    scene.shape([(sx - 110, sea - 18), (sx + 120, sea - 26), (sx + 96, sea + 22), (sx - 86, sea + 22)], "#33353a")
    for mast, high in ((-66, 140), (0, 170), (66, 130)):
        scene.line([(sx + mast, sea - 16), (sx + mast, sea - 16 - high)], "#33353a", 4)
        for sail in range(3):
            low = sea - 24 - high * 0.3 * sail
            half = 30 - sail * 6
            scene.shape(
                smooth(
                    [
                        (sx + mast - half, low),
                        (sx + mast + half + 12, low - 2),
                        (sx + mast + half, low - high * 0.26),
                        (sx + mast - half + 6, low - high * 0.26),
                        (sx + mast - half, low),
                    ],
                    4,
                ),
                ("#85868a", "#a9a9a4", "#7a7c7e")[sail],
            )
    scene.line([(sx + 118, sea - 26), (sx + 172, sea - 60)], "#33353a", 4)
    for _ in range(70):
        wy = sea + scene.rng.random() * tall * 0.3
        wx = x + scene.rng.uniform(20, wide - 40)
        scene.ellipse(
            wx,
            wy,
            min(scene.rng.uniform(6, 34), wx - x, x + wide - wx),
            1.8,
            scene.rng.choice(("#ffffff", "#2b2d31")),
            110,
        )
    for _ in range(7):
        lx = x + scene.rng.uniform(8, wide - 8)
        scene.line([(lx, y), (lx + scene.rng.uniform(-2, 2), y + tall)], "#ffffff", 1.2, 90)


def _projector(scene: Scene, x: float, y: float) -> None:
    """A projector for reels of film, its lens to the right."""
    # the stand
    scene.shade(
        [(x - 150, y + 170), (x + 190, y + 170), (x + 210, y + 210), (x - 170, y + 210)],
        [(0, "#6b5a58"), (1, "#2c2226")],
    )
    for dx, foot in ((-110, -190), (150, 230), (20, 20)):
        scene.shade(
            [(x + dx - 16, y + 208), (x + dx + 16, y + 208), (x + foot + 18, y + 530), (x + foot - 18, y + 530)],
            [(0, "#4a3a3c"), (1, "#140c10")],
        )
    # the film between the reels and the gate, then the two reels
    scene.line(smooth([(x - 44, y - 330), (x + 60, y - 240), (x + 96, y - 110), (x + 92, y + 10)]), "#1c1216", 12)
    scene.line(smooth([(x - 44, y - 330), (x + 60, y - 240), (x + 96, y - 110), (x + 92, y + 10)]), "#8a6a4c", 3, 190)
    scene.line(smooth([(x + 92, y + 60), (x + 20, y + 150), (x - 150, y + 120), (x - 250, y + 60)]), "#1c1216", 12)
    scene.line([(x - 20, y - 60), (x - 80, y - 280)], "#3a2c30", 34)
    scene.line([(x - 26, y - 60), (x - 86, y - 280)], "#8a7672", 7)
    scene.line([(x - 60, y + 60), (x - 210, y + 20)], "#3a2c30", 30)
    for cx, cy, r, full in ((x - 92, y - 300, 176, 0.66), (x - 220, y + 20, 138, 0.5)):
        scene.soft([oval(cx + 16, cy + 20, r, r)], "#060305", 0.6, 14)
        scene.ellipse(cx, cy, r * full + 12, r * full + 12, "#241418")
        for turn in range(9):
            scene.arc(
                cx, cy, r * full * (0.4 + turn * 0.075), r * full * (0.4 + turn * 0.075), (200, 330), "#7a5a48", 2, 120
            )
        for spoke in range(6):
            a = spoke * math.tau / 6 + cx * 0.01
            limb(
                scene,
                [(cx, cy), (cx + r * 0.96 * math.cos(a), cy + r * 0.96 * math.sin(a))],
                [r * 0.24, r * 0.13],
                "#a8968c",
            )
            limb(
                scene,
                [(cx - 2, cy - 3), (cx + r * 0.92 * math.cos(a) - 2, cy + r * 0.92 * math.sin(a) - 3)],
                [r * 0.14, r * 0.05],
                "#d8c8b8",
            )
        scene.arc(cx, cy, r, r, (0, 360), "#4a3a3a", 17)
        scene.arc(cx, cy, r - 1, r - 1, (250, 420), "#f3dcb8", 6, 230)
        scene.arc(cx, cy, r - 12, r - 12, (0, 360), "#c9b4a2", 3, 150)
        scene.ellipse(cx, cy, r * 0.17, r * 0.17, "#5b4846")
        scene.ellipse(cx - 3, cy - 4, r * 0.1, r * 0.1, "#e8d3b8")
        scene.ellipse(cx, cy, r * 0.045, r * 0.045, "#1c1216")
    # lamp house, body, lens
    scene.shade(
        smooth(
            [
                (x - 190, y - 70),
                (x - 176, y - 96),
                (x - 30, y - 96),
                (x - 20, y - 70),
                (x - 20, y + 150),
                (x - 30, y + 170),
                (x - 180, y + 170),
                (x - 190, y + 150),
                (x - 190, y - 70),
            ],
            4,
        ),
        [(0, "#8f8078"), (0.3, "#5b4c4c"), (1, "#241a1e")],
    )
    scene.shape([(x - 140, y - 94), (x - 76, y - 94), (x - 84, y - 140), (x - 132, y - 140)], "#4a3c3e")
    scene.rounded(x - 144, y - 152, 72, 16, 6, "#7a6a64")
    for row in range(6):
        scene.rounded(x - 160, y - 46 + row * 26, 108, 11, 5, "#1c1216")
        scene.rect(x - 154, y - 43 + row * 26, 96, 4, "#ffb45c", 190)
    scene.glow(x - 106, y + 20, 150, "#ff9d4d", 0.5)
    scene.shade(
        [
            (x - 24, y - 80),
            (x + 150, y - 80),
            (x + 170, y - 60),
            (x + 170, y + 156),
            (x + 150, y + 172),
            (x - 24, y + 172),
        ],
        [(0, "#b5a294"), (0.25, "#7a6a66"), (1, "#2c2226")],
    )
    scene.rounded(x + 4, y - 50, 130, 196, 14, "#241a1e")
    scene.rounded(x + 10, y - 44, 118, 184, 11, "#4a3c3e")
    for cx, cy, r in ((x + 92, y - 14, 20), (x + 92, y + 62, 20), (x + 44, y + 104, 25)):
        scene.ellipse(cx, cy, r, r, "#1c1216")
        scene.ellipse(cx - 1, cy - 2, r * 0.8, r * 0.8, "#b8a08a")
        for tooth in range(8):
            a = tooth * math.tau / 8
            scene.ellipse(cx + r * 0.82 * math.cos(a), cy + r * 0.82 * math.sin(a), 3, 3, "#f0dcc0")
        scene.ellipse(cx, cy, r * 0.3, r * 0.3, "#3a2c30")
    scene.rounded(x + 26, y - 20, 38, 66, 6, "#ffd58a")
    scene.glow(x + 45, y + 12, 90, "#ffb45c", 0.7)
    scene.shade(
        [(x + 164, y - 78), (x + 250, y - 70), (x + 250, y - 10), (x + 164, y - 2)],
        [(0, "#d8c4a8"), (0.35, "#8a7668"), (1, "#2c2024")],
    )
    scene.shade(
        [(x + 248, y - 82), (x + 306, y - 86), (x + 306, y + 6), (x + 248, y + 2)],
        [(0, "#f3dcb0"), (0.3, "#b58f4f"), (1, "#3a2a1a")],
    )
    for dx in (256, 270, 284):
        scene.rect(x + dx, y - 82, 5, 84, "#3a2a1a", 110)
    scene.ellipse(x + 306, y - 40, 14, 46, "#2c2024")
    scene.ellipse(x + 309, y - 40, 10, 36, "#fffbe6")
    for dx in (-170, 0, 150):
        scene.ellipse(x + dx, y + 158, 6, 6, "#d8c4a8")


def market_square_night(scene: Scene) -> None:
    ground = 640.0
    scene.gradient(0, 0, 1600, ground, [(0, "#171a44"), (0.4, "#3a2f68"), (0.75, "#7a4470"), (1, "#c9705a")])
    stars(scene, 320, 110)
    scene.clouds(120, 420, "#a85a78", 0.4, (3, 9))
    _tower(scene, 800, 600)
    houses(scene, 630, (250, 350), ("#3a2448", 0.56), 0.4, start=-40, end=660)
    houses(scene, 630, (250, 350), ("#3a2448", 0.56), 0.4, start=930)
    for edge, way in ((-30, 1), (1630, -1)):
        for part in (1, 0):
            x0, x1 = edge + way * part * 120, edge + way * (part * 120 + 121)
            top0, top1 = 30 + part * 90, 110 + part * 90
            base0, base1 = 760 - part * 56, 704 - part * 52
            wall = ("#6b3a4c", "#7a5248")[(part + (way < 0)) % 2]
            scene.shape(
                [(x0, top0 - 44), (x1 + way * 9, top1 - 30), (x1 + way * 9, top1 + 8), (x0, top0 + 10)], "#2a1c3c"
            )
            scene.shade(
                [(x0, top0), (x1, top1), (x1, base1), (x0, base0)],
                [(0, mix(wall, "#1c1838", 0.5)), (1, mix(wall, "#ffb06a", 0.2))],
            )
            for row in range(4):
                for share in (0.2, 0.6):
                    wx0, wx1 = x0 + (x1 - x0) * share, x0 + (x1 - x0) * (share + 0.22)
                    ys = [
                        (t0 + (t1 - t0) * s, b0 + (b1 - b0) * s)
                        for s in (share, share + 0.22)
                        for t0, t1, b0, b1 in [(top0, top1, base0, base1)]
                    ]
                    lo, hi = 0.1 + row * 0.19, 0.21 + row * 0.19
                    lit = scene.rng.random() < 0.6
                    quad = [
                        (wx0, ys[0][0] + (ys[0][1] - ys[0][0]) * lo),
                        (wx1, ys[1][0] + (ys[1][1] - ys[1][0]) * lo),
                        (wx1, ys[1][0] + (ys[1][1] - ys[1][0]) * hi),
                        (wx0, ys[0][0] + (ys[0][1] - ys[0][0]) * hi),
                    ]
                    scene.shape(quad, "#ffc777" if lit else "#2a1f3c")
                    if lit:
                        scene.glow((wx0 + wx1) / 2, (quad[0][1] + quad[2][1]) / 2, 80, "#ff9d4d", 0.3)
    scene.haze(420, 640, "#c9705a", 0, 0.22)
    scene.shade(
        [(0, 700), (240, 626), (1360, 626), (1600, 700), (1600, 1067), (0, 1067)],
        [(0, "#a8674f"), (0.3, "#7a4a4a"), (1, "#33203a")],
    )
    for row in range(24):
        share = row / 24
        y = 640 + 430 * share**1.5
        wide = 15 + 58 * share
        for x in range(round(-wide + (row % 2) * wide / 2), 1640, max(16, round(wide))):
            if scene.rng.random() < 0.6:
                scene.rounded(
                    x,
                    y,
                    wide * 0.9,
                    5 + 14 * share,
                    4 + 4 * share,
                    scene.rng.choice(("#ffc9a0", "#1c1030", "#e08a6a")),
                    26,
                )
    scene.glow(800, 760, 760, "#ffab5c", 0.42, 0.5)
    for x, y, tall, pose, coat, flip in (
        (300, 684, 108, WALKING, "#a8483a", False),
        (356, 690, 104, STANDING, "#35506b", True),
        (1270, 690, 110, STANDING, "#c99a3c", False),
        (1330, 694, 106, HOLDING, "#6b4a7a", True),
        (690, 656, 72, WALKING, "#3f6a58", True),
        (914, 658, 74, STANDING, "#a8483a", False),
    ):
        scene.soft(
            [
                [
                    (x - tall * 0.12, y),
                    (x + tall * 0.12, y),
                    (x + tall * 0.2, y + tall * 0.16),
                    (x - tall * 0.2, y + tall * 0.16),
                ]
            ],
            "#1c1030",
            0.5,
            4,
        )
        figure(
            scene, x, y, tall, pose, Dress(mix(coat, "#3a2448", 0.25), "#241a34", SKINS[x % 6], HAIRS[x % 5]), flip=flip
        )
    # strings of lanterns
    hues = ("#ffb347", "#ff7a5c", "#ffe08a", "#f26a8a", "#ffd0a0", "#ff9a4a")
    for (x0, y0), (x1, y1), sag, count, size in (
        ((640, 330), (980, 330), 50, 7, 0.5), ((420, 250), (1180, 260), 100, 10, 0.74), ((190, 190), (1420, 180), 140, 11, 1.0), ((-40, 90), (1640, 60), 210, 12, 1.4),
    ):  # fmt: skip
        curve = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 4 * sag * t * (1 - t)) for t in (n / 60 for n in range(61))]
        scene.line(curve, "#1c1030", 2.4 * size + 0.6)
        for number in range(count):
            lx, ly = curve[round((number + 0.5) * 60 / count)]
            _lantern(scene, lx, ly, size, hues[(number * 5 + count) % 6])
    _table(scene, 800, 676, 0.34, (800, 560))
    for cx, far in ((470, 640), (1130, 960)):
        _long_table(scene, cx, far)
    _long_table(scene, 800, 800)


def _tower(scene: Scene, x: float, ground: float) -> None:
    """The town hall's tower with a lit clock, in the haze."""
    stone = [(0, "#5b3a5c"), (0.5, "#8a5468"), (1, "#4a3052")]
    scene.shade(
        [(x - 190, ground + 40), (x - 190, ground - 180), (x + 190, ground - 180), (x + 190, ground + 40)],
        stone,
        sideways=True,
    )
    scene.shape(
        [(x - 210, ground - 176), (x - 150, ground - 240), (x + 150, ground - 240), (x + 210, ground - 176)], "#3a2448"
    )
    scene.shade(
        [(x - 58, ground - 170), (x - 58, ground - 430), (x + 58, ground - 430), (x + 58, ground - 170)],
        stone,
        sideways=True,
    )
    scene.shape([(x - 72, ground - 426), (x, ground - 556), (x + 72, ground - 426)], "#3a2448")
    scene.line([(x, ground - 550), (x, ground - 590)], "#3a2448", 4)
    scene.ellipse(x, ground - 592, 6, 6, "#ffc777")
    scene.rect(x - 66, ground - 436, 132, 12, "#a86a6c")
    scene.glow(x, ground - 366, 120, "#ffb45c", 0.6)
    scene.ellipse(x, ground - 366, 38, 38, "#3a2448")
    scene.ellipse(x, ground - 366, 33, 33, "#ffe3a6")
    scene.line([(x, ground - 366), (x - 15, ground - 377)], INK, 5)
    scene.line([(x, ground - 366), (x + 23, ground - 379)], INK, 4)
    for number in range(6):
        wx = x - 158 + number * 58
        scene.rounded(wx, ground - 140, 32, 62, 15, "#ffc777")
        scene.glow(wx + 16, ground - 108, 70, "#ff9d4d", 0.3)
        scene.rounded(wx - 4, ground - 44, 40, 80, 18, "#ffb45c" if number in {1, 4} else "#2c1c3c")


def _lantern(scene: Scene, x: float, y: float, size: float, hue: str) -> None:
    """A round paper lantern."""
    scene.glow(x, y + 40 * size, 150 * size, mix(hue, "#ff8a3c", 0.4), 0.6)
    scene.line([(x, y), (x, y + 14 * size)], "#1c1030", 2 * size)
    scene.shade(
        oval(x, y + 42 * size, 33 * size, 30 * size),
        [(0, mix(hue, "#a83a2c", 0.25)), (0.5, mix(hue, "#fff6d8", 0.55)), (1, mix(hue, "#c8502c", 0.2))],
    )
    for rib in (-0.55, 0, 0.55):
        scene.line(
            [
                (x - 33 * size * (1 - rib * rib) ** 0.5, y + (42 + 30 * rib) * size),
                (x + 33 * size * (1 - rib * rib) ** 0.5, y + (42 + 30 * rib) * size),
            ],
            mix(hue, "#8a2f1c", 0.5),
            1.4 * size,
            120,
        )
    scene.rounded(x - 11 * size, y + 10 * size, 22 * size, 7 * size, 2 * size, "#3a1c1c")
    scene.rounded(x - 10 * size, y + 68 * size, 20 * size, 6 * size, 2 * size, "#3a1c1c")
    scene.line([(x, y + 74 * size), (x, y + 90 * size)], mix(hue, "#8a2f1c", 0.3), 3 * size)
    scene.glow(x, y + 42 * size, 46 * size, "#fff0c0", 0.6)


def _table(scene: Scene, x: float, y: float, size: float, towards: Point) -> None:
    """A table far away, across the view."""
    scene.shade(
        [(x - 330 * size, y), (x + 330 * size, y), (x + 350 * size, y + 70 * size), (x - 350 * size, y + 70 * size)],
        [(0, "#fff0d0"), (1, "#c98a6a")],
    )
    for number in range(9):
        px = x + (-280 + number * 70) * size
        _guest(scene, px, y + 4 * size, size, number * 5)
    scene.shade(
        [(x - 336 * size, y), (x + 336 * size, y), (x + 350 * size, y + 60 * size), (x - 350 * size, y + 60 * size)],
        [(0, "#fff0d0"), (1, "#c98a6a")],
    )
    scene.glow(towards[0], y, 200, "#ffc777", 0.4, 0.4)


def _long_table(scene: Scene, near: float, far: float) -> None:
    """A long table that runs away from the viewer, with guests on both sides, plates and candles."""
    middle = near == 800

    def at(u: float, v: float, high: float = 0.0) -> Point:
        share = v**1.9
        y = 700 + 330 * share
        half = 26 + (104 if middle else 92) * share
        x = far + (near - far) * share * (1.0 if middle else 1.4)
        return (x + half * u, y - high * (0.22 + 0.9 * share))

    rows = [0.06, 0.26, 0.44, 0.6, 0.74, 0.87, 1.0]
    corners = [at(-1, 0), at(1, 0), at(1, 1.06), at(-1, 1.06)]
    scene.soft(
        [
            [
                (corners[0][0] - 30, corners[0][1] + 20),
                (corners[1][0] + 30, corners[1][1] + 20),
                (corners[2][0] + 90, corners[2][1] + 90),
                (corners[3][0] - 90, corners[3][1] + 90),
            ]
        ],
        "#150c26",
        0.65,
        16,
    )
    edge = 17
    left = [at(-1, n / edge * 1.06) for n in range(edge + 1)]
    right = [at(1, n / edge * 1.06) for n in range(edge + 1)]
    drop = [at(u, 1.06, -100) for u in (-1, 1)]
    for v in rows:
        for side in (-1, 1):
            x, y = at(side * 1.42, v, 0)
            _guest(
                scene,
                x,
                y + 60 * (0.22 + 0.9 * v**1.9) * 0.6,
                (0.22 + 0.9 * v**1.9) * 1.02,
                scene.rng.randint(0, 47),
                side=-side,
            )
    scene.shade([left[-1], right[-1], drop[1], drop[0]], [(0, "#e3b894"), (1, "#6b3f4a")])
    for number in range(1, 6):
        (x0, y0), (x1, y1) = at(-1 + number / 3, 1.06), at(-1 + number / 3, 1.06, -96)
        scene.line([(x0, y0 + 6), (x1, y1)], "#8a5448", 3, 110)
    scene.shade([*left, *reversed(right)], [(0, "#ffdca0"), (0.5, "#fff0d2"), (1, "#f7e0bc")])
    for v in rows:
        share = v**1.9
        size = 0.22 + 0.9 * share
        for side in (-0.62, 0.62):
            x, y = at(side, v)
            scene.ellipse(x + 2 * size, y + 3 * size, 25 * size, 10 * size, "#c9986a", 150)
            scene.ellipse(x, y, 25 * size, 10 * size, "#ffffff")
            scene.ellipse(x, y, 17 * size, 6.4 * size, "#ead9c0")
            scene.ellipse(
                x, y - 2 * size, 11 * size, 4.6 * size, ("#d9603a", "#7fa04a", "#e0a63c")[round(v * 50 + side * 3) % 3]
            )
        x, y = at(-0.3, v - 0.03)
        scene.ellipse(x, y, 7 * size, 3 * size, "#b98c6a", 150)
        scene.shape(
            [(x - 7 * size, y - 30 * size), (x + 7 * size, y - 30 * size), (x + 5 * size, y), (x - 5 * size, y)],
            "#fff6e0",
            120,
        )
        scene.shape(
            [(x - 6.4 * size, y - 20 * size), (x + 6.4 * size, y - 20 * size), (x + 5 * size, y), (x - 5 * size, y)],
            "#a82f3c",
            220,
        )
    for v in (0.17, 0.36, 0.53, 0.68, 0.81, 0.94):
        size = 0.22 + 0.9 * v**1.9
        x, y = at(0.08, v)
        scene.ellipse(x, y, 15 * size, 6 * size, "#b98a5c")
        scene.shade(
            [(x - 5 * size, y - 46 * size), (x + 5 * size, y - 46 * size), (x + 5 * size, y), (x - 5 * size, y)],
            [(0, "#fffbe6"), (1, "#e8cfa5")],
        )
        scene.shape(
            smooth(
                [
                    (x, y - 48 * size),
                    (x + 5 * size, y - 56 * size),
                    (x, y - 72 * size),
                    (x - 5 * size, y - 56 * size),
                    (x, y - 48 * size),
                ],
                4,
            ),
            "#ffe9a0",
        )
        scene.glow(x, y - 56 * size, 130 * size, "#ffab4a", 0.5)


def _guest(scene: Scene, x: float, seat: float, size: float, who: int, *, side: int = 0) -> None:
    """Somebody sitting at a table; ``side`` is where the table is: right (1), left (-1) or before them (0)."""
    coats = ("#b8483a", "#35607a", "#d9a33c", "#4f7f6a", "#7a4a7a", "#e0d3bc", "#c9705a", "#3f4f7a")
    coat, skin, hair = mix(coats[who * 7 % 8], "#3a2040", 0.16), SKINS[who * 5 % 6], HAIRS[(who * 7 + who // 3) % 6]
    lean = side * 8
    if side:
        scene.shade(
            [
                (x - 30 * size, seat - 8 * size),
                (x + 30 * size, seat - 8 * size),
                (x + 26 * size, seat + 66 * size),
                (x - 26 * size, seat + 66 * size),
            ],
            [(0, mix(coat, INK, 0.55)), (1, "#1c1228")],
        )
        scene.rounded(x - 32 * size, seat + 20 * size, 64 * size, 12 * size, 4 * size, "#6b4436")
        for leg in (-26, 22):
            scene.rect(x + leg * size, seat + 28 * size, 6 * size, 44 * size, "#4a2c2a")
    body = smooth(
        [
            (x - 38 * size, seat + 20 * size),
            (x - 40 * size, seat - 50 * size),
            (x + (lean - 26) * size, seat - 88 * size),
            (x + lean * size, seat - 96 * size),
            (x + (lean + 26) * size, seat - 88 * size),
            (x + 40 * size, seat - 50 * size),
            (x + 38 * size, seat + 20 * size),
        ],
        4,
    )
    scene.shade(body, [(0, mix(coat, "#ffd0a0", 0.28)), (0.5, coat), (1, mix(coat, INK, 0.4))])
    scene.shape(
        [
            (x - side * 8 * size, seat - 90 * size),
            (x - side * 40 * size, seat - 50 * size),
            (x - side * 38 * size, seat + 20 * size),
            (x - side * 14 * size, seat + 20 * size),
        ],
        INK,
        60 if side else 0,
    )
    if side:
        limb(
            scene,
            [
                (x + side * 18 * size, seat - 74 * size),
                (x + side * 30 * size, seat - 34 * size),
                (x + side * 60 * size, seat - 40 * size),
            ],
            [25 * size, 20 * size, 14 * size],
            mix(coat, "#ffd0a0", 0.12),
        )
        scene.ellipse(x + side * 64 * size, seat - 41 * size, 8 * size, 7 * size, skin)
    limb(
        scene,
        [(x + lean * size, seat - 90 * size), (x + lean * 1.3 * size, seat - 112 * size)],
        [20 * size, 18 * size],
        mix(skin, INK, 0.22),
    )
    cx, cy = x + lean * 1.6 * size, seat - 126 * size
    scene.ellipse(cx, cy, 22 * size, 26 * size, mix(skin, "#ffc080", 0.15))
    scene.ellipse(cx - side * 6 * size, cy - 9 * size, 23 * size, 20 * size, hair)
    if side and who % 3 == 0:
        scene.ellipse(cx - side * 15 * size, cy + 8 * size, 12 * size, 22 * size, hair)
    scene.ellipse(cx + side * 9 * size, cy + 3 * size, 14 * size, 18 * size, mix(skin, "#ffd0a0", 0.2))
    if side:
        scene.ellipse(cx + side * 23 * size, cy + 4 * size, 4 * size, 4 * size, mix(skin, "#ffd0a0", 0.2))
