import Testing
import Wording

@testable import Supervision

@Suite("What is typed to search")
struct FilterTests {
  private func item(_ standing: Standing, days: Int? = nil, party: Party = Party(.municipality)) -> AgendaItem
  {
    AgendaItem(
      caseID: "gm0034", municipality: "Almere", id: "a1", kind: .agreement, title: .own("Plan"), party: party,
      standing: standing, days: days, place: .unknown)
  }

  private func overview(_ place: LadderPlace) -> CaseOverview {
    var subject = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    if place != .unknown {
      subject.ladder = [LadderEntry(step: .recorded, place: place, from: Day(2021, 9, 15))]
    }
    return subject.overview(agenda: [], on: Day(2024, 4, 2))
  }

  @Test("Standing and days")
  func standing() {
    #expect(Filter("te-laat").allows(item(.late)))
    #expect(!Filter("te-laat").allows(item(.soon)))
    #expect(Filter("!te-laat").allows(item(.soon)))
    #expect(Filter("TE-LAAT").allows(item(.late)))
    #expect(Filter("<14d").allows(item(.soon, days: 13)))
    #expect(!Filter("<14d").allows(item(.soon, days: 14)))
    #expect(Filter("<14d").allows(item(.late, days: 40)))
    #expect(!Filter("<14d").allows(item(.unmeasured, days: 1)))
    #expect(Filter(">14d").allows(item(.later, days: 15)))
    #expect(Filter("gehaald").allows(item(.metLate)))
  }

  @Test(
    "Every condition has an English spelling that means the same",
    arguments: [
      ("te-laat", "late"), ("vandaag", "today"), ("binnenkort", "soon"), ("te-meten", "unmeasured"),
      ("niet-gehaald", "missed"), ("voorwaardelijk", "conditional"), ("doorlopend", "ongoing"),
      ("gehaald", "achieved"), ("afgedaan", "settled"), ("verstreken", "expired"), ("afgesloten", "closed"),
      ("soort:afspraak", "kind:agreement"), ("soort:tussendoel", "kind:interim-target"),
      ("behandelaar:jk", "handler:jk"), ("trede:geen", "trede:none"), ("trede:onbekend", "trede:unknown"),
      ("oordeel:rood", "judgement:red"), ("oordeel=rood", "judgement=red"),
      ("zonder-volgende-stap", "no-next-step"), ("!te-laat", "!late"),
    ])
  func english(dutch: String, english: String) {
    let (first, second) = (Filter(dutch), Filter(english))
    #expect(first.itemConditions == second.itemConditions && first.caseConditions == second.caseConditions)
    #expect(!first.itemConditions.isEmpty || !first.caseConditions.isEmpty)
    #expect(second.words.isEmpty && second.notUnderstood.isEmpty)
  }

  @Test("Whose move in English")
  func turn() {
    #expect(Filter("turn:us").allows(item(.soon, party: Party(.province))))
    #expect(!Filter("turn:us").allows(item(.soon)))
    #expect(Filter("turn:municipality").allows(item(.soon)))
    #expect(Filter("kind:bicycle turn: judgement:").notUnderstood == ["kind:bicycle", "turn:", "judgement:"])
    #expect(Filter("handler:jk !behandelaar:mb").handlers.map(\.name) == ["jk", "mb"])
  }

  @Test("Whose move")
  func actor() {
    #expect(Filter("aan-zet:wij").allows(item(.soon, party: Party(.province))))
    #expect(!Filter("aan-zet:wij").allows(item(.soon)))
    #expect(Filter("aan-zet:gemeente").allows(item(.soon)))
    #expect(Filter("aan-zet:COA").allows(item(.unmeasured, party: .coa)))
    #expect(Filter("aan-zet:college").allows(item(.soon, party: Party(.municipality, label: "college"))))
  }

  @Test("Trede")
  func trede() {
    let third = overview(.on(Trede(3)!))
    for text in ["trede>=3", "trede=3", "trede:3", "trede<=3", "trede>2", "trede<4", "!trede=2"] {
      #expect(Filter(text).allows(third), "\(text)")
    }
    for text in ["trede>3", "trede<3", "trede=2", "trede:geen", "trede:onbekend", "!trede=3"] {
      #expect(!Filter(text).allows(third), "\(text)")
    }
    #expect(Filter("trede:geen").allows(overview(.off)))
    #expect(Filter("trede:onbekend").allows(overview(.unknown)))
    #expect(!Filter("trede:geen").allows(overview(.unknown)))
    #expect(Filter("zonder-volgende-stap").allows(third))
  }

  @Test("What is no condition is a word; a lone exclamation mark is one too")
  func words() {
    #expect(Filter("").isEmpty)
    #expect(Filter("   ").isEmpty)
    #expect(Filter("!").words.map(\.isNegated) == [false])
    #expect(Filter("aan-zet:").notUnderstood == ["aan-zet:"])
    #expect(Filter("trede>=x <xd").notUnderstood == ["trede>=x", "<xd"])
    #expect(Filter("te-laat almere !urk").words.map(\.isNegated) == [false, true])
  }

  @Test("A thousand random lines are read, and asked, without harm")
  func randomLines() {
    let letters = Array("te-laat<>=!:14d trede aan-zet:wij\t\u{301}Éß🇳🇱\u{202E}9999999999999999999")
    var state: UInt64 = 11
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    let third = overview(.on(Trede(3)!))
    for _ in 0..<1_000 {
      let text = String((0..<next(24)).map { _ in letters[next(letters.count)] })
      let filter = Filter(text)
      #expect(filter.text == text)
      _ = filter.allows(item(.late, days: 1))
      _ = filter.allows(third)
      _ = Narrowing.rows([0], filter: filter) { _ in
        SearchText([text])
      } dossierText: { _ in
        SearchText([text])
      }
      let parts = text.split { $0 == " " || $0 == "\t" }.count
      #expect(
        filter.words.count + filter.itemConditions.count + filter.caseConditions.count
          + filter.notUnderstood.count == parts)
    }
  }
}

@Suite("Searching without case and accents")
struct FoldingTests {
  @Test(
    "Folded",
    arguments: [
      ("Súdwest-Fryslân", "sudwest-fryslan"), ("ALMERE", "almere"), ("Noardeast", "noardeast"),
      ("Ĳsselstein", "ijsselstein"),
      ("S\u{301}udwest", "sudwest"), ("Ænon", "aenon"), ("’s-Gravenhage", "'s-gravenhage"), ("日本", "日本"),
      ("", ""),
    ])
  func folded(text: String, expected: String) {
    #expect(text.folded == expected)
  }

  @Test("Typed words find names with accents, and other names")
  func search() {
    var subject = Case(id: "gm1900", code: "GM1900", name: "Súdwest-Fryslân", domain: Case.housing)
    subject.aliases = ["Den Bosch"]
    let text = Words(.dutch).searchText(subject)
    for word in ["sudwest", "FRYSLÂN", "fryslan", "gm1900", "den bosch"] {
      #expect(text.contains(Array(word.folded.utf8)), "\(word)")
    }
    #expect(!text.contains(Array("almere".utf8)))
    #expect(text.contains([]))
  }
}
