/// The order of names in every list: as the filter compares them, without capitals and accents, so that Súdmeer
/// stands before Swifterdam.
package enum NameOrder {
  /// - Returns: less than zero when the first name comes first, zero when they differ in capitals and accents only.
  package static func compare(_ first: String, _ second: String) -> Int {
    var left = first.utf8.makeIterator()
    var right = second.utf8.makeIterator()
    while true {
      let (one, other) = (left.next(), right.next())
      // Most names differ before their first accent, and then nothing has to be folded.
      if (one ?? 0) >= 0x80 || (other ?? 0) >= 0x80 { return compareFolded(first.folded, second.folded) }
      guard let one else { return other == nil ? 0 : -1 }
      guard let other else { return 1 }
      let difference = Int(lowered(one)) - Int(lowered(other))
      if difference != 0 { return difference }
    }
  }

  /// The first eight letters of a name, so that of two names that start differently the smaller number comes first.
  package static func start(of name: String) -> UInt64 {
    var start: UInt64 = 0
    var count = 0
    for byte in name.utf8 {
      if byte >= 0x80 { return startOfFolded(name.folded) }
      start = start << 8 | UInt64(lowered(byte))
      count += 1
      if count == 8 { return start }
    }
    return start << UInt64(8 * (8 - count))
  }

  private static func startOfFolded(_ name: String) -> UInt64 {
    var start: UInt64 = 0
    for place in 0..<8 { start = start << 8 | UInt64(name.utf8.dropFirst(place).first ?? 0) }
    return start
  }

  /// Names in their order; those that are the same without accents by how they are written.
  package static func sorted(_ names: some Sequence<String>) -> [String] {
    names.sorted { first, second in
      let order = compare(first, second)
      return order == 0 ? first < second : order < 0
    }
  }

  private static func compareFolded(_ first: String, _ second: String) -> Int {
    first == second ? 0 : first < second ? -1 : 1
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}

extension AgendaItem {
  /// The order of names between items of several cases; two cases of one name by their code.
  ///
  /// - Returns: `nil` for items of one case.
  package static func namesFirst(_ first: AgendaItem, _ second: AgendaItem) -> Bool? {
    let order = NameOrder.compare(first.municipality, second.municipality)
    if order != 0 { return order < 0 }
    return first.caseID == second.caseID ? nil : first.caseID < second.caseID
  }
}
