import Glibc
import Supervision
import Testing

@testable import CaseFiles

@Suite("The people of a store on the disk") struct PeopleSavingTests {
  private let stamp = StepStamp(
    id: "s1", at: "2024-04-02T08:41:00+02:00", author: "jk", today: Day(2024, 4, 2))
  private let person = Person(id: "mb", name: "M. de Boer", role: "toezichthouder")

  private func archive(_ fixture: StoreFixture) -> FolderArchive {
    FolderArchive(path: fixture.place.path, shared: .sample)
  }

  @Test("The file is made where there is none, and the log does not know of it")
  func made() throws {
    let fixture = try StoreFixture(["trede.json": #"{"format":1,"name":"x"}"#])
    try archive(fixture).changePeople(stamp) { people in try? people.adding(person) }
    #expect(try fixture.contents().reference.people.all == [person])
    #expect(DirectoryNames.all("\(fixture.place.path)/reference") == ["people.json"])
    #expect(try archive(fixture).log(of: nil, limit: nil).isEmpty)
  }

  @Test("A key that this version does not know stays, and a file that cannot be read is not written")
  func kept() throws {
    let text = """
      {
        "format": 1,
        "team": "IBT",
        "people": [
          {
            "id": "jk",
            "name": "J. de Vries",
            "room": "3.12"
          }
        ]
      }

      """
    let fixture = try StoreFixture([
      "trede.json": #"{"format":1,"name":"x"}"#, "reference/people.json": text,
    ])
    let archive = archive(fixture)
    try archive.changePeople(stamp) { people in
      var person = people.all[0]
      person.role = "toezichthouder"
      return try? people.changing(person)
    }
    let written = try #require(
      try archive.files.read("reference/people.json").map { String(decoding: $0, as: UTF8.self) })
    #expect(written.contains("\"team\": \"IBT\"") && written.contains("\"room\": \"3.12\""))
    #expect(written.contains("\"role\": \"toezichthouder\""))

    try fixture.place.write("{", to: "reference/people.json")
    #expect(throws: SaveFailure.self) {
      try archive.changePeople(stamp) { people in try? people.adding(person) }
    }
    #expect(try archive.files.read("reference/people.json") == Array("{".utf8))
  }

  /// Killed, or refused by the disk, at any system call: the old people or the new ones, and nothing half beside
  /// them that a later forgetting would not find.
  @Test("Stopped at any call, the file is the old or the new one", arguments: CrashTests.Stop.allCases)
  func stopped(_ stop: CrashTests.Stop) throws {
    let path = "reference/people.json"
    let old = PeopleFile.text(of: People([Person(id: "jk", name: "J. de Vries")]))
    let new = PeopleFile.text(of: People([Person(id: "jk", name: "J. de Vries"), person]))
    var call = 0
    while true {
      call += 1
      let store = try ArchiveFixture(["cases/gm0034.json": CrashTests.small("GM0034", "Almere"), path: old])
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
      try? store.archive(disk).changePeople(stamp) { people in try? people.adding(person) }
      _ = try store.archive.recover()
      let moment = "\(stop) at call \(call)"
      #expect([old, new].contains(store.text(path)), "\(moment)")
      #expect(store.names("reference") == ["people.json"], "\(moment)")
      try store.archive.changePeople(store.stamp()) { people in try? people.forgetting("jk") }
      #expect(store.text(path)?.contains("Vries") == false, "\(moment)")
      if count.value < call { break }
    }
    #expect(call > 5)
  }
}
