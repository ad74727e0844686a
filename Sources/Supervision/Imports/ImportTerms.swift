/// What holds for all rows of a table that comes in.
package struct ImportTerms: Hashable, Sendable {
  package var kind: ImportKind
  package var period: HalfYear
  /// The day on which it is recorded.
  package var today: Day
  /// Targets: the day they hold from. Without one a first target holds from the first day of its half-year, and a
  /// revision from today.
  package var from: Day?
  package var national: Int?
  package var by: String?
  /// Counts: the day they are a stand of.
  package var asOf: Day?
  /// Counts: the day of the delivery, where it was said; else that is today.
  package var delivered: Day?
  package var source: ImportedSource?
  /// Inhabitants of the country on 1 January of the year before: asks for the check with the formula (rule 12).
  package var inhabitants: Int?

  package init(_ kind: ImportKind, _ period: HalfYear, today: Day) {
    self.kind = kind
    self.period = period
    self.today = today
  }
}

/// The document that a table was, or came with.
package struct ImportedSource: Hashable, Sendable {
  package var title: String
  package var number: String?
  package var date: Day?

  package init(title: String, number: String? = nil, date: Day? = nil) {
    self.title = title
    self.number = number
    self.date = date
  }

  /// The document of a case that it is, or a new one with an id that is not in use.
  func document(in subject: Case) -> (id: DocumentID, isNew: Document?) {
    let known = subject.documents.first { document in
      document.id.text == title || document.title == title && (number == nil || document.number == number)
        || number != nil && document.number == number
    }
    if let known { return (known.id, nil) }
    let taken = Set(subject.documents.map(\.id.text))
    var name = (number ?? title).wordsWithHyphens
    if name.isEmpty || HalfYear(name.uppercased()) != nil { name = "stuk-\(name)" }
    while taken.contains(name) { name += "-2" }
    let id = DocumentID(name)
    return (id, Document(id: id, title: title, number: number, date: date))
  }
}

extension String {
  /// As ids are written: `taakstelling-2024-ii`.
  fileprivate var wordsWithHyphens: String {
    let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")) }
    return words.prefix(8).joined(separator: "-")
  }
}
