internal import Supervision

/// The headings that a store remembers, as the text of `reference/imports.json`.
enum HeadingsFile {
  static let name = "imports.json"

  static func text(of headings: [RememberedHeading]) -> String {
    guard !headings.isEmpty else { return "{\n  \"format\": 1,\n  \"columns\": []\n}\n" }
    return "{\n  \"format\": 1,\n  \"columns\": [\n" + headings.map(text).joined(separator: ",\n")
      + "\n  ]\n}\n"
  }

  private static func text(of heading: RememberedHeading) -> String {
    """
        {
          "table": "\(heading.table.rawValue)",
          "meaning": "\(heading.meaning.rawValue)",
          "heading": \(QuotedText.json(heading.heading))
        }
    """
  }
}
