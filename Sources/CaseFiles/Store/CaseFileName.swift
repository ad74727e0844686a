internal import Supervision

/// The rule for the names of case files: the code in lower case and, for another domain than housing, a hyphen
/// and a word of the user's choice.
enum CaseFileName {
  static let ending = ".json"

  /// The name without its ending, which is the id of the case.
  static func stem(of name: String) -> String {
    String(name.dropLast(ending.count))
  }

  /// The fault of a name that does not fit what is in the file.
  static func fault(of stem: String, for subject: Case) -> FileFault? {
    let code = subject.code.lowercased()
    let isHousing = subject.domain == Case.housing
    if isHousing && stem == code { return nil }
    if !isHousing && stem.hasPrefix(code + "-") && stem.utf8.count > code.utf8.count + 1 { return nil }
    let expected = isHousing ? code + ending : "\(code)-\(subject.domain)\(ending)"
    return .fileNameDoesNotFitCode(code: subject.code, expected: expected)
  }
}
