import Supervision

/// What follows from a change, said before it is confirmed.
extension Words {
  /// "2 dagen te laat: “voor 1 april 2024” is t/m zo 31-03 (eerste paasdag)"
  package func lateness(of day: Day, _ deadline: Deadline, last: Day, _ rest: WorkingCalendar.Rest?) -> String
  {
    let reason =
      if let rest, rest != .weekend { " (\(self.rest(rest, on: last)))" } else { "" }
    let term = say(
      nl: "“\(deadline.phrase)” is t/m \(numericDayInWeek(last))\(reason)",
      en: "“\(deadline.phrase)” runs to \(numericDayInWeek(last))\(reason)")
    return day > last
      ? say(
        nl: "\(days(last.days(to: day))) te laat: \(term)", en: "\(days(last.days(to: day))) late: \(term)")
      : say(nl: "op tijd: \(term)", en: "on time: \(term)")
  }

  /// "t/m ma 15-04-2024"; a window with both its days; `nil` without a date.
  package func lastDay(_ term: Term) -> String? {
    guard let last = term.lastDay else { return nil }
    if let first = term.firstDay { return "\(window(first, last)) \(last.year)" }
    return say(nl: "t/m \(numericDateInWeek(last))", en: "up to \(numericDateInWeek(last))")
  }

  package func newTerm(_ term: Term, on today: Day) -> String {
    guard let last = term.lastDay else { return say(nl: "zonder datum", en: "without a date") }
    let distance = today.days(to: last)
    let away =
      distance == 0
      ? say(nl: "vandaag", en: "today")
      : distance > 0
        ? say(nl: "over \(days(distance))", en: "in \(days(distance))")
        : say(nl: "\(days(-distance)) geleden", en: "\(days(-distance)) ago")
    let opening = term.firstDay.map { "\(window($0, last)) \(last.year), " } ?? ""
    return say(
      nl: "\(opening)laatste dag \(dayInWeek(last)) \(last.year) (\(away))",
      en: "\(opening)last day \(dayInWeek(last)) \(last.year) (\(away))")
  }

  package func oldTerm(_ deadline: Deadline, last: Day?) -> String {
    say(nl: "was “\(deadline.phrase)”", en: "was “\(deadline.phrase)”")
      + (last.map { say(nl: " (t/m \(numericDateInWeek($0)))", en: " (up to \(numericDateInWeek($0)))") }
        ?? "")
  }

  package func extensions(_ times: Int) -> String { say(nl: "\(times)× uitstel", en: "extended \(times)×") }
  package var noExtension: String { say(nl: "telt niet als uitstel", en: "does not count as an extension") }

  package var nothingElseChanges: String {
    say(nl: "Niets wijzigt aan de afspraak zelf.", en: "Nothing changes in the agreement itself.")
  }
  package var deadlineStays: String {
    say(
      nl: "De termijn en het aantal keer uitstel blijven.", en: "The term and the number of extensions stay.")
  }
  package var nothingChanges: String { say(nl: "Er is niets gewijzigd.", en: "Nothing was changed.") }
  /// "Naar Urk gaan 3 open punten; beginstand achterstand 45."
  package func moves(to name: String, records: Int, opening: Int?) -> String {
    let points =
      records == 1
      ? say(nl: "gaat 1 open punt", en: "1 open item goes")
      : say(
        nl: "gaan \(records == 0 ? "geen" : number(records)) open punten",
        en: "\(records == 0 ? "No" : number(records)) open items go")
    let start =
      opening.map {
        say(
          nl: "; de beginstand wordt: \(balance(Balance($0)))",
          en: "; the opening balance becomes: \(balance(Balance($0)))")
      } ?? ""
    return say(nl: "Naar \(name) \(points)\(start).", en: "\(points) to \(name)\(start).")
  }

  package var tredeStays: String {
    say(nl: "De trede gaat niet mee naar de opvolger.", en: "The trede does not go along to the successor.")
  }

  /// "Rappel was: 1×, reactie t/m 9 april"
  package func reminded(_ reminders: [Reminder]) -> String {
    guard let last = reminders.last else {
      return say(nl: "Rappel was: geen.", en: "Reminders so far: none.")
    }
    let reply =
      last.replyBy.map { say(nl: ", reactie t/m \(dayAndMonth($0))", en: ", reply by \(dayAndMonth($0))") }
      ?? ""
    return say(
      nl: "Rappel was: \(reminders.count)×\(reply).", en: "Reminders so far: \(reminders.count)\(reply).")
  }

  package func reminders(_ times: Int) -> String { say(nl: "\(times)× rappel", en: "reminded \(times)×") }

  package func willAct(_ action: OwnAction) -> String {
    var text = say(nl: "Nieuwe actie “\(action.title)”", en: "New action “\(action.title)”")
    if let handler = action.handler { text += say(nl: " voor \(handler)", en: " for \(handler)") }
    if let last = action.schedule?.original.wording, case .by(let day) = last {
      text += say(nl: ", uiterlijk \(numericDateInWeek(day))", en: ", by \(numericDateInWeek(day))")
    }
    return text + "."
  }

  package func newDocument(_ document: Document) -> String {
    say(
      nl: "Nieuw stuk: \(document.title), nr. \(document.number ?? document.id.text).",
      en: "New document: \(document.title), no. \(document.number ?? document.id.text).")
  }

  package func ending(_ ending: Ending) -> String {
    say(
      nl:
        "was \(ending.kind == .settled ? "afgedaan" : "vervallen") op \(numericDate(ending.on)): \(ending.reason)",
      en:
        "was \(ending.kind == .settled ? "settled" : "waived") on \(numericDate(ending.on)): \(ending.reason)"
    )
  }

  package func condition(_ question: String) -> String {
    say(nl: "voorwaarde: \(question)", en: "condition: \(question)")
  }

  package func goesWithPlan(_ versions: Int, _ milestones: Int, _ measures: Int) -> [String] {
    var parts: [String] = []
    if versions > 0 {
      parts.append(say(nl: count(versions, "versie", "versies"), en: count(versions, "version", "versions")))
    }
    if milestones > 0 {
      parts.append(
        say(nl: count(milestones, "mijlpaal", "mijlpalen"), en: count(milestones, "milestone", "milestones")))
    }
    if measures > 0 {
      parts.append(
        say(nl: count(measures, "maatregel", "maatregelen"), en: count(measures, "measure", "measures")))
    }
    return parts.isEmpty ? [] : [say(nl: "ook weg: \(several(parts))", en: "also removed: \(several(parts))")]
  }

  package func wasPlanned(_ day: Day) -> String {
    say(
      nl: "stond gepland op \(dayInWeek(day)) \(day.year)",
      en: "was planned for \(dayInWeek(day)) \(day.year)")
  }

  package func outsideWindow(_ deadline: Deadline, _ first: Day?, _ last: Day) -> String {
    let days =
      first.map { window($0, last) } ?? say(nl: "t/m \(dayAndMonth(last))", en: "up to \(dayAndMonth(last))")
    return say(
      nl: "buiten de afgesproken periode: “\(deadline.phrase)” is \(days)",
      en: "outside the agreed period: “\(deadline.phrase)” is \(days)")
  }

  // MARK: - Figures

  package func countsFor(_ period: HalfYear) -> String {
    say(nl: "telt voor \(period)", en: "counts for \(period)")
  }
  package func sum(_ parts: [Int]) -> String {
    "\(parts.map(number).joined(separator: " + ")) = \(number(parts.reduce(0, +)))"
  }

  package func measuredOn(_ day: Day, _ stand: Day) -> String {
    stand == day
      ? say(
        nl: "wordt gemeten met de COA-stand per \(date(stand))",
        en: "is measured by the COA count of \(date(stand))")
      : say(
        nl: "wordt gemeten met de COA-stand per \(date(stand)), de eerste na \(date(day))",
        en: "is measured by the COA count of \(date(stand)), the first after \(date(day))")
  }

  package func share(percent: Int, of target: Int, is persons: Int) -> String {
    say(
      nl: "\(percent)% van de taakstelling van \(number(target)) is \(number(persons)) (naar boven afgerond)",
      en: "\(percent)% of the target of \(number(target)) is \(number(persons)) (rounded up)")
  }

  package func targetWas(_ notice: TargetNotice) -> String {
    say(
      nl: "was \(number(notice.persons)); afgesproken aantallen blijven",
      en: "was \(number(notice.persons)); agreed numbers stay")
  }

  package func statementWas(_ statement: Statement) -> String {
    say(nl: "was \(number(statement.persons))", en: "was \(number(statement.persons))")
  }

  /// Which delivery of this stand it is, and what the earlier ones said.
  ///
  /// - Parameter isAssumed: nobody named the day of the delivery, so that it is taken as delivered today.
  package func deliveries(earlier: [Count], _ count: Count, isAssumed: Bool) -> [String] {
    guard let last = earlier.last else { return [] }
    let numbers = earlier.map { number($0.housed) }.joined(separator: ", ")
    var lines = [
      say(
        nl: "\(ordinal(earlier.count + 1)) levering van deze stand; eerder \(numbers)",
        en: "\(ordinal(earlier.count + 1)) delivery of this count; earlier \(numbers)")
    ]
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
        say(nl: "berust op \(number(housed)) gehuisvest", en: "rests on \(number(housed)) housed")
          + (judgement.usedDelivery.map {
            say(nl: ", levering van \(date($0))", en: ", delivery of \(date($0))")
          } ?? "")
      ]
    } ?? [
      say(nl: "geen levering vastgelegd waar het op berust", en: "no delivery on record for it to rest on")
    ]
  }

  package func judgementWas(_ judgement: Judgement) -> String {
    say(nl: "was \(self.judgement(judgement))", en: "was \(self.judgement(judgement))")
  }

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
    var lines = [say(nl: "was \(place(before))", en: "was \(place(before))")]
    guard let trede = entry.place.trede, entry.step == .up || entry.step == .recorded else { return lines }
    let required = FormalRequirement.required(at: trede)
    if !required.isEmpty {
      lines.append(
        say(
          nl:
            "wordt werk van ons (Gemeentewet art. 124): \(several(required.map { lowered(requirement($0)) }))",
          en:
            "becomes work of ours (Gemeentewet art. 124): \(several(required.map { lowered(requirement($0)) }))"
        ))
    }
    return lines
  }
}
