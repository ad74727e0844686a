import Glibc

/// A program with its arguments, not yet running.
struct Program {
  let path: String
  let arguments: [String]

  init(_ path: String, _ arguments: [String] = []) {
    self.path = path
    self.arguments = arguments
  }

  /// What a process gets as its standard streams.
  enum Streams {
    /// Nothing to read, and these two to write to.
    case files(output: Int32, errors: Int32)
    /// The terminal of this path, which becomes the controlling one.
    case terminal(String)
  }

  /// Starts the program and returns its process id.
  ///
  /// `posix_spawn` shares memory with the child until its exec, so the size of the benchmark itself costs the
  /// measured program nothing.
  func start(_ streams: Streams, variables: [String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }

    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var flags = Int16(POSIX_SPAWN_SETSIGMASK)
    switch streams {
    case .files(let output, let errors):
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_adddup2(&actions, errors, 2)
    case .terminal(let terminal):
      flags |= Program.newSession
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    posix_spawnattr_setflags(&attributes, flags)

    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for pointer in words + environment { free(pointer) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, path, &actions, &attributes, &words, &environment)
    guard error == 0 else { throw Failure.system(path, error: error) }
    return process
  }

  /// `POSIX_SPAWN_SETSID` of `<spawn.h>`, the same in glibc and musl, which the Swift import leaves out: the
  /// first terminal that the leader of a new session opens becomes its controlling terminal.
  private static let newSession: Int16 = 0x80
}
