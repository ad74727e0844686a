/// The texts that the sheets of a workbook refer to by number, in one run of bytes: a workbook may have a
/// hundred thousand of them.
final class SharedTexts: XMLListener {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var run = TextRuns()
  private let limit: Int

  /// - Parameter part: `nil` where the workbook shares none.
  init(in archive: ZipArchive, part: String?) throws(TableFault) {
    limit = archive.limits.sharedTextBytes
    if let part { try archive.look(part, self) }
  }

  /// `nil` for a number that no text has.
  subscript(index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : ends[index - 1]
    return EscapedText.text(bytes[start..<ends[index]])
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) { run.start(name) }

  func text(_ text: UnsafeRawBufferPointer) throws(Interruption) {
    guard run.isText else { return }
    bytes.append(contentsOf: text)
    guard bytes.count <= limit else { throw .fault(.tooLarge(.sharedText, limit: limit, at: nil)) }
  }

  func end(_ name: XMLName) {
    run.end(name)
    if name == XMLName(.sheet, "si") { ends.append(bytes.count) }
  }
}

/// Finds the text among the runs of a cell that has several fonts. How Japanese is pronounced stands there
/// too, and is no part of it.
struct TextRuns {
  private(set) var isText = false
  private var isPronunciation = false

  mutating func start(_ name: XMLName) {
    guard name.space == .sheet else { return }
    if name.local == "rPh" { isPronunciation = true }
    if name.local == "t" { isText = !isPronunciation }
  }

  mutating func end(_ name: XMLName) {
    guard name.space == .sheet else { return }
    if name.local == "rPh" { isPronunciation = false }
    if name.local == "t" { isText = false }
  }
}
