import Supervision
import Wording

extension JSONWriter {
  /// An entry of the audit log, with the values themselves.
  mutating func fields(of entry: LogEntry) {
    field("id", entry.stamp.id.text)
    field("at", entry.stamp.at)
    field("author", entry.stamp.author)
    array("cases", entry.caseIDs) { $0.element($1.text) }
    field("sentence", Words.stored.logged(entry))
    array("changes", entry.files.flatMap { file in file.changes.map { (file.path, $0) } }) { json, change in
      json.object { json in
        json.field("path", change.1.path.isEmpty ? change.0 : "\(change.0)#\(change.1.path)")
        json.value("before", change.1.before)
        json.value("after", change.1.after)
      }
    }
  }
}
