/// Thirty-two bits that tell most keys apart without looking at their bytes.
///
/// They come from the length and the first eight bytes. Two keys may share a digest, so whoever finds equal
/// digests compares the bytes too; an adversary gains nothing but the slower comparison.
enum KeyDigest {
  /// `key` lies in `PaddedBytes`, which is why eight bytes can be loaded even where the key is shorter.
  @inline(__always)
  static func of(_ key: UnsafePointer<UInt8>, length: Int) -> UInt32 {
    mix(word(of: key, length: length), length: length)
  }

  /// The first eight bytes of a key in `PaddedBytes`, with zeros where it is shorter.
  @inline(__always)
  static func word(of key: UnsafePointer<UInt8>, length: Int) -> UInt64 {
    let loaded = UInt64(littleEndian: UnsafeRawPointer(key).loadUnaligned(as: UInt64.self))
    let beyond = 64 &- 8 &* Swift.min(length, 8)
    // A shift by 64, for an empty key, gives zero.
    return (loaded << beyond) >> beyond
  }

  /// The same, byte by byte, for a key with escapes (of the bytes that they stand for) or from elsewhere.
  @inline(never)
  static func of(_ key: some Sequence<UInt8>) -> UInt32 {
    var word: UInt64 = 0
    var length = 0
    for byte in key {
      if length < 8 { word |= UInt64(byte) << UInt64(8 * length) }
      length += 1
    }
    return mix(word, length: length)
  }

  /// The same word of a key that the program names; the compiler reduces it to a constant.
  @inline(__always)
  static func word(of key: StaticString) -> UInt64 {
    let bytes = key.utf8Start
    let length = key.utf8CodeUnitCount
    var word: UInt64 = 0
    var index = 0
    while index < Swift.min(length, 8) {
      word |= UInt64(bytes[index]) &<< UInt64(8 &* index)
      index &+= 1
    }
    return word
  }

  /// Any odd multiplier spreads the bits, and the upper half is the best mixed. This one was found by trial:
  /// with it the keys that a usual object of a case has and those that it lacks seldom share a bit.
  @inline(__always)
  static func mix(_ word: UInt64, length: Int) -> UInt32 {
    let product = (word ^ (UInt64(truncatingIfNeeded: length) &<< 58)) &* 0xA7A6_21ED_FC30_AD3B
    return UInt32(truncatingIfNeeded: product &>> 32)
  }

  /// The same set in sixteen bits, to keep with the object.
  @inline(__always)
  static func narrow(_ bits: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: bits | bits &>> 16)
  }

  /// One of 32 bits for the set of keys that an object has so far: a bit that is not yet set proves a new key.
  @inline(__always)
  static func bit(_ digest: UInt32) -> UInt32 {
    1 &<< (digest &>> 27)
  }
}
