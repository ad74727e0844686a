/// Makes cells of what a sheet of Excel says about them.
struct OfficeCells {
  let texts: SharedTexts
  let looks: CellLooks
  let countsFrom1904: Bool

  /// A cell as the sheet has it.
  struct Draft {
    var type: String?
    var style: Int?
    var content: [UInt8] = []
    var hasContent = false
    var hasFormula = false
  }

  /// What the cell holds and what a person sees of it; `nil` for an empty one.
  func content(of draft: Draft) throws(Interruption) -> (text: String, value: CellValue)? {
    guard draft.hasContent else { return draft.hasFormula ? ("", .notCalculated) : nil }
    switch draft.type {
    case "s":
      guard let index = Int(plain(draft)), let text = texts[index] else { throw .misheard }
      return text.isEmpty ? nil : (text, .text)
    case "str", "inlineStr":
      let text = EscapedText.text(draft.content)
      return text.isEmpty ? nil : (text, .text)
    case "b":
      let isTrue = plain(draft) == "1" || plain(draft) == "true"
      return (isTrue ? "TRUE" : "FALSE", .boolean(isTrue))
    case "e": return (plain(draft), .error)
    case "d":
      guard let day = TableDay(start: plain(draft)) else { throw .misheard }
      return (day.description, .day(day))
    default:
      let digits = plain(draft)
      if digits.isEmpty { return draft.hasFormula ? ("", .notCalculated) : nil }
      return try number(digits, look: looks[draft.style])
    }
  }

  private func plain(_ draft: Draft) -> String {
    String(decoding: draft.content.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }, as: UTF8.self)
  }

  private func number(_ digits: String, look: NumberLook) throws(Interruption) -> (String, CellValue) {
    switch look {
    case .day, .dayAndTime:
      guard let moment = SerialDay(digits, countsFrom1904: countsFrom1904) else { break }
      let time = look == .day ? "" : " \(SerialDay.time(moment.seconds))"
      return (moment.day.description + time, .day(moment.day))
    case .time:
      if let time = SerialDay.time(digits) { return (time, .time) }
    case .number:
      if digits.utf8.count < 16, digits.utf8.first != 0x30, Digits.areAll(digits.utf8) {
        return (digits, .number(digits))
      }
    case .percentage: break
    }
    guard let number = DecimalNumber(digits)?.asShown else { throw .misheard }
    let isPercentage = look == .percentage
    return (isPercentage ? number.multiplied(byTenToThe: 2).plain + "%" : number.plain, .number(digits))
  }
}
