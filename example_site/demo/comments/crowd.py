"""The five thousand comments below the derby: short, loud, and put together from what such an evening sounds like.

The same every time. They are stored in bulk, as the actions would have left them one by one.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

STORY = ("en", "basin-derby")
NUMBER = 5_000
ROOTS = 1_100
LONG = 40
"""From how many characters on nobody says what somebody has said."""
FRESH = 24
"""How many beginnings and endings a thread remembers."""

SPOTS = (
    "behind the goal",
    "by the ice machine",
    "on the breakwater",
    "in the second row of the one stand",
    "under somebody’s umbrella",
    "next to the linesman",
    "at the bar hatch",
    "on my brother’s shoulders",
    "by the corner flag that leans",
    "on a fish crate",
)
WITNESSES = (
    "my uncle",
    "the man with the thermos",
    "my neighbour from the 31",
    "half of the fish hall",
    "our vet",
    "the lady with the rattle",
    "my six-year-old",
    "a pilot",
    "the whole of Chandlers’ Steps",
    "my ex",
)
THINGS = ("a shoe", "a gull", "the wind", "a bag of ice", "a door", "somebody’s flask", "a herring", "the crossbar")
TIMES = ("85th", "86th", "87th", "end of the 86th", "first second of the dark")
CLUBS = ("Rovers", "Upper Town")

GOAL = (
    "I was {spot} and it was in.",
    "I was {spot} and it was never in.",
    "Stood {spot}. Saw nothing, heard everything: thump, sigh, net.",
    "From {spot} it sounded like {thing}. Then it sounded like a goal.",
    "{Witness} swears it crossed the line before the whistle, and was {spot} at the time.",
    "{Witness} says that it came off {thing}. I believe it.",
    "It was the {time} minute and I had just looked down at my chips.",
    "You cannot hear a ball cross a line. You can hear a keeper know it, though.",
    "Ninety seconds is a long time to hold your breath {spot}.",
    "Has anybody asked {thing}?",
)
ICE = (
    "2.4 tonnes of ice, “of good quality”. {Club} should sign it.",
    "Same fuse since 1988! {Witness} reported it in 1989, in writing.",
    "The compressor had a better game than either of the midfields.",
    "I work at the ice machine and would like it known that it has no side.",
    "Every twenty minutes, a minute and a half. That’s seven per cent of the match, says {witness}.",
    "They should print on the ticket: {Spot}, unlit.",
    "If they ever move it to another fuse I’m giving up my season ticket.",
)
KEEPER = (
    "Tansley could have said no. Nobody would ever have known, him least of all.",
    "“I did try, for about a second.” That’s the longest second of the season.",
    "I’ve shouted at Hob Tansley for fifteen years from {spot}, and I take back all but the one in 2019.",
    "{Witness} cried. {Witness2} denies it.",
    "Honest keepers are bad for the league and good for everything else.",
    "I’d have said that it was {thing}. So would you.",
    "He carried the ball out of the net himself. I saw it, they’d just come on again.",
    "Whoever is angry with him can come and stand in that goal with the lights off.",
)
GARROW = (
    "“An arrangement with the six-yard line.” Garrow had it put in his contract in 2011, says {witness}.",
    "Obstruction, stationary! It’s the story of my marriage.",
    "Garrow last ran in a fire drill, and that was from {spot}.",
    "38 and never offside, because the ball has to come to him.",
    "Booked in the 90th for standing still. He’d been standing there since the 4th.",
    "A refusal to move. I want it on a scarf.",
)
CROWD = (
    "311 paid, 14 on the breakwater, and {witness} makes fifteen.",
    "To the fourteen on the breakwater: we saw you. Not well, but we saw you.",
    "Best derby in years, what I saw of it, which was sixty-one minutes.",
    "Lost a glove {spot}. Left hand, grey, sentimental.",
    "The tram home was the quietest I’ve ever been on. Then somebody did the thump, then somebody did the sigh.",
    "{Witness} brought a torch and was told to put it away, because it was pointing at {thing}.",
    "Venn was booked for pointing out a puddle. It’s a very rude puddle, I’ve met it.",
    "Eleven touches between four players. I counted twelve, but one was {thing}.",
    "The captain still hasn’t spoken to him, I hear. He can borrow a sentence from me.",
    "Winslade for mayor. She’d ask us, and we’d have to say.",
)
ROOT_PARTS = (GOAL, GOAL, ICE, KEEPER, KEEPER, GARROW, CROWD, CROWD)

SHORT = (
    "It was in.",
    "Never in.",
    "Thump.",
    "Sigh.",
    "It had a good view of the dark, like all of us.",
    "You weren’t even there.",
    "I was there.",
    "Ask Tansley.",
    "He DID ask Tansley. That’s the whole article.",
    "Ice!",
    "Upper Town till I slip.",
    "Rovers. Lights on or off.",
    "This.",
    "No.",
    "Well put.",
    "I heard it, too.",
    "From there? With your ears?",
    "Define “in”.",
    "Here we go again.",
    "And it was raining.",
    "Somebody had to say it.",
    "Nobody had to say it.",
    "Say that to the herring.",
    "Was that you with the rattle?",
    "It wasn’t me with the rattle.",
    "Go to bed.",
    "I can’t sleep either.",
    "Same fuse, same story.",
    "Were the lights on?",
    "They were off.",
    "They were coming on.",
    "Prewitt never meant it.",
    "Prewitt always means it. It’s the ball that doesn’t.",
    "Two all, if you ask the puddle.",
    "I make it the 87th.",
)
ANSWERS = (
    "With respect, {witness} was {spot} and says the opposite.",
    "I stood {spot}, and from there it was plain that nothing was plain.",
    "That’s what {witness} says, and {witness2} doesn’t, and they share a flat.",
    "You’re thinking of the {time} minute. This was later, or it was {thing}.",
    "If that was in then I’m {thing}.",
    "I agree with all of that but the first half, like the referee.",
    "Read it again. She asked him, he told her, and {witness} went home on foot.",
    "By that logic everything that happens {spot} is a goal.",
    "My view was blocked by {thing}, but my hearing was level with the last defender.",
    "I’ve asked {witness} and am told to leave it alone, so: one more thing.",
    "{Club} supporters will say anything in the dark.",
    "There speaks somebody who watched it {spot}.",
    "It’s on the same fuse as your argument.",
    "Three pages of this now and nobody has mentioned {thing}.",
    "I’ll give you the post. I’ll give you the other post. I won’t give you the whistle.",
    "Fine. But who was that {spot} with the lantern?",
    "Let’s settle it: next Saturday, {spot}, lights off, everybody shuts up and listens.",
    "You can have the goal if we can have the ice.",
    "I was going to write something angry, and then I remembered what he said. “I heard it.”",
    "It’s a question of trust, and I trust {witness} and no one {spot}.",
    "As the father of a goalkeeper I’d like to say that they’re all like that, and it’s very tiring.",
    "I’ve been a referee. You don’t see it. You see everybody else having seen it.",
    "Not one of you would have told her. I’m not sure I would, and I’ve had all week to practise.",
    "I’ve measured it on the tablecloth, with the salt as Tansley and {thing} as the ball.",
)
FOLLOW_UPS = (
    "That’s all I’m saying.",
    "And I’d say it with the lights on.",
    "Good night.",
    "{Witness2} can confirm.",
    "Come on, {Club}.",
    "I’ve kept the ticket.",
    "It still makes a lovely noise.",
    "You had to be there, and looking the other way.",
    "Ask anybody {spot}.",
    "Anyway, the pies were hot.",
    "I’d swear to it, but not in that rain.",
    "The ice agrees with me.",
    "And that’s from somebody with a season ticket.",
    "Then the tram came.",
    "I slept badly.",
    "My tea’s gone cold over this.",
    "Write that on the pylon.",
    "I’ll be there on Saturday, with a candle.",
    "No hard feelings.",
    "Discuss.",
)

OPENERS = (
    "No, no.",
    "Sorry, but no.",
    "Exactly.",
    "Oh, come on.",
    "Hang on.",
    "Quite.",
    "Look.",
    "Ha!",
    "Let’s be fair.",
    "I’m not a Rovers man, but still.",
    "As an Upper Towner:",
    "I’ve been thinking about this.",
    "My wife says I shouldn’t, so:",
    "Not this again.",
    "You’re half right.",
    "Thank you!",
    "For the last time:",
    "Late to this, but:",
    "Calm down, everybody.",
    "Says who?",
    "I’ll say this once.",
    "With all the lights on:",
    "A small point.",
    "My turn.",
    "Well.",
    "Honestly.",
    "Don’t start.",
    "Read the article.",
    "Somebody write this down.",
    "Objection.",
)

FIRST = "Alba Benno Cass Dagmar Edda Fitch Gwill Hale Ivo Jessamy Kit Lowen Mab Nils Orrin Pip Quill Rosa Senna Toll Una Vigo Wren Yara Zeb"
LAST = "Acker Boyle Cray Dunmore Eddow Farrant Gull Hobley Inch Jarrow Kettle Lusk Marl Nott Orchard Penny Rudd Sill Tarn Usk"
HANDLES = "Wet Socks|Pylon Two|Row B|Half a Pie|Third Gull from Left|Under the Umbrella|Fuse Box|Corner Flag|Season Ticket 88|The Other Post"


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One comment of the crowd."""

    by: str
    """Who: the name of a guest, or ``@`` and the key of a reader with an account."""
    text: str
    at: float
    """When: the part of the time that has passed between the story and now."""
    thread: int
    """The place, among all, of the comment that began the thread; its own where it begins one."""
    answers: int
    """The place of the comment that it answers; its own where it answers none."""


def lines(readers: Sequence[str], *, number: int = NUMBER, roots: int = ROOTS) -> Iterator[Line]:
    """What the crowd says, in the order in which it was sent; ``readers`` are the keys of those with accounts."""
    chance = Random(1988)
    names, told = (*guests(), *(f"@{key}" for key in readers for _thrice in range(3))), Told(chance)
    moments = sorted(chance.random() ** 1.4 for _place in range(number))
    begins = {round(place * number / roots) for place in range(roots)}
    threads: list[list[int]] = []
    said_by: list[str] = []
    for place, at in enumerate(moments):
        if place in begins:
            thread, answers = [], place
            threads.append(thread)
        else:
            thread = _thread(chance, threads)
            answers = thread[0] if chance.random() < 0.45 else chance.choice(thread[-6:])
        thread.append(place)
        by = chance.choice([name for name in names if answers == place or name != said_by[answers]])
        said_by.append(by)
        text = told.anew(_remark if answers == place else _answer, by, thread[0])
        yield Line(by=by, text=text, at=at, thread=thread[0], answers=answers)


class Told:
    """What was said so far: nobody says the same twice, what is long is said once, and no thread runs on one phrase."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.texts: set[str] = set()
        self.lately: dict[int, deque[str]] = defaultdict(lambda: deque(maxlen=FRESH))

    def anew(self, make: Callable[[Random], str], by: str, thread: int) -> str:
        """Something that has not been said, or not by them, nor begins or ends like what was just said there."""
        lately = self.lately[thread]
        while True:
            text = make(self.chance)
            key = text if len(text) > LONG else f"{by}: {text}"
            begins_and_ends = (text[:9], text[-9:])
            if key not in self.texts and not {*lately} & {*begins_and_ends}:
                self.texts.add(key)
                lately.extend(begins_and_ends)
                return text


def guests() -> tuple[str, ...]:
    """The names of those without an account."""
    full = [f"{first} {last}" for first in FIRST.split() for last in LAST.split()]
    return (*full[::7], *HANDLES.split("|"), *FIRST.split()[::2])


def _thread(chance: Random, threads: list[list[int]]) -> list[int]:
    """Where somebody joins in: most often in one of a few threads that never end, else in a recent one."""
    if chance.random() < 0.5:
        return threads[min(int(chance.expovariate(0.4)), len(threads) - 1)]
    return chance.choice(threads[-40:])


def _remark(chance: Random) -> str:
    return _filled(chance, _joined(chance, chance.choice(chance.choice(ROOT_PARTS)), ends=0.5))


def _answer(chance: Random) -> str:
    if chance.random() < 0.4:
        return _filled(chance, _joined(chance, chance.choice(SHORT), begins=0.25, ends=0.2))
    return _filled(chance, _joined(chance, chance.choice(ANSWERS), begins=0.45, ends=0.4))


def _joined(chance: Random, part: str, *, begins: float = 0.0, ends: float = 0.0) -> str:
    """A sentence, in so many cases with one before it or after it."""
    before = [chance.choice(OPENERS)] if chance.random() < begins else []
    after = [chance.choice(FOLLOW_UPS)] if chance.random() < ends else []
    return " ".join([*before, part, *after])


def _filled(chance: Random, pattern: str) -> str:
    spot, witness, second = chance.choice(SPOTS), *chance.sample(WITNESSES, 2)
    return pattern.format(
        spot=spot,
        Spot=_capital(spot),
        witness=witness,
        Witness=_capital(witness),
        witness2=second,
        Witness2=_capital(second),
        thing=chance.choice(THINGS),
        time=chance.choice(TIMES),
        Club=chance.choice(CLUBS),
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
