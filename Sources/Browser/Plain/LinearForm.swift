import Display
import Recording
import Wording

/// A form told in lines: each field with its number, what is filled in and what is wrong with it, then what follows from it
/// all, and last what is asked.
struct LinearForm {
  private let form: FormState
  private let words: Words

  init(_ form: FormState, _ words: Words) {
    self.form = form
    self.words = words
  }

  func frame(_ size: Size) -> Frame {
    var frame = Frame(size: size, rows: [Row(form.title)])
    if form.isBulk { frame.rows += form.parts.map { Row($0.form.title) } }
    if let alert = form.alert { frame.rows.append(Row(alert)) }
    for index in form.fields.indices {
      frame.spots.append(Spot(.row(index), row: frame.rows.count, columns: 0..<size.columns))
      frame.rows.append(Row("\(index + 1). \(field(index))"))
    }
    if form.showsHelp { frame.rows += words.formHelp.map { Row($0) } + [Row(words.linearFormHelp)] }
    if form.fields.isEmpty { frame.rows.append(Row(words.removalCanBeUndone)) }
    frame.rows += (form.filled.outcome?.effect ?? []).map { Row($0) }
    if let refusal = form.filled.refusal { frame.rows.append(Row(refusal)) }
    frame.rows += form.cautions.map { Row(words.formCaution($0)) }
    frame.rows.append(Row(asked))
    return frame
  }

  /// The label, the answer, and what is said about it.
  private func field(_ index: Int) -> String {
    let field = form.fields[index]
    let fault = form.fault(of: index)
    let answer = words.linearAnswer(form.inputs[index].shownAnswer(in: words))
    let note = fault ?? form.filled.hints[field.name] ?? (index == form.focus ? field.hint : "")
    let text = "\(field.label): \(answer)"
    return note.isEmpty ? text : "\(text) (\(note.split(separator: "\n").joined(separator: "; ")))"
  }

  private var asked: String {
    switch form.question {
    case .discard: return words.linearAskDiscard
    case .caution: return words.linearAskCaution
    case .remove: return words.linearAskRemove
    case nil: break
    }
    guard form.fields.indices.contains(form.focus) else { return "" }
    let input = form.inputs[form.focus]
    return words.linearAsk(
      form.fields[form.focus].label, choices: input.choiceLabels(in: words), isFree: input.isFree)
  }
}

extension Input {
  /// The answer in words; empty where there is none.
  fileprivate func shownAnswer(in words: Words) -> String {
    switch self {
    case .line(let field): field.text
    case .area(let area): area.text.split(separator: "\n").joined(separator: " / ")
    case .flag(let isSet): words.yesOrNo(isSet)
    case .radio(let radio): radio.chosen.map { radio.choices[$0].label } ?? ""
    case .list(let list): list.choices.first { $0.value == list.value }?.label ?? list.value
    }
  }

  /// What can be answered, where that is a few things.
  fileprivate func choiceLabels(in words: Words) -> [String] {
    switch self {
    case .line, .area: []
    case .flag: [words.yesOrNo(true), words.yesOrNo(false)]
    case .radio(let radio): radio.choices.map(\.label)
    case .list(let list): list.choices.map(\.label)
    }
  }

  /// Whether the choices are only suggestions.
  fileprivate var isFree: Bool { if case .list(let list) = self { list.isFree } else { false } }
}
