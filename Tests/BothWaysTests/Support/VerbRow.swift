import Display
import Recording
import Supervision

/// How a verb is reached on the screen.
enum Way {
  /// A key of its own.
  case key(Character)
  /// A key that opens a menu: `a` for what is added, `d` for what has to do with a day.
  case menu(Character)
}

/// Something to record both ways with the same values.
struct VerbRow {
  let verb: Verb
  var item: ItemID?
  /// The line of the dossier that stands for the item, and whether it is among the facts.
  var line: String?
  var isFact = false
  let way: Way
  let texts: [FieldName: String]
  /// Commands that come before, in both stores.
  var before: [String] = []

  init(
    _ verb: Verb, _ item: ItemID? = nil, at line: String? = nil, facts: Bool = false, by way: Way,
    before: [String] = [], _ texts: [FieldName: String] = [:]
  ) {
    self.verb = verb
    self.item = item
    self.line = line
    self.isFact = facts
    self.way = way
    self.texts = texts
    self.before = before
  }

  /// What every row may need besides what the letter of Almere gives.
  static let prepared = [
    "settle almere a5 --because 'aan de raad gestuurd'",
    "agree almere --title 'Nieuw plan' --by 'uiterlijk 1 juni 2024' --condition 'als het plan onvoldoende is'",
    "measure almere plan-2023 --title Flexwoningen --by 'uiterlijk 1 mei 2024'",
    "action almere --title 'Plan toetsen' --by 2024-04-12",
    "contact almere --on 2024-03-01 --with wethouder --text Gebeld.",
  ]

  static let groups = [happening, work, plans, figures, ladder, cases]

  private static let plan = "Bijgesteld plan van aanpak"
  private static let planOfAction = "Plan van aanpak huisvesting"
  private static let reason = "raad vergadert 9 april"

  private static let happening: [VerbRow] = [
    VerbRow(
      .receive, "a1", at: plan, by: .key("x"),
      [
        "on": "28 mrt", "how": "e-mail", "document": "2024-101", "adopted": "door college", "complete": "ja",
        "then": "plan toetsen", "then-by": "12-04-2024", "then-for": "jk",
      ]),
    VerbRow(
      .remind, "a1", at: plan, by: .key("r"),
      ["on": "vandaag", "how": "telefoon", "reply-by": "9 april", "document": "2024-102"]),
    VerbRow(
      .extend, "a1", at: plan, by: .menu("d"),
      [
        "to": "uiterlijk 15 april 2024", "granted-on": "26-3", "granted-by": "GS", "because": reason,
        "document": "2024-103",
      ]),
    VerbRow(.shift, "a1", at: plan, by: .menu("d"), ["to": "+2w", "because": "in overleg"]),
    VerbRow(.correct, "a1", at: plan, by: .menu("d"), ["to": "voor 2 april 2024", "because": "typefout"]),
    VerbRow(.settle, "a1", at: plan, by: .menu("a"), ["on": "2-4", "because": "besproken"]),
    VerbRow(.waive, "a1", at: plan, by: .menu("a"), ["because": "niet meer nodig"]),
    VerbRow(.reopen, "a5", at: "Beoordeling toezenden", by: .menu("a")),
    VerbRow(.answer, "a6", at: "Nieuw plan", by: .menu("a"), ["holds": "ja", "on": "vandaag"]),
    VerbRow(.review, "a4", at: "Melden dat een afspraak", by: .menu("d"), ["on": "1 juni"]),
    VerbRow(.done, "w1", at: "Plan toetsen", facts: true, by: .key("x"), ["on": "gisteren"]),
    VerbRow(
      .delay, "mt1", at: "Flexwoningen", facts: true, by: .menu("a"),
      ["on": "28-3", "to": "uiterlijk 1 juni 2024", "because": "vergunning"]),
    VerbRow(.remove, "c1", at: "wethouder", by: .key("D")),
    VerbRow(
      .change, "a1", at: plan, by: .key("e"),
      [
        "title": "Bijgesteld plan 2024", "actor-label": "", "next": "bespreken",
        "documents": "2024-9, 2024-10",
      ]),
  ]

  private static let work: [VerbRow] = [
    VerbRow(
      .agree, "o1", at: "02-02-2024", by: .menu("a"),
      [
        "title": "Voortgangsrapportage", "kind": "toezichtinformatie", "by": "uiterlijk de 10e", "times": "3",
        "actor-label": "college", "warning": "5",
      ]),
    VerbRow(
      .interim, "o1", at: "02-02-2024", by: .menu("a"),
      [
        "title": "200 op 1 mei", "half-year": "2024-I", "by": "op 1 mei 2024", "persons": "45 + 155",
        "percent": "67", "effort": "ja",
      ]),
    VerbRow(
      .action, "a1", at: plan, by: .menu("a"),
      [
        "title": "Statenvragen beantwoorden", "kind": "Statenvraag", "by": "over 6 weken",
        "requester": "Statenlid", "handler": "mb",
      ]),
    VerbRow(
      .contact, at: plan, by: .key("c"),
      [
        "on": "gisteren", "with": "wethouder", "how": "telefoon",
        "text": "Plan komt later.\nRaad is akkoord.",
        "signal": "ja", "document": "2024-104",
      ]),
    VerbRow(.note, at: plan, by: .key("n"), ["text": "De COA-cijfers zijn leidend.\nDat blijft zo."]),
    VerbRow(
      .document, by: .menu("a"),
      [
        "title": "Brief van het college", "number": "2024-78", "date": "28 mrt", "subject": "uitstel",
        "system": "zaaksysteem", "address": "https://example.org/brief",
      ]),
    VerbRow(
      .meeting, by: .menu("a"),
      [
        "kind": "ambtelijk overleg", "window": "tweede helft van mei 2024", "purpose": "voortgang",
        "participants": "beleidsmedewerker, toezichthouder",
      ]),
    VerbRow(.planMeeting, "o2", at: "overleg", by: .menu("d"), ["on": "18 april"]),
    VerbRow(
      .holdMeeting, "o2", at: "overleg", by: .key("x"),
      ["on": "2-4", "report": "Plan besproken.\nVervolg in mei.", "counts": "ja"]),
    VerbRow(.cancelMeeting, "o2", at: "overleg", by: .menu("a"), ["on": "vandaag"]),
  ]

  private static let plans: [VerbRow] = [
    VerbRow(.plan, by: .menu("a"), ["title": "Plan van aanpak 2024", "source": "brief-2023-ii"]),
    VerbRow(
      .version, "plan-2023", at: planOfAction, facts: true, by: .menu("a"),
      ["title": "Tweede versie", "by": "uiterlijk 1 mei 2024", "status": "concept", "extensions": "eenmaal"]),
    VerbRow(
      .milestone, "plan-2023", at: planOfAction, facts: true, by: .menu("a"),
      ["title": "Achterstand weg", "half-year": "2024-I", "by": "op 1 juni 2024", "persons": "200"]),
    VerbRow(
      .measure, "plan-2023", at: planOfAction, facts: true, by: .menu("a"),
      ["title": "Woningdelen", "persons": "40", "by": "uiterlijk 15 mei 2024"]),
    VerbRow(
      .judgePlan, "p1", at: "02-06-2023", facts: true, by: .menu("a"),
      ["status": "bijstelling gevraagd", "on": "vandaag", "conclusion": "Niet op schema."]),
  ]

  private static let figures: [VerbRow] = [
    VerbRow(
      .target, by: .menu("a"),
      [
        "half-year": "2024-I", "persons": "189", "from": "1 april 2024", "national": "15.000",
        "by": "de minister",
      ]
    ),
    VerbRow(.carried, by: .menu("a"), ["half-year": "2024-II", "persons": "-5"]),
    VerbRow(.total, by: .menu("a"), ["half-year": "2024-I", "persons": "280", "from": "1 april 2024"]),
    VerbRow(
      .count, "t1", at: "Tussendoel", by: .key("x"), ["housed": "162", "delivered": "2-4", "reporter": "COA"]),
    VerbRow(.balance, by: .menu("a"), ["half-year": "2023-I", "persons": "147"]),
    VerbRow(
      .amv, by: .menu("a"),
      ["half-year": "2024-I", "persons": "50", "province": "99", "remark": "nieuw bericht"]),
    VerbRow(.population, by: .menu("a"), ["on": "1 januari 2024", "persons": "226.500"]),
  ]

  private static let ladder: [VerbRow] = [
    VerbRow(
      .move, by: .key("t"),
      [
        "to": "4", "on": "2-4", "because": "plan onvoldoende", "decision-number": "GS-2024-7",
        "decision-on": "26-3", "published": "28-3", "term": "1 juni 2024",
      ]),
    VerbRow(
      .requirement, "ladder3.announceIntention", at: "Voornemen openbaar", by: .key("x"),
      before: ["move almere --to 4 --on 2024-03-20 --because 'plan onvoldoende'"], ["done": "28-3"]),
    VerbRow(
      .assess, by: .menu("a"),
      [
        "half-year": "2023-II", "word": "niet adequaat", "because": "niet gehaald", "used": "318",
        "excusable": "nee",
      ]),
    VerbRow(
      .sent, by: .menu("a"),
      ["half-year": "2023-II", "state": "verzonden", "on": "vandaag", "to-be-public": "ja"]),
    VerbRow(
      .step, by: .menu("a"),
      ["half-year": "2023-II", "step": "brief in GS", "planned": "vr 26 april 2024"]),
    VerbRow(
      .step, by: .menu("a"), ["half-year": "2023-II", "step": "aan raad", "not-needed": "stuurt zelf"]),
  ]

  private static let cases: [VerbRow] = [
    VerbRow(.open, by: .menu("a"), ["code": "Lelystad", "handler": "jk", "deputy": "mb", "labels": "a, b"]),
    VerbRow(.close, by: .menu("a"), ["on": "1 april 2024", "successor": "Lelystad"]),
    VerbRow(
      .close, by: .menu("a"), before: ["open lelystad"], ["on": "1 april 2024", "successor": "Lelystad"]),
    VerbRow(.assign, by: .menu("a"), ["handler": "jk", "deputy": "mb", "aliases": "Almere-Stad"]),
  ]
}
