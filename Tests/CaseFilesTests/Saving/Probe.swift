import Glibc

/// Runs `SaveProbe`, which was built beside these tests.
enum Probe {
  struct Failure: Error {
    var code: Int32
  }

  private static var program: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let runner = String(decoding: path[..<max(count, 0)].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let beside = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? runner
    return beside.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/SaveProbe"
  }

  /// A program that was started; its output comes when it ends.
  struct Running {
    fileprivate var process: pid_t
    fileprivate var output: UnsafeMutablePointer<FILE>

    /// The signal that ended it, 0 for none, and what it wrote.
    func end() -> (signal: Int32, lines: [Substring]) {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      rewind(output)
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = fread(&buffer, 1, buffer.count, output), count > 0 { bytes += buffer[..<count] }
      fclose(output)
      return (status & 0x7F, String(decoding: bytes, as: UTF8.self).split(separator: "\n"))
    }
  }

  static func start(_ arguments: [String]) throws -> Running {
    guard let output = tmpfile() else { throw Failure(code: errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, fileno(output), 1)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, nil, &words, environ)
    guard code == 0 else { throw Failure(code: code) }
    return Running(process: process, output: output)
  }

  static func run(_ arguments: [String]) throws -> (signal: Int32, lines: [Substring]) {
    try start(arguments).end()
  }
}
