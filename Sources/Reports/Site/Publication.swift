import Supervision

/// What is published: all municipalities up to a half-year, as known on a day.
package struct Publication: Sendable {
  package let settings: StoreSettings
  package let period: HalfYear
  package let today: Day
  /// By name.
  package let municipalities: [PublicMunicipality]
  /// Those of which something is known, newest first.
  package let halfYears: [HalfYear]

  package init(_ cases: [PublicCase], settings: StoreSettings, through period: HalfYear, today: Day) {
    self.settings = settings
    self.period = period
    self.today = today
    municipalities = Dictionary(grouping: cases, by: \.code).values.map(PublicMunicipality.init)
      .sorted { first, second in
        let order = NameOrder.compare(first.name, second.name)
        return order == 0 ? first.code < second.code : order < 0
      }
    halfYears = Set(municipalities.compactMap(\.housing).flatMap { $0.halfYears.map(\.period) }).sorted(by: >)
  }

  /// The name of the province without "provincie" in front.
  var province: String? {
    settings.province.map { $0.hasPrefix("provincie ") ? String($0.dropFirst(10)) : $0 }
  }

  /// The municipalities that a half-year is about: those that were there, or have something on record.
  func rows(of period: HalfYear) -> [(municipality: PublicMunicipality, halfYear: PublicHalfYear?)] {
    municipalities.compactMap { municipality in
      let known = municipality.housing?.halfYear(period)
      let wasClosed = municipality.housing?.closedOn.map { $0 <= period.firstDay } ?? false
      return known == nil && wasClosed ? nil : (municipality, known)
    }
  }

  func municipality(code: String) -> PublicMunicipality? { municipalities.first { $0.code == code } }
}

/// One municipality with the domains in which it is supervised.
package struct PublicMunicipality: Hashable, Sendable {
  package let code: String
  package let name: String
  package let housing: PublicCase?
  /// The other domains, by their names.
  package let others: [PublicCase]

  fileprivate init(_ cases: [PublicCase]) {
    let housing = cases.first { $0.domain == Case.housing }
    self.housing = housing
    others = cases.filter { $0.domain != Case.housing }.sorted { $0.domain < $1.domain }
    code = cases[0].code
    name = (housing ?? others[0]).municipality
  }

  var cases: [PublicCase] { (housing.map { [$0] } ?? []) + others }
}

extension PublicCase {
  func halfYear(_ period: HalfYear) -> PublicHalfYear? { halfYears.first { $0.period == period } }
}

extension Publication {
  /// How many municipalities have something on record over the half-year, but no public letter.
  package var withoutLetter: Int {
    rows(of: period).count { row in row.halfYear.map { $0.letter == nil } ?? false }
  }
}
