"""Stars and seeds: what the science pages show."""

import math

from PIL import Image, ImageFilter

from .canvas import INK, Point, Scene, mix, rgb, ribbon, smooth
from .figures import WALKING, Dress, figure
from .things import stars


def observatory(scene: Scene) -> None:
    scene.gradient(
        0, 0, 1600, 900, [(0, "#0a0f2c"), (0.4, "#1f2353"), (0.7, "#4a3f78"), (0.88, "#9a6488"), (1, "#e0998a")]
    )
    _milky_way(scene)
    stars(scene, 700, 330)
    for x, y, size in (
        (210, 130, 2.6),
        (470, 330, 2.2),
        (720, 90, 2.4),
        (1390, 240, 2.8),
        (1120, 70, 2.2),
        (330, 520, 2),
    ):
        scene.glow(x, y, 26, "#cfd8ff", 0.7)
        scene.ellipse(x, y, size, size, "#ffffff")
    scene.line([(236, 250), (330, 296)], "#ffffff", 1.6, 60)
    scene.line([(280, 271), (330, 296)], "#ffffff", 2.2, 190)
    scene.shape(scene.ridge(770, 90, 0.7), "#5b4a7a")
    scene.haze(660, 800, "#e0998a", 0, 0.3)
    scene.gradient(0, 770, 1600, 120, [(0, "#a87a94"), (1, "#3a3a68")])
    scene.ripples(776, 880, "#f3c3ae", 90, 70)
    scene.shape([(-40, 860), (150, 836), (330, 826), (470, 846), (620, 880), (620, 1067), (-40, 1067)], "#2a2852")
    for _ in range(130):
        x = 290 + 190 * scene.rng.triangular(-1, 1, 0)
        y = 840 + abs(x - 300) * 0.09 + scene.rng.random() ** 1.5 * 60
        scene.ellipse(x, y, 2.2, 2.2, "#ffcf85", 230)
        scene.glow(x, y, 18, "#ffb45c", 0.2)
    hill = smooth(
        [
            (-60, 1000),
            (160, 960),
            (400, 930),
            (600, 850),
            (780, 742),
            (930, 690),
            (1090, 680),
            (1250, 700),
            (1420, 790),
            (1660, 860),
        ]
    )
    scene.shade([*hill, (1660, 1100), (-60, 1100)], [(0, "#2c3358"), (0.35, "#1c2344"), (1, "#0a0f22")])
    scene.line([(x, y + 3) for x, y in hill], "#a5869f", 4, 90)
    # the path with its low lamps
    path = smooth([(420, 1100), (560, 1010), (800, 960), (960, 890), (890, 826), (940, 766), (1070, 712)], 8)
    scene.shade(ribbon(path, 100, 14), [(0, "#a58a98"), (0.4, "#6f6884"), (1, "#3a3a5c")])
    for number, (x, y) in enumerate(path):
        if number % 6 == 3:
            size = 1.3 - number / len(path)
            px, py = x + 52 * size + 12, y - 4
            scene.line([(px, py), (px, py - 34 * size)], "#0a0f22", 5 * size)
            scene.glow(px, py - 36 * size, 90 * size, "#ff8a5c", 0.7)
            scene.glow(px, py - 4, 110 * size, "#ff7a4a", 0.35, 0.4)
            scene.ellipse(px, py - 37 * size, 5 * size, 5 * size, "#ffe0b0")
    _dome(scene, 1090, 690, 1.0)
    _dome(scene, 1330, 752, 0.42)
    figure(scene, 690, 990, 122, WALKING, Dress("#3b3358", "#151a34", "#8f6a6a", "#12162c"))
    scene.glow(730, 960, 110, "#ff5a3c", 0.7)
    scene.ellipse(709, 931, 4, 4, "#ffd0b0")
    figure(scene, 640, 1004, 96, WALKING, Dress("#5b3a58", "#1c1f3c", "#8f6a6a", "#12162c"))
    for x, ground, tall in (
        (1480, 880, 260),
        (1560, 930, 330),
        (1410, 850, 170),
        (60, 1010, 230),
        (150, 1000, 160),
        (-10, 1050, 320),
    ):
        _pine(scene, x, ground, tall)
    for _ in range(420):
        x = scene.rng.uniform(0, 1600)
        if not 330 < x < 640:
            y, high = scene.rng.uniform(1030, 1090), scene.rng.uniform(16, 52)
            sway = scene.rng.uniform(-12, 12)
            blade = [
                (x - 2.4, y),
                (x + sway * 0.4, y - high * 0.6),
                (x + sway, y - high),
                (x + sway * 0.4 + 2, y - high * 0.5),
                (x + 2.4, y),
            ]
            scene.shape(blade, scene.rng.choice(("#070b1a", "#141a36", "#23264a")))


def _milky_way(scene: Scene) -> None:
    """A band of mist and fine stars from the lower left to the upper right."""
    size = (400, 225)
    cloud = Image.new("L", size, 0)
    pixels = cloud.load()
    noise = scene.noise(26, 16).resize(size, Image.Resampling.BICUBIC)
    fine = scene.noise(90, 50).resize(size, Image.Resampling.BICUBIC)
    grain, detail = noise.load(), fine.load()
    for y in range(size[1]):
        for x in range(size[0]):
            across = (x * 0.62 + y - 262) / 1.18
            rift = math.exp(-(((across - 5) / 9) ** 2)) * 0.5
            band = math.exp(-((across / 36) ** 2)) - rift
            if band > 0.01:
                value = band * (0.35 + 0.5 * grain[x, y] / 255 + 0.3 * detail[x, y] / 255)
                pixels[x, y] = min(255, round(255 * value * 0.52))
    mask = cloud.filter(ImageFilter.GaussianBlur(1.2)).resize(
        (scene.image.width, scene.px(900)), Image.Resampling.BICUBIC
    )
    scene.image.paste(rgb("#cdb6e0"), (0, 0), mask)
    for _ in range(1500):
        x = scene.rng.uniform(0, 1600)
        y = 1048 - x * 0.62 + scene.rng.gauss(0, 120)
        if 0 < y < 760:
            bright = scene.rng.uniform(0.4, 1.1)
            scene.ellipse(x, y, bright, bright, "#fdf3ff", scene.rng.randint(60, 220))


def _dome(scene: Scene, x: float, ground: float, size: float) -> None:
    """An observatory, its shutter open towards the upper left."""

    def at(points: list[Point]) -> list[Point]:
        return [(x + dx * size, ground + dy * size) for dx, dy in points]

    scene.soft([at([(-190, -4), (230, -4), (330, 46), (-120, 40)])], "#060a1c", 0.6, 14 * size)
    wall = [(0, "#d9cfe0"), (0.35, "#b0a6c4"), (0.7, "#6b6690"), (1, "#353863")]
    scene.shade(at([(-172, 14), (-172, -128), (172, -128), (172, 14)]), wall, sideways=True)
    dome = [(190 * math.cos(a), -128 - 190 * math.sin(a)) for a in (math.pi * n / 48 for n in range(49))]
    scene.shade(at(dome), [(0, "#f3e9f2"), (0.3, "#cfc3dc"), (0.65, "#837da6"), (1, "#3b3d6b")], sideways=True)
    for rib in (-0.75, 0.2, 0.55, 0.84):
        scene.line(
            at(
                [(190 * rib * math.cos(a), -128 - 190 * math.sin(a)) for a in (math.pi / 2 * n / 16 for n in range(17))]
            ),
            "#5b5684",
            2.4 * size,
            110,
        )
    slit_left = [
        (190 * -0.56 * math.cos(a), -128 - 190 * math.sin(a)) for a in (0.16 + 1.34 * n / 16 for n in range(17))
    ]
    slit_right = [
        (190 * -0.2 * math.cos(a), -128 - 190 * math.sin(a)) for a in (0.12 + 1.4 * n / 16 for n in range(17))
    ]
    scene.shade(at([*slit_left, *reversed(slit_right)]), [(0, "#a83a3c"), (0.6, "#e8683f"), (1, "#ffb86a")])
    scene.line(at(slit_left), "#f3e9f2", 5 * size)
    scene.line(at(slit_right), "#8f88b0", 5 * size)
    scene.line(at([(-40, -190), (-100, -310)]), "#191c3a", 34 * size)
    scene.line(at([(-46, -196), (-106, -314)]), "#5b5684", 9 * size)
    scene.line(at([(-88, -312), (-118, -300)]), "#cfc3dc", 7 * size)
    scene.glow(x - 62 * size, ground - 210 * size, 190 * size, "#ff7a4a", 0.55)
    scene.shade(at([(-196, -118), (-196, -140), (196, -140), (196, -118)]), wall, sideways=True)
    scene.rect(x - 196 * size, ground - 118 * size, 392 * size, 5 * size, "#25284f", 170)
    for left in (-128, 74):
        scene.rounded(x + left * size, ground - 92 * size, 34 * size, 56 * size, 16 * size, "#ffbf6e")
        scene.rect(x + (left + 15) * size, ground - 92 * size, 4 * size, 56 * size, "#4a4470")
        scene.glow(x + (left + 17) * size, ground - 64 * size, 80 * size, "#ff9a5c", 0.4)
    scene.rounded(x - 40 * size, ground - 84 * size, 62 * size, 98 * size, 28 * size, "#3a3560")
    scene.rounded(x - 34 * size, ground - 78 * size, 50 * size, 92 * size, 24 * size, "#ffcf85")
    scene.glow(x - 9 * size, ground - 30 * size, 150 * size, "#ff9a5c", 0.6)
    scene.soft([at([(-40, 12), (22, 12), (-10, 76), (-130, 76)])], "#ffb06a", 0.5, 10 * size)
    for step in range(3):
        scene.rect(
            x - (50 + step * 8) * size,
            ground + (10 + step * 8) * size,
            (82 + step * 16) * size,
            8 * size,
            mix("#b0a6c4", "#353863", step / 3),
        )


def _pine(scene: Scene, x: float, ground: float, tall: float) -> None:
    scene.line([(x, ground + 6), (x, ground - tall)], "#070b1a", tall * 0.03)
    for layer in range(9):
        y = ground - tall * (0.06 + layer * 0.1)
        half = tall * 0.23 * (1 - layer / 9.6)
        droop = tall * 0.05
        scene.shape(
            [
                (x, y - tall * 0.16),
                (x + half * 0.5, y - droop * 0.4),
                (x + half, y + droop * scene.rng.uniform(0.5, 1.2)),
                (x, y - droop * 0.1),
                (x - half, y + droop * scene.rng.uniform(0.5, 1.2)),
                (x - half * 0.5, y - droop * 0.4),
            ],
            "#0b1024",
        )
        scene.line([(x - half, y + droop), (x - half * 0.4, y - droop * 0.6)], "#4a4672", 2, 120)


def seed_drawers(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#5b3a22"), (1, "#3a2415")])
    columns, rows, wide, tall = 7, 6, 214.0, 160.0
    left0, top0 = 52.0, 76.0
    scene.shade([(0, 0), (1600, 0), (1600, 66), (0, 66)], [(0, "#a8733f"), (1, "#6b4526")])
    scene.rect(0, 58, 1600, 8, "#2a190e")
    for row in range(rows + 1):
        for column in range(columns):
            x, y = left0 + column * wide, top0 + row * tall
            hue = mix(
                scene.rng.choice(("#a86b38", "#b97a42", "#9a5f30", "#c08a50")), "#5b3418", scene.rng.random() * 0.2
            )
            _drawer_front(scene, x, y, wide - 12, tall - 12, hue)
    for x in range(26):
        for y0 in (0.3, 0.72):
            scene.line([(x * 64, 10 + 40 * y0), (x * 64 + scene.rng.uniform(20, 60), 10 + 40 * y0)], "#d9a366", 1.6, 70)
    # the open drawer: its opening, the box seen from above, then its front
    x, y = left0 + 3 * wide, top0 + 2 * tall
    scene.rect(x, y, wide - 12, tall - 12, "#120a06")
    fx0, fx1, fy, fh = x - 122, x + wide + 110, y + 280, 206.0
    bx0, bx1, by = x + 8, x + wide - 20, y + 40
    scene.soft(
        [[(fx0 + 20, fy + fh - 20), (fx1 - 20, fy + fh - 20), (fx1 + 90, fy + fh + 150), (fx0 + 120, fy + fh + 150)]],
        "#140b06",
        0.75,
        30,
    )
    scene.soft([[(fx1 - 30, y + 100), (fx1 + 60, fy), (fx1 + 80, fy + fh), (fx1 - 10, fy + fh)]], "#140b06", 0.6, 22)
    scene.shape([(bx0, by), (bx1, by), (fx1 - 14, fy + 6), (fx0 + 14, fy + 6)], "#2c1a0e")
    scene.shade(
        [(bx0 - 8, by - 14), (bx0 + 6, by - 14), (fx0 + 36, fy + 4), (fx0, fy + 4)], [(0, "#8f5c30"), (1, "#d99f5f")]
    )
    scene.shade(
        [(bx1 + 8, by - 14), (bx1 - 6, by - 14), (fx1 - 36, fy + 4), (fx1, fy + 4)], [(0, "#7a4c26"), (1, "#b97e45")]
    )
    _seeds(scene, (bx0 + 8, bx1 - 8, by + 2), (fx0 + 38, fx1 - 38, fy + 4))
    _drawer_front(scene, fx0, fy, fx1 - fx0, fh, "#c98d50", large=True)
    # a few seeds and a packet that fell on the ledge; the light from a window
    scene.shade([(0, 1010), (1600, 1010), (1600, 1067), (0, 1067)], [(0, "#b97e45"), (0.2, "#94612f"), (1, "#5b3a1c")])
    scene.rect(0, 1004, 1600, 7, "#e0ac6c")
    for _ in range(34):
        sx, sy = scene.rng.gauss(1010, 120), scene.rng.uniform(1024, 1054)
        scene.ellipse(sx + 3, sy + 4, 9, 5, "#2a190e", 140)
        scene.ellipse(sx, sy, 9, 6, scene.rng.choice(("#f0e0b8", "#7a2f28", "#2a2420", "#d9a84f")))
    packet = [(330, 1034), (350, 892), (474, 910), (452, 1052)]
    scene.soft([[(px + 16, py + 10) for px, py in packet]], "#1c1008", 0.6, 8)
    scene.shade(packet, [(0, "#fbf3dc"), (1, "#dccba2")])
    scene.shape([(350, 892), (474, 910), (471, 930), (347, 912)], "#7fa05a")
    _sprig(scene, 404, 1010, 76, "#4f7f3f", "#d9603a")
    for slope in range(3):
        for bar in range(2):
            bx, by = -60 + slope * 260, -40 + bar * 330
            scene.soft([[(bx + 190, by), (bx + 420, by), (bx + 250, by + 300), (bx + 20, by + 300)]], "#ffe2a3", 0.2, 6)
    scene.glow(120, 60, 900, "#ffd99a", 0.2)
    scene.soft([[(1150, -40), (1660, -40), (1660, 1100), (900, 1100)]], "#1c0f08", 0.42, 120)


def _drawer_front(scene: Scene, x: float, y: float, wide: float, tall: float, hue: str, *, large: bool = False) -> None:
    """A drawer's front with a paper label in a brass frame and a brass pull."""
    scene.rect(x - 5, y - 5, wide + 10, tall + 10, "#1f120a")
    scene.shade(
        [(x, y), (x + wide, y), (x + wide, y + tall), (x, y + tall)],
        [(0, mix(hue, "#ffe0b0", 0.2)), (0.2, hue), (1, mix(hue, "#2a160a", 0.42))],
    )
    for _ in range(9):
        gy = y + scene.rng.uniform(6, tall - 6)
        bend = scene.rng.uniform(-6, 6)
        scene.line(
            smooth(
                [
                    (x + 5, gy),
                    (x + wide * 0.35, gy + bend),
                    (x + wide * 0.7, gy - bend * 0.6),
                    (x + wide - 5, gy + bend * 0.4),
                ],
                4,
            ),
            mix(hue, "#2a160a", 0.5),
            1.8,
            80,
        )
    scene.rect(x, y, wide, 4, "#ffe6ba", 120)
    scene.rect(x, y + tall - 5, wide, 5, "#1f120a", 130)
    lw, lh = wide * (0.44 if large else 0.62), tall * 0.36
    lx, ly = x + (wide - lw) / 2, y + tall * 0.14
    scene.rounded(lx - 7, ly - 6, lw + 14, lh + 13, 5, "#2a190e", 150)
    scene.rounded(lx - 6, ly - 7, lw + 12, lh + 12, 5, "#c9a04f")
    scene.rect(lx, ly, lw, lh, mix("#fbf3dc", "#e3cf9f", scene.rng.random() * 0.7))
    ink = scene.rng.choice(("#3a3f5c", "#4a3a34", "#2f4a48"))
    pen = [(lx + lw * 0.3 + n * lw * 0.03, ly + lh * 0.36 + scene.rng.uniform(-1, 1) * lh * 0.1) for n in range(20)]
    scene.line(smooth(pen, 3), ink, 2.6 if large else 1.9, 220)
    pen = [
        (lx + lw * 0.3 + n * lw * 0.03, ly + lh * 0.7 + scene.rng.uniform(-1, 1) * lh * 0.06)
        for n in range(scene.rng.randint(8, 15))
    ]
    scene.line(smooth(pen, 3), ink, 1.4, 180)
    _sprig(
        scene,
        lx + lw * 0.16,
        ly + lh * 0.9,
        lh * 0.76,
        scene.rng.choice(("#4f7f3f", "#6f8f4a", "#3f6f58")),
        scene.rng.choice(("#d9603a", "#e0a63c", "#8a4f9a", "#c8442f", "#d97a9a")),
    )
    px, py, size = x + wide / 2, y + tall * 0.72, 1.5 if large else 1.0
    scene.ellipse(px + 3, py + 9 * size, 33 * size, 15 * size, "#1f120a", 130)
    cup = [
        (px + 32 * size * math.cos(a), py - 8 * size - 22 * size * math.sin(a))
        for a in (math.pi + math.pi * n / 20 for n in range(21))
    ]
    scene.shade(
        [(px - 32 * size, py - 11 * size), *cup, (px + 32 * size, py - 11 * size)],
        [(0, "#8f6a2c"), (0.4, "#e8c878"), (1, "#a37a34")],
    )
    scene.rounded(px - 36 * size, py - 15 * size, 72 * size, 8 * size, 3 * size, "#e3c06b")
    scene.line([(px - 20 * size, py + 4 * size), (px - 4 * size, py + 9 * size)], "#fff4cf", 3 * size, 190)


def _sprig(scene: Scene, x: float, y: float, tall: float, leaf: str, flower: str) -> None:
    """A drawn plant with leaves in pairs and a flower."""
    scene.line([(x, y), (x + tall * 0.03, y - tall * 0.8)], leaf, max(1.4, tall * 0.035))
    for pair in range(3):
        ly = y - tall * (0.18 + pair * 0.2)
        for side in (-1, 1):
            tip = (x + side * tall * (0.27 - pair * 0.05), ly - tall * 0.13)
            scene.shape(
                smooth(
                    [
                        (x, ly),
                        (x + side * tall * 0.1, ly - tall * 0.14),
                        tip,
                        (x + side * tall * 0.14, ly - tall * 0.01),
                        (x, ly),
                    ],
                    3,
                ),
                leaf,
            )
    for petal in range(5):
        a = petal * math.tau / 5
        scene.ellipse(
            x + tall * 0.03 + tall * 0.08 * math.cos(a),
            y - tall * 0.86 + tall * 0.08 * math.sin(a),
            tall * 0.075,
            tall * 0.075,
            flower,
        )
    scene.ellipse(x + tall * 0.03, y - tall * 0.86, tall * 0.05, tall * 0.05, "#f7e3a0")


def _seeds(scene: Scene, back: tuple[float, float, float], front: tuple[float, float, float]) -> None:
    """What is in the open drawer: two rows of three compartments, and packets standing at the back."""

    def at(u: float, v: float) -> Point:
        left, right = (b + (f - b) * v for b, f in zip(back[:2], front[:2], strict=True))
        return (left + (right - left) * u, back[2] + (front[2] - back[2]) * v)

    kinds = (
        ("#f3e6c2", "#d8c28a"),
        ("#8a3a2c", "#5b2018"),
        ("#2f2a28", "#14110f"),
        ("#e0b04c", "#a87a2a"),
        ("#8fa45a", "#5f7436"),
        ("#e8d8d0", "#b5605a"),
    )
    cells = [(u, v) for v in (0.28, 0.64) for u in (0, 1 / 3, 2 / 3)]
    for (u, v), (light, dark) in zip(cells, kinds, strict=True):
        high = 0.34
        scene.shade(
            [at(u, v), at(u + 1 / 3, v), at(u + 1 / 3, v + high), at(u, v + high)],
            [(0, mix(dark, INK, 0.5)), (1, mix(dark, INK, 0.2))],
        )
        for number in range(120):
            su, sv = u + 0.03 + scene.rng.random() * 0.275, v + 0.03 + (number / 120) * (high - 0.06)
            px, py = at(su, sv)
            size = 5 + 8 * sv
            scene.ellipse(px + 2, py + 2.4, size, size * 0.68, mix(dark, INK, 0.45))
            scene.ellipse(px, py, size, size * 0.68, mix(light, dark, scene.rng.random() * 0.6))
            scene.ellipse(px - size * 0.3, py - size * 0.25, size * 0.3, size * 0.16, "#ffffff", 110)
    for u in (1 / 3, 2 / 3):
        (x0, y0), (x1, y1) = at(u, 0.26), at(u, 0.99)
        scene.shade(
            [(x0 - 3, y0 - 5), (x0 + 3, y0 - 5), (x1 + 6, y1 - 8), (x1 - 6, y1 - 8)], [(0, "#9a683a"), (1, "#e0ac6c")]
        )
    for v in (0.26, 0.63):
        (x0, y0), (x1, y1) = at(0, v), at(1, v)
        scene.shade([(x0, y0 - 7), (x1, y1 - 7), (x1, y1 + 5), (x0, y0 + 5)], [(0, "#d99f5f"), (1, "#7a4c26")])
    for number, hue in enumerate(("#7fa05a", "#d9603a", "#e0b04c", "#6f8fb0", "#b5606a", "#8fa45a")):
        px, py = at(0.03 + number * 0.158, 0.2)
        wide, tall = 40 + number % 2 * 4, 74 + (number * 37) % 3 * 10
        scene.shade(
            [(px, py - tall), (px + wide, py - tall - 3), (px + wide + 2, py), (px + 2, py)],
            [(0, "#fbf3dc"), (1, "#cdb88c")],
        )
        scene.shape(
            [(px, py - tall), (px + wide, py - tall - 3), (px + wide, py - tall + 11), (px, py - tall + 14)], hue
        )
        _sprig(scene, px + wide / 2, py - 8, tall * 0.6, "#4f7f3f", hue)
