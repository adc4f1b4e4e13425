"""The Italian edition, news section Cultura."""

ARTICLES: tuple[dict, ...] = (
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
        "backstory": "<p>Le buste le abbiamo viste nel deposito, chiuse, in presenza dell’archivista; nessuno di noi le ha toccate. La storia di Maud Pellow l’abbiamo messa a confronto con il registro degli approdi e con quello del faro: la nave e le date combaciano, la lettera resta un’ipotesi.</p><p>La relazione sui raggi X è di chi farebbe il lavoro, e ne sarebbe pagato.</p>",
        "credit_line": "Lo Scandaglio di Ostrel, con notizie di Estuary Press Agency",
        "further_sources": ["nota-circolo"],
        "body": [
            (
                "paragraph",
                (
                    "<p>La scatola è tonda, di cartone, con l’etichetta di una modista chiusa da un secolo. L’ha trovata il 9 dicembre l’idraulico, che cercava una perdita sotto la scala e ha sentito, così racconta, «odore di scuola». Dentro c’erano cinquantatré lettere{{cite:letters-list}}. Tutte affrancate, tutte timbrate fra il 1911 e il 1913, tutte chiuse.</p>"
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
                                "<p>L’archivista, Cosima Velt, ha fotografato le buste senza aprirle e ne ha trascritto i fronti. Sul retro di ciascuna un impiegato annotava l’esito: «partita», «rifiutata», «non più qui». La grafia è sempre la stessa. Dal confronto con i ruoli del personale, ha detto Velt alla commissione d’archivio il 20 gennaio{{cite:archive-commission}}, si tratta con ogni probabilità di un certo Evaristo Nalin, in servizio allo sportello dal 1909 al 1913.</p>"
                                "<p>Di Nalin si conosce una sola altra cosa. Nell’aprile del 1913, secondo un trafiletto del <i>Corriere dei Bacini</i>{{cite:corriere-1913}}, diede le dimissioni «per motivi di mare» e si imbarcò.</p>"
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
                                "<p>Il regolamento dell’archivio tutela il segreto della posta per settant’anni dalla morte del destinatario{{cite:regolamento-archivio|art. 9}}. Per la maggior parte delle buste il termine è passato. Ma per nove il destinatario non è identificabile, e fra queste c’è la più citata in città: quella per la ragazza del faro.</p>"
                                "<p>Chi le ha in custodia non ha fretta, e lo ha spiegato in seduta pubblica.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Una lettera chiusa è un documento completo. Ci dice chi ha scritto, quando, e che nessuno ha letto. Se la apro, so di più e ho di meno.",
                                "source": "cosima-velt",
                                "role": "archivista",
                                "affiliation": "archivio civico",
                                "date": "2026-01-20",
                                "occasion_type": "hearing",
                                "occasion": "commissione d’archivio",
                                "place": "Ostrel, Vecchia Dogana",
                                "obtained": "heard_by_us",
                                "work": "archive-commission",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Di parere opposto è il circolo di storia locale, che il giorno prima aveva scritto alle redazioni.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Restituire la voce a cinquantatré persone non è curiosità. È una consegna, con un secolo di ritardo.",
                                "speaker": "Il Circolo di storia locale",
                                "source": "circolo-di-storia-locale",
                                "cue": "wrote",
                                "date": "2026-01-19",
                                "occasion_type": "statement",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {
                                        "party": "estuary-press-agency",
                                        "role": "distributed",
                                        "work": "epa-lettere",
                                        "date": "2026-01-20",
                                    }
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>Poi, alla commissione, ha chiesto la parola una persona che non era in elenco. L’abbiamo cercata il giorno dopo, a Punta dell’Ago; ha voluto dirlo nella sua lingua.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "My grandmother was the girl at the lighthouse. She waited all that winter for a letter. I would like to know, and I would like nobody else to.",
                                "source": "maud-pellow",
                                "role": "segretaria dei volontari di Punta dell’Ago",
                                "language": "en",
                                "cue": "told_us",
                                "date": "2026-01-21",
                                "place": "Punta dell’Ago",
                            },
                        ),
                        (
                            "paragraph",
                            "<p>È la testimonianza che ha cambiato la discussione. Pellow racconta che la nonna, figlia del guardiano, aspettò una lettera per tutto l’inverno del 1912; vorrebbe sapere, e vorrebbe che non lo sapesse nessun altro. Prove non ne ha, salvo una fotografia e il nome della nave di cui la nonna, da vecchia, non voleva sentire parlare. L’abbiamo cercata nei registri del porto: la nave esiste, e attraccò a Ostrel due volte, nel settembre del 1911 e nel marzo del 1912{{cite:registro-approdi|cc. 14 e 31}}.</p>",
                        ),
                        (
                            "figure",
                            {
                                "image": "roofs-in-snow",
                                "alt": "Tetti coperti di neve e comignoli che fumano.",
                                "caption": "Neve sulla Città Alta. Nell’inverno del 1912 il registro del faro ne segna nove giorni di fila{{cite:registro-faro-1912|febbraio}}.",
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
                                "<p>La commissione si riunisce il 12 febbraio. Sul tavolo c’è una terza via, proposta da un laboratorio di restauro: leggere le lettere con i raggi X, senza rompere i sigilli. Costa 340 corone a busta, e non riesce sempre.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Funziona, purché l’inchiostro contenga ferro e il foglio non sia piegato più di tre volte.",
                                "source": "laboratoire-du-trait",
                                "cue": "wrote",
                                "date": "2026-01-12",
                                "obtained": "document_seen",
                                "work": "relazione-trait",
                                "original_text": "Cela fonctionne, à condition que l’encre contienne du fer et que la feuille ne soit pas pliée plus de trois fois.",
                                "original_language": "fr",
                                "translator": "Livia Corsani",
                            },
                        ),
                        (
                            "paragraph",
                            (
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
        "key": "moglie-del-palombaro",
        "headline": "Giovedì la vedova perdona, venerdì no",
        "slug": "la-moglie-del-palombaro",
        "kicker": "Cinema",
        "lede": "<i>La moglie del palombaro</i> è un film muto che ha perduto le didascalie. Alla Lanterna le dice a voce, da cinquantun anni, il proiezionista. A memoria, e mai due volte uguali.",
        "dateline": "Ostrel, cinema Lanterna",
        "genre": "review",
        "published": "2025-10-25T09:00",
        "news_section": "cultura",
        "topics": ["spettacoli", "mestieri"],
        "bylines": [("livia-corsani", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "cinema-projector",
        "lead_image_alt": "Un vecchio proiettore getta il suo fascio di luce sopra le file di poltrone.",
        "lead_image_caption": "Il proiettore della Lanterna. La voce arriva da dietro, un po’ più in alto della luce.",
        "lead_image_credit": "",
        "further_sources": ["lantern-ledger"],
        "body": [
            (
                "paragraph",
                (
                    "<p>Una donna aspetta su un molo. Arriva una barca, qualcuno le porge un elmo di rame vuoto. Lei apre la bocca e dice, a lungo, qualcosa. Lo schermo non lo spiega: dove una volta c’era il cartello, la pellicola è stata tagliata e ricucita. Dal fondo della sala, sopra il ticchettio del proiettore, una voce di uomo anziano dice, senza recitare: «Non lo conosco».</p>"
                    "<p>Era giovedì. La sera dopo, stessa donna, stesso elmo, stessa bocca. La voce ha detto: «Era l’ora».</p>"
                ),
            ),
            (
                "paragraph",
                (
                    "<p>La voce è di Ulderico Fasse, 77 anni, proiezionista. Vide il film nel 1974, da apprendista, nell’unica copia ancora completa; due mesi dopo la copia si guastò{{cite:film-register|voce 212}} e i cartelli, che erano la parte più fragile, furono buttati. Quando la cineteca ritrovò le immagini si pensò di riscrivere i testi. Fasse disse che non importava, li sapeva. Si è capito presto che ne sapeva parecchi.</p>"
                    "<p>La trama, quella, è salda. Un palombaro scende a recuperare una campana e non risale; la moglie lo crede morto, poi in fuga, poi di nuovo morto; nell’ultima bobina un uomo bussa alla porta, e l’inquadratura si ferma sulla maniglia. Tutto quello che c’è in mezzo, se lei lo amava, se lui merita che gli si apra, dipende da otto cartelli che non esistono più.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Gli stessi tre cartelli, due sere di fila",
                    "header_row": True,
                    "header_column": True,
                    "rows": [
                        ["Scena", "Giovedì", "Venerdì"],
                        ["L’elmo vuoto", "Non lo conosco.", "Era l’ora."],
                        ["La lettera nel pane", "Scrive che torna.", "Non scrive che torna."],
                        ["La maniglia", "È aperto.", "<i>(silenzio)</i>"],
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Si potrebbe sorriderne, e per un quarto d’ora lo si fa. Poi accade una cosa che al cinema non accade mai: si comincia ad aver paura di quello che il film dirà. Le immagini sono bellissime e un po’ lente; il regista, Aurel Vint, non sapeva staccarsi dalle reti stese. Ma ogni volta che qualcuno muove le labbra, in sala si smette di respirare. Il muto, qui, torna a essere quello che doveva essere stato: gente che parla e che noi non sentiamo.</p>"
                ),
            ),
            ("paragraph", ("<p>Vint, a quanto pare, ci contava.</p>")),
            (
                "quotation",
                {
                    "text": "Il muto è il solo modo educato di ascoltare qualcuno.",
                    "source": "aurel-vint",
                    "role": "regista",
                    "date": "1929",
                    "occasion_type": "interview",
                    "obtained": "carried_by_other",
                    "hops": [
                        {"party": "cineteca", "role": "reported", "work": "quaderno-cineteca", "date": "2025"},
                        {"party": "courrier-de-la-passe", "role": "reported", "work": "courrier-vint", "date": "1968"},
                        {"party": "lanterne-sourde", "role": "reported", "work": "lanterne-vint", "date": "1929"},
                    ],
                    "original_text": "Le muet est la seule façon polie d’écouter quelqu’un.",
                    "original_language": "fr",
                    "translator": "Livia Corsani",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Due riserve. Il violino di Ottavia Renn, che accompagna dal vivo, giovedì è arrivato in anticipo sulle emozioni, come chi racconta un film al vicino; venerdì, avvertita dalla sera prima, Renn ha suonato la metà e due volte meglio. E la terza bobina, con la festa del varo, dura undici minuti di troppo in qualunque versione. Fasse, che lo sa, durante la festa non dice niente e si sente che beve un bicchiere d’acqua.</p>"
                ),
            ),
            (
                "pull_quote",
                {
                    "text": "Si comincia ad aver paura di quello che il film dirà.",
                    "attribution": "",
                },
            ),
            (
                "figure",
                {
                    "image": "lantern",
                    "alt": "Una lanterna di ottone da nave, accesa, su fondo blu scuro.",
                    "caption": "L’insegna del cinema viene da un rimorchiatore. Quando si spegne, il film comincia.",
                    "credit": "",
                    "source_link": "",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Gli ho chiesto, alla fine, quale fosse la versione giusta. Stava riavvolgendo a mano la quinta bobina e non si è voltato. La risposta è arrivata mezza bobina più tardi.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "L’ho vista una volta sola. Avevo ventisei anni e mi ero appena sposato. Lei perdonava. Ma io, a quell’età, avrei visto perdonare chiunque.",
                    "source": "ulderico-fasse",
                    "role": "proiezionista",
                    "cue": "told_us",
                    "date": "2025-10-17",
                    "place": "Ostrel, cinema Lanterna",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Andrà in pensione a dicembre. La cineteca vorrebbe registrarlo e fissare le battute una volta per tutte, su cartelli nuovi, nel carattere dell’epoca.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Ci basta una versione. Quale, lo decida lui; poi però deve restare quella.",
                    "speaker": "Delia Fornaro",
                    "role": "conservatrice",
                    "affiliation": "Cineteca dell’Estuario",
                    "cue": "answered",
                    "date": "2025-10-21",
                    "occasion_type": "letter",
                    "obtained": "document_seen",
                },
            ),
            (
                "paragraph",
                ("<p>È un progetto serio e ben finanziato. Spero che gli si inceppi qualcosa.</p>"),
            ),
            (
                "fact_box",
                {
                    "heading": "La moglie del palombaro",
                    "body": "<p>Di Aurel Vint, 1928. Cinque bobine, 83 minuti{{cite:quaderno-cineteca|p. 12}}. Proiettore e voce: Ulderico Fasse; violino: Ottavia Renn.</p><p><b>Cinema Lanterna</b>, Città Bassa, ogni giovedì e venerdì alle 20.30 fino al 19 dicembre. Otto corone; quattro per chi torna la sera dopo.</p>",
                },
            ),
            ("related_articles", {"heading": "", "articles": ["undelivered-letters"]}),
        ],
    },
)
