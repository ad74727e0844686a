/// The municipalities that a table can name: those with a case, and the others that the store knows of.
package struct MunicipalityRegister: Sendable {
  package enum Match: Hashable, Sendable {
    /// The CBS code of a municipality that is known.
    case municipality(String)
    /// Neither code nor name.
    case nothing
    case fault(ImportFault.Reason)
  }

  /// The name that is shown, by code.
  private var names: [String: String] = [:]
  private var spellings: [String: Set<String>] = [:]
  private var codesBySpelling: [String: [String]] = [:]

  /// - Parameter cases: of any domain; a municipality has the same name in all of them.
  package init(cases: [Case], reference: ReferenceBook) {
    for subject in cases { add(subject.code, [subject.name] + subject.aliases) }
    for municipality in reference.municipalities {
      add(municipality.code, [municipality.name] + municipality.aliases)
    }
  }

  private mutating func add(_ code: String, _ given: [String]) {
    names[code] = names[code] ?? given.first
    for name in given {
      for spelling in [name.comparable, name.withoutRemark.comparable]
      where spellings[code, default: []].insert(spelling).inserted {
        codesBySpelling[spelling, default: []].append(code)
      }
    }
  }

  package func name(of code: String) -> String? { names[code] }

  /// Where both are given they must agree.
  package func match(code: String?, name: String?) -> Match {
    guard let code else { return name.map { match(name: $0) } ?? .nothing }
    guard let read = MunicipalityRegister.code(code) else {
      return .fault(.malformedCode(code))
    }
    guard let known = names[read] else {
      let named = name.flatMap { codes(of: $0).only }
      return .fault(.unknownCode(read, name: name, codeOfName: named))
    }
    if let name, !(spellings[read] ?? []).contains(where: { Set(name.spellings).contains($0) }) {
      return .fault(.nameDoesNotFitCode(name: name, code: read, expected: known))
    }
    return .municipality(read)
  }

  private func match(name: String) -> Match {
    let codes = codes(of: name)
    if let code = codes.only { return .municipality(code) }
    if codes.isEmpty { return .fault(.unknownName(name, near: nil)) }
    return .fault(.severalNames(name, codes.compactMap { names[$0] }))
  }

  /// As it is written first; without "gemeente" before it and a remark behind it only where that finds nothing.
  private func codes(of name: String) -> [String] {
    for spelling in name.spellings {
      if let codes = codesBySpelling[spelling] { return codes }
    }
    return []
  }

  /// The name that was probably mistyped.
  package func nearest(to name: String) -> String? {
    guard
      let spelling = Spelling.nearest(to: name.comparable, among: codesBySpelling.keys.sorted()),
      let code = codesBySpelling[spelling]?.first
    else { return nil }
    return names[code]
  }

  /// `GM0034`, `gm34`, `0034` and `34` as `GM0034`; `nil` for anything else.
  package static func code(_ text: String) -> String? {
    var digits = text.utf8.filter { $0 != UInt8(ascii: " ") }[...]
    if digits.count > 2, digits.first.map({ $0 | 0x20 }) == UInt8(ascii: "g"),
      digits[digits.startIndex + 1] | 0x20 == UInt8(ascii: "m")
    {
      digits = digits.dropFirst(2)
    }
    guard (1...4).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return "GM" + String(repeating: "0", count: 4 - digits.count) + String(decoding: digits, as: UTF8.self)
  }
}

extension String {
  /// How the name of a municipality may be meant, the likeliest first.
  fileprivate var spellings: [String] {
    var spellings = [comparable]
    let folded = folded
    if folded.hasPrefix("gemeente ") { spellings.append(String(folded.dropFirst(9)).comparable) }
    let plain = withoutRemark
    if plain != self { spellings.append(plain.comparable) }
    return spellings
  }

  /// "Bergen" for "Bergen (NH.)".
  fileprivate var withoutRemark: String {
    guard let bracket = firstIndex(of: "("), bracket > startIndex else { return self }
    return String(self[..<bracket])
  }
}

extension Array {
  fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
