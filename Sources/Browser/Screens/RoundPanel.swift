import Display
import Supervision
import Wording

/// What stands below the board: planning back from the days of GS, and the selected municipality.
struct RoundPanel {
  let state: State

  private var width: Int { state.size.columns }
  private var words: Words { state.words }

  /// `nil` where no municipality is selected, so that the file that cannot be read is told of instead.
  func rows(height: Int) -> [Row]? {
    guard let line = state.selectedRoundRow else { return nil }
    let municipality = about(line)
    let planning = planning()
    let all =
      [Row(" " + words.roundLegend.clipped(to: max(1, width - 2)), .quiet), Row()] + planning + [Row()]
      + municipality
    if all.count <= height { return fitted(all, height) }
    // A line for each day of GS; where even that is too much, the municipality keeps three.
    let days = planning.count + municipality.count <= height ? planning : self.days()
    let kept = min(municipality.count, max(3, height - days.count))
    return fitted(Array(days.prefix(max(0, height - kept))) + municipality.prefix(kept), height)
  }

  private func fitted(_ rows: [Row], _ height: Int) -> [Row] {
    (rows + [Row](repeating: Row(), count: max(0, height - rows.count))).prefix(height).map {
      $0.fitted(to: width)
    }
  }

  // MARK: - Planning

  private func planning() -> [Row] {
    var rows: [Row] = []
    for council in state.roundTable.councilDays {
      let heading = words.backPlanning(for: council.day)
      rows.append(
        Row(
          " " + (heading.displayWidth < width - 1 ? heading : words.backPlanningShort(for: council.day)),
          .heading))
      let tasks = state.settings.backPlanning.days(around: council.day)
      let label = min(width / 3, tasks.map(\.task.title.displayWidth).max() ?? 0)
      let day = tasks.map { words.dayInWeek($0.day).displayWidth }.max() ?? 0
      for task in tasks {
        var row = Row("   ")
        row.add(task.task.title.clipped(to: label), width: label)
        row.add("  ")
        row.add(words.dayInWeek(task.day), width: day)
        row.add("  \(words.distance(to: task.day, from: state.today))")
        rows.append(row)
      }
      if tasks.isEmpty { rows += paragraph(words.noBackPlanning, indent: 3, .quiet) }
      rows += paragraph(words.letters(council.rows), indent: 3)
    }
    return rows + waiting().flatMap { paragraph($0, indent: 1) }
  }

  /// Who waits for a day, and the days with what is to be done first for each; the letters at the end may be cut.
  private func days() -> [Row] {
    let texts = state.roundTable.councilDays.map { council in
      let tasks = state.settings.backPlanning.days(around: council.day)
      let next = tasks.first { $0.day >= state.today } ?? tasks.last
      let task = next.map { [words.task($0.task, on: $0.day, seenFrom: state.today)] } ?? []
      return ([words.backPlanningShort(for: council.day)] + task + [words.letters(council.rows)])
        .joined(separator: " · ")
    }
    return (waiting() + texts).map { Row(" " + $0.clipped(to: max(8, width - 2))) }
  }

  private func waiting() -> [String] {
    let rows = state.roundTable.withoutCouncilDay
    guard !rows.isEmpty else { return [] }
    let (label, text) = words.withoutCouncilDay(rows)
    return ["\(label): \(text)"]
  }

  // MARK: - The municipality

  private func about(_ line: RoundRow) -> [Row] {
    var title = Row(" ")
    title.add(line.municipality.clipped(to: max(4, width / 3)), .heading)
    title.add(" · \(words.roundState(state.roundStep, of: line))")
    var rows = [title]
    guard let subject = state.entry(line.caseID)?.subject else { return rows }
    rows += paragraph(words.roundFigures(line, subject.record(state.roundPeriod), on: state.today), indent: 3)
    if let meeting = subject.roundMeeting(state.roundPeriod, on: state.today) {
      rows += paragraph(words.roundMeeting(meeting, in: subject, on: state.today), indent: 3)
    }
    if let national = words.national(state.roundTable.round) { rows += paragraph(national, indent: 3) }
    return rows
  }

  private func paragraph(_ text: String, indent: Int, _ role: Role = .plain) -> [Row] {
    text.wrapped(to: max(8, width - indent - 1)).map { Row(String(" ", times: indent) + $0, role) }
  }
}

extension Chrome {
  /// How much is shown; on a screen without a panel first how the selected cell stands.
  static func addRound(to row: inout Row, _ state: State) {
    let words = state.words
    if ListLayout(state).previewHeight == 0, let line = state.selectedRoundRow {
      row.add(words.roundState(state.roundStep, of: line, isShort: state.size.columns < 60))
      row.add(" · ")
    }
    row.add(words.shown(state.listing.rowCount, of: state.listing.all, .municipalities))
    row.add(" · \(words.roundComplete(state.roundTable.complete))")
  }
}
