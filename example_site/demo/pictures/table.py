"""What lies on a table or on ice, seen from near."""

import math

from .canvas import INK, Point, Scene, mix, smooth


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
    outline = [turn(dx, dy) for dx, dy in smooth(side)] + [turn(-dx, dy) for dx, dy in reversed(smooth(side))]
    scene.shade(outline, [(0, mix(hue, "#fff3c4", 0.3)), (0.4, hue), (1, mix(hue, "#3a2a12", 0.55))], sideways=True)
    scene.glow(*turn(-44, -104), 104 * size, "#fff6d0", 0.55)
    scene.glow(*turn(-18, -240), 50 * size, "#fff6d0", 0.4)
    scene.glow(*turn(70, -70), 90 * size, "#d9502f", 0.35)
    for _ in range(110):
        dx, dy = scene.rng.gauss(0, 56), scene.rng.uniform(-250, -10)
        if abs(dx) < 44 + (dy + 250) * 0.27:
            scene.ellipse(*turn(dx, dy), 1.7, 1.7, "#6b4f22", 130)
    scene.line([turn(0, -296), turn(6, -330), turn(22, -356)], "#4a3420", 10 * size)


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
        scene.line(smooth(tail), mix(hue, INK, 0.5), 27)
        scene.line(smooth(tail), mix(hue, INK, 0.12), 22)
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
    flame = smooth(
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


def estuary_map(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#bcd9d6"), (1, "#8fbcc4")])
    coast = smooth(
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
    river = smooth([(610, 420), (600, 330), (680, 250), (640, 160), (720, 80), (700, -20)])
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
    island = smooth(
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
    route = smooth([(790, 540), (830, 640), (930, 730), (1080, 780)])
    for start in range(0, len(route) - 1, 3):
        scene.line(route[start : start + 2], "#c8442f", 7)
    second = smooth([(790, 540), (640, 640), (430, 700), (200, 860)])
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
