import Glibc

/// A program that was run to its end, with all it wrote.
struct Finished {
  let status: Int32
  let output: String
}

/// Runs small programs with a pinned environment. Their names are looked up in `PATH`.
enum Spawn {
  static let environment = ["PATH=\(variable("PATH") ?? "/usr/bin:/bin")", "LC_ALL=C.UTF-8"]

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// - Parameter extra: more of the environment, such as `TZ=UTC`.
  static func run(_ arguments: [String], extra: [String] = []) throws -> Finished {
    var ends: [Int32] = [-1, -1]
    // Other tests spawn as well: none of their programs may keep this open, and `pipe` cannot promise that.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw SpawnFailure(arguments: arguments, code: errno)
    }
    defer { close(ends[0]) }
    let process: pid_t
    do {
      defer { close(ends[1]) }
      process = try start(arguments, extra: extra, output: ends[1])
    }
    let output = readAll(ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Finished(status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F), output: output)
  }

  /// Starts a program whose output and errors go to a descriptor.
  ///
  /// - Parameter input: what it reads; without one there is nothing to read.
  static func start(_ arguments: [String], extra: [String] = [], input: Int32? = nil, output: Int32) throws
    -> pid_t
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    var attributes = ordinarySignals()
    defer { posix_spawnattr_destroy(&attributes) }

    var words = arguments.map { strdup($0) } + [nil]
    var settings = (environment + extra).map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, &attributes, &words, &settings)
    guard code == 0 else { throw SpawnFailure(arguments: arguments, code: code) }
    return process
  }

  /// Runs what has to succeed.
  @discardableResult
  static func succeed(_ arguments: [String], extra: [String] = []) throws -> String {
    let finished = try run(arguments, extra: extra)
    guard finished.status == 0 else { throw CommandFailure(arguments: arguments, finished: finished) }
    return finished.output
  }

  /// Threads that run tests hold signals back. A program that inherits this would not hear that its window
  /// has another size.
  private static func ordinarySignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    return attributes
  }

  private static func readAll(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}

struct SpawnFailure: Error {
  let arguments: [String]
  let code: Int32
}

struct CommandFailure: Error {
  let arguments: [String]
  let finished: Finished
}
