import Supervision
import Wording

/// The words behind a command that is about all municipalities: one of them, and a half-year, in either order.
struct TypedWords {
  private var words: [String]

  init(_ words: [String]) { self.words = words }

  /// Takes the half-year out of them. A word that begins with a figure can be nothing else, so that a half-year that is
  /// wrong is not looked for among the municipalities.
  mutating func halfYear(_ session: Session) throws(Stop) -> HalfYear? {
    let place =
      words.firstIndex { (try? HalfYearInput.halfYear(from: $0)) != nil }
      ?? words.firstIndex { $0.first?.isNumber == true }
    return try session.halfYear(place.map { words.remove(at: $0) })
  }

  /// The municipality among what is left, or that of the flag; `nil` for all. Nothing else may be left.
  mutating func municipality(
    orFlag flag: String?, _ contents: StoreContents, _ session: Session
  ) throws(Stop) -> CaseID? {
    let named = flag ?? (words.isEmpty ? nil : words.removeFirst())
    guard words.isEmpty else { throw Stop(.usage, session.words.unexpectedArguments(words)) }
    guard let named else { return nil }
    try session.requireCases(contents)
    return try CaseFinder(contents, session.words).find(named, domain: nil).id
  }
}
