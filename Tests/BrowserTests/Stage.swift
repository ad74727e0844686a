import Browser
import CaseFiles
import Display
import Supervision
import Synchronization
import Wording

/// A screen at work without a terminal: a store as it is shipped, a pinned day, and keys.
struct Stage {
  private(set) var state: State
  /// Where what is recorded goes.
  let archive: PaperArchive
  /// The settings folder of the user.
  let settings = PaperSettings()
  /// What the editor leaves for the text it was given.
  var editor: (String) -> Edited = { .text($0) }
  private(set) var effects: [Effect] = []

  /// - Parameter store: a folder of `Data`, such as `Flevoland`.
  init(
    store: String = "Flevoland", today: Day = Day(2024, 4, 2), size: Size = Size(columns: 100, rows: 30),
    words: Words = .stored
  )
    throws
  {
    let contents = try Shipped.contents(of: store)
    archive = PaperArchive(contents, today: today)
    state = State(size: size, today: today, clockIsSet: false, contents: contents, words: words)
    state.author = "jk"
  }

  init(
    contents: StoreContents, today: Day = Day(2024, 4, 2), size: Size = Size(columns: 100, rows: 30),
    words: Words = .stored
  ) {
    archive = PaperArchive(contents, today: today)
    state = State(size: size, today: today, clockIsSet: false, contents: contents, words: words)
    state.author = "jk"
  }

  mutating func send(_ message: Message) {
    let wanted = update(&state, message)
    effects += wanted
    for effect in wanted {
      if case .edit(let text) = effect {
        send(.edited(editor(text)))
      } else if let answer = archive.answer(to: effect, author: state.author) ?? settings.answer(to: effect) {
        send(answer)
      }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.event(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// The terminal cannot show everything.
  mutating func show(in repertoire: Repertoire) { state.repertoire = repertoire }

  /// The user has these settings.
  mutating func sit(with user: UserSettings) { state.user = user }

  /// Somebody else sits down at this screen.
  mutating func asAnother(_ author: String) { state.author = author }

  /// There is no store to open.
  mutating func meet(_ failure: StoreFailure) {
    state.welcome = Welcome(
      failure: failure, path: "/home/jk/.local/share/trede", examplePath: "/home/jk/oefen")
  }

  /// The store is read anew and has something else in it.
  mutating func read(_ change: (inout StoreContents) -> Void) {
    var contents = StoreContents(
      settings: state.settings, reference: state.reference, cases: state.entries.map(\.subject))
    change(&contents)
    send(.readAgain(contents, asked: false))
  }

  /// Answers with a whole line.
  mutating func answer(_ line: String) { send(.event(.answer(line))) }

  mutating func paste(_ text: String) { send(.event(.paste(text))) }

  /// What was saved, in order.
  var drafts: [Draft] {
    effects.compactMap { if case .save(let draft) = $0 { draft } else { nil } }
  }

  var frame: Frame { view(state) }
  var text: String { frame.text }
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// The row the cursor sits on, which is the selected one.
  var cursorLine: String { frame.cursor.map { lines[$0.row] } ?? "" }
}

/// The shipped stores, each read once.
private enum Shipped {
  private static let read = Mutex<[String: StoreContents]>([:])

  static func contents(of store: String) throws -> StoreContents {
    if let known = read.withLock({ $0[store] }) { return known }
    let contents = try FolderStore(path: "\(Project.folder)/Data/\(store)", shared: .builtIn).read()
    read.withLock { $0[store] = contents }
    return contents
  }
}

enum Project {
  /// The folder of the package, found from this file.
  static let folder: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()
}
