extension Repertoire {
  /// What a terminal in a locale with this code set can show, as `nl_langinfo(CODESET)` names it.
  package static func of(codeSet: String) -> Repertoire {
    switch codeSet.uppercased().filter({ $0.isLetter || $0.isNumber }) {
    case "UTF8": .unicode
    case "ISO88591", "ISO885915", "CP1252": .latin1
    default: .ascii
    }
  }

  /// `text` as the terminal can show it, in exactly as many cells, so that no column moves.
  ///
  /// The scalars of the result each take the cells that the C library counts. So a flag becomes its two
  /// letters and a joined emoji its first picture, for terminals disagree about the width of those.
  package func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    if self == .unicode && text.unicodeScalars.allSatisfy({ $0.isPlainlyNarrow }) { return text }
    var result = String.UnicodeScalarView()
    for character in text { append(character, to: &result) }
    return String(result)
  }

  /// Printed lines in the bytes of the terminal's code set. Line breaks and what sets colours stay as they are.
  package func bytes(_ lines: String) -> [UInt8] {
    if self == .unicode { return Array(lines.utf8) }
    var bytes: [UInt8] = []
    for character in lines {
      if let byte = character.asciiValue, character != "\r\n" {
        bytes.append(byte)
      } else {
        let shown = character == "\r\n" ? "\r\n" : text(String(character))
        bytes += shown.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
      }
    }
    return bytes
  }

  /// What is shown in the place of one scalar. A wide scalar that cannot be shown is `?` here; `text` fills
  /// the cell beside it.
  package func substitute(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch self {
    case .unicode: scalar
    case .latin1: scalar.isLatin1 ? scalar : scalar.asciiLookalike
    case .ascii: scalar.isASCII ? scalar : scalar.asciiLookalike
    }
  }

  private func append(_ character: Character, to result: inout String.UnicodeScalarView) {
    guard let first = character.unicodeScalars.first else { return }
    let width = character.displayWidth
    if first.isRegionalIndicator && width == 2 {
      result.append(contentsOf: character.unicodeScalars.map(\.letterOfFlag))
    } else if self == .unicode && !character.isEmojiSequence {
      result.append(contentsOf: character.unicodeScalars.lazy.filter { !$0.isInvisibleFormat }.map(\.visible))
    } else if width > 0 {
      let substitute = composed(character) ?? substitute(first.visible)
      result.append(substitute)
      let filling: Unicode.Scalar = substitute == "?" ? "?" : " "
      result.append(contentsOf: repeatElement(filling, count: max(0, width - substitute.cells)))
    }
  }

  /// A letter and its accent as the one letter that ISO-8859-1 has for both.
  private func composed(_ character: Character) -> Unicode.Scalar? {
    self == .latin1 ? latin1Letters[character] : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isLatin1: Bool { isASCII || (0xA0...0xFF).contains(value) }

  /// Joiners and the like: they take no cell, but some terminals draw one.
  fileprivate var isInvisibleFormat: Bool {
    properties.generalCategory == .format && cells == 0
  }

  /// Terminals differ about the soft hyphen.
  fileprivate var visible: Unicode.Scalar { self == "\u{AD}" ? "-" : self }

  fileprivate var letterOfFlag: Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0x1F1E6 + 0x41))
  }
}

/// Characters that are equal when composed find each other here.
private let latin1Letters: [Character: Unicode.Scalar] = Dictionary(
  uniqueKeysWithValues: (UInt8(0xC0)...0xFF).map { (Character(Unicode.Scalar($0)), Unicode.Scalar($0)) })
