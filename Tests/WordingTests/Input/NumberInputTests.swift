import Supervision
import Testing
import Wording

@Suite("Numbers and half-years as they are typed")
struct NumberInputTests {
  private func persons(_ typed: String, negative: Bool = false) -> String {
    do {
      let input = try PersonsInput(typed, allowsNegative: negative)
      return "\(input.total) \(input.parts)"
    } catch {
      return Words(.dutch).inputFault(error)
    }
  }

  @Test(
    "Persons",
    arguments: [
      ("162", "162 [162]"), (" 1.234 ", "1234 [1234]"), ("1.234.567", "1234567 [1234567]"),
      ("45 + 117", "162 [45, 117]"), ("45+117+0", "162 [45, 117, 0]"), ("0", "0 [0]"),
      ("50.000.000", "50000000 [50000000]"),
      ("1,5", "“1,5” is geen heel aantal personen: typ een getal, zoals 162 of 1.234"),
      ("1.23", "“1.23” is geen heel aantal personen: typ een getal, zoals 162 of 1.234"),
      ("45 +", "“” is geen heel aantal personen: typ een getal, zoals 162 of 1.234"),
      ("veel", "“veel” is geen heel aantal personen: typ een getal, zoals 162 of 1.234"),
      ("1.234 567", "“1.234 567” is geen heel aantal personen: typ een getal, zoals 162 of 1.234"),
      ("", "Typ een aantal personen, zoals 162 of 45 + 117"),
      ("-8", "−8 kan niet: een aantal personen is nul of meer"),
      ("50.000.001", "Dat is te veel: hoogstens 50.000.000 vergunninghouders"),
      ("49999999 + 2", "Dat is te veel: hoogstens 50.000.000 vergunninghouders"),
      ("99999999999999999999", "Dat is te veel: hoogstens 50.000.000 vergunninghouders"),
    ])
  func persons(typed: String, expected: String) {
    #expect(persons(typed) == expected)
  }

  @Test("A balance may be below zero, and every number comes back as the program writes it")
  func balances() throws {
    #expect(persons("-8", negative: true) == "-8 [-8]")
    #expect(persons("− 8", negative: true) == "-8 [-8]")
    #expect(
      persons("-99999999999999999999", negative: true)
        == "Dat is te veel: hoogstens 50.000.000 vergunninghouders")
    for value in [0, 1, -1, 999, -1_000, 27_300, -50_000_000, 50_000_000, 1_234_567] {
      #expect(try PersonsInput(Words(.dutch).number(value), allowsNegative: true).total == value)
    }
  }

  @Test(
    "What a domain is judged over that is judged by the year",
    arguments: [
      ("2023", "2023-II"), ("2023-II", "2023-II"), ("tweede helft 2023", "2023-II"),
      ("2023-I", "Dit domein wordt per jaar beoordeeld: typ 2023"),
      ("0023", "Het jaar 23 ligt te ver weg: typ een jaar van 1900 tot en met 2199"),
      ("", "Typ een halfjaar, zoals 2024-I"),
    ])
  func years(typed: String, expected: String) {
    var answer = ""
    do {
      answer = try HalfYearInput.halfYear(from: typed, .year).description
    } catch {
      answer = Words(.dutch).inputFault(error)
    }
    #expect(answer == expected)
  }

  private func halfYear(_ typed: String) -> String {
    do {
      return try HalfYearInput.halfYear(from: typed).description
    } catch {
      return Words(.dutch).inputFault(error)
    }
  }

  @Test(
    "Half-years",
    arguments: [
      ("2024-I", "2024-I"), ("2024-ii", "2024-II"), ("2024-1", "2024-I"), ("2024 II", "2024-II"),
      ("2024II", "2024-II"), ("eerste helft 2024", "2024-I"), ("1e helft 2024", "2024-I"),
      ("tweede halfjaar 2023", "2023-II"), ("2e half jaar van 2023", "2023-II"),
      ("de tweede helft van 2023", "2023-II"),
      ("2024-III", "“2024-III” bestaat niet: een jaar heeft de halfjaren I en II"),
      ("2024-0", "“2024-0” bestaat niet: een jaar heeft de halfjaren I en II"),
      ("2024", "Noem ook welk halfjaar: 2024-I of 2024-II"),
      ("tweede helft", "Noem ook het jaar, zoals 2024-II"),
      ("2024-07", "“2024-07” is niet te lezen als halfjaar. Typ bijvoorbeeld 2024-I of eerste helft 2024"),
      (
        "3e helft 2024",
        "“3e helft 2024” is niet te lezen als halfjaar. Typ bijvoorbeeld 2024-I of eerste helft 2024"
      ),
      ("0024-I", "Het jaar 24 ligt te ver weg: typ een jaar van 1900 tot en met 2199"),
      ("", "Typ een halfjaar, zoals 2024-I"),
    ])
  func halfYears(typed: String, expected: String) {
    #expect(halfYear(typed) == expected)
  }

  @Test("Every half-year comes back from both forms in which the program writes it")
  func ownForms() {
    var period = HalfYear(1900, .first)
    while period < HalfYear(2199, .second) {
      #expect(halfYear(period.description) == period.description)
      #expect(halfYear(Words(.dutch).halfYear(period)) == period.description)
      period = period.next
    }
  }
}
