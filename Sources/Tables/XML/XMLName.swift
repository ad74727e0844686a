import Glibc

/// The name of an element, and the vocabulary it belongs to.
struct XMLName: Equatable {
  var space: XMLSpace
  var local: String

  /// Between the namespace and the name; no address of a namespace has it.
  static let separator: CChar = 0x0A

  init(_ space: XMLSpace, _ local: String) {
    self.space = space
    self.local = local
  }

  /// Reads a name as expat gives it: the namespace, the separator and the name, or the name alone.
  init(_ name: UnsafePointer<CChar>) {
    guard let separator = strrchr(name, Int32(XMLName.separator)) else {
      self.init(.none, String(cString: name))
      return
    }
    let space = UnsafeRawBufferPointer(start: name, count: UnsafePointer(separator) - name)
    self.init(XMLSpace(space), String(cString: separator + 1))
  }
}

/// The vocabularies that workbooks are written in. The strict forms of Office's have other addresses and the
/// same words.
enum XMLSpace {
  case none, other
  case sheet, relationship, packageRelationship, contentTypes
  case office, table, text, style, calculation, manifest

  private static let addresses: [(StaticString, XMLSpace)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .sheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .sheet),
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", .table),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", .office),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", .text),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", .style),
    ("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", .calculation),
    ("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", .manifest),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .relationship),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .relationship),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .packageRelationship),
    ("http://schemas.openxmlformats.org/package/2006/content-types", .contentTypes),
  ]

  init(_ address: UnsafeRawBufferPointer) {
    for (known, space) in XMLSpace.addresses
    where known.utf8CodeUnitCount == address.count
      && memcmp(known.utf8Start, address.baseAddress!, address.count) == 0
    {
      self = space
      return
    }
    self = .other
  }
}
