import ArgumentParser
import Supervision
import Wording

/// `trede people add ID --name …`
struct AddPersonCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.addPerson.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var flags: PersonFlags
  @Option(help: OptionTable.author.argumentHelp) var author: String?
  @Argument(help: "") var id: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    let id = try session.handle(id)
    guard let name = flags.name else {
      throw Stop(.usage, session.words.missingValue(of: OptionTable.name.usage(in: session.words)))
    }
    let person = try flags.edit(world.words)(Person(id: id, name: name))
    try session.changePeople(by: author) { people throws(People.Violation) in try people.adding(person) }
    world.write("\(session.words.personAdded(id))\n")
    return .inOrder
  }
}

/// `trede people change ID …`
struct ChangePersonCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.changePerson.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var flags: PersonFlags
  @Option(help: OptionTable.author.argumentHelp) var author: String?
  @Argument(help: "") var id: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    let id = try session.handle(id)
    let edit = try flags.edit(world.words)
    try session.changePeople(by: author) { people throws(People.Violation) in
      guard let standing = people[id] else { throw .noSuchPerson(id) }
      return try people.changing(edit(standing))
    }
    world.write("\(session.words.personChanged(id))\n")
    return .inOrder
  }
}

/// `trede people forget ID`: nothing of the person stays in the list; where the name still stands is said.
struct ForgetPersonCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.forgetPerson.configuration }

  @OptionGroup var common: CommonOptions
  @Option(help: OptionTable.author.argumentHelp) var author: String?
  @Flag(help: OptionTable.yes.argumentHelp) var yes = false
  @Argument(help: "") var id: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    let contents = try session.readStore()
    let person = try session.person(session.handle(id), contents)
    let words = session.words
    if !yes {
      guard session.canAsk else { throw Stop(.usage, words.needsYes) }
      guard session.asks(words.question(words.forgetTitle(person), [words.cannotBeUndone])) else {
        world.complain("\(words.notRecorded)\n")
        return .inOrder
      }
    }
    try session.changePeople(by: author) { people throws(People.Violation) in
      try people.forgetting(person.id)
    }
    let mentions = contents.cases.flatMap { $0.mentions(of: person) }
    session.world.write(text(of: mentions, person, session))
    session.complain(about: contents.unreadable)
    return .inOrder
  }

  private func text(of mentions: [Mention], _ person: Person, _ session: Session) -> String {
    if session.format == .json {
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
      }
      return json.text + "\n"
    }
    var printout = Printout(palette: session.palette)
    printout.line(session.words.personForgotten(person.id))
    if !mentions.isEmpty { printout.line(session.words.stillMentioned) }
    for mention in mentions { printout.line("  \(session.words.mention(mention))") }
    return printout.text
  }
}

extension Session {
  func handle(_ id: String?) throws(Stop) -> String {
    guard let id, !id.isEmpty else { throw Stop(.usage, words.missingArgument(words[Placeholder.id])) }
    return id
  }

  func person(_ id: String, _ contents: StoreContents) throws(Stop) -> Person {
    guard let person = contents.reference.people[id] else {
      throw Stop(.noSuchCase, words.violation(People.Violation.noSuchPerson(id)))
    }
    return person
  }

  /// Changes the people as they stand on the disk at that moment.
  func changePeople(
    by author: String?, _ change: (People) throws(People.Violation) -> People
  ) throws(Stop) {
    let stamp = stamp(by: try RecordingOptions.author(author, in: world))
    var violation: People.Violation?
    try SavingDesk(self).doing { archive throws(SaveFailure) in
      try archive.changePeople(stamp) { people in
        do throws(People.Violation) {
          return try change(people)
        } catch {
          violation = error
          return nil
        }
      }
    }
    guard let violation else { return }
    let isUnknown = if case .noSuchPerson = violation { true } else { false }
    throw Stop(isUnknown ? .noSuchCase : .usage, words.violation(violation))
  }
}
