"""Who comments on the demo newspaper: readers with accounts, guests who have proved their address, and the newsroom."""

READERS: dict[str, str] = {
    "odo": "Odo Marsh",
    "greta": "Greta Pellow",
    "tamsin": "Tamsin Roe",
    "ketil": "Ketil Brand",
    "bess": "Bess Arkwright",
    "wilf": "Wilf Tansy",
    "perpetua": "Perpetua Lamb",
    "hank": "Hank Dormer",
    "salome": "Salome Quist",
    "ferry61": "Ferrywatcher 61",
    "lodger": "Mrs Penhallow’s lodger",
    "drip": "Drip Tray",
    "auberon": "Auberon Sykes",
    "linnet": "Linnet Hask",
    "number12": "Owner of Number 12",
    "jory": "Jory of Corrin",
    "maud": "Maud Ellery",
    "cormac": "Cormac Beale",
    "ornella": "Ornella Vidal",
    "dario": "Dario Stentor",
    "mirko": "Mirko Zanet",
    "fausta": "Fausta Lorenzin",
    "teo": "Teo Malvasia",
    "clelia": "Clelia Rosati",
    "nino": "Nino del molo",
    "ines-v": "Ines V.",
    "bartolo": "Bartolo Greppi",
    "noemi": "Noemi Castagna",
    "newcomer": "Posy Trench",
}
"""Readers with accounts: their keys are their user names."""

NEWCOMER = "newcomer"
"""Who has said one thing, which waits."""

PROVED: dict[str, str] = {
    "anselm": "Anselm",
    "birdie": "Birdie T.",
    "kiosk": "The kiosk on Harbour Square",
    "yusuf": "Yusuf",
    "haruko": "Haruko",
    "lotte": "Lotte aus Nordward",
    "gilles": "Gilles",
    "pilar": "Pilar",
    "donata": "Donata",
    "sandro": "Sandro P.",
}
"""Guests who have answered the mail that asks whether an address is theirs."""

STAFF: dict[str, tuple[str, str, str]] = {
    "nora": ("Nora", "Tressider", "nora-tressider"),
    "jonas": ("Jonas", "Whitlock", "jonas-whitlock"),
    "rhea": ("Rhea", "Lindqvor", "rhea-lindqvor"),
    "sam": ("Sam", "Okendale", "sam-okendale"),
    "mattea": ("Mattea", "Lunardi", "mattea-lunardi"),
    "elio": ("Elio", "Sartorel", "elio-sartorel"),
    "gaia": ("Gaia", "Montecorvo", "gaia-montecorvo"),
    "petra": ("Petra", "Vosk", ""),
    "livio": ("Livio", "Aste", ""),
}
"""The newsroom's accounts: first and last name, and the contributor whose byline is theirs, if any."""

MODERATORS = {"en": "petra", "it": "livio"}
"""Who reads what is held."""
