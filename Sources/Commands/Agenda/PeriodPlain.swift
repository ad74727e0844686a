import Supervision
import Wording

/// `trede agenda --week … --plain`: a line for each thing of a day. The day, the ISO week and what it is come first;
/// of an item the fields of `check --plain` follow.
enum PeriodPlain {
  static func text(of agenda: PeriodAgenda, _ session: Session) -> String {
    var printout = Printout()
    for file in agenda.unreadable { printout.unreadableRecord(file) }
    for day in agenda.everyDay {
      let week = "\(day.week.year)-\(day.week.number)"
      func fact(_ kind: String, _ values: String?...) { printout.record([day.iso, week, kind] + values) }
      let facts = agenda.facts.day(day)
      if let holiday = facts.holiday { fact("holiday", holiday) }
      if let period = facts.closes { fact("peildatum", period.description) }
      for recess in facts.recesses { fact("recess", recess.title, recess.firstDay.iso, recess.lastDay.iso) }
      if facts.isCouncilDay { fact("council") }
      for letter in facts.letters {
        fact(
          "letter", letter.municipality, letter.period.description, letter.isAdopted ? "adopted" : "planned")
      }
      for task in facts.tasks { fact("task", task.title, task.council.iso) }
      for line in agenda.lines(on: day) {
        for field in [day.iso, week, line.running == nil ? "due" : "running"] {
          printout.add(field)
          printout.addTab()
        }
        printout.itemRecord(line.item)
      }
    }
    return printout.text
  }
}
