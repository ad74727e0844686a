internal import Supervision

/// Finds a second file for one municipality and domain. The first by name is the case; what is in the second
/// is not shown beside it, since nobody could tell which of the two holds.
struct RepeatedCases {
  private struct Key: Hashable {
    var code: String
    var domain: String
  }

  private var files: [Key: String] = [:]

  mutating func checked(_ outcome: CaseFileOutcome) -> CaseFileOutcome {
    // A case of housing has the only name that its code allows, so it cannot have a second file.
    guard case .readable(let file) = outcome, file.content.domain != Case.housing else { return outcome }
    let key = Key(code: file.content.code, domain: file.content.domain)
    let path = "\(CaseFileReader.folder)/\(file.name)"
    guard let other = files.updateValue(path, forKey: key) else { return outcome }
    files[key] = other
    let fault = FileFault.secondFileForCase(code: key.code, other: other)
    return .unreadable(UnreadableFile(file: path, fault: fault), file.stamp)
  }
}
