import Supervision

/// One municipality on the ladder: its path with reasons and decisions, what the law asks now, and what the treden
/// beside it ask. Nothing is proposed here.
extension Words {
  package var pathLabel: String { say(nl: "verloop", en: "path") }
  package var requiredLabel: String { say(nl: "vereist", en: "required") }
  package var upLabel: String { say(nl: "omhoog", en: "up") }
  package var downLabel: String { say(nl: "omlaag", en: "down") }
  package var stepLabel: String { say(nl: "stap", en: "step") }

  // MARK: - Path

  /// The day of a step: `19-03-2024`, `onbekend`.
  package func pathDay(_ day: Day?) -> String { day.map(numericDate) ?? unknownDay }

  /// What happened, for how long, why, and who decided: `trede 4 vooraankondiging · 14 dagen · opgeschaald: afspraken niet
  /// nagekomen · besluit GS nr. OEF-2024-0098`. What is not on record is said to be so. The day of a decision is that of
  /// the step, unless another is named.
  ///
  /// - Parameter index: the place of the entry in the stay.
  package func pathStep(_ index: Int, of stay: LadderStay, in subject: Case, on today: Day) -> String {
    let entry = stay.entries[index]
    var parts: [String] = []
    if index == 0 { parts = [place(stay.place), stayLength(stay, on: today)] }
    var word = stepWord(entry.step)
    if entry.step == .freeze { word += ", \(length(stay.frozenDays(from: index, on: today)))" }
    parts.append(
      "\(word): \(entry.reason ?? say(nl: "reden niet vastgelegd", en: "reason not recorded"))")
    if let decision = entry.decision { parts += decided(decision, of: entry) }
    if entry.decision?.number == nil {
      if let document = subject.document(entry.source) {
        parts.append(self.document(document))
      } else if entry.decision == nil {
        parts.append(say(nl: "wie besloot: niet vastgelegd", en: "who decided: not recorded"))
      }
    }
    return parts.joined(separator: " · ")
  }

  /// `14 dagen`; `duur onbekend` where the first day or the last is not known.
  package func stayLength(_ stay: LadderStay, on today: Day) -> String { length(stay.days(on: today)) }

  private func length(_ count: Int?) -> String {
    count.map(days) ?? say(nl: "duur onbekend", en: "length unknown")
  }

  func stepWord(_ step: LadderEntry.Step) -> String {
    switch step {
    case .recorded: say(nl: "vastgelegd", en: "recorded")
    case .up: say(nl: "opgeschaald", en: "moved up")
    case .down: say(nl: "afgeschaald", en: "moved down")
    case .keep: say(nl: "gehandhaafd", en: "kept")
    case .freeze: say(nl: "bevroren", en: "frozen")
    case .thaw: say(nl: "niet langer bevroren", en: "no longer frozen")
    }
  }

  private func decided(_ decision: LadderEntry.Decision, of entry: LadderEntry) -> [String] {
    var text = say(nl: "besluit GS", en: "decision of GS")
    if decision.on == nil {
      text += say(nl: ", dag onbekend", en: ", day unknown")
    } else if let on = decision.on, on != entry.from {
      text += " \(numericDate(on))"
    }
    if let number = decision.number { text += say(nl: " nr. \(number)", en: " no. \(number)") }
    return [
      text,
      decision.published.map {
        say(nl: "bekendgemaakt \(numericDate($0))", en: "made known \(numericDate($0))")
      },
      decision.term.map { say(nl: "termijn t/m \(numericDate($0))", en: "term to \(numericDate($0))") },
    ].compactMap { $0 }
  }

  /// Where there is no room for all of the path, the days of what came before, fullest first: `eerder: trede 3: 336 dagen
  /// · trede 2: 196 dagen`.
  ///
  /// - Parameters:
  ///   - stays: those whose first step is not shown, the latest first.
  ///   - count: all steps that are not shown.
  package func earlierSteps(_ stays: [LadderStay], _ count: Int, on today: Day) -> [String] {
    let named = stays.map { stay in
      let place = stay.place.trede.map(bareTrede) ?? self.place(stay.place)
      return "\(place): \(stayLength(stay, on: today))"
    }
    let steps = say(nl: "en \(count) eerder", en: "and \(count) earlier")
    return stays.isEmpty
      ? [steps] : [say(nl: "eerder: ", en: "before: ") + named.joined(separator: " · "), steps]
  }

  // MARK: - What the law asks now

  /// In front of a requirement.
  package func checkMark(_ check: RequirementCheck) -> String {
    check.isMet ? say(nl: "[x]", en: "[x]") : "[ ]"
  }

  /// `Voornemen openbaar bekendmaken: 22-03-2024 · nr. OEF-2024-0098`, and while it is open with its term:
  /// `Afschrift voornemen aan raad: 2 dagen te laat · uiterlijk 31 maart 2024`.
  ///
  /// - Parameter showsDocument: with the number of the decision or the document behind what was done.
  package func checkLine(
    _ check: RequirementCheck, in subject: Case, showsDocument: Bool = true
  ) -> String {
    let title = requirement(check.requirement)
    let parts =
      check.isMet ? met(check) + (showsDocument ? [document(of: check, in: subject)] : []) : open(check.item)
    return "\(title): \(parts.joined(separator: " · "))"
  }

  private func open(_ item: AgendaItem) -> [String] {
    guard let day = item.lastDay else {
      return [standing(item), say(nl: "geen dag gesteld", en: "no day set")]
    }
    let term = say(nl: "uiterlijk \(date(day))", en: "by \(date(day))")
    switch item.standing {
    // How it stands names the day already.
    case .today: return [standing(item)]
    case .later: return [term]
    default: return [standing(item), term]
    }
  }

  private func met(_ check: RequirementCheck) -> [String] {
    var parts = [
      check.fulfilled?.done.map(numericDate) ?? say(nl: "dag niet vastgelegd", en: "day not recorded")
    ]
    if check.requirement == .nameTerm {
      if let term = check.entry.decision?.term {
        parts.append(say(nl: "termijn t/m \(numericDate(term))", en: "term to \(numericDate(term))"))
      } else if let reason = check.fulfilled?.reason {
        parts.append(reason)
      }
    }
    return parts
  }

  private func document(of check: RequirementCheck, in subject: Case) -> String {
    let document = subject.document(check.entry.source)
    guard let number = check.entry.decision?.number ?? document?.number else {
      return document?.title ?? say(nl: "geen stuk vastgelegd", en: "no document recorded")
    }
    return say(nl: "nr. \(number)", en: "no. \(number)")
  }

  /// Where no procedure runs.
  package var nothingRequired: String {
    say(
      nl: "geen vormvereisten: die komen bij trede 4 en 5",
      en: "no formal requirements: trede 4 and 5 have them")
  }

  /// A right of the municipality against a decision: `Beroepstermijn besluit indeplaatsstelling: t/m 2 april 2024`.
  package func right(_ item: AgendaItem) -> String {
    let end = item.lastDay.map { say(nl: " t/m \(date($0))", en: " to \(date($0))") } ?? ""
    let isOver = item.standing == .expired ? ", \(standing(.expired))" : ""
    return "\(title(item)):\(end)\(isOver)"
  }

  /// In the place of what was done already: `5 van 5 gedaan`, and with names `: Voornemen openbaar bekendmaken · …`.
  package func requirementsDone(_ checks: [RequirementCheck], areNamed: Bool) -> String {
    let done = checks.filter(\.isMet)
    let text = say(
      nl: "\(done.count) van \(checks.count) gedaan", en: "\(done.count) of \(checks.count) done")
    guard areNamed else { return text }
    return "\(text): \(done.map { requirement($0.requirement) }.joined(separator: " · "))"
  }

  // MARK: - The ladder as a whole

  package var rungsLabel: String { say(nl: "treden", en: "treden") }
  package var nowMark: String { say(nl: "nu", en: "now") }

  /// A trede with the days on it, whenever that was: `3 actief toezicht: 336 dagen`.
  package func rung(_ trede: Trede, _ stays: [LadderStay], on today: Day) -> String {
    let there = stays.filter { $0.place == .on(trede) }
    let lengths = there.map { $0.days(on: today) }
    let name = "\(trede.number) \(name(trede))"
    guard !there.isEmpty else { return name }
    let isKnown = lengths.allSatisfy { $0 != nil }
    return "\(name): \(length(isKnown ? lengths.reduce(0) { $0 + ($1 ?? 0) } : nil))"
  }

  // MARK: - The treden beside it

  /// What the next trede up would ask; `nil` while the place is unknown.
  ///
  /// - Parameter isShort: in fewer words, without the article.
  package func requiredAbove(_ place: LadderPlace, isShort: Bool) -> String? {
    guard place != .unknown else { return nil }
    guard let trede = place.above else {
      return say(nl: "dit is de hoogste trede", en: "this is the highest trede")
    }
    let asked = FormalRequirement.required(at: trede)
    if asked.isEmpty { return "\(self.place(.on(trede))): \(noneAsked)" }
    return isShort
      ? "\(bareTrede(trede)): \(asked.map(shortRequirement).joined(separator: ", "))"
      : "\(self.place(.on(trede))): \(list(asked))"
  }

  private func shortRequirement(_ requirement: FormalRequirement) -> String {
    switch requirement {
    case .announceIntention: say(nl: "voornemen bekendmaken", en: "announce the intention")
    case .announceDecision: say(nl: "besluit bekendmaken", en: "announce the decision")
    case .copyOfIntention, .copyOfDecision: say(nl: "afschrift aan raad", en: "copy to the council")
    case .nameTerm: say(nl: "termijn noemen", en: "name a term")
    }
  }

  /// What the next place down would ask, and what ends there; `nil` where nothing is lower, and while it is unknown.
  ///
  /// - Parameter isShort: without the name of the trede.
  package func requiredBelow(_ place: LadderPlace, checks: [RequirementCheck], isShort: Bool) -> String? {
    guard let below = place.below else { return nil }
    var parts = [noneAsked]
    if (place.trede?.number ?? 0) >= 5 {
      parts.append(
        say(nl: "een besluit trekken GS in (art. 124d)", en: "GS withdraw a decision (art. 124d)"))
    }
    if checks.contains(where: { !$0.isMet }) {
      parts.append(say(nl: "wat nog open staat vervalt", en: "what is still open lapses"))
    }
    let named = isShort ? below.trede.map(bareTrede) : nil
    return "\(named ?? self.place(below)): \(parts.joined(separator: "; "))"
  }

  private var noneAsked: String { say(nl: "geen vormvereisten", en: "no formal requirements") }

  /// `voornemen openbaar bekendmaken, afschrift voornemen aan raad (art. 124 lid 4)`
  private func list(_ asked: [FormalRequirement]) -> String {
    var texts: [String] = []
    for statute in asked.map(\.statute).reduce(into: [String](), { if !$0.contains($1) { $0.append($1) } }) {
      let named = asked.filter { $0.statute == statute }.map { requirement($0) }
      let lower = named.map { $0.prefix(1).lowercased() + $0.dropFirst() }
      texts.append("\(lower.joined(separator: ", ")) (\(statute))")
    }
    return texts.joined(separator: ", ")
  }

  /// What any step asks.
  ///
  /// - Parameter key: the key of its form, where there is one.
  package func whatAStepAsks(key: String?) -> String {
    let form = key.map { say(nl: "; \($0) legt hem vast", en: "; \($0) records it") } ?? ""
    return say(
      nl: "elke stap vraagt een dag of een stuk met een dag, en een reden\(form)",
      en: "every step asks a day or a document with a day, and a reason\(form)")
  }
}
