"""A match in the rain, a morning in the sea, an afternoon with kites."""

import math

from .canvas import CREAM, INK, Point, Scene, mix, smooth
from .figures import HAIRS, KICKING, RUNNING, SKINS, STANDING, STRIDING, WALKING, Dress, Pose, figure, limb
from .things import gulls


def football_pitch(scene: Scene) -> None:
    far = 560.0
    scene.gradient(0, 0, 1600, far, [(0, "#0c1a2c"), (0.55, "#1f3d52"), (1, "#4a6f7c")])
    scene.clouds(0, 400, "#3d5a6b", 0.7, (3, 6))
    scene.shape(scene.ridge(430, 110, 0.6), "#1c3547")
    for _ in range(80):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(396, 424)
        scene.rect(x, y, 3.4, 3.4, "#ffd58a", scene.rng.randint(90, 220))
    scene.gradient(0, 426, 1600, 130, [(0, "#466c7a"), (1, "#1f4152")])
    for _ in range(26):
        scene.glitter(scene.rng.uniform(0, 1600), 428, 500, (4, 12), "#ffcf85", 16, 130)
    scene.ripples(432, 545, "#a9c4c9", 90, 70)
    _stand(scene)
    for x, flip in ((90, False), (560, False), (1180, True), (1540, True)):
        _floodlight(scene, x, 560, flip=flip)
    scene.shade([(0, far), (1600, far), (1600, 1067), (0, 1067)], [(0, "#3f8a5c"), (0.35, "#2c6f4a"), (1, "#123c2e")])
    for band in range(7):
        near = band * 250 - 160
        scene.shape([(560 + band * 66, far), (593 + band * 66, far), (near + 125, 1067), (near, 1067)], "#9fdb9a", 20)
    for x in (90, 560, 1180, 1540):
        scene.glitter(x + (800 - x) * 0.15, 580, 1050, (50, 150), "#eafbe6", 90, 62)
    scene.line([(0, 596), (1600, 596)], "#eef6ea", 4, 190)
    scene.line([(1010, 596), (1290, 1067)], "#eef6ea", 7, 170)
    scene.arc(1130, 790, 250, 92, (0, 360), "#eef6ea", 6, 150)
    for _ in range(34):
        x, y = scene.rng.uniform(0, 1600), 640 + 420 * scene.rng.random()
        size = 20 + (y - 600) * 0.16
        scene.ellipse(x, y, size, size * 0.13, "#cfe8e0", 70)
        scene.ellipse(x + size * 0.2, y + 1, size * 0.6, size * 0.07, "#f4fbf4", 80)
    _goal(scene)
    red = {"top": "#c8362f", "bottom": "#f4efe2", "legs": "#d9a883", "socks": "#c8362f"}
    white = {"top": "#f4f1e8", "bottom": "#22405f", "legs": "#d9a883", "socks": "#f4f1e8"}
    players = (
        (1120, 640, 96, STANDING, white, 0, True),
        (820, 660, 106, STRIDING, red, 1, False),
        (1330, 676, 112, RUNNING, white, 3, True),
        (330, 690, 118, RUNNING, red, 2, False),
        (1010, 770, 178, STRIDING, white, 4, True),
        (520, 830, 226, RUNNING, red, 5, False),
        (1390, 900, 262, RUNNING, red, 0, True),
        (905, 955, 318, RUNNING, white, 2, True),
        (640, 985, 336, KICKING, red, 1, False),
    )
    for x, y, tall, pose, kit, who, flip in players:
        for side in (-1, 1):
            shift = side * tall * 0.5
            scene.soft(
                [
                    [
                        (x - tall * 0.1, y - 3),
                        (x + tall * 0.12, y - 3),
                        (x + shift + tall * 0.14, y + tall * 0.2),
                        (x + shift - tall * 0.12, y + tall * 0.2),
                    ]
                ],
                "#08241c",
                0.4,
                max(4, tall / 40),
            )
        for part in range(40):
            share = part / 40
            hue = (kit["socks"], kit["bottom"], kit["top"], kit["top"])[int(share * 4)]
            half = tall * (0.05 + 0.09 * math.sin(math.pi * share)) * scene.rng.uniform(0.5, 1.1)
            scene.ellipse(
                x + scene.rng.gauss(0, 0.03) * tall,
                y + (0.03 + share * 0.62) * tall,
                half,
                max(1, tall * 0.008),
                hue,
                round(110 * (1 - share) + 16),
            )
        skin = SKINS[who]
        figure(
            scene, x, y, tall, pose, Dress(**{**kit, "legs": skin}, skin=skin, hair=HAIRS[(who * 5 + x) % 6]), flip=flip
        )
        for _ in range(round(tall / 14)):
            drop = scene.rng.uniform(1, 3) * tall / 250
            scene.ellipse(
                x + scene.rng.uniform(-0.35, 0.35) * tall,
                y - scene.rng.random() ** 2 * tall * 0.2,
                drop,
                drop,
                "#eafbf4",
                190,
            )
    bx, by = 815.0, 920.0
    scene.soft([[(bx - 30, 984), (bx + 30, 984), (bx + 26, 996), (bx - 26, 996)]], "#08241c", 0.7, 5)
    scene.ellipse(bx, by, 25, 25, "#fbf8ee")
    scene.ellipse(bx + 5, by + 6, 20, 19, "#c9d2cf", 110)
    for angle in range(5):
        a = angle * math.tau / 5 - 0.5
        scene.ellipse(bx + 17 * math.cos(a), by + 17 * math.sin(a), 5.4, 5.4, "#22303a", 235)
    scene.ellipse(bx, by, 7, 7, "#22303a")
    for _ in range(40):
        drop = scene.rng.uniform(1.5, 4.5)
        scene.ellipse(bx - scene.rng.uniform(10, 150), by + 40 + scene.rng.uniform(-50, 40), drop, drop, "#eafbf4", 200)
    for _ in range(760):
        x, y = scene.rng.uniform(-40, 1660), scene.rng.uniform(-40, 1060)
        length = scene.rng.uniform(14, 60)
        scene.line([(x, y), (x - length * 0.22, y + length)], "#eaf6f6", 1.1, scene.rng.randint(24, 90))
    for _ in range(150):
        y = 620 + 440 * scene.rng.random()
        size = 3 + (y - 600) * 0.025
        scene.arc(scene.rng.uniform(0, 1600), y, size, size * 0.35, (0, 360), "#eef6f2", 1.4, 110)


def _stand(scene: Scene) -> None:
    """A small covered stand with spectators, and a rail along the water."""
    scene.shade([(640, 560), (640, 420), (1080, 420), (1080, 560)], [(0, "#1a2a36"), (1, "#33495a")])
    scene.glow(860, 470, 300, "#ffd58a", 0.35, 0.4)
    for row in range(4):
        y = 470 + row * 24
        for seat in range(26):
            if scene.rng.random() < 0.16:
                continue
            x = 652 + seat * 16.4 + (row % 2) * 7
            coat = scene.rng.choice(("#a8483a", "#35607a", "#d9a33c", "#4f6f5a", "#8a4f6a", "#d8d2c2"))
            scene.rounded(x - 7, y, 14, 24, 5, mix(coat, "#1a2a36", 0.25))
            scene.ellipse(x, y - 4, 5, 6, mix(scene.rng.choice(SKINS), "#1a2a36", 0.2))
    scene.rect(636, 548, 448, 14, "#22333f")
    scene.shade(
        [(616, 404), (660, 372), (1060, 372), (1104, 404), (1104, 420), (616, 420)], [(0, "#8f4036"), (1, "#5f2a28")]
    )
    for x in (640, 786, 934, 1076):
        scene.rect(x - 3, 416, 7, 144, "#18242d")
    for start, end in ((0, 616), (1104, 1600)):
        for x in range(start, end, 44):
            scene.rect(x, 528, 4, 34, "#c9d2cf")
        scene.rect(start, 532, end - start, 4, "#c9d2cf")
    for x in (180, 230, 300, 420, 470, 1160, 1240, 1290, 1400, 1470):
        figure(
            scene,
            x,
            566,
            62,
            STANDING,
            Dress(scene.rng.choice(("#35607a", "#a8483a", "#5b6f4a", "#d9a33c")), "#22303a"),
        )
        hue = scene.rng.choice(("#c8442f", "#e0a63c", "#2f7d78", "#6b4a7a", "#d8d2c2"))
        dome = [(x + 26 * math.cos(a), 506 - 15 * math.sin(a)) for a in (math.pi * n / 14 for n in range(15))]
        scene.shade(dome, [(0, mix(hue, CREAM, 0.3)), (1, hue)])


def _floodlight(scene: Scene, x: float, ground: float, *, flip: bool) -> None:
    way = -1 if flip else 1
    scene.line([(x - 8, ground), (x - 4, 120), (x + 4, 120), (x + 8, ground)], "#15222c", 6)
    for y in range(150, int(ground), 46):
        scene.line([(x - 6, y), (x + 6, y + 46)], "#15222c", 2)
    scene.soft(
        [[(x - 30, 90), (x + 30, 90), (x + way * 520 + 240, 900), (x + way * 520 - 320, 900)]], "#e8f6f4", 0.13, 30
    )
    scene.rounded(x - 44, 62, 88, 58, 6, "#15222c")
    for row in range(2):
        for column in range(3):
            lx, ly = x - 27 + column * 27, 78 + row * 26
            scene.ellipse(lx, ly, 10, 10, "#fdfff4")
    scene.glow(x, 90, 300, "#cfeaf0", 0.8)
    scene.glow(x, 90, 110, "#ffffff", 0.9)


def _goal(scene: Scene) -> None:
    """The far goal, to the left."""
    for part in range(11):
        scene.line([(60 + part * 17, 560), (46 + part * 17, 640)], "#eef6ea", 1, 90)
    for part in range(6):
        scene.line([(60 - part * 3, 560 + part * 15), (236 - part * 2, 560 + part * 15)], "#eef6ea", 1, 90)
    scene.line([(70, 652), (70, 556), (250, 556), (250, 652)], "#f7f7ee", 7)
    scene.line([(70, 556), (44, 636), (44, 640)], "#c9d2cf", 3)
    scene.line([(250, 556), (226, 636), (226, 640)], "#c9d2cf", 3)


def sea_swimmers(scene: Scene) -> None:
    shore = 470.0
    scene.gradient(0, 0, 1600, shore, [(0, "#9db6cc"), (0.45, "#dcc6cc"), (0.8, "#f8d3b8"), (1, "#fde9c8")])
    scene.clouds(40, 380, "#fdeee2", 0.7, (3, 9))
    scene.clouds(0, 220, "#a7a9c4", 0.4, (3, 8))
    scene.glow(420, 440, 520, "#ffe2b0", 0.8)
    scene.ellipse(420, 428, 34, 34, "#fff8e2")
    for base, rise, colour in ((462, 90, "#cbbcc8"), (474, 56, "#a9a5ba")):
        scene.shape(scene.ridge(base, rise, 0.7), colour)
        scene.haze(base - 60, base + 10, "#fbdcc0", 0, 0.55)
    scene.gradient(0, shore, 1600, 597, [(0, "#f3d3c0"), (0.2, "#cbbccb"), (0.55, "#8fa6bc"), (1, "#4f7891")])
    scene.glitter(420, shore + 4, 1040, (30, 190), "#fff0cf", 360, 190)
    scene.ripples(486, 1060, "#fdf0e4", 240, 70)
    scene.ripples(560, 1060, "#5d7f9a", 220, 60)
    _jetty(scene)
    swimmers = (
        (300, 590, 0.34, "#e2573f", 0), (560, 604, 0.38, "#f2c14b", 1), (720, 580, 0.32, "#f4f1e8", 2),
        (210, 690, 0.62, "#f08a3c", 1), (840, 668, 0.56, "#e2577f", 0), (620, 740, 0.76, "#f2c14b", 0),
        (1000, 780, 0.84, "#e2573f", 1), (330, 860, 1.12, "#f4f1e8", 2), (760, 935, 1.42, "#f2702f", 0),
    )  # fmt: skip
    for x, y, size, cap, stroke in swimmers:
        _swimmer(scene, x, y, size, cap, SKINS[(x + round(y)) % 6], stroke)
    gulls(scene, 800, 250, 6, "#8a8ea8", 300)


def _swimmer(scene: Scene, x: float, y: float, size: float, cap: str, skin: str, stroke: int) -> None:
    """A head in a cap and what else is above the water: 0 a crawling arm, 1 the other arm, 2 breaststroke."""

    def at(points: list[Point]) -> list[Point]:
        return [(x + dx * size, y + dy * size) for dx, dy in points]

    for ring in range(4):
        scene.arc(
            x - 20 * size,
            y + 6 * size,
            (90 + ring * 52) * size,
            (12 + ring * 9) * size,
            (0, 360),
            "#fff6ea",
            2.4 * size,
            130 - 30 * ring,
        )
    scene.soft([at([(-150, 8), (70, 4), (60, 40), (-120, 34)])], "#3c5f7c", 0.4, 8 * size)
    shade = mix(skin, "#4f5f7a", 0.22)
    if stroke < 2:
        scene.shade(
            at(smooth([(-128, 6), (-100, -12), (-52, -18), (-10, -18), (16, -6), (20, 8)])),
            [(0, mix(skin, CREAM, 0.2)), (1, shade)],
        )
        scene.shade(
            at(smooth([(-96, 8), (-80, -10), (-58, -15), (-36, -10), (-34, 8)])), [(0, "#2f4a66"), (1, "#22364f")]
        )
        scene.ellipse(x - 150 * size, y + 4 * size, 30 * size, 7 * size, "#ffffff", 190)
        for _ in range(12):
            drop = scene.rng.uniform(1.5, 5) * size
            scene.ellipse(
                x + (-150 + scene.rng.uniform(-30, 24)) * size,
                y - scene.rng.uniform(0, 30) * size,
                drop,
                drop,
                "#ffffff",
                210,
            )
    if stroke == 0:
        limb(scene, at([(-20, -6), (6, -66), (74, -30), (98, 2)]), [30 * size, 25 * size, 19 * size, 15 * size], skin)
    elif stroke == 1:
        limb(scene, at([(-26, -6), (-50, -60), (-16, -84)]), [30 * size, 24 * size, 19 * size], shade)
        limb(scene, at([(-16, -84), (20, -60)]), [19 * size, 13 * size], skin)
    else:
        scene.shade(at(smooth([(-60, 8), (-46, -16), (0, -26), (46, -16), (60, 8)])), [(0, skin), (1, shade)])
        for side in (-1, 1):
            limb(
                scene, at([(side * 50, -2), (side * 92, -8), (side * 120, 4)]), [26 * size, 18 * size, 12 * size], shade
            )
    hx = x + (0 if stroke == 2 else 18) * size
    hy = y - (46 if stroke == 2 else 22) * size
    if stroke == 2:
        limb(scene, [(hx, hy), (hx, y - 12 * size)], [24 * size, 30 * size], shade)
    scene.ellipse(hx, hy, 27 * size, 30 * size, skin)
    turn = 0 if stroke == 2 else -9
    dome = [
        (hx + (turn + 32 * math.cos(a)) * size, hy + (-2 - 35 * math.sin(a)) * size)
        for a in (math.pi * n / 24 for n in range(25))
    ]
    scene.shade(
        [*dome, (hx + (turn - 30) * size, hy + 7 * size), (hx + (turn + 28) * size, hy + 2 * size)],
        [(0, mix(cap, "#ffffff", 0.35)), (0.5, cap), (1, mix(cap, INK, 0.2))],
    )
    scene.ellipse(hx + (turn - 10) * size, hy - 22 * size, 8 * size, 5 * size, "#ffffff", 130)
    for side in (-1, 1) if stroke == 2 else (1,):
        scene.ellipse(
            hx + (side * 10 if stroke == 2 else 17) * size, hy + 6 * size, 8 * size, 5.5 * size, "#22364f", 235
        )
    scene.ellipse(x - 6 * size, y + 9 * size, 78 * size, 8 * size, "#dfe3e6", 120)
    scene.ellipse(x + 6 * size, y + 8 * size, 54 * size, 4 * size, "#ffffff", 170)
    for part in range(14):
        py = y + (20 + part * 5) * size
        scene.ellipse(hx + scene.rng.uniform(-8, 8) * size, py, (26 - part * 1.4) * size, 2 * size, cap, 110 - part * 7)


def _jetty(scene: Scene) -> None:
    """A wooden jetty from the lower right towards the horizon, on posts that are mirrored in the sea."""
    posts = [
        (0.0, 1540.0, 930.0),
        (0.28, 1412.0, 810.0),
        (0.5, 1322.0, 722.0),
        (0.68, 1250.0, 656.0),
        (0.82, 1196.0, 604.0),
        (0.92, 1156.0, 566.0),
    ]
    for share, x, foot in reversed(posts):
        size = 1 - 0.84 * share
        wide, deck = 34 * size, foot - 175 * size
        for px in (x, x + 420 * size):
            for part in range(22):
                py = foot + part * 9 * size
                scene.ellipse(
                    px + scene.rng.uniform(-9, 9) * size, py, wide * 0.62, 3.4 * size, "#4a4a60", 150 - part * 6
                )
            scene.shade(
                [(px - wide / 2, deck), (px + wide / 2, deck), (px + wide / 2, foot), (px - wide / 2, foot)],
                [(0, "#9a7f78"), (0.5, "#6b5560"), (1, "#3f384c")],
                sideways=True,
            )
            scene.rect(px - wide / 2, foot - 46 * size, wide, 46 * size, "#3f4f4a", 120)
            scene.ellipse(px, foot, wide * 0.9, 5 * size, "#fdeee2", 120)
    deck = [(1124, 548), (1186, 548), (2060, 776), (1510, 776)]
    scene.shade(deck, [(0, "#d9bfae"), (1, "#b08a72")])
    for plank in range(34):
        share = (plank / 34) ** 2.1
        y = 548 + 228 * share
        scene.line([(1124 + 386 * share, y), (1186 + 874 * share, y)], "#6b5058", 0.8 + 4 * share, 150)
    scene.shade([(1124, 548), (1510, 776), (1510, 820), (1124, 555)], [(0, "#8a6a62"), (1, "#4f3c44")])
    scene.shade([(1510, 776), (1600, 776), (1600, 820), (1510, 820)], [(0, "#7a5c54"), (1, "#4a3840")])
    for x in (1376, 1424):
        scene.line([(x, 660 + (x - 1376) * 0.6), (x, 850)], "#f4efe6", 7)
    for rung in range(5):
        y = 716 + rung * 30
        scene.line([(1376, y), (1424, y + 6)], "#d8d2ca", 6)
    figure(
        scene, 1330, 652, 132, STANDING, Dress("#e7d9c4", "#e7d9c4", SKINS[3], "#6b4a33", legs=SKINS[3], shoes=SKINS[3])
    )
    figure(
        scene,
        1236,
        594,
        84,
        WALKING,
        Dress("#35607a", "#22364f", SKINS[2], "#1c1514", legs=SKINS[2], shoes=SKINS[2]),
        flip=True,
    )
    figure(
        scene,
        1520,
        768,
        236,
        STANDING,
        Dress("#2f4a66", "#2f4a66", SKINS[0], "#e2573f", legs=SKINS[0], shoes=SKINS[0], sleeves=SKINS[0]),
        flip=True,
    )


def kites(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 760, [(0, "#4fa3b8"), (0.4, "#9dcfca"), (0.72, "#f6e2b0"), (1, "#fbcf98")])
    scene.clouds(60, 460, "#fff6e2", 0.7, (3, 8))
    scene.clouds(380, 740, "#fff0d2", 0.6, (3, 10))
    scene.glow(250, 640, 560, "#ffe0a0", 0.6)
    scene.shape(
        [(900, 770), (980, 724), (1090, 694), (1240, 672), (1420, 660), (1640, 630), (1640, 790), (900, 790)], "#b9a79a"
    )
    scene.shape([(1120, 772), (1260, 730), (1420, 716), (1640, 690), (1640, 790), (1120, 790)], "#8f9a80")
    scene.haze(640, 780, "#fbdcae", 0, 0.5)
    scene.gradient(0, 748, 1600, 60, [(0, "#8fc4c0"), (1, "#5fa5ac")])
    for y, size in ((764, 1.4), (778, 2.4), (796, 4)):
        for x in range(0, 1600, 20):
            swell = math.sin(x * 0.006 + y) + 0.6 * math.sin(x * 0.017 + y * 2)
            if swell > -0.5:
                scene.ellipse(
                    x, y + swell * size, scene.rng.uniform(10, 34), size * (0.5 + 0.35 * swell), "#fdf8ea", 190
                )
    scene.shade(
        [(0, 800), (500, 806), (1000, 800), (1600, 812), (1600, 1067), (0, 1067)],
        [(0, "#c9b791"), (0.2, "#e6cf9f"), (1, "#c99f66")],
    )
    scene.gradient(0, 800, 1600, 44, [(0, "#cdd2bd"), (1, "#d6c7a0")])
    scene.ripples(806, 850, "#fff6e0", 60, 110)
    for _ in range(260):
        y = 850 + 210 * scene.rng.random()
        scene.ellipse(
            scene.rng.uniform(0, 1600),
            y,
            (y - 800) * 0.16,
            1 + (y - 830) * 0.012,
            scene.rng.choice(("#f4e3ba", "#b98f58")),
            70,
        )
    people = (
        (180, 890, 86, "#c8442f", WALKING), (330, 1010, 176, "#2f6f8f", RUNNING), (560, 872, 70, "#e0a63c", STANDING),
        (700, 905, 96, "#6b4a7a", RUNNING), (880, 1000, 172, "#e2573f", STANDING), (960, 1004, 112, "#f2c14b", RUNNING),
        (1130, 868, 66, "#2f7d78", STANDING), (1250, 930, 118, "#35506b", WALKING), (1440, 985, 164, "#4f7f5a", STANDING),
        (1390, 862, 62, "#a8483a", WALKING),
    )  # fmt: skip
    hands = []
    for number, (x, y, tall, coat, pose) in enumerate(people):
        scene.soft(
            [
                [
                    (x - tall * 0.08, y),
                    (x + tall * 0.08, y),
                    (x + tall * 0.95, y + tall * 0.12),
                    (x + tall * 0.75, y + tall * 0.16),
                ]
            ],
            "#7a5a3c",
            0.5,
            max(3, tall / 30),
        )
        holding = number in {1, 2, 3, 4, 7, 8}
        figure(
            scene,
            x,
            y,
            tall,
            _holding(pose) if holding else pose,
            Dress(
                coat,
                mix(coat, INK, 0.6),
                SKINS[number % 6],
                HAIRS[number % 6],
                legs=SKINS[number % 6] if number % 3 == 0 else "",
            ),
            flip=number in {7, 8},
        )
        if holding:
            way = -1 if number in {7, 8} else 1
            hands.append((x + way * 0.26 * tall, y - 0.86 * tall))
    spots = ((330, 330), (590, 180), (770, 430), (930, 140), (1165, 440), (1392, 330))
    for (hx, hy), (kx, ky) in zip(hands, spots, strict=True):
        sag = [(hx + (kx - hx) * t, hy + (ky - hy) * t + 60 * t * (1 - t)) for t in (n / 24 for n in range(25))]
        scene.line(sag, "#5b5048", 1.6, 150)
    _kites(scene)
    dog = [(1040, 1016), (1046, 990), (1090, 988), (1104, 976), (1124, 982), (1120, 994), (1104, 998), (1098, 1018)]
    scene.soft([[(1036, 1016), (1100, 1016), (1170, 1030), (1080, 1030)]], "#7a5a3c", 0.5, 5)
    for x in (1046, 1056, 1088, 1096):
        scene.line([(x, 1000), (x + (6 if x > 1060 else -5), 1022)], "#4a342a", 6)
    scene.shape(smooth([*dog, dog[0]]), "#5b4033")
    scene.line(smooth([(1046, 994), (1028, 982), (1022, 968)]), "#5b4033", 6)
    gulls(scene, 250, 560, 5, "#7a7a80", 180)


def _holding(pose: Pose) -> Pose:
    """A pose with both hands on a line."""
    raised = ((0.16, 0.78), (0.26, 0.86))
    return Pose(pose.hip, pose.neck, pose.head, ((0.13, 0.76), (0.24, 0.84)), raised, pose.far_leg, pose.near_leg)


def _tail(scene: Scene, points: list[Point], hue: str, other: str, bows: int) -> None:
    curve = smooth(points, 12)
    scene.line(curve, mix(hue, INK, 0.2), 3)
    for bow in range(1, bows + 1):
        x, y = curve[round(bow * (len(curve) - 1) / bows)]
        for side in (-1, 1):
            scene.shape([(x, y), (x + side * 15, y - 10), (x + side * 15, y + 9)], hue if bow % 2 else other)


def _kites(scene: Scene) -> None:
    # a diamond with a long tail
    x, y = 330.0, 330.0
    _tail(
        scene,
        [(x + 6, y + 130), (x + 46, y + 190), (x + 2, y + 250), (x + 40, y + 320), (x + 4, y + 380)],
        "#f2c14b",
        "#2f7da0",
        6,
    )
    scene.shade([(x - 20, y - 150), (x + 96, y - 14), (x - 8, y)], [(0, "#f07a5c"), (1, "#d94f35")])
    scene.shade([(x - 20, y - 150), (x - 104, y + 6), (x - 8, y)], [(0, "#c8402f"), (1, "#a8342a")])
    scene.shade([(x - 104, y + 6), (x + 6, y + 130), (x - 8, y)], [(0, "#f2c14b"), (1, "#d99a2c")])
    scene.shade([(x + 96, y - 14), (x + 6, y + 130), (x - 8, y)], [(0, "#ffd980"), (1, "#f2b43c")])
    scene.line([(x - 20, y - 150), (x + 6, y + 130)], "#5b3a2c", 3)
    scene.line([(x - 104, y + 6), (x + 96, y - 14)], "#5b3a2c", 3)
    # a delta
    x, y = 590.0, 160.0
    scene.shade([(x, y - 70), (x - 190, y + 60), (x - 30, y + 34)], [(0, "#2f8f9a"), (1, "#1d6a78")])
    scene.shade([(x, y - 70), (x + 190, y + 40), (x + 30, y + 30)], [(0, "#7fd0c8"), (1, "#3fa3a5")])
    scene.shade([(x, y - 70), (x - 30, y + 34), (x, y + 62), (x + 30, y + 30)], [(0, "#f7efe0"), (1, "#d8cdb4")])
    for dx in (-70, 70):
        _tail(
            scene,
            [(x + dx, y + 44), (x + dx + 18, y + 110), (x + dx - 14, y + 170), (x + dx + 12, y + 230)],
            "#f7efe0",
            "#e2573f",
            4,
        )
    # a box
    x, y = 770.0, 430.0
    for top in (-96, 18):
        scene.shade(
            [(x - 62, y + top), (x + 8, y + top + 26), (x + 8, y + top + 96), (x - 62, y + top + 70)],
            [(0, "#e2577f"), (1, "#b83a60")],
        )
        scene.shade(
            [(x + 8, y + top + 26), (x + 70, y + top - 4), (x + 70, y + top + 66), (x + 8, y + top + 96)],
            [(0, "#f7a5b8"), (1, "#e27a96")],
        )
        scene.shape([(x - 62, y + top), (x + 8, y + top + 26), (x + 70, y + top - 4), (x - 2, y + top - 28)], "#8a2c4c")
    for dx, dy in ((-62, 0), (8, 26), (70, -4)):
        scene.line([(x + dx, y - 104 + dy), (x + dx, y + 96 + dy)], "#5b3a2c", 4)
    # a fish that the wind fills
    x, y = 930.0, 140.0
    body = smooth(
        [
            (x, y - 44),
            (x + 90, y - 60),
            (x + 220, y - 26),
            (x + 300, y - 6),
            (x + 220, y + 34),
            (x + 90, y + 56),
            (x, y + 44),
        ]
    )
    scene.shade(
        [(x + 280, y - 12), (x + 372, y - 60), (x + 350, y), (x + 378, y + 54), (x + 280, y + 10)],
        [(0, "#f2c14b"), (1, "#e08a3c")],
    )
    scene.shade(body, [(0, "#ff9a5c"), (0.5, "#f2702f"), (1, "#c24a1f")])
    for row in range(4):
        for scale in range(3):
            sx, sy = x + 90 + row * 34, y - 26 + scale * 24 + (row % 2) * 10 - row * 1.5
            scene.arc(sx, sy, 17, 14, (90, 270), "#ffd9a0", 4, 210)
    scene.ellipse(x + 2, y, 16, 45, "#7a2c1c")
    scene.ellipse(x + 46, y - 16, 17, 17, "#fbf6ea")
    scene.ellipse(x + 43, y - 16, 8, 8, INK)
    scene.shape(smooth([(x + 100, y - 58), (x + 150, y - 92), (x + 200, y - 80), (x + 184, y - 38)]), "#f2c14b")
    # an octopus
    x, y = 1165.0, 390.0
    for leg in range(8):
        lx = x - 62 + leg * 18
        curve = smooth(
            [(lx, y + 20), (lx + 30, y + 90), (lx + 6, y + 160), (lx + 44, y + 230), (lx + 26, y + 286 + leg % 3 * 24)],
            8,
        )
        for part in range(len(curve) - 1):
            scene.line(curve[part : part + 2], ("#7a5fa8", "#9a82c4")[leg % 2], 15 - 12 * part / len(curve))
    head = smooth(
        [
            (x - 84, y + 34),
            (x - 92, y - 50),
            (x - 40, y - 116),
            (x + 36, y - 118),
            (x + 88, y - 52),
            (x + 82, y + 34),
            (x + 40, y + 50),
            (x, y + 44),
            (x - 40, y + 50),
            (x - 84, y + 34),
        ]
    )
    scene.shade(head, [(0, "#b9a2de"), (0.5, "#8a6cb8"), (1, "#5b437f")], sideways=True)
    for side in (-1, 1):
        scene.ellipse(x + side * 32, y - 12, 20, 23, "#fbf6ea")
        scene.ellipse(x + side * 32 - 4, y - 8, 9, 10, INK)
    # a row of small diamonds, a dragon
    x, y = 1392.0, 330.0
    hues = ("#e2573f", "#f08a3c", "#f2c14b", "#7fb05a", "#2f8f9a", "#35609a", "#7a5fa8")
    trail = smooth(
        [(x, y), (x + 30, y - 80), (x + 96, y - 92), (x + 100, y - 180), (x + 160, y - 210), (x + 176, y - 290)], 6
    )
    scene.line(trail, "#5b5048", 2, 200)
    for number in range(15):
        dx, dy = trail[number * 2]
        size = 44 - number * 1.7
        hue = hues[number % 7]
        scene.shade(
            [(dx - size * 0.1, dy - size), (dx + size * 0.7, dy), (dx, dy + size), (dx - size * 0.7, dy)],
            [(0, mix(hue, "#ffffff", 0.25)), (1, mix(hue, INK, 0.14))],
        )
        scene.line([(dx - size * 0.1, dy - size), (dx, dy + size)], mix(hue, INK, 0.4), 2, 160)
    # far ones
    for x, y, size, hue in (
        (120, 200, 26, "#2f7da0"),
        (760, 90, 20, "#e2573f"),
        (150, 470, 18, "#e2577f"),
        (1500, 560, 20, "#f08a3c"),
        (1010, 545, 15, "#7a5fa8"),
    ):
        scene.shade(
            [(x, y - size * 1.3), (x + size, y), (x, y + size * 1.3), (x - size, y)],
            [(0, mix(hue, "#ffffff", 0.25)), (1, hue)],
        )
        scene.line(
            smooth(
                [
                    (x, y + size * 1.3),
                    (x + size * 0.5, y + size * 2),
                    (x, y + size * 2.8),
                    (x + size * 0.4, y + size * 3.6),
                ]
            ),
            hue,
            2.4,
        )
