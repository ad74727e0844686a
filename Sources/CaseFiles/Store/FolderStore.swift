package import Supervision

/// A store on the disk: a folder with settings, reference data and one file per case. This is its read side.
package final class FolderStore: CaseStore {
  package let path: String
  private let shared: SharedReference
  private let keepsBytes: Bool

  /// The reading of cases that `startReading` began.
  private var unfinished: CaseReading?
  /// What the disk said at the last look; `nil` before the first.
  private var lastLook: StoreStamp?

  /// - Parameter keepsBytes: whether `readFiles` keeps the bytes of each case file for a later change.
  package init(path: String, shared: SharedReference, keepsBytes: Bool = false) {
    self.path = path
    self.shared = shared
    self.keepsBytes = keepsBytes
  }

  package func read() throws(StoreFailure) -> StoreContents {
    var contents = try startReading()
    guard var reading = unfinished else { return contents }
    unfinished = nil
    for outcome in reading.readAll() {
      switch outcome {
      case .readable(let file): contents.cases.append(file.content)
      case .unreadable(let file, _): contents.unreadable.append(file)
      }
    }
    lastLook?.cases = reading.stamp
    return contents
  }

  package func startReading() throws(StoreFailure) -> StoreContents {
    unfinished = nil
    let store = try open()
    var stamp = StoreStamp(frameOf: store)
    let frame = StoreFrame(store: store, name: name, shared: shared)
    var contents = StoreContents(
      settings: frame.settings, reference: frame.reference, cases: [], unreadable: frame.unreadable)
    do throws(FileFault) {
      let folder = try Folder(CaseFileReader.folder, in: store)
      let reader = CaseFileReader(reference: frame.reference, keepsBytes: keepsBytes)
      unfinished = CaseReading(try FolderReading(folder), reader)
    } catch {
      // A store without cases yet has no such folder, since git keeps no empty ones.
      guard error != .vanished || stamp.hasSettings else { throw .empty(path: path) }
      if error != .vanished {
        contents.unreadable.append(UnreadableFile(file: CaseFileReader.folder, fault: error))
      }
    }
    stamp.cases = FolderStamp()
    lastLook = stamp
    return contents
  }

  package func readMore(milliseconds: Int) -> (read: [StoredCase], left: Int) {
    guard var reading = unfinished else { return ([], 0) }
    let outcomes = reading.readMore(milliseconds: milliseconds)
    unfinished = reading.left == 0 ? nil : reading
    if reading.left == 0 { lastLook?.cases = reading.stamp }
    return (outcomes.map(\.stored), reading.left)
  }

  package func hasChanged() -> Bool {
    guard let before = lastLook, unfinished == nil else { return false }
    guard let store = try? open() else { return true }
    let now = StoreStamp(of: store)
    lastLook = now
    return now.differs(from: before)
  }

  private func open() throws(StoreFailure) -> Folder {
    do throws(FileFault) {
      return try Folder(path: path)
    } catch {
      switch error {
      case .vanished: throw .missing(path: path)
      case .notAFolder: throw .notAFolder(path: path)
      case .noPermission: throw .noPermission(path: path)
      case .diskError(let code): throw .diskError(path: path, code: code)
      default: throw .notAFolder(path: path)
      }
    }
  }

  /// What a store is called that does not say: the last part of its path.
  private var name: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
