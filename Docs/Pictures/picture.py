"""Turns a screen that tmux captured (`capture-pane -e -p -N`) into an SVG picture on standard output.

picture.py TITLE COLUMNS ROWS < screen

Letters keep the width of a cell in every font: each word has its place and its length. Lines between the cells
are drawn as lines, so that they join.
"""

import re
import sys
import unicodedata
from typing import NamedTuple
from xml.sax.saxutils import escape

CELL_WIDTH, CELL_HEIGHT, FONT_SIZE, BASELINE = 8.4, 19, 14, 14
MARGIN = 18

# The eight colours of a terminal on a dark background; all read well on BACKGROUND.
BACKGROUND, FOREGROUND, FAINT, LINE = "#15181e", "#d5dae2", "#98a2b0", "#4b5462"
COLOURS = ["#5c6675", "#ff8078", "#6fd58a", "#f0bf57", "#7fb6ff", "#d9a5f5", "#5fd4dc", "#f2f4f8"]

# Which sides of its cell a line character reaches: left, right, up, down.
SIDES = {
    "─": "lr", "│": "ud", "┌": "rd", "┐": "ld", "└": "ru", "┘": "lu",
    "├": "rud", "┤": "lud", "┬": "lrd", "┴": "lru", "┼": "lrud",
}


class Look(NamedTuple):
    """The attributes of a cell; a colour is 0 to 7, or None for that of the terminal."""

    bold: bool = False
    dim: bool = False
    underlined: bool = False
    reversed: bool = False
    colour: int | None = None
    background: int | None = None


class Cell(NamedTuple):
    column: int
    text: str
    width: int
    look: Look


def changed(look: Look, parameters: str) -> Look:
    """The look after one SGR sequence. Colours beyond the eight are an error: the program uses none."""
    for code in [int(part or 0) for part in parameters.split(";")]:
        if code == 0:
            look = Look()
        elif code in (1, 2, 4, 7):
            look = look._replace(**{{1: "bold", 2: "dim", 4: "underlined", 7: "reversed"}[code]: True})
        elif code == 22:
            look = look._replace(bold=False, dim=False)
        elif code in (24, 27):
            look = look._replace(**{{24: "underlined", 27: "reversed"}[code]: False})
        elif 30 <= code <= 37 or 90 <= code <= 97:
            look = look._replace(colour=code % 10)
        elif 40 <= code <= 47:
            look = look._replace(background=code - 40)
        elif code in (39, 49):
            look = look._replace(**{{39: "colour", 49: "background"}[code]: None})
        else:
            sys.exit(f"picture.py: an attribute that is not drawn: {parameters}")
    return look


def width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def read_cells(screen: str, columns: int, rows: int) -> list[list[Cell]]:
    """The cells of each row. Attributes last until the next sequence, also across the end of a line."""
    lines = screen.removesuffix("\n").split("\n")
    if len(lines) > rows:
        sys.exit(f"picture.py: {len(lines)} lines, but the screen has {rows}")
    look, result = Look(), []
    for line in lines:
        cells: list[Cell] = []
        column = 0
        for part in re.split(r"(\x1b\[[0-9;]*m)", line):
            if part.startswith("\x1b"):
                look = changed(look, part[2:-1])
                continue
            for character in part.replace("\x0e", "").replace("\x0f", ""):
                if width(character) == 0 and cells:
                    cells[-1] = cells[-1]._replace(text=cells[-1].text + character)
                    continue
                cells.append(Cell(column, character, width(character), look))
                column += width(character)
        if column > columns:
            sys.exit(f"picture.py: a line of {column} columns, but the screen has {columns}")
        result.append(cells)
    return result


def number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def x(column: float) -> str:
    return number(MARGIN + column * CELL_WIDTH)


def y(row: int, offset: float = 0) -> str:
    return number(MARGIN + row * CELL_HEIGHT + offset)


def runs(cells: list[Cell], key) -> list[list[Cell]]:
    """Neighbouring cells for which `key` gives the same; those for which it gives None are left out."""
    result: list[list[Cell]] = []
    last = None
    for cell in cells:
        value = key(cell)
        if value is not None:
            if value == last:
                result[-1].append(cell)
            else:
                result.append([cell])
        last = value
    return result


def words(cells: list[Cell]) -> list[list[Cell]]:
    """Letters with one look, up to a space: each word has its own place, in every font."""
    return runs(cells, lambda cell: None if cell.text == " " or cell.text in SIDES else cell.look)


def span(run: list[Cell]) -> int:
    return run[-1].column + run[-1].width - run[0].column


def ground(look: Look) -> str | None:
    """The colour behind a cell, where it is not that of the picture."""
    if look.reversed:
        return FOREGROUND if look.colour is None else COLOURS[look.colour]
    return None if look.background is None else COLOURS[look.background]


def names(look: Look) -> str:
    """The classes of a run of text; the style sheet says what they mean."""
    found = []
    if look.reversed:
        found.append("r")
    elif look.colour is not None:
        found.append(f"c{look.colour}")
    elif look.dim:
        found.append("d")
    if look.bold:
        found.append("b")
    if look.underlined:
        found.append("u")
    return " ".join(found)


def line_path(row: int, cells: list[Cell]) -> str:
    """The lines of one row as one path."""
    middle = MARGIN + row * CELL_HEIGHT + CELL_HEIGHT / 2
    parts = []
    for run in runs(cells, lambda cell: True if set("lr") & set(SIDES.get(cell.text, "")) else None):
        start = run[0].column + (0 if "l" in SIDES[run[0].text] else 0.5)
        end = run[-1].column + (1 if "r" in SIDES[run[-1].text] else 0.5)
        parts.append(f"M{x(start)} {number(middle)}H{x(end)}")
    for cell in cells:
        sides = SIDES.get(cell.text, "")
        if "u" in sides or "d" in sides:
            top = MARGIN + row * CELL_HEIGHT if "u" in sides else middle
            bottom = MARGIN + (row + 1) * CELL_HEIGHT if "d" in sides else middle
            parts.append(f"M{x(cell.column + 0.5)} {number(top)}V{number(bottom)}")
    return "".join(parts)


def style() -> str:
    rules = [
        f"text{{font:{FONT_SIZE}px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',"
        f"'Liberation Mono',monospace;fill:{FOREGROUND};white-space:pre}}",
        f".d{{fill:{FAINT}}}",
        f".r{{fill:{BACKGROUND}}}",
        ".b{font-weight:bold}",
        ".u{text-decoration:underline}",
        f"path{{stroke:{LINE};fill:none}}",
    ]
    rules += [f".c{index}{{fill:{colour}}}" for index, colour in enumerate(COLOURS)]
    return "".join(rules)


def drawn_row(row: int, cells: list[Cell]) -> list[str]:
    """What is drawn of one row of the screen: grounds, lines, words."""
    lines = []
    for run in runs(cells, lambda cell: ground(cell.look)):
        lines.append(
            f'<rect x="{x(run[0].column)}" y="{y(row)}" width="{number(span(run) * CELL_WIDTH)}" '
            f'height="{CELL_HEIGHT}" fill="{ground(run[0].look)}"/>')
    if path := line_path(row, cells):
        lines.append(f'<path d="{path}"/>')
    for run in words(cells):
        look = names(run[0].look)
        kind = f' class="{look}"' if look else ""
        length = f' textLength="{number(span(run) * CELL_WIDTH)}"' if span(run) > 1 else ""
        text = escape("".join(cell.text for cell in run))
        lines.append(f'<text{kind} x="{x(run[0].column)}" y="{y(row, BASELINE)}"{length}>{text}</text>')
    return lines


def picture(title: str, columns: int, rows: int, screen: list[list[Cell]]) -> str:
    wide = number(columns * CELL_WIDTH + 2 * MARGIN)
    high = number(rows * CELL_HEIGHT + 2 * MARGIN)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" lang="nl" role="img" aria-labelledby="title" '
        f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">',
        f'<title id="title">{escape(title)}</title>',
        f"<style>{style()}</style>",
        f'<rect width="{wide}" height="{high}" rx="10" fill="{BACKGROUND}"/>',
    ]
    for row, cells in enumerate(screen):
        lines += drawn_row(row, cells)
    return "\n".join(lines + ["</svg>", ""])


def main() -> None:
    title, columns, rows = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    screen = sys.stdin.buffer.read().decode("utf-8")
    sys.stdout.buffer.write(picture(title, columns, rows, read_cells(screen, columns, rows)).encode("utf-8"))


if __name__ == "__main__":
    main()
