import CaseFiles
import Testing

@Suite("An open program notices what another program changed in the store")
struct ChangedStoreTests {
  private let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture(["cases/gm0034.json": smallestCase, "trede.json": #"{"format":1,"name":"x"}"#])
    for name in ["cases/gm0034.json", "trede.json"] { try fixture.place.setWritten(1_000_000, of: name) }
  }

  @Test("and nothing when nothing changed, also where settings or reference data are not there")
  func nothing() throws {
    let store = fixture.store
    #expect(!store.hasChanged(), "nothing is known before the first reading")
    _ = try store.read()
    #expect(!store.hasChanged())
    try fixture.place.remove("trede.json")
    _ = try store.read()
    #expect(!store.hasChanged())
  }

  @Test("a case, a new case, a case that is gone, the settings, the reference data; each once")
  func changes() throws {
    let store = fixture.store
    _ = try store.read()
    func expectChange(_ change: () throws -> String) throws {
      let name = try change()
      #expect(store.hasChanged(), "\(name)")
      // The file was written a moment ago and might be again; put back in time it is settled.
      if (try? fixture.place.setWritten(2_000_000, of: name)) != nil { #expect(store.hasChanged()) }
      #expect(!store.hasChanged(), "\(name) again")
    }
    for name in ["cases/gm0034.json", "cases/gm0050.json", "trede.json", "reference/holidays.json"] {
      try expectChange {
        try fixture.place.write("{}", to: name)
        return name
      }
    }
    try expectChange {
      try fixture.place.remove("cases/gm0050.json")
      return "cases/gm0050.json"
    }
  }

  @Test("after it was read bit by bit")
  func bitByBit() throws {
    let store = fixture.store
    _ = try store.startReading()
    #expect(!store.hasChanged(), "not while it is being read")
    while store.readMore(milliseconds: 1).left > 0 {}
    #expect(!store.hasChanged())
    try fixture.place.write("{}", to: "cases/gm0034.json")
    #expect(store.hasChanged())
  }
}
