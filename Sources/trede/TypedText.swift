import Glibc

/// What is being typed in a form, kept in the user's own state folder should the program end: a file for each store,
/// with the number of the program that writes it on its first line.
struct TypedText {
  /// `nil` where the user has no folder for it.
  let state: String?

  func keep(_ text: String?, for store: String) {
    guard let state, !isOfAnother(store) else { return }
    let name = name(for: store)
    if let text {
      _ = SmallFile.write("\(getpid())\n\(text)", in: state, name: name)
    } else {
      unlink("\(state)/\(name)")
    }
  }

  func before(in store: String) -> String? {
    guard !isOfAnother(store), let text = read(store), let end = text.firstIndex(of: "\n") else { return nil }
    return String(text[text.index(after: end)...])
  }

  /// Whether another program that still runs is typing in it.
  private func isOfAnother(_ store: String) -> Bool {
    guard let line = read(store)?.split(separator: "\n").first, let writer = pid_t(line) else { return false }
    return writer != getpid() && kill(writer, 0) == 0 && !hasEnded(writer)
  }

  /// A process that ended stays in the list of the system until its parent has asked about it.
  private func hasEnded(_ process: pid_t) -> Bool {
    guard let text = SmallFile.read("/proc/\(process)/stat"), let name = text.lastIndex(of: ")") else {
      return false
    }
    return text[name...].dropFirst(2).first == "Z"
  }

  private func read(_ store: String) -> String? {
    state.flatMap { SmallFile.readWhole("\($0)/\(name(for: store))") }
  }

  private func name(for store: String) -> String { "typed-" + StoreName.of(store) }
}

/// A store in the name of a file in the state folder.
enum StoreName {
  /// The whole path of its folder as one name, of which the end tells most.
  static func of(_ store: String) -> String {
    let path = realpath(store, nil).map { path in
      defer { free(path) }
      return String(cString: path)
    }
    return String((path ?? store).replacing("/", with: "%").suffix(100))
  }
}
