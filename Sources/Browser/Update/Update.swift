import Display
import Supervision
import Wording

/// The only thing that changes the state. What is to happen outside comes back as effects.
package func update(_ state: inout State, _ message: Message) -> [Effect] {
  defer {
    state.followSelection()
    state.followMenu()
  }
  switch message {
  case .event(let event): return state.handle(event)
  case .day(let day):
    guard !state.clockIsSet, day != state.today else { return [] }
    state.change(today: day)
    state.notice = .hint(state.words.dayChanged)
    return []
  case .read(let entries, let left):
    state.leftToRead = left
    state.add(entries)
    return []
  case .readAgain(let contents, let asked):
    state.isOutOfReach = false
    // Files of the last seconds are read again to be sure; nobody needs to hear of that.
    if !asked, state.shows(contents) { return [] }
    state.settings = contents.settings
    state.reference = contents.reference
    state.unreadable = contents.unreadable
    state.leftToRead = 0
    state.notice = .hint(asked ? state.words.storeRead : state.words.storeChanged)
    state.replaceCases(contents.cases)
    return []
  case .storeOpened(let contents, let left):
    // A practice store has a day of its own, unless the user set one.
    let practised = state.dayIsChosen ? nil : contents.settings.practiceDay
    let wasChosen = state.dayIsChosen
    let (author, user) = (state.author, state.user)
    let repertoire = state.repertoire
    state = State(
      size: state.size, today: practised ?? state.today, clockIsSet: wasChosen || practised != nil,
      contents: contents, words: state.words, left: left)
    state.dayIsChosen = wasChosen
    state.author = author
    state.repertoire = repertoire
    state.user = user
    state.sayFaultsOfSettings()
    return []
  case .remembered(let memory):
    state.recall(memory)
    return []
  case .viewsFound(let views, let faults):
    state.chooseView(views, faults)
    return []
  case .viewsChanged(let views, let change):
    state.viewsChanged(views, change)
    return []
  case .viewsNotChanged(let failure):
    state.viewsNotChanged(failure)
    return []
  case .storeFailed(let failure):
    if state.welcome != nil {
      state.welcome?.message = state.words.storeFailure(failure)
    } else {
      // What was read stays on the screen; the folder may come back. Said once, and then it stands below.
      if !state.isOutOfReach { state.notice = .caution(state.words.storeOutOfReach(failure)) }
      state.isOutOfReach = true
    }
    return []
  case .seen(let cases): return state.opened(cases)
  case .notSeen(let failure):
    state.notOpened(failure)
    return []
  case .saved(let saved):
    state.saved(saved)
    // An open log goes on with what was just added to it.
    if case .log(let log) = state.overlay { return [.readLog(log.subject)] }
    return []
  case .copied(let request, let outcome):
    state.copied(request, outcome)
    return []
  case .documentOpened(let document, let outcome):
    state.documentOpened(document, outcome)
    return []
  case .log(let entries, let subject):
    state.showLog(entries, of: subject)
    return []
  case .notSaved(let failure):
    state.notSaved(failure)
    return []
  case .edited(let result): return state.edited(result)
  case .lastStep(let entry):
    state.lastStep = entry
    return []
  case .recovered(let remarks):
    if !remarks.isEmpty {
      // What was said of the step that was saved meanwhile stays readable beside it.
      let said = remarks.map(state.words.recovery) + [state.notice?.text].compactMap { $0 }
      state.notice = .caution(said.joined(separator: " "))
    }
    return []
  case .typedBefore(let unfinished): return state.receive(unfinished)
  case .beginFirstCase:
    if state.isEmptyStore { state.openFirstForm() }
    return []
  }
}

extension State {
  fileprivate mutating func handle(_ event: TerminalEvent) -> [Effect] {
    switch event {
    case .resized(let size):
      self.size = size
      rebuildDossier()
      return []
    case .hangUp, .terminate: return [.quit]
    case .resumed: return [.redraw]
    case .clock, .timeout: return []
    case .paste(let text): return paste(text)
    case .answer(let line):
      notice = nil
      return answer(line)
    case .mouse(let event):
      notice = nil
      return point(event)
    case .key(let key):
      notice = nil
      if welcome != nil { return handleWelcome(key) }
      if overlay != nil { return handleOverlay(key) }
      guard let action = user.keys.action(for: key, in: situation) else {
        notice = .hint(words.unknownKey(help: keyName(.help)))
        return []
      }
      return perform(action)
    }
  }

  /// Whether these files are what is on the screen already.
  fileprivate func shows(_ contents: StoreContents) -> Bool {
    leftToRead == 0 && settings == contents.settings && unreadable == contents.unreadable
      && entries.elementsEqual(contents.cases) { $0.subject == $1 }
  }

  /// Pasted text goes where text is typed, and nowhere else: it never runs commands.
  private mutating func paste(_ text: String) -> [Effect] {
    if welcome?.field != nil {
      welcome?.field?.paste(text)
    } else if case .filter(var field) = overlay {
      field.paste(text)
      overlay = .filter(field)
      applyFilter(field.text)
    } else if case .day(var field, _) = overlay {
      field.paste(text)
      overlay = .day(field, fault: nil)
    } else if case .help(let menu) = overlay {
      overlay = .help(menu.narrowed(byPasting: text))
    } else if case .sort(let menu) = overlay {
      overlay = .sort(menu.narrowed(byPasting: text))
    } else if case .views(var menu) = overlay, menu.removing == nil {
      menu.menu = menu.menu.narrowed(byPasting: text)
      overlay = .views(menu)
    } else if case .naming(var naming) = overlay, !naming.replaces {
      naming.field.paste(text)
      overlay = .naming(naming)
    } else if case .documents(var menu) = overlay {
      menu.menu = menu.menu.narrowed(byPasting: text)
      overlay = .documents(menu)
    } else if case .palette(var palette) = overlay {
      palette.menu = palette.menu.narrowed(byPasting: text)
      overlay = .palette(palette)
    } else if case .log(var log) = overlay, log.isTyping {
      log.field.paste(text)
      overlay = .log(log)
    } else if case .verbs(var menu) = overlay {
      menu.menu = menu.menu.narrowed(byPasting: text)
      overlay = .verbs(menu)
    } else if case .subjects(var menu) = overlay {
      menu.menu = menu.menu.narrowed(byPasting: text)
      overlay = .subjects(menu)
    } else if case .form(var form) = overlay {
      form.paste(text)
      overlay = .form(form)
    }
    return []
  }

  package mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .up, .down, .pageUp, .pageDown, .first, .last, .previousDay, .nextDay: move(action)
    case .open: open()
    case .back: return back(orQuit: false)
    case .nextPanel, .previousPanel: switchPanel()
    case .course: showCourse()
    case .showToday: show(.today)
    case .showMunicipalities: show(.municipalities)
    case .showAgenda: show(.agenda)
    case .showRound: show(.round)
    case .showFigures: show(.figures)
    case .showLadder: show(.ladder)
    case .filter: overlay = .filter(TextField(filter.text))
    case .sort: overlay = .sort(sortMenu)
    case .reverseSort: reverseSort()
    case .preview: togglePreview()
    case .views: return [.readViews]
    case .saveView: nameView()
    case .columns: overlay = .columns(0)
    case .goToToday: goToToday()
    case .goToDay: overlay = .day(TextField(), fault: nil)
    case .agendaForm: changeAgendaForm()
    case .previousHalfYear: showHalfYear(later: false)
    case .nextHalfYear: showHalfYear(later: true)
    case .previousStep, .nextStep: selectStep(action == .nextStep ? 1 : -1)
    case .recordStep, .councilDay, .notNeeded: return record(action)
    case .openDossier: open()
    case .facts: showFacts()
    case .sheet: return showSheet()
    case .openHalfYear: return lookToOpenHalfYear()
    case .complete, .date, .remind, .contact, .add, .trede, .note, .edit, .remove: return record(action)
    case .mark: toggleMark()
    case .markAll: toggleAllMarks()
    case .palette: openPalette()
    case .copyLine: return copyLine()
    case .copySummary: return copySummary()
    case .openDocument: return openDocument()
    case .log: return [.readLog(dossier?.caseID)]
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .readAgain: return [.redraw, .readAgain]
    case .help: overlay = .help(Menu())
    case .suspend: return [.suspend]
    case .quit: return back(orQuit: true)
    case .quitNow: return [.quit]
    case .interrupt: return [.interrupt]
    }
    return []
  }

  // MARK: - Moving

  /// Does what a key that moves does where the user is.
  mutating func move(_ action: Action) {
    if isCalendar { return moveInCalendar(action) }
    switch action {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -pageHeight)
    case .pageDown: move(by: pageHeight)
    case .first: moveToEnd(first: true)
    case .last: moveToEnd(first: false)
    default: break
    }
  }

  private mutating func move(by rows: Int) {
    if dossier != nil { dossier?.move(by: rows) } else { listings[view]?.move(by: rows) }
  }

  private mutating func moveToEnd(first: Bool) {
    if dossier != nil { dossier?.moveToEnd(first: first) } else { listings[view]?.moveToEnd(first: first) }
  }

  private mutating func switchPanel() {
    if isCalendar { switchToDay() } else { dossier?.switchPanel() }
  }

  private mutating func show(_ view: View) {
    if dossier != nil { marks = [] }
    dossier = nil
    bringUp(view)
  }

  private mutating func showHalfYear(later: Bool) {
    if view == .round {
      showRound(over: later ? roundPeriod.next : roundPeriod.previous)
    } else {
      showFigures(over: later ? figuresPeriod.next : figuresPeriod.previous)
    }
  }

  private mutating func goToToday() {
    switch view {
    case .agenda: goToDay(today)
    case .figures: showFigures(over: HalfYear(containing: today))
    case .round: showRound(over: HalfYear(containing: today).previous)
    case .today, .municipalities, .ladder: break
    }
  }

  private mutating func open() {
    if let dossier {
      if let item = dossier.selectedItem {
        overlay = .explanation(item, scroll: 0)
      } else if let other = dossier.selectedDomain {
        openDossier(other, at: nil)
        self.dossier?.cameFrom = dossier.cameFrom + [dossier.caseID]
      } else if dossier.active == .facts {
        // A fact says all there is; what follows from the facts stands on the other side.
        self.dossier?.switchPanel()
      } else {
        notice = .hint(words.nothingToExplain)
      }
      return
    }
    if isCalendar, agenda.line == nil { return switchToDay() }
    switch selectedRow {
    case .item(let id, let item): openDossier(id, at: item)
    case .subject(let id): openDossier(id, at: nil)
    case .stand, .standRequest:
      bringUp(.municipalities)
      applyFilter(words.filterWord(.unmeasured))
    case .unreadable, .line, nil:
      if case .unreadable(let file) = listing.selectedContent {
        notice = .caution(words.unreadable(file))
      }
    }
  }

  mutating func openDossier(_ id: CaseID, at item: ItemID?) {
    guard let entry = entry(id) else {
      notice = .caution(words.rowIsGone)
      return
    }
    marks = []
    dossier = Dossier(entry, in: self, at: item)
  }

  /// One level back: out of the dossier, out of the filter, to Vandaag. Only `q` leaves the program.
  private mutating func back(orQuit: Bool) -> [Effect] {
    if !marks.isEmpty, !orQuit {
      marks = []
    } else if let left = dossier {
      dossier = nil
      marks = []
      returnToDossier(before: left)
    } else if isCalendar, agenda.line != nil, !orQuit {
      agenda.line = nil
    } else if isNarrowed, !orQuit {
      clearView()
    } else if view != .today, !orQuit {
      bringUp(.today)
    } else if orQuit {
      return [.quit]
    }
    return []
  }

  /// Back in the dossier from which another domain was opened, on the line of that domain.
  private mutating func returnToDossier(before left: Dossier) {
    guard let id = left.cameFrom.last, entry(id) != nil else { return }
    openDossier(id, at: nil)
    dossier?.cameFrom = left.cameFrom.dropLast()
    dossier?.select(domain: left.caseID)
  }

  /// Keeps the selected row in sight, moving the list no further than that needs.
  fileprivate mutating func followSelection() {
    guard var listing = listings[view] else { return }
    listing.window.follow(
      selected: listing.selectedLine, count: listing.lines.count, height: ListLayout(self).listHeight)
    listings[view] = listing
  }

  package mutating func applyFilter(_ text: String) {
    filters[view] = text.isEmpty ? nil : makeFilter(text)
    rebuild(view)
    notice = nil
  }
}
