import Supervision

/// The half-year of a municipality against each yardstick: the even pace, what was agreed, and the total. None of it
/// says what will be.
extension Words {
  package var evenPaceName: String { say(nl: "gelijk tempo", en: "even pace") }
  package var housedName: String { say(nl: "gehuisvest", en: "housed") }
  package var totalName: String { say(nl: "totaal", en: "total") }
  package var agreementName: String { say(nl: "afspraak", en: "agreement") }
  package var milestoneName: String { say(nl: "mijlpaal", en: "milestone") }
  package var paceName: String { say(nl: "tempo", en: "pace") }
  package var noFigureYet: String { say(nl: "nog geen COA-cijfer", en: "no COA figure yet") }
  package var tooLittleKnown: String { say(nl: "te weinig gegevens", en: "too little is known") }
  /// For a narrow screen.
  package var noStandShort: String { say(nl: "geen stand", en: "no count") }
  package var unknownNumber: String { say(nl: "onbekend", en: "unknown") }
  package var toBeMeasured: String { say(nl: "te meten", en: "unmeasured") }
  package var nothingAsked: String { say(nl: "niets te huisvesten", en: "nobody to house") }
  /// With what is left of a lead that is larger than the target (rule 48).
  package func nothingAsked(_ progress: HalfYearProgress) -> String {
    let lead = -(progress.figures.total ?? 0)
    guard lead > 0 else { return nothingAsked }
    return nothingAsked + say(nl: ", voorsprong \(number(lead))", en: ", a lead of \(number(lead))")
  }
  package var nothing: String { say(nl: "niets", en: "nothing") }
  package var nothingToDraw: String { say(nl: "geen cijfers om te tekenen", en: "no figures to draw") }

  /// Housed, the even pace, each agreement, the total, and the pace.
  package func yardsticks(_ progress: HalfYearProgress) -> [YardstickLine] {
    var lines = [housedLine(progress)]
    // By the stand of the peildatum an even pace asks the total: one line says it.
    if !progress.figures.isClosed { lines.append(evenPaceLine(progress)) }
    if progress.agreements.isEmpty {
      lines.append(YardstickLine(.agreement(nil), agreementName, nil, [say(nl: "geen", en: "none")]))
    }
    for (place, agreement) in progress.agreements.enumerated() {
      lines.append(agreementLine(agreement, place, progress))
    }
    return lines + [
      totalLine(progress), YardstickLine(.pace, paceName, nil, [pace(progress), shortPace(progress)]),
    ]
  }

  /// How many lines `yardsticks` has, without making them.
  package static func yardstickCount(_ progress: HalfYearProgress) -> Int {
    3 + (progress.figures.isClosed ? 0 : 1) + max(1, progress.agreements.count)
  }

  /// `18 achter`, `2 voor`, `gelijk`: persons fewer, more, or as many as a yardstick asks.
  package func apart(_ difference: Int) -> String {
    if difference == 0 { return say(nl: "gelijk", en: "level") }
    let persons = number(abs(difference))
    return difference < 0
      ? say(nl: "\(persons) achter", en: "\(persons) behind")
      : say(nl: "\(persons) voor", en: "\(persons) ahead")
  }

  // MARK: - Lines

  private func housedLine(_ progress: HalfYearProgress) -> YardstickLine {
    guard let stand = progress.figures.stand else {
      return YardstickLine(.housed, housedName, nil, [noFigureYet, noStandShort])
    }
    let name = say(nl: "COA-stand", en: "COA count")
    var texts = ["\(name) \(date(stand.asOf))", "\(name) \(dayAndMonth(stand.asOf))", shortDate(stand.asOf)]
    if let delivered = stand.delivered {
      let day = numericDate(delivered)
      texts.insert(texts[0] + say(nl: ", geleverd \(day)", en: ", delivered \(day)"), at: 0)
    }
    if let split = progress.figures.split, let opening = progress.figures.opening, progress.figures.isClosed {
      texts = texts.prefix(2).map { "\($0): \(self.split(split, backlog: opening))" } + texts
    }
    return YardstickLine(.housed, housedName, stand.housed, texts)
  }

  private func evenPaceLine(_ progress: HalfYearProgress) -> YardstickLine {
    guard let yardstick = progress.evenPace else {
      return YardstickLine(.evenPace, evenPaceName, nil, [tooLittleKnown, unknownNumber])
    }
    guard progress.total != 0 else {
      return YardstickLine(.evenPace, evenPaceName, 0, [nothingAsked, nothing])
    }
    let text = yardstick.difference.map(apart) ?? noFigureYet
    let share = say(nl: "1/6 per maand", en: "1/6 a month")
    return YardstickLine(
      .evenPace, evenPaceName, yardstick.persons,
      [
        "\(on(yardstick.day)), \(share): \(text)", "\(on(yardstick.day)): \(text)",
        "\(shortDate(yardstick.day)): \(text)", yardstick.difference.map(apart) ?? noStandShort,
      ])
  }

  private func agreementLine(
    _ agreement: JudgementFacts.Promise, _ place: Int, _ progress: HalfYearProgress
  ) -> YardstickLine {
    let results = results(of: agreement, progress)
    var texts = results
    if let day = agreement.item.lastDay {
      texts =
        results.map { "\(on(day)): \($0)" }
        + results.suffix(1).flatMap { ["\(shortDate(day)): \($0)", $0] }
    }
    if agreement.isEffort, let first = texts.first {
      texts.insert(first + say(nl: " · inspanning", en: " · an effort"), at: 0)
    }
    return YardstickLine(
      .agreement(place), agreement.isMilestone ? milestoneName : agreementName,
      agreement.item.measurement?.required, texts, standing: agreement.item.standing)
  }

  /// How the number that was agreed was met, fullest first.
  func results(of agreement: JudgementFacts.Promise, _ progress: HalfYearProgress) -> [String] {
    let counted = agreement.item.measurement?.counted.map(number)
    switch agreement.result {
    case .kept:
      let text = say(nl: "gehaald", en: "met")
      return [counted.map { "\(text), \($0) \(housedName)" } ?? text, text]
    case .short(let short):
      let persons = number(short)
      return [
        say(nl: "niet gehaald, \(persons) tekort", en: "not met, \(persons) short"),
        say(nl: "\(persons) tekort", en: "\(persons) short"),
      ]
    case .notMeasured:
      return agreement.item.standing.isOpen
        ? [toBeMeasured] : [say(nl: "niet gemeten", en: "not measured")]
    case .withoutNumber: return withoutNumber
    case .ahead: return ahead(agreement, progress)
    }
  }

  private func ahead(_ agreement: JudgementFacts.Promise, _ progress: HalfYearProgress) -> [String] {
    guard agreement.item.measurement?.required != nil else {
      return withoutNumber
    }
    guard let toGo = progress.toGo(to: agreement) else { return [noFigureYet, noStandShort] }
    guard toGo > 0 else {
      return [
        say(nl: "de stand is er al", en: "the count is there already"),
        say(nl: "al zover", en: "there already"),
      ]
    }
    let left = say(nl: "nog \(number(toGo))", en: "\(number(toGo)) to go")
    guard let needed = progress.neededPerMonth(to: agreement) else { return [left] }
    return [left + say(nl: ", \(number(needed)) per maand", en: ", \(number(needed)) a month"), left]
  }

  private var withoutNumber: [String] {
    [
      say(nl: "geen aantal afgesproken", en: "no number was agreed"), say(nl: "geen aantal", en: "no number"),
    ]
  }

  private func totalLine(_ progress: HalfYearProgress) -> YardstickLine {
    guard let total = progress.total else {
      return YardstickLine(.total, totalName, nil, [tooLittleKnown, unknownNumber])
    }
    let (end, short) = outcome(progress)
    let parts = madeOf(progress.figures)
    return YardstickLine(.total, totalName, total, parts.map { "\($0): \(end)" } + [end, short])
  }

  /// `achterstand 63 + taakstelling 54`, `63 + 54`: what a total is made of, fullest first.
  private func madeOf(_ figures: Figures) -> [String] {
    guard let opening = figures.opening, let target = figures.target else { return [] }
    let name = say(nl: "taakstelling", en: "target")
    if opening == 0 { return ["\(name) \(number(target))"] }
    let carried = number(abs(opening))
    return opening > 0
      ? [
        say(
          nl: "achterstand \(carried) + \(name) \(number(target))",
          en: "backlog \(carried) + \(name) \(number(target))"),
        "\(carried) + \(number(target))",
      ]
      : [
        say(
          nl: "\(name) \(number(target)) − voorsprong \(carried)",
          en: "\(name) \(number(target)) − lead \(carried)"),
        "\(number(target)) − \(carried)",
      ]
  }

  /// What is left of a half-year that runs, and how one that is over ended.
  private func outcome(_ progress: HalfYearProgress) -> (full: String, short: String) {
    let figures = progress.figures
    if progress.time == .over {
      if let balance = figures.balance {
        let text = apart(-balance.persons)
        return (text, text)
      }
      let day = dayAndMonth(progress.period.peildatum)
      return (say(nl: "stand \(day) te meten", en: "count of \(day) unmeasured"), toBeMeasured)
    }
    if progress.total == 0 { return (nothingAsked(progress), nothing) }
    guard let toGo = figures.toGo else { return (noFigureYet, noStandShort) }
    let persons = number(abs(toGo))
    if toGo > 0 {
      let text = say(nl: "nog \(persons)", en: "\(persons) to go")
      return (text, text)
    }
    return toGo == 0
      ? (say(nl: "alles gehuisvest", en: "all housed"), apart(0))
      : (say(nl: "\(persons) meer dan gevraagd", en: "\(persons) more than asked"), apart(-toGo))
  }

  // MARK: - Pace

  /// `tempo tot nu 14 per maand, nodig 31`
  package func pace(_ progress: HalfYearProgress) -> String {
    guard progress.time != .ahead else {
      let day = dayAndMonth(progress.period.firstDay)
      return say(nl: "het halfjaar begint op \(day)", en: "the half-year begins on \(day)")
    }
    if progress.time == .over { return pastPace(progress) }
    let achieved = progress.achievedPerMonth.map(number)
    let soFar = achieved.map { say(nl: "tempo tot nu \($0) per maand", en: "pace so far \($0) a month") }
    let needed: String
    switch progress.needed {
    case .perMonth(let persons): needed = say(nl: "nodig \(number(persons))", en: "needed \(number(persons))")
    case .reached: needed = say(nl: "totaal bereikt", en: "total reached")
    case .nothingAsked: needed = nothingAsked
    case .tooLittleKnown, .over: needed = say(nl: "nodig: \(tooLittleKnown)", en: "needed: \(tooLittleKnown)")
    }
    guard let soFar else {
      return progress.needed == .tooLittleKnown ? "\(paceName): \(tooLittleKnown)" : "\(paceName): \(needed)"
    }
    return "\(soFar), \(needed)"
  }

  /// The same for a narrow screen: `nu 14 per maand, nodig 31`.
  private func shortPace(_ progress: HalfYearProgress) -> String {
    guard progress.time == .running, let achieved = progress.achievedPerMonth.map(number) else {
      return pace(progress)
    }
    let soFar = say(nl: "nu \(achieved) per maand", en: "now \(achieved) a month")
    switch progress.needed {
    case .perMonth(let persons):
      return say(nl: "\(soFar), nodig \(number(persons))", en: "\(soFar), needed \(number(persons))")
    case .tooLittleKnown:
      return say(nl: "\(soFar), nodig \(unknownNumber)", en: "\(soFar), needed \(unknownNumber)")
    case .reached, .nothingAsked, .over: return soFar
    }
  }

  private func pastPace(_ progress: HalfYearProgress) -> String {
    guard let achieved = progress.achievedPerMonth.map(number), let stand = progress.figures.stand else {
      return "\(paceName): \(tooLittleKnown)"
    }
    if progress.figures.isClosed {
      return say(
        nl: "tempo \(achieved) per maand, halfjaar voorbij", en: "pace \(achieved) a month, half-year over")
    }
    let day = dayAndMonth(stand.asOf)
    return say(
      nl: "tempo tot \(day) \(achieved) per maand, halfjaar voorbij",
      en: "pace until \(day) \(achieved) a month, half-year over")
  }

  private func on(_ day: Day) -> String {
    let text = dayAndMonth(day)
    return say(nl: "op \(text)", en: "on \(text)")
  }
}
