"""What the newspaper says of itself: its policies, in both languages, and which of the publisher's addresses each is.

The English addresses are the ones that a publisher's setting names; the Italian pages are their translations.
"""

PAGES: tuple[dict, ...] = (
    {
        "policy": "about",
        "en": {
            "title": "About the Sounding",
            "slug": "about",
            "text": (
                "<p>A sounding is what a ship takes before she trusts the water: a weight on a line, a number called out, and another one a boat’s length further on. <i>The Ostrel Sounding</i> does the same with a town of eleven thousand people. It has appeared since 1921, daily since 1958, and in Italian as well since the island line brought a second language to the quays.</p>"
                "<p>Eleven people make it, in three rooms above the chandler’s. They have printed drawings instead of photographs since the first issue, when the only camera in town belonged to the pilots. It began as a shortage and has become a habit: a drawing leaves out what is not news.</p>"
                "<p>Town, paper, people and agencies are invented. The newspaper exists to show what wagtail-newsblocks does.</p>"
            ),
        },
        "it": {
            "title": "Chi siamo",
            "slug": "chi-siamo",
            "text": (
                "<p>Lo scandaglio è quello che una nave cala prima di fidarsi dell’acqua: un peso, una sagola, un numero detto ad alta voce, e un altro una barca più in là. <i>Lo Scandaglio di Ostrel</i> fa lo stesso con una città di undicimila abitanti. Esce dal 1921, ogni giorno dal 1958, e anche in italiano da quando la linea dell’isola ha portato sulle banchine una seconda lingua.</p>"
                "<p>Lo fanno in undici, in tre stanze sopra la bottega del velaio. Fin dal primo numero stampano disegni al posto delle fotografie, perché allora l’unica macchina fotografica di Ostrel era dei piloti del porto. Era una mancanza ed è diventata un’abitudine: un disegno lascia fuori quello che non è notizia.</p>"
                "<p>La città, il giornale, le persone e le agenzie sono inventate. Il giornale serve a mostrare che cosa fa wagtail-newsblocks.</p>"
            ),
        },
    },
    {
        "policy": "publishing_principles",
        "en": {
            "title": "How we work",
            "slug": "how-we-work",
            "text": (
                "<p>Every story says who told us, when and on what occasion. Where another newsroom or an agency had it first, the story says so in its opening paragraph and not at its foot.</p>"
                "<h3>Labels</h3><p>Reporting carries no label. Analysis, opinion, reviews and satire carry one, above the headline and in every list. What somebody has paid for is called sponsored; the newsroom neither writes nor edits it.</p>"
                "<h3>Two readers</h3><p>No story goes out that only its writer has read. The second reader checks names, figures and quotations against the notes, not against memory.</p>"
            ),
        },
        "it": {
            "title": "Come lavoriamo",
            "slug": "come-lavoriamo",
            "text": (
                "<p>Ogni articolo dice chi ce l’ha detto, quando e in quale occasione. Se un’altra redazione o un’agenzia ci è arrivata prima, lo si legge nelle prime righe e non in fondo.</p>"
                "<h3>Le etichette</h3><p>La cronaca non porta etichette. Analisi, commenti, recensioni e satira sì, nell’occhiello e in ogni elenco. Quello che qualcuno ha pagato si chiama pubblicità; la redazione non lo scrive e non lo corregge.</p>"
                "<h3>Due lettori</h3><p>Nessun pezzo esce letto soltanto da chi l’ha scritto. Il secondo lettore controlla nomi, cifre e virgolettati sugli appunti, non a memoria.</p>"
            ),
        },
    },
    {
        "policy": "corrections_policy",
        "en": {
            "title": "Corrections",
            "slug": "corrections-policy",
            "text": (
                "<p>We correct what was wrong where it was wrong, and say what it used to say. A comma is mended in silence; a name, a figure or a fact is not.</p>"
                "<p>Write to the desk at the address on the imprint, or come up the stairs. The harbour correspondent is usually in before six.</p>"
            ),
        },
        "it": {
            "title": "Errori e rettifiche",
            "slug": "rettifiche",
            "text": (
                "<p>Quello che era sbagliato si corregge dov’era sbagliato, dicendo che cosa c’era scritto. Una virgola si aggiusta in silenzio; un nome, una cifra o un fatto no.</p>"
                "<p>Scrivete alla redazione, all’indirizzo che trovate nei dati editoriali, oppure salite le scale. Il cronista del porto di solito c’è prima delle sei.</p>"
            ),
        },
    },
    {
        "policy": "privacy_policy",
        "en": {
            "title": "Privacy",
            "slug": "privacy",
            "text": (
                "<p>Reading the <i>Sounding</i> leaves no trace with us: no account, no counter, no cookie. Films and players of other houses are loaded only after you have agreed to it, one by one.</p>"
            ),
        },
        "it": {
            "title": "Riservatezza",
            "slug": "riservatezza",
            "text": (
                "<p>Leggere lo <i>Scandaglio</i> non lascia tracce presso di noi: niente registrazione, niente contatori, niente cookie. I filmati e i lettori di altri siti si caricano solo dopo il vostro consenso, uno per uno.</p>"
            ),
        },
    },
    {
        "policy": "imprint",
        "en": {
            "title": "Imprint",
            "slug": "imprint",
            "text": (
                "<p>The Ostrel Sounding, Ropewalk 3, Ostrel. Published by the Sounding Cooperative, which belongs to its readers and to the people who make it, in equal parts.</p>"
                '<p>Editor, English edition: Nora Tressider. Editor, Italian edition: Mattea Lunardi. Write to <a href="mailto:desk@example.org">desk@example.org</a>.</p>'
            ),
        },
        "it": {
            "title": "Dati editoriali",
            "slug": "dati-editoriali",
            "text": (
                "<p>Lo Scandaglio di Ostrel, Ropewalk 3, Ostrel. Lo pubblica la Cooperativa dello Scandaglio, che appartiene per metà ai lettori e per metà a chi lo fa.</p>"
                '<p>Responsabile dell’edizione inglese: Nora Tressider. Responsabile dell’edizione italiana: Mattea Lunardi. Scrivete a <a href="mailto:desk@example.org">desk@example.org</a>.</p>'
            ),
        },
    },
)
