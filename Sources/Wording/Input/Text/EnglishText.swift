import Supervision

/// A text that was typed in English, put into the Dutch of the field: "before 1 April" becomes "voor 1 april".
///
/// What is read and what is stored is that Dutch, so that a term means and says the same whoever typed it.
struct EnglishText {
  private let typed: TypedText
  private var result = ""
  private var index = 0
  private var hasChanged = false

  /// The text in Dutch; `nil` where nothing in it is English.
  static func inDutch(_ typed: TypedText) -> TypedText? {
    var english = EnglishText(typed: typed)
    english.translate()
    return english.hasChanged ? TypedText(english.result) : nil
  }

  private init(typed: TypedText) { self.typed = typed }

  private mutating func translate() {
    while index < typed.pieces.count {
      if takeDayOfWeek() || takePhrase() || takeOrdinal() || takeLinkWord() || takeWord() { continue }
      add(String(typed.text[typed.ranges[index]]), pieces: 1)
    }
  }

  // MARK: - Taking pieces

  /// Puts words in the place of some pieces, with a space before them where one was typed.
  private mutating func add(_ words: String, pieces count: Int) {
    if !result.isEmpty, !words.isEmpty, !isAttached { result += " " }
    result += words
    index += count
  }

  /// The piece follows the one before it without a space, as in "2nd" and "16-30".
  private var isAttached: Bool {
    index > 0 && typed.ranges[index - 1].upperBound == typed.ranges[index].lowerBound
  }

  private mutating func replace(_ count: Int, with words: String) -> Bool {
    hasChanged = true
    add(words, pieces: count)
    return true
  }

  private func word(_ offset: Int = 0) -> String? {
    guard typed.pieces.indices.contains(index + offset), case .word(let word) = typed.pieces[index + offset]
    else { return nil }
    return word
  }

  private func comes(_ words: [String], at offset: Int = 0) -> Bool {
    words.indices.allSatisfy { word(offset + $0) == words[$0] }
  }

  // MARK: - Rules

  /// "friday next week" is "volgende week vrijdag".
  private mutating func takeDayOfWeek() -> Bool {
    guard let day = word().flatMap(EnglishWords.weekday) else { return false }
    for (which, dutch) in EnglishWords.weeks {
      for between in [[], ["of"]] where comes(between + [which, "week"], at: 1) {
        return replace(3 + between.count, with: "\(dutch) week \(day)")
      }
    }
    return false
  }

  private mutating func takePhrase() -> Bool {
    for (english, dutch) in EnglishWords.phrases where comes(english) {
      return replace(english.count, with: dutch)
    }
    return false
  }

  /// "2nd of May" is "2 mei", and "the 10th" is "de 10e".
  private mutating func takeOrdinal() -> Bool {
    guard index > 0, case .digits = typed.pieces[index - 1], let ending = word(),
      ["st", "nd", "rd", "th"].contains(ending)
    else { return false }
    let isOf = word(1) == "of"
    let isDate =
      word(isOf ? 2 : 1).map { EnglishWords.month($0) != nil || TypedWords.month($0) != nil } ?? false
    return isDate ? replace(isOf ? 2 : 1, with: "") : replace(1, with: "e")
  }

  /// Words of which the meaning follows from what stands around them: "6 weeks from 1 March", "from 16 to 30 April".
  private mutating func takeLinkWord() -> Bool {
    switch word() {
    case "from", "of":
      let isBehindTerm = word(-1).flatMap(EnglishWords.unit) != nil
      return replace(1, with: isBehindTerm ? "na" : "van")
    case "in":
      guard case .word(let unit)? = typed.pieces.dropFirst(index + 2).first, EnglishWords.unit(unit) != nil
      else { return false }
      return replace(1, with: "over")
    case "half":
      if comes(["year"], at: 1) { return replace(2, with: "halfjaar") }
      if typed.pieces.dropFirst(index + 1).first == .mark("-"), comes(["year"], at: 2) {
        return replace(3, with: "halfjaar")
      }
      return replace(1, with: "helft")
    case "mid":
      let isHyphenated = typed.pieces.dropFirst(index + 1).first == .mark("-")
      return replace(isHyphenated ? 2 : 1, with: isHyphenated ? "half " : "half")
    default: return false
    }
  }

  private mutating func takeWord() -> Bool {
    guard let word = word(), let dutch = EnglishWords.dutch(word) else { return false }
    // "April" is no other word, but Dutch writes it small.
    if dutch != word { hasChanged = true }
    add(dutch, pieces: 1)
    return true
  }
}
