"""The English edition’s sport: crews, teams, hills, and one jetty."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "swimming-ladder",
        "headline": "Old Mole loses its ladder, not its swimmers",
        "slug": "old-mole-loses-its-ladder",
        "kicker": "In brief",
        "lede": "Tuesday’s high water took the bathing steps away. The seven o’clock swimmers went in by the slipway.",
        "dateline": "Ostrel",
        "genre": "reportage",
        "published": "2026-11-25T11:20",
        "news_section": "sport",
        "topics": ["on-the-water", "weather-and-tides"],
        "bylines": [("sam-okendale", "reporter")],
        "lead_image": "sea-swimmers",
        "lead_image_alt": "Swimmers in bright caps in a calm sea beside a jetty in the morning.",
        "lead_image_caption": "Calmer water, in September: caps are worn so that somebody can count them.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>The bathing place at the Old Mole is closed until at least Friday. Its ladder, four metres of galvanised steel, was found at five on Wednesday morning against the door of the fish hall, 600 metres upstream; the auctioneer declined to put it up for sale. The thermometer was still tied to the handrail, and working. Divers will look at the mole once they have finished with the fenders of the east quay.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Bathing steps gone. Swimmers not.",
                    "source": "basin-watch",
                    "cue": "posted",
                    "date": "2026-11-25",
                    "work": "mole-post",
                },
            ),
            (
                "paragraph",
                "<p>The winter swimmers met at seven as usual. The water was at 8.4 degrees.</p>",
            ),
            (
                "quotation",
                {
                    "text": "brown, but keen",
                    "source": "amabile-scarfe",
                    "role": "who leads the winter swimmers",
                    "mode": "partial",
                    "date": "2026-11-25",
                    "place": "the water",
                    "obtained": "heard_by_us",
                },
            ),
            (
                "paragraph",
                "<p>The club keeps no times, only one result: in, 19; out, 19.</p>",
            ),
            ("related_articles", {"heading": "", "articles": ["high-water"]}),
        ],
    },
    {
        "key": "basin-derby",
        "headline": "Dockside Rovers 2, Upper Town 1, and one of the three was seen by nobody",
        "slug": "dockside-rovers-2-upper-town-1",
        "kicker": "Football",
        "lede": "Ice for the fish hall, a pylon on the wrong fuse and a goalkeeper who was asked a question: the derby at the Basin Ground was decided on Saturday in the dark.",
        "dateline": "Ostrel, Basin Ground",
        "genre": "reportage",
        "published": "2026-11-15T09:30",
        "news_section": "sport",
        "topics": ["clubs"],
        "bylines": [("sam-okendale", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "football-pitch",
        "lead_image_alt": "Footballers in the rain on a small floodlit pitch beside the water.",
        "lead_image_caption": "The Basin Ground on Saturday, while it could be seen.",
        "backstory": "<p>Sam Okendale once kept goal for one of the two clubs, and says so in the story. He asked the referee, the goalkeeper and the scorer what happened in the 86th minute. None of the three has seen it either.</p>",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>The river end of the Basin Ground is lit by two pylons, which hang on the same fuse as the ice machine of the fish hall. That has been so since 1988, and as a rule it does not matter, because ice is made at night and football is not. But on Saturday the kick-off was put back to six for the tide, and every twenty minutes or so, when the compressor started, the pylons went out, thought about it for a minute and a half, and came on again.</p>"
                    "<p>The clubs agreed to play on. The referee, Ada Winslade, would stop the game when she could not see it. This was fair, and in heavy rain it left open only the question of what she could see.</p>"
                ),
            ),
            (
                "timeline",
                {
                    "heading": "The goals, and the lights",
                    "events": [
                        {"when": "11 min.", "text": "<p>Lights out. Drop ball, after 90 seconds.</p>"},
                        {"when": "26 min.", "text": "<p><b>0–1</b> Ambrose Lyle, low, from the edge of the area.</p>"},
                        {"when": "33 min.", "text": "<p>Lights out. Both benches move under the stand.</p>"},
                        {"when": "58 min.", "text": "<p><b>1–1</b> Nils Garrow, from one metre.</p>"},
                        {"when": "64 min.", "text": "<p>Lights out. Somebody sings.</p>"},
                        {"when": "86 min.", "text": "<p>Lights out. <b>2–1</b> Odo Prewitt.</p>"},
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>For an hour it was Upper Town’s match. They pass well for a side that trains on a slope, and Lyle’s goal, after eleven touches between four players, was the only thing all evening that looked intended. Ferris Dole hit the post before the interval and the other post after it. Rovers had the wind, two corners and Garrow, who is 38 and no longer runs, but has an arrangement with the six-yard line. When Prewitt’s shot came back off a knee, there he stood. It was less a goal than a refusal to move.</p>"
                    "<p>After that it went up and down, mostly down. Cato Venn was booked for pointing out a puddle with his elbow. Upper Town’s goalkeeper, Hob Tansley, tipped a header over the bar that he cannot have seen before it was past him.</p>"
                    "<p>Then came the 86th minute. Prewitt was turning, some twenty metres out, and had his foot drawn back when the pylons went. There was a thump. There was, a second later, a sort of sigh. Winslade blew at once, and waited, as did 311 spectators, until the lights came back and showed eleven men standing about, eleven with their arms up, and the ball behind Tansley, in the corner of the net, not moving.</p>"
                    "<p>It might have got there in any number of ways. It might have got there after the whistle. Winslade walked the whole length of the penalty area, stopped in front of Tansley and asked him. He looked at the ball, and at his captain. “It was in before you blew,” he said. “I heard it.”</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "I’ve had that sound behind me for fifteen years. You can’t take it for something else. I did try, for about a second.",
                    "speaker": "Hob Tansley",
                    "role": "goalkeeper",
                    "affiliation": "Upper Town",
                    "cue": "told_us",
                    "date": "2026-11-14",
                },
            ),
            (
                "paragraph",
                "<p>I kept goal at this ground for six seasons, for the other side, and should like to be able to write that I would have said the same. Upper Town’s captain has not yet spoken to Tansley. Rovers’ captain has: he brought him his bag to the tram.</p>",
            ),
            (
                "quotation",
                {
                    "text": "86th minute: goal not seen. Goalkeeper asked. Goal given.",
                    "speaker": "Ada Winslade",
                    "role": "referee",
                    "cue": "wrote",
                    "date": "2026-11-14",
                    "work": "referee-report",
                },
            ),
            (
                "table",
                {
                    "caption": "Dockside league, the top four after ten rounds{{cite:league-table}}",
                    "header_row": True,
                    "header_column": True,
                    "rows": [
                        ["Club", "Played", "Goals", "Points"],
                        ["Marl Lock", "10", "22–9", "24"],
                        ["Upper Town", "10", "19–12", "20"],
                        ["Dockside Rovers", "10", "18–15", "18"],
                        ["Bellringers", "9", "15–11", "16"],
                    ],
                },
            ),
            (
                "fact_box",
                {
                    "heading": "Basin Ground",
                    "body": "<p><b>Attendance:</b> 311, and 14 on the breakwater, who do not pay.</p><p><b>Booked:</b> Venn (71), Garrow (90, obstruction, stationary).</p><p><b>Ice:</b> 2.4 tonnes, of good quality.</p>",
                },
            ),
            ("related_articles", {"heading": "", "articles": ["light-race", "last-rider"]}),
        ],
    },
    {
        "key": "light-race",
        "headline": "Needle Point by the length of a fender: the closest Light Race in sixty years",
        "slug": "needle-point-by-a-fender",
        "kicker": "Rowing",
        "lede": "After eleven kilometres and fifty-eight minutes the gigs of town and headland crossed the line four tenths of a second apart. Then three people went into a boathouse with a camera, and nobody was allowed to have supper.",
        "dateline": "Ostrel, east basin",
        "genre": "reportage",
        "published": "2026-09-07T07:00",
        "news_section": "sport",
        "topics": ["on-the-water", "clubs"],
        "bylines": [
            ("sam-okendale", "reporter"),
            ("ines-calloway", "photographer"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "rowing-race",
        "lead_image_alt": "Two six-oared gigs race side by side through spray, close to a buoy.",
        "lead_image_caption": "<i>Contrary</i> and <i>Perseverance</i> at the turn. Which is which was disputed at the time.",
        "lead_image_credit": "Hedda Morrow, after a photograph by Ines Calloway",
        "backstory": "<p>The only photograph of the finish was taken by Ines Calloway of this newspaper, who was therefore asked to leave the room in which we discussed whether to print the result. Times are the committee’s; we had three watches on the pilot boat, and four results.</p>",
        "further_sources": ["tide-tables"],
        "body": [
            (
                "paragraph",
                (
                    "<p>The rule of the Light Race that is broken most often is number seven, which forbids remarks{{cite:race-rules|rule 7}}. On Sunday evening it was in pieces before the boats had passed the breakwater, and the person who had broken it was twelve years old.</p>"
                    "<p>Tib Rennick weighs 34 kilograms and steers <i>Perseverance</i>, the town’s second gig. Ruan Tarvic is 67, weighs 92, and has steered <i>Contrary</i> for Needle Point since before Tib’s mother could swim. The difference, 58 kilograms, is a seventh rower who does nothing but talk.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "He was in our wash. I told him to get out of it. I told him where to go, as well.",
                    "speaker": "Tib Rennick",
                    "role": "cox of Perseverance",
                    "cue": "told_us",
                    "date": "2026-09-06",
                    "place": "the boathouse",
                },
            ),
            (
                "paragraph",
                (
                    "<p>A gig is 9.7 metres of elm with six oars and no sliding seats. One sits on a plank and pulls. The first boats of Ostrel and Corrin row theirs in August, in the Buoy Race, with a brass band. A week later, on the first Sunday in September, two crews without a band leave the east basin on the last of the ebb, go round the buoy below the lighthouse, and come home on the flood. They have done it since 1966 with two exceptions, both for fog. The town had won 31 times, the headland 27. Since Sunday it is 28.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Times at the marks, in minutes and seconds. <i>Source: race committee</i>{{cite:race-times}}",
                    "header_row": True,
                    "header_column": True,
                    "rows": [
                        ["Mark", "Kilometres", "Perseverance", "Contrary"],
                        ["Breakwater, out", "2.1", "<b>10:41</b>", "10:46"],
                        ["Light buoy", "5.5", "29:52", "<b>29:40</b>"],
                        ["Breakwater, home", "8.9", "<b>47:30</b>", "47:33"],
                        ["Finish", "11.0", "58:12.8", "<b>58:12.4</b>"],
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "A man going home for his hat",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>The race was decided, as far as such a thing can be, by a mistake that wasn’t one. At the breakwater the town led by five seconds. Its stroke, Delphine Arkle, who during the week is at the post-office counter, had settled at thirty-two to the minute, and <i>Perseverance</i> went straight for the buoy like a letter properly addressed.</p>"
                                "<p>Then <i>Contrary</i> turned off to the north. On the pilot boat, which carried the committee, the press and a ham, there was laughter. It looked as if Tarvic had remembered something at home and was going back for it. He took her within an oar’s length of the Maiden Bank, where at low water the gulls stand, and vanished behind it for four minutes.</p>"
                                "<p>Everyone in Ostrel has read by now about the eddy that decides the Buoy Race. This is another. It has no name, it is on no chart, and it comes only with the last hour of the ebb, when the water that cannot get past the bank turns round and looks for another way. <i>Contrary</i> came out of it at a speed that is not possible in a gig, and was round the buoy twelve seconds before anyone had finished laughing.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "I don’t steer. I ask the water, and I’ve been asking it long enough that it’s stopped being rude.",
                                "source": "ruan-tarvic",
                                "role": "coxswain of Contrary",
                                "date": "2026-09-06",
                                "place": "the east basin",
                                "obtained": "heard_by_us",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Two kilometres, three seconds",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>On the way home there are no eddies, only arms. Arkle took the rate up to thirty-six and left it there. Rennick steered so close round the breakwater that a fisherman lifted his line for her, which no fisherman has done for anybody, and for the second time <i>Perseverance</i> was ahead: by three seconds, with two kilometres to go.</p>"
                                "<p>What happened in those two kilometres I cannot describe, because I was shouting. According to the committee’s watch Needle Point made up a length in the first, lost half of it at the fish hall, where two hundred people were beating on empty boxes, and had it back under the windows of the Old Customs House. Arkle’s last twenty strokes are the best I have seen from anyone in a boat. Number four in <i>Contrary</i>, Elsbeth Crane, had broken the leather on her oar and rowed the last minute with it jumping like a fish. They crossed together. Both crews cheered, then both stopped.</p>"
                            ),
                        ),
                        (
                            "pull_quote",
                            {
                                "text": "What happened in those two kilometres I cannot describe, because I was shouting.",
                                "attribution": "",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "The photograph",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Nobody has ever needed a finish camera for the Light Race, so nobody has ever bought one. The only photograph was in the camera of Ines Calloway of this newspaper, who had been standing in line with the post because there was a bollard to lean on. The committee took her into the boathouse. It stayed there for fifty minutes.</p>"
                                "<p>When the race secretary, Basil Thorne, came out, he read the result from the back of an entry form: <i>Contrary</i>, by 1.3 metres{{cite:race-times}}.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "or, for those who have no ruler, by one ferry fender",
                                "speaker": "Basil Thorne",
                                "role": "race secretary",
                                "mode": "partial",
                                "cue": "added",
                                "date": "2026-09-06",
                                "place": "the boathouse",
                                "obtained": "heard_by_us",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>The <i>Sounding</i> prints drawings, not photographs. Readers will have to believe the committee, as both crews did, one of them with difficulty.</p>"
                                "<p>In a shed on the west basin Wenna Holt, who in August put three new planks into <i>Contrary</i> and a keel band on <i>Perseverance</i>, was asked which boat she had been shouting for. “The one that comes in less,” she said.</p>"
                            ),
                        ),
                        (
                            "fact_box",
                            {
                                "heading": "The crews",
                                "body": "<p><b>Contrary (Needle Point):</b> I. Marrick, P. Odell, S. Tarvic, E. Crane, J. Lusk, B. Yarrow (stroke); cox R. Tarvic.</p>"
                                "<p><b>Perseverance (Ostrel):</b> I. Fabian, M. Dray, L. Corvey, H. Corvey, T. Quist, D. Arkle (stroke); cox T. Rennick.</p>",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "The tablecloth",
                    "content": [
                        (
                            "figure",
                            {
                                "image": "market-square-night",
                                "alt": "Lanterns hang over long tables on a square in the evening.",
                                "caption": "The crews’ supper on the Salt Market, an hour late.",
                                "credit": "",
                                "source_link": "",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>At supper the two coxswains were put side by side, as the custom is. For the length of the soup they did not speak. Then Tarvic moved the salt, laid two forks beside it and took out a pencil, and for half an hour one could see him drawing on the tablecloth: the bank, the light, the ebb, and a small curved arrow, which he went over several times.</p>"
                                "<p>The cloth belongs to the rowing club. It was missed when the tables were cleared, and was last seen shortly before ten, folded very small, under the arm of somebody who had to be in bed.</p>"
                            ),
                        ),
                        ("related_articles", {"heading": "", "articles": ["boatbuilder", "basin-derby"]}),
                    ],
                },
            ),
        ],
    },
    {
        "key": "last-rider",
        "headline": "Wait for the last rider",
        "slug": "wait-for-the-last-rider",
        "kicker": "Oduvey on Wednesday",
        "lede": "From next year the Orchard Hill climb is to have a time limit of thirty minutes. I drove to a timetable for nineteen years, and I am against it.",
        "dateline": "",
        "genre": "opinion",
        "published": "2026-06-10T07:00",
        "news_section": "sport",
        "topics": ["clubs", "public-space"],
        "bylines": [("agnes-oduvey", "reporter")],
        "lead_image": "cyclists-hill",
        "lead_image_alt": "Cyclists climb a winding road between stone walls.",
        "lead_image_caption": "Sunday’s climb at the second bend, early on.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>At a quarter past nine on Sunday 174 people set off up Orchard Hill on bicycles. The first needed 13 minutes and 52 seconds{{cite:climb-results}}. He passed the bend at the pump, where I stand every year with my neighbour’s dog, in about the time it takes to say so, and neither of us got a proper look at him.</p>"
                    "<p>The last was Winifred Quaile, who is 68 and rides a machine with a basket. She needed 41 minutes. At our bend she was in view for rather more than one of them, and in a minute you can do a great deal. You can put down your cup. You can find out her name from the list. You can clap, stop because your hands hurt, feel ashamed of that and begin again. By the time she drew level there were thirty of us at it, and the dog.</p>"
                    "<p>The cycling club now proposes that from next year whoever has not arrived after thirty minutes be taken up in a van. I have seen the drawing.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Riders still on the road after thirty minutes will be offered a seat in the van, which is a friendly one.",
                    "source": "cycling-club",
                    "cue": "wrote",
                    "date": "2026-06",
                    "work": "climb-proposal",
                },
            ),
            (
                "fact_box",
                {
                    "heading": "The climb",
                    "body": "<p><b>4.3 kilometres, 292 metres up</b>, first Sunday in June. Under the proposal 23 of this year’s 174 riders would have gone to the top by van.</p><p>The club’s members vote on 1 July{{cite:climb-proposal|p. 2}}.</p>",
                },
            ),
            (
                "paragraph",
                (
                    "<p>There are reasons, and I won’t pretend that they are bad. The marshals stand on that road from six in the morning. Bus 31 is held at the bottom until the road is clear, and on it sit people who are expected at the hospital on the far side, where nobody cares who won. It is one thing to be sentimental with one’s own Sunday.</p>"
                    "<p>And I was not a sentimental driver. I have closed the doors on people whom I could see in the mirror, running, with a cake. I did it because there were sixty others on board, and at the Salt Market half of them had ninety seconds to change for the coast. A timetable is a promise to those who are already sitting down. You keep it, and you don’t look in the mirror more than you must.</p>"
                    "<p>But a race isn’t a timetable. Nobody is waiting at the top to change for the coast. There is nothing up there at all, apart from a table with oranges and the view; the only reason to arrive is to have come. Take the slow ones up in a van and you haven’t made them faster. You have explained to them what they were doing there, and got it wrong.</p>"
                ),
            ),
            (
                "pull_quote",
                {"text": "Nobody is waiting at the top to change for the coast.", "attribution": ""},
            ),
            ("divider", None),
            (
                "paragraph",
                (
                    "<p>So, as usual, I have been to see somebody. The 31 on Sundays is driven by Lorcan Pym, whom I trained. I asked whether he could follow the last rider up at walking pace with the hospital people on board, instead of standing at the bottom with the engine off. He got out his running card. He is due out at 9.40 and over the top at 9.52. Miss Quaile was there at 9.56. “Four minutes down,” he said, “and the best seat on the hill.” Four minutes he can make up before the hospital. I taught him where.</p>"
                    "<p>The marshals could then go home bend by bend as the bus goes by, most of them no later than with the van. It costs nothing. It needs one sentence in the rules: <i>the road opens behind whoever is last.</i></p>"
                    "<p>I put this to Miss Quaile, too, since nobody had. She was eating an orange. She said that she didn’t mind either way, but would be sorry about the numbers. Each year they give her one to pin on, and each year she has kept it; there are eleven on her kitchen wall. The man who wins, she had noticed, always throws his away.</p>"
                ),
            ),
            ("related_articles", {"heading": "", "articles": ["last-bench", "light-race"]}),
        ],
    },
)
