internal import Supervision

/// Reads case files: from the bytes on the disk to a case, or to the reason why there is none.
struct CaseFileReader: Sendable {
  /// The folder of the cases inside the store.
  static let folder = "cases"

  private let scales: [JudgementScale]
  private let domains: [Domain]
  private let names: MunicipalityNames
  private let detail: CaseDetail

  init(reference: ReferenceBook, detail: CaseDetail = .whole) {
    scales = reference.scales
    domains = reference.domains
    names = MunicipalityNames(reference.municipalities)
    self.detail = detail
  }

  /// A decoder for one thread.
  @Sendable
  func makeDecoder() -> CaseDecoder {
    CaseDecoder(scales: scales, domains: domains, names: names, detail: detail)
  }

  /// The case in a file whose bytes are in the tape.
  func read(
    _ file: FileReading, _ tape: inout JSONTape, _ decoder: CaseDecoder
  ) throws(UnreadableFile) -> Case {
    if case .failure(let fault) = file.outcome {
      throw UnreadableFile(file: CaseFileReader.path(of: file.name), fault: fault)
    }
    do throws(JSONFault) {
      return try read(CaseFileName.stem(of: file.name), &tape, decoder)
    } catch {
      throw UnreadableFile(file: CaseFileReader.path(of: file.name), error, in: tape.text)
    }
  }

  /// The case in bytes that are, or are to be, the file at `path`.
  func decode(_ bytes: [UInt8], path: String) throws(UnreadableFile) -> Case {
    var tape = JSONTape(capacity: bytes.count)
    tape.fill { text in bytes.withUnsafeBytes { text.replace(with: $0) } }
    do throws(JSONFault) {
      return try read(
        CaseFileName.stem(of: String(path.dropFirst(CaseFileReader.folder.utf8.count + 1))), &tape,
        makeDecoder())
    } catch {
      throw UnreadableFile(file: path, error, in: tape.text)
    }
  }

  static func path(of name: String) -> String { "\(folder)/\(name)" }

  private func read(
    _ stem: String, _ tape: inout JSONTape, _ decoder: CaseDecoder
  ) throws(JSONFault) -> Case {
    try tape.parse()
    let read = try tape.withRoot { root throws(JSONFault) in
      try decoder.decode(root, id: stem)
    }
    // A parsed tape always has a root.
    guard let read else { throw JSONFault(offset: 0, fault: .empty) }
    if let fault = CaseFileName.fault(of: stem, for: read) { throw JSONFault(offset: 0, fault: fault) }
    return read
  }
}
