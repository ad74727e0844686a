import Supervision
import Wording

/// What a week or a month is drawn from.
package struct CalendarSource {
  let days: AgendaDays
  let facts: CalendarDays
  let words: Words
  let today: Day
  /// The item at a place of `days`.
  let item: (Int) -> AgendaItem

  package init(
    days: AgendaDays, facts: CalendarDays, words: Words, today: Day, item: @escaping (Int) -> AgendaItem
  ) {
    self.days = days
    self.facts = facts
    self.words = words
    self.today = today
    self.item = item
  }
}

extension CalendarSource {
  /// A stretch of days that is drawn as a bar: a window that runs, or a recess.
  struct Bar {
    let days: ClosedRange<Day>
    let label: String
    let sign: String
    let standing: Standing?

    var isRecess: Bool { standing == nil }
  }

  /// The windows with a day among these, in order of their first day.
  func bars(in days: ClosedRange<Day>) -> [Bar] {
    self.days.windows(in: days).map { window in
      let item = item(window.item)
      return Bar(
        days: window.days, label: "\(item.municipality): \(words.title(item))",
        sign: words.sign(item.standing),
        standing: item.standing)
    }
  }

  func recessBars(in days: ClosedRange<Day>) -> [Bar] {
    facts.recesses(in: days).map { recess in
      Bar(days: recess.firstDay...recess.lastDay, label: recess.title, sign: "", standing: nil)
    }
  }

  /// Bars that do not touch share a line; each goes on the first one that has room.
  static func lanes(_ bars: [Bar]) -> [[Bar]] {
    var lanes: [[Bar]] = []
    for bar in bars {
      if let free = lanes.firstIndex(where: { lane in lane.allSatisfy { !$0.days.overlaps(bar.days) } }) {
        lanes[free].append(bar)
      } else {
        lanes.append([bar])
      }
    }
    return lanes
  }
}
