/// As much of JSON Schema 2020-12 as the schemas of `Data/Schema` use. A keyword it does not know fails the
/// test, so that no rule is passed over in silence.
struct Schema {
  let root: JSONValue

  /// What is wrong with the value, each with the path where; empty when it fits.
  func faults(of value: JSONValue) -> [String] { faults(of: value, by: root, at: "") }

  private func faults(of value: JSONValue, by schema: JSONValue, at path: String) -> [String] {
    if schema == .bool(true) { return [] }
    return schema.members.flatMap { keyword, rule in
      faults(of: value, keyword: keyword, rule: rule, in: schema, at: path)
    }
  }

  private func fits(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    faults(of: value, by: schema, at: "").isEmpty
  }

  private func faults(
    of value: JSONValue, keyword: String, rule: JSONValue, in schema: JSONValue, at path: String
  ) -> [String] {
    func unless(_ holds: Bool) -> [String] { holds ? [] : ["\(path): \(keyword) \(rule)"] }
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description", "then": return []
    case "format": return unless(rule == .text("date"))
    case "$ref": return faults(of: value, by: definition(rule.string ?? ""), at: path)
    case "type": return unless(value.isOfType(rule.string ?? ""))
    case "const": return unless(value == rule)
    case "enum": return unless(rule.elements.contains(value))
    case "anyOf": return unless(rule.elements.contains { fits(value, $0) })
    case "oneOf": return unless(rule.elements.count { fits(value, $0) } == 1)
    case "not": return unless(!fits(value, rule))
    case "if":
      guard let consequence = schema["then"], fits(value, rule) else { return [] }
      return faults(of: value, by: consequence, at: path)
    case "minimum": return unless(value.double.map { $0 >= rule.double ?? 0 } ?? true)
    case "maximum": return unless(value.double.map { $0 <= rule.double ?? 0 } ?? true)
    case "minItems": return unless(value.list.map { Double($0.count) >= rule.double ?? 0 } ?? true)
    case "maxItems": return unless(value.list.map { Double($0.count) <= rule.double ?? 0 } ?? true)
    case "pattern": return unless(value.string.map { $0.matches(rule.string ?? "") } ?? true)
    case "required":
      guard case .object(let members) = value else { return [] }
      return rule.elements.compactMap(\.string).filter { members[$0] == nil }.map { "\(path): no \($0)" }
    case "properties":
      return rule.members.flatMap { key, schema in
        value[key].map { faults(of: $0, by: schema, at: "\(path).\(key)") } ?? []
      }
    case "items":
      return value.elements.enumerated().flatMap {
        faults(of: $0.element, by: rule, at: "\(path)[\($0.offset)]")
      }
    default: return ["\(path): the keyword \(keyword) is not known to this test"]
    }
  }

  private func definition(_ reference: String) -> JSONValue {
    let name = String(reference.split(separator: "/").last ?? "")
    return root["$defs"]?[name] ?? .bool(false)
  }
}

extension JSONValue {
  fileprivate var list: [JSONValue]? { if case .list(let elements) = self { elements } else { nil } }

  fileprivate func isOfType(_ name: String) -> Bool {
    switch (self, name) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.text, "string"), (.list, "array"),
      (.object, "object"):
      true
    case (.number(let value), "integer"): value == value.rounded()
    default: false
    }
  }
}

extension String {
  fileprivate func matches(_ pattern: String) -> Bool {
    guard let regex = try? Regex(pattern) else { return false }
    return firstMatch(of: regex) != nil
  }
}
