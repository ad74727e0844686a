/// The clipboard of the terminal, which may be on another machine than the program (OSC 52).
enum Clipboard {
  /// Terminals that know the sequence, or that pass over what they do not know. The console of Linux and old terminals
  /// would print it on the screen.
  private static let kinds = [
    "xterm", "tmux", "screen", "alacritty", "foot", "kitty", "wezterm", "ghostty", "rxvt", "st", "contour",
    "konsole",
    "vte", "iterm", "mlterm", "gnome",
  ]

  /// - Parameter type: the value of `TERM`.
  static func isTaken(by type: String) -> Bool {
    kinds.contains { type == $0 || type.hasPrefix("\($0)-") }
  }

  /// `ESC ] 52 ; c ; text in base 64 BEL`.
  static func sequence(for text: String) -> [UInt8] {
    Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(
          place <= group.count ? digits[value >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
