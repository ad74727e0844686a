import Display
import Supervision
import Wording

/// The log over the whole screen: the steps, and below them the changes of the selected one.
enum LogScreen {
  static func listHeight(_ size: Size) -> Int {
    let free = size.listRows - 4
    return max(1, free >= 14 ? free - max(7, free * 2 / 5) : free >= 6 ? free - 3 : free)
  }

  static func frame(_ log: LogState, state: State) -> Frame {
    let words = state.words
    let width = state.size.columns
    let left = state.entries(of: log)
    let place = state.place(in: log)
    let height = min(listHeight(state.size), max(1, state.size.rows - 3))
    let visible = log.window.visible(count: left.count, height: height)

    let name = log.subject.map { state.entry($0)?.subject.name ?? $0.text }
    var rows = [title(words.logTitle(name), left.count, of: log, words, width)]
    rows.append(Chrome.ruler(width))
    let top = rows.count
    let author = min(12, max(3, left[visible].map { $0.stamp.author.displayWidth }.max() ?? 3))
    var spots: [Spot] = []
    for index in visible {
      spots.append(Spot(.row(index), row: rows.count, columns: 0..<width))
      let row = line(left[index], author: author, width: width, words)
      rows.append(index == place ? Row(">").appending(row.slice(1..<width)).styled(.selection) : row)
    }
    if left.isEmpty {
      rows.append(Row(" " + (log.entries.isEmpty ? words.nothingLogged : words.nothingFound(log.field.text))))
    }
    while rows.count < top + height { rows.append(Row()) }
    let details = state.size.rows - rows.count - 2
    if details > 0 {
      rows.append(Chrome.ruler(width))
      if left.indices.contains(place), details > 1 {
        rows += part(of: self.details(left[place], state), from: log.scroll, height: details - 1, words)
      }
    }
    while rows.count < state.size.rows - 2 { rows.append(Row()) }
    rows += footer(log, width, words)
    var cursor = Position(column: 0, row: min(top + place - visible.lowerBound, state.size.rows - 1))
    if log.isTyping {
      let (field, column) = log.field.row(width: max(1, width - 4))
      rows[rows.count - 1] = Row(" / ", .key).appending(field)
      cursor = Position(column: min(3 + column, width - 1), row: rows.count - 1)
    }
    return Frame(size: state.size, rows: rows.map { $0.fitted(to: width) }, cursor: cursor, spots: spots)
  }

  private static func title(_ title: String, _ count: Int, of log: LogState, _ words: Words, _ width: Int)
    -> Row
  {
    var row = Row(" ")
    row.add(title, .heading)
    row.add(" · \(words.logCount(count, of: log.entries.count, isCut: log.entries.count >= LogState.limit))")
    if !log.field.text.isEmpty, !log.isTyping {
      row.add(" · ")
      row.add(words.filterIs(Filter(log.field.text)), .heading)
    }
    return row
  }

  /// `02-04-2024 08:41  jk  stand 1 april 2024 van Almere (162)`
  private static func line(_ entry: LogEntry, author: Int, width: Int, _ words: Words) -> Row {
    var row = Row(" ")
    row.add(words.shortMoment(entry.stamp.at, isNarrow: width < 60), .quiet)
    row.add("  ")
    row.add(entry.stamp.author.clipped(to: author), width: author)
    row.add("  ")
    row.add(words.logged(entry).clipped(to: max(1, width - row.width - 1)))
    return row.fitted(to: width)
  }

  /// The step in full: its sentence, who and when, the municipalities and every value before and after.
  private static func details(_ entry: LogEntry, _ state: State) -> [Row] {
    let words = state.words
    let width = max(8, state.size.columns - 2)
    var rows = words.sentenceCase(words.logged(entry)).wrapped(to: width).map { Row(" " + $0, .heading) }
    rows += words.who(entry.stamp).wrapped(to: width).map { Row(" " + $0, .quiet) }
    for file in entry.files {
      let subject = file.caseID.flatMap { state.entry($0)?.subject }
      let name = subject?.name ?? file.path
      for change in file.changes {
        let text = subject.map { words.valueChange(change, in: $0) } ?? words.valueChange(change)
        for (index, part) in "\(name): \(text)".wrapped(to: max(8, width - 2)).enumerated() {
          rows.append(Row((index == 0 ? " - " : "   ") + part))
        }
      }
    }
    return rows
  }

  private static func part(of rows: [Row], from scroll: Int, height: Int, _ words: Words) -> [Row] {
    let first = min(scroll, max(0, rows.count - height))
    var shown = Array(rows[first..<min(rows.count, first + height)])
    if first + shown.count < rows.count { shown[shown.count - 1] = Row(" \(words.moreOfStep)", .quiet) }
    return shown
  }

  private static func footer(_ log: LogState, _ width: Int, _ words: Words) -> [Row] {
    let role: Role
    if log.takingBack != nil {
      role = .alert
    } else if case .caution = log.said {
      role = .alert
    } else {
      role = .plain
    }
    let text = log.takingBack.map { words.askTakeBack($0) } ?? log.said?.text ?? ""
    let lines = text.wrapped(to: max(8, width - 2)).map { Row(" " + $0, role) }
    // Why a step cannot be taken back goes before the keys, which are there again after the next one.
    guard lines.count > 1 else { return [Row(" " + words.logKeys, .quiet), lines.first ?? Row()] }
    return [lines[0], lines[1]]
  }
}
