import Supervision
import Testing
import Wording

/// Every screen at four sizes, on the real letter and on the practice province.
@Suite struct GoldenScreenTests {
  @Test(arguments: ["Flevoland", "Example"]) func today(store: String) throws {
    try Golden.compare("today", store: store) { _ in }
  }

  @Test(arguments: ["Flevoland", "Example"]) func municipalities(store: String) throws {
    try Golden.compare("municipalities", store: store) { $0.press(.character("2")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func agenda(store: String) throws {
    try Golden.compare("agenda", store: store) { $0.press(.character("3")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func week(store: String) throws {
    try Golden.compare("week", store: store) { $0.press(.character("3"), .character("v")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func month(store: String) throws {
    try Golden.compare("month", store: store) { $0.press(.character("3"), .character("v"), .character("v")) }
  }

  /// What a terminal shows that has no more than ASCII.
  @Test(arguments: ["Example"]) func monthInASCII(store: String) throws {
    try Golden.compare("month-ascii", store: store, repertoire: .ascii) {
      $0.press(.character("3"), .character("v"), .character("v"))
    }
  }

  @Test(arguments: ["Flevoland", "Example"]) func lineOfADay(store: String) throws {
    try Golden.compare("month-day", store: store) {
      $0.press(.character("3"), .character("v"), .character("v"), .enter, .end)
    }
  }

  @Test(arguments: ["Example"]) func goingToADay(store: String) throws {
    try Golden.compare("go-to-day", store: store) {
      $0.press(.character("3"), .character("v"), .character("J"))
      $0.type("31-02")
      $0.press(.enter)
    }
  }

  @Test(arguments: ["Flevoland", "Example"]) func course(store: String) throws {
    try Golden.compare("course", store: store) { $0.press(.enter, .character("v")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func figures(store: String) throws {
    try Golden.compare("figures", store: store) { $0.press(.character("5"), .character("-")) }
  }

  /// A half-year that runs, and a municipality with two agreements in it.
  @Test func figuresOfAHalfYearThatRuns() throws {
    try Golden.compare("figures-running", store: "Example") {
      $0.press(.character("5"), .down, .down, .down, .down)
    }
  }

  /// Without a stand nothing is drawn.
  @Test func figuresWithoutAStand() throws {
    try Golden.compare("figures-running", store: "Flevoland") { $0.press(.character("5")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func figuresInAscii(store: String) throws {
    try Golden.compare("figures-ascii", store: store, repertoire: .ascii) {
      $0.press(.character("5"), .character("-"))
    }
  }

  @Test func ladderOfThePracticeProvince() throws {
    try Golden.compare("ladder", store: "Example") { $0.press(.character("6"), .down, .down) }
  }

  @Test func ladderAfterTheLetter() throws {
    try Golden.compare("ladder", store: "Flevoland") { $0.press(.character("6")) }
  }

  @Test func ladderInAscii() throws {
    try Golden.compare("ladder-ascii", store: "Example", repertoire: .ascii) {
      $0.press(.character("6"), .down)
    }
  }

  @Test func ladderInEnglish() throws {
    try Golden.compare("ladder-english", store: "Example", words: Words(.english)) {
      $0.press(.character("6"), .down, .down, .down)
    }
  }

  @Test func roundOfThePracticeProvince() throws {
    try Golden.compare("round", store: "Example") { $0.press(.character("4"), .right, .down) }
  }

  @Test func roundAfterTheLetter() throws {
    try Golden.compare("round", store: "Flevoland", today: Day(2024, 2, 12)) {
      $0.press(.character("4"), .right)
    }
  }

  @Test func factsForAJudgement() throws {
    try Golden.compare("facts", store: "Flevoland", today: Day(2024, 2, 12)) {
      $0.press(.character("4"), .character("f"))
    }
  }

  @Test func openingAHalfYear() throws {
    try Golden.compare("opening", store: "Example") { $0.press(.character("4"), .character("O")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func dossier(store: String) throws {
    try Golden.compare("dossier", store: store) { $0.press(.enter) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func dossierFacts(store: String) throws {
    try Golden.compare("dossier-facts", store: store) { $0.press(.enter, .tab, .pageDown) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func explanation(store: String) throws {
    try Golden.compare("explanation", store: store) { $0.press(.enter, .enter) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func help(store: String) throws {
    try Golden.compare("help", store: store) { $0.press(.character("?")) }
  }

  @Test(arguments: ["Flevoland", "Example"]) func filterWhileTyping(store: String) throws {
    try Golden.compare("filter", store: store) {
      $0.press(.character("/"))
      $0.type("overleg")
    }
  }

  @Test(arguments: ["Flevoland", "Example"]) func formOfReceipt(store: String) throws {
    try Golden.compare("form-receive", store: store) { $0.press(.character("x")) }
  }

  /// With a fault, and scrolled to the last field where there is no room for all.
  @Test(arguments: ["Flevoland"]) func formWithFault(store: String) throws {
    try Golden.compare("form-fault", store: store) {
      $0.press(.character("c"), .tab, .tab, .tab)
      $0.type("BSN 111222333")
      $0.press(.control("s"))
    }
  }

  @Test(arguments: ["Flevoland"]) func formOfExtension(store: String) throws {
    try Golden.compare("form-extend", store: store) {
      $0.press(.character("d"), .enter)
      $0.type("uiterlijk 21 april 2024")
      $0.press(.tab)
    }
  }

  @Test(arguments: ["Flevoland", "Example"]) func sheet(store: String) throws {
    try Golden.compare("sheet", store: store) { $0.press(.enter, .character("b")) }
  }

  @Test(arguments: ["Flevoland"]) func formOfTrede(store: String) throws {
    try Golden.compare("form-move", store: store) { $0.press(.character("t"), .character(" "), .down) }
  }

  @Test(arguments: ["Flevoland"]) func formOfMeeting(store: String) throws {
    try Golden.compare("form-hold", store: store) { $0.press(.down, .character("x"), .tab, .tab) }
  }

  @Test(arguments: ["Flevoland"]) func menuOfAdditions(store: String) throws {
    try Golden.compare("menu-add", store: store) { $0.press(.character("a"), .down) }
  }

  @Test(arguments: ["Flevoland"]) func menuOfDates(store: String) throws {
    try Golden.compare("menu-date", store: store) { $0.press(.enter, .character("d")) }
  }

  @Test(arguments: ["Flevoland"]) func removal(store: String) throws {
    try Golden.compare("remove", store: store) { $0.press(.character("D")) }
  }

  @Test(arguments: ["Example"]) func marks(store: String) throws {
    try Golden.compare("marks", store: store) {
      $0.press(.character("2"), .character(" "), .character(" "), .character("c"))
    }
  }

  @Test(arguments: ["Example"]) func sortMenu(store: String) throws {
    try Golden.compare("sort", store: store) { $0.press(.character("2"), .character("s"), .down) }
  }
}
