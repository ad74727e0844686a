import CaseFiles
import Reports
import Supervision
import Testing
import Wording

/// The stores that come with the program, read as the program reads them.
struct Shipped: Sendable {
  static let flevoland = Shipped("Flevoland")
  static let example = Shipped("Example")

  private let path: String
  let contents: StoreContents

  private init(_ name: String) {
    path = "\(Shipped.root)/Data/\(name)"
    guard let contents = try? FolderStore(path: path, shared: .builtIn).read() else {
      preconditionFailure("Data/\(name) is not there")
    }
    self.contents = contents
  }

  static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  func subject(_ name: String) -> Case {
    guard let found = contents.cases.first(where: { $0.name == name && $0.domain == Case.housing }) else {
      preconditionFailure("no case of \(name)")
    }
    return found
  }

  /// The templates of the store, and behind them those of the program.
  var templates: TemplateBook {
    let store = FolderStore(path: path, shared: .builtIn)
    return TemplateBook { (name) throws(TemplateFault) in
      do throws(UnreadableFile) {
        return try store.template(name).map { TemplateFile(path: "templates/\(name).mustache", text: $0) }
      } catch {
        throw TemplateFault(template: error.file, line: nil, .unreadable(error.fault))
      }
    }
  }

  func facts(_ subject: Case, _ period: String, on today: Day) -> LetterFacts {
    LetterFacts(
      of: subject, over: HalfYear(period) ?? HalfYear(2023, .second), settings: contents.settings,
      reference: contents.reference, today: today)
  }

  func letter(
    _ name: String, _ period: String = "2023-II", _ format: ReportFormat = .text,
    on today: Day = Day(2024, 4, 2)
  ) throws -> String {
    String(
      decoding: try facts(subject(name), period, on: today).report(format, templates).bytes, as: UTF8.self)
  }

  func sheet(_ name: String, on today: Day = Day(2024, 4, 2)) -> CaseSheet {
    CaseSheet(
      subject(name), among: contents.cases.filter { $0.domain == Case.housing },
      context: AgendaContext(today: today, settings: contents.settings, reference: contents.reference))
  }
}

extension String {
  /// On one line, as one reads it: however the lines of a document are broken.
  var flowing: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Shipped {
  /// 2 April 2024.
  static let today = Day(2024, 4, 2)

  static func store(_ name: String) throws -> StoreContents {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try FolderStore(path: "/\(root)/Data/\(name)", shared: .builtIn).read()
  }

  static func context(of contents: StoreContents) -> AgendaContext {
    AgendaContext(today: today, settings: contents.settings, reference: contents.reference)
  }

  static func items(of contents: StoreContents) -> [(item: AgendaItem, subject: Case)] {
    contents.cases.flatMap { subject in
      subject.agenda(in: context(of: contents)).map { ($0, subject) }
    }
  }

  static func almere() throws -> (contents: StoreContents, subject: Case) {
    let contents = try store("Flevoland")
    return (contents, try #require(contents.cases.first { $0.id == "gm0034" }))
  }
}

/// Numbers by chance that are the same in every run (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
