import Supervision
import Wording

extension Form {
  /// Work of our own.
  package static func action(in context: FormContext) -> Form {
    let words = context.words
    let fields = OwnAction.fields(of: nil, context) + [.id]
    return Form(.action, context, title: words.formTitle(.action, context.subject), fields: fields) {
      answers in
      let action = answers.action(changing: nil)
      return Outcome(
        [.add(.action(action))], sentence: context.sentence { $0.actionAdded(action, of: context.subject) },
        effect: answers.effect(of: action.schedule))
    }
  }

  /// A contact moment or a signal.
  package static func contact(in context: FormContext) -> Form {
    let words = context.words
    let fields = Contact.fields(of: nil, context) + [.id]
    return Form(.contact, context, title: words.formTitle(.contact, context.subject), fields: fields) {
      answers in
      let contact = answers.contact(changing: nil)
      return Outcome(
        [.add(.contact(contact))], sentence: context.sentence { $0.contacted(contact, of: context.subject) })
    }
  }

  package static func note(in context: FormContext) -> Form {
    let words = context.words
    let fields = Note.fields(of: nil, context) + [.id]
    return Form(.note, context, title: words.formTitle(.note, context.subject), fields: fields) { answers in
      let note = answers.note(changing: nil)
      return Outcome([.add(.note(note))], sentence: context.sentence { $0.noted(note, of: context.subject) })
    }
  }

  /// The number of a document and where it is kept, never the document itself.
  package static func document(in context: FormContext) -> Form {
    let words = context.words
    let fields = Document.fields(of: nil, context) + [.id]
    return Form(.document, context, title: words.formTitle(.document, context.subject), fields: fields) {
      answers in
      let document = answers.documentRecord(changing: nil)
      return Outcome(
        [.add(.document(document))],
        sentence: context.sentence { $0.documentAdded(document, of: context.subject) })
    }
  }
}

extension OwnAction {
  static func fields(of action: OwnAction?, _ context: FormContext) -> [Field] {
    let words = context.words
    var fields: [Field] = [
      .required("title", .text, action?.title),
      .required(
        "kind", Field.choice(of: OwnAction.Kind.self, words) { $0.actionKind($1) },
        words.actionKind(action?.kind ?? .own)),
      .optional("handler", .text, action.map { $0.handler ?? "" } ?? context.author),
    ]
    if action?.schedule == nil { fields.append(.optional("by", .deadline)) }
    return fields + [
      .optional("requester", .text, action?.requester),
      .optional("concerns", .item(Field.items(context)), (action.map(\.concerns) ?? context.item)?.text),
      .optional(
        "created-on", .pastDay,
        action.map { $0.createdOn.map(words.numericDate) ?? "" } ?? words.numericDate(context.today)),
      .source(context, action?.source), .documents(action?.documents ?? []), .warning(action?.warning),
    ]
  }
}

extension Contact {
  static func fields(of contact: Contact?, _ context: FormContext) -> [Field] {
    let words = context.words
    return [
      .required("on", .pastDay, words.numericDate(contact?.on ?? context.today)),
      .required("with", .suggestion(Field.suggestions(words) { $0.roles }), contact?.with),
      .optional("how", .suggestion(Field.suggestions(words) { $0.contactChannels }), contact?.channel),
      .required("text", .lines, contact?.text.joined(separator: "\n")),
      .optional("signal", .flag, contact.map { words.yesOrNo($0.signal) }),
      .document(context, contact?.document),
    ]
  }
}

extension Note {
  static func fields(of note: Note?, _ context: FormContext) -> [Field] {
    let words = context.words
    return [
      .required("text", .lines, note?.text),
      .optional("internal", .flag, note.map { words.yesOrNo($0.internal) }),
      .optional(
        "on", .pastDay, note.map { $0.on.map(words.numericDate) ?? "" } ?? words.numericDate(context.today)),
      .source(context, note?.source), .document(context),
    ]
  }
}

extension Document {
  static func fields(of document: Document?, _ context: FormContext) -> [Field] {
    let words = context.words
    return [
      .required("title", .text, document?.title), .optional("number", .text, document?.number),
      .optional("date", .pastDay, document?.date.map(words.numericDate)),
      .optional("earliest", .pastDay, document?.earliest.map(words.numericDate)),
      .optional("latest", .pastDay, document?.latest.map(words.numericDate)),
      .optional("subject", .text, document?.subject), .optional("system", .text, document?.system),
      .optional("address", .text, document?.address),
    ]
  }
}

extension Answers {
  mutating func action(changing standing: OwnAction?) -> OwnAction {
    let title = required("title")
    var action = standing ?? OwnAction(id: id(), title: title)
    action.title = title
    action.kind = word("kind") ?? .own
    action.handler = handle("handler")
    if asks("by"), !isEmpty("by") {
      action.schedule = deadline("by", basis: .internal).map { Schedule($0) }
    }
    action.requester = text("requester")
    action.concerns = item("concerns")
    action.createdOn = day("created-on")
    action.source = source()
    action.documents = documents("documents", title: title)
    action.warning = warning()
    return action
  }

  mutating func contact(changing standing: Contact?) -> Contact {
    let text = isUntouched("text") ? standing?.text ?? lines("text") : lines("text")
    var contact = standing ?? Contact(id: id(), on: context.today, with: "", text: [])
    contact.on = requiredDay("on")
    contact.with = choice("with") ?? ""
    contact.channel = choice("how")
    contact.text = text
    contact.signal = flag("signal")
    contact.document = document("document", title: Words.stored.contactDocument)
    return contact
  }

  mutating func note(changing standing: Note?) -> Note {
    var note = standing ?? Note(id: id(), on: nil, text: "", internal: false)
    let text = required("text")
    if standing == nil || !isUntouched("text") { note.text = text }
    note.internal = flag("internal")
    note.on = day("on")
    note.source = source(orNew: Words.stored.noteDocument)
    return note
  }

  mutating func documentRecord(changing standing: Document?) -> Document {
    var document = standing ?? Document(id: DocumentID(text("id") ?? ""), title: "")
    document.title = required("title")
    document.number = text("number")
    document.date = day("date")
    document.earliest = day("earliest")
    document.latest = day("latest")
    if let first = document.earliest, let last = document.latest, last < first {
      refuse("latest", words.endsBeforeItStarts)
    }
    document.subject = text("subject")
    document.system = text("system")
    document.address = text("address")
    return document
  }
}
