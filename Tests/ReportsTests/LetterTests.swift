import Reports
import Supervision
import Testing
import Wording

@Suite("The letter over a half-year")
struct LetterTests {
  private func letter(_ name: String, _ period: String = "2023-II", on today: Day = Day(2024, 4, 2)) throws
    -> String
  {
    try Shipped.example.letter(name, period, on: today).flowing
  }

  @Test("A lead is called one, and there is no backlog that is excluded")
  func lead() throws {
    let text = try letter("Burgwoude")
    #expect(text.contains("Voorsprong uit 2023-I 6"))
    #expect(text.contains("gerealiseerd, met een voorsprong van 20"))
    #expect(text.contains("Samen te huisvesten in 2024-I 0"))
    #expect(!text.contains("exclusief"))
  }

  @Test("On nul is said as such, and a judgement that is not there is a gap")
  func even() throws {
    let text = try letter("Oostdrecht")
    #expect(text.contains("precies gerealiseerd"))
    #expect(text.contains("beoordelen wij als: [oordeel: nog niet vastgelegd]"))
    #expect(text.contains("Reden: [invullen: reden van het oordeel]"))
  }

  @Test("Not on the ladder and unknown are two things")
  func ladder() throws {
    #expect(try letter("Meerburg").contains("Uw gemeente staat niet op de interventieladder."))
    #expect(try letter("Súdmeer").contains("[trede: onbekend]"))
  }

  @Test("Only the letters of Flevoland have the sentences of Flevoland")
  func province() throws {
    for name in ["Zandwolde", "Meerburg", "Westermade"] {
      let text = try letter(name)
      for words in [
        "Flevoland", "Bestuursovereenkomst", "website", "omgevingsrecht", "Nidos; PRT", "rekenen erop",
      ] {
        #expect(!text.contains(words), "\(name): \(words)")
      }
      #expect(text.contains("Gedeputeerde Staten van Oefenland"))
    }
  }

  @Test("What the case has not got is not spoken of: no plan, no meeting, no number for amv’ers")
  func nothing() throws {
    let text = try letter("Oud-Heizande")
    for words in ["plan van aanpak", "overleg van", "amv’ers", "verwachten wij", "in overweging", "openbaar"]
    {
      #expect(!text.contains(words), "\(words)")
    }
  }

  @Test("What became known after the day of the letter is not in it")
  func day() throws {
    // The vooraankondiging is of 19 March, the letter of 13 February.
    let text = try letter("Veenhaven")
    #expect(text.contains("op trede 3 van de interventieladder") && !text.contains("vooraankondiging sinds"))
    #expect(
      text.contains("Woningbouwplanning tot en met 2025: uiterlijk 8 maart 2024"), "one extension, not two")
    let early = try Shipped.flevoland.letter("Almere", on: Day(2023, 12, 1)).flowing
    #expect(early.contains("Gehuisvest in 2023-II volgens COA [onbekend]"))
    #expect(!early.contains("2 februari 2024") && early.contains("[oordeel: nog niet vastgelegd]"))
  }

  @Test("A plan that was only handed in is not called judged")
  func plan() throws {
    let text = try letter("Westermade")
    #expect(
      text.contains(
        "Plan van aanpak 2024 (Hoofdlijnen): door ons ontvangen op 19 februari 2024. Stand: ingediend."))
    #expect(!text.contains("Onze beoordeling"))
  }

  @Test("No internal note is in any document of any case", arguments: ["Flevoland", "Example"])
  func internalNotes(_ name: String) throws {
    let shipped = name == "Example" ? Shipped.example : Shipped.flevoland
    var searched = 0
    for subject in shipped.contents.cases where subject.domain == Case.housing {
      let notes = subject.notes.filter(\.internal).map(\.text)
      for format in [ReportFormat.text, .html] {
        let letter = try shipped.letter(subject.name, "2023-II", format).flowing
        let sheet = try shipped.sheet(subject.name).report(format, shipped.templates)
        let text = String(decoding: sheet.bytes, as: UTF8.self).flowing
        for note in notes {
          searched += 1
          for part in note.split(separator: ";") {
            #expect(!letter.contains(part) && !text.contains(part), "\(subject.name): \(part)")
          }
        }
      }
    }
    #expect(searched > 0 || name == "Flevoland")
  }

  @Test("An internal note does not come out through a template that asks for notes")
  func notesOfTheLetter() throws {
    var subject = Shipped.flevoland.subject("Almere")
    var note = Note(id: "n99", on: nil, text: "Hiervan mag niets naar buiten.", internal: true)
    note.source = "brief-2023-ii"
    subject.notes.append(note)
    let book = TemplateBook { (name) throws(TemplateFault) in
      name == "letter.txt" ? TemplateFile(path: name, text: "{{#notities}}{{zin}}\n{{/notities}}") : nil
    }
    let report = try Shipped.flevoland.facts(subject, "2023-II", on: Day(2024, 4, 2)).report(.text, book)
    let text = String(decoding: report.bytes, as: UTF8.self).flowing
    #expect(text.contains("De COA-cijfers zijn leidend.") && !text.contains("naar buiten"))
  }

  @Test("Words of a case cannot become marks of the template, HTML or a control sequence")
  func unsafeWords() throws {
    var subject = Shipped.flevoland.subject("Almere")
    let at = try #require(subject.halfYears.firstIndex { $0.period == HalfYear(2023, .second) })
    subject.halfYears[at].judgement?.reason =
      "# <script>alert(1)</script>\n\n| a | {{gemeente}} \u{1B}[31m & \u{E000}"
    let facts = Shipped.flevoland.facts(subject, "2023-II", on: Day(2024, 4, 2))
    let text = String(decoding: try facts.report(.text, Shipped.flevoland.templates).bytes, as: UTF8.self)
    #expect(text.contains("Reden: <script>alert(1)</script> ¦ a ¦ {{gemeente}} \u{FFFD}[31m &"))
    let page = String(decoding: try facts.report(.html, Shipped.flevoland.templates).bytes, as: UTF8.self)
    #expect(page.contains("&lt;script&gt;") && !page.contains("<script") && !page.contains("\u{1B}"))
    let marks = page.count { $0 == "\u{E000}" } + text.count { $0 == "\u{E000}" }
    #expect(marks == 0)
  }
}
