internal import Supervision

extension JSONNode {
  /// A fault of this value, with its place and its path.
  func fault(_ fault: (_ path: String) -> FileFault) -> JSONFault {
    JSONFault(offset: offset, fault: fault(path))
  }

  func wrongType(_ expected: FileFault.ValueKind) -> JSONFault {
    fault { .wrongType(key: $0, expected: expected) }
  }

  /// A key that this object must have and lacks; the place is where the object starts.
  func missing(_ key: String) -> JSONFault {
    fault { .missingKey($0.isEmpty ? key : "\($0).\(key)") }
  }
}
