import Commands
import Glibc

/// Runs a program of the user beside the screen: without a shell, without the terminal, and without waiting long.
enum QuietCommand {
  /// How long the screen waits for it, in milliseconds. A viewer stays open; what fails, fails at once.
  private static let patience = 500

  /// - Parameter input: what it finds on its standard input; `nil` for nothing.
  static func run(_ words: [String], input: String?) -> UserCommandEnd {
    var ends: [Int32] = [-1, -1]
    if input != nil {
      guard pipe(&ends) == 0 else { return .missing }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    guard let child = start(words, reading: ends[0]) else {
      if input != nil {
        close(ends[0])
        close(ends[1])
      }
      return .missing
    }
    if let input {
      close(ends[0])
      write(input, to: ends[1])
      close(ends[1])
    }
    return end(of: child)
  }

  private static func start(_ words: [String], reading input: Int32) -> pid_t? {
    guard !words.isEmpty else { return nil }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input >= 0 {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    // What it says would be drawn over the screen.
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // In a group of its own, keys such as Ctrl-Z do not reach it.
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    var child: pid_t = 0
    guard posix_spawnp(&child, words[0], &actions, &attributes, &arguments, environ) == 0 else { return nil }
    return child
  }

  /// A program that does not read is given up when the pipe is full: nothing waits for it.
  private static func write(_ text: String, to descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard poll(&wanted, 1, Int32(patience)) > 0 else { return }
        continue
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func end(of child: pid_t) -> UserCommandEnd {
    var status: Int32 = 0
    for _ in 0..<patience / 10 {
      switch waitpid(child, &status, WNOHANG) {
      case child: return .ended(code: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
      case 0: usleep(10_000)
      default: return .running
      }
    }
    return .running
  }
}
