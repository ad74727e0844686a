"""Turns screens that tmux captured into one SVG that moves, on standard output.

recording.py TITLE COLUMNS ROWS FOLDER

In the folder stand NN.screen, as picture.py reads it, and NN.keys: the seconds it stays, and on a second line the
keys that brought it. A row that stays the same over some screens is drawn once. It moves by style sheet alone; where
the reader asked for less motion, and where nothing can move, the first screen stands still.
"""

import pathlib
import sys
from xml.sax.saxutils import escape

import picture
from picture import BACKGROUND, CELL_HEIGHT, CELL_WIDTH, FAINT, LINE, MARGIN, number

# As they are written on a keyboard.
KEYS = {"Down": "↓", "Up": "↑", "Left": "←", "Right": "→", "Escape": "Esc"}

# From screen `first` up to, but not including, screen `end`.
Span = tuple[int, int]


def spans(contents: list[list[str]]) -> list[tuple[Span, list[str]]]:
    """What one row shows over all screens: each content with the screens it stays for."""
    found: list[tuple[Span, list[str]]] = []
    for index, content in enumerate(contents):
        if found and found[-1][1] == content:
            (first, _), _ = found.pop()
            found.append(((first, index + 1), content))
        else:
            found.append(((index, index + 1), content))
    return found


def caption(row: int, keys: str) -> list[str]:
    """The keys that were pressed, below the screen."""
    shown = " ".join(KEYS.get(key, key) for key in keys.split())
    if not shown:
        return []
    width = number(len(shown) * CELL_WIDTH + 16)
    return [
        f'<rect x="{MARGIN}" y="{picture.y(row, 3)}" width="{width}" height="{CELL_HEIGHT + 4}" rx="5" '
        f'fill="none" stroke="{LINE}"/>',
        f'<text class="b" x="{MARGIN + 8}" y="{picture.y(row, 3 + picture.BASELINE + 2)}">{escape(shown)}</text>']


def motion(used: list[Span], starts: list[float]) -> str:
    """Shows each span at its time, over and over; for who wants no motion, nothing of this holds."""
    whole = starts[-1]
    rules = []
    for first, end in used:
        points = {starts[first]: "visible", starts[end]: "hidden"}
        if first > 0:
            points[0.0] = "hidden"
        if end == len(starts) - 1:
            points[whole] = "visible"
        steps = "".join(
            f"{number(100 * time / whole)}%{{visibility:{state}}}" for time, state in sorted(points.items()))
        rules.append(f"@keyframes s{first}-{end}{{{steps}}}")
        rules.append(f".s{first}-{end}{{animation:s{first}-{end} {number(whole)}s step-end infinite}}")
    return f"@media (prefers-reduced-motion:no-preference){{{''.join(rules)}}}"


def recording(title: str, columns: int, rows: int, folder: pathlib.Path) -> str:
    screens = sorted(folder.glob("*.screen"))
    notes = [screen.with_suffix(".keys").read_text("utf-8").split("\n") for screen in screens]
    starts = [0.0]
    for note in notes:
        starts.append(round(starts[-1] + float(note[0]), 2))
    cells = [picture.read_cells(screen.read_text("utf-8"), columns, rows) for screen in screens]
    drawn = [[picture.drawn_row(row, screen[row]) for screen in cells] for row in range(rows)]
    drawn.append([caption(rows, note[1]) for note in notes])

    always: list[str] = []
    moving: list[str] = []
    used: set[Span] = set()
    for contents in drawn:
        for (first, end), content in spans(contents):
            if not content:
                continue
            if (first, end) == (0, len(screens)):
                always += content
                continue
            used.add((first, end))
            hidden = "" if first == 0 else " h"
            moving += [f'<g class="s{first}-{end}{hidden}">', *content, "</g>"]

    wide = number(columns * CELL_WIDTH + 2 * MARGIN)
    high = number((rows + 1) * CELL_HEIGHT + 2 * MARGIN + 10)
    style = f"{picture.style()}.h{{visibility:hidden}}{motion(sorted(used), starts)}"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" lang="nl" role="img" aria-labelledby="title" '
        f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">',
        f'<title id="title">{escape(title)}</title>',
        f"<style>{style}</style>",
        f'<rect width="{wide}" height="{high}" rx="10" fill="{BACKGROUND}"/>',
    ]
    return "\n".join(lines + always + moving + ["</svg>", ""])


def main() -> None:
    title, columns, rows, folder = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), pathlib.Path(sys.argv[4])
    sys.stdout.buffer.write(recording(title, columns, rows, folder).encode("utf-8"))


if __name__ == "__main__":
    main()
