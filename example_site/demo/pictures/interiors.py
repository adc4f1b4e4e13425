"""Rooms and those who work in them."""

import math

from .canvas import CREAM, INK, Scene, mix
from .things import looking_down


def reading_room(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#2c1d1a"), (0.5, "#4a3026"), (1, "#2a1a15")])
    spines = ("#8a3d30", "#2f5560", "#b98b3e", "#4d6248", "#6b3a4c", "#c9ab7a", "#3b3f5c", "#94603c")
    for bay in range(6):
        left = 30 + bay * 262
        scene.rect(left - 14, 40, 252, 560, "#3a241b")
        for row in range(5):
            y = 150 + row * 106
            scene.rect(left, y - 92, 224, 94, "#20130f")
            x = left + 3
            while x < left + 212:
                wide, tall = scene.rng.uniform(9, 21), scene.rng.uniform(58, 84)
                colour = mix(scene.rng.choice(spines), "#1a100c", 0.25 + 0.07 * abs(2.5 - bay))
                scene.rect(x, y - tall, wide, tall, colour)
                scene.rect(x, y - tall + 10, wide, 3, "#e9c98a", 120)
                scene.rect(x + wide - 2, y - tall, 2, tall, "#000000", 70)
                x += wide + 1
            scene.rect(left - 6, y, 236, 11, "#7d5236")
        scene.shade(
            [(left - 30, 20), (left - 8, 20), (left - 8, 610), (left - 30, 610)],
            [(0, "#9a6a44"), (1, "#4f3222")],
            sideways=True,
        )
    scene.rect(0, 14, 1600, 26, "#8a5c3c")
    for x in (290, 800, 1310):
        scene.glow(x, 560, 420, "#ffbf6b", 0.5)
    scene.shade([(0, 600), (1600, 600), (1600, 1067), (0, 1067)], [(0, "#3a251b"), (1, "#190f0b")])
    for x, coat, skin in (
        (170, "#35505f", "#c98f6b"),
        (560, "#a8483a", "#8a5a3c"),
        (1010, "#c99a3c", "#d9a883"),
        (1430, "#4a5a44", "#b57b58"),
    ):
        scene.rounded(x - 84, 560, 168, 210, 66, coat)
        scene.rounded(x - 84, 560, 84, 210, 66, "#ffffff", 14)
        scene.rect(x - 20, 530, 40, 46, mix(skin, INK, 0.2))
        scene.ellipse(x, 496, 48, 58, skin)
        scene.ellipse(x, 466, 52, 40, mix("#2a1a15", "#6b4a33", scene.rng.random()))
        looking_down(scene, x, 508, 1.0, skin)
        scene.shape([(x - 46, 700), (x, 718), (x + 46, 700), (x + 46, 720), (x, 740), (x - 46, 720)], CREAM)
    scene.shade([(-40, 740), (1640, 740), (1640, 830), (-40, 830)], [(0, "#c08a56"), (0.25, "#94623a"), (1, "#5b3921")])
    scene.shade([(-40, 830), (1640, 830), (1640, 1067), (-40, 1067)], [(0, "#3f2617"), (1, "#1c110b")])
    for x in (290, 800, 1310):
        scene.soft([[(x - 150, 752), (x + 150, 752), (x + 210, 826), (x - 210, 826)]], "#ffe2a3", 0.75, 18)
        scene.rect(x - 7, 590, 14, 180, "#c9a04f")
        scene.rounded(x - 56, 760, 112, 20, 10, "#b98b3e")
        scene.shade(
            [(x - 112, 600), (x - 84, 540), (x + 84, 540), (x + 112, 600)],
            [(0, "#2f7d5b"), (0.5, "#3fae7d"), (1, "#1b4f3c")],
        )
        scene.rounded(x - 112, 596, 224, 12, 6, "#f9e7b0")
        scene.glow(x, 640, 300, "#ffd58a", 0.75)
        scene.glow(x, 606, 150, "#fff0c8", 0.6)
    for x, y in ((90, 790), (470, 800), (640, 776), (960, 800), (1130, 782), (1500, 796)):
        scene.shape([(x - 58, y), (x, y + 9), (x, y + 30), (x - 66, y + 20)], "#fbf1da")
        scene.shape([(x + 58, y), (x, y + 9), (x, y + 30), (x + 66, y + 20)], "#e9dcc0")
        for row in range(3):
            scene.line([(x - 52 + row, y + 6 + row * 5), (x - 8, y + 13 + row * 5)], "#8f8371", 1.4, 150)
            scene.line([(x + 52 - row, y + 6 + row * 5), (x + 8, y + 13 + row * 5)], "#8f8371", 1.4, 150)


def bread_kitchen(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 720, [(0, "#c9b79c"), (1, "#ecdcc0")], sideways=True)
    for row in range(7):
        for column in range(22):
            x, y = column * 76 + (row % 2) * 38 - 40, 330 + row * 58
            scene.rounded(
                x,
                y,
                72,
                54,
                5,
                mix("#e9efe6", scene.rng.choice(("#a9c4c0", "#cfd9cc", "#8fb3b4")), scene.rng.random() * 0.7),
                150,
            )
    scene.shade([(90, 40), (560, 40), (560, 560), (90, 560)], [(0, "#cfe6ea"), (0.7, "#f8efd4"), (1, "#fdf3d8")])
    scene.shape([(90, 470), (230, 430), (380, 460), (560, 410), (560, 560), (90, 560)], "#a9c0a0")
    for x in (84, 320, 554):
        scene.rect(x - 5, 34, 16, 532, "#fbf6e9")
    for y in (34, 300, 560):
        scene.rect(80, y - 5, 490, 14, "#fbf6e9")
    scene.glow(320, 300, 760, "#fff3cf", 0.5)
    for x, tall, hue in (
        (640, 92, "#c8604a"),
        (730, 120, "#e9dcc0"),
        (812, 80, "#4f7f86"),
        (1240, 104, "#d9a33c"),
        (1340, 126, "#e9dcc0"),
        (1440, 88, "#6b7a5c"),
    ):
        scene.rounded(x, 216 - tall, 74, tall, 12, hue)
        scene.rounded(x, 216 - tall, 22, tall, 10, "#ffffff", 50)
        scene.rounded(x + 6, 206 - tall, 62, 18, 6, "#8f6a44")
    scene.rect(600, 216, 960, 18, "#8f6a44")
    scene.rect(600, 234, 960, 7, "#4f3722", 90)
    for x in (930, 1010, 1090):
        scene.line([(x, 234), (x, 262)], "#4f4a44", 4)
        scene.line([(x, 262), (x, 330)], "#6b5138", 9)
        scene.ellipse(x, 356, 26 + (x - 930) * 0.05, 34, "#7a7f80" if x != 1010 else "#b8763f")
    scene.shade([(0, 690), (1600, 690), (1600, 1067), (0, 1067)], [(0, "#a9754a"), (0.2, "#8f5f3a"), (1, "#5b3921")])
    for y in (748, 828, 930):
        scene.rect(0, y, 1600, 4, "#4a2e1a", 110)
    scene.soft([[(90, 700), (640, 700), (1200, 1067), (300, 1067)]], "#ffe9bb", 0.34, 40)
    scene.soft([[(400, 884), (1310, 868), (1290, 922), (430, 940)]], "#2a180d", 0.6, 18)
    scene.shade([(400, 850), (1300, 830), (1330, 890), (380, 915)], [(0, "#d9ab72"), (1, "#a87844")])
    loaf = [
        (
            850 + 350 * math.cos(a) * (1 - 0.06 * math.sin(a)),
            822 - 230 * max(0, math.sin(a)) ** 0.8 + 42 * max(0, -math.sin(a)) ** 0.6,
        )
        for a in (math.tau * n / 90 for n in range(90))
    ]
    scene.shade(loaf, [(0, "#d98f45"), (0.35, "#b9682c"), (0.8, "#7d4019"), (1, "#54290f")])
    scene.glow(700, 650, 260, "#ffd08a", 0.5, 0.7)
    for number in range(4):
        x = 650 + number * 122
        cut = [
            (x + 70 * t + 16 * math.sin(3 * t), 762 - 128 * t + 14 * math.sin(math.pi * t))
            for t in (n / 14 for n in range(15))
        ]
        edge = [(px + 36 * math.sin(math.pi * n / 14), py + 6) for n, (px, py) in enumerate(cut)]
        scene.shape([*cut, *reversed(edge)], "#f3cf95")
        scene.line(cut, "#8a4a1e", 6)
    for _ in range(700):
        angle, far = scene.rng.uniform(0, math.pi), scene.rng.random() ** 0.5
        x, y = 850 + 325 * far * math.cos(angle), 815 - 205 * far * math.sin(angle)
        scene.ellipse(
            x, y, scene.rng.uniform(0.6, 2.4), scene.rng.uniform(0.6, 1.8), "#fff3dd", scene.rng.randint(30, 150)
        )
    for _ in range(500):
        scene.ellipse(
            scene.rng.gauss(860, 330),
            scene.rng.gauss(930, 40),
            scene.rng.uniform(0.8, 3),
            scene.rng.uniform(0.6, 1.8),
            "#fff6e4",
            scene.rng.randint(40, 160),
        )
    scene.shade(
        [(1340, 850), (1370, 640), (1520, 640), (1550, 850)],
        [(0, "#f3efe4"), (0.6, "#d9d6cb"), (1, "#8f9694")],
        sideways=True,
    )
    scene.ellipse(1445, 850, 105, 24, "#bfc0b8")
    scene.ellipse(1445, 640, 75, 18, "#8fa9ac")
    scene.rect(1350, 716, 190, 12, "#3f7d86", 210)
    scene.shade(
        [(140, 880), (160, 800), (340, 800), (362, 880), (320, 930), (184, 930)], [(0, "#5f8f96"), (1, "#2a4f58")]
    )
    scene.ellipse(250, 802, 90, 22, "#fbf1dc")
    scene.ellipse(250, 806, 74, 14, "#e2cfa8")


def archive_boxes(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#2a3438"), (1, "#161c20")])
    for row in range(4):
        y = 262 + row * 258
        scene.rect(0, y - 236, 1600, 238, "#10161a")
        x = 22.0
        while x < 1580:
            wide = scene.rng.choice((118, 134, 152))
            tall = scene.rng.uniform(172, 212)
            hue = scene.rng.choice(("#8d9a92", "#7f8f94", "#a89b86", "#b98b62", "#6f8488", "#9c5f4c"))
            if scene.rng.random() < 0.07:
                scene.shape([(x + 20, y), (x + 44, y - 150), (x + 72, y - 144), (x + 50, y)], mix(hue, INK, 0.2))
                x += 84
                continue
            scene.shade(
                [(x, y - tall), (x + wide - 6, y - tall), (x + wide - 6, y), (x, y)],
                [(0, mix(hue, "#ffffff", 0.12)), (1, mix(hue, INK, 0.34))],
            )
            scene.rect(x, y - tall, wide - 6, 36, mix(hue, "#ffffff", 0.16))
            scene.rect(x, y - tall + 36, wide - 6, 4, INK, 90)
            scene.rect(x + wide - 12, y - tall, 6, tall, INK, 70)
            scene.rounded(x + 18, y - tall + 60, wide - 44, 58, 4, "#f6ecd6")
            for line in range(3):
                scene.rect(x + 26, y - tall + 72 + line * 15, (wide - 60) * scene.rng.uniform(0.45, 1), 4, INK, 170)
            scene.ellipse(x + wide / 2 - 3, y - tall + 146, 10, 10, "#c9a04f")
            scene.ellipse(x + wide / 2 - 3, y - tall + 146, 6, 6, "#161c20")
            x += wide
        scene.shade([(0, y), (1600, y), (1600, y + 22), (0, y + 22)], [(0, "#5f6f74"), (1, "#2b363b")])
    for x in (516, 1072):
        scene.rect(x, 0, 16, 1067, "#39464b")
    scene.soft([[(720, -60), (900, -60), (1460, 1120), (180, 1120)]], "#ffdf9e", 0.3, 60)
    scene.glow(800, 30, 760, "#ffd99a", 0.45)
    scene.shade([(640, 1067), (664, 770), (1000, 770), (1024, 1067)], [(0, "#b98b62"), (1, "#6b4a33")])
    scene.shape([(664, 770), (1000, 770), (1060, 720), (610, 720)], "#d1a880")
    for sheet in range(7):
        x = 676 + sheet * 44
        scene.shape(
            [
                (x, 770),
                (x + 6, 690 - scene.rng.uniform(0, 46)),
                (x + 52, 694 - scene.rng.uniform(0, 40)),
                (x + 50, 770),
            ],
            mix("#fbf4e2", "#d8c39c", scene.rng.random()),
        )
    scene.rounded(730, 850, 204, 88, 5, "#f6ecd6")
    for line in range(3):
        scene.rect(752, 870 + line * 20, 160 - line * 34, 6, INK, 180)


def concert_hall(scene: Scene) -> None:
    scene.gradient(0, 0, 1600, 1067, [(0, "#1c1118"), (1, "#0e0a10")])
    for ring in range(9):
        t = ring / 8
        left, right, top = 40 + 300 * t, 1560 - 300 * t, 10 + 150 * t
        hue = mix("#3a2222", "#d99a5c", t**1.2)
        arch = [
            (left, 760),
            (left, top + 260),
            *[
                (800 - (800 - left) * math.cos(a), top + 260 - 250 * math.sin(a))
                for a in (math.pi * n / 36 for n in range(37))
            ],
            (right, top + 260),
            (right, 760),
        ]
        scene.shade(arch, [(0, mix(hue, "#ffe2b0", 0.14)), (1, mix(hue, INK, 0.25))])
        scene.line(arch[1:-1], mix(hue, "#ffe2b0", 0.4), 4, 130)
    scene.glow(800, 430, 620, "#ffcf8a", 0.75)
    for x in range(420, 1200, 66):
        tall = 250 + 60 * math.sin((x - 420) / 780 * math.pi)
        scene.shade(
            [(x, 600 - tall), (x + 42, 600 - tall), (x + 42, 600), (x, 600)],
            [(0, "#f7e3b8"), (0.5, "#c9964f"), (1, "#7a4f28")],
            sideways=True,
        )
        scene.ellipse(x + 21, 596 - tall, 21, 8, "#fbefcf")
        scene.rounded(x + 12, 552, 18, 28, 8, "#3a2416")
    scene.shade([(250, 690), (1350, 690), (1500, 800), (100, 800)], [(0, "#e0a866"), (1, "#94602f")])
    for x in range(-4, 5):
        scene.line([(800 + x * 120, 690), (800 + x * 160, 800)], "#6b4020", 2, 110)
    scene.rect(100, 798, 1400, 34, "#3a2014")
    scene.shape(
        [(540, 640), (560, 588), (700, 560), (880, 566), (960, 604), (980, 650), (960, 668), (560, 668)], "#120d10"
    )
    scene.shape([(560, 588), (640, 430), (900, 400), (930, 420), (880, 566), (700, 560)], "#1d151a")
    scene.line([(640, 430), (900, 400), (930, 420)], "#6b5148", 4)
    scene.line([(800, 566), (852, 452)], "#d9a06b", 4)
    scene.rect(540, 640, 60, 12, "#f7eedb")
    for x in (600, 760, 930):
        scene.rect(x, 664, 12, 74, "#120d10")
    scene.rounded(484, 680, 60, 14, 5, "#120d10")
    scene.rect(508, 690, 10, 50, "#120d10")
    scene.rounded(478, 556, 66, 132, 28, "#27161c")
    scene.line([(516, 600), (566, 634)], "#27161c", 20)
    scene.ellipse(516, 530, 25, 31, "#c98f6b")
    scene.ellipse(506, 520, 29, 28, "#5b3a22")
    for x, coat in ((1060, "#7f2f38"), (1180, "#20404a")):
        scene.rounded(x - 30, 574, 60, 128, 26, coat)
        scene.ellipse(x, 546, 23, 29, "#b57b58")
        scene.ellipse(x, 532, 26, 22, "#2a1a15")
        scene.rect(x - 18, 690, 12, 56, "#120d10")
        scene.rect(x + 8, 690, 12, 56, "#120d10")
        scene.ellipse(x - 34, 634, 25, 38, "#b5652f")
        scene.line([(x - 42, 606), (x - 58, 520)], "#5b2f14", 7)
        scene.line([(x + 26, 610), (x - 74, 660)], "#e9d3ad", 4)
    scene.soft([[(760, -20), (840, -20), (1120, 740), (420, 740)]], "#ffe9bb", 0.3, 24)
    for row in range(5):
        y = 870 + row * 52
        wide = 62 + row * 13
        for number in range(-1, round(1600 / wide) + 2):
            x = number * wide + (row % 2) * wide / 2
            head = mix("#20141a", "#7a4a34", max(0, 1 - abs(x - 800) / 900) * (0.62 - row * 0.1))
            if scene.rng.random() < 0.86:
                scene.ellipse(x, y - wide * 0.4, wide * 0.19, wide * 0.23, head)
                scene.rounded(x - wide * 0.36, y - wide * 0.2, wide * 0.72, 120, wide * 0.24, mix(head, "#0e0a10", 0.3))
            scene.rounded(
                x - wide * 0.43, y + wide * 0.14, wide * 0.86, 150, 14, mix("#5b1c24", "#0e0a10", 0.2 + row * 0.14)
            )
