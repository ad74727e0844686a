/// The calendar half-year a taakstelling is set for, written `2023-II` (Huisvestingswet 2014, art. 29).
package struct HalfYear: Hashable, Comparable, Sendable {
  package enum Half: Int, Sendable {
    case first = 1
    case second
  }

  package let year: Int
  package let half: Half

  package init(_ year: Int, _ half: Half) {
    self.year = year
    self.half = half
  }

  /// Reads `2023-I` and `2023-II`; `nil` for anything else, such as `2024-III`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(parts[0]), year > 0
    else { return nil }
    switch parts[1] {
    case "I": self.init(year, .first)
    case "II": self.init(year, .second)
    default: return nil
    }
  }

  package init(containing day: Day) {
    let (year, month, _) = day.parts
    self.init(year, month <= 6 ? .first : .second)
  }

  package var firstDay: Day { half == .first ? Day(year, 1, 1) : Day(year, 7, 1) }
  package var lastDay: Day { half == .first ? Day(year, 6, 30) : Day(year, 12, 31) }

  /// The day whose COA stand closes the half-year: the first day after it, 1 July or 1 January.
  package var peildatum: Day { lastDay.adding(days: 1) }

  package var next: HalfYear { half == .first ? HalfYear(year, .second) : HalfYear(year + 1, .first) }
  package var previous: HalfYear { half == .first ? HalfYear(year - 1, .second) : HalfYear(year, .first) }

  /// The half-year that a stand of this day counts for: a peildatum closes the half-year before it.
  package init(measuredOn day: Day) {
    self.init(containing: day.adding(days: -1))
  }

  package func contains(_ day: Day) -> Bool { (firstDay...lastDay).contains(day) }

  /// Whether a stand of the day says something about this half-year: from the day after its first to its
  /// peildatum. A stand of its first day closes the half-year before it.
  package func isMeasured(on day: Day) -> Bool { firstDay < day && day <= peildatum }

  package static func < (first: HalfYear, second: HalfYear) -> Bool {
    (first.year, first.half.rawValue) < (second.year, second.half.rawValue)
  }
}

extension HalfYear: CustomStringConvertible {
  /// Written by the byte: every case names each of its half-years whenever its agenda is made.
  package var description: String {
    guard (1000...9999).contains(year) else { return String(year) + (half == .first ? "-I" : "-II") }
    return String(unsafeUninitializedCapacity: 7) { bytes in
      for (place, unit) in [(0, 1000), (1, 100), (2, 10), (3, 1)] {
        bytes[place] = UInt8(ascii: "0") + UInt8(year / unit % 10)
      }
      bytes[4] = UInt8(ascii: "-")
      bytes[5] = UInt8(ascii: "I")
      bytes[6] = UInt8(ascii: "I")
      return half == .first ? 6 : 7
    }
  }
}
