/// Made-up names of municipalities: Words to the ear, of at most ten letters so that no column cuts one, and
/// all different.
enum MunicipalityNames {
  private static let beginnings = [
    "B", "Br", "D", "Dr", "F", "G", "Gr", "H", "K", "Kl", "Kn", "L", "M", "N", "P", "Pl", "S", "T", "V", "Z",
  ]
  private static let middles = [
    "alf", "erm", "ilp", "olk", "ump", "ans", "elg", "irt", "onk", "urf", "arg", "emp", "ink", "orp", "ulm",
    "asp", "enk",
    "omp",
  ]
  private static let ends = [
    "wolde", "gaard", "stede", "kerke", "veen", "beek", "mond", "waard", "zijl", "hem",
  ]

  static let count = beginnings.count * middles.count * ends.count

  /// The name of the case of this number, counted from 0.
  ///
  /// 1,871 and 3,600 have no divisor in common, so that neighbours differ and no name comes twice.
  static func name(_ index: Int) -> String {
    let place = index * 1_871 % count
    let middle = place / ends.count % middles.count
    return beginnings[place / ends.count / middles.count] + middles[middle] + ends[place % ends.count]
  }
}
