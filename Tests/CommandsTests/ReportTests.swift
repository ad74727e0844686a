import Commands
import Supervision
import Testing

@Suite("trede letter and trede dossier")
struct ReportTests {
  @Test("The letter goes to standard output as text, and how many gaps it has to standard error")
  func text() {
    let desk = Desk()
    #expect(desk.run("letter almere 2023-II") == 0)
    #expect(desk.output.hasPrefix("Aan het college van burgemeester en wethouders van Almere\n"))
    #expect(desk.output.contains("niet adequaat (rood)") && !desk.output.contains("\u{1B}"))
    #expect(desk.errors.contains("open plekken in, tussen [ ]"))
    let english = desk.output
    #expect(desk.run("brief GM0034 2023-ii") == 0)
    #expect(desk.output == english)
  }

  @Test("A file gets it whole, in the form that its ending says unless another is asked for")
  func files() {
    let desk = Desk()
    #expect(desk.run("letter almere 2023-II --out brief.html") == 0)
    #expect(desk.output.isEmpty && desk.errors.contains("Geschreven: brief.html"))
    #expect(String(decoding: desk.named["brief.html"] ?? [], as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    #expect(desk.run("letter almere 2023-II --out brief.odt") == 0)
    #expect(desk.named["brief.odt"]?.starts(with: Array("PK".utf8)) == true)
    #expect(desk.run("letter almere 2023-II --out brief.odt --format text --force") == 64)
    #expect(desk.errors.contains("--format text en een bestand dat op .odt eindigt gaan niet samen."))
    #expect(desk.named["brief.odt"]?.starts(with: Array("PK".utf8)) == true)
    #expect(desk.run("letter almere 2023-II --out brief.doc --format text") == 0)
    #expect(desk.named["brief.doc"]?.starts(with: Array("Aan".utf8)) == true)
  }

  @Test("An ODT is not thrown at a terminal")
  func odt() {
    let desk = Desk()
    desk.isTerminal = .init(input: true, output: true, errors: true)
    #expect(desk.run("letter almere 2023-II --format odt") == 64)
    #expect(desk.output.isEmpty && desk.errors.contains("--out"))
    desk.isTerminal = .init(input: true, output: false, errors: true)
    #expect(desk.run("letter almere 2023-II --format odt") == 0)
    #expect(desk.output.hasPrefix("PK"))
  }

  @Test(
    "What cannot be is told, and nothing is written",
    arguments: [
      ("letter almere 2023-II --json", 64, "--json"), ("letter almere 2023-II --plain", 64, "--plain"),
      ("letter almere", 64, "GEMEENTE HALFJAAR"), ("letter almere 2023-III", 64, "2023-III"),
      ("letter almere 2023-II --format pdf", 64, "pdf"),
      ("letter almere 2019-I", 5, "Over 2019-I is van Almere niets"),
      ("letter nergens 2023-II", 5, "nergens"), ("dossier", 64, "GEMEENTE"),
      ("dossier almere --json", 64, "--json"),
    ] as [(String, Int32, String)])
  func refused(_ line: String, _ code: Int32, _ said: String) {
    let desk = Desk()
    #expect(desk.run(line) == code)
    #expect(desk.output.isEmpty && desk.errors.contains(said) && desk.named.isEmpty, "\(desk.errors)")
  }

  @Test("A template of the store goes before that of the program")
  func template() {
    let desk = Desk()
    desk.templates = ["letter.slot": "Einde van {{gemeente}}."]
    #expect(desk.run("letter almere 2023-II") == 0)
    #expect(desk.output.contains("Einde van Almere.") && !desk.output.contains("Hoe het verder gaat"))
  }

  @Test("A template that is wrong is told with its line, and nothing is written")
  func wrongTemplate() {
    let desk = Desk()
    desk.templates = ["letter.slot": "een\n{{gemeentee}}"]
    #expect(desk.run("letter almere 2023-II --out brief.txt") == 65)
    #expect(desk.named.isEmpty)
    #expect(
      desk.errors.contains(
        "Sjabloon templates/letter.slot.mustache, regel 2: de naam “gemeentee” bestaat niet; bedoelde u “gemeente”?"
      ))
    desk.templates = ["letter.txt": ""]
    #expect(desk.run("letter almere 2023-II") == 65)
    #expect(
      desk.errors.contains("Sjabloon templates/letter.txt.mustache: is geen UTF-8. Er is niets geschreven."))
  }

  @Test("A template that makes no document is told, and nothing is written")
  func brokenForm() {
    let desk = Desk()
    for (name, text, line) in [
      ("letter.odt", "<kapot>{{{inhoud}}}", "letter almere 2023-II --out brief.odt"),
      ("letter.html", "<main>zonder</main>", "letter almere 2023-II --out brief.html"),
      ("dossier.styles", "geen xml", "dossier almere --out blad.odt"),
      ("letter.txt", "{{! leeg }}", "letter almere 2023-II --out brief.txt"),
    ] {
      desk.templates = [name: text]
      #expect(desk.run(line) == 65)
      #expect(
        desk.named.isEmpty && desk.errors.contains("Sjabloon templates/\(name).mustache"), "\(desk.errors)")
      #expect(desk.run("validate") == 65)
      #expect(
        desk.output.contains("SJABLONEN DIE NIET KLOPPEN\n  templates/\(name).mustache: "), "\(desk.output)")
    }
    #expect(desk.run("validate --json") == 65)
    #expect(desk.output.contains("\"templates\":[{\"file\":\"templates/letter.txt.mustache\",\"line\":null,"))
    #expect(desk.run("validate --plain") == 65)
    #expect(desk.output.contains("template\ttemplates/letter.txt.mustache\t\t\ter blijft niets"))
    desk.templates = [:]
    #expect(desk.run("validate") == 0)
  }

  @Test("A template can be had to change it; what is changed is what the letter says")
  func changing() throws {
    let desk = Desk()
    #expect(desk.run("letter --template letter.txt") == 0)
    let text = desk.output
    #expect(text.contains("Geacht college,"))
    desk.templates = ["letter.txt": text.replacing("Geacht college,", with: "Beste {{gemeente}},")]
    #expect(desk.run("letter almere 2023-II") == 0)
    #expect(desk.output.contains("\n\nBeste Almere,\n\n"))
    #expect(desk.run("letter --template letter.pdf") == 64)
    #expect(desk.errors.contains("letter.txt, letter.grondslag"))
  }

  @Test("A full disk has the code of a full disk")
  func fullDisk() {
    let desk = Desk()
    desk.fullDisk = true
    #expect(desk.run("letter almere 2023-II --out brief.txt") == 74)
  }

  @Test("The gespreksblad is marked as internal and has room for the outcome")
  func dossier() {
    let desk = Desk()
    #expect(desk.run("gespreksblad almere") == 0)
    #expect(desk.output.contains("INTERN · di 2 april 2024") && desk.output.contains("7 UITKOMST"))
    #expect(desk.run("dossier almere --out blad.html") == 0)
    #expect(String(decoding: desk.named["blad.html"] ?? [], as: UTF8.self).contains("<h2>7 UITKOMST</h2>"))
  }
}
