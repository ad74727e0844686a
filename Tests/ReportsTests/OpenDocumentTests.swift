import Reports
import Supervision
import Testing

@Suite("The OpenDocument text")
struct OpenDocumentTests {
  private static func bytes() throws -> [UInt8] {
    let shipped = Shipped.flevoland
    return try shipped.facts(shipped.subject("Almere"), "2023-II", on: Day(2024, 4, 2))
      .report(.odt, shipped.templates).bytes
  }

  @Test("It says what it is at the place where programs look for it")
  func mimetype() throws {
    let bytes = try Self.bytes()
    #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 3, 4])
    // Stored, without anything between the name and the words.
    #expect(Array(bytes[8..<10]) == [0, 0] && Array(bytes[28..<30]) == [0, 0])
    #expect(
      String(decoding: bytes[30..<77], as: UTF8.self) == "mimetypeapplication/vnd.oasis.opendocument.text")
  }

  @Test("The same letter is the same bytes")
  func same() throws { #expect(try Self.bytes() == Self.bytes()) }
}
