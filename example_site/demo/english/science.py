"""The English edition’s science: gauges, pools, stars."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "noon-balloon",
        "headline": "Eight minutes at noon: what the balloon said before it fell silent",
        "slug": "what-the-balloon-said",
        "kicker": "The forecast",
        "lede": "On Tuesday the weather balloon of Needle Point broke off at 2,600 metres, and a rule threw its short flight away. By then it had passed through the gale that flooded the Lower Town.",
        "dateline": "Needle Point",
        "genre": "analysis",
        "published": "2026-11-25T17:30",
        "news_section": "science",
        "topics": ["weather-and-tides", "measuring"],
        "bylines": [
            ("rhea-lindqvor", "reporter"),
            ("jonas-whitlock", "data"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "weather-balloon",
        "lead_image_alt": "Two people on a headland let go of a large white balloon.",
        "lead_image_caption": "Twice a day, at noon and at midnight: the launch at Needle Point.",
        "credit_line": "The Ostrel Sounding, with data of the Regional Tide Office",
        "backstory": "<p>Rhea Lindqvor was at the tide office on Wednesday at eight for another reason, and saw the folder open on a screen. The office gave us the file within the hour. Jonas Whitlock did the sum first on paper and then, when nobody believed it, on the office’s own form.</p><p>We asked Ulla Brandrick what would show us to be wrong. Her answer is in the story.</p>",
        "further_sources": ["surge-2014", "epa-tide-office"],
        "lead_image_credit": "",
        "body": [
            (
                "key_points",
                {
                    "heading": "",
                    "points": [
                        "Just after noon on Tuesday the balloon from Needle Point measured a <b>south-easterly of 17 metres a second</b> at 300 metres. On the quay the flags hardly stirred.",
                        "Between the two lay a lid of cold air. It gave way shortly after six, not after midnight as expected.",
                        "The figures reached the tide office and were set aside, as the rule for broken flights requires.",
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Twice a day somebody on the headland lets go of a white balloon. It is the size of a wardrobe. From it hangs a box no bigger than a bag of sugar that reports how warm it is, how damp, and where it has been blown to. At some twenty kilometres the balloon bursts; the box comes down on a paper parachute, and a label asks the finder, in two languages, not to be alarmed.</p>"
                    "<p>Tuesday’s went up at two minutes past twelve and fell silent before eleven past, with a click.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "It had gone up like a lift. Then, at about ten lighthouses, it went off sideways, as if somebody had called it.",
                    "source": "tilde-marsan",
                    "role": "who launched it",
                    "cue": "told_us",
                    "date": "2026-11-25",
                    "place": "Needle Point",
                },
            ),
            (
                "paragraph",
                (
                    "<p>She and Corin Ashby had a second balloon and no helium for it; the van was due at two. Ashby wrote “2,600 m, broken off” into the log.</p>"
                    "<p>What the box had seen until then nobody looked at. It was the gale that would put fourteen cellars under water.</p>"
                ),
            ),
            (
                "section",
                {
                    "heading": "What the box saw",
                    "content": [
                        (
                            "table",
                            {
                                "caption": "The noon flight of 24 November, lowest kilometre. <i>Source: tide office, our rounding</i>{{cite:noon-flight}}",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Height", "Temperature", "Wind from", "Metres a second"],
                                    ["20 m", "3.9 °C", "west", "2"],
                                    ["100 m", "3.1 °C", "west", "2"],
                                    ["260 m", "2.2 °C", "no direction", "1"],
                                    ["<b>300 m</b>", "<b>7.0 °C</b>", "<b>south-east</b>", "<b>17</b>"],
                                    ["600 m", "6.1 °C", "south-east", "20"],
                                    ["1,000 m", "4.0 °C", "south-east", "21"],
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>As a rule air grows colder the higher one climbs. On Tuesday, between the third row and the fourth, it grew warmer by almost five degrees. On clear nights cold air drains down the valley of the Vell, and on a short November day it stays: it is heavy, and does not mix with what passes above. Under the lid lay Ostrel. Over it the gale went by, like an express through a small station.</p>"
                                "<p>In November only the wind can rub such a lid away, from above, some metres at a time, until the rest goes all at once. The harbour office’s anemometer shows three metres a second at 5.55 p.m. At 6.20 it shows sixteen.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Cold air is polite: it stays where it is until somebody carries it off.",
                                "speaker": "Hella Ostermann",
                                "role": "meteorologist",
                                "cue": "wrote",
                                "date": "2017",
                                "work": "kaltluft",
                                "original_text": "Kalte Luft ist höflich: Sie bleibt liegen, bis jemand sie fortträgt.",
                                "original_language": "de",
                                "translator": "Livia Corsani",
                            },
                        ),
                        (
                            "figure",
                            {
                                "image": "tide-chart",
                                "alt": "A tide curve on a chart; a pencil and a compass lie on top of it.",
                                "caption": "The moon’s share of a tide is printed years ahead{{cite:tide-tables|p. 4}}. The wind’s is added twice a day.",
                                "credit": "",
                                "credit_source": "tide-office",
                                "source_link": "",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Where the file went",
                    "content": [
                        (
                            "timeline",
                            {
                                "heading": "Tuesday, as the computers saw it",
                                "events": [
                                    {
                                        "when": "12.02 p.m.",
                                        "text": "<p>Launch. A minute later the box passes 300 metres.</p>",
                                    },
                                    {"when": "12.10 p.m.", "text": "<p>A click, at 2,600 metres.</p>"},
                                    {
                                        "when": "12.15 p.m.",
                                        "text": "<p>The file arrives at the tide office. The computer accepts flights that have reached 5,000 metres, and files it under Incomplete{{cite:instruction-15-7}}.</p>",
                                    },
                                    {
                                        "when": "2.30 p.m.",
                                        "text": "<p>The office forecasts 3.71 metres for the evening{{cite:tide-forecast}}, from the data of midnight.</p>",
                                    },
                                    {"when": "6.05 p.m.", "text": "<p>The wind arrives.</p>"},
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            "<p>The rule is eleven years old and not foolish. A box that fails early has often been lying before it fell silent.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "It keeps out rubbish. On Tuesday we had the right measurement on the right day in the wrong folder.",
                                "source": "ulla-brandrick",
                                "role": "head of forecasting",
                                "affiliation": "Regional Tide Office",
                                "date": "2026-11-25",
                                "occasion_type": "interview",
                                "obtained": "heard_by_us",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>She opened the folder this morning at seven, she says, in order to empty it.</p>",
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Would it have helped?",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>The office had not overlooked the gale. Its midnight data contained the south-easterly and the lid. What was wrong by noon was the thickness: 500 metres in the model, 260 under the balloon.</p>"
                                "<p>In wind of that strength a lid wears down by some 40 metres an hour; every forecaster on this coast knows the rule{{cite:lid-study|p. 88}}. From noon, 500 metres last until half past midnight, which is the office’s “after midnight”. The 260 last until half past six. We did this sum on the back of a tide table and asked Brandrick to do it properly. She got ten to seven.</p>"
                                "<p>By our Italian colleagues’ reckoning{{cite:surge-sum}}, checked by Oda Kessim of the nautical college, six more hours of that wind were worth between 29 and 35 centimetres; the rest of the surprise was air pressure. A forecaster who had opened the folder could thus have written 4.00 to 4.06 metres instead of 3.71, three and a half hours before the harbour office sent its warning. The edge of the quay, the only number that a cellar understands, stands at 3.95.</p>"
                                "<p>Such agreement ought to make one suspicious: we knew the answer. What would prove this account wrong? The box. If it was already failing at 300 metres, the lid is a coincidence. The forecaster on duty had eight minutes from a faulty instrument, against a model that is seldom out by more than a hand. Brandrick thinks that somebody should have telephoned the pilot boat. She has thought so, she adds, since breakfast.</p>"
                                "<p>A paper of 2021 promised to foretell surges from the harbour office’s mast alone{{cite:anemometer-study||Withdrawn by its author in 2023.}}. On Tuesday the mast showed a light air until five to six. By then the paper had been withdrawn, by the man who wrote it, which is more than most papers can say.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Three and a half hours more? That’s every cellar in Ropewalk, twice, with a break for tea. I would take that from a broken balloon. I would take it from a parrot.",
                                "source": "lew-hanning",
                                "role": "station officer",
                                "affiliation": "Ostrel Fire Brigade",
                                "cue": "told_us",
                                "date": "2026-11-25",
                                "occasion_type": "call",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "What will be done about it",
                    "content": [
                        (
                            "fact_box",
                            {
                                "heading": "A flight in figures",
                                "body": "<p><b>310 crowns</b>: balloon 120, gas 95, box 80, parachute and label 15. Two boxes in three are posted back and fly again.</p>"
                                "<p><b>Three or four flights a year</b> break off early. Since 2015 that makes 41{{cite:incomplete-ascents}}, all of them in the folder. The office will now read them.</p>",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Two things have been decided: there are to be two spare cylinders at Needle Point, and whatever arrives from there, broken or whole, goes to the desk of whoever is on duty and makes a noise.</p>"
                                "<p>The box of Tuesday noon came down in a field of leeks, forty kilometres to the north-west. The grower rang the number on the label, and a van is on its way to fetch it, so that it can be asked what it was thinking. He wished it to be known that he had not been alarmed.</p>"
                            ),
                        ),
                        ("related_articles", {"heading": "", "articles": ["high-water", "pool-nine"]}),
                    ],
                },
            ),
        ],
    },
    {
        "key": "dark-keeper",
        "headline": "“I have nine nights, and then I wait for twenty-seven years”",
        "slug": "isotta-brandel-nine-nights",
        "kicker": "The observatory",
        "lede": "At the turn of the year a star will go dim over Ostrel, as it last did in 1999. Isotta Brandel, who directs the observatory, on cloud, patience and a predecessor who sneezed.",
        "dateline": "Ostrel, above Orchard Hill",
        "genre": "interview",
        "published": "2026-09-19T08:00",
        "news_section": "science",
        "topics": ["measuring"],
        "bylines": [("rhea-lindqvor", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "observatory",
        "lead_image_alt": "A domed observatory on a dark hill under a sky full of stars.",
        "lead_image_caption": "Looks south, and only south: the dome of 1904.",
        "backstory": "<p>The conversation took two evenings, of forty-eight minutes each, since she would not waste the rest. Isotta Brandel has seen it in print and corrected one number, upwards.</p>",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                "<p>The dome has not turned since a bronze gear lost eleven of its teeth, twenty months ago. Its slit faces south; what wants to be looked at has to come by, and stays for forty-eight minutes. Isotta Brandel, 61, and her colleague Lazzaro Quint, who is 34 and by day mends the doors of tram 2, have made discoveries that way. Now something is coming by that they did not have to discover. It is called Harmer’s Lamp, it is too faint for the naked eye, and from 29 December to 6 January it will be fainter still.</p>",
            ),
            (
                "paragraph",
                (
                    "<p><b>What will happen on those nine nights?</b></p>"
                    "<p>Something goes in front of it. There are two stars up there, a bright one, and a dim one that is enormous and rather badly defined. Once in 27.1 years the dim one crosses over, as seen from here. The light sinks to slightly under half, stays there for a week and climbs back. From the two slopes you can work out whether the big one has an edge, or just gradually stops. I should like to know if it has an edge. So would about sixty other people.</p>"
                    "<p><b>In the whole world?</b></p>"
                    "<p>It’s a tram with standing room. Lazzaro worked that out. We don’t think it’s bad.</p>"
                    "<p><b>You have it for forty-eight minutes a night.</b></p>"
                    "<p>Nine times forty-eight. It’s more than anyone has had.</p>"
                    "<p><b>But your records of this star go back to 1891. So there have been five eclipses.</b></p>"
                    "<p>There have been five appointments.</p>"
                ),
            ),
            (
                "timeline",
                {
                    "heading": "Five appointments",
                    "events": [
                        {
                            "when": "1891",
                            "text": "<p>Josiah Harmer, the founder, sees the star go dim. He consults an oculist before he tells anybody.</p>",
                        },
                        {"when": "1918", "text": "<p>Cloud, nine nights.</p>"},
                        {
                            "when": "1945",
                            "text": "<p>Nine clear nights. The lens is away being polished{{cite:night-books|1945, f. 3}}.</p>",
                        },
                        {
                            "when": "1972",
                            "text": "<p>Fog. The horn at Needle Point sounds throughout; the observer notes its times instead, to a tenth of a second.</p>",
                        },
                        {
                            "when": "1999",
                            "text": "<p>Cloud. On the seventh night there is a gap of four minutes. Horace Quillan takes one reading, and sneezes.</p>",
                        },
                    ],
                },
            ),
            (
                "quotation",
                {
                    "text": "Cloud. 22.14 gap, four minutes. One reading.",
                    "speaker": "Horace Quillan",
                    "role": "observer",
                    "affiliation": "Orchard Hill Observatory",
                    "cue": "wrote",
                    "date": "1999-11-27",
                    "obtained": "document_seen",
                    "work": "night-books",
                },
            ),
            (
                "paragraph",
                (
                    "<p><b>So all that science has since 1891 is one reading.</b></p>"
                    "<p>And it’s a good one. I was there: I was the assistant, I was holding the watch. Seven nights we’d been sitting under that cloud with our coats on. Then it opened, Horace put his eye to the glass, called out a number, I wrote it down, and he sneezed. By the time he had found the place again there was no sky in it. He didn’t say a word all the way down the hill. At the tram he said: “You’ll have to do the next one.”</p>"
                    "<p><b>And that was that?</b></p>"
                    "<p>That was the whole of my career planning. I was thirty-four.</p>"
                    "<p><b>What if the sky is covered again?</b></p>"
                    "<p>Then I write “cloud”, nine times, neatly. It isn’t nothing. Somebody looked.</p>"
                    "<p><b>How likely is it?</b></p>"
                    "<p>Cloud statistics are the one branch of astronomy in which Ostrel leads the world. In thirty winters we’ve had a usable gap on three nights out of ten{{cite:cloud-statistics}}. Your Mr Whitlock has told me that the chance of nine bad ones in a row is one in twenty-five, provided that nights have no memory. They do, though. Ask anyone who has tried to dry sheets here.</p>"
                    "<p><b>What would you have to see to be proved wrong about the edge?</b></p>"
                    "<p>A kink. If the light goes down like a ramp, the thing is fog all through. If it goes down like a stair, there’s a surface. I have said in print that it’s a ramp. I said so in 2004, and I’ve been looking forward to the embarrassment ever since.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "We expect a ramp. Should a stair be observed, the author will be glad to have been wrong in good company.",
                    "source": "isotta-brandel",
                    "role": "second astronomer of the observatory",
                    "cue": "wrote",
                    "date": "2004",
                    "work": "ramp-paper",
                },
            ),
            (
                "pull_quote",
                {
                    "text": "I have said in print that it’s a ramp. I said so in 2004, and I’ve been looking forward to the embarrassment ever since.",
                    "attribution": "Isotta Brandel",
                },
            ),
            (
                "paragraph",
                (
                    "<p><b>Below your slit, to the south, lies the Salt Market, for which fourteen white street lamps have been proposed{{cite:lamps-paper|§ 2}}.</b></p>"
                    "<p>I’ve written to the council, politely. The library is lit until midnight, I can see it from the path, and I’m glad of it: that light is pointed at people. Lamps six metres up are pointed at everybody, including me.</p>"
                    "<p><b>The observatory used to give the harbour its time. Do people still ask?</b></p>"
                    "<p>Until 1961 there was a ball on a mast, and at one o’clock it fell. Now they telephone, to know whether the station clock is right. It is right. I tell them so. They say: are you sure? Because it was in the paper.</p>"
                    "<p><b>Couldn’t you travel to where it’s clear?</b></p>"
                    "<p>With what? The telescope weighs four tonnes and looks in one direction. It isn’t I who have the appointment, you see. It’s the chair. Next time round I’ll be eighty-eight, and Lazzaro will be sixty-one. I’ve told him everything I know about it. I’ve told him not to sneeze.</p>"
                ),
            ),
            (
                "fact_box",
                {
                    "heading": "If you want to look",
                    "body": "<p><b>The observatory is open</b> on the first Friday of each month from 9 p.m., if it is clear, and on all nine nights from 29 December to 6 January, cloud or no cloud. Twenty minutes on foot from the terminus of tram 2. Admission is free.</p>"
                    "<ul><li>Binoculars will show the star; a chart hangs by the door.</li><li>Bring nothing that glows, and a heavier coat than seems necessary.</li></ul>",
                },
            ),
            ("related_articles", {"heading": "", "articles": ["station-clock", "night-library", "foghorn"]}),
        ],
    },
    {
        "key": "pool-nine",
        "headline": "What lives in a puddle? Pool Nine, explained",
        "slug": "pool-nine-explained",
        "kicker": "Explained",
        "lede": "Twice a day the sea leaves a basin the size of a double bed behind on the rocks of Needle Point. For fifty summers somebody has counted what is in it.",
        "dateline": "Needle Point",
        "genre": "background",
        "published": "2026-07-18T08:00",
        "news_section": "science",
        "topics": ["nature", "measuring"],
        "bylines": [
            ("rhea-lindqvor", "reporter"),
            ("ines-calloway", "photographer"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "tide-pool",
        "lead_image_alt": "A rock pool from above: starfish, anemones and a small crab in clear water.",
        "lead_image_caption": "Pool Nine on 14 July, forty minutes before the sea came back for it.",
        "lead_image_credit": "Hedda Morrow, after a photograph by Ines Calloway",
        "lead_image_credit_source": "bird-reserve",
        "backstory": "<p>Rhea Lindqvor, who counted barnacles before she counted words, has known Imelda Torvane for twenty years. The figures were therefore read from the notebooks by a colleague who does not care for crabs.</p>",
        "further_sources": ["tide-tables"],
        "body": [
            (
                "paragraph",
                "<p>It is 2.10 metres long, 1.40 wide, and as deep as a forearm. It is the ninth pool from the lighthouse steps. Imelda Torvane chose it for her diploma in 1977, because there was a flat rock beside it on which one could lie{{cite:pool-diploma|p. 6}}. She is 71 now and still lies there, every July, with a grid of string and a pencil that writes under water. The rock, she says, has hardened.</p>",
            ),
            (
                "section",
                {
                    "heading": "How can anything live there?",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Imagine a flat of which the landlord changes the temperature from 14 degrees to 27 in the course of a morning, replaces half of the air when it rains, and at an hour fixed by the moon throws in the North Gate swimming baths. Whatever stays in Pool Nine has found one of three answers.</p>"
                                "<ul><li><b>Shut the door.</b> The limpet grinds its shell until it fits one spot on the rock, to the fraction of a millimetre. It goes out to graze at high water and is home before the tide.</li>"
                                "<li><b>Leave.</b> The shore crab can walk about in the open for days, so long as its gills are wet.</li>"
                                "<li><b>Sit it out.</b> The beadlet anemone, out of water, draws in its arms and turns into something like a wine gum.</li></ul>"
                            ),
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Who eats whom?",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Most of the menu is algae, scraped off by snails. The rest needs patience. A dog whelk takes two days to drill into a mussel. A starfish pulls at the two shells until there is a gap as wide as a hair; that will do, because it does not bring the mussel to its stomach but puts its stomach out through the mouth and into the mussel. It dines, strictly speaking, out.</p>"
                                "<p>The anemones wait for somebody to fall in. The only residents in a hurry are the prawns, who have reason to be.</p>"
                            ),
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "How does one count a crab?",
                    "content": [
                        (
                            "paragraph",
                            "<p>At the first spring tide in July the string is laid across the pool: forty squares. Two people count each square without speaking. If their totals are within five per cent, the mean is entered; if not, they begin again, and the tide decides how often.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "A limpet that has been counted stays counted. A crab regards it as a beginning.",
                                "source": "imelda-torvane",
                                "role": "marine biologist",
                                "date": "2026-07-14",
                                "place": "Needle Point",
                                "obtained": "heard_by_us",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>Since 1983 crabs have been counted last, by lantern, after dark, when they come out and stand still to see who is there.</p>",
                        ),
                        (
                            "table",
                            {
                                "caption": "Pool Nine, July counts. <i>Source: I. Torvane’s notebooks</i>{{cite:pool-notebooks}}",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Resident", "1977", "1997", "2017", "2026"],
                                    ["Limpets", "212", "188", "201", "194"],
                                    ["Beadlet anemones", "64", "71", "58", "83"],
                                    ["Snakelocks anemones", "0", "0", "4", "<b>17</b>"],
                                    ["Starfish", "9", "7", "3", "6"],
                                    ["Shore crabs", "5", "6", "4", "5"],
                                    ["Spoons", "0", "1", "0", "1"],
                                ],
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "What has changed in fifty summers?",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Less than one might fear, and one thing for certain. The snakelocks anemone, green with violet tips, likes warmer water; Torvane found the first in 2008 and took it for a piece of rope. The sea at Needle Point is on average 0.9 degrees warmer in July than in her first ten years{{cite:sea-temperatures}}. Farther south they have been watching the same guest for longer.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "They do not migrate: they let themselves arrive.",
                                "speaker": "Inácio Ferreda",
                                "role": "keeper of an aquarium",
                                "date": "2022-08",
                                "obtained": "carried_by_other",
                                "hops": [{"party": "gazeta-do-esteiro", "role": "reported", "work": "anemones"}],
                                "original_text": "Não migram: deixam-se chegar.",
                                "original_language": "pt",
                                "translator": "Livia Corsani",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>The great storm of January 2014{{cite:surge-2014|p. 30}} scoured off four limpets in ten. They were back within three years. Why there were so few starfish in 2017 nobody knows, and Torvane declines to guess: the notebook has a column for numbers and none for opinions.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "People bring me the rare thing in a bucket, and that’s kind. But what I want to know is whether the common thing is still common. Nobody ever brings me that.",
                                "source": "imelda-torvane",
                                "role": "marine biologist",
                                "cue": "told_us",
                                "date": "2026-07",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>One pool proves nothing about the sea, of course. It is one house in a long street. It is, however, the only one through whose window someone has looked for fifty years. Asked what would have shown her to be wrong about the warming, Torvane did not hesitate: “One July with no snakelocks in it. I look for that first.”</p>",
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "May I look in?",
                    "content": [
                        (
                            "fact_box",
                            {
                                "heading": "Rules of the house",
                                "body": "<ul><li>Come an hour before low water; the times hang on the gate of the bird reserve.</li><li>Put back every stone the way it lay. The underside is somebody’s ceiling.</li><li>Take nothing home, with the exception of spoons.</li><li>Nothing in the pool will hurt you. The crab will try.</li></ul>",
                            },
                        ),
                        (
                            "related_articles",
                            {"heading": "More from the headland", "articles": ["foghorn", "noon-balloon"]},
                        ),
                    ],
                },
            ),
        ],
    },
)
