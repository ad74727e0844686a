internal import Supervision

extension CaseDecoder {
  /// The deadline of an item with what was done to it since; `nil` where it has none.
  func schedule(ifAny fields: inout Fields) throws(JSONFault) -> Schedule? {
    guard let node = fields.node(ifAny: "deadline") else {
      // Changes of nothing make no sense, and dropping them in silence would lose an uitstel.
      guard fields.node(ifAny: "changes") == nil else { throw fields.object.missing("deadline") }
      return nil
    }
    return Schedule(try deadline(node), changes: try fields.list("changes", change))
  }

  func schedule(_ fields: inout Fields) throws(JSONFault) -> Schedule {
    let original = try deadline(fields.node("deadline"))
    return Schedule(original, changes: try fields.list("changes", change))
  }

  private func change(_ node: JSONNode) throws(JSONFault) -> Schedule.Change {
    var fields = try Fields(node)
    let kind = try fields.word("kind", Words.change)
    let day = try fields.day("on")
    var change = Schedule.Change(kind: kind, on: day, deadline: try deadline(fields.node("deadline")))
    change.by = try shownText(&fields, ifAny: "by")
    change.reason = try shownText(&fields, ifAny: "reason")
    change.source = try source(&fields)
    return change
  }

  private func deadline(_ node: JSONNode) throws(JSONFault) -> Deadline {
    var fields = try Fields(node)
    let phrase = try text(&fields, "phrase")
    let basis = try fields.word("basis", Words.basis)
    return Deadline(phrase: phrase, wording: try wording(&fields), basis: basis)
  }

  /// Exactly one of the seven ways to read a phrase.
  private func wording(_ fields: inout Fields) throws(JSONFault) -> Deadline.Wording {
    var found: Deadline.Wording?
    func take(_ node: JSONNode?, _ read: (JSONNode) throws(JSONFault) -> Deadline.Wording?) throws(JSONFault)
    {
      guard let node, let wording = try read(node) else { return }
      guard found == nil else { throw node.fault { .contradiction(key: $0, .severalWordings) } }
      found = wording
    }
    try take(fields.node(ifAny: "before")) { node throws(JSONFault) in .before(try node.readDay()) }
    try take(fields.node(ifAny: "by")) { node throws(JSONFault) in .by(try node.readDay()) }
    try take(fields.node(ifAny: "on")) { node throws(JSONFault) in .on(try node.readDay()) }
    try take(fields.node(ifAny: "window"), window)
    try take(fields.node(ifAny: "within"), within)
    try take(fields.node(ifAny: "ahead"), ahead)
    try take(fields.node(ifAny: "undated")) { node throws(JSONFault) in try node.readFlag() ? .undated : nil }
    guard let found else { throw fields.object.missing("before|by|on|window|within|ahead|undated") }
    return found
  }

  private func window(_ node: JSONNode) throws(JSONFault) -> Deadline.Wording? {
    let days = try node.readWindow()
    return .window(days.lowerBound, days.upperBound)
  }

  private func within(_ node: JSONNode) throws(JSONFault) -> Deadline.Wording? {
    var fields = try Fields(node)
    let count = try fields.node("count")
    let unit = try fields.word("unit", Words.unit)
    let day = try fields.day("after")
    return .within(try count.readWhole(in: termCounts(unit, room: day.days(to: lastDay))), unit, after: day)
  }

  private func ahead(_ node: JSONNode) throws(JSONFault) -> Deadline.Wording? {
    var fields = try Fields(node)
    let count = try fields.node("count")
    let unit = try fields.word("unit", Words.unit)
    let day = try fields.day("of")
    return .ahead(try count.readWhole(in: termCounts(unit, room: firstDay.days(to: day))), unit, of: day)
  }

  private var firstDay: Day { Day(Limits.years.lowerBound, 1, 1) }
  private var lastDay: Day { Day(Limits.years.upperBound, 12, 31) }

  /// How many of a unit surely fit in a number of days, so that a term ends inside the calendar.
  private func termCounts(_ unit: Deadline.Unit, room: Int) -> ClosedRange<Int> {
    let longest =
      switch unit {
      case .days: 1
      case .weeks: 7
      case .months: 31
      case .years: 366
      }
    return 0...min(Limits.termCount.upperBound, room / longest)
  }
}
