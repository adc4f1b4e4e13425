"""The demo newspaper's sounds, made by code: a few seconds each, 16-bit mono."""

import io
import math
import wave
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

RATE = 16_000


@dataclass(frozen=True)
class Sound:
    """A sound with its title; ``make`` gives a WAV file."""

    key: str
    title: str
    make: Callable[[], bytes]


def _wav(samples: Iterable[float]) -> bytes:
    """Samples between -1 and 1 as a WAV file."""
    frames = array("h", (round(32_000 * max(-1.0, min(1.0, sample))) for sample in samples))
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(RATE)
        writer.writeframes(frames.tobytes())
    return file.getvalue()


def _swell(place: float, rise: float, fall: float, length: float) -> float:
    """Loudness of a sound that rises, stays and falls."""
    return max(0.0, min(1.0, place / rise, (length - place) / fall))


def foghorn() -> bytes:
    """One long blast with its grunt at the end, and the echo from the breakwater."""
    blast, length = 2.8, 5.6
    notes = []
    for number in range(round(length * RATE)):
        t = number / RATE
        pitch = 88 if t < blast - 0.45 else 88 - 40 * (t - blast + 0.45)
        tone = sum(math.sin(math.tau * pitch * part * t) / part**1.2 for part in (1, 2, 3, 4, 5))
        notes.append(0.34 * tone * _swell(t, 0.16, 0.12, blast))
    delay = round(0.9 * RATE)
    echoed = []
    smooth = 0.0
    for number, note in enumerate(notes):
        late = notes[number - delay] if number >= delay else 0.0
        smooth += 0.12 * (late - smooth)
        echoed.append(note + 0.55 * smooth)
    return _wav(echoed)


def harbour_bell() -> bytes:
    """Three strokes of a bell that opens the auction."""
    length = 5.0
    partials = ((1.0, 0.5, 1.6), (2.0, 0.34, 1.2), (2.41, 0.26, 0.9), (3.0, 0.2, 0.7), (4.5, 0.12, 0.4))

    def stroke(t: float) -> float:
        if t < 0:
            return 0.0
        return sum(
            size * math.sin(math.tau * 392 * ratio * t) * math.exp(-t / decay) for ratio, size, decay in partials
        )

    return _wav(
        0.42 * sum(stroke(number / RATE - start) for start in (0.1, 1.1, 2.1)) for number in range(round(length * RATE))
    )


def oars() -> bytes:
    """Four strokes of a pair of oars: the knock of the rowlock, then water."""
    rng = Random("oars")
    length, samples, water = 6.0, [], 0.0
    for number in range(round(length * RATE)):
        t = number / RATE % 1.5
        water += 0.22 * (rng.uniform(-1, 1) - water)
        knock = math.sin(math.tau * 190 * t) * math.exp(-t * 38) + 0.4 * math.sin(math.tau * 520 * t) * math.exp(
            -t * 60
        )
        pull = max(0.0, math.sin(math.pi * min(1.0, max(0.0, (t - 0.12) / 0.75)))) ** 1.5
        samples.append(0.4 * knock + 0.8 * water * (0.12 + pull))
    return _wav(samples)


SOUNDS: dict[str, Sound] = {
    sound.key: sound
    for sound in (
        Sound("foghorn", "The foghorn at Needle Point", foghorn),
        Sound("harbour-bell", "The auction bell of the west basin", harbour_bell),
        Sound("oars", "Oars on the Vell", oars),
    )
}
