internal import Supervision

/// Single values of the format. Each throws its fault with its place where the value is of another kind.
extension JSONNode {
  func readText() throws(JSONFault) -> String {
    guard let text else { throw wrongType(.text) }
    return text
  }

  func readFlag() throws(JSONFault) -> Bool {
    switch entry.kind {
    case .yes: return true
    case .no: return false
    default: throw wrongType(.yesOrNo)
    }
  }

  func readWhole(in allowed: ClosedRange<Int>) throws(JSONFault) -> Int {
    guard let whole else {
      guard entry.kind == .number else { throw wrongType(.number) }
      throw JSONFault(offset: offset, fault: .numberNotWhole(String(decoding: bytes, as: UTF8.self)))
    }
    guard allowed.contains(whole) else {
      throw fault { .outOfRange(key: $0, value: whole, allowed: allowed) }
    }
    return whole
  }

  func readDay() throws(JSONFault) -> Day {
    guard let date else { throw wrongType(.date) }
    guard Limits.years.contains(date.year),
      let day = Day(year: date.year, month: date.month, day: date.day)
    else {
      let value = try readText()
      throw fault { .impossibleDate(key: $0, value: value) }
    }
    return day
  }

  /// `2023-I` or `2023-II`.
  func readHalfYear() throws(JSONFault) -> HalfYear {
    guard let halfYear, Limits.years.contains(halfYear.year) else {
      let value = try readText()
      throw fault { .impossibleHalfYear(key: $0, value: value) }
    }
    return HalfYear(halfYear.year, halfYear.half == 1 ? .first : .second)
  }

  func readWord<Value>(_ table: WordTable<Value>) throws(JSONFault) -> Value {
    guard entry.kind == .text else { throw wrongType(.text) }
    if let value = table.value(of: self) { return value }
    let word = try readText()
    throw fault { .unknownWord(key: $0, value: word, allowed: table.words) }
  }

  func readTexts() throws(JSONFault) -> [String] {
    try readList { node throws(JSONFault) in try node.readText() }
  }
}
