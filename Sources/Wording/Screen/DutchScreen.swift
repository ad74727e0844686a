import Supervision

/// What stands around the rows: headers, counters, hints.
extension Dutch {
  package var productName: String { "trede" }
  package var practiceStore: String { "oefenbestand" }

  /// `trede · oefenbestand · dinsdag 2 april 2024 · week 14 · halfjaar 2024-I`
  package func headerParts(store: StoreSettings, today: Day) -> [String] {
    [
      store.practice ? practiceStore : store.name, fullDate(today), "week \(today.week.number)",
      "halfjaar \(HalfYear(containing: today))",
    ]
  }

  package var clockIsSet: String { "datum ingesteld" }

  /// `te laat 2 · vandaag 1 · 14 dgn 4 · te meten 1`
  package func counters(_ counts: Agenda.Counts, warning: WarningTimes, isShort: Bool) -> [String] {
    if isShort {
      let short = [
        "laat \(number(counts.late))", "nu \(number(counts.today))",
        "\(warning.general)d \(number(counts.soon))",
        "meten \(number(counts.unmeasured))",
      ]
      return counts.missed > 0 ? short + ["tekort \(number(counts.missed))"] : short
    }
    var parts = [
      "te laat \(number(counts.late))", "vandaag \(number(counts.today))",
      "\(warning.general) dgn \(number(counts.soon))", "te meten \(number(counts.unmeasured))",
    ]
    if counts.missed > 0 { parts.append("niet gehaald \(number(counts.missed))") }
    return parts
  }

  package func reading(left: Int) -> String { "nog \(number(left)) dossiers te lezen" }

  /// `3 van 6 gemeenten · filter “te-laat”`
  package func shown(_ shown: Int, of all: Int, _ one: String, _ many: String) -> String {
    "\(number(shown)) van \(count(all, one, many))"
  }

  package var noFilter: String { "geen filter" }
  package func filterIs(_ text: String) -> String { "filter “\(text)” (Esc wist)" }

  /// No filter hides something late without saying so.
  package func lateOutsideFilter(_ count: Int) -> String { "\(number(count)) te laat buiten filter" }

  package func unreadable(count: Int) -> String { "\(number(count)) onleesbaar" }
  package var unreadableRow: String { "onleesbaar" }

  package var nothingAsksAttention: String { "Niets te laat, niets binnenkort, niets te meten." }
  package func nothingFound(_ filter: String) -> String {
    "Niets gevonden met “\(filter)”. Esc wist het filter."
  }
  package var noCases: String {
    "Nog geen dossiers: een dossier is een bestand als cases/gm0034.json in deze map."
  }
  package var rowIsGone: String { "De gekozen regel staat niet meer in de lijst." }
  package var dayChanged: String { "Het is een nieuwe dag: alle termijnen zijn opnieuw bekeken." }
  package var storeChanged: String { "De dossiers zijn buiten dit scherm gewijzigd en opnieuw gelezen." }
  package var storeRead: String { "De dossiers zijn opnieuw gelezen." }
  package var tooSmall: String { "scherm te klein" }
  package var allRead: String { "alles gelezen" }
  package var unknownKey: String { "Die toets doet hier niets. ? geeft hulp." }

  package func lacksNextStep(_ names: [String]) -> String {
    "zonder volgende stap \(names.count)" + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
  }

  package func alsoWaiting(_ names: [String]) -> String { "wacht: \(names.joined(separator: ", "))" }
}

/// The screen that is shown when there is no store.
extension Dutch {
  package var welcomeTitle: String { "Welkom bij trede" }

  package func welcomeReason(_ failure: StoreFailure) -> String {
    switch failure {
    case .missing(let path): "Er is nog geen map met dossiers: \(path)"
    case .empty(let path): "In deze map staan nog geen dossiers: \(path)"
    default: storeFailure(failure)
    }
  }

  package var chooseExample: String { "Voorbeeld   een oefenprovincie met twaalf verzonnen gemeenten" }
  package var chooseNew: String { "Nieuw       een lege dossiermap maken" }
  package var chooseFolder: String { "Map kiezen  een map openen waarin al dossiers staan" }
  package var folderPrompt: String { "map: " }
  package func exampleGoesTo(_ path: String) -> String { "het voorbeeld komt in \(path)" }
  package func newGoesTo(_ path: String) -> String { "de nieuwe map wordt \(path)" }
}

extension Dutch {
  /// `week 14 · 1 t/m 7 april 2024 · ma tweede paasdag`
  package func weekHeading(_ week: Week, calendar: WorkingCalendar, today: Day) -> String {
    var text = "week \(week.number) · \(window(week.monday, week.sunday)) \(week.sunday.year)"
    for offset in 0..<5 {
      let day = week.monday.adding(days: offset)
      if let holiday = calendar.holiday(on: day) { text += " · \(shortWeekday(day.weekday)) \(holiday.name)" }
    }
    return today.week == week ? text + " · deze week" : text
  }
}

/// Column headings, and what stands in the columns of Gemeenten and Cijfers.
extension Dutch {
  package var municipalityColumn: String { "gemeente" }
  package var tredeColumn: String { "trede" }
  package var sinceColumn: String { "sinds" }
  package var openingColumn: String { "begin" }
  package var targetColumn: String { "taakst" }
  package var totalColumn: String { "totaal" }
  package var totalColumnShort: String { "tot." }
  package var housedColumn: String { "gehuisvest" }
  package var standColumn: String { "COA-stand" }
  package var actorHeading: String { "aan" }
  package var actorSubheading: String { "zet" }
  package var nextHeading: String { "volgende stap" }
  package var balanceColumnHeading: String { "eindstand" }
  package var formerColumn: String { "was" }
  package var splitColumn: String { "waarvan" }
  package var splitSubheading: String { "eerst lopend" }
  package var judgementHeadingShort: String { "oordeel" }
  package var figuresOver: String { "halfjaar" }

  /// All municipalities together, and of how many the number is known.
  package func together(total: Int, housed: Int, known: Int, of all: Int) -> String {
    "samen: \(number(total)) te huisvesten, \(number(housed)) gehuisvest (\(number(known)) van \(number(all)) bekend)"
  }

  package func judgementColumn(_ period: HalfYear, short: Bool) -> String {
    short ? "oordeel \(period)" : "oordeel over \(period)"
  }

  /// `3 09-2021`, `geen`, `onbekend`
  package func tredeAndSince(_ ladder: LadderRecord) -> String {
    switch ladder.place {
    case .on(let trede):
      ladder.since.map { "\(trede.number) \(String(numericDate($0).dropFirst(3)))" } ?? "\(trede.number) ?"
    case .off: "geen"
    case .unknown: "onbekend"
    }
  }

  /// `20 · 1 mrt`, `geen stand`
  package func housedAndStand(_ figures: Figures?) -> String {
    guard let figures else { return "–" }
    guard let stand = figures.stand else { return "geen stand" }
    return "\(number(stand.housed)) · \(shortDate(stand.asOf))"
  }

  package func toGo(_ persons: Int) -> String {
    persons > 0 ? "nog \(number(persons))" : persons == 0 ? "op nul" : "voor \(number(-persons))"
  }

  /// The judgement without its brackets, for a narrow column.
  package func shortWord(_ judgement: Judgement) -> String {
    judgement.word == "redelijk adequaat" ? "redelijk" : judgement.word
  }

  /// The municipality, and for another domain than housing which one.
  package func caseName(_ overview: CaseOverview) -> String {
    guard overview.domain != Case.housing, let dash = overview.caseID.text.firstIndex(of: "-") else {
      return overview.municipality
    }
    return "\(overview.municipality) \(overview.caseID.text[overview.caseID.text.index(after: dash)...])"
  }

  /// `3`, `geen`, `onbekend`
  package func tredeAlone(_ ladder: LadderRecord) -> String {
    switch ladder.place {
    case .on(let trede): String(trede.number)
    case .off: "geen"
    case .unknown: "onbekend"
    }
  }

  /// `2d`, `nu`, `do 4-4`, `1 juli`: for a narrow column.
  package func shortWhen(_ item: AgendaItem, on today: Day) -> String {
    switch item.standing {
    case .late: return "\(item.days ?? 0)d"
    case .today: return "nu"
    case .soon:
      let day = today.adding(days: item.days ?? 0)
      return "\(shortWeekday(day.weekday)) \(day.dayOfMonth)-\(day.month)"
    case .missed: return "\(number(item.measurement?.short ?? 0)) tekort"
    default:
      guard let last = item.lastDay else { return "" }
      return last.year == today.year ? shortDate(last) : "\(last.dayOfMonth)-\(last.month)-\(last.year)"
    }
  }

  /// `ma 1 apr`
  package func dayColumn(_ day: Day) -> String { "\(shortWeekday(day.weekday)) \(shortDate(day))" }

  /// The words of a term as far as they fit: the phrase with its last day, the phrase, the last day. A date is
  /// left out, never cut.
  package func termColumn(_ item: AgendaItem, on today: Day, width: Int) -> String {
    let phrase = phrase(item).map { text in
      text.hasSuffix(" \(today.year)") ? String(text.dropLast(5)) : text
    }
    let last = item.lastDay.map { "\(shortWeekday($0.weekday)) \($0.dayOfMonth)-\($0.month)" }
    var candidates: [String] = []
    let shifts = item.remarks.contains {
      if case .term = $0 { true } else if case .extended = $0 { true } else { false }
    }
    if let phrase, shifts, let day = item.lastDay {
      candidates.append("\(phrase) (\(numericDayInWeek(day)))")
    }
    if let phrase { candidates.append(phrase) }
    if let first = item.firstDay, let last = item.lastDay { candidates.append(window(first, last)) }
    if let day = item.lastDay { candidates.append("t/m \(numericDayInWeek(day))") }
    if let last { candidates.append(last) }
    return candidates.first { $0.count <= width } ?? ""
  }
}

/// Around the dossier.
extension Dutch {
  package var kept: String { "trede gehandhaafd" }
  package var legalBasis: String { "art. 124 Gemeentewet" }
  package var wholeDossier: String { "alles in beeld" }

  package func handledBy(_ handler: String?) -> String { "behandelaar: \(handler ?? "geen")" }

  /// `trede 3 actief toezicht sinds 15-09-2021 (2 jr 6 mnd)`
  package func placeAndDuration(_ ladder: LadderRecord, on today: Day) -> String {
    var text = place(ladder.place)
    if let since = ladder.since, ladder.place != .unknown {
      text += " sinds \(numericDate(since)) (\(duration(from: since, to: today)))"
    }
    return ladder.frozen ? text + ", bevroren" : text
  }

  package func moreLines(_ count: Int, facts: Bool) -> String {
    "\(facts ? "links" : "rechts") nog \(self.count(count, "regel", "regels"))"
  }
}

/// Boxes.
extension Dutch {
  package var helpTitle: String { "Hulp: wat kan ik hier?" }
  package var sortTitle: String { "Sorteren op" }
  package var searchPrompt: String { "zoek:" }
  package var nothingHere: String { "niets gevonden" }
  package var anyKeyCloses: String { "een toets sluit" }
  package var welcomeKeys: String { "↑ ↓ kiezen  Enter doen  q stoppen" }
}
