import Supervision
import Testing
import Wording

@Suite("Choosing by what is typed")
struct ChoiceTests {
  private let municipalities = ChoiceFinder([
    Choice(1, names: ["Almere"], code: "GM0034"),
    Choice(2, names: ["'s-Hertogenbosch", "Den Bosch"], code: "GM0796"),
    Choice(3, names: ["Súdwest-Fryslân"], code: "GM1900"),
    Choice(4, names: ["Noardeast-Fryslân"], code: "GM1970"),
    Choice(5, names: ["Bergen (L.)"], code: "GM0893"),
    Choice(6, names: ["Bergen (NH.)"], code: "GM0373"),
    Choice(7, names: ["Hengelo"], code: "GM0164"),
  ])

  private let kinds = ChoiceFinder([
    Choice(Meeting.Kind.bestuurlijkOverleg, names: ["bestuurlijk overleg", "BO"]),
    Choice(.ambtelijkOverleg, names: ["ambtelijk overleg", "AO"]),
    Choice(.telefonisch, names: ["telefonisch"]),
    Choice(.werkbezoek, names: ["werkbezoek"]), Choice(.prt, names: ["PRT"]),
  ])

  private func chosen(_ typed: String) -> String {
    do {
      return "\(try municipalities.choose(typed))"
    } catch {
      return Words(.dutch).inputFault(error, choosing: "gemeente")
    }
  }

  @Test(
    "A municipality",
    arguments: [
      ("almere", "1"), ("ALM", "1"), ("gm0034", "1"), ("den bosch", "2"), ("s hertogenbosch", "2"),
      ("sudwest", "3"), ("sudwestfryslan", "3"), ("noard", "4"), ("bergen nh", "6"),
      ("fryslan", "“fryslan” kan meer betekenen: Súdwest-Fryslân, Noardeast-Fryslân"),
      ("bergen", "“bergen” kan meer betekenen: Bergen (L.), Bergen (NH.)"),
      ("almeer", "Er is geen gemeente “almeer”. Bedoelde u “Almere”?"),
      ("xyzzy", "Er is geen gemeente “xyzzy”: kies er een uit de lijst"),
      (" - ", "Kies een gemeente"),
    ])
  func municipality(typed: String, expected: String) {
    #expect(chosen(typed) == expected)
  }

  @Test(
    "A word out of a list, by its start or its abbreviation",
    arguments: [
      ("b", Meeting.Kind.bestuurlijkOverleg), ("bo", .bestuurlijkOverleg), ("AO", .ambtelijkOverleg),
      ("tel", .telefonisch), ("w", .werkbezoek), ("prt", .prt), ("Ambtelijk-overleg", .ambtelijkOverleg),
    ])
  func kind(typed: String, expected: Meeting.Kind) throws {
    #expect(try kinds.choose(typed) == expected)
  }

  @Test("No number is the slip of another, nor a letter of another", arguments: ["9", "17", "x"])
  func numbersAreNoSlips(typed: String) {
    #expect(Spelling.nearest(to: typed, among: ["1", "16", "2", "a", "b"]) == nil)
    #expect(Spelling.nearest(to: "0035", among: ["gm0034"]) == nil)
    #expect(Spelling.nearest(to: "gm0035", among: ["gm0034"]) == "gm0034")
  }

  @Test(
    "Suggestions: what starts so first, then other names, words inside, parts, and the nearest for a slip")
  func suggestions() {
    func names(_ typed: String) -> [String] { municipalities.suggestions(for: typed).map(\.name) }
    #expect(names("").count == 7)
    #expect(names("be") == ["Bergen (L.)", "Bergen (NH.)"])
    #expect(names("hert") == ["'s-Hertogenbosch"])
    #expect(names("h") == ["Hengelo", "'s-Hertogenbosch", "Bergen (NH.)"])
    #expect(names("den") == ["'s-Hertogenbosch"])
    #expect(names("fry") == ["Súdwest-Fryslân", "Noardeast-Fryslân"])
    #expect(names("e").prefix(1) == ["Almere"])
    #expect(names("almeer") == ["Almere"])
    #expect(names("xyzzy").isEmpty)
  }
}
