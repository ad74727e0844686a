import Browser
import Display
import Supervision
import Wording
import Testing

@testable import Commands

/// The session of the screen with a scripted terminal, a clock of values and a store of values.
@Suite struct ScreenSessionTests {
  /// A store that gives its cases one by one and can be changed from outside.
  final class StagedStore: CaseStore {
    let path = "store"
    var contents: StoreContents
    var failure: StoreFailure?
    var isChanged = false
    private var left: [Case] = []

    init(_ contents: StoreContents) { self.contents = contents }

    func read() throws(StoreFailure) -> StoreContents {
      isChanged = false
      if let failure { throw failure }
      return contents
    }

    func startReading() throws(StoreFailure) -> StoreContents {
      var frame = try read()
      left = frame.cases
      frame.cases = []
      return frame
    }

    func readMore(milliseconds: Int) -> (read: [StoredCase], left: Int) {
      guard !left.isEmpty else { return ([], 0) }
      return ([.readable(left.removeFirst())], left.count)
    }

    func hasChanged() -> Bool { isChanged }
  }

  final class Outside {
    var today = Day(2024, 4, 2)
    var author = "jk"
    var remembered: [String] = []
    var created: [String] = []
    var outcome: Outcome?
    let archive = StagedArchive()
    /// What is kept of a form that is being filled in.
    var typed: String?
    var editor: (String) -> Edited = { .text($0) }
    private var milliseconds = 0

    func pass(_ more: Int) -> Int {
      milliseconds += more
      return milliseconds
    }
  }

  private func run(
    _ store: StagedStore, outside: Outside = Outside(), today: Day? = nil, millisecondsALook: Int = 2000,
    _ script: [[TerminalEvent]],
    between: @escaping (Int) -> Void = { _ in }
  ) -> ScriptedTerminal {
    let terminal = ScriptedTerminal(size: Size(columns: 100, rows: 30), script: script)
    outside.archive.contents = { store.contents.cases }
    var world = ScreenWorld(
      today: {
        between(terminal.frames.count)
        return outside.today
      }, nextMidnight: { 1_711_922_400 },
      milliseconds: { outside.pass(millisecondsALook) }, openStore: { _ in store },
      openArchive: { _ in outside.archive },
      createStore: { path, _ throws(StoreFailure) in
        outside.created.append(path)
        store.failure = nil
      }, remember: { outside.remembered.append($0) }, expanded: { $0.replacing("~", with: "/home") },
      examplePath: "example", moment: { "2024-04-02T08:41:00+02:00" }, newStepID: { StepID("s1") },
      author: outside.author,
      edit: { outside.editor($0) })
    world.keepTyped = { outside.typed = $1 }
    world.typedBefore = { _ in outside.typed }
    let session = ScreenSession(
      terminal: terminal, storePath: "store", today: today, words: .stored, world: world)
    outside.outcome = session.run()
    return terminal
  }

  private let two = Fixture.contents([Fixture.almere, Fixture.bare("GM0995", "Lelystad")])

  @Test func whatWasTypedWhenTheWindowClosedIsThereAtTheNextStart() throws {
    let outside = Outside()
    let keys = [Key.character("x"), .tab, .tab, .character("Z"), .character("-"), .character("1")]
    _ = run(
      StagedStore(Fixture.contents([Fixture.almere])), outside: outside,
      [[.timeout], keys.map(TerminalEvent.key), [.hangUp]])
    #expect(outside.typed != nil)
    let terminal = run(
      StagedStore(two), outside: outside,
      [[.timeout], [.timeout], [.key(.escape)], [.key(.character("j"))], [.timeout], [.key(.character("Q"))]])
    #expect(terminal.frames.contains { $0.text.contains("[Z-1") && $0.text.contains("Dit typte u voordat") })
    #expect(outside.typed == nil, "it was thrown away")
  }

  @Test("What was typed before stays where it is until it could be offered")
  func leavingBeforeEverythingWasRead() {
    let outside = Outside()
    let keys = [Key.character("c"), .character("Z")].map(TerminalEvent.key)
    _ = run(StagedStore(two), outside: outside, [[.timeout], keys, [.hangUp]])
    let typed = outside.typed
    #expect(typed?.contains("Z") == true)
    let cases = (0..<8).map { Fixture.bare("GM990\($0)", "Lelystad \($0)") }
    let terminal = run(
      StagedStore(Fixture.contents([Fixture.almere] + cases)), outside: outside, millisecondsALook: 1,
      [[.hangUp]])
    #expect(!terminal.frames.contains { $0.text.contains("Dit typte u voordat") }, "there was no time for it")
    #expect(outside.typed == typed)
  }

  @Test("A form that is open before everything was read does not come back after it was saved")
  func savedBeforeEverythingWasRead() throws {
    let outside = Outside()
    let store = StagedStore(Fixture.contents([Fixture.almere] + [Fixture.bare("GM0995", "Lelystad")]))
    // `c` opens a form on what is there already; the looks in between keep what is typed in it.
    let terminal = run(
      store, outside: outside, millisecondsALook: 2500,
      [
        [.key(.character("c")), .key(.character("Z"))], [.timeout], [.timeout], [.timeout],
        [.key(.escape)], [.key(.character("j"))], [.timeout], [.timeout], [.key(.character("Q"))],
      ])
    #expect(terminal.frames.contains { $0.text.contains("Contact") })
    #expect(!terminal.frames.contains { $0.text.contains("Dit typte u voordat") })
    #expect(outside.typed == nil)
  }

  @Test func firstScreenIsThereBeforeEverythingWasRead() throws {
    let terminal = run(StagedStore(two), [[.timeout], [.key(.character("Q"))]])
    let first = try #require(terminal.frames.first?.text)
    #expect(first.contains("Bijgesteld plan van aanpak"))
    #expect(first.contains("nog 1 dossiers te lezen"))
    #expect(terminal.frames.last?.text.contains("alles bewaard") == true)
  }

  @Test func aLargeStoreIsShownInFewStepsAndInTheEndWhole() throws {
    let names = ["Lelystad", "Urk", "Zeewolde", "Dronten"]
    let cases = names.enumerated().map { Fixture.bare("GM990\($0)", $1) }
    let terminal = run(
      StagedStore(Fixture.contents([Fixture.almere] + cases)), millisecondsALook: 1,
      [
        [.timeout], [.timeout], [.timeout], [.timeout], [.key(.character("2"))], [.key(.character("Q"))],
      ])
    #expect(terminal.frames.count == 3, "what was there at once, everything, and the answer to the key")
    let last = try #require(terminal.frames.last?.text)
    for name in names { #expect(last.contains(name)) }
    #expect(last.contains("alles bewaard"))
  }

  @Test func whatAnotherProgramChangedAppearsAndTheSelectionStays() throws {
    let store = StagedStore(two)
    let terminal = run(
      store, [[.timeout], [.key(.character("2"))], [.key(.down)], [.timeout], [.key(.character("Q"))]]
    ) { frames in
      guard frames == 4 else { return }
      store.contents.cases.insert(Fixture.bare("GM0001", "Aardenburg"), at: 0)
      store.isChanged = true
    }
    let last = try #require(terminal.frames.last)
    let lines = last.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(last.text.contains("Aardenburg"))
    #expect(last.cursor.map { lines[$0.row].hasPrefix(">Lelystad") } == true)
    #expect(last.text.contains("buiten dit scherm gewijzigd"))
  }

  @Test func aStoreThatIsGoneForAWhileLeavesWhatWasRead() throws {
    let store = StagedStore(two)
    let terminal = run(store, [[.timeout], [.timeout], [.key(.character("Q"))]]) { frames in
      guard frames == 2 else { return }
      store.failure = .missing(path: "store")
      store.isChanged = true
    }
    let last = try #require(terminal.frames.last?.text)
    #expect(last.contains("Bijgesteld plan van aanpak"))
    #expect(last.contains("De map store is er niet meer"))
  }

  @Test func atMidnightEverythingIsLookedAtAgain() throws {
    let outside = Outside()
    outside.today = Day(2024, 3, 31)
    let terminal = run(StagedStore(two), outside: outside, [[.timeout], [.clock], [.key(.character("Q"))]]) {
      frames in
      if frames == 2 { outside.today = Day(2024, 4, 1) }
    }
    #expect(terminal.frames.first?.text.contains("vandaag 1") == true)
    let last = try #require(terminal.frames.last?.text)
    #expect(last.contains("maandag 1 april 2024"))
    #expect(last.contains("te laat 1"))
    #expect(last.contains("nieuwe dag"))
    #expect(terminal.wakeSeconds.count == 2, "the next midnight is waited for")
  }

  @Test(arguments: [
    (Key.character("q"), Outcome.inOrder), (.character("Q"), .inOrder), (.control("c"), .interrupted),
  ])
  func theExitCodeTellsThatItWasInterrupted(key: Key, outcome: Outcome) {
    let outside = Outside()
    _ = run(StagedStore(two), outside: outside, [[.key(key)], [.key(.down)]])
    #expect(outside.outcome == outcome)
  }

  /// What is searched is made while nobody types; what is found must not depend on how far that came.
  @Test(arguments: 0...3) func aFilterFindsTheSameHoweverFastItIsTyped(pause: Int) throws {
    let script: [[TerminalEvent]] =
      [[.timeout], [.timeout], [.key(.character("2"))], [.key(.character("/"))]]
      + [[TerminalEvent]](repeating: [.timeout], count: pause)
      + "lely".map { [.key(.character($0))] } + [[.key(.enter)], [.key(.character("Q"))]]
    let last = try #require(run(StagedStore(two), script).frames.last?.text)
    #expect(last.contains("1 van 2 dossiers · filter “lely”"))
  }

  @Test func aDayThatWasSetStays() throws {
    let outside = Outside()
    outside.today = Day(2026, 11, 22)
    let terminal = run(StagedStore(two), outside: outside, today: Day(2024, 4, 2), [[.clock], [.hangUp]])
    let last = try #require(terminal.frames.last?.text)
    #expect(last.contains("dinsdag 2 april 2024"))
    #expect(last.contains("datum ingesteld"))
  }

  @Test func aMissingStoreIsMetWithThreeChoices() throws {
    let store = StagedStore(two)
    store.failure = .missing(path: "store")
    let outside = Outside()
    let terminal = run(store, outside: outside, [[.key(.enter)], [.key(.character("Q"))]])
    let first = try #require(terminal.frames.first?.text)
    for words in ["1  Voorbeeld", "2  Nieuw", "3  Map kiezen"] { #expect(first.contains(words)) }
    #expect(outside.created == ["example"])
    #expect(outside.remembered == ["example"])
    #expect(terminal.frames.last?.text.contains("Bijgesteld plan van aanpak") == true)
  }

  @Test func aFolderThatIsTypedWrongGetsASentenceAndKeepsTheText() throws {
    let store = StagedStore(two)
    store.failure = .missing(path: "store")
    let keys: [Key] = [.character("3"), .enter, .character("~"), .character("/"), .character("x"), .enter]
    let terminal = run(store, keys.map { [.key($0)] } + [[.hangUp]])
    let last = try #require(terminal.frames.last?.text)
    #expect(last.contains("map: ~/x"))
    #expect(last.contains("Er is geen map store"))
  }

  // MARK: - Recording

  @Test func aReceiptIsSavedWithWhoAndWhenAndOnlyItsCaseIsReadAgain() throws {
    let store = StagedStore(two)
    let outside = Outside()
    outside.archive.onSave = {
      store.contents.cases[0].agreements[0].receipts = [Receipt(on: Day(2024, 4, 2))]
    }
    let terminal = run(
      store, outside: outside, [[.timeout], [.key(.character("x"))], [.key(.enter)], [.key(.character("Q"))]])
    let step = try #require(outside.archive.steps.first)
    #expect(step.stamp.author == "jk")
    #expect(step.stamp.at == "2024-04-02T08:41:00+02:00")
    #expect(step.stamp.today == Day(2024, 4, 2))
    #expect(outside.archive.looks == [Fixture.almere.id, Fixture.almere.id])
    let last = try #require(terminal.frames.last?.text)
    #expect(last.contains("Vastgelegd: "))
    #expect(!last.contains("TE LAAT"))
  }

  @Test func whatWasLeftHalfDoneIsSaidAtTheStart() throws {
    let outside = Outside()
    outside.archive.remarks = [.finished("s0", sentence: "stand 1 april 2024 van Almere (162)")]
    let terminal = run(StagedStore(two), outside: outside, [[.hangUp]])
    #expect(terminal.frames.first?.text.contains("Afgemaakt wat bij de vorige keer bleef liggen") == true)
  }

  @Test func whatAnotherProgramLeftHalfDoneIsSaidWhenTheNextStepIsSaved() throws {
    let outside = Outside()
    outside.archive.laterRemarks = [.finished("s0", sentence: "stand 1 april 2024 van Almere (162)")]
    let terminal = run(
      StagedStore(two), outside: outside,
      [
        [.timeout], [.key(.character("x"))], [.key(.enter)], [.resized(Size(columns: 200, rows: 30))],
        [.hangUp],
      ])
    let last = try #require(terminal.frames.last?.text)
    #expect(
      last.contains("Afgemaakt wat bij de vorige keer bleef liggen: stand 1 april 2024 van Almere (162)."))
    #expect(last.contains("Vastgelegd: "))
  }

  @Test func anAddressIsNoNameForTheLog() throws {
    let outside = Outside()
    outside.author = "j.de.vries@flevoland.nl"
    let terminal = run(
      StagedStore(two), outside: outside, [[.timeout], [.key(.character("x"))], [.key(.enter)], [.hangUp]])
    #expect(outside.archive.steps.isEmpty)
    #expect(terminal.frames.last?.text.contains("kan niet als naam in het logboek") == true)
  }

  @Test func theLastChangeOfAColleagueStandsAtTheRight() throws {
    let outside = Outside()
    outside.archive.entries = [
      LogEntry(
        stamp: StepStamp(id: "s0", at: "2024-04-02T08:41:00+02:00", author: "ab", today: Day(2024, 4, 2)),
        kind: .change, sentence: "iets",
        files: [LoggedFile(path: "cases/gm0995.json", before: nil, after: nil, changes: [])])
    ]
    let terminal = run(StagedStore(two), outside: outside, [[.timeout], [.timeout], [.hangUp]])
    #expect(terminal.frames.last?.text.contains("gewijzigd 08:41 door ab: Lelystad") == true)
  }

  @Test func theEditorGetsTheTerminalAndTheScreenComesBack() throws {
    let outside = Outside()
    outside.editor = { _ in .text("") }
    let terminal = run(
      StagedStore(two), outside: outside, [[.timeout], [.timeout], [.key(.character("n"))], [.hangUp]])
    #expect(terminal.loans == 1)
    #expect(terminal.frames.last?.text.contains("Geen tekst: er is niets vastgelegd.") == true)
    #expect(outside.archive.steps.isEmpty)
  }

  @Test func aNewStoreLeadsOnToItsFirstDossier() throws {
    let store = StagedStore(Fixture.contents([]))
    store.failure = .missing(path: "store")
    let terminal = run(store, [[.key(.character("2"))], [.key(.enter)], [.hangUp]])
    #expect(terminal.frames.last?.text.contains("┌ Dossier openen") == true)
  }
}
