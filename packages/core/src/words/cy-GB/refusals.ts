import type * as english from "../en-GB/refusals.js";
import type { Translation } from "../translation.js";

export const refusals: Translation<typeof english> = {
  giveInputObject: "Rhowch un gwrthrych gyda meysydd wedi’u henwi.",
  giveObject: "Rhowch wrthrych gyda meysydd wedi’u henwi, neu restr lle gofynnir am un.",
  giveKnownField: "Rhowch feysydd hysbys yn unig; gwiriwch sillafiad {field}.",
  giveWholeCount: "Rhowch nifer cyfan o bobl, 0 neu fwy.",
  givePeople: "Rhowch nifer o bobl.",
  giveNotNegativePeople: "Rhowch 0 neu fwy o bobl.",
  giveOneYear: "Rhowch o leiaf un flwyddyn.",
  giveShare: "Rhowch ffracsiwn megis 0.7.",
  giveFractionNotPercentage: "Rhowch ffracsiwn, nid canran: mae 70% yn 0.7.",
  giveShareNotNegative: "Rhowch ffracsiwn o 0 i 1.",
  giveRate: "Rhowch ffracsiwn megis 0.035.",
  giveRateNotPercentage: "Rhowch ffracsiwn, nid canran: mae 3.5% yn 0.035.",
  giveRateAboveMinusOne: "Rhowch gyfradd uwchlaw -1 (-100%).",
  giveConfidence: "Rhowch ffracsiwn uwchlaw 0 ac islaw 1, megis 0.95.",
  givePounds: "Rhowch nifer o bunnoedd.",
  giveWholeYears: "Rhowch nifer cyfan o flynyddoedd o {minimum} i {maximum}.",
  giveChoice: "Rhowch un o’r rhain: {choices}.",
  giveText: "Rhowch enw.",
  giveLabels: "Rhowch un enw ar gyfer pob cofnod.",
  giveFlagColumn: "Rhowch golofn: un ie neu na ar gyfer pob cofnod.",
  giveFlagValue: "Rhowch 1 neu 0, true neu false, neu pam ei fod ar goll, megis unknown.",
  giveFlagCode: "Rhowch god baner o 0 i 6.",
  giveWeight: "Rhowch bwysiad o 0 neu fwy.",
  giveEqualLengths:
    "Rhowch gynifer o werthoedd ag sydd gan {other}: {expected:count}, nid {got:count}.",
  giveAmountWithinLimit: "Rhowch swm o £1,000,000,000,000,000 ar y mwyaf, uwchlaw neu islaw sero.",
  giveShareWithinOne: "Rhowch ffracsiwn o -1 i 1.",
  givePriceYear: "Rhowch flwyddyn brisiau megis 2013 neu 2013/14.",
  giveTrueOrFalse: "Rhowch true neu false.",
};
