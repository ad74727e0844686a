/// What a person sees of a number: Excel stores a day as a number and shows it by its format.
enum NumberLook {
  case number, percentage, day, time, dayAndTime

  /// The formats that every workbook has without listing them.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percentage
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .day
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 22: self = .dayAndTime
    default: self = .number
    }
  }

  /// Looks for the letters of days and times in a format such as `dd-mm-yyyy`. What is quoted or escaped is
  /// text, and what stands in brackets is a colour or a language, unless it counts hours, minutes or seconds.
  init(code: String) {
    var letters = ""
    var rest = code.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)[0]
    while let next = rest.popFirst() {
      switch next {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        rest = rest.dropFirst(inside.count + 1)
        if ["h", "hh", "m", "mm", "s", "ss"].contains(inside) { letters += "h" }
      default: letters += next.lowercased()
      }
    }
    self.init(letters: letters)
  }

  private init(letters: String) {
    let hasTime = letters.contains("h") || letters.contains("s")
    let hasDay = letters.contains("y") || letters.contains("d") || letters.contains("m") && !hasTime
    if letters.contains("general") || letters.contains("#") || letters.contains("0") && !hasTime {
      self = letters.contains("%") ? .percentage : .number
    } else if hasDay {
      self = hasTime ? .dayAndTime : .day
    } else {
      self = hasTime ? .time : letters.contains("%") ? .percentage : .number
    }
  }
}
