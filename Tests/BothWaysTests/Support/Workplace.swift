import Browser
import CaseFiles
import Commands
import Display
import Recording
import Supervision
import Wording
import Testing

/// One store, worked on from the screen and from the command line.
final class Workplace {
  let folder: StoreFolder
  var today: Day
  /// What the editor leaves when the screen opens it.
  var editorText = ""
  /// What the editor of `trede edit` does.
  var editing: (EditRequest) -> EditResult = { _ in .nowhere }
  private var steps = 0
  /// The language of the screen and of the command line.
  let words: Words

  init(
    copying original: StoreFolder? = nil, empty: Bool = false, today: Day = Day(2024, 4, 2),
    language: Language = .dutch
  ) throws {
    folder = try StoreFolder(copying: original, empty: empty)
    self.today = today
    words = Words(language)
  }

  private var moment: String { "\(today.iso)T08:41:00+02:00" }

  private func nextStep() -> StepID {
    steps += 1
    return StepID("s\(steps + 100_000)")
  }

  // MARK: - The command line

  /// Runs a command that must succeed.
  func command(_ words: [String]) throws {
    let (code, output) = run(words)
    try #require(code == 0, "\(words): \(output)")
  }

  func command(_ line: String) throws { try command(ShellWords.split(line)) }

  func run(_ words: [String]) -> (code: Int32, output: String) {
    var output = ""
    let world = World(
      arguments: words + ["--store", folder.path],
      environment: ["HOME": "/nowhere", "TERM": "xterm", "TREDE_LANG": self.words.language.rawValue],
      isTerminal: World.Streams(input: false, output: false, errors: false), columns: nil,
      today: { self.today }, moment: { self.moment }, milliseconds: { 0 }, newStepID: nextStep,
      userName: { "jk" },
      openStore: { FolderStore(path: $0, shared: .builtIn) },
      openArchive: { FolderArchive(path: $0, shared: .builtIn) },
      createStore: { _, _ throws(StoreFailure) in }, readSetting: { _ in nil }, readState: { _ in nil },
      writeState: { _, _ in true }, readInput: { "" }, readLine: { nil }, edit: { self.editing($0) },
      discardEdited: { _ in }, files: .none, run: { _, _ in 0 }, write: { output += $0 },
      complain: { output += $0 },
      browse: { _ in 1 })
    let code = Trede.main(in: world)
    return (code, output)
  }

  // MARK: - The screen

  /// Sits down at the screen, does everything, and leaves.
  func screen(_ moves: [Move], size: Size = Size(columns: 140, rows: 80)) {
    let terminal = AttentiveTerminal(size: size, moves: moves)
    let world = ScreenWorld(
      today: { self.today }, nextMidnight: { 0 }, milliseconds: { 0 },
      openStore: { FolderStore(path: $0, shared: .builtIn) },
      openArchive: { FolderArchive(path: $0, shared: .builtIn) },
      createStore: { _, _ throws(StoreFailure) in }, remember: { _ in }, expanded: { $0 },
      examplePath: "example", moment: { self.moment }, newStepID: nextStep, author: "jk",
      edit: { _ in .text(self.editorText) })
    _ = ScreenSession(
      terminal: terminal, storePath: folder.path, today: nil, words: words, world: world
    ).run()
  }

  /// What a form would know of the case of Almere.
  func context(_ item: ItemID?) throws -> FormContext {
    let contents = try folder.store.read()
    let almere = try #require(contents.cases.first { $0.id == "gm0034" })
    return FormContext(
      subject: almere, item: item, today: today, settings: contents.settings, reference: contents.reference,
      author: "jk", words: words)
  }
}

extension UserFiles {
  /// Nobody names a file where only changes are recorded.
  fileprivate static var none: UserFiles {
    UserFiles(
      read: { path throws(UserFileFault) in throw UserFileFault(path: path, .missing) },
      write: { path, _ throws(UserFileFault) in throw UserFileFault(path: path, .noFolder) },
      makeFolder: { path throws(UserFileFault) in throw UserFileFault(path: path, .noFolder) },
      names: { _ throws(UserFileFault) in nil },
      remove: { path throws(UserFileFault) in throw UserFileFault(path: path, .missing) },
      standing: { _ in .nothing }, place: { $0 })
  }
}
