"""The hills and the water outside the town."""

import math

from .canvas import INK, Scene, mix
from .things import tree


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
