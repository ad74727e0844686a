/// Writes a made-up case as a case file, format 1 of `Docs/FileFormat.md`, of about 12 KB.
struct CaseFile {
  let outline: CaseOutline
  var chance: Chance

  init(_ outline: CaseOutline) {
    self.outline = outline
    chance = Chance(seed: outline.number + 100_000)
  }

  /// The whole file.
  static func text(_ outline: CaseOutline) -> String {
    var file = CaseFile(outline)
    return file.json().fileText
  }

  private mutating func json() -> JSON {
    [
      "format": 1,
      "municipality": ["code": .string(outline.code), "name": .string(outline.municipality)],
      "domain": "huisvesting-vergunninghouders",
      "enteredThrough": "de brief over 2023-II",
      "handler": .string(chance.one(of: ["jk", "mv", "as", "pd"])),
      "labels": [.string(chance.one(of: ["noord", "oost", "zuid", "west"]))],
      "documents": documents(),
      "ladder": ladder(),
      "halfYears": halfYears(),
      "interimTargets": [interimTarget()],
      "agreements": agreements(),
      "plans": [plan()],
      "meetings": meetings(),
      "actions": [action()],
      "contacts": contacts(),
      "notes": notes(),
      "population": population(),
    ]
  }

  private mutating func documents() -> JSON {
    let documents: [(identifier: String, title: String, date: CivilDay)] = [
      ("besluit-trede", "Besluit over de interventieladder", CivilDay(2022, 9, 6)),
      ("plan-2023", "Plan van aanpak huisvesting vergunninghouders", CivilDay(2023, 6, 2)),
      ("brief-2023-i", "Brief over het oordeel 2023-I", CivilDay(2023, 9, 19)),
      ("verslag-bo", "Verslag bestuurlijk overleg", CivilDay(2024, 2, 2)),
      ("brief-2023-ii", "Brief over het oordeel 2023-II", CivilDay(2024, 2, 27)),
    ]
    return .array(
      documents.map {
        [
          "id": .string($0.identifier), "title": .string($0.title),
          "number": .string("\(chance.number(2_000_000...3_200_000))"), "date": .day($0.date),
          "system": "zaaksysteem",
        ]
      })
  }

  private mutating func ladder() -> JSON {
    var steps: [JSON] = []
    for trede in 1...outline.trede {
      steps.append([
        "step": trede == 1 ? "recorded" : "up",
        "trede": .number(trede),
        "from": .day(CivilDay(2020 + trede, 9, chance.number(1...28))),
        "reason": "Taakstelling inclusief achterstand op de peildatum niet gehaald",
        "source": "besluit-trede",
      ])
    }
    return .array(steps)
  }

  private mutating func population() -> JSON {
    let persons = chance.number(12_000...180_000)
    return .array(
      (2022...2024).map {
        ["on": .day(CivilDay($0, 1, 1)), "persons": .number(persons + ($0 - 2_022) * 311)]
      })
  }
}
