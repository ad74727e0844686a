#!/usr/bin/env python3
"""Puts the calendars of the shipped stores before programs that are not ours: Python's icalendar and khal.

    python3 Tests/Documents/check_calendar.py [PROGRAM]

Takes the built program (.build/debug/trede unless another is named), khal, and a Python with icalendar. Installs
nothing and leaves nothing behind. Exit code 0: all is well; 1: something is not; 2: something is missing.
"""

import datetime
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build/debug/trede"))
TODAY = "2024-04-02"

try:
    import icalendar
except ImportError:
    print("check_calendar.py: this Python has no icalendar (python3-icalendar, or pip install icalendar)", file=sys.stderr)
    sys.exit(2)
if shutil.which("khal") is None:
    print("check_calendar.py: khal is not installed (apt-get install khal)", file=sys.stderr)
    sys.exit(2)
if not os.access(PROGRAM, os.X_OK):
    print(f"check_calendar.py: {PROGRAM} is not built (swift build)", file=sys.stderr)
    sys.exit(2)

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)
        print(f"  wrong: {what}")


def trede(*words):
    done = subprocess.run([PROGRAM, *words], capture_output=True, check=False)
    expect(done.returncode == 0, f"trede {' '.join(words)} ends with {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def export(store):
    return trede("export", "ics", "--store", store, "--today", TODAY)


def events(calendar):
    """The events by UID, as bytes."""
    parts = calendar.split(b"BEGIN:VEVENT\r\n")[1:]
    return {part.split(b"UID:")[1].split(b"\r\n")[0]: part for part in parts}


def read_by_icalendar(calendar):
    read = icalendar.Calendar.from_ical(calendar)
    expect(not getattr(read, "errors", []), f"icalendar complains: {getattr(read, 'errors', [])}")
    expect(str(read["VERSION"]) == "2.0" and "PRODID" in read, "VERSION or PRODID")
    found = list(read.walk("VEVENT"))
    expect(len(found) == len(events(calendar)), "icalendar finds every event")
    for event in found:
        name = str(event["UID"])
        expect(not event.errors, f"{name}: {event.errors}")
        first, stamp = event["DTSTART"].dt, event["DTSTAMP"].dt
        expect(type(first) is datetime.date, f"{name}: DTSTART is no day")
        expect(stamp.utcoffset() == datetime.timedelta(0), f"{name}: DTSTAMP is not in UTC")
        expect("DTEND" not in event or event["DTEND"].dt > first, f"{name}: ends before it begins")
        expect("SUMMARY" in event and "STATUS" in event, f"{name}: SUMMARY or STATUS")
        for alarm in event.walk("VALARM"):
            expect(alarm["TRIGGER"].dt <= datetime.timedelta(0), f"{name}: warns afterwards")
            expect("DESCRIPTION" in alarm and str(alarm["ACTION"]) == "DISPLAY", f"{name}: alarm")
    return found


class Khal:
    """khal with an empty calendar of its own."""

    def __init__(self, folder):
        self.files = os.path.join(folder, "calendar")
        self.settings = os.path.join(folder, "khal.conf")
        os.makedirs(self.files)
        with open(self.settings, "w", encoding="utf-8") as out:
            out.write(
                f"[calendars]\n[[trede]]\npath = {self.files}\n"
                "[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
                "local_timezone = Europe/Amsterdam\ndefault_timezone = Europe/Amsterdam\n"
                f"[default]\ndefault_calendar = trede\n[sqlite]\npath = {folder}/khal.db\n")

    def run(self, *words):
        environment = dict(os.environ, LC_ALL="C.UTF-8")
        done = subprocess.run(["khal", "-c", self.settings, *words], capture_output=True, check=False, env=environment)
        said = done.stderr.decode()
        expect(done.returncode == 0 and not said.strip(), f"khal {words[0]}: {done.returncode} {said}")
        return done.stdout.decode()

    def take(self, calendar):
        path = self.files + ".ics"
        with open(path, "wb") as out:
            out.write(calendar)
        self.run("import", "--batch", path)

    def count(self):
        return len(os.listdir(self.files))

    def shown(self, first, last):
        return self.run("list", "--format", "{title}", "--day-format", "", str(first), str(last))


def follow(name, folder):
    source = os.path.join(ROOT, "Data", name)
    calendar = export(source)
    print(f"{name}: {len(events(calendar))} events, {len(calendar)} bytes")
    expect(export(source) == calendar, "the second export has the same bytes")
    expect(all(len(line) <= 75 for line in calendar.split(b"\r\n")), "a line is longer than 75 octets")
    found = read_by_icalendar(calendar)

    khal = Khal(folder)
    khal.take(calendar)
    expect(khal.count() == len(found), f"khal has {khal.count()} of {len(found)}")
    khal.take(calendar)
    expect(khal.count() == len(found), f"imported twice khal has {khal.count()}")
    days = sorted(event["DTSTART"].dt for event in found)
    shown = khal.shown(days[0], days[-1])
    hidden = [str(event["SUMMARY"]) for event in found if str(event["SUMMARY"]) not in shown]
    expect(not hidden, f"khal does not show {len(hidden)}, such as {hidden[:3]}")
    return calendar, khal


def move(calendar, khal, folder):
    """One term moves: one event differs, and it is the same event."""
    store = os.path.join(folder, "store")
    shutil.copytree(os.path.join(ROOT, "Data", "Flevoland"), store)
    trede(
        "extend", "almere", "a1", "--to", "uiterlijk 15 april 2024", "--granted-on", "2024-04-02", "--store", store,
        "--today", TODAY, "--author", "jk")
    before, after = events(calendar), events(export(store))
    changed = [uid for uid in before if before[uid] != after.get(uid)]
    expect(changed == [b"gm0034.a1@trede"] and before.keys() == after.keys(), f"changed: {changed}")
    known = khal.count()
    khal.take(export(store))
    expect(khal.count() == known, f"after the move khal has {khal.count()} of {known}")
    day = khal.run("list", "--format", "{title}", "--day-format", "", "2024-04-15", "1d")
    expect("Almere: Bijgesteld plan van aanpak" in day, "khal shows it on its new day")
    day = khal.run("list", "--format", "{title}", "--day-format", "", "2024-03-31", "1d")
    expect("Almere: Bijgesteld plan van aanpak" not in day, "khal no longer shows it on the old one")


with tempfile.TemporaryDirectory() as top:
    for name in ["Example", "Flevoland"]:
        here = os.path.join(top, name)
        os.makedirs(here)
        result = follow(name, here)
    move(*result, here)

print("check_calendar.py: " + (f"{len(faults)} wrong" if faults else "all is well"))
sys.exit(1 if faults else 0)
