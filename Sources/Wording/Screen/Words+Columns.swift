import Supervision

/// Column headings, and what stands in the columns of Gemeenten and Cijfers.
extension Words {
  package var municipalityColumn: String { say(nl: "gemeente", en: "name") }
  package var tredeColumn: String { say(nl: "trede", en: "trede") }
  package var sinceColumn: String { say(nl: "sinds", en: "since") }
  package var openingColumn: String { say(nl: "begin", en: "start") }
  package var targetColumn: String { say(nl: "taakst", en: "target") }
  package var totalColumn: String { say(nl: "totaal", en: "total") }
  package var totalColumnShort: String { say(nl: "tot.", en: "total") }
  package var housedColumn: String { say(nl: "gehuisvest", en: "housed") }
  package var standColumn: String { say(nl: "COA-stand", en: "COA count") }
  package var actorHeading: String { say(nl: "aan", en: "who") }
  package var actorSubheading: String { say(nl: "zet", en: "") }
  package var nextHeading: String { say(nl: "volgende stap", en: "next step") }
  package var nextHeadingShort: String { say(nl: "volgende", en: "next") }
  package var nextSubheading: String { say(nl: "stap", en: "step") }
  package var balanceColumnHeading: String { say(nl: "eindstand", en: "balance") }
  package var formerColumn: String { say(nl: "was", en: "was") }
  package var splitColumn: String { say(nl: "waarvan", en: "of which") }
  package var splitSubheading: String { say(nl: "eerst lopend", en: "running first") }
  package var judgementHeadingShort: String { say(nl: "oordeel", en: "judgement") }
  package var figuresOver: String { say(nl: "halfjaar", en: "half-year") }

  package func judgementColumn(_ period: HalfYear, short: Bool) -> String {
    short
      ? say(nl: "oordeel \(period)", en: "judgement \(period)")
      : say(nl: "oordeel over \(period)", en: "judgement for \(period)")
  }

  /// `3 09-2021`, `geen`, `onbekend`
  package func tredeAndSince(_ ladder: LadderRecord) -> String {
    switch ladder.place {
    case .on(let trede):
      ladder.since.map { "\(trede.number) \(String(numericDate($0).dropFirst(3)))" } ?? "\(trede.number) ?"
    case .off: say(nl: "geen", en: "none")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }

  /// `20 · 1 mrt`, `geen stand`
  package func housedAndStand(_ figures: Figures?) -> String {
    guard let figures else { return "–" }
    guard let stand = figures.stand else { return say(nl: "geen stand", en: "no count") }
    // In thousands there is no room for the day beside it, and a number is never cut.
    if stand.housed >= 1000 { return number(stand.housed) }
    return "\(number(stand.housed)) · \(shortDate(stand.asOf))"
  }

  package func toGo(_ persons: Int) -> String {
    if persons == 0 { return say(nl: "op nul", en: "level") }
    return persons > 0
      ? say(nl: "nog \(number(persons))", en: "\(number(persons)) to go")
      : say(nl: "\(number(-persons)) vooruit", en: "\(number(-persons)) ahead")
  }

  /// The judgement without its brackets, for a narrow column.
  package func shortWord(_ judgement: Judgement) -> String {
    judgement.word == "redelijk adequaat" ? say(nl: "redelijk", en: "redelijk") : judgement.word
  }

  /// The municipality, and for another domain than housing which one.
  package func caseName(_ overview: CaseOverview) -> String {
    overview.domain == Case.housing
      ? overview.municipality : "\(overview.municipality) \(overview.domainTitle)"
  }

  /// ` 2023` behind the judgement of a case whose period is not the half-year at the head of the column.
  package func ownPeriod(_ overview: CaseOverview, on today: Day) -> String {
    overview.rhythm == .halfYear || overview.judgement == .unknown ? "" : " \(overview.judgedName)"
  }

  /// `3`, `geen`, `onbekend`
  package func tredeAlone(_ ladder: LadderRecord) -> String {
    tredeAlone(ladder.place)
  }

  /// `2d`, `nu`, `do 4-4`, `1 juli`: for a narrow column.
  package func shortWhen(_ item: AgendaItem, on today: Day) -> String {
    switch item.standing {
    case .late: return say(nl: "\(item.days ?? 0)d", en: "\(item.days ?? 0)d")
    case .today: return say(nl: "nu", en: "now")
    case .soon:
      let day = today.adding(days: item.days ?? 0)
      return "\(shortWeekday(day.weekday)) \(shortNumericDay(day))"
    case .missed:
      return say(
        nl: "\(number(item.measurement?.short ?? 0)) tekort",
        en: "\(number(item.measurement?.short ?? 0)) short")
    default:
      guard let last = item.lastDay else { return "" }
      return last.year == today.year ? shortDate(last) : shortNumericDate(last)
    }
  }

  /// `ma 1 apr`
  package func dayColumn(_ day: Day) -> String { "\(shortWeekday(day.weekday)) \(shortDate(day))" }

  /// The day an item has to be done, short, where its line counts days and does not name it: `zo 31-3`,
  /// `16-4/30-4`, `31-3-2023`.
  package func lastDayColumn(_ item: AgendaItem, on today: Day) -> String {
    guard let last = item.lastDay, [.late, .missed, .today, .soon, .metLate].contains(item.standing) else {
      return ""
    }
    if let planned = item.plannedDay, planned.year == today.year {
      return "\(shortWeekday(planned.weekday)) \(shortNumericDay(planned))"
    }
    let short = shortNumericDay(last)
    if let first = item.firstDay { return numericWindow(first, last) }
    return last.year == today.year ? "\(shortWeekday(last.weekday)) \(short)" : "\(short)-\(last.year)"
  }

  /// The words of a term as far as they fit: the phrase with its last day, the phrase, the last day. A date is
  /// left out, never cut.
  package func termColumn(_ item: AgendaItem, on today: Day, width: Int) -> String {
    let phrase = phrase(item).map { text in
      text.hasSuffix(" \(today.year)") ? String(text.dropLast(5)) : text
    }
    let last = item.lastDay.map { "\(shortWeekday($0.weekday)) \(shortNumericDay($0))" }
    var candidates: [String] = []
    let shifts = item.remarks.contains {
      if case .term = $0 { true } else if case .extended = $0 { true } else { false }
    }
    if let phrase, shifts, let day = item.lastDay {
      candidates.append("\(phrase) (\(numericDayInWeek(day)))")
    }
    if let phrase { candidates.append(phrase) }
    if let first = item.firstDay, let last = item.lastDay { candidates.append(window(first, last)) }
    if let first = item.firstDay, let last = item.lastDay {
      // Two days, so that the line does not seem to name another day than the one it counts to.
      candidates.append(numericWindow(first, last))
      return candidates.first { $0.count <= width } ?? ""
    }
    if let day = item.lastDay {
      candidates.append(say(nl: "t/m \(numericDayInWeek(day))", en: "to \(numericDayInWeek(day))"))
    }
    if let last { candidates.append(last) }
    return candidates.first { $0.count <= width } ?? ""
  }
}

extension Words {
  /// What a column of Gemeenten is called where the table is sorted on it, by its word on the command line.
  package func sortColumn(_ column: String) -> String { Words.sortColumns[column].map { self[$0] } ?? column }

  private static let sortColumns: [String: Phrase] = [
    "attention": Phrase(nl: "wat eerst moet", en: "what comes first"),
    "municipality": Phrase(nl: "gemeente", en: "municipality"),
    "trede": Phrase(nl: "trede", en: "trede"),
    "judgement": Phrase(nl: "oordeel", en: "judgement"), "opening": Phrase(nl: "begin", en: "opening"),
    "target": Phrase(nl: "taakstelling", en: "target"), "total": Phrase(nl: "totaal", en: "total"),
    "housed": Phrase(nl: "gehuisvest", en: "housed"), "percent": Phrase(nl: "%", en: "%"),
    "actor": Phrase(nl: "aan zet", en: "whose move"), "next": Phrase(nl: "volgende stap", en: "next step"),
  ]
}
