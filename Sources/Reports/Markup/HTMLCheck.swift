import Wording

/// Holds a page to what every browser agrees about: tags, quotation marks and remarks end, and elements are closed in
/// their order, but for those that HTML lets end by themselves (HTML Standard, optional tags and void elements).
struct HTMLCheck {
  private let bytes: [UInt8]
  private var open: [(name: String, line: Int)] = []
  private var place = 0
  private var line = 1
  /// Where the tags stand that a browser reads as tags.
  private var tags: Set<Int> = []

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  private static let endByThemselves: Set<String> = [
    "html", "head", "body", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody",
    "tfoot", "colgroup", "caption", "rt", "rp",
  ]
  /// Nothing in these is a tag but their own end.
  private static let rawText: Set<String> = ["script", "style", "title", "textarea"]

  init(_ page: String) { bytes = Array(page.utf8) }

  func fault(around inside: String) -> MadeMarkup.Fault? {
    var check = self
    return check.find(around: inside)
  }

  private mutating func find(around inside: String) -> MadeMarkup.Fault? {
    guard let wanted = bytes.place(of: Array(inside.utf8)) else { return .withoutContent }
    while let next = goOn(to: "<") {
      let start = (place: next, line: line)
      guard let fault = read(from: start.place) else { continue }
      return MadeMarkup.Fault(fault, line: start.line)
    }
    if let left = open.last(where: { !HTMLCheck.endByThemselves.contains($0.name) }) {
      return MadeMarkup.Fault(.unclosed(left.name), line: left.line)
    }
    return tags.contains(wanted) ? nil : .withoutContent
  }

  /// Reads what begins with the `<` at the place, and goes behind it.
  private mutating func read(from start: Int) -> MarkupFault? {
    if starts(with: "<!--", at: start) { return skip(to: "-->", from: start + 4) ? nil : .cutOff }
    if starts(with: "<!", at: start) { return skip(to: ">", from: start + 2) ? nil : .cutOff }
    let isEnd = starts(with: "</", at: start)
    place = start + (isEnd ? 2 : 1)
    let name = takeName()
    // A `<` that no name follows is a sign.
    guard !name.isEmpty else { return nil }
    guard let isClosed = takeAttributes() else { return .cutOff }
    tags.insert(start)
    if isEnd { return close(name) }
    if HTMLCheck.void.contains(name) || isClosed { return nil }
    if HTMLCheck.rawText.contains(name) {
      return skip(to: "</\(name)", from: place) && skip(to: ">", from: place) ? nil : .unclosed(name)
    }
    open.append((name, line))
    return nil
  }

  private mutating func close(_ name: String) -> MarkupFault? {
    guard let found = open.lastIndex(where: { $0.name == name }) else {
      return HTMLCheck.endByThemselves.contains(name) || HTMLCheck.void.contains(name) ? nil : .unopened(name)
    }
    if let left = open[(found + 1)...].first(where: { !HTMLCheck.endByThemselves.contains($0.name) }) {
      return .crossed(name, open: left.name)
    }
    open.removeSubrange(found...)
    return nil
  }

  private mutating func takeName() -> String {
    let start = place
    while place < bytes.count, bytes[place].isOfName { place += 1 }
    guard place > start, bytes[start].isLetter else {
      place = start
      return ""
    }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  /// Goes behind the `>` of a tag. `nil` when there is none; else whether the tag closes itself.
  private mutating func takeAttributes() -> Bool? {
    var quote: UInt8?
    var last: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      step()
      if let ends = quote {
        if byte == ends { quote = nil }
      } else if last == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return last == UInt8(ascii: "/")
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\n") { last = byte }
    }
    return nil
  }

  // MARK: - Going on

  private mutating func step() {
    if bytes[place] == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }

  private mutating func goOn(to sign: Character) -> Int? {
    while place < bytes.count, bytes[place] != sign.asciiValue { step() }
    return place < bytes.count ? place : nil
  }

  /// Goes behind the words, in whatever letters. Says whether they are there.
  private mutating func skip(to words: String, from start: Int) -> Bool {
    place = min(start, bytes.count)
    while place < bytes.count {
      if starts(with: words, at: place) {
        place += words.utf8.count
        return true
      }
      step()
    }
    return false
  }

  private func starts(with words: String, at start: Int) -> Bool {
    guard start + words.utf8.count <= bytes.count else { return false }
    return zip(bytes[start...], words.utf8).allSatisfy { $0 == $1 || $0.isLetter && $0 | 0x20 == $1 }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  fileprivate var isOfName: Bool {
    isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ":")
  }
}
