"""The harbour, the river and the sea."""

import math

from .canvas import LAMP, Scene, mix
from .things import boat, crane, ferry, gulls, houses, person, stars, street_lamp, sun


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
        boat(scene, x, y, size, "#1c1534", "#2c2148")


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
        boat(scene, x, y, size, "#0b1527", "#1d3355")


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
    boat(scene, 330, 800, 0.7, "#8b9a9d", "#a9b4b4", "#e9dfc4")
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
