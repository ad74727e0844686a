import Display

/// The text of a result, collected to be written in one go.
///
/// What comes from a file passes through `add`, which lets no control character through. Colours are only
/// there when a palette is.
struct Printout {
  /// In UTF-8: a result has tens of thousands of pieces, and a `String` takes each more slowly.
  private var bytes: [UInt8]
  let palette: Palette?

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// - Parameter text: lines that were laid out already.
  init(palette: Palette? = nil, after text: String = "") {
    self.palette = palette
    bytes = Array(text.utf8)
  }

  mutating func add(_ part: String, _ role: Role = .plain) {
    guard !part.isEmpty else { return }
    guard role != .plain, let sequence = palette?.look(of: role).sequence else {
      append(part.shown)
      return
    }
    append(sequence)
    append(part.shown)
    append("\u{1B}[0m")
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func add(spaces: Int) {
    guard spaces > 0 else { return }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: spaces))
  }

  mutating func addTab() { bytes.append(UInt8(ascii: "\t")) }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  mutating func line(_ part: String = "", _ role: Role = .plain) {
    add(part, role)
    endLine()
  }

  /// A line set in by two spaces, with a label in front.
  mutating func line(label: String, width: Int, _ part: String, _ role: Role = .plain) {
    add(spaces: 2)
    add(label)
    add(spaces: width - label.displayWidth)
    add(part, role)
    endLine()
  }

  mutating func heading(_ part: String) { line(part, .heading) }

  mutating func blankLine() {
    if !bytes.isEmpty { endLine() }
  }
}

extension Look {
  /// The SGR sequence that switches it on; `nil` when it is ordinary text.
  fileprivate var sequence: String? {
    var codes: [Int] = []
    if attributes.contains(.bold) { codes.append(1) }
    if attributes.contains(.dim) { codes.append(2) }
    if attributes.contains(.underline) { codes.append(4) }
    if attributes.contains(.reverse) { codes.append(7) }
    if let colour { codes += colour.codes(for: 30) }
    if let ground { codes += ground.codes(for: 40) }
    return codes.isEmpty ? nil : "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }
}

extension TerminalColour {
  /// - Parameter first: the code of the first of the eight colours.
  fileprivate func codes(for first: Int) -> [Int] {
    rawValue < 8 ? [first + Int(rawValue)] : [first + 8, 5, Int(rawValue)]
  }
}

extension String {
  /// As `shown`, but line breaks of our own stay.
  func shown(keepingLines: Bool) -> String {
    guard keepingLines else { return shown }
    return split(separator: "\n", omittingEmptySubsequences: false).map { String($0).shown }.joined(
      separator: "\n")
  }
}
