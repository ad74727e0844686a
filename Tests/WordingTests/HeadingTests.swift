import Supervision
import Testing
import Wording

@Suite("Headings of tables")
struct HeadingTests {
  @Test(
    "A heading with a half-year or a day in it",
    arguments: [(String, ColumnMeaning, String, String)]([
      ("Taakstelling 2024-I", .target, "2024-I", ""),
      ("Taakstelling eerste helft 2024", .target, "2024-I", ""),
      ("TAAKSTELLING (2e halfjaar 2023)", .target, "2023-II", ""),
      ("Aantal gehuisveste vergunninghouders per 1 april 2024", .housed, "", "2024-04-01"),
      ("Stand per 01-04-2024", .housed, "", "2024-04-01"),
      ("Gehuisvest t/m 2024-04-01", .housed, "", "2024-04-01"),
      ("Bijgestelde taakstelling 2023-II", .revisedTarget, "2023-II", ""),
      ("Gecorrigeerde taakstelling", .total, "", ""),
      ("Achterstand per 1 januari 2024", .backlog, "", "2024-01-01"),
      ("CBS code", .code, "", ""), ("GEMEENTE:", .name, "", ""), ("Aantal", .persons, "", ""),
      ("Peildatum", .asOf, "", ""),
    ]))
  func read(text: String, meaning: ColumnMeaning, halfYear: String, day: String) {
    let heading = TableHeading(text)
    #expect(heading.meaning == meaning)
    #expect((heading.halfYear?.description ?? "") == halfYear)
    #expect((heading.day?.iso ?? "") == day)
  }

  @Test(
    "Other headings mean nothing", arguments: ["", "Kolom X", "Opmerking", "2024", "%", "Aandeel (%)", "nr"])
  func unknown(text: String) { #expect(TableHeading(text).meaning == nil) }

  @Test("Sums by their names")
  func sums() {
    for name in [
      "Totaal", "TOTAAL:", "Subtotaal Flevoland", "Noord-Holland", "provincie Utrecht", "Oefenland",
    ] {
      #expect(SumWords.sum(name, province: "provincie Oefenland") == .rows, "\(name)")
    }
    #expect(SumWords.sum("Nederland", province: nil) == .country)
    for name in ["Totaalstad", "Zandwolde", "", "Somberen"] {
      #expect(SumWords.sum(name, province: nil) == nil, "\(name)")
    }
  }
}
