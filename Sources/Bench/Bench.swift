import Glibc

/// Measures the built program from outside: `make bench`.
@main
struct Bench {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      if options.wantsHelp {
        print(Options.help)
      } else {
        try measure(options)
      }
    } catch let failure as Failure {
      say("Bench: \(failure.message)")
      exit(failure.exitCode)
    } catch {
      say("Bench: \(error)")
      exit(1)
    }
  }

  private static func measure(_ options: Options) throws {
    Interruption.holdBack()
    let machine = Explanation.machine
    let rows = try rows(options)
    print("\(machine)\n\n\(Table.text(rows))\n\n\(Explanation.text)\n")
    for goal in Goal.all(rows, sizes: options.sizes) { print(goal.line) }
  }

  private static func rows(_ options: Options) throws -> [Row] {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    do {
      return try Benchmark(options, in: folder.path).rows { say("… \($0)") }
    } catch {
      // Ctrl-C also ends the program that is being measured, which is no fault of that program.
      try Interruption.check()
      throw error
    }
  }

  /// Progress and failures go to standard error, so that the table can be kept.
  private static func say(_ sentence: String) {
    var line = sentence + "\n"
    line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
