import CaseFiles
import Supervision
import Testing

@Suite("Cases are read without being kept, and with their files")
struct ReadEachTests {
  private let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture([
      "cases/gm0034.json": sampleCase, "cases/gm0050.json": "{",
      "cases/gm0050-archief.json": smallestCase.replacing("GM0034", by: "GM0050")
        .replacing("huisvesting-vergunninghouders", by: "archief").replacing("Almere", by: "Zeewolde"),
    ])
  }

  @Test("what is made of each comes in the order of the files, with the rows of those that cannot be read")
  func values() throws {
    let (frame, values) = try fixture.store.readEach { content, frame in
      "\(content.id) in a store of \(frame.cases.count) with \(frame.reference.municipalities.count)"
    }
    #expect(values == ["gm0034 in a store of 0 with 1", "gm0050-archief in a store of 0 with 1"])
    #expect(
      frame.unreadable == [UnreadableFile(file: "cases/gm0050.json", line: 1, column: 2, fault: .cutOff)])
  }

  @Test(
    "the agenda is the same when only what it asks for is kept", arguments: [-400, -60, 0, 1, 30, 200, 3000])
  func agenda(days: Int) throws {
    let day = Day(2024, 4, 2).adding(days: days)
    func agendas(_ detail: CaseDetail) throws -> [[AgendaItem]] {
      try fixture.store.readEach(detail) { content, frame in
        content.agenda(in: AgendaContext(today: day, settings: frame.settings, reference: frame.reference))
      }.values
    }
    #expect(try agendas(.agenda) == agendas(.whole))
  }

  @Test("texts that only a dossier shows are left out, and are checked all the same")
  func leftOut() throws {
    let lean = try fixture.store.readEach(.agenda) { content, _ in content }.values[0]
    #expect(
      lean.documents[0]
        == Document(
          id: "brief", title: "", subject: "", number: "", date: Day(2024, 2, 20), earliest: Day(2024, 2, 17),
          latest: Day(2024, 3, 1), system: "", address: ""))
    #expect(lean.meetings[0].report == [] && lean.notes[0].text == "" && lean.contacts[0].text == [])
    #expect(lean.agreements[0].title == "Bijgesteld plan van aanpak")
    for (piece, other, key) in [
      ("[\"regel 1\", \"regel 2\"]", "[\"regel 1\", 2]", "meetings[0].report[1]"),
      ("\"text\": \"let op\"", "\"text\": 1", "notes[0].text"),
      ("\"purpose\": \"voortgang\"", "\"purpose\": []", "meetings[0].purpose"),
    ] {
      let broken = try StoreFixture(["cases/gm0034.json": sampleCase.replacing(piece, by: other)])
      let rows = try broken.store.readEach(.agenda) { _, _ in 0 }.frame.unreadable
      #expect(rows.map(\.fault) == [.wrongType(key: key, expected: .text)])
    }
  }

  @Test("a case comes with the bytes of its file")
  func files() throws {
    let (frame, files) = try fixture.store.readFiles()
    #expect(files.map(\.name) == ["gm0034.json", "gm0050-archief.json"])
    #expect(String(decoding: files[0].bytes, as: UTF8.self) == sampleCase)
    #expect(files[0].stamp.size == Int64(sampleCase.utf8.count))
    #expect(files[0].content.id == "gm0034")
    #expect(frame.unreadable.count == 1)
  }
}
