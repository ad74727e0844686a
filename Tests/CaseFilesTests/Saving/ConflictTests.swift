import Supervision
import Testing

@testable import CaseFiles

/// Two people change one case.
@Suite struct ConflictTests {
  private func conflict(_ body: () throws -> LogEntry) -> Conflict? {
    do {
      _ = try body()
    } catch let failure as SaveFailure {
      if case .conflict(let conflict) = failure { return conflict }
    } catch {}
    return nil
  }

  @Test func differentItemsGoTogether() throws {
    let store = try ArchiveFixture()
    let seen = try store.archive.seen("gm0034").fingerprint
    _ = try store.archive.save(store.step([.handler("AB")], seen: seen, author: "ab"))
    _ = try store.archive.save(
      store.step([.receive(item: "a1", Receipt(on: Day(2024, 3, 28)))], seen: seen, author: "cd"))
    let subject = try store.subject
    #expect(subject.handler == "AB")
    #expect(subject.agreements.first { $0.id == "a1" }?.receipts.count == 1)
  }

  @Test func theSameItemShowsBothAndWho() throws {
    let store = try ArchiveFixture()
    let seen = try store.archive.seen("gm0034").fingerprint
    let theirs = store.step([.receive(item: "a1", Receipt(on: Day(2024, 3, 28)))], seen: seen, author: "ab")
    _ = try store.archive.save(theirs)
    _ = try store.archive.save(store.step([.note("iets anders")], author: "ef"))
    let text = store.text()
    let found = conflict {
      try store.archive.save(
        store.step([.receive(item: "a1", Receipt(on: Day(2024, 3, 30)))], seen: seen, author: "cd"))
    }
    #expect(found?.by == theirs.stamp)
    #expect(found?.theirs.map(\.path) == ["agreements[a1].receipts"])
    #expect(found?.theirs.first?.after == #"[{"on":"2024-03-28"}]"#)
    #expect(found?.ours.first?.after?.contains("2024-03-30") == true)
    #expect(store.text() == text)
  }

  @Test func aPlanIsSavedOnlyOnWhatItWasMadeOf() throws {
    let store = try ArchiveFixture()
    let seen = try store.archive.seen("gm0034").fingerprint
    _ = try store.archive.save(store.step([.note("iets anders")]))
    let text = store.text()
    var step = store.step([.count(160)], seen: seen)
    step.isPlan = true
    #expect(throws: SaveFailure.planOverrun("gm0034")) { try store.archive.save(step) }
    #expect(throws: SaveFailure.planOverrun("gm0034")) { try store.archive.rehearse(step) }
    #expect(store.text() == text)
  }

  @Test func newItemsOfBothAreKept() throws {
    let store = try ArchiveFixture()
    let seen = try store.archive.seen("gm0034").fingerprint
    _ = try store.archive.save(store.step([.note("een"), .count(160)], seen: seen))
    _ = try store.archive.save(store.step([.note("twee"), .count(162)], seen: seen))
    let subject = try store.subject
    #expect(subject.notes.map(\.text).suffix(2) == ["een", "twee"])
    #expect(subject.record(HalfYear(2024, .first))?.counts.map(\.housed) == [160, 162])
  }

  @Test func theFirstOfAKindOfBothIsKept() throws {
    let store = try ArchiveFixture(["cases/gm0034.json": CrashTests.small("GM0034", "Almere")])
    let seen = try store.archive.seen("gm0034").fingerprint
    _ = try store.archive.save(store.step([.note("een"), .count(160)], seen: seen))
    _ = try store.archive.save(store.step([.note("twee"), .count(162)], seen: seen))
    #expect(try store.subject.notes.map(\.text) == ["een", "twee"])
    #expect(try store.subject.halfYears.first?.counts.map(\.housed) == [160, 162])
  }

  @Test func aTredeIsMovedByOneAtATime() throws {
    let store = try ArchiveFixture()
    let seen = try store.archive.seen("gm0034").fingerprint
    var entry = LadderEntry(step: .up, place: Trede(4).map { .on($0) } ?? .off, from: Day(2024, 4, 1))
    entry.reason = "taakstelling niet gehaald"
    let up = CaseChange.move(entry)
    _ = try store.archive.save(store.step([up], seen: seen))
    #expect(conflict { try store.archive.save(store.step([up], seen: seen)) } != nil)
  }

  @Test func whatSomebodyRemovedCannotBeChanged() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("weg", id: "weg")]))
    let seen = try store.archive.seen("gm0034").fingerprint
    _ = try store.archive.save(store.step([.remove("weg")], author: "ab"))
    let note = Note(id: "weg", on: nil, text: "toch", internal: false)
    let found = conflict { try store.archive.save(store.step([.change(.note(note))], seen: seen)) }
    #expect(found?.theirs.map(\.path) == ["notes[weg]"])
    #expect(found?.theirs.first?.before == #"{"id":"weg","text":"weg","internal":false}"#)
    #expect(found?.by?.author == "ab")
  }

  @Test func aChangeByHandIsMergedAndClashesLikeAnyOther() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een", id: "n99")]))
    let seen = try store.archive.seen("gm0034").fingerprint
    try store.place.write((store.text() ?? "").replacing(#""een""#, by: #""hand""#), to: "cases/gm0034.json")
    _ = try store.archive.save(store.step([.handler("AB")], seen: seen))
    let note = Note(id: "n99", on: nil, text: "twee", internal: false)
    #expect(conflict { try store.archive.save(store.step([.change(.note(note))], seen: seen)) } != nil)
    #expect(try store.subject.notes.last?.text == "hand")
  }

  /// Nothing was recorded yet, so that the log does not know what the file was.
  @Test func aChangeByHandInAFreshStoreShowsBothValues() throws {
    let store = try ArchiveFixture()
    let archive = store.archive
    let seen = try archive.seen("gm0034").fingerprint
    try edit(store, "voor 1 april 2024", to: "voor 8 april 2024")
    let found = conflict {
      try archive.save(store.step([.receive(item: "a1", Receipt(on: Day(2024, 3, 30)))], seen: seen))
    }
    #expect(found?.theirs.first?.before?.contains("voor 1 april 2024") == true)
    #expect(found?.theirs.first?.after?.contains("voor 8 april 2024") == true)
    #expect(found?.ours.first?.after?.contains("2024-03-30") == true)
  }

  @Test func aTextThatWasEditedMeanwhileShowsBothValuesAndWho() throws {
    let store = try ArchiveFixture()
    let archive = store.archive
    let seen = try archive.text(of: "gm0034")
    let theirs = store.stamp(author: "ab")
    _ = try store.archive.saveEdited(
      "gm0034", text: seen.text.replacing("voor 1 april 2024", with: "voor 8 april 2024"),
      seen: seen.fingerprint, theirs, sentence: "met de hand")
    let found = conflict {
      try archive.saveEdited(
        "gm0034", text: seen.text.replacing("voor 1 april 2024", with: "voor 3 april 2024"),
        seen: seen.fingerprint, store.stamp(author: "cd"), sentence: "met de hand")
    }
    #expect(found?.by == theirs)
    #expect(found?.theirs.map(\.after) == [#""voor 8 april 2024""#])
    #expect(found?.ours.map(\.after) == [#""voor 3 april 2024""#], "and nothing that the other did")
  }

  @Test func aTextThatWasEditedOutsideTheProgramShowsBothValues() throws {
    let store = try ArchiveFixture()
    let archive = store.archive
    let seen = try archive.text(of: "gm0034")
    try edit(store, "voor 1 april 2024", to: "voor 8 april 2024")
    let found = conflict {
      try archive.saveEdited(
        "gm0034", text: seen.text.replacing("voor 1 april 2024", with: "voor 3 april 2024"),
        seen: seen.fingerprint, store.stamp(author: "cd"), sentence: "met de hand")
    }
    #expect(found?.by == nil)
    #expect(found?.theirs.map(\.after) == [#""voor 8 april 2024""#])
    #expect(found?.ours.map(\.after) == [#""voor 3 april 2024""#])
  }

  private func edit(_ store: ArchiveFixture, _ old: String, to new: String) throws {
    try store.place.write((store.text() ?? "").replacing(old, with: new), to: "cases/gm0034.json")
  }

  @Test func aStoreThatSomebodyHoldsSaysWho() throws {
    let store = try ArchiveFixture()
    let stamp = store.stamp(author: "ab")
    let other = store.archive
    try other.locked(stamp) { _ in
      #expect(throws: SaveFailure.self) {
        try store.archive(SavingDisk(), patience: 20).save(store.step([.note("een")]))
      }
      do {
        _ = try store.archive(SavingDisk(), patience: 0).save(store.step([.note("een")]))
      } catch let failure as SaveFailure {
        guard case .locked(let holder) = failure else {
          Issue.record("\(failure)")
          return
        }
        #expect(holder?.hasPrefix("ab 2024-04-02T08:41:00+02:00 ") == true)
      } catch {}
      #expect(store.archive.leftovers() == [])
    }
    #expect(try store.archive.save(store.step([.note("een")])).files.count == 1)
  }
}
