"""All pictures, each with what is to be said about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageOps

from .canvas import LANDSCAPE, PORTRAIT, SUPERSAMPLING, Scene
from .country import orchard_rows, sounding_lead
from .evenings import cinema_projector, market_square_night
from .harbour import (
    boatyard,
    electric_quay,
    ferry_crossing,
    foghorn,
    harbour_dawn,
    harbour_dusk,
    harbour_night,
    lighthouse_beam,
    rowing_boat,
)
from .interiors import archive_boxes, bread_kitchen, concert_hall, reading_room
from .portraits import FACES, portrait
from .races import cyclists_hill, rowing_race
from .school import school_window
from .science import observatory, seed_drawers
from .shore import tide_pool, weather_balloon
from .sport import football_pitch, kites, sea_swimmers
from .table import estuary_map, fish_hall, lantern, pear_still_life, rope_store, tide_chart
from .town import library_night, market_stalls, rain_street, roofs_in_snow, station_clock, tinkers_bridge, tram_evening

HOUSE_CREDIT = "Hedda Morrow / The Ostrel Sounding"


@dataclass(frozen=True)
class Picture:
    """A picture with what is to be said about it; ``focal_point`` is in parts of width and height."""

    key: str
    title: str
    description: str
    credit: str
    draw: Callable[[Scene], None]
    focal_point: tuple[float, float] | None = None

    @property
    def size(self) -> tuple[int, int]:
        return PORTRAIT if self.key.startswith("portrait") else LANDSCAPE


def _scene(
    key: str,
    title: str,
    description: str,
    draw: Callable[[Scene], None],
    focal_point: tuple[float, float] | None = None,
) -> Picture:
    return Picture(key, title, description, HOUSE_CREDIT, draw, focal_point)


_ALL = (
    _scene("harbour-dawn", "East basin at dawn", "Cranes and a small ferry stand dark against a pink dawn sky over still water.", harbour_dawn, (0.65, 0.55)),
    _scene("harbour-dusk", "West quay at dusk", "Three tall cranes and stacked containers under a violet and orange evening sky.", harbour_dusk, (0.72, 0.5)),
    _scene("harbour-night", "The Lower Town by night", "A row of narrow houses with lit windows, street lamps and moored boats mirrored in black water.", harbour_night, (0.5, 0.55)),
    _scene("ferry-crossing", "The island ferry under way", "A white ferry with a red stripe crosses a green channel; gulls follow her.", ferry_crossing, (0.5, 0.6)),
    _scene("electric-quay", "Charging posts on the east quay", "Two white charging posts with green lights on a quay; thick cables run to a lit ferry behind them.", electric_quay, (0.2, 0.65)),
    _scene("lighthouse-beam", "Needle Point light", "A red and white lighthouse on dark rocks throws its beam across a starry night.", lighthouse_beam, (0.67, 0.4)),
    _scene("foghorn", "The foghorn at Needle Point", "A huge red horn juts from a low white building into thick fog.", foghorn, (0.55, 0.6)),
    _scene("rowing-boat", "A rower on the Vell", "A person in a yellow hat rows a red wooden boat across a calm, misty river.", rowing_boat, (0.52, 0.65)),
    _scene("tinkers-bridge", "Tinkers’ Bridge in the morning", "A stone bridge with five arches and a few walkers, mirrored in a hazy river.", tinkers_bridge, (0.5, 0.5)),
    _scene("boatyard", "A hull in the boatyard", "A wooden hull rests on props in a shed; a boatbuilder works beside it, shavings on the floor.", boatyard, (0.4, 0.6)),
    _scene("rope-store", "Coiled ropes", "Coils of rope in sand, red, white and blue lie side by side, seen from above.", rope_store),
    _scene("library-night", "The library after dark", "Tall arched windows of a library glow at night; readers walk up the steps.", library_night, (0.5, 0.6)),
    _scene("reading-room", "The night reading room", "Four readers at a long table with green lamps, in front of tall shelves.", reading_room, (0.5, 0.55)),
    _scene("tram-evening", "Tram 2 in the evening", "A cream and green tram with lit windows stops before tall houses at sunset.", tram_evening, (0.5, 0.6)),
    _scene("rain-street", "Rain in Ropewalk", "People with umbrellas walk up a wet street between lit shops.", rain_street, (0.45, 0.75)),
    _scene("roofs-in-snow", "Snow on the Upper Town", "Rows of snow-covered roofs with smoking chimneys, a pale winter sun behind.", roofs_in_snow),
    _scene("station-clock", "The station clock", "A large station clock shows five minutes to nine; the last five minutes are marked in red.", station_clock, (0.5, 0.52)),
    _scene("market-stalls", "Saturday at the Salt Market", "Three market stalls with striped awnings and crates of fruit on a square.", market_stalls, (0.5, 0.6)),
    _scene("fish-hall", "Fish on ice", "Twelve boxes of fish on ice, seen from above.", fish_hall),
    _scene("orchard-rows", "Orchard Hill in September", "Rows of apple trees with red fruit run towards blue hills; a ladder and a full crate in the grass.", orchard_rows, (0.5, 0.6)),
    _scene("bread-kitchen", "A loaf cooling", "A dark round loaf with four cuts on a board in a sunlit kitchen.", bread_kitchen, (0.53, 0.7)),
    _scene("pear-still-life", "Three pears", "Three pears, yellow, green and brown, on a white plate beside a jug with a sprig.", pear_still_life, (0.38, 0.65)),
    _scene("tide-chart", "A tide chart", "A chart with a tide curve on a wooden desk, a pencil and a compass on top of it.", tide_chart),
    _scene("archive-boxes", "In the town archive", "Shelves of grey and brown archive boxes; an open box with papers stands in front.", archive_boxes, (0.52, 0.78)),
    _scene("concert-hall", "Sailcloth Hall", "A pianist and two violinists on the warm stage of a full hall, seen from the back rows.", concert_hall, (0.5, 0.6)),
    _scene("lantern", "A ship’s lantern", "A brass ship’s lantern glows on a dark blue ground.", lantern, (0.5, 0.52)),
    _scene("sounding-lead", "Taking a sounding", "A person in a small red boat lowers a marked line with a lead weight through ever darker water.", sounding_lead, (0.53, 0.4)),
    _scene("estuary-map", "The Vell estuary", "A folded chart of a river mouth with a town, an island, a lighthouse and two ferry routes.", estuary_map, (0.5, 0.5)),
    _scene("observatory", "The observatory by night", "A domed observatory on a dark hill, its shutter open and lit from inside, under a sky full of stars.", observatory, (0.66, 0.5)),
    _scene("tide-pool", "A rock pool at low water", "A clear rock pool seen from above, with starfish, anemones, shells and a small crab on the rim.", tide_pool, (0.5, 0.5)),
    _scene("seed-drawers", "A cabinet of seeds", "A wooden cabinet of small labelled drawers; one is pulled out and shows six kinds of seed and a row of paper packets.", seed_drawers, (0.55, 0.55)),
    _scene("weather-balloon", "Releasing the balloon", "Two people on a grassy headland let go of a large white weather balloon; a small red parachute and an instrument box hang below it.", weather_balloon, (0.44, 0.5)),
    _scene("rowing-race", "Six-oared gigs abreast", "Two long gigs, one red and one blue, with six rowers each, race side by side past an orange buoy.", rowing_race, (0.45, 0.68)),
    _scene("football-pitch", "Rain at the Basin Ground", "Footballers in red and in white chase a ball over a wet pitch under floodlights; water lies behind the stand.", football_pitch, (0.5, 0.65)),
    _scene("sea-swimmers", "The morning swimmers", "Swimmers in bright caps cross a calm, pale sea beside a wooden jetty in the early morning.", sea_swimmers, (0.45, 0.6)),
    _scene("cyclists-hill", "The climb between the walls", "A line of cyclists climbs a road that winds up a green hill between dry stone walls.", cyclists_hill, (0.5, 0.65)),
    _scene("cinema-projector", "The old projector", "An old film projector throws a bright beam over rows of red seats towards a distant screen.", cinema_projector, (0.3, 0.45)),
    _scene("school-window", "A fleet in the school window", "Three children look at folded paper boats in many colours that stand and hang in a bright school window above a bay.", school_window, (0.5, 0.72)),
    _scene("kites", "Kites over the long beach", "Kites of many shapes and colours fly above a wide, pale beach with small figures on the sand.", kites, (0.5, 0.35)),
    _scene("market-square-night", "Supper on the square", "Lanterns hang over long tables where people eat together on a town square in the evening.", market_square_night, (0.5, 0.65)),
    Picture("portrait-nora", "Nora Tressider", "Drawing of a woman with a red-brown bob in a blue rollneck.", HOUSE_CREDIT, portrait(FACES["nora"])),
    Picture("portrait-elio", "Elio Sartorel", "Drawing of a man with dark hair and a beard in a green jacket.", HOUSE_CREDIT, portrait(FACES["elio"])),
    Picture("portrait-mattea", "Mattea Lunardi", "Drawing of a woman with dark hair in a bun, glasses and a wine-red jacket.", HOUSE_CREDIT, portrait(FACES["mattea"])),
    Picture("portrait-jonas", "Jonas Whitlock", "Drawing of a man with short black hair and glasses in a blue jacket.", HOUSE_CREDIT, portrait(FACES["jonas"])),
    Picture("portrait-ines", "Ines Calloway", "Drawing of a smiling woman with dark curls in an orange jacket.", HOUSE_CREDIT, portrait(FACES["ines"])),
    Picture("portrait-tobia", "Tobia Ferrandi", "Drawing of a man with a grey beard in a seaman’s cap.", HOUSE_CREDIT, portrait(FACES["tobia"])),
    Picture("portrait-agnes", "Agnes Oduvey", "Drawing of a woman in an orange head wrap and a teal dress.", HOUSE_CREDIT, portrait(FACES["agnes"])),
    Picture("portrait-pietro", "Pietro Valdarsa", "Drawing of a smiling grey-haired man in a white cook’s jacket and a yellow scarf.", HOUSE_CREDIT, portrait(FACES["pietro"])),
    Picture("portrait-hedda", "Hedda Morrow", "Drawing of a woman with a blond fringe and red glasses in a purple jacket.", HOUSE_CREDIT, portrait(FACES["hedda"])),
    Picture("portrait-livia", "Livia Corsani", "Drawing of a woman with long brown hair, a red coat and a yellow scarf.", HOUSE_CREDIT, portrait(FACES["livia"])),
    Picture("portrait-rhea", "Rhea Lindqvor", "Drawing of a woman with a grey bob and round glasses in a sea-green rollneck.", HOUSE_CREDIT, portrait(FACES["rhea"])),
    Picture("portrait-sam", "Sam Okendale", "Drawing of a smiling man with short black hair and a beard in a green sports jacket.", HOUSE_CREDIT, portrait(FACES["sam"])),
    Picture("portrait-bruno", "Bruno Astervel", "Drawing of a bald man with a white beard and glasses in a brown jacket.", HOUSE_CREDIT, portrait(FACES["bruno"])),
    Picture("portrait-gaia", "Gaia Montecorvo", "Drawing of a woman with dark hair in a ponytail, in a red and white sports jacket.", HOUSE_CREDIT, portrait(FACES["gaia"])),
)  # fmt: skip  # fmt: skip


PICTURES: dict[str, Picture] = {picture.key: picture for picture in _ALL}


def draw(key: str, width: int = 0, height: int = 0) -> Image.Image:
    """The picture ``key`` as an image; at its own size (``Picture.size``) where none is given."""
    picture = PICTURES[key]
    size = (width or picture.size[0], height or picture.size[1])
    scale = max(size[0] / picture.size[0], size[1] / picture.size[1])
    scene = Scene(key, picture.size, scale * SUPERSAMPLING)
    picture.draw(scene)
    return ImageOps.fit(scene.finish(), size, Image.Resampling.LANCZOS)
