import Supervision
import Wording

/// `trede agenda --week … --json`: the shape of the agenda, and besides it every day of the period. A promise: see
/// `Docs/Commands.md`.
enum PeriodJSON {
  static func text(of agenda: PeriodAgenda, _ session: Session, filter: String?) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", AgendaJSON.schema)
      json.field("today", session.today.iso)
      json.field("store", session.storePath)
      json.field("from", agenda.period.days.lowerBound.iso)
      json.field("until", agenda.period.days.upperBound.iso)
      json.field("filter", filter)
      json.field("lateOutside", agenda.lateOutside)
      json.array("days", agenda.everyDay) { json, day in write(day, of: agenda, to: &json) }
      json.array("items", agenda.items) { $0.item($1) }
      json.array("unreadable", agenda.unreadable) { $0.unreadable($1) }
    }
    return json.text + "\n"
  }

  private static func write(_ day: Day, of agenda: PeriodAgenda, to json: inout JSONWriter) {
    let facts = agenda.facts.day(day)
    json.object { json in
      json.field("day", day.iso)
      json.field("week", "\(day.week.year)-\(day.week.number)")
      json.field("holiday", facts.holiday)
      json.field("peildatum", facts.closes?.description)
      json.field("council", facts.isCouncilDay)
      json.array("recesses", facts.recesses) { $0.element($1.title) }
      json.array("letters", facts.letters) { json, letter in
        json.object { json in
          json.field("municipality", letter.municipality)
          json.field("period", letter.period.description)
          json.field("adopted", letter.isAdopted)
        }
      }
      json.array("tasks", facts.tasks) { json, task in
        json.object { json in
          json.field("title", task.title)
          json.field("council", task.council.iso)
        }
      }
      let lines = agenda.lines(on: day)
      json.array("due", lines.filter { $0.running == nil }) { json, line in name(line.item, to: &json) }
      json.array("running", lines.filter { $0.running != nil }) { json, line in name(line.item, to: &json) }
    }
  }

  private static func name(_ item: AgendaItem, to json: inout JSONWriter) {
    json.object { json in
      json.field("case", item.caseID.text)
      json.field("id", item.id.text)
    }
  }
}
