/// A made-up case of one municipality over ten years, for what is published of it: figures, judgements and letters.
enum HistoryFile {
  static let halfYearCount = 20
  /// The last of them, which is published.
  static let last = "2023-II"

  static func text(_ outline: CaseOutline) -> String {
    var chance = Chance(seed: outline.number + 200_000)
    var carried = chance.number(-6...40)
    let share = chance.number(20...110)
    var halfYears: [JSON] = []
    var documents: [JSON] = []
    for number in 0..<halfYearCount {
      let start = CivilDay(2014 + number / 2, number % 2 == 0 ? 1 : 7, 1)
      let next = CivilDay(2014 + (number + 1) / 2, number % 2 == 0 ? 7 : 1, 1)
      let target = share + chance.number(-9...14)
      let housed = max(0, carried + target - chance.number(-4...28))
      let letter = "brief-\(number)"
      documents.append([
        "id": .string(letter), "title": "Brief", "number": .string("\(2_000_000 + number)"),
        "date": .day(next + 50),
      ])
      halfYears.append([
        "period": .string("\(2014 + number / 2)-\(number % 2 == 0 ? "I" : "II")"),
        "carried": [["persons": .number(carried)]],
        "targets": [
          ["persons": .number(target + 12), "national": 27_300],
          ["persons": .number(target), "from": .day(start + 130), "national": 17_600],
        ],
        "counts": [["asOf": .day(next), "housed": .number(housed), "delivered": .day(next + 9)]],
        "judgement": [
          "word": "redelijk adequaat", "colour": "oranje", "on": .day(next + 50),
          "reason": "Beoordeeld naar de stand op de peildatum en de gemaakte afspraken",
          "source": .string(letter),
        ],
        "letter": [
          "document": .string(letter), "state": "public",
          "days": ["sent": .day(next + 52), "public": .day(next + 59)], "toBePublic": true,
        ],
      ])
      carried += target - housed
    }
    let file: JSON = [
      "format": 1, "municipality": ["code": .string(outline.code), "name": .string(outline.municipality)],
      "domain": "huisvesting-vergunninghouders", "documents": .array(documents),
      "halfYears": .array(halfYears),
    ]
    return file.fileText
  }
}
