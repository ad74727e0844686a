internal import Supervision

extension UnreadableFile {
  /// A fault of a text, with its line and column. What is the matter with the file as a whole has no place.
  init(file: String, _ fault: JSONFault, in text: borrowing PaddedBytes) {
    switch fault.fault {
    case .empty, .byteOrderMark, .tooLarge, .fileNameDoesNotFitCode:
      self.init(file: file, fault: fault.fault)
    default:
      let position = text.withBytes { JSONPosition(of: fault.offset, in: $0) }
      self.init(file: file, line: position.line, column: position.column, fault: fault.fault)
    }
  }
}
