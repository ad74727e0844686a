import Reports
import Supervision
import Testing
import Wording

/// The letter of Almere over 2023-II, made from `Data/Flevoland`, in 48 facts: each as a reader would look for it.
@Suite("The 48 facts in the letter that is made")
struct LetterFactsTests {
  /// One line a fact, shared with `make test-documents`: `12: Achterstand uit 2023-I 147`.
  static let facts = Checklist.facts(in: "letter-facts.txt")
  @Test("There are 48 of them")
  func count() { #expect(Self.facts.map(\.number) == Array(1...48)) }

  @Test("The letter says it", arguments: facts)
  func said(_ fact: Checklist.Fact) throws {
    // Tables have rules and gaps between their columns.
    let text = try Shipped.flevoland.letter("Almere").flowing
    for words in fact.words { #expect(text.contains(words), "\(words)") }
  }

  @Test("The page says it too", arguments: facts)
  func page(_ fact: Checklist.Fact) throws {
    let page = try Shipped.flevoland.letter("Almere", "2023-II", .html)
    let text = page.replacing(/<[^>]*>/, with: " ").flowing
      .replacing(" .", with: ".").replacing("&quot;", with: "\"")
    for words in fact.words { #expect(text.contains(words), "\(words)") }
  }

  @Test("It marks what nobody recorded: its date, its number and two names")
  func gaps() throws {
    let facts = Shipped.flevoland.facts(Shipped.flevoland.subject("Almere"), "2023-II", on: Day(2024, 4, 2))
    let report = try facts.report(.text, Shipped.flevoland.templates)
    let text = String(decoding: report.bytes, as: UTF8.self)
    #expect(report.gaps == 4)
    for gap in [
      "[datum: onbekend]", "[kenmerk: onbekend]", "[invullen: naam secretaris]",
      "[invullen: naam voorzitter]",
    ] { #expect(text.contains(gap)) }
    #expect(facts.day == Day(2024, 3, 31), "the last day that the letter can have")
  }

  @Test("The names of the signatures of the real letter are in no form of it")
  func names() throws {
    for format in ReportFormat.allCases where format != .odt {
      let text = try Shipped.flevoland.letter("Almere", "2023-II", format)
      #expect(!text.contains("Tijl") && !text.contains("Gerritsen"))
    }
  }
}
