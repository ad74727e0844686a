import Recording
import Supervision
import Testing
import Wording

@Suite("Weigeringen in woorden") struct WordsOfSavingTests {
  private static let violations: [RuleViolation] = [
    .noSuchItem("a9"), .noSuchDocument("d9"), .otherKind("o2"), .idTaken("a1"), .senselessID("é"),
    .missing("title"), .missing("reason"), .missing("phrase"), .missing("with"), .missing("text"),
    .missing("held"), .withoutTerm("2024-I"), .inTheFuture("2024-04-03", today: "2024-04-02"),
    .alreadyHeld("o1", on: "2024-02-02"), .alreadyCancelled("o2", on: "2024-02-02"),
    .alreadyDone("w1", on: "2024-02-02"), .alreadyEnded("a1", on: "2024-02-02"), .notEnded("a1"),
    .withoutQuestion("a1"), .hasTerm("a1"),
    .referredTo("o1", by: ["a1", "ladder[0]", "2024-I", "population"]),
    .countForAnotherHalfYear(asOf: "2024-01-01", belongsTo: "2023-II"),
    .deliveredTooEarly(asOf: "2024-01-01", delivered: "2023-12-31"), .negativePersons(-1),
    .tooManyPersons(60_000_000), .partsDoNotAddUp(expected: 162, stated: 161), .windowEndsBeforeItStarts,
    .notOnScale(word: "matig (geel)", allowed: ["adequaat (groen)"]), .noSuchDelivery("2024-01-01"),
    .publicBeforeSent(sent: nil), .publicBeforeSent(sent: "2024-03-06"),
    .wrongDirection(.up, from: .on(Trede(3)!), to: .on(Trede(2)!)),
    .wrongDirection(.down, from: .on(Trede(3)!), to: .on(Trede(4)!)),
    .wrongDirection(.keep, from: .off, to: .unknown), .wrongDirection(.freeze, from: .off, to: .unknown),
    .termChangesByAct("a1"), .withoutDay, .notAgreedInMeetings("w1"), .ownSuccessor("GM0034"),
    .notFrozen, .alreadyFrozen, .noSuchRequirement(.nameTerm), .caseClosed(on: "2024-01-01"),
    .closesAhead("2025-01-01"), .notClosed, .notBegun("2024-II", on: "2024-07-01"), .notEnded("o1"),
  ]

  @Test(arguments: violations) func violationIsADutchSentence(_ violation: RuleViolation) {
    let sentence = Words(.dutch).violation(violation, in: Sample.subject)
    #expect(sentence.hasSuffix("."))
    #expect(sentence.count > 15)
    // No word of the program's own, and no day as a file has it.
    for word in ["nil", "Optional", "ItemID", "withoutTerm", "2024-0", "reason", "title"] {
      #expect(!sentence.contains(word), "\(sentence)")
    }
  }

  @Test func referencesAreNamed() {
    #expect(
      Words(.dutch).violation(
        .referredTo("o1", by: ["a1", "ladder[0]", "2024-I", "population"]), in: Sample.subject)
        == "“o1” kan niet weg: er wordt naar verwezen door “Bijgesteld plan van aanpak”, de trede, de cijfers van "
        + "2024-I en de inwoners. Wijzig of verwijder die eerst.")
  }

  private static let stamp = StepStamp(
    id: "s1", at: "2024-04-02T08:41:00+02:00", author: "mv", today: "2024-04-02")

  private static let failures: [(SaveFailure, String)] = [
    (.locked(holder: "mv"), "mv is nu aan het bewaren. Er is niets bewaard; probeer het zo opnieuw."),
    (
      .locked(holder: nil),
      "Iemand anders is nu aan het bewaren. Er is niets bewaard; probeer het zo opnieuw."
    ),
    (
      .readOnly(path: "/x/cases"),
      "/x/cases mag alleen gelezen worden. Er is niets bewaard; controleer de rechten."
    ),
    (
      .diskFull(path: "/x"),
      "De schijf van /x is vol. Er is niets bewaard en het oude bestand is heel; maak ruimte."
    ),
    (.nothingToUndo, "Er is niets om ongedaan te maken."),
    (
      .violation("gm0034", .notFrozen), "De trede van Almere is niet bevroren."
    ),
    (
      .builtUpon(
        "s0",
        by: LogEntry(stamp: stamp, kind: .change, sentence: "stand 1 april 2024 van Almere (162)", files: [])),
      "Kan niet ongedaan gemaakt worden: erna is vastgelegd “stand 1 april 2024 van Almere (162)” "
        + "(mv, 2 april 2024 08:41). Maak dat eerst ongedaan."
    ),
    (
      .inTheWay(
        "s0",
        by: LogEntry(stamp: stamp, kind: .change, sentence: "stand 1 april 2024 van Almere (162)", files: [])),
      "Kan niet opnieuw gedaan worden: erna is vastgelegd “stand 1 april 2024 van Almere (162)” "
        + "(mv, 2 april 2024 08:41). Maak dat eerst ongedaan."
    ),
    (
      .inTheWay("s0", by: nil),
      "Kan niet opnieuw gedaan worden: het bestand is daarna met de hand gewijzigd. Verbeter het met: trede bewerk"
    ),
    (
      .fileGone(path: "cases/gm0034.json"),
      "Het bestand cases/gm0034.json is er niet meer, en geen stap nam het weg. Er is niets bewaard; "
        + "zet het eerst terug met: trede nakijken --repair"
    ),
    (
      .lockRefused(path: "/x"),
      "De map /x staat op een schijf die geen vergrendeling kent: hier kan alleen gelezen worden. "
        + "Er is niets bewaard."
    ),
    (
      .conflict(
        Conflict(
          subject: "gm0034",
          theirs: [ValueChange(path: "agreements[a1].next", before: "\"toetsen\"", after: "\"bespreken\"")],
          ours: [ValueChange(path: "agreements[a1].next", before: "\"toetsen\"", after: nil)], by: stamp)),
      """
      mv wijzigde hetzelfde bij Almere (2 april 2024 08:41). Er is niets bewaard.
        daar: afspraken a1 · daarna was "toetsen", is nu "bespreken"
        hier: afspraken a1 · daarna zou niets worden
      """
    ),
  ]

  @Test(arguments: failures) func failureSaysWhatAndWhatNow(_ failure: SaveFailure, _ sentence: String) {
    #expect(Words(.dutch).saveFailure(failure, subject: { _ in Sample.subject }) == sentence)
  }

  @Test func severalAtOnce() {
    let words = Words(.dutch)
    #expect(
      words.bulk("remind", count: 3, municipalities: ["Almere", "Urk", "Zeewolde"])
        == "3 rappels verstuurd: Almere, Urk en Zeewolde")
    #expect(words.bulk("remind", count: 2, municipalities: ["Urk", "Urk"]) == "2 rappels verstuurd: Urk")
    #expect(words.bulk("settle", count: 1, municipalities: ["Urk"]) == "1 regel afgedaan: Urk")
    #expect(
      words.bulk("contact", count: 10, municipalities: (1...10).map { "G\($0)" })
        == "10 contactmomenten vastgelegd: G1, G2, G3, G4, G5, G6 en 4 andere")
  }
}
