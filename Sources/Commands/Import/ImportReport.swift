import Display
import Supervision
import Wording

/// What an import would do, or did, in the form that was asked for.
struct ImportReport {
  private let session: Session
  private let request: ImportRequest
  private let table: TableImport
  private let plan: ImportPlan
  var remembered: [RememberedHeading] = []
  /// What the rules find odd.
  var cautions: [String] = []
  private var isShown = false
  private var words: Words { session.words }

  init(_ session: Session, _ request: ImportRequest, _ table: TableImport, _ plan: ImportPlan) {
    self.session = session
    self.request = request
    self.table = table
    self.plan = plan
  }

  /// Shows what would change, before it is asked whether to go on. A program that reads the result hears it with
  /// that; a person who is asked sees it beside the question.
  mutating func preview(isAsked: Bool) {
    guard session.format == .text || isAsked && session.canAsk else { return }
    if session.format == .text {
      session.world.write(text)
    } else {
      session.world.complain(text)
    }
    isShown = true
  }

  /// - Parameter entry: what was saved or rehearsed; `nil` where nothing changes.
  func finish(_ entry: LogEntry?, isRehearsal: Bool) -> Outcome {
    switch session.format {
    case .json: session.world.write(json(entry, isRehearsal: isRehearsal))
    case .plain: session.world.writeIfAny(plain)
    case .text:
      var printout = Printout(palette: session.palette, after: isShown ? "" : text)
      if entry != nil {
        let sentence = words.imported(plan)
        let said = isRehearsal ? words.wouldRecord(sentence) : words.recorded(sentence)
        printout.line(said)
      } else {
        printout.line(
          words.nothingImported(plan.terms.kind, isKnown: plan.lines.allSatisfy { $0.after != nil }))
      }
      if !remembered.isEmpty { printout.line(words.headingsRemembered(remembered)) }
      session.world.write(printout.text)
    }
    return .inOrder
  }

  // MARK: - Text

  private var text: String {
    var printout = Printout(palette: session.palette)
    printout.heading(words.importHeading(plan.terms))
    if !table.sheet.name.isEmpty { printout.line(words.sheetRead(table.sheet.name)) }
    printout.line(
      words.columnsRead(table.columns.read.map { ($0.meaning, $0.heading, $0.origin == .remembered) }))
    if !table.columns.unread.isEmpty { printout.line(words.columnsUnread(table.columns.unread)) }
    printout.blankLine()
    let width = plan.lines.map(\.name.displayWidth).max() ?? 0
    for line in plan.lines {
      printout.line(
        label: line.name, width: width + 2, words.importChange(line), line.isChange ? .plain : .quiet)
    }
    if let passed = words.passed(table.sorting.passed) {
      printout.blankLine()
      printout.line(passed)
    }
    let oddities = oddities(words)
    if !oddities.isEmpty {
      printout.blankLine()
      printout.heading(words.oddHeading)
      for oddity in oddities { printout.line("  \(oddity)") }
    }
    printout.blankLine()
    return printout.text
  }

  private func oddities(_ words: Words) -> [String] {
    var said = plan.oddities.map { words.oddity($0) }
    let main = table.columns.main
    if !table.columns.rivals.isEmpty {
      said.append(
        words.rememberedGoesFirst(main.heading, before: table.columns.rivals, meaning: main.meaning.rawValue))
    }
    if let other = table.titleHalfYear { said.append(words.titleSaysOther(other)) }
    let hidden = table.sorting.passed.hidden
    if hidden > 0 { said.append(words.hiddenRows(hidden)) }
    return said + cautions
  }

  // MARK: - For programs

  /// Case, municipality, before, after, whether it changes.
  private var plain: String {
    var printout = Printout()
    for line in plan.lines {
      printout.record([
        line.caseID.text, line.name, line.before.map(String.init), line.after.map(String.init),
        line.isChange ? "change" : "same",
      ])
    }
    return printout.text
  }

  private func json(_ entry: LogEntry?, isRehearsal: Bool) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.field("table", request.kind.rawValue)
      json.field("halfYear", plan.terms.period.description)
      json.field("asOf", plan.terms.asOf?.iso)
      json.field(
        "delivered", plan.terms.kind == .counts ? (plan.terms.delivered ?? plan.terms.today).iso : nil)
      json.field("national", plan.terms.national)
      json.field("sheet", table.sheet.name.isEmpty ? nil : table.sheet.name)
      json.array("columns", table.columns.read) { json, column in
        json.object { json in
          json.field("meaning", column.meaning.rawValue)
          json.field("heading", column.heading)
          json.field("remembered", column.origin == .remembered)
        }
      }
      json.array("municipalities", plan.lines) { json, line in
        json.object { json in
          json.field("case", line.caseID.text)
          json.field("municipality", line.name)
          json.field("before", line.before)
          json.field("after", line.after)
          json.field("opening", line.opening)
          json.field("changes", line.isChange)
        }
      }
      let passed = table.sorting.passed
      json.object("passedOver") { json in
        json.field("elsewhere", passed.elsewhere)
        json.field("otherProvince", passed.otherProvince)
        json.field("unknown", passed.unknown)
        json.field("sums", passed.sums)
        json.field("otherPeriod", passed.otherPeriod)
        json.field("notes", passed.notes)
      }
      json.array("odd", oddities(.stored)) { $0.element($1) }
      if let entry {
        json.object("step") { $0.fields(of: entry) }
      } else {
        json.null("step")
      }
      json.field("dryRun", isRehearsal)
    }
    return json.text + "\n"
  }
}
