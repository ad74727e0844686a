import CExpat
import Wording

/// Holds an XML document of OpenDocument to expat, which is what LibreOffice reads it with.
final class XMLCheck {
  private let bytes: [UInt8]
  private let parser: XML_Parser
  private var root: String?
  /// Where elements begin, as far as anybody asks.
  private var wanted: Int?
  private var isSeen = false

  /// Between a namespace and a name; no name has it.
  private static let separator: Character = " "
  private static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"

  init(_ text: String) {
    bytes = Array(text.utf8)
    parser = XML_ParserCreateNS("UTF-8", 0x20)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetStartElementHandler(parser) { data, name, _ in
      guard let data, let name else { return }
      Unmanaged<XMLCheck>.fromOpaque(data).takeUnretainedValue().start(String(cString: name))
    }
  }

  deinit { XML_ParserFree(parser) }

  private func start(_ name: String) {
    root = root ?? name
    if Int(XML_GetCurrentByteIndex(parser)) == wanted { isSeen = true }
  }

  /// - Parameters:
  ///   - name: of the first element, in the namespace of OpenDocument.
  ///   - inside: what has to stand in it as elements.
  func fault(root name: String, around inside: String?) -> MadeMarkup.Fault? {
    if let inside {
      wanted = bytes.place(of: Array(inside.utf8))
      if wanted == nil { return .withoutContent }
    }
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), 1)
    }
    let line = Int(XML_GetCurrentLineNumber(parser))
    guard status == XML_STATUS_OK else {
      let said = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
      return MadeMarkup.Fault(.xml(said), line: line)
    }
    guard root == "\(XMLCheck.office)\(XMLCheck.separator)\(name)" else {
      return MadeMarkup.Fault(.otherRoot("office:\(name)"), line: 1)
    }
    return inside == nil || isSeen ? nil : .withoutContent
  }
}
