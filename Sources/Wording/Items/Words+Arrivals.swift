import Supervision

/// What came in more than once, and versions that share a title.
extension Words {
  /// "ontvangen op 20 maart 2024 (concept) en op 2 april 2024 (vastgesteld door het college), 2 dagen te laat"
  func receivedInTurn(_ arrivals: [Remark.Arrival]) -> String {
    let parts = arrivals.map { arrival in
      let day = say(nl: "op \(date(arrival.on))", en: "on \(date(arrival.on))")
      let kind = adopted(arrival.adoption).map { " (\($0))" } ?? ""
      let late =
        arrival.daysLate > 0
        ? ", " + say(nl: "\(days(arrival.daysLate)) te laat", en: "\(days(arrival.daysLate)) late") : ""
      return day + kind + late
    }
    let last = parts.last.map { say(nl: "en \($0)", en: "and \($0)") } ?? ""
    return say(nl: "ontvangen ", en: "received ")
      + (parts.dropLast().joined(separator: "; ") + " " + last)
  }

  /// What a receipt was; `nil` while nobody has looked.
  private func adopted(_ adoption: Receipt.Adoption) -> String? {
    switch adoption {
    case .college: say(nl: "vastgesteld door het college", en: "adopted by the college")
    case .draft: say(nl: "concept", en: "draft")
    case .unknown: nil
    }
  }

  /// "Plan van aanpak", and where another version has that title "Plan van aanpak, versie 2".
  package func planVersion(_ title: String, _ number: Int?) -> String {
    guard let number else { return title }
    return title + say(nl: ", versie \(number)", en: ", version \(number)")
  }
}
