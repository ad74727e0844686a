import Supervision

/// The words of the gespreksblad, the sheet for a meeting about one municipality.
extension Words {
  /// `Almere · gespreksblad bestuurlijk overleg in de tweede helft van april 2024`
  package func sheetTitle(_ municipality: String, _ meeting: String?) -> String {
    "\(municipality) · gespreksblad" + (meeting.map { " bestuurlijk overleg \($0)" } ?? "")
  }

  package func sheetMarking(_ day: Day) -> String { "\(internalLabel) · \(dayInWeek(day)) \(day.year)" }

  package var participantsLabel: String { "deelnemers" }
  package var dayLabel: String { "datum" }
  package var reasonLabel: String { "WAAROM" }
  package var nowhereRecorded: String { "niet vastgelegd" }
  package func heldOnDay(_ day: Day) -> String { "\(fullDate(day)), gehouden" }
  package var noMeetingAhead: String { "geen overleg gepland of aangekondigd" }

  /// `nog te plannen (16 t/m 30 april 2024)`
  package func toBePlanned(_ period: String?) -> String {
    "nog te plannen" + (period.map { " (\($0))" } ?? "")
  }

  /// `niet gehouden in de afgesproken periode (16 t/m 31 maart 2024)`
  package func notHeldInPeriod(_ period: String?) -> String {
    "niet gehouden in de afgesproken periode" + (period.map { " (\($0))" } ?? "")
  }

  package var noReminder: String { "geen rappel" }
  package var nothingReported: String { "geen melding vastgelegd" }
  package var frozen: String { "bevroren" }

  package var standHeading: String { "WAAR STAAT DE GEMEENTE" }
  package var standColumns: [String] { ["stand", "gevraagd", "verschil"] }
  /// `318 van 363`
  package func standOfAsked(_ stand: String, _ asked: String) -> String { "\(stand) van \(asked)" }

  /// The keys of the sheet on the screen, without and with a meeting that lies ahead.
  package func sheetKeys(of sheet: CaseSheet) -> String {
    var keys: [String] = []
    if sheet.meeting != nil {
      keys += [say(nl: "x gehouden", en: "x held"), say(nl: "d datum", en: "d date")]
    }
    if sheet.lastMeeting != nil { keys.append(say(nl: "a afspraak", en: "a agreement")) }
    return
      (keys + [
        say(nl: "Esc terug", en: "Esc back"), say(nl: "↑↓ bladeren", en: "↑↓ scroll"),
        say(nl: "? toetsen", en: "? keys"),
      ])
      .joined(separator: " · ")
  }

  package var explanationColumn: String { "toelichting" }
  package var momentColumn: String { "moment" }
  package var itemColumns: [String] { ["onderwerp", "teken", "hoe het ervoor staat"] }

  /// The last meeting that was held, and what else is open.
  package func agreedHeading(_ day: Day?) -> String {
    day.map { "AFSPRAKEN VAN \(date($0).uppercased()), EN WAT VERDER LOOPT" } ?? "WAT LOOPT"
  }

  /// `plan ontvangen 02-06-2023, voldoende`
  package func ofPlan(_ text: String) -> String { "plan \(text)" }

  package var earlierHeading: String { "EERDER" }
  package var othersHeading: String { "ANDERE GEMEENTEN" }
  package var questionsHeading: String { "VRAGEN" }
  package var choicesHeading: String { "KEUZES" }
  package func outcomeHeading(_ held: Day?) -> String {
    held.map { "UITKOMST VAN \(date($0).uppercased())" } ?? "UITKOMST"
  }
  package var outcomeHint: String { "in te vullen na het overleg" }
  package var outcomeColumns: [String] { ["afspraak", "wie", "termijn"] }

  // MARK: - Where it stands

  /// `45 achter`, `2 voor`, `op nul`
  package func difference(_ balance: Balance) -> String {
    switch balance.meaning {
    case .behind(let persons): "\(number(persons)) achter"
    case .ahead(let persons): "\(number(persons)) voor"
    case .even: "op nul"
    }
  }

  package func closedRow(_ period: HalfYear) -> String { "\(date(period.peildatum)), \(period)" }
  package func runningRow(_ period: HalfYear) -> String { "\(date(period.peildatum)), totaal \(period)" }
  package func standRow(_ day: Day) -> String { "\(date(day)), laatste COA-stand" }
  package var ownFigureRow: String { "volgens gemeente zelf" }
  package var noOwnFigure: String { "geen opgave vastgelegd" }
  package var running: String { "loopt" }
  package var notJudgedYet: String { "nog niet beoordeeld" }

  /// `1 april 2024, tussendoel 45 + 117`
  package func interimRow(_ target: InterimTarget, on day: Day?) -> String {
    let parts = [target.backlogPart, target.targetPart].compactMap { $0.map(number) }
    return [day.map(date), "tussendoel \(parts.joined(separator: " + "))"].compactMap { $0 }.joined(
      separator: ", ")
  }

  /// `233 + achterstand 45`, `15 − voorsprong 20`
  package func sum(target: Int?, opening: Int?) -> String {
    guard let target else { return "" }
    guard let opening else { return "\(number(target)), beginstand onbekend" }
    return opening < 0
      ? "\(number(target)) − voorsprong \(number(-opening))"
      : "\(number(target)) + achterstand \(number(opening))"
  }

  package func ownFigureNote(_ figure: Count, difference: Int?) -> String {
    "stand \(date(figure.asOf))"
      + (difference.map { $0 == 0 ? ", gelijk aan COA" : ", verschil met COA \(number(abs($0)))" } ?? "")
  }

  // MARK: - The others

  package var noOthersKnown: String {
    say(
      nl: "geen cijfers van andere gemeenten vastgelegd", en: "no figures of other municipalities on record")
  }

  /// `begin 2024-I: 2 van 6 zonder achterstand; Almere 45 van samen 125`
  package func amongOthers(
    _ period: HalfYear, _ name: String, own: Int?, without: Int, known: Int, together: Int
  ) -> String {
    let whose = own.map { own in
      own > 0
        ? "; \(name) \(number(own)) van samen \(number(together))" : "; \(name) heeft geen achterstand"
    }
    return "begin \(period): \(number(without)) van \(number(known)) zonder achterstand" + (whose ?? "")
  }

  /// `2023-II: 3e van 6 naar aandeel gehuisvest (87%)`
  package func placeInHalfYear(_ period: HalfYear, _ place: RoundPlace, share: Share?) -> String {
    "\(period): \(self.place(place, share: share))"
  }

  // MARK: - Questions, from facts only

  package func askWhen(_ item: AgendaItem) -> String {
    "Wanneer komt “\(title(item))”? (\(standing(item)))"
  }

  package func askWhyMissed(_ item: AgendaItem) -> String {
    "Waardoor is “\(title(item))” niet gehaald? (\(number(item.measurement?.short ?? 0)) tekort)"
  }

  package func askAboutDelay(_ measure: Measure, on day: Day) -> String {
    "“\(measure.title)”: vertraging gemeld op \(date(day)). Hoeveel personen scheelt dat, en tot wanneer?"
  }

  /// About what the municipality said in the last meeting.
  package func askSince(_ day: Day, _ said: String) -> String {
    "Hoe staat het sinds \(dayAndMonth(day)) hiermee? “\(said)”"
  }

  package func askForTotal(_ figures: Figures) -> String? {
    guard let total = figures.total, total > 0 else { return nil }
    let left = figures.toGo.map { $0 > 0 ? " (nog \(number($0)))" : "" } ?? ""
    if let toGo = figures.toGo, toGo <= 0 { return nil }
    return "Wat is er nodig om op \(dayAndMonth(figures.period.peildatum)) \(number(total)) te halen?\(left)"
  }

  package func askAboutOwnFigure(_ difference: Int, on day: Day) -> String {
    "Waar komt het verschil van \(number(difference)) met COA op \(dayAndMonth(day)) vandaan?"
  }

  package var noQuestions: String { "geen vragen uit het dossier" }

  // MARK: - Choices

  /// What can be decided, without a word about what should be.
  package func choices(_ record: LadderRecord) -> [String] {
    switch record.place {
    case .on(let trede):
      var choices = ["\(place(record.place)) handhaven"]
      if let next = Trede(trede.number + 1) {
        choices.append("opschalen naar \(place(.on(next)))\(forms(next))")
      }
      choices.append(
        Trede(trede.number - 1).map { "afschalen naar \(place(.on($0)))" } ?? "van de interventieladder halen"
      )
      choices.append(record.frozen ? "niet langer bevriezen" : "bevriezen")
      return choices
    case .off: return ["buiten de interventieladder laten", "plaatsen op een trede"]
    case .unknown: return ["de plaats op de interventieladder is onbekend: eerst vastleggen"]
    }
  }

  private func forms(_ trede: Trede) -> String {
    let asked = FormalRequirement.required(at: trede).map { requirement($0).lowercased() }
    return asked.isEmpty ? "" : " (GS-besluit; \(asked.joined(separator: ", ")))"
  }

  package var choiceIsTheirs: String { "de keuze is aan GS, het programma stelt niets voor" }
}
