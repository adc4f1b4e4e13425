"""The English edition: The Ostrel Sounding."""

NEWS_SECTIONS: tuple[dict[str, str], ...] = (
    {
        "title": "Town",
        "slug": "town",
        "introduction": "<p>Council, streets, schools and the tram: what is decided in Ostrel, and who has to live with it.</p>",
    },
    {
        "title": "Harbour",
        "slug": "harbour",
        "introduction": "<p>Two basins, one island line and a river that keeps its own timetable.</p>",
    },
    {
        "title": "Culture",
        "slug": "culture",
        "introduction": "<p>Sailcloth Hall, the archive, books, and the bands that rehearse above the chandler’s.</p>",
    },
    {
        "title": "Living",
        "slug": "living",
        "introduction": "<p>Workshops, kitchens and gardens, and people who know how to do one thing well.</p>",
    },
)

TOPICS: tuple[dict[str, str], ...] = (
    {"slug": "east-basin", "name": "East basin", "description": "Ferries, shore power and the quay they share."},
    {"slug": "library", "name": "Library", "description": "The public library and its trial of late opening."},
    {
        "slug": "weather-and-tides",
        "name": "Weather and tides",
        "description": "High water, fog and what the gauge says.",
    },
    {
        "slug": "public-space",
        "name": "Public space",
        "description": "Benches, squares, clocks: what belongs to everyone.",
    },
    {"slug": "crafts", "name": "Crafts", "description": "Work done by hand, and the people who still teach it."},
    {"slug": "music", "name": "Music", "description": "Concerts in Sailcloth Hall and elsewhere."},
)

ARTICLES: tuple[dict, ...] = (
    {
        "key": "high-water",
        "headline": "High water closes the Lower Town’s quays for six hours",
        "slug": "high-water-closes-the-quays",
        "kicker": "Spring tide",
        "lede": "The tide peaked at 4.12 metres on Tuesday night, 41 centimetres above the forecast; nobody was hurt, fourteen cellars were pumped dry, and 62 islanders slept in a concert hall.",
        "dateline": "Ostrel, east basin",
        "genre": "reportage",
        "published": "2026-11-25T06:40",
        "updated": "2026-11-25T09:15",
        "news_section": "harbour",
        "topics": ["weather-and-tides", "east-basin"],
        "bylines": [
            ("nora-tressider", "reporter"),
            ("jonas-whitlock", "data"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "harbour-night",
        "lead_image_alt": "Lit houses and street lamps mirrored in black water that stands level with the quay.",
        "lead_image_caption": "The Lower Town on Tuesday shortly before eleven, when the water was already falling.",
        "lead_image_credit": "Hedda Morrow, after a photograph by Ines Calloway",
        "breaking_hours": 36,
        "body": [
            (
                "key_points",
                {
                    "heading": "What we know",
                    "points": [
                        "The gauge in the east basin read <b>4.12 metres</b> at 9.40 p.m., the highest since January 2014.",
                        "The quays were closed from 7.10 p.m. until 1.20 a.m. No one was injured, the fire brigade says.",
                        "Tram 2 runs again along its whole line. The island ferry sails from 10 a.m.",
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>The water came up through the drains first. At ten past seven on Tuesday evening it lay in the gutters of Ropewalk, quite still, with a bus ticket turning on it; at eight it had joined hands across the street.</p>"
                    "<p>By then the fire brigade had strung its orange tape from the Old Customs House to Tinkers’ Bridge, and the harbour master, Dorothea Quill, had closed both basins to everything but the pilot boat. They stayed closed for six hours and ten minutes.</p>"
                    "<p>The tide peaked at 9.40 p.m. at 4.12 metres above chart datum. The edge of the Lower Town’s quay stands at 3.95. What that makes, on paper, is seventeen centimetres of water. What it made in Ropewalk was fourteen flooded cellars and one baker on a chair.</p>"
                ),
            ),
            (
                "figure",
                {
                    "image": "rain-street",
                    "alt": "People under umbrellas walk up a wet street between lit shops.",
                    "caption": "Ropewalk at six in the evening, an hour before the drains gave up.",
                    "credit": "",
                    "source_link": "",
                },
            ),
            (
                "quotation",
                {
                    "text": "I put the flour on the top shelf in 2014 and my wife said, leave it there, you’ll be glad one day. Well. I’m glad.",
                    "speaker": "Oreste Fabian",
                    "role": "baker, Ropewalk 14",
                    "language": "",
                },
            ),
            (
                "section",
                {
                    "heading": "How the night went",
                    "content": [
                        (
                            "timeline",
                            {
                                "heading": "Hour by hour",
                                "events": [
                                    {
                                        "when": "2.30 p.m.",
                                        "text": "<p>The regional tide office forecasts 3.71 metres. No warning is needed below 3.80.</p>",
                                    },
                                    {
                                        "when": "6.05 p.m.",
                                        "text": "<p>The wind goes round to the south-east and freshens. The harbour office issues a warning by text message to 2,300 numbers.</p>",
                                    },
                                    {
                                        "when": "7.10 p.m.",
                                        "text": "<p>The quays are closed. Tram 2 turns round at the Salt Market.</p>",
                                    },
                                    {
                                        "when": "8.30 p.m.",
                                        "text": "<p>The last ferry to Corrin is cancelled. Sailcloth Hall opens its doors to the passengers.</p>",
                                    },
                                    {"when": "9.40 p.m.", "text": "<p>High water: 4.12 metres.</p>"},
                                    {
                                        "when": "1.20 a.m.",
                                        "text": "<p>The last stretch of quay, below the fish hall, is opened to traffic.</p>",
                                    },
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>“It is not a wall of water, it is a bath filling up,” said Lew Hanning, the fire brigade’s station officer, at a briefing on Harbour Square at a quarter past ten. “The danger is that people think they have time and go down to save the bicycle.” One man did go down to save the bicycle, in Chandlers’ Steps; two firefighters brought him up again, and then, at his request, the bicycle.</p>"
                                "<p>In Sailcloth Hall the 62 passengers of the cancelled ferry were given tea, gym mats and the dress circle. Among them were eleven members of the island’s brass band, who had come over for a wedding. They played until midnight, by popular demand, and then stopped, by popular demand.</p>"
                            ),
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Why the forecast fell short",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>A spring tide is known years ahead: sun and moon pull in one line. What the almanac cannot know is the wind. A gale from the south-east leans on the estuary like a hand on a door, and the river, which wants out, has nowhere to go.</p>"
                                "<p>The tide office had expected the wind to turn after midnight. It turned at six. “Six hours early is not a large error in weather,” its duty forecaster told the Estuary Press Agency, as the agency reported at 11.50 p.m. “It is a large error in tides.” The office said it would publish a review within two weeks.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "The five highest readings of the east basin gauge. <i>Source: harbour office</i>",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Date", "Metres", "Above forecast"],
                                    ["11 January 2014", "4.31", "58 cm"],
                                    ["<b>24 November 2026</b>", "<b>4.12</b>", "<b>41 cm</b>"],
                                    ["2 March 1998", "4.08", "37 cm"],
                                    ["19 December 1982", "4.05", "not recorded"],
                                    ["30 October 2020", "4.01", "22 cm"],
                                ],
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "What is open this morning",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<ul><li>Both basins, with a speed limit of four knots until the divers have looked at the east quay’s fenders.</li>"
                                "<li>Tram 2, the whole line, since the first car at 5.30.</li>"
                                "<li>The fish hall. The auction began forty minutes late and sold everything.</li>"
                                "<li>Schools, to the audible regret of Ropewalk.</li></ul>"
                                "<p>The next spring tide is due on 9 December. The harbour office expects 3.64 metres and, this time, adds a sentence about wind.</p>"
                            ),
                        ),
                        (
                            "figure",
                            {
                                "image": "estuary-map",
                                "alt": "",
                                "caption": "The estuary: the town on both banks of the Vell, the island of Corrin, Needle Point in the east.",
                                "credit": "",
                                "source_link": "",
                            },
                        ),
                        (
                            "embed",
                            {
                                "url": "https://example.org/map",
                                "title": "Map of the flooded streets, updated by the fire brigade",
                                "caption": "The brigade asks residents to report cellars that are still wet.",
                            },
                        ),
                        ("related_articles", {"heading": "", "articles": ["electric-quay", "foghorn"]}),
                        (
                            "paragraph",
                            "<p><i>Updated at 9.15 a.m. with the reopening of the ferry line and the number of cellars, which we first gave as twelve.</i></p>",
                        ),
                    ],
                },
            ),
        ],
    },
    {
        "key": "electric-quay",
        "headline": "Less than half of all ships plug in: what the electric quay has really done",
        "slug": "what-the-electric-quay-has-done",
        "kicker": "Shore power",
        "lede": "The east basin promised silence by its second summer. The harbour’s own log shows why, on more than half of all long stops, the engines still run.",
        "dateline": "Ostrel",
        "genre": "analysis",
        "published": "2026-10-03T07:30",
        "updated": "2026-10-05T12:00",
        "news_section": "harbour",
        "topics": ["east-basin"],
        "bylines": [
            ("jonas-whitlock", "data"),
            ("nora-tressider", "reporter"),
            ("hedda-morrow", "illustrator"),
            ("mattea-lunardi", "editor"),
        ],
        "lead_image": "electric-quay",
        "lead_image_alt": "Two white charging posts on a quay; cables run to a lit ferry where a worker in orange stands.",
        "lead_image_caption": "Twenty minutes from rope to plug: the <i>Kittiwake</i> at post one.",
        "lead_image_credit": "",
        "body": [
            (
                "key_points",
                {
                    "heading": "",
                    "points": [
                        "From March to August, <b>426 of 926</b> long stops in the east basin were made on shore power: 46 per cent.",
                        "The target for the first year is 70. May came closest, with 56.",
                        "The commonest reason for a running engine is not cost. It is that both posts were taken.",
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Stand on the east quay at four in the morning and you can hear what 6.8 million crowns sound like. On the left, at post one, the <i>Kittiwake</i> lies with her engines off; a winch ticks as it cools, and somebody in the galley is washing a pan. On the right, forty metres on, the freight ferry <i>Corrin Maid</i> has been idling since midnight. You can hear her in the Upper Town.</p>"
                    "<p>Both ships can take power from the shore. There are two posts. The second has been under a tarpaulin since Sunday.</p>"
                    "<p>When the quay was switched on, on 9 March, the Harbour Authority said that seven long stops in ten would be made without engines by the end of the first year. It publishes no interim figures. It does keep a log, in which the watch enters every stop of more than two hours, and after a request by this newspaper it released the pages for the first six months.</p>"
                ),
            ),
            (
                "section",
                {
                    "heading": "What the log says",
                    "content": [
                        (
                            "table",
                            {
                                "caption": "Stops of more than two hours in the east basin, 2026. <i>Source: harbour log, our count</i>",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Month", "Stops", "Connected", "Share", "MWh"],
                                    ["March", "118", "41", "35%", "96"],
                                    ["April", "126", "58", "46%", "139"],
                                    ["May", "141", "79", "56%", "187"],
                                    ["June", "163", "88", "54%", "211"],
                                    ["July", "188", "83", "44%", "204"],
                                    ["August", "190", "77", "41%", "188"],
                                    ["<b>Total</b>", "<b>926</b>", "<b>426</b>", "<b>46%</b>", "<b>1,025</b>"],
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Three things stand out. The share rose steeply until May. It then fell, although the number of connected ships hardly did: summer brought more stops, and the posts were already busy. And in August fewer ships were connected than in May in spite of 49 more stops, which suggests that something other than crowding had begun to matter.</p>"
                                "<p>By the authority’s own conversion, 225 kilograms of marine diesel are saved per megawatt-hour. The 1,025 megawatt-hours of the first six months therefore stand for some 230 tonnes that were not burned below the windows of Harbour Square.</p>"
                            ),
                        ),
                        (
                            "document",
                            {
                                "file": "shore-power-log",
                                "title": "The log by month (CSV)",
                                "description": "Our count from the 926 entries, for those who would like to check it.",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Why engines run",
                    "content": [
                        (
                            "paragraph",
                            "<p>Of the 500 stops that were not connected, the watch gave a reason for 463.</p>",
                        ),
                        (
                            "table",
                            {
                                "caption": "Reasons entered in the log, March to August",
                                "header_row": True,
                                "header_column": False,
                                "rows": [
                                    ["Reason", "Stops"],
                                    ["Both posts taken", "214"],
                                    ["Ship has no fitting plug", "131"],
                                    ["Stay shortened at short notice", "74"],
                                    ["Post out of order", "44"],
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>The first line is a matter of timetables. Since June three ferries have had their long stop between half past ten at night and five in the morning. “We built for the winter timetable, because that was the one we had,” the port’s engineer, Renzo Albaret, said in an interview on 24 September. A third post was in the first design, he added, and was struck out in 2023.</p>"
                                "<p>The second line is a matter of standards. Ships that call from farther off are wired for another frequency; a converter would cost about 900,000 crowns, according to a paper by the authority dated 12 June.</p>"
                                "<p>The fourth looks small and is not. All but six of the 44 failures fell in July and August, on days when the quay was hotter than 31 degrees. The posts’ maker “recommends shading”, the authority’s spokesman wrote to us on 28 September. Since the 30th, the second post has had a parasol.</p>"
                            ),
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Who says what",
                    "content": [
                        (
                            "figure",
                            {
                                "image": "ferry-crossing",
                                "alt": "A white ferry with a red stripe crosses a green channel.",
                                "caption": "The <i>Kittiwake</i> on her way to Corrin. She was the first ship to be fitted with a plug.",
                                "credit": "",
                                "source_link": "",
                            },
                        ),
                        (
                            "quotation",
                            {
                                "text": "Nobody asked the people who plug it in. It takes two of us and a boathook. At three in the morning there is one of us.",
                                "speaker": "Anselmo Brighe",
                                "role": "master of the Kittiwake",
                                "language": "",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>The residents’ circle of Harbour Square measured the noise on forty nights and counted eleven on which it stayed below the night limit. “Before March we would have counted none,” its chairwoman, Perpetua Lanz, said in a letter to the council on 15 September, which she has shown us.</p>"
                                "<p>The council’s works committee heard Albaret on 29 September behind closed doors. As reported by the news agency Costiera the next day, citing two people who were in the room, he was asked three times when the share would reach 70 per cent and answered each time that it depended on the third post. The authority confirmed the hearing and declined to comment on its contents.</p>"
                            ),
                        ),
                        (
                            "embed",
                            {
                                "url": "https://www.youtube.com/watch?v=AAAAAAAAAAA",
                                "title": "From rope to plug in twenty minutes",
                                "caption": "How a ferry is connected, filmed from the quay. <i>Video: Tobia Ferrandi</i>",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "What a third post would change",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>We ran the log again with three posts instead of two, leaving everything else as it was. Of the 214 stops that found both posts taken, 187 would have found one free. The share would have been 66 per cent: not the promise, but near enough to see it from there.</p>"
                                "<p>The calculation has limits. It assumes that the third post does not overheat, and that there are two people and a boathook.</p>"
                            ),
                        ),
                        (
                            "pull_quote",
                            {
                                "text": "We built for the winter timetable, because that was the one we had.",
                                "attribution": "Renzo Albaret, port engineer",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "How we counted",
                    "content": [
                        (
                            "fact_box",
                            {
                                "heading": "Method",
                                "body": "<p>The authority gave us 61 scanned pages, handwritten in two languages. Two people read each page separately and settled 23 differences by asking the watch.</p>"
                                "<ul><li>We left out stops of less than two hours, as the authority’s target does.</li>"
                                "<li>In 37 cases no reason is given; they are in the total, not in the table of reasons.</li>"
                                "<li>On 5 October we corrected the number of heat failures from 41 to 38 of 44.</li></ul>",
                            },
                        ),
                        (
                            "related_articles",
                            {"heading": "More from the harbour", "articles": ["high-water", "boatbuilder"]},
                        ),
                    ],
                },
            ),
        ],
    },
    {
        "key": "night-library",
        "headline": "Five to midnight, and every lamp is on",
        "slug": "five-to-midnight-every-lamp-is-on",
        "kicker": "Night readers",
        "lede": "Since June the library has stayed open late. Five months on, a town that thought it went to bed at ten is finding out who does not.",
        "dateline": "Ostrel, Upper Town",
        "genre": "reportage",
        "published": "2026-11-07T08:00",
        "news_section": "town",
        "topics": ["library", "public-space"],
        "bylines": [
            ("nora-tressider", "reporter"),
            ("ines-calloway", "photographer"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "library-night",
        "lead_image_alt": "Arched windows full of books glow at night; three people walk towards the open door.",
        "lead_image_caption": "The reading rooms close at midnight; the door, by custom, a few minutes after.",
        "lead_image_credit": "Hedda Morrow, after a photograph by Ines Calloway",
        "body": [
            (
                "paragraph",
                (
                    "<p>At five to midnight the man at table six turns a page. He has been at it since half past nine, a finger under each line, lips moving. His name is Gaspard, he packs mackerel on the early shift, and the book is a manual of beekeeping. He does not have bees. “First you read,” he says, “then you see.”</p>"
                    "<p>Around him sit a woman with a tax form, two boys who pretend to revise, and a nurse asleep on her folded coat. Nobody wakes the nurse. There is no rule that one must read.</p>"
                ),
            ),
            (
                "figure",
                {
                    "image": "reading-room",
                    "alt": "Four readers under green lamps at a long table.",
                    "caption": "The long table on the first floor. The lamps were found in the cellar and rewired by the night guard.",
                    "credit": "",
                    "source_link": "",
                },
            ),
            (
                "paragraph",
                "<p>The council agreed to the trial on 7 May, after nursing students had gathered 4,100 signatures. Since 2 June the two upper reading rooms have been open until midnight from Monday to Friday. It costs 212,000 crowns a year, and by the end of April somebody must decide whether that was wise.</p>",
            ),
            (
                "section",
                {
                    "heading": "Who comes",
                    "content": [
                        (
                            "paragraph",
                            "<p>The library counts heads three times a night. It does not ask names or reasons, so ours is the first attempt to find out: on five evenings in October we put four questions, on paper, to everyone who came after eight. Of 655 people 412 answered.</p>",
                        ),
                        (
                            "table",
                            {
                                "caption": "Readers after 8 p.m., average per opening night. <i>Source: library</i>",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Month", "Nights", "Readers"],
                                    ["June", "21", "61"],
                                    ["July", "23", "38"],
                                    ["August", "21", "42"],
                                    ["September", "22", "97"],
                                    ["October", "22", "131"],
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Four in ten work shifts. A quarter are at school or college. One in nine gave as a reason that it was warm; one in six, that it was quiet; and 58 people wrote, in various words, that at home there was no table.</p>"
                                "<p>“I had expected insomnia,” says Benedikta Rao, the head librarian. “I had not expected so many people who are simply never free at the hours when we thought the town was.”</p>"
                            ),
                        ),
                        (
                            "pull_quote",
                            {"text": "At home there was no table.", "attribution": "58 readers, in various words"},
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "What it is like to guard silence",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Two guards are on duty, and on most nights their work consists of umbrellas. Ivo Terzan did eleven years at the container gate before this. In five months he has asked four people to leave: two who sang, one who smoked, and one who was selling, table by table, a very old dictionary that turned out to belong to the house.</p>"
                                "<p>He has also rewired twelve lamps and read, he says, more than in all his life till now, “because you cannot stand there between all that and look at your telephone. You’d feel like a man eating crisps in church.”</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "La prima notte mi sono addormentata sul manuale di farmacologia. Quando mi sono svegliata, qualcuno mi aveva messo una giacca sulle spalle.",
                                "speaker": "Ilse Marran",
                                "role": "nursing student, who began the petition",
                                "language": "it",
                            },
                        ),
                        (
                            "gallery",
                            {
                                "heading": "Three ways home at midnight",
                                "pictures": [
                                    {
                                        "image": "tram-evening",
                                        "alt": "A lit cream and green tram at a stop.",
                                        "caption": "The last tram 2 leaves at 12.12 and has learned to wait.",
                                        "credit": "",
                                        "source_link": "",
                                    },
                                    {
                                        "image": "tinkers-bridge",
                                        "alt": "A few walkers on a stone bridge.",
                                        "caption": "On foot over Tinkers’ Bridge, seen the morning after.",
                                        "credit": "",
                                        "source_link": "",
                                    },
                                    {
                                        "image": "harbour-night",
                                        "alt": "Moored boats below lit houses.",
                                        "caption": "And down to the west basin, where the next shift begins.",
                                        "credit": "",
                                        "source_link": "",
                                    },
                                ],
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "What it costs",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Divide five months of the budget by the 8,053 visits of those months, and a night reader costs the town eleven crowns: about a tram ticket there and back, and a coffee. Divide October alone, and it is six.</p>"
                                "<p>The Taxpayers’ Circle, which opposed the trial, does not dispute the sum. “One can always find people who like a warm room,” its chairman, Hartwig Soames, told us on 2 November. “The question is whether the library is the cheapest warm room we have.” He was last there, he said, in 1991; the heating had been excellent.</p>"
                            ),
                        ),
                        (
                            "document",
                            {
                                "file": "library-paper",
                                "title": "Council paper 26/118 (PDF, one page)",
                                "description": "What was decided in May: hours, staff, money, and how readers are to be counted.",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "What comes next",
                    "content": [
                        (
                            "fact_box",
                            {
                                "heading": "Late opening in brief",
                                "body": "<p><b>Monday to Friday until midnight</b>, first and second floor. The children’s floor closes at 7 p.m.</p>"
                                "<ul><li>Loans and returns at the machines in the hall</li><li>Tea from the urn, one crown, honesty box</li><li>The council hears the first report in January and decides by 30 April 2027</li></ul>",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>At midnight Terzan walks along the table and taps, with one knuckle, on the wood beside each reader. It is quieter than a bell and nobody has ever mistaken it. Coats rustle. The nurse wakes up, looks round, and thanks no one in particular.</p>"
                                "<p>Gaspard puts a strip of mackerel label between the pages and hands the book in at the desk. It has been renewed three times. He has, he reports on the steps, spoken to a man in Orchard Hill about a hive.</p>"
                            ),
                        ),
                        ("related_articles", {"heading": "", "articles": ["last-bench", "station-clock"]}),
                    ],
                },
            ),
        ],
    },
    {
        "key": "last-bench",
        "headline": "Leave one bench that looks at the water",
        "slug": "leave-one-bench",
        "kicker": "Oduvey on Wednesday",
        "lede": "The town will replace the nine benches of the east quay with something called a <i>seating landscape</i>. I have one request.",
        "dateline": "",
        "genre": "opinion",
        "published": "2026-05-20T07:00",
        "news_section": "town",
        "topics": ["public-space", "east-basin"],
        "bylines": [("agnes-oduvey", "reporter")],
        "lead_image": "harbour-dusk",
        "lead_image_alt": "Cranes and moored boats under a violet and orange evening sky.",
        "lead_image_caption": "The view in question.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>For nineteen years I ended my shift on tram 2 at Harbour Square, and for nineteen years I sat down on the fourth bench from the left before walking home. Ten minutes, in all weathers. I was not meditating. I was waiting until I stopped hearing the door signal.</p>"
                    "<p>The fourth bench is made of six planks and two iron feet, one of which is shorter. It faces the water. It has no shelf for a drink, no socket, no opinion. Over the years I shared it with ferrymen, with a boy practising the trombone without a trombone, with a woman who told me, while looking straight ahead, the only secret I have ever kept. I doubt she would have told it on a landscape.</p>"
                ),
            ),
            (
                "paragraph",
                (
                    "<p>I have read the plans; they hang in the town hall, next to the lift. There will be undulating surfaces of recycled composite, at three heights, <i>inviting users to define their own posture</i>. They will be set in circles, so that people can see each other. There will be twenty-two places to charge a telephone.</p>"
                    "<p>Let me be fair. The benches are old. Two of them pinch. It is right that there should be a seat high enough for bad hips and a place where a wheelchair can stand beside a friend and not in front of him, and the plans have both. I know the man who drew them, and he is neither a fool nor a vandal.</p>"
                ),
            ),
            (
                "pull_quote",
                {"text": "A circle asks you to take part. A bench facing the water asks nothing.", "attribution": ""},
            ),
            (
                "paragraph",
                (
                    "<p>But consider what a circle does. A circle asks you to take part. A bench facing the water asks nothing. Two people side by side, with somewhere to look, can say things that they could not say across a table, or need say nothing at all, which is rarer and harder to build. Drivers know this; so do fathers, and anglers. Side by side is how most of the important talk in this town has been done.</p>"
                    "<p>And people alone: in a circle, whoever sits alone has been left over. On a bench that faces the harbour, he has come to see the harbour.</p>"
                ),
            ),
            ("divider", None),
            (
                "paragraph",
                (
                    "<p>So here is the request, and I have costed it. Leave one. Not as a monument, without a plaque, please; plaques are how a town apologises. Take the fourth from the left. Saw a little off the longer foot. Give it two coats of the green, which the depot has, because the trams are painted with it: forty crowns, and an afternoon, for which I volunteer.</p>"
                    "<p>Build the landscape around it. Let the young define their postures and charge what they must. At ten past six there will still be somebody who has been spoken to all day, by passengers, patients, customers or children, and who wants to look at something large that does not answer.</p>"
                    "<p>The comment box is next to the lift as well. It closes on Friday.</p>"
                ),
            ),
            ("related_articles", {"heading": "On the same quay", "articles": ["electric-quay", "night-library"]}),
        ],
    },
    {
        "key": "station-clock",
        "headline": "Station clock, five minutes slow since 1987, to become official time",
        "slug": "station-clock-official-time",
        "kicker": "Central Station",
        "lede": "After thirty-nine years of complaints the town has chosen the cheaper repair: as of today, everything else has been moved.",
        "dateline": "Ostrel, Central Station",
        "genre": "satire",
        "published": "2026-04-01T06:00",
        "news_section": "town",
        "topics": ["public-space"],
        "bylines": [("hedda-morrow", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "station-clock",
        "lead_image_alt": "A large station clock at five to nine; the five minutes to the hour are marked in red.",
        "lead_image_caption": "The clock at nine o’clock precisely.",
        "lead_image_credit": "",
        "body": [
            (
                "key_points",
                {
                    "heading": "The new time at a glance",
                    "points": [
                        "All clocks in Ostrel go back by five minutes, for good.",
                        "Visitors adjust their watches at the town boundary. A shelf will be provided.",
                        "The tide has been informed.",
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>It hangs in the main hall, it is three metres across, and it is wrong. Generations of commuters have learned to subtract. Now the commission for the clock, founded in 1988 to look into the matter and since grown to eleven members, has presented its findings: repairing the movement would cost 61,000 crowns and require a ladder. Adapting the town is free.</p>"
                    "<p>“We compared both options without prejudice,” said the commission’s chairman, who arrived punctually and was therefore alone for a while. “On one side a single mechanism of which spare parts are no longer made. On the other, some nine thousand wristwatches, all of which have a little knob.”</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "I have missed the 8.55 every day for eleven years. To think that all this time I was early for the next one.",
                    "speaker": "A commuter",
                    "role": "running",
                    "language": "",
                },
            ),
            (
                "paragraph",
                (
                    "<p>The advantages have surprised even supporters. The fish will be five minutes fresher. Meetings of the council, which by law must end at ten, gain five minutes a session, or about one speech a month. Those born in Ostrel become younger, though not by enough to matter at the swimming pool.</p>"
                    "<p>Neighbouring towns have reacted calmly. A ferry that leaves Corrin at noon will arrive when it always did and be told that it is before time; the island line has asked whether it may charge for this. The sun, which until now stood highest over the Old Customs House at eight minutes past twelve, will do so at three minutes past, and has thus, the commission notes, “come appreciably closer to regularity”.</p>"
                ),
            ),
            (
                "imported_html",
                "<p><strong>Notice to the public</strong></p><dl><dt>On the stroke of nine</dt><dd>please wait five minutes.</dd><dt>Appointments</dt><dd>keep their hour. Only the hour moves.</dd><dt>The five minutes saved</dt><dd>are kept at the lost-property office and may be collected, with proof of identity, between 10.00 and 9.55.</dd></dl>",
            ),
            (
                "paragraph",
                "<p>There were difficulties. The bell of the harbour office, which strikes the hour by radio signal, refused. After talks it was agreed that it will go on striking at the old time but be understood at the new one. The school on Orchard Hill asked whether children who come late in the transitional period are late. They are. That, said the chairman, was true under either system and ought to reassure parents.</p>",
            ),
            ("divider", None),
            (
                "paragraph",
                (
                    "<p>The commission itself will not be dissolved. Its new task is to establish why the clock on platform two is four minutes fast. A first report is expected in 2064, or shortly before, depending on where one stands.</p>"
                    "<p><i>This is satire. The clock in the main hall is right; it is the </i>Sounding<i>’s that is slow.</i></p>"
                ),
            ),
        ],
    },
    {
        "key": "boatbuilder",
        "headline": "“A boat tells you when you have lied to it”",
        "slug": "wenna-holt-boatbuilder",
        "kicker": "The boatyard",
        "lede": "Wenna Holt has spent fourteen months on a hull that nobody ordered. A conversation about larch, patience and apprentices who ask why.",
        "dateline": "Ostrel, west basin",
        "genre": "interview",
        "published": "2026-02-14T08:00",
        "news_section": "living",
        "topics": ["crafts"],
        "bylines": [("nora-tressider", "reporter"), ("tobia-ferrandi", "video"), ("hedda-morrow", "illustrator")],
        "lead_image": "boatyard",
        "lead_image_alt": "A wooden hull on props fills a shed; a boatbuilder in blue works at its planks.",
        "lead_image_caption": "Hull number 31, as yet without a name or a buyer.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                "<p>The shed smells of tar and oranges; she peels one while she talks, and the peel goes into the stove. Behind her stands the boat: seven metres of larch on oak, the planks overlapping like roof tiles. Wenna Holt, 58, took over the yard from the man who had taught her, and he from his aunt. There are four yards left in the estuary that build this way, and three of them repair.</p>",
            ),
            (
                "paragraph",
                (
                    "<p><b>Nobody has ordered this boat. Why build it?</b></p>"
                    "<p>Because I had two apprentices and no orders. You can’t teach somebody to build on a repair. On a repair you learn what went wrong. You have to have seen something go right from the first log, or you’ll think boats are a kind of illness.</p>"
                    "<p><b>Fourteen months is a long lesson.</b></p>"
                    "<p>It would be nine, if I’d kept my mouth shut. But they ask why. Why is this plank not straight? Well, because the tree wasn’t. So then we go up to Orchard Hill and look at trees for a day. A plank that follows the grain will carry you for sixty years. One that’s sawn straight across it looks better in the shed.</p>"
                ),
            ),
            (
                "pull_quote",
                {
                    "text": "You have to have seen something go right from the first log, or you’ll think boats are a kind of illness.",
                    "attribution": "Wenna Holt",
                },
            ),
            (
                "paragraph",
                (
                    "<p><b>You have said that a boat tells you when you have lied to it.</b></p>"
                    "<p>I said that? It sounds like me at Christmas. But it’s true. You’re tired, it’s Friday, the joint isn’t quite closed and you put a bit of filler in and a bit of paint on that. Nobody sees it. Then in her third winter there’s a dark line, just there, and it’s exactly as long as your lie was.</p>"
                    "<p><b>Do you have one of those on the water?</b></p>"
                    "<p>Number 12. Every spring her owner brings her in and says, I can’t think where she takes it from. And I say, leave her with me.</p>"
                ),
            ),
            (
                "gallery",
                {
                    "heading": "What a boat is made of",
                    "pictures": [
                        {
                            "image": "orchard-rows",
                            "alt": "Rows of trees on a hillside, a ladder between them.",
                            "caption": "Crooked wood for the frames comes from old windbreaks on Orchard Hill.",
                            "credit": "",
                            "source_link": "",
                        },
                        {
                            "image": "rope-store",
                            "alt": "Coils of rope in many colours, from above.",
                            "caption": "Rope for the rigging, from the last ropemaker in Ropewalk.",
                            "credit": "",
                            "source_link": "",
                        },
                        {
                            "image": "rowing-boat",
                            "alt": "Somebody rows a red boat across calm water.",
                            "caption": "The yard’s number 19, on the Vell above Tinkers’ Bridge.",
                            "credit": "",
                            "source_link": "",
                        },
                    ],
                },
            ),
            (
                "media",
                {
                    "kind": "audio",
                    "title": "Number 19 under oars",
                    "file": "oars",
                    "transcript": "<p>Four slow strokes: each time the knock of the oar in the rowlock, then water running along planks. Nobody speaks.</p>",
                    "credit": "Recording: Tobia Ferrandi",
                },
            ),
            (
                "paragraph",
                (
                    "<p><b>One of your apprentices is nineteen, the other is fifty-two.</b></p>"
                    "<p>He drove a lorry. He came to have a tender mended, stayed to watch, and on the Monday he was there again with sandwiches. The young one is quicker. He’s better at being wrong, he’s had the practice.</p>"
                    "<p><b>Would you use glue, if it were only for you?</b></p>"
                    "<p>I’ve nothing against glue. Glue is very good. But whoever mends this boat will be somebody I’ll never meet, and I’d like him to be able to take it apart. Copper rivets you can undo with a punch and some bad language.</p>"
                    "<p><b>And when she is finished? Will you sell her?</b></p>"
                    "<p>To anyone who rows her first. Twice round the island buoy, with me in the stern, saying nothing. You learn a lot about people that way.</p>"
                ),
            ),
            (
                "embed",
                {
                    "url": "https://vimeo.com/000000000",
                    "title": "Steaming a plank: four minutes in the yard",
                    "caption": "An hour in the steam box, ninety seconds to bend. <i>Film: Tobia Ferrandi</i>",
                },
            ),
            ("related_articles", {"heading": "", "articles": ["foghorn", "sailcloth-review"]}),
        ],
    },
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
        "lead_image_caption": "The trio on Thursday, in front of the pipes of an organ that has never worked.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>Before the first note there is the sound of 640 people deciding not to cough. Elke Dorran, at the piano, lets it last. She looks at her hands as if they had been delivered to the wrong address. Then the violins begin, on one note, so softly that for a moment one takes it for the heating.</p>"
                    "<p><i>Twelve Tides</i> lasts seventy minutes, and it does what it says: twelve pieces, each built on the readings of one night’s gauge in the east basin, from low water to low water. It could have been a gimmick. That it is not has to do with Dorran’s ear, and with a defect of the hall’s piano.</p>"
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
                "table",
                {
                    "caption": "The programme, with our markings",
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
        "key": "foghorn",
        "headline": "Why the horn at Needle Point fell silent, and who wants it back",
        "slug": "why-the-horn-fell-silent",
        "kicker": "The horn",
        "lede": "For 114 years it warned ships and woke children. In spring the council will decide whether the foghorn may sound again, once a week, for nobody’s safety at all.",
        "dateline": "Needle Point",
        "genre": "background",
        "published": "2025-11-15T07:30",
        "news_section": "harbour",
        "topics": ["weather-and-tides"],
        "bylines": [
            ("nora-tressider", "reporter"),
            ("livia-corsani", "researcher"),
            ("tobia-ferrandi", "video"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "foghorn",
        "lead_image_alt": "A large red horn points from a low white building into fog; a small boat is barely visible.",
        "lead_image_caption": "The horn can be heard for eleven kilometres, and felt for two.",
        "lead_image_credit": "",
        "canonical_url": "https://example.com/corrin-packet/why-the-horn-fell-silent",
        "original_publisher": "The Corrin Packet",
        "body": [
            (
                "paragraph",
                (
                    "<p>You do not hear it first. You notice that your tea has rings. Then the sound arrives, from under the floor as it seems, a single note somewhat lower than anything a church would own; it goes on for just short of three seconds, and ends with a grunt, as if the headland had sat down.</p>"
                    "<p>On the last Saturday in October seven volunteers let the horn of Needle Point sound for the first time since 1998, with a permit for one blast. Four hundred people had come to listen. Two complained, of whom one that it was so short.</p>"
                ),
            ),
            (
                "media",
                {
                    "kind": "audio",
                    "title": "The blast of 25 October",
                    "file": "foghorn",
                    "transcript": "<p>One long, very low note with a falling grunt at its end. A second later its echo comes back from the breakwater, softer. Then wind.</p>",
                    "credit": "Recording: Tobia Ferrandi",
                },
            ),
            (
                "section",
                {
                    "heading": "A machine for being heard",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Light is no use in fog. The lamp of Needle Point carries twenty-six kilometres on a clear night and, on a thick one, less far than a man can spit; that, at any rate, is the figure given by Bastian Orme, 81, who was its last keeper. So from 1884 there was a horn beside the lamp, blown by coal, then by oil, at last by electricity, twice every ninety seconds for as long as the fog stood.</p>"
                                "<p>The record is held by February 1947: 131 hours without a break. The school on the headland taught in gestures.</p>"
                            ),
                        ),
                        (
                            "timeline",
                            {
                                "heading": "A hundred and forty years of noise",
                                "events": [
                                    {
                                        "when": "1884",
                                        "text": "<p>After the loss of two coasters in one night a steam horn is built. The keepers ask for an assistant, and cotton wool.</p>",
                                    },
                                    {
                                        "when": "1921",
                                        "text": "<p>A piston horn replaces it: lower, louder, with the grunt that gives it its nickname, the Sow.</p>",
                                    },
                                    {
                                        "when": "1961",
                                        "text": "<p>Electric compressors. The fog watch is reduced from three men to one.</p>",
                                    },
                                    {
                                        "when": "30 September 1998",
                                        "text": "<p>Switched off. Every ship now has satellite positioning, and most have radar.</p>",
                                    },
                                    {
                                        "when": "2019",
                                        "text": "<p>Volunteers begin to clean the compressors, at first with toothbrushes.</p>",
                                    },
                                    {"when": "25 October 2025", "text": "<p>One blast, by special permit.</p>"},
                                ],
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "For and against",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>The volunteers ask for one blast a week, on Saturdays at noon, in the way that other towns fire a gun or ring a bell. “It says: you are here, and it is Saturday,” their secretary, Maud Pellow, told the council on 4 November. The harbour master, Dorothea Quill, has no objection, provided that it is never sounded in fog. A ship might believe it.</p>"
                                "<p>Against it stand some of the people who have moved to the headland since, and the keeper of the bird reserve, who measured the gulls’ heart rate in October. It doubled. It also doubles, she adds, for ice cream.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "People say they miss it. They were never in the same room. What I miss is the moment when it stopped and you could hear the fog.",
                                "speaker": "Bastian Orme",
                                "role": "keeper at Needle Point until 1998",
                                "language": "",
                            },
                        ),
                        (
                            "figure",
                            {
                                "image": "lighthouse-beam",
                                "alt": "A red and white lighthouse throws its beam across the night.",
                                "caption": "The light still burns, by itself; the last keeper visits on Sundays.",
                                "credit": "",
                                "source_link": "https://example.org/needle-point",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "From the keepers’ log",
                    "content": [
                        (
                            "imported_html",
                            "<dl><dt>12 February 1947</dt><dd>Fog. Horn 24 h. Post came by sledge, read it by gestures.</dd><dt>13 February</dt><dd>Fog. Horn 24 h. Hen has stopped laying.</dd><dt>14 February</dt><dd>Fog. Horn 24 h. Assistant asked me something. Did not catch it.</dd><dt>17 February, 4.10 a.m.</dt><dd>Stars. Stopped horn. Hen laid.</dd></dl>",
                        ),
                        (
                            "paragraph",
                            "<p>The council votes in March. <i>This report appeared first in our sister paper on the island, </i>The Corrin Packet<i>, on 13 November.</i></p>",
                        ),
                        ("divider", None),
                        ("related_articles", {"heading": "", "articles": ["high-water", "sailcloth-review"]}),
                    ],
                },
            ),
        ],
    },
)
