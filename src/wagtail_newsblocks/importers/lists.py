"""Items of lists: lines that begin with marks of one kind and follow each other."""

from collections.abc import Sequence

from .lines import Line
from .marks import is_marked_heading, mark_of
from .sentences import ends_sentence
from .wrapping import Wrap


def run_of_items(lines: Sequence[Line], start: int, wrap: Wrap) -> list[list[Line]]:
    """The items that follow each other from ``start``, each with the lines it runs on over; none without a mark."""
    mark = mark_of(lines[start].text)
    if mark is None:
        return []
    run = [[lines[start]]]
    for index in range(start + 1, len(lines)):
        line = lines[index]
        following = mark_of(line.text)
        if following and following.follows(mark):
            run.append([line])
            mark = following
        elif not following and _is_rest_of_item(lines[index - 1], line, run[-1][0].indent, wrap):
            run[-1].append(line)
        else:
            break
    return run


def is_list(run: Sequence[Sequence[Line]], above: Line | None, wrap: Wrap) -> bool:
    """Whether the items make a list; where they do not, they stay as typed, marks included.

    Numbers do from 1 on and from two items on, as a list keeps no other start and “1. FC” begins a sentence. Dashes
    of dialogue stand apart from each other, items of a list together or after a colon.
    """
    first = run[0][0]
    mark = mark_of(first.text)
    if mark is None:
        return False
    if mark.number:
        return mark.number == 1 and len(run) > 1
    if len(run) == 1 and above and _is_dash_within_sentence(above, first, wrap):
        return False
    is_introduced = above is not None and above.text.endswith(":")
    return mark.kind != "–" or is_introduced or _stands_together(run)


def _is_rest_of_item(above: Line, line: Line, indent: int, wrap: Wrap) -> bool:
    if line.opens or is_marked_heading(line.text):
        return False
    return line.indent > indent or wrap.runs_on(above, line)


def _stands_together(run: Sequence[Sequence[Line]]) -> bool:
    return len(run) > 1 and not any(item[0].opens for item in run[1:])


def _is_dash_within_sentence(above: Line, line: Line, wrap: Wrap) -> bool:
    """Whether a wrapped line only happens to begin with a dash of its sentence."""
    if line.opens or not wrap.width or ends_sentence(above.text) or above.text.endswith(":"):
        return False
    mark = mark_of(line.text)
    return bool(mark and mark.text[0].islower()) and wrap.runs_on(above, line)
