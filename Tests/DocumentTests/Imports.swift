/// What Swift sources import.
enum Imports {
  /// The modules that a source names in its `import` lines.
  static func modules(in source: String) -> Set<String> {
    let line = #/(?m)^(?:@[A-Za-z]+ )*(?:[a-z]+ )?import (?:(?:struct|class|enum|func) )?([A-Za-z_]+)/#
    return Set(source.matches(of: line).map { String($0.output.1) })
  }

  /// The modules that a folder in `Sources` imports.
  static func modules(of module: String) -> Set<String> {
    let sources = Project.files(under: "Sources/\(module)", endingIn: ".swift")
    return sources.reduce(into: []) { $0.formUnion(modules(in: Project.text($1) ?? "")) }
  }
}
