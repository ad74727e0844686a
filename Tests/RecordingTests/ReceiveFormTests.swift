import Recording
import Supervision
import Testing
import Wording

@Suite("Ontvangen en rappel") struct ReceiveFormTests {
  @Test func dialogOfEveryDay() throws {
    let form = try #require(Sample.form(.receive, "a1"))
    #expect(form.title == "Ontvangen: Almere, bijgesteld plan van aanpak")
    let filled = form.filled([
      "how": "e-mail", "document": "2024-118", "then": "plan toetsen", "then-by": "vr 12-04-2024",
    ])
    #expect(
      filled.hints["on"] == "dinsdag\n2 dagen te laat: “voor 1 april 2024” is t/m zo 31-03 (eerste paasdag)")
    let outcome = try #require(filled.outcome)
    var action = OwnAction(id: "", title: "plan toetsen")
    action.handler = "jk"
    action.schedule = Schedule(
      Deadline(phrase: "uiterlijk 12 april 2024", wording: .by("2024-04-12"), basis: .internal))
    action.concerns = "a1"
    action.createdOn = "2024-04-02"
    #expect(
      outcome.changes == [
        .add(.document(Document(id: "2024-118", title: "Bijgesteld plan van aanpak", number: "2024-118"))),
        .receive(item: "a1", Receipt(on: "2024-04-02", channel: "e-mail", document: "2024-118")),
        .add(.action(action)),
      ])
    #expect(outcome.sentence == "bijgesteld plan van aanpak van Almere ontvangen op 02-04-2024")
    #expect(
      outcome.effect == [
        "Niets wijzigt aan de afspraak zelf.", "Rappel was: geen.",
        "Nieuwe actie “plan toetsen” voor jk, uiterlijk vr 12-04-2024.",
        "Nieuw stuk: Bijgesteld plan van aanpak, nr. 2024-118.",
      ])
    #expect(filled.refusal == nil)
  }

  @Test func onTimeAlsoWhenEnteredLater() throws {
    let filled = try #require(
      Sample.fill(.receive, "a1", ["on": "28 maart", "adopted": "door college", "complete": "ja"]))
    #expect(
      filled.outcome?.changes == [
        .receive(item: "a1", Receipt(on: "2024-03-28", adoption: .college, complete: true))
      ])
    #expect(filled.hints["on"]?.contains("op tijd") == true)
  }

  @Test(arguments: [
    (
      "3 apr 2024",
      "3 april 2024 ligt na vandaag (2 april 2024): wat gebeurd is, kan niet in de toekomst liggen"
    ),
    ("31-02", "31 februari bestaat niet: februari heeft 28 of 29 dagen"),
    ("29 feb 2025", "2025 is geen schrikkeljaar: februari heeft 28 dagen"), ("", "Vul dit in"),
  ]) func dayThatCannotBe(_ typed: String, _ sentence: String) throws {
    let filled = try #require(Sample.fill(.receive, "a1", ["on": typed]))
    #expect(filled.faults == ["on": sentence])
    #expect(filled.outcome == nil)
  }

  @Test func knownDocumentIsNotMadeAgain() throws {
    let filled = try #require(Sample.fill(.receive, "a1", ["document": "2024-77"]))
    #expect(
      filled.outcome?.changes == [.receive(item: "a1", Receipt(on: "2024-04-02", document: "brief"))])
  }

  @Test func dayOfAnActionWithoutTitle() throws {
    let filled = try #require(Sample.fill(.receive, "a1", ["then-by": "+2w"]))
    #expect(filled.faults["then"] == "Noem de actie die hierbij hoort, of laat de dag leeg")
  }

  @Test func rappel() throws {
    let filled = try #require(Sample.fill(.remind, "a1", ["how": "post", "reply-by": "9 april"]))
    #expect(
      filled.outcome?.changes == [
        .remind(item: "a1", Reminder(on: "2024-04-02", channel: "post", replyBy: "2024-04-09"))
      ])
    #expect(
      filled.outcome?.sentence
        == "rappel op 02-04-2024 voor bijgesteld plan van aanpak van Almere, reactie t/m 9 april 2024")
    let early = try #require(Sample.fill(.remind, "a1", ["on": "1-4-2024", "reply-by": "31-3-2024"]))
    #expect(early.faults.keys.contains("reply-by"))
  }

  @Test func numberOfAPersonIsWarnedOf() throws {
    let filled = try #require(
      Sample.fill(.note, nil, ["text": "Betreft 123456782.", "source": "brief"]))
    #expect(filled.hints["text"]?.contains("BSN") == true)
    #expect(filled.outcome?.cautions.count == 1)
    // A document number is none.
    let numbered = try #require(Sample.fill(.receive, "a1", ["document": "1234567890"]))
    #expect(numbered.outcome?.cautions == [])
  }
}
