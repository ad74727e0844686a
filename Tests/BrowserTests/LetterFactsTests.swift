import Browser
import Display
import Supervision
import Testing

/// The letter of Flevoland to Almere over 2023-II in 48 facts: each must stand in the shipped file, and the
/// dossier on the screen must say it.
@Suite struct LetterFactsTests {
  struct Fact: CustomTestStringConvertible, Sendable {
    let number: Int
    /// What the file must hold, each somewhere.
    let file: [String]
    /// What the dossier must say, each somewhere, on 2 April 2024.
    let screen: [String]

    init(_ number: Int, _ file: [String], _ screen: [String]) {
      self.number = number
      self.file = file
      self.screen = screen
    }

    var testDescription: String { "fact \(number)" }
  }

  static let facts = [
    Fact(
      1, ["toezicht op de taakstelling huisvesting vergunninghouders, tweede helft van 2023"],
      ["toezicht op de taakstelling huisvesting vergunninghouders, tweede helft van 2023"]),
    Fact(2, ["aan het college van Almere"], ["aan het college van Almere"]),
    Fact(3, ["Huisvestingswet 2014", "passende woning"], ["Huisvestingswet 2014", "passende woning"]),
    Fact(
      4, ["Bestuursovereenkomst Interbestuurlijk toezicht"],
      ["Bestuursovereenkomst Interbestuurlijk toezicht"]),
    Fact(5, ["Peildata: 1 januari en 1 juli"], ["Peildata: 1 januari en 1 juli"]),
    Fact(6, ["COA-cijfers zijn leidend", "\"reporter\": \"coa\""], ["COA-cijfers zijn leidend"]),
    Fact(
      7, ["eerst de taakstelling van het lopende halfjaar, daarna de achterstand"],
      ["eerst de taakstelling van het lopende halfjaar, daarna de achterstand", "216 + 102 van de 147"]),
    Fact(
      8, ["\"from\": \"2023-11-10\"", "staatssecretaris van Justitie en Veiligheid"],
      ["bijgesteld 10-11-2023", "staatssecretaris van Justitie en Veiligheid"]),
    Fact(9, ["\"national\": 27300", "\"national\": 17600"], ["landelijk 27.300 → 17.600"]),
    Fact(10, ["\"persons\": 336", "\"persons\": 216"], ["336 → 216"]),
    Fact(11, ["exclusief de achterstand van 147"], ["exclusief de achterstand van 147"]),
    Fact(12, ["\"persons\": 147"], ["achterstand vorig 147"]),
    Fact(13, ["\"persons\": 216"], ["taakstelling 336 → 216 233"]),
    Fact(14, ["\"persons\": 363"], ["totaal te huisvesten 363"]),
    Fact(15, ["\"housed\": 318"], ["gehuisvest (COA) 318"]),
    Fact(16, ["\"asOf\": \"2024-01-01\""], ["achterstand 45 –"]),
    Fact(17, ["\"from\": \"2021-09-15\""], ["sinds 15-09-2021"]),
    Fact(18, ["art. 124 Gemeentewet"], ["art. 124 Gemeentewet"]),
    Fact(19, ["\"trede\": 3", "actief toezicht"], ["trede 3 actief toezicht"]),
    Fact(20, ["\"on\": \"2023-06-02\""], ["ontvangen 02-06-2023"]),
    Fact(21, ["na herhaaldelijk verleend uitstel"], ["na herhaaldelijk verleend uitstel"]),
    Fact(22, ["\"status\": \"voldoende\"", "Voldoende maatregelen"], ["Voldoende maatregelen"]),
    Fact(
      23, ["Achterstand uit 2023-I ingelopen", "op 1 oktober 2023"],
      ["01-10-2023 Achterstand uit 2023-I ingelopen: niet gemeten"]),
    Fact(
      24, ["Taakstelling 2023-II gerealiseerd", "op 31 december 2023"],
      ["31-12-2023 Taakstelling 2023-II gerealiseerd", "363 gevraagd, 318 gehuisvest, 45 tekort"]),
    Fact(
      25, ["niet volgens de afspraken en niet volgens de planning van het plan van aanpak"],
      ["niet volgens de afspraken en niet volgens de planning van het plan van aanpak"]),
    Fact(
      26, ["\"held\": \"2024-02-02\"", "bestuurlijk overleg"], ["02-02-2024 bestuurlijk overleg, gehouden"]),
    Fact(27, ["een deel van de maatregelen komt later dan gepland"], ["komt later dan gepland"]),
    Fact(28, ["met welke acties zij bijstuurt"], ["met welke acties zij bijstuurt"]),
    Fact(29, ["voor 1 april 2024", "\"before\": \"2024-04-01\""], ["voor 1 april 2024 (zo 31-03)"]),
    Fact(30, ["\"effort\": true"], ["inspanning"]),
    Fact(31, ["\"backlogPart\": 45", "\"on\": \"2024-04-01\""], ["achterstand 45 en", "op 1 april 2024"]),
    Fact(32, ["\"targetPercent\": 50", "\"targetPart\": 117"], ["50% van de taakstelling (117)"]),
    Fact(
      33, ["het totaal voor 2024-I haalt en dat er geen vervolgstappen nodig zijn"],
      ["het totaal voor 2024-I haalt en dat er geen vervolgstappen nodig zijn"]),
    Fact(
      34, ["inclusief achterstand op 1 januari 2024 niet gerealiseerd"],
      ["inclusief achterstand op 1 januari 2024 niet gerealiseerd"]),
    Fact(35, ["\"word\": \"niet adequaat\"", "\"colour\": \"rood\""], ["niet adequaat (rood) over 2023-II"]),
    Fact(
      36, ["loopt achter op het schema van het plan van aanpak"],
      ["loopt achter op het schema van het plan van aanpak"]),
    Fact(
      37, ["\"step\": \"keep\"", "actief toezicht blijft van toepassing"],
      ["actief toezicht blijft van toepassing"]),
    Fact(
      38, ["2024-04-16", "2024-04-30", "hoe het plan van aanpak vordert, en of er vervolgstappen komen"],
      ["16 t/m 30 april 2024", "hoe het plan van aanpak vordert, en of er vervolgstappen komen"]),
    Fact(
      39, ["maatregelen uit het plan vertraging krijgen", "\"phrase\": \"tijdig\""],
      ["vertraging krijgen"]),
    Fact(
      40, ["een afspraak naar verwachting niet wordt nagekomen"], ["naar verwachting niet wordt nagekomen"]),
    Fact(41, ["\"persons\": 45", "\"persons\": 233", "\"persons\": 278"], ["totaal te huisvesten 363 278"]),
    Fact(42, ["\"province\": 98", "Nidos"], ["provincie 98", "Nidos", "indicatief"]),
    Fact(43, ["PRT van 12 juli 2023", "\"persons\": 48"], ["PRT van 12 juli 2023", "amv’ers 48"]),
    Fact(44, ["geen wettelijke taak"], ["geen wettelijke taak"]),
    Fact(
      45, ["wettelijke peilmoment is 1 juli 2024"],
      ["wettelijke peilmoment is 1 juli 2024", "peildatum 1 juli 2024"]),
    Fact(
      46,
      [
        "uiterlijk 1 augustus 2024", "\"targetNotRealised\": \"2024-I\"", "door het college zijn vastgesteld",
      ],
      ["uiterlijk 1 augustus 2024", "hangt af van 1 juli", "door het college zijn vastgesteld"]),
    Fact(
      47,
      [
        "op de website van de provincie",
        "omgevingsrecht, informatie- en archiefbeheer, ruimtelijke ordening en financiën",
      ],
      [
        "op de website van de provincie", "wordt openbaar",
        "omgevingsrecht, informatie- en archiefbeheer, ruimtelijke ordening en financiën",
      ]),
    Fact(
      48, ["gemeenteraad (horizontale controle)", "de secretaris, de voorzitter"],
      ["gemeenteraad (horizontale controle)", "geven in overweging", "de secretaris, de voorzitter"]),
  ]

  @Test func thereAreFortyEight() { #expect(Self.facts.map(\.number) == Array(1...48)) }

  @Test(arguments: facts) func standsInTheFile(fact: Fact) throws {
    let file = try #require(TextFile.read("\(Project.folder)/Data/Flevoland/cases/gm0034.json"))
    for words in fact.file { #expect(file.contains(words), "\(words)") }
  }

  @Test(arguments: facts, [80, 132]) func isSaidOnTheScreen(fact: Fact, columns: Int) throws {
    let text = try dossierText(columns: columns)
    for words in fact.screen { #expect(text.contains(words), "\(words)") }
  }

  /// What the letter does not say stays unknown, and the screen says so.
  @Test func whatTheLetterDoesNotSayIsUnknown() throws {
    let text = try dossierText(columns: 100)
    #expect(text.contains("nr. onbekend, datum onbekend"))
    #expect(text.contains("geen ontvangst vastgelegd"))
    #expect(!text.contains("niet ontvangen"))
    #expect(text.contains("ingevoerd t/m de brief over 2023-II"))
  }

  /// Header and both panels, as one run of words however the screen breaks the lines.
  private func dossierText(columns: Int) throws -> String {
    var stage = try Stage(size: Size(columns: columns, rows: 24))
    stage.press(.enter)
    let dossier = try #require(stage.state.dossier)
    let panels = dossier.facts.lines + dossier.terms.lines
    let lines = stage.lines[..<2] + panels.map { $0.row.text }
    return lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
