#!/bin/sh
# The letter of GS of Flevoland to the college of Almere over 2023-II, entered command by command into an empty
# store. What comes out is Data/Flevoland/cases/gm0034.json; a test runs this file.
#
#   trede init almere && TREDE_STORE=almere TREDE_TODAY=2024-04-02 sh Docs/Tutorial/almere.sh

set -e

# The case, and the letter that everything rests on: its own date is not known.
trede open almere --handler "" --entered-through "de brief over 2023-II"
trede document almere --id brief-2023-ii --title "Brief over 2023-II" \
  --subject "Interbestuurlijk toezicht op de taakstelling huisvesting vergunninghouders, tweede helft van 2023; GS van Flevoland aan het college van Almere" \
  --earliest "3 februari 2024" --latest 31-03-2024

# The ladder: trede 3 since 15 September 2021, and it stays.
trede move almere --to 3 --on 15-09-2021 --source brief-2023-ii \
  --because "actief toezicht, interbestuurlijk toezicht op grond van art. 124 Gemeentewet"
trede move almere --to 3 --on "" --source brief-2023-ii --because "actief toezicht blijft van toepassing"

# The figures of the half-year that was closed, and the judgement.
trede carried almere 2023-II --persons 147 --source brief-2023-ii
trede target almere 2023-II --persons 336 --national 27.300 --source brief-2023-ii
trede target almere 2023-II --persons 216 --national 17.600 --from "10 nov 2023" --source brief-2023-ii \
  --by "staatssecretaris van Justitie en Veiligheid"
trede total almere 2023-II --persons 363 --from 10-11-2023 --source brief-2023-ii
trede count almere --as-of "1 jan 2024" --housed 318 --source brief-2023-ii
trede balance almere 2023-II --persons 45 --source brief-2023-ii
trede assess almere 2023-II --word "niet adequaat" --on "" --used 318 --source brief-2023-ii \
  --because "De taakstelling is inclusief achterstand op 1 januari 2024 niet gerealiseerd; de gemeente loopt achter op het schema van het plan van aanpak."
trede sent almere 2023-II --state vastgesteld --on "" --document brief-2023-ii --to-be-public

# The figures of the half-year that runs.
trede carried almere 2024-I --persons 45 --source brief-2023-ii
trede target almere 2024-I --persons 233 --source brief-2023-ii
trede total almere 2024-I --persons 278 --source brief-2023-ii
trede amv almere 2024-I --persons 48 --province 98 --source brief-2023-ii \
  --remark "Zij worden gehuisvest via Nidos. In de Provinciale Regietafel (PRT) van 12 juli 2023 kwam aan de orde wat Flevoland bijdraagt aan opvang en huisvesting, ook voor amv’ers."

# The meeting of 2 February and what was agreed in it.
trede meeting add almere --id o1 --source brief-2023-ii \
  --purpose "achterstand van 45 op 1 januari 2024, niet volgens de afspraken en niet volgens de planning van het plan van aanpak"
trede meeting hold almere o1 --on "2 februari" \
  --report "Gemeente: een deel van de maatregelen komt later dan gepland." \
  --report "De gemeente heeft toegelicht met welke acties zij bijstuurt."
trede agree almere o1 --id a1 --title "Bijgesteld plan van aanpak" --by "voor 1 april 2024" \
  --actor-label college --source brief-2023-ii --next "toetsen en bespreken in het bestuurlijk overleg"
trede interim almere o1 --id t1 --title "Tussendoel 45 + 117 = 162 gehuisvest" --half-year 2024-I \
  --by "op 1 april 2024" --persons "45 + 117" --percent 50 --effort --actor-label college --source brief-2023-ii

# The meeting that was announced.
trede meeting add almere --id o2 --window "in de tweede helft van april 2024" --source brief-2023-ii \
  --purpose "hoe het plan van aanpak vordert, en of er vervolgstappen komen"

# What is asked and expected besides.
trede agree almere --id a2 --kind toezichtinformatie --by "uiterlijk 1 augustus 2024" --condition 2024-I \
  --title "Toezichtinformatie over de eerste helft van 2024" --actor-label college --source brief-2023-ii
trede agree almere --id a3 --kind verplichting --by tijdig --actor-label college --source brief-2023-ii \
  --title "Melden als maatregelen uit het plan vertraging krijgen" \
  --next "bijsturen en met de gemeente zoeken naar een oplossing"
trede agree almere --id a4 --kind verplichting --by tijdig --actor-label college --source brief-2023-ii \
  --title "Melden dat een afspraak naar verwachting niet wordt nagekomen" \
  --next "bijsturen en met de gemeente zoeken naar een oplossing"
trede agree almere --id a5 --kind verplichting --phrase "geven in overweging" --basis "in overweging gegeven" \
  --title "Beoordeling toezenden aan de gemeenteraad (horizontale controle)" --actor-label college \
  --source brief-2023-ii

# The plan of action of 2023.
trede plan almere --id plan-2023 --title "Plan van aanpak huisvesting vergunninghouders" --source brief-2023-ii
trede version almere plan-2023 --id p1 --status voldoende --source brief-2023-ii \
  --extensions "na herhaaldelijk verleend uitstel" \
  --conclusion "Voldoende maatregelen om de achterstand van 2023-I op 1 oktober 2023 weg te werken en de taakstelling van 2023-II op 31 december 2023 te halen."
trede receive almere p1 --on "2 juni 2023"
trede milestone almere plan-2023 --id m1 --title "Achterstand uit 2023-I ingelopen" --half-year 2023-II \
  --by "op 1 oktober 2023" --actor-label college --source brief-2023-ii
trede milestone almere plan-2023 --id m2 --title "Taakstelling 2023-II gerealiseerd" --half-year 2023-II \
  --by "op 31 december 2023" --actor-label college --source brief-2023-ii

# What the letter says besides.
note() { trede note almere --on "" --source brief-2023-ii --text "$1"; }
note "Grondslag: de Huisvestingswet 2014. De gemeente voorziet vergunninghouders die aan haar zijn toegewezen van een passende woning."
note "De beoordeling volgt de Bestuursovereenkomst Interbestuurlijk toezicht; GS lichten het college erover in."
note "De COA-cijfers zijn leidend."
note "Peildata: 1 januari en 1 juli. Het volgende wettelijke peilmoment is 1 juli 2024."
note "Volgorde van tellen: eerst de taakstelling van het lopende halfjaar, daarna de achterstand."
note "De bijgestelde taakstelling van 216 is exclusief de achterstand van 147."
note "GS vertrouwen erop dat de gemeente het totaal voor 2024-I haalt en dat er geen vervolgstappen nodig zijn."
note "Amv’ers: in de PRT van 12 juli 2023 kwam aan de orde hoeveel Flevoland bijdraagt aan opvang en huisvesting, ook voor amv’ers. Voor Almere is het aantal vastgesteld op 48. Het weegt niet mee in het toezicht: amv’ers huisvesten is geen wettelijke taak."
note "De beoordelingen over 2023-II van alle gemeenten in Flevoland en deze brief komen op de website van de provincie."
note "Over omgevingsrecht, informatie- en archiefbeheer, ruimtelijke ordening en financiën oordeelt de provincie op een ander tijdstip."
note "Ondertekening: gedeputeerde staten van Flevoland, de secretaris, de voorzitter."
note "De toezichtinformatie over 2024-I moet door het college zijn vastgesteld."
