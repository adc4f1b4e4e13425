"""The English edition’s culture: Sailcloth Hall, the Lantern, the archive."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "sailcloth-review",
        "headline": "Twelve tides for two violins and a piano with one key missing",
        "slug": "twelve-tides-at-sailcloth-hall",
        "kicker": "Concert",
        "lede": "Elke Dorran’s new cycle had its first performance in Sailcloth Hall on Thursday. It is at its best where it dares to do nothing.",
        "dateline": "Ostrel, Sailcloth Hall",
        "genre": "review",
        "published": "2025-12-06T09:00",
        "news_section": "culture",
        "topics": ["music", "weather-and-tides"],
        "bylines": [("livia-corsani", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "concert-hall",
        "lead_image_alt": "A pianist and two violinists on a warm stage, seen from the back rows of a full hall.",
        "backstory": "<p>Livia Corsani paid for her seat, in row F. She knew Jory Pask when both played second violin; they have not spoken since the string.</p>",
        "lead_image_caption": "The trio on Thursday, in front of the pipes of an organ that has never worked.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>Before the first note there is the sound of 640 people deciding not to cough. Elke Dorran, at the piano, lets it last. She looks at her hands as if they had been delivered to the wrong address. Then the violins begin, on one note, so softly that for a moment one takes it for the heating.</p>"
                    "<p><i>Twelve Tides</i> lasts seventy minutes, and it does what it says: twelve pieces, each built on the readings of one night’s gauge in the east basin{{cite:twelve-tides-programme|p. 3}}, from low water to low water. It could have been a gimmick. That it is not has to do with Dorran’s ear, and with a defect of the hall’s piano.</p>"
                ),
            ),
            (
                "fact_box",
                {
                    "heading": "The evening",
                    "body": "<p><b>Elke Dorran: Twelve Tides</b> (2025), first performance. Elke Dorran, piano; Ottavia Renn and Jory Pask, violins.</p><p>Repeated on 11 and 12 December at 8 p.m. Tickets from nine crowns; students pay what they find in their pockets.</p>",
                },
            ),
            (
                "paragraph",
                "<p>The A flat above middle C has been dead since the hall’s roof leaked in spring. A tuner was offered; the composer declined and wrote around the hole. Wherever the line ought to touch that note there is a small wooden knock, and silence. By the fourth piece one waits for it. By the ninth, <i>Neap</i>, in which the piano circles the gap for six minutes without ever falling in, it has become the most eloquent note of the evening.</p>",
            ),
            (
                "quotation",
                {
                    "text": "One doesn’t tune a piano to comfort it. One listens to it until it stops lying.",
                    "source": "elke-dorran",
                    "role": "composer",
                    "date": "2025-11-28",
                    "occasion_type": "interview",
                    "obtained": "carried_by_other",
                    "hops": [{"party": "hafenblatt", "role": "broadcast", "work": "dorran-broadcast"}],
                    "original_text": "Man stimmt ein Klavier nicht, um es zu trösten. Man hört ihm zu, bis es aufhört zu lügen.",
                    "original_language": "de",
                    "translator": "Livia Corsani",
                },
            ),
            (
                "table",
                {
                    "caption": "The programme{{cite:twelve-tides-programme|p. 1}}, with our markings",
                    "header_row": True,
                    "header_column": False,
                    "rows": [
                        ["Piece", "Minutes", "In a word"],
                        ["I–III <i>Moorings</i>", "14", "Patient"],
                        ["IV–VI <i>Night Ferries</i>", "19", "Crowded"],
                        ["VII <i>Surge</i>", "8", "Loud"],
                        ["VIII–IX <i>Neap</i>", "12", "<b>Unforgettable</b>"],
                        ["X–XII <i>Slack Water</i>", "17", "Clear"],
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Not all of it holds. <i>Night Ferries</i> piles up figures until the violins, splendid elsewhere, can only saw; and <i>Surge</i>, after the great storm of 2014, is what one fears when composers say storm. Jory Pask broke a string in it, and the audience applauded the string.</p>"
                    "<p>But then comes the end. In <i>Slack Water</i> the players drop out one after the other, first Renn, then Pask, still bowing, an inch above the strings. Dorran is left with a single low chord, which she does not repeat. She holds down the keys and listens, as we do, to how long a room takes to become empty. It took, on Thursday, twenty-six seconds. Nobody coughed.</p>"
                ),
            ),
            (
                "pull_quote",
                {
                    "text": "Wherever the line ought to touch that note there is a small wooden knock, and silence. By the fourth piece one waits for it.",
                    "attribution": "",
                },
            ),
            (
                "paragraph",
                "<p>A word about the hall. The draught from the loft has been cured, the seats have not. Whoever books row F should bring a cushion or a grudge. The town means to have the piano repaired in January. One would like to ask it to wait.</p>",
            ),
            ("related_articles", {"heading": "", "articles": ["boatbuilder"]}),
        ],
    },
    {
        "key": "projectionist",
        "headline": "Casimir Lode, projectionist, who never saw how a film ended",
        "slug": "casimir-lode-projectionist",
        "kicker": "Lives",
        "lede": "For forty-six years he threw the light at the Lantern, in two languages and, for one memorable week, upside down. He died on 24 February, aged 93.",
        "dateline": "Ostrel, Lower Town",
        "genre": "background",
        "published": "2026-03-07T08:00",
        "news_section": "culture",
        "topics": ["film", "lives"],
        "bylines": [("livia-corsani", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "cinema-projector",
        "lead_image_alt": "An old film projector throws its beam over rows of seats in a dark cinema.",
        "credit_line": "The Ostrel Sounding, with a report of the Estuary Press Agency",
        "backstory": "<p>Livia Corsani learned her English in the Lantern, as this obituary says, and knew its subject for twenty-two years from the wrong side of the window. Dates were checked against the house’s ledger; the show of hands in 1974 against four people who had theirs up, for both endings.</p>",
        "lead_image_caption": "One of the two old machines at the Lantern. He called the machines the widow and the bride, and never said which was which.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>A reel of film lasts about eighteen minutes. Seven seconds before it runs out a dot appears in the upper right-hand corner of the picture, for a sixth of a second, and the projectionist starts the second machine; at the next dot he throws the beam across. If he does it well, nobody in the hall has noticed anything. Casimir Lode did it well some sixty thousand times{{cite:lantern-ledger||Our estimate, from the reels entered in it.}}. He used to say that where the rest of us saw two people kissing he saw a corner.</p>"
                    "<p>And he never saw an ending. When the last reel was running he went down the back stairs, stood behind the curtain at the exit and listened for the music. He thought it rude to turn up the lights on somebody who was crying. For a comedy he allowed eleven seconds, for anything else forty, and only then did he open the doors, both wings, slowly, so that the street would not come in all at once.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "He taught me that the dark is part of the programme. You have to project that too.",
                    "speaker": "Ulderico Fasse",
                    "role": "projectionist at the Lantern",
                    "date": "2026-02-24",
                    "obtained": "carried_by_other",
                    "hops": [
                        {"party": "estuary-press-agency", "role": "reported", "work": "epa-lode", "date": "2026-02-25"},
                        {"party": "radio-estuary", "role": "reported"},
                    ],
                },
            ),
            (
                "timeline",
                {
                    "heading": "A life in reels",
                    "events": [
                        {
                            "when": "1932",
                            "text": "<p>Born on Corrin, the fourth child of a net-maker. The island has no cinema.</p>",
                        },
                        {
                            "when": "1946",
                            "text": "<p>Carries film cans from the ferry to the Lantern, four cans for a crown, and is allowed to sit on them.</p>",
                        },
                        {"when": "1951", "text": "<p>Second projectionist; from 1958 the only one.</p>"},
                        {
                            "when": "1966",
                            "text": "<p>Marries Brunetta Saviel, who had sold him no ticket in fifteen years, since he came in by the back.</p>",
                        },
                        {"when": "1974", "text": "<p>Takes an apprentice, Ulderico Fasse.</p>"},
                        {
                            "when": "1997",
                            "text": "<p>Leaves Fasse the machines and the brown overall, and goes home before the last reel.</p>",
                        },
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>In those days films came by sea, on whatever boat had room. When it blew, a story might reach Ostrel without its middle, and Lode showed what he had. The case that is still discussed is <i>The Glassblower’s Widow</i>, in January 1974, which arrived without its sixth and last reel. At the end of the fifth, with the widow on the stairs and a lamp in her hand, he put up the lights, came through the curtain in his brown overall, and told 280 people the rest. He had it from the mate of the freight boat, who had seen it farther up the coast, or said so. At the back of the hall sat an apprentice in his first week, to whom it had not occurred that one could do such a thing.</p>"
                    "<p>Nine days later the reel turned up, and forty of them came back to check. In the film she goes upstairs. In Lode’s version she had put out the lamp. There was a show of hands in the foyer, and it went Lode’s way by twenty-three to seventeen. What the apprentice made of the lesson everybody in Ostrel knows: until last December Ulderico Fasse spoke the lost titles of <i>The Diver’s Wife</i> from the same window, never twice alike.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "He told us bedtime stories up to the last page but one. I was nine before I found out that books went on.",
                    "speaker": "Dorit Lode",
                    "role": "his daughter, a notary",
                    "cue": "told_us",
                    "date": "2026-03-02",
                },
            ),
            (
                "paragraph",
                (
                    "<p>On Mondays he showed Italian films, on principle without subtitles. Those who understood sat on the left, and those who did not sat next to them. Between the reels one heard a murmur going from left to right across the hall, like a tide: three hundred people being told, in whispers, why she had hit him. A good deal of the Italian spoken in the Upper Town was learned there, which explains its vocabulary. I learned my English there, from the next seat.</p>"
                    "<p>It would be untrue to say that nothing ever went wrong. In February 1981 a distributor sent the three reels of an expedition film wound from the wrong end; for a week the penguins hung from the ice, and walked backwards. Lode noticed at the first dot, which was in the wrong corner, and was about to stop when he heard that it had gone quite quiet downstairs. This newspaper praised the director’s courage.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "The director has had the courage to turn the world, and the penguin, upside down.",
                    "source": "ostrel-sounding",
                    "cue": "wrote",
                    "date": "1981-02",
                    "work": "penguins-1981",
                },
            ),
            (
                "figure",
                {
                    "image": "lantern",
                    "alt": "A brass ship’s lantern, lit.",
                    "caption": "The lantern that gave the house its name came off a tug. When it goes out, the film begins.",
                    "credit": "",
                    "credit_source": "the-lantern",
                    "source_link": "",
                },
            ),
            (
                "paragraph",
                (
                    "<p>In 2015, when the Lantern bought a second projector, one without reels, he was asked to start it on its first night. One presses a button. How had it felt? “Like ringing somebody’s doorbell,” said Lode, “and they’re in.”{{cite:lode-packet}} He bore it no grudge. But he could not watch a film from the hall. Every eighteen minutes he sat up.</p>"
                    "<p>The funeral was held a week ago today, in the Lantern, since the chapel holds sixty. There was no music. Fasse, who had put the brown overall on again, ran one of the old machines for four minutes without any film in it, so that there was only the beam, from the little window to the white wall, and the dust going up and down in it. Lode had always maintained that this was the best part.</p>"
                    "<p>Then it went dark. Nobody stood up. After a while, and those who had a watch agree that it was forty seconds, somebody behind the curtain opened both doors, slowly, and there was the street.</p>"
                ),
            ),
            ("related_articles", {"heading": "", "articles": ["sailcloth-review", "night-library"]}),
        ],
    },
)
