import Supervision

/// The name of a field: the same on every form, and the flag on the command line.
package struct FieldName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral name: String) { rawValue = name }
}

/// One thing that a form asks.
package struct Field: Hashable, Sendable {
  package let name: FieldName
  /// The Dutch words before it: "ontvangen op".
  package let label: String
  package let kind: Kind
  /// What stands in it when the form opens.
  package var text: String
  /// It may stay empty.
  package let isOptional: Bool
  /// A few words behind it: "nummer in zaaksysteem (mag leeg)".
  package let hint: String

  package init(
    _ name: FieldName, _ label: String, _ kind: Kind, text: String = "", isOptional: Bool = false,
    hint: String = ""
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.text = text
    self.isOptional = isOptional
    self.hint = hint
  }

  package enum Kind: Hashable, Sendable {
    case text
    /// Several lines; on the command line the flag may be repeated.
    case lines
    /// A day that has been: without a year the latest one.
    case pastDay
    /// A day to come: without a year the next one.
    case comingDay
    /// A term in words: "uiterlijk 15 april".
    case deadline
    /// A whole number of persons, `signed` where a lead is below zero.
    case persons(signed: Bool)
    /// A whole number, such as a percentage or a number of days.
    case number
    case halfYear
    /// Yes or no: "ja" or "nee", or empty for no.
    case flag
    /// One of a list.
    case choice([Choice])
    /// One of a list, or anything else that is typed.
    case suggestion([Choice])
    /// Another item of the case, by its id.
    case item([Choice])
  }

  /// An answer: as it is stored in the field, and as it is shown.
  package struct Choice: Hashable, Sendable {
    package let value: String
    package let label: String

    package init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }
}
