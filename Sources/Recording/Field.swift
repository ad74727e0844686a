import Supervision
import Wording

/// The name of a field: the same on every form, and the flag on the command line.
package struct FieldName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral name: String) { rawValue = name }
}

/// One thing that a form asks.
package struct Field: Hashable, Sendable {
  package let name: FieldName
  /// The words before it: "ontvangen op".
  package private(set) var label = ""
  package let kind: Kind
  /// What stands in it when the form opens.
  package var text: String
  /// It may stay empty.
  package let isOptional: Bool
  /// A few words behind it: "nummer in zaaksysteem (mag leeg)".
  package private(set) var hint = ""

  private init(_ name: FieldName, _ kind: Kind, _ text: String?, isOptional: Bool) {
    self.name = name
    self.kind = kind
    self.text = text ?? ""
    self.isOptional = isOptional
  }

  static func required(_ name: FieldName, _ kind: Kind, _ text: String? = nil) -> Field {
    Field(name, kind, text, isOptional: false)
  }

  static func optional(_ name: FieldName, _ kind: Kind, _ text: String? = nil) -> Field {
    Field(name, kind, text, isOptional: true)
  }

  /// Only a script wants it, for stable names; the screen does not show it.
  package var isForScripts: Bool { name == "id" }

  /// The field with its words, which differ from form to form.
  func worded(on form: Verb, _ words: Words) -> Field {
    var field = self
    let words = words.fieldWords(name.rawValue, on: form.rawValue)
    field.label = words.label
    field.hint = words.hint
    return field
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
    /// Yes or no: "ja" or "yes", "nee" or "no", or empty for no.
    case flag
    /// One of a list.
    case choice([Choice])
    /// One of a list, or anything else that is typed.
    case suggestion([Choice])
    /// Another item or a document of the case, by its id.
    case item([Choice])
  }

  /// An answer: as it is stored in the field, and as it is shown. Both may be typed.
  package struct Choice: Hashable, Sendable {
    package let value: String
    package let label: String
    /// What it is called in the languages that it is not shown in. Those may be typed too.
    package let otherNames: [String]

    package init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
      otherNames = []
    }

    /// - Parameter name: what it is called, in any language.
    init(_ value: String, in words: Words, _ name: (Words) -> String) {
      self.value = value
      label = name(words)
      otherNames = Words.everywhere(name).filter { [label] in $0 != label }
    }
  }
}

extension Field.Kind {
  /// The list that the field offers; empty for one that is free.
  package var choices: [Field.Choice] {
    switch self {
    case .choice(let choices), .suggestion(let choices), .item(let choices): choices
    default: []
    }
  }
}
