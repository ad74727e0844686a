import Display
import Supervision
import Wording

/// The lines of a dossier: on one side the facts in the letter's words, on the other what must happen and by
/// whom.
struct DossierText {
  let entry: CaseEntry
  let words: Words
  let today: Day
  let reference: ReferenceBook
  /// CBS code of the province, whose policies they are.
  let province: String?
  /// The same municipality in other domains.
  let others: [OtherDomain]

  var subject: Case { entry.subject }

  func record(_ id: ItemID) -> RowID { .item(subject.id, id) }

  /// Collects lines of one width; every line of text can be reached, headings and blanks are passed over.
  struct Lines {
    let width: Int
    private(set) var lines: [Panel.Line] = []

    init(width: Int) {
      self.width = width
    }

    /// They are told in lines.
    var isLinear: Bool { width >= Size.linear.columns / 2 }

    mutating func heading(_ text: String, right: String = "") {
      if !lines.isEmpty { lines.append(Panel.Line(row: Row())) }
      var row = Row(" \(text)", .heading)
      if !right.isEmpty, row.width + right.displayWidth + 2 <= width {
        row.pad(to: width - right.displayWidth - 1)
        row.add(right, .quiet)
      }
      lines.append(Panel.Line(row: row))
    }

    /// - Parameter record: what the text is about, so that it can be changed or removed from here.
    mutating func text(
      _ text: String, indent: Int = 1, role: Role = .plain, hanging: Int = 0, record: RowID? = nil
    ) {
      for (index, part) in text.wrapped(to: max(8, width - indent - hanging - 1)).enumerated() {
        row(
          Row(String(" ", times: indent + (index == 0 ? 0 : hanging)) + part, role),
          record: index == 0 ? record : nil)
      }
    }

    mutating func row(_ row: Row, record: RowID? = nil) {
      // An open meeting stands among the terms as well: one of its lines has its id.
      let isTaken = record == nil || lines.contains { $0.id == record }
      lines.append(Panel.Line(row: row, id: isTaken ? .line(lines.count) : record, record: record))
    }

    /// A text about an item, selected as a whole.
    mutating func text(_ text: String, of item: AgendaItem, indent: Int = 1) {
      let parts = text.wrapped(to: max(8, width - indent - 3))
      self.item(
        item,
        parts.enumerated().map { index, part in
          Row(String(repeating: " ", count: indent + (index == 0 ? 0 : 2)) + part)
        })
    }

    /// Lines that are selected together, under the first.
    mutating func item(_ item: AgendaItem, _ rows: [Row]) {
      for (index, row) in rows.enumerated() {
        lines.append(
          Panel.Line(
            row: row, id: index == 0 ? .item(item.caseID, item.id) : nil,
            record: index == 0 ? .item(item.caseID, item.id) : nil, item: index == 0 ? item : nil))
      }
    }
  }
}
