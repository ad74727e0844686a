import Supervision
import Wording

/// All cases with everything that was worked out from them, as JSON for other programs. Its schema is published:
/// `Data/Schema/export.schema.json`.
///
/// It holds what may be known inside the province: no internal notes, no contacts, and nobody's name or initials.
package struct DataFile {
  static let schema = 1

  let settings: StoreSettings
  let context: AgendaContext
  let words = Words.stored

  private var today: Day { context.today }

  package init(settings: StoreSettings, context: AgendaContext) {
    self.settings = settings
    self.context = context
  }

  /// - Parameter cases: in the order they are to be in.
  package func text(of cases: [Case], unreadable: [UnreadableFile]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", DataFile.schema)
      json.field("today", today.iso)
      json.field("name", settings.name)
      json.field("province", settings.province)
      json.field("practice", settings.practice)
      json.array("cases", cases) { json, subject in write(subject, to: &json) }
      json.array("unreadable", unreadable) { $0.unreadable($1) }
    }
    return json.text + "\n"
  }

  private func write(_ subject: Case, to json: inout JSONWriter) {
    let ladder = subject.ladder(on: today)
    json.object { json in
      json.field("case", subject.id.text)
      json.field("municipality", subject.name)
      json.field("code", subject.code)
      json.field("domain", subject.domain)
      json.field("enteredThrough", subject.enteredThrough)
      json.field("closedOn", subject.closure.flatMap { $0.on <= today ? $0.on.iso : nil })
      json.field("successor", subject.isClosed(on: today) ? subject.closure?.successor : nil)
      json.trede(ladder, on: today)
      json.field("frozen", ladder.frozen)
      json.array("ladder", ladder.entries) { $0.entry($1) }
      json.array("halfYears", halfYears(of: subject)) { $0.halfYear($1, on: today) }
      json.array("items", items(of: subject)) { $0.item($1) }
      json.array("plans", subject.plans) { $0.plan($1, on: today) }
      json.array("meetings", meetings(of: subject)) { $0.meeting($1, on: today) }
      json.array("documents", documents(of: subject)) { $0.document($1) }
      json.array("notes", notes(of: subject)) { $0.note($1) }
    }
  }

  private func halfYears(of subject: Case) -> [HalfYearRecord] {
    subject.halfYears.filter { $0.isKnown(on: today) }.sorted { $0.period < $1.period }
  }

  /// By id, and not in the order of attention, which another day would turn round.
  private func items(of subject: Case) -> [AgendaItem] {
    subject.agenda(in: context).sorted { $0.id < $1.id }
  }

  private func meetings(of subject: Case) -> [Meeting] {
    subject.meetings.filter { subject.knownFrom($0).map { $0 <= today } ?? true }
  }

  private func documents(of subject: Case) -> [Document] {
    subject.documents.filter { $0.knownFrom.map { $0 <= today } ?? true }
  }

  private func notes(of subject: Case) -> [Note] {
    subject.notes.filter { note in !note.internal && (note.on.map { $0 <= today } ?? true) }
  }
}
