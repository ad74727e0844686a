import Supervision
import Wording

/// What happened to a record, as a form for changing it shows it: so that a receipt or a day that was recorded by
/// mistake can be put right, or taken away by emptying its day, long after it could be undone.
extension Record {
  func happeningFields(_ context: FormContext) -> [Field] {
    switch self {
    case .agreement(let agreement):
      Field.receipt(agreement.receipts.last, context) + Field.reminder(agreement.reminders.last, context)
    case .version(let version, _): Field.receipt(version.receipts.last, context)
    case .meeting(let meeting):
      Field.day("held", meeting.held, context) + Field.day("cancelled", meeting.cancelled, context)
    case .action(let action): Field.day("done", action.done, context)
    case .measure(let measure, _):
      Field.day("delay-reported", measure.delayReported, context) + Field.day("done", measure.done, context)
    case .interimTarget, .milestone, .plan, .contact, .note, .document: []
    }
  }
}

extension Field {
  /// A day that is recorded; there is no field for one that is not, which has a verb of its own.
  fileprivate static func day(_ name: FieldName, _ day: Day?, _ context: FormContext) -> [Field] {
    day.map { [.optional(name, .pastDay, context.words.numericDate($0))] } ?? []
  }

  /// The latest receipt.
  fileprivate static func receipt(_ receipt: Receipt?, _ context: FormContext) -> [Field] {
    guard let receipt else { return [] }
    let words = context.words
    return day("received-on", receipt.on, context) + [
      .optional("received-how", .suggestion(suggestions(words) { $0.channels }), receipt.channel),
      .required(
        "adopted", choice(of: Receipt.Adoption.self, words) { $0.adoption($1) },
        words.adoption(receipt.adoption)),
      .required("complete", choice(words) { $0.completeness }, words.completeness(receipt.complete)),
      .optional("received-document", .suggestion(documents(context)), receipt.document?.text),
    ]
  }

  /// The latest rappel.
  fileprivate static func reminder(_ reminder: Reminder?, _ context: FormContext) -> [Field] {
    guard let reminder else { return [] }
    return day("reminded-on", reminder.on, context) + [
      .optional("reply-by", .comingDay, reminder.replyBy.map(context.words.numericDate))
    ]
  }
}

extension Answers {
  /// The record with what happened to it as it was filled in.
  mutating func happened(to record: Record) -> Record {
    switch record {
    case .agreement(var agreement):
      readReceipt(&agreement.receipts, title: agreement.title)
      readReminder(&agreement.reminders)
      return .agreement(agreement)
    case .version(var version, let plan):
      readReceipt(&version.receipts, title: version.title ?? Words.stored.planDocument)
      return .version(version, of: plan)
    case .meeting(var meeting):
      if asks("held") { meeting.held = day("held") }
      if asks("cancelled") { meeting.cancelled = day("cancelled") }
      return .meeting(meeting)
    case .action(var action):
      if asks("done") { action.done = day("done") }
      return .action(action)
    case .measure(var measure, let plan):
      if asks("done") { measure.done = day("done") }
      if asks("delay-reported") { measure.delayReported = day("delay-reported") }
      return .measure(measure, of: plan)
    case .interimTarget, .milestone, .plan, .contact, .note, .document: return record
    }
  }

  private mutating func readReceipt(_ receipts: inout [Receipt], title: String) {
    guard asks("received-on"), var receipt = receipts.popLast() else { return }
    receipt.channel = choice("received-how")
    receipt.adoption = word("adopted") ?? receipt.adoption
    receipt.complete = completeness()
    receipt.document = document("received-document", title: title)
    guard !isEmpty("received-on") else { return }
    receipt.on = day("received-on") ?? receipt.on
    receipts.append(receipt)
  }

  private mutating func readReminder(_ reminders: inout [Reminder]) {
    guard asks("reminded-on"), var reminder = reminders.popLast() else { return }
    reminder.replyBy = day("reply-by")
    guard !isEmpty("reminded-on") else { return }
    reminder.on = day("reminded-on") ?? reminder.on
    reminders.append(reminder)
  }
}
