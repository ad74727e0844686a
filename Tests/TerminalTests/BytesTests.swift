import Glibc
import Testing

extension TerminalTests {
  /// Over a slow line each byte is felt: a key costs what it changes on the screen.
  @Suite struct Bytes {
    /// What the program writes for each of the keys, one after another.
    private static func cost(_ desk: Desk, _ watch: Watch, _ keys: [String]) async throws -> [Int] {
      var costs: [Int] = []
      for key in keys {
        let before = try #require(watch.bytesWritten)
        _ = try await desk.strike(key, watch)
        costs.append(try #require(watch.bytesWritten) - before)
      }
      return costs
    }

    private static let moves =
      ["Home"] + [String](repeating: "Down", count: 6) + [String](repeating: "Up", count: 6)

    /// Two rows take some 170 bytes, the explanation below the list and the keys in the footer up to some hundreds more;
    /// what is drawn below Cijfers as much again.
    @Test func aKeyThatMovesCostsWhatItChanges() async throws {
      try await Desk.sit(store: "Example") { desk in
        try await desk.open(with: ["ESCDELAY": "1"])
        let watch = Watch(process: try desk.terminal.process())
        let whole = try await Bytes.cost(desk, watch, ["C-l"])[0]
        #expect(whole > 2000, "a whole screen, to compare with")
        for (view, most) in [("1", 1100), ("2", 1100), ("3", 1300), ("4", 500), ("5", 1500)] {
          _ = try await desk.strike(view, watch)
          let costs = try await Bytes.cost(desk, watch, Bytes.moves).dropFirst()
          #expect(costs.allSatisfy { $0 > 0 && $0 <= most }, "view \(view): \(costs)")
        }
        // Without the explanation two rows change, and some keys of the footer.
        for view in ["1", "2", "5"] {
          for key in [view, "p"] { _ = try await desk.strike(key, watch) }
          let costs = try await Bytes.cost(desk, watch, Bytes.moves).dropFirst()
          #expect(costs.allSatisfy { $0 > 0 && $0 <= 500 }, "view \(view) without explanation: \(costs)")
          #expect((costs.min() ?? 0) < 260, "\(costs)")
        }
        _ = try await desk.strike("?", watch)
        let costs = try await Bytes.cost(desk, watch, Bytes.moves).dropFirst()
        #expect(costs.allSatisfy { $0 > 0 && $0 <= 250 }, "the help: \(costs)")
      }
    }

    @Test func aKeyThatChangesNothingCostsNothing() async throws {
      try await Desk.sit(store: "Example") { desk in
        try await desk.open(with: ["ESCDELAY": "1"])
        let watch = Watch(process: try desk.terminal.process())
        for view in ["1", "2", "3", "4", "5"] {
          _ = try await desk.strike(view, watch)
          _ = try await desk.strike("Home", watch)
          #expect(try await Bytes.cost(desk, watch, ["Up", "PPage", "Home"]) == [0, 0, 0], "view \(view)")
        }
      }
    }
  }
}
