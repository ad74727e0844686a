/// Runs programs that end by themselves through the small C launcher `meter`, which says why it exists.
struct Meter {
  let launcher: String
  let variables: [String]

  struct Reading {
    let nanoseconds: Int
    let peakKilobytes: Int
    let exitCode: Int32
  }

  /// Time from fork to the end of the program, its peak memory and its exit code. Its output goes nowhere.
  func run(_ program: Program) throws -> Reading {
    let capture = try Capture(Program(launcher, [program.path] + program.arguments), variables: variables)
    let words = capture.text.split(whereSeparator: \.isWhitespace).map { Int($0) }
    guard words.count == 3, let nanoseconds = words[0], let peak = words[1], let code = words[2] else {
      throw Failure("cannot measure \(program.path): \(capture.text)", exitCode: Failure.system)
    }
    return Reading(nanoseconds: nanoseconds, peakKilobytes: peak, exitCode: Int32(code))
  }
}
