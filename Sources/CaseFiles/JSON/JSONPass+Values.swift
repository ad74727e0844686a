extension JSONPass {
  @inline(__always)
  mutating func append(_ entry: JSONEntry) {
    (entries + count).initialize(to: entry)
    count &+= 1
  }

  /// The inside of a text; `nil` where it is no text. Leaves `place` behind the closing quote.
  @inline(__always)
  mutating func passText() -> (start: UInt32, end: UInt32, trait: JSONEntry.Trait)? {
    place += 1
    let start = offset
    let result = TextScan.passText(&place)
    guard result == .closed || result == .closedWithEscapes else {
      stop =
        switch result {
        case .notUTF8: .notUTF8
        case .controlCharacter: .controlCharacter
        default: .unexpected
        }
      return nil
    }
    let end = offset
    place += 1
    return (start, end, result == .closed ? .plain : .escaped)
  }

  @inline(__always)
  mutating func readText() -> Bool {
    guard let text = passText() else { return false }
    append(JSONEntry(.text, start: text.start, end: text.end, next: 1, trait: text.trait))
    return true
  }

  @inline(__always)
  mutating func readNumber() -> Bool {
    let start = offset
    guard let trait = NumberScan.pass(&place) else { return false }
    append(JSONEntry(.number, start: start, end: offset, next: 1, trait: trait))
    return true
  }

  /// `true`, `false` and `null`, each compared in one load of four bytes.
  @inline(__always)
  mutating func readWord() -> Bool {
    let first = UInt32(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt32.self))
    let kind: JSONEntry.Kind
    var length = 4
    switch first {
    case 0x6575_7274: kind = .yes
    case 0x6C6C_756E: kind = .null
    case 0x736C_6166 where place[4] == 0x65:
      kind = .no
      length = 5
    default:
      return false
    }
    let start = offset
    place += length
    append(JSONEntry(kind, start: start, end: offset, next: 1))
    return true
  }
}
