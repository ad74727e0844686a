/// Finds out what separates the cells of a text.
enum DelimiterChoice {
  /// How much of the text is looked at.
  static let sampleBytes = 64 * 1024

  /// The delimiter that the most lines agree on: that parts the most of them into the same number of cells,
  /// more than one. Quotes are respected. `nil` where none parts any.
  static func delimiter(of sample: [UInt8], isWhole: Bool) -> Delimiter? {
    var best: (delimiter: Delimiter, lines: Int)?
    for delimiter in Delimiter.allCases {
      let lines = linesInAgreement(sample, by: delimiter, isWhole: isWhole)
      if lines > best?.lines ?? 0 { best = (delimiter, lines) }
    }
    return best?.delimiter
  }

  private static func linesInAgreement(_ sample: [UInt8], by delimiter: Delimiter, isWhole: Bool) -> Int {
    var linesOfWidth: [Int: Int] = [:]
    let delivery = RowDelivery(limits: .standard, givesEmptyRows: true) { row in
      linesOfWidth[row.width, default: 0] += 1
      return .goOn
    }
    let pass = DelimitedPass(delimiter: delimiter.rawValue, firstLine: 1, delivery: delivery)
    // A fault is told when the rows are read for good; what came before it counts here.
    try? sample.withUnsafeBufferPointer { sample throws(Interruption) in
      try pass.take(sample)
      if isWhole { try pass.end() }
    }
    linesOfWidth[0] = nil
    linesOfWidth[1] = nil
    return linesOfWidth.values.max() ?? 0
  }

  /// The delimiter that Excel understands from a first line such as `sep=;`, and how many bytes that line
  /// takes.
  static func announcement(in sample: [UInt8]) -> (delimiter: Delimiter, length: Int)? {
    guard sample.count >= 5, sample[..<4].map({ $0 | 0x20 }).elementsEqual([0x73, 0x65, 0x70, 0x3D]) else {
      return nil
    }
    guard let delimiter = Delimiter(rawValue: sample[4]) else { return nil }
    let end = sample[5...]
    if end.starts(with: [0x0D, 0x0A]) { return (delimiter, 7) }
    return end.first == 0x0A || end.first == 0x0D ? (delimiter, 6) : nil
  }
}
