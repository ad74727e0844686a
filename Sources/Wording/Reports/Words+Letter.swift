import Supervision

/// The words of the facts that a letter is made of. The sentences around them stand in the templates.
extension Words {
  package func letterTitle(_ municipality: String, _ period: String) -> String {
    "Brief aan \(municipality) over \(period)"
  }

  // MARK: - The tables of persons

  /// `Achterstand uit 2023-I`, `Voorsprong uit 2023-I`; what is not known may be either: `Stand uit 2023-I`.
  package func openingRow(_ persons: Int?, from period: HalfYear) -> String {
    "\(side(persons)) uit \(period)"
  }

  private func side(_ persons: Int?) -> String {
    persons.map { $0 < 0 ? "Voorsprong" : "Achterstand" } ?? "Stand"
  }

  package func targetRow(_ period: HalfYear) -> String { "Taakstelling over \(period)" }
  package func totalRow(_ period: HalfYear) -> String { "Samen te huisvesten in \(period)" }
  package func housedRow(_ period: HalfYear) -> String { "Gehuisvest in \(period) volgens COA" }

  /// `Achterstand op 1 januari 2024`
  package func balanceRow(_ balance: Balance?, on day: Day) -> String {
    "\(side(balance?.persons)) op \(date(day))"
  }

  // MARK: - What is not known

  package func unknown(_ what: String) -> String { "\(what): onbekend" }
  package func toFillIn(_ what: String) -> String { "invullen: \(what)" }

  package var gapOfDate: String { unknown("datum") }
  /// Of a letter that has not gone out.
  package var gapOfLetterDate: String { toFillIn("datum") }
  package var gapOfReference: String { unknown("kenmerk") }
  package var gapOfProvince: String { toFillIn("naam provincie") }
  package var gapOfSecretary: String { toFillIn("naam secretaris") }
  package var gapOfChair: String { toFillIn("naam voorzitter") }
  package var gapOfJudgement: String { "oordeel: nog niet vastgelegd" }
  package var gapOfReason: String { toFillIn("reden van het oordeel") }
  package func gapOfNextReport(_ period: HalfYear) -> String {
    "toezichtinformatie over \(period): nog niet vastgelegd"
  }
  package var gapOfTrede: String { unknown("trede") }
  package var gapOfMeetingDay: String { "datum: nog te plannen" }
  package func gapOfStand(_ day: Day) -> String { unknown("COA-stand \(date(day))") }
  /// In a table, where the row says of what.
  package var gapOfNumber: String { "onbekend" }
  package func gapOfTotal(_ period: HalfYear) -> String { unknown("totaal \(period)") }

  // MARK: - Sentences

  /// `Bijgesteld plan van aanpak: voor 1 april 2024`. A series is one line.
  package func agreed(_ agreements: [Agreement], on day: Day) -> [String] {
    bundled(agreements, on: day).map { title, agreement in
      "\(title): \(agreement.schedule.deadline(on: day).phrase)\(by(agreement.party))"
    }
  }

  /// Whose it is, where that is not the municipality that the letter goes to.
  private func by(_ party: Party) -> String {
    switch party.actor {
    case .municipality: ""
    case .province: " (door ons)"
    case .thirdParty: " (door \(party.label ?? "COA"))"
    }
  }

  /// Agreements with their titles; those of a series that follow each other, in the same words, under one title:
  /// `Voortgangsrapportage januari tot en met juni`.
  private func bundled(_ agreements: [Agreement], on day: Day) -> [(title: String, agreement: Agreement)] {
    var bundles: [(titles: [String], agreement: Agreement)] = []
    for agreement in agreements {
      let isSeries = SeriesTitle(agreement.title) != nil
      if isSeries, let last = bundles.last, last.agreement.isOneSeries(with: agreement, on: day) {
        bundles[bundles.count - 1].titles.append(agreement.title)
      } else {
        bundles.append(([agreement.title], agreement))
      }
    }
    return bundles.map { (title(of: $0.titles), $0.agreement) }
  }

  private func title(of titles: [String]) -> String {
    guard titles.count > 1, let first = titles.first.flatMap(SeriesTitle.init)?.words,
      let last = titles.last.flatMap(SeriesTitle.init)?.words
    else { return titles.first ?? "" }
    let same = zip(first, last).prefix { $0 == $1 }.count
    let (from, to) = (first.dropFirst(same), last.dropFirst(same))
    let title = first.joined(separator: " ")
    return from.isEmpty || to.isEmpty ? title : "\(title) tot en met \(to.joined(separator: " "))"
  }

  /// `Tot het uiterste inspannen om op 1 april 2024 de achterstand van 45 …; samen 162 gehuisvest`
  package func agreed(_ target: InterimTarget, on day: Day) -> String {
    var parts: [String] = []
    if let backlog = target.backlogPart {
      parts.append("een achterstand van \(number(backlog)) te hebben ingelopen")
    }
    if let part = target.targetPart {
      let share =
        target.targetPercent.map {
          "\($0)% van de taakstelling over \(target.period), dat is \(number(part)),"
        }
        ?? "\(number(part)) van de taakstelling over \(target.period)"
      parts.append("\(share) te hebben gehuisvest")
    }
    let phrase = target.schedule.deadline(on: day).phrase
    let start = target.effort ? "U spant zich tot het uiterste in om" : "Het doel is om"
    let total = parts.count > 1 ? target.required.map { " (samen \(number($0)))" } ?? "" : ""
    if parts.isEmpty, let required = target.required {
      parts.append("in totaal \(persons(required)) te hebben gehuisvest")
    }
    guard !parts.isEmpty else { return "\(target.title): \(phrase)" }
    return "\(start) \(phrase) \(parts.joined(separator: " en "))\(total)"
  }

  /// `Melden dat maatregelen vertraging oplopen (tijdig)`
  package func expected(_ agreements: [Agreement], on day: Day) -> [String] {
    bundled(agreements, on: day).map { title, agreement in
      "\(title) (\(agreement.schedule.deadline(on: day).phrase))"
    }
  }

  /// `Toezichtinformatie over 2024-I, vastgesteld door uw college, uiterlijk 1 augustus 2024, als …`
  package func requested(_ agreements: [Agreement], on day: Day) -> [String] {
    bundled(agreements, on: day).map { requested($0, $1, on: day) }
  }

  private func requested(_ title: String, _ agreement: Agreement, on day: Day) -> String {
    var text = title
    if agreement.kind == .report, agreement.party.label == "college" {
      text += ", vastgesteld door uw college"
    }
    text += ", \(agreement.schedule.deadline(on: day).phrase)"
    switch agreement.condition {
    case .targetNotRealised(let period)?:
      text += ", als de taakstelling op \(date(period.peildatum)) niet gerealiseerd is"
    case .question(let question, _)?: text += ", als: \(question)"
    case nil: break
    }
    return text
  }

  /// A line of the report of a meeting, to the municipality itself. Colleagues write "Gemeente: …" and "Gemeente
  /// verwacht …" before what it said; the rest stays as it is.
  package func reported(_ line: String) -> String {
    for (start, said) in [
      ("Gemeente: ", "U gaf aan: "), ("Provincie: ", "Wij gaven aan: "), ("De gemeente ", "Uw gemeente "),
      ("Gemeente ", "Uw gemeente "),
    ] where line.hasPrefix(start) {
      return said + line.dropFirst(start.count)
    }
    return line
  }

  /// How far we are with a plan that we did not judge yet.
  package func toBeJudged(_ status: PlanVersion.Status) -> String? {
    switch status {
    case .concept: "Het is een concept."
    case .ingediend: "Wij hebben het nog niet beoordeeld."
    case .wordtGetoetst: "Wij toetsen het nog."
    case .voldoende, .onvoldoende, .bijstellingGevraagd, .ingetrokken: nil
    }
  }

  /// What was decided on the ladder since the peildatum: `Actief toezicht (trede 3) blijft van toepassing.`
  package func decided(_ entry: LadderEntry) -> String {
    let place = entry.place.trede.map { "\(sentenceCase(name($0))) (trede \($0.number))" }
    let on = entry.from.map { " op \(date($0))" } ?? ""
    switch entry.step {
    case .keep:
      return place.map { "\($0) blijft van toepassing." }
        ?? "Uw gemeente blijft buiten de interventieladder."
    case .freeze, .thaw:
      let done = entry.step == .freeze ? "bevroren" : "weer vrijgegeven"
      return
        "Uw plaats op de interventieladder, \(self.place(entry.place)), is\(on) \(done).\(because(entry))"
    case .recorded, .up, .down: return "Uw gemeente is\(on) \(movement(entry)).\(because(entry))"
    }
  }

  private func because(_ entry: LadderEntry) -> String {
    entry.reason.map { " Reden: \(ended($0))" } ?? ""
  }

  /// A text that somebody typed, as a sentence: with a capital, and a full stop unless it has an end of its own.
  package func wholeSentence(_ text: String) -> String { ended(sentenceCase(text)) }

  private func ended(_ text: String) -> String {
    text.last.map { ".!?…:\u{201D}\"".contains($0) } ?? true ? text : "\(text)."
  }

  private func movement(_ entry: LadderEntry) -> String {
    switch entry.step {
    case .up: "opgeschaald naar \(place(entry.place))"
    case .down:
      entry.place == .off ? "van de interventieladder gehaald" : "afgeschaald naar \(place(entry.place))"
    case .recorded, .keep, .freeze, .thaw: "geplaatst op \(place(entry.place))"
    }
  }

  /// `op 17 april 2024`
  package func onDay(_ day: Day) -> String { "op \(date(day))" }

  /// How often a term was extended, as a phrase behind a date: `na 2× uitstel`.
  package func afterExtensions(_ count: Int) -> String { "na \(number(count))× uitstel" }
}

/// The title of one of a series, as `Voortgangsrapportage 1/6` or `Voortgangsrapportage januari (1/6)`.
private struct SeriesTitle {
  /// The words before its place in the series.
  let words: [Substring]
  /// How many there are.
  let count: Substring

  init?(_ title: String) {
    let words = title.split(separator: " ")
    guard let last = words.last, words.count > 1 else { return nil }
    let place = last.hasPrefix("(") && last.hasSuffix(")") ? last.dropFirst().dropLast() : last
    let numbers = place.split(separator: "/", omittingEmptySubsequences: false)
    guard numbers.count == 2, numbers.allSatisfy({ Int($0) != nil }) else { return nil }
    self.words = words.dropLast()
    count = numbers[1]
  }
}

extension Agreement {
  fileprivate func isOneSeries(with next: Agreement, on day: Day) -> Bool {
    SeriesTitle(title)?.count == SeriesTitle(next.title)?.count && party == next.party && kind == next.kind
      && condition == next.condition
      && schedule.deadline(on: day).phrase == next.schedule.deadline(on: day).phrase
  }
}
