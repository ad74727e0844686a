import Display
import Supervision
import Wording

/// What is known about the selected row, below the list.
struct Preview {
  let state: State

  func rows(height: Int) -> [Row] {
    if state.view == .round, let rows = RoundPanel(state: state).rows(height: height) { return rows }
    if state.view == .figures, let panel = FigurePanel(state: state) { return panel.rows(height: height) }
    if state.view == .ladder, let panel = LadderPanel(state: state) { return panel.rows(height: height) }
    var rows: [Row] = []
    switch state.listing.selectedContent {
    case .item, .listed:
      if let item = state.item(state.listing.selectedContent), let entry = state.entry(item.caseID) {
        rows = explanation(of: item, entry)
      }
    case .entry(let index): rows = overview(of: state.entries[index])
    case .stand(let day, let entered, let all, let waiting):
      rows.append(Row(" " + state.words.stand(day, entered: entered, of: all), .heading))
      rows += paragraph("", state.words.alsoWaiting(waiting))
    case .standRequest(let day, let names):
      rows.append(Row(" " + state.words.askForStand(day), .heading))
      rows += paragraph("", state.words.alsoWaiting(names))
    case .unreadable(let file):
      rows.append(Row(" " + state.words.place(of: file), .heading))
      rows += paragraph(state.words.unreadableRow, state.words.fault(file.fault))
      rows += paragraph("", state.words.aboutUnreadable)
    case nil: break
    }
    return (rows + [Row](repeating: Row(), count: height)).prefix(height).map {
      $0.fitted(to: state.size.columns)
    }
  }

  func explanation(of item: AgendaItem, _ entry: CaseEntry) -> [Row] {
    let words = state.words
    var title = Row(" ")
    title.add(
      "\(item.municipality) · \(words.title(item))".clipped(to: max(8, state.size.columns - 4)), .heading)
    let actor = words.onMove(item)
    if title.width + actor.displayWidth + 3 <= state.size.columns {
      title.pad(to: state.size.columns - actor.displayWidth - 1)
      title.add(actor, item.party.actor == .province ? .ours : .plain)
    }
    let lines = words.explanation(of: item, in: entry.subject, on: state.today)
    let summary = words.summary(of: entry.overview)
    // Wide enough for the longest label: none is cut.
    let width = (lines + summary).reduce(9) { max($0, $1.label.displayWidth) } + 2
    var rows = [title]
    for line in lines { rows += paragraph(line.label, line.text, labelWidth: width) }
    for line in summary { rows += paragraph(line.label, line.text, labelWidth: width, strong: true) }
    return rows
  }

  private func overview(of entry: CaseEntry) -> [Row] {
    let words = state.words
    let overview = entry.overview
    var rows = [Row(" \(overview.municipality) (\(overview.code))", .heading)]
    rows += paragraph(words.tredeColumn, words.ladderAndJudgement(overview))
    rows += paragraph(overview.period.description, words.figures(overview.figures))
    let open = entry.items.filter { $0.standing.asksAttention }.inOrderOfAttention()
    for item in open.prefix(4) {
      var row = Row(" ")
      row.add(words.sign(item.standing), width: 3, alignment: .right, item.standing.role)
      row.add(" \(words.standing(item))  ", item.standing.role)
      row.add("\(words.title(item)) · \(words.actorColumn(item.party))")
      rows.append(row)
    }
    if overview.lacksNextStep { rows += paragraph("let op", words.noNextStep) }
    if let entered = entry.subject.enteredThrough { rows += paragraph("", words.enteredThrough(entered)) }
    return rows
  }

  /// A label in a column of its own, and the text wrapped beside it.
  private func paragraph(
    _ label: String, _ text: String, labelWidth: Int = 11, strong: Bool = false
  ) -> [Row] {
    let width = max(8, state.size.columns - labelWidth - 2)
    return text.wrapped(to: width).enumerated().map { index, part in
      var row = Row(" ")
      row.add(index == 0 ? label : "", width: labelWidth, strong ? .heading : .quiet)
      row.add(part)
      return row
    }
  }
}
