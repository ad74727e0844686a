#!/usr/bin/env python3
"""The letter and the gespreksblad of Almere through LibreOffice: check_office.py PROGRAM.

Each is made as ODT and as HTML, turned into plain text by LibreOffice without a screen, and searched for every fact of
its checklist. The ODT is also turned into PDF, which needs its styles and not only its words.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
STORE = HERE.parent.parent / "Data" / "Flevoland"
DOCUMENTS = {
    "letter": (["letter", "almere", "2023-II"], "letter-facts.txt"),
    "dossier": (["dossier", "almere"], "sheet-facts.txt"),
}


def facts(name):
    """The words of each fact, by its number."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        number, words = line.split(":", 1)
        yield number, [" ".join(part.split()) for part in words.split(" … ")]


def convert(source, kind, work):
    """What LibreOffice makes of a file."""
    office = shutil.which("soffice") or "/usr/lib/libreoffice/program/soffice"
    made = work / f"{source.stem}.{kind.split(':')[0]}"
    subprocess.run(
        [office, f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", kind,
         "--outdir", str(work), str(source)],
        check=True, capture_output=True, timeout=300)
    if not made.exists():
        sys.exit(f"LibreOffice made nothing of {source.name}")
    return made


def check(program, name, form, work):
    command, checklist = DOCUMENTS[name]
    source = work / f"{name}-{form}.{form}"
    subprocess.run(
        [program, "--store", str(STORE), "--today", "2024-04-02", *command, "--out", str(source)],
        check=True, capture_output=True)
    text = " ".join(convert(source, "txt:Text (encoded):UTF8", work).read_text(encoding="utf-8-sig").split())
    missing = [f"{number}: {part}" for number, parts in facts(checklist) for part in parts if part not in text]
    for line in missing:
        print(f"{name} as {form}: fact {line} is not there", file=sys.stderr)
    if form == "odt" and convert(source, "pdf", work).stat().st_size < 5000:
        missing.append("pdf")
        print(f"{name}: the PDF is empty", file=sys.stderr)
    print(f"{name} as {form}: {'facts are missing' if missing else 'every fact is there'}")
    return not missing


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        results = [check(program, name, form, work) for name in DOCUMENTS for form in ("odt", "html")]
    sys.exit(0 if all(results) else 1)


main()
