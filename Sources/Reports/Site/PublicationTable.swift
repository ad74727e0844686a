import Supervision
import Wording

/// The published figures as a table: a row a municipality, domain and half-year.
enum PublicationTable {
  static func text(of publication: Publication) -> String {
    let words = Words.stored
    var table = SeparatedTable(headings: words.siteTableHeadings)
    for municipality in publication.municipalities {
      for subject in municipality.cases {
        for halfYear in subject.halfYears { table.add(row(halfYear, of: subject, words)) }
      }
    }
    return table.text
  }

  private static func row(
    _ halfYear: PublicHalfYear, of subject: PublicCase, _ words: Words
  ) -> [SeparatedTable.Cell] {
    let whose: [SeparatedTable.Cell] = [
      .text(subject.municipality), .text(subject.code), .text(subject.domain),
      .text(subject.name(of: halfYear.period)), .day(halfYear.period.peildatum),
    ]
    let figures: [SeparatedTable.Cell] = [
      .number(halfYear.opening), .number(halfYear.target), .number(halfYear.total), .number(halfYear.housed),
      .day(halfYear.stand), .number(halfYear.percent), .number(halfYear.balance?.persons),
    ]
    let letter = halfYear.letter
    let judged: [SeparatedTable.Cell] = [
      .text(letter == nil ? words.no : words.yes), .text(letter?.judgement?.word),
      .text(letter?.judgement?.colour), .number(letter?.place.trede?.number),
      .text(letter.map { words.name($0.place) }), .day(letter?.publicOn), .day(letter?.date),
      .text(letter?.number), .text(letter?.address),
    ]
    return whose + figures + judged
  }
}
