import Commands
import Supervision
import Wording

/// A world of values: what a command was given, and everything it did.
final class Desk {
  var contents = Fixture.contents() {
    didSet { archive = MemoryArchive(contents) }
  }
  private(set) var archive = MemoryArchive(Fixture.contents())
  var failure: StoreFailure?
  var clock = Day(2024, 4, 2)
  var environment: [String: String] = ["HOME": "/home/jk", "TERM": "xterm"]
  var isTerminal = World.Streams(input: false, output: false, errors: false)
  var columns: Int?
  var settings: [String: String] = [:]
  var state: [String: String] = [:]
  var stateIsWritable = true
  var creation: StoreFailure?
  var notifyCode: Int32 = 0
  var input: String? = ""
  /// What the user types at questions, a line each.
  var answers: [String] = []
  /// What the editor makes of the text, each time it is opened.
  var editing: [(EditRequest) -> EditResult] = []
  /// A folder on the disk in the place of the store of values.
  var folder: (store: any CaseStore, archive: any CaseArchive)?

  /// The files that the user may name, by path; what the program writes is here too.
  var named: [String: [UInt8]] = [:]
  /// Templates of the store, by name.
  var templates: [String: String] = [:]
  /// What links lead to, by their path.
  var links: [String: String] = [:]
  /// Pipes and devices.
  var streams: Set<String> = []
  var fullDisk = false
  /// How many files fit before the disk is full.
  var filesUntilFull: Int?
  /// How long writing a file takes by the clock.
  var secondsAFile = 0
  private var seconds = 0
  private(set) var folders: Set<String> = []

  private(set) var output = ""
  private(set) var errors = ""
  private(set) var opened: [String] = []
  /// How often all cases were read.
  private(set) var readings = 0
  private(set) var created: [(path: String, example: Bool)] = []
  private(set) var notified: [(command: String, input: String)] = []
  var requests: [ScreenRequest] = []
  private(set) var discarded: [String] = []
  private var steps = 0

  init() {}

  /// A file that the user named, as text.
  func text(_ path: String) -> String { String(decoding: named[path] ?? [], as: UTF8.self) }

  /// Runs the program with the words of a line, each after a space.
  func run(_ line: String) -> Int32 { run(line.split(separator: " ").map(String.init)) }

  func run(_ arguments: [String]) -> Int32 {
    output = ""
    errors = ""
    return Trede.main(in: world(arguments))
  }

  private func world(_ arguments: [String]) -> World {
    var world = World(
      arguments: arguments, environment: environment, isTerminal: isTerminal, columns: columns,
      today: { self.clock },
      moment: { "\(self.clock.iso)T08:41:00+02:00" }, milliseconds: { 1000 * self.seconds },
      newStepID: {
        self.steps += 1
        return StepID("s\(self.steps)")
      },
      userName: { "jk" },
      openStore: { path in
        self.opened.append(path)
        if let folder = self.folder { return folder.store }
        var contents = self.contents
        if !self.archive.cases.isEmpty {
          contents.cases = self.archive.cases.values.sorted { $0.id < $1.id }
          contents.reference.people = self.archive.people
        }
        return MemoryStore(path: path, contents, failure: self.failure, templates: self.templates) {
          self.readings += 1
        }
      },
      openArchive: { _ in self.folder?.archive ?? self.archive },
      createStore: { (path, example) throws(StoreFailure) in
        if let creation = self.creation { throw creation }
        self.created.append((path, example))
      },
      readSetting: { self.settings[$0] }, readState: { self.state[$0] },
      writeState: { name, text in
        if self.stateIsWritable { self.state[name] = text }
        return self.stateIsWritable
      },
      readInput: { self.input }, readLine: { self.answers.isEmpty ? nil : self.answers.removeFirst() },
      edit: { self.editing.isEmpty ? .nowhere : self.editing.removeFirst()($0) },
      discardEdited: { self.discarded.append($0) }, files: files,
      run: { command, input in
        self.notified.append((command, input))
        return self.notifyCode
      },
      write: { self.output += $0 }, complain: { self.errors += $0 },
      browse: { request in
        self.requests.append(request)
        return 0
      })
    world.checkNewStore = { _ throws(StoreFailure) in if let creation = self.creation { throw creation } }
    return world
  }

  /// A relative path is one in the folder of the user.
  private func place(_ path: String) -> String {
    let path = links[path] ?? path
    return path.hasPrefix("/") ? path : "/home/jk/\(path)"
  }

  private var files: UserFiles {
    UserFiles(
      read: { path throws(UserFileFault) in
        guard let bytes = self.named[path] else { throw UserFileFault(path: path, .missing) }
        return bytes
      },
      write: { path, bytes throws(UserFileFault) in
        if self.fullDisk || self.filesUntilFull == 0 {
          throw UserFileFault(path: path, .full, isOutput: true)
        }
        self.filesUntilFull = self.filesUntilFull.map { $0 - 1 }
        self.seconds += self.secondsAFile
        if path == "-" {
          self.output += String(decoding: bytes, as: UTF8.self)
        } else {
          self.named[path] = bytes
        }
      },
      makeFolder: { path throws(UserFileFault) in self.folders.insert(path) },
      names: { folder throws(UserFileFault) in
        let inside = self.named.keys.filter { $0.hasPrefix(folder + "/") }
        guard !inside.isEmpty || self.folders.contains(folder) else { return nil }
        return inside.map { String($0.dropFirst(folder.count + 1)) }
      },
      remove: { path throws(UserFileFault) in self.named[path] = nil },
      standing: { path in
        if self.streams.contains(path) { return .stream }
        if self.named[path] != nil || self.named[self.place(path)] != nil { return .file }
        return self.folders.contains(path) ? .folder : .nothing
      }, place: place)
  }
}
