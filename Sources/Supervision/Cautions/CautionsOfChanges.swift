extension Case {
  /// What is odd about the changes, and accepted all the same: the cautions the case has with them and had not
  /// before, and those that are about the act itself. None for changes that are impossible.
  package func cautions(
    of changes: [CaseChange], in context: AgendaContext, reference: ReferenceBook
  ) -> [Caution] {
    var file = self
    var ofActs: [Caution] = []
    for change in changes {
      ofActs += file.cautions(ofAct: change, in: context)
      guard
        let next = try? file.applying(change, in: ChangeContext(today: context.today, reference: reference))
      else { return [] }
      file = next
    }
    // Held against the whole: "not the sum" of two changes of one step is not odd where a third makes it so.
    let before = Set(cautions(in: context, reference: reference))
    var known = Set(ofActs)
    let ofState = file.cautions(in: context, reference: reference).filter { caution in
      if case .personNumber = caution { return false }
      return !before.contains(caution) && known.insert(caution).inserted
    }
    return ofActs + ofState + file.personNumbersAdded(to: self).map { .personNumber(key: $0) }
  }

  /// The keys of texts that are new or changed since `before` and hold a number that looks like one of a person
  /// (rule 41).
  package func personNumbersAdded(to before: Case) -> [String] {
    let texts = Dictionary(before.freeTexts.map { ($0.key, $0.text) }) { first, _ in first }
    return freeTexts.filter { texts[$0.key] != $0.text && PersonNumbers.occur(in: $0.text) }.map(\.key)
  }
}
