import Glibc

/// Why the benchmark stops before it has printed its table, as one sentence and an exit code of `sysexits.h`.
///
/// A slow machine is never a failure; a missing program or a store that `trede` refuses is.
struct Failure: Error {
  /// 64: the command line is wrong.
  static let usage: Int32 = 64
  /// 65: `trede` does not accept the generated store.
  static let badData: Int32 = 65
  /// 66: the binary to measure, or the folder with the C sources, is missing.
  static let missingInput: Int32 = 66
  /// 69: there is no C compiler, or it cannot build the floors.
  static let noCompiler: Int32 = 69
  /// 71: the system refuses a process or a pseudo-terminal.
  static let system: Int32 = 71
  /// 74: the temporary folder cannot be written.
  static let writing: Int32 = 74
  /// 130: Ctrl-C, a request to end, or a closed terminal.
  static let interrupted: Int32 = 130

  let message: String
  let exitCode: Int32

  init(_ message: String, exitCode: Int32) {
    self.message = message
    self.exitCode = exitCode
  }

  /// A failed system call, with what the system says about it.
  static func system(_ call: String, error: Int32 = errno, exitCode: Int32 = Failure.system) -> Failure {
    Failure("\(call): \(String(cString: strerror(error)))", exitCode: exitCode)
  }
}
