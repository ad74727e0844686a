import Supervision
import Wording

extension Answers {
  /// The document that something rests on; it must be there.
  mutating func source(_ name: FieldName = "source") -> DocumentID? {
    guard let text = text(name) else { return nil }
    if let known = known(text) { return known }
    refuse(name, words.noSuchDocument(text))
    return nil
  }

  /// A document by id, number or title. Another number is that of a document that is recorded along with the
  /// change, under the title given.
  mutating func document(_ name: FieldName, title: String) -> DocumentID? {
    guard let text = text(name) else { return nil }
    return known(text) ?? newDocument(numbered: text, title: title)
  }

  /// What something rests on: a document that is there, or the one that is named by its number, which may be new.
  mutating func source(orNew title: String) -> DocumentID? {
    let source = source()
    guard asks("document"), !isEmpty("document") else { return source }
    if source != nil, !isUntouched("source") { refuse("document", words.sourceOrDocument) }
    return document("document", title: title)
  }

  /// Several documents with commas between them.
  mutating func documents(_ name: FieldName, title: String) -> [DocumentID] {
    list(name).map { known($0) ?? newDocument(numbered: $0, title: title) }
  }

  private func known(_ text: String) -> DocumentID? {
    let documents = context.subject.documents + newDocuments
    return
      (documents.first { $0.id.text == text } ?? documents.first { $0.number == text }
      ?? documents.first { $0.title == text })?.id
  }

  private mutating func newDocument(numbered number: String, title: String) -> DocumentID {
    let taken = Set((context.subject.documents + newDocuments).map(\.id.text))
    // What an id cannot hold becomes a hyphen: 2024/9 is another document than 20249.
    let plain = number.lowercased().split {
      !($0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)))
    }.joined(separator: "-")
    var name = plain.isEmpty || HalfYear(plain.uppercased()) != nil ? "stuk-\(plain)" : plain
    while taken.contains(name) { name += "-2" }
    newDocuments.append(Document(id: DocumentID(name), title: title, number: number))
    return DocumentID(name)
  }
}
