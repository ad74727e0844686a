/// The one pass over a text that checks it and writes the tape. No recursion: what is open is kept on the tape
/// itself, where the entry of an open object or list holds its parent's index until it closes.
///
/// Works on bare pointers for speed. They stay in bounds because the text ends in zero bytes, which no step
/// passes over (see `PaddedBytes`), and because the tape has room for the most entries that the text can give
/// (see `JSONTape.entryLimit`).
struct JSONPass {
  enum Stop: UInt8 {
    case complete, unexpected, notUTF8, controlCharacter, tooDeep, duplicateKey
  }

  struct Outcome {
    var stop: Stop
    /// The byte at which the pass stopped.
    var offset: Int
    /// How many entries were written, with the one before all others.
    var count: Int
  }

  let text: UnsafePointer<UInt8>
  let entries: UnsafeMutablePointer<JSONEntry>
  var place: UnsafePointer<UInt8>
  var count = 1
  var stop = Stop.unexpected

  /// The index of the open object or list, or -1; how many are open; and for each a bit, set for an object.
  var open = -1
  var depth = 0
  var objects: UInt64 = 0
  /// The bits of the keys that the open object has so far.
  var seen: UInt32 = 0

  private init(text: UnsafePointer<UInt8>, entries: UnsafeMutablePointer<JSONEntry>) {
    self.text = text
    self.entries = entries
    place = text
    entries.initialize(to: JSONEntry(.start, start: 0, end: 0, next: 1))
  }

  static func run(text: UnsafePointer<UInt8>, entries: UnsafeMutablePointer<JSONEntry>) -> Outcome {
    var pass = JSONPass(text: text, entries: entries)
    pass.readAll()
    pass.closeAll()
    return Outcome(stop: pass.stop, offset: pass.place - text, count: pass.count)
  }

  /// Lets what a fault left open reach to the end of the tape, so that the tape can be walked.
  private mutating func closeAll() {
    while open >= 0 {
      let parent = Int(Int32(bitPattern: entries[open].next))
      entries[open].next = UInt32(truncatingIfNeeded: count &- open)
      open = parent
    }
  }

  /// Leaves `stop` and `place` at what ended the pass; `complete` says that one value ended, not that nothing
  /// follows it.
  @inline(__always)
  private mutating func readAll() {
    TextScan.skipWhiteSpace(&place, indentation: 0)
    while true {
      if isInObject {
        guard readKey() else { return }
      }
      switch place.pointee {
      case 0x22:
        guard readText() else { return }
      case 0x7B, 0x5B:
        guard begin() else { return }
        guard place.pointee == closing else { continue }
      case 0x2D, 0x30...0x39:
        guard readNumber() else { return }
      default:
        guard readWord() else { return }
      }
      // From behind the value over what closes there and over the comma to the next value or key.
      while true {
        TextScan.skipWhiteSpace(&place, indentation: 2 &* depth &- 2)
        if open < 0 {
          stop = .complete
          return
        }
        if place.pointee == 0x2C { break }
        guard place.pointee == closing, end() else { return }
      }
      place += 1
      TextScan.skipWhiteSpace(&place, indentation: 2 &* depth)
    }
  }

  @inline(__always)
  private var isInObject: Bool { objects & 1 == 1 }

  /// `}` or `]`, whichever closes what is open.
  @inline(__always)
  private var closing: UInt8 { isInObject ? 0x7D : 0x5D }

  @inline(__always)
  var offset: UInt32 { UInt32(truncatingIfNeeded: place - text) }
}
