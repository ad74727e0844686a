/// Which items of all cases stand on which days: what has its last day then, and the windows that run.
///
/// Items are large and there may be tens of thousands, so they are named by their place in the list that this was
/// made from.
package struct AgendaDays: Sendable {
  /// A period in which something is to happen: "16 t/m 30 april".
  package struct Window: Hashable, Sendable {
    /// The place of its item.
    package let item: Int
    package let days: ClosedRange<Day>
    /// Its item stands on the last day; else it has an appointment on another one.
    fileprivate let endsWithItem: Bool
  }

  private struct Due {
    let item: Int
    let standing: Standing
  }

  private var due: [Day: [Due]] = [:]
  /// By their first day; of two that begin together the longer one first.
  package private(set) var windows: [Window] = []

  /// - Parameters:
  ///   - count: how many items there are.
  ///   - item: the item at a place. Their order is kept among those of one day that stand alike.
  package init(count: Int, item: (Int) -> AgendaItem) {
    for place in 0..<count {
      let item = item(place)
      if let day = item.calendarDay {
        due[day, default: []].append(Due(item: place, standing: item.standing))
      }
      if let days = item.openWindow {
        windows.append(
          Window(item: place, days: days, endsWithItem: item.calendarDay == days.upperBound))
      }
    }
    for day in due.keys {
      due[day]?.sort { first, second in
        first.standing == second.standing
          ? first.item < second.item : first.standing.order < second.standing.order
      }
    }
    windows.sort { first, second in
      if first.days.lowerBound != second.days.lowerBound {
        return first.days.lowerBound < second.days.lowerBound
      }
      return first.days.upperBound == second.days.upperBound
        ? first.item < second.item : first.days.upperBound > second.days.upperBound
    }
  }

  /// The places of the items that stand on the day, what asks for attention first. A window stands on its last day.
  package func items(on day: Day) -> [Int] { due[day]?.map(\.item) ?? [] }

  /// The windows that run on the day, in order of their first day; not those whose item stands on it, at their end.
  package func running(on day: Day) -> [Window] {
    windows.filter { $0.days.contains(day) && !($0.endsWithItem && day == $0.days.upperBound) }
  }

  /// The windows that have a day in common with these.
  package func windows(in days: ClosedRange<Day>) -> [Window] { windows.filter { $0.days.overlaps(days) } }

  /// How the item of the day stands that asks for most attention; `nil` on a day with none.
  package func foremost(on day: Day) -> Standing? { due[day]?.first?.standing }
}

extension AgendaItem {
  /// The day it stands on: of a meeting the day it was given or held, else the last day, else the day on which to
  /// look at it again. `nil` for what has no day and for what belongs to the past.
  package var calendarDay: Day? {
    standing == .closed ? nil : appointment ?? heldDay ?? lastDay ?? firstDay
  }

  /// The days of a window in which it is still to happen; `nil` once it has a day in it. With a day outside it the
  /// window stays the measure.
  package var openWindow: ClosedRange<Day>? {
    guard standing.isOpen, let firstDay, let lastDay, firstDay < lastDay else { return nil }
    let hasDay = remarks.contains {
      if case .meetingPlanned = $0 { true } else { false }
    }
    return hasDay ? nil : firstDay...lastDay
  }
}
