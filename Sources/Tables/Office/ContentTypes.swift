/// What kind of content each part of an Office document has.
final class ContentTypes: XMLListener {
  static let part = "[Content_Types].xml"

  private var types: [String: String] = [:]

  init(in archive: ZipArchive) throws(TableFault) {
    try archive.look(ContentTypes.part, self)
  }

  /// Empty where nothing is said.
  func type(of part: String) -> String { types["/\(part)".lowercased()] ?? "" }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == XMLName(.contentTypes, "Override"), let part = attributes["PartName"] else { return }
    types[part.lowercased()] = attributes["ContentType"]
  }

  func text(_ bytes: UnsafeRawBufferPointer) {}
  func end(_ name: XMLName) {}
}
