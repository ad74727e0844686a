import Display
import Wording

/// The box of the palette.
enum PaletteScreen {
  static func overlay(_ palette: PaletteState, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let entries = state.choices(of: palette).map { ($0.name, $0.help) }
    return MenuScreen.box(
      title: words.paletteTitle, entries: entries, menu: palette.menu, prompt: ":", alert: palette.fault,
      keys: words.paletteKeys, over: frame, state: state)
  }
}
