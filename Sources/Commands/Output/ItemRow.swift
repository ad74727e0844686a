import Display
import Supervision
import Wording

/// A line about an item: sign, when, who, trede, what, whose move, the literal phrase, and remarks.
enum ItemRow {
  /// The sign has two cells, also where no line has the long one.
  static let columns = [
    TextTable.Column(title: "  ", alignment: .right), TextTable.Column(), TextTable.Column(),
    TextTable.Column(leaveOut: 3),
    TextTable.Column(isElastic: true), TextTable.Column(leaveOut: 4), TextTable.Column(leaveOut: 2),
    TextTable.Column(leaveOut: 1),
  ]

  /// - Parameter when: what stands in the second column; `nil` is how the item stands.
  static func cells(_ item: AgendaItem, _ session: Session, when: String? = nil) -> [TextTable.Cell] {
    let words = session.words
    return cells(
      sign: words.sign(item.standing), when: when ?? words.when(item, on: session.today),
      role: item.standing.role,
      municipality: item.municipality, trede: words.placeColumn(item.place), what: words.title(item),
      actor: words.actorColumn(item.party), isOurs: item.party.actor == .province,
      phrase: words.phrase(item) ?? "", remarks: words.explanation(item))
  }

  static func cells(
    sign: String, when: String, role: Role, municipality: String, trede: String = "", what: String,
    actor: String,
    isOurs: Bool = false, phrase: String = "", remarks: String = ""
  ) -> [TextTable.Cell] {
    [
      TextTable.Cell(sign, role), TextTable.Cell(when, role), TextTable.Cell(municipality),
      TextTable.Cell(trede),
      TextTable.Cell(what), TextTable.Cell(actor, isOurs ? .ours : .plain), TextTable.Cell(phrase),
      TextTable.Cell(remarks, .quiet),
    ]
  }
}

extension Standing {
  /// The role of its sign and of its days.
  var role: Role {
    switch self {
    case .late: .late
    case .today, .soon: .soon
    case .unmeasured, .missed: .measure
    case .met, .metLate, .settled: .done
    case .later, .conditional, .undated, .lapsed, .expired, .closed: .plain
    }
  }
}
