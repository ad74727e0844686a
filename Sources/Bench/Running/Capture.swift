import Glibc

/// What a program that ran to its end left behind.
struct Capture {
  let exitCode: Int32
  /// Standard output and standard error, as they came.
  let text: String

  /// Runs a program to its end and keeps what it says.
  init(_ program: Program, variables: [String]) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure.system("pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let process: pid_t
    do {
      defer { close(ends[1]) }
      process = try program.start(.files(output: ends[1], errors: ends[1]), variables: variables)
    }
    text = String(decoding: Files.readAll(ends[0]), as: UTF8.self)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    exitCode = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
