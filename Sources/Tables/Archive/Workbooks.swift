/// Recognises the workbooks among the archives.
enum Workbooks {
  static func open(_ archive: ZipArchive, limits: TableLimits) throws(TableFault) -> any RowSource {
    if archive.has(ContentTypes.part) { return try OfficeWorkbook(archive) }
    if archive.has(OpenDocument.typePart) { return try OpenDocument(archive) }
    throw .notATable
  }
}
