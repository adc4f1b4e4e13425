"""The Italian edition, news section Porto."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "high-water",
        "headline": "L’acqua alta chiude per sei ore le banchine della Città Bassa",
        "slug": "acqua-alta-chiude-le-banchine",
        "kicker": "Marea viva",
        "lede": "Martedì sera la marea ha toccato 4,12 metri{{cite:gauge-readings}}, 41 centimetri più del previsto{{cite:tide-forecast}}: nessun ferito, quattordici cantine svuotate con le pompe e 62 isolani a dormire in una sala da concerti.",
        "dateline": "Ostrel, bacino di levante",
        "genre": "reportage",
        "published": "2026-11-25T06:40",
        "updated": "2026-11-25T09:15",
        "news_section": "porto",
        "topics": ["maree-e-vento", "bacino-di-levante"],
        "bylines": [
            ("nora-tressider", "reporter"),
            ("jonas-whitlock", "data"),
            ("hedda-morrow", "illustrator"),
            ("livia-corsani", "translator"),
        ],
        "lead_image": "harbour-night",
        "lead_image_alt": "Case illuminate e lampioni si specchiano in un’acqua nera che arriva a filo della banchina.",
        "lead_image_caption": "La Città Bassa martedì poco prima delle undici, quando l’acqua già calava.",
        "lead_image_credit": "Hedda Morrow, da una fotografia di Ines Calloway",
        "breaking_hours": 36,
        "credit_line": "Lo Scandaglio di Ostrel, con notizie di Estuary Press Agency e Radio Estuary",
        "backstory": "<p>Nora Tressider è rimasta in via dei Cordai dalle sei di sera fino a quando hanno tolto il nastro, prima accanto alla strada e poi dentro. Jonas Whitlock ha letto il mareografo ogni cinque minuti dai gradini della capitaneria e la mattina dopo ha confrontato le sue cifre con il registro: differivano una volta, di un centimetro.</p><p>Le parole del previsore di turno le abbiamo da Estuary Press Agency, perché a loro ha risposto e a noi no. Da luglio dell’agenzia possiede una quota l’Autorità portuale, di cui questo articolo parla.</p>",
        "notices": [
            {
                "kind": "correction",
                "was": "In una prima versione di questo articolo le cantine allagate erano dodici.",
                "now_is": "Erano quattordici. Due, alla scala dei Velai, erano già state svuotate quando i vigili hanno cominciato a contare.",
                "at": "2026-11-25T09:15",
            }
        ],
        "body": [
            (
                "key_points",
                {
                    "heading": "Che cosa si sa",
                    "points": [
                        "Alle 21.40 il mareografo del bacino di levante segnava <b>4,12 metri</b>: non succedeva dal gennaio 2014.",
                        "Le banchine sono rimaste chiuse dalle 19.10 all’1.20. Feriti, riferiscono i vigili del fuoco{{cite:brigade-briefing}}, non ce ne sono.",
                        "Il 2 fa di nuovo tutta la linea. Il traghetto per l’isola riparte alle 10.",
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Prima l’acqua è salita dai tombini. Alle sette e dieci di martedì sera stava nei rigagnoli di via dei Cordai, ferma, con un biglietto dell’autobus che le girava sopra; alle otto si era data la mano da un marciapiede all’altro.</p>"
                    "<p>A quell’ora i vigili del fuoco avevano già teso il nastro arancione dalla Vecchia Dogana al ponte dei Calderai, e la comandante del porto, Dorothea Quill, aveva chiuso i due bacini a tutto tranne che alla pilotina. Chiusi sono rimasti sei ore e dieci minuti.</p>"
                    "<p>Il colmo è arrivato alle 21.40: 4,12 metri sullo zero delle carte. Il ciglio della banchina, nella Città Bassa, sta a 3,95. Sulla carta fanno diciassette centimetri d’acqua. In via dei Cordai hanno fatto quattordici cantine allagate e un fornaio su una sedia.</p>"
                ),
            ),
            (
                "figure",
                {
                    "image": "rain-street",
                    "alt": "Gente con l’ombrello risale una via bagnata fra botteghe accese.",
                    "caption": "Via dei Cordai alle sei di sera, un’ora prima che i tombini si arrendessero.",
                    "credit": "",
                    "source_link": "",
                },
            ),
            (
                "quotation",
                {
                    "text": "Nel 2014 ho messo la farina sullo scaffale più alto e mia moglie mi ha detto: lasciala lì, un giorno sarai contento. Ecco. Sono contento.",
                    "source": "oreste-fabian",
                    "role": "fornaio",
                    "cue": "told_us",
                    "date": "2026-11-24",
                    "place": "Ostrel, via dei Cordai",
                },
            ),
            (
                "section",
                {
                    "heading": "Com’è andata la notte",
                    "content": [
                        (
                            "timeline",
                            {
                                "heading": "Ora per ora",
                                "events": [
                                    {
                                        "when": "14.30",
                                        "text": "<p>L’ufficio maree regionale prevede 3,71 metri{{cite:tide-forecast}}. Sotto i 3,80 l’allerta non serve.</p>",
                                    },
                                    {
                                        "when": "18.05",
                                        "text": "<p>Il vento gira a sud-est e rinforza. La capitaneria manda un avviso per messaggio a 2.300 numeri.</p>",
                                    },
                                    {
                                        "when": "19.10",
                                        "text": "<p>Si chiudono le banchine. Il 2 torna indietro al mercato del Sale.</p>",
                                    },
                                    {
                                        "when": "20.30",
                                        "text": "<p>Soppresso l’ultimo traghetto per Corrin. La Sala delle Vele apre le porte ai passeggeri.</p>",
                                    },
                                    {"when": "21.40", "text": "<p>Colmo di marea: 4,12 metri.</p>"},
                                    {
                                        "when": "1.20",
                                        "text": "<p>Riapre al traffico l’ultimo tratto di banchina, sotto la sala dell’asta.</p>",
                                    },
                                ],
                            },
                        ),
                        (
                            "quotation",
                            {
                                "text": "L’acqua alta supererà la previsione. Lasciare cantine e banchine della Città Bassa entro le 19.",
                                "speaker": "L’Autorità portuale di Ostrel",
                                "source": "harbour-authority",
                                "cue": "warned",
                                "date": "2026-11-24",
                                "obtained": "document_seen",
                                "work": "harbour-warning",
                                "original_text": "High water will exceed forecast. Leave cellars and quays of the Lower Town by 19.00.",
                                "original_language": "en",
                            },
                        ),
                        (
                            "paragraph",
                            ("<p>Quasi tutti l’hanno fatto. Agli altri hanno parlato i vigili del fuoco.</p>"),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Non è un muro d’acqua, è una vasca che si riempie. Il guaio è che la gente pensa di avere tempo e scende a salvare la bicicletta.",
                                "source": "lew-hanning",
                                "role": "capoturno",
                                "affiliation": "vigili del fuoco di Ostrel",
                                "date": "2026-11-24",
                                "occasion_type": "press_conference",
                                "place": "Ostrel, piazza del Porto",
                                "obtained": "heard_by_us",
                                "work": "brigade-briefing",
                                "original_text": "It is not a wall of water, it is a bath filling up. The danger is that people think they have time and go down to save the bicycle.",
                                "original_language": "en",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Uno, alla scala dei Velai, è sceso davvero a salvare la bicicletta; due vigili hanno riportato su lui e poi, su sua richiesta, la bicicletta.</p>"
                                "<p>Alla Sala delle Vele i 62 passeggeri del traghetto soppresso hanno avuto tè, tappetini da ginnastica e la prima galleria. C’erano fra loro undici elementi della banda dell’isola, venuti per un matrimonio. Hanno suonato fino a mezzanotte, a grande richiesta, e a grande richiesta hanno smesso.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Siamo venuti per un matrimonio e ci hanno dato la prima galleria. Il mio eufonio non ha mai dormito così bene.",
                                "speaker": "Dagny Moll",
                                "role": "eufonio",
                                "affiliation": "banda di Corrin",
                                "date": "2026-11-24",
                                "place": "Ostrel, Sala delle Vele",
                                "obtained": "carried_by_other",
                                "hops": [{"party": "radio-estuary", "role": "broadcast", "work": "night-programme"}],
                                "original_text": "We came for a wedding and we’ve been given the dress circle. My euphonium has never slept so well.",
                                "original_language": "en",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Perché la previsione era bassa",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Una marea viva si conosce con anni di anticipo{{cite:tide-tables|p. 4}}: sole e luna tirano sulla stessa linea. Quello che l’almanacco non può sapere è il vento. Una burrasca da sud-est si appoggia all’estuario come una mano a una porta, e il fiume, che vorrebbe uscire, non sa dove andare.</p>"
                                "<p>L’ufficio maree aspettava che il vento girasse dopo mezzanotte. Ha girato alle sei. L’ufficio pubblicherà una relazione entro due settimane.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Per la meteorologia sei ore di anticipo non sono un grande errore. Per le maree lo sono.",
                                "speaker": "il previsore di turno",
                                "affiliation": "Ufficio maree regionale",
                                "date": "2026-11-24",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {"party": "estuary-press-agency", "role": "reported", "work": "epa-tide-office"}
                                ],
                                "original_text": "Six hours early is not a large error in weather. It is a large error in tides.",
                                "original_language": "en",
                            },
                        ),
                        (
                            "table",
                            {
                                "caption": "Le cinque letture più alte del mareografo di levante. <i>Fonte: capitaneria</i>{{cite:gauge-readings}}",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Data", "Metri", "Sopra la previsione"],
                                    ["11 gennaio 2014", "4,31", "58 cm{{cite:surge-2014|p. 11}}"],
                                    ["<b>24 novembre 2026</b>", "<b>4,12</b>", "<b>41 cm</b>"],
                                    ["2 marzo 1998", "4,08", "37 cm"],
                                    ["19 dicembre 1982", "4,05", "non annotato"],
                                    ["30 ottobre 2020", "4,01", "22 cm"],
                                ],
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Che cosa è aperto stamattina",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<ul><li>I due bacini, a non più di quattro nodi finché i sommozzatori non avranno guardato i parabordi di levante.</li>"
                                "<li>Il 2, tutta la linea, dalla prima vettura delle 5.30.</li>"
                                "<li>La sala dell’asta. Si è cominciato con quaranta minuti di ritardo e si è venduto tutto.</li>"
                                "<li>Le scuole, con udibile rammarico di via dei Cordai.</li></ul>"
                                "<p>La prossima marea viva è attesa per il 9 dicembre. La capitaneria prevede 3,64 metri e questa volta aggiunge una frase sul vento.</p>"
                            ),
                        ),
                        (
                            "figure",
                            {
                                "image": "estuary-map",
                                "alt": "",
                                "caption": "L’estuario: la città sulle due rive del Vell, l’isola di Corrin, Punta dell’Ago a levante.",
                                "credit": "Disegnata sulla carta del 2024",
                                "credit_source": "harbour-authority",
                                "source_link": "",
                            },
                        ),
                        (
                            "embed",
                            {
                                "url": "https://example.org/map",
                                "title": "La mappa delle vie allagate, aggiornata dai vigili del fuoco",
                                "caption": "Chi ha ancora la cantina bagnata è pregato di segnalarlo.",
                            },
                        ),
                        (
                            "related_articles",
                            {"heading": "", "articles": ["vento-in-anticipo", "electric-quay"]},
                        ),
                    ],
                },
            ),
        ],
    },
    {
        "key": "fish-auction",
        "headline": "Ventun minuti per vendere il mare",
        "slug": "ventun-minuti-per-vendere-il-mare",
        "kicker": "L’asta",
        "lede": "Alle quattro e mezza, nella sala del bacino di ponente, tre tonnellate di pesce cambiano padrone a cenni di sopracciglia. L’anno prossimo lo faranno con un tasto.",
        "dateline": "Ostrel, bacino di ponente",
        "genre": "reportage",
        "published": "2026-09-12T06:30",
        "news_section": "porto",
        "topics": ["pesca"],
        "bylines": [
            ("elio-sartorel", "reporter"),
            ("tobia-ferrandi", "video"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "fish-hall",
        "lead_image_alt": "Dodici cassette di pesce sul ghiaccio, viste dall’alto.",
        "lead_image_caption": "Sgombri, triglie e cefali poco prima della campana.",
        "lead_image_credit": "",
        "credit_line": "Lo Scandaglio di Ostrel, con notizie di Costiera",
        "backstory": "<p>Elio Sartorel ha passato quattro notti in sala, fra il 7 e il 10 settembre, sempre dalla prima cassetta all’ultimo secchio d’acqua. La campana l’ha registrata Tobia Ferrandi con il permesso di chi la suona.</p><p>All’assemblea di giugno, riservata ai soci, non eravamo presenti: ne riportiamo l’esito ufficiale e quello che ne ha trasmesso Radio Ponente, alla quale la cooperativa paga il ripetitore.</p>",
        "further_sources": ["costiera-asta"],
        "body": [
            (
                "paragraph",
                "<p>Il silenzio, prima, è quello delle sale d’aspetto. Quaranta persone in stivali guardano il pavimento come se vi fosse scritto il prezzo. Nessuno tocca il pesce: chi tocca, vuole, e chi vuole, paga. Poi Tullia Sperandio sale sulla cassetta rovesciata, si infila il secondo guanto e tira la corda della campana. Tre colpi, quanti ne prescrive il regolamento dal 1931{{cite:auction-rules|art. 4}}.</p>",
            ),
            (
                "media",
                {
                    "kind": "audio",
                    "title": "La campana dell’asta",
                    "file": "harbour-bell",
                    "transcript": "<p>Tre rintocchi di una campana di bronzo, a un secondo l’uno dall’altro; l’ultimo si spegne lentamente.</p>",
                    "credit": "Registrazione di Tobia Ferrandi",
                },
            ),
            (
                "paragraph",
                "<p>Da quel momento passano ventun minuti. Sperandio, che presiede la cooperativa e batte l’asta da sedici anni, parte alta e scende: un prezzo ogni respiro, finché qualcuno non la ferma. La ferma un sopracciglio, un’unghia che gratta un mento, una volta uno starnuto. «Era uno starnuto da offerta», giura. Le triglie andarono al raffreddato.</p>",
            ),
            (
                "timeline",
                {
                    "heading": "Una notte in cinque ore",
                    "events": [
                        {
                            "when": "1.15",
                            "text": "<p>Rientra la prima barca, la <i>Nonna Ida</i>. Nove cassette di sgombri.</p>",
                        },
                        {"when": "3.00", "text": "<p>Si pesa e si numera. Il ghiaccio arriva a pala.</p>"},
                        {"when": "4.30", "text": "<p>La campana.</p>"},
                        {
                            "when": "4.51",
                            "text": "<p>Venduto l’ultimo lotto: due razze e un polpo che nessuno aveva messo in elenco.</p>",
                        },
                        {"when": "6.10", "text": "<p>I primi filetti sono sui banchi del mercato del Sale.</p>"},
                    ],
                },
            ),
            (
                "figure",
                {
                    "image": "harbour-dawn",
                    "alt": "Gru e una nave scure contro un cielo rosa sull’acqua ferma.",
                    "caption": "Le sei e un quarto: la sala è già lavata, le barche ripartono.",
                    "credit": "",
                    "source_link": "",
                },
            ),
            (
                "section",
                {
                    "heading": "Il tasto",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Dal gennaio prossimo l’asta si farà su uno schermo. Lo ha deciso la cooperativa il 28 giugno, con diciannove voti contro diciassette{{cite:auction-vote}}: il prezzo scenderà su un quadrante e chi vuole comprare premerà un tasto, in sala o da casa. Si è calcolato che i compratori passeranno da quaranta a un centinaio e che gli sgombri, per chi li pesca, renderanno un decimo in più. Anche Sperandio ha votato sì.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Io non ho nostalgia. Ho quattro nipoti, e tre pescano. Ma chi dirà al Berto di non comprare quando ha bevuto? Io, in quei casi, faccio finta che non si sia mosso.",
                                "source": "tullia-sperandio",
                                "role": "presidente della cooperativa",
                                "cue": "told_us",
                                "date": "2026-09-10",
                                "place": "Ostrel, sala dell’asta",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Berto, interpellato, si gratta il mento.</p>"
                                "<p>Fra i diciassette contrari c’è l’armatore della barca con cui comincia la notte. L’assemblea era riservata ai soci; qualcuno, però, aveva lasciato acceso un microfono.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Il prezzo lo fa chi guarda il pesce, non chi guarda il prezzo.",
                                "speaker": "Nando Grisel",
                                "role": "armatore della Nonna Ida",
                                "cue": "warned",
                                "date": "2026-06-28",
                                "occasion_type": "meeting",
                                "occasion": "assemblea della cooperativa",
                                "place": "Ostrel",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {
                                        "party": "costiera",
                                        "role": "reported",
                                        "work": "costiera-asta",
                                        "date": "2026-06-29",
                                    },
                                    {"party": "radio-ponente", "role": "reported", "work": "prima-della-campana"},
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            ("<p>Chi all’assemblea non era invitato, ma in sala c’è ogni notte, la mette così.</p>"),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Lo schermo non conosce nessuno. È il suo pregio, dicono. A me pare il suo difetto, ma io vendo ghiaccio.",
                                "speaker": "Amadeo Crin",
                                "role": "ghiacciaio del bacino di ponente",
                                "cue": "told_us",
                                "date": "2026-09-09",
                            },
                        ),
                        (
                            "gallery",
                            {
                                "heading": "Intorno alla sala",
                                "pictures": [
                                    {
                                        "image": "rope-store",
                                        "alt": "Rotoli di corda di molti colori visti dall’alto.",
                                        "caption": "Il deposito delle cime, colorate per barca.",
                                        "credit": "",
                                        "source_link": "",
                                    },
                                    {
                                        "image": "harbour-dusk",
                                        "alt": "Gru e barche sotto un cielo viola e arancio.",
                                        "caption": "La sera prima: si parte con l’ultima luce.",
                                        "credit": "",
                                        "source_link": "",
                                    },
                                    {
                                        "image": "market-stalls",
                                        "alt": "Banchi con tende a righe in una piazza.",
                                        "caption": "Il mercato del Sale, due ore dopo la campana.",
                                        "credit": "",
                                        "source_link": "",
                                    },
                                    {
                                        "image": "tide-chart",
                                        "alt": "Un grafico delle maree con matita e bussola.",
                                        "caption": "In ufficio comanda ancora la carta.",
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
                    "heading": "Quello che resta",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>La campana resta. Lo prevede un articolo del nuovo regolamento, il diciottesimo{{cite:nuovo-regolamento-asta|art. 18}}, aggiunto a mano in assemblea: sarà suonata ogni mattina, tre colpi, «anche se nessuno ne avesse bisogno». È l’unico articolo passato all’unanimità.</p>"
                                "<p>Alle cinque la sala è vuota. Un ragazzo passa l’acqua, il pavimento torna nero e lucido. Sulla cassetta rovesciata Sperandio ha lasciato i guanti, uno sopra l’altro, come per tenersi il posto.</p>"
                            ),
                        ),
                        ("divider", None),
                        (
                            "related_articles",
                            {"heading": "Leggi anche", "articles": ["electric-quay", "night-library"]},
                        ),
                    ],
                },
            ),
        ],
    },
    {
        "key": "electric-quay",
        "headline": "Si collega meno di una nave su due: che cosa ha fatto davvero la banchina elettrica",
        "slug": "che-cosa-ha-fatto-la-banchina-elettrica",
        "kicker": "Corrente da terra",
        "lede": "Il bacino di levante aveva promesso il silenzio entro la seconda estate. Il registro stesso del porto{{cite:harbour-log}} spiega perché, in più di metà delle soste lunghe, i motori girano ancora.",
        "dateline": "Ostrel",
        "genre": "analysis",
        "published": "2026-10-03T07:30",
        "updated": "2026-10-05T12:00",
        "news_section": "porto",
        "topics": ["bacino-di-levante"],
        "bylines": [
            ("jonas-whitlock", "data"),
            ("nora-tressider", "reporter"),
            ("hedda-morrow", "illustrator"),
            ("livia-corsani", "translator"),
            ("mattea-lunardi", "editor"),
        ],
        "lead_image": "electric-quay",
        "lead_image_alt": "Due colonnine bianche su una banchina; i cavi vanno a un traghetto illuminato, accanto a un operaio in arancione.",
        "lead_image_caption": "Venti minuti dalla cima alla spina{{cite:packet-plug}}: il <i>Kittiwake</i> alla colonnina uno.",
        "lead_image_credit": "",
        "credit_line": "Lo Scandaglio di Ostrel, con notizie di Costiera e di The Corrin Packet",
        "backstory": "<p>In maggio abbiamo chiesto il registro all’Autorità portuale e ci è stato risposto che nessuno riusciva a leggerlo. Ci siamo offerti di provare. Sessantuno fogli sono arrivati in settembre, dopo una domanda secondo le norme comunali sull’accesso agli atti, e in due li abbiamo letti uno per uno, ciascuno senza vedere gli appunti dell’altro.</p><p>La commissione si è riunita a porte chiuse. Costiera aveva due persone nella stanza; noi abbiamo parlato con una terza, di cui conosciamo il nome e non lo stampiamo. Il 28 settembre abbiamo mostrato le nostre cifre all’Autorità, chiedendo che cosa non andasse. Ha risposto in giornata, a proposito dell’ombrellone.</p>",
        "further_sources": ["ship-register", "tender-rules"],
        "notices": [
            {
                "kind": "correction",
                "was": "Avevamo scritto che 41 dei 44 guasti cadevano in luglio e agosto.",
                "now_is": "Erano 38 su 44. Tre fogli di giugno erano archiviati dietro ad agosto, e noi avevamo contato quello che c’era nella cartella.",
                "at": "2026-10-05T12:00",
            }
        ],
        "body": [
            (
                "key_points",
                {
                    "heading": "",
                    "points": [
                        "Da marzo ad agosto, nel bacino di levante, <b>426 soste lunghe su 926</b> si sono fatte con la corrente da terra: il 46 per cento.",
                        "L’obiettivo del primo anno è il 70. Maggio ci è andato più vicino, con il 56.",
                        "La causa più frequente di un motore acceso non è il prezzo. È che le due colonnine erano occupate.",
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Alle quattro del mattino, sulla banchina di levante, si sente che suono fanno 6,8 milioni di corone. A sinistra, alla colonnina uno, il <i>Kittiwake</i> sta a motori spenti; un verricello ticchetta raffreddandosi e in cambusa qualcuno lava una padella. A destra, quaranta metri più in là, il traghetto merci <i>Corrin Maid</i> gira al minimo da mezzanotte. Lo si sente fin nella Città Alta.</p>"
                    "<p>Tutte e due le navi possono prendere corrente da terra. Le colonnine sono due. La seconda è da domenica sotto un telone.</p>"
                    "<p>Il 9 marzo, quando la banchina fu accesa, l’Autorità portuale fece una promessa.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Entro il primo anno sette soste lunghe su dieci si faranno senza motori.",
                    "speaker": "L’Autorità portuale di Ostrel",
                    "source": "harbour-authority",
                    "cue": "announced",
                    "date": "2026-03-09",
                    "occasion_type": "statement",
                    "work": "silence-release",
                    "original_text": "By the end of the first year, seven long stops in ten will be made without engines.",
                    "original_language": "en",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Dati parziali non ne pubblica. Tiene però un registro{{cite:harbour-log}}, in cui la guardia annota ogni sosta di oltre due ore, e su richiesta di questo giornale ha consegnato le pagine dei primi sei mesi.</p>"
                ),
            ),
            (
                "section",
                {
                    "heading": "Che cosa dice il registro",
                    "content": [
                        (
                            "table",
                            {
                                "caption": "Soste di oltre due ore nel bacino di levante, 2026. <i>Fonte: registro del porto, conteggio nostro</i>{{cite:harbour-log|fogli 1–61}}",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Mese", "Soste", "Collegate", "Quota", "MWh"],
                                    ["Marzo", "118", "41", "35%", "96"],
                                    ["Aprile", "126", "58", "46%", "139"],
                                    ["Maggio", "141", "79", "56%", "187"],
                                    ["Giugno", "163", "88", "54%", "211"],
                                    ["Luglio", "188", "83", "44%", "204"],
                                    ["Agosto", "190", "77", "41%", "188"],
                                    ["<b>Totale</b>", "<b>926</b>", "<b>426</b>", "<b>46%</b>", "<b>1.025</b>"],
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Tre cose saltano agli occhi. Fino a maggio la quota sale ripida. Poi scende, benché le navi collegate calino appena: con l’estate sono arrivate più soste, e le colonnine erano già piene. E in agosto le collegate sono meno che in maggio, con 49 soste in più: segno che, oltre all’affollamento, aveva cominciato a pesare altro.</p>"
                                "<p>Secondo il coefficiente dell’Autorità{{cite:converter-paper|p. 9}}, ogni megawattora fa risparmiare 225 chili di gasolio. I 1.025 del primo semestre equivalgono dunque a circa 230 tonnellate non bruciate sotto le finestre di piazza del Porto.</p>"
                            ),
                        ),
                        (
                            "document",
                            {
                                "file": "shore-power-log",
                                "title": "Il registro mese per mese (CSV)",
                                "description": "Il nostro conteggio delle 926 annotazioni, per chi volesse rifarlo.",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Perché i motori girano",
                    "content": [
                        (
                            "paragraph",
                            "<p>Delle 500 soste non collegate, la guardia ha indicato il motivo per 463.</p>",
                        ),
                        (
                            "table",
                            {
                                "caption": "Motivi annotati nel registro, da marzo ad agosto",
                                "header_row": True,
                                "header_column": False,
                                "rows": [
                                    ["Motivo", "Soste"],
                                    ["Colonnine occupate", "214"],
                                    ["Nave senza presa adatta", "131"],
                                    ["Sosta accorciata all’ultimo", "74"],
                                    ["Colonnina guasta", "44"],
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>La prima riga è questione di orari. Da giugno tre traghetti fanno la sosta lunga fra le dieci e mezza di sera e le cinque del mattino. Una terza colonnina figurava nel primo progetto{{cite:preliminary-design|p. 3|La pagina non c’è più: rimandiamo a una copia.}}. Fu cancellata nel 2023.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Abbiamo costruito per l’orario invernale, perché era quello che avevamo.",
                                "source": "renzo-albaret",
                                "role": "ingegnere del porto",
                                "date": "2026-09-24",
                                "occasion_type": "interview",
                                "place": "Ostrel, capitaneria",
                                "obtained": "heard_by_us",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>La seconda è questione di norme. Le navi che vengono da più lontano lavorano su un’altra frequenza; un convertitore costerebbe circa 900.000 corone{{cite:converter-paper|p. 14}}. Altri porti hanno lo stesso guaio.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Una presa che va bene a metà delle navi non è una presa, è un’opinione.",
                                "speaker": "Maëlle Torquenne",
                                "role": "ingegnera",
                                "affiliation": "porto di La Passe",
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
                            (
                                "<p>La quarta sembra piccola e non lo è. Tutti i 44 guasti tranne sei cadono in luglio e agosto, in giorni in cui la banchina superava i 31 gradi. Il fabbricante «raccomanda di ombreggiare», ci ha scritto il 28 settembre il portavoce dell’Autorità{{cite:spokesman-mail}}; a Nordward, che ha le stesse colonnine, sono bastate delle tende{{cite:hafenblatt-posts}}. Dal 30 la seconda colonnina ha un ombrellone. In agosto, il fabbricante l’aveva messa in un altro modo.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Le nostre colonnine non si sono guastate. Hanno declinato di lavorare in condizioni per le quali nessuno le aveva ordinate.",
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
                                "original_text": "Our posts have not failed. They have declined to work in conditions for which nobody ordered them.",
                                "original_language": "en",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Chi dice che cosa",
                    "content": [
                        (
                            "quotation",
                            {
                                "text": "Nessuno ha chiesto niente a chi attacca la spina. Ci vogliono due persone e un mezzo marinaio. Alle tre di notte di persone ce n’è una.",
                                "source": "anselmo-brighe",
                                "role": "comandante del Kittiwake",
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
                                "original_text": "Nobody asked the people who plug it in. It takes two of us and a boathook. At three in the morning there is one of us.",
                                "original_language": "en",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Il circolo degli abitanti di piazza del Porto ha misurato il rumore per quaranta notti{{cite:forty-nights}} e ne ha contate undici sotto il limite{{cite:noise-bylaw|§ 4}}, al quale dal 2024 una sentenza obbliga il porto{{cite:noise-ruling}}.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Prima di marzo non ne avremmo contata nessuna.",
                                "source": "perpetua-lanz",
                                "role": "presidente del circolo",
                                "cue": "wrote",
                                "date": "2026-09-15",
                                "occasion_type": "letter",
                                "occasion": "al consiglio comunale",
                                "obtained": "document_seen",
                                "work": "residents-letter",
                                "original_text": "Before March we would have counted none.",
                                "original_language": "en",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Il 29 settembre la commissione lavori ha sentito Albaret a porte chiuse. Per tre volte, secondo due persone che ne hanno parlato a Costiera, gli è stato chiesto quando si arriverà al 70 per cento.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Ha risposto ogni volta che dipende dalla terza colonnina.",
                                "source": "renzo-albaret",
                                "role": "ingegnere del porto",
                                "mode": "paraphrase",
                                "cue": "answered",
                                "date": "2026-09-29",
                                "occasion_type": "meeting",
                                "occasion": "commissione lavori, seduta riservata",
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
                        ("paragraph", ("<p>Noi abbiamo parlato con una terza.</p>")),
                        (
                            "quotation",
                            {
                                "text": "La terza volta ha soltanto mostrato tre dita.",
                                "speaker": "una persona che era nella stanza",
                                "cue": "told_us",
                                "date": "2026-10-01",
                                "occasion_type": "call",
                                "attribution_level": "background",
                                "anonymity_reason": "Siede nella commissione ed è tenuta al segreto sulle sedute riservate. Nota a chi firma; visti due appunti della seduta.",
                                "approved_by": "Mattea Lunardi",
                                "approved_at": "2026-10-02T16:20:00+02:00",
                            },
                        ),
                        ("paragraph", ("<p>L’Autorità conferma l’audizione e non ne commenta il contenuto.</p>")),
                        (
                            "embed",
                            {
                                "url": "https://www.youtube.com/watch?v=AAAAAAAAAAA",
                                "title": "Dalla cima alla spina in venti minuti",
                                "caption": "Come si collega un traghetto, ripreso dalla banchina. <i>Video di Tobia Ferrandi</i>",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Che cosa cambierebbe con la terza",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Abbiamo ripercorso il registro con tre colonnine invece di due, lasciando tutto il resto com’era. Delle 214 soste rimaste fuori, 187 ne avrebbero trovata una libera. La quota sarebbe salita al 66 per cento: non è la promessa, ma da lì la si vede.</p>"
                                "<p>Il calcolo ha i suoi limiti. Suppone che la terza non si surriscaldi, e che ci siano due persone e un mezzo marinaio.</p>"
                            ),
                        ),
                        (
                            "pull_quote",
                            {
                                "text": "Suppone che la terza non si surriscaldi, e che ci siano due persone e un mezzo marinaio.",
                                "attribution": "",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Come abbiamo contato",
                    "content": [
                        (
                            "fact_box",
                            {
                                "heading": "Metodo",
                                "body": "<p>L’Autorità ci ha dato 61 pagine scansionate, scritte a mano in due lingue. Due persone hanno letto ogni pagina separatamente e hanno risolto 23 divergenze chiedendo alla guardia.</p>"
                                "<ul><li>Abbiamo escluso le soste sotto le due ore, come fa l’obiettivo dell’Autorità.</li>"
                                "<li>In 37 casi il motivo manca: sono nel totale, non nella tabella dei motivi.</li></ul>",
                            },
                        ),
                        ("related_articles", {"heading": "Altro dal porto", "articles": ["fish-auction"]}),
                    ],
                },
            ),
        ],
    },
)
