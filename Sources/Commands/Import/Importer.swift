import Supervision
import Tables
import Wording

/// Brings a table in: reads it, says what it would change, asks, and saves all of it as one step.
struct Importer {
  private let start: Session
  private let options: RecordingOptions
  private var words: Words { start.words }

  init(_ session: Session, _ options: RecordingOptions) throws(Stop) {
    start = session
    self.options = options
  }

  /// - Parameter ask: makes the request on the day of the store.
  func run(_ ask: (Day) throws(Stop) -> ImportRequest) throws(Stop) -> Outcome {
    // What is wrong with the command line is said before the store is read.
    _ = try ask(start.today)
    var contents = try start.readStore { $0.identity }
    try start.requireCases(contents)
    let session = start.at(contents.settings)
    let request = try ask(session.today)
    let stamp = session.stamp(by: try options.author(in: session.world))
    session.complain(about: contents.unreadable)

    var progress = Progress(session.world)
    let table = try TableOpening(session, request, contents).read(&progress)
    progress.end()
    try refuseFaults(table, request)
    let terms = try ImportTermsFinder(request, table, words).terms(on: session.today)
    var desk = SavingDesk(session)
    let fingerprints = try look(table, &contents, desk, terms)
    desk.learn(contents)
    let closed = contents.housing.filter { $0.isShut(on: session.today) }
    let open = contents.housing.filter { !$0.isShut(on: session.today) }
    let plan = ImportPlan(table.sorting, cases: open, closed: closed, terms: terms)
    var report = ImportReport(session, request, table, plan)
    guard !plan.changed.isEmpty else { return report.finish(nil, isRehearsal: options.dryRun) }

    let parts = plan.changed.map { line in
      StepPart(.existing(line.caseID, seen: fingerprints[line.caseID]), line.changes)
    }
    let step = Step(stamp: stamp, sentence: Words.stored.imported(plan), parts: parts, isPlan: true)
    var cautions = ImportCautions(session, contents)
    for part in parts {
      let subject = try desk.seenForPlan(part.id, before: fingerprints[part.id]).subject
      try refuseViolations(of: part.changes, in: subject, contents, session.today)
      cautions.add(part.changes, in: subject)
    }
    report.cautions = cautions.said(about: request)
    report.preview(isAsked: !options.dryRun && !options.yes)
    guard try session.confirm(words.question(words.sentenceCase(words.imported(plan)), []), options) else {
      session.world.complain("\(words.notRecorded)\n")
      return .inOrder
    }
    progress.note { $0.savingCases(parts.count) }
    let entry = try desk.save(step, isRehearsal: options.dryRun)
    progress.end()
    if !options.dryRun { report.remembered = remember(request, contents, session, stamp) }
    return report.finish(entry, isRehearsal: options.dryRun)
  }

  private func refuseFaults(_ table: TableImport, _ request: ImportRequest) throws(Stop) {
    let sorting = table.sorting
    if sorting.faultCount > 0 {
      throw Stop(
        .unreadable, words.importRefused(sorting.faults, count: sorting.faultCount, in: request.path))
    }
    if sorting.found.isEmpty {
      throw Stop(.unreadable, "\(request.path): \(words.noRowsAtAll()). \(words.notRecorded)")
    }
  }

  /// What the rules refuse is known before anything is asked.
  private func refuseViolations(
    of changes: [CaseChange], in subject: Case, _ contents: StoreContents, _ today: Day
  ) throws(Stop) {
    do throws(RuleViolation) {
      _ = try subject.applying(changes, in: ChangeContext(today: today, reference: contents.reference))
    } catch {
      throw Stop(.usage, "\(subject.name): \(words.violation(error, in: subject))")
    }
  }

  /// Reads the cases of the table as they are now, and keeps the figures.
  ///
  /// - Returns: what tells whether they change before the step is saved.
  private func look(
    _ table: TableImport, _ contents: inout StoreContents, _ desk: SavingDesk, _ terms: ImportTerms
  ) throws(Stop) -> [CaseID: Fingerprint] {
    var fingerprints: [CaseID: Fingerprint] = [:]
    for place in contents.cases.indices {
      let subject = contents.cases[place]
      guard subject.domain == Case.housing, !subject.isShut(on: terms.today),
        table.sorting.found[subject.code] != nil
      else { continue }
      let seen = try desk.seenForPlan(subject.id)
      contents.cases[place] = seen.subject.figures(around: terms.period)
      fingerprints[subject.id] = seen.fingerprint
    }
    return fingerprints
  }

  /// The figures are saved by now: headings that cannot be remembered are no reason to say otherwise.
  private func remember(
    _ request: ImportRequest, _ contents: StoreContents, _ session: Session, _ stamp: StepStamp
  ) -> [RememberedHeading] {
    // Of one that is remembered already, too, this is the latest explanation.
    let new =
      contents.reference.headings.suffix(request.columns.count) == request.columns[...] ? [] : request.columns
    guard !new.isEmpty else { return [] }
    do throws(SaveFailure) {
      try session.world.openArchive(session.storePath).remember(new, stamp)
      return new
    } catch {
      session.world.complain("\(words.headingsNotRemembered)\n")
      return []
    }
  }
}

extension StoreContents {
  /// The domain that has targets and counts.
  var housing: [Case] { cases.filter { $0.domain == Case.housing } }
}

extension Case {
  /// Closed so long that no change is recorded in it any more.
  func isShut(on today: Day) -> Bool { closure.map { $0.on < today } ?? false }
}
