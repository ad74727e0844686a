import Supervision
import Wording

extension Form {
  /// Wijzigen: every field of a record that is there. Its term is changed by uitstel, verplaatsing or correctie,
  /// which keep what it was.
  package static func change(_ item: ItemID, in context: FormContext) -> Form? {
    let subject = context.subject
    let standing =
      subject.item(item) ?? subject.document(DocumentID(item.text)).map { Record.document($0) }
    guard let standing else { return nil }
    let words = context.words
    return Form(
      .change, context, title: words.formTitle(.change, item, context), wording: standing.addingVerb,
      fields: standing.fields(context) + standing.happeningFields(context)
    ) { answers in
      let record = answers.happened(to: answers.record(changing: standing))
      return Outcome(
        record == standing ? [] : [.change(record)],
        sentence: context.sentence { $0.changed(item, of: subject) },
        effect: record == standing ? [words.nothingChanges] : [])
    }
  }
}

extension Record {
  fileprivate func fields(_ context: FormContext) -> [Field] {
    switch self {
    case .document(let document): Document.fields(of: document, context)
    case .agreement(let agreement): Agreement.fields(of: agreement, context)
    case .interimTarget(let target), .milestone(let target, _): InterimTarget.fields(of: target, context)
    case .plan(let plan): Plan.fields(of: plan, context)
    case .version(let version, _): PlanVersion.fields(of: version, context)
    case .measure(let measure, _): Measure.fields(of: measure, context)
    case .meeting(let meeting): Meeting.fields(of: meeting, context)
    case .action(let action): OwnAction.fields(of: action, context)
    case .contact(let contact): Contact.fields(of: contact, context)
    case .note(let note): Note.fields(of: note, context)
    }
  }
}

extension Answers {
  fileprivate mutating func record(changing standing: Record) -> Record {
    switch standing {
    case .document(let document): .document(documentRecord(changing: document))
    case .agreement(let agreement): .agreement(self.agreement(changing: agreement))
    case .interimTarget(let target): .interimTarget(interimTarget(changing: target))
    case .milestone(let target, let plan): .milestone(interimTarget(changing: target), of: plan)
    case .plan(let plan): .plan(planRecord(changing: plan))
    case .version(let version, let plan): .version(self.version(changing: version), of: plan)
    case .measure(let measure, let plan): .measure(self.measure(changing: measure), of: plan)
    case .meeting(let meeting): .meeting(self.meeting(changing: meeting))
    case .action(let action): .action(self.action(changing: action))
    case .contact(let contact): .contact(self.contact(changing: contact))
    case .note(let note): .note(self.note(changing: note))
    }
  }
}
