import type * as english from "../en-GB/matching-disclosure.js";
import type { Translation } from "../translation.js";

export const matchingDisclosure: Translation<typeof english> = {
  giveSuppressFrom: "Rhowch 1 neu fwy: dangosir sero bob amser.",
  giveSuppressTo:
    "Rhowch rif cyfan uwchlaw {from:count}, fel bod marc yn sefyll am fwy nag un cyfrif.",
  giveCountTable: "Rhowch dabl o gyfrifon: rhestr o resi, pob un yn rhestr o rifau.",
  giveEqualRows:
    "Rhowch gynifer o gyfrifon ag sydd yn y rhes gyntaf: {expected:count}, nid {got:count}.",
  giveSameShape:
    "Rhowch dabl o’r un siâp â’r cyfrifon, gyda {rows:count} wrth {columns:count} o werthoedd.",
  givePublishedTable:
    "Rhowch dabl cyhoeddedig: gwrthrych gyda rows a, lle cyhoeddir hwy, ei gyfansymiau.",
  giveCountOrMark:
    "Rhowch nifer cyfan o bobl, 0 neu fwy, neu destun megis c lle mae’r cyfrif wedi’i guddio.",
  giveTotals: "Rhowch {expected:count} cyfanswm, neu gadewch hwy allan lle nas cyhoeddir.",
  giveTableLabels: "Rhowch {expected:count} enw, pob un unwaith.",
  giveLabelsOfBoth: "Rhowch labeli ar gyfer y ddau dabl, gan nad ydynt o’r un maint.",
  giveRoundedFigure:
    "Rhowch y ffigur fel y mae’r rheol yn ei ddangos, wedi’i dalgrynnu i luosrif o {base:count}.",
  giveAgreeingTotals:
    "Rhowch gyfansymiau sy’n cytuno â’r cyfrifon: nid oes tabl â’r ffigurau, y marciau a’r cyfansymiau hyn.",
  giveGroupedTally: "Rhowch gyfrif (tally) â grwpiau, megis un ac ardal i bob plentyn.",
  giveGroupNames: "Rhowch restr o enwau grwpiau, megis area.",
  giveKnownGroup: "Rhowch un o grwpiau’r cyfrif: {known}.",
  ruleFromMemory:
    "Ni ddarllenwyd y rheol {preset} yn ei ffynhonnell: gwiriwch hi cyn ichi gyhoeddi.",
  eachOnItsOwn:
    "Barnwyd pob cyfrif ar ei ben ei hun: lle mae’r cyfanswm yn hysbys hefyd, gellid cyfrifo un cudd.",
  totalsLeftOut:
    "Gadewir cyfansymiau allan: gyda hwy gellid cyfrifo nifer bach beth bynnag arall a guddir.",
  totalsRepeat: "Gadewir allan gyfansymiau un cyfrif, gan y byddai pob un yn ei ailadrodd.",
  searchCutShort:
    "Mae’r tabl yn rhy fawr i roi cynnig ar bob dewis: mae’n ddiogel, ond gall ychydig mwy o gyfrifon nag sydd raid fod wedi’u cuddio.",
  rangeNotReached:
    "Gellir culhau rhai niferoedd bach cudd ymhellach nag ystod y marc, gan nad yw’r tabl yn gadael mwy o le.",
  shareOfHidden: "Dim cyfran, gan fod cyfrif sydd ei angen wedi’i guddio.",
  shareWithoutTotal: "Dim cyfran, gan fod ei chyfanswm wedi’i guddio neu heb ei gyhoeddi.",
  concludeCounts: "Wedi’u cuddio: {hidden:count} o {counts:count} cyfrif.",
  concludeNothingHidden: "Nid oedd angen cuddio unrhyw gyfrif.",
  concludeHidden:
    "Niferoedd bach wedi’u cuddio: {small:count}. Cyfrifon eraill wedi’u cuddio gyda hwy: {others:count}.",
  anyMarkMayBeSmall:
    "Ni ddywedwyd pa gyfrifon cudd sy’n fach, felly cymerwyd pob un yn gyfrif o 1 neu fwy.",
  concludeAuditSafe: "Ni ellir cyfrifo unrhyw nifer bach o’r tabl hwn ar ei ben ei hun.",
  concludeAuditBreach:
    "Niferoedd bach a ddangosir neu y gellir eu cyfrifo’n union: {breaches:count}.",
  releasesDisagree:
    "Mae’r ddau gyhoeddiad yn gwrth-ddweud ei gilydd, felly ni allant gyfrif y plant fel y dywedwyd; cymharwyd hwy ffigur wrth ffigur yn unig.",
  givenAwayAlone:
    "Niferoedd bach y mae un cyhoeddiad yn eu datgelu heb y llall: {count:count}. Archwiliwch ef yn gyntaf.",
  nothingShared: "Nid oes gan y ddau gyhoeddiad ffigur yn gyffredin.",
  concludeReleasesSafe:
    "Nid yw’r ddau gyhoeddiad yn datgelu unrhyw nifer bach pellach; cymharwyd {compared:count} ffigur.",
  concludeReleasesTell:
    "Niferoedd bach y gellir eu cyfrifo o’r ddau gyhoeddiad gyda’i gilydd: {count:count}.",
  smallCountsShown:
    "Dangosir niferoedd bach am fod y galwr wedi gofyn amdanynt: peidiwch â chyhoeddi’r tabl hwn.",
  concludeNotProtected: "Nid yw’r tabl hwn wedi’i ddiogelu.",
  tableTotal: "Cyfanswm",
  auditBreach: "Gellir ei gyfrifo",
  auditSmallest: "O leiaf",
  auditLargest: "Ar y mwyaf",
  auditColumn: "Colofn",
  auditNoLimit: "Nid oes dim yn cyfyngu’r cyfrif hwn oddi uchod.",
  auditCount: "Cyfrif",
  groupCoverage: "Cwmpas",
  groupUnmetNeed: "Angen uchel, heb wasanaeth",
  groupBoth: "Angen uchel, yn cael gwasanaeth",
  groupServedLowNeed: "Yn cael gwasanaeth heb angen uchel",
  groupNeither: "Y naill na’r llall",
  giveTotalsThatMayBeHidden:
    "Rhowch dabl y gellir cuddio ei gyfansymiau: gyda’r cyfansymiau hyn eisoes allan, gellir cyfrifo nifer bach beth bynnag arall a guddir.",
  tableNotSafe: "Gellir cyfrifo niferoedd bach o’r tabl hwn: dim ond hwy sydd wedi’u cuddio.",
  releaseFirst: "y datganiad cyntaf",
  releaseSecond: "yr ail ddatganiad",
  releaseDifference: "y cyntaf llai’r ail",
  releaseHeader: "O",
};
