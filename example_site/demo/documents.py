"""The demo newspaper's files to download, made by code."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

SHORE_POWER = (
    ("2026-03", 118, 41, 96),
    ("2026-04", 126, 58, 139),
    ("2026-05", 141, 79, 187),
    ("2026-06", 163, 88, 211),
    ("2026-07", 188, 83, 204),
    ("2026-08", 190, 77, 188),
)

COUNCIL_PAPER = (
    "TOWN OF OSTREL",
    "Paper 26/118 for the council’s meeting of 7 May 2026",
    "",
    "LATE OPENING OF THE PUBLIC LIBRARY: TRIAL OF ONE YEAR",
    "",
    "1. The library opens from Monday to Friday until midnight,",
    "   from 2 June 2026 to 1 June 2027.",
    "2. The children’s floor closes at 7 p.m. as before.",
    "3. One librarian and two guards are on duty after 8 p.m.",
    "   Loans and returns run through the machines in the hall.",
    "4. The trial costs 212,000 crowns. Of these, 131,000 are wages,",
    "   58,000 guards, 16,000 heating and light, 7,000 cleaning.",
    "5. The library counts its readers at 8, 10 and 11.30 p.m. each night",
    "   and reports to the council in January and in April 2027.",
    "6. The council decides on a second year by 30 April 2027.",
    "",
    "For the town clerk: Ottilie Marsh",
)

UNDELIVERED = """VECCHIA DOGANA DI OSTREL - ARCHIVIO CIVICO
Fondo 14, busta 7: lettere mai consegnate (elenco provvisorio, 16 gennaio 2026)

N.   Data sulla busta   Destinatario               Esito annotato
1    3 marzo 1911       signora A. Terribilini     «partita»
2    19 giugno 1911     fratelli Cordano, velai    «non più qui»
3    2 novembre 1911    maestra E. Fiorin          «rifiutata»
4    11 gennaio 1912    capitano del Kittiwake     «nave in mare»
5    30 gennaio 1912    alla ragazza del faro      «senza nome»

Le lettere restano chiuse fino alla decisione della commissione d’archivio.
"""


@dataclass(frozen=True)
class Document:
    """A file with its title and name; ``make`` gives its bytes."""

    key: str
    title: str
    filename: str
    make: Callable[[], bytes]


def shore_power_csv() -> bytes:
    """The harbour log by month, as a spreadsheet opens it."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(["month", "stops_over_two_hours", "connected", "megawatt_hours"])
    writer.writerows(SHORE_POWER)
    return file.getvalue().encode()


def council_paper_pdf() -> bytes:
    """One typed page."""
    return _pdf(COUNCIL_PAPER)


def undelivered_txt() -> bytes:
    """The archive's list, as the archivist typed it."""
    return UNDELIVERED.encode()


def _pdf(lines: Sequence[str]) -> bytes:
    """A page of typewriter text as the smallest PDF that readers open."""
    shown = " ".join(f"({_escaped(line)}) Tj T*" for line in lines)
    content = f"BT /F1 11 Tf 17 TL 72 760 Td {shown} ET".encode("cp1252")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    )
    file, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(file)


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


DOCUMENTS: dict[str, Document] = {
    document.key: document
    for document in (
        Document(
            "shore-power-log",
            "Shore power in the east basin, March to August 2026",
            "shore-power-2026.csv",
            shore_power_csv,
        ),
        Document(
            "library-paper",
            "Council paper 26/118: late opening of the library",
            "council-paper-26-118.pdf",
            council_paper_pdf,
        ),
        Document(
            "undelivered-letters",
            "Elenco provvisorio delle lettere mai consegnate",
            "lettere-mai-consegnate.txt",
            undelivered_txt,
        ),
    )
}
