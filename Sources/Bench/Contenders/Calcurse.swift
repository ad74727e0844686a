/// calcurse with an event a deadline, and a task a case to move through.
enum Calcurse {
  /// Its lists of what is overdue, the screen it opens with, and its calendar.
  static func prepare(_ store: Store) throws -> (overdue: [Command], screen: Screen, views: [View]) {
    let calcurse = Surroundings.find("calcurse")
    let folder = store.folder + "-calcurse"
    try fill(folder, store)
    // The day before today is the last one on which something can have been due that is late now.
    let last = slashed(.today + -1)
    let query = ["-D", folder, "-Q", "--filter-pattern", "^open", "--from", "01/01/2024", "--to", last]
    // The same list for who knows that calcurse can leave out what lies behind the last day while it reads.
    let filtered = query + ["--filter-type", "event", "--filter-start-to", last]
    let overdue = [("calcurse -Q", query), ("calcurse -Q filtered", filtered)].map { name, arguments in
      Command(name: name, program: calcurse.map { Program($0, arguments) })
    }
    let screen = Screen(
      name: "calcurse", program: calcurse.map { Program($0, ["-D", folder]) }, rows: store.rows,
      wayToList: [Key.tab, Key.tab])
    return (overdue, screen, try views(calcurse, store))
  }

  private static func fill(_ folder: String, _ store: Store) throws {
    try Files.makeFolder(folder)
    try Files.write(events(store.cases), to: folder + "/apts")
    try Files.write(store.cases.map { "[1] \($0.line)\n" }.joined(), to: folder + "/todo")
    try Files.write("general.confirmquit=no\ngeneral.autosave=no\n", to: folder + "/conf")
    try Files.write("", to: folder + "/keys")
  }

  /// The appointments from the day of the other programs on, and the calendar beside them.
  private static func views(_ calcurse: String?, _ store: Store) throws -> [View] {
    // Only one calcurse at a time opens a folder.
    func screen(_ name: String) throws -> Screen {
      let folder = "\(store.folder)-calcurse-\(name)"
      try fill(folder, store)
      return Screen(
        name: "calcurse", program: calcurse.map { Program($0, ["-D", folder]) }, rows: store.rows)
    }
    let toDay: [[UInt8]] = [[UInt8(ascii: "g")], Array(slashed(.today).utf8)]
    let onDay = toDay + [Key.enter]
    let nextForm: [UInt8] = [0x0e]
    func calendar(_ name: String, _ way: [[UInt8]], _ sign: String) throws -> View {
      View(
        name: "calcurse \(name)", screen: try screen(name), way: way, key: nextForm,
        isThere: { $0.contains(sign) }, forth: Key.right, back: Key.left, span: View.days)
    }
    let list = View(
      name: "calcurse list", screen: try screen("list"), way: toDay, key: Key.enter,
      isThere: { store.rows(in: $0) > 0 }, inside: [Key.tab], span: View.span(store.cases.count))
    return [
      list, try calendar("week", onDay, "(# 14)"), try calendar("month", onDay + [nextForm], "April"),
    ]
  }

  /// In the order in which calcurse itself keeps them.
  private static func events(_ cases: [CaseOutline]) -> String {
    var events: [(day: CivilDay, text: String)] = []
    for outline in cases {
      for obligation in outline.obligations {
        let state = obligation.isOpen ? "open" : "klaar"
        let words =
          "\(state) \(outline.municipality) \(outline.trede) \(obligation.title), \(obligation.phrase)"
        events.append((obligation.lastDay, words))
      }
    }
    events.sort { ($0.day, $0.text) < ($1.day, $1.text) }
    return events.map { "\(slashed($0.day)) [1] \($0.text)\n" }.joined()
  }

  /// As its data file and its command line have days: month, day, year.
  private static func slashed(_ day: CivilDay) -> String {
    let parts = day.parts
    return "\(CivilDay.twoDigits(parts.month))/\(CivilDay.twoDigits(parts.day))/\(parts.year)"
  }
}
