/// remind with a reminder a deadline: told every day from the day after its last one; on the day itself where
/// it was met.
enum Remind {
  static func overdue(_ store: Store) throws -> Command {
    let file = store.folder + ".rem"
    var text = ""
    for outline in store.cases {
      for obligation in outline.obligations {
        let when = obligation.isOpen ? "FROM \(obligation.lastDay + 1)" : "\(obligation.lastDay)"
        text += "REM \(when) MSG \(outline.municipality) \(outline.trede) "
        text += "\(obligation.title), \(obligation.phrase)\n"
      }
    }
    try Files.write(text, to: file)
    let arguments = ["-q", file, CivilDay.today.description]
    return Command(name: "remind", program: Surroundings.find("remind").map { Program($0, arguments) })
  }
}
