/// Texts in which narrow, wide, combining and joined characters stand at all kinds of columns.
let samples: [String] = [
  "", "a", "Almere", "Bijgesteld plan van aanpak", "日本語テキスト", "a日b本c", "e\u{301}e\u{301}e\u{301}",
  "👨‍👩‍👧 gezin 👍🏽", "🇳🇱🇧🇪 vlaggen", "  ingesprongen tekst met  twee spaties", "❤\u{FE0F}x❤\u{FE0F}",
  "éénheelerglangwoorddatnergenspast en dan kort", "─┼─│", "x\u{200B}y", "\u{301}los",
]
