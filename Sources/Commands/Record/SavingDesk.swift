import Supervision
import Wording

/// The write side of the store for a command: what fails ends the command with its sentence and its exit code.
struct SavingDesk {
  private let archive: any CaseArchive
  private let complain: (String) -> Void
  private var names: [CaseID: Case] = [:]
  private let words: Words

  /// - Parameter contents: the cases as they were read, to name them in a refusal.
  init(_ session: Session, _ contents: StoreContents? = nil) {
    words = session.words
    archive = session.world.openArchive(session.storePath)
    complain = session.world.complain
    if let contents { learn(contents) }
  }

  /// Names these cases in a refusal.
  mutating func learn(_ contents: StoreContents) {
    names = Dictionary(contents.cases.map { ($0.id, $0) }) { first, _ in first }
  }

  func seen(_ id: CaseID) throws(Stop) -> SeenCase {
    try doing { archive throws(SaveFailure) in try archive.seen(id) }
  }

  /// For a plan: a case that changes before it is saved stops all of it.
  ///
  /// - Parameter before: what it was when the plan was made; it is refused where that is not so any more.
  func seenForPlan(_ id: CaseID, before: Fingerprint? = nil) throws(Stop) -> SeenCase {
    try doing { archive throws(SaveFailure) in
      let seen = try archive.seenForPlan(id)
      if let before, before != seen.fingerprint { throw .planOverrun(id) }
      return seen
    }
  }

  func save(_ step: Step, isRehearsal: Bool) throws(Stop) -> LogEntry {
    if !isRehearsal { tellRecovery() }
    return try doing { archive throws(SaveFailure) in
      try isRehearsal ? archive.rehearse(step) : archive.save(step)
    }
  }

  /// Of a text that was edited only what is wrong with it is said.
  ///
  /// - Parameter isAllowed: asked once, with the keys, where numbers that look like those of persons were typed.
  func save(
    _ text: String, insteadOf seen: SeenText, of id: CaseID, _ stamp: StepStamp, _ sentence: String,
    isAllowed: ([String]) throws(Stop) -> Bool
  ) throws(Stop) -> LogEntry {
    func save(_ allows: Bool) throws(SaveFailure) -> LogEntry {
      try archive.saveEdited(
        id, text: text, seen: seen.fingerprint, stamp, sentence: sentence, allowsPersonNumbers: allows)
    }
    do throws(SaveFailure) {
      return try save(false)
    } catch {
      if case .personNumbers(_, let keys) = error, try isAllowed(keys) {
        return try doing { _ throws(SaveFailure) in try save(true) }
      }
      guard case .unreadable(let file) = error else { throw stop(error) }
      throw Stop(.unreadable, words.editedIsFaulty(file))
    }
  }

  /// Puts right what a program that was cut off left half done, and says so: the step that is saved now would do it
  /// without a word.
  private func tellRecovery() {
    guard let remarks = try? archive.recover(), !remarks.isEmpty else { return }
    for remark in remarks { complain("\(words.recovered(remark))\n") }
  }

  func doing<Result>(_ body: (any CaseArchive) throws(SaveFailure) -> Result) throws(Stop) -> Result {
    do throws(SaveFailure) {
      return try body(archive)
    } catch {
      throw stop(error)
    }
  }

  private func stop(_ failure: SaveFailure) -> Stop {
    Stop(failure.outcome, words.saveFailure(failure, name: { names[$0]?.name }, subject: { names[$0] }))
  }
}

extension SaveFailure {
  var outcome: Outcome {
    switch self {
    case .store(let failure): failure.outcome
    case .noSuchCase, .nothingToUndo, .nothingToRedo, .noSuchStep: .noSuchCase
    case .caseExists: .cannotCreate
    case .unreadable, .logDamaged, .fileGone: .unreadable
    case .violation, .personNumbers, .senselessAuthor: .usage
    case .conflict, .planOverrun, .locked, .alreadyUndone, .builtUpon, .inTheWay: .conflict
    case .readOnly, .lockRefused: .readOnly
    case .diskFull, .disk: .diskFailed
    }
  }
}
