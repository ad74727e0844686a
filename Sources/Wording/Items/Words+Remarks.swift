import Supervision

extension Words {
  /// All remarks of an item as one text; empty when there is nothing to say.
  package func remarks(_ item: AgendaItem) -> String {
    item.remarks.map { remark($0, of: item) }.joined(separator: "; ")
  }

  package func remark(_ remark: Remark, of item: AgendaItem) -> String {
    switch remark {
    case .term(let note): return term(note)
    case .awaitingStand(let day, let expected):
      return say(
        nl: "nog geen COA-cijfer: stand per \(date(day)) verwacht t/m \(dayAndMonth(expected))",
        en: "no COA figure yet: count of \(date(day)) expected by \(dayAndMonth(expected))")
    case .standOverdue(let day, let expected):
      return say(
        nl: "stand per \(date(day)) niet ingevoerd; verwacht t/m \(dayAndMonth(expected))",
        en: "count of \(date(day)) not entered; expected by \(dayAndMonth(expected))")
    case .short(let short): return say(nl: "\(number(short)) tekort", en: "\(number(short)) short")
    case .extended(let times, let was):
      return say(nl: "\(times)× uitstel, was “\(was.phrase)”", en: "extended \(times)×, was “\(was.phrase)”")
    case .extendedLate(let late, let day):
      return say(
        nl: "uitstel pas verleend op \(numericDate(day)): stond \(days(late)) als te laat",
        en: "extension not granted until \(numericDate(day)): was late for \(days(late))")
    case .moved(let was):
      return say(
        nl: "verplaatst in overleg, was “\(was.phrase)”", en: "moved in consultation, was “\(was.phrase)”")
    case .reminded(let times, let reply):
      return say(nl: "\(times)× rappel", en: "reminded \(times)×")
        + (reply.map { say(nl: ", reactie t/m \(dayAndMonth($0))", en: ", reply by \(dayAndMonth($0))") }
          ?? "")
    case .reminderOverdue(let overdue):
      return say(nl: "rappel \(days(overdue)) verstreken", en: "reminder expired \(days(overdue)) ago")
    case .received(let day): return say(nl: "ontvangen op \(date(day))", en: "received on \(date(day))")
    case .receivedInTurn(let arrivals): return receivedInTurn(arrivals)
    case .notAdopted:
      return say(
        nl: "alleen een concept, niet vastgesteld door het college",
        en: "only a draft, not adopted by the college")
    case .incomplete: return say(nl: "niet volledig", en: "not complete")
    case .noReceiptRecorded:
      return item.kind == .agreement || item.kind == .report || item.kind == .plan
        ? say(nl: "geen ontvangst vastgelegd", en: "no receipt on record")
        : say(nl: "niets vastgelegd", en: "nothing on record")
    case .dependsOnTarget(let period):
      return say(
        nl: "hangt af van \(dayAndMonth(period.peildatum))", en: "depends on \(dayAndMonth(period.peildatum))"
      )
    case .dependsOnQuestion(let question):
      return say(nl: "hangt ervan af: \(question)", en: "depends on: \(question)")
    case .supervisorDecides(let left):
      return say(
        nl:
          "taakstelling zelf gerealiseerd, van de achterstand nog \(number(left)) over: "
          + "de toezichthouder beslist of dit gevraagd wordt",
        en:
          "target itself met, \(number(left)) of the backlog left: "
          + "the supervisor decides whether this is asked")
    case .targetRealised(let period):
      return say(
        nl: "niet van toepassing: geen achterstand op \(dayAndMonth(period.peildatum))",
        en: "not applicable: no backlog on \(dayAndMonth(period.peildatum))")
    case .meetingHeld(let day): return say(nl: "gehouden op \(date(day))", en: "held on \(date(day))")
    case .meetingNotPlanned: return say(nl: "nog geen datum", en: "no date yet")
    case .meetingPlanned(let day):
      return say(nl: "gepland op \(dayInWeek(day))", en: "planned for \(dayInWeek(day))")
    case .meetingPlannedOutsideWindow(let day):
      return say(
        nl: "gepland op \(dayInWeek(day)), buiten de afgesproken periode",
        en: "planned for \(dayInWeek(day)), outside the agreed period")
    case .meetingOutsideWindow(let day):
      return say(
        nl: "op \(dayInWeek(day)) is overleg gehouden, buiten de afgesproken periode: bevestigen of het telt",
        en: "a meeting was held on \(dayInWeek(day)), outside the agreed period: confirm whether it counts")
    case .judged(let period):
      return say(nl: "meegewogen in het oordeel over \(period)", en: "weighed in the judgement for \(period)")
    case .carried(let period): return say(nl: "meegenomen naar \(period)", en: "carried over to \(period)")
    case .shareIsNow(let percent, let persons):
      return say(
        nl: "\(percent)% van de bijgestelde taakstelling is \(number(persons)); afgesproken aantal blijft",
        en: "\(percent)% of the revised target is \(number(persons)); the agreed number stays")
    case .openingIsNow(let persons):
      return say(
        nl: "beginstand is nu \(balance(Balance(persons))); afgesproken aantal blijft",
        en: "opening balance is now \(balance(Balance(persons))); the agreed number stays")
    case .effort: return say(nl: "inspanning", en: "an effort")
    case .agreedAs(let backlog, let percent, let target): return agreed(backlog, percent, target)
    case .notMeasured: return say(nl: "niet gemeten", en: "not measured")
    case .delayReported(let day):
      return say(nl: "vertraging gemeld op \(date(day))", en: "delay reported on \(date(day))")
    case .review(let day):
      return item.standing == .today
        ? say(nl: "opnieuw bekijken: was gezet op \(date(day))", en: "look again: was set for \(date(day))")
        : say(nl: "opnieuw bekijken op \(date(day))", en: "look again on \(date(day))")
    case .waived(let reason): return say(nl: "vervallen: \(reason)", en: "waived: \(reason)")
    case .settled(let reason): return say(nl: "afgedaan: \(reason)", en: "settled: \(reason)")
    case .statute(let article): return say(nl: "Gemeentewet \(article)", en: "Gemeentewet \(article)")
    case .ownFigure(let persons, let day):
      return say(
        nl: "gemeente zegt \(number(persons)) per \(dayAndMonth(day))",
        en: "municipality says \(number(persons)) on \(dayAndMonth(day))")
    }
  }

  /// `achterstand 45 en 50% van de taakstelling (117)`
  private func agreed(_ backlog: Int?, _ percent: Int?, _ target: Int?) -> String {
    var parts: [String] = []
    if let backlog {
      parts.append(say(nl: "achterstand \(number(backlog))", en: "backlog \(number(backlog))"))
    }
    if let target {
      parts.append(
        percent.map {
          say(
            nl: "\($0)% van de taakstelling (\(number(target)))",
            en: "\($0)% of the target (\(number(target)))")
        } ?? say(nl: "taakstelling \(number(target))", en: "target \(number(target))"))
    }
    return parts.joined(separator: say(nl: " en ", en: " and "))
  }

  /// A remark for a narrow column; `nil` for what stands beside it already.
  package func shortRemark(_ remark: Remark, of item: AgendaItem) -> String? {
    switch remark {
    case .term(.restDay), .short: nil
    case .awaitingStand(let day, _):
      say(nl: "wacht op COA-stand \(dayAndMonth(day))", en: "awaiting COA count \(dayAndMonth(day))")
    default: self.remark(remark, of: item)
    }
  }

  /// The literal words, and behind them the last day where it is not plain from them:
  /// `voor 1 april 2024 (zo 31-03)`.
  package func phraseAndLastDay(_ item: AgendaItem) -> String? {
    guard let phrase = phrase(item) else { return nil }
    let needsDay = item.remarks.contains { remark in
      switch remark {
      case .term, .extended, .moved: true
      default: false
      }
    }
    guard needsDay, let last = item.lastDay else { return phrase }
    return "\(phrase) (\(numericDayInWeek(last)))"
  }

  /// What there is to know about the end of a term:
  /// `laatste dag zo 31-03 (eerste paasdag); laatste werkdag ervoor do 28-03`.
  package func term(_ note: Term.Note) -> String {
    switch note {
    case .restDay(let day, let rest, let before):
      // For a weekend the name of the day says it all.
      let reason = rest == .weekend ? "" : " (\(self.rest(rest, on: day)))"
      let shown = say(
        nl: "laatste dag \(numericDayInWeek(day))\(reason)", en: "last day \(numericDayInWeek(day))\(reason)")
      guard let before else {
        return shown
          + say(nl: "; kalender onbekend voor \(day.year)", en: "; calendar unknown for \(day.year)")
      }
      return shown
        + say(
          nl: "; laatste werkdag ervoor \(numericDayInWeek(before))",
          en: "; last working day before it \(numericDayInWeek(before))")
    case .rolled(let from, let rest, let to):
      return say(
        nl: "\(numericDayInWeek(to)), was \(numericDayInWeek(from)): \(self.rest(rest, on: from)) "
          + "(Algemene termijnenwet art. 1)",
        en: "\(numericDayInWeek(to)), was \(numericDayInWeek(from)): \(self.rest(rest, on: from)) "
          + "(Algemene termijnenwet art. 1)")
    case .stretched(let from, let to):
      return say(
        nl: "\(numericDayInWeek(to)), was \(numericDayInWeek(from)): ten minste twee werkdagen "
          + "(Algemene termijnenwet art. 2)",
        en: "\(numericDayInWeek(to)), was \(numericDayInWeek(from)): at least two working days "
          + "(Algemene termijnenwet art. 2)")
    case .calendarUnknown(let year):
      return say(
        nl: "kalender onbekend voor \(year): einde van de termijn niet zeker",
        en: "calendar unknown for \(year): end of the term not certain")
    case .statutoryDate(let day, let rest):
      return
        say(
          nl:
            "wettelijke datum op \(self.rest(rest, on: day)) \(numericDay(day)): niet verschoven, zelf nagaan",
          en: "statutory date on \(self.rest(rest, on: day)) \(numericDay(day)): not moved, check it yourself"
        )
    }
  }
}
