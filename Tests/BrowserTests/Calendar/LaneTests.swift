import Supervision
import Testing

@testable import Browser

@Suite struct LaneTests {
  private let week = Day(2024, 4, 1)...Day(2024, 4, 7)

  /// Bars of many lengths, some from before the week and some beyond it, in order of their first day.
  private var bars: [CalendarSource.Bar] {
    (0..<60).map { number in
      let first = Day(2024, 3, 20).adding(days: number * 18 / 60)
      return CalendarSource.Bar(
        days: first...max(week.lowerBound, first.adding(days: number * 7 % 11)), subject: .window(number))
    }
  }

  @Test func theLinesOfBarsAreCountedWithoutLayingThemOut() {
    for count in 0...bars.count {
      let some = Array(bars.suffix(count))
      #expect(
        CalendarSource.laneCount(some, in: week) == CalendarSource.lanes(some).lanes.count, "\(count)")
    }
  }

  @Test func onALineNothingOverlapsAndNothingGetsLost() {
    for most in [0, 1, 3, 40, .max] {
      let (lanes, hidden) = CalendarSource.lanes(bars, most: most)
      #expect(lanes.count <= most)
      #expect(lanes.joined().count + hidden.count == bars.count)
      for lane in lanes {
        for (one, next) in zip(lane, lane.dropFirst()) {
          #expect(one.days.upperBound < next.days.lowerBound)
        }
      }
      if most == .max { #expect(hidden.isEmpty) }
    }
  }
}
