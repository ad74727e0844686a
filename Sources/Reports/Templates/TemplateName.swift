/// A name that a template may use, as `Docs/Templates.md` has it.
package struct TemplateName: Sendable {
  package enum Kind: String, Sendable {
    case text
    /// Yes or no: only for `{{#naam}}` and `{{^naam}}`.
    case flag
    /// One thing that may be missing, with names of its own.
    case part
    /// Any number of things with names of their own.
    case list
  }

  package let name: String
  package let kind: Kind
  package let inner: [TemplateName]

  static func text(_ names: String...) -> [TemplateName] {
    names.map { TemplateName(name: $0, kind: .text, inner: []) }
  }
  static func flag(_ names: String...) -> [TemplateName] {
    names.map { TemplateName(name: $0, kind: .flag, inner: []) }
  }
  static func part(_ name: String, _ inner: [TemplateName]) -> [TemplateName] {
    [TemplateName(name: name, kind: .part, inner: inner)]
  }
  static func list(_ name: String, _ inner: [TemplateName]) -> [TemplateName] {
    [TemplateName(name: name, kind: .list, inner: inner)]
  }
}

extension [TemplateName] {
  subscript(name: some StringProtocol) -> TemplateName? { first { $0.name == name } }

  /// All names with those inside, dotted: `trede.nummer`.
  package var dotted: [(name: String, kind: TemplateName.Kind)] {
    flatMap { entry in
      [(entry.name, entry.kind)] + entry.inner.dotted.map { ("\(entry.name).\($0.name)", $0.kind) }
    }
  }
}
