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
  giveComparisonRisk: "Rhowch y risg gymharu: y gyfran sydd â’r canlyniad yma heb y gwasanaeth.",
  giveRiskBetween: "Rhowch risg gymharu o 0.000001 i 0.999999.",
  giveRiskError: "Rhowch gyfeiliornad safonol uwchlaw 0 ac islaw 1.",
  giveBetaThatExists:
    "Rhowch gyfeiliornad safonol islaw {limit}: nid oes dosraniad beta â’r cymedr hwn yn gwasgaru mor eang.",
  giveShift: "Rhowch wahaniaeth safonedig o -10 i 10.",
  giveEffectInsideRisk:
    "Rhowch effaith sy’n gadael y risg rhwng 0 ac 1; ar risg gymharu o {risk:percent} nid yw hon yn gwneud.",
  scoresLogistic:
    "Cymerir bod sgoriau’n gwasgaru’n logistaidd, yn debyg yn y ddau grŵp: mae log ods yn 1.81 gwaith gwyriadau safonol.",
  scoresNormal:
    "Cymerir bod sgoriau’n normal ac yn gwasgaru’n debyg yn y ddau grŵp; mae’r gwasanaeth yn symud pob un.",
  riskTakenAsKnown:
    "Cymerir bod y risg gymharu o {risk:percent} yn hysbys; terfynau’r effaith yn unig yw’r terfynau.",
  ratioHoldsHere: "Cymerir bod y gymhareb yn dal ar y risg gymharu hon, lle bynnag y’i mesurwyd.",
  effectConverted: "Mae {from} {estimate} tua {to} {value}.",
  effectConvertedFewer:
    "Mae {from} {estimate} tua {to} {value}: ar risg gymharu o {risk:percent}, mae gan {change} yn llai ym mhob 100 y canlyniad.",
  effectConvertedMore:
    "Mae {from} {estimate} tua {to} {value}: ar risg gymharu o {risk:percent}, mae gan {change} yn fwy ym mhob 100 y canlyniad.",
  noRegister: "Ni roddwyd effaith arall, felly ni fernir hon.",
  ruleOfFences:
    "Annhebygol uwchlaw chwartel uchaf y meintiau eraill ynghyd â {fences} amrediad rhyngchwartel.",
  ruleOfLargest:
    "Gyda llai na {fewest} o effeithiau eraill: annhebygol uwchlaw {timesLargest} gwaith y mwyaf.",
  effectImplausible:
    "Mae effaith o {estimate} yn fwy nag y mae {compared:count} o effeithiau eraill yn ei wneud yn debygol (hyd at {limit}): gwiriwch y mesur, yr hysbysydd a’r astudiaeth cyn ei defnyddio.",
  effectPlausible:
    "Mae effaith o {estimate} o fewn yr hyn y mae {compared:count} o effeithiau eraill yn ei wneud yn debygol (hyd at {limit}).",
  giveMonths: "Rhowch nifer o fisoedd o 0 i 1,200.",
  giveDifferences: "Rhowch rif cyfan o 1 i 7.",
  givePoorAbovePartial: "Rhowch rif nad yw’n llai na partialFrom.",
  levelUniversal: "atal cyffredinol",
  levelSelective: "atal dethol",
  levelIndicated: "atal a nodwyd",
  levelTreatment: "triniaeth",
  aspectCountry: "Gwlad",
  aspectLevel: "Lefel poblogaeth",
  aspectEvaluator: "Gwerthuswr",
  aspectFollowUp: "Dilyniant",
  aspectSetting: "Lleoliad",
  aspectPopulation: "Poblogaeth",
  aspectUnknown: "{aspect}: heb ei nodi ar gyfer y ddau, felly mae’n cyfrif fel gwahaniaeth.",
  aspectMatches: "{aspect}: {found} yno, {used} yma.",
  aspectDiffers: "{aspect}: {found} yno, ond {used} yma.",
  levelBarred:
    "Canfuwyd yr effaith mewn {found} ac ni chaniateir ei defnyddio ar gyfer {used}: mae effeithiau’n crebachu i fyny’r afon.",
  evaluatorIndependent: "Roedd y gwerthuswyr yn annibynnol ar y rhaglen.",
  evaluatorMixed:
    "Datblygodd rhai o’r gwerthuswyr y rhaglen; mae astudiaethau o’r fath yn tueddu i ganfod effeithiau mwy.",
  evaluatorDeveloper:
    "Datblygwr y rhaglen a’i gwerthusodd; mae astudiaethau o’r fath yn tueddu i ganfod effeithiau mwy.",
  followUpLongEnough: "Dilynwyd am {followUp} mis, ar gyfer manteision dros {benefit}.",
  followUpTooShort:
    "Dilynwyd am {followUp} mis yn unig: mae manteision dros {benefit} mis yn mynd y tu hwnt i’r dystiolaeth.",
  ruleOfFit:
    "O {aspects} agwedd, mae’r ffit yn rhannol o {partialFrom} sy’n wahanol neu’n anhysbys, yn wael o {poorFrom}, ac wedi’i rwystro gan effaith a ganfuwyd ymhellach i lawr yr afon nag y’i defnyddir.",
  fitBlocked: "Peidiwch â defnyddio’r effaith hon yma. {finding}",
  fitGood:
    "Mae’r dystiolaeth yn ffitio’r lle hwn: mae {differing} o {aspects} agwedd yn wahanol neu’n anhysbys.",
  fitPartial:
    "Mae’r dystiolaeth yn ffitio’r lle hwn yn rhannol: mae {differing} o {aspects} agwedd yn wahanol neu’n anhysbys.",
  fitPoor:
    "Mae’r dystiolaeth yn ffitio’r lle hwn yn wael: mae {differing} o {aspects} agwedd yn wahanol neu’n anhysbys.",
  giveSpread: "Rhowch rif o 0 i 1,000,000,000.",
  giveGradeTable:
    "Rhowch wrthrych gyda’r gyfran o’r effaith a gedwir ar gyfer pob gradd, o 0.001 i 1.",
  giveGradeOfTable: "Rhowch radd o’r tabl: {choices}.",
  giveNumberOfStudies: "Rhowch nifer cyfan o astudiaethau, 1 neu fwy.",
  giveOneDiscount: "Rhowch radd neu grebachu, nid y ddau: byddai hynny’n disgowntio ddwywaith.",
  giveEffectOfLevel:
    "Rhowch effaith a ganfuwyd ar lefel ei defnydd, {used}; canfuwyd hon mewn {found}, ac mae effeithiau’n crebachu i fyny’r afon.",
  conventionNormal: "Terfynau normal, am na roddwyd nifer yr astudiaethau.",
  noSpreadOfPlaces:
    "Ni roddwyd amrywiant rhwng astudiaethau, felly cymerir bod lle newydd fel yr un cyfartalog; mae’r gwir wasgariad yn ehangach.",
  discountedByGrade:
    "Mae gradd {grade} yn cadw {kept:percent} o’r effaith, yn ôl tabl y galwr ei hun.",
  discountedByShrinkage:
    "Wedi’i dynnu tuag at {priorValue} gan wasgariad blaenorol o {priorSd}: cedwir {trust:percent} o’r pellter.",
  notDiscounted: "Defnyddir yr effaith fel y’i canfuwyd.",
  effectDiscounted:
    "O {from} fel y’i canfuwyd i {estimate} ar gyfer y model; mewn lle newydd disgwyliwch {lower} i {upper}, gyda {noEffect} am ddim effaith.",
  effectDiscountedTooFew:
    "O {from} fel y’i canfuwyd i {estimate} ar gyfer y model, gyda {noEffect} am ddim effaith; nid yw llai na thair astudiaeth yn dweud beth i’w ddisgwyl mewn lle newydd.",
  giveThreshold: "Rhowch rif o 0 i 1,000,000,000, megis 1.",
  giveBcrWithChance:
    "Rhowch y gymhareb budd-cost, neu’r gwerth cymdeithasol presennol net, gyda’r siawns.",
  giveLimitsAround: "Rhowch derfynau o boptu’r amcangyfrif.",
  giveSmallestOnSide: "Rhowch effaith leiaf ar yr ochr lle mae plant yn gwneud yn well.",
  recommendCommission: "Comisiynu",
  recommendWithEvaluation: "Comisiynu gyda gwerthusiad",
  recommendResearchOnly: "Ymchwil yn unig",
  recommendAgainst: "Peidio â chomisiynu",
  ruleOfAppraisal:
    "Rheol {rule}: mae pob mewnbwn yn caniatáu argymhelliad ar y mwyaf, a rhoddir y gwannaf ohonynt.",
  newPlaceUnknown:
    "Ni roddwyd amrediad yr effaith mewn lle newydd; gall gynnwys dim effaith lle nad yw terfynau’r cymedr.",
  effectNotForHere: "Ni chaniateir defnyddio’r effaith hon mewn model o’r lle hwn.",
  appraisalClear: "{recommendation}. Mae pob mewnbwn yn ei ganiatáu.",
  appraisalHeldByOne: "{recommendation}. {reason}",
  appraisalHeldByMore:
    "{recommendation}. {reason} Hefyd yn cael ei ddal gan {others} arall o’r mewnbynnau.",
  changeMoves: "Gyda {change}: {becomes}.",
  changeAlone: "Gyda {change}, heb newid dim arall: {becomes} o hyd.",
  findingClear:
    "Mae’r effaith yn glir: {measure} {estimate} ({lower} i {upper}), y cyfan yn well na {noEffect}.",
  findingClearOnAverage:
    "Mae’r effaith yn glir ar gyfartaledd, {measure} {estimate} ({lower} i {upper}), ond mewn lle newydd ({newLower} i {newUpper}) gallai fod yn {noEffect}, dim.",
  findingUnclear:
    "Mae’r amcangyfrif yn pwyntio’r ffordd iawn, ond mae’r terfynau’n cynnwys dim effaith: {measure} {estimate} ({lower} i {upper}), {noEffect} am ddim.",
  findingLimitsUnknown:
    "Ni roddwyd terfynau i’r effaith ({measure} {estimate}), felly gallai fod yn siawns.",
  findingTooSmall:
    "Mae’r effaith ({measure} {estimate}) yn llai na’r lleiaf gwerth ei chael ({smallest}).",
  findingNoBenefit:
    "Ni ddangosir budd: nid yw {measure} {estimate} ({lower} i {upper}) yn well na {noEffect}.",
  findingNoBenefitAlone: "Ni ddangosir budd: nid yw {measure} {estimate} yn well na {noEffect}.",
  findingHarm:
    "Mae’r effaith yn niweidiol: {measure} {estimate} ({lower} i {upper}), y cyfan yn waeth na {noEffect}.",
  findingCertaintyHigh: "Mae sicrwydd y dystiolaeth yn uchel.",
  findingCertaintyModerate: "Mae sicrwydd y dystiolaeth yn gymedrol.",
  findingCertaintyLow: "Mae sicrwydd y dystiolaeth yn isel.",
  findingCertaintyVeryLow: "Mae sicrwydd y dystiolaeth yn isel iawn.",
  findingAgree: "Mae adolygiadau’n cytuno.",
  findingOneReview: "Dim ond un adolygiad neu dreial sydd.",
  findingNotChecked: "Ni wiriwyd a yw adolygiadau’n cytuno.",
  findingDisagree: "Mae adolygiadau’n anghytuno a yw’n gweithio.",
  findingCostWorthIt: "Mae’r gymhareb budd-cost o {bcr} yn cyrraedd {leastBcr}.",
  findingCostNotWorthIt: "Mae’r gymhareb budd-cost o {bcr} islaw {leastBcr}.",
  findingValueWorthIt: "Y gwerth cymdeithasol presennol net yw {npsv:pounds}, nid islaw sero.",
  findingValueNotWorthIt: "Y gwerth cymdeithasol presennol net yw {npsv:pounds}, islaw sero.",
  findingCostUncertain:
    "Y siawns bod y budd yn fwy na’r gost yw {chance:percent}, islaw {leastChance:percent}.",
  findingCostUnknown: "Nid yw’n hysbys a yw’n werth ei gost yma.",
  findingFitGood: "Mae’r dystiolaeth yn ffitio’r lle hwn.",
  findingFitPartial: "Dim ond yn rhannol y mae’r dystiolaeth yn ffitio’r lle hwn.",
  findingFitUnknown: "Nid yw’n hysbys pa mor dda y mae’r dystiolaeth yn ffitio’r lle hwn.",
  findingFitPoor: "Mae’r dystiolaeth yn ffitio’r lle hwn yn wael.",
  findingFitBlocked:
    "Canfuwyd yr effaith ymhellach i lawr yr afon nag y byddai’n cael ei defnyddio yma.",
  findingNeedEnough: "Pobl yma ag angen heb ei ddiwallu: {unmetNeed:count}.",
  findingNeedUnknown: "Nid yw angen heb ei ddiwallu yma yn hysbys.",
  findingNeedTooLittle:
    "Pobl yma ag angen heb ei ddiwallu: {unmetNeed:count}, islaw {leastUnmetNeed:count}.",
  reachClear: "terfynau, mewn lle newydd hefyd, sydd i gyd yn well na {noEffect}",
  reachClearOnAverage:
    "terfynau’r cymedr sydd i gyd yn well na {noEffect}, ond nid rhai lle newydd",
  reachUnclear: "amcangyfrif buddiol y mae ei derfynau’n cynnwys {noEffect}",
  reachTooSmall: "effaith lai na {smallest}",
  reachNoBenefit: "amcangyfrif nad yw’n well na {noEffect}",
  reachHarm: "terfynau sydd i gyd yn waeth na {noEffect}",
  reachCertaintyHigh: "sicrwydd uchel y dystiolaeth",
  reachCertaintyModerate: "sicrwydd cymedrol y dystiolaeth",
  reachCertaintyLow: "sicrwydd isel y dystiolaeth",
  reachCertaintyVeryLow: "sicrwydd isel iawn y dystiolaeth",
  reachAgree: "adolygiadau sy’n cytuno",
  reachDisagree: "adolygiad sy’n anghytuno",
  reachWorthIt:
    "cymhareb budd-cost o {leastBcr} o leiaf, a siawns o fudd uwchlaw cost o {leastChance:percent} o leiaf lle mae’n hysbys",
  reachUncertain: "siawns o fudd uwchlaw cost islaw {leastChance:percent}",
  reachNotWorthIt: "cymhareb budd-cost islaw {leastBcr}",
  reachFitGood: "tystiolaeth sy’n ffitio’r lle hwn yn dda",
  reachFitPartial: "tystiolaeth sy’n ffitio’r lle hwn yn rhannol o leiaf",
  reachFitPoor: "tystiolaeth sy’n ffitio’r lle hwn yn wael",
  reachFitBlocked: "effaith a ganfuwyd ymhellach i lawr yr afon na’i defnydd",
  reachNeedEnough: "angen heb ei ddiwallu o {leastUnmetNeed:count} neu fwy",
  reachNeedTooLittle: "angen heb ei ddiwallu islaw {leastUnmetNeed:count}",
  headingInput: "Mewnbwn",
  headingAllows: "Yn caniatáu ar y mwyaf",
  headingFinding: "Canfyddiad",
  labelRecommendation: "Argymhelliad",
  labelWhatWouldChange: "Beth fyddai’n ei newid",
  inputEffect: "Effaith",
  inputCertainty: "Sicrwydd",
  inputAgreement: "Cytundeb adolygiadau",
  inputCost: "Cost",
  inputFit: "Ffit â’r lle hwn",
  inputNeed: "Angen",
  labelTreatedRisk: "Risg gyda’r gwasanaeth",
  labelChangePer100: "Newid mewn 100 a wasanaethir",
  labelNumberNeeded: "A wasanaethir am un canlyniad a newidiwyd",
  labelAssumption: "Rhagdybiaeth",
  riskNotGiven: "Ni roddwyd risg gymharu.",
  nothingChanges: "Nid yw’r canlyniad yn newid i neb.",
  limitsNotGiven: "Ni roddwyd terfynau.",
  headingAspect: "Agwedd",
  aspectStatusMatches: "yn cyfateb",
  aspectStatusDiffers: "yn wahanol",
  aspectStatusUnknown: "ddim yn hysbys",
  aspectStatusBlocks: "ni cheir ei defnyddio",
  labelFit: "Addasrwydd",
  fitNameGood: "da",
  fitNamePartial: "rhannol",
  fitNamePoor: "gwael",
  fitNameBlocked: "wedi’i rwystro",
  labelRule: "Rheol",
  giveShareKept: "Rhowch y gyfran o’r effaith a gedwir, o 0.001 i 1.",
  labelShareKept: "Cyfran o’r effaith a gedwir",
  labelDrawnSd: "Gwyriad safonol i dynnu ag ef; cymarebau fel logarithmau",
  labelWarning: "Rhybudd",
  labelVerdict: "Dyfarniad",
  verdictPlausible: "credadwy",
  verdictImplausible: "anghredadwy",
  verdictNotJudged: "heb ei farnu",
  labelLargestPlausible: "Effaith gredadwy fwyaf",
  labelEffectsCompared: "Effeithiau i gymharu â hwy",
  labelAtLeastAsLarge: "O’r rhain o leiaf mor fawr",
};
