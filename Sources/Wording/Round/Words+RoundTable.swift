import Supervision

/// The board of the round: headings, cells, what stands below it.
extension Words {
  /// The two lines above the column of a step.
  package func roundHeading(_ step: RoundStep) -> (first: String, second: String) {
    switch step {
    case .figure: (say(nl: "COA-", en: "COA"), say(nl: "cijfer", en: "figure"))
    case .checked: (say(nl: "cijfer", en: "figure"), say(nl: "gecheckt", en: "checked"))
    case .judgement: (say(nl: "oordeel", en: "judged"), say(nl: "concept", en: "in draft"))
    case .meeting: (say(nl: "bestuurl.", en: "executive"), say(nl: "overleg", en: "meeting"))
    case .council: (say(nl: "brief", en: "letter"), say(nl: "in GS", en: "in GS"))
    case .sent: (say(nl: "brief", en: "letter"), say(nl: "uit", en: "sent"))
    case .forwarded: (say(nl: "aan", en: "to the"), say(nl: "raad", en: "council"))
    case .published: (say(nl: "open-", en: "made"), say(nl: "baar", en: "public"))
    }
  }

  /// The column on one line, for the command line.
  package func roundColumn(_ step: RoundStep) -> String {
    switch step {
    case .figure: say(nl: "COA", en: "COA")
    case .checked: say(nl: "gecheckt", en: "checked")
    case .judgement: say(nl: "oordeel", en: "judged")
    case .meeting: say(nl: "BO", en: "BO")
    case .council: say(nl: "in GS", en: "in GS")
    case .sent: say(nl: "uit", en: "sent")
    case .forwarded: say(nl: "raad", en: "council")
    case .published: say(nl: "openbaar", en: "public")
    }
  }

  package var peildatumHeading: (first: String, second: String) {
    (say(nl: "stand per", en: "balance on"), say(nl: "peildatum", en: "peildatum"))
  }
  package var noticeHeading: String { say(nl: "let op", en: "note") }
  package var tallyHeading: String { say(nl: "klaar", en: "done") }
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
    case .notNeeded: return say(nl: "n.v.t.", en: "n/a")
    }
  }

  /// `45 achter`, `8 voor`, `op nul`
  package func roundBalance(_ balance: Balance?) -> String {
    switch balance?.meaning {
    case .behind(let persons): say(nl: "\(number(persons)) achter", en: "\(number(persons)) behind")
    case .ahead(let persons): say(nl: "\(number(persons)) voor", en: "\(number(persons)) ahead")
    case .even: say(nl: "op nul", en: "level")
    case nil: "–"
    }
  }

  /// What catches the eye: `zegt 64`, `morgen`, `3 dagen geleden`.
  package func roundNotices(_ row: RoundRow, on today: Day) -> [String] {
    var parts: [String] = []
    if let own = row.saysOtherwise { parts.append(say(nl: "zegt \(number(own))", en: "says \(number(own))")) }
    if let due = row.nextDue?.day {
      let days = today.days(to: due)
      if days < 0 { parts.append(say(nl: "\(self.days(-days)) geleden", en: "\(self.days(-days)) ago")) }
      if days == 0 { parts.append(say(nl: "vandaag", en: "today")) }
      if days == 1 { parts.append(say(nl: "morgen", en: "tomorrow")) }
    }
    return parts
  }

  /// `4 v 6`; without the spaces where three digits need the room.
  package func roundTally(_ tally: (done: Int, needed: Int)) -> String {
    tally.needed < 100
      ? say(nl: "\(tally.done) v \(tally.needed)", en: "\(tally.done)/\(tally.needed)")
      : "\(number(tally.done))/\(number(tally.needed))"
  }

  /// `✓ klaar, met datum   ! nu of deze week   · niet begonnen   datum zonder teken: gepland`
  package var roundLegend: String {
    say(
      nl:
        "\(doneSign) klaar, met datum   \(dueSign) nu of deze week   · niet begonnen   datum zonder teken: gepland",
      en:
        "\(doneSign) done, with date   \(dueSign) now or this week   · not started   date without sign: planned"
    )
  }

  /// `brief in GS: gepland op 27 februari`
  package func roundState(_ step: RoundStep, of row: RoundRow, isShort: Bool = false) -> String {
    let name = isShort ? roundColumn(step) : roundStep(step)
    switch row.state(step) {
    case .notStarted: return say(nl: "\(name): niet begonnen", en: "\(name): not started")
    case .planned(let day):
      return say(
        nl: "\(name): gepland op \(dayAndMonth(day))", en: "\(name): planned for \(dayAndMonth(day))")
    case .due(let day):
      return day < row.today
        ? say(nl: "\(name): de dag was \(dayAndMonth(day))", en: "\(name): the day was \(dayAndMonth(day))")
        : "\(name): \(dayInWeek(day))"
    case .done(let day?):
      return say(nl: "\(name): klaar op \(dayAndMonth(day))", en: "\(name): done on \(dayAndMonth(day))")
    case .done(nil): return say(nl: "\(name): klaar, dag onbekend", en: "\(name): done, day unknown")
    case .notNeeded(let reason):
      return say(nl: "\(name): niet nodig (\(reason))", en: "\(name): not needed (\(reason))")
    }
  }

  /// `geheel klaar 4`
  package func roundComplete(_ count: Int) -> String {
    say(nl: "geheel klaar \(number(count))", en: "complete \(number(count))")
  }

  package func roundTitle(_ period: HalfYear, count: Int) -> String {
    say(
      nl:
        "ronde over \(period) · peildatum \(numericDate(period.peildatum)) · \(self.count(count, "gemeente", "gemeenten"))",
      en:
        "round for \(period) · peildatum \(numericDate(period.peildatum)) · \(self.count(count, "municipality", "municipalities"))"
    )
  }

  package var emptyRound: String {
    say(nl: "Geen gemeenten in deze ronde.", en: "No municipalities in this round.")
  }
}

/// Planning back from the days of GS.
extension Words {
  /// `terugrekenen voor GS van dinsdag 27 februari (eigen instelling van de provincie)`
  package func backPlanning(for day: Day) -> String {
    say(
      nl:
        "terugrekenen voor GS van \(weekday(day.weekday)) \(dayAndMonth(day)) (eigen instelling van de provincie)",
      en: "counting back from GS on \(weekday(day.weekday)) \(dayAndMonth(day)) (a setting of the province)")
  }

  package func backPlanningShort(for day: Day) -> String {
    say(nl: "GS \(dayInWeek(day))", en: "GS \(dayInWeek(day))")
  }

  /// `stukken aanleveren di 2 april, vandaag`
  package func task(_ task: BackPlanning.Task, on day: Day, seenFrom today: Day) -> String {
    "\(task.title) \(dayInWeek(day)), \(distance(to: day, from: today))"
  }

  /// `3 brieven: Zandwolde, Súdmeer, Oostdrecht`
  package func letters(_ rows: [RoundRow]) -> String {
    let letters = say(nl: count(rows.count, "brief", "brieven"), en: count(rows.count, "letter", "letters"))
    return "\(letters): \(NameOrder.sorted(rows.map(\.municipality)).joined(separator: ", "))"
  }

  package var noBackPlanning: String {
    say(
      nl: "geen dagen om terug te rekenen ingesteld (backPlanning in trede.json)",
      en: "no days to count back are set (backPlanning in trede.json)")
  }

  package func withoutCouncilDay(_ rows: [RoundRow]) -> (label: String, text: String) {
    (
      say(nl: "zonder GS-dag", en: "no GS meeting yet"),
      NameOrder.sorted(rows.map(\.municipality)).joined(separator: ", ")
    )
  }

  /// `over 8 dagen`, `vandaag`, `3 dagen geleden`
  package func distance(to day: Day, from today: Day) -> String {
    let days = today.days(to: day)
    if days == 0 { return say(nl: "vandaag", en: "today") }
    return days > 0
      ? say(nl: "over \(self.days(days))", en: "in \(self.days(days))")
      : say(nl: "\(self.days(-days)) geleden", en: "\(self.days(-days)) ago")
  }

  /// `landelijk 2023-II: 27.300 → 17.600 op 10 november 2023`
  package func national(_ round: Round) -> String? {
    guard !round.national.isEmpty else { return nil }
    let parts = round.national.map { target in
      number(target.persons) + (target.from.map { say(nl: " op \(date($0))", en: " on \(date($0))") } ?? "")
    }
    return say(
      nl: "landelijk \(round.period): \(parts.joined(separator: " → "))",
      en: "national \(round.period): \(parts.joined(separator: " → "))")
  }
}

/// One municipality below the board.
extension Words {
  /// `147 + 216 (was 336) = 363 te huisvesten, 318 gehuisvest, 45 achter`
  package func roundFigures(_ row: RoundRow, _ record: HalfYearRecord?, on today: Day) -> String {
    guard let figures = row.figures else {
      return say(nl: "geen cijfers vastgelegd", en: "no figures on record")
    }
    let former = record.flatMap { formerPersons($0, on: today) }
    var text: String
    if let opening = figures.opening, let target = figures.target {
      let was = former.map { say(nl: " (was \(number($0)))", en: " (was \(number($0)))") } ?? ""
      text = say(
        nl: "\(number(opening)) + \(number(target))\(was) = \(number(opening + target)) te huisvesten",
        en: "\(number(opening)) + \(number(target))\(was) = \(number(opening + target)) to house")
    } else {
      text =
        figures.total.map { say(nl: "\(number($0)) te huisvesten", en: "\(number($0)) to house") }
        ?? say(nl: "te huisvesten onbekend", en: "to house: unknown")
    }
    text +=
      row.housed.map { say(nl: ", \(number($0)) gehuisvest", en: ", \(number($0)) housed") }
      ?? say(nl: ", geen COA-cijfer van de peildatum", en: ", no COA figure of the peildatum")
    if figures.balance != nil { text += ", \(roundBalance(figures.balance))" }
    if let own = row.saysOtherwise {
      text += say(nl: "; gemeente zegt \(number(own))", en: "; municipality says \(number(own))")
      if let housed = row.housed {
        let difference = number(abs(own - housed))
        text += say(nl: ", verschil met COA \(difference)", en: ", differs from COA by \(difference)")
      }
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
