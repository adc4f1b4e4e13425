"""Che cosa dicono i lettori dell’edizione italiana."""

from .telling import Said, said

PORTO: dict[str, tuple[Said, ...]] = {
    "high-water": (
        said(
            "fausta",
            "Una delle quattordici cantine è la mia. Ho salvato le conserve, le foto e un ombrellone che odio. Il vino l’ho lasciato per ultimo e ha galleggiato fino alle scale da solo, come un cane.",
            said("teo", "Il mio è rimasto giù. Adesso è un rosato."),
            said("ornella", "Fausta, le bottiglie senza etichetta che girano in via dei Cordai sono tue?"),
            said("fausta", "Tutte, da oggi.", after=18),
            picked=True,
            after=70,
        ),
        said(
            "nino",
            "Il biglietto dell’autobus che girava nel rigagnolo l’ho raccolto io. Era timbrato 18.52. Chi l’ha perso aveva ancora diciotto minuti di validità.",
            said("clelia", "Sei l’unico che conosco capace di controllare un’alluvione."),
            said("nino", "Trentadue anni di servizio non si asciugano in una sera.", after=25),
            after=110,
        ),
        said(
            "ines-v",
            "Io ero fra i sessantadue. Mi sono svegliata in galleria con un eufonio che mi guardava.",
            said("dario", "E lei?"),
            said("ines-v", "Gli ho detto buongiorno. Mi sembrava il minimo.", after=31),
            after=160,
        ),
        said(
            "bartolo",
            "Il mio fornaio su una sedia è la fotografia che vorrei avere in cucina. Anche disegnata.",
            said(
                "elio", "Il disegno c’è, è appeso da noi in corridoio. Salite pure, ma non prima delle sei.", after=40
            ),
            after=190,
        ),
        said(
            "mirko",
            "Il vento ha girato alle sei invece che a mezzanotte. Se lo faccio io al lavoro mi chiamano puntuale.",
            after=220,
        ),
        said(
            "sandro",
            "Al mercato del Sale il 2 è tornato indietro con me sopra. Il conducente ha detto: «Signori, oggi si fa il giro corto». Ha applaudito anche il controllore.",
            notify=True,
            after=260,
        ),
        said(
            "noemi",
            "Le scuole aperte il giorno dopo un’acqua alta così. I miei figli stanno scrivendo alla direzione del giornale, vi avverto.",
            said("livio", "Sono arrivate tre lettere, una con le barchette. Le pubblichiamo.", after=70),
            after=300,
        ),
        said(
            "lotte",
            "In Nordward hatten wir 1976 dasselbe, nur ohne Blaskapelle. Ich weiß jetzt, was uns gefehlt hat.",
            language="de",
            after=420,
        ),
        said(
            "yusuf",
            "«البحر ليس جدارًا، بل حوض يمتلئ.» سأحفظ هذه الجملة لأولادي. شكرًا من قارئ يسكن قرب الماء.",
            said("clelia", "Qualcuno ce lo traduce?"),
            said("ornella", "Dice che la frase sulla vasca che si riempie la insegnerà ai figli. Anch’io.", after=37),
            language="ar",
            after=470,
        ),
        said("Gino Stivali", "Ma i sacchi di sabbia? I miei sono arrivati mercoledì, belli asciutti.", after=350),
        said(
            "Verità Sommersa",
            "Non ve lo dicono, ma chi ha venduto le pompe? https://example.com/pompe https://example.com/chi",
            held=True,
            after=390,
        ),
    ),
    "fish-auction": (
        said(
            "nino",
            "Berto è mio cognato. Si gratta il mento da quarant’anni, e in cantina ha tre congelatori di triglie che non voleva.",
            said("teo", "Con il tasto gli andrà peggio: lo preme per vedere se funziona."),
            said("elio", "Per completezza: Berto mi ha scritto che il terzo congelatore è di sua moglie.", after=55),
            picked=True,
            after=50,
        ),
        said(
            "clelia",
            "«Il prezzo lo fa chi guarda il pesce, non chi guarda il prezzo.» Vale anche per le case, i mariti e i telefoni.",
            after=90,
        ),
        said(
            "dario",
            "Io sono fra i diciannove che hanno votato sì. Non odio la campana, odio alzarmi alle tre. L’articolo diciotto l’ho votato con tutt’e due le mani.",
            said("fausta", "Si è visto, ti hanno contato due volte."),
            after=130,
        ),
        said(
            "mirko",
            "Le triglie andarono al raffreddato. Ho riso da solo sul 2, e una signora si è spostata.",
            after=160,
        ),
        said(
            "bartolo",
            "Tre colpi ogni mattina, anche se nessuno ne avesse bisogno. È la definizione migliore di campana, e forse non solo di campana.",
            picked=True,
            after=200,
        ),
        said(
            "ornella",
            "I guanti sulla cassetta, uno sopra l’altro. Basta, vado a comprare due sgombri e non li tocco finché non li voglio.",
            after=230,
        ),
        said(
            "Merluzzo Felice",
            "Asta online, comodo dal divano, finalmente il progresso!!!",
            said("nino", "Il pesce sul divano."),
            after=260,
        ),
        said("Pesce Fresco 24h", "Sgombri a metà prezzo, scrivetemi in privato", spam=True, after=290),
    ),
    "electric-quay": (
        said(
            "teo",
            "Abito in Città Alta e la Corrin Maid la sento fin qui. Non il motore: mia moglie che dice «la senti?».",
            said("noemi", "Io la sento. La moglie, intendo. Abito sotto."),
            picked=True,
            after=60,
        ),
        said(
            "dario",
            "Due persone e un mezzo marinaio. Chiedo per un amico: il mezzo marinaio conta come mezza persona?",
            said("nino", "Di notte sì."),
            after=100,
        ),
        said(
            "mirko",
            "Una presa che va bene a metà delle navi è un’opinione. La colonnina chiusa sotto il telone, allora, è un silenzio stampa.",
            after=140,
        ),
        said(
            "ines-v",
            "Ho confrontato le due edizioni: in inglese la Kittiwake è femmina, in italiano maschio. E lei che cosa preferisce?",
            said(
                "ferry61", "She has never been asked. I shall, tonight, about ten to eleven.", after=42, language="en"
            ),
            after=180,
        ),
        said("clelia", "L’ombrellone c’è ancora a novembre. Ormai è uno di noi.", after=220),
        said(
            "Voltmetro",
            "Il convertitore da 900.000 corone è una rapina: basta cambiare la spina, l’ho fatto con il tostapane.",
            after=250,
        ),
    ),
}

CITTA: dict[str, tuple[Said, ...]] = {
    "night-library": (
        said(
            "ornella",
            "Al tavolo sei, di fianco a Gaspard, ci sono io: sono quella con la dichiarazione dei redditi. Per la cronaca: è del 2023.",
            said("bartolo", "E come finisce?"),
            said("ornella", "Male, ma con un’ottima luce.", after=20),
            picked=True,
            after=70,
        ),
        said(
            "noemi",
            "Mio figlio è uno dei due che fingono di ripassare. Mi ha detto: «Mamma, fingere per tre ore è più faticoso».",
            said("clelia", "È così che si comincia. Poi ti scappa di imparare qualcosa."),
            after=110,
        ),
        said(
            "nino",
            "Trentadue anni di turni, e il posto per i miei orari lo hanno aperto l’anno in cui sono andato in pensione. Ci vado lo stesso. Mi siedo e mi stanco apposta.",
            picked=True,
            after=150,
        ),
        said(
            "yusuf",
            "Al primo piano, vicino alla pianta: sono io. La grammatica l’ho finita. Adesso comincio con il congiuntivo, ma se mi sveglio.",
            after=190,
        ),
        said(
            "fausta",
            "La nocca sul legno. L’ho provata per chiamare a tavola i nipoti: si sono alzati, hanno messo il cappotto e sono usciti.",
            after=220,
        ),
        said(
            "teo",
            "Undici corone a lettore. Il mio calcetto ne costa venti, e non ho mai visto nessuno uscirne migliore.",
            after=250,
        ),
        said("Insonne cronico", "Ci andrei anch’io, ma mi addormento.", after=280),
        said(
            "Basta Sprechi",
            "Con i nostri soldi!!! Vergogna, leggetevi i libri a casa vostra",
            said("ornella", "«A casa un tavolo non c’era.» Terzo capoverso."),
            after=300,
        ),
    ),
    "un-po-di-buio": (
        said(
            "dario",
            "Sono il signore della corrispondenza dal 2019. Buongiorno. La macedonia era ottima, e sulla gronda ho ancora ragione io.",
            said("mattea", "Buongiorno. Sulla gronda le rispondo per lettera.", after=35),
            said("bartolo", "Vi prego di pubblicarle tutte."),
            picked=True,
            after=80,
        ),
        said(
            "clelia",
            "«La luce serve dove si mettono i piedi, non dove si mettono i gomiti.» Da ieri ho cambiato di posto due lampade e un marito.",
            after=120,
        ),
        said(
            "ines-v",
            "Io in quella piazza di notte affretto il passo, e ringrazio chi ha scritto che non è un capriccio. Tre luci dove dite voi mi bastano. Al numero tre pensateci bene: quella alla fermata, un po’ più alta.",
            said(
                "mattea",
                "Ha ragione sulla fermata. L’ho girato all’ufficio tecnico con il suo permesso, che spero di avere.",
                after=50,
            ),
            said("ines-v", "L’ha.", after=15),
            picked=True,
            after=160,
        ),
        said(
            "teo",
            "Il furto di pere ero io, da bambino. Pensavo fosse prescritto.",
            said("nino", "Avevi quarantasei anni, Teo."),
            after=190,
        ),
        said(
            "mirko",
            "Migliorare la percezione. Anch’io vorrei che il mio stipendio migliorasse di percezione.",
            after=220,
        ),
        said(
            "sandro",
            "Giovedì mi sono seduto al banco 17 per dirle che non ero d’accordo. C’era poca luce e molto fumo, e alla fine ero d’accordo. Non vale.",
            notify=True,
            after=260,
        ),
        said("Lampione n. 9", "Nessuno che chieda a noi.", after=290),
        said(
            "Luce Ovunque",
            "Solo chi ha qualcosa da nascondere vuole il buio, lei per prima",
            rejected="abuse",
            undone=False,
            after=310,
        ),
    ),
    "barchette-alla-finestra": (
        said(
            "noemi",
            "La quarta finestra da sinistra, barchetta verde con due alberi: è di mia figlia. Da lunedì in casa si parla solo di vento.",
            said("fausta", "La mia nipotina ha fatto quella che va all’indietro. Dice che torna."),
            picked=True,
            after=30,
        ),
        said(
            "nino",
            "Venerdì alle 10.20 ero in banchina. Un fischio lungo, lunghissimo. E dalla scuola un rumore che non avevo mai sentito: duecentottantasette bambini che soffiano e un bidello.",
            said("clelia", "Mi si è mossa la tenda. Abito in Città Alta."),
            said(
                "bartolo",
                "Ho raccolto una barchetta in via dei Cordai. C’è scritto «per chi la trova». La tengo.",
                after=44,
            ),
            picked=True,
            after=1300,
        ),
        said("ferry61", "10.20.04, one prolonged blast, five seconds. Log: “answered”.", language="en", after=1340),
        said("dario", "La terza B che risponde soffiando dovrebbe stare nel regolamento internazionale.", after=120),
        said(
            "Nestore B.",
            "Il timone l’ho chiesto perché qualcuno in questa scuola deve pur sapere dove si va.",
            said("noemi", "Nestore, santo subito."),
            after=150,
        ),
    ),
}

CULTURA: dict[str, tuple[Said, ...]] = {
    "undelivered-letters": (
        said(
            "bartolo",
            "«Una lettera chiusa è un documento completo.» Ho sposato una donna così.",
            said("clelia", "E l’ha aperta?"),
            said("bartolo", "Ci vogliono i raggi X, e non riesce sempre.", after=22),
            picked=True,
            after=70,
        ),
        said("ornella", "Io non le aprirei. Poi però non dormirei.", after=100),
        said(
            "sandro",
            "Mio bisnonno nel 1912 ha aspettato una lettera tutto l’anno, poi si è sposato con un’altra, e da lì veniamo noi. Se per caso è nella scatola, lasciatela dov’è.",
            notify=True,
            picked=True,
            after=140,
        ),
        said("teo", "L’odore di scuola lo conosco: colla, gesso e paura.", after=170),
        said(
            "mirko",
            "Piegata quattro volte. Chi piega un foglio quattro volte non vuole scrivere, vuole nascondere.",
            said("ines-v", "O vuole farla stare in tasca, vicino."),
            after=200,
        ),
        said(
            "Postino in pensione",
            "Per regolamento «non più qui» si scriveva solo dopo tre passaggi. Nalin è passato tre volte, cinquantatré volte. Bravo.",
            after=230,
        ),
    ),
    "moglie-del-palombaro": (
        said(
            "auberon",
            "I saw it on a Thursday, went again on the Friday, and quarrelled with my sister until Sunday. We're both right.",
            language="en",
            after=80,
        ),
        said(
            "dario",
            "Di sabato dice «Chiudi la finestra». È la versione più bella, e ci siamo in undici ad averla sentita.",
            said("fausta", "Io di domenica ho sentito soltanto il bicchiere d’acqua."),
            picked=True,
            after=110,
        ),
        said("clelia", "Spero anch’io che gli si inceppi qualcosa. Con delicatezza.", after=150),
        said(
            "donata",
            "Mio marito traduce uno schiaffo dal 1978. Gli ho chiesto che cosa dica la vedova. Mi ha risposto: «Dipende da te».",
            picked=True,
            after=190,
        ),
        said(
            "Cinefilo88",
            "La terza bobina dura undici minuti di troppo, ma senza quelli non si può andare a prendere i gelati.",
            held=True,
            after=220,
        ),
    ),
}

VIVERE: dict[str, tuple[Said, ...]] = {
    "boatbuilder": (
        said(
            "nino",
            "Di barche ne ho viste di ogni specie, e di bugie anche. La riga scura c’è sempre. Alcune persone ce l’hanno in fronte.",
            picked=True,
            after=60,
        ),
        said(
            "teo",
            "Il giovane è più bravo a sbagliare, è più allenato. Lo dico anch’io di mio figlio, ma lui non ne fa una barca.",
            after=100,
        ),
        said(
            "gilles",
            "Mon grand-père charpentier disait : le bois pardonne, mais il n’oublie pas. Bel entretien, jusque dans la traduction.",
            language="fr",
            after=150,
        ),
        said(
            "fausta",
            "Sbucciare un’arancia e buttare la buccia nella stufa: prima il profumo, poi la barca. Si vede che sa l’ordine delle cose.",
            after=180,
        ),
        said(
            "mirko",
            "La barca la compra chi prima la rema. Con le macchine farebbero bene a fare lo stesso, spingendo.",
            after=210,
        ),
    ),
    "bakery-review": (
        said(
            "clelia",
            "Io sono la signora che divide la pagnotta con il terzo piano. Undici anni di pianerottolo e adesso ci scambiamo anche le chiavi. Il pane intero è un’istituzione sociale.",
            said("noemi", "E chi è il terzo piano?"),
            said("bartolo", "Io. Prendo la metà con il tallone.", after=19),
            said("clelia", "Non era nei patti.", after=12),
            picked=True,
            after=50,
        ),
        said(
            "nino",
            "Il cognato del martedì è anche cognato mio. Non mettetelo mai vicino al sale, e nemmeno alle carte.",
            after=90,
        ),
        said(
            "dario",
            "Sette minuti di crosta. Ho cronometrato anch’io: sette e dieci, ma il 2 era in ritardo.",
            said(
                "ketil",
                "With the tram at the Salt Market I make it six fifty. We should publish.",
                after=40,
                language="en",
            ),
            after=130,
        ),
        said(
            "ornella", "«Il quinto, tostato, regge un’acciuga e una discussione.» L’acciuga sì.", picked=True, after=160
        ),
        said(
            "ines-v",
            "Non abbiamo potuto dargli un premio perché quando si è votato non ce n’era più. È il premio.",
            after=190,
        ),
        said("Senza Glutine", "E per noi niente?", said("fausta", "La crosta si può ascoltare."), after=220),
        said(
            "Pane & Amore",
            "Bella recensione! Anch’io faccio il pane, venite a trovarmi su https://example.com/pane e seguitemi su https://example.com/pane-video",
            held=True,
            after=250,
        ),
    ),
}

SCIENZA: dict[str, tuple[Said, ...]] = {
    "vento-in-anticipo": (
        said("mirko", "«Un gabbiano con un’opinione.» In questa città sono la maggioranza.", picked=True, after=25),
        said(
            "bartolo",
            "Al vento abbiamo attribuito tutto il resto, compreso quello che non capiamo. È la frase più onesta che io abbia letto in una tabella.",
            said("livio", "L’autore ringrazia, e dice che l’ha tolta due volte e rimessa tre.", after=50),
            after=60,
        ),
        said(
            "noemi",
            "Aritmetica da quinta elementare: l’ho data ai ragazzi. Risultato: 4,12 metri e due che vogliono fare i previsori.",
            after=100,
        ),
        said(
            "teo",
            "L’elio arrivava con il furgone delle 14. Mezza storia del mondo sta in un furgone delle 14.",
            after=140,
        ),
        said(
            "ines-v",
            "Allora mancavano sei ore o mancava una bombola?",
            said("dario", "Mancava qualcuno che dicesse «intanto soffio io»."),
            after=180,
        ),
    ),
    "cupola-ferma": (
        said(
            "nino",
            "Lazzaro lo conosco dal deposito. Una volta ha aspettato una porta del 2 per quaranta minuti, in silenzio, e la porta si è aperta da sola.",
            picked=True,
            after=70,
        ),
        said(
            "fausta", "«Non si effettua in caso di nuvole.» L’ho scritto sul calendario, alla voce palestra.", after=110
        ),
        said(
            "sandro",
            "Con la cupola che gira guarderemo dappertutto, cioè da nessuna parte. Mia moglie l’ha ritagliato e lo ha incollato sul telecomando.",
            notify=True,
            after=150,
        ),
        said(
            "clelia",
            "Le stelle tranquille non le guarda nessuno. Pausa. Vado a telefonare a mia sorella.",
            picked=True,
            after=190,
        ),
        said("haruko", "動かないからこそ見えるものがある。とても好きな話です。", language="ja", after=230),
        said("Astro Nauta", "Gli undici denti li ho ritrovati io nell’orto, se servono.", after=260),
    ),
    "cassetti-di-zaira": (
        said(
            "noemi",
            "È stata la mia professoressa. In seconda media mi ha dato quattro in scienze e un fagiolo. Il fagiolo è nato, e lei il quattro lo ha corretto: «Capita».",
            said("ornella", "A me ha dato un otto e nessun fagiolo. Ci sono rimasta male."),
            picked=True,
            after=60,
        ),
        said("bartolo", "Un seme in un cassetto è soltanto in ritardo. Anche noi, professoressa.", after=100),
        said(
            "teo",
            "Tengo l’orto numero diciannove: zucca dell’isola, obbligo di riconsegna. Ho portato i semi in chiesa, in tasca. Facevano rumore.",
            picked=True,
            after=140,
        ),
        said(
            "clelia",
            "Quaranta su quaranta, bendata, e poi le chiavi di casa. Non ho mai letto di un’eredità più giusta.",
            after=180,
        ),
    ),
}

SPORT: dict[str, tuple[Said, ...]] = {
    "rigori-e-traghetto": (
        said(
            "jory",
            "Parlo per l’isola, in italiano, con calma: il pallone lo rivogliamo.",
            said("nino", "Ve lo spediamo. Lo porta lei."),
            said("gaia", "Confermo che Tink lo ha ancora in borsa, sotto le raccomandate.", after=36),
            picked=True,
            after=45,
        ),
        said(
            "noemi",
            "È la postina della mia via. Stamattina mi ha dato la bolletta e le ho chiesto l’autografo sulla bolletta. Adesso non la posso pagare.",
            picked=True,
            after=600,
        ),
        said("dario", "Alla voce ritardi, il comandante: «Nessuno». Che stile.", after=90),
        said(
            "mirko",
            "Ventidue rigori, e io al ventesimo ero andato a spostare la macchina.",
            said("teo", "Non ti sei perso niente, a parte tutto."),
            after=120,
        ),
        said(
            "ines-v",
            "«Tiriamo dove non vorremmo riceverlo.» L’ho detto alla mia psicologa e si è presa un appunto.",
            after=160,
        ),
        said(
            "fausta",
            "Sono stata io a battere sulla spalla alla Lusk mentre correva. Era bagnata e piangeva e rideva. Anch’io, ma sono del Levante.",
            after=200,
        ),
        said(
            "Ultrà della massaggiatrice", "Nessuno parla mai di chi ha messo le scarpe asciutte nella borsa.", after=230
        ),
    ),
    "regata-pari": (
        said("bartolo", "Settantuno a settantuno. Una coppia di sposi così vince sempre.", picked=True, after=60),
        said("dario", "Ho temperato il gesso per entrambe le colonne. Imparziale dal 1998.", after=100),
        said(
            "jory",
            "Noi la lavagna a Corrin l’abbiamo girata contro il muro finché non si sa.",
            said("clelia", "Da noi l’hanno lavata. Poi l’hanno riscritta uguale."),
            after=140,
        ),
        said("number12", "Nobody rows for the draw, and yet here we are.", language="en", after=180),
        said("Boa", "Sempre tutti intorno a me, e mai uno che si fermi.", picked=True, after=220),
    ),
    "cuffie-rosse": (
        said(
            "fausta",
            "Ci sono andata dopo avere letto l’intervista. Mi sono presentata. Il mare freddo ha detto: piacere.",
            said("ornella", "E poi?"),
            said("fausta", "Poi non mi sentivo i piedi, e lui non la finiva di parlare.", after=24),
            picked=True,
            after=80,
        ),
        said(
            "nino",
            "Le vedo ogni mattina dal molo, diciannove cuffie rosse. Conto sempre due volte. Non ho mai detto a nessuna che le conto.",
            said(
                "gaia",
                "Lo sanno. Una mi ha detto: «Se il signore del molo si ferma sul diciotto, torniamo indietro».",
                after=58,
            ),
            picked=True,
            after=120,
        ),
        said("mirko", "Io mi presento al mare ad agosto, e neanche allora mi fa entrare volentieri.", after=160),
        said(
            "pilar",
            "«Al mar frío no se le gana.» En mi pueblo diríamos lo mismo de la suegra.",
            language="es",
            after=200,
        ),
        said("Brividina", "Otto gradi? Nella mia doccia, quando sopra aprono l’acqua.", after=240),
    ),
}

THREADS: dict[str, tuple[Said, ...]] = {**PORTO, **CITTA, **CULTURA, **VIVERE, **SCIENZA, **SPORT}
