import Supervision
import Testing

@testable import CaseFiles

/// Two programs save in one store at the same time.
@Suite struct TwoWritersTests {
  @Test func everyChangeIsEitherThereOrRefused() throws {
    let store = try ArchiveFixture(["cases/gm0034.json": CrashTests.small("GM0034", "Almere")])
    let programs = try ["anna", "bert"].enumerated().map { seed, name in
      try Probe.start(["random", store.place.path, name, "200", "\(seed + 1)"])
    }
    let lines = programs.flatMap { program -> [Substring] in
      let ended = program.end()
      #expect(ended.signal == 0)
      return ended.lines
    }
    #expect(lines.count == 400)
    let saved = Set(lines.filter { $0.hasPrefix("saved ") }.map { String($0.dropFirst(6)) })
    let refused = lines.filter { $0.hasPrefix("refused ") }
    #expect(refused.allSatisfy { $0.contains("conflict") }, "\(refused.first ?? "")")
    let log = try store.archive.log(of: nil, limit: nil)
    #expect(Set(log.map(\.sentence)) == saved)
    #expect(log.count == saved.count)
    let subject = try store.subject
    let notes = Set(subject.notes.map(\.text))
    for step in saved {
      let isNote = log.first { $0.sentence == step }?.files[0].changes.contains { $0.path.contains("note") }
      if isNote == true { #expect(notes.contains(step), "\(step)") }
    }
    #expect(subject.notes.count == notes.count)
    #expect(notes.isSubset(of: saved))
    #expect(try store.logAgrees())
    #expect(store.names("cases") == ["gm0034.json"])
  }
}
