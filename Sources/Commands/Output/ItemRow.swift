import Display
import Supervision
import Wording

/// A line about an item: sign, when, who, trede, what, whose move, the literal phrase, and remarks.
enum ItemRow {
  /// As on the screen, where there is little room the remarks go first, then the phrase and whose move it is. The
  /// municipality, its trede, what, the day and how many days stay whole; below some sixty columns the trede and
  /// the day go too.
  ///
  /// The sign has two cells, also where no line has the long one.
  static let columns = [
    TextTable.Column(title: "  ", alignment: .right), TextTable.Column(),
    TextTable.Column(wrapping: TextTable.Wrapping(early: 20, least: 12)),
    TextTable.Column(leaveOut: 4, isDear: true),
    TextTable.Column(wrapping: TextTable.Wrapping(early: 30, least: 12)),
    TextTable.Column(leaveOut: 3), TextTable.Column(leaveOut: 2),
    TextTable.Column(leaveOut: 5, isDear: true, insteadOf: 6),
    TextTable.Column(leaveOut: 1),
  ]

  /// - Parameter when: what stands in the second column, a day; `nil` is how the item stands, with the day in a
  ///   column of its own where there is no room for the phrase.
  static func cells(_ item: AgendaItem, _ session: Session, when: String? = nil) -> [TextTable.Cell] {
    let words = session.words
    return cells(
      sign: words.sign(item.standing), when: when ?? words.when(item, on: session.today),
      role: item.standing.role,
      municipality: item.municipality, trede: words.placeColumn(item.place), what: words.title(item),
      actor: words.actorColumn(item.party), isOurs: item.party.actor == .province,
      phrase: words.phrase(item) ?? "",
      day: when == nil && session.width != nil ? words.lastDayColumn(item, on: session.today) : "",
      remarks: words.explanation(item))
  }

  static func cells(
    sign: String, when: String, role: Role, municipality: String, trede: String = "", what: String,
    actor: String,
    isOurs: Bool = false, phrase: String = "", day: String = "", remarks: String = ""
  ) -> [TextTable.Cell] {
    [
      TextTable.Cell(sign, role), TextTable.Cell(when, role), TextTable.Cell(municipality),
      TextTable.Cell(trede),
      TextTable.Cell(what), TextTable.Cell(actor, isOurs ? .ours : .plain), TextTable.Cell(phrase),
      TextTable.Cell(day), TextTable.Cell(remarks, .quiet),
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
