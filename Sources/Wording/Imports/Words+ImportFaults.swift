import Supervision

/// What is wrong with a table that was read, with its place.
extension Words {
  /// "regel 12, teken 3" or "blad “Cijfers”, cel B12".
  package func place(_ place: PlaceInTable) -> String {
    switch place {
    case .text(let line, let column):
      say(
        nl: "regel \(number(line)), teken \(number(column))",
        en: "line \(number(line)), character \(number(column))")
    case .cell(let sheet, let reference):
      say(nl: "blad “\(sheet)”, cel \(reference)", en: "sheet “\(sheet)”, cell \(reference)")
    }
  }

  /// All that is wrong, a line each.
  ///
  /// - Parameter count: how many faults there are; only the first are given.
  package func importRefused(_ faults: [ImportFault], count: Int, in path: String) -> String {
    var lines = faults.map { "\(path), \(place($0.place)): \(importFault($0.reason))" }
    if count > faults.count { lines.append(andMore(count - faults.count)) }
    lines.append(nothingChanges)
    if faults.contains(where: \.reason.isOfUnknown) { lines.append(howToSkipUnknown) }
    return lines.joined(separator: "\n")
  }

  private var howToSkipUnknown: String {
    say(
      nl: "Gemeenten die hier niet bekend zijn overslaan: --skip-unknown",
      en: "To pass over municipalities that are not known here: --skip-unknown")
  }

  package func importFault(_ reason: ImportFault.Reason) -> String {
    switch reason {
    case .malformedCode(let text):
      say(
        nl: "“\(text)” is geen gemeentecode (zoals GM0034)",
        en: "“\(text)” is not a municipality code (such as GM0034)")
    case .unknownCode(let code, let name, let codeOfName):
      say(
        nl: "\(code)\(name.map { " (\($0))" } ?? "") komt niet overeen met een gemeente",
        en: "\(code)\(name.map { " (\($0))" } ?? "") matches no municipality")
        + (codeOfName.map { say(nl: "; \(name ?? "") is \($0)", en: "; \(name ?? "") is \($0)") } ?? "")
    case .unknownName(let name, let near):
      say(nl: "“\(name)” komt niet overeen met een gemeente", en: "“\(name)” matches no municipality")
        + (near.map { say(nl: "; bedoelt u \($0)?", en: "; did you mean \($0)?") } ?? "")
    case .severalNames(let name, let names):
      say(
        nl: "“\(name)” kan meer gemeenten zijn: \(several(names)); zet de code erbij",
        en: "“\(name)” can be more than one municipality: \(several(names)); add the code")
    case .nameDoesNotFitCode(let name, let code, let expected):
      say(nl: "\(code) is \(expected), niet “\(name)”", en: "\(code) is \(expected), not “\(name)”")
    case .twice(let name, let first):
      say(
        nl: "\(name) staat er twee keer; de eerste keer op \(place(first))",
        en: "\(name) is there twice; first at \(place(first))")
    case .numberWithoutMunicipality(let persons):
      say(
        nl: "\(number(persons)) staat bij geen gemeente", en: "\(number(persons)) belongs to no municipality"
      )
    case .negative(let persons):
      say(
        nl: "\(number(persons)) kan niet: een aantal is niet kleiner dan 0",
        en: "\(number(persons)) is not possible: a number is never below 0")
    case .fractional(let text): say(nl: "“\(text)” is geen heel getal", en: "“\(text)” is not a whole number")
    case .ambiguous(let text):
      say(
        nl: "“\(text)” kan duizenden of een breuk zijn; schrijf het zonder punt of komma",
        en: "“\(text)” can be thousands or a fraction; write it without a full stop or comma")
    case .date(let text):
      say(
        nl: "“\(text)” is een datum en geen aantal; maak er in het werkblad een getal van",
        en: "“\(text)” is a date, not a number; turn it into a number in the sheet")
    case .tooLarge(let text): say(nl: "“\(text)” is te groot", en: "“\(text)” is too large")
    case .notANumber(let text): say(nl: "“\(text)” is geen getal", en: "“\(text)” is not a number")
    case .beyondHeadings(let text):
      say(
        nl: "“\(text)” staat onder geen kopje; hoort het bij een getal met een komma, zet dat dan tussen "
          + "aanhalingstekens",
        en: "“\(text)” stands under no heading; if it belongs to a number with a comma, put that in quotes")
    case .notAHalfYear(let text):
      say(
        nl: "“\(text)” is geen halfjaar (zoals 2024-I)", en: "“\(text)” is not a half-year (such as 2024-I)")
    case .notADay(let text):
      say(
        nl: "“\(text)” is geen dag met een jaar (zoals 1 april 2024)",
        en: "“\(text)” is not a day with a year (such as 1 April 2024)")
    }
  }

  // MARK: - Headings and what is asked for

  package func columnMeaning(_ meaning: ColumnMeaning) -> String {
    switch meaning {
    case .name: say(nl: "gemeente", en: "municipality")
    case .code: say(nl: "gemeentecode", en: "municipality code")
    case .province: say(nl: "provincie", en: "province")
    case .target: say(nl: "taakstelling", en: "target")
    case .revisedTarget: say(nl: "bijgestelde taakstelling", en: "revised target")
    case .housed: say(nl: "gehuisvest", en: "housed")
    case .persons: say(nl: "aantal", en: "number")
    case .opening: say(nl: "beginsaldo", en: "opening balance")
    case .backlog: say(nl: "achterstand", en: "backlog")
    case .lead: say(nl: "voorsprong", en: "lead")
    case .total: say(nl: "totaal te huisvesten", en: "total to house")
    case .balance: say(nl: "eindsaldo", en: "closing balance")
    case .national: say(nl: "landelijk", en: "national")
    case .halfYear: say(nl: "halfjaar", en: "half-year")
    case .asOf: say(nl: "peildatum", en: "peildatum")
    case .delivered: say(nl: "levering", en: "delivery")
    }
  }

  /// - Parameter headings: those of the row that looks most like one of headings.
  package func missingColumns(_ missing: [ColumnMeaning], headings: [String], at place: PlaceInTable?)
    -> String
  {
    let what = missing.map { "“\(columnMeaning($0))”" }
    let found =
      headings.isEmpty
      ? say(nl: "geen enkele kolomkop", en: "no column headings")
      : headings.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
    let asked = missing.map(columnOption).joined(separator: " ")
    return say(
      nl:
        "geen kolom \(several(what)) in de eerste twintig rijen; gevonden\(place.map { " op \(self.place($0))" } ?? ""): "
        + "\(found). Zeg welke kolom het is: \(asked). Er is niets gewijzigd.",
      en:
        "no column \(several(what)) in the first twenty rows; found\(place.map { " at \(self.place($0))" } ?? ""): "
        + "\(found). Say which column it is: \(asked). Nothing was changed.")
  }

  package func ambiguousColumns(_ meaning: ColumnMeaning, headings: [String]) -> String {
    if let heading = headings.first, headings.allSatisfy({ $0.folded == heading.folded }) {
      return say(
        nl:
          "\(number(headings.count)) kolommen heten “\(heading)”, zodat niet te zeggen is welke “\(columnMeaning(meaning))” "
          + "is. Geef er een in het bestand een andere kop. Er is niets gewijzigd.",
        en:
          "\(number(headings.count)) columns are called “\(heading)”, so that it cannot be said which is "
          + "“\(columnMeaning(meaning))”. Give one of them another heading in the file. Nothing was changed.")
    }
    let found = headings.map { "“\($0)”" }.joined(separator: ", ")
    let asked = columnOption(meaning)
    return say(
      nl:
        "meer kolommen kunnen “\(columnMeaning(meaning))” zijn: \(found). Zeg welke: \(asked). Er is niets gewijzigd.",
      en:
        "more than one column can be “\(columnMeaning(meaning))”: \(found). Say which: \(asked). Nothing was changed."
    )
  }

  private func columnOption(_ meaning: ColumnMeaning) -> String {
    say(nl: "--column \(meaning.rawValue)=\"…\"", en: "--column \(meaning.rawValue)=\"…\"")
  }

  package func noSuchColumn(_ heading: String, near: String?) -> String {
    say(
      nl: "geen kolom “\(heading)” in de eerste twintig rijen" + (near.map { "; bedoelt u “\($0)”?" } ?? "")
        + ". Er is niets gewijzigd.",
      en: "no column “\(heading)” in the first twenty rows" + (near.map { "; did you mean “\($0)”?" } ?? ".")
        + " Nothing was changed.")
  }

  package func noSuchSheet(_ name: String, sheets: [String]) -> String {
    let found = sheets.map { "“\($0)”" }.joined(separator: ", ")
    return say(
      nl: "geen blad “\(name)”; wel: \(found). Er is niets gewijzigd.",
      en: "no sheet “\(name)”; there is: \(found). Nothing was changed.")
  }

  package var sheetsOnlyInWorkbooks: String {
    say(
      nl: "een tekst heeft geen bladen; laat --sheet weg.",
      en: "a text file has no sheets; leave out --sheet.")
  }

  package func notAColumn(_ text: String) -> String {
    let all = ColumnMeaning.allCases.map(\.rawValue).joined(separator: ", ")
    return say(
      nl: "“\(text)” bij --column is geen BETEKENIS=KOLOMKOP. Betekenissen: \(all).",
      en: "“\(text)” with --column is not MEANING=HEADING. Meanings: \(all).")
  }

  package func halfYearUnknown(_ found: [HalfYear]) -> String {
    let why =
      found.isEmpty
      ? say(
        nl: "De tabel zegt niet van welk halfjaar ze is",
        en: "The table does not say which half-year it is of")
      : say(
        nl: "De tabel noemt meer halfjaren: \(several(found.map(\.description)))",
        en: "The table names more than one half-year: \(several(found.map(\.description)))")
    return say(
      nl: "\(why). Zeg het met --half-year 2024-I. Er is niets gewijzigd.",
      en: "\(why). Say it with --half-year 2024-I. Nothing was changed.")
  }

  package func otherHalfYear(_ asked: HalfYear, found: HalfYear) -> String {
    say(
      nl: "De tabel heeft cijfers van \(found), en gevraagd is \(asked). Er is niets gewijzigd.",
      en: "The table has figures of \(found), and \(asked) was asked for. Nothing was changed.")
  }

  package func asOfUnknown(_ found: [Day]) -> String {
    let why =
      found.isEmpty
      ? say(
        nl: "De tabel zegt niet van welke dag de stand is",
        en: "The table does not say which day the count is of")
      : say(
        nl: "De tabel noemt meer dagen: \(several(found.map(date)))",
        en: "The table names more than one day: \(several(found.map(date)))")
    return say(
      nl: "\(why). Zeg het met --as-of 2024-04-01. Er is niets gewijzigd.",
      en: "\(why). Say it with --as-of 2024-04-01. Nothing was changed.")
  }

  package func standIsOf(_ day: Day, _ period: HalfYear, asked: HalfYear) -> String {
    say(
      nl: "De stand van \(date(day)) is van \(period), en niet van \(asked). Er is niets gewijzigd.",
      en: "The count of \(date(day)) belongs to \(period), not to \(asked). Nothing was changed.")
  }

  package func standInFuture(_ day: Day, today: Day) -> String {
    say(
      nl: "De stand van \(date(day)) ligt na vandaag (\(date(today))). Er is niets gewijzigd.",
      en: "The count of \(date(day)) is after today (\(date(today))). Nothing was changed.")
  }

  package func deliveryImpossible(_ day: Day, asOf: Day, today: Day) -> String {
    say(
      nl: "Een levering op \(date(day)) kan niet van de stand van \(date(asOf)) zijn, op \(date(today)). "
        + "Zeg de dag met --delivered. Er is niets gewijzigd.",
      en: "On \(date(today)) a delivery on \(date(day)) cannot be of the count of \(date(asOf)). "
        + "Say the day with --delivered. Nothing was changed.")
  }

  package func noRowsAtAll() -> String {
    say(
      nl: "geen enkele rij is van een gemeente met een dossier hier",
      en: "no row is for a municipality with a case here")
  }
}

extension ImportFault.Reason {
  fileprivate var isOfUnknown: Bool {
    switch self {
    case .unknownCode, .unknownName: true
    default: false
    }
  }
}
