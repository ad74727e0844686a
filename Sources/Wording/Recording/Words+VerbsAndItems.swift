import Supervision

/// Which verbs go with which items.
extension Words {
  /// Why a verb does not go with an item.
  ///
  /// - Parameter verb: its English word.
  package func doesNotApply(_ verb: String, _ violation: RuleViolation, in subject: Case) -> String {
    guard case .otherKind(let item) = violation else { return self.violation(violation, in: subject) }
    return
      say(
        nl:
          "\(self.verb(verb)) kan niet bij “\(title(of: item, in: subject))”: \(whatItIs(item, in: subject)).",
        en:
          "“\(self.verb(verb))” does not go with “\(title(of: item, in: subject))”: \(whatItIs(item, in: subject))."
      )
      + (belongsTo(verb).map { say(nl: " Het hoort bij \($0).", en: " It goes with \($0).") } ?? "")
  }

  /// What a verb that needs an item is told when none is named.
  package func needsItem(_ verb: String) -> String {
    say(
      nl: "\(self.verb(verb)): noem de regel waar het om gaat, zoals a1",
      en: "\(self.verb(verb)): name the item it is about, such as a1")
      + (belongsTo(verb).map {
        say(nl: "; \(sentenceCase(self.verb(verb).lowercased())) hoort bij \($0)", en: "; it goes with \($0)")
      } ?? "")
      + "."
  }

  private func belongsTo(_ verb: String) -> String? { Words.whatVerbsNeed[verb].map { self[$0] } }

  private static let whatVerbsNeed: [String: Phrase] = [
    "receive": Phrase(
      nl: "een afspraak, toezichtinformatie of een planversie",
      en: "an agreement, a report (toezichtinformatie) or a plan version"),
    "remind": whatIsOwed, "answer": whatIsOwed, "review": whatIsOwed,
    "extend": Phrase(
      nl: "wat een ander moet doen, met een termijn", en: "what someone else must do, with a term"),
    "shift": itemWithTerm, "correct": itemWithTerm,
    "settle": itemThatEnds, "waive": itemThatEnds, "reopen": itemThatEnds,
    "done": Phrase(nl: "een eigen actie of een maatregel", en: "an action of our own or a measure"),
    "delay": Phrase(nl: "een maatregel", en: "a measure"),
    "meeting-plan": meetingToCome, "meeting-hold": meetingToCome, "meeting-cancel": meetingToCome,
    "plan-status": Phrase(nl: "een planversie", en: "a plan version"),
    "version": plan, "milestone": plan, "measure": plan,
    "agree": meetingHeld, "interim": meetingHeld,
    "count": Phrase(nl: "een taakstelling of tussendoel", en: "a target (taakstelling) or interim target"),
    "requirement": Phrase(
      nl: "een vormvereiste van trede 4 of 5", en: "a formal requirement of trede 4 or 5"),
  ]
  private static let whatIsOwed = Phrase(
    nl: "een afspraak, toezichtinformatie of een verplichting",
    en: "an agreement, a report (toezichtinformatie) or a duty")
  private static let itemWithTerm = Phrase(nl: "een regel met een termijn", en: "an item with a term")
  private static let itemThatEnds = Phrase(
    nl: "een regel die af kan lopen", en: "an item that can come to an end")
  private static let meetingToCome = Phrase(
    nl: "een overleg dat nog niet gehouden is", en: "a meeting that has not been held yet")
  private static let meetingHeld = Phrase(nl: "een overleg dat gehouden is", en: "a meeting that was held")
  private static let plan = Phrase(nl: "een plan", en: "a plan")

  /// "dat is een afspraak"
  func whatItIs(_ item: ItemID, in subject: Case) -> String {
    switch subject.item(item) {
    case .agreement(let agreement):
      switch agreement.kind {
      case .agreement: return say(nl: "dat is een afspraak", en: "it is an agreement")
      case .report: return say(nl: "dat is toezichtinformatie", en: "it is a report (toezichtinformatie)")
      case .duty: return say(nl: "dat is een verplichting", en: "it is a duty")
      }
    case .interimTarget: return say(nl: "dat is een tussendoel", en: "it is an interim target")
    case .milestone: return say(nl: "dat is een mijlpaal", en: "it is a milestone")
    case .plan: return say(nl: "dat is een plan", en: "it is a plan")
    case .version: return say(nl: "dat is een planversie", en: "it is a plan version")
    case .measure: return say(nl: "dat is een maatregel", en: "it is a measure")
    case .meeting(let meeting):
      return meeting.held == nil
        ? say(nl: "dat is een overleg", en: "it is a meeting")
        : say(nl: "dat is een gehouden overleg", en: "it is a meeting that was held")
    case .action: return say(nl: "dat is een eigen actie", en: "it is an action of our own")
    case .contact: return say(nl: "dat is een contactmoment", en: "it is a contact")
    case .note: return say(nl: "dat is een notitie", en: "it is a note")
    case .document, nil: break
    }
    if HalfYear(item.text) != nil {
      return say(nl: "dat is een taakstelling", en: "it is a target (taakstelling)")
    }
    if subject.document(DocumentID(item.text)) != nil {
      return say(nl: "dat is een stuk", en: "it is a document")
    }
    return StandRequest.stand(of: item) == nil
      ? say(nl: "dat volgt uit de trede", en: "it follows from the trede")
      : say(nl: "dat volgt uit de cijfers", en: "it follows from the figures")
  }
}
