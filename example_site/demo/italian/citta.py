"""The Italian edition, news section Città."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "night-library",
        "headline": "Cinque minuti a mezzanotte, e tutte le lampade accese",
        "slug": "cinque-minuti-a-mezzanotte",
        "kicker": "Lettori di notte",
        "lede": "Da giugno la biblioteca resta aperta fino a tardi. Dopo cinque mesi, una città convinta di andare a letto alle dieci scopre chi non ci va.",
        "dateline": "Ostrel, Città Alta",
        "genre": "reportage",
        "published": "2026-11-07T08:00",
        "news_section": "citta",
        "topics": ["biblioteca"],
        "bylines": [
            ("nora-tressider", "reporter"),
            ("ines-calloway", "photographer"),
            ("hedda-morrow", "illustrator"),
            ("livia-corsani", "translator"),
        ],
        "lead_image": "library-night",
        "lead_image_alt": "Finestre ad arco piene di libri brillano nella notte; tre persone vanno verso la porta aperta.",
        "lead_image_caption": "Le sale chiudono a mezzanotte; la porta, per consuetudine, qualche minuto dopo.",
        "lead_image_credit": "Hedda Morrow, da una fotografia di Ines Calloway",
        "lead_image_credit_source": "public-library",
        "credit_line": "Lo Scandaglio di Ostrel",
        "backstory": "<p>In cinque sere di ottobre abbiamo fatto ai lettori della biblioteca quattro domande, su carta, e abbiamo contato le risposte due volte. Nessuno doveva dire come si chiama. Chi compare per nome ha saputo prima che cosa avremmo scritto; Gaspard ci ha chiesto di omettere il cognome, perché il caporeparto crede che dorma.</p>",
        "notices": [
            {
                "kind": "clarification",
                "was": "Dal nostro articolo qualcuno ha capito che l’intera biblioteca resti aperta fino a mezzanotte.",
                "now_is": "Lo restano le due sale di lettura superiori. Il piano dei ragazzi chiude alle 19, come sempre.",
                "at": "2026-11-09T10:30",
            }
        ],
        "body": [
            (
                "paragraph",
                (
                    "<p>A cinque minuti da mezzanotte l’uomo del tavolo sei volta pagina. È lì dalle nove e mezza, un dito sotto ogni riga, le labbra che si muovono. Si chiama Gaspard, incassetta sgombri nel primo turno, e il libro è un manuale di apicoltura. Api non ne ha. «Prima si legge», dice, «poi si vede».</p>"
                    "<p>Intorno a lui una donna con la dichiarazione dei redditi, due ragazzi che fingono di ripassare e un’infermiera che dorme sul cappotto piegato. Nessuno la sveglia. Non c’è regola che obblighi a leggere.</p>"
                ),
            ),
            (
                "figure",
                {
                    "image": "reading-room",
                    "alt": "Quattro lettori sotto lampade verdi a un lungo tavolo.",
                    "caption": "Il tavolo lungo del primo piano. Le lampade erano in cantina: le ha ricablate il guardiano notturno.",
                    "credit": "Disegno di Hedda Morrow",
                    "source_link": "",
                },
            ),
            (
                "paragraph",
                "<p>Il consiglio comunale ha approvato la prova il 7 maggio{{cite:council-paper-118}}, dopo che le allieve infermiere avevano raccolto 4.100 firme. Dal 2 giugno le due sale superiori restano aperte fino a mezzanotte, dal lunedì al venerdì. Costa 212.000 corone l’anno{{cite:council-paper-118|§ 4}}, ed entro la fine di aprile qualcuno dovrà decidere se ne valeva la pena.</p>",
            ),
            (
                "quotation",
                {
                    "text": "Non chiediamo un caffè, un salotto o uno spazio polifunzionale. Chiediamo un tavolo, una lampada, e di essere lasciati in pace.",
                    "speaker": "la petizione delle 4.100 firme",
                    "cue": "asked",
                    "date": "2026-04-20",
                    "work": "library-petition",
                    "original_text": "We do not ask for a café, a lounge or a hub. We ask for a table, a lamp, and to be left alone.",
                    "original_language": "en",
                },
            ),
            (
                "section",
                {
                    "heading": "Chi viene",
                    "content": [
                        (
                            "paragraph",
                            "<p>La biblioteca conta le teste tre volte a sera. Nomi e motivi non li chiede, e il nostro è il primo tentativo di saperne di più: in cinque sere di ottobre abbiamo consegnato quattro domande, su carta, a chiunque entrasse dopo le otto{{cite:library-survey}}. Su 655 persone hanno risposto in 412.</p>",
                        ),
                        (
                            "table",
                            {
                                "caption": "Lettori dopo le 20, media per sera di apertura. <i>Fonte: biblioteca civica</i>{{cite:library-counts}}",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Mese", "Sere", "Lettori"],
                                    ["Giugno", "21", "61"],
                                    ["Luglio", "23", "38"],
                                    ["Agosto", "21", "42"],
                                    ["Settembre", "22", "97"],
                                    ["Ottobre", "22", "131"],
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Quattro su dieci lavorano a turni. Un quarto studia. Uno su nove ha scritto che viene perché fa caldo; uno su sei, perché c’è silenzio; e in 58 hanno risposto, con parole diverse, che a casa un tavolo non c’era.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Mi aspettavo gli insonni. Non mi aspettavo tanta gente che semplicemente non è mai libera nelle ore in cui credevamo lo fosse la città.",
                                "source": "benedikta-rao",
                                "role": "direttrice della biblioteca",
                                "date": "2026-11-03",
                                "occasion_type": "interview",
                                "obtained": "heard_by_us",
                                "original_text": "I had expected insomnia. I had not expected so many people who are simply never free at the hours when we thought the town was.",
                                "original_language": "en",
                            },
                        ),
                        (
                            "pull_quote",
                            {"text": "A casa un tavolo non c’era.", "attribution": "58 lettori, con parole diverse"},
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Fare la guardia al silenzio",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>I guardiani in servizio sono due, e quasi ogni sera il lavoro consiste negli ombrelli. Ivo Terzan ha passato undici anni al varco dei container. In cinque mesi ha invitato quattro persone a uscire: due cantavano, una fumava, e la quarta vendeva di tavolo in tavolo un vecchissimo dizionario che è risultato appartenere alla casa.</p>"
                                "<p>Ha anche ricablato dodici lampade e letto, dice, più che in tutta la vita precedente, «perché non puoi startene lì in mezzo a tutta quella roba e guardare il telefono. Ti senti uno che mangia patatine in chiesa».</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "La prima notte mi sono addormentata sul manuale di farmacologia. Quando mi sono svegliata, qualcuno mi aveva messo una giacca sulle spalle.",
                                "source": "ilse-marran",
                                "role": "allieva infermiera, promotrice della petizione",
                                "cue": "told_us",
                                "date": "2026-10-14",
                            },
                        ),
                        (
                            "gallery",
                            {
                                "heading": "Tre modi di tornare a casa a mezzanotte",
                                "pictures": [
                                    {
                                        "image": "tram-evening",
                                        "alt": "Un tram crema e verde, illuminato, alla fermata.",
                                        "caption": "L’ultimo 2 parte alle 0.12 e ha imparato ad aspettare.",
                                        "credit": "",
                                        "source_link": "",
                                    },
                                    {
                                        "image": "tinkers-bridge",
                                        "alt": "Qualche passante su un ponte di pietra.",
                                        "caption": "A piedi sul ponte dei Calderai, qui la mattina dopo.",
                                        "credit": "",
                                        "source_link": "",
                                    },
                                    {
                                        "image": "harbour-night",
                                        "alt": "Barche ormeggiate sotto case illuminate.",
                                        "caption": "E giù al bacino di ponente, dove comincia il turno seguente.",
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
                    "heading": "Quanto costa",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Se si dividono cinque mesi di bilancio per le 8.053 presenze di quei mesi, un lettore notturno costa alla città undici corone: più o meno un biglietto del tram, andata e ritorno, e un caffè. Nel solo ottobre, sei.</p>"
                                "<p>Il Circolo dei contribuenti, che era contrario{{cite:taxpayers-statement}}, non contesta il conto.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Gente a cui piace una stanza calda se ne trova sempre. La domanda è se la biblioteca sia la stanza calda più economica che abbiamo.",
                                "source": "hartwig-soames",
                                "role": "presidente del Circolo dei contribuenti",
                                "cue": "told_us",
                                "date": "2026-11-02",
                                "original_text": "One can always find people who like a warm room. The question is whether the library is the cheapest warm room we have.",
                                "original_language": "en",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>L’ultima volta c’era entrato nel 1991; il riscaldamento, ricorda, era eccellente.</p>"
                            ),
                        ),
                        (
                            "document",
                            {
                                "file": "library-paper",
                                "title": "La proposta di delibera 26/118 (PDF, una pagina, in inglese)",
                                "description": "Che cosa fu deciso a maggio: orari, personale, spesa, e come si contano i lettori.",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Che cosa succede ora",
                    "content": [
                        (
                            "fact_box",
                            {
                                "heading": "L’apertura serale in breve",
                                "body": "<p><b>Dal lunedì al venerdì fino a mezzanotte</b>, primo e secondo piano. Il piano dei ragazzi chiude alle 19.</p>"
                                "<ul><li>Prestiti e restituzioni alle macchine dell’atrio</li><li>Tè dal bollitore, una corona, cassetta senza custode</li><li>Prima relazione al consiglio in gennaio, decisione entro il 30 aprile 2027{{cite:council-paper-118|§ 6}}</li></ul>",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>A mezzanotte Terzan percorre il tavolo e batte con una nocca sul legno, accanto a ogni lettore. È più discreto di un campanello e nessuno l’ha mai frainteso. I cappotti frusciano. L’infermiera si sveglia, si guarda intorno e ringrazia nessuno in particolare.</p>"
                                "<p>Gaspard mette una striscia di etichetta da sgombri fra le pagine e riconsegna il libro al banco. L’ha rinnovato tre volte. Sui gradini racconta di avere parlato con un tale del Colle dei Frutteti, per via di un’arnia.</p>"
                            ),
                        ),
                        ("related_articles", {"heading": "", "articles": ["fish-auction", "undelivered-letters"]}),
                    ],
                },
            ),
        ],
    },
    {
        "key": "un-po-di-buio",
        "headline": "Un po’ di buio, per favore",
        "slug": "un-po-di-buio-per-favore",
        "kicker": "Il punto",
        "lede": "Il comune vuole mettere quattordici lampioni in piazza del mercato del Sale. Ne servono tre, e so dove.",
        "dateline": "",
        "genre": "opinion",
        "published": "2026-07-15T07:00",
        "news_section": "citta",
        "topics": ["spazi-comuni", "cielo"],
        "bylines": [("mattea-lunardi", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "market-square-night",
        "lead_image_alt": "Una piazza di sera, con lunghe tavolate e lanterne accese.",
        "lead_image_caption": "Giovedì scorso, poco dopo le dieci. Le acciughe si distinguono; chi le ha prese dal piatto, meno.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>Il giovedì, in luglio, i quarantuno banchi del mercato del Sale si smontano alle tredici e alle venti ricompaiono come tavole. Ognuno porta la sua sedia, il suo piatto e una lanterna. Si mangia quello che è avanzato e si parla con chi capita di fianco. L’anno scorso io ho avuto di fianco un signore con cui, ho scoperto alla frutta, litigavo per lettera dal 2019.</p>"
                    "<p>Con una luce da sala operatoria ci saremmo riconosciuti subito. Sarebbe stata una serata rovinata, e una corrispondenza ancora in corso.</p>"
                ),
            ),
            (
                "paragraph",
                (
                    "<p>Ora l’ufficio tecnico propone quattordici lampioni alti sei metri, a luce bianca, accesi dal tramonto all’alba. La delibera va in consiglio in settembre e costa 168.000 corone{{cite:lamps-paper}}. La motivazione è una riga: «migliorare la percezione di sicurezza». L’ho letta tre volte. Non dice la sicurezza: dice la percezione.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Una piazza buia si spiega benissimo a chi ci abita. Provate a spiegarla a chi ci passa.",
                    "speaker": "Ugo Brisco",
                    "role": "ingegnere capo",
                    "affiliation": "ufficio tecnico comunale",
                    "date": "2026-07-02",
                    "occasion_type": "hearing",
                    "occasion": "commissione lavori",
                    "place": "Ostrel",
                    "obtained": "carried_by_other",
                    "hops": [{"party": "radio-estuary", "role": "broadcast", "work": "commissione-in-diretta"}],
                },
            ),
            (
                "paragraph",
                (
                    "<p>È la frase migliore che abbia sentito in tutta la faccenda, e va presa sul serio, perché c’è chi in quella piazza, di notte, affretta il passo, e non è un capriccio. Ho chiesto ai vigili quanti incidenti vi sono stati negli ultimi cinque anni dopo il tramonto{{cite:prospetto-incidenti}}. Sono nove. Otto sono cadute, e sette delle otto sono avvenute nello stesso punto: i quattro gradini verso via dei Cordai, dove la pietra è lisa e la gronda gocciola. Il nono è un furto di pere.</p>"
                ),
            ),
            (
                "pull_quote",
                {"text": "La luce serve dove si mettono i piedi, non dove si mettono i gomiti.", "attribution": ""},
            ),
            (
                "paragraph",
                (
                    "<p>Ecco, la mia proposta è di illuminare i gradini. Due luci basse, calde, sul bordo{{cite:lamps-survey|cap. 3|sulle luci a filo di terra}}; una terza alla fermata del 2, dove si aspetta da soli e si ha il diritto di vedere chi arriva. La luce serve dove si mettono i piedi, non dove si mettono i gomiti. Per il resto la piazza ha trentasei finestre abitate, che sono la migliore illuminazione mai inventata, perché dietro c’è qualcuno.</p>"
                    '<p>C’è poi una ragione che sta più in alto. Sul Colle dei Frutteti due astronomi hanno scoperto una stella doppia <a linktype="article" key="cupola-ferma">guardando per due inverni da una fessura</a>. La fessura è a sud. A sud, sotto di loro, c’è il mercato del Sale. Che cosa accadrebbe con quattordici lampioni bianchi me lo ha scritto Isotta Brandel, che è persona mite.</p>'
                ),
            ),
            (
                "quotation",
                {
                    "text": "La stella ci sarebbe ancora. La scoperta no.",
                    "source": "isotta-brandel",
                    "role": "direttrice dell’osservatorio",
                    "cue": "wrote",
                    "date": "2026-07-09",
                    "occasion_type": "letter",
                    "obtained": "document_seen",
                    "work": "lettera-brandel",
                },
            ),
            ("divider", None),
            (
                "paragraph",
                (
                    "<p>Mi si obietta che sono nostalgica. Non credo. Nella Città Bassa della mia infanzia il buio era vero, e non lo rimpiango: ci si cadeva dentro, letteralmente, ai bordi del bacino. So che cosa devo ai lampioni della banchina. Ma una città che ha imparato ad accendere può permettersi adesso la lezione successiva, che è scegliere.</p>"
                    "<p>Scegliere costa anche meno. Tre luci basse, secondo il listino dello stesso ufficio tecnico{{cite:listino-luci|voci 14 e 15}}, fanno 21.000 corone; con le 147.000 che avanzano si rifà la gronda e, volendo, la pietra. Si cadrebbe di meno perfino a mezzogiorno, quando la percezione è ottima.</p>"
                    "<p>Giovedì sarò al tavolo del banco 17, con una lanterna a petrolio che fa poca luce e un po’ di fumo. La sedia di fianco è libera. Venga chi non è d’accordo: non lo riconoscerò.</p>"
                ),
            ),
            ("related_articles", {"heading": "", "articles": ["cupola-ferma", "night-library"]}),
        ],
    },
    {
        "key": "barchette-alla-finestra",
        "headline": "Duecentottantotto barchette alla finestra, in attesa di un fischio",
        "slug": "duecentottantotto-barchette",
        "kicker": "Scuola",
        "lede": "La scuola di via dei Cordai ha scritto al comandante del traghetto. Il comandante ha risposto, a modo suo.",
        "dateline": "Ostrel, Città Bassa",
        "genre": "reportage",
        "published": "2026-10-15T12:30",
        "news_section": "citta",
        "topics": ["bacino-di-levante"],
        "bylines": [("elio-sartorel", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "school-window",
        "lead_image_alt": "Barchette di carta colorata nella finestra luminosa di una scuola.",
        "lead_image_caption": "Si piegano in undici mosse. La dodicesima, dicono in terza, è soffiare.",
        "lead_image_credit": "",
        "backstory": "<p>La lettera del comandante ce l’ha mostrata la quinta B, dopo avere votato. Sta appesa accanto alla lavagna, con la traduzione sotto.</p>",
        "body": [
            (
                "paragraph",
                (
                    "<p>Da lunedì le finestre della scuola di via dei Cordai sono piene di barchette di carta: 288, una per ogni allievo e una per il bidello, Nestore Bruma, che ha voluto la sua con il timone. La quinta B (la quarta B che in gennaio, sulle pagine satiriche di questo giornale, vinse l’appalto per il nuovo traghetto) ha scritto al comandante del <i>Kittiwake</i>{{cite:school-letter}}: quando passa, alle 10.20, potrebbe fischiare?</p>"
                    "<p>Anselmo Brighe ha risposto a mano, con la grafia inclinata di chi scrive in navigazione.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "In mare ogni fischio vuol dire qualcosa, e uno a vuoto confonde chi ascolta. Uno lungo, però, significa che lascio l’ormeggio. Venerdì alle 10.20 lo lascio davvero.",
                    "source": "anselmo-brighe",
                    "role": "comandante del Kittiwake",
                    "cue": "answered",
                    "date": "2026-10-14",
                    "occasion_type": "letter",
                    "obtained": "document_seen",
                    "work": "lettera-brighe",
                    "original_text": "At sea every whistle means something, and an idle one confuses whoever is listening. One long one, though, means that I am leaving the berth. On Friday at 10.20 I shall be leaving it.",
                    "original_language": "en",
                    "translator": "Elio Sartorel",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Di solito la partenza la annuncia per radio. Ma niente vieta di farlo anche come una volta, e venerdì è domani.</p>"
                    "<p>La terza B ha deciso di rispondere soffiando. Alle 10.15 lezioni sospese e finestre aperte. Le barchette finite in strada, avverte la direttrice, vanno raccolte entro la ricreazione.</p>"
                ),
            ),
        ],
    },
)
