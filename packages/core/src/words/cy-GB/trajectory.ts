import type * as english from "../en-GB/trajectory.js";
import type { Translation } from "../translation.js";

export const trajectory: Translation<typeof english> = {
  givePeriods: "Rhowch un cyfnod ar gyfer pob gwerth, megis 2025-04.",
  givePeriod:
    "Rhowch fis megis 2025-04, chwarter megis 2025-Q2, blwyddyn ariannol megis 2025/26, neu rif cyfan.",
  givePeriodLikeFirst: "Rhowch bob cyfnod ar ffurf y cyntaf, {first}.",
  givePeriodOnce: "Rhowch bob cyfnod unwaith; mae {period} yma am yr eildro.",
  givePeriodsInOrder: "Rhowch y cyfnodau mewn trefn; mae {period} ar ôl {previous}.",
  giveNearerPeriod: "Rhowch gyfnod lai na {longest:count} o gyfnodau ar ôl y cyntaf.",
  givePeriodsOnce:
    "Rhowch gyfnodau naill ai gyda’r gwerthoedd neu mewn colofn eu hunain, nid y ddau.",
  givePeriodAndValue: "Rhowch wrthrych â period a value, fel y cyntaf.",
  giveSeries: "Rhowch golofn o rifau, null lle mae un ar goll, neu o wrthrychau â period a value.",
  giveShorterSeries: "Rhowch {longest:count} o werthoedd ar y mwyaf.",
  giveSeriesPlace: "Rhowch safle wedi’i gyfrif o 0, neu gyfnod megis 2025-04.",
  giveSeriesPlaces: "Rhowch restr o safleoedd wedi’u cyfrif o 0, neu o gyfnodau megis 2025-04.",
  givePlacesInOrder:
    "Rhowch leoedd mewn trefn, pob un ar ôl y gwerth cyntaf ac ar ôl y lle o’i flaen.",
  giveSeriesPosition: "Rhowch safle o 0 i {last}.",
  givePeriodOfSeries: "Rhowch gyfnod o {first} i {last}, ar yr un ffurf.",
  giveBaselinePoints: "Rhowch nifer cyfan o werthoedd, 2 neu fwy.",
  giveTargetOrPath: "Rhowch un rhif, neu golofn ag un rhif ar gyfer pob gwerth.",
  giveTwoNeighbours:
    "Rhowch o leiaf ddau werth sy’n dilyn ei gilydd heb fwlch; mae’r terfynau’n dibynnu ar ba mor bell oddi wrth ei gilydd y mae cymdogion.",
  giveLongerPart: "Rhowch leoedd sy’n gadael o leiaf ddau werth cyfagos ym mhob rhan.",
  sentencePair: "{first} {second}",
  signalAboveUpper: "mae uwchlaw’r terfyn uchaf",
  signalBelowLower: "mae islaw’r terfyn isaf",
  signalTrendUp: "mae’n perthyn i godiad dros o leiaf 7 gwerth",
  signalTrendDown: "mae’n perthyn i ostyngiad dros o leiaf 7 gwerth",
  signalTwoOfThreeHigh: "mae dau o dri gwerth yn agos at y terfyn uchaf",
  signalTwoOfThreeLow: "mae dau o dri gwerth yn agos at y terfyn isaf",
  signalShiftHigh: "mae’n perthyn i rediad hir uwchlaw’r canol",
  signalShiftLow: "mae’n perthyn i rediad hir islaw’r canol",
  xmrTooFew:
    "Rhy ychydig o bwyntiau i farnu: {count} o’r {enough} sydd eu hangen o leiaf. Ar brawf, mae’r amrywio arferol o {lower} i {upper}.",
  xmrCommon:
    "{period}: mae {value} yn amrywio arferol, sy’n rhedeg o {lower} i {upper}; nid oes angen esboniad ei hun arno.",
  xmrAnhoejSignal:
    "{period}: mae {value} o fewn {lower} i {upper}, ond nid rhediadau siawns sydd yn y gyfres: mae wedi symud.",
  xmrImprovement:
    "{period}: mae {value} yn arwydd o welliant nad yw amrywio arferol yn ei esbonio: {rule}.",
  xmrConcern:
    "{period}: mae {value} yn arwydd o newid er gwaeth nad yw amrywio arferol yn ei esbonio: {rule}.",
  xmrSpecial:
    "{period}: mae {value} yn arwydd o newid nad yw amrywio arferol yn ei esbonio: {rule}.",
  xmrPassing: "Caiff y targed o {target} ei gyrraedd cyhyd ag na fydd dim yn newid.",
  xmrHitAndMiss: "Fel y mae pethau, mater o siawns yw cyrraedd y targed o {target}.",
  xmrFailing: "Ni chaiff y targed o {target} ei gyrraedd oni bai bod rhywbeth yn newid.",
  xmrGaps:
    "Cyfnodau ar goll: {gaps:count}. Maent yn cadw eu lle, ac nid oes rhediad nac amrediad symudol yn eu croesi.",
  xmrTrial: "Mae terfynau o {count} o werthoedd ar brawf nes bod {enough}.",
  xmrAlike:
    "Mae gwerthoedd cyfagos yn debyg (awtogydberthyniad {phi}): gall llawer o’r arwyddion fod yn ffug, ac nid yw’r dyfarniad ar y gwerth olaf yn ddibynadwy.",
  xmrStock:
    "Mae stoc yn newid yn araf, felly mae ei gwerthoedd yn dilyn ei gilydd a daw arwyddion yn rhy hawdd; lluniwch siart o’r dechreuadau a’r diweddiadau hefyd.",
  xmrTargetWithoutDirection: "Heb gyfeiriad gwella nid oes dyfarniad ar y targed.",
  giveWholeNumberBetween: "Rhowch rif cyfan o {minimum} i {maximum}.",
  giveFewerHarmonics:
    "Rhowch {most} pâr o donnau ar y mwyaf ar gyfer {periodsPerYear} cyfnod y flwyddyn.",
  giveHarmonicsApart:
    "Rhowch lai o barau o donnau: gyda’r bylchau hyn ni ellir eu gwahaniaethu oddi wrth y lefel.",
  giveValuesOnBothSides:
    "Rhowch o leiaf {fewest} gwerth cyn y newid a {fewest} ohono ymlaen; mae {before} a {after}.",
  giveValuesForModel:
    "Rhowch o leiaf {needed} gwerth ar gyfer y model hwn, neu lai o donnau; mae {got}.",
  seasonsDropped:
    "Gadewir y tymhorau allan: gyda {before} cyfnod cyn y newid a {after} ohono ymlaen, llai na {needed} ar un ochr, ni ellir eu gwahaniaethu oddi wrth y newid.",
  seasonsShort:
    "Cedwir y tymhorau er mai {before} cyfnod sydd cyn y newid a {after} ohono ymlaen; gyda llai na {needed} ar un ochr gellir eu cymryd am y newid.",
  itsGaps: "Cyfnodau ar goll: {gaps:count}. Maent yn cadw eu lle mewn amser.",
  itsNeweyWestShort:
    "Mae terfynau Newey-West o {count} o werthoedd (oediad {lag}) yn rhy gul: islaw {many} gwerth maent wedi datgan effaith lle nad oedd un mewn 17 i 29 o bob 100 cyfres efelychiedig.",
  itsNeweyWest:
    "Mae terfynau Newey-West o {count} o werthoedd (oediad {lag}) ar gyfer cymharu â rhaglenni eraill; mae’r dull rhagosodedig yn ddiogelach.",
  itsOls:
    "Mae’r terfynau hyn yn cymryd bod sŵn pob cyfnod yn annibynnol; lle mae cymdogion yn debyg maent yn rhy gul.",
  itsNearWalk:
    "Mae’r sŵn yn ei ddilyn ei hun mor agos fel nad yw’r gyfres yn dweud fawr am lefel na thuedd.",
  itsNoNoise:
    "Mae’r gwerthoedd yn union ar y llinellau ffitiedig, felly nid oes sŵn i wneud terfynau ohono.",
  itsComparatorAssumed:
    "Mae’r gymhariaeth yn dal os byddai’r ddwy gyfres wedi symud yr un faint heb y newid.",
  itsNoComparator:
    "Heb gymharydd, mae unrhyw beth arall a ddigwyddodd ar yr un pryd yn cyfrif fel y newid.",
  itsOwnCourse: "nag y byddai ei hynt gynharach wedi arwain ato",
  itsComparedCourse: "nag y byddai ei hynt gynharach a’r cymharydd wedi arwain ato",
  itsNoise:
    "Dim effaith y tu hwnt i sŵn: erbyn {end} y gwahaniaeth yw {effect}, a gallai fod yn unrhyw beth o {lower} i {upper}.",
  itsHigher: "Erbyn {end} mae’r ffigur {size} yn uwch {course} (o {lower} i {upper}): {judgement}.",
  itsLower: "Erbyn {end} mae’r ffigur {size} yn is {course} (o {lower} i {upper}): {judgement}.",
  itsMoreThanNoise: "mwy nag y byddai sŵn yn ei wneud",
  itsBetterThanNoise: "gwelliant na fyddai sŵn yn ei ddwyn",
  itsWorseThanNoise: "newid er gwaeth na fyddai sŵn yn ei ddwyn",
  itsForComparison:
    "Ar gyfer cymharu y mae’r terfynau hyn; penderfynwch ar rai’r dull rhagosodedig.",
  seriesPeriodHeader: "Cyfnod",
  seriesValueHeader: "Gwerth",
  chartMiddleHeader: "Canol",
  chartLowerHeader: "Terfyn isaf",
  chartUpperHeader: "Terfyn uchaf",
  chartTargetHeader: "Targed",
  effectMeasureHeader: "Mesur",
  valueMissing: "Nid oes gwerth yma.",
  pointCommon: "Arferol",
  pointImprovement: "Gwelliant",
  pointConcern: "Pryder",
  pointHigh: "Arwydd, uchel",
  pointLow: "Arwydd, isel",
  rowEffectAtEnd: "Effaith yn y cyfnod olaf",
  rowCumulativeEffect: "Effaith gyfan ers y newid",
  rowStep: "Cam wrth y newid",
  rowSlopeChange: "Newid goledd, bob cyfnod",
  rowCounterfactual: "Y cyfnod olaf heb y newid",
  rowRelativeEffect: "Effaith fel cyfran o hynny",
  rowNoisePhi: "Tebygrwydd sŵn cyfagos",
  noRelativeEffect: "Heb y newid ni fyddai’r ffigur uwchlaw 0, felly nid oes cyfran ohono.",
  noPhi: "Nid yw’r dull hwn yn amcangyfrif pa mor debyg yw sŵn cyfagos.",
};
