import Glibc
import Supervision
import Synchronization
import Testing

@testable import CaseFiles

/// A commit that is stopped at any of its system calls leaves the old store or the new one.
@Suite struct CrashTests {
  /// What is being saved. Each writes another kind of file.
  enum Work: String, CaseIterable, Sendable {
    case firstChange, laterChange, newCase, takeBackNewCase, redo, twoFiles, tenFiles, handEdit, layout,
      newYear, editor

    func store() throws -> ArchiveFixture {
      var files = [
        "cases/gm0034.json": small("GM0034", "Almere"), "cases/gm0303.json": small("GM0303", "Dronten"),
      ]
      // So many that they are not all held in memory, and their line is written in pieces.
      if self == .tenFiles {
        for number in 0..<8 { files["cases/gm900\(number).json"] = small("GM900\(number)", "Dorp \(number)") }
      }
      let store = try ArchiveFixture(files)
      switch self {
      case .firstChange, .newCase, .twoFiles, .tenFiles, .editor: break
      case .laterChange, .newYear: _ = try store.archive.save(store.step([.note("eerder")]))
      case .takeBackNewCase: _ = try store.archive.save(new(store))
      case .redo:
        _ = try store.archive.save(store.step([.note("eerder")]))
        _ = try store.archive.undo(nil, store.stamp())
      case .handEdit:
        _ = try store.archive.save(store.step([.note("eerder")]))
        try store.place.write((store.text() ?? "").replacing("eerder", by: "later"), to: "cases/gm0034.json")
      case .layout:
        try store.place.write((store.text() ?? "").replacing("  ", by: "\t"), to: "cases/gm0034.json")
      }
      return store
    }

    private func new(_ store: ArchiveFixture) -> Step {
      let subject = Case(id: "gm0050", code: "GM0050", name: "Zeewolde", domain: Case.housing)
      return Step(
        stamp: store.stamp("work"), sentence: "nieuw", parts: [StepPart(.new(subject), [.note("een")])])
    }

    func act(_ store: ArchiveFixture, _ archive: FolderArchive) throws {
      switch self {
      case .firstChange, .laterChange, .handEdit, .layout:
        _ = try archive.save(store.step([.note("nu")], id: "work"))
      case .newCase: _ = try archive.save(new(store))
      case .takeBackNewCase: _ = try archive.undo(nil, store.stamp("back"))
      case .redo: _ = try archive.redo(store.stamp("again"))
      case .twoFiles:
        let parts = ["gm0034", "gm0303"].map { StepPart(.existing($0, seen: nil), [.note("nu")]) }
        _ = try archive.save(Step(stamp: store.stamp("work"), sentence: "twee", parts: parts))
      case .tenFiles:
        let cases: [CaseID] = ["gm0034", "gm0303"] + (0..<8).map { CaseID("gm900\($0)") }
        let parts = cases.map { StepPart(.existing($0, seen: nil), [.note("nu")]) }
        _ = try archive.save(Step(stamp: store.stamp("work"), sentence: "tien", parts: parts))
      case .newYear:
        _ = try archive.save(store.step([.note("nu")], id: "work", at: "2025-01-01T09:00:00+01:00"))
      case .editor:
        let seen = try archive.seen("gm0034")
        let text = (store.text() ?? "").replacing(#""GM0034","#, by: #""GM0034", "eigen": 1,"#)
        _ = try archive.saveEdited(
          "gm0034", text: text, seen: seen.fingerprint, store.stamp("work"), sentence: "bewerkt")
      }
    }
  }

  static func small(_ code: String, _ name: String) -> String {
    let text = smallestCase.replacing("GM0034", by: code).replacing("Almere", by: name)
    return (try? JSONTree.parse(Array(text.utf8)).fileBytes).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  enum Stop: String, CaseIterable, Sendable {
    /// Nothing that comes after has any effect.
    case killed
    case diskError, diskFull, halfWritten
  }

  /// Every call of every kind of work, stopped in every way.
  @Test(arguments: Work.allCases, Stop.allCases) func stopped(_ work: Work, _ stop: Stop) throws {
    let after = try { () -> ArchiveFixture in
      let store = try work.store()
      try work.act(store, store.archive)
      return store
    }()
    var call = 0
    while true {
      call += 1
      let store = try work.store()
      let before = store.contents()
      let log = try store.archive.log(of: nil, limit: nil)
      let count = Counter()
      let given = call
      let disk = SavingDisk { kind in
        let number = count.next()
        guard number == given || (number > given && stop == .killed) else { return .proceed }
        switch stop {
        case .killed: return number == given && kind == .write ? .short(7) : .fail(EIO)
        case .diskError: return .fail(EIO)
        case .diskFull: return .fail(ENOSPC)
        case .halfWritten: return kind == .write ? .short(20) : .proceed
        }
      }
      let hasFailed = (try? work.act(store, store.archive(disk))) == nil
      let moment = "\(work) \(stop) at call \(call)"
      if hasFailed, stop != .killed, work != .layout, work != .handEdit {
        // Refused: nothing changed at all.
        #expect(store.contents() == before, "\(moment)")
        #expect(try store.archive.log(of: nil, limit: nil) == log, "\(moment)")
      }
      try settle(store, before: before, after: after.contents(), moment)
      if count.value < call { break }
    }
    #expect(call > 8)
  }

  /// What the next start and the next change find.
  private func settle(
    _ store: ArchiveFixture, before: [String: [UInt8]], after: [String: [UInt8]], _ moment: String
  ) throws {
    _ = try store.archive.recover()
    #expect(store.archive.leftovers() == [], "\(moment)")
    let found = store.contents()
    let laidOut = before.mapValues { (try? JSONTree.parse($0).fileBytes) ?? $0 }
    #expect(found == before || found == after || found == laidOut, "\(moment)")
    for name in store.names("cases") { #expect(name.hasSuffix(".json") && !name.hasPrefix("."), "\(moment)") }
    _ = try store.archive.save(store.step([.note("volgende")], of: "gm0034", id: "next"))
    #expect(try store.logAgrees(), "\(moment)")
    #expect(try store.archive.seen("gm0034").subject.notes.last?.text == "volgende", "\(moment)")
    while (try? store.archive.undo(nil, store.stamp())) != nil {}
    #expect(throws: SaveFailure.nothingToUndo) { try store.archive.undo(nil, store.stamp()) }
  }

  /// The same with a real process and a real SIGKILL.
  @Test(arguments: ["change", "undo", "new", "both"]) func killed(work: String) throws {
    var call = 0
    while true {
      call += 1
      let store = try ArchiveFixture([
        "cases/gm0034.json": CrashTests.small("GM0034", "Almere"),
        "cases/gm0303.json": CrashTests.small("GM0303", "Dronten"),
      ])
      _ = try store.archive.save(store.step([.note("eerder")]))
      let before = store.contents()
      let ended = try Probe.run(["kill", store.place.path, work, "\(call)"])
      _ = try store.archive.recover()
      let after = store.contents()
      let entries = try store.archive.log(of: nil, limit: nil)
      // The log tells whether the step was saved, and the files agree.
      #expect((after != before) == (entries.first?.stamp.id == "killed"), "\(work) at call \(call)")
      for (path, bytes) in after {
        guard let last = try store.archive.log.last(of: path) else { continue }
        #expect(last.record.after == Digest.of(bytes), "\(work) at call \(call)")
      }
      _ = try store.archive.save(store.step([.note("volgende")], id: "next"))
      for name in store.names("cases") { #expect(name.hasSuffix(".json"), "\(work) at call \(call)") }
      if ended.signal == 0 {
        #expect(ended.lines.first?.hasPrefix("calls") == true)
        break
      }
      #expect(ended.signal == SIGKILL)
    }
    #expect(call > 8)
  }
}

final class Counter: Sendable {
  private let count = Atomic(0)
  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
  var value: Int { count.load(ordering: .relaxed) }
}
