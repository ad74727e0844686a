import Supervision

extension Words {
  package func title(_ item: AgendaItem) -> String {
    switch item.title {
    case .own(let text): text
    case .target(let period, let total):
      if let total {
        total > 0
          ? say(
            nl: "Taakstelling \(period): \(number(total)) te huisvesten",
            en: "Target \(period): \(number(total)) to house")
          : say(nl: "Taakstelling \(period): niets te huisvesten", en: "Target \(period): nobody to house")
      } else {
        say(nl: "Taakstelling \(period)", en: "Target \(period)")
      }
    case .meeting(let kind): sentenceCase(meetingKind(kind))
    case .planVersion(let title, let number): planVersion(title, number)
    case .requirement(let requirement): self.requirement(requirement)
    case .standRequest(let day): askForStand(day)
    case .appeal:
      say(nl: "Beroepstermijn besluit indeplaatsstelling", en: "Period for appeal: decision to step in")
    case .objection:
      say(nl: "Bezwaartermijn uitvoering indeplaatsstelling", en: "Period for objection: stepping in")
    }
  }

  package func askForStand(_ day: Day) -> String {
    say(nl: "COA-stand \(dayAndMonth(day)) opvragen", en: "Ask for COA count of \(dayAndMonth(day))")
  }

  /// When something asks to be done that nobody set a day for.
  package var now: String { say(nl: "nu", en: "now") }

  package func sentenceCase(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  package func requirement(_ requirement: FormalRequirement) -> String {
    switch requirement {
    case .announceIntention: say(nl: "Voornemen openbaar bekendmaken", en: "Make the intention known")
    case .copyOfIntention: say(nl: "Afschrift voornemen aan raad", en: "Copy of intention to council")
    case .announceDecision: say(nl: "Besluit openbaar bekendmaken", en: "Make the decision known")
    case .copyOfDecision: say(nl: "Afschrift besluit aan raad", en: "Copy of decision to council")
    case .nameTerm: say(nl: "Termijn in besluit noemen", en: "State the term in the decision")
    }
  }

  package func kind(_ kind: ItemKind) -> String {
    switch kind {
    case .agreement: say(nl: "afspraak", en: "agreement")
    case .interimTarget: say(nl: "tussendoel", en: "interim target")
    case .meeting: say(nl: "overleg", en: "meeting")
    case .report: say(nl: "toezichtinformatie", en: "report")
    case .target: say(nl: "taakstelling", en: "target")
    case .plan: say(nl: "plan", en: "plan")
    case .measure: say(nl: "maatregel", en: "measure")
    case .action: say(nl: "actie", en: "action")
    case .duty: say(nl: "verplichting", en: "duty")
    }
  }

  package func basis(_ basis: Deadline.Basis) -> String {
    switch basis {
    case .statutory: say(nl: "wettelijk", en: "statutory")
    case .policy: say(nl: "beleidsregel", en: "policy rule")
    case .agreed: say(nl: "afspraak", en: "agreement")
    case .request: say(nl: "verzoek", en: "request")
    case .expectation: say(nl: "verwachting", en: "expectation")
    case .announcement: say(nl: "aankondiging", en: "announcement")
    case .advice: say(nl: "in overweging gegeven", en: "advice")
    case .internal: say(nl: "intern", en: "internal")
    }
  }

  /// The words of a deadline as they were written, or, for what has none, in ours.
  package func phrase(_ item: AgendaItem) -> String? {
    if let phrase = item.phrase, !phrase.isEmpty { return phrase }
    switch item.kind {
    case .target: return item.lastDay.map { say(nl: "peildatum \(date($0))", en: "peildatum \(date($0))") }
    case .meeting: return item.lastDay.map { say(nl: "op \(date($0))", en: "on \(date($0))") }
    default: return item.lastDay.map { say(nl: "uiterlijk \(date($0))", en: "no later than \(date($0))") }
    }
  }

  // MARK: - Whose move

  /// `gem`, `wij`, `COA`: the column on the screen.
  package func actorColumn(_ party: Party) -> String {
    switch party.actor {
    case .municipality: say(nl: "gem", en: "mun")
    case .province: say(nl: "wij", en: "us")
    case .thirdParty: party.label ?? say(nl: "derde", en: "3rd")
    }
  }

  /// `gemeente (college)`, `wij`, `COA`
  package func actor(_ party: Party) -> String {
    switch party.actor {
    case .municipality:
      party.label.map { say(nl: "gemeente (\($0))", en: "municipality (\($0))") }
        ?? say(nl: "gemeente", en: "municipality")
    case .province: party.label.map { say(nl: "wij (\($0))", en: "us (\($0))") } ?? say(nl: "wij", en: "us")
    case .thirdParty: party.label ?? say(nl: "derde", en: "third party")
    }
  }

  // MARK: - Standing

  /// The sign in front of a line; it says without colour what colour adds.
  package func sign(_ standing: Standing) -> String {
    switch standing {
    case .late: "!!"
    case .today, .soon: "!"
    case .unmeasured: "~"
    case .missed: "×"
    case .later: ""
    case .conditional: "?"
    case .undated: "∞"
    case .met, .metLate: "✓"
    case .settled: "="
    case .lapsed, .expired, .closed: "–"
    }
  }

  /// One word for a standing.
  package func standing(_ standing: Standing) -> String {
    switch standing {
    case .late: say(nl: "te laat", en: "late")
    case .today: say(nl: "vandaag", en: "today")
    case .soon: say(nl: "binnenkort", en: "soon")
    case .unmeasured: say(nl: "te meten", en: "unmeasured")
    case .missed: say(nl: "niet gehaald", en: "missed")
    case .later: say(nl: "later", en: "later")
    case .conditional: say(nl: "voorwaardelijk", en: "conditional")
    case .undated: say(nl: "doorlopend", en: "ongoing")
    case .met: say(nl: "gehaald", en: "met")
    case .metLate: say(nl: "te laat gehaald", en: "met late")
    case .settled: say(nl: "afgedaan", en: "settled")
    case .lapsed: say(nl: "niet van toepassing", en: "not applicable")
    case .expired: say(nl: "verstreken", en: "expired")
    case .closed: say(nl: "afgesloten", en: "closed")
    }
  }

  /// One word for how an item stands, by what it is: a meeting is held, a plan comes in.
  package func standingWord(_ item: AgendaItem) -> String {
    switch item.standing {
    case .met, .metLate:
      let done = doneWord(item.kind)
      return item.standing == .metLate ? say(nl: "te laat \(done)", en: "\(done) late") : done
    default: return standing(item.standing)
    }
  }

  private func doneWord(_ kind: ItemKind) -> String {
    switch kind {
    case .meeting: say(nl: "gehouden", en: "held")
    case .action, .measure: say(nl: "gedaan", en: "done")
    case .target, .interimTarget: say(nl: "gehaald", en: "met")
    case .agreement, .report, .plan, .duty: say(nl: "ontvangen", en: "received")
    }
  }

  /// How an item stands, whole: `2 dagen te laat`, `over 14 dagen`, `niet gehaald: 1 tekort`.
  package func standing(_ item: AgendaItem) -> String {
    switch item.standing {
    case .late where item.kind == .meeting:
      say(
        nl: "\(days(item.days ?? 0)) te laat: niet gehouden in de afgesproken periode",
        en: "\(days(item.days ?? 0)) late: not held in the agreed period")
    case .late: say(nl: "\(days(item.days ?? 0)) te laat", en: "\(days(item.days ?? 0)) late")
    case .today where item.kind.isFigure: say(nl: "vandaag gemeten", en: "measured today")
    case .today where item.days == nil: say(nl: "nu te doen", en: "to do now")
    case .today: say(nl: "vandaag laatste dag", en: "last day today")
    case .soon where item.days == 1 && !item.hasOpened: say(nl: "morgen", en: "tomorrow")
    case .soon:
      item.days.map {
        item.hasOpened
          ? say(nl: "nog \(days($0))", en: "\(days($0)) left")
          : say(nl: "over \(days($0))", en: "in \(days($0))")
      } ?? say(nl: "binnenkort", en: "soon")
    case .later: item.lastDay.map { date(item.firstDay ?? $0) } ?? say(nl: "later", en: "later")
    case .unmeasured: say(nl: "te meten", en: "unmeasured")
    case .missed:
      say(
        nl: "niet gehaald: \(number(item.measurement?.short ?? 0)) tekort",
        en: "missed: \(number(item.measurement?.short ?? 0)) short")
    case .conditional: say(nl: "voorwaardelijk", en: "conditional")
    case .undated:
      item.kind == .meeting
        ? say(nl: "nog geen datum", en: "no date yet") : say(nl: "doorlopend", en: "ongoing")
    case .met: doneWord(item.kind)
    case .metLate:
      say(
        nl:
          "\(item.kind == .meeting ? "gehouden" : item.kind == .action ? "gedaan" : "ontvangen"), \(days(item.days ?? 0)) te laat",
        en:
          "\(item.kind == .meeting ? "held" : item.kind == .action ? "done" : "received"), \(days(item.days ?? 0)) late"
      )
    case .settled, .lapsed, .expired, .closed: standing(item.standing)
    }
  }

  /// The column that says when, short: `2 dagen`, `vandaag`, `do 4 april`, `over 8 dgn`, `1 april`.
  package func when(_ item: AgendaItem, on today: Day) -> String {
    switch item.standing {
    case .late: return days(item.days ?? 0)
    case .today: return item.days == nil ? now : say(nl: "vandaag", en: "today")
    case .soon:
      if item.hasOpened, let last = item.lastDay {
        return say(nl: "t/m \(shortDate(last))", en: "to \(shortDate(last))")
      }
      if item.days == 1 { return say(nl: "morgen", en: "tomorrow") }
      let day = today.adding(days: item.days ?? 0)
      return day.week == today.week
        ? dayInWeek(day)
        : say(nl: "over \(item.days ?? 0) dgn", en: "in \(count(item.days ?? 0, "day", "days"))")
    case .later:
      guard let last = item.lastDay else { return say(nl: "later", en: "later") }
      let day = item.hasOpened ? last : item.firstDay ?? last
      return day.year == today.year ? dayAndMonth(day) : "\(shortDate(day)) \(day.year)"
    case .unmeasured: return item.lastDay.map(dayAndMonth) ?? say(nl: "te meten", en: "unmeasured")
    case .missed:
      return say(
        nl: "\(number(item.measurement?.short ?? 0)) tekort",
        en: "\(number(item.measurement?.short ?? 0)) short")
    case .undated:
      return item.kind == .meeting
        ? say(nl: "geen datum", en: "no date") : say(nl: "doorlopend", en: "ongoing")
    case .conditional:
      return item.lastDay.map { $0.year == today.year ? dayAndMonth($0) : "\(shortDate($0)) \($0.year)" }
        ?? "–"
    case .metLate: return say(nl: "\(item.days ?? 0) d te laat", en: "\(item.days ?? 0) d late")
    case .met, .settled, .lapsed, .expired, .closed:
      return item.lastDay.map { $0.year == today.year ? dayAndMonth($0) : "\(shortDate($0)) \($0.year)" }
        ?? "–"
    }
  }
}
