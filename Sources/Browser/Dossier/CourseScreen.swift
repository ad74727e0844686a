import Display
import Supervision
import Wording

/// The course of a dossier: a line of time on top, with today in it, and below it all there is on it.
enum CourseScreen {
  static func overlay(_ course: CourseState, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let size = state.size
    let width = size.boxWidth(100)
    let inner = width - 2
    let room = max(1, size.rows - 2)
    var content: [Row] = []
    // The line of time is only there to be looked at.
    if room >= 7, !size.isLinear {
      content = TimeLine(
        days: course.entries.compactMap(\.day), today: state.today,
        selected: course.entries[course.selected].day,
        width: inner - 2, words: words
      ).rows.map { Row(" ").appending($0) }
      content.append(Chrome.ruler(inner))
    }
    let list = list(course, state, width: inner)
    var window = ScrollWindow()
    let height = max(1, min(list.rows.count, room - content.count))
    window.follow(selected: list.end, count: list.rows.count, height: height)
    window.follow(selected: list.start, count: list.rows.count, height: height)
    let visible = window.visible(count: list.rows.count, height: height)
    let top = 1 + content.count + list.start - visible.lowerBound
    let spots = visible.compactMap { line -> Spot? in
      // Told in lines, today is no part of the entry below it.
      if size.isLinear, line == list.today { return nil }
      let row = 1 + content.count + line - visible.lowerBound
      return Spot(.row(list.places[line]), row: row, columns: 0..<width)
    }
    content += list.rows[visible]

    let more = visible.lowerBound > 0 ? words.earlierChoices : []
    var rows = [MenuScreen.edge("┌", "┐", title: words.courseTitle(course.name), more: more, width: width)]
    rows += content.map { MenuScreen.side($0, inner) }
    let keys = course.entries[course.selected].item == nil ? words.courseKeys : words.courseKeysOfItem
    rows.append(
      MenuScreen.edge(
        "└", "┘", title: keys, more: visible.upperBound < list.rows.count ? [words.moreChoices, "↓"] : [],
        width: width))
    let origin = Position(column: (size.columns - width) / 2, row: max(0, (size.rows - rows.count) / 2))
    var result = frame.overlaying(rows, at: origin, spots: spots)
    result.cursor = Position(
      column: min(origin.column + 1, size.columns - 1), row: min(origin.row + top, size.rows - 1))
    return result
  }

  /// All entries, with the day of today between what was and what is to come; of each row the place of the
  /// entry that pointing at it means; the rows of the selected one, and that of today.
  private static func list(
    _ course: CourseState, _ state: State, width: Int
  ) -> (rows: [Row], places: [Int], start: Int, end: Int, today: Int) {
    let words = state.words
    var rows: [Row] = []
    var places: [Int] = []
    var (start, end, today) = (0, 0, 0)
    var isPast = true
    func addToday() {
      today = rows.count
      rows.append(Row(" \(words.todayMark(state.today)) ".clipped(to: width), .heading))
      isPast = false
    }
    for (index, entry) in course.entries.enumerated() {
      if isPast, let day = entry.place, day > state.today { addToday() }
      let drawn = self.rows(of: entry, words, width: width)
      if index == course.selected {
        start = rows.count
        end = rows.count + drawn.count - 1
        let first = drawn[0].fitted(to: width)
        rows.append(Row(">").appending(first.slice(1..<width)).styled(.selection))
        rows += drawn.dropFirst()
      } else {
        rows += drawn
      }
      places += [Int](repeating: index, count: rows.count - places.count)
    }
    if isPast { addToday() }
    places += [Int](repeating: max(0, course.entries.count - 1), count: rows.count - places.count)
    return (rows, places, start, end, today)
  }

  private static func rows(of entry: TimelineEntry, _ words: Words, width: Int) -> [Row] {
    let day = entry.day.map(words.numericDate) ?? words.dayUnknown
    var first = Row(" ")
    first.add(day, width: max(10, words.dayUnknown.displayWidth))
    first.add(" ")
    first.add(
      entry.standing.map(words.sign) ?? "", width: 2, alignment: .right, entry.standing?.role ?? .plain)
    first.add(" ")
    let indent = first.width
    return entry.text.wrapped(to: max(8, width - indent - 1)).enumerated().map { index, part in
      var row = index == 0 ? first : Row()
      row.pad(to: indent)
      row.add(part)
      return row
    }
  }
}
