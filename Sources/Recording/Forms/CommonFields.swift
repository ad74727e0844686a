import Supervision
import Wording

/// The fields that many forms share, and the lists they choose from.
extension Field {
  static let id = Field.optional("id", .text)

  static func pastDay(_ name: FieldName, in context: FormContext) -> Field {
    .required(name, .pastDay, context.words.numericDate(context.today))
  }

  static func channel(_ words: Words) -> Field {
    .optional("how", .suggestion(suggestions(words) { $0.channels }))
  }

  /// What it rests on: a document that is there.
  static func source(_ context: FormContext, _ source: DocumentID? = nil) -> Field {
    .optional("source", .item(documents(context)), source?.text)
  }

  /// A document that came with it, which may be new.
  static func document(_ context: FormContext, _ document: DocumentID? = nil) -> Field {
    .optional("document", .suggestion(documents(context)), document?.text)
  }

  static func documents(_ documents: [DocumentID]) -> Field {
    .optional("documents", .text, documents.map(\.text).joined(separator: ", "))
  }

  static func warning(_ days: Int?) -> Field { .optional("warning", .number, days.map { String($0) }) }

  static func party(_ party: Party, _ words: Words) -> [Field] {
    [
      .required(
        "actor", choice(of: Party.Actor.self, words) { $0.actorChoice($1) }, words.actorChoice(party.actor)),
      .optional("actor-label", .suggestion(suggestions(words) { $0.bodies }), party.label),
    ]
  }

  static func basis(_ words: Words) -> Field {
    .optional("basis", choice(of: Deadline.Basis.self, words) { $0.basis($1) })
  }

  /// A field to choose a word of the domain from, by the word itself or by what it is called in any language.
  static func choice<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type, _ words: Words, _ label: (Words, Word) -> String
  ) -> Kind where Word.RawValue == String {
    .choice(Word.allCases.map { word in Choice(word.rawValue, in: words) { label($0, word) } })
  }

  /// - Parameter choices: the same values in the same order in every language.
  static func choice(_ words: Words, _ choices: (Words) -> Words.Choices) -> Kind {
    .choice(
      choices(words).indices.map { index in
        Choice(choices(words)[index].value, in: words) { choices($0)[index].label }
      })
  }

  /// Words that are stored as they are: in Dutch, whatever the language they were chosen in.
  static func suggestions(_ words: Words, _ list: (Words) -> [String]) -> [Choice] {
    list(.stored).enumerated().map { index, value in Choice(value, in: words) { list($0)[index] } }
  }

  static func documents(_ context: FormContext) -> [Choice] {
    context.subject.documents.map { Choice($0.id.text, $0.title) }
  }

  static func meetings(_ context: FormContext) -> [Choice] {
    context.subject.meetings.map { Choice($0.id.text, context.words.meeting($0)) }
  }

  static func plans(_ context: FormContext) -> [Choice] {
    context.subject.plans.map { Choice($0.id.text, $0.title) }
  }

  /// Everything in the case that an action may be about.
  static func items(_ context: FormContext) -> [Choice] {
    let (subject, words) = (context.subject, context.words)
    let ids = subject.agreements.map(\.id) + subject.interimTargets.map(\.id) + subject.meetings.map(\.id)
    let work = subject.actions.map(\.id) + subject.contacts.map(\.id) + subject.notes.map(\.id)
    let targets = subject.halfYears.map { ItemID($0.period.description) }
    return (ids + subject.plans.flatMap(\.itemIDs) + targets + work).map {
      Choice($0.text, words.title(of: $0, in: subject))
    }
  }
}

extension Plan {
  fileprivate var itemIDs: [ItemID] {
    [id] + versions.map(\.id) + milestones.map(\.id) + measures.map(\.id)
  }
}

extension Answers {
  /// The name that was asked for; an empty one makes room for the next free one.
  mutating func id() -> ItemID { ItemID(text("id") ?? "") }

  mutating func party(_ standing: Party) -> Party {
    Party(word("actor") ?? standing.actor, label: choice("actor-label"))
  }

  /// Its own warning time in days, as far as a file holds.
  mutating func warning() -> Int? { number("warning", in: 0...3650) }

  /// The plan that is asked, else the one the form was opened on, else the latest.
  mutating func plan() -> ItemID { item("plan") ?? "" }
}

extension FormContext {
  /// The plan that something is added to when nobody says which.
  var likelyPlan: ItemID? {
    if let item, subject.plans.contains(where: { $0.id == item }) { return item }
    return subject.plans.last?.id
  }
}
