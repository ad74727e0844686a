import Display
import Supervision

extension State {
  /// The three choices: the example, a new store, or a folder that is there already.
  mutating func handleWelcome(_ key: Key) -> [Effect] {
    guard var welcome else { return [] }
    if var field = welcome.field {
      switch key {
      case .enter where !field.text.isEmpty: return [.openStore(path: field.text)]
      case .escape, .control("c"): welcome.field = nil
      default:
        field.handle(key)
        welcome.field = field
      }
      welcome.message = nil
      self.welcome = welcome
      return []
    }
    switch key {
    case .up, .character("k"): welcome.selected = max(0, welcome.selected - 1)
    case .down, .character("j"): welcome.selected = min(2, welcome.selected + 1)
    case .character("1"), .character("2"), .character("3"):
      if case .character(let digit) = key { welcome.selected = (digit.wholeNumberValue ?? 1) - 1 }
    case .enter, .right, .character("l"):
      switch welcome.selected {
      case 0: return [.createStore(path: welcome.examplePath, example: true)]
      case 1 where welcome.storeIsThere:
        self.welcome = nil
        openFirstForm()
        return []
      case 1: return [.createStore(path: welcome.path, example: false)]
      default: welcome.field = TextField()
      }
    case .character("q"), .character("Q"): return [.quit]
    case .control("c"): return [.interrupt]
    case .control("z"): return [.suspend]
    default: break
    }
    self.welcome = welcome
    return []
  }
}
