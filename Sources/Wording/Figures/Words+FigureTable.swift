import Supervision

/// Cijfers: the columns, the trend and the province.
extension Words {
  package var evenPaceHeading: (first: String, second: String) {
    (evenPaceName, say(nl: "1/6 per maand", en: "1/6 a month"))
  }
  package var agreementHeading: (first: String, second: String) {
    (agreementName, say(nl: "tussendoel", en: "interim"))
  }
  package var paceHeading: (first: String, second: String) { (paceName, say(nl: "p.m.", en: "a mth")) }
  package var neededHeading: (first: String, second: String) {
    (say(nl: "nodig", en: "needed"), say(nl: "p.m.", en: "a mth"))
  }

  /// `39: 18 achter`, `18 achter`; fullest first.
  package func evenPaceCell(_ progress: HalfYearProgress) -> [String] {
    guard let yardstick = progress.evenPace, progress.figures.stand != nil || progress.time != .ahead else {
      return ["–"]
    }
    guard progress.total != 0 else { return [nothing] }
    guard let difference = yardstick.difference else {
      return [number(yardstick.persons)]
    }
    return ["\(number(yardstick.persons)): \(apart(difference))", apart(difference)]
  }

  /// `25 · 1 mrt: 4 tekort`, `25: 4 tekort`, `4 tekort`; fullest first.
  package func agreementCell(_ progress: HalfYearProgress) -> [String] {
    guard let agreement = progress.agreement, let required = agreement.item.measurement?.required else {
      return ["–"]
    }
    let result = results(of: agreement, progress).last ?? ""
    let day = agreement.item.lastDay.map { " · \(shortDate($0))" } ?? ""
    return ["\(number(required))\(day): \(result)", "\(number(required)): \(result)", result]
  }

  package func achievedCell(_ progress: HalfYearProgress) -> String {
    numberOrUnknown(progress.achievedPerMonth)
  }

  package func neededCell(_ progress: HalfYearProgress) -> String {
    switch progress.needed {
    case .perMonth(let persons): number(persons)
    case .reached, .nothingAsked: number(0)
    case .over, .tooLittleKnown: "–"
    }
  }

  /// Fullest first.
  package func figuresTitle(_ municipality: String, _ progress: HalfYearProgress) -> [String] {
    let period = progress.period
    let text: String
    switch progress.time {
    case .ahead:
      let day = date(period.firstDay)
      text = say(nl: "begint \(day)", en: "begins \(day)")
    case .running:
      let day = date(period.peildatum)
      text = say(nl: "loopt, peildatum \(day)", en: "running, peildatum \(day)")
    case .over:
      let day = date(period.peildatum)
      text = say(nl: "voorbij, peildatum \(day)", en: "over, peildatum \(day)")
    }
    return ["\(municipality) · \(period) · \(text)", "\(municipality) · \(period)"]
  }

  /// Above the whole table: `cijfers over 2024-I, gezien op 2 april 2024`.
  package func figuresTitle(_ period: HalfYear, on today: Day) -> String {
    let day = date(today)
    return say(nl: "cijfers over \(period), gezien op \(day)", en: "figures of \(period), seen on \(day)")
  }

  // MARK: - Trend

  package var trendName: String { say(nl: "verloop", en: "trend") }
  package var trendRows: (asked: String, housed: String, balance: String) {
    (say(nl: "gevraagd", en: "asked"), housedName, say(nl: "eindstand", en: "balance"))
  }
  package var noTrend: String {
    say(nl: "geen cijfers over halfjaren", en: "no figures of half-years")
  }

  /// `63 achter`; of a half-year without an end balance how far its stand goes: `t/m 1 mrt`.
  package func ending(_ point: TrendPoint) -> String {
    if let balance = point.balance { return apart(-balance.persons) }
    guard let asOf = point.asOf else { return "–" }
    return say(nl: "t/m \(shortDate(asOf))", en: "to \(shortDate(asOf))")
  }

  // MARK: - Province

  package var provinceName: String { say(nl: "provincie", en: "province") }
  package var nationalName: String { say(nl: "landelijk", en: "national") }

  /// The province beside the national target, fullest first: each sum with how many municipalities are in it.
  package func province(_ figures: ProvinceFigures) -> [String] {
    if figures.isGap { return [say(nl: "geen cijfers", en: "no figures")] }
    let all = number(figures.municipalities)
    func sum(_ name: String, _ sum: ProvinceFigures.Sum, short: Bool = false) -> String {
      guard sum.known > 0 else { return "\(name) –" }
      // Where there is little room only a sum that is not of all says so.
      if short, sum.missing.isEmpty { return "\(name) \(number(sum.persons))" }
      let known = number(sum.known)
      let of = short ? "\(known)/\(all)" : say(nl: "\(known) van \(all)", en: "\(known) of \(all)")
      return "\(name) \(number(sum.persons)) (\(of))"
    }
    let national = figures.national.last.map { "\(nationalName) \(number($0.persons))" }
    func line(_ target: String, _ housed: String, short: Bool = false) -> [String] {
      [sum(target, figures.target, short: short)] + [national].compactMap { $0 } + [
        sum(totalName, figures.total, short: short), sum(housed, figures.housed, short: short),
      ]
    }
    let target = say(nl: "taakstelling", en: "target")
    let day = figures.asOf.map { say(nl: " per \(dayAndMonth($0))", en: " as of \(dayAndMonth($0))") } ?? ""
    let short = line(say(nl: "taakst.", en: "target"), say(nl: "gehuisv.", en: "housed"), short: true)
    let lines =
      [
        line(target, housedName + day), line(target, housedName), line(target, housedName, short: true),
        short,
        // Without the total; and then from the end.
        short.dropLast(2) + short.suffix(1),
      ] + (1..<short.count - 1).reversed().map { Array(short.prefix($0)) }
    return lines.map { $0.joined(separator: " · ") }
  }

  /// Who is not in the sums, by name; `nil` where everybody is.
  ///
  /// - Parameter width: cells there are for it; names that do not fit are counted. `nil` names all.
  package func notInSums(_ figures: ProvinceFigures, width: Int? = nil) -> String? {
    let sums = [
      (figures.target, say(nl: "taakstelling", en: "target")), (figures.total, totalName),
      (figures.housed, housedName),
    ]
    // The same names are said once, for all sums they are missing from.
    var groups: [(names: [String], sums: [String])] = []
    // Where nobody is known there is no sum to be missing from.
    for (sum, name) in sums where !sum.missing.isEmpty && sum.known > 0 {
      if let place = groups.firstIndex(where: { $0.names == sum.missing }) {
        groups[place].sums.append(name)
      } else {
        groups.append((sum.missing, [name]))
      }
    }
    guard !groups.isEmpty else { return nil }
    func text(naming most: Int) -> String {
      groups.map { group in
        let sums = group.sums.joined(separator: ", ")
        return say(nl: "niet in de som van \(sums): ", en: "not in the sum of \(sums): ")
          + names(group.names, naming: most)
      }.joined(separator: " · ")
    }
    var most = groups.map(\.names.count).max() ?? 0
    // No more names than could ever fit are tried.
    if let width { most = min(most, max(1, width / 3)) }
    while let width, most > 0, text(naming: most).count > width { most -= 1 }
    return text(naming: most)
  }

  /// `Urk, Zeewolde en 4 andere`
  private func names(_ names: [String], naming most: Int) -> String {
    let rest = names.count - most
    guard rest > 0 else { return names.joined(separator: ", ") }
    guard most > 0 else {
      return say(
        nl: count(names.count, "gemeente", "gemeenten"),
        en: count(names.count, "municipality", "municipalities"))
    }
    return names.prefix(most).joined(separator: ", ")
      + say(nl: " en \(number(rest)) andere", en: " and \(number(rest)) more")
  }
}
