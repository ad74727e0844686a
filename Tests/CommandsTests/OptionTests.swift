import Commands
import Display
import Supervision
import Testing

@Suite("Options, variables and settings")
struct OptionTests {
  @Test("The store: option, variable, setting, XDG, HOME")
  func storeOrder() {
    let desk = Desk()
    desk.environment["TREDE_STORE"] = "/variabele"
    desk.environment["XDG_DATA_HOME"] = "/xdg"
    desk.settings["store"] = "/instelling\n"
    _ = desk.run("check --store /optie")
    _ = desk.run("check")
    desk.environment["TREDE_STORE"] = ""
    _ = desk.run("check")
    desk.settings = [:]
    _ = desk.run("check")
    desk.environment["XDG_DATA_HOME"] = "relatief"
    _ = desk.run("check")
    #expect(
      desk.opened == ["/optie", "/variabele", "/instelling", "/xdg/trede", "/home/jk/.local/share/trede"])
    desk.environment["HOME"] = nil
    #expect(desk.run("check") == 66)
    #expect(desk.errors.contains("--store"))
  }

  @Test(
    "A line in the usual spelling does what the same line in another spelling does",
    arguments: [
      ("check --today 2024-03-01", "check --today=2024-03-01"),
      ("check --json --all --color never", "check --json --all --color=never"),
      ("--plain check --filter te-laat", "--plain check --filter=te-laat"),
      ("check --quiet --notify true", "check --quiet --notify=true"),
      ("controle --once-a-day --store /s", "controle --once-a-day --store=/s"),
      ("check --today 2024-02-31", "check --today=2024-02-31"),
      ("check --lang en --view te-meten", "check --lang=en --view=te-meten"),
      ("check --palette light --color always", "check --palette=light --color=always"),
      ("--store /s --today 2024-03-01", "--store=/s --today=2024-03-01"),
      ("--json", "--json --color=auto"),
      ("--plain --palette dark --lang en", "--plain --palette=dark --lang=en"),
    ])
  func usualSpelling(line: String, other: String) {
    let (desk, otherDesk) = (Desk(), Desk())
    #expect(desk.run(line) == otherDesk.run(other))
    #expect(desk.output == otherDesk.output)
    #expect(desk.errors == otherDesk.errors)
    #expect(desk.opened == otherDesk.opened)
  }

  @Test(
    "A line that is not in the usual spelling is read by the argument parser",
    arguments: [
      ("check --today 2023-01-01 --today 2024-04-02 --json", 4), ("check --json --json", 4),
      ("check --store --json", 64), ("check --filter", 64), ("check --color paars", 64), ("check extra", 64),
      ("list --all", 64), ("agenda --sort gemeente", 64), ("--filter x", 64), ("check --filter -x", 64),
    ])
  func otherSpelling(line: String, code: Int32) {
    #expect(Desk().run(line) == code, "\(line)")
  }

  @Test("The other folders follow the same rule")
  func folders() {
    let folders = Folders(environment: ["HOME": "/h", "XDG_STATE_HOME": "/s", "XDG_CONFIG_HOME": "c"])
    #expect(folders.data == "/h/.local/share/trede")
    #expect(folders.settings == "/h/.config/trede")
    #expect(folders.state == "/s/trede")
    #expect(Folders(environment: [:]).data == nil)
  }

  @Test("The day: option, variable, clock")
  func todayOrder() throws {
    let desk = Desk()
    desk.environment["TREDE_TODAY"] = "2024-03-01"
    func today() throws -> JSONValue? { try JSONValue(desk.output)["today"] }
    _ = desk.run("check --json --today 2024-02-29")
    #expect(try today() == .text("2024-02-29"))
    _ = desk.run("check --json")
    #expect(try today() == .text("2024-03-01"))
    desk.environment["TREDE_TODAY"] = nil
    _ = desk.run("check --json")
    #expect(try today() == .text("2024-04-02"))
  }

  @Test(
    "Colour: option, NO_COLOR, FORCE_COLOR, a dumb terminal, a terminal",
    arguments: [
      ("check", [:], true, true), ("check", [:], false, false), ("check --color never", [:], true, false),
      ("check --color always", ["NO_COLOR": "1"], false, true), ("check", ["NO_COLOR": "1"], true, false),
      ("check", ["NO_COLOR": ""], true, true), ("check", ["NO_COLOR": "1", "FORCE_COLOR": "1"], true, false),
      ("check", ["FORCE_COLOR": "1"], false, true), ("check", ["FORCE_COLOR": "0"], false, false),
      ("check", ["TERM": "dumb"], true, false), ("check --color auto", ["NO_COLOR": "1"], true, false),
      ("check --color always --plain", [:], true, false), ("check --color always --json", [:], true, false),
    ] as [(String, [String: String], Bool, Bool)])
  func colour(line: String, variables: [String: String], isTerminal: Bool, expected: Bool) {
    let desk = Desk()
    desk.environment.merge(variables) { $1 }
    desk.isTerminal.output = isTerminal
    _ = desk.run(line)
    #expect(desk.output.contains("\u{1B}[") == expected)
  }

  @Test("Without colours the words are the same")
  func wordsCarryTheMeaning() {
    let desk = Desk()
    for command in ["check", "list", "show almere", "agenda"] {
      _ = desk.run("\(command) --color always")
      let coloured = desk.output
      _ = desk.run("\(command) --color never")
      #expect(coloured.contains("\u{1B}[1;31m!!\u{1B}[0m"))
      #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == desk.output)
    }
  }

  @Test("A line is fitted to a terminal and never cut without one")
  func width() {
    let desk = Desk()
    _ = desk.run("check")
    let whole = desk.output
    desk.environment["COLUMNS"] = "40"
    _ = desk.run("check")
    #expect(desk.output == whole)
    desk.isTerminal.output = true
    for columns in [40, 60, 80, 100, 132] {
      desk.environment["COLUMNS"] = "\(columns)"
      _ = desk.run("check --color never")
      let rows = desk.output.split(separator: "\n").filter { $0.contains("Almere") }
      #expect(rows.allSatisfy { $0.count <= columns })
      #expect(rows.count == 3)
      #expect(rows[0].contains("2 dagen") && rows[2].contains("1 april"))
    }
    desk.environment["COLUMNS"] = nil
    desk.columns = 80
    _ = desk.run("check --color never")
    #expect(desk.output.split(separator: "\n")[1].count <= 80)
  }

  @Test("What there is no room for goes in one order: remark, phrase, whose move, then trede and day")
  func order() {
    let desk = Desk()
    desk.isTerminal.output = true
    var former = 5
    for columns in stride(from: 250, through: 30, by: -1) {
      desk.environment["COLUMNS"] = "\(columns)"
      _ = desk.run("check --color never")
      #expect(!desk.output.contains("…"))
      let lines = desk.output.split(separator: "\n").drop { !$0.hasPrefix("!!") }.prefix {
        !$0.hasPrefix("B")
      }
      #expect(lines.allSatisfy { $0.count <= columns } || columns < 36)
      let late = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(late.contains("2 dagen Almere"))
      for word in ["Bijgesteld", "plan", "van", "aanpak"] { #expect(late.contains(word)) }
      let signs = ["laatste dag zo 31-03", "voor 1 april 2024", " gem ", "Almere 3 "]
      let isThere = signs.map { late.contains($0) } + [late.contains("zo 31-3") || late.contains("1 april")]
      let left = isThere.count { $0 }
      #expect(isThere == isThere.sorted { !$0 && $1 }, "\(columns): \(late)")
      #expect(left <= former)
      former = left
      if columns >= 60 {
        #expect(isThere[3] && isThere[4], "\(columns): \(late)")
      }
    }
    #expect(former < 2, "every step was taken")
  }

  @Test("A table of municipalities gives up its columns as the screen does, and no word of the next step")
  func list() {
    let desk = Desk()
    desk.isTerminal.output = true
    let order = ["%", "begin", "taakst", "sinds", "gehuisvest", "oordeel", "totaal", "aan zet"]
    for columns in stride(from: 200, through: 60, by: -1) {
      desk.environment["COLUMNS"] = "\(columns)"
      _ = desk.run("list --color never")
      let titles = desk.output.prefix { $0 != "\n" }
      let isThere = order.map { titles.contains($0) }
      #expect(isThere == isThere.sorted { !$0 && $1 }, "\(columns): \(titles)")
      #expect(titles.contains("stand") == titles.contains("gehuisvest"))
      #expect(titles.contains("trede") && titles.contains("volgende stap") && titles.contains("wanneer"))
      #expect(desk.output.split(separator: "\n").allSatisfy { $0.count <= columns })
      #expect(!desk.output.contains("…"))
    }
  }

  // MARK: - The terminal

  /// The requests of the screen for a line, after a setting and a variable.
  private static func request(_ line: String, setting: String? = nil, variable: String? = nil)
    -> ScreenRequest?
  {
    let desk = Desk()
    desk.isTerminal = World.Streams(input: true, output: true, errors: true)
    desk.settings["palette"] = setting
    desk.environment["TREDE_PALETTE"] = variable
    _ = desk.run(line)
    return desk.requests.first
  }

  @Test("A palette is chosen by the option, the variable, or the word in the settings, in this order")
  func palette() {
    #expect(Self.request("")?.palette == .standard)
    #expect(Self.request("", setting: "light\n")?.palette == .light)
    #expect(Self.request("", setting: "light", variable: "dark")?.palette == .dark)
    #expect(Self.request("--palette high-contrast", setting: "x", variable: "y")?.palette == .highContrast)
    #expect(Self.request("", setting: "\n")?.palette == .standard)
    #expect(Self.request("", variable: "")?.palette == .standard)
  }

  @Test("A palette that is not there is refused with those that are, and with the place it was named in")
  func noPalette() {
    let desk = Desk()
    desk.isTerminal = World.Streams(input: true, output: true, errors: true)
    for line in ["--palette paars", "list --palette paars"] {
      #expect(desk.run(line) == 64)
      #expect(desk.errors.contains("“paars”") && desk.errors.contains("high-contrast"), "\(desk.errors)")
    }
    desk.environment["TREDE_PALETTE"] = "paars"
    #expect(desk.run("") == 64)
    #expect(desk.errors.contains("“paars” in TREDE_PALETTE") && desk.errors.contains("standard, light, dark"))
    desk.environment["TREDE_PALETTE"] = nil
    desk.settings["palette"] = "paars"
    #expect(desk.run("") == 64)
    #expect(desk.errors.contains("/home/jk/.config/trede/palette"))
    #expect(desk.run("list --color never") == 0, "where there are no colours nobody asks for them")
    #expect(desk.requests.isEmpty)
  }

  @Test("Lines have the colours of the palette, as many as the terminal has")
  func coloursOfLines() {
    let desk = Desk()
    desk.isTerminal.output = true
    let cases: [(term: String, palette: String, sequence: String)] = [
      ("xterm", "standard", "\u{1B}[1;31m"), ("xterm", "light", "\u{1B}[1;37;41m"),
      ("xterm-256color", "light", "\u{1B}[1;38;5;160m"), ("tmux-256color", "dark", "\u{1B}[1;38;5;210m"),
      ("xterm-256color", "standard", "\u{1B}[1;31m"),
      // Between other lines no background is painted, so nothing can be promised of a colour.
      ("xterm-256color", "high-contrast", "\u{1B}[1m"),
    ]
    for (term, palette, sequence) in cases {
      desk.environment["TERM"] = term
      #expect(desk.run("check --palette \(palette)") == 4)
      #expect(desk.output.contains("\(sequence)!!"), "\(term) \(palette): \(desk.output)")
    }
  }

  @Test("Mouse and ASCII are off by themselves, and go by option, variable and setting")
  func switches() {
    func request(_ line: String, _ prepare: (Desk) -> Void = { _ in }) -> ScreenRequest? {
      let desk = Desk()
      desk.isTerminal = World.Streams(input: true, output: true, errors: true)
      prepare(desk)
      _ = desk.run(line)
      return desk.requests.first
    }
    #expect(request("")?.usesMouse == false && request("")?.isASCII == false)
    #expect(request("--mouse")?.usesMouse == true && request("--ascii")?.isASCII == true)
    #expect(request("") { $0.settings["mouse"] = "aan" }?.usesMouse == true)
    #expect(request("") { $0.settings["ascii"] = "on\n" }?.isASCII == true)
    #expect(request("--no-mouse") { $0.settings["mouse"] = "on" }?.usesMouse == false)
    let off = request("") {
      $0.settings["mouse"] = "on"
      $0.environment["TREDE_MOUSE"] = "0"
    }
    #expect(off?.usesMouse == false)
    #expect(request("") { $0.environment["TREDE_ASCII"] = "misschien" } == nil)
    let desk = Desk()
    #expect(desk.run("list --mouse") == 64, "only the screen has a mouse")
  }

  @Test("The screen is asked for with everything weighed")
  func screen() {
    let desk = Desk()
    desk.isTerminal = World.Streams(input: true, output: true, errors: true)
    #expect(desk.run("--store x --today 2024-04-02 --color never") == 0)
    #expect(
      desk.requests == [
        ScreenRequest(
          storePath: "x", storeOrigin: .option, today: Day(2024, 4, 2), colour: .never, language: .dutch,
          user: desk.requests[0].user)
      ])
    desk.isTerminal = World.Streams(input: false, output: false, errors: false)
    #expect(desk.run("--store x --today 2024-04-02 --plain") == 0, "lines need no terminal")
    #expect(desk.requests[1].isPlain && !desk.requests[0].isPlain)
    desk.requests.removeLast()
    #expect(desk.run("") == 64)
    desk.isTerminal = World.Streams(input: true, output: true, errors: true)
    desk.environment["NO_COLOR"] = "1"
    #expect(desk.run("") == 0)
    #expect(desk.requests[1].colour == .never)
    #expect(desk.requests[1].storeOrigin == .standard)
    #expect(desk.requests[1].today == nil)
    desk.isTerminal.input = false
    #expect(desk.run("") == 64)
    #expect(desk.errors.contains("controle"))
    #expect(desk.requests.count == 2)
  }
}
