internal import Supervision

/// The listed names of the municipalities, to hold those in the case files against.
struct MunicipalityNames: Sendable {
  private let names: [Int: String]

  init(_ municipalities: [ReferenceBook.Municipality]) {
    let pairs = municipalities.compactMap { municipality in
      MunicipalityCode.number(municipality.code).map { ($0, municipality.name) }
    }
    // The list of the store stands first and goes before the shared one.
    names = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Throws where the code is listed under another name. A code that is not listed is only a caution.
  func check(_ name: String, of code: String, at node: JSONNode) throws(JSONFault) {
    guard let number = MunicipalityCode.number(code), let expected = names[number], expected != name else {
      return
    }
    let fault = FileFault.nameDoesNotFitCode(code: code, name: name, expected: expected)
    throw JSONFault(offset: node.offset, fault: fault)
  }
}
