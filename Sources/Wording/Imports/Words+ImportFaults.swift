import Supervision

/// What is wrong with a table that was read, with its place.
extension Words {
  /// "regel 12, teken 3" or "blad “Cijfers”, cel B12".
  package func place(_ place: PlaceInTable) -> String {
    switch place {
    case .text(let line, let column): "regel \(number(line)), teken \(number(column))"
    case .cell(let sheet, let reference): "blad “\(sheet)”, cel \(reference)"
    }
  }

  /// All that is wrong, a line each.
  ///
  /// - Parameter count: how many faults there are; only the first are given.
  package func importRefused(_ faults: [ImportFault], count: Int, in path: String) -> String {
    var lines = faults.map { "\(path), \(place($0.place)): \(importFault($0.reason))" }
    if count > faults.count { lines.append(andMore(count - faults.count)) }
    lines.append("Er is niets gewijzigd.")
    if faults.contains(where: \.reason.isOfUnknown) { lines.append(howToSkipUnknown) }
    return lines.joined(separator: "\n")
  }

  private var howToSkipUnknown: String { "Gemeenten die hier niet bekend zijn overslaan: --skip-unknown" }

  package func importFault(_ reason: ImportFault.Reason) -> String {
    switch reason {
    case .malformedCode(let text): "“\(text)” is geen gemeentecode (zoals GM0034)"
    case .unknownCode(let code, let name, let codeOfName):
      "\(code)\(name.map { " (\($0))" } ?? "") komt niet overeen met een gemeente"
        + (codeOfName.map { "; \(name ?? "") is \($0)" } ?? "")
    case .unknownName(let name, let near):
      "“\(name)” komt niet overeen met een gemeente" + (near.map { "; bedoelt u \($0)?" } ?? "")
    case .severalNames(let name, let names):
      "“\(name)” kan meer gemeenten zijn: \(several(names)); zet de code erbij"
    case .nameDoesNotFitCode(let name, let code, let expected): "\(code) is \(expected), niet “\(name)”"
    case .twice(let name, let first): "\(name) staat er twee keer; de eerste keer op \(place(first))"
    case .numberWithoutMunicipality(let persons): "\(number(persons)) staat bij geen gemeente"
    case .negative(let persons): "\(number(persons)) kan niet: een aantal is niet kleiner dan 0"
    case .fractional(let text): "“\(text)” is geen heel getal"
    case .ambiguous(let text): "“\(text)” kan duizenden of een breuk zijn; schrijf het zonder punt of komma"
    case .date(let text): "“\(text)” is een datum en geen aantal; maak er in het werkblad een getal van"
    case .tooLarge(let text): "“\(text)” is te groot"
    case .notANumber(let text): "“\(text)” is geen getal"
    case .beyondHeadings(let text):
      say(
        nl: "“\(text)” staat onder geen kopje; hoort het bij een getal met een komma, zet dat dan tussen "
          + "aanhalingstekens",
        en: "“\(text)” stands under no heading; if it belongs to a number with a comma, put that in quotes")
    case .notAHalfYear(let text): "“\(text)” is geen halfjaar (zoals 2024-I)"
    case .notADay(let text): "“\(text)” is geen dag met een jaar (zoals 1 april 2024)"
    }
  }

  // MARK: - Headings and what is asked for

  package func columnMeaning(_ meaning: ColumnMeaning) -> String {
    switch meaning {
    case .name: "gemeente"
    case .code: "gemeentecode"
    case .province: "provincie"
    case .target: "taakstelling"
    case .revisedTarget: "bijgestelde taakstelling"
    case .housed: "gehuisvest"
    case .persons: "aantal"
    case .opening: "beginsaldo"
    case .backlog: "achterstand"
    case .lead: "voorsprong"
    case .total: "totaal te huisvesten"
    case .balance: "eindsaldo"
    case .national: "landelijk"
    case .halfYear: "halfjaar"
    case .asOf: "peildatum"
    case .delivered: "levering"
    }
  }

  /// - Parameter headings: those of the row that looks most like one of headings.
  package func missingColumns(_ missing: [ColumnMeaning], headings: [String], at place: PlaceInTable?)
    -> String
  {
    let what = missing.map { "“\(columnMeaning($0))”" }
    let found =
      headings.isEmpty
      ? "geen enkele kolomkop" : headings.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
    let asked = missing.map { "--column \($0.rawValue)=\"…\"" }.joined(separator: " ")
    return
      "geen kolom \(several(what)) in de eerste twintig rijen; gevonden\(place.map { " op \(self.place($0))" } ?? ""): "
      + "\(found). Zeg welke kolom het is: \(asked). Er is niets gewijzigd."
  }

  package func ambiguousColumns(_ meaning: ColumnMeaning, headings: [String]) -> String {
    "meer kolommen kunnen “\(columnMeaning(meaning))” zijn: \(headings.map { "“\($0)”" }.joined(separator: ", ")). "
      + "Zeg welke: --column \(meaning.rawValue)=\"…\". Er is niets gewijzigd."
  }

  package func noSuchColumn(_ heading: String, near: String?) -> String {
    "geen kolom “\(heading)” in de eerste twintig rijen" + (near.map { "; bedoelt u “\($0)”?" } ?? "")
      + ". Er is niets gewijzigd."
  }

  package func noSuchSheet(_ name: String, sheets: [String]) -> String {
    "geen blad “\(name)”; wel: \(sheets.map { "“\($0)”" }.joined(separator: ", ")). Er is niets gewijzigd."
  }

  package var sheetsOnlyInWorkbooks: String { "een tekst heeft geen bladen; laat --sheet weg." }

  package func notAColumn(_ text: String) -> String {
    "“\(text)” bij --column is geen BETEKENIS=KOLOMKOP. Betekenissen: "
      + ColumnMeaning.allCases.map(\.rawValue).joined(separator: ", ") + "."
  }

  package func halfYearUnknown(_ found: [HalfYear]) -> String {
    let why =
      found.isEmpty
      ? "De tabel zegt niet van welk halfjaar ze is"
      : "De tabel noemt meer halfjaren: \(several(found.map(\.description)))"
    return "\(why). Zeg het met --half-year 2024-I. Er is niets gewijzigd."
  }

  package func otherHalfYear(_ asked: HalfYear, found: HalfYear) -> String {
    "De tabel heeft cijfers van \(found), en gevraagd is \(asked). Er is niets gewijzigd."
  }

  package func asOfUnknown(_ found: [Day]) -> String {
    let why =
      found.isEmpty
      ? "De tabel zegt niet van welke dag de stand is"
      : "De tabel noemt meer dagen: \(several(found.map(date)))"
    return "\(why). Zeg het met --as-of 2024-04-01. Er is niets gewijzigd."
  }

  package func standIsOf(_ day: Day, _ period: HalfYear, asked: HalfYear) -> String {
    "De stand van \(date(day)) is van \(period), en niet van \(asked). Er is niets gewijzigd."
  }

  package func standInFuture(_ day: Day, today: Day) -> String {
    "De stand van \(date(day)) ligt na vandaag (\(date(today))). Er is niets gewijzigd."
  }

  package func deliveryImpossible(_ day: Day, asOf: Day, today: Day) -> String {
    "Een levering op \(date(day)) kan niet van de stand van \(date(asOf)) zijn, op \(date(today)). "
      + "Zeg de dag met --delivered. Er is niets gewijzigd."
  }

  package func noRowsAtAll() -> String { "geen enkele rij is van een gemeente met een dossier hier" }
}

extension ImportFault.Reason {
  fileprivate var isOfUnknown: Bool {
    switch self {
    case .unknownCode, .unknownName: true
    default: false
    }
  }
}
