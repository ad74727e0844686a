import Supervision

/// The words of the facts that a letter is made of. The sentences around them stand in the templates.
extension Words {
  package func letterTitle(_ municipality: String, _ period: HalfYear) -> String {
    "Brief aan \(municipality) over \(period)"
  }

  package func nothingKnown(_ municipality: String, over period: HalfYear) -> String {
    "Over \(period) is van \(municipality) niets vastgelegd."
  }

  package var letterOnlyForHousing: String {
    "De brief is er alleen voor het domein huisvesting van vergunninghouders."
  }

  // MARK: - The tables of persons

  /// `Achterstand uit 2023-I`, `Voorsprong uit 2023-I`
  package func openingRow(_ persons: Int?, from period: HalfYear) -> String {
    "\((persons ?? 0) < 0 ? "Voorsprong" : "Achterstand") uit \(period)"
  }

  package func targetRow(_ period: HalfYear) -> String { "Taakstelling over \(period)" }
  package func totalRow(_ period: HalfYear) -> String { "Samen te huisvesten in \(period)" }
  package func housedRow(_ period: HalfYear) -> String { "Gehuisvest in \(period) volgens COA" }

  /// `Achterstand op 1 januari 2024`
  package func balanceRow(_ balance: Balance?, on day: Day) -> String {
    "\((balance?.persons ?? 0) < 0 ? "Voorsprong" : "Achterstand") op \(date(day))"
  }

  // MARK: - What is not known

  package func unknown(_ what: String) -> String { "\(what): onbekend" }
  package func toFillIn(_ what: String) -> String { "invullen: \(what)" }

  package var gapOfDate: String { unknown("datum") }
  package var gapOfReference: String { unknown("kenmerk") }
  package var gapOfProvince: String { toFillIn("naam provincie") }
  package var gapOfSecretary: String { toFillIn("naam secretaris") }
  package var gapOfChair: String { toFillIn("naam voorzitter") }
  /// Of a letter that has not gone out.
  package var gapOfLetterDate: String { toFillIn("datum") }
  package var gapOfJudgement: String { "oordeel: nog niet vastgelegd" }
  package var gapOfReason: String { toFillIn("reden van het oordeel") }
  package var gapOfTrede: String { unknown("trede") }
  package var gapOfMeetingDay: String { "datum: nog te plannen" }
  package func gapOfStand(_ day: Day) -> String { unknown("COA-stand \(date(day))") }
  /// In a table, where the row says of what.
  package var gapOfNumber: String { "onbekend" }
  package func gapOfTotal(_ period: HalfYear) -> String { unknown("totaal \(period)") }

  /// "In de brief zijn 4 plaatsen open: zoek naar […]."
  package func gaps(_ count: Int) -> String {
    "Er \(count == 1 ? "staat" : "staan") \(self.count(count, "open plek", "open plekken")) in, tussen [ ]."
  }

  // MARK: - Sentences

  /// `Bijgesteld plan van aanpak: voor 1 april 2024`
  package func agreed(_ agreement: Agreement, on day: Day) -> String {
    "\(agreement.title): \(agreement.schedule.deadline(on: day).phrase)"
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
    let start = target.effort ? "U spant zich tot het uiterste in om" : "Afgesproken doel:"
    let total = parts.count > 1 ? target.required.map { " (samen \(number($0)))" } ?? "" : ""
    if parts.isEmpty, let required = target.required {
      parts.append("\(persons(required)) te hebben gehuisvest")
    }
    guard !parts.isEmpty else { return "\(target.title): \(phrase)" }
    return "\(start) \(phrase) \(parts.joined(separator: " en "))\(total)"
  }

  /// `Melden dat maatregelen vertraging oplopen (tijdig)`
  package func expected(_ agreement: Agreement, on day: Day) -> String {
    "\(agreement.title) (\(agreement.schedule.deadline(on: day).phrase))"
  }

  /// `Toezichtinformatie over 2024-I, vastgesteld door uw college, uiterlijk 1 augustus 2024, als …`
  package func requested(_ agreement: Agreement, on day: Day) -> String {
    var text = agreement.title
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

  /// What was decided on the ladder since the peildatum: `Actief toezicht (trede 3) blijft van toepassing.`
  package func decided(_ entry: LadderEntry) -> String {
    let place = entry.place.trede.map { "\(sentenceCase(name($0))) (trede \($0.number))" }
    let on = entry.from.map { " op \(date($0))" } ?? ""
    switch entry.step {
    case .keep:
      return place.map { "\($0) blijft van toepassing." }
        ?? "Uw gemeente blijft buiten de interventieladder."
    case .recorded, .up, .down, .freeze, .thaw:
      return "Uw gemeente is\(on) \(movement(entry)).\(entry.reason.map { " Reden: \($0)." } ?? "")"
    }
  }

  private func movement(_ entry: LadderEntry) -> String {
    switch entry.step {
    case .up: "opgeschaald naar \(place(entry.place))"
    case .down:
      entry.place == .off ? "van de interventieladder gehaald" : "afgeschaald naar \(place(entry.place))"
    case .freeze: "op \(place(entry.place)) bevroren"
    case .thaw: "op \(place(entry.place)) niet langer bevroren"
    case .recorded, .keep: "geplaatst op \(place(entry.place))"
    }
  }

  /// `op 17 april 2024`
  package func onDay(_ day: Day) -> String { "op \(date(day))" }

  /// How often a term was extended, as a phrase behind a date: `na 2× uitstel`.
  package func afterExtensions(_ count: Int) -> String { "na \(number(count))× uitstel" }
}
