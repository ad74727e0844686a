import Display
import Supervision
import Wording

extension DossierText {
  func facts(width: Int) -> [Panel.Line] {
    var lines = Lines(width: width)
    if showsPersons { addPersons(to: &lines) }
    addPlans(to: &lines)
    addActions(to: &lines)
    addLetters(to: &lines)
    addLadder(to: &lines)
    addEarlierHalfYears(to: &lines)
    addOtherDomains(to: &lines)
    addNotes(to: &lines)
    addPopulation(to: &lines)
    addTimeline(to: &lines)
    return lines.lines
  }

  /// The domain is about persons, or the case has numbers of persons all the same.
  private var showsPersons: Bool { subject.countsPersons }

  /// The same municipality in other domains, a line each, from where Enter goes there.
  private func addOtherDomains(to lines: inout Lines) {
    guard !others.isEmpty else { return }
    lines.heading(words.otherDomainsHeading)
    for other in others {
      lines.text(words.line(other), hanging: 2, record: .subject(other.caseID))
    }
  }

  // MARK: - Persons

  /// The letter's own table: the half-year that was closed last beside the running one.
  private func addPersons(to lines: inout Lines) {
    let running = HalfYear(containing: today)
    let periods = [running.previous, running]
    let figures = periods.map { subject.record($0)?.figures(on: today) }
    // A half-year is seven cells wide, and a space must stand between the two.
    let columns = lines.width < 44 ? [7, 8] : [9, 9]
    let labelWidth = max(10, lines.width - 1 - columns[0] - columns[1])

    var heading = Row(" \(words.personsHeading)", .heading)
    if !lines.isLinear { heading.pad(to: labelWidth) }
    for (period, column) in zip(periods, columns) where !lines.isLinear {
      heading.add(period.description, width: column, alignment: .right, .heading)
    }
    lines.row(heading)

    func add(_ label: String, _ values: [String]) {
      guard !lines.isLinear else { return lines.row(named(label, periods, values)) }
      var row = Row(" ")
      row.add(label, width: labelWidth - 1)
      for (value, column) in zip(values, columns) { row.add(value, width: column, alignment: .right) }
      lines.row(row)
    }
    add(words.openingLabel, figures.map { words.opening($0?.opening) })
    addTargets(labelWidth: labelWidth, columns: columns, periods: periods, figures: figures, to: &lines)
    add(words.totalLabel, figures.map { words.numberOrUnknown($0?.total.map { max(0, $0) }) })
    add(words.housedLabel, figures.map { words.numberOrUnknown($0?.housed) })
    add(words.balanceLabel(figures[0]?.balance), figures.map { words.balanceColumn($0) })
    for (period, figures) in zip(periods, figures) { addPersonsNotes(period, figures, to: &lines) }
  }

  /// `gehuisvest (COA): 2023-II 118; 2024-I 31`: nobody who hears it sees the head of the columns.
  private func named(_ label: String, _ periods: [HalfYear], _ values: [String]) -> Row {
    Row(" \(label): " + zip(periods, values).map { "\($0) \($1)" }.joined(separator: "; "))
  }

  /// The target, and in front of it the one it was before a revision: `336 →    216`.
  private func addTargets(
    labelWidth: Int, columns: [Int], periods: [HalfYear], figures: [Figures?], to lines: inout Lines
  ) {
    var row = Row(" ")
    let former = subject.record(periods[0]).flatMap { words.formerTarget($0, on: today) }
    if lines.isLinear {
      var values = figures.map { words.numberOrUnknown($0?.target) }
      if let former { values[0] = "\(former) \(values[0])" }
      return lines.row(named(words.targetLabel, periods, values))
    }
    let formerWidth = former.map(\.displayWidth) ?? 0
    row.add(words.targetLabel, width: labelWidth - 1 - formerWidth)
    if let former { row.add(former) }
    for (value, column) in zip(figures, columns) {
      row.add(words.numberOrUnknown(value?.target), width: column, alignment: .right)
    }
    lines.row(row)
  }

  private func addPersonsNotes(_ period: HalfYear, _ figures: Figures?, to lines: inout Lines) {
    guard let record = subject.record(period) else { return }
    for text in words.figureNotes(record, figures, on: today) { lines.text(text, hanging: 1) }
  }

  private func addEarlierHalfYears(to lines: inout Lines) {
    let running = HalfYear(containing: today)
    let others = subject.halfYears.filter { record in
      let isInTable = record.period == running || record.period == running.previous
      return !(showsPersons && isInTable) && record.isKnown(on: today)
    }.sorted { $0.period > $1.period }
    guard !others.isEmpty else { return }
    lines.heading(showsPersons ? words.otherHalfYearsHeading : words.judgementsHeading)
    for record in others {
      lines.text("\(subject.name(of: record.period))  \(words.line(record, on: today))", hanging: 2)
      for text in words.figureNotes(record, record.figures(on: today), on: today) {
        lines.text(text, indent: 3, hanging: 1)
      }
    }
  }

  // MARK: - Plan, work, letters

  private func addPlans(to lines: inout Lines) {
    guard !subject.plans.isEmpty else { return }
    lines.heading(words.planHeading)
    for plan in subject.plans {
      lines.text(plan.title, hanging: 1, record: record(plan.id))
      for version in plan.versions {
        for (index, text) in words.lines(version, in: subject, on: today).enumerated() {
          lines.text(text, indent: 2, hanging: 1, record: index == 0 ? record(version.id) : nil)
        }
      }
      for milestone in plan.milestones {
        guard let item = entry.items.first(where: { $0.id == milestone.id }) else { continue }
        lines.text(
          "\(words.milestoneDay(item))  \(words.title(item)): \(words.outcome(item))", of: item, indent: 2)
      }
      if let joint = words.jointResult(plan, in: subject, on: today) {
        lines.text(joint, indent: 2, hanging: 2)
      }
      for measure in plan.measures {
        if let item = entry.items.first(where: { $0.id == measure.id }) {
          lines.text(words.line(measure, item: item), of: item, indent: 2)
        } else {
          lines.text(words.line(measure, item: nil), indent: 2, hanging: 2, record: record(measure.id))
        }
      }
    }
  }

  private func addActions(to lines: inout Lines) {
    let open = entry.items.filter { $0.kind == .action && $0.standing != .met && $0.standing != .closed }
    lines.heading(words.ownActionsHeading, right: open.isEmpty ? words.none : "")
    for item in open.inOrderOfAttention() {
      lines.text("\(words.title(item)): \(words.standing(item))", of: item)
    }
  }

  private func addLetters(to lines: inout Lines) {
    for record in subject.halfYears.sorted(by: { $0.period > $1.period }) {
      guard let judgement = record.knownJudgement(on: today) else { continue }
      lines.heading(words.judgementHeading(subject.name(of: record.period)))
      lines.text(words.judgement(judgement), hanging: 1)
      if let reason = judgement.reason { lines.text(reason, hanging: 1) }
      if let excusable = judgement.excusable { lines.text(words.excusable(excusable), hanging: 1) }
      if let newer = record.newerDeliveryThanJudged(on: today) {
        lines.text(
          words.caution(
            .judgedOnOlderDelivery(
              record.period, used: judgement.usedHoused ?? 0, latest: newer.housed)), role: .alert, hanging: 1
        )
      }
      if let policy = reference.policy(of: judgement, over: record.period, province: province) {
        lines.text(words.policyOfTheDay(policy), hanging: 1)
      }
      if let letter = record.letter { lines.text(words.letter(letter, in: subject), hanging: 1) }
    }
  }

  private func addLadder(to lines: inout Lines) {
    lines.heading(words.ladderHeading)
    let record = subject.ladder(on: today)
    if record.entries.isEmpty { lines.text(words.ladderUnknown) }
    for (stay, step) in record.stays.reversed().flatMap({ stay in
      stay.entries.reversed().map { (stay, $0) }
    }) {
      lines.text(
        words.line(step, from: stay, in: subject, on: entry.overview.ladderDay(on: today)), hanging: 2)
      if let policy = reference.policy(of: step, in: subject, province: province) {
        lines.text(words.policyOfTheDay(policy), indent: 2, hanging: 2)
      }
    }
  }

  private func addNotes(to lines: inout Lines) {
    let notes = subject.notes.filter { ($0.on ?? subject.sourceDay($0.source)).map { $0 <= today } ?? true }
    guard !notes.isEmpty else { return }
    lines.heading(words.notesHeading)
    for note in notes {
      if note.internal {
        lines.text(
          "\(words.internalLabel) \(words.line(note))", role: .internal, hanging: 2, record: record(note.id))
      } else {
        lines.text(words.line(note), hanging: 2, record: record(note.id))
      }
    }
  }

  /// Everything that happened and that lies ahead, oldest first.
  private func addTimeline(to lines: inout Lines) {
    lines.heading(words.courseHeading)
    for event in words.timeline(of: subject, items: entry.items, on: today) {
      lines.text("\(event.day.map(words.numericDate) ?? words.dayUnknown)  \(event.text)", hanging: 2)
    }
  }

  private func addPopulation(to lines: inout Lines) {
    guard !subject.population.isEmpty else { return }
    lines.heading(words.populationHeading)
    for figure in subject.population { lines.text(words.line(figure, in: subject), hanging: 2) }
  }
}
