import Recording
import Supervision
import Wording

/// Fills in the form of each municipality of a request.
struct Filling {
  let session: Session
  let options: RecordingOptions
  let contents: StoreContents
  let archive: SavingDesk
  let author: String
  /// What is asked on a terminal is added to it, so that it is asked once for all municipalities.
  var request: RecordRequest

  private var words: Words { session.words }

  /// Every case once. What cannot be done for one is done for none.
  mutating func fillAll() throws(Stop) -> [FilledCase] {
    let names = request.municipalities
    if names.count == 1 { return [try fill(names[0])] }
    var cases: [FilledCase] = []
    for name in names {
      do throws(Stop) {
        let filled = try fill(name)
        if filled.outcome.succession != nil { throw Stop(.usage, words.mergersOneByOne) }
        let id = (filled.outcome.opens ?? filled.seen?.subject)?.id
        if !cases.contains(where: { ($0.outcome.opens ?? $0.seen?.subject)?.id == id }) {
          cases.append(filled)
        }
      } catch {
        throw Stop(error.outcome, "\(name): \(error.message)\n\(words.notRecorded)")
      }
    }
    return cases
  }

  private mutating func fill(_ municipality: String) throws(Stop) -> FilledCase {
    let seen = try self.seen(municipality)
    var item = request.item
    if let typed = item, let seen, request.verb.concern != .nothing {
      item = try ItemFinder(seen.subject, words).find(typed, for: request.verb)
    }
    var context = FormContext(
      subject: seen?.subject ?? Case(id: "", code: "", name: "", domain: Case.housing), item: item,
      today: session.today, settings: contents.settings, reference: contents.reference, author: author,
      words: words)
    context.others = contents.cases
    var (title, outcome) = try fill(municipality, context)
    var successor: SeenCase?
    if let succession = outcome.succession, !succession.isNew {
      let now = try archive.seen(succession.successor.id)
      successor = now
      context.others = context.others.map { $0.id == now.subject.id ? now.subject : $0 }
      (title, outcome) = try fill(municipality, context)
    }
    return FilledCase(title: title, outcome: outcome, seen: seen, successor: successor)
  }

  private func seen(_ municipality: String) throws(Stop) -> SeenCase? {
    if request.verb == .open { return nil }
    try session.requireCases(contents)
    return try archive.seen(
      try CaseFinder(contents, session.words).find(municipality, domain: request.domain).id)
  }

  private mutating func fill(
    _ municipality: String, _ context: FormContext
  ) throws(Stop) -> (title: String, outcome: Form.Outcome) {
    let form = try form(in: context)
    let names = Set(form.fields.map(\.name))
    for name in request.texts.keys.sorted(by: { $0.rawValue < $1.rawValue }) where !names.contains(name) {
      throw Stop(.usage, words.flagDoesNotApply("--\(name.rawValue)", form.title))
    }
    let asking = Asking(session: session, options: options, form: form)
    for (name, text) in asking.answers(beside: request.texts(for: municipality)) {
      request.texts[name] = text
    }
    let texts = request.texts(for: municipality)
    let missing = form.missing(beside: texts)
    guard missing.isEmpty else {
      let flags = VerbFlags.of(request.verb)
      throw Stop(
        .usage,
        missing.map { field in
          let usage =
            flags.first { $0.name == field.name.rawValue }?.usage(in: words) ?? "--\(field.name.rawValue)"
          return words.missingField(usage, field.label, choices: field.shortList)
        }.joined(separator: "\n"))
    }
    let filled = form.filled(texts)
    if let refusal = filled.refusal { throw Stop(.usage, refusal) }
    guard let outcome = filled.outcome else {
      let faults = form.fields.compactMap { field in filled.faults[field.name].map { (field.name, $0) } }
      throw Stop(.usage, faults.map { "--\($0.0.rawValue): \($0.1)" }.joined(separator: "\n"))
    }
    return (form.title, try outcomeForPrograms(texts, context) ?? outcome)
  }

  /// What is read by a program is the same in every language; `nil` where it is people who read it.
  private func outcomeForPrograms(
    _ texts: [FieldName: String], _ context: FormContext
  ) throws(Stop) -> Form.Outcome? {
    guard session.resultWords.language != words.language else { return nil }
    var context = context
    context.words = session.resultWords
    return try form(in: context).filled(texts).outcome
  }

  private func form(in context: FormContext) throws(Stop) -> Form {
    if request.verb.concern != .nothing, let item = context.item, !isNewHalfYear(item, context) {
      if let refusal = request.verb.refusal(for: item, in: context) { throw Stop(.usage, refusal) }
    }
    guard let form = Form.make(request.verb, in: context) else {
      if request.verb == .reopen { throw Stop(.usage, words.violation(.notClosed, in: context.subject)) }
      throw Stop(.usage, words.needsItem(request.verb.rawValue))
    }
    return form
  }

  /// The first figure of a half-year makes its record.
  private func isNewHalfYear(_ item: ItemID, _ context: FormContext) -> Bool {
    HalfYear(item.text).map { context.subject.record($0) == nil } ?? false
  }
}
