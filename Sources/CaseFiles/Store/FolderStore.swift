package import Supervision

/// A store on the disk: a folder with settings, reference data and one file per case. This is its read side.
package final class FolderStore: CaseStore {
  package let path: String
  private let shared: SharedReference

  /// The reading of cases that `startReading` began.
  private var unfinished: CaseReading?
  /// What the disk said at the last look; `nil` before the first.
  private var lastLook: StoreStamp?

  package init(path: String, shared: SharedReference) {
    self.path = path
    self.shared = shared
  }

  package func read() throws(StoreFailure) -> StoreContents {
    let (frame, cases) = try readEach(.whole, { _ in }) { content, _, _, _ in content }
    var contents = frame
    contents.cases = cases
    return contents
  }

  /// Reads every case and keeps only what `body` makes of it, in the order of the file names.
  ///
  /// Cases that are not kept cost no memory, which at thousands of them is most of the time. `body` runs on two
  /// threads at once. `prepare` makes for each what it needs, of the settings and the reference data as a frame with no
  /// cases in it.
  package func readEach<Tools, Value: Sendable>(
    _ detail: CaseDetail, _ prepare: @Sendable (_ frame: StoreContents) -> Tools,
    _ body: @Sendable (_ content: Case, _ tools: Tools) -> Value
  ) throws(StoreFailure) -> (frame: StoreContents, values: [Value]) {
    try readEach(detail, prepare) { content, tools, _, _ in body(content, tools) }
  }

  /// Reads every case together with its file.
  package func readFiles() throws(StoreFailure) -> (frame: StoreContents, files: [CaseFile]) {
    let read = try readEach(.whole, { _ in }) { content, _, file, tape in
      (try? file.outcome.get()).map { stamp in
        CaseFile(name: file.name, bytes: tape.text.withBytes { Array($0) }, stamp: stamp, content: content)
      }
    }
    return (read.frame, read.values.compactMap { $0 })
  }

  private func readEach<Tools, Value: Sendable>(
    _ detail: CaseDetail, _ prepare: @Sendable (StoreContents) -> Tools,
    _ body: @Sendable (Case, Tools, FileReading, borrowing JSONTape) -> Value
  ) throws(StoreFailure) -> (frame: StoreContents, values: [Value]) {
    var frame = try startReading(detail)
    guard var reading = unfinished else { return (frame, []) }
    unfinished = nil
    let given = frame
    var values: [Value] = []
    values.reserveCapacity(reading.left)
    reading.readNext(reading.left, { prepare(given) }, body) { result in
      switch result {
      case .success(let value): values.append(value)
      case .failure(let file): frame.unreadable.append(file)
      }
    }
    lastLook?.cases = reading.stamp
    return (frame, values)
  }

  package func startReading() throws(StoreFailure) -> StoreContents {
    try startReading(.whole)
  }

  private func startReading(_ detail: CaseDetail) throws(StoreFailure) -> StoreContents {
    unfinished = nil
    let store = try open()
    var stamp = StoreStamp(frameOf: store)
    let frame = StoreFrame(store: store, name: name, shared: shared)
    var contents = StoreContents(
      settings: frame.settings, reference: frame.reference, cases: [], unreadable: frame.unreadable)
    do throws(FileFault) {
      let folder = try Folder(CaseFileReader.folder, in: store)
      let reader = CaseFileReader(reference: frame.reference, detail: detail)
      unfinished = CaseReading(try FolderReading(folder), reader)
    } catch {
      // A store without cases yet may lack the folder, since git keeps no empty ones.
      guard error != .vanished || stamp.hasSettings else { throw .empty(path: path) }
      // With steps in its log it did have cases.
      let isLost = error == .vanished && !LogFiles(store: path).paths().isEmpty
      if isLost || error != .vanished {
        contents.unreadable.append(UnreadableFile(file: CaseFileReader.folder, fault: isLost ? .gone : error))
      }
    }
    stamp.cases = FolderStamp()
    lastLook = stamp
    return contents
  }

  package func readMore(milliseconds: Int) -> (read: [StoredCase], left: Int) {
    let (results, left) = readMore(milliseconds: milliseconds, {}) { content, _ in content }
    let read = results.map { result in
      switch result {
      case .success(let content): StoredCase.readable(content)
      case .failure(let file): StoredCase.unreadable(file)
      }
    }
    return (read, left)
  }

  package func readMore<Tools, Value: Sendable>(
    milliseconds: Int, _ prepare: @Sendable () -> Tools, _ body: @Sendable (Case, Tools) -> Value
  ) -> (read: [Result<Value, UnreadableFile>], left: Int) {
    guard var reading = unfinished else { return ([], 0) }
    let results = reading.readMore(milliseconds: milliseconds, prepare, body)
    unfinished = reading.left == 0 ? nil : reading
    if reading.left == 0 { lastLook?.cases = reading.stamp }
    return (results, reading.left)
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
      throw StoreFailure(error, path: path)
    }
  }

  /// What a store is called that does not say: the last part of its path.
  private var name: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
