import Supervision
import Testing

@testable import CaseFiles

/// Taking back and doing again.
@Suite struct UndoTests {
  @Test func whatWasThereComesBackToTheByte() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.count(162)], sentence: "stand 1 april 2024 van Almere (162)"))
    let after = store.text()
    let undo = try store.archive.undo(nil, store.stamp(author: "ander"))
    #expect(undo.sentence == "stand 1 april 2024 van Almere (162)")
    #expect(undo.kind == .undo(of: "s1"))
    #expect(store.text() == ArchiveFixture.almere)
    #expect(try store.archive.redo(store.stamp()).kind == .redo(of: "s1"))
    #expect(store.text() == after)
    #expect(try store.archive.log(of: nil, limit: nil).count == 3)
  }

  @Test func aRehearsalTellsWhatWouldChangeAndWritesNothing() throws {
    let store = try ArchiveFixture()
    #expect(throws: SaveFailure.nothingToUndo) { try store.archive.rehearseUndo(nil, store.stamp()) }
    #expect(throws: SaveFailure.nothingToRedo) { try store.archive.rehearseRedo(store.stamp()) }
    _ = try store.archive.save(store.step([.count(162)], sentence: "stand"))
    let after = store.text()
    let rehearsed = try store.archive.rehearseUndo(nil, store.stamp())
    #expect(store.text() == after && store.names("log").count == 1)
    #expect(try store.archive.log(of: nil, limit: nil).count == 1)
    #expect(try store.archive.undo(nil, store.stamp()).files == rehearsed.files)
    let again = try store.archive.rehearseRedo(store.stamp())
    #expect(store.text() == ArchiveFixture.almere)
    #expect(try store.archive.redo(store.stamp()).files == again.files)
    #expect(try store.archive.log(of: nil, limit: nil).count == 3)
  }

  @Test func unknownKeysOfWhatWasRemovedComeBack() throws {
    let text = ArchiveFixture.almere.replacing(
      #""notes": ["#, by: #""notes": [{"id":"weg","text":"x","internal":false,"eigen":{"diep":[1.0,"é"]}},"#)
    let laidOut = String(decoding: try JSONTree.parse(Array(text.utf8)).fileBytes, as: UTF8.self)
    let store = try ArchiveFixture(["cases/gm0034.json": laidOut])
    _ = try store.archive.save(store.step([.remove("weg")]))
    #expect(store.text()?.contains("eigen") == false)
    _ = try store.archive.undo(nil, store.stamp())
    #expect(store.text() == laidOut)
  }

  @Test func anOlderStepIsTakenBackAloneWhileItStands() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")], id: "een"))
    _ = try store.archive.save(store.step([.note("twee")], id: "twee"))
    _ = try store.archive.save(store.step([.handler("AB")], id: "drie"))
    _ = try store.archive.undo("een", store.stamp())
    #expect(try store.subject.notes.last?.text == "twee")
    #expect(try store.subject.notes.contains { $0.text == "een" } == false)
    #expect(throws: SaveFailure.alreadyUndone("een")) { try store.archive.undo("een", store.stamp()) }
    #expect(throws: SaveFailure.noSuchStep("nooit")) { try store.archive.undo("nooit", store.stamp()) }
    // The latest that still stands.
    #expect(try store.archive.undo(nil, store.stamp()).kind == .undo(of: "drie"))
    #expect(try store.archive.undo(nil, store.stamp()).kind == .undo(of: "twee"))
    #expect(store.text() == ArchiveFixture.almere)
  }

  @Test func whatOthersBuiltOnIsNotTakenBack() throws {
    let store = try ArchiveFixture()
    let agreement = Agreement(
      id: "nieuw", kind: .agreement, title: "Iets", party: Party(.municipality),
      schedule: Schedule(Deadline(phrase: "voor mei", wording: .before(Day(2024, 5, 1)), basis: .agreed)))
    _ = try store.archive.save(store.step([.add(.agreement(agreement))], id: "een"))
    let later = try store.archive.save(
      store.step([.receive(item: "nieuw", Receipt(on: Day(2024, 4, 1)))], author: "ab", id: "twee"))
    _ = try store.archive.save(store.step([.note("iets anders")], id: "drie"))
    let text = store.text()
    #expect(throws: SaveFailure.builtUpon("een", by: later)) { try store.archive.undo("een", store.stamp()) }
    #expect(store.text() == text)
    #expect(try store.archive.log(of: nil, limit: nil).count == 3)
  }

  @Test func whatWasDoneAgainIsNamedAsWhatWasBuiltOn() throws {
    let store = try ArchiveFixture()
    let agreement = Agreement(
      id: "nieuw", kind: .agreement, title: "Iets", party: Party(.municipality),
      schedule: Schedule(Deadline(phrase: "voor mei", wording: .before(Day(2024, 5, 1)), basis: .agreed)))
    _ = try store.archive.save(store.step([.add(.agreement(agreement))], id: "een"))
    let later = try store.archive.save(
      store.step([.receive(item: "nieuw", Receipt(on: Day(2024, 4, 1)))], id: "twee"))
    _ = try store.archive.undo(nil, store.stamp())
    _ = try store.archive.redo(store.stamp())
    #expect(throws: SaveFailure.builtUpon("een", by: later)) { try store.archive.undo("een", store.stamp()) }
  }

  @Test func whatNamesANewItemIsNamedAndNotWhatCameAfter() throws {
    let store = try ArchiveFixture()
    let document = Document(id: "stuk", title: "Brief")
    _ = try store.archive.save(store.step([.add(.document(document))], id: "een"))
    var contact = Contact(id: "", on: Day(2024, 4, 1), with: "wethouder", text: ["Gebeld."])
    contact.document = "stuk"
    let later = try store.archive.save(store.step([.add(.contact(contact))], id: "twee"))
    _ = try store.archive.save(store.step([.note("iets anders")], id: "drie"))
    #expect(throws: SaveFailure.builtUpon("een", by: later)) { try store.archive.undo("een", store.stamp()) }
  }

  @Test func whatWasChangedByHandSinceIsNotTakenBack() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")], id: "een"))
    try store.place.write((store.text() ?? "").replacing(#""een""#, by: #""hand""#), to: "cases/gm0034.json")
    #expect(throws: SaveFailure.builtUpon("een", by: nil)) { try store.archive.undo(nil, store.stamp()) }
  }

  @Test func whatWasChangedByHandSinceIsNotDoneAgain() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(
      store.step([.change(.note(Note(id: "n1", on: nil, text: "x", internal: false)))], id: "een"))
    _ = try store.archive.undo(nil, store.stamp())
    let notes = try store.subject.notes
    let text = try #require(notes.first { $0.id == "n1" }?.text)
    try store.place.write((store.text() ?? "").replacing(text, by: "hand"), to: "cases/gm0034.json")
    #expect(throws: SaveFailure.inTheWay("een", by: nil)) { try store.archive.redo(store.stamp()) }
  }

  @Test func aFileThatIsGoneIsToBePutBackFirst() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")], id: "een"))
    let text = store.text()
    let gone = SaveFailure.fileGone(path: "cases/gm0034.json")
    try store.archive.files.remove("cases/gm0034.json")
    #expect(throws: gone) { try store.archive.undo(nil, store.stamp()) }
    #expect(try store.archive.repair(store.stamp()).count == 1)
    #expect(store.text() == text)
    _ = try store.archive.undo(nil, store.stamp())
    try store.archive.files.remove("cases/gm0034.json")
    #expect(throws: gone) { try store.archive.redo(store.stamp()) }
  }

  @Test func aNewChangeIsANewWay() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")]))
    _ = try store.archive.undo(nil, store.stamp())
    _ = try store.archive.save(store.step([.note("twee")]))
    #expect(throws: SaveFailure.nothingToRedo) { try store.archive.redo(store.stamp()) }
    _ = try store.archive.undo(nil, store.stamp())
    #expect(throws: SaveFailure.nothingToUndo) { try store.archive.undo(nil, store.stamp()) }
    _ = try store.archive.redo(store.stamp())
    #expect(try store.subject.notes.last?.text == "twee")
  }

  /// 200 changes, taken back and done again, also by a program that was started half-way.
  @Test func twoHundredChangesAtRandom() throws {
    let text = CrashTests.small("GM0034", "Almere").replacing("\n}\n", by: ",\n  \"eigen\": 1.50\n}\n")
    let store = try ArchiveFixture(["cases/gm0034.json": text])
    var chance = Chance(seed: 1)
    var archive = store.archive
    var states = [store.text()]
    while states.count <= 200 {
      let subject = try archive.seen("gm0034").subject
      var change = CaseChange.note("n\(states.count)")
      switch chance.number(0...5) {
      case 0: change = .handler("h\(states.count)")
      case 1: if let note = subject.notes.randomElement(using: &chance) { change = .remove(note.id) }
      case 2: change = .count(chance.number(0...300))
      case 3:
        if var note = subject.notes.randomElement(using: &chance) {
          note.text += "!"
          change = .change(.note(note))
        }
      case 4: change = .population(Case.Population(on: Day(2024, 1, 1), persons: chance.number(1...9)))
      default: break
      }
      _ = try archive.save(store.step([change]))
      states.append(store.text())
      if states.count == 100 { archive = store.archive }
    }
    for number in (0..<200).reversed() {
      _ = try archive.undo(nil, store.stamp())
      #expect(store.text() == states[number])
      if number == 100 { archive = store.archive }
    }
    #expect(throws: SaveFailure.nothingToUndo) { try archive.undo(nil, store.stamp()) }
    for number in 1...200 {
      _ = try archive.redo(store.stamp())
      #expect(store.text() == states[number])
    }
    #expect(throws: SaveFailure.nothingToRedo) { try archive.redo(store.stamp()) }
  }

  @Test func whoMadeAStepIsFoundBehindALineThatCannotBeRead() throws {
    let store = try ArchiveFixture()
    for text in ["een", "twee", "drie"] {
      _ = try store.archive.save(store.step([.note(text)], author: "van \(text)"))
    }
    var lines = (store.text("log/2024.jsonl") ?? "").split(separator: "\n").map(String.init)
    lines[1] = "weg"
    try store.place.write(lines.joined(separator: "\n") + "\n", to: "log/2024.jsonl")
    #expect(try store.archive.stamp(of: "s1")?.author == "van een")
    #expect(try store.archive.stamp(of: "s9") == nil)
  }
}
