import Supervision

/// Column headings, and what stands in the columns of Gemeenten and Cijfers.
extension Words {
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
  package var nextHeadingShort: String { "volgende" }
  package var nextSubheading: String { "stap" }
  package var balanceColumnHeading: String { "eindstand" }
  package var formerColumn: String { "was" }
  package var splitColumn: String { "waarvan" }
  package var splitSubheading: String { "eerst lopend" }
  package var judgementHeadingShort: String { "oordeel" }
  package var figuresOver: String { "halfjaar" }

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
    // In thousands there is no room for the day beside it, and a number is never cut.
    if stand.housed >= 1000 { return number(stand.housed) }
    return "\(number(stand.housed)) · \(shortDate(stand.asOf))"
  }

  package func toGo(_ persons: Int) -> String {
    persons > 0 ? "nog \(number(persons))" : persons == 0 ? "op nul" : "\(number(-persons)) vooruit"
  }

  /// The judgement without its brackets, for a narrow column.
  package func shortWord(_ judgement: Judgement) -> String {
    judgement.word == "redelijk adequaat" ? "redelijk" : judgement.word
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

  /// The day an item has to be done, short, where its line counts days and does not name it: `zo 31-3`,
  /// `16-4/30-4`, `31-3-2023`.
  package func lastDayColumn(_ item: AgendaItem, on today: Day) -> String {
    guard let last = item.lastDay, [.late, .missed, .today, .soon, .metLate].contains(item.standing) else {
      return ""
    }
    if let planned = item.plannedDay, planned.year == today.year {
      return "\(shortWeekday(planned.weekday)) \(planned.dayOfMonth)-\(planned.month)"
    }
    let short = "\(last.dayOfMonth)-\(last.month)"
    if let first = item.firstDay { return "\(first.dayOfMonth)-\(first.month)/\(short)" }
    return last.year == today.year ? "\(shortWeekday(last.weekday)) \(short)" : "\(short)-\(last.year)"
  }

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
    if let first = item.firstDay, let last = item.lastDay {
      // Two days, so that the line does not seem to name another day than the one it counts to.
      candidates.append("\(first.dayOfMonth)-\(first.month)/\(last.dayOfMonth)-\(last.month)")
      return candidates.first { $0.count <= width } ?? ""
    }
    if let day = item.lastDay { candidates.append("t/m \(numericDayInWeek(day))") }
    if let last { candidates.append(last) }
    return candidates.first { $0.count <= width } ?? ""
  }
}

extension Words {
  /// What a column of Gemeenten is called where the table is sorted on it, by its word on the command line.
  package func sortColumn(_ column: String) -> String { Words.sortColumns[column].map { self[$0] } ?? column }

  private static let sortColumns: [String: Phrase] = [
    "attention": Phrase(nl: "wat eerst moet", en: "what comes first"),
    "municipality": Phrase(nl: "gemeente", en: "municipality"), "trede": Phrase(nl: "trede", en: "trede"),
    "judgement": Phrase(nl: "oordeel", en: "judgement"), "opening": Phrase(nl: "begin", en: "opening"),
    "target": Phrase(nl: "taakstelling", en: "target"), "total": Phrase(nl: "totaal", en: "total"),
    "housed": Phrase(nl: "gehuisvest", en: "housed"), "percent": Phrase(nl: "%", en: "%"),
    "actor": Phrase(nl: "aan zet", en: "whose move"), "next": Phrase(nl: "volgende stap", en: "next step"),
  ]
}
