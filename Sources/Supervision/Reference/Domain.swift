/// A domain of supervision: what it is called, how often it is judged, and when it exists.
package struct Domain: Hashable, Sendable {
  /// The code in the files: `informatie-en-archiefbeheer`.
  package let code: String
  /// What people call it: `informatie- en archiefbeheer`.
  package let title: String
  package let rhythm: JudgingRhythm
  /// The first day it exists; `nil` where no source says since when.
  package let from: Day?
  /// The last day it exists; `nil` while nothing replaced it.
  package let until: Day?
  package let source: String

  package init(code: String, title: String, rhythm: JudgingRhythm, from: Day?, until: Day?, source: String) {
    self.code = code
    self.title = title
    self.rhythm = rhythm
    self.from = from
    self.until = until
    self.source = source
  }

  /// Whether a judgement over the half-year, or over the year that it ends, can be of this domain.
  package func exists(in period: HalfYear) -> Bool {
    (from ?? period.lastDay) <= period.lastDay && period.lastDay <= (until ?? period.lastDay)
  }
}

/// How often a domain is judged. The judgement over a year stands with the second half-year of that year, whose
/// peildatum is that of the year: so the files know one kind of period.
package enum JudgingRhythm: String, CaseIterable, Sendable {
  case halfYear, year

  /// The period that was closed last on a day, which judgements are about.
  package func closed(on today: Day) -> HalfYear {
    let closed = HalfYear(containing: today).previous
    return self == .year && closed.half == .first ? closed.previous : closed
  }

  /// The first day of what a judgement over the period is about.
  package func firstDay(of period: HalfYear) -> Day {
    self == .year ? Day(period.year, 1, 1) : period.firstDay
  }

  /// `2023-II`; of a domain that is judged by the year `2023`.
  package func name(of period: HalfYear) -> String {
    self == .year && period.half == .second ? String(period.year) : period.description
  }
}

extension Case {
  package mutating func take(_ domain: Domain?) {
    domainTitle = domain?.title ?? self.domain
    rhythm = domain?.rhythm ?? .halfYear
  }

  /// What a judgement or letter over the period is called to be over: `2023-II` or `2023`.
  package func name(of period: HalfYear) -> String { rhythm.name(of: period) }
}
