"""What a moderator sees of the demo's readers: attempts, quarrels, things taken back, and what waits."""

from .telling import Said, said

ZALGO = "S" + "̵̡͔̼" * 4 + "o" + "̷̨̫̀" * 4 + "u" + "̶̢̰́" * 4 + "p"
LONG = "Aaaa" + "a" * 240 + "h"
PLAINLY = "I have rowed past that buoy every Sunday since I was nine, and what the paper calls an eddy is the wake of the freight ferry. Ask anybody who has a boat and a Sunday."

ENGLISH: dict[str, tuple[Said, ...]] = {
    "station-clock": (
        said(
            "<script>alert('Bobby')</script>",
            "<script>alert(document.cookie)</script>My name is Bobby and I've been five minutes late ever since.<img src=x onerror=alert(1)>",
            said("drip", "Hello, Bobby. It says your name in full."),
            after=290,
        ),
        said("Robert'); DROP TABLE clocks;--", "Try me.", after=300),
        said(
            '=HYPERLINK("https://example.com","Win")',
            "I put my whole name into a spreadsheet once and it never came out.",
            after=310,
        ),
        said(
            "Gr\u202eeta\u2066 P\u200bellow\u202c",
            "Does anybody else read this from right to left?",
            said("greta", "I'd know that name anywhere. It's mine, with its coat on inside out."),
            after=320,
        ),
        said(
            "Tick <b onmouseover=alert(2)>Tock</b>",
            '<a href="javascript:alert(3)">The right time</a>, and <svg onload=alert(4)></svg> <b>in bold</b>, to be on the safe side.',
            after=330,
        ),
        said("Ed\u200bitor", "As your editor I declare all comments closed.", is_refused=True, after=335),
        said("\u0415ditor", "As your other editor I declare them open.", is_refused=True, after=336),
        said("N\u043era Tressider", "I am Nora and I approve of this clock.", is_refused=True, after=337),
        said("odo-2", "Odo here. I've lost my password and, between ourselves, my tram.", held=True, after=345),
        said("Hall of Echoes", LONG, said("maud", "Are you stuck in the clock?"), after=350),
        said("Soup", f"This clock is {ZALGO} to me.", after=360),
        said("Bracket Man", "{{ clock.hands }} {% if late %} ]]> --> </script> &lt;tick&gt; &amp;c.", after=370),
        said("Wrist Watch Outlet", "Cheap watches, all five minutes slow, all brands! Order now", after=380),
        said(
            "Bot 7",
            "Great article, very informative, I have bookmarked your blog.",
            trap="https://example.com",
            after=385,
        ),
        said("Quick Draw", "First!", in_seconds=1, held=True, after=390),
        said("Script Kiddie", "Hello from my own program, no form needed", has_ticket=False, held=True, after=392),
    ),
    "light-race": (
        said("auberon", PLAINLY, said("jory", "A ferry's wake doesn't wait behind a bank for an hour."), after=370),
        said("Sunday Rower", PLAINLY, held=True, after=371),
        said(
            "hank",
            "Anyone from the headland who says different can come and say it to me at the Basin Ground. I know what bus you take.",
            reports=(
                ("tamsin", "threat", "I know he doesn't mean it, but one can't write that."),
                ("linnet", "threat", ""),
                ("bess", "abuse", "Hank, please."),
            ),
            after=400,
        ),
    ),
    "electric-quay": (
        said(
            "wilf",
            "The captain of the Corrin Maid lives at the yellow house by the pump, if anyone would like to idle under HIS window.",
            said("greta", "Wilf, that's not on. Take it down."),
            said("perpetua", "Seconded."),
            taken_down="privacy",
            reports=(("greta", "privacy", "He gives the man's address."), ("perpetua", "privacy", "")),
            after=380,
        ),
        said(
            "ketil",
            "Correction to what I said above about the third post: I had the days in Fahrenheit.",
            said("jonas", "They still add up. Somehow.", after=30),
            removed="author",
            after=400,
        ),
        said(
            "Mains Hum", "I've got three questions about the converter and a diagram.", asked_to_confirm=True, after=420
        ),
        said(
            "cormac",
            "Ship's cook says they wash the pans by hand when she is plugged in, because the machine trips the post.",
            said("jonas", "Is that your ship's cook, or one you have read about?", after=26),
            held_again=True,
            after=430,
        ),
    ),
    "night-library": (
        said(
            "hank",
            "It's a doss house with books.",
            said("bess", "It's a room with a nurse asleep in it, Hank. Mind your boots."),
            said("auberon", "I should like to point out that I'm in it, too.", after=41),
            taken_down="abuse",
            after=370,
        ),
        said(
            "birdie",
            "There is a moth on the first floor by the plant. It's been there since June and has read nothing.",
            edited="There is a moth on the first floor, by the plant. It has been there since June, and see https://example.com/moth for what it has read.",
            approved_after=1,
            after=390,
        ),
        said("Lamp Twelve", "I wish to thank whoever rewired me.", asked_to_confirm=True, after=410),
        said(
            "newcomer",
            "Moved here in October and know nobody yet. Is it all right to sit at table six if one doesn't keep bees?",
            held=True,
            after=415,
        ),
        said(
            "salome",
            "The urn has been mended with a hairpin. I'm not saying whose.",
            because="scanner_slow",
            held=True,
            after=418,
        ),
        said("Loud Larry", "why cant I take calls in there", rejected="off_topic", undone=True, after=420),
    ),
    "high-water": (
        said(
            "hank",
            "All right, that was not fair to the tide office. My cellar was full and so was I. They rang me back, which I hadn't expected, and the girl there had been up since Monday.",
            said("auberon", "That's handsome of you."),
            picked=True,
            after=800,
        ),
        said(
            "cormac",
            "They say a car was seen going down Chandlers' Steps by itself.",
            said("maud", "Which car?"),
            said("cormac", "A careful one.", after=12),
            removed="author",
            after=820,
        ),
        said(
            "Bargain Buckets",
            "https://example.com/a https://example.com/b https://example.com/c buckets buckets buckets",
            spam=True,
            after=840,
        ),
        said(
            "Aunt of the Firefighter", "His name is Ansgar Pohl, and he likes lemon.", asked_to_confirm=True, after=860
        ),
        said(
            "greta",
            "Somebody should say out loud that nobody was hurt. Nobody was hurt!",
            reports=(("wilf", "other", "Nothing wrong with it. I pressed the wrong thing."),),
            after=880,
        ),
    ),
    "foghorn": (
        said(
            "cormac",
            "Keepers lied in that log. Horn was off on the fifteenth, my grandad slept.",
            said("ketil", "Your grandad could sleep through a wedding. His own, I'm told."),
            said("cormac", "Well, I'm taking this down before my mother sees it.", after=15),
            removed="author",
            after=290,
        ),
        said("Gull Defender", "Shame on all four hundred of you", held=True, after=300),
    ),
    "last-rider": (
        said(
            "Faster Faster",
            "Send for the sweepers",
            said("perpetua", "And who are you, when you're at home?"),
            removed="moderator",
            after=330,
        ),
    ),
    "boatbuilder": (
        said(
            "birdie",
            "There's an old hull in the reserve that nobody claims. Terns live in it. It lies to no one.",
            edited="There is an old hull in the reserve that nobody claims. Terns live in it, fourteen pairs, and it lies to no one.",
            approved_after=1,
            after=350,
        ),
    ),
    "pool-nine": (
        said("Sea Serpent", "IVE BEEN COUNTED WRONG", rejected="other", after=320),
        said("Rock & Pool", "Order our limpet glue, see https://example.com/limpet", spam=True, after=330),
    ),
}

ITALIAN: dict[str, tuple[Said, ...]] = {
    "un-po-di-buio": (
        said(
            "teo",
            "L’assessore la sera in piazza non ci viene mai, e so io con chi sta.",
            said("clelia", "Teo, questo no."),
            taken_down="privacy",
            reports=(("clelia", "privacy", "Non sono fatti nostri."), ("ornella", "privacy", "")),
            after=330,
        ),
        said(
            "mirko",
            "Chi ha paura del buio se ne stia a casa, e chi la difende pure. Vi conosco tutti.",
            reports=(
                ("ornella", "threat", "Non credo dica sul serio, però si legge male."),
                ("noemi", "abuse", ""),
                ("fausta", "abuse", "Mirko, dai."),
            ),
            after=350,
        ),
        said("Reda\u200bzione", "Comunichiamo che la luce resta spenta.", is_refused=True, after=360),
        said(
            "<img src=x onerror=alert('Lampo')>",
            'Accendete<script>alert(5)</script> pure, <s>tanto</s> io scrivo al buio. <a href="data:text/html,x">Qui</a>',
            after=370,
        ),
        said(
            "Luci a LED Srl",
            "Lampioni scontati https://example.com/led e ancora https://example.com/led2",
            spam=True,
            after=380,
        ),
    ),
    "rigori-e-traghetto": (
        said(
            "bartolo",
            "L’arbitra ha guardato l’orologio undici volte. Le ho contate perché guardavo il mio.",
            said("dario", "Tre erano per il traghetto."),
            removed="author",
            after=260,
        ),
        said(
            "sandro",
            "Il palo di Tolmer l’ho sentito anch’io, dalla sala dell’asta. Qualcuno ha offerto.",
            edited="Il palo di Tolmer l’ho sentito anch’io dalla sala dell’asta, e qualcuno ha offerto.",
            after=280,
        ),
        said(
            "Scommesse Facili", "Quote migliori con la nostra cura miracolosa per il portafoglio", held=True, after=300
        ),
    ),
    "night-library": (
        said(
            "mirko",
            "Io lo dico: a dormire si va a letto.",
            said("yusuf", "Certo. Ma prima si finisce la pagina."),
            held_again=True,
            after=330,
        ),
        said(
            "Lettrice del secondo piano",
            "C’è un radiatore che canta. Chi può lo lasci cantare.",
            asked_to_confirm=True,
            after=350,
        ),
    ),
    "bakery-review": (
        said("Martedì", "Io sono il cognato. Il sale è un’opinione.", said("nino", "Vieni fuori, cognato."), after=270),
        said(
            "fornaio-2", "Qui Oreste Fabian, da domani pane gratis per tutti", rejected="false", undone=False, after=290
        ),
    ),
    "undelivered-letters": (
        said(
            "donata",
            "Aprite la mia, se c’è. Non ricordo che cosa avessi scritto.",
            said("bartolo", "Nel 1912?"),
            edited="Aprite la mia, se c’è: non ricordo più che cosa avessi scritto, e ho ottantun anni.",
            approved_after=1,
            after=260,
        ),
    ),
}
