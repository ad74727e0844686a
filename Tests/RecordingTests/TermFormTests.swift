import Recording
import Supervision
import Testing
import Wording

@Suite("Uitstel, verplaatst, typefout") struct TermFormTests {
  @Test func uitstelOnTime() throws {
    let filled = try #require(
      Sample.fill(.extend, "a1", ["to": "uiterlijk 15 april", "granted-on": "26 mrt", "because": "ziekte"]))
    let outcome = try #require(filled.outcome)
    #expect(
      outcome.changes == [
        .reschedule(
          item: "a1",
          Schedule.Change(
            kind: .extended, on: "2024-03-26",
            deadline: Deadline(phrase: "uiterlijk 15 april 2024", wording: .by("2024-04-15"), basis: .agreed),
            reason: "ziekte"))
      ])
    #expect(
      outcome.sentence == "uitstel voor bijgesteld plan van aanpak van Almere: uiterlijk 15 april 2024")
    #expect(
      outcome.effect == [
        "laatste dag ma 15 april 2024 (over 13 dagen)", "was “voor 1 april 2024” (t/m zo 31-03-2024)",
        "1× uitstel",
      ])
    #expect(filled.hints["to"] == "t/m ma 15-04-2024")
  }

  @Test func uitstelGrantedTooLateStaysReadable() throws {
    let filled = try #require(Sample.fill(.extend, "a1", ["to": "15 april"]))
    #expect(
      filled.outcome?.cautions == [
        "uitstel verleend 2 dagen na de laatste dag; de dagen te laat blijven leesbaar"
      ])
  }

  @Test func onlyUitstelCountsAsUitstel() throws {
    for verb in [Verb.shift, .correct] {
      let filled = try #require(Sample.fill(verb, "a1", ["to": "voor 8 april"]))
      #expect(filled.outcome?.effect.last == "telt niet als uitstel")
    }
  }

  @Test func restDayIsSaid() throws {
    let filled = try #require(Sample.fill(.extend, "a1", ["to": "uiterlijk 14 april"]))
    #expect(
      filled.outcome?.effect.contains("laatste dag zo 14-04; laatste werkdag ervoor vr 12-04") == true)
  }

  @Test func unclearTermIsRefused() throws {
    let filled = try #require(Sample.fill(.extend, "a1", ["to": "tot 15 april"]))
    #expect(filled.faults["to"]?.contains("laat open") == true)
  }
}
