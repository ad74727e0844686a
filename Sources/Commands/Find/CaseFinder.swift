import Supervision
import Wording

/// Finds the case that was meant by what was typed: a case id, a code, a name, another name, or a unique part
/// of one. Case, accents, spaces and hyphens do not count.
struct CaseFinder {
  private let contents: StoreContents
  private let words: Words

  init(_ contents: StoreContents, _ words: Words) {
    self.words = words
    self.contents = contents
  }

  /// - Parameter domain: the domain of supervision that was asked for; `nil` is housing, unless the id of
  ///   another case was typed.
  func find(_ text: String, domain: String?) throws(Stop) -> Case {
    if let exact = contents.cases.first(where: { $0.id.text == text.folded }), domain == nil { return exact }
    let codes = finder.meant(by: text).map(\.value)
    guard let code = codes.first else { throw notFound(text) }
    guard codes.count == 1 else {
      let names = codes.map(name)
      // Two of one name are told apart by their codes.
      let isUnique = Set(names).count == names.count
      let shown = zip(codes, names).map { isUnique ? $1 : "\($1) (\($0))" }
      throw Stop(.noSuchCase, words.severalCases(text, names: NameOrder.sorted(shown)))
    }
    let all = contents.cases.filter { $0.code == code }
    if let file = unreadableFile(of: code, domain: domain), !all.contains(where: { isAsked($0, domain) }) {
      throw Stop(.unreadable, words.unreadableLine(file))
    }
    guard let found = all.first(where: { isAsked($0, domain) }) else {
      throw Stop(
        .noSuchCase,
        words.noCaseInDomain(name(code), domain ?? Case.housing, others: all.map(\.domain).sorted()))
    }
    return found
  }

  private func isAsked(_ subject: Case, _ domain: String?) -> Bool {
    guard let domain else { return subject.domain == Case.housing }
    let asked = domain.folded
    return subject.domain.folded == asked || subject.id.text.hasSuffix("-" + asked)
      || subject.domain.folded.hasPrefix(asked)
  }

  // MARK: - Names

  /// The municipalities of the store: those with a case, and those of which the file cannot be read.
  private var known: [(code: String, names: [String])] {
    var result: [String: [String]] = [:]
    for subject in contents.cases {
      result[subject.code, default: []] += [subject.name] + subject.aliases
    }
    for code in contents.unreadable.compactMap(\.code) where result[code] == nil { result[code] = [] }
    for municipality in contents.reference.municipalities where result[municipality.code] != nil {
      result[municipality.code]! += [municipality.name] + municipality.aliases
    }
    return result.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private var finder: ChoiceFinder<String> {
    ChoiceFinder(known.map { Choice($0.code, names: $0.names, code: $0.code) })
  }

  private func name(_ code: String) -> String {
    contents.cases.first { $0.code == code }?.name ?? contents.reference.municipality(code: code)?.name
      ?? code
  }

  private func unreadableFile(of code: String, domain: String?) -> UnreadableFile? {
    contents.unreadable.first { file in
      guard file.code == code else { return false }
      return file.suffix == domain?.folded
    }
  }

  private func notFound(_ text: String) -> Stop {
    Stop(.noSuchCase, words.noSuchCase(text, near: finder.nearest(to: text)))
  }
}

extension UnreadableFile {
  /// `gm0034` of `cases/gm0034-archief.json`, as a code; `nil` for a file that is no case.
  fileprivate var code: String? {
    guard file.hasPrefix("cases/"), stem.hasPrefix("gm"), stem.utf8.count >= 6 else { return nil }
    let end = stem.firstIndex(of: "-") ?? stem.endIndex
    return String(stem[..<end]).uppercased()
  }

  /// `archief` of `cases/gm0034-archief.json`.
  fileprivate var suffix: String? {
    stem.firstIndex(of: "-").map { String(stem[stem.index(after: $0)...]) }
  }

  private var stem: Substring {
    let name = file.split(separator: "/").last ?? ""
    return name.hasSuffix(".json") ? name.dropLast(5) : name
  }
}
