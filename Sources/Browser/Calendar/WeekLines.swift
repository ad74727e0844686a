import Display
import Supervision
import Wording

/// A week on a screen that is too narrow for seven days side by side: a line for each day, the windows as bars down
/// the side.
struct WeekLines {
  let source: CalendarSource
  let monday: Day
  let width: Int
  let selected: Day?

  private var days: ClosedRange<Day> { monday...monday.adding(days: 6) }
  private static let mostLanes = 3

  var rows: [Row] {
    let (lanes, hidden) = CalendarSource.lanes(source.bars(in: days), most: WeekLines.mostLanes)
    return (0..<7).map { row(monday.adding(days: $0), lanes, hidden) }
  }

  private func row(_ day: Day, _ lanes: [[CalendarSource.Bar]], _ hidden: [CalendarSource.Bar]) -> Row {
    let words = source.words
    let facts = source.facts.day(day)
    var row = Row(
      day == selected ? ">" : day == source.today ? "•" : " ", day == source.today ? .heading : .plain)
    row.add(words.dayColumn(day), width: 10, day == source.today ? .heading : .plain)
    for lane in lanes { row.add(glyph(lane, on: day), .quiet) }
    if !hidden.isEmpty {
      let running = hidden.count { $0.days.contains(day) }
      row.add(running > 0 ? words.plus(running) : "", width: 2, .quiet)
    }
    if !lanes.isEmpty { row.add(" ") }
    if facts.isCouncilDay { row.add("\(words.councilMark) ", .heading) }
    let notes = [facts.holiday.map(words.holiday), facts.closes == nil ? nil : words.peildatum].compactMap {
      $0
    }
    addItems(to: &row, after: notes, on: day)
    row = row.fitted(to: width)
    return day == selected ? row.styled(.selection) : row
  }

  private func glyph(_ lane: [CalendarSource.Bar], on day: Day) -> String {
    guard let bar = lane.first(where: { $0.days.contains(day) }) else { return " " }
    if bar.days.lowerBound == day { return "┌" }
    return bar.days.upperBound == day ? "└" : "│"
  }

  /// Names of municipalities with their signs, as many as fit; the others are counted.
  private func addItems(to row: inout Row, after notes: [String], on day: Day) {
    let words = source.words
    let items = source.days.items(on: day).map(source.item)
    for note in notes where row.width + note.displayWidth <= width { row.add("\(note) ") }
    for (index, item) in items.enumerated() {
      let sign = words.sign(item.standing)
      let left = items.count - index - 1
      let reserve = left > 0 ? words.plus(left).count + 1 : 0
      let room = width - row.width - reserve - (sign.isEmpty ? 0 : sign.displayWidth + 1)
      guard room >= min(6, item.municipality.displayWidth) else {
        row.add(words.plus(items.count - index), .quiet)
        return
      }
      if !sign.isEmpty { row.add("\(sign) ", item.standing.role) }
      row.add("\(item.municipality.clipped(to: room)) ")
    }
  }
}
