import Supervision
import Wording

extension JSONWriter {
  /// An item, as `check`, `show` and `agenda` give it.
  package mutating func item(_ item: AgendaItem) {
    object { json in
      json.field("case", item.caseID.text)
      json.field("municipality", item.municipality)
      json.field("id", item.id.text)
      json.field("kind", item.kind.rawValue)
      json.field("title", Words.stored.title(item))
      json.field("phrase", item.literalPhrase)
      json.field("basis", item.basis?.rawValue)
      json.field("actor", item.party.actor.rawValue)
      json.field("firstDay", item.firstDay?.iso)
      json.field("lastDay", item.lastDay?.iso)
      json.field("standing", item.standing.rawValue)
      json.field("days", item.days)
      json.field("trede", item.place.trede?.number)
      let remarks = Words.stored.remarks(item)
      json.field("remark", remarks.isEmpty ? nil : remarks)
      if item.kind == .interimTarget {
        json.field("required", item.measurement?.required)
        json.field("counted", item.measurement?.counted)
        json.field("short", item.measurement?.short)
      }
    }
  }

  package mutating func unreadable(_ file: UnreadableFile) {
    object { json in
      json.field("file", file.file)
      json.field("line", file.line)
      json.field("column", file.column)
      json.field("reason", Words.stored.fault(file.fault))
    }
  }

  /// A place on the ladder: the number is `null` where there is none, and the name says why.
  package mutating func trede(_ ladder: LadderRecord, on today: Day) {
    object("trede") { json in
      json.field("number", ladder.place.trede?.number)
      json.field("name", Words.stored.name(ladder.place))
      json.field("since", ladder.since?.iso)
      json.field("days", ladder.days(on: today))
    }
  }
}

extension AgendaItem {
  /// The words of the source, where it has any.
  package var literalPhrase: String? { phrase.flatMap { $0.isEmpty ? nil : $0 } }
}
