#!/bin/sh
# A whole half-year of the practice province: 2024-II, from the target to the letters, the website and the half-year
# after it, for all twelve municipalities. Every table comes in another form. A test runs this file on a copy of
# Data/Example, and takes everything back afterwards.
#
#   trede init oefenen --example && cd oefenen && TREDE_STORE=. sh …/Docs/Tutorial/halfyear.sh …/Docs/Tutorial/tables

set -e
tables=$1
out=${2:-uit}
day() { export TREDE_TODAY="$1"; }

# In spring the target comes in, and in July the figures with which the half-year before it ends.
day 2024-04-05
trede import targets "$tables/taakstelling-2024-II.csv" --yes
day 2024-07-12
trede import counts "$tables/stand-1-juli.csv" --half-year 2024-I --yes
trede halfyear open 2024-I --yes
trede halfyear open 2024-II --yes

# The figures of 1 October; then the target is revised for all of them, by the letter of 8 November.
day 2024-10-11
trede import counts "$tables/stand-1-oktober.csv" --half-year 2024-II --yes
day 2024-11-12
trede import targets "$tables/bijstelling.txt" --from 2024-11-08 --national 14.000 \
  --by 'staatssecretaris van Asiel en Migratie' --source 'Brief over de bijstelling' --number 2024-0091 \
  --date 2024-11-08 --yes

# The peildatum: COA's figures, and one municipality that counts otherwise.
day 2025-01-10
trede import counts "$tables/stand-1-januari.txt" --half-year 2024-II --as-of 2025-01-01 --delivered 2025-01-09 --yes
trede count zandwolde 2024-II --as-of 2025-01-01 --housed 31 --reporter municipality --delivered 2025-01-10

# Every municipality checks its figure. The letters go to GS on one day, which a single step says for all.
all=gm9001,gm9002,gm9003,gm9004,gm9005,gm9006,gm9007,gm9008,gm9009,gm9010,gm9011,gm9012
day 2025-01-20
trede step $all 2024-II --step checked --done 2025-01-20
trede step $all 2024-II --step council --planned 2025-02-18
trede step gm9003,gm9005,gm9011 2024-II --step meeting --not-needed 'geen achterstand'
trede halfyear show 2024-II

# The judgements, each after its facts.
day 2025-01-27
while read -r municipality word; do
  trede halfyear facts "$municipality" 2024-II >/dev/null
  trede assess "$municipality" 2024-II --word "$word" --on 2025-01-27 --because 'besproken in het team van 27 januari'
done <<'JUDGEMENTS'
gm9001 redelijk adequaat
gm9002 niet adequaat
gm9003 adequaat
gm9004 adequaat
gm9005 adequaat
gm9006 redelijk adequaat
gm9007 niet adequaat
gm9008 niet adequaat
gm9009 redelijk adequaat
gm9010 redelijk adequaat
gm9011 adequaat
gm9012 redelijk adequaat
JUDGEMENTS

# The meetings that are needed.
for municipality in gm9001 gm9002 gm9004 gm9006 gm9007 gm9008 gm9009 gm9010 gm9012; do
  trede meeting "$municipality" --id bo-2024-ii --kind 'bestuurlijk overleg' --on 2025-02-04
done
day 2025-02-04
for municipality in gm9001 gm9002 gm9004 gm9006 gm9007 gm9008 gm9009 gm9010 gm9012; do
  trede meeting hold "$municipality" bo-2024-ii --on 2025-02-04 --report 'Cijfers van 1 januari besproken.'
done

# A letter each, as text and for a word processor; through GS, out, to the council, and public.
mkdir -p "$out"
for municipality in $(echo $all | tr , ' '); do
  trede letter "$municipality" 2024-II --out "$out/$municipality.txt"
  trede letter "$municipality" 2024-II --out "$out/$municipality.odt"
done
trede sent $all 2024-II --state concept --on 2025-02-04
day 2025-02-18
trede sent $all 2024-II --state adopted --on 2025-02-18
day 2025-02-19
trede sent $all 2024-II --state sent --on 2025-02-19
trede step $all 2024-II --step forwarded --done 2025-02-19
day 2025-03-03
trede sent $all 2024-II --state public --on 2025-03-03 --address https://oefenland.example/ibt/2024-ii
trede halfyear show 2024-II

# The website, and the half-year that follows.
trede publish 2024-II --out "$out/site"
trede halfyear open 2025-I --dry-run
trede halfyear open 2025-I --yes
