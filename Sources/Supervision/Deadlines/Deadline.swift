/// What somebody must do by a day: the literal phrase, how it is read, and on what it rests.
///
/// The phrase is kept because people read the same words differently ("voor 2 juni" and "uiterlijk 2 juni"
/// stood in the papers for one ultimatum); the interpretation is explicit and can be defended.
package struct Deadline: Hashable, Sendable {
  /// The words as written: "voor 1 april 2024".
  package var phrase: String
  package var wording: Wording
  package var basis: Basis

  package init(phrase: String, wording: Wording, basis: Basis) {
    self.phrase = phrase
    self.wording = wording
    self.basis = basis
  }

  /// How the phrase is read.
  package enum Wording: Hashable, Sendable {
    /// "voor 1 april": the day before is the last on time.
    case before(Day)
    /// "uiterlijk 1 augustus", "t/m 1 augustus": the day counts.
    case by(Day)
    /// "op 1 april": measured, or held, on that day.
    case on(Day)
    /// "tweede helft van april": the first and the last day, both included.
    case window(Day, Day)
    /// "binnen zes weken na 16 februari": the first day is the day after, as in Awb art. 6:8.
    case within(Int, Unit, after: Day)
    /// "dertien weken voor 1 juli": counted back, and therefore never shifted (Atw art. 1 lid 2).
    case ahead(Int, Unit, of: Day)
    /// "tijdig": a standing duty without a date.
    case undated
  }

  package enum Unit: String, CaseIterable, Sendable {
    case days, weeks, months, years
  }

  /// What the deadline rests on. Only a statutory term can be moved by a holiday.
  package enum Basis: String, CaseIterable, Sendable {
    case statutory
    case policy
    case agreed
    /// "wij vragen u"
    case request
    /// "wij verwachten van u"
    case expectation
    /// "zal er … zijn"
    case announcement
    /// "wij geven in overweging"
    case advice
    case `internal`
  }
}

extension Day {
  /// Adds a term of the given length; months and years as `adding(months:)` counts them. The answer stays
  /// inside the years 1 to 9999, whatever the number in a file.
  package func adding(_ count: Int, _ unit: Deadline.Unit) -> Day {
    let mostDays = Day.earliest.days(to: .latest)
    let count = min(max(count, -mostDays), mostDays)
    let sum =
      switch unit {
      case .days: adding(days: count)
      case .weeks: adding(weeks: count)
      case .months: adding(months: count)
      case .years: adding(months: 12 * count)
      }
    return min(max(sum, .earliest), .latest)
  }
}
