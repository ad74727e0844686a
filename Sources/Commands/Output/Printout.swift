import Display

/// The text of a result, collected to be written in one go.
///
/// What comes from a file passes through `add`, which lets no control character through. Colours are only
/// there when a palette is.
struct Printout {
  private(set) var text = ""
  let palette: Palette?

  /// - Parameter text: lines that were laid out already.
  init(palette: Palette? = nil, after text: String = "") {
    self.palette = palette
    self.text = text
  }

  mutating func add(_ part: String, _ role: Role = .plain) {
    guard !part.isEmpty else { return }
    guard role != .plain, let sequence = palette?.look(of: role).sequence else {
      text += part.shown
      return
    }
    text += sequence
    text += part.shown
    text += "\u{1B}[0m"
  }

  mutating func add(spaces: Int) {
    guard spaces > 0 else { return }
    text += spaces < Printout.gaps.count ? Printout.gaps[spaces] : String(" ", times: spaces)
  }

  /// Gaps between columns, made once.
  private static let gaps = (0..<80).map { String(" ", times: $0) }

  mutating func addTab() { text.append("\t") }

  mutating func endLine() { text.append("\n") }

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
    if !text.isEmpty { endLine() }
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
