import Display
import Supervision
import Wording

/// The whole state of the interface as one value. `update` is all that changes it; `view` only reads it.
package struct State: Sendable {
  package let words: Words
  package var size: Size
  /// What the terminal can show: drawings are made for it.
  package var repertoire = Repertoire.unicode
  package var today: Day
  /// The day was set by the user and not taken from the clock: the screen says so.
  package var clockIsSet: Bool
  /// It was the user who set the day, and not a practice store.
  var dayIsChosen: Bool

  // What was read
  package var settings: StoreSettings
  package var reference: ReferenceBook
  package private(set) var entries: [CaseEntry] = []
  package var unreadable: [UnreadableFile] = []
  /// Files still to be read; 0 when everything is there.
  package var leftToRead = 0
  package private(set) var counts = Agenda.Counts([])
  /// Days left of the item that is near and has most; more than the general warning time where an item warns
  /// earlier.
  private(set) var longestSoon = 0
  /// Where each case stands in `entries`.
  private var places: [CaseID: Int] = [:]
  /// The width of the widest name, for the columns.
  package private(set) var longestName = 8

  // Where the user is
  package var view = View.today
  package var listings: [View: Listing] = [:]
  /// The text each view is narrowed by.
  package var filters: [View: Filter] = [:]
  package var sort = SortColumn.attention
  package var sortIsReversed = false
  /// Screens without the explanation below the list.
  var previewsOff: Set<View> = []
  /// The saved view that each screen was put in, and columns of Gemeenten that are left out.
  package var activeViews: [View: SavedView] = [:]
  package var hiddenColumns: Set<SortColumn> = []
  /// The half-year of Cijfers.
  package var figuresPeriod: HalfYear
  package var figureSort = FigureSort.attention
  package var figuresAreReversed = false
  /// The half-year of Ronde, and the step that is selected in each of its rows.
  package var roundPeriod: HalfYear
  package var roundStep = RoundStep.figure
  package var agenda: AgendaPlace
  package var dossier: Dossier?
  package var overlay: Overlay?
  /// The case whose gespreksblad lies under the form that was opened from it.
  var sheetBeneath: CaseID?
  package var notice: Notice?
  /// The folder cannot be read at the moment; what was read stays on the screen.
  package var isOutOfReach = false
  package var welcome: Welcome?

  var lookups = Lookups()

  package var user = UserSettings()
  /// What was typed in the palette since the start, the latest first.
  var earlierLines: [String] = []

  // Recording
  /// The handle of who sits here.
  package var author = ""
  /// What was recorded last, by whomever.
  package var lastStep: LogEntry?
  /// The rows that are marked in this view, by identity.
  package var marks: Set<RowID> = []
  /// What waits for the cases it is about.
  var pending: Intent?
  /// The note whose text is being written in the editor.
  var pendingNote: [FormState.Part]?
  /// A form of an earlier session that is not opened yet, where the screen is told in lines.
  var keptForm: UnfinishedForm?

  package init(
    size: Size, today: Day, clockIsSet: Bool, contents: StoreContents, words: Words, left: Int = 0
  ) {
    self.words = words
    self.size = size
    self.today = today
    self.clockIsSet = clockIsSet
    dayIsChosen = clockIsSet
    settings = contents.settings
    reference = contents.reference
    unreadable = contents.unreadable
    leftToRead = left
    figuresPeriod = HalfYear(containing: today)
    agenda = AgendaPlace(day: today)
    roundPeriod = HalfYear(containing: today).previous
    replaceCases(contents.cases)
  }

  /// Everything was read and there is nothing in it, not even a file that cannot be read.
  package var isEmptyStore: Bool { entries.isEmpty && unreadable.isEmpty && leftToRead == 0 }

  package var context: AgendaContext { AgendaContext(today: today, settings: settings, reference: reference) }
  package var filter: Filter { filters[view] ?? Filter("") }
  package var showsPreview: Bool { !previewsOff.contains(view) }
  package var listing: Listing { listings[view] ?? Listing() }

  package func entry(_ id: CaseID) -> CaseEntry? { places[id].map { entries[$0] } }

  // MARK: - Changing what was read

  /// Puts all cases in place of those there were. Selections stay with what they were on.
  package mutating func replaceCases(_ cases: [Case]) {
    entries = []
    counts = Agenda.Counts()
    places = [:]
    longestName = 8
    longestSoon = 0
    let context = context
    add(cases.map { .success(CaseEntry($0, context: context)) })
  }

  /// Adds what was read since; what was worked out for the others stays. Midnight may have passed since it was read.
  mutating func add(_ read: [Result<CaseEntry, UnreadableFile>]) {
    for result in read {
      switch result {
      case .success(let entry): add(entry.today == today ? entry : CaseEntry(entry.subject, context: context))
      case .failure(let file): unreadable.append(file)
      }
    }
    showWhatWasRead()
  }

  /// Puts cases that were changed in the place of what was known of them; new ones come in order of their names.
  mutating func put(_ stored: [StoredCase], gone: [CaseID]) {
    guard !stored.isEmpty || !gone.isEmpty else { return }
    let context = context
    entries.removeAll { gone.contains($0.subject.id) }
    for case .readable(let subject) in stored {
      let entry = CaseEntry(subject, context: context)
      if let index = entries.firstIndex(where: { $0.subject.id == subject.id }) {
        entries[index] = entry
      } else {
        let index = entries.firstIndex { $0.subject.id > subject.id } ?? entries.count
        entries.insert(entry, at: index)
      }
      unreadable.removeAll { $0.file == "cases/\(subject.id).json" }
    }
    for case .unreadable(let file) in stored where !unreadable.contains(file) { unreadable.append(file) }
    counts = Agenda.Counts()
    places = [:]
    longestSoon = 0
    for (index, entry) in entries.enumerated() { count(entry, at: index) }
    showWhatWasRead()
  }

  private mutating func add(_ entry: CaseEntry) {
    count(entry, at: entries.count)
    entries.append(entry)
  }

  /// Takes an entry into what is known of all of them together.
  private mutating func count(_ entry: CaseEntry, at place: Int) {
    places[entry.subject.id] = place
    longestName = max(
      longestName, (size.isLinear ? words.caseName(entry.overview) : entry.subject.name).displayWidth)
    counts.add(entry.items)
    for item in entry.items where item.standing == .soon { longestSoon = max(longestSoon, item.days ?? 0) }
  }

  private mutating func showWhatWasRead() {
    lookups = Lookups()
    rebuildListings()
    rebuildDossier()
  }

  /// Makes the lines of the dossier in sight anew, after a change or at another size.
  mutating func rebuildDossier() {
    guard var open = dossier else { return }
    open.rebuild(in: self)
    dossier = open
    marks.formIntersection(open.records)
  }

  /// Works everything out anew on another day.
  package mutating func change(today: Day) {
    if figuresPeriod == HalfYear(containing: self.today) { figuresPeriod = HalfYear(containing: today) }
    if roundPeriod == HalfYear(containing: self.today).previous {
      roundPeriod = HalfYear(containing: today).previous
    }
    if agenda.day == self.today { agenda.day = today }
    self.today = today
    replaceCases(entries.map(\.subject))
  }

  /// Makes the lines of the view in sight; the others are made when they come in sight.
  package mutating func rebuildListings() {
    for view in View.allCases where view != self.view { staleViews.insert(view) }
    rebuild(view)
  }

  private var staleViews = Set(View.allCases)

  /// Makes sure that the lines of the view are up to date.
  package mutating func bringUp(_ view: View) {
    if self.view != view { marks = [] }
    self.view = view
    if staleViews.contains(view) { rebuild(view) }
  }

  package mutating func rebuild(_ view: View) {
    staleViews.remove(view)
    var listing = listings[view] ?? Listing()
    let isFirst = listing.lines.isEmpty
    let (lines, all) = lines(of: view)
    let isGone = listing.replace(lines, all: all)
    if isFirst, view == .agenda { listing.select(near: agendaStart(lines, on: today)) }
    listings[view] = listing
    // In a week or a month the list is not in sight, and its selection means nothing there.
    if view == .agenda, agenda.form != .list {
      followLine()
    } else if isGone, leftToRead == 0 {
      notice = .hint(words.rowIsGone)
    }
  }
}

/// A sentence at the bottom of the screen, until the next key.
package enum Notice: Hashable, Sendable {
  case hint(String)
  case caution(String)

  package var text: String {
    switch self {
    case .hint(let text), .caution(let text): text
    }
  }
}

/// Something that lies over the screen and takes the keys.
package enum Overlay: Sendable {
  /// The line in which the filter is typed; the filter that was there, for Esc.
  case filter(TextField)
  case help(Menu)
  case sort(Menu)
  /// The day of the agenda that is typed, and what is wrong with it.
  case day(TextField, fault: String?)
  /// What was and what is to come in the dossier.
  case course(CourseState)
  case views(ViewMenu)
  case naming(ViewNaming)
  /// The columns of Gemeenten, with the line that is selected.
  case columns(Int)
  case palette(PaletteState)
  case log(LogState)
  case documents(DocumentMenu)
  /// The explanation of one item.
  case explanation(AgendaItem, scroll: Int)
  case verbs(VerbMenu)
  case subjects(SubjectMenu)
  case form(FormState)
  case hiddenMarks(HiddenMarks)
  case conflict(ConflictState)
  /// Something to read through before the step that it is about.
  case reading(Reading)
}

extension Overlay {
  /// The step that is saved from it; `nil` where there is none.
  var draft: Draft? {
    switch self {
    case .form(let form): form.draft()
    case .reading(let reading): reading.draft
    default: nil
    }
  }
}

/// A list to pick from, narrowed by typing.
package struct Menu: Hashable, Sendable {
  package var field = TextField()
  package var selected = 0
  package var window = ScrollWindow()

  func narrowed(byPasting text: String) -> Menu {
    var menu = self
    menu.field.paste(text)
    menu.selected = 0
    return menu
  }
}

/// The three choices where there is no store.
package struct Welcome: Hashable, Sendable {
  package var failure: StoreFailure
  package var path: String
  /// Where the example goes.
  package var examplePath: String
  package var selected = 0
  /// There is a store, with no case in it yet: "new" goes on to it.
  package var storeIsThere = false
  /// The folder that is being typed.
  package var field: TextField?
  package var message: String?

  package init(failure: StoreFailure, path: String, examplePath: String) {
    self.failure = failure
    self.path = path
    self.examplePath = examplePath
  }
}
