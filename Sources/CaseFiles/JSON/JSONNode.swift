/// One value on a tape. It points into the tape, so it is good only where `JSONTape.withRoot` lends it.
package struct JSONNode {
  /// What kind of value it is.
  package enum Kind: Sendable {
    case object, list, text, number, yes, no, null
  }

  let entries: UnsafePointer<JSONEntry>
  let start: UnsafePointer<UInt8>
  let index: Int

  @inline(__always)
  init(entries: UnsafePointer<JSONEntry>, text: UnsafePointer<UInt8>, index: Int) {
    self.entries = entries
    start = text
    self.index = index
  }

  @inline(__always)
  var entry: JSONEntry { entries[index] }

  package var kind: Kind {
    switch entry.kind {
    case .object: .object
    case .list: .list
    case .key, .text: .text
    case .number: .number
    case .yes: .yes
    case .no: .no
    case .null: .null
    }
  }

  /// Where the value starts, in bytes from the start of the file; of a text, at its opening quote.
  package var offset: Int {
    entry.kind == .text || entry.kind == .key ? Int(entry.start) - 1 : Int(entry.start)
  }

  /// The bytes of the value as they stand in the file, with the quotes of a text.
  package var bytes: UnsafeRawBufferPointer {
    let quote = entry.kind == .text || entry.kind == .key ? 1 : 0
    return UnsafeRawBufferPointer(
      start: start + Int(entry.start) - quote, count: Int(entry.end - entry.start) + 2 * quote)
  }

  /// Where the value stands, written as `agreements[0].deadline.basis`; empty for the whole.
  package var path: String {
    JSONPath(entries: entries, count: Int(entries[0].next), text: start).text(of: index)
  }

  @inline(__always)
  func node(at index: Int) -> JSONNode {
    JSONNode(entries: entries, text: start, index: index)
  }
}
