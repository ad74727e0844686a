/// Western European Windows, as old exports are written.
enum Windows1252 {
  /// The characters of the bytes 0x80 to 0x9F; zero for the five bytes that have none. All others are what
  /// they are in Unicode.
  private static let irregular: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The UTF-16 unit of a byte. A byte without a character becomes NUL, which no table has, so that it is
  /// refused where it stands: more likely another encoding was assumed wrongly than that it means nothing.
  static func unit(of byte: UInt8) -> UInt16 {
    byte & 0xE0 == 0x80 ? irregular[Int(byte & 0x1F)] : UInt16(byte)
  }
}
