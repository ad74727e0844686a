import Display
import Supervision
import Wording

/// The result of `check` for people: grouped as Vandaag on the screen.
struct CheckText {
  private let findings: Findings
  private let settings: StoreSettings
  private let session: Session
  private var words: Words { session.words }
  private var table = TextTable(ItemRow.columns)

  static func text(of findings: Findings, _ settings: StoreSettings, _ session: Session) -> String {
    guard !findings.isQuiet else { return "" }
    var text = CheckText(findings: findings, settings: settings, session: session)
    text.addSections()
    var printout = Printout(palette: session.palette)
    for file in findings.unreadable { printout.line(session.words.unreadableLine(file), .alert) }
    text.table.print(to: &printout, width: session.width)
    if findings.lateOutsideFilter > 0 {
      printout.line(session.words.lateOutsideFilter(findings.lateOutsideFilter), .late)
    }
    return printout.text
  }

  private init(findings: Findings, settings: StoreSettings, session: Session) {
    self.findings = findings
    self.settings = settings
    self.session = session
  }

  private mutating func addSections() {
    for section in Sections(findings.order, on: session.today, grouping: findings.grouping).sections {
      table.add(
        line: words.heading(
          section, warning: settings.warning, expectedAfter: settings.figuresExpectedAfter), .heading)
      if case .unmeasured(let day) = section.kind, section.items.count > 1 {
        table.add(standRow(day, waiting: section.items))
      } else {
        for line in section.lines {
          switch line {
          case .item(let item): table.add(ItemRow.cells(findings[item], session))
          case .request(let day, let items): table.add(requestRow(day, items))
          }
        }
      }
    }
    let resting = RestingSections(findings.order, standing: findings.standing)
    for section in resting.sections {
      table.add(line: words.heading(section.kind), .heading)
      for item in section.items { table.add(ItemRow.cells(findings[item], session)) }
    }
    if resting.sections.isEmpty, !findings.order.isEmpty, findings.hasRest { table.add(line: rest, .quiet) }
  }

  /// Several items that wait for one stand are one line: it is one figure that has to come in (rule 46).
  private func standRow(_ day: Day, waiting: [Int]) -> [TextTable.Cell] {
    let tally = findings.stands.of(day)
    let names = Set(waiting.map(findings.municipality))
    return ItemRow.cells(
      sign: words.sign(.unmeasured), when: words.dayAndMonth(day), role: .measure,
      municipality: names.count == 1 ? findings.municipality(waiting[0]) : words.municipalities(names.count),
      what: words.stand(day, entered: tally.entered, of: tally.all), actor: words.actorColumn(.coa))
  }

  private func requestRow(_ day: Day, _ items: [Int]) -> [TextTable.Cell] {
    ItemRow.cells(
      sign: words.sign(.today), when: words.now, role: .soon, municipality: words.municipalities(items.count),
      what: words.askForStand(day), actor: words.actorColumn(Party(.province)), isOurs: true)
  }

  private var rest: String {
    let names = NameOrder.sorted(findings.lacksNextStep)
    let tail =
      names.isEmpty
      ? "" : " · " + (names.count > 10 ? words.lacksNextStep(count: names.count) : words.lacksNextStep(names))
    return words.restLine(findings.counts) + tail
  }
}

extension Findings {
  /// Whether something rests that is worth counting.
  fileprivate var hasRest: Bool {
    counts.later + counts.conditional + counts.undated + lacksNextStep.count > 0
  }
}
