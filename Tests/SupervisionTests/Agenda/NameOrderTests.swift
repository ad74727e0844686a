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

  @Test("The start of a name never says another order than the name")
  func starts() {
    let names = [
      "", "'s-Gravenmeer", "Aadorp", "Aa en Hunze", "Súdmeer", "Sudmeer", "Swifterdam", "Sûd",
      "Nieuw-Oosterbroek",
      "Nieuw-Westerbroek", "nieuw-oosterbroek aan de Vliet", "Øland", "Oland", "Ürk", "Urk", "Urkerland",
    ]
    for first in names {
      for second in names {
        let order = NameOrder.compare(first, second)
        let (one, other) = (NameOrder.start(of: first), NameOrder.start(of: second))
        if one < other { #expect(order < 0, "\(first), \(second)") }
        if one > other { #expect(order > 0, "\(first), \(second)") }
      }
    }
  }

  @Test("Items are sorted as they are compared, whatever their days")
  func sameAsCompared() {
    var items: [AgendaItem] = []
    for (place, days) in [Int.min, -400, -1, 0, 1, 14, 99_999, Int.max, nil].enumerated() {
      for standing in Standing.allCases {
        for trede in [nil, 0, 3, 6] {
          items.append(
            AgendaItem(
              caseID: CaseID("gm\(items.count * 7919 % 97)"),
              municipality: ["Urk", "Ürk", "Almere"][items.count % 3],
              id: ItemID("i\(items.count)"), kind: .action, title: .own("x"), party: Party(.province),
              firstDay: nil, lastDay: Day(2024, 4, 1 + place), standing: standing,
              days: days == Int.min ? -Int.max : days,
              place: trede.flatMap(Trede.init).map { .on($0) } ?? .unknown))
        }
      }
    }
    #expect(items.inOrderOfAttention() == items.sorted(by: AgendaItem.comesFirst))
  }
}
