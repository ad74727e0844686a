import Display
import Recording
import Wording

extension [Row] {
  /// The first rows; the last one says where there was more.
  fileprivate func cut(to count: Int) -> [Row] {
    guard self.count > count, count > 0 else { return Array(prefix(count)) }
    var rows = Array(prefix(count))
    rows[count - 1].add(" …", .quiet)
    return rows
  }
}

/// A form in a box over the screen. What follows from it stands below the fields and is always in sight; the
/// fields scroll where there is no room for all.
struct FormScreen {
  let form: FormState
  let state: State
  private let width: Int
  private var inner: Int { width - 2 }

  init(_ form: FormState, state: State) {
    self.form = form
    self.state = state
    width = state.size.boxWidth()
  }

  func over(_ frame: Frame) -> Frame {
    let size = state.size
    let body = FormRows(form: form, words: state.words, width: inner).lines
    var top = alertRows
    var foot = effectRows
    var keys = keyRows
    // The fields come first, then the keys, then what was not saved, then what follows.
    let room = max(1, size.rows - 2)
    keys = Array(keys.prefix(max(1, room - 1)))
    foot = foot.cut(to: max(0, (room - keys.count) / 2))
    top = Array(top.prefix(max(0, room - keys.count - foot.count - 3)))
    let bodyHeight = min(body.count, max(1, room - keys.count - foot.count - top.count))
    let window = window(body, height: bodyHeight)

    let more = window.lowerBound > 0 ? state.words.earlierFields : []
    var rows = [MenuScreen.edge("┌", "┐", title: form.title, more: more, width: width)]
    rows += top
    let start = rows.count
    rows += window.map { body[$0].row }
    rows += foot + keys
    for index in rows.indices.dropFirst() { rows[index] = MenuScreen.side(rows[index], inner) }
    rows.append(MenuScreen.edge("└", "┘", title: moreTitle(body.count - window.upperBound), width: width))

    let origin = frame.place(height: rows.count, width: width)
    let spots = window.compactMap { line in
      body[line].field.map {
        Spot(.row($0), row: start + line - window.lowerBound, columns: 0..<width)
      }
    }
    var result = frame.overlaying(rows, at: origin, spots: spots)
    var place = Position(column: 1, row: start)
    if form.question != nil || body.isEmpty {
      place.row = start + window.count + foot.count
    } else if let line = window.first(where: { body[$0].cursor != nil }) {
      place = Position(column: 1 + (body[line].cursor ?? 0), row: start + line - window.lowerBound)
    }
    result.cursor = Position(
      column: min(origin.column + place.column, size.columns - 1),
      row: min(origin.row + place.row, size.rows - 1))
    return result
  }

  /// The whole of the field that is typed in is in sight, or at least the line of the cursor.
  private func window(_ body: [FormRows.Line], height: Int) -> Range<Int> {
    var window = ScrollWindow()
    let last = body.lastIndex { $0.field == form.focus }
    let cursor = body.firstIndex { $0.cursor != nil }
    window.follow(selected: last, count: body.count, height: height)
    window.follow(selected: cursor ?? last, count: body.count, height: height)
    return window.visible(count: body.count, height: height)
  }

  private func moreTitle(_ below: Int) -> String { below > 0 ? state.words.moreFields : "" }

  private func wrapped(_ text: String, _ role: Role, hanging: Int = 0) -> [Row] {
    text.wrapped(to: max(8, inner - 2 - hanging)).enumerated().map { index, part in
      Row(String(repeating: " ", count: 1 + (index == 0 ? 0 : hanging)) + part, role)
    }
  }

  private var alertRows: [Row] { form.alert.map { wrapped($0, .alert) } ?? [] }

  private var effectRows: [Row] {
    let words = state.words
    if form.showsHelp { return words.formHelp.flatMap { wrapped($0, .plain, hanging: 2) } }
    var rows = (form.filled.outcome?.effect ?? []).flatMap { wrapped($0, .plain, hanging: 2) }
    if let refusal = form.filled.refusal { rows += wrapped(refusal, .alert) }
    for caution in form.cautions { rows += wrapped(words.formCaution(caution), .alert, hanging: 2) }
    return rows
  }

  private var keyRows: [Row] {
    let words = state.words
    switch form.question {
    case .discard: return wrapped(words.askDiscard, .alert)
    case .caution: return wrapped(words.askCaution, .alert)
    case .remove: return wrapped(words.askRemove, .alert)
    case nil: break
    }
    var keys = Row()
    let room = inner - 1
    let all = words.formKeys(inArea: form.isInArea, inList: form.inputs.contains(where: \.isPicking))
    // The way out is the last to go.
    var reserve =
      all.first { $0.key == words.escapeKey }.map { $0.key.displayWidth + $0.label.displayWidth + 4 } ?? 0
    for (key, label) in all {
      if key == words.escapeKey { reserve = 0 }
      guard keys.width + key.displayWidth + label.displayWidth + 4 + reserve <= room else { continue }
      if keys.width > 0 { keys.add("   ") }
      keys.add(key, .key)
      keys.add(" \(label)")
    }
    var row = Row()
    row.pad(to: max(1, room - keys.width))
    return [row.appending(keys)]
  }
}
