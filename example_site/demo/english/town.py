"""The English edition’s town: council, streets, schools, the tram."""

ARTICLES: tuple[dict, ...] = (
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
        "lead_image_credit_source": "public-library",
        "credit_line": "The Ostrel Sounding",
        "backstory": "<p>We asked the library’s readers four questions, on paper, on five evenings in October, and counted the answers twice. Nobody had to give a name. Those who are named here were told what we meant to print of them; Gaspard asked us to leave out his family name, since his foreman believes that he sleeps.</p>",
        "notices": [
            {
                "kind": "clarification",
                "was": "Some readers understood from our story that the whole library stays open until midnight.",
                "now_is": "It is the two upper reading rooms that do. The children’s floor closes at 7 p.m., as it always has.",
                "at": "2026-11-09T10:30",
            },
        ],
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
                "<p>The council agreed to the trial on 7 May{{cite:council-paper-118}}, after nursing students had gathered 4,100 signatures. Since 2 June the two upper reading rooms have been open until midnight from Monday to Friday. It costs 212,000 crowns a year{{cite:council-paper-118|§ 4}}, and by the end of April somebody must decide whether that was wise.</p>",
            ),
            (
                "quotation",
                {
                    "text": "We do not ask for a café, a lounge or a hub. We ask for a table, a lamp, and to be left alone.",
                    "speaker": "4,100 signatories",
                    "cue": "wrote",
                    "date": "2026-04-20",
                    "work": "library-petition",
                },
            ),
            (
                "section",
                {
                    "heading": "Who comes",
                    "content": [
                        (
                            "paragraph",
                            "<p>The library counts heads three times a night. It does not ask names or reasons, so ours is the first attempt to find out: on five evenings in October we put four questions, on paper, to everyone who came after eight{{cite:library-survey}}. Of 655 people 412 answered.</p>",
                        ),
                        (
                            "table",
                            {
                                "caption": "Readers after 8 p.m., average per opening night. <i>Source: library</i>{{cite:library-counts}}",
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
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "I had expected insomnia. I had not expected so many people who are simply never free at the hours when we thought the town was.",
                                "source": "benedikta-rao",
                                "role": "head librarian",
                                "date": "2026-11-03",
                                "occasion_type": "interview",
                                "obtained": "heard_by_us",
                            },
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
                                "text": "On the first night I fell asleep over the pharmacology manual. When I woke up, somebody had put a jacket round my shoulders.",
                                "source": "ilse-marran",
                                "role": "nursing student, who began the petition",
                                "cue": "told_us",
                                "date": "2026-10-14",
                                "original_text": "La prima notte mi sono addormentata sul manuale di farmacologia. Quando mi sono svegliata, qualcuno mi aveva messo una giacca sulle spalle.",
                                "original_language": "it",
                                "translator": "Livia Corsani",
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
                                "<p>The Taxpayers’ Circle, which opposed the trial{{cite:taxpayers-statement}}, does not dispute the sum.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "One can always find people who like a warm room. The question is whether the library is the cheapest warm room we have.",
                                "source": "hartwig-soames",
                                "role": "chairman of the Taxpayers’ Circle",
                                "cue": "told_us",
                                "date": "2026-11-02",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>He was last there, he said, in 1991; the heating had been excellent.</p>",
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
                                "<ul><li>Loans and returns at the machines in the hall</li><li>Tea from the urn, one crown, honesty box</li><li>The council hears the first report in January and decides by 30 April 2027{{cite:council-paper-118|§ 6}}</li></ul>",
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
                    "<p>I have read the plans; they hang in the town hall, next to the lift. There will be undulating surfaces of recycled composite, at three heights, <i>inviting users to define their own posture</i>{{cite:seating-landscape|p. 12}}. They will be set in circles, so that people can see each other. There will be twenty-two places to charge a telephone.</p>"
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
                    "<p>And people alone: in a circle, whoever sits alone has been left over. On a bench that faces the harbour, he has come to see the harbour. There is a book on this. I found it in the library, between two books on drains.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "A bench does not ask you who you are; it looks elsewhere, out of politeness.",
                    "speaker": "Solange Vérignon",
                    "role": "historian of small things",
                    "cue": "wrote",
                    "date": "2012",
                    "work": "banc",
                    "original_text": "Un banc ne vous demande pas qui vous êtes ; il regarde ailleurs, par politesse.",
                    "original_language": "fr",
                    "translator": "Livia Corsani",
                },
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
                    "speaker": "a commuter",
                    "role": "running",
                    "cue": "said",
                    "date": "2026-03-31",
                    "place": "Central Station",
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
                    "<p><i>This is satire. The clock in the main hall is right</i>{{cite:clock-certificate||Deviation on the day of inspection: none.}}<i>; it is the </i>Sounding<i>’s that is slow.</i></p>"
                ),
            ),
        ],
    },
    {
        "key": "paper-ferry",
        "headline": "Class 4B wins contract for new island ferry",
        "slug": "class-4b-wins-ferry-contract",
        "kicker": "Public tenders",
        "lede": "The lowest of three bids was folded from squared paper. Nowhere in the 340 pages of the specification, the tender office confirms, does it say that it must not be.",
        "dateline": "Ostrel, town hall",
        "genre": "satire",
        "published": "2026-01-31T06:00",
        "news_section": "town",
        "topics": ["on-the-water"],
        "bylines": [("hedda-morrow", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "school-window",
        "lead_image_alt": "Paper boats made by children stand in a bright school window.",
        "lead_image_caption": "The fleet at its moorings on Friday. The one that leans is the relief vessel.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>It was meant to be an exercise. “We were doing boats,” says the class teacher, “and someone asked what a real one costs, so we sent for the papers.” Four weeks later the parcel came back with a stamp on it. The children of 4B, aged nine to ten, are now the sole supplier of ferries to the island line until 2041.</p>"
                    "<p>The tender office defends the award. Bids are assessed for price, date of delivery, noise and completeness, each out of 25. With 94 points the class came out ahead of two shipyards, which between them had forgotten nine signatures. 4B had signed everything, in several colours.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "The bids compared under the tender rules{{cite:tender-rules|§ 9}}. <i>Source: tender office</i>",
                    "header_row": True,
                    "header_column": True,
                    "rows": [
                        ["Criterion", "Shipyard A", "Shipyard B", "Class 4B"],
                        ["Price", "41 million crowns", "38 million crowns", "<b>6.40 crowns</b>"],
                        ["Delivery", "2031", "to be discussed", "<b>Thursday, after PE</b>"],
                        ["Passengers", "400", "380", "one, if it is the hamster"],
                        ["Noise at the quay", "61 decibels", "58 decibels", "<b>“none unless Milo”</b>"],
                        ["Service life", "30 years", "30 years", "until wet"],
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Doubts about the last line were dealt with in writing. Asked how the vessel would behave in contact with water, the class replied that it would behave better than Milo. The office found this to be responsive. A requirement that each ferry carry two lifeboats was met by folding two more, smaller.</p>"
                    "<p>Praise came from unexpected quarters. The new ships need no plug, so that the question of who is to connect them at three in the morning does not arise. They can be carried under a bridge. In the event of a collision the other vessel need not be informed.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "We’ve put a spare one in the drawer. The grown-ups hadn’t thought of a drawer.",
                    "speaker": "Philippa, 9",
                    "role": "chair of the board",
                    "cue": "announced",
                    "date": "2026-01-30",
                    "occasion_type": "press_conference",
                    "place": "the art room",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Sea trials were held on Wednesday in the sink of the art room. The prototype, <i>Unsinkable</i>, crossed from the tap to the plughole in eleven seconds and went down with all hands, who had been drawn on. A commission of inquiry met at break. Its report, a single page, finds that the sea was too wet, recommends wax crayon, and names nobody. Officials at the town hall have asked for the template.</p>"
                    "<p>The losing shipyards have lodged an appeal, against which 4B has lodged a bigger one, with a border.</p>"
                ),
            ),
            (
                "imported_html",
                "<p><strong>From the contract</strong></p><dl><dt>§ 1 Ownership</dt><dd>The boats belong to the town. The town has to give them back if it isn’t playing with them.</dd><dt>§ 4 Delay</dt><dd>If we are late it is because of the recorder concert.</dd><dt>§ 9 Force majeure</dt><dd>Milo.</dd></dl>",
            ),
            (
                "paragraph",
                (
                    "<p>The school’s head, who learned of the contract from the post, sees an educational gain. The pupils have understood what a tender is; two of them have since asked to move to a class where it has been explained. Next on the timetable is the human body. The hospital has been warned not to advertise anything.</p>"
                    "<p><i>This is satire. The island line is not buying ferries, and the </i>Kittiwake<i> is made of steel</i>{{cite:ship-register|no. 114}}<i>. Class 4B exists; it is open to offers.</i></p>"
                ),
            ),
            ("related_articles", {"heading": "", "articles": ["station-clock"]}),
        ],
    },
)
