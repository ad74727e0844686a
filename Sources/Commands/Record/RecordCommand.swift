import ArgumentParser
import Recording
import Supervision
import Wording

/// A verb of recording: `trede receive almere a1 --on 2024-03-28`. All of them are this one command; the argument
/// parser asks for a type each, which the place of the verb among all verbs makes.
struct RecordCommand<let place: Int>: Command {
  static var verb: Verb { Verb.allCases[place] }
  static var configuration: CommandConfiguration { CommandTable.entry(of: verb).configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var flags: FlagValues<place>
  @Argument(help: "") var words: [String] = []

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    let request = try RecordRequest(Self.verb, words: words, flags: flags.texts, in: world)
    return try Recorder(session: session, options: recording).record(request)
  }
}

/// The verbs as types, in the order of `Verb.allCases`.
enum RecordCommands {
  static let all: [any Command.Type] = [
    RecordCommand<0>.self, RecordCommand<1>.self, RecordCommand<2>.self, RecordCommand<3>.self,
    RecordCommand<4>.self, RecordCommand<5>.self, RecordCommand<6>.self, RecordCommand<7>.self,
    RecordCommand<8>.self, RecordCommand<9>.self, RecordCommand<10>.self, RecordCommand<11>.self,
    RecordCommand<12>.self, RecordCommand<13>.self, RecordCommand<14>.self, RecordCommand<15>.self,
    RecordCommand<16>.self, RecordCommand<17>.self, RecordCommand<18>.self, RecordCommand<19>.self,
    RecordCommand<20>.self, RecordCommand<21>.self, RecordCommand<22>.self, RecordCommand<23>.self,
    RecordCommand<24>.self, RecordCommand<25>.self, RecordCommand<26>.self, RecordCommand<27>.self,
    RecordCommand<28>.self, RecordCommand<29>.self, RecordCommand<30>.self, RecordCommand<31>.self,
    RecordCommand<32>.self, RecordCommand<33>.self, RecordCommand<34>.self, RecordCommand<35>.self,
    RecordCommand<36>.self, RecordCommand<37>.self, RecordCommand<38>.self, RecordCommand<39>.self,
    RecordCommand<40>.self, RecordCommand<41>.self, RecordCommand<42>.self, RecordCommand<43>.self,
  ]

  static func type(of verb: Verb) -> (any Command.Type)? {
    guard let place = Verb.allCases.firstIndex(of: verb), all.indices.contains(place) else { return nil }
    return all[place]
  }
}
