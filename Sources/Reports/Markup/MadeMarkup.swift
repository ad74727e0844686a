import Wording

/// Looks at what came out of a template around something: whether it is whole, and what it stands around is in it.
enum MadeMarkup {
  /// What is wrong, as a fault of the template.
  struct Fault: Equatable {
    let kind: TemplateFault.Kind

    init(_ kind: TemplateFault.Kind) { self.kind = kind }

    init(_ fault: MarkupFault, line: Int) { kind = .malformed(fault, line: line) }

    static var withoutContent: Fault { Fault(.withoutContent("inhoud")) }
  }

  static func faultOfPage(_ page: String, around inside: String) -> Fault? {
    HTMLCheck(page).fault(around: inside)
  }

  static func faultOfContent(_ content: String, around inside: String) -> Fault? {
    XMLCheck(content).fault(root: "document-content", around: inside)
  }

  static func faultOfStyles(_ styles: String, around _: String) -> Fault? {
    XMLCheck(styles).fault(root: "document-styles", around: nil)
  }
}

extension [UInt8] {
  /// Where the other bytes begin for the first time.
  func place(of other: [UInt8]) -> Int? {
    guard let first = other.first, other.count <= count else { return nil }
    var start = 0
    while let found = self[start...(count - other.count)].firstIndex(of: first) {
      if self[found..<(found + other.count)].elementsEqual(other) { return found }
      start = found + 1
      if start > count - other.count { return nil }
    }
    return nil
  }
}
