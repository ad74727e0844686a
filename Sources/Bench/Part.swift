/// A part of the measurements, which can be asked for alone.
enum Part: String, CaseIterable {
  case startup
  case list
  case screen
  case keys
  case views
  case save
  case importing = "import"
  case site

  /// The parts of this text, with commas between them; nothing where one of them is not known.
  static func all(in text: String) -> Set<Part>? {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let parts = words.compactMap { Part(rawValue: String($0)) }
    return parts.count == words.count ? Set(parts) : nil
  }

  /// As the command line names them, in order.
  static var names: String { allCases.map(\.rawValue).joined(separator: ",") }
}
