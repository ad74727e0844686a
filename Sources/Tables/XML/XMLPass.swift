import CExpat

/// One pass over a part of a workbook, fed piece by piece.
///
/// A document type is refused before anything in it is read: with it a few lines can stand for gigabytes.
final class XMLPass {
  private let parser: XML_Parser
  private let part: String
  private let listener: any XMLListener
  private let limits: TableLimits
  private var interruption: Interruption?
  private var depth = 0
  private var fed = 0

  init(_ part: String, limits: TableLimits, listener: any XMLListener) {
    self.part = part
    self.limits = limits
    self.listener = listener
    parser = XML_ParserCreateNS(nil, XMLName.separator)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLPass.at(data).start(name!, attributes!) },
      { data, name in XMLPass.at(data).end(name!) })
    XML_SetCharacterDataHandler(parser) { data, bytes, count in
      XMLPass.at(data).text(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLPass.at(data).refuseDocumentType() }
  }

  deinit { XML_ParserFree(parser) }

  private static func at(_ data: UnsafeMutableRawPointer?) -> XMLPass {
    Unmanaged.fromOpaque(data!).takeUnretainedValue()
  }

  func take(_ piece: UnsafeRawBufferPointer) throws(Interruption) {
    try parse(piece.bindMemory(to: CChar.self), isLast: false)
  }

  func end() throws(Interruption) {
    try parse(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
  }

  private func parse(_ piece: UnsafeBufferPointer<CChar>, isLast: Bool) throws(Interruption) {
    let status = XML_Parse(parser, piece.baseAddress, Int32(piece.count), isLast ? 1 : 0)
    if let interruption { throw interruption }
    guard status == XML_STATUS_OK else { throw malformed }
    fed += piece.count
    // A tag is kept until its end has come, so it may not be endless.
    guard fed - Int(XML_GetCurrentByteIndex(parser)) <= limits.textBytes + 2 * piece.count else {
      throw .fault(.tooLarge(.text, limit: limits.textBytes, at: nil))
    }
  }

  /// The fault that what was read last is not as it should be.
  var malformed: Interruption {
    let (line, column) = position
    return .fault(.malformed(part: part, line: line, column: column))
  }

  private var position: (line: Int, column: Int) {
    (Int(XML_GetCurrentLineNumber(parser)), Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  private func refuseDocumentType() {
    let (line, column) = position
    stop(.fault(.documentType(part: part, line: line, column: column)))
  }

  private func start(_ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>)
  {
    depth += 1
    guard depth <= limits.depth else { return stop(.fault(.tooLarge(.depth, limit: limits.depth, at: nil))) }
    attempt { () throws(Interruption) in try listener.start(XMLName(name), XMLAttributes(attributes)) }
  }

  private func text(_ bytes: UnsafeRawBufferPointer) {
    attempt { () throws(Interruption) in try listener.text(bytes) }
  }

  private func end(_ name: UnsafePointer<CChar>) {
    depth -= 1
    attempt { () throws(Interruption) in try listener.end(XMLName(name)) }
  }

  /// expat goes on for a moment after it was stopped; nobody hears of that.
  private func attempt(_ tell: () throws(Interruption) -> Void) {
    guard interruption == nil else { return }
    do throws(Interruption) { try tell() } catch { stop(error) }
  }

  private func stop(_ interruption: Interruption) {
    guard self.interruption == nil else { return }
    self.interruption = interruption
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}
