import CaseFiles
import Supervision
import Testing

/// The stores in `Data`, read as the program reads them, on 2 April 2024.
enum Shipped {
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
