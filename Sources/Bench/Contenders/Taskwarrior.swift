/// taskwarrior with a task a deadline, imported, and done where the deadline was met.
///
/// It knows no other today than the machine's, so all days are moved by as much as that day is from ours.
enum Taskwarrior {
  /// The list of what is overdue, and that same list as the first screen that it can show.
  static func prepare(_ store: Store, variables: [String]) throws -> (overdue: Command, screen: Screen) {
    guard let task = Surroundings.find("task") else { return overdue(nil, .notInstalled, store) }
    let folder = store.folder + "-task"
    try Files.makeFolder(folder)
    let settings = folder + "/taskrc"
    try Files.write("data.location=\(folder)\nconfirmation=no\nnews.version=99.0.0\n", to: settings)
    try Files.write(tasks(store.cases).fileText, to: folder + "/tasks.json")
    let importing = Program(task, ["rc:" + settings, "import", folder + "/tasks.json"])
    guard try Capture(importing, variables: variables).exitCode == 0 else {
      return overdue(nil, .refusesData, store)
    }
    return overdue(Program(task, ["rc:" + settings, "overdue"]), .notInstalled, store)
  }

  private static func overdue(
    _ program: Program?, _ absence: Absence, _ store: Store
  ) -> (overdue: Command, screen: Screen) {
    let name = "task overdue"
    return (
      Command(name: name, program: program, absence: absence),
      Screen(name: name, program: program, absence: absence, rows: store.rows, hasKeys: false)
    )
  }

  private static func tasks(_ cases: [CaseOutline]) -> JSON {
    let shift = CivilDay.now.number - CivilDay.today.number
    func stamp(_ day: CivilDay) -> JSON { "\((day + shift).written(""))T000000Z" }
    var tasks: [JSON] = []
    for outline in cases {
      for (place, obligation) in outline.obligations.enumerated() {
        let number = String(outline.number * 6 + place + 1_000_000)
        var members: [(String, JSON)] = [
          ("uuid", "00000000-0000-4000-8000-00000\(number)"), ("entry", stamp(CivilDay(2024, 2, 2))),
          ("status", obligation.isOpen ? "pending" : "completed"),
          ("description", "\(obligation.title), \(obligation.phrase)"),
          ("project", .string(outline.municipality)),
          // What is due on a day is late from the next one on.
          ("due", stamp(obligation.lastDay + 1)),
        ]
        if let met = obligation.met { members.append(("end", stamp(met))) }
        tasks.append(.object(members))
      }
    }
    return .array(tasks)
  }
}
