#!/usr/bin/env python3
"""Opens the exported tables in LibreOffice, in Dutch as a double click does, and looks at what its cells became.

    python3 Tests/Documents/check_tables.py [PROGRAM]

Takes the built program (.build/debug/trede unless another is named) and soffice. Installs nothing and leaves nothing
behind. Exit code 0: all is well; 1: something is not; 2: something is missing.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build/debug/trede"))
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Separator, quotes, UTF-8, from the first line, Dutch, quoted fields are no text by force, numbers and dates found.
DUTCH = "CSV:59,34,76,1,,1043,false,true"
NASTY = ['=1+1', '+31 320 265265', '-8', '@SUM(A1)', '=HYPERLINK("http://example.org";"klik")', 'met ; en "aanhaling"']

for needed, found in [("soffice (libreoffice-calc)", shutil.which("soffice")), (PROGRAM, os.access(PROGRAM, os.X_OK))]:
    if not found:
        print(f"check_tables.py: {needed} is not there", file=sys.stderr)
        sys.exit(2)

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)
        print(f"  wrong: {what}")


def trede(*words):
    done = subprocess.run([PROGRAM, *words, "--today", "2024-04-02"], capture_output=True, check=False)
    expect(done.returncode == 0, f"trede {' '.join(words)} ends with {done.returncode}: {done.stderr.decode()}")


def opened(path, folder):
    """The rows as LibreOffice has them: (type, value, text) a cell; and whether any cell is a formula."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", f"--infilter={DUTCH}",
         "--convert-to", "fods", "--outdir", folder, path],
        capture_output=True, check=True, timeout=180)
    root = ET.parse(os.path.splitext(path)[0] + ".fods").getroot()
    rows = []
    for row in root.iter(TABLE + "table-row"):
        cells = []
        for cell in row.iter(TABLE + "table-cell"):
            times = min(int(cell.get(TABLE + "number-columns-repeated", "1")), 100)
            text = "\n".join("".join(part.itertext()) for part in cell.iter(TEXT + "p"))
            value = cell.get(OFFICE + "date-value") or cell.get(OFFICE + "value")
            cells += [(cell.get(OFFICE + "value-type"), value, text)] * times
        rows.append(cells)
        expect(not any(TABLE + "formula" in cell.attrib for cell in row), "a cell is a formula")
    rows = [row for row in rows if any(cell[2] for cell in row)]
    return [cell[2] for cell in rows[0]], rows[1:]


with tempfile.TemporaryDirectory() as folder:
    store = os.path.join(folder, "store")
    shutil.copytree(os.path.join(ROOT, "Data", "Example"), store)
    for number, title in enumerate(NASTY):
        trede("agree", "meerburg", f"--title={title}", "--by", "uiterlijk 3 mei 2024", "--id", f"z{number}",
              "--agreed-on", "2024-04-02", "--store", store, "--author", "jk")
    for name, of in [("termijnen", "items"), ("gemeenten", "municipalities")]:
        path = os.path.join(folder, name + ".csv")
        trede("export", "csv", "--of", of, "--store", store, "--out", path)
        headings, rows = opened(path, folder)
        print(f"{name}: {len(headings)} columns, {len(rows)} rows")
        for row in rows:
            for heading, (kind, value, text) in zip(headings, row):
                if heading in ("eerste dag", "laatste dag", "sinds", "stand per") and text:
                    expect(kind == "date", f"{heading} {text} is {kind}")
                if heading in ("dagen", "beginstand", "taakstelling", "totaal", "gehuisvest", "gevraagd") and text:
                    expect(kind == "float", f"{heading} {text} is {kind}")
        if of == "items":
            titles = {row[headings.index("wat")][2] for row in rows}
            for title in NASTY:
                shown = "'" + title if title[0] in "=+-@" else title
                expect(shown in titles, f"{title} is not there as {shown}")
        else:
            leads = [row[headings.index("beginstand")][1] for row in rows]
            expect(any(lead and float(lead) < 0 for lead in leads), "a lead is below zero")

print("check_tables.py: " + (f"{len(faults)} wrong" if faults else "all is well"))
sys.exit(1 if faults else 0)
