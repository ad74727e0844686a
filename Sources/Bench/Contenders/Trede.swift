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

  /// Every view, each at its first moment in a program that shows Vandaag.
  static func views(_ binary: String, _ store: Store) -> [View] {
    // The form of Agenda is remembered; each start has to begin without one.
    let program = Program("/usr/bin/env", ["XDG_STATE_HOME=/dev/null", binary] + context(store))
    let start = Screen(name: "trede", program: program, rows: screen(binary, store).rows)
    func view(_ name: String, _ way: String, _ key: [UInt8], _ sign: String) -> View {
      View(
        name: "trede \(name)", screen: start, way: way.utf8.map { [$0] }, key: key,
        isThere: { $0.contains(sign) }, span: View.span(store.cases.count))
    }
    func calendar(_ name: String, _ way: String, _ sign: String) -> View {
      var calendar = view(name, way, [UInt8(ascii: "v")], sign)
      (calendar.forth, calendar.back, calendar.span) = (Key.right, Key.left, View.days)
      return calendar
    }
    var dossier = view("dossier", "", Key.enter, "PERSONEN")
    // A case has six terms.
    dossier.span = 4
    return [
      view("Vandaag", "2", [UInt8(ascii: "1")], "2 dagen"),
      view("Gemeenten", "", [UInt8(ascii: "2")], "volgende"),
      view("Agenda", "", [UInt8(ascii: "3")], "1 apr"),
      calendar("Agenda week", "3", "deze week"),
      calendar("Agenda maand", "3v", "t/m 18"),
      view("Ronde", "", [UInt8(ascii: "4")], "bestuurl"),
      view("Cijfers", "", [UInt8(ascii: "5")], "gelijk tempo"),
      view("Ladder", "", [UInt8(ascii: "6")], "hoe lang"),
      dossier,
    ]
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
