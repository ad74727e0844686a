import Supervision

extension Words {
  package func title(_ item: AgendaItem) -> String {
    switch item.title {
    case .own(let text): text
    case .target(let period, let total):
      if let total {
        total > 0
          ? "Taakstelling \(period): \(number(total)) te huisvesten"
          : "Taakstelling \(period): niets te huisvesten"
      } else {
        "Taakstelling \(period)"
      }
    case .meeting(let kind): sentenceCase(kind.rawValue)
    case .planVersion(let title, let number): planVersion(title, number)
    case .requirement(let requirement): self.requirement(requirement)
    case .standRequest(let day): askForStand(day)
    case .appeal: "Beroepstermijn besluit indeplaatsstelling"
    case .objection: "Bezwaartermijn uitvoering indeplaatsstelling"
    }
  }

  package func askForStand(_ day: Day) -> String { "COA-stand \(dayAndMonth(day)) opvragen" }

  /// When something asks to be done that nobody set a day for.
  package var now: String { "nu" }

  package func sentenceCase(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  package func requirement(_ requirement: FormalRequirement) -> String {
    switch requirement {
    case .announceIntention: "Voornemen openbaar bekendmaken"
    case .copyOfIntention: "Afschrift voornemen aan raad"
    case .announceDecision: "Besluit openbaar bekendmaken"
    case .copyOfDecision: "Afschrift besluit aan raad"
    case .nameTerm: "Termijn in besluit noemen"
    }
  }

  package func kind(_ kind: ItemKind) -> String {
    switch kind {
    case .agreement: "afspraak"
    case .interimTarget: "tussendoel"
    case .meeting: "overleg"
    case .report: "toezichtinformatie"
    case .target: "taakstelling"
    case .plan: "plan"
    case .measure: "maatregel"
    case .action: "actie"
    case .duty: "verplichting"
    }
  }

  package func basis(_ basis: Deadline.Basis) -> String {
    switch basis {
    case .statutory: "wettelijk"
    case .policy: "beleidsregel"
    case .agreed: "afspraak"
    case .request: "verzoek"
    case .expectation: "verwachting"
    case .announcement: "aankondiging"
    case .advice: "in overweging gegeven"
    case .internal: "intern"
    }
  }

  /// The words of a deadline as they were written, or, for what has none, in ours.
  package func phrase(_ item: AgendaItem) -> String? {
    if let phrase = item.phrase, !phrase.isEmpty { return phrase }
    switch item.kind {
    case .target: return item.lastDay.map { "peildatum \(date($0))" }
    case .meeting: return item.lastDay.map { "op \(date($0))" }
    default: return item.lastDay.map { "uiterlijk \(date($0))" }
    }
  }

  // MARK: - Whose move

  /// `gem`, `wij`, `COA`: the column on the screen.
  package func actorColumn(_ party: Party) -> String {
    switch party.actor {
    case .municipality: "gem"
    case .province: "wij"
    case .thirdParty: party.label ?? "derde"
    }
  }

  /// `gemeente (college)`, `wij`, `COA`
  package func actor(_ party: Party) -> String {
    switch party.actor {
    case .municipality: party.label.map { "gemeente (\($0))" } ?? "gemeente"
    case .province: party.label.map { "wij (\($0))" } ?? "wij"
    case .thirdParty: party.label ?? "derde"
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
    case .late: "te laat"
    case .today: "vandaag"
    case .soon: "binnenkort"
    case .unmeasured: "te meten"
    case .missed: "niet gehaald"
    case .later: "later"
    case .conditional: "voorwaardelijk"
    case .undated: "doorlopend"
    case .met: "gehaald"
    case .metLate: "te laat gehaald"
    case .settled: "afgedaan"
    case .lapsed: "niet van toepassing"
    case .expired: "verstreken"
    case .closed: "afgesloten"
    }
  }

  /// One word for how an item stands, by what it is: a meeting is held, a plan comes in.
  package func standingWord(_ item: AgendaItem) -> String {
    switch item.standing {
    case .met, .metLate:
      let late = item.standing == .metLate ? "te laat " : ""
      switch item.kind {
      case .meeting: return late + "gehouden"
      case .action, .measure: return late + "gedaan"
      case .target, .interimTarget: return late + "gehaald"
      case .agreement, .report, .plan, .duty: return late + "ontvangen"
      }
    default: return standing(item.standing)
    }
  }

  /// How an item stands, whole: `2 dagen te laat`, `over 14 dagen`, `niet gehaald: 1 tekort`.
  package func standing(_ item: AgendaItem) -> String {
    switch item.standing {
    case .late where item.kind == .meeting:
      "\(days(item.days ?? 0)) te laat: niet gehouden in de afgesproken periode"
    case .late: "\(days(item.days ?? 0)) te laat"
    case .today where item.kind.isFigure: "vandaag gemeten"
    case .today where item.days == nil: "nu te doen"
    case .today: "vandaag laatste dag"
    case .soon where item.days == 1 && !item.hasOpened: "morgen"
    case .soon: item.days.map { item.hasOpened ? "nog \(days($0))" : "over \(days($0))" } ?? "binnenkort"
    case .later: item.lastDay.map { date(item.firstDay ?? $0) } ?? "later"
    case .unmeasured: "te meten"
    case .missed: "niet gehaald: \(number(item.measurement?.short ?? 0)) tekort"
    case .conditional: "voorwaardelijk"
    case .undated: item.kind == .meeting ? "nog geen datum" : "doorlopend"
    case .met:
      switch item.kind {
      case .meeting: "gehouden"
      case .action, .measure: "gedaan"
      case .target, .interimTarget: "gehaald"
      default: "ontvangen"
      }
    case .metLate:
      "\(item.kind == .meeting ? "gehouden" : item.kind == .action ? "gedaan" : "ontvangen"), "
        + "\(days(item.days ?? 0)) te laat"
    case .settled, .lapsed, .expired, .closed: standing(item.standing)
    }
  }

  /// The column that says when, short: `2 dagen`, `vandaag`, `do 4 april`, `over 8 dgn`, `1 april`.
  package func when(_ item: AgendaItem, on today: Day) -> String {
    switch item.standing {
    case .late: return days(item.days ?? 0)
    case .today: return item.days == nil ? now : "vandaag"
    case .soon:
      if item.hasOpened, let last = item.lastDay { return "t/m \(shortDate(last))" }
      if item.days == 1 { return "morgen" }
      let day = today.adding(days: item.days ?? 0)
      return day.week == today.week ? dayInWeek(day) : "over \(item.days ?? 0) dgn"
    case .later:
      guard let last = item.lastDay else { return "later" }
      let day = item.hasOpened ? last : item.firstDay ?? last
      return day.year == today.year ? dayAndMonth(day) : "\(shortDate(day)) \(day.year)"
    case .unmeasured: return item.lastDay.map(dayAndMonth) ?? "te meten"
    case .missed: return "\(number(item.measurement?.short ?? 0)) tekort"
    case .undated: return item.kind == .meeting ? "geen datum" : "doorlopend"
    case .conditional:
      return item.lastDay.map { $0.year == today.year ? dayAndMonth($0) : "\(shortDate($0)) \($0.year)" }
        ?? "–"
    case .metLate: return "\(item.days ?? 0) d te laat"
    case .met, .settled, .lapsed, .expired, .closed:
      return item.lastDay.map { $0.year == today.year ? dayAndMonth($0) : "\(shortDate($0)) \($0.year)" }
        ?? "–"
    }
  }
}
