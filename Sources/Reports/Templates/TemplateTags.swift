import Wording

/// A tag of a template and the line it stands on.
struct TemplateTag {
  enum Kind: Equatable {
    case value, section, inverted, end, part
  }

  let kind: Kind
  let name: String
  let line: Int
  /// Bytes between the tag before it and this one.
  let before: Int

  /// The tags of a text in their order. Only what `Docs/Templates.md` has is let through: the engine knows more,
  /// and what it does not know it leaves out of the letter without a word.
  static func all(in text: String, of template: String) throws(TemplateFault) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var rest = Substring(text)
    var line = 1
    var before = 0
    while let start = rest.firstRange(of: "{{") {
      line += rest[..<start.lowerBound].count { $0.isNewline }
      before += rest[..<start.lowerBound].utf8.count
      let isRaw = rest[start.upperBound...].first == "{"
      let inside = rest[start.upperBound...].dropFirst(isRaw ? 1 : 0)
      guard let end = inside.firstRange(of: isRaw ? "}}}" : "}}") else {
        throw TemplateFault(template: template, line: line, .unclosedTag)
      }
      let tag = inside[..<end.lowerBound]
      if let read = try read(tag, isRaw: isRaw, at: line, of: template, before: before) {
        tags.append(read)
        before = 0
      }
      line += tag.count { $0.isNewline }
      rest = inside[end.upperBound...]
    }
    return tags
  }

  private static func read(
    _ tag: Substring, isRaw: Bool, at line: Int, of template: String, before: Int
  ) throws(TemplateFault) -> TemplateTag? {
    let kinds: [Character: Kind] = ["#": .section, "^": .inverted, "/": .end, ">": .part, "&": .value]
    let sign = isRaw ? nil : tag.first
    if sign == "!" { return nil }
    let kind = sign.flatMap { kinds[$0] }
    let name = tag.dropFirst(kind == nil ? 0 : 1).trimmed
    let isName = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
    guard isName, !name.hasPrefix("."), !name.hasSuffix(".") else {
      throw TemplateFault(template: template, line: line, .unknownTag(String(tag)))
    }
    return TemplateTag(kind: kind ?? .value, name: String(name), line: line, before: before)
  }
}

extension Substring {
  /// Without the blanks at both ends.
  var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
