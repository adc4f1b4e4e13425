"""The English edition’s living: workshops, kitchens, gardens."""

ARTICLES: tuple[dict, ...] = (
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
        "backstory": "<p>Nora Tressider spent three mornings in the yard and was given a broom on the second. The conversation has been shortened; Wenna Holt has read it, and put back one swear word.</p>",
        "lead_image_caption": "Hull number 31, as yet without a name or a buyer.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                "<p>The shed smells of tar and oranges; she peels one while she talks, and the peel goes into the stove. Behind her stands the boat: seven metres of larch on oak, the planks overlapping like roof tiles. Wenna Holt, 58, took over the yard from the man who had taught her, and he from his aunt. There are four yards left in the estuary that build this way{{cite:yards-census|p. 7}}, and three of them repair.</p>",
            ),
            (
                "quotation",
                {
                    "text": "A boat tells you when you have lied to it. You needn’t ask.",
                    "source": "wenna-holt",
                    "role": "boatbuilder",
                    "date": "2025-12",
                    "occasion_type": "interview",
                    "obtained": "carried_by_other",
                    "hops": [
                        {"party": "corrin-packet", "role": "published", "work": "holt-packet", "date": "2025-12-24"}
                    ],
                },
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
                    "<p><b>You told The Corrin Packet{{cite:holt-packet}} that a boat tells you when you have lied to it.</b></p>"
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
        "key": "seed-cabinet",
        "headline": "Four hundred and eight drawers, and you are allowed to open them",
        "slug": "four-hundred-and-eight-drawers",
        "kicker": "Exhibition",
        "lede": "The cabinet of a vanished seed shop stands in the Old Customs House, unlocked. It is the best small exhibition in years, and the only one that rattles.",
        "dateline": "Ostrel, Old Customs House",
        "genre": "review",
        "published": "2025-10-25T09:00",
        "news_section": "living",
        "topics": ["nature", "crafts"],
        "bylines": [("rhea-lindqvor", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "seed-drawers",
        "lead_image_alt": "A cabinet of small wooden drawers with handwritten labels; one stands open, full of seeds.",
        "lead_image_caption": "Drawers that stick are to be reported, not pulled.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>One goes to exhibitions to be told not to touch. At the door of this one hangs a card that says: “Wash your hands. Open anything.” Behind it stands a cabinet of pear wood, four metres long, twenty-four drawers across and seventeen down, and on a Thursday afternoon nine grown people are pulling at it with the expression of children in somebody else’s kitchen.</p>"
                    "<p>It comes from Hollin and Daughter, seedsmen, who traded on the Salt Market from 1889 to 1994{{cite:hollin-ledgers}}: the daughter, for the last fifty-one of those years, alone. When the shop closed, the archive took the cabinet in for a winter. It has been behind the boiler since. Nobody had emptied it.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "We have emptied nothing. We should not have known where to stop.",
                    "source": "civic-archive",
                    "cue": "wrote",
                    "date": "2025-10",
                    "work": "seed-catalogue",
                },
            ),
            (
                "paragraph",
                "<p>The pleasure begins with the labels. Hollin the father wrote Latin in copperplate. His daughter Ottoline wrote what she knew. One may read the whole cabinet as a quarrel about what a name is for, and by the tenth row she has won it. A leek is called Stands Through Anything. There is a bean named Not The One From Last Year, and, some drawers on, The One From Last Year.</p>",
            ),
            (
                "table",
                {
                    "caption": "Five drawers for which it is worth waiting",
                    "header_row": True,
                    "header_column": True,
                    "rows": [
                        ["Drawer", "Label", "What is in it"],
                        ["17", "Lettuce, Aunt Orsola’s, late", "Seed, and a photograph of the lettuce"],
                        ["96", "Mistake, but good", "Peas, striped"],
                        ["240", "For clay, and for the impatient", "Radish"],
                        ["266", "Ask me first", "Nothing. It smells of aniseed"],
                        ["408", "String", "<b>String</b>"],
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>The curators, two archivists and a gardener, have held back as few curators can. No screen, no voice, no glass. A lens hangs on a cord at each end, and that is enough: a carrot seed turns out to have bristles, a marigold’s is a small claw, and the seed of the foxglove is so fine that drawer 131 appears to hold a pinch of nothing much until one has it under the lens, where it becomes eleven hundred loaves of brown bread.</p>"
                    "<p>It is science, too, of the cheerful kind. In spring the school on Orchard Hill sowed thirty of the kinds. Eleven came up{{cite:germination-list}}. They stand on the window sills in pots, with their ages: the oldest a mallow of 1938, which has flowered, and looks about as if it had missed something. Zaira Melk, 89, who keeps the town’s other seed cabinet, the one that is in use, came on the first afternoon with a damp cloth and a tin. She opened drawer 96, counted out ten peas, wrote down that she had them, and went home to see about it.</p>"
                ),
            ),
            (
                "figure",
                {
                    "image": "archive-boxes",
                    "alt": "Shelves of archive boxes; one stands open, with papers in it.",
                    "caption": "The shop’s ledgers{{cite:hollin-ledgers}}, one floor up. They may be asked for.",
                    "credit": "",
                    "credit_source": "civic-archive",
                    "source_link": "",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Complaints are few. The light is that of a cellar. The upper four rows can be reached only with a ladder and an attendant, so that anyone who wants to see the sweet peas must first say so aloud. And I should have liked to learn what became of the customers’ own names for things, which the ledgers are said to be full of.</p>"
                    "<p>One ledger does lie open, beside the last drawer, at the spring of 1957. Among the sales stands a single packet of stocks, night-scented, to “Mr N., lighthouse”{{cite:hollin-ledgers|1957, f. 31}}, and in the column for the price a dash. A slip of paper notes that the same entry, with the same dash, occurs every April for thirty-eight years. It adds nothing to that. Somebody upstairs has surely found out the rest, and has had the tact to leave it in its drawer.</p>"
                ),
            ),
            (
                "pull_quote",
                {
                    "text": "Hollin the father wrote Latin in copperplate. His daughter Ottoline wrote what she knew.",
                    "attribution": "",
                },
            ),
            (
                "fact_box",
                {
                    "heading": "The exhibition",
                    "body": "<p><b>Open Anything: the seed cabinet of Hollin and Daughter.</b> Old Customs House, ground floor, until 29 March 2026. Tuesday to Sunday, 10 a.m. to 5 p.m.; four crowns, gardeners two. How one proves it is left to the gardener.</p>",
                },
            ),
            ("related_articles", {"heading": "", "articles": ["boatbuilder", "pool-nine"]}),
        ],
    },
)
