/// A case as it was read, or the reason why it could not be.
package enum StoredCase: Sendable {
  case readable(Case)
  case unreadable(UnreadableFile)
}

/// What a store holds at the moment it was read.
package struct StoreContents: Sendable {
  package var settings: StoreSettings
  package var reference: ReferenceBook
  package var cases: [Case]
  package var unreadable: [UnreadableFile]

  package init(
    settings: StoreSettings, reference: ReferenceBook, cases: [Case], unreadable: [UnreadableFile] = []
  ) {
    self.settings = settings
    self.reference = reference
    self.cases = cases
    self.unreadable = unreadable
  }
}

/// Why a store as a whole could not be opened.
package enum StoreFailure: Error, Hashable, Sendable {
  /// There is no such folder.
  case missing(path: String)
  /// There is a folder, but no store in it: no `trede.json` and no `cases`.
  case empty(path: String)
  case notAFolder(path: String)
  case noPermission(path: String)
  case diskError(path: String, code: Int32)
  /// A new store is asked for where something stands already.
  case occupied(path: String)
}

/// Where cases are kept. `CaseFiles` implements it on a folder of JSON files.
package protocol CaseStore: AnyObject {
  /// The folder, as the user named it.
  var path: String { get }

  /// Reads everything. Files that cannot be read come back as such; the rest works.
  func read() throws(StoreFailure) -> StoreContents

  /// Reads every case and keeps only what `body` makes of it, in the order of the file names.
  ///
  /// Cases that are not kept cost no memory, which at thousands of them is most of the time. `body` may run on two
  /// threads at once. What it needs besides the case is made by `prepare`, once on each of them, of a frame with the
  /// settings and the reference data and without cases.
  func readEach<Tools, Value: Sendable>(
    _ detail: CaseDetail, _ prepare: @Sendable (_ frame: StoreContents) -> Tools,
    _ body: @Sendable (_ subject: Case, _ tools: Tools) -> Value
  ) throws(StoreFailure) -> (frame: StoreContents, values: [Value])

  /// Reads the settings and the reference data and prepares to read the cases bit by bit, for a screen that
  /// is to be there before a large store has been read.
  func startReading() throws(StoreFailure) -> StoreContents

  /// Reads at least one more case file, and more until `milliseconds` have passed.
  /// - Returns: what was read, and how many files are left; 0 when done.
  func readMore(milliseconds: Int) -> (read: [StoredCase], left: Int)

  /// The same with what `body` makes of each case. It may run on two threads at once, on each with what `prepare`
  /// made there.
  func readMore<Tools, Value: Sendable>(
    milliseconds: Int, _ prepare: @Sendable () -> Tools,
    _ body: @Sendable (_ subject: Case, _ tools: Tools) -> Value
  ) -> (read: [Result<Value, UnreadableFile>], left: Int)

  /// The text of a template of the store, by its name without the ending: `letter.txt`. `nil` when it has none of
  /// that name, or when the name is not that of a template.
  func template(_ name: String) throws(UnreadableFile) -> String?

  /// Looks whether another program changed the store since it was last read or looked at.
  func hasChanged() -> Bool
}

extension CaseStore {
  package func template(_ name: String) throws(UnreadableFile) -> String? { nil }

  package func readEach<Tools, Value: Sendable>(
    _ detail: CaseDetail, _ prepare: @Sendable (_ frame: StoreContents) -> Tools,
    _ body: @Sendable (_ subject: Case, _ tools: Tools) -> Value
  ) throws(StoreFailure) -> (frame: StoreContents, values: [Value]) {
    var frame = try read()
    let cases = frame.cases
    frame.cases = []
    let tools = prepare(frame)
    return (frame, cases.map { body($0, tools) })
  }

  package func readMore<Tools, Value: Sendable>(
    milliseconds: Int, _ prepare: @Sendable () -> Tools,
    _ body: @Sendable (_ subject: Case, _ tools: Tools) -> Value
  ) -> (read: [Result<Value, UnreadableFile>], left: Int) {
    let tools = prepare()
    let (read, left) = readMore(milliseconds: milliseconds)
    let made = read.map { stored -> Result<Value, UnreadableFile> in
      switch stored {
      case .readable(let subject): .success(body(subject, tools))
      case .unreadable(let file): .failure(file)
      }
    }
    return (made, left)
  }

  /// The same with the frame itself for each case.
  package func readEach<Value: Sendable>(
    _ detail: CaseDetail = .whole, _ body: @Sendable (_ subject: Case, _ frame: StoreContents) -> Value
  ) throws(StoreFailure) -> (frame: StoreContents, values: [Value]) {
    try readEach(detail, { $0 }, body)
  }
}
