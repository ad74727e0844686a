import CNcurses
import Display

/// Turns bytes and the key codes of ncurses into keys and pastes.
///
/// Characters and pastes may be spread over several reads. Alt with a key comes as Esc and that key at
/// once; it means nothing here and both are dropped, so that it is not taken for Esc and then a command.
struct KeyDecoder {
  private let isSingleByte: Bool
  private var character = PartialCharacter()
  private var pasted: [UInt8]?
  private let hasMouse: Bool
  private var report: MouseReport?

  /// The largest paste that is kept, in bytes; more is not meant.
  private static let longestPaste = 1 << 20

  /// - Parameter hasMouse: reports of the mouse were asked for. They are passed over where another program left them
  ///   switched on.
  init(isSingleByte: Bool, hasMouse: Bool = false) {
    self.isSingleByte = isSingleByte
    self.hasMouse = hasMouse
  }

  var isPasting: Bool { pasted != nil }

  /// Reads until there is nothing more.
  mutating func decode(_ read: () -> Int32) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while let code = next(read) {
      if isPasting {
        events += addToPaste(code)
      } else if report != nil {
        events += addToReport(code)
      } else if code == Code.escape {
        events += escape(read)
      } else if code == Code.pasteStart {
        pasted = []
      } else if let key = key(code) {
        events.append(.key(key))
      }
    }
    return events
  }

  /// Gives the paste as far as it came.
  mutating func endPaste() -> [TerminalEvent] {
    guard let bytes = pasted else { return [] }
    pasted = nil
    return [.paste(text(of: bytes))]
  }

  private func next(_ read: () -> Int32) -> Int32? {
    let code = read()
    return code == Code.none ? nil : code
  }

  private mutating func addToPaste(_ code: Int32) -> [TerminalEvent] {
    if code == Code.pasteEnd { return endPaste() }
    guard let byte = UInt8(exactly: code), var bytes = pasted else { return [] }
    pasted = nil
    bytes.append(byte)
    // ncurses does not see the end of a paste whose bytes come with a pause between them.
    let hasEnded = byte == Code.tilde && bytes.suffix(Code.pasteEndBytes.count) == Code.pasteEndBytes[...]
    if hasEnded { bytes.removeLast(Code.pasteEndBytes.count) }
    // Beyond the limit only the bytes are kept that may turn out to be the end.
    if bytes.count > Self.longestPaste + Code.pasteEndBytes.count { bytes.remove(at: Self.longestPaste) }
    pasted = bytes
    return hasEnded ? endPaste() : []
  }

  private mutating func addToReport(_ code: Int32) -> [TerminalEvent] {
    guard let outcome = report?.add(code), case .whole(let event) = outcome else { return [] }
    report = nil
    if code == Code.pasteStart { pasted = [] }
    return hasMouse ? event.map { [.mouse($0)] } ?? [] : []
  }

  private func text(of bytes: [UInt8]) -> String {
    guard isSingleByte else { return String(decoding: bytes, as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.compactMap(scalar(of:))))
  }

  private func scalar(of byte: UInt8) -> Unicode.Scalar? {
    UInt32(exactly: screen_scalar_of(byte)).flatMap(Unicode.Scalar.init)
  }

  private mutating func key(_ code: Int32) -> Key? {
    guard let byte = UInt8(exactly: code) else { return Key(ncurses: code) }
    if byte < 0x80 {
      character = PartialCharacter()
      return Key(ascii: byte)
    }
    guard isSingleByte else { return character.add(byte).map(Key.character) }
    return scalar(of: byte).map { .character(Character($0)) }
  }
}

// MARK: What may follow Esc

extension KeyDecoder {
  private mutating func escape(_ read: () -> Int32) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while true {
      guard let code = next(read) else { return events + [.key(.escape)] }
      switch code {
      case Code.escape:
        // Esc twice; the second may begin something of its own.
        events.append(.key(.escape))
        continue
      case Code.pasteStart:
        events.append(.key(.escape))
        pasted = []
      case Code.controlSequence: skipControlSequence(read)
      case Code.singleShift: skip(next(read))
      case Code.systemCommand, Code.deviceControl: skipReply(read)
      default: break
      }
      return events
    }
  }

  /// A key with a modifier that the description of the terminal lacks: `ESC [ 1 ; 5 A`. A report of the mouse begins in
  /// the same way; it may go on in another read.
  private mutating func skipControlSequence(_ read: () -> Int32) {
    var code = next(read)
    if code == Code.mouseNumbers { return report = MouseReport(.numbers) }
    if hasMouse, code == Code.mouseBytes { return report = MouseReport(.bytes) }
    // The Linux console sends F1 as `ESC [ [ A`.
    if code == Code.controlSequence { code = next(read) }
    while let parameter = code, (0x20...0x3F).contains(parameter) { code = next(read) }
    skip(code)
  }

  /// An answer of the terminal to another program, up to BEL or `ESC \`.
  private mutating func skipReply(_ read: () -> Int32) {
    while let code = next(read), code != Code.bell {
      if code == Code.escape || code > UInt8.max { return skip(code == Code.escape ? next(read) : code) }
    }
  }

  /// Passes over a code, unless a paste begins there: its text must not run as commands.
  private mutating func skip(_ code: Int32?) {
    if code == Code.pasteStart { pasted = [] }
  }
}
