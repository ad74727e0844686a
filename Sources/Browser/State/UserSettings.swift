import Wording

/// What the user chose in the settings folder, as it was read at the start.
package struct UserSettings: Hashable, Sendable {
  package var views = ViewBook()
  package var keys = KeyTable.shipped
  /// The words of the command line, which the palette takes too.
  package var commands: [CommandWord] = []
  /// What was wrong in the files; said once, when the screen opens.
  package var faults: [SettingFault] = []

  package init() {}
}
