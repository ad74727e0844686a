import Commands
import Supervision
import Testing

@Suite("Undo, redo, the log, editing by hand, repair") struct HistoryTests {
  private func desk() -> Desk {
    let desk = Desk()
    desk.contents = Fixture.contents([Worked.almere])
    return desk
  }

  @Test("Undo and redo say what, and who had made it")
  func takingBack() throws {
    let desk = desk()
    #expect(desk.run("undo") == 5)
    #expect(desk.errors == "Er is niets om ongedaan te maken.\n")
    _ = desk.run("count almere 2024-I --as-of 2024-04-01 --housed 162 --author mb")
    #expect(desk.run("undo") == 0)
    #expect(
      desk.output == """
        Ongedaan gemaakt: stand 1 april 2024 van Almere (162) (mb, 2 april 2024 08:41). Toch weer: trede opnieuw

        """)
    #expect(desk.archive.cases["gm0034"] == Worked.almere)
    #expect(desk.run("opnieuw") == 0)
    #expect(desk.output.hasPrefix("Opnieuw gedaan: stand 1 april 2024 van Almere (162) (mb, "))
    #expect(desk.archive.cases["gm0034"] != Worked.almere)
    #expect(desk.run("redo") == 5)
  }

  @Test("A rehearsal of undo and redo says what would happen, and changes nothing")
  func rehearsing() throws {
    let desk = desk()
    #expect(desk.run("undo --dry-run") == 5)
    _ = desk.run("count almere 2024-I --as-of 2024-04-01 --housed 162 --author mb")
    let counted = desk.archive.cases["gm0034"]
    #expect(desk.run("undo --dry-run") == 0)
    #expect(
      desk.output.hasPrefix(
        "Zou ongedaan maken: stand 1 april 2024 van Almere (162) (mb, 2 april 2024 08:41).\n"))
    #expect(desk.output.contains("cases/gm0034.json\n"))
    #expect(desk.run("undo --dry-run --json") == 0)
    #expect(try JSONValue(desk.output)["dryRun"] == .bool(true))
    #expect(desk.archive.cases["gm0034"] == counted)
    _ = desk.run("undo")
    #expect(desk.run("redo --dry-run --lang en") == 0)
    #expect(desk.output.hasPrefix("Would do again: "))
    #expect(desk.archive.cases["gm0034"] == Worked.almere)
    #expect(try desk.archive.log(of: nil, limit: nil).count == 2)
  }

  @Test("An undo that was saved is not called a failure because an older line of the log is spoilt")
  func takingBackWithASpoiltLog() {
    let desk = desk()
    _ = desk.run("receive almere a1 --on 2024-03-28")
    desk.archive.logFailure = .logDamaged(path: "log/2024.jsonl", line: 2)
    #expect(desk.run("undo") == 0)
    #expect(desk.output.hasPrefix("Ongedaan gemaakt: bijgesteld plan van Almere ontvangen op 28-03-2024. "))
    #expect(desk.errors.isEmpty)
  }

  @Test("The history of a case stays when its opening is taken back")
  func historyOfACaseThatIsGone() throws {
    let desk = desk()
    _ = desk.run("open lelystad --handler jk")
    _ = desk.run("undo")
    #expect(desk.run("show lelystad") == 5)
    for name in ["lelystad", "gm0995", "lely"] {
      #expect(desk.run("log \(name)") == 0, "\(desk.errors)")
      #expect(desk.output.split(separator: "\n").count == 2)
      #expect(desk.output.contains("Lelystad"))
    }
    #expect(desk.run("log hoorn") == 5)
    #expect(desk.errors.hasPrefix("Er is geen dossier van “hoorn”."))
    // One that has a name of its own, which stands in the log alone.
    _ = desk.run("open GM9999 --name Nieuwstad")
    _ = desk.run("undo")
    #expect(desk.run("log gm9999") == 0, "\(desk.errors)")
  }

  @Test("As JSON, too, the log tells what was taken back from what was done")
  func logTellsUndoInJSON() throws {
    let desk = desk()
    _ = desk.run("receive almere a1 --on 2024-03-28")
    _ = desk.run("undo")
    _ = desk.run("log --json")
    #expect(
      try JSONValue(desk.output)["entries"]?[0]?["sentence"]
        == .text("ongedaan gemaakt: bijgesteld plan van Almere ontvangen op 28-03-2024"))
  }

  @Test("A line of the log that cannot be read is something that validate finds")
  func validateReadsTheLog() throws {
    let desk = desk()
    desk.archive.damaged = [UnreadableFile(file: "log/2024.jsonl", line: 2, fault: .cutOff)]
    #expect(desk.run("validate") == 65)
    #expect(desk.output.contains("log/2024.jsonl, regel 2: is afgebroken"))
    #expect(desk.run("validate --json") == 65)
    #expect(try JSONValue(desk.output)["unreadable"]?[0]?["file"] == .text("log/2024.jsonl"))
  }

  @Test("A step that was built on stays, and what was built on it is named")
  func builtOn() {
    let desk = desk()
    _ = desk.run("receive almere a1 --on 2024-03-28")
    _ = desk.run("remind almere a1 --on 2024-04-02")
    #expect(desk.run("undo s1") == 75)
    #expect(desk.errors.contains("rappel op 02-04-2024"))
    #expect(desk.output.isEmpty)
  }

  @Test("The log: who, when and what, the latest first; the history only grows")
  func log() throws {
    let desk = desk()
    #expect(desk.run("log") == 0)
    #expect(desk.output == "Er is nog niets vastgelegd.\n")
    _ = desk.run("receive almere a1 --on 2024-03-28")
    _ = desk.run("undo --author mb")
    #expect(desk.run("logboek almere") == 0)
    #expect(
      desk.output == """
        mb, 2 april 2024 08:41: ongedaan gemaakt: bijgesteld plan van Almere ontvangen op 28-03-2024
        jk, 2 april 2024 08:41: bijgesteld plan van Almere ontvangen op 28-03-2024

        """)
    #expect(desk.run("log --limit 1 --plain") == 0)
    #expect(desk.output.split(separator: "\t").map(String.init).dropFirst(2).first == "mb")
    #expect(desk.output.split(separator: "\n").count == 1)
    #expect(desk.run("log --json") == 0)
    let written = try JSONValue(desk.output)
    #expect(written.keys == ["schema", "entries"])
    #expect(written["entries"]?[0]?.keys == ["id", "at", "author", "cases", "sentence", "changes"])
    #expect(desk.run("log --limit nul") == 64)
    #expect(desk.run("log hoorn") == 5)
  }

  @Test("Editing by hand: saved when it changed, checked first, kept when it is refused")
  func editing() {
    let desk = desk()
    desk.archive.texts["gm0034"] = "{ \"a\": 1 }\n"
    desk.editing = [{ .edited($0.text, path: "/state/gm0034.json") }]
    #expect(desk.run("edit almere") == 0)
    #expect(desk.output == "De tekst is niet gewijzigd; er is niets vastgelegd.\n")
    #expect(desk.discarded == ["/state/gm0034.json"])

    desk.editing = [{ _ in .edited("{ \"a\": 2 }\n", path: "p") }]
    #expect(desk.run("bewerk almere") == 0)
    #expect(desk.output.hasPrefix("Vastgelegd: dossier Almere met de hand gewijzigd."))
    #expect(desk.archive.texts["gm0034"] == "{ \"a\": 2 }\n")

    desk.editing = [{ _ in .edited("kapot", path: "/state/gm0034.json") }]
    let kept = desk.discarded
    #expect(desk.run("edit almere") == 65)
    #expect(desk.errors.contains("regel 1") && desk.errors.contains("Uw tekst staat in /state/gm0034.json"))
    #expect(desk.discarded == kept)
    #expect(desk.archive.texts["gm0034"] == "{ \"a\": 2 }\n")
  }

  @Test("A number of a person typed in the editor is asked about, or refused where nobody can be asked")
  func editingInNumbersOfPersons() {
    let desk = desk()
    desk.archive.texts["gm0034"] = "{ \"a\": 1 }\n"
    let numbered = "{ \"a\": 123456782 }\n"
    func type() { desk.editing = [{ _ in .edited(numbered, path: "p") }] }
    type()
    #expect(desk.run("edit almere") == 64)
    #expect(desk.errors.contains("notes.n1") && desk.errors.contains("--yes"), "\(desk.errors)")
    #expect(desk.archive.texts["gm0034"] == "{ \"a\": 1 }\n" && desk.discarded.isEmpty)
    desk.isTerminal = .init(input: true, output: true, errors: true)
    type()
    #expect(desk.run("edit almere --no-input") == 64)
    #expect(desk.archive.texts["gm0034"] == "{ \"a\": 1 }\n" && !desk.errors.contains("[j/N]"))
    type()
    desk.answers = ["n", "n"]
    #expect(desk.run("edit almere") == 64)
    #expect(desk.archive.texts["gm0034"] == "{ \"a\": 1 }\n")
    type()
    desk.answers = ["j"]
    #expect(desk.run("edit almere") == 0)
    #expect(desk.archive.texts["gm0034"] == numbered)
    desk.archive.texts["gm0034"] = "{}\n"
    type()
    #expect(desk.run("edit almere --yes") == 0)
    #expect(desk.archive.texts["gm0034"] == numbered)
  }

  @Test("The text that one edit kept is not overwritten by the next, nor by that of another store")
  func editingTwice() {
    let desk = desk()
    var names: Set<String> = []
    for _ in 1...2 {
      desk.editing = [
        { request in
          names.insert(request.name)
          return .failed(code: 1, path: nil)
        }
      ]
      #expect(desk.run("edit almere") == 1)
      #expect(desk.errors == "De editor eindigde met code 1; er is niets vastgelegd.\n")
    }
    #expect(names.count == 2 && names.allSatisfy { $0.hasPrefix("gm0034-") && $0.hasSuffix(".json") })
  }

  @Test("On a terminal a refused text is opened again as it was typed")
  func editingAgain() {
    let desk = desk()
    desk.isTerminal = .init(input: true, output: true, errors: true)
    desk.answers = ["j"]
    var opened: [String] = []
    desk.editing = [
      { _ in .edited("kapot", path: "p") },
      { request in
        opened = request.command + [request.text, request.name]
        return .edited("{ \"a\": 3 }\n", path: "p")
      },
    ]
    desk.environment["EDITOR"] = "code --wait"
    #expect(desk.run("edit almere") == 0)
    #expect(opened == ["code", "--wait", "kapot", "gm0034-s1.json"])
    #expect(desk.archive.texts["gm0034"] == "{ \"a\": 3 }\n")
  }

  @Test("An editor that fails or is not there loses nothing")
  func editorsThatFail() {
    let desk = desk()
    desk.editing = [
      { _ in .failed(code: 1, path: "/state/x") }, { .couldNotStart(program: $0.command[0]) },
    ]
    desk.environment["TREDE_EDITOR"] = "geen-editor"
    #expect(desk.run("edit almere") == 1)
    #expect(desk.errors.contains("/state/x"))
    #expect(desk.run("edit almere") == 1)
    #expect(desk.errors.contains("“geen-editor”"))
    #expect(desk.run("edit") == 64)
  }

  @Test("Repair says what it will do, asks, and keeps what stood there")
  func repair() throws {
    let desk = desk()
    #expect(desk.run("validate --repair") == 0)
    #expect(desk.output == "Er is niets te herstellen.\n")
    desk.archive.repairs = [
      Repair(file: "cases/gm0995.json", reason: Fixture.broken, action: .restore(keptAs: nil), upTo: nil)
    ]
    #expect(desk.run("validate --repair --dry-run") == 65)
    #expect(desk.output.contains("cases/gm0995.json") && desk.output.contains("wordt teruggezet"))
    desk.archive.left = [.pending]
    #expect(desk.run("validate --repair") == 64, "without a terminal it takes --yes")
    #expect(!desk.archive.repairs.isEmpty && !desk.archive.left.isEmpty)
    #expect(desk.run("nakijken --repair --yes --json") == 0)
    #expect(try JSONValue(desk.output)["repairs"]?[0]?["keptAs"] == .text("log/kept/x"))
    #expect(try JSONValue(desk.output)["recovered"]?.count == 1)
    #expect(desk.archive.repairs.isEmpty && desk.archive.left.isEmpty)
  }

  @Test("A command that only reads tells in one line what a crash left behind")
  func leftovers() {
    let desk = desk()
    desk.archive.left = [.pending]
    for line in ["check", "list", "show almere", "agenda", "validate"] {
      _ = desk.run(line)
      #expect(desk.errors.split(separator: "\n").count == 1, "\(line)")
      #expect(desk.errors.hasPrefix("Een eerder bewaren is afgebroken"))
    }
    _ = desk.run("check --quiet")
    #expect(desk.errors.isEmpty)
  }
}
