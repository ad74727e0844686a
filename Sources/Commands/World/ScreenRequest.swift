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

  package var language: Language

  package init(
    storePath: String, storeOrigin: StoreOrigin, today: Day?, colour: ColourChoice, language: Language
  ) {
    self.storePath = storePath
    self.storeOrigin = storeOrigin
    self.today = today
    self.colour = colour
    self.language = language
  }

  package var words: Words { Words(language) }
}

/// What named the store; a store that nobody named may be missing without being a mistake of the user.
package enum StoreOrigin: Hashable, Sendable {
  case option, environment, setting, standard
}
