import Display
import Recording
import Supervision
import Wording

/// What a line of the palette asks to record: about which things, and with what filled in.
struct PaletteOrder {
  var targets: [Target] = []
  var texts: [FieldName: String] = [:]
  /// The half-year that the form begins with.
  var period: HalfYear?
  /// Words that mean nothing here.
  var left: [String] = []
}

extension State {
  mutating func run(_ entry: PaletteEntry, _ line: PaletteLine, of palette: PaletteState) -> [Effect] {
    switch entry.deed {
    case .verb(let verb): return run(verb, line, of: palette)
    case .action(let action): return run(action, line, of: palette)
    case .elsewhere(let word): return refuse(words.onlyOnCommandLine(word), palette)
    case .again: return []
    case .view, .subject, .filter:
      guard line.isEmpty else { return refuse(words.nothingBehind(entry.name), palette) }
      close(palette)
      switch entry.deed {
      case .view(let view): show(view)
      case .subject(let id): openDossier(id, at: nil)
      case .filter(let text): applyFilter(text)
      default: break
      }
      return []
    }
  }

  private mutating func close(_ palette: PaletteState) {
    overlay = nil
    rememberLine(palette.menu.field.text)
  }

  // MARK: - Recording

  /// The words behind a verb: a municipality and a line of it, a half-year, or the text of a note. Without a municipality
  /// it is about the selected line, or all that are marked.
  func paletteOrder(_ verb: Verb, _ line: PaletteLine) -> PaletteOrder {
    var order = PaletteOrder()
    var rest = line.words[...]
    if let word = rest.first, let id = subject(named: word) {
      rest = rest.dropFirst()
      var item: ItemID?
      if let word = rest.first, entry(id)?.subject.item(ItemID(word)) != nil {
        item = ItemID(word)
        rest = rest.dropFirst()
      }
      order.targets = [Target(caseID: id, item: item)]
    } else {
      order.targets = chosenTargets
    }
    if let word = rest.first, let period = HalfYear(word.uppercased()) {
      order.period = period
      order.texts["half-year"] = period.description
      rest = rest.dropFirst()
    }
    if verb == .note, !rest.isEmpty {
      order.texts["text"] = rest.joined(separator: " ")
      rest = []
    }
    order.left = Array(rest)
    for (name, value) in line.flags { order.texts[FieldName(rawValue: name)] = value ?? "ja" }
    return order
  }

  /// What the keys would be about.
  private var chosenTargets: [Target] {
    guard marks.isEmpty else {
      return (dossier?.records ?? listing.lines.compactMap(\.id)).filter(marks.contains).compactMap(
        Target.init)
    }
    if let dossier { return [Target(caseID: dossier.caseID, item: dossier.selectedItemID)] }
    return selectedRow.flatMap(Target.init).map { [$0] } ?? []
  }

  private func subject(named text: String) -> CaseID? {
    let housing = entries.filter { $0.subject.domain == Case.housing }
    let finder = ChoiceFinder(
      housing.map {
        Choice($0.subject.id, names: [$0.subject.name] + $0.subject.aliases, code: $0.subject.code)
      })
    let meant = finder.meant(by: text)
    return meant.count == 1 && text.comparable.count >= 3 ? meant[0].value : nil
  }

  private mutating func run(_ verb: Verb, _ line: PaletteLine, of palette: PaletteState) -> [Effect] {
    var order = paletteOrder(verb, line)
    guard order.left.isEmpty else { return refuse(words.unexpectedArguments(order.left), palette) }
    if verb == .open {
      guard line.flags.isEmpty else { return refuse(words.nothingBehind(palette.menu.field.text), palette) }
      close(palette)
      openFirstForm()
      return []
    }
    guard !order.targets.isEmpty else { return refuse(words.chooseItem, palette) }
    if !marks.isEmpty, order.targets.count < marks.count {
      return refuse(words.markedRows(hidden: marks.count - order.targets.count, all: marks.count), palette)
    }
    if verb.concern == .item, order.targets.contains(where: { $0.item == nil }) {
      return refuse(words.chooseItem, palette)
    }
    if verb.concern == .nothing {
      order.targets = Intent(goal: .note, targets: order.targets).cases.map { Target(caseID: $0, item: nil) }
    }
    if let fault = read(&order, verb) { return refuse(fault, palette) }
    close(palette)
    // As on its key, a note without a text is written in the editor.
    if verb == .note, order.texts.isEmpty { return look(.note, order.targets) }
    if let period = order.period {
      return look(.prepared(PreparedForm(verb, period, order.texts)), order.targets)
    }
    return look(order.texts.isEmpty ? .form(verb) : .typed(verb, order.texts), order.targets)
  }

  /// Holds what was typed behind the flags against the fields of the form. What is no field, or no choice, is said here;
  /// what is wrong with a day or a number, the form says beside its field.
  private func read(_ order: inout PaletteOrder, _ verb: Verb) -> String? {
    guard let target = order.targets.first, let subject = entry(target.caseID)?.subject else { return nil }
    let item = order.period.flatMap { PreparedForm(verb, $0).item(of: verb) }
    // A verb that does not fit the line is refused where its key refuses it.
    guard let form = Form.make(verb, in: context(verb, of: subject, item: item ?? target.item)) else {
      return nil
    }
    let fields = Dictionary(form.fields.map { ($0.name, $0) }) { first, _ in first }
    for (name, text) in order.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let field = fields[name] else {
        let known = form.fields.map { "--\($0.name.rawValue)" }
        let flag = "--\(name.rawValue)"
        return words.unknownOption(flag, near: Spelling.nearest(to: flag, among: known))
      }
      switch field.kind {
      case .flag: order.texts[name] = Phrase(nl: "nee", en: "no").isAnywhere(text.folded) ? "nee" : "ja"
      case .choice(let choices), .item(let choices):
        guard let choice = choices.meant(by: text) else {
          return words.invalidValue(text, of: "--\(name.rawValue)", allowed: choices.prefix(8).map(\.label))
        }
        order.texts[name] = choice.value
      case .suggestion(let choices): order.texts[name] = choices.meant(by: text)?.value ?? text
      default: break
      }
    }
    return nil
  }

  // MARK: - What keys do

  private mutating func run(_ action: Action, _ line: PaletteLine, of palette: PaletteState) -> [Effect] {
    guard !line.isEmpty else {
      let isHere = user.keys.available(in: situation).contains { $0.action == action }
      if action == .facts, !isHere { return refuse(words.chooseItem, palette) }
      close(palette)
      if action == .openHalfYear, !isHere { _ = perform(.showRound) }
      return perform(action)
    }
    switch action {
    case .openDossier, .sheet, .log, .facts:
      guard line.flags.isEmpty, let id = subject(named: line.words.joined(separator: " ")) else {
        return refuse(words.noSuchCase(line.words.joined(separator: " "), near: nil), palette)
      }
      close(palette)
      if action == .log { return [.readLog(id)] }
      openDossier(id, at: nil)
      return action == .openDossier ? [] : perform(action)
    case .showFigures, .showLadder:
      if line.flags.isEmpty, let id = subject(named: line.words.joined(separator: " ")) {
        close(palette)
        return goTo(id, in: action)
      }
      guard action == .showFigures, !line.words.isEmpty else { return look(at: action, line, of: palette) }
      return showPeriod(action, line, of: palette)
    case .showRound: return showPeriod(action, line, of: palette)
    case .showToday, .showMunicipalities, .showAgenda: return look(at: action, line, of: palette)
    default: return refuse(words.nothingBehind(words.label(action)), palette)
    }
  }

  /// `cijfers almere`: the view with that municipality selected, whatever a filter would hide.
  private mutating func goTo(_ id: CaseID, in action: Action) -> [Effect] {
    let effects = perform(action)
    if !listing.lines.contains(where: { $0.id == .subject(id) }) { applyFilter("") }
    listings[view]?.select(.subject(id))
    return effects
  }

  /// `ronde 2023-II`
  private mutating func showPeriod(
    _ action: Action, _ line: PaletteLine, of palette: PaletteState
  ) -> [Effect] {
    guard line.flags.isEmpty, line.words.count == 1, let period = HalfYear(line.words[0].uppercased())
    else {
      return refuse(words.unexpectedArguments(line.words + line.flags.map { "--\($0.name)" }), palette)
    }
    close(palette)
    _ = perform(action)
    show(period)
    return []
  }

  private mutating func show(_ period: HalfYear) {
    if view == .round {
      showRound(over: period)
    } else {
      figuresPeriod = period
      rebuild(.figures)
    }
  }

  /// `gemeenten --filter trede>=3 --sort totaal`, as on the command line.
  private mutating func look(at action: Action, _ line: PaletteLine, of palette: PaletteState) -> [Effect] {
    guard line.words.isEmpty else { return refuse(words.unexpectedArguments(line.words), palette) }
    var chosen = SavedView("", View.allCases.first { $0.action == action } ?? view)
    var days: (form: AgendaPlace.Form, first: Day)?
    for (name, value) in line.flags {
      switch (name, value) {
      case ("filter", let text?): chosen.filter = text
      case ("view", let text?):
        guard let view = try? user.views.find(text, in: words) else {
          return refuse(
            words.noSuchView(text, near: nil, all: user.views.all(in: words).map(\.name)), palette)
        }
        chosen.filter = [view.filter, chosen.filter].filter { !$0.isEmpty }.joined(separator: " ")
      case ("sort", let text?) where action == .showMunicipalities || action == .showLadder:
        guard let column = SortColumn(word: text) else {
          return refuse(
            words.invalidValue(text, of: "--sort", allowed: SortColumn.allCases.map { words[$0.word] }),
            palette)
        }
        chosen.sort = column
      case ("week", let text?) where action == .showAgenda:
        guard let week = Week(iso: text) else { return refuse(words.impossibleWeek(text), palette) }
        days = (.week, week.monday)
      case ("month", let text?) where action == .showAgenda:
        guard let month = Month(iso: text) else { return refuse(words.impossibleMonth(text), palette) }
        days = (.month, month.firstDay)
      case ("sort", let text?) where action == .showFigures:
        guard let column = FigureSort(word: text) else {
          return refuse(
            words.invalidValue(text, of: "--sort", allowed: FigureSort.allCases.map { words[$0.word] }),
            palette)
        }
        chosen.figureSort = column
      default: return refuse(words.unknownOption("--\(name)", near: nil), palette)
      }
    }
    close(palette)
    show(chosen)
    activeViews[view] = nil
    if let days {
      agenda.form = days.form
      agenda.line = nil
      goToDay(days.first)
    }
    return []
  }
}
