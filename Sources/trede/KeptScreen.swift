/// How the screens of a store were looked at, kept in the user's own state folder: a file for each store.
struct KeptScreen {
  /// `nil` where the user has no folder for it.
  let state: String?

  func keep(_ text: String, for store: String) {
    guard let state else { return }
    _ = SmallFile.write(text, in: state, name: name(for: store))
  }

  func before(in store: String) -> String? {
    state.flatMap { SmallFile.read("\($0)/\(name(for: store))") }
  }

  private func name(for store: String) -> String { "screen-" + StoreName.of(store) }
}
