import Recording
import Supervision
import Wording

/// Records what was asked: finds the case, fills in the form, and saves what comes out as one step.
struct Recorder {
  let session: Session
  let options: RecordingOptions

  private var words: Dutch { session.words }

  func record(_ request: RecordRequest) throws(Stop) -> Outcome {
    var archive = SavingDesk(session)
    let (contents, seen) = try look(for: request, &archive)
    let session = session.at(contents.settings)
    let stamp = session.stamp(by: try options.author(in: session.world))
    var context = FormContext(
      subject: seen?.subject ?? Case(id: "", code: "", name: "", domain: Case.housing), item: request.item,
      today: session.today, settings: contents.settings, reference: contents.reference, author: stamp.author)
    context.others = contents.cases
    var (title, outcome) = try fill(request, context)
    var successor: SeenCase?
    if let succession = outcome.succession, !succession.isNew {
      let now = try archive.seen(succession.successor.id)
      successor = now
      context.others = context.others.map { $0.id == now.subject.id ? now.subject : $0 }
      (title, outcome) = try fill(request, context)
    }
    let step = Step(
      stamp: stamp, sentence: outcome.sentence, parts: parts(of: outcome, seen, successor))
    if outcome.opens == nil, outcome.changes.isEmpty {
      return try session.report(Recorded(.unchanged, entry: nil, outcome: outcome))
    }
    if request.verb == .remove {
      guard try session.confirm(words.question(title, outcome.effect), options) else {
        session.world.complain("\(words.notRecorded)\n")
        return .inOrder
      }
    }
    // A number of a person is asked about before it is written: the log keeps what a later step takes out.
    if outcome.hasPersonNumber, session.canAsk, !options.yes, !options.dryRun {
      guard session.asks(words.question(title, outcome.cautions)) else {
        session.world.complain("\(words.notRecorded)\n")
        return .inOrder
      }
    } else {
      for caution in outcome.cautions { session.world.complain("\(words.beware(caution).shown)\n") }
    }
    let entry = try archive.save(step, isRehearsal: options.dryRun)
    return try session.report(
      Recorded(options.dryRun ? .rehearsed : .saved, entry: entry, outcome: outcome))
  }

  /// The case that is meant, and what else the store holds as far as that matters.
  private func look(for request: RecordRequest, _ archive: inout SavingDesk) throws(Stop)
    -> (contents: StoreContents, seen: SeenCase?)
  {
    if let id = request.statedCase, let seen = try? archive.seen(id) {
      var contents = try session.readFrame()
      contents.cases = [seen.subject]
      archive.learn(contents)
      return (contents, seen)
    }
    let contents = try session.readStore()
    archive.learn(contents)
    if request.verb == .open { return (contents, nil) }
    try session.requireCases(contents)
    let meant = try CaseFinder(contents).find(request.municipality, domain: request.domain)
    return (contents, try archive.seen(meant.id))
  }

  // MARK: - The form

  private func fill(_ request: RecordRequest, _ context: FormContext) throws(Stop)
    -> (title: String, outcome: Form.Outcome)
  {
    let form = try form(for: request, context)
    let names = Set(form.fields.map(\.name))
    for name in request.texts.keys.sorted(by: { $0.rawValue < $1.rawValue }) where !names.contains(name) {
      throw Stop(.usage, words.flagDoesNotApply("--\(name.rawValue)", form.title))
    }
    let missing = form.fields.filter { field in
      !field.isOptional && (request.texts[field.name] ?? field.text).allSatisfy(\.isWhitespace)
    }
    guard missing.isEmpty else {
      let flags = VerbFlags.of(request.verb)
      throw Stop(
        .usage,
        missing.map { field in
          let usage = flags.first { $0.name == field.name.rawValue }?.usage ?? "--\(field.name.rawValue)"
          return words.missingField(usage, field.label, choices: field.shortList)
        }.joined(separator: "\n"))
    }
    let filled = form.filled(request.texts)
    if let refusal = filled.refusal { throw Stop(.usage, refusal) }
    guard let outcome = filled.outcome else {
      let faults = form.fields.compactMap { field in filled.faults[field.name].map { (field.name, $0) } }
      throw Stop(.usage, faults.map { "--\($0.0.rawValue): \($0.1)" }.joined(separator: "\n"))
    }
    return (form.title, outcome)
  }

  private func form(for request: RecordRequest, _ context: FormContext) throws(Stop) -> Form {
    if request.verb.concern != .nothing, let item = request.item, !isNewHalfYear(item, context) {
      if let refusal = request.verb.refusal(for: item, in: context) { throw Stop(.usage, refusal) }
    }
    guard let form = Form.make(request.verb, in: context) else {
      throw Stop(.usage, words.needsItem(request.verb.rawValue))
    }
    return form
  }

  /// The first figure of a half-year makes its record.
  private func isNewHalfYear(_ item: ItemID, _ context: FormContext) -> Bool {
    HalfYear(item.text).map { context.subject.record($0) == nil } ?? false
  }

  private func parts(of outcome: Form.Outcome, _ seen: SeenCase?, _ successor: SeenCase?) -> [StepPart] {
    if let opened = outcome.opens { return [StepPart(.new(opened), outcome.changes)] }
    guard let seen else { return [] }
    let part = StepPart(.existing(seen.subject.id, seen: seen.fingerprint), outcome.changes)
    return [part] + (outcome.succession.map { [$0.part(seen: successor)] } ?? [])
  }
}

extension Field {
  /// What there is to choose from, where that is few enough to say.
  fileprivate var shortList: [String] {
    guard case .choice(let choices) = kind, choices.count <= 12 else { return [] }
    return choices.map(\.label)
  }
}
