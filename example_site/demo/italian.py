"""The Italian edition: Lo Scandaglio di Ostrel."""

NEWS_SECTIONS: tuple[dict[str, str], ...] = (
    {
        "title": "Città",
        "slug": "citta",
        "introduction": "<p>Consiglio, strade, scuole e tram: che cosa si decide a Ostrel e chi poi ci deve convivere.</p>",
    },
    {
        "title": "Porto",
        "slug": "porto",
        "introduction": "<p>Due bacini, una linea per l’isola e un fiume che tiene un orario tutto suo.</p>",
    },
    {
        "title": "Cultura",
        "slug": "cultura",
        "introduction": "<p>La Sala delle Vele, l’archivio, i libri e le bande che provano sopra la bottega del velaio.</p>",
    },
    {
        "title": "Vivere",
        "slug": "vivere",
        "introduction": "<p>Cucine, botteghe, orti, e la gente che sa fare bene una cosa sola.</p>",
    },
)

TOPICS: tuple[dict[str, str], ...] = (
    {
        "slug": "bacino-di-levante",
        "name": "Bacino di levante",
        "description": "Traghetti, banchina elettrica e i vicini di entrambi.",
    },
    {
        "slug": "biblioteca",
        "name": "Biblioteca",
        "description": "La biblioteca civica e la prova dell’apertura serale.",
    },
    {"slug": "pesca", "name": "Pesca", "description": "Il bacino di ponente, la cooperativa, l’asta."},
    {"slug": "memoria", "name": "Memoria", "description": "Carte, oggetti e storie della città."},
    {"slug": "tavola", "name": "Tavola", "description": "Pane, frutta, osterie: recensioni e consigli."},
)

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
                "<p>Il consiglio comunale ha approvato la prova il 7 maggio, dopo che le allieve infermiere avevano raccolto 4.100 firme. Dal 2 giugno le due sale superiori restano aperte fino a mezzanotte, dal lunedì al venerdì. Costa 212.000 corone l’anno, ed entro la fine di aprile qualcuno dovrà decidere se ne valeva la pena.</p>",
            ),
            (
                "section",
                {
                    "heading": "Chi viene",
                    "content": [
                        (
                            "paragraph",
                            "<p>La biblioteca conta le teste tre volte a sera. Nomi e motivi non li chiede, e il nostro è il primo tentativo di saperne di più: in cinque sere di ottobre abbiamo consegnato quattro domande, su carta, a chiunque entrasse dopo le otto. Su 655 persone hanno risposto in 412.</p>",
                        ),
                        (
                            "table",
                            {
                                "caption": "Lettori dopo le 20, media per sera di apertura. <i>Fonte: biblioteca civica</i>",
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
                                "<p>«Mi aspettavo gli insonni», dice Benedikta Rao, che dirige la biblioteca. «Non mi aspettavo tanta gente che semplicemente non è mai libera nelle ore in cui credevamo lo fosse la città».</p>"
                            ),
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
                                "speaker": "Ilse Marran",
                                "role": "allieva infermiera, promotrice della petizione",
                                "language": "",
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
                                "<p>Il Circolo dei contribuenti, che era contrario, non contesta il conto. «Gente a cui piace una stanza calda se ne trova sempre», ci ha detto il 2 novembre il presidente, Hartwig Soames. «La domanda è se la biblioteca sia la stanza calda più economica che abbiamo». L’ultima volta c’era entrato nel 1991; il riscaldamento, ricorda, era eccellente.</p>"
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
                                "<ul><li>Prestiti e restituzioni alle macchine dell’atrio</li><li>Tè dal bollitore, una corona, cassetta senza custode</li><li>Prima relazione al consiglio in gennaio, decisione entro il 30 aprile 2027</li></ul>",
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
    {
        "key": "undelivered-letters",
        "headline": "Cinquantatré lettere che nessuno ha mai aperto",
        "slug": "lettere-che-nessuno-ha-mai-aperto",
        "kicker": "Vecchia Dogana",
        "lede": "Erano in una scatola di cappelli, sotto la scala della Vecchia Dogana. Ora la città deve decidere se si può leggere la posta dei morti.",
        "dateline": "Ostrel, Città Bassa",
        "genre": "background",
        "published": "2026-01-24T08:00",
        "news_section": "cultura",
        "topics": ["memoria"],
        "bylines": [
            ("mattea-lunardi", "reporter"),
            ("elio-sartorel", "researcher"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "archive-boxes",
        "lead_image_alt": "Scaffali di scatole d’archivio; davanti, una scatola aperta piena di carte.",
        "lead_image_caption": "Il deposito dell’archivio civico. La scatola dei cappelli è la prima a sinistra, fuori inventario.",
        "lead_image_credit": "",
        "body": [
            (
                "paragraph",
                (
                    "<p>La scatola è tonda, di cartone, con l’etichetta di una modista chiusa da un secolo. L’ha trovata il 9 dicembre l’idraulico, che cercava una perdita sotto la scala e ha sentito, così racconta, «odore di scuola». Dentro c’erano cinquantatré lettere. Tutte affrancate, tutte timbrate fra il 1911 e il 1913, tutte chiuse.</p>"
                    "<p>La Vecchia Dogana, dove oggi sta l’archivio civico, in quegli anni ospitava anche l’ufficio postale del porto. Le buste che non si riuscivano a consegnare vi restavano un anno, poi andavano bruciate. Qualcuno, evidentemente, non ha bruciato.</p>"
                ),
            ),
            ("pull_quote", {"text": "Qualcuno, evidentemente, non ha bruciato.", "attribution": ""}),
            (
                "section",
                {
                    "heading": "Che cosa si sa",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>L’archivista, Cosima Velt, ha fotografato le buste senza aprirle e ne ha trascritto i fronti. Sul retro di ciascuna un impiegato annotava l’esito: «partita», «rifiutata», «non più qui». La grafia è sempre la stessa. Dal confronto con i ruoli del personale, ha detto Velt alla commissione d’archivio il 16 gennaio, si tratta con ogni probabilità di un certo Evaristo Nalin, in servizio allo sportello dal 1909 al 1913.</p>"
                                "<p>Di Nalin si conosce una sola altra cosa. Nell’aprile del 1913, secondo un trafiletto del nostro stesso giornale, diede le dimissioni «per motivi di mare» e si imbarcò.</p>"
                            ),
                        ),
                        (
                            "imported_html",
                            "<dl><dt>N. 1, 3 marzo 1911</dt><dd>Alla signora A. Terribilini. Esito: partita.</dd><dt>N. 3, 2 novembre 1911</dt><dd>Alla maestra E. Fiorin. Esito: rifiutata, due volte.</dd><dt>N. 5, 30 gennaio 1912</dt><dd>Alla ragazza del faro. Esito: senza nome.</dd></dl>",
                        ),
                        (
                            "document",
                            {
                                "file": "undelivered-letters",
                                "title": "L’elenco provvisorio (testo)",
                                "description": "Le prime cinque buste, come le ha trascritte l’archivio.",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Aprire o no",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Il regolamento dell’archivio tutela il segreto della posta per settant’anni dalla morte del destinatario. Per la maggior parte delle buste il termine è passato. Ma per nove il destinatario non è identificabile, e fra queste c’è la più citata in città: quella per la ragazza del faro.</p>"
                                "<p>«Una lettera chiusa è un documento completo», sostiene Velt. «Ci dice chi ha scritto, quando, e che nessuno ha letto. Se la apro, so di più e ho di meno». Di parere opposto è il circolo di storia locale, che in una nota diffusa il 19 gennaio, riportata dall’Agenzia Estuario, chiede di «restituire la voce a cinquantatré persone».</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "My grandmother was the girl at the lighthouse. She waited all that winter for a letter. I would like to know, and I would like nobody else to.",
                                "speaker": "Maud Pellow",
                                "role": "segretaria dei volontari di Punta dell’Ago",
                                "language": "en",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>È la testimonianza che ha cambiato la discussione. Pellow racconta che la nonna, figlia del guardiano, aspettò una lettera per tutto l’inverno del 1912; vorrebbe sapere, e vorrebbe che non lo sapesse nessun altro. Prove non ne ha, salvo una fotografia e il nome della nave di cui la nonna, da vecchia, non voleva sentire parlare. L’abbiamo cercata nei registri del porto: la nave esiste, e attraccò a Ostrel due volte, nel settembre del 1911 e nel marzo del 1912.</p>",
                        ),
                        (
                            "figure",
                            {
                                "image": "roofs-in-snow",
                                "alt": "Tetti coperti di neve e comignoli che fumano.",
                                "caption": "Neve sulla Città Alta. Nell’inverno del 1912 il registro del faro ne segna nove giorni di fila.",
                                "credit": "",
                                "source_link": "",
                            },
                        ),
                        (
                            "timeline",
                            {
                                "heading": "Dalla cassetta alla scatola",
                                "events": [
                                    {"when": "1909", "text": "<p>Evaristo Nalin prende servizio allo sportello.</p>"},
                                    {"when": "3 marzo 1911", "text": "<p>Timbro della lettera più antica.</p>"},
                                    {"when": "Aprile 1913", "text": "<p>Nalin si dimette e parte.</p>"},
                                    {
                                        "when": "1958",
                                        "text": "<p>L’ufficio postale trasloca; nella Dogana entra l’archivio.</p>",
                                    },
                                    {"when": "9 dicembre 2025", "text": "<p>L’idraulico cerca una perdita.</p>"},
                                ],
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "La decisione",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>La commissione si riunisce il 12 febbraio. Sul tavolo c’è una terza via, proposta da un laboratorio di restauro: leggere le lettere con i raggi X, senza rompere i sigilli. Costa 340 corone a busta e funziona, precisa la relazione, «se l’inchiostro contiene ferro e il foglio non è piegato più di tre volte».</p>"
                                "<p>Quella per la ragazza del faro, a giudicare dallo spessore, è piegata quattro volte.</p>"
                            ),
                        ),
                        ("divider", None),
                        ("related_articles", {"heading": "", "articles": ["night-library", "bakery-review"]}),
                    ],
                },
            ),
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
        "body": [
            (
                "paragraph",
                (
                    "<p>Il pane, appena sfornato, parla. È la crosta che si restringe e si crepa: un crepitio minuto, come di pioggia sul cellophane. Nella maggior parte dei forni dura un paio di minuti. In via dei Cordai ne ho contati sette, dal marciapiede, con la porta chiusa e il 2 che passava.</p>"
                    "<p>Dentro c’è posto per tre clienti, purché vadano d’accordo. Sul banco c’è un pane solo: farina semintegrale, acqua, sale, un lievito che Fabian chiama <i>l’inquilino</i> perché c’era già quando lui ha preso il locale, nel 1999. Si cuoce alle cinque e alle sedici. Quando è finito si spegne la luce.</p>"
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
                    "<p>E i difetti? Il primo è il sale, che in tre visite su quattro era esatto e nella quarta, un martedì, distratto. L’ho detto a Fabian presentandomi, a visite finite come sempre. Non ha negato. «Il martedì viene mio cognato», ha risposto.</p>"
                    "<p>Il secondo è che non ne vende mezzi. Chi vive solo deve scegliere fra lo spreco e la dieta, oppure fare come la signora davanti a me, che divide ogni pagnotta con la vicina del terzo piano; si parlano da allora, dopo undici anni di pianerottolo. Non sono certo, ripensandoci, che sia un difetto.</p>"
                ),
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
        "lead_image_credit": "Consorzio del Mercato del Sale",
        "body": [
            (
                "paragraph",
                (
                    "<p><i>Testo e immagini sono del Consorzio del Mercato del Sale, che ha pagato questo spazio. La redazione non vi ha avuto parte.</i></p>"
                    "<p>Si dice che una pera sia buona per dieci minuti nella vita, e che di solito succeda di notte. Al mercato del Sale abbiamo un’opinione meno severa. Con un po’ di metodo i dieci minuti si possono scegliere, e perfino spostare a ora di cena.</p>"
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
                                "credit": "Consorzio del Mercato del Sale",
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
