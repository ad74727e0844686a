/// Yes and no as they are typed, in every language.
package enum YesOrNo {
  /// `nil` for what is neither.
  package static func read(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "ja", "j", "yes", "y", "true", "x": true
    case "nee", "n", "no", "false": false
    default: nil
    }
  }
}
