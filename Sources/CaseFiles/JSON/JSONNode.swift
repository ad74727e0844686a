/// One value on a tape. It points into the tape, so it is good only where `JSONTape.withRoot` lends it.
package struct JSONNode {
  /// What kind of value it is.
  package enum Kind: Sendable {
    case object, list, text, number, yes, no, null
  }

  private let place: UnsafePointer<JSONEntry>
  /// The first byte of the file.
  let start: UnsafePointer<UInt8>

  @inline(__always)
  init(_ place: UnsafePointer<JSONEntry>, text: UnsafePointer<UInt8>) {
    self.place = place
    start = text
  }

  @inline(__always)
  var entry: JSONEntry {
    @inline(__always) unsafeAddress { place }
  }

  package var kind: Kind {
    switch entry.kind {
    case .object: .object
    case .list: .list
    case .key, .text: .text
    case .number: .number
    case .yes: .yes
    case .no: .no
    case .null, .start: .null
    }
  }

  /// Where the value starts, in bytes from the start of the file; of a text, at its opening quote.
  package var offset: Int {
    isTextOrKey ? Int(entry.start) - 1 : Int(entry.start)
  }

  /// The bytes of the value as they stand in the file, with the quotes of a text.
  package var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  /// Where those bytes are in the file.
  var range: Range<Int> {
    let quote = isTextOrKey ? 1 : 0
    return Int(entry.start) - quote..<Int(entry.end) + quote
  }

  /// Where the value stands, written as `agreements[0].deadline.basis`; empty for the whole.
  package var path: String {
    var first = place
    while first.pointee.kind != .start { first -= 1 }
    let count = 1 + Int(first[1].next)
    return JSONPath(entries: first, count: count, text: start).text(of: place - first)
  }

  /// The node so many entries further; the caller knows that there is one.
  @inline(__always)
  func node(further count: Int) -> JSONNode {
    JSONNode(place + count, text: start)
  }
}
