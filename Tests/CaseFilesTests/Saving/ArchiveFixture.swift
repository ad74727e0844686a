import Supervision

@testable import CaseFiles

/// A store on the real disk that steps are saved in.
final class ArchiveFixture {
  let place: TemporaryFolder
  private var steps = 0

  /// - Parameter files: paths inside the store and their texts.
  init(_ files: [String: String] = ["cases/gm0034.json": ArchiveFixture.almere], inMemory: Bool = true) throws
  {
    place = try TemporaryFolder(inMemory: inMemory)
    for folder in ["cases", "reference"] { try place.makeFolder(folder) }
    for (path, text) in files { try place.write(text, to: path) }
  }

  static let almere = (try? ShippedCases.text("Flevoland/cases/gm0034.json")) ?? ""

  var archive: FolderArchive { archive(SavingDisk()) }

  func archive(_ disk: SavingDisk, patience: Int = 2000) -> FolderArchive {
    FolderArchive(path: place.path, shared: .builtIn, disk: disk, patience: patience)
  }

  func stamp(_ id: String? = nil, author: String = "jk", at: String? = nil) -> StepStamp {
    steps += 1
    return StepStamp(
      id: StepID(id ?? "s\(steps)"), at: at ?? "2024-04-02T08:41:00+02:00", author: author,
      today: Day(2024, 4, 2))
  }

  func step(
    _ changes: [CaseChange], of id: CaseID = "gm0034", seen: Fingerprint? = nil, sentence: String = "iets",
    author: String = "jk", id step: String? = nil, at: String? = nil
  ) -> Step {
    Step(
      stamp: stamp(step, author: author, at: at), sentence: sentence,
      parts: [StepPart(.existing(id, seen: seen), changes)])
  }

  func text(_ path: String = "cases/gm0034.json") -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(_ path: String = "cases/gm0034.json") -> [UInt8]? { try? archive.files.read(path) }

  var subject: Case {
    get throws { try archive.seen("gm0034").subject }
  }

  /// Every file of the store but the log and the lock, with its content.
  func contents() -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for folder in ["cases", "reference"] {
      for name in names(folder) { contents["\(folder)/\(name)"] = bytes("\(folder)/\(name)") ?? [] }
    }
    return contents
  }

  /// The names in a folder of the store, also those that start with a dot.
  func names(_ folder: String) -> [String] { DirectoryNames.all("\(place.path)/\(folder)") }

  /// Whether the log's last word about every file is what stands on the disk.
  func logAgrees() throws -> Bool {
    let archive = archive
    for (path, bytes) in contents() {
      guard let last = try archive.log.last(of: path) else { continue }
      if last.record.after != Digest.of(bytes) { return false }
      if try archive.log.content(of: path) != bytes { return false }
    }
    return true
  }
}

extension CaseChange {
  static func note(_ text: String, id: String = "") -> CaseChange {
    .add(.note(Note(id: ItemID(id), on: nil, text: text, internal: false)))
  }

  static func handler(_ name: String) -> CaseChange { .describe(CaseHead(handler: name)) }

  static func count(_ housed: Int, delivered: Day? = nil) -> CaseChange {
    .count(HalfYear(2024, .first), Count(asOf: Day(2024, 4, 1), housed: housed, delivered: delivered))
  }
}
