/// Characters that have no place in a text.
extension Words {
  package var holdsControls: String {
    say(
      nl: "hier staan stuurtekens in (zoals Esc of een nulteken); haal ze weg",
      en: "this holds control characters (such as Esc or a null); take them out")
  }
}
