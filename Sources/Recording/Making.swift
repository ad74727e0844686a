import Supervision

extension Form {
  /// The form of a verb; `nil` when it needs an item that is not there, or that it does not go with:
  /// `Verb.refusal(for:in:)` says why.
  package static func make(_ verb: Verb, in context: FormContext) -> Form? {
    switch verb.concern {
    case .item where verb == .reopen && context.item == nil && context.subject.closure != nil:
      return reopenCase(in: context)
    case .item:
      guard let item = context.item, verb.applies(to: item, in: context.subject) else { return nil }
      return make(verb, item, in: context)
    case .anything:
      var context = context
      if let item = context.item, !verb.applies(to: item, in: context.subject) { context.item = nil }
      return makeFree(verb, in: context)
    case .nothing: return makeFree(verb, in: context)
    }
  }

  /// What `x` opens: ontvangen, gehouden, gemeten or gedaan, as fits the item; `nil` when nothing does.
  package static func fitting(for item: ItemID, in context: FormContext) -> Form? {
    var context = context
    context.item = item
    return Verb.fitting(for: item, in: context.subject).flatMap { make($0, in: context) }
  }

  private static func make(_ verb: Verb, _ item: ItemID, in context: FormContext) -> Form? {
    switch verb {
    case .receive: receive(item, in: context)
    case .remind: remind(item, in: context)
    case .extend: reschedule(.extended, item, in: context)
    case .shift: reschedule(.moved, item, in: context)
    case .correct: reschedule(.corrected, item, in: context)
    case .settle: end(.settled, item, in: context)
    case .waive: end(.waived, item, in: context)
    case .reopen: reopen(item, in: context)
    case .answer: answer(item, in: context)
    case .review: review(item, in: context)
    case .done: done(item, in: context)
    case .delay: delay(item, in: context)
    case .remove: remove(item, in: context)
    case .change: change(item, in: context)
    case .planMeeting: planMeeting(item, in: context)
    case .holdMeeting: holdMeeting(item, in: context)
    case .cancelMeeting: cancelMeeting(item, in: context)
    case .judgePlan: judgePlan(item, in: context)
    default: nil
    }
  }

  private static func makeFree(_ verb: Verb, in context: FormContext) -> Form? {
    switch verb {
    case .agree: agree(in: context)
    case .interim: interim(in: context)
    case .action: action(in: context)
    case .contact: contact(in: context)
    case .note: note(in: context)
    case .document: document(in: context)
    case .meeting: meeting(in: context)
    case .plan: plan(in: context)
    case .version: version(in: context)
    case .milestone: milestone(in: context)
    case .measure: measure(in: context)
    case .target: target(in: context)
    case .carried, .total, .balance: statement(verb, in: context)
    case .count: count(in: context)
    case .amv: amv(in: context)
    case .population: population(in: context)
    case .move: move(in: context)
    case .requirement: requirement(in: context)
    case .assess: assess(in: context)
    case .sent: sent(in: context)
    case .step: step(in: context)
    case .open: open(in: context)
    case .close: close(in: context)
    case .assign: assign(in: context)
    default: nil
    }
  }
}

extension Verb {
  /// The verb that ends the waiting for an item.
  package static func fitting(for item: ItemID, in subject: Case) -> Verb? {
    [.receive, .holdMeeting, .done, .requirement, .count].first { $0.applies(to: item, in: subject) }
  }
}
