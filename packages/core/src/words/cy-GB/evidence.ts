import type * as english from "../en-GB/evidence.js";
import type { Translation } from "../translation.js";

export const evidence: Translation<typeof english> = {
  giveEffectValue: "Rhowch rif o 1,000,000,000 ar y mwyaf, uwchlaw neu islaw sero.",
  giveSamplingVariance: "Rhowch amrywiant uwchlaw 0: y cyfeiliornad safonol wedi’i sgwario.",
  giveNumberAboveZero: "Rhowch rif uwchlaw 0 a hyd at 1,000,000,000.",
  giveOneKindOfData: "Rhowch un o counts, means, published neu analysis.",
  giveCountsForRisks:
    "Rhowch gyfrifon ar gyfer rr, or neu rd yn unig; mae sgoriau angen cymedrau, neu effaith gyhoeddedig.",
  giveMeansForScores:
    "Rhowch gymedrau ar gyfer md neu smd yn unig; mae risgiau angen cyfrifon, neu effaith gyhoeddedig.",
  givePeopleInGroup: "Rhowch o leiaf un person yn y grŵp, a 10,000,000,000 ar y mwyaf.",
  giveEventsWithinPeople: "Peidiwch â rhoi mwy o ddigwyddiadau na {people:count} o bobl y grŵp.",
  giveTwoPeople: "Rhowch o leiaf ddau berson yn y grŵp, a 10,000,000,000 ar y mwyaf.",
  giveComparableSpread:
    "Rhowch gymedrau a gwyriadau safonol mewn un uned; mae’r rhain yn rhy bell oddi wrth ei gilydd i’w cyfrifo.",
  giveEffectRatio: "Rhowch gymhareb uwchlaw 0, megis 1.25; nid ei logarithm.",
  giveLogarithm: "Rhowch logarithm naturiol y gymhareb: 0.223 ar gyfer 1.25.",
  giveUpperAboveLower: "Rhowch derfyn uchaf uwchlaw’r un isaf.",
  giveEstimateWithinLimits: "Rhowch amcangyfrif sydd o fewn ei derfynau.",
  givePublishedLevel: "Rhowch lefel y terfynau cyhoeddedig, o 0.5 i islaw 1: 0.95 ar gyfer 95%.",
  giveBothLimits: "Rhowch y ddau derfyn, neu’r naill na’r llall.",
  giveLimitsOrPValue: "Rhowch ddau derfyn yr effaith gyhoeddedig, neu ei gwerth-p.",
  giveLimitsForNoEffect:
    "Rhowch y ddau derfyn: nid yw gwerth-p yn dweud pa mor sicr yw effaith o ddim.",
  givePValue:
    "Rhowch werth-p o 0.000000000001 i islaw 1; ar gyfer p < 0.001 rhowch y terfynau yn lle hynny.",
  giveStudies: "Rhowch o un i {most:count} o astudiaethau.",
  giveStudyOnce: "Rhowch bob astudiaeth unwaith; mae {name} yno ddwywaith.",
  giveStudiesInOneUnit:
    "Rhowch astudiaethau mewn un uned; mae’r amrywiant hwn dros filiwn miliwn gwaith un arall.",
  giveStudyWithEvents:
    "Rhowch o leiaf un astudiaeth lle digwyddodd rhywbeth: nid yw’r un o’r {count:count} yn dweud dim, am nad yw cell wag yn gadael cymhareb. Gellir cyfuno’r gwahaniaeth risg (rd) o hyd.",
  giveHomeCountries: "Rhowch un neu ragor o enwau gwledydd.",
  giveTwoStudies: "Rhowch o leiaf ddwy astudiaeth sy’n dweud rhywbeth.",
  giveFewestStudies: "Rhowch nifer cyfan o astudiaethau, 3 neu fwy.",
  giveMoreStudies:
    "Rhowch o leiaf {fewest:count} o astudiaethau; mae {studies:count} yn rhy ychydig i wahaniaethu rhwng patrwm a siawns.",
  giveStudiesOfSizes:
    "Rhowch astudiaethau o wahanol feintiau: mae gan y rhain i gyd yr un cyfeiliornad safonol.",
  noEventsInEither:
    "Nid oes gan neb y canlyniad yn y naill grŵp na’r llall, felly nid oes cymhareb.",
  onlyEventsInBoth: "Mae’r canlyniad gan bawb yn y ddau grŵp, felly nid oes cymhareb ods.",
  emptyCellLeftAsItIs:
    "Nid yw grŵp heb y canlyniad, neu heb ddim arall, yn gadael effaith na gwasgariad i’w gyfrifo.",
  tooFewToPool:
    "Nid yw llai na thair astudiaeth yn gadael terfynau: ni ellir gweld sut mae effeithiau’n gwasgaru rhwng lleoedd o {studies:count}.",
  oneEffectForAll:
    "Mae FE yn cymryd bod yr effaith yr un fath ym mhobman, felly nid oes gwasgariad i roi terfynau iddo.",
  studiesAgreeTooWell:
    "Mae’r astudiaethau’n cytuno’n agosach nag y mae siawns yn unig yn ei ganiatáu, felly nid oes terfynau i’r gwasgariad.",
  noHomeStudies:
    "Nid oes unrhyw astudiaeth o wlad gartref, felly nid oes dim i’w ddangos ar wahân.",
  noCountries:
    "Nid oes unrhyw astudiaeth yn enwi ei gwlad, felly ni ellir dangos y gwledydd cartref ar wahân.",
  limitsUneven:
    "Nid yw’r terfynau’n gorwedd yn wastad o gwmpas yr amcangyfrif; gwiriwch y ffigurau, ac a ydynt o’r mesur hwn.",
  pValueOfOthers: "Nid yw’r gwerth-p o {given} yn cyd-fynd â’r terfynau, sy’n rhoi tua {expected}.",
  spreadFromPValue: "Daw’r gwasgariad o werth-p, drwy’r dosraniad normal; byddai terfynau’n well.",
  halfWasAdded: "Mae cell yn wag, felly ychwanegwyd hanner at y pedair.",
  halfWasAddedTo:
    "Mewn {halves:count} o astudiaethau mae cell yn wag, felly ychwanegwyd hanner at y pedair cell.",
  warningOfStudy: "{study}: {warning}",
  studyNumber: "Astudiaeth {number}",
  studiesLeftOut:
    "Gadawyd {excluded:count} o astudiaethau allan am nad ydynt yn dweud dim am y mesur hwn.",
  hartungKnappNarrowed:
    "Mae cyfeiliornad safonol Hartung a Knapp islaw’r un cyffredin yma; defnyddir yr un cyffredin, fel nad yw cytundeb drwy siawns yn edrych fel sicrwydd.",
  fewForEgger:
    "Gyda llai na {usual:count} o astudiaethau anaml y mae’r prawf hwn yn canfod dim, ac nid yw canfod dim yn dweud llawer.",
  conventionLessTwo:
    "t Student gyda’r mwyaf o gyfeiliornad safonol Hartung a Knapp a’r un cyffredin, ar un radd rhyddid yn llai nag astudiaethau; mewn lle newydd, ar ddwy yn llai.",
  conventionLessOne:
    "t Student gyda’r mwyaf o gyfeiliornad safonol Hartung a Knapp a’r un cyffredin, ar un radd rhyddid yn llai nag astudiaethau, mewn lle newydd hefyd.",
  conventionOfMetafor:
    "Fel y mae’r pecyn R metafor yn ei argraffu yn ddiofyn, gyda’i iteriadau’n rhedeg i’r diwedd; mae ei chwiliad am PM yn stopio o fewn 0.00012. Er cymhariaeth yn unig.",
  measureRr: "Risg gymharol",
  measureOr: "Cymhareb ods",
  measureRd: "Gwahaniaeth risg",
  measureMd: "Gwahaniaeth cymedrig",
  measureSmd: "Gwahaniaeth cymedrig safonedig",
  measureOther: "Effaith",
  homeCountries: "Gwledydd cartref",
  effectClear:
    "{measure} {estimate} ({lower} i {upper}): nid yw’r terfynau’n cynnwys {noEffect}, dim effaith.",
  effectUnclear:
    "{measure} {estimate} ({lower} i {upper}): mae’r terfynau’n cynnwys {noEffect}, dim effaith.",
  pooledOfOne:
    "{measure} {estimate} o un astudiaeth: nid oes dim wedi’i gyfuno, ac nid yw un astudiaeth yn dweud beth i’w ddisgwyl mewn lle arall.",
  pooledOfTwo:
    "{measure} {estimate} o {studies:count} o astudiaethau ({method}): rhy ychydig i ddweud pa mor sicr, na beth i’w ddisgwyl mewn lle arall.",
  pooledUnclear:
    "{measure} {estimate} ({lower} i {upper}) o {studies:count} o astudiaethau ({method}): ar gyfartaledd gallai’r effaith fod yn {noEffect}, dim. Mewn lle newydd disgwyliwch {predictionLower} i {predictionUpper}.",
  pooledClearOnAverage:
    "{measure} {estimate} ({lower} i {upper}) o {studies:count} o astudiaethau ({method}): clir ar gyfartaledd. Mewn lle newydd disgwyliwch {predictionLower} i {predictionUpper}, sy’n cynnwys {noEffect}, dim effaith.",
  pooledClearAnywhere:
    "{measure} {estimate} ({lower} i {upper}) o {studies:count} o astudiaethau ({method}): clir ar gyfartaledd, ac mewn lle newydd ({predictionLower} i {predictionUpper}), gyda {noEffect} am ddim effaith.",
  verdictRestsOn:
    "Mae’r dyfarniad yn dibynnu ar astudiaethau unigol: heb {names} mae effaith glir yn troi’n aneglur, neu un aneglur yn glir. {study} sy’n symud yr effaith gyfunol fwyaf, o {estimate} i {rest}.",
  movesMost:
    "Nid oes un astudiaeth yn cario’r dyfarniad. {study} sy’n symud yr effaith gyfunol fwyaf, o {estimate} i {rest} hebddi.",
  movesMostTooFew:
    "{study} sy’n symud yr effaith gyfunol fwyaf, o {estimate} i {rest} hebddi; mae’r astudiaethau’n rhy ychydig i ddweud a yw’r dyfarniad yn dal.",
  smallStudiesLean:
    "Mae astudiaethau bach yn dangos effeithiau gwahanol i rai mawr (rhyngdoriad Egger {intercept}, {lower} i {upper}, {studies:count} o astudiaethau): gall yr effaith gyfunol bwyso’r un ffordd.",
  smallStudiesDoNotLean:
    "Dim arwydd bod astudiaethau bach yn dangos effeithiau gwahanol i rai mawr (rhyngdoriad Egger {intercept}, {lower} i {upper}, {studies:count} o astudiaethau); nid yw hynny’n brawf na chadwyd rhai heb eu cyhoeddi.",
  headingFigure: "Ffigur",
  headingAllStudies: "Pob astudiaeth",
  headingEffect: "Effaith",
  headingLowerLimit: "Terfyn isaf",
  headingUpperLimit: "Terfyn uchaf",
  headingAnalysisValue: "Gwerth a gyfunir",
  headingAnalysisVariance: "Ei amrywiant",
  headingWithout: "Heb",
  headingChangesVerdict: "Yn newid y dyfarniad",
  labelStudies: "Astudiaethau",
  labelNewPlaceLower: "Mewn lle newydd, isaf",
  labelNewPlaceUpper: "Mewn lle newydd, uchaf",
  labelBetweenVariance: "Amrywiant rhwng astudiaethau (tau sgwâr)",
  labelISquared: "Cyfran o’r gwasgariad sy’n real (I sgwâr)",
  labelCochranQ: "Q Cochran",
  labelCochranP: "gwerth-p Q",
  labelConvention: "Confensiwn y terfynau",
  labelIntercept: "Rhyngdoriad Egger",
  labelPValue: "gwerth-p",
};
