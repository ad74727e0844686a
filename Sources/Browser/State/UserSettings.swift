import Wording

/// What the user chose in the settings folder, as it was read at the start.
package struct UserSettings: Hashable, Sendable {
  package var views = ViewBook()
  /// What was wrong in the files; said once, when the screen opens.
  package var faults: [SettingFault] = []

  package init() {}
}
