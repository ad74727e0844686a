import Supervision
import Testing

@Suite("Figures, judgement and letter recorded") struct FigureChangeTests {
  private static let notice = TargetNotice(persons: 189, from: "2024-05-15", national: 15_000, by: "minister")
  private static let opening = Statement(persons: 43, from: "2024-05-15", source: Almere.letter)
  private static let lead = Statement(persons: -7)
  private static let count = Count(asOf: "2024-04-01", housed: 162, delivered: "2024-04-10")
  private static let own = Count(asOf: "2024-04-01", housed: 165, reporter: .municipality)
  private static let amv = AmvTarget(persons: 50, province: 100)
  private static let inhabitants = Case.Population(on: "2024-01-01", persons: 226_630)
  private static var judgement: Judgement {
    var judgement = Judgement(word: "redelijk adequaat", colour: "oranje", on: "2024-05-01")
    judgement.usedDelivery = "2024-01-01"
    judgement.usedHoused = 318
    judgement.excusable = "verschoonbaar"
    return judgement
  }
  private static func letter(_ state: Letter.State, _ days: [Letter.State: Day]) -> Letter {
    var letter = Letter(document: Almere.letter, state: state)
    letter.days = days
    return letter
  }
  private static let published = letter(.public, [.sent: "2024-03-05", .public: "2024-03-05"])

  static let accepted = [
    Accepted("taakstelling bijgesteld", .notify("2024-I", notice)) { $0.halfYears[2].targets.append(notice) },
    Accepted("beginstand", .carry("2024-I", opening)) { $0.halfYears[2].carried.append(opening) },
    Accepted("voorsprong", .carry("2024-I", lead)) { $0.halfYears[2].carried.append(lead) },
    Accepted("totaal", .total("2024-I", opening)) { $0.halfYears[2].totals = [opening] },
    Accepted("eindstand", .balance("2023-I", opening)) { $0.halfYears[0].balances.append(opening) },
    Accepted("stand", .count("2024-I", count)) { $0.halfYears[2].counts = [count] },
    Accepted("eigen opgave", .count("2024-I", own)) { $0.halfYears[2].counts = [own] },
    Accepted("amv", .amv("2024-I", amv)) { $0.halfYears[2].amv = amv },
    Accepted("inwoners", .population(inhabitants)) { $0.population = [inhabitants] },
    Accepted("oordeel", .assess("2023-II", judgement)) {
      $0.halfYears[1].earlierJudgements = $0.halfYears[1].judgement.map { [$0] } ?? []
      $0.halfYears[1].judgement = judgement
    },
    Accepted("brief openbaar", .letter("2023-II", published)) { $0.halfYears[1].letter = published },
    Accepted("gecheckt", .mark("2023-II", .checked, RoundMark(done: "2024-01-22"))) {
      $0.halfYears[1].round = [.checked: RoundMark(done: "2024-01-22")]
    },
    Accepted("dag van GS", .mark("2023-II", .council, RoundMark(planned: "2024-06-25"))) {
      $0.halfYears[1].round = [.council: RoundMark(planned: "2024-06-25")]
    },
    Accepted("overleg niet nodig", .mark("2023-II", .meeting, RoundMark(notNeeded: "geen achterstand"))) {
      $0.halfYears[1].round = [.meeting: RoundMark(notNeeded: "geen achterstand")]
    },
    Accepted("nieuw halfjaar", .notify("2024-II", TargetNotice(persons: 200))) {
      $0.halfYears.append(record("2024-II", target: 200))
    },
  ]

  @Test(arguments: accepted)
  func isAccepted(case change: Accepted) throws {
    try change.check(on: Almere.busy)
  }

  private static let tomorrow = RuleViolation.inTheFuture("2024-06-02", today: "2024-06-01")

  static let refused = [
    Refused(.notify("2024-I", TargetNotice(persons: 1, from: "2024-06-02")), tomorrow),
    Refused(.notify("2024-I", TargetNotice(persons: 1, national: -1)), .negativePersons(-1)),
    Refused(.notify("2024-I", TargetNotice(persons: 1, source: "nix")), .noSuchDocument("nix")),
    Refused(.carry("2024-I", Statement(persons: 1, from: "2024-06-02")), tomorrow),
    Refused(.carry("2024-I", Statement(persons: -60_000_000)), .tooManyPersons(-60_000_000)),
    Refused(.total("2024-I", Statement(persons: 1, source: "nix")), .noSuchDocument("nix")),
    Refused(.balance("2024-I", Statement(persons: 1, from: "2024-06-02")), tomorrow),
    Refused(.count("2024-I", Count(asOf: "2024-04-01", housed: 1, delivered: "2024-06-02")), tomorrow),
    Refused(.amv("2024-I", AmvTarget(persons: -1)), .negativePersons(-1)),
    Refused(.population(Case.Population(on: "2024-01-01", persons: -1)), .negativePersons(-1)),
    Refused(.assess("2023-II", Judgement(word: "adequaat", colour: "groen", on: "2024-06-02")), tomorrow),
    Refused(
      .assess("2023-II", Judgement(word: "gedeeltelijk adequaat", colour: "oranje")),
      .notOnScale(
        word: "gedeeltelijk adequaat (oranje)",
        allowed: ["adequaat (groen)", "redelijk adequaat (oranje)", "niet adequaat (rood)"])),
    Refused(
      .assess("2023-II", Judgement(word: "adequaat", colour: "rood")),
      .notOnScale(
        word: "adequaat (rood)",
        allowed: ["adequaat (groen)", "redelijk adequaat (oranje)", "niet adequaat (rood)"])),
    Refused(.assess("2024-I", judgement), .noSuchDelivery("2024-01-01")),
    Refused(.letter("2023-II", letter(.public, [:])), .publicBeforeSent(sent: nil)),
    Refused(.letter("2023-II", letter(.public, [.public: "2024-03-05"])), .publicBeforeSent(sent: nil)),
    Refused(
      .letter("2023-II", letter(.public, [.sent: "2024-03-06", .public: "2024-03-05"])),
      .publicBeforeSent(sent: "2024-03-06")),
    Refused(.letter("2023-II", letter(.concept, [.public: "2024-03-05"])), .publicBeforeSent(sent: nil)),
    Refused(.letter("2023-II", letter(.sent, [.sent: "2024-06-02"])), tomorrow),
    Refused(.letter("2023-II", Letter(document: "nix", state: .concept)), .noSuchDocument("nix")),
    Refused(.mark("2023-II", .checked, RoundMark(done: "2024-06-02")), tomorrow),
    Refused(.mark("2023-II", .council, RoundMark(done: "2024-05-02")), .recordedElsewhere(.council)),
    Refused(.mark("2023-II", .meeting, RoundMark(planned: "2024-06-20")), .recordedElsewhere(.meeting)),
    Refused(.mark("2023-II", .forwarded, RoundMark(notNeeded: " ")), .missing("not-needed")),
    Refused(
      .mark("2023-II", .checked, RoundMark(planned: "2024-06-20", notNeeded: "geen cijfer")),
      .neededAndNotNeeded(.checked)),
  ]

  @Test(arguments: refused)
  func isRefused(case change: Refused) { change.check(on: Almere.busy) }

  /// The delivery a judgement rests on is one of the peildatum, of COA.
  @Test func judgementIsPinnedToADeliveryOfThePeildatum() throws {
    var file = Almere.busy
    file.halfYears[1].counts = [
      Count(asOf: "2024-01-01", housed: 320, delivered: "2024-01-10"),
      Count(asOf: "2024-01-01", housed: 318, delivered: "2024-02-01"),
      Count(asOf: "2023-10-01", housed: 150, delivered: "2023-10-05"),
      Count(asOf: "2024-01-01", housed: 330, reporter: .municipality, delivered: "2024-01-20"),
    ]
    func assess(_ delivered: Day) throws -> Case {
      var judgement = Self.judgement
      judgement.usedDelivery = delivered
      judgement.usedHoused = nil
      return try file.applying(.assess("2023-II", judgement), in: ChangeContext(today: "2024-06-01"))
    }
    #expect(try assess("2024-01-10").record("2023-II")?.housedAsJudged(on: "2024-05-01") == 320)
    #expect(throws: RuleViolation.noSuchDelivery("2023-10-05")) { try assess("2023-10-05") }
    #expect(throws: RuleViolation.noSuchDelivery("2024-01-20")) { try assess("2024-01-20") }
  }
}
