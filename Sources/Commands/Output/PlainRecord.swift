import Display

extension Printout {
  /// One record of the plain form: a line with tabs between the fields. What is unknown is an empty field.
  mutating func record(_ fields: [String?]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { addTab() }
      add(field ?? "")
    }
    endLine()
  }
}
