import Display
import Supervision
import Wording

extension Dossier {
  /// The letter's own table: the half-year closed last, the running one and what is known beyond it.
  func addFigures(to printout: inout Printout) {
    guard subject.countsPersons else { return addJudgementLines(to: &printout) }
    let closed = HalfYear(containing: today).previous
    let shown = halfYears.filter { $0.period >= closed }.map { ($0, $0.figures(on: today)) }
    printout.blankLine()
    if shown.isEmpty {
      printout.heading(words.personsHeading)
      printout.line("  " + words.none)
    } else {
      table(of: shown).print(to: &printout, width: session.width)
    }
    for (record, figures) in shown {
      var notes = words.figureNotes(record, figures, on: today)
      if figures.balance == nil, let stated = statedBalance(record) {
        notes.append(words.statedBalance(stated, period: record.period))
      }
      for line in notes.flatMap({ wrapped($0, indent: 2) }) { printout.line(line, .quiet) }
    }
    addEarlier(than: closed, to: &printout)
  }

  /// In a domain that counts no persons there is only what was judged, the latest first.
  private func addJudgementLines(to printout: inout Printout) {
    let judged = halfYears.reversed().filter { $0.knownJudgement(on: today) != nil }
    guard !judged.isEmpty else { return }
    printout.blankLine()
    printout.heading(words.judgementsHeading)
    for record in judged {
      guard let judgement = record.knownJudgement(on: today) else { continue }
      printout.add("  \(subject.name(of: record.period))  ")
      printout.line(words.judgement(judgement), CaseOverview.JudgementState.judged(judgement).role)
    }
  }

  private func table(of shown: [(HalfYearRecord, Figures)]) -> TextTable {
    var table = TextTable(
      [TextTable.Column(title: words.personsHeading)]
        + shown.map { TextTable.Column(title: $0.0.period.description, alignment: .right) })
    table.addTitles()
    func add(_ label: String, _ value: (HalfYearRecord, Figures) -> String) {
      table.add([TextTable.Cell("  " + label)] + shown.map { TextTable.Cell(value($0.0, $0.1)) })
    }
    add(words.openingLabel) { words.opening($1.opening) }
    add(words.targetLabel) { record, figures in
      let former = words.formerTarget(record, on: today).map { "\($0) " } ?? ""
      return former + words.numberOrUnknown(figures.target)
    }
    add(words.totalLabel) { words.numberOrUnknown($1.total.map { max(0, $0) }) }
    add(words.housedLabel) { words.numberOrUnknown($1.housed) }
    add(words.standLabel) { $1.stand.map { words.numericDate($0.asOf) } ?? words.noStand }
    add(words.balanceLabel(shown.compactMap(\.1.balance).first)) { words.balanceColumn($1) }
    table.add(
      [TextTable.Cell("  " + words.judgementLabel)]
        + shown.map { record, _ in
          guard let judgement = record.knownJudgement(on: today) else { return TextTable.Cell("–") }
          return TextTable.Cell(
            words.judgement(judgement), CaseOverview.JudgementState.judged(judgement).role)
        })
    return table
  }

  /// Older half-years, a line each.
  private func addEarlier(than closed: HalfYear, to printout: inout Printout) {
    let earlier = halfYears.reversed().filter { $0.period < closed }
    guard !earlier.isEmpty else { return }
    printout.blankLine()
    printout.heading(words.otherHalfYearsHeading)
    for record in earlier {
      printout.line("  \(record.period)  \(words.line(record, on: today))")
      guard record.figures(on: today).balance == nil, let stated = statedBalance(record) else { continue }
      printout.line("    " + words.statedBalance(stated, period: record.period), .quiet)
    }
  }
}
