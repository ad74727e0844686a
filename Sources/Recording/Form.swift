import Supervision
import Wording

/// What a person fills in to record something. The screen shows it, the command line fills it from flags; what
/// comes out is the same.
package struct Form: Sendable {
  package let verb: Verb
  package let context: FormContext
  /// "Ontvangen: Almere, bijgesteld plan van aanpak"
  package let title: String
  package let fields: [Field]
  /// The field to begin with, where what stands before it is known already; `nil` for the first.
  package let start: FieldName?
  /// Reads what was filled in. Fields that are left out have their first text.
  private let read: @Sendable (inout Answers) -> Outcome

  /// What a form makes of answers without a fault.
  package struct Outcome: Sendable {
    package var changes: [CaseChange]
    /// The case that is to be made first, with nothing in it but its code, name and domain; `nil` for a change
    /// of the case that the form is about.
    package var opens: Case?
    /// What the case that goes on gets at a herindeling.
    package var succession: Succession?
    /// What is recorded, as a phrase for the log, in Dutch: "stand 1 april 2024 van Almere (162)".
    package var sentence: String
    /// The same in the language of who records it.
    package var shown: String
    /// What follows from it, said before it is confirmed: the last day, the reason of a shift.
    package var effect: [String]
    /// What is odd about it, and accepted all the same.
    package var cautions: [String]
    /// Whether one of them is about a number of a person, which does not belong in a case at all (rule 41).
    package var hasPersonNumber = false

    package init(
      _ changes: [CaseChange], sentence: Sentence, effect: [String] = [], cautions: [String] = []
    ) {
      self.changes = changes
      self.sentence = sentence.stored
      shown = sentence.shown
      self.effect = effect
      self.cautions = cautions
    }
  }

  /// - Parameter wording: the verb under which the words of the fields are kept; a record is changed in the words
  ///   it is added in.
  init(
    _ verb: Verb, _ context: FormContext, title: String, wording: Verb? = nil, fields: [Field],
    start: FieldName? = nil, read: @escaping @Sendable (inout Answers) -> Outcome
  ) {
    self.verb = verb
    self.context = context
    self.title = title
    self.start = start
    self.fields = fields.map { field in
      var field = field.worded(on: wording ?? verb, context.words)
      if let text = context.preset[field.name] { field.text = text }
      return field
    }
    self.read = read
  }

  /// What the answers come to.
  package func filled(_ texts: [FieldName: String]) -> Filled {
    var answers = Answers(fields: fields, texts: texts, context: context)
    var outcome = read(&answers)
    let warnings = answers.warnOfPersonNumbers()
    let hints = answers.hints.mapValues { $0.joined(separator: "\n") }
    guard answers.faults.isEmpty else {
      return Filled(faults: answers.faults, hints: hints, outcome: nil)
    }
    outcome.changes.insert(contentsOf: answers.newDocuments.map { .add(.document($0)) }, at: 0)
    outcome.cautions += warnings
    outcome.hasPersonNumber = !warnings.isEmpty
    outcome.effect += answers.newDocuments.map { context.words.newDocument($0) }
    var filled = Filled(faults: [:], hints: hints, outcome: outcome)
    filled.check(in: context)
    return filled
  }
}

extension Form.Outcome {
  /// The changes as they come after others of the same case in one step: a document that those record already is
  /// not recorded again.
  package func changes(after earlier: [CaseChange]) -> [CaseChange] {
    let known = Set(earlier.compactMap(\.newDocument))
    return changes.filter { change in change.newDocument.map { !known.contains($0) } ?? true }
  }
}

extension CaseChange {
  fileprivate var newDocument: DocumentID? {
    if case .add(.document(let document)) = self { return document.id }
    return nil
  }
}

/// What a form knows of the world.
package struct FormContext: Sendable {
  package var subject: Case
  /// The item it is about, or the document.
  package var item: ItemID?
  package var today: Day
  package var settings: StoreSettings
  package var reference: ReferenceBook
  /// The handle of who records it.
  package var author: String
  /// The language of the form. What is stored is Dutch all the same.
  package var words: Words
  /// The other cases of the store, for what concerns two of them: a herindeling.
  package var others: [Case] = []
  /// What is to stand in fields when the form opens, instead of what the form itself would put there.
  package var preset: [FieldName: String] = [:]

  package init(
    subject: Case, item: ItemID? = nil, today: Day, settings: StoreSettings, reference: ReferenceBook,
    author: String, words: Words
  ) {
    self.subject = subject
    self.item = item
    self.today = today
    self.settings = settings
    self.reference = reference
    self.author = author
    self.words = words
  }

  /// For opening a case: there is none yet.
  package init(today: Day, settings: StoreSettings, reference: ReferenceBook, author: String, words: Words) {
    self.init(
      subject: Case(id: "", code: "", name: "", domain: Case.housing), today: today, settings: settings,
      reference: reference, author: author, words: words)
  }

  /// What is recorded, as `phrase` says it.
  func sentence(_ phrase: (Words) -> String) -> Sentence { Sentence(in: words, phrase) }
}

/// What is recorded, as a phrase: for the log, which is Dutch, and for who records it.
package struct Sentence: Hashable, Sendable {
  package let stored: String
  package let shown: String

  package init(in words: Words, _ phrase: (Words) -> String) {
    stored = phrase(.stored)
    shown = words.language == Words.stored.language ? stored : phrase(words)
  }
}

/// A form with its answers read.
package struct Filled: Sendable {
  /// A sentence beside each field that has a fault.
  package var faults: [FieldName: String]
  /// A few words beside a field: the weekday of a date. What comes after a line break stands under it: "2 dagen te
  /// laat: …".
  package var hints: [FieldName: String]
  /// `nil` while there is a fault.
  package var outcome: Form.Outcome?
  /// Why the rules refuse it, when every field by itself is right.
  package var refusal: String?
}
