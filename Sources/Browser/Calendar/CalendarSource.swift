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
    let subject: Subject

    enum Subject {
      /// The place of its item.
      case window(Int)
      case recess(String)
    }

    var isRecess: Bool { if case .recess = subject { true } else { false } }
  }

  /// The windows with a day among these, in order of their first day.
  func bars(in days: ClosedRange<Day>) -> [Bar] {
    self.days.windows(in: days).map { Bar(days: $0.days, subject: .window($0.item)) }
  }

  /// What stands in a bar, and how what it is about stands; `nil` for a recess. Asked only of bars that are drawn, since
  /// thousands may run.
  func about(_ bar: Bar) -> (label: String, standing: Standing?) {
    switch bar.subject {
    case .window(let place):
      let item = item(place)
      return ("\(item.municipality): \(words.title(item))", item.standing)
    case .recess(let title): return (title, nil)
    }
  }

  func recessBars(in days: ClosedRange<Day>) -> [Bar] {
    facts.recesses(in: days).map { recess in
      Bar(days: recess.firstDay...recess.lastDay, subject: .recess(recess.title))
    }.sorted { $0.days.lowerBound < $1.days.lowerBound }
  }

  /// Bars that do not touch share a line; each goes on the first one that has room.
  ///
  /// - Parameters:
  ///   - bars: in order of their first day.
  ///   - most: no more lines than this; the bars that are on none of them then are `hidden`.
  static func lanes(_ bars: [Bar], most: Int = .max) -> (lanes: [[Bar]], hidden: [Bar]) {
    var lanes: [[Bar]] = []
    var hidden: [Bar] = []
    // In this order only the last bar of a line can be in the way.
    var ends: [Day] = []
    for bar in bars {
      if let free = ends.firstIndex(where: { $0 < bar.days.lowerBound }) {
        lanes[free].append(bar)
        ends[free] = bar.days.upperBound
      } else if lanes.count < most {
        lanes.append([bar])
        ends.append(bar.days.upperBound)
      } else {
        hidden.append(bar)
      }
    }
    return (lanes, hidden)
  }

  /// How many lines `lanes` makes of bars that each have a day among these: as many as run together on one of them.
  static func laneCount(_ bars: [Bar], in days: ClosedRange<Day>) -> Int {
    // Where more begin than had ended before, one more line is needed.
    var changes = [Int](repeating: 0, count: days.lowerBound.days(to: days.upperBound) + 2)
    for bar in bars {
      changes[days.lowerBound.days(to: max(bar.days.lowerBound, days.lowerBound))] += 1
      changes[days.lowerBound.days(to: min(bar.days.upperBound, days.upperBound)) + 1] -= 1
    }
    var running = 0
    return changes.reduce(0) { most, change in
      running += change
      return max(most, running)
    }
  }
}
