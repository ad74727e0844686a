import Supervision
import Tables
import Wording

/// The columns of a table, found in its row of headings.
struct TableColumns {
  struct Column {
    let meaning: ColumnMeaning
    /// Counted from zero.
    let index: Int
    let heading: String
    let origin: Origin
    let halfYear: HalfYear?
    let day: Day?
  }

  /// What says the meaning of a heading; the last goes first.
  enum Origin: Int {
    case words, remembered, given
  }

  /// The column of the numbers that are to be recorded.
  let main: Column
  private let others: [Column]
  /// Headings of columns of which nothing is taken.
  let unread: [String]
  /// Headings that say by their own words what the main column is only because somebody once said so.
  let rivals: [String]
  /// How many cells the row of headings has, empty ones too.
  let count: Int

  init(main: Column, others: [Column], unread: [String], rivals: [String], count: Int) {
    self.main = main
    self.others = others
    self.unread = unread
    self.rivals = rivals
    self.count = count
  }

  func index(of meaning: ColumnMeaning) -> Int? { others.first { $0.meaning == meaning }?.index }

  var isNamed: Bool { index(of: .name) != nil || index(of: .code) != nil }

  /// In the order of the table, for the preview.
  var read: [Column] { ([main] + others).sorted { $0.index < $1.index } }

  /// Columns of numbers beside the main one.
  var numbers: [Column] {
    others.filter { column in
      switch column.meaning {
      case .target, .housed, .opening, .backlog, .lead, .total, .balance, .national: true
      default: false
      }
    }
  }
}

/// Why no row is taken for the headings.
enum ColumnTrouble {
  /// Some meanings are not there: another row may have them.
  case missing([ColumnMeaning], recognised: Int)
  case ambiguous(ColumnMeaning, [String])
  case severalHalfYears([HalfYear])
  case severalDays([Day])
  case otherHalfYear(HalfYear)
}
