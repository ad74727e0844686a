/// One cell of a document while it is heard.
struct DocumentCell {
  let repeats: Int
  private let isCovered: Bool
  private let type: String?
  /// What the cell holds in the notation of the format, where it has one of its own.
  private let stored: String?
  private let hasFormula: Bool
  private let isError: Bool
  private var text: [UInt8] = []
  private var paragraphs = 0
  private var isInParagraph = false

  /// - Parameter isCovered: whether another cell lies over this one, so that nobody sees what it holds.
  init(_ attributes: XMLAttributes, isCovered: Bool) {
    self.isCovered = isCovered
    repeats = attributes.count(.table, "number-columns-repeated")
    type = attributes[.office, "value-type"]
    isError = attributes[.calculation, "value-type"] == "error"
    hasFormula = attributes[.table, "formula"] != nil
    stored =
      switch type {
      case "float", "percentage", "currency": attributes[.office, "value"]
      case "date": attributes[.office, "date-value"]
      case "boolean": attributes[.office, "boolean-value"]
      case "string": attributes[.office, "string-value"]
      default: nil
      }
  }

  var size: Int { text.count }

  /// Whether an element within the cell is part of what the cell says.
  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    guard name.space == .text else { return false }
    switch name.local {
    case "p", "h":
      if paragraphs > 0 { text.append(0x0A) }
      paragraphs += 1
      isInParagraph = true
    case "s": text.append(contentsOf: repeatElement(0x20, count: min(attributes.count(.text, "c"), 1024)))
    case "tab": text.append(0x09)
    case "line-break": text.append(0x0A)
    case "span", "a", "date", "time", "sheet-name", "title", "file-name": break
    default: return false
    }
    return true
  }

  /// White space between the elements of a cell is layout of the file.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if isInParagraph { text.append(contentsOf: bytes) }
  }

  mutating func end(_ name: XMLName) {
    if name == XMLName(.text, "p") || name == XMLName(.text, "h") { isInParagraph = false }
  }

  /// What the cell holds and what a person sees of it; `nil` for an empty one.
  var content: (text: String, value: CellValue)? {
    get throws(Interruption) {
      if isCovered { return nil }
      let shown = String(decoding: text, as: UTF8.self)
      if isError { return (shown, .error) }
      switch type {
      case "float", "percentage", "currency":
        guard let stored, let number = DecimalNumber(stored) else { throw .misheard }
        return (shown.isEmpty ? number.asShown.plain : shown, .number(stored))
      case "date":
        guard let stored, let day = TableDay(start: stored) else { throw .misheard }
        return (shown.isEmpty ? day.description : shown, .day(day))
      case "time": return (shown, .time)
      case "boolean": return (shown.isEmpty ? stored ?? "" : shown, .boolean(stored == "true"))
      default:
        let text = shown.isEmpty ? stored ?? "" : shown
        if text.isEmpty { return hasFormula && type == nil ? ("", .notCalculated) : nil }
        return (text, .text)
      }
    }
  }
}
