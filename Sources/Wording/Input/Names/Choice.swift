import Supervision

/// One thing to choose from, with the words that people type for it.
package struct Choice<Value> {
  package let value: Value
  /// The name that is shown, and then the other names.
  package let names: [String]
  package let code: String?

  package var name: String { names.first ?? code ?? "" }

  package init(_ value: Value, names: [String], code: String? = nil) {
    self.value = value
    self.names = names
    self.code = code
  }
}

extension Choice: Sendable where Value: Sendable {}

/// Why a typed text is no choice.
package enum ChoiceFault: Error, Hashable, Sendable {
  case empty
  /// Nothing is called so; the name that comes near, if there is one.
  case none(String, near: String?)
  /// Several names start so.
  case several(String, [String])
}

/// A name as it is compared.
struct ComparableName: Sendable {
  let whole: String
  /// What stands between spaces and hyphens, so that "fryslan" is offered Súdwest-Fryslân.
  let words: [String]

  init(_ name: String) {
    whole = name.comparable
    words = name.split { " -/".contains($0) }.map { String($0).comparable }
  }
}
