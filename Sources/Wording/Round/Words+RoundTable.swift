import Supervision

/// The board of the round: headings, cells, what stands below it.
extension Words {
  /// The two lines above the column of a step.
  package func roundHeading(_ step: RoundStep) -> (first: String, second: String) {
    switch step {
    case .figure: ("COA-", "cijfer")
    case .checked: ("cijfer", "gecheckt")
    case .judgement: ("oordeel", "concept")
    case .meeting: ("bestuurl.", "overleg")
    case .council: ("brief", "in GS")
    case .sent: ("brief", "uit")
    case .forwarded: ("aan", "raad")
    case .published: ("open-", "baar")
    }
  }

  /// The column on one line, for the command line.
  package func roundColumn(_ step: RoundStep) -> String {
    switch step {
    case .figure: "COA"
    case .checked: "gecheckt"
    case .judgement: "oordeel"
    case .meeting: "BO"
    case .council: "in GS"
    case .sent: "uit"
    case .forwarded: "raad"
    case .published: "openbaar"
    }
  }

  package var peildatumHeading: (first: String, second: String) { ("stand per", "peildatum") }
  package var noticeHeading: String { "let op" }
  package var tallyHeading: String { "klaar" }
  package var doneSign: String { "✓" }
  package var dueSign: String { "!" }

  /// How a step stands, in a few characters: `✓ 22-01`, `! 13-02`, `27-02`, `·`, `n.v.t.`
  package func roundCell(_ step: RoundStep, of row: RoundRow) -> String {
    let state = row.state(step)
    switch state {
    case .done where step == .figure: return row.housed.map(number) ?? doneSign
    case .done where step == .judgement:
      return row.judgement.map { "\(doneSign) \($0.colour ?? $0.word)" } ?? doneSign
    case .done(let day): return day.map { "\(doneSign) \(numericDay($0))" } ?? doneSign
    case .due(let day): return "\(dueSign) \(numericDay(day))"
    case .planned(let day): return "  \(numericDay(day))"
    case .notStarted: return "·"
    case .notNeeded: return "n.v.t."
    }
  }

  /// `45 achter`, `8 voor`, `op nul`
  package func roundBalance(_ balance: Balance?) -> String {
    switch balance?.meaning {
    case .behind(let persons): "\(number(persons)) achter"
    case .ahead(let persons): "\(number(persons)) voor"
    case .even: "op nul"
    case nil: "–"
    }
  }

  /// What catches the eye: `zegt 64`, `morgen`, `3 dagen geleden`.
  package func roundNotices(_ row: RoundRow, on today: Day) -> [String] {
    var parts: [String] = []
    if let own = row.saysOtherwise { parts.append("zegt \(number(own))") }
    if let due = row.nextDue?.day {
      let days = today.days(to: due)
      if days < 0 { parts.append("\(self.days(-days)) geleden") }
      if days == 0 { parts.append("vandaag") }
      if days == 1 { parts.append("morgen") }
    }
    return parts
  }

  /// `4 v 6`; without the spaces where three digits need the room.
  package func roundTally(_ tally: (done: Int, needed: Int)) -> String {
    tally.needed < 100
      ? "\(tally.done) v \(tally.needed)" : "\(number(tally.done))/\(number(tally.needed))"
  }

  /// `✓ klaar, met datum   ! nu of deze week   · niet begonnen   datum zonder teken: gepland`
  package var roundLegend: String {
    "\(doneSign) klaar, met datum   \(dueSign) nu of deze week   · niet begonnen   datum zonder teken: gepland"
  }

  /// `brief in GS: gepland op 27 februari`
  package func roundState(_ step: RoundStep, of row: RoundRow, isShort: Bool = false) -> String {
    let name = isShort ? roundColumn(step) : roundStep(step)
    switch row.state(step) {
    case .notStarted: return "\(name): niet begonnen"
    case .planned(let day): return "\(name): gepland op \(dayAndMonth(day))"
    case .due(let day):
      return day < row.today ? "\(name): de dag was \(dayAndMonth(day))" : "\(name): \(dayInWeek(day))"
    case .done(let day): return "\(name): klaar" + (day.map { " op \(dayAndMonth($0))" } ?? ", dag onbekend")
    case .notNeeded(let reason): return "\(name): niet nodig (\(reason))"
    }
  }

  /// `geheel klaar 4`
  package func roundComplete(_ count: Int) -> String { "geheel klaar \(number(count))" }

  package func roundTitle(_ period: HalfYear, count: Int) -> String {
    "ronde over \(period) · peildatum \(numericDate(period.peildatum)) · \(self.count(count, "gemeente", "gemeenten"))"
  }

  package var emptyRound: String { "Geen gemeenten in deze ronde." }
}

/// Planning back from the days of GS.
extension Words {
  /// `terugrekenen voor GS van dinsdag 27 februari (eigen instelling van de provincie)`
  package func backPlanning(for day: Day) -> String {
    "terugrekenen voor GS van \(weekday(day.weekday)) \(dayAndMonth(day)) (eigen instelling van de provincie)"
  }

  package func backPlanningShort(for day: Day) -> String { "GS \(dayInWeek(day))" }

  /// `stukken aanleveren di 2 april, vandaag`
  package func task(_ task: BackPlanning.Task, on day: Day, seenFrom today: Day) -> String {
    "\(task.title) \(dayInWeek(day)), \(distance(to: day, from: today))"
  }

  /// `3 brieven: Zandwolde, Súdmeer, Oostdrecht`
  package func letters(_ rows: [RoundRow]) -> String {
    "\(count(rows.count, "brief", "brieven")): \(NameOrder.sorted(rows.map(\.municipality)).joined(separator: ", "))"
  }

  package var noBackPlanning: String {
    "geen dagen om terug te rekenen ingesteld (backPlanning in trede.json)"
  }

  package func withoutCouncilDay(_ rows: [RoundRow]) -> (label: String, text: String) {
    ("zonder GS-dag", NameOrder.sorted(rows.map(\.municipality)).joined(separator: ", "))
  }

  /// `over 8 dagen`, `vandaag`, `3 dagen geleden`
  package func distance(to day: Day, from today: Day) -> String {
    let days = today.days(to: day)
    if days == 0 { return "vandaag" }
    return days > 0 ? "over \(self.days(days))" : "\(self.days(-days)) geleden"
  }

  /// `landelijk 2023-II: 27.300 → 17.600 op 10 november 2023`
  package func national(_ round: Round) -> String? {
    guard !round.national.isEmpty else { return nil }
    let parts = round.national.map { target in
      number(target.persons) + (target.from.map { " op \(date($0))" } ?? "")
    }
    return "landelijk \(round.period): \(parts.joined(separator: " → "))"
  }
}

/// One municipality below the board.
extension Words {
  /// `147 + 216 (was 336) = 363 te huisvesten, 318 gehuisvest, 45 achter`
  package func roundFigures(_ row: RoundRow, _ record: HalfYearRecord?, on today: Day) -> String {
    guard let figures = row.figures else { return "geen cijfers vastgelegd" }
    let former = record.flatMap { formerPersons($0, on: today) }
    var text: String
    if let opening = figures.opening, let target = figures.target {
      let was = former.map { " (was \(number($0)))" } ?? ""
      text = "\(number(opening)) + \(number(target))\(was) = \(number(opening + target)) te huisvesten"
    } else {
      text = figures.total.map { "\(number($0)) te huisvesten" } ?? "te huisvesten onbekend"
    }
    text += row.housed.map { ", \(number($0)) gehuisvest" } ?? ", geen COA-cijfer van de peildatum"
    if figures.balance != nil { text += ", \(roundBalance(figures.balance))" }
    if let own = row.saysOtherwise {
      text += "; gemeente zegt \(number(own))"
      if let housed = row.housed { text += ", verschil met COA \(number(abs(own - housed)))" }
    }
    return text
  }

  /// `overleg 02-02: Bijgesteld plan van aanpak; 45 + 117 = 162`
  package func roundMeeting(_ meeting: Meeting, in subject: Case, on today: Day) -> String {
    var text = line(meeting, on: today).replacing("  ", with: " ")
    let agreed = meeting.agreed.map { title(of: $0, in: subject) }
    if !agreed.isEmpty { text += ": \(agreed.joined(separator: "; "))" }
    return text
  }

  private func formerPersons(_ record: HalfYearRecord, on today: Day) -> Int? {
    record.targets.filter { ($0.from ?? record.period.firstDay) <= today }.dropLast().last?.persons
  }
}
