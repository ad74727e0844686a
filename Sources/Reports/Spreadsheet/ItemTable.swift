import Supervision
import Wording

/// Everything with a term as a table: the items of `trede check --all`, a row each, in the order they come in.
package enum ItemTable {
  package static func text(of items: [(item: AgendaItem, subject: Case)]) -> String {
    let words = Words.stored
    var table = SeparatedTable(headings: words.itemTableHeadings)
    for (item, subject) in items { table.add(row(item, of: subject, words)) }
    return table.text
  }

  private static func row(_ item: AgendaItem, of subject: Case, _ words: Words) -> [SeparatedTable.Cell] {
    let place =
      [.text(item.municipality), .text(subject.code), .text(subject.domain)]
      + [SeparatedTable.Cell.text(words.tredeAlone(item.place))]
    let standing: [SeparatedTable.Cell] = [
      .text(words.standingWord(item)), .number(item.days), .text(words.kind(item.kind)),
      .text(words.title(item)), .text(words.phrase(item)), .text(item.basis.map(words.basis)),
      .text(words.actor(item.party)),
    ]
    let term: [SeparatedTable.Cell] = [.day(item.firstDay), .day(item.lastDay), .text(words.remarks(item))]
    let figures: [SeparatedTable.Cell] = [
      .number(item.measurement?.required), .number(item.measurement?.counted),
      .number(item.measurement?.short),
    ]
    return place + standing + term + figures + [.text(item.caseID.text), .text(item.id.text)]
  }
}
