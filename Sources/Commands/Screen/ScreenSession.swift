import Browser
import Display
import Supervision

/// The screen at work: reads the store bit by bit, waits for the user, and carries out what the state asks.
///
/// This is the only place that sleeps. It wakes for keys, signals, midnight and, now and then, to see whether
/// another program changed the store.
package final class ScreenSession {
  private let terminal: any Terminal
  private let world: ScreenWorld
  private var store: any CaseStore
  private var state: State
  /// Between two looks at the folder, in milliseconds.
  private let lookEvery = 2000
  private var nextLook = 0
  /// How long the first screen may wait for a large store, and how long a key may.
  private let readingSlice = 10
  /// Made between two looks for a key while a filter is typed: some milliseconds of work.
  private let textsBetweenKeys = 100
  /// Between two frames that only show more of a large store, in milliseconds: each takes new lists.
  private let progressEvery = 30
  private var nextProgress = 0
  /// What was read since the last such frame.
  private var unshown: [StoredCase] = []

  /// - Parameter today: the day to show instead of that of the clock.
  package init(terminal: any Terminal, storePath: String, today: Day?, world: ScreenWorld) {
    self.terminal = terminal
    self.world = world
    store = world.openStore(storePath)
    state = State(
      size: terminal.size, today: today ?? world.today(), clockIsSet: today != nil,
      contents: StoreContents(settings: StoreSettings(name: ""), reference: .empty, cases: []))
    do throws(StoreFailure) {
      try open(store)
      if state.isEmptyStore { welcomeToEmptyStore(storePath) }
    } catch {
      state.welcome = Welcome(failure: error, path: storePath, examplePath: world.examplePath)
    }
  }

  /// Shows the screen until the user leaves it or the terminal is gone.
  ///
  /// - Returns: `.interrupted` when it was Ctrl-C that ended it.
  package func run() -> Outcome {
    terminal.wake(atSecond: world.nextMidnight())
    terminal.show(view(state))
    nextLook = world.milliseconds() + lookEvery
    while true {
      let patience = max(0, nextLook - world.milliseconds())
      let isBusy = state.leftToRead > 0 || state.hasTextsToMake
      let events = terminal.wait(milliseconds: isBusy ? 0 : patience)
      var hasChanged = false
      for event in events where event != .timeout {
        hasChanged = true
        for effect in update(&state, .event(event)) {
          if effect == .quit { return .inOrder }
          if effect == .interrupt { return .interrupted }
          perform(effect)
        }
      }
      if noticeDay(events) { hasChanged = true }
      if readMore() { hasChanged = true }
      if hasChanged { terminal.show(view(state)) }
      // From the `/` on, so that the first letters find everything made.
      if state.hasTextsToMake { state.makeTexts(textsBetweenKeys) }
      // After the answer to a key, and also while keys keep coming.
      if isTimeToLook, lookAtStore() { terminal.show(view(state)) }
    }
  }

  private var isTimeToLook: Bool {
    guard state.leftToRead == 0, world.milliseconds() >= nextLook else { return false }
    nextLook = world.milliseconds() + lookEvery
    return true
  }

  // MARK: - The store

  private func open(_ store: any CaseStore) throws(StoreFailure) {
    let contents = try store.startReading()
    let (read, left) = store.readMore(milliseconds: readingSlice)
    self.store = store
    unshown = []
    nextProgress = world.milliseconds() + progressEvery
    _ = update(&state, .storeOpened(contents, left: left))
    _ = update(&state, .read(read, left: left))
  }

  /// Reads a slice of what is left, so that keys are answered in between. Says whether there is more to show.
  private func readMore() -> Bool {
    guard state.leftToRead > 0 else { return false }
    let (read, left) = store.readMore(milliseconds: readingSlice)
    unshown += read
    let now = world.milliseconds()
    guard left == 0 || now >= nextProgress else { return false }
    nextProgress = now + progressEvery
    _ = update(&state, .read(unshown, left: left))
    unshown = []
    return true
  }

  private func lookAtStore() -> Bool {
    guard state.welcome == nil, store.hasChanged() else { return false }
    readAgain(asked: false)
    return true
  }

  private func readAgain(asked: Bool) {
    do throws(StoreFailure) {
      _ = update(&state, .readAgain(try store.read(), asked: asked))
      unshown = []
    } catch {
      _ = update(&state, .storeFailed(error))
    }
  }

  // MARK: - Outside

  /// The day by the clock; after a clock event the next midnight is waited for.
  private func noticeDay(_ events: [TerminalEvent]) -> Bool {
    if events.contains(.clock) { terminal.wake(atSecond: world.nextMidnight()) }
    let before = state.today
    _ = update(&state, .day(world.today()))
    return state.today != before
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .quit, .interrupt: break
    case .suspend: terminal.suspend()
    case .redraw: terminal.forgetScreen()
    case .readAgain: readAgain(asked: true)
    case .createStore(let path, let example):
      do throws(StoreFailure) {
        try world.createStore(path, example)
        try openChosen(path)
      } catch {
        _ = update(&state, .storeFailed(error))
      }
    case .openStore(let path):
      do throws(StoreFailure) {
        try openChosen(world.expanded(path))
      } catch {
        _ = update(&state, .storeFailed(error))
      }
    }
  }

  /// An empty store is met with the same three choices as a missing one; "new" goes on to this one.
  private func welcomeToEmptyStore(_ path: String) {
    var welcome = Welcome(failure: .empty(path: path), path: path, examplePath: world.examplePath)
    welcome.storeIsThere = true
    welcome.selected = 1
    state.welcome = welcome
  }

  private func openChosen(_ path: String) throws(StoreFailure) {
    try open(world.openStore(path))
    world.remember(path)
  }
}

/// What the screen needs of the world outside.
package struct ScreenWorld {
  package var today: () -> Day
  /// The second of the real-time clock (since 1970) at which the next civil day begins here.
  package var nextMidnight: () -> Int
  /// A clock that only runs forward, in milliseconds.
  package var milliseconds: () -> Int
  package var openStore: (String) -> any CaseStore
  package var createStore: (_ path: String, _ example: Bool) throws(StoreFailure) -> Void
  /// Keeps the chosen folder for the next start.
  package var remember: (String) -> Void
  /// A path as the user types it, with `~` for the home folder.
  package var expanded: (String) -> String
  /// Where the example goes when it is chosen.
  package var examplePath: String

  package init(
    today: @escaping () -> Day, nextMidnight: @escaping () -> Int,
    milliseconds: @escaping () -> Int,
    openStore: @escaping (String) -> any CaseStore,
    createStore: @escaping (_ path: String, _ example: Bool) throws(StoreFailure) -> Void,
    remember: @escaping (String) -> Void, expanded: @escaping (String) -> String, examplePath: String
  ) {
    self.today = today
    self.nextMidnight = nextMidnight
    self.milliseconds = milliseconds
    self.openStore = openStore
    self.createStore = createStore
    self.remember = remember
    self.expanded = expanded
    self.examplePath = examplePath
  }
}
