import Browser
import Commands
import Glibc

/// The user's own editor on a file that stays until it is discarded: what was typed is never lost.
struct Editor {
  /// Where the program keeps its own files; else the folder for temporary ones.
  let state: String?
  let temporary: String?

  func edit(_ request: EditRequest) -> EditResult {
    let folder = state.map { "\($0)/edit" } ?? temporary ?? "/tmp"
    guard SmallFile.write(request.text, in: folder, name: request.name) else { return .nowhere }
    let path = "\(folder)/\(request.name)"
    guard let status = run(request.command + [path]) else {
      unlink(path)
      return .couldNotStart(program: request.command[0])
    }
    let text = SmallFile.readWhole(path)
    if status == 0, let text { return .edited(text, path: path) }
    if text == request.text { unlink(path) }
    return .failed(code: status, path: access(path, F_OK) == 0 ? path : nil)
  }

  /// For the screen: the text goes into a form, which keeps it from then on.
  func write(_ text: String, with command: [String]) -> Edited {
    switch edit(EditRequest(command: command, text: text, name: "notitie-\(getpid()).txt")) {
    case .edited(let text, let path):
      unlink(path)
      return .text(text)
    case .failed(let code, let path):
      let text = path.flatMap(SmallFile.readWhole)
      if let path, text != nil { unlink(path) }
      return .failed(code: code, text: text)
    case .couldNotStart(let program): return .missing(program: program)
    case .nowhere: return .missing(program: nil)
    }
  }

  /// The screen holds signals back and ignores some; the editor must hear them all.
  private static func ordinarySignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    return attributes
  }

  /// Runs the words as a program, without a shell, and waits for it. `nil` when there is no such program.
  private func run(_ words: [String]) -> Int32? {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var attributes = Editor.ordinarySignals()
    defer { posix_spawnattr_destroy(&attributes) }
    var child: pid_t = 0
    guard posix_spawnp(&child, words[0], nil, &attributes, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
