/// The attributes of an element. They hold only as long as the call that gives them.
struct XMLAttributes {
  /// Names and values in turn, and then nothing.
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

  /// The value of an attribute without a namespace, as Office's vocabulary has nearly all of them.
  subscript(local: String) -> String? { self[.none, local] }

  subscript(space: XMLSpace, local: String) -> String? {
    var pair = pairs
    let wanted = XMLName(space, local)
    while let name = pair[0], let value = pair[1] {
      if XMLName(name) == wanted { return String(cString: value) }
      pair += 2
    }
    return nil
  }

  /// Whether an attribute says yes, as Office writes it.
  func isTrue(_ local: String) -> Bool { self[local] == "1" || self[local] == "true" }

  /// How often something is repeated: once where nothing is said, and never more than any sheet has room for.
  func count(_ space: XMLSpace, _ local: String) -> Int {
    min(max(self[space, local].flatMap { Int($0) } ?? 1, 1), CellReference.furthest)
  }
}
