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
      return "nog geen COA-cijfer: stand per \(date(day)) verwacht t/m \(dayAndMonth(expected))"
    case .standOverdue(let day, let expected):
      return "stand per \(date(day)) niet ingevoerd; verwacht t/m \(dayAndMonth(expected))"
    case .short(let short): return "\(number(short)) tekort"
    case .extended(let times, let was): return "\(times)× uitstel, was “\(was.phrase)”"
    case .extendedLate(let late, let day):
      return "uitstel pas verleend op \(numericDate(day)): stond \(days(late)) als te laat"
    case .moved(let was): return "verplaatst in overleg, was “\(was.phrase)”"
    case .reminded(let times, let reply):
      return "\(times)× rappel" + (reply.map { ", reactie t/m \(dayAndMonth($0))" } ?? "")
    case .reminderOverdue(let overdue): return "rappel \(days(overdue)) verstreken"
    case .received(let day): return "ontvangen op \(date(day))"
    case .receivedInTurn(let arrivals): return receivedInTurn(arrivals)
    case .notAdopted: return "alleen een concept, niet vastgesteld door het college"
    case .incomplete: return "niet volledig"
    case .noReceiptRecorded:
      return item.kind == .agreement || item.kind == .report || item.kind == .plan
        ? "geen ontvangst vastgelegd" : "niets vastgelegd"
    case .dependsOnTarget(let period): return "hangt af van \(dayAndMonth(period.peildatum))"
    case .dependsOnQuestion(let question): return "hangt ervan af: \(question)"
    case .supervisorDecides(let left):
      return "taakstelling zelf gerealiseerd, van de achterstand nog \(number(left)) over: "
        + "de toezichthouder beslist of dit gevraagd wordt"
    case .targetRealised(let period):
      return "niet van toepassing: geen achterstand op \(dayAndMonth(period.peildatum))"
    case .meetingHeld(let day): return "gehouden op \(date(day))"
    case .meetingNotPlanned: return "nog geen datum"
    case .meetingPlanned(let day): return "gepland op \(dayInWeek(day))"
    case .meetingPlannedOutsideWindow(let day):
      return "gepland op \(dayInWeek(day)), buiten de afgesproken periode"
    case .meetingOutsideWindow(let day):
      return "op \(dayInWeek(day)) is overleg gehouden, buiten de afgesproken periode: bevestigen of het telt"
    case .judged(let period): return "meegewogen in het oordeel over \(period)"
    case .carried(let period): return "meegenomen naar \(period)"
    case .shareIsNow(let percent, let persons):
      return "\(percent)% van de bijgestelde taakstelling is \(number(persons)); afgesproken aantal blijft"
    case .openingIsNow(let persons):
      return "beginstand is nu \(balance(Balance(persons))); afgesproken aantal blijft"
    case .effort: return "inspanning"
    case .agreedAs(let backlog, let percent, let target): return agreed(backlog, percent, target)
    case .notMeasured: return "niet gemeten"
    case .delayReported(let day): return "vertraging gemeld op \(date(day))"
    case .review(let day):
      return item.standing == .today
        ? "opnieuw bekijken: was gezet op \(date(day))" : "opnieuw bekijken op \(date(day))"
    case .waived(let reason): return "vervallen: \(reason)"
    case .settled(let reason): return "afgedaan: \(reason)"
    case .statute(let article): return "Gemeentewet \(article)"
    case .ownFigure(let persons, let day):
      return "gemeente zegt \(number(persons)) per \(dayAndMonth(day))"
    }
  }

  /// `achterstand 45 en 50% van de taakstelling (117)`
  private func agreed(_ backlog: Int?, _ percent: Int?, _ target: Int?) -> String {
    var parts: [String] = []
    if let backlog { parts.append("achterstand \(number(backlog))") }
    if let target {
      parts.append(
        percent.map { "\($0)% van de taakstelling (\(number(target)))" } ?? "taakstelling \(number(target))")
    }
    return parts.joined(separator: " en ")
  }

  /// A remark for a narrow column; `nil` for what stands beside it already.
  package func shortRemark(_ remark: Remark, of item: AgendaItem) -> String? {
    switch remark {
    case .term(.restDay), .short: nil
    case .awaitingStand(let day, _): "wacht op COA-stand \(dayAndMonth(day))"
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
      let shown = "laatste dag \(numericDayInWeek(day))\(reason)"
      guard let before else { return shown + "; kalender onbekend voor \(day.year)" }
      return shown + "; laatste werkdag ervoor \(numericDayInWeek(before))"
    case .rolled(let from, let rest, let to):
      return "\(numericDayInWeek(to)), was \(numericDayInWeek(from)): \(self.rest(rest, on: from)) "
        + "(Algemene termijnenwet art. 1)"
    case .stretched(let from, let to):
      return "\(numericDayInWeek(to)), was \(numericDayInWeek(from)): ten minste twee werkdagen "
        + "(Algemene termijnenwet art. 2)"
    case .calendarUnknown(let year): return "kalender onbekend voor \(year): einde van de termijn niet zeker"
    case .statutoryDate(let day, let rest):
      return
        "wettelijke datum op \(self.rest(rest, on: day)) \(numericDay(day)): niet verschoven, zelf nagaan"
    }
  }
}
