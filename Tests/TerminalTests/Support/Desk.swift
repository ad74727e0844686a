import Glibc
import Testing

/// A user at a terminal: a home folder, a store to work on and a terminal, all of them temporary.
struct Desk {
  /// The folder that holds everything; it is gone after the test.
  let folder: String
  let terminal: Tmux
  var home: String { folder + "/home" }
  var store: String { folder + "/store" }
  /// What the user's folders are, where a test says so with the variables of XDG.
  var data: String { folder + "/data" }
  var settings: String { folder + "/settings" }
  /// All that the program wrote to the terminal, where it is recorded.
  var recording: String { folder + "/recording" }

  /// What is pinned for every program in the terminal. Without values the environment of the tests would
  /// decide what the screens look like.
  var environment: [String: String] {
    [
      "PATH": Spawn.variable("PATH") ?? "/usr/bin:/bin", "HOME": home, "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "PS1": "$ ", "EDITOR": "true", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Runs a test at a desk and clears it away, whatever happens.
  ///
  /// - Parameter store: the folder of `Data` that is copied to the store; `nil` leaves the store missing.
  static func sit(store: String? = "Flevoland", _ body: (Desk) async throws -> Void) async throws {
    var template = Array("\(Spawn.variable("TMPDIR") ?? "/tmp")/trede-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let desk = Desk(folder: folder, terminal: Tmux(socket: folder + "/tmux"))
    defer {
      desk.terminal.end()
      _ = try? Spawn.run(["rm", "-rf", folder])
    }
    try Files.makeFolder(desk.home)
    if let store { try Files.copy("\(Project.folder)/Data/\(store)", to: desk.store) }
    try await body(desk)
  }

  /// The words that start the program on the store, on the day the letter's agreements are due.
  var trede: [String] { [Project.program, "--store", store, "--today", "2024-04-02"] }

  /// Starts a program in the terminal; without one, `trede` on the store.
  func start(
    _ command: [String]? = nil, term: String = "tmux-256color", columns: Int = 80, rows: Int = 24,
    with settings: [String: String] = [:], records: Bool = false
  ) throws {
    let variables = environment.merging(settings) { _, new in new }.merging(["TERM": term]) { $1 }
    let words = ["env", "-i"] + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    try terminal.start(
      words + (command ?? trede), term: term, columns: columns, rows: rows,
      recording: records ? recording : nil)
  }

  func paste(_ text: String) throws {
    let file = folder + "/paste"
    try Files.replace(file, with: text)
    try terminal.pasteFile(file)
  }

  /// Opens the screen and waits until all of it stands there.
  @discardableResult
  func open(
    columns: Int = 80, rows: Int = 24, with settings: [String: String] = [:], records: Bool = false
  ) async throws -> Picture {
    try start(columns: columns, rows: rows, with: settings, records: records)
    return try await terminal.until("the first screen") { $0.isOnToday }
  }
}

/// The built program and the files of the project.
enum Project {
  /// The program is built beside the tests.
  static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let tests = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return tests.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/trede"
  }()

  /// The folder of the package, found from this file.
  static let folder: String = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
}
