import Glibc
import Testing

@testable import Tables

/// Each reads in a process of its own, so that nothing else takes memory there.
@Suite("A hundred thousand rows pass in little memory")
struct LargeTests {
  @Test("as a text")
  func text() async {
    await #expect(processExitsWith: .success) {
      var bytes: [UInt8] = []
      for number in 0..<100_000 {
        bytes += "GM\(number),Gemeente \(number),\(number % 500),2024-04-01\n".utf8
      }
      LargeTests.expectFlat(bytes)
    }
  }

  @Test("as a workbook of Excel")
  func office() async {
    await #expect(processExitsWith: .success) {
      let maker = OfficeMaker("", sharedTexts: "<si><t>Gemeente</t></si>", formats: ["dd-mm-yyyy"])
      let zip = ZipMaker()
      maker.addFrame(to: zip)
      zip.open("xl/worksheets/sheet1.xml")
      zip.append("<worksheet xmlns=\"\(maker.main)\"><sheetData>")
      for row in 1...100_000 {
        zip.append(
          "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"inlineStr\"><is><t>GM\(row)</t></is></c>"
            + "<c r=\"B\(row)\" t=\"s\"><v>0</v></c><c r=\"C\(row)\"><v>\(row * 7)</v></c>"
            + "<c r=\"D\(row)\" s=\"1\"><v>45383</v></c></row>")
      }
      zip.append("</sheetData></worksheet>")
      zip.close()
      LargeTests.expectFlat(zip.finished())
    }
  }

  @Test("as a spreadsheet of OpenDocument")
  func openDocument() async {
    await #expect(processExitsWith: .success) {
      let cells =
        "<table:table-cell office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p></table:table-cell>"
      let row = "<table:table-row>\(cells)\(cells)</table:table-row>"
      LargeTests.expectFlat(
        DocumentMaker.bytes(
          "<table:table-row table:number-rows-repeated=\"99999\">\(cells)</table:table-row>\(row)"))
    }
  }

  /// The rows alone would take a hundred megabytes if they were kept.
  private static func expectFlat(_ bytes: [UInt8]) {
    var count = 0
    let before = LargeTests.peak
    do throws(TableFault) {
      let file = try TableFile(bytes)
      try file.read(file.sheets[0]) { _ in
        count += 1
        return .goOn
      }
    } catch {
      fatalError("\(error)")
    }
    precondition(count == 100_000, "\(count)")
    precondition(LargeTests.peak - before < 16 * 1024, "\(LargeTests.peak - before) kB more")
  }

  /// The most memory that this process has had, in kilobytes.
  private static var peak: Int {
    guard let status = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(status) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), status) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        .split { $0 == "\t" || $0 == " " }
      if words.first == "VmHWM:", words.count > 1 { return Int(words[1]) ?? 0 }
    }
    return 0
  }
}
