extension String {
  /// The text as it is compared: lower case, without accents, so that "sudwest" finds "Súdwest-Fryslân".
  package var folded: String {
    var isPlain = true
    for byte in utf8 where byte >= 0x80 || (65...90).contains(byte) {
      isPlain = false
      break
    }
    if isPlain { return self }
    var bytes: [UInt8] = []
    Folding.append(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The letters of the Latin alphabets of Europe with the letter people type for them.
package enum Folding {
  /// Appends the text as it is compared. Searching folds whole stores, so this makes no text in between.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    for place in start..<bytes.count {
      let byte = bytes[place]
      guard byte < 0x80 else {
        bytes.removeSubrange(start...)
        return appendScalars(text, to: &bytes)
      }
      if (65...90).contains(byte) { bytes[place] = byte + 32 }
    }
  }

  private static func appendScalars(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(scalar.value)
        bytes.append((65...90).contains(byte) ? byte + 32 : byte)
      } else if let base = bases[scalar] {
        bytes.append(contentsOf: base.utf8)
      } else if !(0x300...0x36F).contains(scalar.value) {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  private static let bases: [Unicode.Scalar: String] = {
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
