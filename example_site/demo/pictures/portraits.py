"""Portraits of those who write for the paper."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from .canvas import INK, Point, Scene, mix, smooth


@dataclass(frozen=True)
class Face:
    """What one stylised portrait looks like."""

    skin: str
    hair: str
    style: str
    coat: str
    collar: str
    backdrop: tuple[str, str]
    beard: str = ""
    glasses: str = ""
    earrings: str = ""
    wide: float = 1.0
    smile: float = 1.0


def portrait(face: Face) -> Callable[[Scene], None]:
    def drawn(scene: Scene) -> None:
        scene.gradient(0, 0, 800, 800, [(0, mix(face.backdrop[0], "#ffffff", 0.16)), (1, face.backdrop[0])])
        scene.ellipse(400, 430, 318, 318, face.backdrop[1])
        scene.glow(230, 220, 420, "#fff3d6", 0.4)
        _hair_behind(scene, face)
        _shoulders(scene, face)
        _head(scene, face)
        _hair_before(scene, face)
        _extras(scene, face)

    return drawn


def _shoulders(scene: Scene, face: Face) -> None:
    left = smooth([(400, 800), (96, 800), (112, 690), (170, 626), (300, 588), (348, 560), (400, 556)])
    outline = [*left, *[(800 - x, y) for x, y in reversed(left)]]
    scene.shade(outline, [(0, mix(face.coat, "#ffffff", 0.14)), (1, mix(face.coat, INK, 0.3))])
    scene.soft([[(460, 580), (640, 610), (720, 700), (730, 810), (520, 810)]], INK, 0.26, 26)
    neck = smooth([(344, 470), (346, 552), (334, 588), (400, 640), (466, 588), (454, 552), (456, 470)])
    scene.shade(neck, [(0, mix(face.skin, "#3a1a1a", 0.42)), (0.6, mix(face.skin, "#5b2a22", 0.18)), (1, face.skin)])
    if face.collar == "rollneck":
        scene.shade(
            smooth([(330, 540), (326, 612), (400, 640), (474, 612), (470, 540), (400, 566), (330, 540)]),
            [(0, mix(face.coat, "#ffffff", 0.26)), (1, face.coat)],
        )
    elif face.collar == "shirt":
        scene.shape([(334, 570), (400, 650), (352, 694), (288, 594)], "#fbf6ea")
        scene.shape([(466, 570), (400, 650), (448, 694), (512, 594)], "#e6dfcf")
        scene.shape([(352, 694), (400, 650), (448, 694), (436, 800), (364, 800)], "#f4eddd")
        for y in (712, 764):
            scene.ellipse(400, y, 5, 5, "#a89b86")
    elif face.collar == "scarf":
        scene.shade(
            smooth([(306, 556), (300, 620), (400, 668), (500, 620), (494, 556), (400, 600), (306, 556)]),
            [(0, "#e9b44c"), (1, "#b9782c")],
        )
        scene.shade([(420, 640), (480, 622), (512, 800), (440, 800)], [(0, "#d99a3c"), (1, "#a8662a")])
    elif face.collar == "zip":
        for side in (-1, 1):
            stripe = [
                (400 + side * dx, y)
                for dx, y in ((238, 800), (226, 690), (190, 620), (216, 632), (252, 700), (266, 800))
            ]
            scene.shape(smooth([*stripe, stripe[0]]), "#fbf6ea", 235)
            flap = [
                (400 + side * dx, y)
                for dx, y in ((0, 664), (62, 612), (74, 556), (96, 572), (92, 640), (30, 700), (0, 716))
            ]
            scene.shade(flap, [(0, mix(face.coat, "#ffffff", 0.34)), (1, mix(face.coat, INK, 0.1 + 0.06 * side))])
        scene.line([(400, 690), (400, 800)], "#e8e2d2", 5)
        scene.rounded(394, 700, 12, 26, 4, "#fbf6ea")
    else:
        scene.shape(
            [(334, 582), (400, 690), (466, 582), (492, 600), (400, 742), (308, 600)], mix(face.coat, "#ffffff", 0.26)
        )


def _head(scene: Scene, face: Face) -> None:
    w = face.wide
    half = smooth([(400, 196), (470, 206), (522, 260), (534, 340), (520, 420), (486, 486), (440, 528), (400, 536)])
    right = [(400 + (x - 400) * w, y) for x, y in half]
    outline = [*right, *[(800 - x, y) for x, y in reversed(right)]]
    for x in (400 - 134 * w, 400 + 134 * w):
        scene.ellipse(x, 372, 22, 38, mix(face.skin, "#7a3a2c", 0.2))
        scene.ellipse(x, 374, 10, 22, mix(face.skin, "#5b2a22", 0.4))
    scene.shade(
        outline,
        [(0, mix(face.skin, "#fff0d8", 0.26)), (0.5, face.skin), (1, mix(face.skin, "#5b2a22", 0.34))],
        sideways=True,
    )
    scene.glow(326, 430, 72, "#e2573f", 0.24)
    scene.glow(474, 430, 72, "#e2573f", 0.18)
    shadow = mix(face.skin, "#4a1f1a", 0.42)
    nose = smooth([(406, 346), (416, 390), (430, 420), (420, 436), (396, 436), (404, 400), (402, 360)])
    scene.shape(nose, shadow, 120)
    scene.arc(400, 424, 24, 15, (20, 160), shadow, 5, 200)
    for side, x in ((-1, 400 - 60 * w), (1, 400 + 60 * w)):
        scene.ellipse(x, 362, 24, 12.5, mix("#fdf8ee", face.skin, 0.15))
        scene.ellipse(x, 361, 11.5, 12, mix("#33221a", "#35505f", 0.3 if len(face.style) % 2 else 0))
        scene.ellipse(x, 361, 6, 6.5, "#0d0a0a")
        scene.ellipse(x - 4, 357, 3.2, 3.2, "#ffffff", 235)
        scene.arc(x, 367, 28, 20, (198, 342), mix(face.hair, "#1a0f0c", 0.72), 6)
        scene.line(
            smooth([(x - side * -33, 326 + 7), (x + side * 6, 314), (x - side * 28, 323)]),
            mix(face.hair, "#1a0f0c", 0.35),
            9,
        )
    lips = mix(face.skin, "#a8303a", 0.38)
    bend = 12 * face.smile
    upper = smooth([(346, 476 - bend * 0.4), (384, 474), (400, 478), (416, 474), (454, 476 - bend * 0.4)])
    lower = smooth(
        [(454, 476 - bend * 0.4), (424, 490 + bend), (400, 494 + bend), (376, 490 + bend), (346, 476 - bend * 0.4)]
    )
    scene.shape([*upper, *lower], lips)
    scene.line(
        smooth(
            [
                (342, 474 - bend * 0.5),
                (380, 480 + bend * 0.3),
                (400, 482 + bend * 0.3),
                (420, 480 + bend * 0.3),
                (458, 474 - bend * 0.5),
            ]
        ),
        mix(lips, "#2a0f12", 0.6),
        4,
    )
    if face.beard:
        _beard(scene, face)


def _beard(scene: Scene, face: Face) -> None:
    w = face.wide
    side = [(400 - 133 * w, 384), (400 - 128 * w, 440), (400 - 100 * w, 512), (352, 562), (400, 578)]
    edge = [(400, 452), (360, 452), (330, 478), (322, 440), (400 - 116 * w, 400)]
    left = [*smooth(side), *smooth(edge)]
    for points in (left, [(800 - x, y) for x, y in left]):
        scene.shade(points, [(0, mix(face.beard, "#ffffff", 0.08)), (1, mix(face.beard, INK, 0.22))])
    mouth = [(352, 474), (400, 466), (448, 474), (430, 498), (400, 504), (370, 498)]
    scene.shape(smooth([*mouth, mouth[0]]), mix(face.skin, "#8a2f34", 0.5))
    scene.line([(358, 477), (400, 483), (442, 477)], "#2a0f12", 4, 190)
    for _ in range(150):
        x, y = 400 + max(-60, min(60, scene.rng.gauss(0, 34))), scene.rng.uniform(514, 548)
        scene.line([(x, y), (x - (x - 400) * 0.03, y + 11)], mix(face.beard, "#ffffff", 0.3), 1.4, 60)


def _hair_behind(scene: Scene, face: Face) -> None:
    back = [(0, mix(face.hair, "#ffffff", 0.06)), (1, mix(face.hair, INK, 0.35))]
    if face.style in {"long", "fringe"}:
        left = smooth([(400, 152), (286, 172), (226, 280), (222, 430), (204, 570), (236, 640), (400, 640)])
        scene.shade([*left, *[(800 - x, y) for x, y in reversed(left)]], back)
    elif face.style == "bob":
        left = smooth([(400, 154), (290, 176), (232, 280), (222, 420), (246, 506), (320, 520), (400, 500)])
        scene.shade([*left, *[(800 - x, y) for x, y in reversed(left)]], back)
    elif face.style == "bun":
        scene.shade(
            [(400 + 84 * math.cos(a), 142 + 74 * math.sin(a)) for a in (math.tau * n / 50 for n in range(50))], back
        )
    elif face.style == "tail":
        tail = smooth(
            [(520, 300), (584, 330), (612, 430), (600, 540), (630, 640), (560, 610), (540, 510), (536, 420), (500, 340)]
        )
        scene.shade(tail, back)
        for strand in range(5):
            sx = 566 + strand * 9
            scene.line(
                smooth([(sx - 14, 350), (sx + 8, 430), (sx - 2, 530), (sx + 10, 610)]),
                mix(face.hair, "#ffffff", 0.3),
                2,
                70,
            )
    elif face.style == "curls":
        for _ in range(120):
            angle = scene.rng.uniform(math.pi * 0.86, math.pi * 2.14)
            far = scene.rng.uniform(120, 206)
            size = scene.rng.uniform(24, 42)
            hue = (
                mix(face.hair, "#ffffff", scene.rng.random() * 0.14)
                if scene.rng.random() < 0.5
                else mix(face.hair, INK, 0.3)
            )
            scene.ellipse(400 + far * math.cos(angle), 336 + far * math.sin(angle), size, size, hue)


def _hair_before(scene: Scene, face: Face) -> None:
    w = face.wide
    front = [(0, mix(face.hair, "#ffffff", 0.16)), (0.5, face.hair), (1, mix(face.hair, INK, 0.3))]
    shapes: dict[str, list[Point]] = {
        "short": [
            (262, 350),
            (256, 270),
            (290, 196),
            (362, 150),
            (450, 150),
            (516, 196),
            (546, 272),
            (538, 350),
            (524, 300),
            (500, 262),
            (440, 250),
            (370, 262),
            (300, 262),
            (278, 304),
            (262, 350),
        ],
        "crop": [
            (264, 330),
            (264, 262),
            (300, 196),
            (366, 168),
            (440, 170),
            (504, 200),
            (536, 262),
            (536, 330),
            (520, 282),
            (482, 240),
            (400, 228),
            (318, 240),
            (280, 282),
            (264, 330),
        ],
        "sweep": [
            (258, 372),
            (248, 280),
            (282, 186),
            (370, 140),
            (474, 146),
            (540, 212),
            (550, 300),
            (540, 364),
            (520, 296),
            (470, 260),
            (400, 248),
            (352, 228),
            (310, 280),
            (280, 318),
            (258, 372),
        ],
        "bun": [
            (258, 380),
            (252, 286),
            (290, 200),
            (360, 164),
            (440, 164),
            (510, 200),
            (548, 286),
            (542, 380),
            (524, 306),
            (470, 246),
            (400, 222),
            (330, 246),
            (276, 306),
            (258, 380),
        ],
        "long": [
            (252, 420),
            (236, 300),
            (276, 190),
            (360, 146),
            (440, 146),
            (524, 190),
            (564, 300),
            (548, 420),
            (530, 330),
            (490, 268),
            (430, 232),
            (384, 214),
            (352, 262),
            (290, 320),
            (252, 420),
        ],
        "bob": [
            (250, 440),
            (238, 300),
            (276, 192),
            (360, 148),
            (440, 148),
            (524, 192),
            (562, 300),
            (550, 440),
            (534, 350),
            (506, 284),
            (450, 246),
            (330, 262),
            (286, 320),
            (250, 440),
        ],
        "fringe": [
            (252, 430),
            (238, 300),
            (276, 190),
            (360, 146),
            (440, 146),
            (524, 190),
            (562, 300),
            (548, 430),
            (534, 340),
            (520, 308),
            (460, 312),
            (400, 306),
            (340, 312),
            (280, 308),
            (266, 340),
            (252, 430),
        ],
    }
    if face.style == "bald":
        for side in (-1, 1):
            fringe = [
                (400 + side * dx * w, y)
                for dx, y in (
                    (124, 400),
                    (142, 330),
                    (146, 280),
                    (132, 246),
                    (122, 262),
                    (122, 310),
                    (116, 350),
                    (124, 400),
                )
            ]
            scene.shade(smooth(fringe), front)
        scene.soft([[(330, 226), (390, 206), (410, 222), (350, 250)]], "#fff6e6", 0.5, 12)
    if points := shapes.get("bun" if face.style == "tail" else face.style):
        curve = [(400 + (x - 400) * max(w, 0.97), y) for x, y in smooth(points)]
        scene.shade(curve, front, sideways=True)
        for number in range(0 if face.style == "crop" else 15):
            x = 292 + number * 15
            scene.line(
                smooth([(x, 206 + abs(number - 7) * 5), (400 + (x - 400) * 0.7, 176), (400 + (x - 400) * 0.3, 162)]),
                mix(face.hair, "#ffffff", 0.4),
                2,
                46,
            )
    if face.style == "curls":
        for _ in range(70):
            angle = scene.rng.uniform(math.pi * 1.02, math.pi * 1.98)
            far = scene.rng.uniform(132, 172)
            size = scene.rng.uniform(18, 32)
            hue = (
                mix(face.hair, "#ffffff", 0.1 + scene.rng.random() * 0.14)
                if scene.rng.random() < 0.55
                else mix(face.hair, INK, 0.2)
            )
            scene.ellipse(400 + far * math.cos(angle), 348 + far * math.sin(angle), size, size, hue)
    if face.style == "cap":
        scene.shade(
            smooth(
                [
                    (252, 300),
                    (256, 216),
                    (320, 150),
                    (400, 138),
                    (480, 150),
                    (544, 216),
                    (548, 300),
                    (400, 262),
                    (252, 300),
                ]
            ),
            [(0, mix(face.coat, "#ffffff", 0.3)), (1, mix(face.coat, INK, 0.15))],
        )
        scene.shade(
            smooth(
                [
                    (240, 304),
                    (330, 262),
                    (400, 256),
                    (470, 262),
                    (560, 304),
                    (470, 290),
                    (400, 284),
                    (330, 290),
                    (240, 304),
                ]
            ),
            [(0, mix(face.coat, INK, 0.25)), (1, mix(face.coat, INK, 0.55))],
        )
        for x in (262, 538):
            scene.rounded(x - 10, 296, 20, 72, 9, face.hair)
    if face.style == "wrap":
        scene.shade(
            smooth(
                [
                    (250, 340),
                    (236, 250),
                    (286, 158),
                    (400, 112),
                    (514, 158),
                    (564, 250),
                    (550, 340),
                    (516, 268),
                    (400, 226),
                    (284, 268),
                    (250, 340),
                ]
            ),
            [(0, "#e2673f"), (1, "#a83a2c")],
        )
        for bend in (0, 40, 84):
            scene.line(
                smooth([(262 + bend * 0.3, 290 - bend), (400, 206 - bend * 0.7), (538 - bend * 0.3, 290 - bend)]),
                "#f6c98a",
                6,
                190,
            )
        scene.shade(
            [(400 + 52 * math.cos(a), 128 + 36 * math.sin(a)) for a in (math.tau * n / 40 for n in range(40))],
            [(0, "#f0885c"), (1, "#b8432f")],
        )


def _extras(scene: Scene, face: Face) -> None:
    w = face.wide
    if face.glasses:
        for x in (400 - 62 * w, 400 + 62 * w):
            scene.ellipse(x, 364, 47, 43, "#ffffff", 34)
            scene.arc(x, 364, 49, 45, (0, 360), face.glasses, 7)
            scene.line([(x - 26, 346), (x - 8, 334)], "#ffffff", 5, 150)
        scene.arc(400, 362, 17, 13, (190, 350), face.glasses, 7)
        for side in (-1, 1):
            scene.line([(400 + side * 109 * w, 356), (400 + side * 138 * w, 350)], face.glasses, 7)
    if face.earrings:
        for side in (-1, 1):
            scene.ellipse(400 + side * 138 * w, 424, 9, 9, face.earrings)
            scene.ellipse(400 + side * 138 * w - 3, 421, 3, 3, "#ffffff", 200)


FACES = {
    "nora": Face("#e2b08c", "#a8502c", "bob", "#2f5f78", "rollneck", ("#8fb9b8", "#cfe0d4")),
    "elio": Face("#d19a70", "#2a2120", "short", "#4a5a44", "shirt", ("#e0b04c", "#f3d9a0"), beard="#33272a"),
    "mattea": Face(
        "#dba785", "#3a2620", "bun", "#7f2f38", "vee", ("#d99a86", "#f3d3c0"), glasses="#3a1f24", earrings="#e0b04c"
    ),
    "jonas": Face(
        "#8a5a3c", "#1c1514", "crop", "#3f6a78", "shirt", ("#88a58a", "#c9d9be"), glasses="#1c1a24", wide=0.97
    ),
    "ines": Face(
        "#a8714c", "#231815", "curls", "#d9872f", "vee", ("#4f7f96", "#a9c9d0"), earrings="#f6ead6", smile=1.3
    ),
    "tobia": Face(
        "#e0ac8a", "#8a8078", "cap", "#35506b", "rollneck", ("#c9b79c", "#eadcc4"), beard="#9a9088", wide=1.03
    ),
    "agnes": Face(
        "#6b4230", "#241a1a", "wrap", "#2f7d78", "vee", ("#e9b48a", "#f7dcc0"), earrings="#e0b04c", smile=1.2
    ),
    "pietro": Face("#d9a27a", "#6f665f", "sweep", "#f0e6d6", "scarf", ("#6f9a86", "#bcd3c0"), wide=1.05, smile=1.4),
    "hedda": Face(
        "#efc4a4", "#e0c27e", "fringe", "#4a3352", "vee", ("#a58fb4", "#d9cbe0"), glasses="#c8442f", smile=0.7
    ),
    "livia": Face("#d6a27c", "#5b3524", "long", "#a83f4a", "scarf", ("#7fa0ac", "#c4d6d8")),
    "rhea": Face(
        "#ecc3a2", "#a9a8ac", "bob", "#2f7d78", "rollneck", ("#d9a066", "#f3dcb4"), glasses="#1c2a33", smile=0.9
    ),
    "sam": Face(
        "#7a4c36", "#1f1817", "crop", "#2f6f52", "zip", ("#9fb86b", "#dbe3b8"), beard="#1f1817", wide=1.02, smile=1.3
    ),
    "bruno": Face(
        "#dba98a",
        "#e4e0d8",
        "bald",
        "#7a5236",
        "shirt",
        ("#8fa9b4", "#cfdfe2"),
        beard="#e4e0d8",
        glasses="#5b3a24",
        wide=1.04,
    ),
    "gaia": Face("#c98f6b", "#33211b", "tail", "#c8442f", "zip", ("#7fb0b8", "#d3e4dc"), earrings="#f6ead6", smile=1.2),
}
