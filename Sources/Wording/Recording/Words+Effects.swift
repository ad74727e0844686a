import Supervision

/// What follows from a change, said before it is confirmed.
extension Words {
  /// "2 dagen te laat: “voor 1 april 2024” is t/m zo 31-03 (eerste paasdag)"
  package func lateness(of day: Day, _ deadline: Deadline, last: Day, _ rest: WorkingCalendar.Rest?) -> String
  {
    let reason =
      if let rest, rest != .weekend { " (\(self.rest(rest, on: last)))" } else { "" }
    let term = "“\(deadline.phrase)” is t/m \(numericDayInWeek(last))\(reason)"
    return day > last ? "\(days(last.days(to: day))) te laat: \(term)" : "op tijd: \(term)"
  }

  /// "t/m ma 15-04-2024"; a window with both its days; `nil` without a date.
  package func lastDay(_ term: Term) -> String? {
    guard let last = term.lastDay else { return nil }
    if let first = term.firstDay { return "\(window(first, last)) \(last.year)" }
    return "t/m \(numericDateInWeek(last))"
  }

  package func newTerm(_ term: Term, on today: Day) -> String {
    guard let last = term.lastDay else { return "zonder datum" }
    let distance = today.days(to: last)
    let away =
      distance == 0 ? "vandaag" : distance > 0 ? "over \(days(distance))" : "\(days(-distance)) geleden"
    let opening = term.firstDay.map { "\(window($0, last)) \(last.year), " } ?? ""
    return "\(opening)laatste dag \(dayInWeek(last)) \(last.year) (\(away))"
  }

  package func oldTerm(_ deadline: Deadline, last: Day?) -> String {
    "was “\(deadline.phrase)”" + (last.map { " (t/m \(numericDateInWeek($0)))" } ?? "")
  }

  package func extensions(_ times: Int) -> String { "\(times)× uitstel" }
  package var noExtension: String { "telt niet als uitstel" }

  package var nothingElseChanges: String { "Niets wijzigt aan de afspraak zelf." }
  package var deadlineStays: String { "De termijn en het aantal keer uitstel blijven." }
  package var nothingChanges: String { "Er is niets gewijzigd." }
  /// "Naar Urk gaan 3 open punten; beginstand achterstand 45."
  package func moves(to name: String, records: Int, opening: Int?) -> String {
    let points =
      records == 1 ? "gaat 1 open punt" : "gaan \(records == 0 ? "geen" : number(records)) open punten"
    let start = opening.map { "; de beginstand wordt: \(balance(Balance($0)))" } ?? ""
    return "Naar \(name) \(points)\(start)."
  }

  package var tredeStays: String { "De trede gaat niet mee naar de opvolger." }

  /// "Rappel was: 1×, reactie t/m 9 april"
  package func reminded(_ reminders: [Reminder]) -> String {
    guard let last = reminders.last else { return "Rappel was: geen." }
    return "Rappel was: \(reminders.count)×" + (last.replyBy.map { ", reactie t/m \(dayAndMonth($0))" } ?? "")
      + "."
  }

  package func reminders(_ times: Int) -> String { "\(times)× rappel" }

  package func willAct(_ action: OwnAction) -> String {
    var text = "Nieuwe actie “\(action.title)”"
    if let handler = action.handler { text += " voor \(handler)" }
    if let last = action.schedule?.original.wording, case .by(let day) = last {
      text += ", uiterlijk \(numericDateInWeek(day))"
    }
    return text + "."
  }

  package func newDocument(_ document: Document) -> String {
    "Nieuw stuk: \(document.title), nr. \(document.number ?? document.id.text)."
  }

  package func ending(_ ending: Ending) -> String {
    "was \(ending.kind == .settled ? "afgedaan" : "vervallen") op \(numericDate(ending.on)): \(ending.reason)"
  }

  package func condition(_ question: String) -> String { "voorwaarde: \(question)" }

  package func goesWithPlan(_ versions: Int, _ milestones: Int, _ measures: Int) -> [String] {
    var parts: [String] = []
    if versions > 0 { parts.append(count(versions, "versie", "versies")) }
    if milestones > 0 { parts.append(count(milestones, "mijlpaal", "mijlpalen")) }
    if measures > 0 { parts.append(count(measures, "maatregel", "maatregelen")) }
    return parts.isEmpty ? [] : ["ook weg: \(several(parts))"]
  }

  package func wasPlanned(_ day: Day) -> String { "stond gepland op \(dayInWeek(day)) \(day.year)" }

  package func outsideWindow(_ deadline: Deadline, _ first: Day?, _ last: Day) -> String {
    let days = first.map { window($0, last) } ?? "t/m \(dayAndMonth(last))"
    return "buiten de afgesproken periode: “\(deadline.phrase)” is \(days)"
  }

  // MARK: - Figures

  package func countsFor(_ period: HalfYear) -> String { "telt voor \(period)" }
  package func sum(_ parts: [Int]) -> String {
    "\(parts.map(number).joined(separator: " + ")) = \(number(parts.reduce(0, +)))"
  }

  package func measuredOn(_ day: Day, _ stand: Day) -> String {
    stand == day
      ? "wordt gemeten met de COA-stand per \(date(stand))"
      : "wordt gemeten met de COA-stand per \(date(stand)), de eerste na \(date(day))"
  }

  package func share(percent: Int, of target: Int, is persons: Int) -> String {
    "\(percent)% van de taakstelling van \(number(target)) is \(number(persons)) (naar boven afgerond)"
  }

  package func targetWas(_ notice: TargetNotice) -> String {
    "was \(number(notice.persons)); afgesproken aantallen blijven"
  }

  package func statementWas(_ statement: Statement) -> String { "was \(number(statement.persons))" }

  /// Of a number that takes the place of another, where nobody named its day.
  package func countsFrom(_ today: Day) -> String {
    say(
      nl: "geen dag ingevuld: geldt vanaf vandaag, \(date(today))",
      en: "no day filled in: counts from today, \(date(today))")
  }

  /// Which delivery of this stand it is, and what the earlier ones said.
  ///
  /// - Parameter isAssumed: nobody named the day of the delivery, so that it is taken as delivered today.
  package func deliveries(earlier: [Count], _ count: Count, isAssumed: Bool) -> [String] {
    guard let last = earlier.last else { return [] }
    let numbers = earlier.map { number($0.housed) }.joined(separator: ", ")
    var lines = ["\(earlier.count + 1)e levering van deze stand; eerder \(numbers)"]
    if isAssumed, let day = count.delivered { lines.append(deliveredToday(day)) }
    if count.knownFrom < last.knownFrom { lines.append(laterDeliveryStands(last)) }
    return lines
  }

  private func deliveredToday(_ day: Day) -> String {
    say(
      nl: "geen dag van levering ingevuld: geldt als geleverd vandaag, \(date(day))",
      en: "no day of delivery filled in: taken as delivered today, \(date(day))")
  }

  private func laterDeliveryStands(_ count: Count) -> String {
    say(
      nl: "de latere levering van \(date(count.knownFrom)) blijft gelden: \(number(count.housed))",
      en: "the later delivery of \(date(count.knownFrom)) stands: \(number(count.housed))")
  }

  /// Uitstel that was granted before another change that is on record already: that one goes on holding.
  package func laterChangeStands(_ deadline: Deadline) -> String {
    say(
      nl:
        "verandert de termijn van nu niet: wat later verleend of afgesproken is blijft gelden (“\(deadline.phrase)”)",
      en:
        "does not change the term as it is now: what was granted or agreed later stands (“\(deadline.phrase)”)"
    )
  }

  /// "tussendoel 45 + 117 = 162 gehuisvest: gehaald"
  package func measured(_ item: AgendaItem) -> String { "\(title(item)): \(standing(item))" }

  package func judgedOn(_ judgement: Judgement) -> [String] {
    judgement.usedHoused.map { housed in
      [
        "berust op \(number(housed)) gehuisvest"
          + (judgement.usedDelivery.map { ", levering van \(date($0))" } ?? "")
      ]
    } ?? ["geen levering vastgelegd waar het op berust"]
  }

  package func judgementWas(_ judgement: Judgement) -> String { "was \(self.judgement(judgement))" }

  /// The earlier judgement keeps its reason; the new one has its own, or none.
  package func earlierJudgementStays(hasReason: Bool) -> String {
    let stays = say(
      nl: "het eerdere oordeel blijft leesbaar, met zijn motivering",
      en: "the earlier judgement stays readable, with its reason")
    return hasReason
      ? stays : stays + say(nl: "; het nieuwe heeft er geen", en: "; the new one has none")
  }

  package var amvKept: String {
    say(nl: "wat niet genoemd is blijft zoals het was", en: "what is not named stays as it was")
  }

  // MARK: - Ladder

  /// What was, and the formal requirements that become work of ours.
  package func consequences(of entry: LadderEntry, before: LadderPlace) -> [String] {
    var lines = ["was \(place(before))"]
    guard let trede = entry.place.trede, entry.step == .up || entry.step == .recorded else { return lines }
    let required = FormalRequirement.required(at: trede)
    if !required.isEmpty {
      lines.append(
        "wordt werk van ons (Gemeentewet art. 124): \(several(required.map { lowered(requirement($0)) }))")
    }
    return lines
  }
}
