import FoundationEssentials
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

  /// A year on, with nothing new on record: what had a day is over, and what comes next is not known.
  @Test("Nobody is asked for something by a day that has passed, nor told of a meeting that was to be held")
  func pastRequests() throws {
    let early = try Shipped.example.letter("Zandwolde", "2023-II", on: Day(2024, 4, 2)).flowing
    #expect(early.contains("uiterlijk 1 augustus 2024"))
    for name in ["Zandwolde", "Meerburg", "Lindervoort", "Nieuw-Oosterbroek aan de Vliet"] {
      let text = try letter(name, "2024-II", on: Day(2025, 2, 4))
      #expect(!text.contains("augustus 2024") && !text.contains("1 februari 2025"), "\(name)")
      #expect(!text.contains("Op de agenda staat een bestuurlijk overleg, op"), "\(name)")
      #expect(text.contains("[toezichtinformatie over 2025-I: nog niet vastgelegd]"), "\(name)")
    }
  }

  @Test("What is not known is not called a backlog: it may have been a lead")
  func unknownSide() throws {
    let text = try Shipped.flevoland.letter("Dronten", "2021-I").flowing
    #expect(text.contains("Stand uit 2020-II [onbekend]") && text.contains("Stand op 1 juli 2021 [onbekend]"))
    #expect(text.contains("Stand uit 2021-I [onbekend]"))
    #expect(!text.contains("Achterstand uit") && !text.contains("Achterstand op"))
  }

  @Test("A revision of which the national number is not known is one sentence")
  func revision() throws {
    var subject = Shipped.example.subject("Meerburg")
    let at = try #require(subject.halfYears.firstIndex { $0.period == HalfYear(2023, .second) })
    for index in subject.halfYears[at].targets.indices { subject.halfYears[at].targets[index].national = nil }
    // A paragraph stands on lines that follow each other.
    let paragraphs = try text(subject, on: Day(2024, 4, 2)).components(separatedBy: "\n\n").map(\.flowing)
    #expect(
      paragraphs.contains(
        "De taakstelling is op 10 november 2023 bijgesteld (staatssecretaris van Justitie en Veiligheid): voor uw "
          + "gemeente van 44 naar 28. Dat is exclusief de achterstand van 3."))
  }

  @Test("What was said in a meeting is said to the municipality")
  func spoken() throws {
    let almere = try Shipped.flevoland.letter("Almere").flowing
    #expect(almere.contains("- U gaf aan: een deel van de maatregelen komt later dan gepland."))
    #expect(almere.contains("- Uw gemeente heeft toegelicht met welke acties zij bijstuurt."))
    let (veenhaven, zandwolde) = (try letter("Veenhaven"), try letter("Zandwolde"))
    #expect(veenhaven.contains("- Wij gaven aan: zonder resultaat op 1 maart volgt"))
    #expect(zandwolde.contains("- Uw gemeente telt 64 gehuisvest en COA 61;"))
    for text in [almere, veenhaven, zandwolde] {
      #expect(!text.contains("Gemeente:") && !text.contains("Provincie:"))
    }
  }

  @Test("That amv’ers are no task of the municipality is said once, and what the PRT is too")
  func minors() throws {
    for (store, name) in [(Shipped.flevoland, "Almere"), (.example, "Zandwolde")] {
      let text = try store.letter(name).flowing
      #expect(text.components(separatedBy: "geen wettelijke taak").count == 2, "\(name)")
      #expect(text.contains("Zij worden gehuisvest via Nidos."))
    }
    let text = try Shipped.flevoland.letter("Almere").flowing
    #expect(text.contains("In de Provinciale Regietafel (PRT) van 12 juli 2023"))
  }

  @Test("A series is one line")
  func series() throws {
    let text = try letter("Zandwolde")
    #expect(
      text.contains(
        "- Voortgangsrapportage januari tot en met juni: uiterlijk de 10e van de volgende maand -"))
    #expect(!text.contains("(3/6)"))
    #expect(text.contains("- Het doel is om op 1 maart 2024 een achterstand van 4 te hebben ingelopen"))
  }

  @Test("What comes next begins with a sentence of its own, also without a backlog")
  func nextPeildatum() throws {
    let almere = try Shipped.flevoland.letter("Almere").flowing
    let dronten = try Shipped.flevoland.letter("Dronten", "2021-I").flowing
    let start = "Het wettelijke peilmoment voor de"
    #expect(almere.contains("\(start) eerste helft van 2024 is 1 juli 2024."))
    #expect(dronten.contains("Hoe het verder gaat ------------------- \(start) tweede helft van 2021 is"))
  }

  @Test("On nul is said as such, and a judgement that is not there is a gap")
  func even() throws {
    let text = try letter("Oostdrecht")
    #expect(text.contains("precies gerealiseerd"))
    #expect(text.contains("beoordelen wij als: [oordeel: nog niet vastgelegd]"))
    #expect(text.contains("om de volgende reden. [invullen: reden van het oordeel]"))
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

  /// Westermade, judged on 2 April and sent on 24 April; in June the trede, the judgement and COA's stand change.
  private func westermade(upTo last: Day) throws -> Case {
    let period = HalfYear(2023, .second)
    let reference = Shipped.example.contents.reference
    func judged(_ word: String, _ colour: String, _ day: Day) -> CaseChange {
      .assess(period, Judgement(word: word, colour: colour, on: day))
    }
    var letter = Letter(document: nil, state: .sent)
    letter.days = [.adopted: Day(2024, 4, 23), .sent: Day(2024, 4, 24)]
    var third = LadderEntry(step: .up, place: .on(try #require(Trede(3))), from: Day(2024, 6, 1))
    third.reason = "later"
    let steps: [(Day, CaseChange)] = [
      (Day(2024, 4, 2), judged("redelijk adequaat", "oranje", Day(2024, 4, 2))),
      (Day(2024, 4, 24), .letter(period, letter)),
      (Day(2024, 6, 1), .move(third)),
      (
        Day(2024, 6, 15),
        .count(period, Count(asOf: Day(2024, 1, 1), housed: 20, delivered: Day(2024, 6, 15)))
      ),
      (Day(2024, 6, 20), judged("niet adequaat", "rood", Day(2024, 6, 20))),
    ]
    var subject = Shipped.example.subject("Westermade")
    for (day, change) in steps where day <= last {
      subject = try subject.applying(change, in: ChangeContext(today: day, scales: reference.scales))
    }
    return subject
  }

  private func text(_ subject: Case, on today: Day) throws -> String {
    let facts = Shipped.example.facts(subject, "2023-II", on: today)
    return String(decoding: try facts.report(.text, Shipped.example.templates).bytes, as: UTF8.self)
  }

  @Test("A letter that was sent goes on saying what it said, with the day it was sent")
  func sent() throws {
    let then = try text(try westermade(upTo: Day(2024, 4, 24)), on: Day(2024, 4, 24))
    #expect(then.contains("Datum: 24 april 2024") && then.flowing.contains("redelijk adequaat (oranje)"))
    #expect(then.flowing.contains("volgens COA 23 ") && then.contains("op trede 2"))
    let later = try westermade(upTo: Day(2024, 7, 1))
    #expect(later.ladder(on: Day(2024, 7, 1)).place.trede?.number == 3)
    #expect(try text(later, on: Day(2024, 7, 1)) == then)
  }

  @Test("A letter that GS did not adopt says how things are today, whatever the date of the concept")
  func concept() throws {
    var subject = Shipped.example.subject("Oostdrecht")
    #expect(try text(subject, on: Day(2024, 4, 2)).contains("Datum: [invullen: datum]"))
    let judgement = Judgement(word: "adequaat", colour: "groen", on: Day(2024, 4, 2))
    subject = try subject.applying(
      .assess(HalfYear(2023, .second), judgement), in: ChangeContext(today: Day(2024, 4, 2)))
    #expect(try text(subject, on: Day(2024, 4, 2)).flowing.contains("adequaat (groen)"))
    #expect(try !text(subject, on: Day(2024, 4, 1)).flowing.contains("adequaat (groen)"))
  }

  @Test("A plan that was only handed in is not called judged")
  func plan() throws {
    let text = try letter("Westermade")
    #expect(
      text.contains(
        "Het stuk “Plan van aanpak 2024 (Hoofdlijnen)” is door ons ontvangen op 19 februari 2024. Wij hebben het nog niet "
          + "beoordeeld."))
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
    #expect(
      text.flowing.contains("volgende reden. <script>alert(1)</script> ¦ a ¦ {{gemeente}} \u{FFFD}[31m &"))
    let page = String(decoding: try facts.report(.html, Shipped.flevoland.templates).bytes, as: UTF8.self)
    #expect(page.contains("&lt;script&gt;") && !page.contains("<script") && !page.contains("\u{1B}"))
    let marks = page.count { $0 == "\u{E000}" } + text.count { $0 == "\u{E000}" }
    #expect(marks == 0)
  }
}
