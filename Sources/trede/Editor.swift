import Browser
import Glibc

/// The editor of the user: `TREDE_EDITOR`, else `VISUAL`, else `EDITOR`, else `vi`.
struct Editor {
  /// The command in words: it is started as it is, without a shell that could read more into it.
  private let words: [String]

  init(environment: [String: String]) {
    let named = ["TREDE_EDITOR", "VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .map { $0.split(separator: " ").map(String.init) }.first { !$0.isEmpty }
    words = named ?? ["vi"]
  }

  /// Lets the user write. The text stands in a file of its own that nobody else may read, and that is gone
  /// afterwards.
  func edit(_ text: String) -> Edited {
    guard let folder = Self.makeFolder() else { return .missing(reason: Self.message(errno)) }
    let path = "\(folder)/notitie.txt"
    defer {
      unlink(path)
      rmdir(folder)
    }
    guard SmallFile.write(text, in: folder, name: "notitie.txt") else {
      return .missing(reason: Self.message(errno))
    }
    var process: pid_t = 0
    let code = spawn(path, &process)
    guard code == 0 else { return .missing(reason: "\(words[0]): \(Self.message(code))") }
    let status = Self.end(of: process)
    let result = SmallFile.readAll(path)
    if status & 0x7F != 0 { return .failed(reason: "signaal \(status & 0x7F)", text: result) }
    let exit = (status >> 8) & 0xFF
    guard exit == 0, let result else { return .failed(reason: "code \(exit)", text: result) }
    return .text(result)
  }

  private func spawn(_ path: String, _ process: inout pid_t) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The program holds signals back and ignores some; the editor must hear them all.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments = (words + [path]).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return posix_spawnp(&process, words[0], nil, &attributes, &arguments, environ)
  }

  private static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private static func makeFolder() -> String? {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/trede-XXXXXX".utf8CString)
    return mkdtemp(&template).map { String(cString: $0) }
  }

  private static func message(_ code: Int32) -> String { String(cString: strerror(code)) }
}
