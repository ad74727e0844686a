/// A piece of a page that is safe by how it is made: names of elements and attributes are literals of the program, and
/// words get in only escaped.
struct Hypertext {
  typealias Attributes = KeyValuePairs<StaticString, String>

  private(set) var source = ""

  mutating func text(_ words: String) { source += words.harmless.escaped }

  /// An element on lines of its own.
  mutating func block(
    _ name: StaticString, _ attributes: Attributes = [:], _ inside: (inout Hypertext) -> Void
  ) {
    inline(name, attributes, inside)
    source += "\n"
  }

  mutating func block(_ name: StaticString, _ attributes: Attributes = [:], text words: String) {
    block(name, attributes) { $0.text(words) }
  }

  /// An element within a line.
  mutating func inline(
    _ name: StaticString, _ attributes: Attributes = [:], _ inside: (inout Hypertext) -> Void
  ) {
    open(name, attributes)
    source += ">"
    inside(&self)
    source += "</\(name)>"
  }

  mutating func inline(_ name: StaticString, _ attributes: Attributes = [:], text words: String) {
    inline(name, attributes) { $0.text(words) }
  }

  /// An element of SVG that has nothing inside.
  mutating func shape(_ name: StaticString, _ attributes: Attributes) {
    open(name, attributes)
    source += "/>"
  }

  /// A text out of a template: headings begin at the second level, since a page has one of the first.
  mutating func blocks(_ blocks: [Block]) {
    source += HTMLDocument.body(
      of: blocks.map { block in
        guard case .heading(let title, let level) = block else { return block }
        return .heading(title, level: max(2, level))
      })
  }

  /// A link to another page; an address from outside only where it is one of the web, else its words alone.
  mutating func link(_ address: String, text words: String) {
    inline("a", ["href": address], text: words)
  }

  mutating func outsideLink(_ address: String, text words: String) {
    guard Hypertext.isWeb(address) else { return text("\(words): \(address)") }
    link(address, text: words)
  }

  static func isWeb(_ address: String) -> Bool {
    ["https://", "http://"].contains { address.lowercased().hasPrefix($0) }
      && !address.contains { $0.isWhitespace }
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    source += "<\(name)"
    for (key, value) in attributes { source += " \(key)=\"\(value.harmless.escaped)\"" }
  }
}
