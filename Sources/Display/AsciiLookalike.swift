extension Unicode.Scalar {
  /// The ASCII character nearest in looks, or `?`. Always one cell, and never another figure or comparison
  /// than was meant: `≥`, `²` and `½` have no lookalike.
  var asciiLookalike: Unicode.Scalar {
    if isASCII { return self }
    if (0x2500...0x257F).contains(value) { return boxDrawing }
    return lookalikes[self] ?? "?"
  }

  private var boxDrawing: Unicode.Scalar {
    switch self {
    case "─", "━", "┄", "┅", "┈", "┉", "╌", "╍", "═", "╴", "╶", "╸", "╺", "╼", "╾": "-"
    case "│", "┃", "┆", "┇", "┊", "┋", "╎", "╏", "║", "╵", "╷", "╹", "╻", "╽", "╿": "|"
    case "╱": "/"
    case "╲": "\\"
    case "╳": "x"
    default: "+"
    }
  }
}

/// For each ASCII character the characters it stands for.
private let lookalikes: [Unicode.Scalar: Unicode.Scalar] = {
  let families: [(Unicode.Scalar, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄǍÆ"), ("C", "ÇĆĈĊČ©"), ("D", "ĎĐÐ"), ("E", "ÈÉÊËĒĔĖĘĚ€"), ("G", "ĜĞĠĢ"), ("H", "ĤĦ"),
    ("I", "ÌÍÎÏĨĪĬĮİǏ"), ("J", "Ĵ"), ("K", "Ķ"), ("L", "ĹĻĽĿŁ£"), ("N", "ÑŃŅŇŊ"),
    ("O", "ÒÓÔÕÖØŌŎŐǑŒ"), ("P", "¶"), ("R", "ŔŖŘ®"), ("S", "ŚŜŞŠȘẞ§"), ("T", "ŢŤŦȚÞ"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲǓ"), ("W", "ŴẀẂẄ"), ("Y", "ÝŶŸĲ¥"), ("Z", "ŹŻŽ"),
    ("a", "àáâãäåāăąǎæª"), ("c", "çćĉċč¢"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("f", "ƒ"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐ"), ("j", "ĵ"), ("k", "ķĸ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
    ("o", "òóôõöøōŏőǒœº°○◦□☐"), ("r", "ŕŗř"), ("s", "śŝşšșſß"), ("t", "ţťŧțþ"), ("u", "ùúûüũūŭůűųǔµμ"),
    ("w", "ŵẁẃẅ"), ("y", "ýÿŷĳ"), ("z", "źżž"),
    ("v", "✓✔☑▼▾▽↓⌄"), ("x", "×✗✘☒✕✖"), ("^", "▲▴△↑"), (">", "→▶►▸▷›⇒"), ("<", "←◀◄◂◁‹⇐"),
    ("=", "∞≡"), ("~", "≈∼±…⋯"), ("*", "•●∙★☆◆◇"), ("#", "█▇▓■▌▋▊▉▐"),
    ("-", "‐‑‒–—―−¬\u{AD}↔¯"), (".", "‧░"), (",", "‚¸"), ("'", "‘’‛′´ʹʼ"), ("\"", "“”„‟″«»¨"),
    ("!", "¡‼"), ("|", "¦▍▎▏▕·"), ("/", "÷⁄∕"), (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}"),
    ("_", "▁‗"), (":", "▂▒⁚"), ("+", "▄▅†‡"), ("%", "▆"),
  ]
  var table: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (ascii, others) in families {
    for scalar in others.unicodeScalars { table[scalar] = ascii }
  }
  return table
}()
