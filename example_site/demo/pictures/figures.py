"""People who do something: a few joints make a pose, a pose and some clothes make a figure."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from .canvas import INK, Point, Scene, mix

SKINS = ("#e2b08c", "#c98f6b", "#8a5a3c", "#d9a883", "#6b4230", "#efc4a4")
HAIRS = ("#2a1a15", "#6b4a33", "#1c1514", "#a8502c", "#c9a86a", "#8f8a86")

Limb = tuple[Point, Point]


@dataclass(frozen=True)
class Pose:
    """Joints in parts of the figure's height, to the right and up from the point between the feet.

    A limb is a middle joint and an end: elbow and hand, knee and heel.
    """

    hip: Point
    neck: Point
    head: Point
    far_arm: Limb
    near_arm: Limb
    far_leg: Limb
    near_leg: Limb


@dataclass(frozen=True)
class Dress:
    """Colours; ``legs`` is what shows below the shorts, where somebody wears shorts."""

    top: str
    bottom: str
    skin: str = "#c98f6b"
    hair: str = "#33241c"
    legs: str = ""
    socks: str = ""
    shoes: str = "#20262e"
    sleeves: str = ""


STANDING = Pose(
    (0, 0.5),
    (0, 0.83),
    (0.01, 0.925),
    ((-0.1, 0.65), (-0.09, 0.49)),
    ((0.1, 0.65), (0.1, 0.48)),
    ((-0.045, 0.27), (-0.05, 0.02)),
    ((0.05, 0.27), (0.055, 0.02)),
)
WALKING = Pose(
    (0, 0.5),
    (0.02, 0.83),
    (0.04, 0.925),
    ((0.1, 0.66), (0.15, 0.52)),
    ((-0.09, 0.66), (-0.12, 0.5)),
    ((-0.03, 0.27), (-0.16, 0.06)),
    ((0.09, 0.28), (0.12, 0.02)),
)
RELEASING = Pose(
    (0, 0.49),
    (-0.03, 0.81),
    (-0.02, 0.91),
    ((0.15, 0.87), (0.22, 1.05)),
    ((0.12, 0.83), (0.18, 1.02)),
    ((-0.08, 0.26), (-0.14, 0.02)),
    ((0.08, 0.27), (0.1, 0.02)),
)
RUNNING = Pose(
    (0, 0.5),
    (0.09, 0.8),
    (0.14, 0.89),
    ((0.2, 0.66), (0.32, 0.74)),
    ((-0.06, 0.66), (-0.02, 0.5)),
    ((-0.06, 0.3), (-0.28, 0.24)),
    ((0.18, 0.38), (0.14, 0.1)),
)
STRIDING = Pose(
    (0, 0.5),
    (0.07, 0.81),
    (0.11, 0.9),
    ((-0.07, 0.67), (-0.15, 0.56)),
    ((0.17, 0.66), (0.25, 0.76)),
    ((0.16, 0.36), (0.26, 0.14)),
    ((-0.05, 0.28), (-0.16, 0.06)),
)
KICKING = Pose(
    (0, 0.5),
    (-0.07, 0.8),
    (-0.06, 0.9),
    ((-0.22, 0.72), (-0.34, 0.68)),
    ((0.07, 0.68), (0.2, 0.7)),
    ((-0.02, 0.26), (-0.08, 0.02)),
    ((0.17, 0.36), (0.34, 0.22)),
)
HOLDING = Pose(
    (0, 0.5),
    (-0.05, 0.82),
    (-0.07, 0.915),
    ((0.08, 0.7), (0.2, 0.78)),
    ((0.05, 0.68), (0.17, 0.73)),
    ((-0.03, 0.26), (-0.1, 0.02)),
    ((0.09, 0.27), (0.09, 0.02)),
)


def limb(scene: Scene, points: Sequence[Point], widths: Sequence[float], colour: str) -> None:
    """A chain of tapering segments with round joints; ``widths`` holds the width at each point."""
    for (x0, y0), (x1, y1), w0, w1 in zip(points, points[1:], widths, widths[1:], strict=False):
        far = math.hypot(x1 - x0, y1 - y0) or 1
        nx, ny = (y0 - y1) / far / 2, (x1 - x0) / far / 2
        scene.shape(
            [
                (x0 + nx * w0, y0 + ny * w0),
                (x1 + nx * w1, y1 + ny * w1),
                (x1 - nx * w1, y1 - ny * w1),
                (x0 - nx * w0, y0 - ny * w0),
            ],
            colour,
        )
    for (x, y), width in zip(points, widths, strict=True):
        scene.ellipse(x, y, width / 2, width / 2, colour)


def between(first: Point, second: Point, share: float) -> Point:
    return (first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share)


def figure(
    scene: Scene, x: float, ground: float, tall: float, pose: Pose, dress: Dress, *, flip: bool = False, lean: float = 0
) -> None:
    """Somebody in a pose, ``tall`` high when upright; ``lean`` turns the figure around its feet (radians)."""
    way = -1 if flip else 1
    sine, cosine = math.sin(lean), math.cos(lean)

    def at(point: Point) -> Point:
        dx, dy = way * point[0] * tall, point[1] * tall
        return (x + dx * cosine + dy * sine, ground + dx * sine - dy * cosine)

    def leg(joints: Limb, side: float, dark: float) -> None:
        start = at((pose.hip[0] + side * 0.035, pose.hip[1]))
        knee, heel = at(joints[0]), at(joints[1])
        cloth, bare = mix(dress.bottom, INK, dark), mix(dress.legs or dress.bottom, INK, dark)
        limb(scene, (start, knee, heel), (0.1 * tall, 0.068 * tall, 0.042 * tall), bare)
        if dress.socks:
            limb(scene, (between(knee, heel, 0.35), heel), (0.062 * tall, 0.044 * tall), mix(dress.socks, INK, dark))
        if dress.legs:
            limb(scene, (start, between(start, knee, 0.7)), (0.115 * tall, 0.108 * tall), cloth)
        toe = at((joints[1][0] + 0.075, joints[1][1] - 0.008))
        limb(scene, (heel, toe), (0.046 * tall, 0.032 * tall), mix(dress.shoes, INK, dark))

    def arm(joints: Limb, side: float, dark: float) -> None:
        start = at((pose.neck[0] + side * 0.075, pose.neck[1] - 0.035))
        elbow, hand = at(joints[0]), at(joints[1])
        cloth = mix(dress.sleeves or dress.top, INK, dark)
        limb(scene, (start, elbow, hand), (0.072 * tall, 0.055 * tall, 0.04 * tall), cloth)
        scene.ellipse(*at(joints[1]), 0.027 * tall, 0.027 * tall, mix(dress.skin, INK, dark * 0.5))

    arm(pose.far_arm, -1, 0.3)
    leg(pose.far_leg, -1, 0.28)
    leg(pose.near_leg, 1, 0.08)
    nx, ny = pose.neck
    hx, hy = pose.hip
    limb(scene, (at((nx, ny - 0.01)), at(pose.head)), (0.062 * tall, 0.055 * tall), mix(dress.skin, INK, 0.2))
    chest = [
        at((nx - 0.045, ny)),
        at((nx + 0.045, ny)),
        at((nx + 0.1, ny - 0.045)),
        at((nx * 0.5 + hx * 0.5 + 0.085, ny * 0.5 + hy * 0.5)),
        at((hx + 0.085, hy - 0.02)),
        at((hx - 0.085, hy - 0.02)),
        at((nx * 0.5 + hx * 0.5 - 0.082, ny * 0.5 + hy * 0.5)),
        at((nx - 0.1, ny - 0.045)),
    ]
    scene.shade(chest, [(0, mix(dress.top, "#ffffff", 0.1)), (1, mix(dress.top, INK, 0.18))])
    cx, cy = at(pose.head)
    scene.ellipse(cx, cy, 0.058 * tall, 0.07 * tall, dress.skin)
    scene.ellipse(cx - way * 0.014 * tall, cy - 0.022 * tall, 0.06 * tall, 0.056 * tall, dress.hair)
    scene.ellipse(cx + way * 0.026 * tall, cy + 0.012 * tall, 0.036 * tall, 0.044 * tall, dress.skin)
    arm(pose.near_arm, 1, 0.0)
