import Wording

/// How far long work is, on a terminal: "124 van 342", once a second from the second second on.
struct Progress {
  private let all: Int
  private let world: World
  private var done = 0
  /// The moment as it was last looked at, to the second.
  private var moment: String
  private var seconds = 0
  private var width = 0

  init(of all: Int, _ world: World) {
    self.all = all
    self.world = world
    moment = world.isTerminal.errors ? world.moment() : ""
  }

  mutating func step() {
    done += 1
    guard world.isTerminal.errors else { return }
    let now = world.moment()
    guard now != moment else { return }
    moment = now
    seconds += 1
    // The first change may come at once.
    guard seconds > 1 else { return }
    let line = Dutch().progress(done, of: all)
    width = max(width, line.count)
    world.complain("\r" + line)
  }

  /// Leaves an empty line for what comes next.
  mutating func end() {
    guard width > 0 else { return }
    world.complain("\r" + String(repeating: " ", count: width) + "\r")
    width = 0
  }
}
