import Supervision
import Wording

/// A row a case with its figures, as `trede list` has them, in the order they come in.
package enum MunicipalityTable {
  package static func text(of rows: [CaseOverview]) -> String {
    let words = Words.stored
    var table = SeparatedTable(headings: words.municipalityTableHeadings)
    for row in rows { table.add(self.row(row, words)) }
    return table.text
  }

  private static func row(_ row: CaseOverview, _ words: Words) -> [SeparatedTable.Cell] {
    let figures = row.figures
    let next = row.next
    var judgement: Judgement?
    if case .judged(let given) = row.judgement { judgement = given }
    let place: [SeparatedTable.Cell] = [
      .text(row.municipality), .text(row.code), .text(row.domain), .text(words.tredeAlone(row.ladder.place)),
      .text(words.name(row.ladder.place)), .day(row.ladder.since),
    ]
    let judged: [SeparatedTable.Cell] = [
      .text(row.judgedName), .text(judgement?.word ?? words.judgement(row.judgement)),
      .text(judgement?.colour),
    ]
    let numbers: [SeparatedTable.Cell] = [
      .text(row.period.description), .number(figures?.opening), .number(figures?.target),
      .number(figures?.total), .number(figures?.housed), .day(figures?.stand?.asOf),
      .number(figures?.share?.percent),
    ]
    let ahead: [SeparatedTable.Cell] = [
      .text(next.map { words.actor($0.party) }),
      .text(row.lacksNextStep ? words.none : next.map(words.title)), .text(next.map(words.standingWord)),
      .number(next?.days), .day(next?.firstDay), .day(next?.lastDay),
    ]
    return place + judged + numbers + ahead + [.text(row.caseID.text)]
  }
}
