import Glibc

/// Whether an object holds the same key twice.
///
/// Objects of the usual size compare a new key with the few before it, and only when its bit is set already.
/// From `few` keys on the comparison waits until the object closes and sorts them, so that an object of
/// 100,000 keys costs n log n and not n².
struct KeyComparison {
  private static let few = 16

  let text: UnsafePointer<UInt8>
  let entries: UnsafeMutablePointer<JSONEntry>

  /// Whether the key at `key`, the newest entry, is new among the earlier keys of its object. Answers yes and
  /// marks the object `unchecked` where it has more than a few keys.
  @inline(never)
  func isNew(_ key: Int, in object: Int) -> Bool {
    guard entries[object].trait != .unchecked else { return true }
    var earlier = object + 1
    var compared = 0
    while earlier < key {
      guard compared < KeyComparison.few else {
        entries[object].trait = .unchecked
        return true
      }
      if order(earlier, key) == 0 { return false }
      earlier += 1 + Int(entries[earlier + 1].next)
      compared += 1
    }
    return true
  }

  /// The index of the first key that repeats an earlier one of the same object, or 0. `end` is the index
  /// after the last entry of the object, which has not been closed yet.
  @inline(never)
  func firstRepeatedKey(in object: Int, end: Int) -> Int {
    var keys: [Int] = []
    var key = object + 1
    while key < end {
      keys.append(key)
      key += 1 + Int(entries[key + 1].next)
    }
    keys.sort { left, right in
      let order = order(left, right)
      return order == 0 ? left < right : order < 0
    }
    return zip(keys, keys.dropFirst()).filter { order($0, $1) == 0 }.map(\.1).min() ?? 0
  }

  /// Zero for the same key, else negative or positive in an order of no meaning: first by digest, which
  /// decides nearly always.
  private func order(_ left: Int, _ right: Int) -> Int {
    let (left, right) = (entries[left], entries[right])
    guard left.next == right.next else { return left.next < right.next ? -1 : 1 }
    guard left.trait == .plain && right.trait == .plain else { return slowOrder(left, right) }
    let (leftLength, rightLength) = (Int(left.end - left.start), Int(right.end - right.start))
    let order = memcmp(text + Int(left.start), text + Int(right.start), min(leftLength, rightLength))
    return order == 0 ? leftLength - rightLength : Int(order)
  }

  private func slowOrder(_ left: JSONEntry, _ right: JSONEntry) -> Int {
    let leftBytes = UnescapedBytes(of: left, in: text)
    let rightBytes = UnescapedBytes(of: right, in: text)
    if leftBytes.elementsEqual(rightBytes) { return 0 }
    return leftBytes.lexicographicallyPrecedes(rightBytes) ? -1 : 1
  }
}
