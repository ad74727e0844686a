import Supervision
import Wording

/// The answers on a form while they are read: each is turned into a value, or leaves a sentence beside its field.
///
/// A reader that finds a fault gives a stand-in, so that the rest is read as well and every fault is said at once.
struct Answers {
  let context: FormContext
  var words: Words { context.words }
  private(set) var faults: [FieldName: String] = [:]
  private(set) var hints: [FieldName: [String]] = [:]
  /// Documents that were named for the first time; they are added before the changes that name them.
  var newDocuments: [Document] = []
  private var texts: [FieldName: String] = [:]
  private var fields: [FieldName: Field] = [:]

  init(fields: [Field], texts: [FieldName: String], context: FormContext) {
    self.context = context
    for field in fields {
      self.fields[field.name] = field
      self.texts[field.name] = texts[field.name] ?? field.text
    }
  }

  /// Whether the form has the field at all.
  func asks(_ name: FieldName) -> Bool { fields[name] != nil }

  func field(_ name: FieldName) -> Field? { fields[name] }

  /// Nobody changed what stood in the field when the form opened: what is recorded then stays to the letter.
  func isUntouched(_ name: FieldName) -> Bool { texts[name] == fields[name]?.text }

  func isEmpty(_ name: FieldName) -> Bool { (texts[name] ?? "").trimmed.isEmpty }

  mutating func refuse(_ name: FieldName, _ sentence: String) {
    if faults[name] == nil { faults[name] = sentence }
  }

  /// Says a few words beside a field, the next of them on a line of their own.
  mutating func remark(_ name: FieldName, _ words: String) { hints[name, default: []].append(words) }

  /// What was typed freely, by field.
  var freeTexts: [(name: FieldName, text: String)] {
    let numbers: Set<FieldName> = [
      "id", "number", "decision-number", "document", "documents", "source", "address",
    ]
    return texts.filter { name, _ in
      switch fields[name]?.kind {
      case .text, .lines, .suggestion: !numbers.contains(name)
      default: false
      }
    }.map { (name: $0.key, text: $0.value) }.sorted { $0.name.rawValue < $1.name.rawValue }
  }

  /// The most characters of one field. A longer text is a document, which is kept elsewhere; every step on the case
  /// would drag it along.
  static let longest = 100_000

  /// The text of a field without the spaces around it; `nil` when it is empty.
  mutating func text(_ name: FieldName) -> String? {
    let text = (texts[name] ?? "").trimmed
    if text.utf8.count > Answers.longest, !isUntouched(name), text.unicodeScalars.count > Answers.longest {
      refuse(name, words.tooLong(Answers.longest))
    }
    if !isUntouched(name), text.holdsControls { refuse(name, words.holdsControls) }
    if text.isEmpty, fields[name]?.isOptional == false { refuse(name, words.fieldIsEmpty) }
    return text.isEmpty ? nil : text
  }

  /// Who does something, by a short handle: names of people stand in `people.json`, where they can be erased, and never
  /// in the log.
  mutating func handle(_ name: FieldName) -> String? {
    let text = text(name)
    if let text, !isUntouched(name), !Handle.isSensible(text) { refuse(name, words.senselessHandle(text)) }
    return text
  }

  /// The text of a field that must be filled in; empty beside a fault.
  mutating func required(_ name: FieldName) -> String { text(name) ?? "" }

  mutating func lines(_ name: FieldName) -> [String] {
    (text(name) ?? "").split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Words with commas between them.
  mutating func list(_ name: FieldName) -> [String] {
    (text(name) ?? "").split { ",;\n".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// What `read` makes of the text, or its sentence beside the field.
  mutating func read<Value>(
    _ name: FieldName, _ read: (Typed, String) throws(Typed.Fault) -> Value
  ) -> Value? {
    guard let text = text(name) else { return nil }
    do throws(Typed.Fault) {
      return try read(Typed(words), text)
    } catch {
      refuse(name, error.sentence)
      return nil
    }
  }
}

extension String {
  /// Whether it holds characters that steer a terminal or end a text: all of them but tabs and ends of lines.
  package var holdsControls: Bool {
    unicodeScalars.contains { scalar in
      scalar.properties.generalCategory == .control && !"\t\n\r".unicodeScalars.contains(scalar)
    }
  }

  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// `nil` instead of an empty text.
  var ifAny: String? { isEmpty ? nil : self }
}
