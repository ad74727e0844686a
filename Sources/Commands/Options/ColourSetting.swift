import ArgumentParser
import Display

/// The values of `--color`.
enum ColourSetting: String, ExpressibleByArgument, CaseIterable {
  case always, never, auto
}

extension World {
  /// Whether colours are wanted: the option, then `NO_COLOR`, then `FORCE_COLOR`; a terminal that calls itself
  /// dumb gets none. `auto` is left for the terminal to decide.
  func colourChoice(option: ColourSetting?) -> ColourChoice {
    switch option {
    case .always: return .always
    case .never: return .never
    case .auto, nil: break
    }
    if variable("NO_COLOR") != nil { return .never }
    if let forced = variable("FORCE_COLOR"), forced != "0" { return .always }
    return environment["TERM"] == "dumb" ? .never : .auto
  }
}
