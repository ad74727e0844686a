internal import Supervision

/// Reads case files: from the bytes on the disk to a case, or to the reason why there is none.
struct CaseFileReader: Sendable {
  /// The folder of the cases inside the store.
  static let folder = "cases"

  private let scales: [JudgementScale]
  private let names: MunicipalityNames
  private let keepsBytes: Bool

  init(reference: ReferenceBook, keepsBytes: Bool) {
    scales = reference.scales
    names = MunicipalityNames(reference.municipalities)
    self.keepsBytes = keepsBytes
  }

  /// What a file holds whose bytes are in the tape.
  func outcome(of file: FileReading, _ tape: inout JSONTape) -> CaseFileOutcome {
    let path = "\(CaseFileReader.folder)/\(file.name)"
    switch file.outcome {
    case .failure(let fault):
      return .unreadable(UnreadableFile(file: path, fault: fault), nil)
    case .success(let stamp):
      do throws(JSONFault) {
        let content = try read(CaseFileName.stem(of: file.name), &tape)
        let bytes = keepsBytes ? tape.text.withBytes { Array($0) } : []
        return .readable(CaseFile(name: file.name, bytes: bytes, stamp: stamp, content: content))
      } catch {
        return .unreadable(UnreadableFile(file: path, error, in: tape.text), stamp)
      }
    }
  }

  private func read(_ stem: String, _ tape: inout JSONTape) throws(JSONFault) -> Case {
    try tape.parse()
    let read = try tape.withRoot { root throws(JSONFault) in
      try CaseDecoder.decode(root, id: stem, scales: scales, names: names)
    }
    // A parsed tape always has a root.
    guard let read else { throw JSONFault(offset: 0, fault: .empty) }
    if let fault = CaseFileName.fault(of: stem, for: read) { throw JSONFault(offset: 0, fault: fault) }
    return read
  }
}
