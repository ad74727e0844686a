internal import Supervision

extension CaseDecoder {
  func halfYears(_ fields: inout Fields, domain: String) throws(JSONFault) -> [HalfYearRecord] {
    guard let node = fields.node(ifAny: "halfYears") else { return [] }
    let records = try node.readList { fields throws(JSONFault) in
      HalfYearRecord(period: try fields.node("period").readHalfYear())
    } _: { fields, record throws(JSONFault) in
      try readFigures(&fields, into: &record)
      let period = record.period
      record.judgement = try fields.node(ifAny: "judgement").map { node throws(JSONFault) in
        try judgement(node, domain, over: period)
      }
      record.earlierJudgements = try fields.list("earlierJudgements") { node throws(JSONFault) in
        try judgement(node, domain, over: period)
      }
      record.letter = try letter(fields.node(ifAny: "letter"))
      if let node = fields.node(ifAny: "round") { record.round = try round(node) }
      record.ending = try ending(&fields)
    }
    try checkPeriods(of: records, in: node)
    return records
  }

  /// Each half-year stands there once. The calendar has too few of them for a search to take long.
  private func checkPeriods(of records: [HalfYearRecord], in list: JSONNode) throws(JSONFault) {
    for index in records.indices {
      for earlier in 0..<index where records[earlier].period == records[index].period {
        let repeated = Array(list.elements)[index]["period"] ?? list
        throw JSONFault(offset: repeated.offset, fault: .duplicateIdentity("\(records[index].period)"))
      }
    }
  }

  private func readFigures(_ fields: inout Fields, into record: inout HalfYearRecord) throws(JSONFault) {
    record.carried = try fields.list("carried", statement)
    record.targets = try fields.list("targets", target)
    try checkTargets(of: record, fields.node(ifAny: "targets"))
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
  private func checkTargets(of record: HalfYearRecord, _ list: JSONNode?) throws(JSONFault) {
    guard let list else { return }
    for index in record.targets.indices.dropFirst() where record.targets[index].from == nil {
      throw Array(list.elements)[index].missing("from")
    }
  }

  private func target(_ node: JSONNode) throws(JSONFault) -> TargetNotice {
    var fields = try Fields(node)
    let persons = try fields.whole("persons", in: Limits.persons)
    let from = try fields.day(ifAny: "from")
    let national = try fields.whole(ifAny: "national", in: Limits.persons)
    let by = try shownText(&fields, ifAny: "by")
    return TargetNotice(persons: persons, from: from, national: national, by: by, source: try source(&fields))
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
    target.remark = try shownText(&fields, ifAny: "remark")
    target.source = try source(&fields)
    return target
  }
}
