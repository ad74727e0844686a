import Testing

@testable import Tables

@Suite("Archives that are damaged, locked or made to harm")
struct ArchiveTests {
  private static let good = OfficeMaker("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")

  @Test("A part of which a byte has changed has another checksum")
  func checksum() throws {
    let zip = ZipMaker()
    OfficeMaker("").addFrame(to: zip)
    let data = (0..<400).map { "<row><c><v>\($0 * 7919 % 1000)</v></c></row>" }
    zip.add(
      "xl/worksheets/sheet1.xml",
      "<worksheet xmlns=\"\(OfficeMaker("").main)\"><sheetData>\(data.joined())</sheetData></worksheet>")
    var bytes = zip.finished()
    #expect(fault(bytes) == nil)
    // The checksum of the last part as the directory has it.
    let entry = try #require(ArchiveTests.lastEntry(of: bytes))
    bytes[entry + 16] ^= 1
    #expect(fault(bytes) == .damaged(part: "xl/worksheets/sheet1.xml"))
  }

  @Test("An archive that was cut off has no directory")
  func cutOff() {
    #expect(fault(Array(ArchiveTests.good.bytes.dropLast(200))) == .damaged(part: nil))
  }

  @Test("A part that must be there is not")
  func missing() {
    let zip = ZipMaker()
    ArchiveTests.good.addFrame(to: zip)
    #expect(fault(zip.finished()) == .missingPart("xl/worksheets/sheet1.xml"))
  }

  @Test("An archive with a password, and a document whose parts have one")
  func encrypted() {
    let zip = ZipMaker()
    zip.add("mimetype", DocumentMaker.type)
    zip.add("content.xml", "<a/>", password: "geheim")
    #expect(fault(zip.finished()) == .encrypted)
    let entry = "<m:file-entry><m:encryption-data/></m:file-entry>"
    #expect(fault(DocumentMaker.bytes(tables: "", manifest: entry)) == .encrypted)
  }

  @Test("An archive without a table in it")
  func notATable() {
    let zip = ZipMaker()
    zip.add("brief.txt", "Geachte heer")
    #expect(fault(zip.finished()) == .notATable)
    let letter = ZipMaker()
    letter.add("mimetype", "application/vnd.oasis.opendocument.text")
    #expect(fault(letter.finished()) == .notATable)
  }

  @Test("An archive made to fill the memory is refused before it is unpacked")
  func bomb() {
    let zip = ZipMaker()
    ArchiveTests.good.addFrame(to: zip)
    zip.add("xl/worksheets/sheet1.xml", String(repeating: " ", count: 1 << 20), times: 32)
    let bytes = zip.finished()
    #expect(bytes.count < 300_000)
    #expect(fault(bytes) == .tooLarge(.ratio, limit: 200, at: nil))
    var limits = TableLimits()
    limits.unpackedBytes = 30 << 20
    #expect(fault(bytes, limits: limits) == .tooLarge(.unpacked, limit: 30 << 20, at: nil))
  }

  @Test("One that says it is small is never unpacked further than it says")
  func lyingBomb() throws {
    let zip = ZipMaker()
    ArchiveTests.good.addFrame(to: zip)
    zip.add("xl/worksheets/sheet1.xml", "<worksheet>" + String(repeating: " ", count: 1 << 20), times: 8)
    var bytes = zip.finished()
    let entry = try #require(ArchiveTests.lastEntry(of: bytes))
    bytes.replaceSubrange(entry + 24..<entry + 28, with: [100, 0, 0, 0])
    #expect(fault(bytes) == .damaged(part: "xl/worksheets/sheet1.xml"))
  }

  @Test("All parts together are counted")
  func total() {
    var limits = TableLimits()
    limits.unpackedBytes = 1000
    #expect(fault(ArchiveTests.good.bytes, limits: limits) == .tooLarge(.unpacked, limit: 1000, at: nil))
    limits = TableLimits()
    limits.parts = 3
    #expect(fault(ArchiveTests.good.bytes, limits: limits) == .tooLarge(.parts, limit: 3, at: nil))
  }

  @Test("Reading a sheet again is no more to unpack")
  func readAgain() throws {
    var limits = TableLimits()
    limits.unpackedBytes = 4000
    let file = try TableFile(ArchiveTests.good.bytes, limits: limits)
    for _ in 0..<100 { try file.read(file.sheets[0]) { _ in .goOn } }
  }

  @Test("A workbook that holds only a chart has no sheets to read")
  func noSheets() {
    var maker = OfficeMaker("")
    maker.sheets = []
    #expect(fault(maker.bytes) == .emptyFile)
  }

  @Test("Entities that multiply are refused with the document type that declares them")
  func entities() {
    let zip = ZipMaker()
    ArchiveTests.good.addFrame(to: zip)
    zip.add(
      "xl/worksheets/sheet1.xml",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]>\n<worksheet>&c;</worksheet>"
    )
    #expect(fault(zip.finished()) == .documentType(part: "xl/worksheets/sheet1.xml", line: 2, column: 13))
  }

  @Test("Elements without end, tags without end, texts without end")
  func endless() {
    let deep = String(repeating: "<a>", count: 200)
    #expect(fault(OfficeMaker(deep).bytes) == .tooLarge(.depth, limit: 128, at: nil))
    let tag = "<row a=\"\(String(repeating: "x", count: 3 << 20))\"/>"
    #expect(fault(OfficeMaker(tag).bytes) == .tooLarge(.text, limit: 1 << 20, at: nil))
    let text = "<row><c t=\"inlineStr\"><is><t>\(String(repeating: "x", count: 2 << 20))</t></is></c></row>"
    #expect(
      fault(OfficeMaker(text).bytes)
        == .tooLarge(.text, limit: 1 << 20, at: .cell(sheet: "Blad1", row: 1, column: 1)))
    var limits = TableLimits()
    limits.sharedTextBytes = 10
    let shared = OfficeMaker("", sharedTexts: "<si><t>elf letters!</t></si>")
    #expect(fault(shared.bytes, limits: limits) == .tooLarge(.sharedText, limit: 10, at: nil))
  }

  /// Where the directory's entry for the last part starts.
  private static func lastEntry(of bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast(4).last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
  }
}
