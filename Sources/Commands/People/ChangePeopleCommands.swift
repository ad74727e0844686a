import ArgumentParser
import Supervision
import Wording

/// `trede people add ID --name …`
struct AddPersonCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.addPerson.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var flags: PersonFlags
  @OptionGroup var recording: RehearsableOptions
  @Argument(help: "") var id: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    let id = try session.handle(id)
    guard let name = flags.name else {
      throw Stop(.usage, session.words.missingValue(of: OptionTable.name.usage(in: session.words)))
    }
    let person = try flags.edit(world.words)(Person(id: id, name: name))
    try session.changePeople(recording) { people throws(People.Violation) in try people.adding(person) }
    session.report(person, session.words.personAdded(id), isRehearsal: recording.dryRun)
    return .inOrder
  }
}

/// `trede people change ID …`
struct ChangePersonCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.changePerson.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var flags: PersonFlags
  @OptionGroup var recording: RehearsableOptions
  @Argument(help: "") var id: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    let id = try session.handle(id)
    let edit = try flags.edit(world.words)
    var person = Person(id: id, name: "")
    try session.changePeople(recording) { people throws(People.Violation) in
      guard let standing = people[id] else { throw .noSuchPerson(id) }
      person = edit(standing)
      return try people.changing(person)
    }
    session.report(person, session.words.personChanged(id), isRehearsal: recording.dryRun)
    return .inOrder
  }
}

/// `trede people forget ID`: nothing of the person stays in the list; where the name still stands is said.
struct ForgetPersonCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.forgetPerson.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var recording: RecordingOptions
  @Argument(help: "") var id: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    let contents = try session.readStore()
    let person = try session.person(session.handle(id), contents)
    let words = session.words
    let question = words.question(words.forgetTitle(person), [words.cannotBeUndone])
    guard try session.confirm(question, recording) else {
      world.complain("\(words.notRecorded)\n")
      return .inOrder
    }
    try session.changePeople(RehearsableOptions(recording)) { people throws(People.Violation) in
      try people.forgetting(person.id)
    }
    session.world.write(
      session.forgotten(
        person, contents.cases.flatMap { $0.mentions(of: person) }, try logged(person, session),
        isRehearsal: recording.dryRun))
    session.complain(about: contents.unreadable)
    return .inOrder
  }

  /// The steps of the log that have the name, the latest first.
  private func logged(_ person: Person, _ session: Session) throws(Stop) -> [LoggedMention] {
    let log = try SavingDesk(session).doing { archive throws(SaveFailure) in
      try archive.log(of: nil, limit: nil)
    }
    return log.compactMap { $0.mention(of: person) }
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

  /// Changes the people as they stand on the disk at that moment; a rehearsal only looks whether it can be done.
  func changePeople(
    _ options: RehearsableOptions, _ change: (People) throws(People.Violation) -> People
  ) throws(Stop) {
    let stamp = stamp(by: try RecordingOptions.author(options.author, in: world))
    var violation: People.Violation?
    func changed(_ people: People) -> People? {
      do throws(People.Violation) {
        return try change(people)
      } catch {
        violation = error
        return nil
      }
    }
    if options.dryRun {
      _ = changed(try readFrame().reference.people)
    } else {
      try SavingDesk(self).doing { archive throws(SaveFailure) in
        try archive.changePeople(stamp) { changed($0) }
      }
    }
    guard let violation else { return }
    let isUnknown = if case .noSuchPerson = violation { true } else { false }
    throw Stop(isUnknown ? .noSuchCase : .usage, words.violation(violation))
  }
}
