extension String {
  /// The text as it is compared: lower case, without accents, so that "sudwest" finds "Súdwest-Fryslân".
  package var folded: String {
    var isPlain = true
    for byte in utf8 where byte >= 0x80 || (65...90).contains(byte) {
      isPlain = false
      break
    }
    if isPlain { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if scalar.value < 0x80 {
        result.unicodeScalars.append(
          (65...90).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32)! : scalar)
      } else if let base = Folding.bases[scalar] {
        result += base
      } else if !(0x300...0x36F).contains(scalar.value) {
        result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }
}

/// The letters of the Latin alphabets of Europe with the letter people type for them.
enum Folding {
  static let bases: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍ"), ("ae", "æÆ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"),
      ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıǐÌÍÎÏĨĪĬĮİǏ"),
      ("ij", "ĳĲ"), ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľŀłĹĻĽĿŁ"), ("n", "ñńņňÑŃŅŇ"),
      ("o", "òóôõöøōŏőǒÒÓÔÕÖØŌŎŐǑ"), ("oe", "œŒ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšșŚŜŞŠȘ"), ("ss", "ßẞ"),
      ("t", "ţťŧțŢŤŦȚ"), ("u", "ùúûüũūŭůűųǔÙÚÛÜŨŪŬŮŰŲǓ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"),
      ("'", "’‘ʼ"),
    ]
    var bases: [Unicode.Scalar: String] = [:]
    for (base, letters) in groups {
      for scalar in letters.unicodeScalars { bases[scalar] = base }
    }
    return bases
  }()
}
