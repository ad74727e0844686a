internal import Supervision

/// Finds a second file for one municipality and domain. The first by name is the case; what is in the second
/// is not shown beside it, since nobody could tell which of the two holds.
struct RepeatedCases {
  struct Key: Hashable, Sendable {
    fileprivate var code: String
    fileprivate var domain: String

    /// `nil` for a case of housing: it has the only name that its code allows, and so no second file.
    init?(_ subject: Case) {
      guard subject.domain != Case.housing else { return nil }
      code = subject.code
      domain = subject.domain
    }
  }

  private var paths: [Key: String] = [:]

  /// What is wrong with the file at `path` if there was one for the same case before it.
  mutating func fault(of path: String, for key: Key) -> UnreadableFile? {
    guard let other = paths[key] else {
      paths[key] = path
      return nil
    }
    return UnreadableFile(file: path, fault: .secondFileForCase(code: key.code, other: other))
  }
}
