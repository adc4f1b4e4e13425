"""Streets, squares and roofs."""

import math

from .canvas import CREAM, INK, PLASTER, Scene, mix
from .things import houses, looking_down, person, stars, street_lamp, tree, windows


def tinkers_bridge(scene: Scene) -> None:
    water = 640.0
    scene.gradient(0, 0, 1600, water, [(0, "#8fb0bd"), (0.5, "#c9d6cf"), (1, "#f7e6c8")])
    scene.clouds(20, 360, "#fffaf0", 0.7, (3, 8))
    scene.glow(330, 360, 560, "#fff0c9", 0.7)
    for base, rise, colour in ((560, 220, "#b4c4bf"), (600, 150, "#93aea8")):
        scene.shape(scene.ridge(base, rise, 1.0), colour)
        scene.haze(base - 110, base + 40, "#f2e7cf", 0, 0.6)
    houses(scene, 612, (90, 180), ("#e8dfca", 0.5), 0.05, start=-20, end=470)
    houses(scene, 612, (90, 190), ("#dcd9c8", 0.42), 0.05, start=1180)
    for x in range(480, 1180, 86):
        tree(
            scene,
            x + scene.rng.uniform(-20, 20),
            622,
            scene.rng.uniform(90, 140),
            mix("#6f9a6b", "#d9dcc4", 0.45),
            "#8b8371",
        )
    scene.haze(480, 640, "#f2e7cf", 0, 0.45)
    deck = 470.0
    crown = [(x, deck + 70 * ((x - 800) / 800) ** 2) for x in range(-20, 1640, 20)]
    body = [*crown, (1620, water + 20), (-20, water + 20)]
    scene.shade(body, [(0, "#d8c3a0"), (0.5, "#b89a78"), (1, "#7d6a5c")])
    for _ in range(260):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(500, 650)
        scene.rect(
            x,
            max(y, deck + 34 + 70 * ((x - 800) / 800) ** 2),
            scene.rng.uniform(22, 48),
            13,
            scene.rng.choice(("#e6d3b1", "#8f7a66", "#a98d6c")),
            70,
        )
    for centre, wide, tall in ((800, 190, 128), (440, 150, 96), (1160, 150, 96), (130, 118, 62), (1470, 118, 62)):
        outer = [
            (centre + (wide + 18) * math.cos(a), water + 4 - (tall + 20) * math.sin(a))
            for a in (math.pi * n / 40 for n in range(41))
        ]
        inner = [
            (centre + wide * math.cos(a), water + 4 - tall * math.sin(a)) for a in (math.pi * n / 40 for n in range(41))
        ]
        scene.shape(outer, "#e3cfab")
        scene.shade(inner, [(0, "#5d5a58"), (0.5, "#9fb0a8"), (1, "#e9dfc8")])
    scene.line([(x, y + 14) for x, y in crown], "#8f7a66", 5)
    scene.line(crown, "#efe0c0", 16)
    for x in (110, 460, 800, 1140, 1490):
        street_lamp(scene, x, deck + 70 * ((x - 800) / 800) ** 2, 88, "#4a4a4c")
    for x, coat in ((640, "#a8483a"), (676, "#35505f"), (990, "#c99a3c"), (1290, "#4a3352")):
        person(scene, x, deck - 5 + 70 * ((x - 800) / 800) ** 2, 62, coat)
    scene.reflect(water, 427, "#8ba8a6", 0.78, 8)
    scene.haze(water, 720, "#fbf0d8", 0.5, 0)
    scene.haze(800, 1067, "#2a4f55", 0, 0.7)
    scene.ripples(680, 1060, "#f7f2e0", 150, 80)
    scene.ripples(720, 1060, "#1f474c", 130, 60)


def library_night(scene: Scene) -> None:
    ground = 850.0
    scene.gradient(0, 0, 1600, ground, [(0, "#0a1730"), (0.6, "#1e3a63"), (1, "#4b6a8f")])
    stars(scene, 480, 150)
    scene.clouds(60, 460, "#3f5f8a", 0.45, (3, 8))
    houses(scene, 830, (240, 360), ("#16294a", 0.72), 0.16)
    scene.haze(560, 840, "#2b4a75", 0, 0.45)
    scene.shade(
        [(300, 300), (1300, 300), (1300, ground), (300, ground)], [(0, "#7c6f74"), (0.5, "#94807a"), (1, "#5f575f")]
    )
    scene.shape([(270, 304), (800, 150), (1330, 304)], "#5b5363")
    scene.shape([(350, 290), (800, 168), (1250, 290)], "#736976")
    scene.ellipse(800, 246, 32, 32, "#f7dfa8")
    scene.glow(800, 246, 110, "#ffc777", 0.6)
    scene.line([(800, 246), (800, 226)], INK, 3)
    scene.line([(800, 246), (790, 252)], INK, 3)
    scene.rect(270, 300, 1060, 22, "#a3949a")
    scene.rect(300, 560, 1000, 14, "#a3949a")
    for row, (top, tall) in enumerate(((346, 190), (596, 196))):
        for number in range(8):
            if row and number in {3, 4}:
                continue
            x = 346 + number * 117
            scene.rounded(x - 8, top - 8, 100, tall + 14, 44, "#4c4654")
            colour = mix("#ffcf7e", "#ffb25e", scene.rng.random())
            scene.rounded(x, top, 84, tall, 40, colour)
            scene.glow(x + 42, top + tall / 2, 130, "#ffad55", 0.34)
            for shelf in range(3):
                y = top + 66 + shelf * 42
                if y > top + tall - 12:
                    continue
                left = x + 6
                while left < x + 76:
                    wide = scene.rng.uniform(4, 10)
                    scene.rect(
                        left,
                        y - scene.rng.uniform(17, 28),
                        wide,
                        30,
                        mix(scene.rng.choice(("#8a4a36", "#5b4a55", "#7d6136")), "#ffb25e", 0.35),
                        190,
                    )
                    left += wide + 1
                scene.rect(x, y + 2, 84, 4, "#7d5230", 170)
            if scene.rng.random() < 0.4:
                px = x + scene.rng.uniform(22, 60)
                scene.ellipse(px, top + tall - 58, 12, 14, "#4a2e26")
                scene.rounded(px - 22, top + tall - 46, 44, 48, 18, "#4a2e26")
            scene.rect(x + 40, top, 4, tall, "#4c4654")
            scene.rect(x, top + 62, 84, 4, "#4c4654")
    scene.shade([(700, ground), (700, 620), (900, 620), (900, ground)], [(0, "#ffdf9e"), (1, "#ffb25e")])
    scene.rect(796, 620, 8, 230, "#4c4654")
    scene.rect(688, 606, 224, 16, "#a3949a")
    scene.glow(800, 740, 300, "#ffb25e", 0.6)
    scene.shade([(0, ground), (1600, ground), (1600, 1067), (0, 1067)], [(0, "#3a4258"), (1, "#141c2c")])
    for step in range(4):
        scene.rect(650 - step * 26, ground - 6 + step * 17, 300 + step * 52, 17, mix("#a3949a", "#4d4f5f", step / 4))
    scene.soft([[(700, 900), (900, 900), (1120, 1067), (480, 1067)]], "#ffc477", 0.5, 26)
    for number in range(8):
        x = 346 + number * 117
        scene.soft(
            [[(x, 866), (x + 84, 866), (x + 130 + (number - 4) * 30, 1000), (x - 40 + (number - 4) * 30, 1000)]],
            "#ffc477",
            0.16,
            14,
        )
    for x in (180, 1420):
        street_lamp(scene, x, 900, 300, "#0d1626")
    person(scene, 770, 936, 132, "#2c2a3c")
    person(scene, 850, 1000, 150, "#4f2c34")
    person(scene, 560, 1016, 156, "#22364a")
    for x in (1130, 1210):
        for wheel in (0, 74):
            scene.arc(x + wheel, 938, 30, 30, (0, 360), "#0d1626", 4)
        scene.line([(x, 938), (x + 26, 896), (x + 62, 896), (x + 34, 938), (x, 938)], "#a8483a", 5)
        scene.line([(x + 74, 938), (x + 58, 880), (x + 76, 876)], "#0d1626", 4)
        scene.line([(x + 22, 884), (x + 38, 884)], "#0d1626", 6)


def tram_evening(scene: Scene) -> None:
    ground = 850.0
    scene.gradient(0, 0, 1600, ground, [(0, "#3a3560"), (0.4, "#8a5a7d"), (0.75, "#e8946f"), (1, "#f9c98c")])
    scene.clouds(20, 360, "#f0a07a", 0.5, (3, 8))
    houses(scene, 790, (420, 560), ("#8a6a86", 0.55), 0.3)
    scene.haze(300, 800, "#f3b583", 0, 0.35)
    scene.shade([(0, 786), (1600, 786), (1600, 1067), (0, 1067)], [(0, "#6b5666"), (0.4, "#463d52"), (1, "#1f1d30")])
    scene.rect(0, 784, 1600, 12, "#a88a8a")
    for y in (70, 96):
        scene.line([(0, y), (1600, y + 14)], "#241f38", 3, 200)
    for x in (120, 820, 1520):
        scene.rect(x - 5, 60, 10, 740, "#241f38")
        scene.rect(x - 60, 66, 120, 6, "#241f38")
    scene.soft([[(230, 880), (1390, 880), (1350, 930), (280, 930)]], "#0d0b18", 0.7, 12)
    body = [(230, 868), (230, 470), (262, 420), (1330, 420), (1366, 470), (1380, 868)]
    scene.shade(body, [(0, "#f7ead0"), (0.52, "#efdcb8"), (0.53, "#2a7d78"), (0.9, "#1d5c5c"), (1, "#123c40")])
    scene.shade([(250, 424), (300, 388), (1300, 388), (1340, 424)], [(0, "#8f8a92"), (1, "#5b5666")])
    scene.line([(620, 388), (700, 300), (790, 388)], "#241f38", 7)
    scene.line([(660, 232), (700, 300), (620, 300)], "#241f38", 5)
    scene.line([(560, 84), (660, 232), (760, 84)], "#241f38", 5)
    scene.line([(540, 82), (780, 82)], "#241f38", 8)
    scene.glow(660, 80, 60, "#cfe8ff", 0.8)
    scene.rect(232, 634, 1146, 12, "#e0b04c")
    for number in range(7):
        x = 270 + number * 152
        door = number in {1, 5}
        tall = 330 if door else 150
        scene.rounded(x, 462, 128, tall, 12, "#17353c")
        scene.gradient(x + 8, 470, 112, 134, [(0, "#ffe3a6"), (1, "#ffbf6e")])
        scene.glow(x + 64, 540, 120, "#ffb45c", 0.35)
        if door:
            scene.gradient(x + 8, 612, 50, 170, [(0, "#ffcf85"), (1, "#c98a4f")])
            scene.gradient(x + 70, 612, 50, 170, [(0, "#ffcf85"), (1, "#c98a4f")])
            scene.rect(x + 60, 462, 8, 330, "#17353c")
            continue
        for _ in range(scene.rng.randint(1, 2) if number < 6 else 0):  # the last window is the driver’s
            px = x + scene.rng.uniform(32, 96)
            coat = scene.rng.choice(("#4a3352", "#35505f", "#7a3b34", "#3f5a48"))
            scene.ellipse(px, 540, 18, 22, "#5b3a30")
            scene.rounded(px - 26, 562, 52, 44, 18, coat)
    scene.rounded(1256, 456, 108, 160, 14, "#17353c")
    scene.shade([(1266, 466), (1354, 480), (1358, 604), (1266, 604)], [(0, "#bcd9de"), (1, "#ffcf8f")])
    scene.rounded(560, 434, 480, 24, 8, "#1c1a24")
    for number in range(26):
        scene.rect(590 + number * 16, 442, 9, 8, "#ffb84d", 230 if scene.rng.random() < 0.75 else 40)
    scene.ellipse(1356, 740, 20, 20, "#fff0c8")
    scene.glow(1372, 740, 240, "#ffdf9e", 0.9)
    scene.soft([[(1370, 736), (1600, 800), (1600, 930), (1370, 750)]], "#ffdf9e", 0.4, 12)
    scene.ellipse(300, 730, 9, 9, "#ff5a4a")
    for x in (400, 560, 1060, 1220):
        scene.ellipse(x, 868, 36, 36, "#14121f")
        scene.ellipse(x, 868, 15, 15, "#6b6478")
    scene.shape([(350, 846), (620, 846), (600, 872), (370, 872)], "#1c1a2a")
    scene.shape([(1000, 846), (1270, 846), (1250, 872), (1020, 872)], "#1c1a2a")
    for y in (908, 960):
        scene.line([(0, y), (1600, y)], "#cfb6a8", 4, 170)
        scene.line([(0, y + 5), (1600, y + 5)], "#14121f", 4, 160)
    for row in range(7):
        y = 990 + row * 13
        for x in range(-20 + (row % 2) * 24, 1620, 48):
            scene.rounded(x, y, 44, 10, 4, "#8a7088", 40)
    person(scene, 1490, 960, 230, "#7a3b34")
    person(scene, 120, 985, 250, "#2f3d55")


def rain_street(scene: Scene) -> None:
    ground = 690.0
    scene.gradient(0, 0, 1600, ground, [(0, "#2a3b4c"), (0.6, "#52697a"), (1, "#8fa0a3")])
    scene.clouds(0, 420, "#6f8593", 0.6, (3, 6))
    houses(scene, 650, (180, 260), ("#7c909a", 0.6), 0.3, start=500, end=1090)
    scene.haze(380, 660, "#9fb0b2", 0.1, 0.5)
    for side in (0, 1):
        for number, (near, far) in enumerate(((0, 180), (180, 350), (350, 500))):
            top_near, top_far = 40 + near * 0.62, 40 + far * 0.62
            base_near, base_far = 860 - near * 0.34, 860 - far * 0.34
            xs = (near, far) if not side else (1600 - near, 1600 - far)
            wall = mix(("#a8604f", "#6f8a94", "#b98f5c")[(number + side) % 3], "#52697a", 0.3 + number * 0.13)
            scene.shade(
                [(xs[0], top_near - 90), (xs[1], top_far - 60), (xs[1], base_far), (xs[0], base_near)],
                [(0, wall), (1, mix(wall, INK, 0.45))],
            )
            for row in range(4):
                for part in (0.2, 0.6):
                    x0, x1 = (xs[0] + (xs[1] - xs[0]) * t for t in (part, part + 0.22))
                    tn = [top_near + (top_far - top_near) * t for t in (part, part + 0.22)]
                    bn = [base_near + (base_far - base_near) * t for t in (part, part + 0.22)]
                    lo, hi = 0.05 + row * 0.2, 0.05 + row * 0.2 + 0.11
                    quad = [
                        (x0, tn[0] + (bn[0] - tn[0]) * lo),
                        (x1, tn[1] + (bn[1] - tn[1]) * lo),
                        (x1, tn[1] + (bn[1] - tn[1]) * hi),
                        (x0, tn[0] + (bn[0] - tn[0]) * hi),
                    ]
                    lit = row == 3 or scene.rng.random() < 0.35
                    scene.shape(quad, "#ffc777" if lit else "#2b3c4b")
                    if lit:
                        scene.glow((x0 + x1) / 2, (quad[0][1] + quad[2][1]) / 2, 90, "#ffab55", 0.34)
            shop = [
                (xs[0], base_near - 168),
                (xs[1], base_far - 118),
                (xs[1] + (22 if not side else -22), base_far - 92),
                (xs[0] + (30 if not side else -30), base_near - 126),
            ]
            scene.shape(shop, ("#8a3d33", "#2f5560", "#b98b3e")[(number + side) % 3])
    scene.shade(
        [(0, 860), (500, 690), (1100, 690), (1600, 860), (1600, 1067), (0, 1067)],
        [(0, "#8496a0"), (0.4, "#4b5f6e"), (1, "#1c2934")],
    )
    scene.reflect(860, 207, "#2c3e4c", 0.55, 3)
    scene.shade([(0, 860), (500, 690), (1100, 690), (1600, 860)], [(0, "#94a4a9"), (1, "#3a4d5b")])
    scene.soft([[(0, 850), (1600, 850), (1600, 880), (0, 880)]], "#33485a", 0.6, 14)
    for row in range(18):
        y = 700 + 360 * (row / 18) ** 1.5
        for _ in range(26):
            scene.ellipse(scene.rng.uniform(0, 1600), y, 8 + row * 3, 1 + row * 0.28, "#e9dcc0", 34)
    for x, tall in ((410, 250), (1190, 250), (560, 150), (1040, 150)):
        street_lamp(scene, x, 700 + (tall - 150) * 0.62, tall, "#1a2530")
        scene.glitter(x, 720 + (tall - 150) * 0.6, 1060, (10, 70), "#ffcf85", 130, 120)
    for x, ground_at, tall, coat, umbrella in (
        (700, 760, 150, "#35505f", "#2f5560"),
        (905, 800, 190, "#4a3352", "#e0a63c"),
        (640, 960, 350, "#2c3e4c", "#c8442f"),
        (1110, 900, 280, "#5b4a44", "#3f7d78"),
    ):
        scene.soft(
            [
                [
                    (x - tall * 0.16, ground_at),
                    (x + tall * 0.16, ground_at),
                    (x + tall * 0.1, ground_at + tall * 0.55),
                    (x - tall * 0.1, ground_at + tall * 0.55),
                ]
            ],
            mix(umbrella, INK, 0.35),
            0.55,
            10,
        )
        person(scene, x, ground_at, tall, coat, umbrella=umbrella)
    for _ in range(620):
        x, y = scene.rng.uniform(-40, 1640), scene.rng.uniform(-40, 1060)
        length = scene.rng.uniform(16, 62)
        scene.line([(x, y), (x - length * 0.16, y + length)], "#eaf1f0", 1.1, scene.rng.randint(24, 86))
    for _ in range(90):
        x, y = scene.rng.uniform(0, 1600), scene.rng.uniform(830, 1055)
        scene.arc(x, y, scene.rng.uniform(5, 15), scene.rng.uniform(2, 5), (0, 360), "#eef3ee", 1.4, 110)


def roofs_in_snow(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#6f87a8"), (0.4, "#a9b9cc"), (0.7, "#e3d6d3"), (1, "#f0e3da")])
    scene.clouds(0, 420, "#e9e6ea", 0.7, (3, 6))
    scene.glow(1180, 360, 520, "#ffe0b8", 0.6)
    scene.shape(scene.ridge(470, 230, 0.7), "#b6c2d2")
    scene.haze(330, 520, "#eae0dd", 0, 0.6)
    for row, (ground, tall, veil) in enumerate(
        ((600, 200, 0.62), (770, 230, 0.42), (980, 270, 0.2), (1190, 310, 0.02))
    ):
        x = -80.0 - row * 30
        while x < 1640:
            wide = scene.rng.uniform(150, 230) * (0.72 + row * 0.14)
            high = tall * scene.rng.uniform(0.7, 1.1)
            wall = mix(scene.rng.choice(PLASTER), "#c9d0dc", veil)
            top, pitch = ground - high, wide * 0.42
            scene.shade(
                [(x, top), (x + wide, top), (x + wide, ground + 60), (x, ground + 60)],
                [(0, wall), (1, mix(wall, "#4a5a74", 0.35))],
            )
            scene.shape([(x, top), (x + wide / 2, top - pitch * 0.86), (x + wide, top)], wall)
            windows(
                scene,
                (x + wide * 0.1, top - 6, wide * 0.8, high * 0.6),
                (3 if wide > 190 else 2, 1 + row // 2),
                0.5,
                mix("#3a4a5e", "#c9d0dc", veil),
            )
            snow = mix("#ffffff", "#dfe4ee", veil * 0.7)
            scene.shape(
                [
                    (x - 16, top + 12),
                    (x + wide / 2, top - pitch - 16),
                    (x + wide / 2, top - pitch + 24),
                    (x + 10, top + 18),
                ],
                snow,
            )
            scene.shape(
                [
                    (x + wide + 16, top + 12),
                    (x + wide / 2, top - pitch - 16),
                    (x + wide / 2, top - pitch + 24),
                    (x + wide - 10, top + 18),
                ],
                mix(snow, "#9fb0cc", 0.38),
            )
            chimney = x + wide * 0.68
            scene.rect(chimney, top - pitch * 1.06, wide * 0.12, pitch * 0.74, mix("#8c4a3c", "#c9d0dc", veil))
            scene.rounded(chimney - 4, top - pitch * 1.12, wide * 0.12 + 8, 15, 7, snow)
            if scene.rng.random() < 0.45:
                cx, cy = chimney + wide * 0.06, top - pitch * 1.15
                scene.soft(
                    [[(cx - 8, cy), (cx + 8, cy), (cx + 66, cy - 120), (cx + 110, cy - 190), (cx + 50, cy - 150)]],
                    "#f7f2f0",
                    0.6,
                    13,
                )
            x += wide * 0.94
        scene.haze(ground - 240, ground + 10, "#e6e0e2", 0, 0.3 * veil)
    for _ in range(520):
        size = scene.rng.uniform(1, 4.4)
        scene.ellipse(
            scene.rng.uniform(0, 1600), scene.rng.uniform(0, 1067), size, size, "#ffffff", scene.rng.randint(90, 230)
        )


def station_clock(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#234a52"), (0.6, "#3f7d78"), (1, "#88b3a0")])
    for number in range(11):
        x = number * 160 - 30
        scene.shape(
            [(x, 0), (x + 74, 0), (800 + (x + 74 - 800) * 0.36, 1067), (800 + (x - 800) * 0.36, 1067)], "#ffffff", 10
        )
    scene.shape([(0, 0), (1600, 0), (1600, 54), (0, 54)], "#12282e")
    for x in range(0, 1600, 100):
        scene.line([(x, 54), (x + 50, 120), (x + 100, 54)], "#12282e", 9)
    scene.line([(0, 120), (1600, 120)], "#12282e", 10)
    scene.rect(782, 120, 36, 110, "#12282e")
    scene.soft([[(420, 300), (1180, 300), (1280, 900), (520, 960)]], "#0d2227", 0.45, 46)
    scene.ellipse(800, 560, 374, 374, "#12282e")
    scene.ellipse(800, 560, 352, 352, "#c99a3c")
    scene.ellipse(800, 560, 334, 334, "#f7eedb")
    scene.glow(700, 450, 420, "#fffdf4", 0.4)
    for minute in range(60):
        angle = math.tau * minute / 60
        long = minute % 5 == 0
        inner = 262 if long else 300
        scene.line(
            [(800 + r * math.sin(angle), 560 - r * math.cos(angle)) for r in (inner, 320)], INK, 17 if long else 5
        )
    wedge = [
        (800.0, 560.0),
        *[
            (800 + 300 * math.sin(a), 560 - 300 * math.cos(a))
            for a in (math.tau * (m / 60) for m in (55, 56, 57, 58, 59, 60))
        ],
    ]
    scene.shape(wedge, "#e2573f", 120)
    for angle, length, width in ((math.tau * (8 + 55 / 60) / 12, 190, 26), (math.tau * 55 / 60, 292, 17)):
        dx, dy = math.sin(angle), -math.cos(angle)
        scene.line([(808 - dx * 50, 570 - dy * 50), (808 + dx * length, 570 + dy * length)], "#8f7a5c", width, 110)
        scene.line([(800 - dx * 50, 560 - dy * 50), (800 + dx * length, 560 + dy * length)], INK, width)
    scene.ellipse(800, 560, 26, 26, "#e2573f")
    scene.ellipse(800, 560, 10, 10, "#f7eedb")
    scene.shade([(0, 985), (1600, 985), (1600, 1067), (0, 1067)], [(0, "#1a3338"), (1, "#0b181c")])
    for x, tall, coat in (
        (150, 170, "#c8442f"),
        (300, 154, "#2b3f4f"),
        (1330, 176, "#e0a63c"),
        (1460, 160, "#6b3a52"),
        (1250, 150, "#2b3f4f"),
    ):
        person(scene, x, 1026, tall, coat)
    scene.rect(330, 986, 46, 40, "#7a4a2c")


def market_stalls(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 700, [(0, "#6fb0c4"), (0.7, "#cfe3d8"), (1, "#f4ead0")])
    scene.clouds(10, 260, "#ffffff", 0.7, (3, 6))
    houses(scene, 560, (260, 380), ("#dfe0cf", 0.3), 0.0)
    scene.haze(260, 600, "#f4ead0", 0, 0.35)
    scene.shade([(0, 560), (1600, 560), (1600, 1067), (0, 1067)], [(0, "#cfbc9c"), (1, "#8f7b66")])
    for x, coat in ((420, "#35505f"), (520, "#a8483a"), (1010, "#4a3352"), (1130, "#3f6a58"), (560, "#c99a3c")):
        person(scene, x, 700, 170, coat)
    awnings = (("#c8442f", 20), ("#2f7d78", 560), ("#e0a63c", 1100))
    fruits = (("#d94f35", "#e8a23c", "#7fa24a"), ("#e07a3c", "#6b3a5c", "#c9d06b"), ("#b8323c", "#f0c24b", "#5f8a44"))
    for (colour, left), hues in zip(awnings, fruits, strict=True):
        wide = 480
        scene.rect(left + 16, 420, 13, 520, "#6b4a33")
        scene.rect(left + wide - 29, 420, 13, 520, "#6b4a33")
        scene.shade(
            [(left + 14, 470), (left + wide - 14, 470), (left + wide - 14, 720), (left + 14, 720)],
            [(0, "#3a2a24"), (1, "#6b5140")],
        )
        coat = scene.rng.choice(("#35505f", "#f0e0c0", "#7a4a52"))
        middle = left + wide * scene.rng.uniform(0.35, 0.65)
        scene.rounded(middle - 62, 600, 124, 170, 44, coat)
        scene.rounded(middle - 40, 640, 80, 130, 10, mix(colour, CREAM, 0.55))
        skin = scene.rng.choice(("#c98f6b", "#8a5a3c", "#d9a883"))
        scene.ellipse(middle, 566, 36, 43, skin)
        scene.ellipse(middle, 542, 39, 27, mix("#2a1a15", "#8a6a4c", scene.rng.random()))
        looking_down(scene, middle, 574, 0.76, skin)
        stripe = wide / 8
        for number in range(8):
            x = left + number * stripe
            hue = colour if number % 2 == 0 else "#f8efdc"
            top = left + 46 + number * (wide - 92) / 8
            scene.shade(
                [(top, 316), (top + (wide - 92) / 8, 316), (x + stripe, 452), (x, 452)],
                [(0, mix(hue, "#ffffff", 0.12)), (1, mix(hue, INK, 0.12))],
            )
            scene.ellipse(x + stripe / 2, 452, stripe / 2, 22, mix(hue, INK, 0.14))
        for tier in range(2):
            y = 720 + tier * 108
            for number in range(3):
                x = left + 8 + number * 158
                hue = hues[(number + tier) % 3]
                for layer in range(3):
                    for ball in range(8 - layer):
                        bx = x + 16 + ball * 18.5 + layer * 8 + scene.rng.uniform(-3, 3)
                        by = y + 12 - layer * 13
                        scene.ellipse(bx, by, 13, 13, mix(hue, INK, 0.2 + scene.rng.random() * 0.12))
                        scene.ellipse(bx - 1, by - 1, 11.4, 11.4, mix(hue, "#ffffff", scene.rng.random() * 0.14))
                        scene.ellipse(bx - 4, by - 5, 3.4, 2.8, "#ffffff", 120)
                scene.shade(
                    [(x, y + 14), (x + 150, y + 14), (x + 144, y + 96), (x + 6, y + 96)],
                    [(0, "#c99a66"), (1, "#7d5636")],
                )
                for plank in range(1, 3):
                    scene.rect(x + 4, y + 14 + plank * 27, 142, 4, "#5b3c24", 160)
                scene.shape([(x + 52, y - 30), (x + 100, y - 30), (x + 100, y - 2), (x + 52, y - 2)], "#fbf4e2")
                scene.line([(x + 60, y - 20), (x + 90, y - 20)], INK, 3)
                scene.line([(x + 60, y - 11), (x + 82, y - 11)], INK, 3)
    scene.soft([[(0, 930), (1600, 930), (1600, 990), (0, 990)]], "#4a3a30", 0.5, 16)
    scene.soft([[(560, 560), (1000, 560), (760, 1067), (120, 1067)]], "#fff0c8", 0.2, 40)
