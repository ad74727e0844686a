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
    say(
      nl: "\(facts.municipality) · feiten over \(facts.period)",
      en: "\(facts.municipality) · facts for \(facts.period)")
  }

  package var factsRemark: String {
    say(
      nl: "Alleen feiten; het programma stelt geen oordeel voor. Het oordeel en de redenen legt u zelf vast.",
      en: "Facts only; the program suggests no judgement. You record the judgement and the reasons yourself.")
  }

  package func factLines(_ facts: JudgementFacts) -> [FactLine] {
    asked(facts) + housed(facts) + compared(facts) + agreed(facts) + before(facts)
  }

  // MARK: - Figures

  private func asked(_ facts: JudgementFacts) -> [FactLine] {
    let before = facts.opening.map { carried($0.value) } ?? say(nl: "onbekend", en: "unknown")
    var target = facts.target.map { persons($0.value) } ?? say(nl: "onbekend", en: "unknown")
    if let from = facts.target?.from { target += say(nl: " sinds \(date(from))", en: " since \(date(from))") }
    if !facts.earlierTargets.isEmpty {
      let earlier = facts.earlierTargets.map(number)
      target += say(
        nl: " (was \(earlier.joined(separator: ", daarvoor ")))",
        en: " (was \(earlier.joined(separator: ", before that ")))")
    }
    var total = facts.total.map { persons(max(0, $0.value)) } ?? say(nl: "onbekend", en: "unknown")
    if let value = facts.total?.value, value < 0 {
      total = say(
        nl: "niets; voorsprong \(number(-value)) blijft over",
        en: "nobody; a lead of \(number(-value)) is left")
    }
    return [
      FactLine(
        label: say(nl: "stand uit \(facts.period.previous)", en: "balance from \(facts.period.previous)"),
        text: before, source: source(facts.opening)),
      FactLine(
        label: say(nl: "taakstelling", en: "target (taakstelling)"), text: target,
        source: source(facts.target)),
      FactLine(
        label: say(nl: "totaal gevraagd", en: "total asked"), text: total,
        source: facts.total.map { $0.source.map(source) ?? calculated }),
    ]
  }

  private func carried(_ persons: Int) -> String { balance(Balance(persons)) }

  private func housed(_ facts: JudgementFacts) -> [FactLine] {
    var lines: [FactLine] = []
    if let stand = facts.stand {
      var text = say(
        nl: "\(number(stand.value.housed)) per \(date(stand.value.asOf))",
        en: "\(number(stand.value.housed)) on \(date(stand.value.asOf))")
      if let delivered = stand.value.delivered {
        text += say(nl: ", geleverd \(numericDate(delivered))", en: ", delivered \(numericDate(delivered))")
      }
      lines.append(
        FactLine(label: say(nl: "gehuisvest (COA)", en: "housed (COA)"), text: text, source: source(stand)))
    } else {
      lines.append(
        FactLine(
          label: say(nl: "gehuisvest (COA)", en: "housed (COA)"),
          text: say(nl: "nog geen COA-cijfer", en: "no COA figure yet"), source: nil))
    }
    lines.append(
      FactLine(
        label: say(
          nl: "stand per \(numericDate(facts.period.peildatum))",
          en: "balance on \(numericDate(facts.period.peildatum))"),
        text: facts.balance.map(balance) ?? say(nl: "onbekend", en: "unknown"),
        source: facts.balance.map { _ in calculated }))
    if let split = facts.split, let opening = facts.opening {
      lines.append(
        FactLine(
          label: say(nl: "verdeling", en: "split"),
          text: say(
            nl: "eerst het halfjaar zelf: \(self.split(split, backlog: opening.value)) achterstand",
            en: "half-year first, then backlog: \(self.split(split, backlog: opening.value))"),
          source: calculated)
      )
    }
    // Both are counted from the stand, not from today.
    let achieved = facts.achievedPerMonth.map {
      say(nl: "tot de stand \(number($0)) per maand", en: "up to the count \(number($0)) a month")
    }
    let needed = facts.neededPerMonth.map {
      say(nl: "na de stand nodig \(number($0)) per maand", en: "needed after the count \(number($0)) a month")
    }
    let parts = [achieved, needed].compactMap(\.self)
    let pace = parts.isEmpty ? nil : parts.joined(separator: ", ")
    lines.append(
      FactLine(
        label: say(nl: "tempo", en: "pace"), text: pace ?? say(nl: "onbekend", en: "unknown"),
        source: pace.map { _ in calculated }))
    return lines
  }

  private func compared(_ facts: JudgementFacts) -> [FactLine] {
    var lines = [
      FactLine(
        label: say(nl: "plaats", en: "rank"),
        text: facts.place.map { place($0, share: facts.share) } ?? say(nl: "onbekend", en: "unknown"),
        source: calculated)
    ]
    if let own = facts.own {
      var text = say(
        nl: "\(number(own.value.housed)) per \(date(own.value.asOf))",
        en: "\(number(own.value.housed)) on \(date(own.value.asOf))")
      if let stand = facts.stand?.value, stand.asOf == own.value.asOf {
        let difference = number(abs(stand.housed - own.value.housed))
        text += say(nl: ", verschil met COA \(difference)", en: ", differs from COA by \(difference)")
      }
      lines.append(
        FactLine(
          label: say(nl: "gemeente zegt", en: "municipality says"),
          text: say(nl: "\(text) (COA leidend)", en: "\(text) (COA prevails)"), source: source(own)))
    }
    return lines
  }

  /// `3e van 12 naar aandeel gehuisvest (87%), gedeeld door 2 · van 1 niet bekend`
  package func place(_ place: RoundPlace, share: Share?) -> String {
    var text = say(
      nl: "\(place.rank)e van \(place.known) naar aandeel gehuisvest",
      en: "rank \(place.rank) of \(place.known) by share housed")
    text += share.map { " (\($0.percent)%)" } ?? say(nl: " (niets te huisvesten)", en: " (nobody to house)")
    if place.sharing > 1 {
      text += say(nl: ", gedeeld door \(place.sharing)", en: ", shared by \(place.sharing)")
    }
    if place.unknown > 0 {
      text += say(nl: " · van \(place.unknown) niet bekend", en: " · \(place.unknown) not known")
    }
    return text
  }

  // MARK: - Plan and agreements

  private func agreed(_ facts: JudgementFacts) -> [FactLine] {
    var lines: [FactLine] = []
    for plan in facts.plans {
      lines.append(
        FactLine(
          label: say(nl: "plan van aanpak", en: "plan of action"), text: self.plan(plan, on: facts.today),
          source: source(plan.source)))
    }
    if facts.plans.isEmpty {
      lines.append(
        FactLine(
          label: say(nl: "plan van aanpak", en: "plan of action"),
          text: say(nl: "geen vastgelegd", en: "none on record"), source: nil))
    }
    for promise in facts.targets {
      lines.append(
        FactLine(
          label: promise.isMilestone
            ? say(nl: "mijlpaal", en: "milestone") : say(nl: "tussendoel", en: "interim target"),
          text: self.promise(promise),
          source: source(promise.source)))
    }
    if facts.targets.isEmpty {
      lines.append(
        FactLine(
          label: say(nl: "tussendoelen", en: "interim targets"),
          text: say(nl: "geen vastgelegd", en: "none on record"), source: nil))
    }
    return lines
  }

  private func plan(_ plan: JudgementFacts.Plan, on today: Day) -> String {
    var parts = [plan.version.title ?? plan.title]
    let receipts = plan.version.receipts.filter { $0.on <= today }
    if receipts.isEmpty { parts.append(say(nl: "geen ontvangst vastgelegd", en: "no receipt on record")) }
    for receipt in receipts {
      parts.append(
        say(nl: "ontvangen \(numericDate(receipt.on))", en: "received \(numericDate(receipt.on))")
          + (receipt.adoption == .college
            ? say(nl: ", vastgesteld door college", en: ", adopted by the college") : ""))
    }
    if let words = plan.version.extensionsInWords { parts.append(words) }
    if plan.version.statusOn.map({ $0 <= today }) ?? true {
      parts.append(
        planStatus(plan.version.status) + (plan.version.statusOn.map { " (\(numericDate($0)))" } ?? ""))
    }
    return parts.joined(separator: " · ")
  }

  private func promise(_ promise: JudgementFacts.Promise) -> String {
    var text = title(promise.item)
    if let day = promise.item.lastDay { text += " · \(numericDate(day))" }
    if promise.isEffort { text += say(nl: " · inspanning", en: " · an effort") }
    if let counted = promise.item.measurement?.counted {
      text += say(nl: " · gehuisvest \(number(counted))", en: " · housed \(number(counted))")
    }
    return text + " · " + result(promise)
  }

  private func result(_ promise: JudgementFacts.Promise) -> String {
    switch promise.result {
    case .kept: say(nl: "gehaald", en: "met")
    case .short(let short):
      say(nl: "niet gehaald: \(number(short)) tekort", en: "missed: \(number(short)) short")
    case .notMeasured: say(nl: "niet gemeten", en: "not measured")
    case .withoutNumber: say(nl: "geen aantal afgesproken", en: "no number was agreed")
    case .ahead: say(nl: "nog niet gemeten", en: "not measured yet")
    }
  }

  // MARK: - Before

  private func before(_ facts: JudgementFacts) -> [FactLine] {
    let previous = facts.previous.map {
      FactLine(
        label: say(nl: "vorig oordeel", en: "last judgement"),
        text: say(
          nl: "\(judgement($0.judgement.value)) over \($0.period)",
          en: "\(judgement($0.judgement.value)) for \($0.period)"),
        source: source($0.judgement))
    }
    let ladder = placeVariants(facts.ladder, on: facts.today).first ?? ""
    return [
      previous
        ?? FactLine(
          label: say(nl: "vorig oordeel", en: "last judgement"),
          text: say(nl: "geen vastgelegd", en: "none on record"), source: nil),
      FactLine(
        label: say(nl: "trede", en: "trede"), text: ladder,
        source: facts.ladder.entries.isEmpty ? nil : source(facts.ladderSource)),
    ]
  }

  // MARK: - Sources

  private func source<Value>(_ fact: JudgementFacts.Fact<Value>?) -> String? {
    fact.map { source($0.source) }
  }

  /// What follows from the figures above it, and so has their sources.
  private var calculated: String { say(nl: "berekend", en: "worked out") }

  /// `Brief over 2023-II, 12-02-2024`; `bron onbekend` where no document is on record.
  package func source(_ document: Document?) -> String {
    document.map { "\($0.title), \(day(of: $0))" } ?? say(nl: "bron onbekend", en: "source unknown")
  }
}
