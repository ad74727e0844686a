import Supervision

/// `trede figures --plain`: a case a line, in the words of the JSON.
enum FiguresPlain {
  static func text(of list: FigureList) -> String {
    var printout = Printout()
    for file in list.unreadable { printout.unreadableRecord(file) }
    for row in list.rows { printout.record(fields(row)) }
    return printout.text
  }

  private static func fields(_ row: FigureList.Row) -> [String?] {
    func text(_ value: Int?) -> String? { value.map { String($0) } }
    let progress = row.progress
    let figures = progress.figures
    let even = progress.evenPace
    let agreement = progress.agreement
    let about = [figures.period.description, row.subject.id.text, row.subject.name, row.subject.code]
    let numbers = [
      text(figures.opening), text(figures.target), text(progress.total), text(progress.housed),
      figures.stand?.asOf.iso, text(figures.balance?.persons), text(figures.share?.percent),
    ]
    let against = [
      even?.day.iso, text(even?.persons), text(even?.difference), agreement?.item.id.text,
      agreement?.item.lastDay?.iso, text(agreement?.item.measurement?.required), agreement?.result.word,
      text(progress.againstAgreement),
    ]
    return about + numbers + against + [
      text(progress.achievedPerMonth), text(progress.needed.perMonth), progress.needed.word,
    ]
  }
}

extension HalfYearProgress.Needed {
  /// Persons a month; nothing is needed where everything was housed or nothing was asked.
  var perMonth: Int? {
    switch self {
    case .perMonth(let persons): persons
    case .reached, .nothingAsked: 0
    case .over, .tooLittleKnown: nil
    }
  }

  /// Its word in JSON and in the plain form.
  var word: String {
    switch self {
    case .perMonth: "needed"
    case .reached: "reached"
    case .nothingAsked: "nothingAsked"
    case .over: "over"
    case .tooLittleKnown: "tooLittleKnown"
    }
  }
}
