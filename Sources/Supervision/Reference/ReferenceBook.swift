/// What is the same for every store: holidays, municipalities, policies and judgement scales, with the
/// additions of the store at hand.
package struct ReferenceBook: Sendable {
  package struct Municipality: Hashable, Sendable {
    package let code: String
    package let name: String
    /// Other names people type: "den bosch" for 's-Hertogenbosch.
    package let aliases: [String]

    package init(code: String, name: String, aliases: [String] = []) {
      self.code = code
      self.name = name
      self.aliases = aliases
    }
  }

  package var calendar: WorkingCalendar
  package var municipalities: [Municipality]
  package var policies: [Policy]
  package var scales: [JudgementScale]

  package init(
    calendar: WorkingCalendar, municipalities: [Municipality], policies: [Policy], scales: [JudgementScale]
  ) {
    self.calendar = calendar
    self.municipalities = municipalities
    self.policies = policies
    self.scales = scales
  }

  package static let empty = ReferenceBook(
    calendar: WorkingCalendar(years: [], holidays: []), municipalities: [], policies: [], scales: [])

  package func municipality(code: String) -> Municipality? { municipalities.first { $0.code == code } }

  /// The scale a domain was judged in on a day; `nil` where none is on record.
  package func scale(domain: String, on day: Day) -> JudgementScale? {
    scales.first { $0.domain == domain && $0.holds(on: day) }
  }

  /// The policy of a province in force on the day of an act (rule 38).
  package func policy(province: String, on day: Day) -> Policy? {
    policies.first { $0.province == province && $0.holds(on: day) }
  }
}
