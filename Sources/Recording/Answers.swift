import Supervision
import Wording

/// The answers on a form while they are read: each is turned into a value, or leaves a sentence beside its field.
struct Answers {
  let context: FormContext
  let words = Dutch()
  private(set) var faults: [FieldName: String] = [:]
  var hints: [FieldName: String] = [:]
  private var texts: [FieldName: String] = [:]
  private var fields: [FieldName: Field] = [:]

  init(fields: [Field], texts: [FieldName: String], context: FormContext) {
    self.context = context
    for field in fields {
      self.fields[field.name] = field
      self.texts[field.name] = texts[field.name] ?? field.text
    }
  }

  /// The text of a field without the spaces around it; `nil` when it is empty.
  mutating func text(_ name: FieldName) -> String? {
    let text = (texts[name] ?? "").trimmed
    if text.isEmpty, fields[name]?.isOptional == false { faults[name] = words.fieldIsEmpty }
    return text.isEmpty ? nil : text
  }

  mutating func lines(_ name: FieldName) -> [String] {
    (text(name) ?? "").split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  mutating func day(_ name: FieldName) -> Day? {
    guard let text = text(name) else { return nil }
    guard let day = Day(iso: text) else {
      faults[name] = words.notADay(text)
      return nil
    }
    return day
  }

  mutating func flag(_ name: FieldName) -> Bool { text(name) == "ja" }

  /// The value of the choice that was made.
  mutating func choice(_ name: FieldName) -> String? { text(name) }

  mutating func refuse(_ name: FieldName, _ sentence: String) { faults[name] = sentence }
}

extension String {
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
