extension JSONPass {
  /// Opens an object or list and moves to the first thing in it.
  @inline(__always)
  mutating func begin() -> Bool {
    guard depth < JSONTape.depthLimit else {
      stop = .tooDeep
      return false
    }
    if open >= 0 { entries[open].end = seen }
    let parent = UInt32(bitPattern: Int32(truncatingIfNeeded: open))
    open = count
    let isObject = place.pointee == 0x7B
    append(JSONEntry(isObject ? .object : .list, start: offset, end: 0, next: parent))
    depth &+= 1
    objects = objects &<< 1 | (isObject ? 1 : 0)
    seen = 0
    place += 1
    TextScan.skipWhiteSpace(&place, indentation: 2 &* depth)
    return true
  }

  /// Closes the open object or list at its closing byte.
  @inline(__always)
  mutating func end() -> Bool {
    if entries[open].trait == .unchecked {
      let repeated = KeyComparison(text: text, entries: entries).firstRepeatedKey(in: open, end: count)
      guard repeated == 0 else { return stopAtKey(entries[repeated].start) }
    }
    place += 1
    let parent = Int(Int32(bitPattern: entries[open].next))
    entries[open].end = offset
    entries[open].keys = KeyDigest.narrow(seen)
    entries[open].next = UInt32(truncatingIfNeeded: count &- open)
    open = parent
    depth &-= 1
    objects &>>= 1
    seen = open >= 0 ? entries[open].end : 0
    return true
  }

  /// Reads a key and its colon and moves to its value.
  @inline(__always)
  mutating func readKey() -> Bool {
    guard place.pointee == 0x22, let key = passText() else { return false }
    let digest =
      key.trait == .plain
      ? KeyDigest.of(text + Int(key.start), length: Int(key.end &- key.start))
      : KeyDigest.of(UnescapedBytes(from: text + Int(key.start), to: text + Int(key.end)))
    let bit = KeyDigest.bit(digest)
    append(JSONEntry(.key, start: key.start, end: key.end, next: digest, trait: key.trait))
    if seen & bit != 0 {
      let isNew = KeyComparison(text: text, entries: entries).isNew(count &- 1, in: open)
      guard isNew else { return stopAtKey(key.start) }
    }
    seen |= bit
    if UInt16(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt16.self)) == 0x203A {
      place += 2
    } else {
      TextScan.skipWhiteSpace(&place, indentation: 2 &* depth)
      guard place.pointee == 0x3A else { return false }
      place += 1
    }
    TextScan.skipWhiteSpace(&place, indentation: 2 &* depth)
    return true
  }

  /// Stops at the opening quote of a key that its object has already.
  @inline(__always)
  private mutating func stopAtKey(_ start: UInt32) -> Bool {
    stop = .duplicateKey
    place = text + Int(start) - 1
    return false
  }
}
