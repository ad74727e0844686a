import CaseFiles
import Commands
import FoundationEssentials
import Supervision
import Testing
import Wording

/// The practice province in a folder of its own, with the program around it: real files, and a clock that stands.
final class Office {
  let store: String
  var today = "2024-04-02"
  var isTerminal = World.Streams(input: false, output: false, errors: false)
  var answers: [String] = []
  /// What somebody else does while a question waits for its answer: a line of the program, each with `--yes`.
  var meanwhile: [String] = []
  var milliseconds = 0
  /// How long each look at the clock takes.
  var pace = 0
  /// Files besides those in `Fixtures`, by name.
  var files: [String: [UInt8]] = [:]
  private(set) var output = ""
  private(set) var errors = ""
  private var steps = 0

  init() throws {
    store = FileManager.default.temporaryDirectory.path() + "/trede-import-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: Office.data + "/Example", toPath: store)
  }

  deinit { try? FileManager.default.removeItem(atPath: store) }

  private static let tests = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  private static let data = "/" + tests.split(separator: "/").dropLast().joined(separator: "/") + "/Data"

  /// Every file below the store but the log and its lock, by path.
  var contents: [String: Data] {
    var found: [String: Data] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: store)) ?? [] {
      if path.hasPrefix("log") || path == ".lock" { continue }
      found[path] = FileManager.default.contents(atPath: "\(store)/\(path)")
    }
    return found
  }

  func text(_ path: String) -> String { String(decoding: contents[path] ?? Data(), as: UTF8.self) }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(store)/\(path)"))
  }

  /// A case as it is now.
  func read(_ name: String) throws -> Case {
    let contents = try FolderStore(path: store, shared: .builtIn).read()
    return try #require(contents.cases.first { $0.name == name && $0.domain == Case.housing })
  }

  func table(_ text: String, named name: String = "tabel.csv") { files[name] = Array(text.utf8) }

  /// Runs the program with the words of a line; quotes keep a value together.
  func run(_ line: String) -> Int32 {
    output = ""
    errors = ""
    var words = [""]
    var isQuoted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return Trede.main(in: world(words))
  }

  private func world(_ arguments: [String]) -> World {
    World(
      arguments: arguments, environment: ["HOME": "/nowhere", "TREDE_STORE": store, "TREDE_TODAY": today],
      isTerminal: isTerminal, columns: nil, today: { Day(2024, 4, 2) },
      moment: { "\(self.today)T08:41:00+02:00" },
      milliseconds: {
        self.milliseconds += self.pace
        return self.milliseconds
      },
      newStepID: {
        self.steps += 1
        return StepID("s\(self.steps)")
      },
      userName: { "jk" }, openStore: { FolderStore(path: $0, shared: .builtIn) },
      openArchive: { FolderArchive(path: $0, shared: .builtIn) },
      createStore: { path, example throws(StoreFailure) in try NewStore.make(at: path, example: example) },
      readSetting: { _ in nil }, readState: { _ in nil }, writeState: { _, _ in false }, readInput: { nil },
      readLine: {
        while !self.meanwhile.isEmpty {
          let line = self.meanwhile.removeFirst()
          _ = Trede.main(in: self.world(line.split(separator: " ").map(String.init) + ["--yes"]))
        }
        return self.answers.isEmpty ? nil : self.answers.removeFirst()
      }, edit: { _ in .nowhere },
      discardEdited: { _ in }, files: userFiles, run: { _, _ in 0 }, write: { self.output += $0 },
      complain: { self.errors += $0 }, browse: { _ in 0 })
  }

  /// A file of the test, one in `Fixtures`, or a table of `Docs/Tutorial`.
  func bytes(_ name: String) -> [UInt8]? {
    if let bytes = files[name] { return bytes }
    return ["ImportTests/Fixtures", "TablesTests/Fixtures", "../Docs/Tutorial/tables"].lazy
      .compactMap { FileManager.default.contents(atPath: "\(Office.tests)/\($0)/\(name)") }
      .first.map { Array($0) }
  }

  private var userFiles: UserFiles {
    UserFiles(
      read: { path throws(UserFileFault) in
        guard let bytes = self.bytes(path) else { throw UserFileFault(path: path, .missing) }
        return bytes
      },
      write: { _, _ in }, makeFolder: { _ in }, names: { _ in nil }, remove: { _ in },
      standing: { _ in .nothing }, place: { $0 })
  }
}
