/// What the styles of a workbook make of a number, by the number of the style.
final class CellLooks: XMLListener {
  private var looks: [NumberLook] = []
  private var formats: [Int: NumberLook] = [:]
  private var isInCells = false

  /// - Parameter part: `nil` where the workbook has no styles.
  init(in archive: ZipArchive, part: String?) throws(TableFault) {
    if let part { try archive.look(part, self) }
  }

  subscript(style: Int?) -> NumberLook {
    guard let style, looks.indices.contains(style) else { return .number }
    return looks[style]
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.space == .sheet else { return }
    switch name.local {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else {
        return
      }
      formats[id] = NumberLook(code: code)
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      looks.append(formats[id] ?? NumberLook(builtIn: id))
    default: break
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) {}

  func end(_ name: XMLName) {
    if name == XMLName(.sheet, "cellXfs") { isInCells = false }
  }
}
