/// The settings of a store, from its `trede.json`.
package struct StoreSettings: Hashable, Sendable {
  package var name: String
  /// Whose store it is: "provincie Flevoland" and its code.
  package var province: String?
  package var provinceCode: String?
  /// Made-up data to practise on: the screen says so (oefenbestand).
  package var practice: Bool
  /// The day on which made-up data is to be looked at, instead of that of the clock: years later everything in
  /// it would be late.
  package var practiceDay: Day?
  package var warning: WarningTimes
  /// Days after a first of the month in which COA's figures are expected.
  package var figuresExpectedAfter: Int
  /// What the province does before and after a day of GS.
  package var backPlanning: BackPlanning
  /// The days on which GS meet, as the province lists them, in order.
  package var councilDays: [Day] = []
  package var recesses: [Recess] = []

  package init(
    name: String, province: String? = nil, provinceCode: String? = nil, practice: Bool = false,
    warning: WarningTimes = WarningTimes(), figuresExpectedAfter: Int = 14,
    backPlanning: BackPlanning = BackPlanning()
  ) {
    self.backPlanning = backPlanning
    self.name = name
    self.province = province
    self.provinceCode = provinceCode
    self.practice = practice
    self.warning = warning
    self.figuresExpectedAfter = figuresExpectedAfter
  }
}

/// How many days before its last day something is said to be near ("waarschuwen vanaf").
package struct WarningTimes: Hashable, Sendable {
  package var general: Int
  package var byKind: [ItemKind: Int]

  package init(general: Int = 14, byKind: [ItemKind: Int] = [:]) {
    self.general = general
    self.byKind = byKind
  }

  /// The warning time of an item: its own, else that of its kind, else the general one.
  package func days(for kind: ItemKind, own: Int?) -> Int { own ?? byKind[kind] ?? general }
}
