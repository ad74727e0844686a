import Commands
import Supervision
import Testing
import Wording

@Suite("What is put into a file")
struct DeliveringTests {
  /// Every command that puts something behind `--out`.
  static let lines = [
    "letter almere 2023-II", "dossier almere", "export ics", "export csv", "export json", "export woo almere",
  ]

  @Test("A file with something else in it is not lost", arguments: lines)
  func somethingElse(line: String) {
    let desk = Desk()
    desk.named["stuk.txt"] = Array("met de hand afgemaakt".utf8)
    #expect(desk.run("\(line) --out stuk.txt") == 73)
    #expect(desk.text("stuk.txt") == "met de hand afgemaakt" && desk.output.isEmpty)
    #expect(desk.errors.contains("stuk.txt") && desk.errors.contains("--force"))
    #expect(desk.run("\(line) --out stuk.txt --force") == 0)
    #expect(desk.text("stuk.txt") != "met de hand afgemaakt")
  }

  @Test("The same again is said to be unchanged", arguments: lines)
  func same(line: String) {
    let desk = Desk()
    #expect(desk.run("\(line) --out stuk.txt") == 0)
    #expect(desk.errors.contains("Geschreven: stuk.txt"))
    let bytes = desk.named["stuk.txt"]
    #expect(desk.run("\(line) --out stuk.txt") == 0)
    #expect(desk.errors.contains("Ongewijzigd: stuk.txt") && desk.named["stuk.txt"] == bytes)
  }

  @Test("On a terminal it is asked", arguments: [("j", Int32(0)), ("n", 73), ("", 73)])
  func asked(answer: String, code: Int32) {
    let desk = Desk()
    desk.isTerminal = .init(input: true, output: true, errors: true)
    desk.named["stuk.txt"] = [1]
    desk.answers = [answer]
    #expect(desk.run("letter almere 2023-II --out stuk.txt") == code)
    #expect(desk.errors.contains("stuk.txt bestaat al, met iets anders erin. Vervangen? [j/N]"))
    #expect((desk.named["stuk.txt"] == [1]) == (code == 73))
  }

  @Test(
    "Nothing is written among what a store keeps, also with --force and through a link",
    arguments: [
      "/store/cases/gm0034.json", "/store/cases/nieuw.txt", "/store/reference/people.json",
      "/store/log/2024.jsonl", "/store/trede.json", "/store/log", "/ander/cases/brief.txt",
      "/ander/trede.json", "koppeling.txt",
    ])
  func store(path: String) {
    for line in Self.lines.map({ "\($0) --out \(path) --force" }) + ["publish 2023-II --out \(path)"] {
      let desk = Desk()
      desk.named["/store/cases/gm0034.json"] = [1]
      desk.named["/ander/trede.json"] = [2]
      desk.links["koppeling.txt"] = "/store/cases/gm0034.json"
      let before = desk.named
      let isDocument = line.hasPrefix("letter") || line.hasPrefix("dossier")
      #expect(desk.run("\(line) --store /store\(isDocument ? " --format text" : "")") == 73, "\(line)")
      #expect(desk.named == before && desk.errors.contains("Daar komt geen uitvoer"), "\(desk.errors)")
    }
  }

  @Test("Beside what a store keeps there may be output, and a folder of the same name elsewhere is one")
  func besideTheStore() {
    let desk = Desk()
    for path in ["/store/brieven/almere.txt", "/werk/cases/almere.txt", "/store/templates/letter.txt"] {
      #expect(desk.run("letter almere 2023-II --store /store --out \(path)") == 0, "\(desk.errors)")
    }
  }

  @Test("A pipe or a device takes what it gets, without a question")
  func stream() {
    let desk = Desk()
    desk.streams = ["/dev/stdout"]
    desk.named["/dev/stdout"] = [1]
    #expect(desk.run("export csv --out /dev/stdout") == 0)
    #expect(desk.text("/dev/stdout").contains("voor 1 april 2024"))
  }

  @Test(
    "What cannot be written has the code of the reason, and no file is named that nobody named",
    arguments: [
      ("export csv --out /vol/a.csv", Int32(74), "/vol/a.csv is niet geschreven"),
      ("export csv", 74, "De uitvoer kon niet geschreven worden: de schijf is vol"),
    ])
  func full(line: String, code: Int32, said: String) {
    let desk = Desk()
    desk.fullDisk = true
    #expect(desk.run(line) == code)
    #expect(desk.errors.contains(said) && !desk.errors.contains("- is"), "\(desk.errors)")
  }

  @Test("What is read and what is written have codes of their own")
  func codes() {
    for (kind, reading, writing) in [
      (UserFileFault.Kind.noFile, Outcome.inputMissing, Outcome.cannotCreate),
      (.deadLink, .inputMissing, .cannotCreate), (.noFolder, .cannotCreate, .cannotCreate),
      (.noPermission, .readOnly, .readOnly), (.full, .diskFailed, .diskFailed),
      (.disk(code: 5), .diskFailed, .diskFailed),
    ] {
      #expect(UserFileFault(path: "x", kind).outcome == reading)
      #expect(UserFileFault(path: "x", kind, isOutput: true).outcome == writing)
    }
  }

  @Test(
    "An ending that no document has is refused; the folder and a hidden name have none",
    arguments: [
      ("x.pdf", Int32(64)), ("x.docx", 64), ("x.md", 64), ("x.TXT", 0), ("x.htm", 0), ("brief", 0),
      ("map.d/brief", 0), ("./brief", 0), ("../brief", 0), (".brief", 0),
    ])
  func endings(path: String, code: Int32) {
    let desk = Desk()
    #expect(desk.run("letter almere 2023-II --out \(path)") == code)
    if code == 64 {
      #expect(desk.errors.contains(".txt, .html, .odt") && desk.named.isEmpty)
      #expect(desk.run("letter almere 2023-II --out \(path) --format text") == 0)
    }
  }
}
