import Display
import Wording

/// What long work is doing, on one line of standard error that is wiped when it is done. Where nobody watches, and
/// in the first second, it says nothing.
struct Progress {
  private let world: World
  private let start: Int
  private var last: Int
  private var isShown = false

  init(_ world: World) {
    self.world = world
    start = world.milliseconds()
    last = start
  }

  mutating func note(_ sentence: (Words) -> String) {
    guard world.isTerminal.errors else { return }
    let now = world.milliseconds()
    guard now - start > 1000, !isShown || now - last > 200 else { return }
    world.complain("\r\(sentence(world.words).shown) …\u{1B}[K")
    (last, isShown) = (now, true)
  }

  mutating func end() {
    if isShown { world.complain("\r\u{1B}[K") }
    isShown = false
  }
}
