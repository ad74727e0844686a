internal import Supervision

/// Says why a pass over a text stopped. Runs for faulty files only, so it may take its time.
struct JSONDiagnosis {
  private let text: UnsafeRawBufferPointer
  private let path: JSONPath
  private let outcome: JSONPass.Outcome

  init(_ outcome: JSONPass.Outcome, text: borrowing PaddedBytes, entries: UnsafePointer<JSONEntry>) {
    self.text = UnsafeRawBufferPointer(start: text.start, count: text.count)
    self.outcome = outcome
    path = JSONPath(entries: entries, count: outcome.count, text: UnsafePointer(text.start))
  }

  /// What a person can act on comes first: a merge that was left unfinished explains more than the sign at
  /// which the parser stumbled.
  var fault: JSONFault {
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { return JSONFault(offset: 0, fault: .byteOrderMark) }
    let isEmpty = text.allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
    if isEmpty { return JSONFault(offset: 0, fault: .empty) }
    if let marker = MergeMarkers.first(in: text) { return JSONFault(offset: marker, fault: .mergeMarkers) }
    return stopFault
  }

  private var stopFault: JSONFault {
    switch outcome.stop {
    case .tooDeep: here(.tooDeep(limit: JSONTape.depthLimit))
    case .duplicateKey: here(.duplicateKey(path.text(ofEntryStarting: outcome.offset + 1)))
    case .unexpected, .notUTF8, .controlCharacter, .complete: byteFault
    }
  }

  /// The fault that the byte shows at which the pass stopped.
  private var byteFault: JSONFault {
    let rest = text[outcome.offset...]
    guard let first = rest.first, !isCutOff(rest) else {
      return JSONFault(offset: text.count, fault: .cutOff)
    }
    if first < 0x20 && first != 0x0A && first != 0x0D && first != 0x09 || outcome.stop == .controlCharacter {
      return here(.controlCharacter)
    }
    guard let character = firstCharacter(of: rest) else { return here(.notUTF8) }
    return here(outcome.stop == .complete ? .textAfterEnd : .unexpected(character))
  }

  /// Whether more bytes might have made this right: a word or a character of which only the start is there.
  private func isCutOff(_ rest: Slice<UnsafeRawBufferPointer>) -> Bool {
    let isWord = ["true", "false", "null"].contains { $0.utf8.starts(with: rest) }
    return isWord && outcome.stop == .unexpected || UTF8Sequence.isCutOff(rest)
  }

  private func firstCharacter(of rest: Slice<UnsafeRawBufferPointer>) -> String? {
    var decoder = UTF8()
    var bytes = rest.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return String(scalar)
  }

  private func here(_ fault: FileFault) -> JSONFault {
    JSONFault(offset: outcome.offset, fault: fault)
  }
}
