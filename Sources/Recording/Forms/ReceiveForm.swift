import Supervision
import Wording

extension Form {
  /// Ontvangen: the one dialog of every day.
  package static func receive(_ item: ItemID, in context: FormContext) -> Form {
    let words = context.words
    let fields: [Field] = [
      .pastDay("on", in: context), .channel(words), .document(context),
      .required(
        "adopted", Field.choice(of: Receipt.Adoption.self, words) { $0.adoption($1) },
        words.adoption(.unknown)),
      .required("complete", Field.choice(words) { $0.completeness }, words.completeness[2].label),
      .optional("then", .suggestion(context.subject.followUps(of: item))), .optional("then-by", .comingDay),
      .optional("then-for", .text, context.author),
    ]
    return Form(.receive, context, title: words.formTitle(.receive, item, context), fields: fields) {
      answers in
      let title = Words.stored.title(of: item, in: context.subject)
      let on = answers.requiredDay("on")
      answers.remarkLateness(of: item, on: on)
      let receipt = Receipt(
        on: on, channel: answers.choice("how"), adoption: answers.word("adopted") ?? .unknown,
        complete: answers.completeness(), document: answers.document("document", title: title))
      var outcome = Outcome(
        [.receive(item: item, receipt)],
        sentence: context.sentence { $0.received($0.inSentence(item, context), of: context.subject, on: on) },
        effect: [words.nothingElseChanges, words.reminded(context.subject.item(item)?.reminders ?? [])])
      if let action = answers.followUp(on: item) {
        outcome.changes.append(.add(.action(action)))
        outcome.effect.append(words.willAct(action))
      }
      return outcome
    }
  }

  /// Rappel: changes neither the deadline nor the number of extensions.
  package static func remind(_ item: ItemID, in context: FormContext) -> Form {
    let words = context.words
    let fields: [Field] = [
      .pastDay("on", in: context), .channel(words), .optional("reply-by", .comingDay), .document(context),
    ]
    return Form(.remind, context, title: words.formTitle(.remind, item, context), fields: fields) { answers in
      let title = Words.stored.title(of: item, in: context.subject)
      let on = answers.requiredDay("on")
      let reply = answers.day("reply-by")
      if let reply, reply < on { answers.refuse("reply-by", words.replyBeforeReminder) }
      let reminder = Reminder(
        on: on, channel: answers.choice("how"), replyBy: reply,
        document: answers.document("document", title: Words.stored.reminderDocument(title)))
      let before = context.subject.item(item)?.reminders ?? []
      return Outcome(
        [.remind(item: item, reminder)],
        sentence: context.sentence {
          $0.reminded($0.inSentence(item, context), of: context.subject, reminder)
        },
        effect: [words.reminders(before.count + 1), words.deadlineStays])
    }
  }
}

extension Case {
  /// What was recorded to follow on the item: "toetsen door ons".
  fileprivate func followUps(of item: ItemID) -> [Field.Choice] {
    provenance(of: item).next.map { [Field.Choice($0, $0)] } ?? []
  }
}

extension Answers {
  /// "2 dagen te laat: “voor 1 april” is t/m zo 31-03 (eerste paasdag)", by the deadline in force on the day.
  fileprivate mutating func remarkLateness(of item: ItemID, on day: Day) {
    guard let deadline = context.subject.item(item)?.schedule?.deadline(on: day) else { return }
    let calendar = context.reference.calendar
    guard faults["on"] == nil, let last = Term(deadline, calendar: calendar).lastDay else { return }
    remark("on", words.lateness(of: day, deadline, last: last, calendar.rest(on: last)))
  }

  mutating func completeness() -> Bool? {
    switch choice("complete") {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  /// "daarna": an action of our own, made only when it was given a title.
  fileprivate mutating func followUp(on item: ItemID) -> OwnAction? {
    let by = day("then-by")
    let handler = handle("then-for")
    guard let title = text("then") else {
      if by != nil { refuse("then", words.actionWithoutTitle) }
      return nil
    }
    var action = OwnAction(id: "", title: title)
    action.handler = handler
    action.schedule = by.map { Schedule(Words.stored.deadline(by: $0, basis: .internal)) }
    action.concerns = item
    action.createdOn = context.today
    return action
  }
}
