import Supervision
import Wording

extension JSONWriter {
  mutating func entry(_ entry: LadderEntry) {
    object { json in
      json.field("step", entry.step.rawValue)
      json.field("trede", entry.place.trede?.number)
      json.field("name", Words.stored.name(entry.place))
      json.field("from", entry.from?.iso)
      json.field("reason", entry.reason)
      json.field("decidedOn", entry.decision?.on?.iso)
      json.field("decisionNumber", entry.decision?.number)
      json.field("published", entry.decision?.published?.iso)
      json.field("term", entry.decision?.term?.iso)
      json.field("source", entry.source?.text)
    }
  }

  /// A plan with its versions and measures. Its milestones are among the items.
  mutating func plan(_ plan: Plan, on today: Day) {
    object { json in
      json.field("id", plan.id.text)
      json.field("title", plan.title)
      json.array("versions", plan.versions) { $0.version($1, on: today) }
      json.array("milestones", plan.milestones) { $0.element($1.id.text) }
      json.array("measures", plan.measures) { json, measure in
        json.object { json in
          json.field("id", measure.id.text)
          json.field("title", measure.title)
          json.field("persons", measure.persons)
        }
      }
    }
  }

  private mutating func version(_ version: PlanVersion, on today: Day) {
    object { json in
      json.field("id", version.id.text)
      json.field("title", version.title)
      json.field("status", version.statusOn.map { $0 <= today } ?? true ? version.status.rawValue : nil)
      json.field("statusOn", version.statusOn.flatMap { $0 <= today ? $0.iso : nil })
      json.array("received", version.receipts.map(\.on).filter { $0 <= today }.sorted()) {
        $0.element($1.iso)
      }
      json.field("extensionsInWords", version.extensionsInWords)
      json.field("conclusion", version.conclusion)
      json.field("source", version.source?.text)
    }
  }

  mutating func meeting(_ meeting: Meeting, on today: Day) {
    let isHeld = meeting.held.map { $0 <= today } ?? false
    object { json in
      json.field("id", meeting.id.text)
      json.field("kind", meeting.kind.rawValue)
      json.field("title", meeting.title)
      json.field("planned", meeting.planned?.iso)
      json.field("held", isHeld ? meeting.held?.iso : nil)
      json.field("cancelled", meeting.cancelled.flatMap { $0 <= today ? $0.iso : nil })
      json.field("purpose", meeting.purpose)
      json.array("report", isHeld ? meeting.report : []) { $0.element($1) }
      json.array("agreed", isHeld ? meeting.agreed : []) { $0.element($1.text) }
      json.field("source", meeting.source?.text)
    }
  }

  mutating func document(_ document: Document) {
    object { json in
      json.field("id", document.id.text)
      json.field("title", document.title)
      json.field("subject", document.subject)
      json.field("number", document.number)
      json.field("date", document.date?.iso)
      json.field("earliest", document.earliest?.iso)
      json.field("latest", document.latest?.iso)
      json.field("system", document.system)
      json.field("address", document.address)
    }
  }

  mutating func note(_ note: Note) {
    object { json in
      json.field("id", note.id.text)
      json.field("on", note.on?.iso)
      json.field("text", note.text)
      json.field("source", note.source?.text)
    }
  }
}
