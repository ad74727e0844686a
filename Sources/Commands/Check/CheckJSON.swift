import Supervision
import Wording

/// `trede check --json`. The shape is a promise: see `Docs/Commands.md`.
enum CheckJSON {
  static let schema = 1

  static func text(of findings: Findings, _ session: Session, filter: String?) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", schema)
      json.field("today", session.today.iso)
      json.field("store", session.storePath)
      json.object("counts") { json in
        json.field("late", findings.counts.late)
        json.field("today", findings.counts.today)
        json.field("soon", findings.counts.soon)
        json.field("unmeasured", findings.counts.unmeasured)
        json.field("missed", findings.counts.missed)
        json.field("unreadable", findings.unreadable.count)
      }
      json.array("items", findings.order) { $0.item(findings[$1]) }
      json.array("unreadable", findings.unreadable) { $0.unreadable($1) }
      if let filter {
        json.object("filter") { json in
          json.field("text", filter)
          json.field("lateOutside", findings.lateOutsideFilter)
        }
      }
    }
    return json.text + "\n"
  }
}
