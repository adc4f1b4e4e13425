"""The Italian edition, news section Scienza."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "vento-in-anticipo",
        "headline": "Quarantuno centimetri, addendo per addendo: da dove è venuta l’acqua di martedì",
        "slug": "quarantuno-centimetri",
        "kicker": "L’acqua alta, spiegata",
        "lede": "Luna e sole hanno rispettato l’orario. Il vento no. E il pallone che avrebbe potuto avvertirci ha smesso di parlare a 2.600 metri{{cite:noon-flight}}.",
        "dateline": "Punta dell’Ago",
        "genre": "analysis",
        "published": "2026-11-25T17:30",
        "news_section": "scienza",
        "topics": ["maree-e-vento", "cielo"],
        "bylines": [
            ("bruno-astervel", "reporter"),
            ("jonas-whitlock", "data"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "weather-balloon",
        "lead_image_alt": "Due persone su un promontorio lasciano andare un grande pallone bianco.",
        "lead_image_caption": "Il lancio di mezzogiorno a Punta dell’Ago, in una giornata più docile di martedì.",
        "lead_image_credit": "",
        "further_sources": ["lid-study", "surge-2014"],
        "backstory": "<p>Bruno Astervel e Jonas Whitlock hanno scomposto il colmo mercoledì mattina, ciascuno per conto suo, e hanno confrontato i risultati prima di pranzo: differivano di un centimetro, che è finito nel vento. Poi li ha rifatti Oda Kessim, senza vedere i nostri.</p><p>Chi all’ufficio maree ci ha parlato senza nome è stato in servizio martedì; l’identità la conosce chi dirige l’edizione. Quello che dice della cartella lo conferma l’istruzione interna, che citiamo.</p>",
        "body": [
            (
                "key_points",
                {
                    "heading": "In breve",
                    "points": [
                        "La parte astronomica della marea era giusta al centimetro: <b>3,58 metri</b>.",
                        "Dei 41 centimetri di troppo, secondo i nostri conti, <b>32</b> li ha messi il vento e <b>9</b> la pressione.",
                        "Lo stesso vento, sei ore dopo, avrebbe lasciato asciutta la banchina.",
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Chi martedì sera era in via dei Cordai con un secchio in mano si è fatto una domanda ragionevole: ma la marea non si sapeva? Si sapeva. L’almanacco appeso in capitaneria la riporta da un anno, stampata, con l’ora{{cite:tide-tables|p. 4}}. È il resto che non sta negli almanacchi.</p>"
                    '<p>Il mareografo del bacino di levante <a linktype="article" key="high-water">ha segnato 4,12 metri</a>{{cite:gauge-readings}}; l’ufficio maree ne aveva previsti 3,71{{cite:tide-forecast}}. Abbiamo preso le misure pubbliche di mareografo, barometro e anemometro{{cite:barometro}} e le abbiamo scomposte. È aritmetica da quinta elementare, salvo che per l’ultimo addendo.</p>'
                ),
            ),
            (
                "section",
                {
                    "heading": "Tre addendi",
                    "content": [
                        (
                            "table",
                            {
                                "caption": "Il colmo di martedì, in metri. <i>Fonte: ufficio maree, capitaneria; scomposizione nostra, provvisoria</i>",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Addendo", "Previsto alle 14.30", "Alle 21.40", "Differenza"],
                                    ["Sole e luna", "3,58", "3,58", "0"],
                                    ["Pressione", "0,05", "0,14", "+0,09"],
                                    ["Vento", "0,08", "0,40", "+0,32"],
                                    ["<b>Totale</b>", "<b>3,71</b>", "<b>4,12</b>", "<b>+0,41</b>"],
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Il primo addendo è un orologio. Con la luna piena o nuova, sole e luna tirano nella stessa direzione e il mare sale di più: sono le maree vive, e si calcolano con decenni di anticipo.</p>"
                                "<p>Il secondo è una bilancia. L’aria pesa sull’acqua; dove pesa meno, l’acqua si alza. La regola dei piloti dice un centimetro per ogni ettopascal, e martedì sera il barometro ne segnava nove meno del previsto.</p>"
                                "<p>Il terzo è una spinta. Un vento da sud-est trascina verso la foce lo strato superficiale; nell’estuario, che si stringe come un imbuto, l’acqua può andare soltanto in su. Quanto, dipende da forza, durata e direzione. Basta che il vento giri di venti gradi e il conto si rifà da capo.</p>"
                            ),
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Resta da capire perché un vento così, già in quota a mezzogiorno, sulla banchina non si sentisse. Ci stava sotto uno strato d’aria fredda, e l’aria fredda ha le sue maniere.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "L’aria fredda è beneducata: resta dov’è finché qualcuno non la porta via.",
                                "source": "hella-ostermann",
                                "role": "climatologa",
                                "cue": "wrote",
                                "date": "2017",
                                "work": "kaltluft",
                                "original_text": "Kalte Luft ist höflich: Sie bleibt liegen, bis jemand sie fortträgt.",
                                "original_language": "de",
                                "translator": "Bruno Astervel",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Il pallone delle dodici",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Per sapere che vento farà stasera bisogna sapere che vento fa adesso, ma più in alto. Per questo due volte al giorno, a mezzogiorno e a mezzanotte, da Punta dell’Ago parte un pallone gonfiato a elio con sotto una scatola grande come un pacco di zucchero. Sale a cinque metri al secondo, trasmette temperatura, umidità e vento, e a una ventina di chilometri scoppia. Di solito.</p>"
                                "<p>Quello di martedì, lanciato alle 12.02, ha taciuto a 2.600 metri.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Un clic, poi niente. Succede tre o quattro volte l’anno: per la batteria, per il ghiaccio, o perché passa un gabbiano con un’opinione.",
                                "source": "tilde-marsan",
                                "role": "tecnica dei lanci",
                                "affiliation": "ufficio maree",
                                "cue": "told_us",
                                "date": "2026-11-25",
                                "occasion_type": "call",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Un pallone di riserva Marsan e il collega Corin Ashby l’avevano. L’elio no: la bombola nuova arrivava con il furgone delle 14.</p>"
                                "<p>Alle 14.30 l’ufficio ha fatto la previsione con quello che aveva, cioè i dati di mezzanotte. In quei dati la rotazione del vento era attesa per le prime ore di mercoledì. Eppure gli otto minuti trasmessi prima del clic, scartati per regola{{cite:instruction-15-7}}, il vento lo avevano già dentro: quella storia la racconta oggi Rhea Lindqvor nella nostra edizione inglese{{cite:eight-minutes}}.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Quella cartella si chiama Incompleti. In undici anni non l’ha aperta nessuno, e nessuno si è mai lamentato.",
                                "speaker": "una persona di turno martedì all’ufficio maree",
                                "cue": "told_us",
                                "date": "2026-11-25",
                                "occasion_type": "call",
                                "attribution_level": "background",
                                "anonymity_reason": "Prima della relazione non può parlare con i giornali senza permesso; lavora lì da meno di un anno.",
                                "approved_by": "Mattea Lunardi",
                                "approved_at": "2026-11-25T15:40:00+00:00",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>La regola non è stupida, aggiunge: una scatola che si guasta presto, di solito, aveva cominciato a mentire prima. Per chi le maree le insegna, il nodo è un altro.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "La gente chiede se la previsione era sbagliata. Era giusta per una serata che è cominciata sei ore dopo.",
                                "source": "oda-kessim",
                                "role": "docente di idraulica all’istituto nautico",
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
                    "heading": "Se avesse girato a mezzanotte",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>A mezzanotte, senza vento, l’acqua sarebbe già scesa di una settantina di centimetri. Sommando alla curva calante la stessa spinta e la stessa pressione si arriva a 3,42 metri: mezzo metro abbondante sotto il ciglio della banchina. Nessuna cantina, nessuna banda in galleria, e questo articolo parlerebbe d’altro.</p>"
                                "<p>È il motivo per cui le maree si prevedono peggio del tempo. A chi esce con l’ombrello sei ore in più o in meno cambiano poco; qui decidono se due massimi si sommano o si mancano.</p>"
                            ),
                        ),
                        (
                            "fact_box",
                            {
                                "heading": "Come abbiamo contato",
                                "body": "<p>La parte astronomica viene dall’almanacco{{cite:tide-tables|p. 4}}; quella della pressione dal barometro della capitaneria, con la regola di un centimetro per ettopascal. <b>Al vento abbiamo attribuito tutto il resto</b>, compreso quello che non capiamo.</p><p>Kessim ha rifatto i conti e trova per il vento fra 29 e 35 centimetri.</p>",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>La relazione dell’ufficio maree è promessa entro due settimane, dunque per il 9 dicembre. È anche il giorno della prossima marea viva. A Punta dell’Ago, intanto, le bombole di riserva sono diventate due.</p>",
                        ),
                        ("related_articles", {"heading": "", "articles": ["high-water", "cupola-ferma"]}),
                    ],
                },
            ),
        ],
    },
    {
        "key": "cupola-ferma",
        "headline": "La cupola che guarda da una parte sola",
        "slug": "la-cupola-che-guarda-da-una-parte-sola",
        "kicker": "Osservatorio",
        "lede": "Da quattordici mesi l’osservatorio del Colle dei Frutteti è bloccato verso sud. Invece di chiudere, i suoi due astronomi hanno cominciato ad aspettare. E qualcosa è passato.",
        "dateline": "Ostrel, Colle dei Frutteti",
        "genre": "reportage",
        "published": "2026-03-21T08:00",
        "news_section": "scienza",
        "topics": ["cielo"],
        "bylines": [
            ("bruno-astervel", "reporter"),
            ("ines-calloway", "photographer"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "observatory",
        "lead_image_alt": "Un osservatorio a cupola su una collina, sotto un cielo pieno di stelle.",
        "lead_image_caption": "La fessura è larga dodici gradi di cielo. Il resto, per ora, è lamiera.",
        "lead_image_credit": "Hedda Morrow, da una fotografia di Ines Calloway",
        "backstory": "<p>Bruno Astervel e Ines Calloway hanno passato nella cupola la notte fra il 13 e il 14 marzo, con i cappotti di casa e poi con quelli dell’osservatorio. I cinque cali li abbiamo controllati sul quaderno originale; il periodo l’ha ricalcolato per noi l’istituto nautico, che ha trovato tre giorni, dieci ore e quattro minuti.</p>",
        "credit_line": "Lo Scandaglio di Ostrel, con notizie di Estuary Press Agency",
        "further_sources": ["night-books"],
        "body": [
            (
                "paragraph",
                (
                    "<p>All’1.29 Lazzaro Quint posa il panino e dice: «Eccola». Sullo schermo c’è un punto bianco fra altri punti bianchi, uguale a tutti. Resterà quarantotto minuti, il tempo che la rotazione della Terra impiega a portarlo da un bordo all’altro della fessura. Poi uscirà, e fino a domani nessuno a Ostrel potrà farci niente.</p>"
                    "<p>Dentro la cupola fa due gradi. L’osservatorio non si scalda, perché l’aria calda trema e con lei le stelle. Quint, 34 anni, porta la tuta imbottita del deposito dei tram, dove di giorno ripara le porte del 2. Accanto a lui Isotta Brandel, 61 anni, che dirige l’osservatorio e ne è l’altra metà dell’organico, tiene il quaderno sulle ginocchia e i guanti sul quaderno.</p>"
                ),
            ),
            (
                "section",
                {
                    "heading": "Undici denti",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Il 19 gennaio 2025, poco dopo le undici di sera, la cupola ha fatto un rumore che Brandel descrive come «un pianoforte giù per la scala dei Velai». La corona dentata di bronzo su cui gira, quattro metri e venti di diametro, fusa nel 1904, aveva perso undici denti. La fessura si è fermata a sud. Poteva andare peggio: a nord si vede la ciminiera del panificio industriale.</p>"
                                "<p>Rifare la corona costa 74.000 corone. Il bilancio dell’osservatorio, tutto compreso, è di 19.000 l’anno. Brandel ha scritto al comune, il comune ha risposto che ci avrebbe pensato, e per due settimane la porta è rimasta chiusa. Poi, una notte serena, Quint è salito a prendere un cacciavite dimenticato e ha guardato su.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Ho pensato alla fermata del 2. Nessuno va a prendere il tram a casa sua. Ti metti lì e aspetti: prima o poi passa.",
                                "source": "lazzaro-quint",
                                "role": "astronomo e meccanico dei tram",
                                "cue": "told_us",
                                "date": "2026-03-13",
                                "place": "Ostrel, Colle dei Frutteti",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Alla fermata",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Da una fessura di dodici gradi, in una notte d’inverno, transitano circa novecento stelle alla portata del loro strumento. I due ne hanno scelte trentuno, le hanno messe in fila secondo l’ora di passaggio e hanno appeso il foglio alla parete. È un orario, con le partenze e gli arrivi. Qualcuno ha aggiunto a matita «non si effettua in caso di nuvole».</p>"
                                "<p>Poi hanno fatto la cosa più noiosa dell’astronomia: misurare ogni notte la luce delle stesse trentuno stelle, comprese quelle che da un secolo, secondo i cataloghi, non fanno nulla. Soprattutto quelle.</p>"
                                "<p>«Quando puoi puntare dove vuoi», dice Brandel, «punti dove succede qualcosa. È naturale. Così le stelle tranquille non le guarda nessuno, e restano tranquille per definizione».</p>"
                            ),
                        ),
                        (
                            "figure",
                            {
                                "image": "roofs-in-snow",
                                "alt": "Tetti coperti di neve e comignoli che fumano sotto un sole pallido.",
                                "caption": "La Città Alta dal colle, in gennaio. Con la neve le notti sono serene e la salita è a piedi.",
                                "credit": "",
                                "source_link": "",
                            },
                        ),
                        (
                            "pull_quote",
                            {
                                "text": "Le stelle tranquille non le guarda nessuno, e restano tranquille per definizione.",
                                "attribution": "Isotta Brandel",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "La 1107",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Il catalogo di Ostrel, compilato a mano fra il 1926 e il 1931, dà alla stella 1107 mezza riga{{cite:catalogo-1931|n. 1107}}: posizione, grandezza, e la lettera C, per «costante». La notte del 9 febbraio 2025, alle quattro e mezza del mattino, era più debole dell’otto per cento. Quint ha annotato una nuvola{{cite:dome-notebook|9 febbraio 2025}}. Il 5 marzo era più debole di nuovo, e di nuvole non ce n’erano.</p>"
                                "<p>In due inverni l’hanno seguita per 71 notti e colta in difetto cinque volte. Cinque punti sono pochi, ma bastano a un matematico testardo o a un meccanico: se si suppone che il calo torni a intervalli regolari, un solo intervallo li spiega tutti. Tre giorni e dieci ore.</p>"
                                "<p>La spiegazione più semplice è che la 1107 siano due. Una stella grande e una piccola si girano intorno, di taglio rispetto a noi, e a ogni giro la piccola passa davanti all’altra e ne copre un pezzo, per circa sei ore. Da qui non si vedono separate; si vede soltanto che la luce, puntuale, si abbassa e si rialza.</p>"
                            ),
                        ),
                        (
                            "timeline",
                            {
                                "heading": "Storia di un guasto",
                                "events": [
                                    {
                                        "when": "1904",
                                        "text": "<p>Si monta la cupola. La corona è garantita trent’anni.</p>",
                                    },
                                    {"when": "1931", "text": "<p>La 1107 entra in catalogo come costante.</p>"},
                                    {"when": "19 gennaio 2025", "text": "<p>La cupola si blocca.</p>"},
                                    {"when": "9 febbraio 2025", "text": "<p>Primo calo. «Nuvola?»</p>"},
                                    {
                                        "when": "20 gennaio 2026",
                                        "text": "<p>Quinto calo, previsto il giorno prima con un errore di quaranta minuti{{cite:dome-notebook|20 gennaio 2026}}.</p>",
                                    },
                                    {
                                        "when": "2 marzo 2026",
                                        "text": "<p>L’osservatorio dell’Altopiano conferma: sono due stelle.</p>",
                                    },
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>La conferma è arrivata con una lettera di quattro righe, da un osservatorio che ha sei cupole e un ristorante. Tre righe erano misure. La quarta era una domanda.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Ci resta una curiosità: come mai ve ne siete accorti proprio voi?",
                                "source": "walburga-zirn",
                                "role": "direttrice",
                                "affiliation": "Sternwarte Hochried, l’osservatorio dell’Altopiano",
                                "cue": "asked",
                                "date": "2026-03-02",
                                "occasion_type": "letter",
                                "obtained": "document_seen",
                                "work": "lettera-hochried",
                                "original_text": "Eine Frage bleibt: Wieso haben ausgerechnet Sie es bemerkt?",
                                "original_language": "de",
                                "translator": "Bruno Astervel",
                            },
                        ),
                        (
                            "paragraph",
                            ("<p>Brandel ha risposto su una cartolina: «Non potevamo guardare altrove».</p>"),
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Ripararla o no",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>La notizia ha fatto il giro della città, e il consiglio ha trovato le 74.000 corone: la corona nuova si potrebbe montare nel 2027. Brandel ha ringraziato e ha chiesto tempo.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Con la cupola che gira guarderemo dappertutto. Cioè, temo, da nessuna parte.",
                                "source": "isotta-brandel",
                                "role": "direttrice dell’osservatorio",
                                "cue": "told_us",
                                "date": "2026-03-13",
                                "place": "Ostrel, Colle dei Frutteti",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Hanno proposto un compromesso: riparare, ma lasciare la cupola ferma cinque notti su sette. In commissione qualcuno ha domandato perché spendere tanto per una cosa che poi non si usa. Quint, che di solito non parla, ha parlato.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Nemmeno il freno di emergenza del 2 si usa molto.",
                                "source": "lazzaro-quint",
                                "role": "astronomo e meccanico dei tram",
                                "cue": "answered",
                                "date": "2026-03-12",
                                "occasion_type": "hearing",
                                "occasion": "commissione cultura",
                                "place": "Ostrel",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {
                                        "party": "estuary-press-agency",
                                        "role": "reported",
                                        "work": "epa-cupola",
                                        "date": "2026-03-13",
                                    },
                                    {"party": "radio-estuary", "role": "reported"},
                                ],
                            },
                        ),
                        (
                            "fact_box",
                            {
                                "heading": "Salire all’osservatorio",
                                "body": "<p><b>Primo venerdì del mese, dalle 21</b>, se è sereno. Si sale dal capolinea del 2, venti minuti a piedi; portare un cappotto più pesante di quello che sembra necessario.</p><p>Ingresso libero. Si guarda a sud.</p>",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>Alle 2.17 la 1107 tocca il bordo della fessura, si sfilaccia e sparisce dietro la lamiera. Stanotte era al solito posto, con la solita luce. Brandel scrive: «Nulla». Lo scrive con cura, come chi firma una ricevuta. Poi toglie il tappo al termos e guarda l’orario sulla parete. La prossima passa fra sei minuti.</p>",
                        ),
                        ("related_articles", {"heading": "", "articles": ["un-po-di-buio", "vento-in-anticipo"]}),
                    ],
                },
            ),
        ],
    },
    {
        "key": "cassetti-di-zaira",
        "headline": "Addio a Zaira Melk, che teneva l’estuario in 312 cassetti",
        "slug": "addio-a-zaira-melk",
        "kicker": "1936–2025",
        "lede": "Per mezzo secolo ha conservato i semi che gli altri smettevano di piantare. Sapeva che un seme in un cassetto non è salvo: è soltanto in ritardo.",
        "dateline": "Ostrel, Città Alta",
        "genre": "background",
        "published": "2025-12-13T08:00",
        "news_section": "scienza",
        "topics": ["memoria", "mestieri"],
        "bylines": [("bruno-astervel", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "seed-drawers",
        "lead_image_alt": "Un mobile di piccoli cassetti di legno con etichette scritte a mano; alcuni, aperti, sono pieni di semi.",
        "lead_image_caption": "Il mobile veniva da una farmacia. Alla lettera V c’era ancora odore di valeriana.",
        "lead_image_credit": "",
        "further_sources": ["melk-catalogue", "hollin-ledgers"],
        "backstory": "<p>Bruno Astervel è stato suo allievo in seconda e in terza media. Date, nomi e numero dei viaggi vengono dai quaderni, che Tea Morvane ci ha lasciato leggere sul tavolo di cucina; le cartoline ce le hanno mostrate quattro degli ortolani che le ricevettero.</p>",
        "credit_line": "Lo Scandaglio di Ostrel, con materiale d’archivio di Radio Ponente",
        "body": [
            (
                "paragraph",
                (
                    "<p>A chi le portava un seme, Zaira Melk non chiedeva che cosa fosse. Chiedeva chi l’aveva mangiato. Un fagiolo, diceva, senza la nonna che lo metteva nella minestra è un sasso con delle pretese. Così sulle etichette, accanto al nome e all’anno, c’è sempre una persona, spesso una pentola, qualche volta un litigio.</p>"
                    "<p>È morta il 4 dicembre, a 89 anni, nella casa di via dell’Acquaio in cui il mobile dei cassetti occupava la stanza migliore. Lei dormiva nell’altra.</p>"
                ),
            ),
            (
                "imported_html",
                "<dl><dt>Cassetto 14. Fagiolo del faro, 1974</dt><dd>Dal guardiano Orme. Si arrampica su tutto, anche sulla guardia.</dd><dt>Cassetto 88. Cavolo di Corrin, 1979</dt><dd>Dalle sorelle Tolmer, che non si parlano. Due bustine identiche, da non mescolare.</dd><dt>Cassetto 203. Zucca senza nome, 1996</dt><dd>Trovata in mare. Germogliata lo stesso.</dd></dl>",
            ),
            (
                "paragraph",
                (
                    "<p>Era figlia di un ortolano del Colle dei Frutteti e per trent’anni ha insegnato scienze alla scuola media. Cominciò nel 1971, quando la farmacia di piazza del Porto chiuse e il mobile finì sul marciapiede. Lo portò a casa con un carretto da pesce; i primi quaranta cassetti li riempì con quello che il padre stava per buttare.</p>"
                    "<p>Raccogliere, però, lo fanno in tanti. Quello che la distingueva era il calendario. Un seme è vivo e respira, poco, consumando una scorta che nessuno rinnova: la cipolla dura due anni, il fagiolo cinque, il pomodoro, se sta al fresco, anche dieci. Poi il cassetto è pieno e la varietà non c’è più. Per questo ogni inverno Melk faceva la prova dei dieci: dieci semi su un panno umido, vicino alla stufa. Se ne nascevano otto, si aspettava. Se ne nascevano sei, in primavera quel cassetto andava in terra, e in autunno tornava nuovo.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Mi chiedono quanti semi ho. Come se si contassero. Io so quanti anni mancano a ciascuno.",
                    "source": "zaira-melk",
                    "role": "custode di semi",
                    "date": "1996",
                    "occasion_type": "interview",
                    "place": "Ostrel",
                    "obtained": "carried_by_other",
                    "hops": [{"party": "radio-ponente", "role": "broadcast", "work": "voci-di-banchina"}],
                },
            ),
            (
                "table",
                {
                    "caption": "Quanto aspetta un seme, in anni. <i>Dai quaderni di Zaira Melk</i>{{cite:quaderni-melk}}",
                    "header_row": True,
                    "header_column": True,
                    "rows": [
                        ["Seme", "In cucina", "Nel mobile"],
                        ["Cipolla", "1", "2"],
                        ["Fagiolo", "3", "5"],
                        ["Cavolo", "4", "6"],
                        ["Pomodoro", "5", "10"],
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Di terra propria non ne aveva. Seminava in quella degli altri: trentotto orti, dai frutteti all’isola, ciascuno con una varietà e un obbligo di riconsegna. Chi perdeva un raccolto riceveva una cartolina con scritto «Capita». Chi lo perdeva due volte, una visita.</p>"
                ),
            ),
            (
                "paragraph",
                (
                    "<p>Anche i semi viaggiavano per posta. Dall’altra parte del mare, dove una casa delle sementi ne tiene uno scaffale, la ricordano per i biglietti.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Ci mandava fagioli con le istruzioni per litigare: di chi erano, chi li rivoleva indietro, chi non doveva saperlo.",
                    "speaker": "Graça Montalvão",
                    "role": "responsabile della Casa das Sementes do Esteiro",
                    "cue": "said",
                    "date": "2025-12",
                    "obtained": "carried_by_other",
                    "hops": [
                        {"party": "gazeta-do-esteiro", "role": "reported", "work": "gazeta-melk", "date": "2025-12-09"}
                    ],
                    "original_text": "Mandava-nos feijões com instruções para discutir: de quem eram, quem os queria de volta, quem não devia saber.",
                    "original_language": "pt",
                    "translator": "Livia Corsani",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Nella notte del 19 dicembre 1982, quando l’acqua entrò in via dei Cordai, dove allora abitava, portò i cassetti al secondo piano, due per volta. Fece centocinquantasei viaggi. I vicini le offrirono aiuto e lei disse di no, perché li avrebbero messi in ordine.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Mi ha bendata e ha scosso un cassetto alla volta. Dovevo riconoscerli dal rumore. A quaranta su quaranta mi ha dato le chiavi di casa.",
                    "source": "tea-morvane",
                    "role": "27 anni, che ora custodisce il mobile",
                    "cue": "told_us",
                    "date": "2025-12-09",
                    "place": "Ostrel, via dell’Acquaio",
                },
            ),
            (
                "figure",
                {
                    "image": "market-stalls",
                    "alt": "Banchi con tende a righe e cassette di frutta in una piazza.",
                    "caption": "Al mercato del Sale undici banchi su quarantuno vendono verdure passate dai suoi cassetti.",
                    "credit": "",
                    "source_link": "",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Le pere non le volle mai. Dal seme di una pera, spiegava ai suoi allievi, nasce una figlia, non una copia, «e le figlie fanno quello che vogliono». In ottobre era andata alla Vecchia Dogana, alla mostra dei 408 cassetti Hollin{{cite:seed-catalogue}}, e ne era tornata con dieci piselli dichiarati e un’idea. Sul panno ne è nato uno. Sul quaderno c’è scritto: «Educato». Non si fidava dei frigoriferi, delle bustine con la fotografia e di chi diceva <i>salvare</i>. Lei diceva <i>rimandare</i>.</p>"
                    "<p>Il mobile passa alla scuola media, insieme con il calendario. Al conto di Morvane mancano quest’inverno ventinove prove dei dieci: la prima è già sul panno. Il cassetto 312, l’ultimo in basso a destra, è vuoto. Sull’etichetta, nella sua grafia dritta, c’è una parola sola: «Avanti».</p>"
                ),
            ),
            ("divider", None),
            ("related_articles", {"heading": "", "articles": ["three-pears", "undelivered-letters"]}),
        ],
    },
)
