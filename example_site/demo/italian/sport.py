"""The Italian edition, news section Sport."""

ARTICLES: tuple[dict, ...] = (
    {
        "key": "rigori-e-traghetto",
        "headline": "Ventidue rigori e un traghetto: in finale va la postina",
        "slug": "ventidue-rigori-e-un-traghetto",
        "kicker": "Coppa dell’estuario femminile",
        "lede": "Levante–Corrin finisce 1–1, e la serie 9–8. Rosalba Tink segna il penultimo tiro e para l’ultimo; tredici minuti dopo, puntuale, parte la nave delle avversarie.",
        "dateline": "Ostrel, campo della Gora",
        "genre": "reportage",
        "published": "2026-11-22T08:00",
        "news_section": "sport",
        "topics": ["calcio"],
        "bylines": [("gaia-montecorvo", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "football-pitch",
        "lead_image_alt": "Figure in maglia sotto la pioggia in un campetto illuminato dai riflettori, accanto all’acqua.",
        "lead_image_caption": "Il campo della Gora. Dei quattro riflettori ne funzionavano tre; il quarto, per una sera, è stato la nave.",
        "lead_image_credit": "",
        "backstory": "<p>Gaia Montecorvo era dietro la porta verso il fiume, con il cronometro. Gli orari dei rigori sono i suoi; quelli della nave, del giornale di bordo. Coincidono a mezzo minuto.</p>",
        "body": [
            (
                "paragraph",
                (
                    "<p>L’ultimo traghetto per Corrin parte alle 20.30, e il regolamento della Coppa lo sa{{cite:regolamento-coppa|art. 7}}: se in semifinale gioca l’isola, niente supplementari, si va subito ai rigori. Chi lo scrisse pensava a una decina di tiri. Ieri sera, al diciottesimo, il <i>Kittiwake</i> ha acceso nel bacino tutte le luci di bordo, e in panchina la massaggiatrice del Corrin ha cominciato a mettere le scarpe asciutte in una borsa.</p>"
                    "<p>Al ventiduesimo erano le 20.17. Sul dischetto c’erano i due portieri, perché non restava nessun’altra.</p>"
                ),
            ),
            (
                "timeline",
                {
                    "heading": "Una serata con l’orologio",
                    "events": [
                        {"when": "18.00", "text": "<p>Calcio d’inizio. Piove da sinistra.</p>"},
                        {
                            "when": "18.34",
                            "text": "<p><b>0–1.</b> Hanne Ridd di piatto, su un cross che Bice Tolmer descriverà come un rinvio.</p>",
                        },
                        {"when": "19.02", "text": "<p>Si riprende. Piove da destra.</p>"},
                        {
                            "when": "19.31",
                            "text": "<p><b>1–1.</b> Mirte Gallan da fuori area, dopo sette passaggi: più di quanti se ne fossero visti in tutto il primo tempo.</p>",
                        },
                        {"when": "19.50", "text": "<p>Fine. Si sorteggia la porta: quella verso il fiume.</p>"},
                        {"when": "20.17", "text": "<p>Tink para su Lusk. Levante in finale.</p>"},
                        {"when": "20.30", "text": "<p>Il <i>Kittiwake</i> molla gli ormeggi con tutte a bordo.</p>"},
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>La partita, prima, era stata onesta e non bellissima. Il Corrin ha difeso basso e ha cercato Ridd alle spalle dei terzini; ci è riuscito una volta e tanto pareva bastare. Nella ripresa Fosca Bellin, l’allenatrice del Levante, ha tolto un’ala e ha spostato Gallan al centro, dove il prato tiene. Da lì in poi l’isola ha superato la metà campo solo per battere le rimesse. Il pareggio era dovuto; il secondo gol no, e difatti non è venuto.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "All’intervallo ho chiesto una cosa sola: passarsi la palla fra gente asciutta. Non ce n’era, ma si sono cercate.",
                    "speaker": "Fosca Bellin",
                    "role": "allenatrice del Levante",
                    "date": "2026-11-21",
                    "occasion_type": "press_conference",
                    "place": "Ostrel, campo della Gora",
                    "obtained": "heard_by_us",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Poi la serie. Si tirava verso il muro e il Vell, con la pioggia in faccia a chi calciava. Quattro gol su cinque per parte, un palo di Tolmer che si è sentito fino alla sala dell’asta, e avanti a oltranza. All’ottavo giro hanno sbagliato tutte e due, con un sollievo generale che è durato un minuto.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "I rigori, giro per giro. <i>Cominciava il Levante</i>{{cite:penalties-report}}",
                    "header_row": True,
                    "header_column": True,
                    "rows": [
                        ["Giro", "Levante", "Corrin", "Serie"],
                        ["1–2", "gol, gol", "gol, gol", "2–2"],
                        ["3", "parato", "gol", "2–3"],
                        ["4", "gol", "palo (Tolmer)", "3–3"],
                        ["5–7", "gol, gol, gol", "gol, gol, gol", "6–6"],
                        ["8", "fuori", "parato", "6–6"],
                        ["9–10", "gol, gol", "gol, gol", "8–8"],
                        ["<b>11</b>", "<b>gol (Tink)</b>", "<b>parato (Lusk)</b>", "<b>9–8</b>"],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>Rosalba Tink ha 36 anni, porta la posta nella Città Alta e fino a ieri contava 204 partite e nessun gol. Ha posato il pallone, lo ha girato finché la valvola non guardava lei, ha preso due passi di rincorsa. Basso, a sinistra, senza effetto: un pacco lasciato dove era stato chiesto. Poi ha attraversato l’area, si è infilata i guanti e si è messa in porta. Bryony Lusk, che portiera è anche lei e che fin lì era stata la migliore in campo, ha calciato forte, a mezza altezza, dalla parte opposta. Tink era già lì.</p>",
            ),
            (
                "quotation",
                {
                    "text": "In undici anni ho imparato una cosa sola sui portieri: quando tocca a noi, tiriamo dove non vorremmo riceverlo. Io a destra non lo vorrei mai.",
                    "source": "rosalba-tink",
                    "role": "portiera del Levante",
                    "cue": "told_us",
                    "date": "2026-11-21",
                    "place": "Ostrel, campo della Gora",
                },
            ),
            (
                "paragraph",
                (
                    "<p>Non c’è stato il tempo di consolarsi. Le undici dell’isola hanno preso le borse e sono andate di corsa lungo la banchina, in calzoncini, con i 287 spettatori che aprivano un corridoio e le battevano sulle spalle. Ultima Lusk, con i guanti ancora addosso. Davanti alla passerella si è voltata e ha lanciato il pallone a Tink, di mano, da una quarantina di metri. Parata anche quella. A metà traversata è arrivato un messaggio.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Dal marinaio che lancia la cima ne ho parati di più forti. Stasera no. Consegna perfetta, postina.",
                    "speaker": "Bryony Lusk",
                    "role": "portiera del Corrin",
                    "cue": "posted",
                    "date": "2026-11-21",
                    "occasion_type": "social_post",
                    "work": "lusk-post",
                    "original_text": "I have stopped harder ones from the deckhand with the rope. Not tonight. Well posted, postie.",
                    "original_language": "en",
                    "translator": "Gaia Montecorvo",
                },
            ),
            (
                "paragraph",
                (
                    "<p>La finale è il 12 dicembre contro il Vell Alto, in casa loro, lontano da ogni traghetto. Sul registro del <i>Kittiwake</i>{{cite:registro-kittiwake|21 novembre}}, alla voce ritardi, il comandante Brighe ha scritto: «Nessuno».</p>"
                ),
            ),
            (
                "fact_box",
                {
                    "heading": "Il tabellino",
                    "body": "<p><b>Levante Ostrel–Isola di Corrin 1–1</b> (0–1), 9–8 dopo i rigori</p><p><b>Reti:</b> 34’ Ridd (C), 74’ Gallan (L). <b>Spettatrici e spettatori:</b> 287{{cite:penalties-report}}. <b>Ammonite:</b> Tolmer, per avere chiesto l’ora tre volte.</p>",
                },
            ),
            ("related_articles", {"heading": "", "articles": ["regata-pari", "cuffie-rosse"]}),
        ],
    },
    {
        "key": "regata-pari",
        "headline": "Settantuno a settantuno: la regata che nessuno riesce a vincere",
        "slug": "settantuno-a-settantuno",
        "kicker": "La regata della boa",
        "lede": "Ostrel e Corrin remano l’una contro l’altra dal 1874 e sono in perfetta parità. Abbiamo riletto 142 verbali: il merito non è dei vogatori.",
        "dateline": "Ostrel, molo Vecchio",
        "genre": "background",
        "published": "2026-08-29T08:00",
        "updated": "2026-08-30T13:10",
        "news_section": "sport",
        "topics": ["sport-d-acqua", "memoria"],
        "bylines": [
            ("gaia-montecorvo", "reporter"),
            ("jonas-whitlock", "data"),
            ("elio-sartorel", "researcher"),
            ("hedda-morrow", "illustrator"),
        ],
        "lead_image": "rowing-race",
        "lead_image_alt": "Due lance a sei remi affiancate, fra gli spruzzi, vicino a una boa.",
        "lead_image_caption": "Al giro di boa passano in due, ma ci sta comoda una.",
        "lead_image_credit": "",
        "backstory": "<p>I verbali sono in due registri, uno per circolo, e non si assomigliano: Ostrel annota i distacchi, Corrin le scuse. Elio Sartorel li ha trascritti in quattro settimane; dove discordavano (nove volte) abbiamo tenuto la versione di chi aveva perso.</p><p>Gaia Montecorvo ha remato per Ostrel dal 2004 al 2011, con tre vittorie su otto, tutte dalla corsia nord.</p>",
        "notices": [
            {
                "kind": "update",
                "now_is": "L’articolo, uscito sabato, si fermava alla vigilia della gara. Aggiunto l’esito: ha vinto Corrin, dalla corsia sud, e ora conduce per 72 a 71.",
                "at": "2026-08-30T13:10",
            }
        ],
        "body": [
            (
                "paragraph",
                (
                    "<p>Nella sala del circolo nautico di Ostrel c’è una lavagna con due colonne. In quella del circolo di Corrin ce n’è una uguale, con le colonne scambiate. Tutte e due dicono 71. Domani, ultima domenica d’agosto, qualcuno dovrà scrivere 72, e da una parte e dall’altra del canale hanno già temperato il gesso.</p>"
                    "<p>La regata della boa si corre su due lance a sei remi, dal molo Vecchio alla boa dell’isola e ritorno: sette chilometri e otto, tre quarti d’ora scarsi. Ostrel rema sulla <i>Pazienza</i>, Corrin sulla <i>Vedova</i>. Dal 1874 le edizioni sarebbero 152; dieci non si sono disputate.</p>"
                ),
            ),
            (
                "key_points",
                {
                    "heading": "",
                    "points": [
                        "In 142 regate ha vinto <b>71 volte Ostrel e 71 volte Corrin</b>.",
                        "Dal 1889 le corsie si assegnano ad anni alterni. Chi ha la corsia nord vince <b>quattro volte su cinque</b>.",
                        "Una proposta per rendere uguali le corsie non piace a nessuno dei due circoli.",
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "La corsia nord",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Per capire la parità siamo andati a cercare le eccezioni. Elio Sartorel ha trascritto i verbali{{cite:regatta-minutes}}, che dal primo anno annotano vento, marea, distacco e proteste; Jonas Whitlock li ha messi in una tabella. Peso degli equipaggi, età, marea: niente. Poi la corsia, ed è saltato fuori tutto.</p>"
                                "<p>A metà percorso, dove il canale piega, la corrente del Vell scava lungo la riva nord una controcorrente larga una trentina di metri{{cite:carta-correnti|tav. 3}}. Chi ci rema dentro risparmia, all’andata, una ventina di secondi. È la larghezza di una corsia. I pescatori di ponente la chiamano <i>la portinaia</i>, perché fa passare chi vuole.</p>"
                            ),
                        ),
                        (
                            "table",
                            {
                                "caption": "Le 142 regate, secondo la corsia. <i>Fonte: verbali dei due circoli, conteggio nostro</i>{{cite:regatta-minutes}}",
                                "header_row": True,
                                "header_column": True,
                                "rows": [
                                    ["Periodo", "Regate", "Vince la nord", "Vince la sud"],
                                    ["1874–1888, corsie a sorte", "15", "12", "3"],
                                    ["1889–1957, ad anni alterni", "64", "53", "11"],
                                    ["1958–2025, ad anni alterni", "63", "51", "12"],
                                    ["<b>Totale</b>", "<b>142</b>", "<b>116</b>", "<b>26</b>"],
                                ],
                            },
                        ),
                        (
                            "paragraph",
                            "<p>Da quando le corsie si alternano, insomma, si alternano anche le vittorie: un anno a te, un anno a me. Restano le 23 volte in cui dopo il 1889 ha vinto la corsia sbagliata, e si dividono quasi in parti uguali: dodici Ostrel, undici Corrin. Il resto lo pareggiano i primi quindici anni. È una contabilità perfetta, tenuta da un fiume.</p>",
                        ),
                        (
                            "quotation",
                            {
                                "text": "Certo che lo sapevamo. Mio nonno lo sapeva. Credevamo che non lo sapesse Corrin.",
                                "source": "settimio-arcand",
                                "role": "timoniere della Pazienza",
                                "cue": "told_us",
                                "date": "2026-08-27",
                                "place": "Ostrel, circolo nautico",
                            },
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "Centocinquantadue estati",
                    "content": [
                        (
                            "timeline",
                            {
                                "heading": "Dal sacco di sale alla parità",
                                "events": [
                                    {
                                        "when": "1874",
                                        "text": "<p>Due equipaggi di barcaioli si giocano un sacco di sale. Vince Corrin; il sacco, si scopre, era di Ostrel.</p>",
                                    },
                                    {
                                        "when": "1889",
                                        "text": "<p>Dopo quattro sorteggi consecutivi favorevoli a Ostrel, Corrin chiede di alternare le corsie. Accordo firmato su una vela{{cite:verbale-1889}}.</p>",
                                    },
                                    {
                                        "when": "1911",
                                        "text": "<p>Annullata: in partenza ci si accorge che le barche si sono scambiate i remi.</p>",
                                    },
                                    {
                                        "when": "1958",
                                        "text": "<p>Prime donne ai remi, su entrambe le lance. Record del percorso, 41 minuti e 8 secondi.</p>",
                                    },
                                    {
                                        "when": "2003",
                                        "text": "<p>Wenna Holt ricostruisce la <i>Pazienza</i>. Ostrel vince per due anni di fila, cosa considerata poco sportiva.</p>",
                                    },
                                    {"when": "2025", "text": "<p>Vince Corrin, dalla nord. 71 pari.</p>"},
                                ],
                            },
                        ),
                        (
                            "quotation",
                            {
                                "text": "Un anno a voi e un anno a noi: così si litiga meno e si rema uguale.",
                                "speaker": "Zaccaria Tolmer",
                                "role": "capovoga di Corrin",
                                "date": "1889",
                                "occasion_type": "meeting",
                                "place": "Corrin",
                                "obtained": "carried_by_other",
                                "hops": [
                                    {
                                        "party": "bollettino-dei-due-circoli",
                                        "role": "reported",
                                        "work": "bollettino-1931",
                                        "date": "1931",
                                    },
                                    {
                                        "party": "corrin-packet",
                                        "role": "reported",
                                        "work": "packet-1889",
                                        "date": "1889-09",
                                    },
                                    {"party": "circolo-nautico-di-corrin", "role": "reported", "work": "verbale-1889"},
                                ],
                                "original_text": "A year to you and a year to us; thus we shall quarrel the less and row the same.",
                                "original_language": "en",
                                "translator": "Gaia Montecorvo",
                            },
                        ),
                        (
                            "paragraph",
                            '<p>Delle dieci edizioni saltate, sei le ha fermate la nebbia, tre il mare grosso e una i remi. Holt, <a linktype="article" key="boatbuilder">che in cantiere le ha avute tutte e due</a>, assicura che le lance sono identiche, e prega di non dirlo in nessuno dei due circoli.</p>',
                        ),
                    ],
                },
            ),
            (
                "section",
                {
                    "heading": "La proposta",
                    "content": [
                        (
                            "paragraph",
                            (
                                "<p>Rimediare sarebbe facile. Basterebbe spostare la boa di partenza sessanta metri a sud, fuori dalla controcorrente: lo ha calcolato una classe dell’istituto nautico, con la professoressa Oda Kessim, e lo ha proposto in giugno ai due circoli. Ostrel ha risposto che se ne può parlare dall’anno prossimo. Quest’anno la corsia nord tocca a Ostrel.</p>"
                                "<p>Corrin aveva risposto allo stesso modo dodici mesi prima, a una domanda che nessuno aveva ancora fatto.</p>"
                            ),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Ogni modifica del percorso è rinviata a dopo il 2027.",
                                "speaker": "Il Circolo nautico di Corrin",
                                "source": "circolo-nautico-di-corrin",
                                "cue": "wrote",
                                "date": "2025-08-31",
                                "obtained": "document_seen",
                                "work": "regatta-minutes",
                            },
                        ),
                        (
                            "paragraph",
                            ("<p>Nel 2027 la nord tocca a Corrin. Chi ha fatto i conti non se la prende.</p>"),
                        ),
                        (
                            "quotation",
                            {
                                "text": "Sono sessanta metri d’acqua. Avevamo calcolato tutto, tranne la gente.",
                                "source": "oda-kessim",
                                "role": "docente di idraulica all’istituto nautico",
                                "cue": "told_us",
                                "date": "2026-08-25",
                                "occasion_type": "call",
                            },
                        ),
                        ("paragraph", ("<p>A Corrin ne fanno una questione di vicinato.</p>")),
                        (
                            "quotation",
                            {
                                "text": "Se le corsie fossero uguali, vincerebbe il più forte. E poi, con quello, chi ci parla?",
                                "source": "perla-tolmer",
                                "role": "capovoga della Vedova",
                                "cue": "told_us",
                                "date": "2026-08-26",
                                "place": "Corrin, circolo nautico",
                            },
                        ),
                        (
                            "paragraph",
                            (
                                "<p>La partenza è domani alle undici. Il vento è previsto da ponente, debole; la marea cala; la portinaia è al suo posto.</p>"
                                "<p><i>Aggiornamento di domenica, ore 13.10. Ha vinto Corrin, dalla corsia sud, per quattro secondi. Sulla lavagna di Ostrel, a mezzogiorno e mezzo, il gesso non si trovava.</i></p>"
                            ),
                        ),
                        ("related_articles", {"heading": "", "articles": ["boatbuilder", "cuffie-rosse"]}),
                    ],
                },
            ),
        ],
    },
    {
        "key": "cuffie-rosse",
        "headline": "«Il mare freddo non si vince. Ci si presenta»",
        "slug": "amabile-scarfe-i-nuotatori-del-molo-vecchio",
        "kicker": "Nuoto d’inverno",
        "lede": "Amabile Scarfe, 71 anni, per quaranta levatrice, guida i bagnanti del molo Vecchio ogni mattina alle sette, anche in gennaio. Le abbiamo chiesto quando si deve uscire dall’acqua. Ha risposto: prima.",
        "dateline": "Ostrel, molo Vecchio",
        "genre": "interview",
        "published": "2026-01-10T08:00",
        "news_section": "sport",
        "topics": ["sport-d-acqua"],
        "bylines": [("gaia-montecorvo", "reporter"), ("hedda-morrow", "illustrator")],
        "lead_image": "sea-swimmers",
        "lead_image_alt": "Nuotatori con cuffie di colori vivaci nel mare calmo del mattino, accanto a un molo.",
        "lead_image_caption": "Giallo chi è nuovo, arancione chi resta, rosso chi riporta indietro gli altri.",
        "lead_image_credit": "",
        "backstory": "<p>L’intervista è dell’8 gennaio, sul molo, fra le sette e le sette e venti; l’abbiamo accorciata e Amabile Scarfe l’ha riletta. Quello che dice del cuore e del freddo lo abbiamo confrontato con uno studio su 112 persone. Gaia Montecorvo è entrata in acqua due volte, con la cuffia gialla.</p>",
        "body": [
            (
                "paragraph",
                "<p>Alle sette meno cinque sono in ventitré, in accappatoio, e nessuno parla del tempo. Lei passa fra loro e conta le cuffie, toccandole una per una come si contano le uova. Poi scende la scaletta senza fermarsi, gradino, gradino, gradino, acqua. Il termometro legato al corrimano segna sei gradi e due. Sei minuti dopo è di nuovo su, si versa un tè da un termos ammaccato e dice che adesso posso chiederle quello che voglio, purché in fretta: fra dieci minuti comincerà a tremare.</p>",
            ),
            (
                "paragraph",
                (
                    "<p><b>Perché tremerà fra dieci minuti, e non adesso?</b></p>"
                    "<p>Perché adesso il freddo ce l’ho solo fuori. Il sangue se n’è andato dalla pelle e si è chiuso in casa. Quando mi rivesto riapre, va in giro, si raffredda nelle gambe e torna al cuore con la notizia{{cite:nachkuehlen|p. 6}}. È la parte pericolosa, e succede a riva. La gente ha paura di entrare; io sto attenta a dopo.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Il freddo che arriva dopo non è una superstizione. È soltanto puntuale.",
                    "speaker": "Tjark Immendorp",
                    "role": "fisiologo",
                    "affiliation": "Institut für Küstenmedizin Nordward",
                    "date": "2025-11",
                    "occasion_type": "interview",
                    "obtained": "carried_by_other",
                    "hops": [
                        {
                            "party": "hafenblatt",
                            "role": "reported",
                            "work": "hafenblatt-kaltwasser",
                            "date": "2025-11-30",
                        }
                    ],
                    "original_text": "Das Nachkühlen ist kein Aberglaube. Es ist nur pünktlich.",
                    "original_language": "de",
                    "translator": "Gaia Montecorvo",
                },
            ),
            (
                "paragraph",
                (
                    "<p><b>E in acqua, quanto si può restare?</b></p>"
                    "<p>Noi diciamo un minuto per grado, non di più, e i nuovi la metà. Ma non è una regola, è un tetto. La regola è: si esce quando si starebbe ancora. Quando stai benissimo e ti pare di poter arrivare a Corrin, eri già in ritardo.</p>"
                ),
            ),
            (
                "pull_quote",
                {"text": "La regola è: si esce quando si starebbe ancora.", "attribution": "Amabile Scarfe"},
            ),
            (
                "paragraph",
                (
                    "<p><b>Le cuffie che cosa vogliono dire?</b></p>"
                    "<p>Gialla il primo inverno. Arancione dal secondo. Rossa non si chiede: un giorno la trovi appesa al tuo gancio. Ce l’hanno in quattro, e vuol dire che non nuoti più per te. Stai in fuori, fra gli altri e il largo, e guardi le facce. Chi smette di lamentarsi lo accompagni a riva.</p>"
                    "<p><b>Chi smette?</b></p>"
                    "<p>Chi si lamenta sta bene. In sala parto era uguale.</p>"
                    "<p><b>Che cosa c’entra la sala parto?</b></p>"
                    "<p>Il respiro. I primi trenta secondi in acqua fredda il corpo vuole prendere aria tutta insieme, e se hai la bocca sotto prendi mare. Allora si entra piano e si butta fuori, lungo, come se si spegnesse una candela lontana. L’ho insegnato a duemila donne che avevano altro per la testa. Con un ragioniere in costume è più facile.</p>"
                ),
            ),
            (
                "quotation",
                {
                    "text": "Il ragioniere sono io, ed è vero. Al quarto giorno ho smesso di fare i conti.",
                    "speaker": "Ettore Sabbadin",
                    "role": "cuffia arancione",
                    "cue": "told_us",
                    "date": "2026-01-08",
                    "place": "Ostrel, molo Vecchio",
                },
            ),
            (
                "table",
                {
                    "caption": "L’anno del molo Vecchio. <i>Dal quaderno delle presenze, 2025</i>{{cite:quaderno-presenze}}",
                    "header_row": True,
                    "header_column": True,
                    "rows": [
                        ["Mese", "Acqua", "Minuti", "Presenti in media"],
                        ["Gennaio", "6,4°", "6", "21"],
                        ["Aprile", "9,1°", "9", "26"],
                        ["Luglio", "17,8°", "a volontà", "64"],
                        ["Ottobre", "13,0°", "13", "30"],
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p><b>In luglio siete il triplo. Le danno fastidio, quelli dell’estate?</b></p>"
                    "<p>No, portano i dolci. E uno su dieci, in ottobre, si dimentica di smettere.</p>"
                    "<p><b>Ha mai mandato via qualcuno?</b></p>"
                    "<p>Due. Uno si tuffava, e qui non ci si tuffa: sotto la scaletta, con la bassa, c’è un metro d’acqua e un secolo di ferraglia. L’altro si cronometrava. Diceva i suoi minuti a voce alta. Dopo una settimana li dicevano tutti, e dopo due settimane un ragazzo è uscito blu. Ho buttato in mare l’orologio. Poi gliel’ho ripagato.</p>"
                    "<p><b>Allora che sport è, se non si misura niente?</b></p>"
                    "<p>Si misura eccome. Si conta quanti entrano e quanti escono. In trentasei anni il risultato è sempre stato pari.</p>"
                ),
            ),
            (
                "figure",
                {
                    "image": "tide-pool",
                    "alt": "Una pozza fra gli scogli, dall’alto, con stelle marine, anemoni e un piccolo granchio.",
                    "caption": "La pozza accanto alla scaletta. Chi esce saluta il granchio: se gli vengono le parole, sta bene.",
                    "credit": "",
                    "source_link": "",
                },
            ),
            (
                "fact_box",
                {
                    "heading": "Per cominciare",
                    "body": "<p>Ogni mattina alle 7, dal molo Vecchio, fermata del 2 <i>piazza del Porto</i>. <b>Si comincia in settembre</b>, quando l’acqua è calda, e ci si abitua scendendo con lei.</p><ul><li>Mai da soli, mai dopo avere bevuto, mai di testa.</li><li>Chi ha problemi di cuore o di pressione chiede prima al medico{{cite:cold-water-guide}}.</li><li>Vestiti asciutti in ordine inverso: quello che si mette per primo sta in cima.</li></ul>",
                },
            ),
            (
                "paragraph",
                "<p>Ha cominciato a tremare. Se ne accorge, guarda la mano con una certa soddisfazione e posa il tè. Le chiedo che cosa pensi, la mattina, sull’ultimo gradino. «Penso: no», dice. «Da trentasei anni. Poi ho già la gamba dentro».</p>",
            ),
            ("related_articles", {"heading": "", "articles": ["regata-pari"]}),
        ],
    },
)
