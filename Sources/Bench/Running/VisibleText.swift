/// What a stream of terminal bytes says in words, good enough to look for a word in it.
///
/// Changes of colour vanish, so that a word in two colours stays one word; any other control sequence, such as
/// a move of the cursor, separates words. Where on the screen a word stands is not known.
struct VisibleText {
  let text: String

  init(_ bytes: [UInt8]) {
    var visible: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == VisibleText.escape else {
        visible.append(byte < 0x20 ? VisibleText.space : byte)
        continue
      }
      let final = VisibleText.skipSequence(in: bytes, at: &index)
      if final != UInt8(ascii: "m") { visible.append(VisibleText.space) }
    }
    text = String(decoding: visible, as: UTF8.self)
  }

  /// The runs of letters in it.
  var words: [Substring] { text.split { !$0.isLetter } }

  /// Whether it has `part`, capitals and all.
  func contains(_ part: String) -> Bool {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }

  private static let escape: UInt8 = 0x1b
  private static let bell: UInt8 = 0x07
  private static let space: UInt8 = 0x20

  /// Moves `index` behind a sequence whose escape has been read, and returns its final byte.
  private static func skipSequence(in bytes: [UInt8], at index: inout Int) -> UInt8 {
    guard index < bytes.count else { return 0 }
    let kind = bytes[index]
    index += 1
    switch kind {
    case UInt8(ascii: "["):
      while index < bytes.count, !(0x40...0x7e).contains(bytes[index]) { index += 1 }
    case UInt8(ascii: "]"):
      while index < bytes.count, bytes[index] != bell, bytes[index] != escape { index += 1 }
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      break
    default:
      return kind
    }
    guard index < bytes.count else { return 0 }
    index += 1
    return bytes[index - 1]
  }
}
