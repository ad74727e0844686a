/// The short name that cases and the log know somebody by, such as initials. `people.json` may explain it.
package enum Handle {
  /// The most characters that a handle has: a whole name with its address would be personal data that no log forgets.
  package static let longest = 20

  /// Whether a text is a handle: letters, digits, points, hyphens and underscores, twenty at most.
  package static func isSensible(_ text: String) -> Bool {
    (1...longest).contains(text.count)
      && text.allSatisfy { $0.isLetter || ("0"..."9").contains($0) || "-._".contains($0) }
  }
}
