import Supervision

/// Reads cases for the forms and refuses every save, as a store that may only be read does.
final class ReadingArchive: CaseArchive {
  private let store: any CaseStore

  init(_ store: any CaseStore) { self.store = store }

  func seen(_ id: CaseID) throws(SaveFailure) -> SeenCase {
    do throws(StoreFailure) {
      guard let subject = try store.read().cases.first(where: { $0.id == id }) else {
        throw StoreFailure.missing(path: store.path)
      }
      return SeenCase(subject: subject, fingerprint: Fingerprint(""))
    } catch {
      throw .store(error)
    }
  }

  private var refusal: SaveFailure { .readOnly(path: store.path) }

  func rehearse(_ step: Step) throws(SaveFailure) -> LogEntry { throw refusal }
  func save(_ step: Step) throws(SaveFailure) -> LogEntry { throw refusal }
  func saveEdited(_ id: CaseID, text: String, seen: Fingerprint, _ stamp: StepStamp, sentence: String)
    throws(SaveFailure) -> LogEntry
  { throw refusal }
  func undo(_ step: StepID?, _ stamp: StepStamp) throws(SaveFailure) -> LogEntry { throw .nothingToUndo }
  func redo(_ stamp: StepStamp) throws(SaveFailure) -> LogEntry { throw .nothingToRedo }
  func log(of id: CaseID?, limit: Int?) throws(SaveFailure) -> [LogEntry] { [] }
  func recover() throws(SaveFailure) -> [RecoveryRemark] { [] }
  func leftovers() -> [RecoveryRemark] { [] }
  func plannedRepairs() throws(SaveFailure) -> [Repair] { [] }
  func repair(_ stamp: StepStamp) throws(SaveFailure) -> [Repair] { throw refusal }
}
