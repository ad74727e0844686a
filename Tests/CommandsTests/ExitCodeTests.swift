import Supervision
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  @Test(
    "As promised",
    arguments: [
      ("check --today 2024-03-16", 0), ("check --today 2024-03-31", 3), ("check", 4), ("controle", 4),
      ("list", 0),
      ("gemeenten", 0), ("agenda", 0), ("validate", 0), ("nakijken", 0), ("show almere", 0),
      ("toon almere", 0),
      ("show urk", 5), ("--version", 0), ("--help", 0), ("-h", 0), ("help check", 0), ("hulp filter", 0),
      ("check --help", 0), ("show --help", 0), ("init nieuw", 0), ("begin nieuw", 0), ("", 64), ("chekc", 64),
      ("check --jsno", 64), ("check --today", 64), ("check --today 2024-02-30", 64),
      ("check --today morgen", 64),
      ("check --color paars", 64), ("check extra", 64), ("show", 64), ("init", 64), ("help rubbish", 64),
      ("check --json --plain", 64), ("--json", 64), ("list --sort kleur", 64), ("check --all=ja", 64),
      ("agenda --from 2024-04-02 --until 2024-04-01", 64), ("agenda --from 1", 64),
      ("agenda --week 2024-14", 0), ("agenda --week 2024-53", 64), ("agenda --month 2024-04", 0),
      ("agenda --month 2024-4", 64), ("agenda --month 2024-04 --week 2024-14", 64),
      ("agenda --week 2024-14 --until 2024-04-30", 64), ("agenda --month ", 64),
      ("show almere lelystad", 64),
      ("--store x check --today 2024-03-16", 0), ("--today 2024-03-16 check --store=x", 0),
      ("check -- --json", 64), ("show --domain archief almere", 5),
    ] as [(String, Int32)])
  func table(line: String, code: Int32) {
    let desk = Desk()
    #expect(desk.run(line) == code)
    if code == 64 || code == 5 {
      #expect(desk.output.isEmpty)
      #expect(!desk.errors.isEmpty)
    } else {
      #expect(desk.errors.isEmpty)
    }
  }

  @Test(
    "With an unreadable file",
    arguments: [
      ("check", 65), ("check --today 2024-03-16", 65), ("list", 65), ("list --json", 65), ("agenda", 65),
      ("validate", 65), ("show almere", 0), ("show lelystad", 65), ("show gm0995", 65), ("show urk", 5),
    ] as [(String, Int32)])
  func unreadable(line: String, code: Int32) {
    let desk = Desk()
    desk.contents = Fixture.contents(unreadable: [Fixture.broken])
    #expect(desk.run(line) == code)
  }

  @Test(
    "Without a store",
    arguments: [
      (.missing(path: "x"), 66), (.empty(path: "x"), 66), (.notAFolder(path: "x"), 66),
      (.noPermission(path: "x"), 66), (.diskError(path: "x", code: 5), 1),
    ] as [(StoreFailure, Int32)])
  func stores(failure: StoreFailure, code: Int32) {
    let desk = Desk()
    desk.failure = failure
    for line in ["check", "list", "show almere", "agenda", "validate"] {
      #expect(desk.run(line) == code)
      #expect(desk.output.isEmpty)
    }
    #expect(desk.errors.contains("x"))
  }

  @Test("An impossible TREDE_TODAY is refused like the option")
  func impossibleVariable() {
    let desk = Desk()
    desk.environment["TREDE_TODAY"] = "2023-02-29"
    #expect(desk.run("check") == 64)
    #expect(
      desk.errors == "“2023-02-29” bij TREDE_TODAY is geen bestaande dag. Schrijf een dag als 2024-04-01.\n")
    #expect(desk.run("check --today 2024-03-16") == 0)
  }

  @Test("A new store that cannot be made gives 73")
  func creation() {
    let desk = Desk()
    #expect(desk.run("init oefenen --example --dry-run") == 0)
    #expect(desk.output == "Zou de oefenprovincie maken in oefenen; er is niets geschreven.\n")
    #expect(desk.created.isEmpty)
    #expect(desk.run("init oefenen --example") == 0)
    #expect(desk.created.map(\.example) == [true])
    desk.creation = .occupied(path: "vol")
    #expect(desk.run("init vol --dry-run") == 73)
    #expect(desk.run("init vol") == 73)
    #expect(desk.errors == "In vol staat al iets. Noem een lege of nieuwe map.\n")
  }
}
