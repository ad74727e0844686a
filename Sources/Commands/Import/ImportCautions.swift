import Supervision
import Wording

/// What the rules find odd about the changes of an import, as they do about those that are recorded one by one.
struct ImportCautions {
  private let context: AgendaContext
  private let reference: ReferenceBook
  private let words: Words
  private var names: [Caution: [String]] = [:]
  private var order: [Caution] = []

  init(_ session: Session, _ contents: StoreContents) {
    context = session.context(of: contents)
    reference = contents.reference
    words = session.resultWords
  }

  mutating func add(_ changes: [CaseChange], in subject: Case) {
    for caution in subject.cautions(of: changes, in: context, reference: reference)
    where !isSaidByPlan(caution) {
      if names[caution] == nil { order.append(caution) }
      names[caution, default: []].append(subject.name)
    }
  }

  /// One that is about several municipalities is said once.
  func said(about request: ImportRequest) -> [String] {
    numbersOfPersons(request) + order.map { "\(words.several(names[$0] ?? [])): \(words.caution($0))" }
  }

  /// The plan says these with the numbers of the table beside them.
  private func isSaidByPlan(_ caution: Caution) -> Bool {
    switch caution {
    case .countBelowEarlier, .countOffTheFirst, .openingDiffers, .personNumber: true
    default: false
    }
  }

  /// Numbers of persons in what was typed, which would stand in every case.
  private func numbersOfPersons(_ request: ImportRequest) -> [String] {
    let texts = [request.by, request.source?.title].compactMap { $0 }
    return texts.compactMap { PersonNumbers.first(in: $0) }.map { words.warning($0) }
  }
}
