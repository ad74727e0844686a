import Testing

@testable import Supervision

@Suite("The order of names")
struct NameOrderTests {
  @Test("Accents and capitals do not count, also where the accent is a character of its own")
  func names() {
    let names = [
      "Zwolle", "Swifterdam", "Su\u{301}dmeer", "Almere", "Súdwest-Fryslân", "súdmark", "Ede", "Éde",
    ]
    #expect(
      NameOrder.sorted(names) == [
        "Almere", "Ede", "Éde", "súdmark", "Su\u{301}dmeer", "Súdwest-Fryslân", "Swifterdam", "Zwolle",
      ])
    #expect(NameOrder.compare("Sud", "Súd") == 0)
    #expect(NameOrder.compare("Su", "Su\u{301}") == 0)
    #expect(NameOrder.compare("Su", "Súd") < 0)
    #expect(NameOrder.compare("Súd", "Su") > 0)
  }

  @Test("It is the order of the folded names, for any two of them")
  func folded() {
    let names = [
      "", "a", "A", "á", "ab", "áb", "Ab", "æ", "ae", "af", "’s-Graveland", "'s-Hertogenbosch", "ij", "ĳ",
      "漢",
    ]
    for first in names {
      for second in names {
        let expected = first.folded == second.folded ? 0 : first.folded < second.folded ? -1 : 1
        #expect(NameOrder.compare(first, second).signum() == expected, "\(first), \(second)")
      }
    }
  }

  @Test("Two cases of one name stand by their code, and each case's items together")
  func ties() {
    func item(_ code: String, _ name: String, _ id: String) -> AgendaItem {
      AgendaItem(
        caseID: CaseID(code), municipality: name, id: ItemID(id), kind: .action, title: .own(id),
        party: Party(.province), firstDay: nil, lastDay: Day(2024, 4, 2), standing: .today, days: 0,
        place: .unknown)
    }
    let items = [
      item("gm0003", "Swifterdam", "a"), item("gm0002", "Súdmeer", "a"), item("gm0001", "Sudmeer", "b"),
      item("gm0002", "Súdmeer", "b"), item("gm0001", "Sudmeer", "a"),
    ]
    #expect(
      items.inOrderOfAttention().map { "\($0.caseID) \($0.id)" }
        == ["gm0001 a", "gm0001 b", "gm0002 a", "gm0002 b", "gm0003 a"])
  }
}
