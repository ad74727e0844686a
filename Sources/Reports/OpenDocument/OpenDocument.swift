/// An OpenDocument text: the parts of it in a zip archive, the kind of document first and as it is.
enum OpenDocument {
  static func bytes(content: String, styles: String, title: String) -> [UInt8]? {
    var archive = ZipArchive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.text", compressed: false)
    archive.add("META-INF/manifest.xml", manifest)
    archive.add("content.xml", content)
    archive.add("styles.xml", styles)
    archive.add("meta.xml", meta(title))
    return archive.finished()
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private static let manifest =
    declaration
      + """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
      manifest:media-type="application/vnd.oasis.opendocument.text"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>

      """

  /// Without the moment it was made: the same letter is the same bytes.
  private static func meta(_ title: String) -> String {
    declaration
      + """
      <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">
      <office:meta><dc:title>\(title.escaped)</dc:title><dc:language>nl-NL</dc:language></office:meta>
      </office:document-meta>

      """
  }
}
