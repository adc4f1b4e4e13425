"""The Italian edition, news section Porto."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "high-water",
        "headline": "L’acqua alta chiude per sei ore le banchine della Città Bassa",
        "slug": "acqua-alta-chiude-le-banchine",
        "kicker": "Marea viva",
        "lede": "Martedì sera la marea ha toccato 4,12 metri, 41 centimetri più del previsto: nessun ferito, quattordici cantine svuotate con le pompe e 62 isolani a dormire in una sala da concerti.",
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
        "body": [
            (
                "key_points",
                {
                    "heading": "Che cosa si sa",
                    "points": [
                        "Alle 21.40 il mareografo del bacino di levante segnava <b>4,12 metri</b>: non succedeva dal gennaio 2014.",
                        "Le banchine sono rimaste chiuse dalle 19.10 all’1.20. Feriti, riferiscono i vigili del fuoco, non ce ne sono.",
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
                    "speaker": "Oreste Fabian",
                    "role": "fornaio, via dei Cordai 14",
                    "language": "",
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
                                        "text": "<p>L’ufficio maree regionale prevede 3,71 metri. Sotto i 3,80 l’allerta non serve.</p>",
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
                            "paragraph",
                            (
                                "<p>«Non è un muro d’acqua, è una vasca che si riempie», ha detto Lew Hanning, capoturno dei vigili del fuoco, alle dieci e un quarto in piazza del Porto. «Il guaio è che la gente pensa di avere tempo e scende a salvare la bicicletta». Uno, alla scala dei Velai, è sceso a salvare la bicicletta; due vigili hanno riportato su lui e poi, su sua richiesta, la bicicletta.</p>"
                                "<p>Alla Sala delle Vele i 62 passeggeri del traghetto soppresso hanno avuto tè, tappetini da ginnastica e la prima galleria. C’erano fra loro undici elementi della banda dell’isola, venuti per un matrimonio. Hanno suonato fino a mezzanotte, a grande richiesta, e a grande richiesta hanno smesso.</p>"
                            ),
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
                                "<p>Una marea viva si conosce con anni di anticipo: sole e luna tirano sulla stessa linea. Quello che l’almanacco non può sapere è il vento. Una burrasca da sud-est si appoggia all’estuario come una mano a una porta, e il fiume, che vorrebbe uscire, non sa dove andare.</p>"
                                "<p>L’ufficio maree aspettava che il vento girasse dopo mezzanotte. Ha girato alle sei. «Per la meteorologia sei ore di anticipo non sono un grande errore», ha detto il previsore di turno all’Agenzia Estuario, in un dispaccio delle 23.50. «Per le maree lo sono». L’ufficio pubblicherà una relazione entro due settimane.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Le cinque letture più alte del mareografo di levante. <i>Fonte: capitaneria</i>",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Data", "Metri", "Sopra la previsione"],
                                    ["11 gennaio 2014", "4,31", "58 cm"],
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
                                "credit": "",
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
                        (
                            "paragraph",
                            "<p><i>Aggiornato alle 9.15 con la ripresa del traghetto e con il numero delle cantine, che in un primo momento avevamo dato per dodici.</i></p>",
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
        "body": [
            (
                "paragraph",
                "<p>Il silenzio, prima, è quello delle sale d’aspetto. Quaranta persone in stivali guardano il pavimento come se vi fosse scritto il prezzo. Nessuno tocca il pesce: chi tocca, vuole, e chi vuole, paga. Poi Tullia Sperandio sale sulla cassetta rovesciata, si infila il secondo guanto e tira la corda della campana. Tre colpi.</p>",
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
                                "<p>Dal gennaio prossimo l’asta si farà su uno schermo. Lo ha deciso la cooperativa in luglio, con diciannove voti contro diciassette: il prezzo scenderà su un quadrante e chi vuole comprare premerà un tasto, in sala o da casa. Si è calcolato che i compratori passeranno da quaranta a un centinaio e che gli sgombri, per chi li pesca, renderanno un decimo in più.</p>"
                                "<p>«Io non ho nostalgia», dice Sperandio, che ha votato sì. «Ho quattro nipoti, e tre pescano. Ma chi dirà al Berto di non comprare quando ha bevuto? Io, in quei casi, faccio finta che non si sia mosso». Berto, interpellato, si gratta il mento.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Lo schermo non conosce nessuno. È il suo pregio, dicono. A me pare il suo difetto, ma io vendo ghiaccio.",
                                "speaker": "Amadeo Crin",
                                "role": "ghiacciaio del bacino di ponente",
                                "language": "",
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
                                "<p>La campana resta. Lo prevede un articolo del nuovo regolamento, il diciottesimo, aggiunto a mano in assemblea: sarà suonata ogni mattina, tre colpi, «anche se nessuno ne avesse bisogno». È l’unico articolo passato all’unanimità.</p>"
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
        "lede": "Il bacino di levante aveva promesso il silenzio entro la seconda estate. Il registro stesso del porto spiega perché, in più di metà delle soste lunghe, i motori girano ancora.",
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
        "lead_image_caption": "Venti minuti dalla cima alla spina: il <i>Kittiwake</i> alla colonnina uno.",
        "lead_image_credit": "",
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
                    "<p>Quando la banchina fu accesa, il 9 marzo, l’Autorità portuale disse che entro il primo anno sette soste lunghe su dieci si sarebbero fatte senza motori. Dati parziali non ne pubblica. Tiene però un registro, in cui la guardia annota ogni sosta di oltre due ore, e su richiesta di questo giornale ha consegnato le pagine dei primi sei mesi.</p>"
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
                                "caption": "Soste di oltre due ore nel bacino di levante, 2026. <i>Fonte: registro del porto, conteggio nostro</i>",
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
                                "<p>Secondo il coefficiente dell’Autorità, ogni megawattora fa risparmiare 225 chili di gasolio. I 1.025 del primo semestre equivalgono dunque a circa 230 tonnellate non bruciate sotto le finestre di piazza del Porto.</p>"
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
                                "<p>La prima riga è questione di orari. Da giugno tre traghetti fanno la sosta lunga fra le dieci e mezza di sera e le cinque del mattino. «Abbiamo costruito per l’orario invernale, perché era quello che avevamo», ha detto in un’intervista del 24 settembre l’ingegnere del porto, Renzo Albaret. Una terza colonnina, ha aggiunto, figurava nel primo progetto e fu cancellata nel 2023.</p>"
                                "<p>La seconda è questione di norme. Le navi che vengono da più lontano lavorano su un’altra frequenza; un convertitore costerebbe circa 900.000 corone, si legge in un documento dell’Autorità del 12 giugno.</p>"
                                "<p>La quarta sembra piccola e non lo è. Tutti i 44 guasti tranne sei cadono in luglio e agosto, in giorni in cui la banchina superava i 31 gradi. Il fabbricante «raccomanda di ombreggiare», ci ha scritto il 28 settembre il portavoce dell’Autorità. Dal 30 la seconda colonnina ha un ombrellone.</p>"
                            ),
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
                                "text": "Nobody asked the people who plug it in. It takes two of us and a boathook. At three in the morning there is one of us.",
                                "speaker": "Anselmo Brighe",
                                "role": "comandante del Kittiwake",
                                "language": "en",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>A quelli che attaccano la spina, insomma, nessuno ha chiesto nulla: per farlo ci vogliono due persone e un mezzo marinaio, e alle tre di notte di persone ce n’è una.</p>"
                                "<p>Il circolo degli abitanti di piazza del Porto ha misurato il rumore per quaranta notti e ne ha contate undici sotto il limite. «Prima di marzo non ne avremmo contata nessuna», ha scritto la presidente, Perpetua Lanz, in una lettera al consiglio datata 15 settembre, che ci ha mostrato.</p>"
                                "<p>La commissione lavori ha sentito Albaret il 29 settembre a porte chiuse. Come riportato il giorno dopo dall’agenzia di stampa Costiera, che cita due persone presenti, gli è stato chiesto tre volte quando si arriverà al 70 per cento e per tre volte ha risposto che dipende dalla terza colonnina. L’Autorità conferma l’audizione e non ne commenta il contenuto.</p>"
                            ),
                        ),
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
                                "text": "Abbiamo costruito per l’orario invernale, perché era quello che avevamo.",
                                "attribution": "Renzo Albaret, ingegnere del porto",
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
                                "<li>In 37 casi il motivo manca: sono nel totale, non nella tabella dei motivi.</li>"
                                "<li>Il 5 ottobre abbiamo corretto il numero dei guasti da calore, da 41 a 38 su 44.</li></ul>",
                            },
                        ),
                        ("related_articles", {"heading": "Altro dal porto", "articles": ["fish-auction"]}),
                    ],
                },
            ),
        ],
    },
)
