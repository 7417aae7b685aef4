import type * as english from "../en-GB/trajectory-forecast.js";
import type { Translation } from "../translation.js";

export const trajectoryForecast: Translation<typeof english> = {
  giveSmoothing: "Rhowch ffracsiwn o 0 i 1 ar gyfer llyfnu.",
  giveStartsAfter: "Rhowch nifer cyfan o werthoedd cyntaf, 0 neu fwy a llai nag sydd.",
  giveHorizon: "Rhowch nifer cyfan o gyfnodau o 1 i {furthest}.",
  giveSeasonalParameters:
    "Rhowch baramedrau: ni chaiff y model hwn ei ffitio, dim ond ei gario ymlaen.",
  giveParameterOf: "Rhowch y paramedr hwn hefyd; mae gan y model {model} ef.",
  giveNoParameterOf: "Rhowch ddim paramedr o’r fath; nid yw gan y model {model}.",
  giveTwoSeasons: "Rhowch un rhif ar gyfer pob cyfnod o’r flwyddyn, o leiaf ddau.",
  giveValuesForForecast: "Rhowch o leiaf {needed} gwerth ar gyfer y model {model}; mae {got}.",
  forecastShort:
    "O {count} o werthoedd mae’r terfynau eu hunain yn ansicr; gyda {many} neu fwy gellir ymddiried ynddynt ymhellach.",
  forecastWidened:
    "Lledwyd terfynau {widened} cyfnod at yr hyn a fethodd rhagolygon cynharach y model ei hun.",
  forecastFar:
    "Mae mynd {horizon} cyfnod ymlaen o {count} o werthoedd yn gofyn llawer ganddynt; estyniad o’r hynt hyd yma yw’r pen pell.",
  forecastNoErrors:
    "Mae’r model yn ffitio pob gwerth yn union, felly nid oes gwallau i wneud terfynau ohonynt.",
  forecastExpected:
    "Os bydd ei hynt yn parhau, disgwylir i’r ffigur fod yn {mean} yn {period}; mewn 8 o 10 achos o’r fath rhwng {lower} a {upper}.",
  giveTargetStep: "Rhowch nifer cyfan o gyfnodau ymlaen, 1 neu fwy.",
  giveStepOfForecast: "Rhowch gam o’r rhagolwg, o 1 i {last}.",
  targetNotExpected: "Ni ddisgwylir cyrraedd y targed o fewn {steps} cyfnod.",
  onTrackMet:
    "Mae’r ffigur yn cyrraedd y targed o {target} yn awr; y siawns y bydd yn gwneud hynny {steps} cyfnod ymlaen yw {chance}.",
  onTrackChance:
    "Y siawns o gyrraedd y targed o {target} ymhen {steps} cyfnod yw {chance}, os bydd yr hynt yn parhau. Mae angen newid o {change} ym mhob cyfnod.",
  trackUnderOne: "o dan 1%",
  trackOverNinetyNine: "dros 99%",
  trackFigure: "{percent}%",
  giveSteps: "Rhowch nifer cyfan o gyfnodau o 1 i {most} hyd y targed.",
  giveTargetAbove: "Rhowch darged ar y llinell sylfaen neu uwch ei phen, neu’r cyfeiriad decrease.",
  giveTargetBelow: "Rhowch darged ar y llinell sylfaen neu islaw iddi, neu’r cyfeiriad increase.",
  giveFewerActuals: "Rhowch {most} ffigur ar y mwyaf, ar gyfer camau 0 i {steps}; mae {got}.",
  planBarelyBegun:
    "Ychydig y bwriadwyd iddo fod wedi dod erbyn hyn, felly mae’r gyfran a wireddwyd yn symud llawer o fis i fis.",
  nothingPlannedYet:
    "Ni fwriadwyd i ddim fod wedi newid yn y cyfnodau sydd â ffigur, felly nid oes cyfran wedi’i gwireddu.",
  planOn: "{period}: mae {actual} ar y cynllun o {planned} neu’n well.",
  planWithin: "{period}: mae {actual} y tu ôl i’r cynllun o {planned}, o fewn y goddefiant.",
  planBehind: "{period}: mae {actual} y tu ôl i’r cynllun o {planned}.",
  planNoFigures: "Nid oes ffigurau eto i’w cymharu â’r cynllun.",
  planRealised: "Hyd yma gwireddwyd {rate:percent} o’r budd a gynlluniwyd.",
  giveVolume: "Rhowch nifer o unedau, 0 neu fwy.",
  giveOneLine: "Rhowch o leiaf un llinell.",
  giveLineOnce: "Rhowch bob enw unwaith; mae {name} yma am yr eildro.",
  giveWholeBaseline:
    "Rhowch gyfaint a phris y llinell sylfaen ar gyfer pob llinell, neu ar gyfer dim un.",
  noBaselineGiven: "Heb linell sylfaen mae cost yn erbyn y cynllun, ond dim budd.",
  noBenefitPlanned: "Ni chynlluniwyd budd, felly nid oes cyfran ohono.",
  noPlannedVolume:
    "Ni chynlluniwyd prynu dim, felly nid oes cymysgedd: mae’r hyn a brynwyd yn cyfrif fel cyfaint.",
  costAbovePlan:
    "Mae’r gost {difference:pounds} uwchlaw’r cynllun: cyfaint {volume:pounds}, cymysgedd {mix:pounds}, pris {price:pounds}.",
  costBelowPlan:
    "Mae’r gost {difference:pounds} islaw’r cynllun: cyfaint {volume:pounds}, cymysgedd {mix:pounds}, pris {price:pounds}.",
  benefitArrived:
    "O’r budd a gynlluniwyd o {planned:pounds}, cyrhaeddodd {actual:pounds} ({rate:percent}).",
  giveEffect: "Rhowch rif heblaw 0, yn uned y ffigur.",
  giveDeviation: "Rhowch wyriad safonol uwchlaw 0.",
  giveAutocorrelation: "Rhowch ffracsiwn o 0 i 0.95.",
  givePower: "Rhowch ffracsiwn o 0.5 i 0.999.",
  giveNoiseOnce:
    "Rhowch y sŵn mewn un ffordd: hanes, gwyriad safonol, neu lwyth achosion gyda llinell sylfaen.",
  giveNotWithHistory: "Rhowch hwn heb hanes yn unig; mae hanes yn ei ddweud.",
  giveLongerHistory: "Rhowch hanes o leiaf {needed} gwerth; mae {got}.",
  giveHistoryWithNoise: "Rhowch hanes â rhywfaint o sŵn; mae’r gwerthoedd hyn yn union ar linell.",
  givePeriodsBefore: "Rhowch faint o ffigurau sydd o gyfnod cyn y newid.",
  giveBaselineShare: "Rhowch y gyfran a gyfrifid cyn y newid, uwchlaw 0 ac islaw 1.",
  giveTestOfShape:
    "Rhowch y prawf shape, neu dueddiad: mae interruptedTimeSeries bob amser yn caniatáu llethr i’r cwrs.",
  neverReadable: "O fewn {furthest} cyfnod ni ellir gwahaniaethu’r effaith oddi wrth sŵn.",
  fewPeriodsBefore:
    "Mae {periods} ffigur o gyfnod cyn y newid; gyda {many} neu fwy daw’r dyfarniad yn gynt.",
  noiseFromCaseloadOnly:
    "Sŵn siawns yn unig yw hwn; mae ffigur go iawn yn amrywio mwy, felly gall y dyddiad fod yn hwyrach.",
  readableNever:
    "Ni ellir barnu effaith o {effect} o’r ffigur hwn: y siawns o’i gweld yw {chance:percent} ar y gorau, {periods} cyfnod ar ôl y newid.",
  readableAfter:
    "Gellir barnu effaith o {effect} {periods} cyfnod ar ôl y newid (pŵer {power:percent}, oediad {lag}); nid yw rhoi’r gorau iddi’n gynt yn wybodus.",
  readableFrom:
    "Gellir barnu effaith o {effect} o {period} ymlaen, {periods} cyfnod ar ôl y newid (pŵer {power:percent}, oediad {lag}); nid yw rhoi’r gorau iddi’n gynt yn wybodus.",
  giveTwoOrMorePeople: "Rhowch nifer cyfan o bobl, 2 neu fwy.",
  giveCorrelationBelowOne: "Rhowch gydberthyniad o 0 hyd at 1, ond nid 1 ei hun.",
  beforeAfterWithoutControl:
    "Byddai grŵp cymharu’n dweud mwy; mae hyn yn tynnu’r hyn a ddaw ohono’i hun, nid beth arall a ddigwyddodd.",
  changeOfItself:
    "O newid o {change}, byddai {expected} wedi dod ohono’i hun; gall y gweddill, {beyond} (o {lower} i {upper}), fod yn siawns.",
  changeWorseThanItself:
    "Byddai newid o {expected} wedi dod ohono’i hun, ond {change} ydoedd: {beyond} (o {lower} i {upper}) er gwaeth.",
  changeBeyondItself:
    "O newid o {change}, byddai {expected} wedi dod ohono’i hun; mae {beyond} (o {lower} i {upper}) yn mynd y tu hwnt i hynny.",
  giveTextOrNothing: "Rhowch destun, neu gadewch ef allan.",
  giveSystems: "Rhowch restr o asiantaethau neu systemau.",
  giveLagMonths: "Rhowch nifer o fisoedd o 0 i 600.",
  primedMet: "Yn ei le.",
  primedNoDecision: "Ysgrifennwch pa benderfyniad sy’n newid pan fydd yn symud",
  primedOneSystem: "Enwch o leiaf ddwy asiantaeth neu system y mae’n eu croesi",
  primedNoPurpose: "Ysgrifennwch beth mae i’w ddweud",
  primedNoTrigger: "Ysgrifennwch pa mor bell y mae’n rhaid iddo symud cyn i rywun weithredu",
  primedNoOwner: "Enwch pwy sy’n gweithredu",
  primedNoSource: "Enwch o ble y daw’r ffigur",
  primedNoMeasure: "Ysgrifennwch beth sy’n cael ei gyfrif",
  primedNoDirection: "Ysgrifennwch pa ffordd sydd orau",
  primedNoBaseline: "Ysgrifennwch ble mae’n sefyll",
  primedNoTarget: "Ysgrifennwch darged a’i fis",
  primedNoLag: "Ysgrifennwch faint o fisoedd y mae newid yn eu cymryd i ddangos",
  primedBackwards: "Mae’r targed ar ochr waethaf y llinell sylfaen.",
  primedRateWithout: "Mae angen enwadur ar gyfradd: allan o bwy.",
  notPrimed: "Nid yw {label} wedi’i baratoi. {why}.",
  primedInFull:
    "Mae {label} wedi’i baratoi: mae penderfyniad yn dibynnu arno, ar draws {systems}, ac nid oes dim ar goll.",
  primedInPart: "Mae {label} wedi’i baratoi, ond mae {missing} o {all} rhan ar goll.",
  lower80Header: "Isaf, 80%",
  upper80Header: "Uchaf, 80%",
  forecastLower95Header: "Isaf, 95%",
  forecastUpper95Header: "Uchaf, 95%",
  forecastMeanHeader: "Disgwyliedig",
  forecastErrorHeader: "Cyfeiliornad safonol",
  rowChanceOfTarget: "Siawns o gyrraedd y targed",
  rowExpectedThen: "Gwerth disgwyliedig bryd hynny",
  rowGapAtTarget: "Bwlch i’r targed bryd hynny",
  rowRequiredChange: "Newid sydd ei angen ym mhob cyfnod",
  rowFirstExpected: "Y cyfnod cyntaf ymlaen ar y targed",
  plannedHeader: "Cynlluniwyd",
  actualHeader: "Gwirioneddol",
  planVarianceHeader: "Amrywiant o’r cynllun",
  progressHeader: "Cyfran o’r ffordd",
  noFigureHere: "Nid oes ffigur ar gyfer y cyfnod hwn.",
  noWayToGo: "Mae’r llinell sylfaen a’r targed yr un fath, felly nid oes ffordd i fynd.",
  stepFavourable: "Ar y cynllun neu’n well",
  stepBehind: "Ar ei hôl hi",
  benefitLineHeader: "Llinell",
  plannedCostHeader: "Cost a gynlluniwyd",
  actualCostHeader: "Cost wirioneddol",
  volumePartHeader: "O’r hyn: cyfaint",
  mixPartHeader: "O’r hyn: cymysgedd",
  pricePartHeader: "O’r hyn: pris",
  rowAllLines: "Pob llinell",
  rowFirstReadable: "Cyfnodau ar ôl y newid nes bod dyfarniad yn wybodus",
  rowFirstReadablePeriod: "Y cyfnod cyntaf o’r fath",
  rowNoiseDeviation: "Sŵn, gwyriad safonol",
  noChangePeriod: "Rhowch y cyfnod cyntaf ar ôl y newid i weld y cyfnod ei hun.",
  primedPartHeader: "Rhan",
  primedInPlaceHeader: "Yn ei le",
  primedWriteHeader: "Beth i’w ysgrifennu",
  partDecision: "Penderfyniad",
  partSystems: "Systemau",
  partPurpose: "Diben",
  partTrigger: "Sbardun",
  partOwner: "Perchennog",
  partSource: "Ffynhonnell",
  partMeasure: "Yr hyn a gyfrifir",
  partDirection: "Cyfeiriad",
  partBaseline: "Llinell sylfaen",
  partTarget: "Targed a mis",
  partLag: "Oediad",
  giveTargetPeriod:
    "Rhowch gyfnod ar ôl y gwerth olaf, {furthest} ymlaen ar y mwyaf, ar ffurf y lleill.",
  giveSamePeriods: "Rhowch yr un cyfnodau i’r ddau fetrig.",
  giveValuesBefore:
    "Rhowch o leiaf {needed} gwerth cyn y newid, dau ohonynt yn gymdogion; mae {got}.",
  orderOnePair:
    "Un arsylwad yw un pâr o arwyddion: mae’n gweddu i’r drefn neu beidio, ac nid yw’n profi cysylltiad.",
  orderFewBefore:
    "Mae gan fetrig lai na {many} gwerth cyn y newid, felly mae ei derfynau ar brawf.",
  orderNoSignal:
    "Nid yw’r naill fetrig na’r llall wedi rhoi arwydd ers y newid, felly ni ellir dweud y drefn.",
  orderLateOnly:
    "Rhoddodd y metrig hwyr arwydd yn {late} ac nid yw’r un cynnar wedi: ni roddodd rybudd cynnar.",
  orderWaiting:
    "Rhoddodd y metrig cynnar arwydd yn {early}; nid yw’r un hwyr wedi eto, ac mae ganddo amser: fe’i disgwylir {lag} cyfnod yn ddiweddarach, {tolerance} yn fwy neu’n llai.",
  orderOverdue:
    "Rhoddodd y metrig cynnar arwydd yn {early}, ond nid yw’r un hwyr wedi, er y’i disgwylid {lag} cyfnod yn ddiweddarach, {tolerance} yn fwy neu’n llai.",
  orderReversed:
    "Rhoddodd y metrig hwyr arwydd yn {late}, cyn yr un cynnar yn {early}: ni roddodd rybudd cynnar.",
  orderTogether:
    "Rhoddodd y ddau fetrig arwydd yn {period}: ni roddodd yr un cynnar rybudd cynnar.",
  orderAsExpected:
    "Rhoddodd y metrig cynnar arwydd yn {early} a’r un hwyr yn {late}: {distance} cyfnod ar wahân, lle disgwylid {lag}.",
  orderRight:
    "Y metrig cynnar a roddodd arwydd gyntaf, yn {early}, a’r un hwyr yn {late}, ond {distance} cyfnod ar wahân, ymhell o’r {lag} a ddisgwylid.",
};
