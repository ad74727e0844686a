internal import Supervision

extension CaseDecoder {
  func halfYears(_ fields: inout Fields, domain: String) throws(JSONFault) -> [HalfYearRecord] {
    var periods: Set<HalfYear> = []
    return try fields.list("halfYears") { node throws(JSONFault) in
      var fields = try Fields(node)
      let period = try fields.node("period")
      var record = HalfYearRecord(period: try period.readHalfYear())
      guard periods.insert(record.period).inserted else {
        throw JSONFault(offset: period.offset, fault: .duplicateIdentity("\(record.period)"))
      }
      try readFigures(&fields, into: &record)
      record.judgement = try judgement(fields.node(ifAny: "judgement"), domain, on: record.period.peildatum)
      record.letter = try letter(fields.node(ifAny: "letter"))
      record.ending = try ending(&fields)
      return record
    }
  }

  private func readFigures(_ fields: inout Fields, into record: inout HalfYearRecord) throws(JSONFault) {
    record.carried = try fields.list("carried", statement)
    var isFirst = true
    record.targets = try fields.list("targets") { node throws(JSONFault) in
      defer { isFirst = false }
      return try target(node, isFirst: isFirst)
    }
    record.totals = try fields.list("totals", statement)
    record.counts = try fields.list("counts", count)
    record.balances = try fields.list("balances", statement)
    record.amv = try amv(fields.node(ifAny: "amv"))
  }

  private func statement(_ node: JSONNode) throws(JSONFault) -> Statement {
    var fields = try Fields(node)
    let persons = try fields.whole("persons", in: Limits.balance)
    let day = try fields.day(ifAny: "from")
    return Statement(persons: persons, from: day, source: try source(&fields))
  }

  /// Only the first notice may lack its day: it counts from the first day of the half-year.
  private func target(_ node: JSONNode, isFirst: Bool) throws(JSONFault) -> TargetNotice {
    var fields = try Fields(node)
    var notice = TargetNotice(persons: try fields.whole("persons", in: Limits.persons))
    notice.from = isFirst ? try fields.day(ifAny: "from") : try fields.day("from")
    notice.national = try fields.whole(ifAny: "national", in: Limits.persons)
    notice.by = try fields.text(ifAny: "by")
    notice.source = try source(&fields)
    return notice
  }

  private func count(_ node: JSONNode) throws(JSONFault) -> Count {
    var fields = try Fields(node)
    let day = try fields.day("asOf")
    var count = Count(asOf: day, housed: try fields.whole("housed", in: Limits.persons))
    count.reporter = try fields.word(ifAny: "reporter", Words.reporter) ?? .coa
    count.delivered = try fields.day(ifAny: "delivered")
    count.source = try source(&fields)
    return count
  }

  private func amv(_ node: JSONNode?) throws(JSONFault) -> AmvTarget? {
    guard let node else { return nil }
    var fields = try Fields(node)
    var target = AmvTarget(persons: try fields.whole(ifAny: "persons", in: Limits.persons))
    target.province = try fields.whole(ifAny: "province", in: Limits.persons)
    target.remark = try fields.text(ifAny: "remark")
    target.source = try source(&fields)
    return target
  }
}
