import ArgumentParser
import Supervision
import Wording

/// `trede people`: who is behind the handles.
struct PeopleCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.people.configuration }

  @OptionGroup var common: CommonOptions

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    let contents = try session.readFrame()
    session = session.at(contents.settings)
    let people = contents.reference.people.all
    switch session.format {
    case .json: world.write(json(people))
    case .plain: world.writeIfAny(plain(people))
    case .text: world.write(text(people, session))
    }
    session.complain(about: contents.unreadable)
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }

  private func text(_ people: [Person], _ session: Session) -> String {
    var printout = Printout(palette: session.palette)
    if people.isEmpty { printout.line(session.words.nobody) }
    for person in people { printout.line(session.words.person(person, on: session.today)) }
    return printout.text
  }

  /// Id, name, role, contact, body, absences.
  private func plain(_ people: [Person]) -> String {
    var printout = Printout()
    for person in people {
      printout.record([
        person.id, person.name, person.role, person.contact, person.body,
        person.absent.map { "\($0.from.iso)..\($0.until.iso)" }.joined(separator: ","),
      ])
    }
    return printout.text
  }

  private func json(_ people: [Person]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.array("people", people) { json, person in
        json.object { $0.fields(of: person) }
      }
    }
    return json.text + "\n"
  }
}
