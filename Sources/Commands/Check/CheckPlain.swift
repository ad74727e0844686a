import Supervision
import Wording

/// `trede check --plain`: a record a line, without headings, for `cut`, `grep` and spreadsheets.
enum CheckPlain {
  static func text(of findings: Findings, _ session: Session) -> String {
    var printout = Printout()
    for file in findings.unreadable { printout.unreadableRecord(file) }
    for item in findings.items { printout.itemRecord(item) }
    return printout.text
  }
}

extension Printout {
  /// Standing, days, in words, case, municipality, trede, id, kind, first day, last day, actor, title, phrase,
  /// remark.
  mutating func itemRecord(_ item: AgendaItem) {
    let words = Words.stored
    record([
      item.standing.rawValue, item.days.map(String.init), words.standing(item), item.caseID.text,
      item.municipality, item.place.trede.map { String($0.number) }, item.id.text, item.kind.rawValue,
      item.firstDay?.iso, item.lastDay?.iso, item.party.actor.rawValue, words.title(item), item.literalPhrase,
      words.remarks(item),
    ])
  }

  /// A file that could not be read, in the columns of an item: `unreadable`, the file, and where and why.
  mutating func unreadableRecord(_ file: UnreadableFile) {
    let words = Words.stored
    record(
      ["unreadable", nil, words.unreadableRow, file.file] + Array(repeating: nil, count: 9)
        + ["\(words.place(of: file)): \(words.fault(file.fault))"])
  }
}
