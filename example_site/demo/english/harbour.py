"""The English edition’s harbour: ferries, tides, the horn."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "high-water",
        "headline": "High water closes the Lower Town’s quays for six hours",
        "slug": "high-water-closes-the-quays",
        "kicker": "Spring tide",
        "lede": "The tide peaked at 4.12 metres on Tuesday night{{cite:gauge-readings}}, 41 centimetres above the forecast{{cite:tide-forecast}}; nobody was hurt, fourteen cellars were pumped dry, and 62 islanders slept in a concert hall.",
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
        "credit_line": "The Ostrel Sounding, with reports of the Estuary Press Agency and Radio Estuary",
        "backstory": "<p>Nora Tressider was in Ropewalk from six in the evening until the tape came down, first beside the street and then in it. Jonas Whitlock read the gauge every five minutes from the steps of the harbour office and checked his figures against the log the next morning; they differed once, by a centimetre.</p><p>What the tide office’s forecaster said we have from the Estuary Press Agency, because he picked up for them and not for us. Since July the Harbour Authority, of which this story speaks, holds a share in the agency.</p>",
        "notices": [
            {
                "kind": "correction",
                "was": "An earlier version of this story gave the number of flooded cellars as twelve.",
                "now_is": "There were fourteen. Two of them, in Chandlers’ Steps, had been pumped dry before the brigade began to count.",
                "at": "2026-11-25T09:15",
            },
        ],
        "body": [
            (
                "key_points",
                {
                    "heading": "What we know",
                    "points": [
                        "The gauge in the east basin read <b>4.12 metres</b> at 9.40 p.m., the highest since January 2014.",
                        "The quays were closed from 7.10 p.m. until 1.20 a.m. No one was injured, the fire brigade says{{cite:brigade-briefing}}.",
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
                    "source": "oreste-fabian",
                    "role": "baker",
                    "cue": "told_us",
                    "date": "2026-11-24",
                    "place": "Ropewalk",
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
                                        "text": "<p>The regional tide office forecasts 3.71 metres{{cite:tide-forecast}}. No warning is needed below 3.80.</p>",
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
                            "quotation",
                            {
                                "text": "High water will exceed forecast. Leave cellars and quays of the Lower Town by 19.00.",
                                "source": "harbour-authority",
                                "cue": "warned",
                                "date": "2026-11-24",
                                "obtained": "document_seen",
                                "work": "harbour-warning",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>Most people did. The rest were spoken to by the fire brigade.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "It is not a wall of water, it is a bath filling up. The danger is that people think they have time and go down to save the bicycle.",
                                "source": "lew-hanning",
                                "role": "station officer",
                                "affiliation": "Ostrel Fire Brigade",
                                "date": "2026-11-24",
                                "occasion_type": "press_conference",
                                "place": "Harbour Square",
                                "obtained": "heard_by_us",
                                "work": "brigade-briefing",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>One man did go down to save the bicycle, in Chandlers’ Steps; two firefighters brought him up again, and then, at his request, the bicycle.</p>"
                                "<p>In Sailcloth Hall the 62 passengers of the cancelled ferry were given tea, gym mats and the dress circle. Among them were eleven members of the island’s brass band, who had come over for a wedding. They played until midnight, by popular demand, and then stopped, by popular demand.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "We came for a wedding and we’ve been given the dress circle. My euphonium has never slept so well.",
                                "speaker": "Dagny Moll",
                                "role": "euphonium",
                                "affiliation": "Corrin Brass",
                                "date": "2026-11-24",
                                "place": "Sailcloth Hall",
                                "obtained": "carried_by_other",
                                "hops": [{"party": "radio-estuary", "role": "broadcast", "work": "night-programme"}],
                            },
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
                                "<p>A spring tide is known years ahead{{cite:tide-tables|p. 4}}: sun and moon pull in one line. What the almanac cannot know is the wind. A gale from the south-east leans on the estuary like a hand on a door, and the river, which wants out, has nowhere to go.</p>"
                                "<p>The tide office had expected the wind to turn after midnight. It turned at six. The office will publish a review within two weeks.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Six hours early is not a large error in weather. It is a large error in tides.",
                                "speaker": "the duty forecaster",
                                "affiliation": "Regional Tide Office",
                                "date": "2026-11-24",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {"party": "estuary-press-agency", "role": "reported", "work": "epa-tide-office"}
                                ],
                            },
                        ),
                        (
                            "table",
                            {
                                "caption": "The five highest readings of the east basin gauge. <i>Source: harbour office</i>{{cite:gauge-readings}}",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Date", "Metres", "Above forecast"],
                                    ["11 January 2014", "4.31", "58 cm{{cite:surge-2014|p. 11}}"],
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
                                "credit": "Drawn after the chart of 2024",
                                "credit_source": "harbour-authority",
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
        "lead_image_caption": "Twenty minutes from rope to plug{{cite:packet-plug}}: the <i>Kittiwake</i> at post one.",
        "credit_line": "The Ostrel Sounding, with reports of Costiera and The Corrin Packet",
        "backstory": "<p>In May we asked the Harbour Authority for its log and were told that nobody could read it. We offered to try. Sixty-one sheets came in September, after a request under the town’s rules on access, and two of us read each of them without seeing what the other had written down.</p><p>The committee sat behind closed doors. Costiera had two people who were in the room; we spoke to another, whose name we know and do not print. We showed the authority our figures on 28 September, and asked what was wrong with them. It answered within the day, about the parasol.</p>",
        "further_sources": ["ship-register", "tender-rules"],
        "notices": [
            {
                "kind": "correction",
                "was": "We wrote that 41 of the 44 failures fell in July and August.",
                "now_is": "It was 38 of 44. Three sheets of June had been filed behind August, and we had counted what was in the folder.",
                "at": "2026-10-05T12:00",
            },
        ],
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
                    "<p>On 9 March, when the quay was switched on, the Harbour Authority made a promise.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "By the end of the first year, seven long stops in ten will be made without engines.",
                    "source": "harbour-authority",
                    "cue": "announced",
                    "date": "2026-03-09",
                    "occasion_type": "statement",
                    "work": "silence-release",
                },
            ),
            (
                "paragraph",
                "<p>It publishes no interim figures. It does keep a log{{cite:harbour-log}}, in which the watch enters every stop of more than two hours, and after a request by this newspaper it released the pages for the first six months.</p>",
            ),
            (
                "section",
                {
                    "heading": "What the log says",
                    "content": [
                        (
                            "table",
                            {
                                "caption": "Stops of more than two hours in the east basin, 2026. <i>Source: harbour log, our count</i>{{cite:harbour-log|sheets 1 to 61}}",
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
                                "<p>By the authority’s own conversion{{cite:converter-paper|p. 9}}, 225 kilograms of marine diesel are saved per megawatt-hour. The 1,025 megawatt-hours of the first six months therefore stand for some 230 tonnes that were not burned below the windows of Harbour Square.</p>"
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
                                "<p>The first line is a matter of timetables. Since June three ferries have had their long stop between half past ten at night and five in the morning. A third post was in the first design{{cite:preliminary-design|p. 3|The page is no longer there; we link to a copy.}}. It was struck out in 2023.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "We built for the winter timetable, because that was the one we had.",
                                "source": "renzo-albaret",
                                "role": "port engineer",
                                "date": "2026-09-24",
                                "occasion_type": "interview",
                                "place": "the harbour office",
                                "obtained": "heard_by_us",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>The second line is a matter of standards. Ships that call from farther off are wired for another frequency; a converter would cost about 900,000 crowns{{cite:converter-paper|p. 14}}. Other ports have the same trouble.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "A plug that fits half of all ships is not a plug, it is an opinion.",
                                "speaker": "Maëlle Torquenne",
                                "role": "port engineer",
                                "affiliation": "port of La Passe",
                                "date": "2026-05",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {
                                        "party": "courrier-de-la-passe",
                                        "role": "published",
                                        "work": "courrier-plug",
                                        "date": "2026-05-30",
                                    }
                                ],
                                "original_text": "Une prise qui convient à la moitié des navires, ce n’est pas une prise, c’est une opinion",
                                "original_language": "fr",
                                "translator": "Livia Corsani",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>The fourth looks small and is not. All but six of the 44 failures fell in July and August, on days when the quay was hotter than 31 degrees. The posts’ maker “recommends shading”, the authority’s spokesman wrote to us on 28 September{{cite:spokesman-mail}}; in Nordward, which has the same posts, awnings have solved the problem{{cite:hafenblatt-posts}}. Since the 30th, the second post has had a parasol. In August the maker had put it another way.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "Our posts have not failed. They have declined to work in conditions for which nobody ordered them.",
                                "source": "marrowlight",
                                "cue": "announced",
                                "date": "2026-08-21",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {
                                        "party": "bussola",
                                        "role": "published",
                                        "work": "bussola-posts",
                                        "date": "2026-08-22",
                                    },
                                    {"party": "costiera", "role": "reported", "work": "costiera-posts"},
                                    {
                                        "party": "marrowlight-press-office",
                                        "role": "distributed",
                                        "work": "posts-release",
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
                    "heading": "Who says what",
                    "content": [
                        (
                            "figure",
                            {
                                "image": "ferry-crossing",
                                "alt": "A white ferry with a red stripe crosses a green channel.",
                                "caption": "The <i>Kittiwake</i> on her way to Corrin. She was the first ship to be fitted with a plug.",
                                "credit": "",
                                "credit_source": "island-line",
                                "source_link": "",
                            },
                        ),
                        (
                            "quotation",
                            {
                                "text": "Nobody asked the people who plug it in. It takes two of us and a boathook. At three in the morning there is one of us.",
                                "source": "anselmo-brighe",
                                "role": "master of the Kittiwake",
                                "date": "2026-08",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {
                                        "party": "corrin-packet",
                                        "role": "reported",
                                        "work": "packet-plug",
                                        "date": "2026-08-30",
                                    }
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>The residents’ circle of Harbour Square measured the noise on forty nights{{cite:forty-nights}} and counted eleven on which it stayed below the night limit{{cite:noise-bylaw|§ 4}}, to which a court has bound the port since 2024{{cite:noise-ruling}}.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Before March we would have counted none.",
                                "source": "perpetua-lanz",
                                "role": "chairwoman of the circle",
                                "cue": "wrote",
                                "date": "2026-09-15",
                                "occasion_type": "letter",
                                "occasion": "to the council",
                                "obtained": "document_seen",
                                "work": "residents-letter",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>On 29 September the council’s works committee heard Albaret behind closed doors. He was asked three times, according to two people who spoke to Costiera, when the share would reach 70 per cent.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "That, he answered each time, depended on the third post.",
                                "source": "renzo-albaret",
                                "role": "port engineer",
                                "mode": "paraphrase",
                                "cue": "answered",
                                "date": "2026-09-29",
                                "occasion_type": "meeting",
                                "occasion": "works committee, closed session",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {
                                        "party": "costiera",
                                        "role": "reported",
                                        "work": "costiera-hearing",
                                        "date": "2026-09-30",
                                    }
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            "<p>We have spoken to a third.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "The third time he only held up three fingers.",
                                "speaker": "a person who was in the room",
                                "cue": "told_us",
                                "date": "2026-10-01",
                                "occasion_type": "call",
                                "attribution_level": "background",
                                "anonymity_reason": "Sits on the committee and is bound to silence about closed sessions. Known to both writers; two notes of the session seen.",
                                "approved_by": "Mattea Lunardi",
                                "approved_at": "2026-10-02T16:20:00+02:00",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>The authority confirmed the hearing and declined to comment on its contents.</p>",
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
                                "text": "It assumes that the third post does not overheat, and that there are two people and a boathook.",
                                "attribution": "",
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
                                "<li>In 37 cases no reason is given; they are in the total, not in the table of reasons.</li></ul>",
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
        "credit_line": "The Corrin Packet / The Ostrel Sounding",
        "backstory": "<p>The keepers’ log is eleven volumes long and was lent to us, one at a time, by the civic archive. We heard the blast from the volunteers’ hut, with the gulls’ keeper, who had her instruments with her, and from two kilometres off, without.</p>",
        "body": [
            (
                "paragraph",
                (
                    "<p>You do not hear it first. You notice that your tea has rings. Then the sound arrives, from under the floor as it seems, a single note somewhat lower than anything a church would own; it goes on for just short of three seconds, and ends with a grunt, as if the headland had sat down.</p>"
                    "<p>On the last Saturday in October seven volunteers let the horn of Needle Point sound for the first time since 1998, with a permit for one blast{{cite:horn-permit}}. Four hundred people had come to listen. Two complained, of whom one that it was so short.</p>"
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
                                "<p>The record is held by February 1947: 131 hours without a break{{cite:keepers-log|f. 12}}. The school on the headland taught in gestures.</p>"
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
                                        "text": "<p>Switched off{{cite:notice-41}}. Every ship now has satellite positioning, and most have radar.</p>",
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
                                "<p>The volunteers ask for one blast a week, on Saturdays at noon, in the way that other towns fire a gun or ring a bell. In November they said so to the council.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "It says: you are here, and it is Saturday.",
                                "source": "maud-pellow",
                                "role": "secretary of the volunteers",
                                "date": "2025-11-04",
                                "occasion_type": "hearing",
                                "occasion": "town council",
                                "work": "council-minutes-november",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>The harbour office was asked what ships would make of it.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "No objection, so long as it is never sounded in fog. A ship might believe it.",
                                "source": "dorothea-quill",
                                "role": "harbour master",
                                "mode": "paraphrase",
                                "date": "2025-11-04",
                                "occasion_type": "hearing",
                                "occasion": "town council",
                                "work": "council-minutes-november",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>Against it stand some of the people who have moved to the headland since, and the keeper of the bird reserve, who measured the gulls’ heart rate in October{{cite:gull-study|p. 2}}. It doubled. It also doubles, she adds, for ice cream. Elsewhere such a quarrel has been settled by waiting: on the Esteiro a horn was switched off, and the letters came in afterwards.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "When the horn falls silent, the village wakes up. Nobody sleeps well in so much silence.",
                                "speaker": "Eugénia Tavarel",
                                "role": "keeper’s daughter",
                                "date": "2024-02",
                                "obtained": "carried_by_other",
                                "hops": [{"party": "gazeta-do-esteiro", "role": "reported", "work": "gazeta-horns"}],
                                "original_text": "Quando a buzina se cala, a aldeia acorda. Ninguém dorme bem com tanto silêncio.",
                                "original_language": "pt",
                                "translator": "Livia Corsani",
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
                        (
                            "quotation",
                            {
                                "text": "People say they miss it. They were never in the same room. What I miss is the moment when it stopped and you could hear the fog.",
                                "source": "bastian-orme",
                                "role": "keeper at Needle Point until 1998",
                                "date": "2025-11",
                                "occasion_type": "interview",
                                "obtained": "heard_by_us",
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
                            "<p>The council votes in March. <i>This report appeared first in our sister paper on the island, </i>The Corrin Packet<i>, on 13 November</i>{{cite:packet-foghorn}}<i>.</i></p>",
                        ),
                        ("divider", None),
                        ("related_articles", {"heading": "", "articles": ["high-water", "sailcloth-review"]}),
                    ],
                },
            ),
        ],
    },
)
