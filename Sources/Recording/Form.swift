import Supervision

/// What a person fills in to record something. The screen shows it, the command line fills it from flags; what
/// comes out is the same.
package struct Form: Sendable {
  package let verb: Verb
  package let context: FormContext
  /// "Ontvangen: Almere, bijgesteld plan van aanpak"
  package let title: String
  package let fields: [Field]
  /// Reads what was filled in. Fields that are left out have their first text.
  private let read: @Sendable (inout Answers) -> Outcome

  /// What a form makes of answers without a fault.
  package struct Outcome: Sendable {
    package var changes: [CaseChange]
    /// What is recorded, as a phrase: "stand 1 april 2024 van Almere (162)".
    package var sentence: String
    /// What follows from it, said before it is confirmed: the last day, the reason of a shift.
    package var effect: [String]
    /// What is odd about it, and accepted all the same.
    package var cautions: [String]

    package init(
      _ changes: [CaseChange], sentence: String, effect: [String] = [], cautions: [String] = []
    ) {
      self.changes = changes
      self.sentence = sentence
      self.effect = effect
      self.cautions = cautions
    }
  }

  init(
    _ verb: Verb, _ context: FormContext, title: String, fields: [Field],
    read: @escaping @Sendable (inout Answers) -> Outcome
  ) {
    self.verb = verb
    self.context = context
    self.title = title
    self.fields = fields
    self.read = read
  }

  /// What the answers come to.
  package func filled(_ texts: [FieldName: String]) -> Filled {
    var answers = Answers(fields: fields, texts: texts, context: context)
    let outcome = read(&answers)
    guard answers.faults.isEmpty else {
      return Filled(faults: answers.faults, hints: answers.hints, outcome: nil)
    }
    var filled = Filled(faults: [:], hints: answers.hints, outcome: outcome)
    filled.check(in: context)
    return filled
  }
}

/// What a form knows of the world.
package struct FormContext: Sendable {
  package var subject: Case
  /// The item it is about.
  package var item: ItemID?
  package var today: Day
  package var settings: StoreSettings
  package var reference: ReferenceBook
  /// The handle of who records it.
  package var author: String

  package init(
    subject: Case, item: ItemID? = nil, today: Day, settings: StoreSettings, reference: ReferenceBook,
    author: String
  ) {
    self.subject = subject
    self.item = item
    self.today = today
    self.settings = settings
    self.reference = reference
    self.author = author
  }
}

/// A form with its answers read.
package struct Filled: Sendable {
  /// A sentence beside each field that has a fault.
  package var faults: [FieldName: String]
  /// A few words beside a field: the weekday of a date, a last day worked out.
  package var hints: [FieldName: String]
  /// `nil` while there is a fault.
  package var outcome: Form.Outcome?
  /// Why the rules refuse it, when every field by itself is right.
  package var refusal: String?
}
