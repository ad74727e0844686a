/// The program that it is all about.
enum Trede {
  /// The codes of `trede check`: nothing to do, something near, something late.
  private static let accepted: Set<Int32> = [0, 3, 4]

  static func check(_ binary: String, _ store: Store, json: Bool) -> Command {
    let arguments = ["check"] + context(store) + (json ? ["--json"] : [])
    let name = json ? "trede check --json" : "trede check"
    return Command(name: name, program: Program(binary, arguments), accepted: accepted)
  }

  static func screen(_ binary: String, _ store: Store) -> Screen {
    Screen(name: "trede", program: Program(binary, context(store))) { text in
      text.contains("TE LAAT") || text.contains("Vandaag") ? store.rows(in: text) : 0
    }
  }

  static func version(_ binary: String) -> Command {
    Command(name: "trede --version", program: Program(binary, ["--version"]))
  }

  static func importCounts(
    _ binary: String, _ store: Store, _ table: String, _ delivered: CivilDay
  ) -> Program {
    let options = ["--delivered", delivered.description, "--author", "bench", "--yes"]
    return Program(binary, ["import", "counts", table] + options + context(store))
  }

  static func publish(_ binary: String, _ store: String, to folder: String) -> Command {
    let arguments = [
      "publish", HistoryFile.last, "--out", folder, "--store", store, "--today", CivilDay.today.description,
    ]
    return Command(name: "trede publish", program: Program(binary, arguments))
  }

  private static func context(_ store: Store) -> [String] {
    ["--today", CivilDay.today.description, "--store", store.folder]
  }

  /// Refuses to measure a program that refuses the store: such numbers would say nothing.
  static func confirm(_ binary: String, _ store: Store, variables: [String]) throws {
    guard let program = check(binary, store, json: true).program else { return }
    let capture = try Capture(program, variables: variables)
    guard accepted.contains(capture.exitCode), store.names.contains(where: capture.text.contains) else {
      throw Failure(
        "trede check ends with \(capture.exitCode) on the generated store:\n\(capture.text.prefix(1_000))",
        exitCode: Failure.badData)
    }
  }
}
