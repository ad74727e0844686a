package import Supervision

/// SHA-256 as in FIPS 180-4.
///
/// Written out here, since it is all that is needed of a library many times the size of the program.
package struct Digest {
  private var state: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The digest of the bytes in hexadecimal.
  package static func of(_ bytes: [UInt8]) -> Fingerprint {
    var digest = Digest()
    bytes.withUnsafeBytes { text in
      let whole = text.count / 64 * 64
      digest.add(UnsafeRawBufferPointer(rebasing: text[..<whole]))
      // What is left, a one, zeros, and the length in bits.
      var rest = Array(text[whole...]) + [0x80]
      while rest.count % 64 != 56 { rest.append(0) }
      withUnsafeBytes(of: UInt64(text.count * 8).bigEndian) { rest += Array($0) }
      rest.withUnsafeBytes { digest.add($0) }
    }
    return Fingerprint(digest.text)
  }

  private var text: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = (0..<8).flatMap { place in
      (0..<8).map { digits[Int(state[place] >> UInt32(28 - 4 * $0) & 15)] }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes in blocks of 64 bytes.
  private mutating func add(_ blocks: UnsafeRawBufferPointer) {
    Digest.constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
        for start in stride(from: 0, to: blocks.count, by: 64) {
          for index in 0..<16 {
            let bytes = blocks.loadUnaligned(fromByteOffset: start &+ 4 &* index, as: UInt32.self)
            words[index] = UInt32(bigEndian: bytes)
          }
          for index in 16..<64 {
            let (first, last) = (words[index &- 15], words[index &- 2])
            let early = (first &>> 7 | first &<< 25) ^ (first &>> 18 | first &<< 14) ^ (first &>> 3)
            let late = (last &>> 17 | last &<< 15) ^ (last &>> 19 | last &<< 13) ^ (last &>> 10)
            words[index] = words[index &- 16] &+ early &+ words[index &- 7] &+ late
          }
          for index in 0..<64 { words[index] &+= constants[index] }
          mix(words)
        }
      }
    }
  }

  /// Eight rounds at a time: after them each letter is back at its own place, and nothing is moved about.
  private mutating func mix(_ words: UnsafeMutableBufferPointer<UInt32>) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for start in stride(from: 0, to: 64, by: 8) {
      Digest.round(a, b, c, &d, e, f, g, &h, words[start])
      Digest.round(h, a, b, &c, d, e, f, &g, words[start &+ 1])
      Digest.round(g, h, a, &b, c, d, e, &f, words[start &+ 2])
      Digest.round(f, g, h, &a, b, c, d, &e, words[start &+ 3])
      Digest.round(e, f, g, &h, a, b, c, &d, words[start &+ 4])
      Digest.round(d, e, f, &g, h, a, b, &c, words[start &+ 5])
      Digest.round(c, d, e, &f, g, h, a, &b, words[start &+ 6])
      Digest.round(b, c, d, &e, f, g, h, &a, words[start &+ 7])
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  /// One round: of the eight words only two change.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let upper = (e &>> 6 | e &<< 26) ^ (e &>> 11 | e &<< 21) ^ (e &>> 25 | e &<< 7)
    let first = h &+ upper &+ (g ^ (e & (f ^ g))) &+ word
    let lower = (a &>> 2 | a &<< 30) ^ (a &>> 13 | a &<< 19) ^ (a &>> 22 | a &<< 10)
    d = d &+ first
    h = first &+ lower &+ ((a & b) | (c & (a | b)))
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
