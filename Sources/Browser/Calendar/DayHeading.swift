import Display
import Supervision
import Wording

/// What stands above a day: the selection or a sign for today, its number, how many lines it has with the sign of
/// the one that asks for most attention, and a mark for GS or a recess.
struct DayHeading {
  let source: CalendarSource
  let day: Day
  let isSelected: Bool
  let width: Int

  /// - Parameter fill: stands behind the number where nothing else does, as a bar that runs through the day.
  func row(fill: StaticString = " ") -> Row {
    var row = Row()
    if width >= 3 {
      let lead = isSelected ? ">" : day == source.today ? "•" : " "
      row.add(lead, day == source.today ? .heading : .plain)
    }
    row.add(String(day.dayOfMonth), width: min(2, width), alignment: .right, numberRole)
    row.append(rest(width - row.width, fill))
    return row
  }

  private var numberRole: Role {
    if day == source.today { return .heading }
    return source.facts.day(day).rest == nil ? .plain : .quiet
  }

  /// Behind the number: sign, count and mark, as loosely as there is room for. What does not fit goes in this order:
  /// the mark of a recess, the count, the mark of GS; the sign stays.
  private func rest(_ room: Int, _ fill: StaticString) -> Row {
    let words = source.words
    let facts = source.facts.day(day)
    let standing = source.days.foremost(on: day)
    let items = source.days.items(on: day).count
    let sign = standing.map(words.sign) ?? ""
    let count = items > 0 ? String(items) : ""
    let council = facts.isCouncilDay ? words.councilMark : ""
    let mark = !council.isEmpty ? council : facts.recesses.isEmpty ? "" : words.recessMark
    // A day with items that ask for nothing yet has no sign.
    let bare = items > 0 && sign.isEmpty ? "·" : sign
    let choices: [(gap: String, sign: String, count: String, mark: String)] = [
      (" ", sign, sign.isEmpty || count.isEmpty ? count : " \(count)", mark),
      (" ", sign, count, mark), ("", bare, count, council), ("", bare, "", council), ("", bare, count, ""),
      ("", bare, "", ""),
    ]
    for (index, choice) in choices.enumerated() {
      var row = Row()
      if items > 0 { row.add(choice.gap) }
      row.add(choice.sign, standing?.role ?? .plain)
      row.add(choice.count)
      let left = room - row.width - choice.mark.displayWidth
      guard left >= (index == 0 && items > 0 && !choice.mark.isEmpty ? 1 : 0) else { continue }
      row.add(String(fill, times: left), .quiet)
      row.add(choice.mark, council.isEmpty ? .quiet : .heading)
      return row
    }
    return Row()
  }
}
