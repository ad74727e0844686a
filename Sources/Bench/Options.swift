/// What the command line asks for.
struct Options {
  static let help = """
    usage: Bench --binary PATH [--quick] [--sizes 6,342,3420] [--floors FOLDER]
                 [--probe PATH] [--only startup,list,screen,keys,views,save,import,site]

    Measures trede from outside, beside C programs that do the least any such program must do and
    beside other terminal programs where they are installed, and prints one table of ratios.

      --binary PATH     the trede to measure, built for release
      --quick           fewer repetitions and, unless --sizes is given, only 6 and 342 cases
      --sizes NUMBERS   numbers of cases, with commas between them (6,342,3420)
      --only PARTS      only these parts, with commas between them (views)
      --floors FOLDER   the C sources (default: beside the sources of this program)
      --probe PATH      SaveProbe, built for release, which saves changes with the engine of trede and
                        tells how long each took; without it saving is not measured
      --help            this text

    It is no timed test: it ends with 0 however slow the machine is. Other exit codes: 64 wrong
    arguments, 65 trede refuses the generated store, 66 the binary or probe is missing, 69 no C compiler or no
    ncurses headers, 71 the system refuses a process, 74 the temporary folder cannot be written,
    130 interrupted. Everything it writes is in one folder under TMPDIR, removed at the end.
    """

  var binary = ""
  var quick = false
  var sizes: [Int] = []
  /// All of them where nothing is said.
  var parts = Set(Part.allCases)
  var floors: String?
  var probe: String?
  var wantsHelp = false

  /// Reads the arguments after the program's name.
  init(_ arguments: [String]) throws {
    var remaining = arguments[...]
    while let argument = remaining.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      func value() throws -> String {
        if parts.count == 2 { return parts[1] }
        if let next = remaining.popFirst() { return next }
        throw Failure("\(argument) wants a value", exitCode: Failure.usage)
      }
      switch parts[0] {
      case "--binary": binary = try value()
      case "--sizes": sizes = try Options.sizes(in: value())
      case "--only": self.parts = try Options.parts(in: value())
      case "--floors": floors = try value()
      case "--probe": probe = try value()
      case "--quick" where parts.count == 1: quick = true
      case "--help" where parts.count == 1: wantsHelp = true
      default: throw Failure("unknown argument \(argument); see --help", exitCode: Failure.usage)
      }
    }
    if sizes.isEmpty { sizes = quick ? [6, 342] : [6, 342, 3_420] }
    if binary.isEmpty && !wantsHelp {
      throw Failure("--binary PATH is needed; see --help", exitCode: Failure.usage)
    }
  }

  private static func parts(in text: String) throws -> Set<Part> {
    guard let parts = Part.all(in: text) else {
      throw Failure("--only wants some of \(Part.names), not \(text)", exitCode: Failure.usage)
    }
    return parts
  }

  private static func sizes(in text: String) throws -> [Int] {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let sizes = words.compactMap { Int($0) }
    let most = MunicipalityNames.count
    guard sizes.count == words.count, sizes.allSatisfy((1...most).contains) else {
      throw Failure("--sizes wants numbers from 1 to \(most), not \(text)", exitCode: Failure.usage)
    }
    return Array(Set(sizes)).sorted()
  }
}
