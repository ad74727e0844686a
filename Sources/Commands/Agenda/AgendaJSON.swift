import Supervision
import Wording

/// `trede agenda --json`. The shape is a promise: see `Docs/Commands.md`.
enum AgendaJSON {
  static let schema = 1

  static func text(of schedule: DaySchedule, _ session: Session, filter: String?) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", schema)
      json.field("today", session.today.iso)
      json.field("store", session.storePath)
      json.field("from", schedule.from.iso)
      json.field("until", schedule.until?.iso)
      json.field("filter", filter)
      json.field("lateOutside", schedule.lateOutside)
      json.array("items", schedule.items) { $0.item($1) }
      json.array("unreadable", schedule.unreadable) { $0.unreadable($1) }
    }
    return json.text + "\n"
  }
}
