#!/bin/sh
# The round over 2023-II in the practice province, from COA's figures to the next half-year. A test runs this file on a
# copy of Data/Example, and takes everything back afterwards.
#
#   trede init oefenen --example && TREDE_STORE=oefenen TREDE_TODAY=2024-04-02 sh Docs/Tutorial/round.sh

set -e

# Where the round stands.
trede halfyear show 2023-II

# The figure of Zandwolde was checked by phone; COA's 61 leads, its own 64 stays beside it.
trede step zandwolde 2023-II --step checked --done 2024-04-02

# What is on record about Westermade and Oostdrecht, and then the judgement with its reasons.
trede halfyear facts westermade 2023-II
trede assess westermade 2023-II --word "redelijk adequaat" --on 2024-04-02 \
  --because "achterstand kleiner dan in juli"
trede halfyear facts oostdrecht 2023-II
trede assess oostdrecht 2023-II --word adequaat --on 2024-04-02 --because "taakstelling precies gehaald"

# Westermade: the figure checked, no meeting needed, and the letter to GS on the day of Oostdrecht.
trede step westermade 2023-II --step checked --done 2024-04-02
trede step westermade 2023-II --step meeting --not-needed "achterstand loopt in"
trede step westermade 2023-II --step council --planned 2024-04-23

# The letters: in GS, adopted, sent, to the council and public.
trede sent westermade 2023-II --state concept --on 2024-04-02
trede sent westermade 2023-II --state adopted --on 2024-04-23 --today 2024-04-23
trede sent westermade 2023-II --state sent --on 2024-04-24 --today 2024-04-24
trede step westermade 2023-II --step forwarded --done 2024-04-25 --today 2024-04-25
trede sent westermade 2023-II --state public --on 2024-05-02 --today 2024-05-02 \
  --address https://oefenland.example/ibt/westermade-2023-ii

# The round is done for Westermade; the others go the same way.
trede halfyear show 2023-II --today 2024-05-02

# The balance of Westermade was still to be carried over; for the others it was done in January.
trede halfyear open 2024-I --yes

# In July: COA's stands of the peildatum. Lindervoort's is not there yet.
while read -r municipality housed; do
  trede count "$municipality" 2024-I --as-of 2024-07-01 --housed "$housed" --delivered 2024-07-11 --today 2024-07-12
done <<'STANDS'
gm9001 50
gm9002 80
gm9003 25
gm9004 31
gm9005 18
gm9006 100
gm9007 60
gm9008 40
gm9010 39
gm9011 2
gm9012 30
STANDS

# The next half-year, for all of them in one step: first what it would do, then it is done.
trede halfyear open 2024-II --dry-run --today 2024-07-12
trede halfyear open 2024-II --yes --today 2024-07-12
