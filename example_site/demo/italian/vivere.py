"""The Italian edition, news section Vivere."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "boatbuilder",
        "headline": "«Una barca te lo dice, quando le hai mentito»",
        "slug": "wenna-holt-maestra-d-ascia",
        "kicker": "Il cantiere",
        "lede": "Da quattordici mesi Wenna Holt lavora a uno scafo che nessuno ha ordinato. Conversazione sul larice, sulla pazienza e sugli apprendisti che chiedono perché.",
        "dateline": "Ostrel, bacino di ponente",
        "genre": "interview",
        "published": "2026-02-14T08:00",
        "news_section": "vivere",
        "topics": ["mestieri"],
        "bylines": [
            ("nora-tressider", "reporter"),
            ("tobia-ferrandi", "video"),
            ("hedda-morrow", "illustrator"),
            ("livia-corsani", "translator"),
        ],
        "lead_image": "boatyard",
        "lead_image_alt": "Uno scafo di legno sui puntelli riempie un capannone; una donna in blu lavora al fasciame.",
        "lead_image_caption": "Lo scafo numero 31: ancora senza nome, e senza compratore.",
        "lead_image_credit": "",
        "backstory": "<p>Nora Tressider ha passato in cantiere tre mattine; la seconda le hanno dato una scopa. La conversazione è stata accorciata. Wenna Holt l’ha riletta, e ci ha rimesso una parolaccia.</p>",
        "body": [
            (
                "paragraph",
                "<p>Il capannone sa di catrame e di arance; ne sbuccia una mentre parla, e la buccia finisce nella stufa. Alle sue spalle c’è la barca: sette metri di larice su quercia, le tavole sovrapposte come tegole. Wenna Holt, 58 anni, ha rilevato il cantiere dall’uomo che le ha insegnato il mestiere, e lui da una zia. Nell’estuario, a costruire così, sono rimasti in quattro{{cite:yards-census|p. 7}}; tre riparano soltanto.</p>",
            ),
            (
                "quotation",
                {
                    "text": "Una barca te lo dice, quando le hai mentito. Non c’è bisogno di chiedere.",
                    "source": "wenna-holt",
                    "role": "maestra d’ascia",
                    "date": "2025-12",
                    "occasion_type": "interview",
                    "obtained": "carried_by_other",
                    "hops": [
                        {"party": "corrin-packet", "role": "published", "work": "holt-packet", "date": "2025-12-24"}
                    ],
                    "original_text": "A boat tells you when you have lied to it. You needn’t ask.",
                    "original_language": "en",
                },
            ),
            (
                "paragraph",
                (
                    "<p><b>Questa barca non l’ha ordinata nessuno. Perché costruirla?</b></p>"
                    "<p>Perché avevo due apprendisti e nessun ordine. Non si insegna a costruire su una riparazione. Con le riparazioni impari che cosa è andato storto. Bisogna avere visto qualcosa andare dritto fin dal primo tronco, se no ti convinci che le barche siano una specie di malattia.</p>"
                    "<p><b>Quattordici mesi sono una lezione lunga.</b></p>"
                    "<p>Sarebbero nove, se stessi zitta. Ma quelli chiedono perché. Perché questa tavola non è dritta? Eh, perché non lo era l’albero. E allora si sale al Colle dei Frutteti e per un giorno si guardano alberi. Una tavola che segue la vena ti porta per sessant’anni. Quella segata di traverso fa più bella figura in capannone.</p>"
                ),
            ),
            (
                "pull_quote",
                {
                    "text": "Bisogna avere visto qualcosa andare dritto fin dal primo tronco, se no ti convinci che le barche siano una specie di malattia.",
                    "attribution": "Wenna Holt",
                },
            ),
            (
                "paragraph",
                (
                    "<p><b>A The Corrin Packet{{cite:holt-packet}} ha detto che una barca, quando le hai mentito, te lo dice.</b></p>"
                    "<p>L’ho detto io? Sembro io a Natale. Però è vero. Sei stanco, è venerdì, la giunta non chiude del tutto: ci metti un po’ di stucco e sullo stucco un po’ di vernice. Non lo vede nessuno. Poi, al terzo inverno, lì compare una riga scura, ed è lunga esattamente come la tua bugia.</p>"
                    "<p><b>In acqua ne ha una così?</b></p>"
                    "<p>La numero 12. Ogni primavera il proprietario me la riporta e dice: non capisco da dove faccia acqua. E io gli dico: me la lasci qui.</p>"
                ),
            ),
            (
                "gallery",
                {
                    "heading": "Di che cosa è fatta una barca",
                    "pictures": [
                        {
                            "image": "orchard-rows",
                            "alt": "Filari d’alberi su una collina, con una scala in mezzo.",
                            "caption": "Il legno storto per le ordinate viene dai vecchi frangivento del Colle dei Frutteti.",
                            "credit": "",
                            "source_link": "",
                        },
                        {
                            "image": "rope-store",
                            "alt": "Rotoli di corda di molti colori, visti dall’alto.",
                            "caption": "Le cime per l’attrezzatura, dall’ultimo cordaio di via dei Cordai.",
                            "credit": "",
                            "source_link": "",
                        },
                        {
                            "image": "rowing-boat",
                            "alt": "Qualcuno rema su una barca rossa nell’acqua calma.",
                            "caption": "La numero 19 del cantiere, sul Vell a monte del ponte dei Calderai.",
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
                    "title": "La numero 19 a remi",
                    "file": "oars",
                    "transcript": "<p>Quattro palate lente: ogni volta il colpo del remo nello scalmo, poi l’acqua che scorre lungo le tavole. Nessuno parla.</p>",
                    "credit": "Registrazione di Tobia Ferrandi",
                },
            ),
            (
                "paragraph",
                (
                    "<p><b>Dei suoi apprendisti uno ha diciannove anni, l’altro cinquantadue.</b></p>"
                    "<p>Guidava il camion. È venuto a farsi riparare un battellino, si è fermato a guardare, e il lunedì era di nuovo qui con i panini. Il giovane è più svelto. Ed è più bravo a sbagliare: è più allenato.</p>"
                    "<p><b>Se la barca fosse solo per lei, userebbe la colla?</b></p>"
                    "<p>Contro la colla non ho niente. La colla va benissimo. Ma chi riparerà questa barca è uno che non conoscerò mai, e mi piacerebbe che potesse smontarla. I ribattini di rame si tolgono con un punzone e due parolacce.</p>"
                    "<p><b>E quando sarà finita, la venderà?</b></p>"
                    "<p>A chiunque, purché prima ci remi. Due giri della boa dell’isola, con me a poppa che non dico niente. Così della gente si imparano un sacco di cose.</p>"
                ),
            ),
            (
                "embed",
                {
                    "url": "https://vimeo.com/000000000",
                    "title": "Piegare una tavola a vapore: quattro minuti in cantiere",
                    "caption": "Un’ora nella cassa del vapore, novanta secondi per piegarla. <i>Video di Tobia Ferrandi</i>",
                },
            ),
            ("related_articles", {"heading": "", "articles": ["regata-pari", "fish-auction"]}),
        ],
    },
    {
        "key": "bakery-review",
        "headline": "La crosta che si sente dalla strada",
        "slug": "la-crosta-che-si-sente-dalla-strada",
        "kicker": "A tavola",
        "lede": "In via dei Cordai 14 Oreste Fabian cuoce un solo pane, due volte al giorno. Ci siamo tornati quattro volte per trovargli un difetto; ne ha due.",
        "dateline": "Ostrel, via dei Cordai",
        "genre": "review",
        "published": "2026-06-06T09:00",
        "news_section": "vivere",
        "topics": ["tavola"],
        "bylines": [("pietro-valdarsa", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "bread-kitchen",
        "lead_image_alt": "Una pagnotta scura con quattro tagli su un tagliere, in una cucina piena di sole.",
        "lead_image_caption": "Un chilo e due etti, quattro tagli, venti minuti di pazienza.",
        "lead_image_credit": "",
        "backstory": "<p>Quattro visite, fra il 9 e il 25 maggio, tutte pagate e tutte sotto altro nome. Con Oreste Fabian abbiamo parlato il 30, a giudizio fatto.</p>",
        "body": [
            (
                "paragraph",
                (
                    "<p>Il pane, appena sfornato, parla. È la crosta che si restringe e si crepa: un crepitio minuto, come di pioggia sul cellophane. Nella maggior parte dei forni dura un paio di minuti. In via dei Cordai ne ho contati sette, dal marciapiede, con la porta chiusa e il 2 che passava.</p>"
                    "<p>Dentro c’è posto per tre clienti, purché vadano d’accordo. Sul banco c’è un pane solo: farina semintegrale, acqua, sale, un lievito che Fabian chiama <i>l’inquilino</i> perché c’era già quando lui ha preso il locale, nel 1999. Si cuoce a legna{{cite:oven-register|n. 14}}, alle cinque e alle sedici. Quando è finito si spegne la luce.</p>"
                ),
            ),
            (
                "figure",
                {
                    "image": "rain-street",
                    "alt": "Gente con l’ombrello in una via bagnata fra botteghe accese.",
                    "caption": "Via dei Cordai alle sedici: la fila è quella senza ombrelli, sotto la tenda.",
                    "credit": "",
                    "source_link": "",
                },
            ),
            (
                "paragraph",
                "<p>La mollica è umida, di un grigio tenero, con buchi irregolari che trattengono l’olio e lasciano passare la marmellata. Sa di noce e, molto in fondo, di mela acerba. La crosta è quasi nera dove ha toccato la pietra; chi la toglie non merita altro. Il terzo giorno è migliore del primo. Il quinto, tostato, regge un’acciuga e una discussione.</p>",
            ),
            (
                "pull_quote",
                {
                    "text": "Il terzo giorno è migliore del primo. Il quinto, tostato, regge un’acciuga e una discussione.",
                    "attribution": "",
                },
            ),
            (
                "paragraph",
                (
                    "<p>E i difetti? Il primo è il sale, che in tre visite su quattro era esatto e nella quarta, un martedì, distratto. L’ho detto a Fabian presentandomi, a visite finite come sempre. Non ha negato.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Il martedì viene mio cognato.",
                    "source": "oreste-fabian",
                    "role": "fornaio",
                    "cue": "answered",
                    "date": "2026-05-30",
                    "place": "Ostrel, via dei Cordai",
                    "obtained": "heard_by_us",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Il secondo è che non ne vende mezzi. Chi vive solo deve scegliere fra lo spreco e la dieta, oppure fare come la signora davanti a me, che divide ogni pagnotta con la vicina del terzo piano; si parlano da allora, dopo undici anni di pianerottolo. Non sono certo, ripensandoci, che sia un difetto.</p>"
                ),
            ),
            (
                "paragraph",
                (
                    "<p>A giudicarlo, del resto, ha faticato anche una giuria. Alla fiera di Corrin, in maggio, concorrevano undici pani, e questo non ha vinto.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Non abbiamo potuto dargli un premio, perché quando si è votato non ce n’era più.",
                    "speaker": "Morwenna Tay",
                    "role": "che presiede la giuria del pane",
                    "date": "2026-05-02",
                    "occasion_type": "speech",
                    "occasion": "fiera di Corrin",
                    "place": "Corrin",
                    "obtained": "carried_by_other",
                    "hops": [
                        {"party": "corrin-packet", "role": "reported", "work": "packet-fair", "date": "2026-05-03"}
                    ],
                    "original_text": "We could give it no prize, because by the time we voted there was none left.",
                    "original_language": "en",
                    "translator": "Pietro Valdarsa",
                },
            ),
            (
                "table",
                {
                    "caption": "Le nostre quattro visite",
                    "header_row": True,
                    "header_column": True,
                    "rows": [
                        ["Giorno", "Attesa", "Crosta", "Mollica", "Sale"],
                        ["Venerdì", "12 min", "ottima", "ottima", "giusto"],
                        ["Martedì", "4 min", "ottima", "buona", "scarso"],
                        ["Sabato", "25 min", "ottima", "ottima", "giusto"],
                        ["Lunedì", "9 min", "buona", "ottima", "giusto"],
                    ],
                },
            ),
            (
                "fact_box",
                {
                    "heading": "Forno Fabian",
                    "body": "<p>Via dei Cordai 14, fermata del tram 2 <i>Mercato del Sale</i>. Dalle 6 alle 8.30 e dalle 16.20 a esaurimento; chiuso la domenica.</p><p><b>Una pagnotta:</b> sei corone. Niente carte. La borsa si porta da casa.</p>",
                },
            ),
            (
                "embed",
                {
                    "url": "https://vimeo.com/000000000",
                    "title": "Sette minuti di crosta",
                    "caption": "Da ascoltare in cuffia. <i>Registrazione di Tobia Ferrandi</i>",
                },
            ),
            (
                "paragraph",
                '<p>Per chi volesse farne una cena: pane del terzo giorno, le acciughe dell’<a linktype="article" key="fish-auction">asta del bacino di ponente</a>, una pera soda. Bere acqua. Tacere, almeno finché tace la crosta.</p>',
            ),
            ("divider", None),
            ("related_articles", {"heading": "", "articles": ["fish-auction"]}),
        ],
    },
    {
        "key": "three-pears",
        "headline": "Tre pere da conoscere prima dell’inverno",
        "slug": "tre-pere-da-conoscere",
        "kicker": "Mercato del Sale",
        "lede": "I frutticoltori del Colle dei Frutteti le portano in piazza fino a dicembre. Ecco come sceglierle, conservarle e non sprecarle.",
        "dateline": "",
        "genre": "sponsored",
        "published": "2025-10-18T10:00",
        "news_section": "vivere",
        "topics": ["tavola"],
        "bylines": [("consorzio-mercato-del-sale", "contributor")],
        "lead_image": "pear-still-life",
        "lead_image_alt": "Tre pere, gialla, verde e bruna, su un piatto bianco accanto a una brocca con un rametto.",
        "lead_image_caption": "Da sinistra: Barcaiola, Vedova di Corrin, Ferro di Ottobre.",
        "lead_image_credit": "",
        "lead_image_credit_source": "consorzio-mercato-del-sale",
        "credit_line": "Consorzio del Mercato del Sale",
        "body": [
            (
                "paragraph",
                (
                    "<p><i>Testo e immagini sono del Consorzio del Mercato del Sale, che ha pagato questo spazio. La redazione non vi ha avuto parte.</i></p>"
                    "<p>Si dice che una pera sia buona per dieci minuti nella vita, e che di solito succeda di notte. Al mercato del Sale abbiamo un’opinione meno severa. Con un po’ di metodo{{cite:pear-release}} i dieci minuti si possono scegliere, e perfino spostare a ora di cena.</p>"
                ),
            ),
            (
                "key_points",
                {
                    "heading": "In tre righe",
                    "points": [
                        "Premere il collo, mai la pancia: se cede vicino al picciolo, la pera è pronta.",
                        "Si comprano dure e si fanno maturare in casa, in un solo strato.",
                        "In frigorifero soltanto dopo, mai prima.",
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Tre pere, tre caratteri",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<h3>La Barcaiola</h3><p>Piccola, gialla, con una guancia rossa dal lato del sole. Prende il nome dai traghettatori del Vell, che se ne riempivano le tasche perché non macchia. Succosa, profumata, di breve durata: si compra il sabato per la domenica.</p>"
                                "<h3>La Vedova di Corrin</h3><p>Verde anche quando è matura, e per questo sottovalutata. Polpa fine, quasi burro. Sull’isola la si serve con il formaggio stagionato e un cucchiaio di miele; noi aggiungiamo una macinata di pepe.</p>"
                                "<h3>La Ferro di Ottobre</h3><p>Bruna, ruvida, dura da non crederci. Cruda non la mangia nessuno. Dopo un’ora di forno, con un bicchiere di vino e due chiodi di garofano, diventa un’altra cosa e, a detta di chi la vende, lo diventano anche gli ospiti.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "La Ferro va comprata in ottobre e dimenticata. Chi se la ricorda prima di Natale la mangia dura.",
                                "speaker": "Delfina Corvo",
                                "role": "frutticoltrice al banco 17",
                                "affiliation": "Frutticoltori del Colle dei Frutteti",
                                "date": "2025-10-06",
                                "occasion_type": "statement",
                                "work": "pear-release",
                            },
                        ),
                        (
                            "table",
                            {
                                "caption": "Quando comprarle e per che cosa",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Varietà", "In piazza", "Si conserva", "Dà il meglio"],
                                    ["Barcaiola", "settembre–ottobre", "5 giorni", "cruda"],
                                    ["Vedova di Corrin", "ottobre–novembre", "3 settimane", "con il formaggio"],
                                    ["Ferro di Ottobre", "ottobre–dicembre", "2 mesi", "al forno"],
                                ],
                            },
                        ),
                        (
                            "figure",
                            {
                                "image": "orchard-rows",
                                "alt": "Filari di alberi carichi di frutti rossi, una scala e una cassetta nell’erba.",
                                "caption": "Al Colle si raccoglie a mano: accanto ai peri, le ultime mele di settembre.",
                                "credit": "",
                                "credit_source": "consorzio-mercato-del-sale",
                                "source_link": "https://example.org/mercato-del-sale",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Non buttare le bucce",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Lavate e asciugate, stanno in un barattolo con due dita di zucchero e uno spicchio di limone. Dopo una settimana si filtra: uno sciroppo rosa pallido, da allungare con acqua fredda. Con i torsoli si fa un aceto; ci vuole un mese, e una cantina di cui nessuno si lamenti.</p>"
                                "<p>Quanto alla conservazione, vale la regola delle cassette: un solo strato, picciolo in su, buio, e una volta la settimana si passa in rassegna la fila. La prima che cede si mangia subito, in piedi, sopra il lavandino. È la migliore, e non conta come merenda.</p>"
                            ),
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Dove e quando",
                    "content": [
                        (
                            "imported_html",
                            "<p><strong>Mercato del Sale</strong><br>Quarantuno banchi, dal martedì al sabato, dalle 6.30 alle 13.</p><ul><li>Sabato 25 ottobre: assaggi gratuiti al banco 17</li><li>Sabato 8 novembre: la Ferro di Ottobre al forno, ricette a confronto</li></ul>",
                        ),
                        (
                            "paragraph",
                            "<p>Al banco 17, chi porta una pera del proprio albero e non sa che nome abbia trova qualcuno che glielo dice. In undici anni, assicurano, è capitato una volta sola di non riuscirci: era una mela cotogna.</p>",
                        ),
                    ],
                },
            ),
        ],
    },
)
