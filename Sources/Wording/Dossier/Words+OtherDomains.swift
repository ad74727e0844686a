import Supervision

extension Words {
  /// `omgevingswet: redelijk adequaat (oranje) over 2023 · Verslag, 15-07-2024`
  package func line(_ other: OtherDomain) -> String {
    var parts: [String] = []
    if other.ladder.place != .unknown { parts.append(place(other.ladder.place)) }
    parts.append(judgement(of: other))
    parts.append(next(of: other))
    return "\(other.title): " + parts.joined(separator: " · ")
  }

  /// `redelijk adequaat (oranje) over 2023`
  private func judgement(of other: OtherDomain) -> String {
    guard let judgement = other.judgement, let period = other.judgedPeriod else {
      return say(nl: "geen oordeel vastgelegd", en: "no judgement on record")
    }
    return say(
      nl: "\(self.judgement(judgement)) over \(other.rhythm.name(of: period))",
      en: "\(self.judgement(judgement)) for \(other.rhythm.name(of: period))")
  }

  /// `Verslag, 15-07-2024`
  private func next(of other: OtherDomain) -> String {
    guard let item = other.next else { return say(nl: "geen volgende stap", en: "no next step") }
    guard let day = item.plannedDay ?? item.lastDay else { return title(item) }
    return "\(title(item)), \(numericDate(day))"
  }
}
