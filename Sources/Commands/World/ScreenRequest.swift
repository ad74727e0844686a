import Browser
import Display
import Supervision
import Wording

/// What the screen is asked to show, with all settings of the command line already weighed.
package struct ScreenRequest: Hashable, Sendable {
  package var storePath: String
  package var storeOrigin: StoreOrigin
  /// The day to show instead of that of the clock; the screen says that it is set. `nil` follows the clock.
  package var today: Day?
  /// `auto` is for the terminal to decide: `NO_COLOR`, `FORCE_COLOR` and `TERM=dumb` have been weighed.
  package var colour: ColourChoice
  package var palette: PaletteName
  /// What the user says the terminal has; nothing is asked of it.
  package var background: Background
  package var usesMouse: Bool
  /// Only ASCII is drawn, whatever the locale allows.
  package var isASCII: Bool

  package var language: Language
  /// What the user chose in the settings folder.
  package var user: UserSettings
  /// The screen is told in lines and answered in lines.
  package var isPlain: Bool

  package init(
    storePath: String, storeOrigin: StoreOrigin, today: Day?, colour: ColourChoice, language: Language,
    palette: PaletteName = .standard, background: Background = .unknown, usesMouse: Bool = false,
    isASCII: Bool = false, user: UserSettings = UserSettings(), isPlain: Bool = false
  ) {
    self.storePath = storePath
    self.storeOrigin = storeOrigin
    self.today = today
    self.colour = colour
    self.palette = palette
    self.background = background
    self.usesMouse = usesMouse
    self.isASCII = isASCII
    self.language = language
    self.user = user
    self.isPlain = isPlain
  }

  package var words: Words { Words(language) }
}

/// What named the store; a store that nobody named may be missing without being a mistake of the user.
package enum StoreOrigin: Hashable, Sendable {
  case option, environment, setting, standard
}
