import Display
import Supervision
import Wording

/// One case in the user's editor, until what comes out of it is saved, is the same, or is given up.
struct CaseEditing {
  let session: Session
  let stamp: StepStamp
  let desk: SavingDesk
  let subject: Case
  let options: EditOptions

  private var words: Words { session.words }
  private var world: World { session.world }

  func run() throws(Stop) -> Outcome {
    let seen = try desk.doing { archive throws(SaveFailure) in try archive.text(of: subject.id) }
    var draft = seen.text
    while true {
      let (text, path) = try edit(draft)
      do throws(Stop) {
        let outcome = try save(text, insteadOf: seen)
        world.discardEdited(path)
        return outcome
      } catch {
        let refusal = "\(error.message)\n\(words.textIsKept(path))"
        guard try opensAgain(after: refusal) else { throw Stop(error.outcome, refusal) }
        draft = text
      }
    }
  }

  private func save(_ text: String, insteadOf seen: SeenText) throws(Stop) -> Outcome {
    if text == seen.text {
      world.write("\(words.nothingEdited)\n")
      return .inOrder
    }
    let sentence = words.editedByHand(subject.name)
    let stored = Words.stored.editedByHand(subject.name)
    let entry = try desk.save(text, insteadOf: seen, of: subject.id, stamp, stored) {
      keys throws(Stop) in
      if options.yes { return true }
      guard session.canAsk, !options.noInput else { return false }
      return session.asks(words.question(sentence, [words.numbersTypedByHand(keys)]))
    }
    return try session.report(
      Recorded(
        entry.files.isEmpty ? .unchanged : .saved, entry: entry,
        sentence: sentence))
  }

  private func edit(_ text: String) throws(Stop) -> (text: String, path: String) {
    // A name of its own: two stores have the same cases, and a refused text must outlive the next time.
    let name = "\(subject.id)-\(stamp.id).json"
    switch world.edit(EditRequest(command: world.editor, text: text, name: name)) {
    case .edited(let text, let path): return (text, path)
    case .failed(let code, let path): throw Stop(.unexpected, words.editorFailed(code, path: path))
    case .couldNotStart(let program): throw Stop(.unexpected, words.editorMissing(program))
    case .nowhere: throw Stop(.cannotCreate, words.noPlaceToEdit)
    }
  }

  /// On a terminal the text can be opened again at once; it is kept either way.
  private func opensAgain(after refusal: String) throws(Stop) -> Bool {
    guard session.canAsk, !options.noInput else { return false }
    return session.asks("\(refusal)\n\(words.editAgain)")
  }
}
