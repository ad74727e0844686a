import Supervision

/// A store of values.
final class MemoryStore: CaseStore {
  let path: String
  let contents: StoreContents
  let failure: StoreFailure?
  /// Templates of the store, by name; one that is empty cannot be read.
  let templates: [String: String]
  /// What happens when all cases are read.
  private let onRead: () -> Void

  init(
    path: String, _ contents: StoreContents, failure: StoreFailure? = nil, templates: [String: String] = [:],
    onRead: @escaping () -> Void = {}
  ) {
    self.templates = templates
    self.path = path
    self.contents = contents
    self.failure = failure
    self.onRead = onRead
  }

  func read() throws(StoreFailure) -> StoreContents {
    onRead()
    return try startReading()
  }

  func startReading() throws(StoreFailure) -> StoreContents {
    if let failure { throw failure }
    return contents
  }

  func template(_ name: String) throws(UnreadableFile) -> String? {
    guard let text = templates[name] else { return nil }
    guard !text.isEmpty else { throw UnreadableFile(file: "templates/\(name).mustache", fault: .notUTF8) }
    return text
  }

  func readMore(milliseconds: Int) -> (read: [StoredCase], left: Int) { ([], 0) }
  func hasChanged() -> Bool { false }
}

extension Fixture {
  static let calendar = WorkingCalendar(
    years: [2023, 2024],
    holidays: [
      .init(day: Day(2024, 3, 29), name: "Goede Vrijdag", kind: .recognised),
      .init(day: Day(2024, 3, 31), name: "eerste paasdag", kind: .recognised),
      .init(day: Day(2024, 4, 1), name: "tweede paasdag", kind: .recognised),
    ])

  static let reference = ReferenceBook(
    calendar: calendar,
    municipalities: [
      .init(code: "GM0034", name: "Almere"), .init(code: "GM1900", name: "Súdwest-Fryslân"),
      .init(code: "GM0796", name: "'s-Hertogenbosch", aliases: ["Den Bosch"]),
      .init(code: "GM0995", name: "Lelystad"),
    ], policies: [], scales: [])

  static func contents(_ cases: [Case] = [almere], unreadable: [UnreadableFile] = []) -> StoreContents {
    StoreContents(
      settings: StoreSettings(name: "provincie Flevoland"), reference: reference, cases: cases,
      unreadable: unreadable)
  }

  /// A case with nothing but a name.
  static func bare(_ code: String, _ name: String, domain: String = Case.housing) -> Case {
    let suffix = domain == Case.housing ? "" : "-\(domain)"
    return Case(id: CaseID(code.lowercased() + suffix), code: code, name: name, domain: domain)
  }

  static let broken = UnreadableFile(file: "cases/gm0995.json", line: 12, column: 3, fault: .cutOff)
}
