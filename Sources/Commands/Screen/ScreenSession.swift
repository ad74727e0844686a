import Browser
import Display
import Supervision
import Wording

/// The screen at work: reads the store bit by bit, waits for the user, and carries out what the state asks.
///
/// This is the only place that sleeps. It wakes for keys, signals, midnight and, now and then, to see whether
/// another program changed the store.
package final class ScreenSession {
  private let terminal: any Terminal
  private let world: ScreenWorld
  /// What the terminal gets of the state.
  private let draw: (State) -> Frame
  private var store: any CaseStore
  private var archive: any CaseArchive
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
  private var unshown: [Result<CaseEntry, UnreadableFile>] = []
  private var storePath: String
  /// What was typed before the program ended. Offered once: when everything was read and no other box is open.
  private var typedEarlier: UnfinishedForm?
  /// How the screens were looked at when that was last kept.
  private var keptScreen = ""
  /// What is typed and kept, should the program end without being asked to.
  private var kept: String?

  /// - Parameters:
  ///   - today: the day to show instead of that of the clock.
  ///   - user: what the user chose in the settings.
  ///   - draw: makes of the state what the terminal gets: `view`, or `linear` where it is told in lines.
  package init(
    terminal: any Terminal, storePath: String, today: Day?, words: Words,
    user: UserSettings = UserSettings(), draw: @escaping (State) -> Frame = view,
    world: ScreenWorld
  ) {
    self.terminal = terminal
    self.draw = draw
    self.world = world
    self.storePath = storePath
    store = world.openStore(storePath)
    archive = world.openArchive(storePath)
    state = State(
      size: terminal.size, today: today ?? world.today(), clockIsSet: today != nil,
      contents: StoreContents(settings: StoreSettings(name: ""), reference: .empty, cases: []),
      words: words)
    state.author = world.author
    state.repertoire = terminal.repertoire
    state.user = user
    do throws(StoreFailure) {
      try open(store, archive)
      recallTyped()
      recallScreen()
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
    resume()
    terminal.show(draw(state))
    nextLook = world.milliseconds() + lookEvery
    defer {
      keepTyped()
      keepScreen()
    }
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
      if resume() { hasChanged = true }
      // What was just saved must not come back as typed. Who answers in lines may be gone before the next look.
      if events.contains(where: \.isAnswer) || (kept != nil && state.unfinishedForm == nil) { keepTyped() }
      if hasChanged { terminal.show(draw(state)) }
      // From the `/` on, so that the first letters find everything made.
      if state.hasTextsToMake { state.makeTexts(textsBetweenKeys) }
      // After the answer to a key, and also while keys keep coming.
      if isTimeToLook, lookAtStore() { terminal.show(draw(state)) }
    }
  }

  private var isTimeToLook: Bool {
    guard state.leftToRead == 0, world.milliseconds() >= nextLook else { return false }
    nextLook = world.milliseconds() + lookEvery
    keepTyped()
    keepScreen()
    return true
  }

  // MARK: - What was typed

  private func keepTyped() {
    let typed = state.unfinishedForm?.text
    // What was not offered yet stays where it is.
    guard typed != kept, typed != nil || typedEarlier == nil else { return }
    kept = typed
    world.keepTyped(storePath, typed)
  }

  // MARK: - How the screens are looked at

  private func keepScreen() {
    guard state.welcome == nil else { return }
    let text = state.memory.text
    guard text != keptScreen else { return }
    keptScreen = text
    world.keepScreen(storePath, text)
  }

  private func recallScreen() {
    guard let text = world.screenBefore(storePath) else { return }
    _ = update(&state, .remembered(ScreenMemory(text)))
    keptScreen = state.memory.text
  }

  /// Asked as soon as a store is open: later on there may be something of this session in the same place.
  private func recallTyped() {
    kept = world.typedBefore(storePath)
    typedEarlier = kept.flatMap(UnfinishedForm.init)
  }

  /// Opens the form again that was being filled in when the program ended. Says whether there was one.
  @discardableResult
  private func resume() -> Bool {
    guard let unfinished = typedEarlier, state.leftToRead == 0, state.welcome == nil, state.overlay == nil
    else {
      return false
    }
    typedEarlier = nil
    for effect in update(&state, .typedBefore(unfinished)) { perform(effect) }
    return true
  }

  // MARK: - The store

  private func open(_ store: any CaseStore, _ archive: any CaseArchive) throws(StoreFailure) {
    // What a crash left half done is finished before anything is read.
    let remarks = (try? archive.recover()) ?? archive.leftovers()
    let contents = try store.startReading()
    self.store = store
    unshown = []
    self.archive = archive
    // The cases are worked out on the day of the store, which is known from here on.
    _ = update(&state, .storeOpened(contents, left: 1))
    let (read, left) = readSlice()
    nextProgress = world.milliseconds() + progressEvery
    _ = update(&state, .read(read, left: left))
    _ = update(&state, .recovered(remarks))
    noteLastStep()
  }

  /// Reads a slice of what is left, so that keys are answered in between. Says whether there is more to show.
  private func readMore() -> Bool {
    guard state.leftToRead > 0 else { return false }
    let (read, left) = readSlice()
    unshown += read
    let now = world.milliseconds()
    guard left == 0 || now >= nextProgress else { return false }
    nextProgress = now + progressEvery
    _ = update(&state, .read(unshown, left: left))
    unshown = []
    return true
  }

  /// What a case comes to on the day is worked out where it is read, on two threads.
  private func readSlice() -> (read: [Result<CaseEntry, UnreadableFile>], left: Int) {
    let context = state.context
    return store.readMore(milliseconds: readingSlice) {
      context.ownCopy
    } _: { subject, context in
      CaseEntry(subject, context: context)
    }
  }

  private func lookAtStore() -> Bool {
    guard state.welcome == nil, store.hasChanged() else { return false }
    readAgain(asked: false)
    noteLastStep()
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
        if !example { _ = update(&state, .beginFirstCase) }
      } catch {
        _ = update(&state, .storeFailed(error))
      }
    case .openStore(let path):
      do throws(StoreFailure) {
        try openChosen(world.expanded(path))
      } catch {
        _ = update(&state, .storeFailed(error))
      }
    case .look, .save, .undo, .redo, .takeBack, .readLog, .edit: record(effect)
    case .copy(let request): _ = update(&state, .copied(request, copy(request.text)))
    case .openDocument(let document): _ = update(&state, .documentOpened(document, open(document)))
    case .readViews, .saveView, .removeView: _ = update(&state, views(effect))
    }
  }

  // MARK: - Settings

  private func copy(_ text: String) -> CopyOutcome {
    do throws(SettingFailure) {
      switch CopySetting(try world.settings.read(CopySetting.name)) {
      case .off: return .switchedOff
      case .automatic where !terminal.takesClipboard: return .terminalCannot
      case .automatic, .terminal:
        terminal.copy(text)
        return .toldTerminal
      case .command(let command):
        switch world.run(command.words, text) {
        case .ended(code: 0), .running: return .gaveToCommand
        case .ended(let code): return .commandFailed(command.name, code: code)
        case .missing: return .commandMissing(command.name)
        }
      }
    } catch {
      return .settingFailed(error)
    }
  }

  /// Number, system and title are arguments of their own: no shell reads them.
  private func open(_ document: Document) -> OpenOutcome {
    do throws(SettingFailure) {
      let name = UserCommand.openDocument
      guard let command = UserCommand(setting: try world.settings.read(name)) else {
        return .notSet(path: "\(world.settings.path ?? "$XDG_CONFIG_HOME/trede")/\(name)")
      }
      let about = [document.number ?? "", document.system ?? "", document.title].map(\.shown)
      switch world.run(command.words + about, nil) {
      case .ended(code: 0), .running: return .opened
      case .ended(let code): return .commandFailed(command.name, code: code)
      case .missing: return .commandMissing(command.name)
      }
    } catch {
      return .settingFailed(error)
    }
  }

  /// The file is read anew each time: the user may have it open in an editor.
  private func views(_ effect: Effect) -> Message {
    do throws(SettingFailure) {
      var file = try world.settings.views()
      switch effect {
      case .saveView(let view):
        file.put(view)
        try world.settings.write(ViewsFile.name, file.text)
        return .viewsChanged(file.book, .saved(view))
      case .removeView(let name):
        file.remove(name)
        try world.settings.write(ViewsFile.name, file.text)
        return .viewsChanged(file.book, .removed(name))
      default: return .viewsFound(file.book, file.faults)
      }
    } catch {
      return .viewsNotChanged(error)
    }
  }

  // MARK: - Recording

  /// Carries out what has to do with the archive; what comes of it may ask for more.
  private func record(_ effect: Effect) {
    // Another program may have been cut off since the store was opened; saving would finish its step without a word.
    let remarks = effect.writesCases ? (try? archive.recover()) ?? [] : []
    for next in update(&state, outcome(of: effect)) { perform(next) }
    if !remarks.isEmpty {
      _ = update(&state, .recovered(remarks))
      readAgain(asked: false)
    }
  }

  private func outcome(of effect: Effect) -> Message {
    do throws(SaveFailure) {
      switch effect {
      case .look(let ids):
        var seen: [SeenCase] = []
        for id in ids { seen.append(try archive.seen(id)) }
        return .seen(seen)
      case .save(let draft):
        return .saved(
          saved(
            try archive.save(
              Step(
                stamp: stamp(), sentence: draft.sentence, parts: draft.parts, isPlan: draft.isPlan))))
      case .undo: return .saved(saved(try archive.undo(nil, stamp())))
      case .takeBack(let step): return .saved(saved(try archive.undo(step, stamp())))
      case .readLog(let id): return .log(try archive.log(of: id, limit: LogState.limit), of: id)
      case .redo: return .saved(saved(try archive.redo(stamp())))
      case .edit(let text): return .edited(edited(text))
      default: return .event(.timeout)
      }
    } catch {
      if case .look = effect { return .notSeen(error) }
      return .notSaved(error)
    }
  }

  /// - Throws: `senselessAuthor` for a name that the log is not to have; a login may be a whole address.
  private func stamp() throws(SaveFailure) -> StepStamp {
    guard world.author.isEmpty || Handle.isSensible(world.author) else {
      throw .senselessAuthor(world.author)
    }
    return StepStamp(id: world.newStepID(), at: world.moment(), author: world.author, today: state.today)
  }

  /// Only the cases that the step touched are read again.
  private func saved(_ entry: LogEntry) -> Saved {
    var saved = Saved(entry: entry, original: original(of: entry), cases: [])
    for id in entry.caseIDs {
      do throws(SaveFailure) {
        saved.cases.append(.readable(try archive.seen(id).subject))
      } catch .unreadable(let file) {
        saved.cases.append(.unreadable(file))
      } catch .noSuchCase {
        saved.gone.append(id)
      } catch {
        // What cannot be read at the moment stays as it was until the folder is looked at again.
      }
    }
    return saved
  }

  /// Who made the step that was taken back or done again.
  private func original(of entry: LogEntry) -> StepStamp? {
    switch entry.kind {
    case .undo(let id), .redo(let id):
      return try? archive.stamp(of: id)
    case .change, .handEdit, .layout: return nil
    }
  }

  private func noteLastStep() {
    guard let latest = try? archive.log(of: nil, limit: 1) else { return }
    _ = update(&state, .lastStep(latest.first))
  }

  private func edited(_ text: String) -> Edited {
    var result = Edited.text(text)
    terminal.lend { result = world.edit(text) }
    return result
  }

  // MARK: - Opening

  /// An empty store is met with the same three choices as a missing one; "new" goes on to this one.
  private func welcomeToEmptyStore(_ path: String) {
    var welcome = Welcome(failure: .empty(path: path), path: path, examplePath: world.examplePath)
    welcome.storeIsThere = true
    welcome.selected = 1
    state.welcome = welcome
  }

  private func openChosen(_ path: String) throws(StoreFailure) {
    try open(world.openStore(path), world.openArchive(path))
    storePath = path
    recallTyped()
    recallScreen()
    world.remember(path)
  }
}

extension TerminalEvent {
  fileprivate var isAnswer: Bool { if case .answer = self { true } else { false } }
}
