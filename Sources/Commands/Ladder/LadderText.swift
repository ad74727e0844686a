import Display
import Supervision
import Wording

/// The ladder for people: the rows of the screen, or everything about one municipality.
enum LadderText {
  private typealias Cell = TextTable.Cell

  static func text(of list: LadderList, _ filter: Filter, _ session: Session) -> String {
    let words = session.words
    var printout = Printout(palette: session.palette)
    for file in list.unreadable { printout.line(words.unreadableLine(file), .alert) }
    if list.isOfOne {
      for row in list.rows { addOne(row, on: list.today, &printout, session) }
      return printout.text
    }
    var table = TextTable(columns(list, words))
    if !list.groups.isEmpty { table.addTitles() }
    for (group, rows) in list.groups {
      table.add(line: words.ladderHeading(group, shown: rows.count, of: list.tally.count(group)), .heading)
      for row in rows { table.add(cells(row, on: list.today, words)) }
    }
    table.print(to: &printout, width: session.width)
    if !filter.isEmpty {
      printout.line(words.shown(list.rows.count, of: list.tally.all, .municipalities), .quiet)
    }
    let tallies = words.ladderTally(list.tally)
    let width = session.width ?? .max
    printout.line(tallies.first { $0.displayWidth <= width } ?? tallies[tallies.count - 1], .heading)
    return printout.text
  }

  /// They go from the next step back; the length loses its months first.
  private static func columns(_ list: LadderList, _ words: Words) -> [TextTable.Column] {
    [
      TextTable.Column(title: words.municipalityColumn, wrapping: TextTable.Wrapping(early: 20, least: 12)),
      TextTable.Column(title: words.tredeColumn),
      TextTable.Column(title: words.sinceColumn, leaveOut: 4),
      TextTable.Column(title: words.ladderDaysHeading, leaveOut: 2),
      TextTable.Column(title: words.ladderDaysHeading, alignment: .right, leaveOut: 6, insteadOf: 3),
      TextTable.Column(
        title: words.ladderJudgementHeading(HalfYear(containing: list.today).previous)[0], leaveOut: 5),
      TextTable.Column(title: words.ladderOpenHeading),
      TextTable.Column(
        title: words.nextHeading, leaveOut: 1, wrapping: TextTable.Wrapping(early: 24, least: 16)),
    ]
  }

  private static func cells(_ row: LadderList.Row, on today: Day, _ words: Words) -> [Cell] {
    let overview = row.overview
    let lengths = words.ladderDuration(overview.ladder, on: overview.ladderDay(on: today))
    let latest = row.subject.latestJudgement(on: today)
    let judged = latest.map { period, judgement in
      let isOfHead = period == HalfYear(containing: today).previous
      return words.judgement(judgement) + (isOfHead ? "" : " " + row.subject.name(of: period))
    }
    let next = overview.closure == nil ? overview.next : nil
    return [
      Cell(words.caseName(overview)), Cell(words.ladderPlace(overview.ladder)[0]),
      Cell(words.ladderSince(overview.ladder)[0]), Cell(lengths[0]), Cell(lengths[lengths.count - 1]),
      Cell(
        judged ?? words.judgement(overview.judgement),
        latest.flatMap { $0.judgement.colour.map(Role.judged) } ?? .plain),
      Cell(open(row, words)),
      Cell(next.map { "\(words.title($0)) \(words.when($0, on: today))" } ?? "–"),
    ]
  }

  private static func open(_ row: LadderList.Row, _ words: Words) -> String {
    if let closure = row.overview.closure { return words.closedColumn(closure) }
    let counts = words.ladderOpen(row.items, isShort: true).map(\.text)
    if counts.isEmpty { return row.overview.lacksNextStep ? words.nothingAhead : words.nothingOpen }
    return counts.joined(separator: " ")
  }

  // MARK: - One municipality

  private static func addOne(
    _ row: LadderList.Row, on today: Day, _ printout: inout Printout, _ session: Session
  ) {
    let words = session.words
    add(words.ladderTitle(row.overview, on: today)[0], .heading, &printout, session)
    printout.line(words.pathLabel, .heading)
    let until = row.overview.ladderDay(on: today)
    let steps = row.overview.ladder.stays.flatMap { stay in stay.entries.indices.map { (stay, $0) } }
    for (stay, index) in steps {
      let day = words.pathDay(stay.entries[index].from)
      add(
        "\(day)  \(words.pathStep(index, of: stay, in: row.subject, on: until))", .plain, &printout, session)
    }
    if steps.isEmpty { add(words.nothingRecorded, .plain, &printout, session) }
    guard row.overview.closure == nil else { return }
    printout.line(words.requiredLabel, .heading)
    for check in row.checks {
      add(
        "\(words.checkMark(check)) \(words.checkLine(check, in: row.subject))",
        check.isMet ? .done : check.item.standing.role, &printout, session)
    }
    if row.checks.isEmpty { add(words.nothingRequired, .plain, &printout, session) }
    for item in row.rights { add(words.right(item), .plain, &printout, session) }
    let place = row.overview.ladder.place
    for (label, text) in [
      (words.upLabel, words.requiredAbove(place, isShort: false)),
      (words.downLabel, words.requiredBelow(place, checks: row.checks, isShort: false)),
      (words.stepLabel, words.whatAStepAsks(key: nil)),
    ] {
      guard let text else { continue }
      printout.line(label, .heading)
      add(text, .plain, &printout, session)
    }
  }

  /// Set in by two cells, and wrapped on a terminal.
  private static func add(_ text: String, _ role: Role, _ printout: inout Printout, _ session: Session) {
    let indent = role == .heading ? "" : "  "
    for line in session.width.map({ text.wrapped(to: max(8, $0 - indent.count)) }) ?? [text] {
      printout.line(indent + line, role)
    }
  }
}

extension LadderList.Row {
  /// The rights of the municipality against a decision.
  var rights: [AgendaItem] {
    items.filter { ($0.title == .appeal || $0.title == .objection) && $0.standing != .closed }
  }
}
