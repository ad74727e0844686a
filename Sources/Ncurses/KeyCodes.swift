import CNcurses
import Display

/// The codes of `screen_read` that steer the decoder.
enum Code {
  static let none = SCREEN_KEY_NONE.rawValue.code
  static let pasteStart = SCREEN_KEY_PASTE_START.rawValue.code
  static let pasteEnd = SCREEN_KEY_PASTE_END.rawValue.code
  static let pasteEndBytes = Array("\u{1B}[201~".utf8)
  static let tilde = UInt8(ascii: "~")
  static let mouseNumbers: Int32 = 0x3C
  static let mouseBytes: Int32 = 0x4D
  static let bell: Int32 = 0x07
  static let escape: Int32 = 0x1B
  static let singleShift: Int32 = 0x4F
  static let deviceControl: Int32 = 0x50
  static let controlSequence: Int32 = 0x5B
  static let systemCommand: Int32 = 0x5D
}

extension BinaryInteger {
  fileprivate var code: Int32 { Int32(truncatingIfNeeded: self) }
}

extension Key {
  /// The key of a named code; `nil` for keys that mean nothing here, such as those with a modifier.
  init?(ncurses code: Int32) {
    let function = code - SCREEN_KEY_FUNCTION.rawValue.code
    if function > 0 {
      self = .function(Int(function))
      return
    }
    guard let key = named[code] else { return nil }
    self = key
  }

  /// The key of a byte below 128. Return and Ctrl-J are both Enter, and Ctrl-H is what some terminals send
  /// for Backspace.
  init?(ascii byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0: self = .control(" ")
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x80...: return nil
    default: self = .character(Character(Unicode.Scalar(byte)))
    }
  }
}

private let named: [Int32: Key] = [
  SCREEN_KEY_UP.rawValue.code: .up,
  SCREEN_KEY_DOWN.rawValue.code: .down,
  SCREEN_KEY_LEFT.rawValue.code: .left,
  SCREEN_KEY_RIGHT.rawValue.code: .right,
  SCREEN_KEY_PAGE_UP.rawValue.code: .pageUp,
  SCREEN_KEY_PAGE_DOWN.rawValue.code: .pageDown,
  SCREEN_KEY_HOME.rawValue.code: .home,
  SCREEN_KEY_END.rawValue.code: .end,
  SCREEN_KEY_ENTER.rawValue.code: .enter,
  SCREEN_KEY_BACK_TAB.rawValue.code: .backTab,
  SCREEN_KEY_BACKSPACE.rawValue.code: .backspace,
  SCREEN_KEY_DELETE.rawValue.code: .delete,
]
