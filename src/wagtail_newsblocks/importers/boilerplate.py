"""Lines that a copied web page leaves around a story: the comment form and pointers to other stories.

A line counts only as a whole, so that a sentence of the story that merely contains such words is never taken.
"""

import re
import unicodedata
from itertools import chain

from .sentences import ends_sentence

FORM_TITLES = {
    "en": (
        "Leave a reply",
        "Leave a comment",
        "Leave your comment",
        "Add a comment",
        "Add your comment",
        "Post a comment",
        "Write a comment",
    ),
    "it": (
        "Lascia un commento",
        "Lascia un tuo commento",
        "Lascia una risposta",
        "Aggiungi un commento",
        "Scrivi un commento",
        "Inserisci un commento",
    ),
    "de": (
        "Schreibe einen Kommentar",
        "Schreiben Sie einen Kommentar",
        "Hinterlasse einen Kommentar",
        "Hinterlasse eine Antwort",
        "Kommentar hinterlassen",
        "Kommentar schreiben",
        "Kommentar verfassen",
    ),
    "fr": (
        "Laisser un commentaire",
        "Laissez un commentaire",
        "Laisser une réponse",
        "Ajouter un commentaire",
        "Écrire un commentaire",
        "Poster un commentaire",
    ),
    "es": (
        "Deja un comentario",
        "Deja una respuesta",
        "Dejar un comentario",
        "Agrega un comentario",
        "Añade un comentario",
        "Añadir un comentario",
        "Escribe un comentario",
    ),
}

FORM_SENTENCES = {
    "en": (
        "Your email address will not be published",
        "Your email will not be published",
        "Required fields are marked",
        "You must be logged in to post a comment",
        "You must log in to post a comment",
    ),
    "it": (
        "Il tuo indirizzo email non sarà pubblicato",
        "L'indirizzo email non sarà pubblicato",
        "I campi obbligatori sono contrassegnati",
        "I campi obbligatori sono contrassegnati con",
    ),
    "de": (
        "Deine E-Mail-Adresse wird nicht veröffentlicht",
        "Ihre E-Mail-Adresse wird nicht veröffentlicht",
        "Erforderliche Felder sind mit markiert",
        "Pflichtfelder sind mit gekennzeichnet",
    ),
    "fr": (
        "Votre adresse e-mail ne sera pas publiée",
        "Votre adresse de messagerie ne sera pas publiée",
        "Les champs obligatoires sont indiqués avec",
    ),
    "es": (
        "Tu dirección de correo electrónico no será publicada",
        "Su dirección de correo electrónico no será publicada",
        "Los campos obligatorios están marcados con",
        "Los campos necesarios están marcados",
    ),
}

FORM_SENTENCE_STARTS = (
    "Save my name, email, and website in this browser",
    "Save my name, email and website in this browser",
    "Salva il mio nome, email e sito",
    "Salva il mio nome, la mia email e il mio sito",
    "Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser",
    "Enregistrer mon nom, mon e-mail et mon site dans le navigateur",
    "Guarda mi nombre, correo electrónico y web en este navegador",
)

FORM_CANCELS = (
    "Cancel reply",
    "Annulla risposta",
    "Antwort abbrechen",
    "Annuler la réponse",
    "Cancelar la respuesta",
)

FORM_FIELDS = {
    "en": (
        "Comment",
        "Your comment",
        "Name",
        "Your name",
        "Email",
        "Your email",
        "Email address",
        "Website",
        "URL",
        "Post comment",
        "Submit comment",
        "Submit",
        "Send comment",
        "Comments are closed",
        "Notify me of follow-up comments by email",
        "Notify me of new posts by email",
    ),
    "it": (
        "Commento",
        "Il tuo commento",
        "Nome",
        "Indirizzo email",
        "Sito web",
        "Sito",
        "Invia commento",
        "Pubblica commento",
        "Pubblica il commento",
        "Invia",
        "I commenti sono chiusi",
        "Avvertimi via email in caso di risposte al mio commento",
        "Avvertimi via email alla pubblicazione di un nuovo articolo",
    ),
    "de": ("Kommentar", "Kommentar abschicken", "Kommentar absenden", "Kommentar senden", "Webseite"),
    "fr": (
        "Commentaire",
        "Nom",
        "Adresse e-mail",
        "Site web",
        "Site internet",
        "Publier le commentaire",
        "Laisser le commentaire",
        "Envoyer le commentaire",
    ),
    "es": (
        "Comentario",
        "Nombre",
        "Correo electrónico",
        "Correo",
        "Web",
        "Sitio web",
        "Publicar el comentario",
        "Publicar comentario",
        "Enviar comentario",
    ),
}

READ_ALSO = {
    "en": (
        "Read also",
        "Also read",
        "Read more",
        "Read next",
        "See also",
        "Related",
        "Related story",
        "Related stories",
        "Related article",
        "Related articles",
        "You may also like",
        "You might also like",
        "More on this story",
    ),
    "it": (
        "Leggi anche",
        "Leggi pure",
        "Leggi di più",
        "Vedi anche",
        "Guarda anche",
        "Approfondisci",
        "Articoli correlati",
        "Potrebbe interessarti",
        "Potrebbe interessarti anche",
        "Potrebbe anche interessarti",
        "Ti potrebbe interessare",
    ),
    "de": (
        "Lesen Sie auch",
        "Lies auch",
        "Lesen Sie mehr",
        "Mehr zum Thema",
        "Siehe auch",
        "Auch interessant",
    ),
    "fr": (
        "Lire aussi",
        "À lire aussi",
        "Lisez aussi",
        "Voir aussi",
        "Sur le même sujet",
        "À lire également",
    ),
    "es": (
        "Lee también",
        "Lea también",
        "Leer también",
        "Lee más",
        "Leer más",
        "Ver también",
        "Vea también",
        "Te puede interesar",
        "Le puede interesar",
        "Te podría interesar",
        "Artículos relacionados",
    ),
}

MAX_READ_ALSO_WORDS = 30

_QUOTES = str.maketrans(dict.fromkeys("‘’ʼ`´", "'") | dict.fromkeys("“”„«»", '"'))


def folded(line: str) -> str:
    """The line as it is compared: case, white space, kinds of quotes and the spelling of “e-mail” made alike."""
    plain = unicodedata.normalize("NFKC", line).translate(_QUOTES).casefold().replace("e-mail", "email")
    return " ".join(plain.split()).strip(" :")


def starts_form(line: str) -> bool:
    """Whether the whole line can only come from a comment form: its title, or one of its fixed sentences."""
    pieces = _pieces(line)
    return all(map(_is_of_form, pieces)) and any(map(_is_definite, pieces))


def belongs_to_form(line: str) -> bool:
    """Whether the whole line is usual in a comment form; field labels such as “Name” mean it only inside one."""
    pieces = _pieces(line)
    return bool(pieces) and all(map(_is_of_form, pieces))


def is_read_also(block: str) -> bool:
    """Whether a block of its own points to another story: a known label, a colon and a title with no full stop.

    A label of several words counts also where it stands alone.
    """
    if ends_sentence(block) or len(block.split()) > MAX_READ_ALSO_WORDS:
        return False
    return bool(_READ_ALSO.match(_unpointed(block)) or folded(_unpointed(block)) in _READ_ALSO_ALONE)


def _unpointed(block: str) -> str:
    """The block without the arrow that often stands before such a label, folded but for its colon."""
    plain = unicodedata.normalize("NFKC", block).translate(_QUOTES).casefold()
    return " ".join(plain.split()).lstrip("▶►→>|[( ")


def _pieces(line: str) -> list[str]:
    """The sentences of a folded line, as a form often runs several into one."""
    return [piece for piece in re.split(r"(?<=[.!?])\s+", folded(line)) if piece.strip(" *.")]


def _is_of_form(piece: str) -> bool:
    if _is_definite(piece) or _starless(piece).rstrip(".") in _FIELDS:
        return True
    labels = [label.strip(" :") for label in piece.split("*")]
    return len(labels) > 1 and all(label in _FIELDS for label in labels if label)


def _is_definite(piece: str) -> bool:
    plain = _starless(piece)
    sentence = plain.rstrip(" .…")
    return plain in _TITLES or sentence in _SENTENCES or sentence.startswith(_SENTENCE_STARTS)


def _starless(piece: str) -> str:
    return " ".join(piece.replace("*", " ").split()).strip(" :")


def _all(table: dict[str, tuple[str, ...]]) -> frozenset[str]:
    return frozenset(map(folded, chain.from_iterable(table.values())))


_SENTENCES = _all(FORM_SENTENCES)
_SENTENCE_STARTS = tuple(map(folded, FORM_SENTENCE_STARTS))
_TITLES = _all(FORM_TITLES) | {f"{title} {folded(cancel)}" for title in _all(FORM_TITLES) for cancel in FORM_CANCELS}
_FIELDS = _all(FORM_FIELDS) | frozenset(map(folded, FORM_CANCELS))
_READ_ALSO = re.compile(rf"(?:{'|'.join(map(re.escape, sorted(_all(READ_ALSO))))}) ?[:|>→] ?\S")
_READ_ALSO_ALONE = frozenset(label for label in _all(READ_ALSO) if " " in label)
