import Supervision

/// The cases that the log knows, also those of which there is no file any more: with the little that it takes to find
/// one by its name.
struct LoggedCases {
  let cases: [Case]

  init(_ log: [LogEntry]) {
    var names: [CaseID: String] = [:]
    for file in log.flatMap(\.files) {
      guard let id = file.caseID, (names[id] ?? "").isEmpty else { continue }
      let whole = file.changes.filter(\.path.isEmpty).compactMap { $0.after ?? $0.before }
      names[id] = whole.compactMap(LoggedCases.name).first ?? ""
    }
    cases = names.sorted { $0.key < $1.key }.map { id, name in
      let parts = id.text.split(separator: "-", maxSplits: 1)
      return Case(
        id: id, code: String(parts.first ?? "").uppercased(), name: name,
        domain: parts.count > 1 ? String(parts[1]) : Case.housing)
    }
  }

  /// The first name in the text of a case is that of its municipality.
  private static func name(in text: String) -> String? {
    guard let key = text.firstRange(of: "\"name\":") else { return nil }
    let rest = text[key.upperBound...].drop { $0 == " " }
    guard rest.first == "\"" else { return nil }
    return String(rest.dropFirst().prefix { $0 != "\"" })
  }
}
