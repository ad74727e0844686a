import Display
import Reports
import Supervision
import Testing
import Wording

@Suite("The gespreksblad")
struct SheetTests {
  @Test("Almere: the facts of the letter, what is late, and nothing that was not recorded")
  func almere() {
    let text = Shipped.flevoland.sheet("Almere").text.flowing
    for fact in Checklist.facts(in: "sheet-facts.txt") {
      for words in fact.words { #expect(text.contains(words), "\(words)") }
    }
    #expect(text.contains("afspraak: ____"))
  }

  @Test("No line is wider than a hundred cells, whatever the case", arguments: ["Flevoland", "Example"])
  func width(_ name: String) {
    let shipped = name == "Example" ? Shipped.example : Shipped.flevoland
    for subject in shipped.contents.cases where subject.domain == Case.housing {
      for line in shipped.sheet(subject.name).text.split(separator: "\n") {
        #expect(String(line).displayWidth <= CaseSheet.width, "\(line)")
      }
    }
  }

  @Test("A meeting that is planned comes with its day, those present and its purpose")
  func planned() {
    let sheet = Shipped.example.sheet("Veenhaven")
    #expect(sheet.title == "Veenhaven · gespreksblad bestuurlijk overleg op 17 april 2024")
    #expect(sheet.head.map(\.text).first == "gedeputeerde, wethouder")
    #expect(
      sheet.text.flowing.contains("Waardoor is “Tussendoel 1 maart: 25 gehuisvest” niet gehaald? (4 tekort)"))
  }

  @Test("Without a meeting ahead it says so, and still tells everything else")
  func noMeeting() {
    let sheet = Shipped.example.sheet("Zandwolde")
    #expect(sheet.text.contains("geen overleg gepland of aangekondigd"))
    #expect(
      sheet.text.flowing.contains("begin 2024-I: 3 van 11 zonder achterstand; Zandwolde 12 van samen 322"))
    #expect(sheet.text.flowing.contains("verschil van 3 met COA"))
  }

  @Test("After the meeting the sheet is that of the meeting, with its day and what was agreed")
  func held() throws {
    var subject = Shipped.example.subject("Veenhaven")
    let place = try #require(subject.meetings.firstIndex { $0.planned == Day(2024, 4, 17) })
    subject.meetings[place].held = Day(2024, 4, 17)
    subject.meetings[place].agreed = [ItemID(try #require(subject.agreements.first).id.text)]
    func sheet(_ today: Day) -> CaseSheet {
      let contents = Shipped.example.contents
      return CaseSheet(
        subject, among: [subject],
        context: AgendaContext(today: today, settings: contents.settings, reference: contents.reference))
    }
    #expect(sheet(Day(2024, 4, 19)).title.hasSuffix("bestuurlijk overleg op 17 april 2024"))
    #expect(sheet(Day(2024, 4, 19)).text.contains("woensdag 17 april 2024, gehouden"))
    #expect(sheet(Day(2024, 7, 19)).text.contains("geen overleg gepland of aangekondigd"))
  }

  @Test("The place among the municipalities is the one of the facts for a judgement")
  func place() throws {
    let context = Shipped.context(of: Shipped.example.contents)
    let cases = Shipped.example.contents.cases
    for subject in cases where subject.domain == Case.housing {
      guard let place = subject.place(in: HalfYear(2023, .second), among: cases, on: context.today) else {
        continue
      }
      #expect(
        Shipped.example.sheet(subject.name).text.flowing.contains(
          "2023-II: \(place.rank)e van \(place.known) "))
    }
  }

  @Test("Every choice on the ladder is listed and none is put forward")
  func choices() throws {
    for (name, expected) in [
      ("Veenhaven", ["handhaven", "opschalen", "afschalen", "bevriezen"]),
      ("Burgwoude", ["buiten", "plaatsen"]),
      ("Súdmeer", ["onbekend"]),
    ] {
      let section = try #require(Shipped.example.sheet(name).sections.first { $0.title == "KEUZES" })
      guard case .sentences(let sentences) = section.content else { continue }
      for word in expected { #expect(sentences.contains { $0.contains(word) }, "\(name): \(word)") }
      #expect(!sentences.contains { $0.contains("advies") || $0.contains("voorstel") })
    }
  }

  @Test("The page and the OpenDocument text say what the text says")
  func forms() throws {
    let sheet = Shipped.flevoland.sheet("Almere")
    let page = String(decoding: try sheet.report(.html, .shipped).bytes, as: UTF8.self)
    #expect(page.contains("INTERN") && page.contains("<html lang=\"nl\">") && page.contains("45 achter"))
    #expect(!page.contains("<script"))
    #expect(try !sheet.report(.odt, .shipped).bytes.isEmpty)
  }
}
