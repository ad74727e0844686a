import Supervision

/// A fact with its label and where it comes from, for the screen and the command line.
package struct FactLine: Hashable, Sendable {
  package let label: String
  package let text: String
  /// `nil` for what is worked out from other lines.
  package let source: String?

  package init(label: String, text: String, source: String?) {
    self.label = label
    self.text = text
    self.source = source
  }
}

/// The facts for a judgement in words. None of them leans to a judgement.
extension Words {
  package func factsTitle(_ facts: JudgementFacts) -> String {
    "\(facts.municipality) · feiten over \(facts.period)"
  }

  package var factsRemark: String {
    "Alleen feiten; het programma stelt geen oordeel voor. Het oordeel en de redenen legt u zelf vast."
  }

  package func factLines(_ facts: JudgementFacts) -> [FactLine] {
    asked(facts) + housed(facts) + compared(facts) + agreed(facts) + before(facts)
  }

  // MARK: - Figures

  private func asked(_ facts: JudgementFacts) -> [FactLine] {
    let before = facts.opening.map { carried($0.value) } ?? "onbekend"
    var target = facts.target.map { persons($0.value) } ?? "onbekend"
    if let from = facts.target?.from { target += " sinds \(date(from))" }
    if !facts.earlierTargets.isEmpty {
      target += " (was \(facts.earlierTargets.map(number).joined(separator: ", daarvoor ")))"
    }
    var total = facts.total.map { persons(max(0, $0.value)) } ?? "onbekend"
    if let value = facts.total?.value, value < 0 { total = "niets; voorsprong \(number(-value)) blijft over" }
    return [
      FactLine(label: "stand uit \(facts.period.previous)", text: before, source: source(facts.opening)),
      FactLine(label: "taakstelling", text: target, source: source(facts.target)),
      FactLine(
        label: "totaal gevraagd", text: total,
        source: facts.total.map { $0.source.map(source) ?? calculated }),
    ]
  }

  private func carried(_ persons: Int) -> String { balance(Balance(persons)) }

  private func housed(_ facts: JudgementFacts) -> [FactLine] {
    var lines: [FactLine] = []
    if let stand = facts.stand {
      var text = "\(number(stand.value.housed)) per \(date(stand.value.asOf))"
      if let delivered = stand.value.delivered { text += ", geleverd \(numericDate(delivered))" }
      lines.append(FactLine(label: "gehuisvest (COA)", text: text, source: source(stand)))
    } else {
      lines.append(FactLine(label: "gehuisvest (COA)", text: "nog geen COA-cijfer", source: nil))
    }
    lines.append(
      FactLine(
        label: "stand per \(numericDate(facts.period.peildatum))",
        text: facts.balance.map(balance) ?? "onbekend", source: facts.balance.map { _ in calculated }))
    if let split = facts.split, let opening = facts.opening {
      lines.append(
        FactLine(
          label: "verdeling",
          text: "eerst het halfjaar zelf: \(self.split(split, backlog: opening.value)) achterstand",
          source: calculated)
      )
    }
    // Both are counted from the stand, not from today.
    let achieved = facts.achievedPerMonth.map {
      say(nl: "tot de stand \(number($0)) per maand", en: "up to the stand \(number($0)) a month")
    }
    let needed = facts.neededPerMonth.map {
      say(nl: "na de stand nodig \(number($0)) per maand", en: "needed after the stand \(number($0)) a month")
    }
    let parts = [achieved, needed].compactMap(\.self)
    let pace = parts.isEmpty ? nil : parts.joined(separator: ", ")
    lines.append(FactLine(label: "tempo", text: pace ?? "onbekend", source: pace.map { _ in calculated }))
    return lines
  }

  private func compared(_ facts: JudgementFacts) -> [FactLine] {
    var lines = [
      FactLine(
        label: "plaats", text: facts.place.map { place($0, share: facts.share) } ?? "onbekend",
        source: calculated)
    ]
    if let own = facts.own {
      var text = "\(number(own.value.housed)) per \(date(own.value.asOf))"
      if let stand = facts.stand?.value, stand.asOf == own.value.asOf {
        text += ", verschil met COA \(number(abs(stand.housed - own.value.housed)))"
      }
      lines.append(
        FactLine(label: "gemeente zegt", text: "\(text) (COA leidend)", source: source(own)))
    }
    return lines
  }

  /// `3e van 12 naar aandeel gehuisvest (87%), gedeeld door 2 · van 1 niet bekend`
  package func place(_ place: RoundPlace, share: Share?) -> String {
    var text = "\(place.rank)e van \(place.known) naar aandeel gehuisvest"
    text += share.map { " (\($0.percent)%)" } ?? " (niets te huisvesten)"
    if place.sharing > 1 { text += ", gedeeld door \(place.sharing)" }
    if place.unknown > 0 { text += " · van \(place.unknown) niet bekend" }
    return text
  }

  // MARK: - Plan and agreements

  private func agreed(_ facts: JudgementFacts) -> [FactLine] {
    var lines: [FactLine] = []
    for plan in facts.plans {
      lines.append(
        FactLine(
          label: "plan van aanpak", text: self.plan(plan, on: facts.today), source: source(plan.source)))
    }
    if facts.plans.isEmpty {
      lines.append(FactLine(label: "plan van aanpak", text: "geen vastgelegd", source: nil))
    }
    for promise in facts.targets {
      lines.append(
        FactLine(
          label: promise.isMilestone ? "mijlpaal" : "tussendoel", text: self.promise(promise),
          source: source(promise.source)))
    }
    if facts.targets.isEmpty {
      lines.append(FactLine(label: "tussendoelen", text: "geen vastgelegd", source: nil))
    }
    return lines
  }

  private func plan(_ plan: JudgementFacts.Plan, on today: Day) -> String {
    var parts = [plan.version.title ?? plan.title]
    let receipts = plan.version.receipts.filter { $0.on <= today }
    if receipts.isEmpty { parts.append("geen ontvangst vastgelegd") }
    for receipt in receipts {
      parts.append(
        "ontvangen \(numericDate(receipt.on))"
          + (receipt.adoption == .college ? ", vastgesteld door college" : ""))
    }
    if let words = plan.version.extensionsInWords { parts.append(words) }
    if plan.version.statusOn.map({ $0 <= today }) ?? true {
      parts.append(
        plan.version.status.rawValue + (plan.version.statusOn.map { " (\(numericDate($0)))" } ?? ""))
    }
    return parts.joined(separator: " · ")
  }

  private func promise(_ promise: JudgementFacts.Promise) -> String {
    var text = title(promise.item)
    if let day = promise.item.lastDay { text += " · \(numericDate(day))" }
    if promise.isEffort { text += " · inspanning" }
    if let counted = promise.item.measurement?.counted { text += " · gehuisvest \(number(counted))" }
    return text + " · " + result(promise)
  }

  private func result(_ promise: JudgementFacts.Promise) -> String {
    switch promise.result {
    case .kept: "gehaald"
    case .short(let short): "niet gehaald: \(number(short)) tekort"
    case .notMeasured: "niet gemeten"
    case .withoutNumber: "geen aantal afgesproken"
    case .ahead: "nog niet gemeten"
    }
  }

  // MARK: - Before

  private func before(_ facts: JudgementFacts) -> [FactLine] {
    let previous = facts.previous.map {
      FactLine(
        label: "vorig oordeel", text: "\(judgement($0.judgement.value)) over \($0.period)",
        source: source($0.judgement))
    }
    let ladder = placeVariants(facts.ladder, on: facts.today).first ?? ""
    return [
      previous ?? FactLine(label: "vorig oordeel", text: "geen vastgelegd", source: nil),
      FactLine(
        label: "trede", text: ladder, source: facts.ladder.entries.isEmpty ? nil : source(facts.ladderSource)),
    ]
  }

  // MARK: - Sources

  private func source<Value>(_ fact: JudgementFacts.Fact<Value>?) -> String? {
    fact.map { source($0.source) }
  }

  /// What follows from the figures above it, and so has their sources.
  private var calculated: String { "berekend" }

  /// `Brief over 2023-II, 12-02-2024`; `bron onbekend` where no document is on record.
  package func source(_ document: Document?) -> String {
    document.map { "\($0.title), \(day(of: $0))" } ?? "bron onbekend"
  }
}
