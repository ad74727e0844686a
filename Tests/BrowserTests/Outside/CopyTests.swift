import Browser
import Display
import Supervision
import Testing
import Wording

/// What `y` and `Y` put on the clipboard, and what `o` opens.
@Suite struct CopyTests {
  private func copied(_ stage: Stage) -> CopyRequest? {
    for case .copy(let request) in stage.effects.reversed() { return request }
    return nil
  }

  @Test func aLineIsCopiedWhole() throws {
    var stage = try Stage(size: Size(columns: 40, rows: 12))
    stage.press(.character("y"))
    let text = try #require(copied(stage)).text
    #expect(text.hasPrefix("Almere · Bijgesteld plan van aanpak · "))
    #expect(text.contains("voor 1 april 2024"))
    #expect(text.contains("2 dagen te laat · aan zet: gemeente"))
    #expect(!text.contains("…"), "nothing of it is cut, however narrow the screen")
    stage.send(.copied(try #require(copied(stage)), .toldTerminal))
    #expect(stage.state.notice?.text.contains("Gekopieerd (via de terminal): “Almere") == true)
  }

  @Test func aDocumentIsCopiedWithItsNumber() throws {
    var stage = try Stage(store: "Example")
    var withNumber = try #require(stage.archive.cases.values.sorted { $0.id < $1.id }.first)
    withNumber.documents = [Document(id: "d1", title: "Brief", number: "2024-0815", system: "DMS")]
    stage = Stage(
      contents: StoreContents(
        settings: stage.state.settings, reference: stage.state.reference, cases: [withNumber]))
    stage.press(.character("2"), .enter, .end, .character("y"))
    #expect(try #require(copied(stage)).text.contains("2024-0815"))
  }

  @Test func markedLinesAreCopiedOneALine() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("2"), .character(" "), .character(" "), .character("y"))
    let request = try #require(copied(stage))
    #expect(request.text.split(separator: "\n").count == 2)
    #expect(request.kind == .lines(2))
  }

  @Test func theSummaryTellsWhereTheCaseStands() throws {
    var stage = try Stage()
    stage.press(.character("Y"))
    let request = try #require(copied(stage))
    let lines = request.text.split(separator: "\n")
    #expect(lines.first == "Almere (GM0034) · 2 april 2024")
    #expect(lines.contains { $0.contains("trede 3") && $0.contains("niet adequaat (rood)") })
    #expect(lines.contains { $0.hasPrefix("- Bijgesteld plan van aanpak") && $0.contains("2 dagen te laat") })
    #expect(request.kind == .summary("Almere"))
  }

  @Test func noControlCharacterGetsOut() throws {
    var stage = try Stage()
    stage.archive.change("gm0034") { $0.agreements[0].title = "rm -rf\u{1B}[31m /\r\nnog\u{202E}iets\u{7}" }
    stage.send(
      .readAgain(
        StoreContents(
          settings: stage.state.settings, reference: stage.state.reference,
          cases: Array(stage.archive.cases.values)), asked: true))
    for (request, isSummary) in [(Key.character("y"), false), (.character("Y"), true)] {
      stage.press(request)
      let text = try #require(copied(stage)).text
      let controls = text.unicodeScalars.filter { $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x202E }
      #expect(controls.allSatisfy { isSummary && $0 == "\n" })
    }
  }

  @Test func whyNothingWasCopiedIsSaid() throws {
    var stage = try Stage()
    stage.press(.character("y"))
    let request = try #require(copied(stage))
    for (outcome, words) in [
      (CopyOutcome.terminalCannot, "Deze terminal kan niet kopiëren"), (.switchedOff, "staat uit"),
      (.commandFailed("xclip", code: 1), "“xclip” eindigde met code 1"),
      (.commandMissing("xclip"), "“xclip” kon niet gestart worden"),
    ] {
      stage.send(.copied(request, outcome))
      #expect(stage.state.notice?.text.contains(words) == true)
    }
  }

  // MARK: - Documents

  @Test func aLineWithoutADocumentSaysSo() throws {
    let shipped = try Stage()
    var bare = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    bare.documents = []
    var stage = Stage(
      contents: StoreContents(
        settings: shipped.state.settings, reference: shipped.state.reference, cases: [bare]))
    stage.press(.character("2"), .character("o"))
    #expect(stage.state.notice?.text == "Bij deze regel is geen stuk vastgelegd.")
  }

  @Test func oneDocumentIsOpenedAndOfSeveralOnePicks() throws {
    var stage = try Stage()
    stage.archive.change("gm0034") { subject in
      subject.documents.append(Document(id: "d2", title: "Tweede stuk", number: "-rf", system: "DMS"))
      subject.agreements[0].documents = ["d2"]
      subject.agreements[0].source = nil
      subject.agreements[0].receipts = []
    }
    stage.send(
      .readAgain(
        StoreContents(
          settings: stage.state.settings, reference: stage.state.reference,
          cases: Array(stage.archive.cases.values)), asked: true))
    stage.press(.character("o"))
    let document = Document(id: "d2", title: "Tweede stuk", number: "-rf", system: "DMS")
    #expect(stage.effects.contains(.openDocument(document)))
    stage.press(.character("2"), .character("o"))
    #expect(stage.text.contains("Stuk openen"))
    stage.type("tweede")
    stage.press(.enter)
    #expect(stage.effects.filter { $0 == .openDocument(document) }.count == 2)
    stage.send(.documentOpened(document, .notSet(path: "/home/jk/.config/trede/open-document")))
    #expect(stage.state.notice?.text.contains("/home/jk/.config/trede/open-document") == true)
  }
}
