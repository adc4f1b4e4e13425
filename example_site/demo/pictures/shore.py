"""The rock pool and the headland with the weather station."""

import math

from .canvas import CREAM, INK, Point, Scene, mix, oval, ribbon, smooth
from .figures import RELEASING, STANDING, Dress, figure
from .things import gulls


def tide_pool(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#8f8578"), (0.5, "#6f675f"), (1, "#4a4644")])
    for _ in range(520):
        x, y, size = scene.rng.uniform(-40, 1640), scene.rng.uniform(-40, 1107), scene.rng.uniform(16, 74)
        hue = scene.rng.choice(("#a59a8a", "#7f766b", "#5b5550", "#94897a", "#6b6a66", "#b5a792"))
        edge = [
            (
                x + size * scene.rng.uniform(0.7, 1.1) * math.cos(a),
                y + size * scene.rng.uniform(0.45, 0.75) * math.sin(a),
            )
            for a in (math.tau * n / 9 for n in range(9))
        ]
        scene.shape([(px + 4, py + 6) for px, py in edge], "#2c2a2c", 46)
        scene.shape(edge, hue, 90)
    for _ in range(60):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(0, 1067)
        crack = [(x, y)]
        for _ in range(4):
            crack.append((crack[-1][0] + scene.rng.uniform(10, 60), crack[-1][1] + scene.rng.uniform(-26, 26)))
        scene.line(crack, "#2f2c2e", 2.4, 120)
    # the pool
    rim = [(800 + (620 + 44 * math.sin(3 * a + 0.6) + 26 * math.sin(5 * a) + 15 * math.sin(9 * a + 1)) * math.cos(a),
            540 + (404 + 30 * math.sin(3 * a + 0.6) + 20 * math.sin(4 * a + 2) + 11 * math.sin(8 * a)) * math.sin(a))
           for a in (math.tau * n / 120 for n in range(120))]  # fmt: skip

    def ring(share: float, dx: float = 0, dy: float = 0) -> list[Point]:
        return [(800 + (x - 800) * share + dx, 540 + (y - 540) * share + dy) for x, y in rim]

    scene.soft([ring(1.05)], "#2c2a2c", 0.65, 22)
    scene.shape(ring(1.025), "#3a3633")
    scene.shade(rim, [(0, "#5fae9f"), (0.5, "#7cc4ae"), (1, "#a3d3b4")])
    scene.soft([ring(0.86, 10, 6)], "#3f9a98", 0.75, 40)
    scene.soft([ring(0.66, 30, -10)], "#23808c", 0.8, 60)
    scene.soft([ring(0.4, 60, -30)], "#14606f", 0.8, 70)
    for _ in range(420):
        a, far = scene.rng.uniform(0, math.tau), scene.rng.random() ** 0.45 * 0.93
        x, y = 800 + 600 * far * math.cos(a), 540 + 390 * far * math.sin(a)
        size = scene.rng.uniform(5, 21)
        hue = mix(
            scene.rng.choice(("#e3d3b0", "#b5a58c", "#8f8478", "#d9b898", "#7f8f8a", "#f0e6cf")),
            "#2a8a90",
            0.62 - 0.42 * far,
        )
        scene.ellipse(x + 3, y + 5, size, size * 0.75, "#123f48", 110)
        scene.ellipse(x, y, size, size * 0.72, hue)
        scene.ellipse(x - size * 0.25, y - size * 0.25, size * 0.42, size * 0.2, "#ffffff", 36)
    _weed(scene, 1250, 270, 0.6)
    _weed(scene, 360, 820, 3.9)
    _weed(scene, 1190, 850, 1.9)
    _starfish(scene, 590, 480, 176, 0.3, "#f07a3c", "#ffc98a")
    _starfish(scene, 1010, 690, 118, 1.0, "#8a4f9a", "#d9a8e0")
    _starfish(scene, 900, 300, 74, 0.1, "#d94f4a", "#ffb39a")
    for x, y, size, hue, tip in (
        (370, 610, 78, "#b8324a", "#f58aa0"), (470, 720, 54, "#b8324a", "#f58aa0"), (1240, 520, 88, "#4f8f3f", "#c6f08a"),
        (1140, 430, 54, "#4f8f3f", "#c6f08a"), (700, 800, 66, "#d9822f", "#ffdf9a"), (760, 250, 44, "#b8324a", "#f58aa0"),
    ):  # fmt: skip
        _anemone(scene, x, y, size, hue, tip)
    for x, y, turn in ((820, 540, 0.4), (870, 580, 0.5), (780, 600, 0.25), (1040, 520, -0.5)):
        _little_fish(scene, x, y, turn)
    # light on the bottom and on the surface
    for _ in range(44):
        a, far = scene.rng.uniform(0, math.tau), scene.rng.random() ** 0.6 * 0.82
        x, y = 800 + 590 * far * math.cos(a), 540 + 380 * far * math.sin(a)
        bend = [(x + n * 24, y + 17 * math.sin(n * 1.1 + x) + n * scene.rng.uniform(-3, 3)) for n in range(5)]
        scene.line(smooth(bend), "#effff0", 2.6, 60)
    scene.soft(
        [[(330, 330), (640, 190), (760, 180), (420, 420)], [(760, 176), (820, 170), (480, 440), (440, 430)]],
        "#ffffff",
        0.3,
        16,
    )
    scene.soft([[(1180, 640), (1330, 560), (1350, 590), (1220, 680)]], "#ffffff", 0.2, 12)
    scene.line([*ring(0.992)[48:104]], "#eafff4", 5, 150)
    scene.line([*ring(0.97)[56:96]], "#ffffff", 2.4, 120)
    # the rim
    for cx, cy, count in ((170, 300, 60), (1490, 760, 70), (1000, 110, 46), (620, 1010, 50)):
        for _ in range(count):
            x, y = cx + scene.rng.gauss(0, 62), cy + scene.rng.gauss(0, 36)
            size = scene.rng.uniform(7, 15)
            if not _dry(x, y):
                continue
            scene.ellipse(x + 2, y + 3, size, size * 0.9, "#2c2a2c", 140)
            scene.ellipse(x, y, size, size * 0.9, "#d8cfc0")
            for cut in range(6):
                a = cut * math.tau / 6
                scene.line([(x, y), (x + size * 0.9 * math.cos(a), y + size * 0.8 * math.sin(a))], "#9a8f82", 1.4)
            scene.ellipse(x, y, size * 0.36, size * 0.3, "#4a423e")
    for cx, cy, count in ((1370, 140, 26), (110, 640, 22), (250, 990, 24)):
        for _ in range(count):
            x, y, turn = cx + scene.rng.gauss(0, 66), cy + scene.rng.gauss(0, 40), scene.rng.uniform(-0.9, 0.9)
            size = scene.rng.uniform(22, 34)
            if not _dry(x, y):
                continue
            shell = [(x + size * (px * math.cos(turn) - py * math.sin(turn)), y + size * (px * math.sin(turn) + py * math.cos(turn)))
                     for px, py in smooth([(-1, 0), (-0.5, -0.42), (0.4, -0.46), (1, 0.0), (0.4, 0.4), (-0.5, 0.36), (-1, 0)])]  # fmt: skip
            scene.shape([(px + 4, py + 6) for px, py in shell], "#1c1a20", 140)
            scene.shade(shell, [(0, "#5f6f96"), (0.5, "#2c3554"), (1, "#141a30")])
            scene.line(shell[4:16], "#a9b8d8", 2.2, 150)
    for x, y, size in (
        (1440, 330, 36),
        (1500, 400, 27),
        (210, 170, 34),
        (420, 96, 26),
        (1330, 1000, 38),
        (870, 1020, 25),
    ):
        scene.ellipse(x + 6, y + 9, size, size * 0.9, "#1c1a20", 120)
        for step, hue in enumerate(("#8f7f66", "#b5a284", "#d3c3a2", "#efe3c6")):
            scene.ellipse(x - step * 2, y - step * 3, size * (1 - step * 0.24), size * 0.9 * (1 - step * 0.24), hue)
        for spoke in range(14):
            a = spoke * math.tau / 14
            scene.line(
                [
                    (x + size * 0.3 * math.cos(a), y + size * 0.25 * math.sin(a)),
                    (x + size * 0.94 * math.cos(a), y + size * 0.84 * math.sin(a)),
                ],
                "#6b5c48",
                2,
                120,
            )
    _crab(scene, 1180, 205)


def _dry(x: float, y: float) -> bool:
    return ((x - 800) / 672) ** 2 + ((y - 540) / 452) ** 2 > 1


def _weed(scene: Scene, x: float, y: float, turn: float) -> None:
    """A tuft of bladder wrack that leans from the rim into the water."""
    for blade in range(9):
        way = turn + 2.2 + (blade - 4) * 0.24
        long = scene.rng.uniform(120, 210)
        bend = scene.rng.uniform(-0.5, 0.5)
        curve = smooth(
            [
                (x + long * t * math.cos(way + bend * t), y + long * t * math.sin(way + bend * t) * 0.8)
                for t in (0, 0.3, 0.6, 1)
            ]
        )
        hue = mix("#4a5a1f", "#a58a34", scene.rng.random())
        scene.shape(ribbon([(px + 6, py + 10) for px, py in curve], 20, 7), "#123f48", 90)
        scene.shape(ribbon(curve, 21, 6), hue)
        scene.line(curve, mix(hue, "#f0e09a", 0.45), 2.4, 170)
        for part in (7, 11, 15):
            px, py = curve[part]
            scene.ellipse(px + 5, py + 3, 7, 6, mix(hue, "#f0e09a", 0.3))


def _starfish(scene: Scene, x: float, y: float, size: float, turn: float, hue: str, light: str) -> None:
    outline: list[Point] = []
    spines: list[list[Point]] = []
    for arm in range(5):
        a = turn + arm * math.tau / 5
        bend = 0.16 * math.sin(arm * 2.2)
        for far, off in (
            (0.34, -0.62),
            (0.62, -0.24),
            (0.92, -0.09 + bend),
            (1.0, bend),
            (0.92, 0.09 + bend),
            (0.62, 0.24),
            (0.34, 0.62),
        ):
            outline.append((x + size * far * math.cos(a + off), y + size * far * math.sin(a + off) * 0.94))
        spines.append(
            [
                (x + size * far * math.cos(a + bend * far), y + size * far * math.sin(a + bend * far) * 0.94)
                for far in (0.0, 0.3, 0.6, 0.9)
            ]
        )
    closed = smooth([*outline, outline[0]], 4)
    scene.soft([[(px + size * 0.07, py + size * 0.12) for px, py in closed]], "#0c3a44", 0.6, max(5, size * 0.05))
    scene.shade(closed, [(0, mix(hue, "#ffffff", 0.18)), (0.5, hue), (1, mix(hue, INK, 0.3))])
    inner = [(x + (px - x) * 0.82, y + (py - y) * 0.82 - size * 0.015) for px, py in closed]
    scene.shape(inner, mix(hue, light, 0.3), 120)
    for spine in spines:
        for number in range(10):
            share = number / 10
            px = spine[0][0] + (spine[3][0] - spine[0][0]) * share
            py = spine[0][1] + (spine[3][1] - spine[0][1]) * share
            dot = size * (0.03 - 0.018 * share)
            scene.ellipse(px, py, dot, dot, light)
            across = math.atan2(spine[3][1] - spine[0][1], spine[3][0] - spine[0][0]) + math.pi / 2
            for side in (-1, 1):
                wide = side * size * (0.17 - 0.14 * share)
                scene.ellipse(
                    px + wide * math.cos(across), py + wide * math.sin(across), dot * 0.66, dot * 0.66, light, 200
                )


def _anemone(scene: Scene, x: float, y: float, size: float, hue: str, tip: str) -> None:
    scene.soft([oval(x + size * 0.1, y + size * 0.2, size * 0.95, size * 0.85)], "#0c3a44", 0.6, max(5, size * 0.1))
    for ring in range(3):
        far = 1 - ring * 0.24
        count = 30 - ring * 6
        for number in range(count):
            a = math.tau * (number + ring * 0.5) / count + scene.rng.uniform(-0.05, 0.05)
            bend = scene.rng.uniform(-0.35, 0.35)
            reach = size * far * scene.rng.uniform(0.88, 1.06)
            curve = smooth(
                [
                    (x + reach * t * math.cos(a + bend * t), y + reach * t * math.sin(a + bend * t) * 0.9)
                    for t in (0.3, 0.65, 1)
                ],
                4,
            )
            colour = mix(hue, tip, 0.15 + ring * 0.2)
            scene.line(curve, colour, size * 0.085)
            scene.ellipse(*curve[-1], size * 0.055, size * 0.055, tip)
    scene.ellipse(x, y, size * 0.36, size * 0.32, mix(hue, INK, 0.2))
    scene.ellipse(x - size * 0.03, y - size * 0.03, size * 0.28, size * 0.24, mix(hue, tip, 0.3))
    scene.ellipse(x, y, size * 0.1, size * 0.045, mix(hue, INK, 0.6))


def _little_fish(scene: Scene, x: float, y: float, turn: float) -> None:
    def at(points: list[Point], dx: float = 0, dy: float = 0) -> list[Point]:
        return [
            (x + dx + px * math.cos(turn) - py * math.sin(turn), y + dy + px * math.sin(turn) + py * math.cos(turn))
            for px, py in points
        ]

    body = smooth([(-44, -11), (-34, 0), (-44, 12), (-20, 4), (8, 10), (34, 0), (8, -10), (-20, -4), (-44, -11)], 4)
    scene.soft([at(body, 16, 30)], "#06303c", 0.5, 5)
    scene.shape(at(body), "#c9d8b0")
    scene.shape(at(smooth([(-34, -2), (8, -10), (34, 0), (8, -3), (-34, -2)], 4)), "#6f7f5c")
    for bar in range(4):
        scene.line(at([(-12 + bar * 10, -8), (-14 + bar * 10, 4)]), "#4f5f4a", 3, 170)
    scene.ellipse(*at([(24, -2)])[0], 2.6, 2.6, INK)


def _crab(scene: Scene, x: float, y: float) -> None:
    """A small crab that crosses the wet rim, its pincers raised."""
    scene.soft([oval(x + 8, y + 20, 110, 50)], "#161418", 0.65, 9)
    for side in (-1, 1):
        for leg in range(4):
            a = -0.35 + leg * 0.42
            knee = (x + side * (78 + 16 * math.cos(a)), y - 2 + 62 * math.sin(a) - 12)
            foot = (x + side * (112 + 10 * math.cos(a)), y + 20 + 84 * math.sin(a))
            scene.line([(x + side * 46, y + 2 + leg * 9), knee, foot], "#7a2c1c", 12)
            scene.line([(x + side * 46, y + leg * 9), (knee[0], knee[1] - 2), (foot[0], foot[1] - 2)], "#d9603a", 7)
        claw = smooth([(x + side * 56, y - 16), (x + side * 96, y - 46), (x + side * 84, y - 78)])
        scene.line(claw, "#8f3620", 19)
        scene.line(claw, "#e0693f", 13)
        palm = [
            (84, -66),
            (104, -84),
            (104, -112),
            (84, -134),
            (80, -112),
            (72, -104),
            (66, -128),
            (52, -104),
            (58, -78),
            (84, -66),
        ]
        scene.shade([(x + side * px, y + py) for px, py in smooth(palm, 4)], [(0, "#ff9a64"), (1, "#b8442a")])
    shell = smooth(
        [
            (-66, -14),
            (-48, -38),
            (-16, -48),
            (16, -48),
            (48, -38),
            (66, -14),
            (50, 22),
            (22, 40),
            (-22, 40),
            (-50, 22),
            (-66, -14),
        ]
    )
    scene.shade([(x + px, y + py) for px, py in shell], [(0, "#ff9464"), (0.45, "#e0623a"), (1, "#8f3620")])
    for px, py, size in ((-26, -14, 8), (26, -14, 8), (0, 4, 10), (-18, 16, 5), (18, 16, 5), (0, -26, 5)):
        scene.ellipse(x + px, y + py, size, size * 0.7, "#ffc79a", 130)
    for side in (-1, 1):
        scene.line([(x + side * 17, y - 46), (x + side * 20, y - 60)], "#b8442a", 6)
        scene.ellipse(x + side * 20, y - 63, 7, 7, INK)
        scene.ellipse(x + side * 20 - 2, y - 65, 2.4, 2.4, "#ffffff")


def weather_balloon(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 720, [(0, "#4a7fa5"), (0.4, "#86b0c4"), (0.75, "#cfdcd6"), (1, "#f3ead2")])
    scene.clouds(0, 330, "#ffffff", 0.8, (4, 5))
    for x, y, size in ((1330, 560, 1.0), (240, 590, 0.8), (960, 606, 0.7), (1560, 600, 0.8)):
        _cumulus(scene, x, y, size)
    scene.gradient(0, 640, 1600, 427, [(0, "#b9d3d0"), (0.12, "#6fa8b4"), (0.5, "#2f7590"), (1, "#1a4f6f")])
    scene.haze(560, 640, "#f3ead2", 0, 0.5)
    scene.haze(640, 760, "#f3ead2", 0.5, 0)
    scene.ripples(650, 1040, "#eef7ee", 260, 80)
    scene.glitter(1260, 646, 900, (60, 260), "#fffbe6", 220, 120)
    for top, hue, edge in (
        ([(1660, 560), (1500, 580), (1420, 600), (1330, 640), (1290, 690)], "#8fae9a", "#d8cdb6"),
        ([(1660, 640), (1560, 660), (1500, 690), (1450, 740), (1420, 800)], "#6f9a72", "#c4b498"),
    ):
        line = smooth(top)
        base = line[-1][1] + 22
        scene.shade([*line, (line[-1][0] + 14, base), (1660, base + 34)], [(0, edge), (1, mix(edge, "#4f5f6a", 0.5))])
        for number in range(0, len(line) - 1, 2):
            lx, ly = line[number]
            scene.line([(lx, ly + 20), (lx + scene.rng.uniform(-10, 10), base)], mix(edge, "#4f5f6a", 0.55), 3, 120)
        scene.shade(
            [*line, (line[-1][0] + 30, line[-1][1] + 8), (1500, line[6][1] + 80), (1660, line[0][1] + 60)],
            [(0, mix(hue, "#ffffff", 0.16)), (1, hue)],
        )
        for part in range(24):
            scene.ellipse(line[-1][0] - 14 + part * 11, base + part * 1.4, 15, 4, "#f7faf2", 160)
    # the headland
    land = smooth(
        [
            (-60, 720),
            (160, 724),
            (380, 748),
            (600, 768),
            (820, 800),
            (1010, 846),
            (1150, 910),
            (1220, 980),
            (1250, 1110),
        ]
    )
    cliff = smooth([(840, 802), (1020, 838), (1170, 884), (1250, 930), (1282, 990), (1330, 1110)])
    scene.shade([*cliff, (900, 1110)], [(0, "#c4b08c"), (0.5, "#8f7f68"), (1, "#4f483f")])
    for _ in range(60):
        x = scene.rng.uniform(1130, 1270)
        y = 905 + (x - 1130) * 0.4 + scene.rng.uniform(0, 150)
        if x < 1232 or y > 950:
            scene.line(
                [(x, y), (x + scene.rng.uniform(-4, 12), y + scene.rng.uniform(20, 50))],
                scene.rng.choice(("#7a6b58", "#d3c3a2", "#4a423a")),
                4,
                120,
            )
    turf = [*land, (-60, 1110)]
    scene.shade(turf, [(0, "#b8c46f"), (0.3, "#84a552"), (1, "#35602f")])
    scene.line([(x, y + 2) for x, y in land], "#e8e6a0", 5, 140)
    _station(scene, 150, 738)
    for _ in range(900):
        x = scene.rng.uniform(0, 1150)
        y = scene.rng.uniform(770 + max(0, x - 300) * 0.17, 1090)
        near = (y - 740) / 330
        if x > 1120 - near * 20:
            continue
        high = 8 + 32 * near
        scene.line(
            [(x, y), (x + high * 0.3 + scene.rng.uniform(-5, 8), y - high)],
            mix("#3f6f34", "#d5d884", scene.rng.random() ** 1.4),
            1.4 + 1.6 * near,
            190,
        )
    for _ in range(130):
        x, y = scene.rng.uniform(0, 1080), scene.rng.uniform(880, 1060)
        size = 2.5 + (y - 860) * 0.014
        scene.ellipse(x, y, size, size, scene.rng.choice(("#fdf6e4", "#fdf6e4", "#f2c14b", "#d98aa8")))
    for x, y in ((560, 930), (800, 948)):
        scene.soft([[(x - 40, y - 4), (x + 40, y - 6), (x - 190, y + 54), (x - 250, y + 46)]], "#23421f", 0.5, 9)
    figure(scene, 560, 930, 290, RELEASING, Dress("#e0693a", "#2b3f55", "#d9a883", "#5b3524", shoes="#4a3428"))
    figure(
        scene, 800, 948, 280, RELEASING, Dress("#f2c14b", "#3a4a58", "#8a5a3c", "#1c1514", shoes="#2f3a34"), flip=True
    )
    bx, by = 700.0, 320.0
    scene.line(smooth([(700, 520), (694, 580), (690, 640)]), "#5b5a54", 3)
    balloon = smooth(
        [
            (bx, by + 204),
            (bx - 60, by + 168),
            (bx - 160, by + 64),
            (bx - 186, by - 50),
            (bx - 132, by - 160),
            (bx, by - 206),
            (bx + 132, by - 160),
            (bx + 186, by - 50),
            (bx + 160, by + 64),
            (bx + 60, by + 168),
            (bx, by + 204),
        ],
        12,
    )
    scene.soft([balloon], "#ffffff", 0.35, 26)
    scene.shade(balloon, [(0, "#ffffff"), (0.4, "#f4f1e8"), (0.75, "#cdd6d8"), (1, "#8fa6b4")], sideways=True)
    scene.soft(
        [[(bx - 20, by + 196), (bx - 110, by + 110), (bx - 160, by - 20), (bx - 130, by - 110), (bx - 110, by + 60)]],
        "#6f8fa5",
        0.4,
        26,
    )
    scene.soft(
        [[(bx + 120, by - 100), (bx + 60, by - 150), (bx + 44, by - 116), (bx + 116, by - 30)]], "#ffffff", 0.9, 16
    )
    scene.soft(
        [[(bx - 90, by + 90), (bx - 20, by + 180), (bx + 50, by + 170), (bx + 20, by + 90)]], "#b8c48a", 0.26, 24
    )
    for seam in (-0.62, -0.2, 0.24, 0.66):
        scene.line(
            smooth([(bx, by - 204), (bx + seam * 176, by - 40), (bx + seam * 96, by + 120), (bx, by + 202)]),
            "#8f9fa8",
            1.8,
            80,
        )
    scene.shade(
        [(bx - 13, by + 196), (bx + 13, by + 196), (bx + 18, by + 226), (bx - 18, by + 226)],
        [(0, "#e3e0d6"), (1, "#a8b0b0")],
    )
    # what hangs below: a small red parachute and the box with the instruments
    px, py = 690.0, 640.0
    dome = [(px + 42 * math.cos(a), py + 26 - 36 * math.sin(a)) for a in (math.pi * n / 16 for n in range(17))]
    scene.shade(dome, [(0, "#ff7a5c"), (1, "#b8342a")])
    for dx in (-42, -14, 14, 42):
        scene.line([(px + dx, py + 26), (px, py + 92)], "#5b5a54", 1.8)
    scene.line([(px, py + 90), (px, py + 130)], "#5b5a54", 2.4)
    scene.shade(
        [(px - 25, py + 128), (px + 25, py + 128), (px + 25, py + 174), (px - 25, py + 174)],
        [(0, "#fbf8ee"), (1, "#c4c9c4")],
    )
    scene.rect(px - 25, py + 144, 50, 11, "#2f7da0")
    scene.line([(px + 18, py + 174), (px + 22, py + 206)], "#2b3a44", 2.4)
    gulls(scene, 1260, 400, 6, "#fdfaf0", 190)
    gulls(scene, 320, 330, 4, "#4f6f84", 150)


def _cumulus(scene: Scene, x: float, y: float, size: float) -> None:
    for dx, dy, r in (
        (-120, 0, 44),
        (-70, -34, 58),
        (0, -60, 74),
        (70, -30, 60),
        (128, 0, 42),
        (30, 0, 60),
        (-40, 0, 56),
    ):
        scene.soft([oval(x + dx * size, y + dy * size, r * size, r * size * 0.8)], "#fffaf0", 0.75, 9)
    scene.soft(
        [
            [
                (x - 150 * size, y + 10),
                (x + 160 * size, y + 10),
                (x + 130 * size, y + 36 * size),
                (x - 120 * size, y + 36 * size),
            ]
        ],
        "#a9c0c9",
        0.6,
        14,
    )


def _station(scene: Scene, x: float, ground: float) -> None:
    """A white hut with a red roof, a mast with a wind vane and cups, and a louvred box on legs."""
    scene.soft(
        [[(x - 130, ground + 6), (x + 110, ground + 8), (x + 40, ground + 44), (x - 190, ground + 34)]],
        "#23421f",
        0.5,
        10,
    )
    scene.shade(
        [(x - 100, ground + 14), (x - 100, ground - 128), (x + 90, ground - 128), (x + 90, ground + 18)],
        [(0, "#fbf6ea"), (0.6, "#e8e2d2"), (1, "#b5b8b0")],
        sideways=True,
    )
    scene.shade(
        [(x - 120, ground - 124), (x - 66, ground - 196), (x + 62, ground - 196), (x + 112, ground - 124)],
        [(0, "#d9654a"), (1, "#a8402f")],
    )
    for row in range(3):
        scene.line(
            [(x - 106 + row * 15, ground - 141 - row * 17), (x + 98 - row * 13, ground - 141 - row * 17)],
            "#7f2c22",
            2,
            120,
        )
    scene.rounded(x - 74, ground - 98, 46, 50, 4, "#35607a")
    scene.rect(x - 53, ground - 98, 4, 50, "#fbf6ea")
    scene.rounded(x + 12, ground - 92, 50, 108, 5, "#2f6f78")
    scene.ellipse(x + 54, ground - 36, 3, 3, "#f2c14b")
    mast = x + 190
    scene.line([(mast, ground + 20), (mast, ground - 250)], "#f4f1e8", 7)
    scene.line([(mast + 2, ground + 20), (mast + 2, ground - 250)], "#8f9fa8", 2)
    scene.line([(mast, ground - 170), (mast - 76, ground + 14)], "#8f9fa8", 1.6, 190)
    scene.line([(mast, ground - 170), (mast + 76, ground + 28)], "#8f9fa8", 1.6, 190)
    scene.line([(mast - 40, ground - 250), (mast + 40, ground - 250)], "#4f5f6a", 5)
    for dx in (-40, 0, 40):
        scene.ellipse(mast + dx, ground - 254, 10, 8, "#c8442f")
    scene.shape(
        [(mast, ground - 216), (mast + 56, ground - 224), (mast + 56, ground - 206), (mast, ground - 210)], "#c8442f"
    )
    box = x + 318
    for dx in (-22, 22):
        scene.line([(box + dx, ground + 40), (box + dx * 0.9, ground - 30)], "#e8e2d2", 6)
    scene.shade(
        [(box - 34, ground - 26), (box - 34, ground - 86), (box + 34, ground - 86), (box + 34, ground - 26)],
        [(0, "#ffffff"), (1, "#c9cdc6")],
        sideways=True,
    )
    for row in range(6):
        scene.line([(box - 30, ground - 78 + row * 9), (box + 30, ground - 78 + row * 9)], "#a3aba8", 2.4)
    scene.shape([(box - 42, ground - 84), (box, ground - 104), (box + 42, ground - 84)], "#e8e2d2")
    figure(scene, 412, ground + 50, 86, STANDING, Dress("#35607a", "#2b3a44", "#c98f6b", CREAM), flip=True)
