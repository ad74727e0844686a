import Supervision
import Wording

/// What the commands that change people print.
extension Session {
  /// - Parameter sentence: what was done to the person.
  func report(_ person: Person, _ sentence: String, isRehearsal: Bool) {
    guard format == .json else {
      world.write("\(isRehearsal ? words.wouldChangePeople(sentence) : sentence)\n")
      return
    }
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.object("person") { $0.fields(of: person) }
      json.field("dryRun", isRehearsal)
    }
    world.write(json.text + "\n")
  }

  /// The person who was forgotten, and where the name still stands.
  func forgotten(
    _ person: Person, _ mentions: [Mention], _ logged: [LoggedMention], isRehearsal: Bool
  ) -> String {
    if format == .json {
      var json = JSONWriter()
      json.object { json in
        json.field("schema", 1)
        json.field("id", person.id)
        json.array("mentions", mentions) { json, mention in
          json.object { json in
            json.field("case", mention.caseID.text)
            json.field("key", mention.key)
            json.field("text", mention.excerpt)
          }
        }
        json.array("log", logged) { json, mention in
          json.object { json in
            json.field("step", mention.stamp.id.text)
            json.field("at", mention.stamp.at)
            json.field("author", mention.stamp.author)
            json.field("text", mention.excerpt)
          }
        }
        json.field("dryRun", isRehearsal)
      }
      return json.text + "\n"
    }
    var printout = Printout(palette: palette)
    let sentence = words.personForgotten(person.id)
    printout.line(isRehearsal ? words.wouldChangePeople(sentence) : sentence)
    if !mentions.isEmpty { printout.line(words.stillMentioned) }
    for mention in mentions { printout.line("  \(words.mention(mention))") }
    if !logged.isEmpty { printout.line(words.stillLogged) }
    for mention in logged { printout.line("  \(words.mention(mention))") }
    return printout.text
  }
}

extension JSONWriter {
  mutating func fields(of person: Person) {
    field("id", person.id)
    field("name", person.name)
    field("role", person.role)
    field("contact", person.contact)
    field("body", person.body)
    array("absent", person.absent) { json, absence in
      json.object { json in
        json.field("from", absence.from.iso)
        json.field("until", absence.until.iso)
      }
    }
  }
}
