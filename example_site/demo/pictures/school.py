"""The school window and the fleet in it."""

import math

from .canvas import INK, Point, Scene, mix, oval, smooth
from .figures import limb


def school_window(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#f7ecd4"), (1, "#ecd9b4")])
    left, top, right, bottom = 190.0, 60.0, 1410.0, 780.0
    # what is seen outside
    scene.gradient(left, top, right - left, 420, [(0, "#5fb4d9"), (0.6, "#b0dfe8"), (1, "#f4f3dc")])
    for x, y, size in ((420, 220, 1.0), (1080, 170, 1.2), (760, 300, 0.7), (1300, 330, 0.7)):
        for dx, dy, r in ((-90, 0, 38), (-40, -26, 52), (22, -40, 60), (76, -16, 46), (112, 4, 32), (10, 2, 50)):
            scene.soft([oval(x + dx * size, y + dy * size, r * size, r * size * 0.8)], "#ffffff", 0.8, 7)
    for points, hue in (
        ([(left, 440), (320, 400), (480, 386), (640, 420), (800, 456), (900, 480)], "#a5cfc0"),
        ([(1410, 380), (1290, 392), (1140, 428), (1000, 470), (930, 484)], "#8fc4a5"),
        ([(left, 470), (300, 452), (430, 460), (560, 484)], "#7fb58f"),
    ):
        line = smooth(points)
        scene.shade([*line, (line[-1][0], 490), (line[0][0], 490)], [(0, hue), (1, mix(hue, "#f4f3dc", 0.4))])
    scene.gradient(left, 480, right - left, 300, [(0, "#bfe6e0"), (0.2, "#6fc4cc"), (1, "#2f93b0")])
    for _ in range(200):
        depth = scene.rng.random() ** 1.4
        x = scene.rng.uniform(left + 60, right - 60)
        scene.ellipse(x, 486 + 290 * depth, 8 + 46 * depth, 1 + 2.6 * depth, "#f4fffa", 110)
    for x, y, size, hue in ((520, 520, 0.7, "#ffffff"), (880, 505, 0.5, "#f2c14b"), (1220, 540, 0.9, "#f08a6a")):
        scene.shape([(x, y - 90 * size), (x + 50 * size, y - 6), (x + 3, y - 6)], hue)
        scene.shape([(x - 4, y - 78 * size), (x - 34 * size, y - 6), (x - 4, y - 6)], mix(hue, INK, 0.1))
        scene.shape(
            [
                (x - 42 * size, y - 2),
                (x + 54 * size, y - 2),
                (x + 36 * size, y + 11 * size),
                (x - 30 * size, y + 11 * size),
            ],
            "#35607a",
        )
    scene.glow(560, 200, 520, "#fffbe0", 0.5)
    # the frame
    for x in (left - 34, 590.0, 988.0, right - 8):
        wide = 42 if x in {left - 34, right - 8} else 22
        scene.shade(
            [(x, top - 34), (x + wide, top - 34), (x + wide, bottom), (x, bottom)],
            [(0, "#e3dcc8"), (0.5, "#ffffff"), (1, "#d3c9b0")],
            sideways=True,
        )
    for y, tall in ((top - 34, 42), (262.0, 18)):
        scene.shade(
            [(left - 34, y), (right + 34, y), (right + 34, y + tall), (left - 34, y + tall)],
            [(0, "#ffffff"), (1, "#d8cdb2")],
        )
    for x, way in ((-30, 1), (1630, -1)):
        for fold in range(5):
            x0 = x + way * fold * 36
            scene.shade(
                [(x0, -10), (x0 + way * 40, -10), (x0 + way * (34 - fold * 2), 800), (x0 - way * (2 + fold * 2), 800)],
                [(0, "#f7d98a"), (0.5, "#f2c14b") if fold % 2 else (0.5, "#f9e0a0"), (1, "#d9a33c")],
            )
    scene.shape([(-20, -20), (1620, -20), (1620, 20), (-20, 20)], "#b97e45")
    scene.rect(0, 16, 1600, 6, "#7a4c26")
    # boats that hang on threads
    hues = ("#e2573f", "#f2b43c", "#2f8f9a", "#7a5fa8", "#f4f1e8", "#5fa05a", "#e27a96", "#35609a")
    for x, y, size, hue in (
        (300, 300, 0.5, 0),
        (440, 420, 0.56, 2),
        (690, 210, 0.5, 1),
        (830, 370, 0.62, 6),
        (1090, 300, 0.54, 3),
        (1240, 200, 0.48, 5),
        (1340, 420, 0.56, 4),
    ):
        scene.line([(x, 20), (x, y - 96 * size)], "#6b5a48", 1.8, 190)
        _paper_boat(scene, x, y, size, hues[hue], tilt=scene.rng.uniform(-0.16, 0.16))
    # the sill and what stands on it
    scene.shade([(0, 776), (1600, 776), (1600, 930), (0, 930)], [(0, "#fff6e0"), (0.25, "#f0d9ae"), (1, "#d9b27a")])
    scene.rect(0, 926, 1600, 16, "#b98c54")
    scene.shade([(0, 942), (1600, 942), (1600, 1067), (0, 1067)], [(0, "#8fc0b4"), (1, "#5f9488")])
    for x in range(20, 1600, 120):
        scene.rect(x, 952, 4, 116, "#4f8478", 120)
    for x0 in (250, 640, 1030):
        scene.soft([[(x0, 790), (x0 + 330, 790), (x0 + 250, 926), (x0 - 110, 926)]], "#fffbe6", 0.65, 10)
    for x, y, size, hue in ((410, 842, 0.86, 5), (690, 838, 0.94, 3), (1000, 844, 0.9, 1), (1220, 838, 0.78, 6)):
        _paper_boat(scene, x, y, size, hues[hue], shadow=True)
    _pencils(scene, 1420, 876)
    _plant(scene, 170, 880)
    for x, y, size, hue in ((560, 902, 1.24, 0), (850, 910, 1.36, 2), (1150, 906, 1.2, 7), (300, 912, 1.0, 1)):
        _paper_boat(scene, x, y, size, hues[hue], shadow=True)
    for x, turn, hue, (skin, hair) in (
        (440, -0.06, "#e2573f", ("#efc4a4", "#c9a86a")),
        (705, 0.05, "#2f8f9a", ("#8a5a3c", "#1c1514")),
        (1005, -0.04, "#f2b43c", ("#d9a883", "#6b4a33")),
    ):
        _child(scene, x, 1112, hue, skin, hair, turn)
    scene.soft([[(-20, 60), (700, 60), (300, 960), (-20, 960)]], "#fffbe6", 0.16, 60)


def _paper_boat(
    scene: Scene, x: float, y: float, size: float, hue: str, *, tilt: float = 0.0, shadow: bool = False
) -> None:
    """A folded boat whose keel is at ``y``."""
    sine, cosine = math.sin(tilt), math.cos(tilt)

    def at(points: list[Point]) -> list[Point]:
        return [(x + (dx * cosine - dy * sine) * size, y + (dx * sine + dy * cosine) * size) for dx, dy in points]

    if shadow:
        scene.soft([at([(-80, -4), (70, -4), (20, 22), (-150, 22)])], "#8a6434", 0.6, 7)
    light, dark = mix(hue, "#ffffff", 0.34), mix(hue, INK, 0.26)
    scene.shade(at([(0, -102), (-44, -34), (0, -26)]), [(0, mix(hue, "#ffffff", 0.2)), (1, hue)])
    scene.shade(at([(0, -102), (44, -34), (0, -26)]), [(0, hue), (1, dark)])
    scene.shade(at([(-118, -58), (0, -34), (-62, 0)]), [(0, light), (1, hue)])
    scene.shade(at([(118, -58), (0, -34), (62, 0)]), [(0, mix(hue, INK, 0.06)), (1, dark)])
    scene.shade(at([(-118, -58), (0, -30), (118, -58), (64, 0), (-64, 0)]), [(0, light), (0.5, hue), (1, dark)])
    scene.shade(at([(0, -30), (118, -58), (64, 0), (0, 0)]), [(0, hue), (1, dark)])
    scene.line(at([(-118, -58), (0, -30), (118, -58)]), mix(hue, "#ffffff", 0.62), 2.6 * size, 210)
    scene.line(at([(0, -30), (0, 0)]), dark, 2 * size, 150)


def _pencils(scene: Scene, x: float, y: float) -> None:
    scene.soft([[(x - 50, y), (x + 44, y), (x + 10, y + 28), (x - 110, y + 28)]], "#8a6434", 0.6, 7)
    for dx, lean, tall, hue in (
        (-30, -24, 150, "#e2573f"),
        (-12, -6, 176, "#2f8f9a"),
        (8, 8, 162, "#f2b43c"),
        (26, 28, 146, "#7a5fa8"),
        (14, 34, 172, "#5fa05a"),
    ):
        px, py = x + dx + lean, y - tall
        limb(scene, [(x + dx * 0.7, y - 40), (px, py)], [13, 13], hue)
        scene.shape([(px - 7, py - 2), (px + 7, py - 2), (px + lean * 0.1, py - 24)], "#f3d9b0")
        scene.shape([(px - 2.4, py - 16), (px + 3, py - 16), (px + lean * 0.1, py - 25)], mix(hue, INK, 0.2))
    scene.shade(
        [(x - 48, y - 100), (x + 48, y - 100), (x + 42, y + 4), (x - 42, y + 4)],
        [(0, "#8fb0c0"), (0.5, "#d8e8ea"), (1, "#a9c8d0")],
        sideways=True,
    )
    scene.rect(x - 47, y - 84, 94, 12, "#e2573f", 220)


def _plant(scene: Scene, x: float, y: float) -> None:
    scene.soft([[(x - 70, y), (x + 50, y), (x + 10, y + 30), (x - 140, y + 30)]], "#8a6434", 0.6, 8)
    for leaf in range(17):
        a = math.pi * (0.08 + 0.84 * leaf / 16)
        long = scene.rng.uniform(150, 250)
        tip = (x + long * 0.8 * math.cos(a), y - 96 - long * math.sin(a) * 0.9)
        mid = (x + long * 0.34 * math.cos(a), y - 96 - long * math.sin(a) * 0.66)
        hue = mix("#3f7f4a", "#a5c860", scene.rng.random())
        side = (-(tip[1] - y) * 0.09, (tip[0] - x) * 0.09)
        scene.shape(
            smooth(
                [
                    (x, y - 90),
                    (mid[0] + side[0], mid[1] + side[1]),
                    tip,
                    (mid[0] - side[0], mid[1] - side[1]),
                    (x, y - 90),
                ],
                5,
            ),
            hue,
        )
        scene.line(smooth([(x, y - 90), mid, tip]), mix(hue, "#f4f7c0", 0.5), 2, 150)
    scene.shade(
        [(x - 74, y - 108), (x + 74, y - 108), (x + 54, y + 4), (x - 54, y + 4)],
        [(0, "#8f4430"), (0.5, "#e0815a"), (1, "#b5583a")],
        sideways=True,
    )
    scene.rounded(x - 82, y - 124, 164, 28, 8, "#e9946c")


def _child(scene: Scene, x: float, ground: float, hue: str, skin: str, hair: str, turn: float) -> None:
    """The head and shoulders of a child who looks out, from behind."""
    plaits = hair != "#6b4a33"
    limb(scene, [(x, ground - 96), (x + turn * 100, ground - 150)], [46, 42], mix(skin, INK, 0.12))
    body = smooth(
        [
            (x - 118, ground),
            (x - 112, ground - 70),
            (x - 62, ground - 106),
            (x, ground - 116),
            (x + 62, ground - 106),
            (x + 112, ground - 70),
            (x + 118, ground),
        ]
    )
    scene.shade(body, [(0, mix(hue, "#ffffff", 0.25)), (0.5, hue), (1, mix(hue, INK, 0.3))])
    cx, cy = x + turn * 200, ground - 196
    for side in (-1, 1):
        scene.ellipse(cx + side * 62, cy + 8, 12, 17, mix(skin, "#a8503c", 0.2))
    scene.ellipse(cx, cy, 62, 70, skin)
    scene.shade(
        smooth(
            [
                (cx - 66, cy + 34),
                (cx - 72, cy - 20),
                (cx - 44, cy - 74),
                (cx, cy - 84),
                (cx + 44, cy - 74),
                (cx + 72, cy - 20),
                (cx + 66, cy + 34),
                (cx + 30, cy + 52),
                (cx - 30, cy + 52),
                (cx - 66, cy + 34),
            ]
        ),
        [(0, mix(hair, "#fff0c8", 0.34)), (0.5, hair), (1, mix(hair, INK, 0.3))],
    )
    if plaits:
        for side in (-1, 1):
            scene.shade(
                smooth(
                    [
                        (cx + side * 56, cy + 10),
                        (cx + side * 104, cy + 24),
                        (cx + side * 100, cy + 84),
                        (cx + side * 78, cy + 60),
                        (cx + side * 56, cy + 10),
                    ]
                ),
                [(0, hair), (1, mix(hair, INK, 0.3))],
            )
            scene.ellipse(cx + side * 64, cy + 18, 11, 10, "#f2c14b")
        scene.line([(cx, cy - 80), (cx, cy + 50)], mix(skin, hair, 0.4), 3)
    for strand in range(7):
        sx = cx - 42 + strand * 14
        scene.line(
            smooth([(cx + (sx - cx) * 0.5, cy - 70), (sx, cy - 20), (cx + (sx - cx) * 1.1, cy + 30)]),
            mix(hair, "#fff0c8", 0.4),
            2,
            70,
        )
