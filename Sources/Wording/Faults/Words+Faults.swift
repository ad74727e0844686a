import Supervision

extension Words {
  /// Where and why a file could not be read: `cases/gm0034.json, regel 12, teken 3: …`.
  package func unreadable(_ file: UnreadableFile) -> String { "\(place(of: file)): \(fault(file.fault))" }

  /// What it means for the rest.
  package var aboutUnreadable: String {
    "Wat erin staat ontbreekt in alle overzichten. Al het andere werkt, en dit bestand blijft zoals het is."
  }

  package func place(of file: UnreadableFile) -> String {
    guard let line = file.line else { return file.file }
    return "\(file.file), regel \(line)" + (file.column.map { ", teken \($0)" } ?? "")
  }

  /// Why a file could not be read, and what to do where that is not plain.
  package func fault(_ fault: FileFault) -> String {
    switch fault {
    case .folder: "is een map en geen bestand"
    case .link: "is een verwijzing (symbolische koppeling); die wordt niet gevolgd"
    case .notAFolder: "is geen map"
    case .pipe: "is een pijp en geen bestand"
    case .otherKind: "is geen gewoon bestand"
    case .noPermission: "mag niet gelezen worden: controleer de rechten"
    case .vanished: "verdween tijdens het lezen"
    case .gone:
      say(
        nl: "staat in het logboek en is er niet meer; terugzetten: trede nakijken --repair",
        en: "is in the log and is not there any more; put it back with: trede validate --repair")
    case .diskError(let code): "kon niet gelezen worden (systeemfout \(code))"
    case .tooLarge(let bytes, let limit):
      "is te groot: \(number((bytes + 1_048_575) / 1_048_576)) MB, hoogstens \(number(limit / 1_048_576)) MB"
    case .empty: "is leeg"
    case .byteOrderMark: "begint met een byte order mark: bewaar het als UTF-8 zonder BOM"
    case .notUTF8: "is geen UTF-8"
    case .mergeMarkers: "bevat samenvoegtekens van git: los het conflict op"
    case .cutOff: "is afgebroken: het einde ontbreekt"
    case .unexpected(let text): "onverwacht teken “\(text)”"
    case .textAfterEnd: "tekst na het einde"
    case .tooDeep(let limit): "meer dan \(limit) niveaus diep"
    case .numberNotWhole(let text): "“\(text)” is geen heel getal"
    case .controlCharacter: "stuurteken in een tekst"
    case .duplicateKey(let key): "sleutel “\(key)” staat er twee keer"
    case .missingKey(let key): "“\(key)” ontbreekt"
    case .wrongType(let key, let expected): "“\(key)” moet \(valueKind(expected)) zijn"
    case .impossibleDate(let key, let value): "“\(key)”: “\(value)” is geen bestaande datum (JJJJ-MM-DD)"
    case .impossibleHalfYear(let key, let value): "“\(key)”: “\(value)” is geen halfjaar (zoals 2024-I)"
    case .unknownWord(let key, let value, let allowed):
      "“\(key)”: “\(value)” kan niet; wel: \(allowed.joined(separator: ", "))"
    case .outOfRange(let key, let value, let allowed):
      "“\(key)”: \(value) ligt niet tussen \(allowed.lowerBound) en \(allowed.upperBound)"
    case .duplicateIdentity(let id): "“\(id)” komt twee keer voor als id"
    case .refersToNothing(let key, let value): "“\(key)” verwijst naar “\(value)”, dat er niet is"
    case .contradiction(let key, let contradiction): "“\(key)”: \(self.contradiction(contradiction))"
    case .newerFormat(let format): "gemaakt met een nieuwere trede (formaat \(format))"
    case .senselessFormat: "geen bruikbaar formaatnummer"
    case .malformedCode(let code): "“\(code)” is geen gemeentecode (zoals GM0034)"
    case .nameDoesNotFitCode(let code, let name, let expected): "\(code) is \(expected), niet \(name)"
    case .fileNameDoesNotFitCode(let code, let expected): "hoort als dossier van \(code) \(expected) te heten"
    case .secondFileForCase(let code, let other): "tweede bestand voor \(code), naast \(other)"
    }
  }

  private func contradiction(_ contradiction: FileFault.Contradiction) -> String {
    switch contradiction {
    case .windowEndsBeforeItStarts: "de periode eindigt voordat ze begint"
    case .severalWordings: "noem precies één lezing van de termijn"
    case .recordedElsewhere:
      "van deze stap staat de dag bij het cijfer, het oordeel, het overleg of de brief zelf"
    case .neededAndNotNeeded: "een stap die niet nodig is heeft geen dag"
    case .publicBeforeSent: "een brief kan niet openbaar zijn voordat hij verzonden is"
    case .partsDoNotAddUp(let expected, let stated): "de delen zijn samen \(expected), niet \(stated)"
    }
  }

  private func valueKind(_ kind: FileFault.ValueKind) -> String {
    switch kind {
    case .text: "tekst"
    case .number: "een heel getal"
    case .yesOrNo: "true of false"
    case .list: "een lijst"
    case .object: "een object"
    case .date: "een datum (JJJJ-MM-DD)"
    }
  }

  /// What is said when a store that was open cannot be read any more.
  package func storeOutOfReach(_ failure: StoreFailure) -> String {
    switch failure {
    case .missing(let path), .empty(let path):
      "De map \(path) is er niet meer. Wat gelezen was blijft in beeld tot hij terug is."
    default: storeFailure(failure)
    }
  }

  package var outOfReach: String { "map niet bereikbaar" }

  /// Why a store could not be opened, where, and what to do.
  package func storeFailure(_ failure: StoreFailure) -> String {
    switch failure {
    case .missing(let path): "Er is geen map \(path). Maak een dossiermap met: trede init \(path)"
    case .empty(let path): "In \(path) staan geen dossiers. Maak een dossiermap met: trede init \(path)"
    case .notAFolder(let path): "\(path) is geen map. Noem de map waarin de dossiers staan met --store."
    case .noPermission(let path): "De map \(path) mag niet gelezen worden. Controleer de rechten."
    case .diskError(let path, let code): "De map \(path) kon niet gelezen worden (systeemfout \(code))."
    case .occupied(let path): "In \(path) staat al iets. Noem een lege of nieuwe map."
    }
  }
}
