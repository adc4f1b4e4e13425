"""The parties of the demo newspaper: agencies, papers, offices, companies, clubs, and people who are asked often.

Each stands behind the ones that it names as parent or funder. ``disclosures`` are the keys of the model; a text
without a language is in English and holds for every edition that has none of its own.
"""

from typing import Any

SOURCES: dict[str, dict[str, Any]] = {
    # The press
    "sounding-cooperative": {
        "name": "Sounding Cooperative",
        "organisation_type": "other",
        "url": "https://sounding-cooperative.example/",
        "ownership_funding_info": "Belongs in equal parts to 3,140 readers and to the people who make the two newspapers.",
    },
    "ostrel-sounding": {
        "name": "The Ostrel Sounding",
        "alternate_name": "Lo Scandaglio di Ostrel",
        "organisation_type": "newspaper",
        "provision_category": "staff",
        "url": "https://ostrel-sounding.example/",
        "parent_organisation": "sounding-cooperative",
    },
    "corrin-packet": {
        "name": "The Corrin Packet",
        "organisation_type": "newspaper",
        "provision_category": "other",
        "url": "https://corrin-packet.example/",
        "language": "en",
        "parent_organisation": "sounding-cooperative",
        "contact_email": "desk@corrin-packet.example",
        "contact_notes": "The island desk answers after the noon ferry.",
        "disclosures": [
            {"text": "our sister paper", "basis_url": "https://sounding-cooperative.example/report-2025"},
            {
                "text": "il nostro giornale gemello",
                "language": "it",
                "basis_url": "https://sounding-cooperative.example/report-2025",
            },
        ],
    },
    "harbour-authority": {
        "name": "Ostrel Harbour Authority",
        "alternate_name": "Autorità portuale di Ostrel",
        "organisation_type": "government",
        "url": "https://harbour-authority.example/",
        "ownership_funding_info": "Owned by the town of Ostrel; lives on harbour dues and on the sale of shore power.",
    },
    "estuary-press-agency": {
        "name": "Estuary Press Agency",
        "alternate_name": "Agenzia Estuario",
        "organisation_type": "news_agency",
        "provision_category": "wires",
        "url": "https://estuary-press.example/",
        "same_as": ["https://example.org/registry/estuary-press-agency"],
        "language": "en",
        "ownership_funding_info": "Founded in 1964 by nine newspapers of the lower Vell. In July 2026 three of them sold their shares, 30 per cent in all, to the Ostrel Harbour Authority.",
        "contact_phone": "Ostrel 20 14",
        "disclosures": [
            {
                "text": "news agency owned by nine local papers",
                "valid_until": "2026-06-30",
                "basis_url": "https://estuary-press.example/who-owns-us",
            },
            {
                "text": "agenzia di stampa di nove giornali locali",
                "language": "it",
                "valid_until": "2026-06-30",
                "basis_url": "https://estuary-press.example/who-owns-us",
            },
            {
                "text": "news agency part-owned by the Harbour Authority",
                "valid_from": "2026-07-01",
                "basis_url": "https://company-register.example/estuary-press-agency/2026-07",
            },
            {
                "text": "agenzia di stampa di cui l’Autorità portuale possiede una quota",
                "language": "it",
                "valid_from": "2026-07-01",
                "basis_url": "https://company-register.example/estuary-press-agency/2026-07",
            },
        ],
    },
    "costiera": {
        "name": "Costiera",
        "organisation_type": "news_agency",
        "provision_category": "wires",
        "url": "https://costiera.example/",
        "same_as": ["https://example.org/registry/costiera"],
        "language": "it",
        "ownership_funding_info": "A foundation under public law; four fifths of its income is a grant.",
        "disclosures": [
            {"text": "publicly funded news agency", "basis_url": "https://costiera.example/bilancio-2025"},
            {
                "text": "agenzia di stampa a finanziamento pubblico",
                "language": "it",
                "basis_url": "https://costiera.example/bilancio-2025",
            },
        ],
    },
    "radio-estuary": {
        "name": "Radio Estuary",
        "alternate_name": "Radio Estuario",
        "organisation_type": "broadcaster",
        "url": "https://radio-estuary.example/",
        "language": "en",
        "disclosures": [
            {"text": "public broadcaster", "basis_url": "https://radio-estuary.example/charter"},
            {"text": "radio pubblica", "language": "it", "basis_url": "https://radio-estuary.example/charter"},
        ],
    },
    "bussola": {
        "name": "La Bussola di Sant’Ermo",
        "organisation_type": "newspaper",
        "url": "https://bussola-santermo.example/",
        "language": "it",
    },
    "hafenblatt": {
        "name": "Nordwarder Hafenblatt",
        "organisation_type": "newspaper",
        "url": "https://nordwarder-hafenblatt.example/",
        "language": "de",
    },
    "courrier-de-la-passe": {
        "name": "Le Courrier de la Passe",
        "organisation_type": "newspaper",
        "url": "https://courrier-de-la-passe.example/",
        "language": "fr",
    },
    "gazeta-do-esteiro": {
        "name": "Gazeta do Esteiro",
        "organisation_type": "newspaper",
        "url": "https://gazeta-do-esteiro.example/",
        "language": "pt",
    },
    "quayside-notes": {
        "name": "Quayside Notes",
        "organisation_type": "online_outlet",
        "url": "https://quayside-notes.example/",
        "language": "en",
        "disclosures": [
            {"text": "newsletter written by one retired pilot", "basis_url": "https://quayside-notes.example/about"},
            {
                "text": "lettera periodica di un pilota in pensione",
                "language": "it",
                "basis_url": "https://quayside-notes.example/about",
            },
        ],
    },
    "basin-watch": {
        "name": "Basin Watch",
        "organisation_type": "platform_account",
        "url": "https://social.example/@basinwatch",
        "disclosures": [
            {"text": "account kept by three volunteers", "basis_url": "https://social.example/@basinwatch/about"},
            {
                "text": "profilo tenuto da tre volontari",
                "language": "it",
                "basis_url": "https://social.example/@basinwatch/about",
            },
        ],
    },
    # Offices
    "ostrel-council": {
        "name": "Ostrel Town Council",
        "alternate_name": "Consiglio comunale di Ostrel",
        "organisation_type": "government",
        "url": "https://ostrel-council.example/",
    },
    "admiralty-bench": {
        "name": "Admiralty Bench of the Lower Vell",
        "organisation_type": "court",
        "url": "https://admiralty-bench.example/",
    },
    "tide-office": {
        "name": "Regional Tide Office",
        "alternate_name": "Ufficio maree",
        "organisation_type": "government",
        "url": "https://tide-office.example/",
        "contact_phone": "Ostrel 33 00",
        "contact_notes": "The duty forecaster picks up at any hour, and prefers to be asked after the midnight flight.",
    },
    "fire-brigade": {
        "name": "Ostrel Fire Brigade",
        "alternate_name": "Vigili del fuoco di Ostrel",
        "organisation_type": "government",
        "url": "https://fire-brigade.example/",
        "parent_organisation": "ostrel-council",
    },
    "public-library": {
        "name": "Ostrel Public Library",
        "alternate_name": "Biblioteca civica di Ostrel",
        "organisation_type": "government",
        "url": "https://ostrel-library.example/",
        "parent_organisation": "ostrel-council",
    },
    "civic-archive": {
        "name": "Civic Archive, Old Customs House",
        "alternate_name": "Archivio civico, Vecchia Dogana",
        "organisation_type": "government",
        "url": "https://civic-archive.example/",
        "parent_organisation": "ostrel-council",
    },
    "tram-and-station": {
        "name": "Ostrel Tram and Station Service",
        "organisation_type": "government",
        "url": "https://ostrel-transport.example/",
        "parent_organisation": "ostrel-council",
    },
    # Science
    "port-fund": {
        "name": "Vell Port Development Fund",
        "organisation_type": "other",
        "url": "https://port-fund.example/",
        "funder": "harbour-authority",
    },
    "vell-institute": {
        "name": "Vell Institute of Estuarine Studies",
        "alternate_name": "Istituto di studi estuarini del Vell",
        "organisation_type": "academic",
        "url": "https://vell-institute.example/",
        "funder": "port-fund",
        "ownership_funding_info": "An institute of the Lower Vell University. Since 2024 the Port Development Fund pays for its research on quays.",
        "disclosures": [
            {
                "text": "institute partly paid for by the port",
                "valid_from": "2024-01-01",
                "basis_url": "https://port-fund.example/grants/2024",
            },
            {
                "text": "istituto finanziato in parte dal porto",
                "language": "it",
                "valid_from": "2024-01-01",
                "basis_url": "https://port-fund.example/grants/2024",
            },
        ],
    },
    "nautical-college": {
        "name": "Ostrel Nautical College",
        "alternate_name": "Istituto nautico di Ostrel",
        "organisation_type": "academic",
        "url": "https://nautical-college.example/",
    },
    "observatory": {
        "name": "Orchard Hill Observatory",
        "alternate_name": "Osservatorio del Colle dei Frutteti",
        "organisation_type": "academic",
        "url": "https://orchard-hill-observatory.example/",
    },
    "bird-reserve": {
        "name": "Needle Point Bird Reserve",
        "alternate_name": "Riserva di Punta dell’Ago",
        "organisation_type": "ngo",
        "url": "https://needle-point-reserve.example/",
    },
    # Companies
    "marrowlight": {
        "name": "Marrowlight Shore Power",
        "organisation_type": "company",
        "url": "https://marrowlight.example/",
        "disclosures": [
            {"text": "maker of the charging posts", "basis_url": "https://harbour-authority.example/contracts/2024-31"},
            {
                "text": "costruttore delle colonnine",
                "language": "it",
                "basis_url": "https://harbour-authority.example/contracts/2024-31",
            },
        ],
    },
    "marrowlight-press-office": {
        "name": "Marrowlight press office",
        "organisation_type": "company",
        "provision_category": "handout",
        "url": "https://marrowlight.example/press",
        "parent_organisation": "marrowlight",
        "disclosures": [
            {"text": "press release of the company concerned", "basis_url": "https://marrowlight.example/press"},
            {
                "text": "comunicato dell’azienda interessata",
                "language": "it",
                "basis_url": "https://marrowlight.example/press",
            },
        ],
    },
    "island-line": {
        "name": "Island Line",
        "alternate_name": "Linea dell’isola",
        "organisation_type": "company",
        "url": "https://island-line.example/",
    },
    "sailcloth-hall": {
        "name": "Sailcloth Hall",
        "organisation_type": "company",
        "provision_category": "handout",
        "url": "https://sailcloth-hall.example/",
    },
    "the-lantern": {
        "name": "The Lantern",
        "alternate_name": "La Lanterna",
        "organisation_type": "company",
        "url": "https://lantern-cinema.example/",
    },
    "fish-hall": {
        "name": "Fish Hall Cooperative",
        "alternate_name": "Cooperativa della sala del pesce",
        "organisation_type": "company",
        "url": "https://fish-hall.example/",
    },
    "fruit-growers": {
        "name": "Orchard Hill Fruit Growers",
        "alternate_name": "Frutticoltori del Colle dei Frutteti",
        "organisation_type": "company",
        "provision_category": "handout",
        "url": "https://orchard-hill-fruit.example/",
        "disclosures": [
            {"text": "who sell the fruit in question", "basis_url": "https://orchard-hill-fruit.example/members"},
            {
                "text": "che vendono la frutta di cui si parla",
                "language": "it",
                "basis_url": "https://orchard-hill-fruit.example/members",
            },
        ],
    },
    # Associations and clubs
    "residents-circle": {
        "name": "Residents’ Circle of Harbour Square",
        "alternate_name": "Circolo dei residenti di piazza del Porto",
        "organisation_type": "ngo",
        "url": "https://harbour-square.example/",
        "disclosures": [
            {
                "text": "a party to the noise case of 2024",
                "valid_from": "2024-02-19",
                "basis_url": "https://admiralty-bench.example/cases/ab-24-117",
            },
            {
                "text": "parte in causa nel processo sul rumore del 2024",
                "language": "it",
                "valid_from": "2024-02-19",
                "basis_url": "https://admiralty-bench.example/cases/ab-24-117",
            },
        ],
    },
    "taxpayers-circle": {
        "name": "Taxpayers’ Circle",
        "alternate_name": "Circolo dei contribuenti",
        "organisation_type": "ngo",
        "url": "https://taxpayers-circle.example/",
    },
    "friends-of-the-horn": {
        "name": "Friends of the Horn",
        "alternate_name": "Amici del corno",
        "organisation_type": "ngo",
        "url": "https://friends-of-the-horn.example/",
    },
    "rowing-club": {
        "name": "Ostrel Rowing Club",
        "alternate_name": "Canottieri di Ostrel",
        "organisation_type": "ngo",
        "url": "https://ostrel-rowing.example/",
    },
    "dockside-league": {
        "name": "Dockside League",
        "organisation_type": "ngo",
        "url": "https://dockside-league.example/",
    },
    "cycling-club": {
        "name": "Orchard Hill Cycling Club",
        "organisation_type": "ngo",
        "url": "https://orchard-hill-cycling.example/",
    },
    "winter-swimmers": {
        "name": "Old Mole Winter Swimmers",
        "alternate_name": "Bagnanti del molo Vecchio",
        "organisation_type": "ngo",
        "url": "https://old-mole.example/",
    },
    "school-ropewalk": {
        "name": "Ropewalk School",
        "alternate_name": "Scuola di via dei Cordai",
        "organisation_type": "other",
        "url": "https://ropewalk-school.example/",
    },
    # People who are asked often
    "dorothea-quill": {"name": "Dorothea Quill", "kind": "person", "parent_organisation": "harbour-authority"},
    "renzo-albaret": {
        "name": "Renzo Albaret",
        "kind": "person",
        "parent_organisation": "harbour-authority",
        "contact_phone": "Ostrel 21 07",
        "contact_notes": "Asks to see figures again before they are printed; quotations he leaves alone.",
    },
    "lew-hanning": {"name": "Lew Hanning", "kind": "person", "parent_organisation": "fire-brigade"},
    "ulla-brandrick": {"name": "Ulla Brandrick", "kind": "person", "parent_organisation": "tide-office"},
    "tilde-marsan": {"name": "Tilde Marsan", "kind": "person", "parent_organisation": "tide-office"},
    "oda-kessim": {
        "name": "Oda Kessim",
        "kind": "person",
        "language": "it",
        "parent_organisation": "nautical-college",
    },
    "anselmo-brighe": {"name": "Anselmo Brighe", "kind": "person", "parent_organisation": "island-line"},
    "oreste-fabian": {"name": "Oreste Fabian", "kind": "person", "language": "it"},
    "benedikta-rao": {"name": "Benedikta Rao", "kind": "person", "parent_organisation": "public-library"},
    "ilse-marran": {"name": "Ilse Marran", "kind": "person", "language": "it"},
    "hartwig-soames": {
        "name": "Hartwig Soames",
        "kind": "person",
        "parent_organisation": "taxpayers-circle",
        "disclosures": [
            {
                "text": "who spoke against the trial in the council",
                "valid_from": "2026-05-07",
                "basis_url": "https://ostrel-council.example/minutes/2026-05-07",
            },
            {
                "text": "che in consiglio ha parlato contro la prova",
                "language": "it",
                "valid_from": "2026-05-07",
                "basis_url": "https://ostrel-council.example/minutes/2026-05-07",
            },
        ],
    },
    "perpetua-lanz": {"name": "Perpetua Lanz", "kind": "person", "parent_organisation": "residents-circle"},
    "bastian-orme": {"name": "Bastian Orme", "kind": "person"},
    "maud-pellow": {"name": "Maud Pellow", "kind": "person", "parent_organisation": "friends-of-the-horn"},
    "isotta-brandel": {"name": "Isotta Brandel", "kind": "person", "parent_organisation": "observatory"},
    "lazzaro-quint": {
        "name": "Lazzaro Quint",
        "kind": "person",
        "language": "it",
        "parent_organisation": "observatory",
    },
    "imelda-torvane": {"name": "Imelda Torvane", "kind": "person"},
    "wenna-holt": {"name": "Wenna Holt", "kind": "person"},
    "ruan-tarvic": {"name": "Ruan Tarvic", "kind": "person"},
    "amabile-scarfe": {
        "name": "Amabile Scarfe",
        "kind": "person",
        "language": "it",
        "parent_organisation": "winter-swimmers",
    },
    "elke-dorran": {"name": "Elke Dorran", "kind": "person", "language": "de"},
    "zaira-melk": {"name": "Zaira Melk", "kind": "person", "language": "it"},
    "settimio-arcand": {
        "name": "Settimio Arcand",
        "kind": "person",
        "language": "it",
        "parent_organisation": "rowing-club",
    },
}
