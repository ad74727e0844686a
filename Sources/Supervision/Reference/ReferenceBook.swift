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
  package var domains: [Domain]
  package var people: People
  /// Headings of tables that come in, as they were explained before.
  package var headings: [RememberedHeading] = []

  package init(
    calendar: WorkingCalendar, municipalities: [Municipality], policies: [Policy], scales: [JudgementScale],
    domains: [Domain] = [], people: People = People()
  ) {
    self.people = people
    self.calendar = calendar
    self.municipalities = municipalities
    self.policies = policies
    self.scales = scales
    self.domains = domains
  }

  package static let empty = ReferenceBook(
    calendar: WorkingCalendar(years: [], holidays: []), municipalities: [], policies: [], scales: [])

  package func municipality(code: String) -> Municipality? { municipalities.first { $0.code == code } }

  package func domain(_ code: String) -> Domain? { domains.first { $0.code == code } }

  /// The scale a domain was judged in on a day; `nil` where none is on record.
  package func scale(domain: String, on day: Day) -> JudgementScale? {
    scales.first { $0.domain == domain && $0.holds(on: day) }
  }

  /// The policy of a province in force on the day of an act (rule 38).
  package func policy(province: String, on day: Day) -> Policy? {
    policies.first { $0.province == province && $0.holds(on: day) }
  }

  /// The policy a decision on the ladder was taken under; `nil` where its day, or the policy of it, is not known.
  package func policy(of entry: LadderEntry, in subject: Case, province: String?) -> Policy? {
    guard let province, let day = entry.decision?.on ?? subject.knownFrom(entry) else { return nil }
    return policy(province: province, on: day)
  }

  /// The policy a judgement was given under: that of its own day, else of the peildatum it counts from (rule 47).
  package func policy(of judgement: Judgement, over period: HalfYear, province: String?) -> Policy? {
    guard let province else { return nil }
    return policy(province: province, on: judgement.on ?? period.peildatum)
  }
}
