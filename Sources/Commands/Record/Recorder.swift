import Recording
import Supervision
import Wording

/// Records what was asked: finds the cases, fills in the form of each, and saves what comes out as one step.
struct Recorder {
  let session: Session
  let options: RecordingOptions

  private var words: Words { session.words }

  func record(_ request: RecordRequest) throws(Stop) -> Outcome {
    var archive = SavingDesk(session)
    let contents = try look(for: request, &archive)
    let session = session.at(contents.settings)
    let stamp = session.stamp(by: try options.author(in: session.world))
    return try Recorder(session: session, options: options).record(request, contents, archive, stamp)
  }

  private func record(
    _ request: RecordRequest, _ contents: StoreContents, _ archive: SavingDesk, _ stamp: StepStamp
  ) throws(Stop) -> Outcome {
    var filling = Filling(
      session: session, options: options, contents: contents, archive: archive, author: stamp.author,
      request: request)
    let bulk = BulkStep(request.verb, try filling.fillAll(), in: words)
    guard !bulk.parts.isEmpty else {
      return try session.report(Recorded(.unchanged, entry: nil, outcome: bulk.outcome))
    }
    guard try isConfirmed(bulk, request) else {
      session.world.complain("\(words.notRecorded)\n")
      return .inOrder
    }
    let step = Step(stamp: stamp, sentence: bulk.outcome.sentence, parts: bulk.parts)
    let entry = try archive.save(step, isRehearsal: options.dryRun)
    // Nothing was written, so there is nothing to take back: an undo would take the step before it.
    if entry.files.isEmpty {
      return try session.report(Recorded(.unchanged, entry: nil, outcome: bulk.outcome))
    }
    return try session.report(
      Recorded(options.dryRun ? .rehearsed : .saved, entry: entry, outcome: bulk.outcome))
  }

  /// What the store holds, as far as the request needs it: of a case that its code names, only that case.
  private func look(for request: RecordRequest, _ archive: inout SavingDesk) throws(Stop) -> StoreContents {
    var contents: StoreContents
    if let id = request.statedCase, let seen = try? archive.seen(id) {
      contents = try session.readFrame()
      contents.cases = [seen.subject]
    } else {
      contents = try session.readStore()
    }
    archive.learn(contents)
    return contents
  }

  /// What is hard to take back is asked first. What is odd is said.
  private func isConfirmed(_ bulk: BulkStep, _ request: RecordRequest) throws(Stop) -> Bool {
    let outcome = bulk.outcome
    if request.verb == .remove {
      guard try session.confirm(words.question(bulk.title, outcome.effect), options) else { return false }
    }
    // A number of a person is asked about before it is written: the log keeps what a later step takes out.
    if outcome.hasPersonNumber, !options.yes, !options.dryRun {
      guard session.canAsk(options) else {
        throw Stop(.usage, words.needsYesForNumber(outcome.cautions))
      }
      return session.asks(words.question(bulk.title, outcome.cautions))
    }
    for caution in outcome.cautions { session.world.complain("\(words.beware(caution).shown)\n") }
    return true
  }
}
