import type * as english from "../en-GB/matching-measures.js";
import type { Translation } from "../translation.js";

export const matchingMeasures: Translation<typeof english> = {
  giveNumbersOfPeople: "Rhowch un neu fwy o niferoedd o bobl.",
  giveAmountOfPeople: "Rhowch nifer o bobl o 0 i 1,000,000,000,000,000.",
  giveTableOfPeople: "Rhowch dabl: rhestr o resi, pob un yn rhestr o niferoedd o bobl.",
  giveEvenRows:
    "Rhowch gynifer o rifau ag sydd yn y rhes gyntaf: {expected:count}, nid {got:count}.",
  giveSquareTable:
    "Rhowch dabl sgwâr: cynifer o lefelau gwasanaeth ag o lefelau angen, a dwy neu fwy.",
  giveRowTotals:
    "Rhowch un cyfanswm ar gyfer pob rhes o’r hedyn: {expected:count}, nid {got:count}.",
  giveColumnTotals:
    "Rhowch un cyfanswm ar gyfer pob colofn o’r hedyn: {expected:count}, nid {got:count}.",
  giveEqualTotals:
    "Rhowch gyfansymiau colofnau sy’n adio i’r un peth â chyfansymiau’r rhesi: {total}, nid {other}.",
  giveSeedForRows:
    "Rhowch rywun ym mhob un o’r rhesi hyn o’r hedyn, neu gyfanswm o 0: rhes {rows}. Heb neb nid oes dim i’w raddio hyd at {wanted}.",
  giveRoomForRows:
    "Rhowch gyfansymiau eraill, neu lai o gelloedd gwag: dylai rhes {rows} ddal {wanted}, ond dim ond yng ngholofn {columns} y mae ganddi gelloedd, sy’n dal {room}.",
  giveEvenerSeed:
    "Rhowch hedyn a’i gelloedd yn nes o ran maint: ar ôl {iterations:count} o rowndiau nid yw’n cyrraedd ei gyfansymiau o hyd.",
  giveTellingMeasure:
    "Rhowch benodoldeb sydd ynghyd â’r sensitifrwydd o {sensitivity} yn fwy nag 1; fel arall nid yw’r mesur yn well na siawns.",
  giveUpperAbove: "Rhowch ddim llai na’r pen isaf o {lower}.",
  giveOnePeer: "Rhowch o leiaf un awdurdod lleol.",
  giveTwoSteps: "Rhowch enwau o leiaf ddau gam.",
  giveCountPerStep: "Rhowch un cyfrif ar gyfer pob cam ({steps}), nid {got:count}.",
  giveWithinStepBefore:
    "Rhowch ddim mwy na’r {before:count} o blant ar y cam blaenorol ({step}): cyfrifwch beth ddaeth o’r un plant.",
  giveSurveyedStratum:
    "Rhowch o leiaf un plentyn a arolygwyd ym mhob haen, neu unwch yr haen ag un arall.",
  giveWithinBothLists: "Rhowch ddim mwy na’r {fewest:count} o blant ar y rhestr fyrraf.",

  nobodyServedToCompare: "Nid oes neb yn cael gwasanaeth, felly nid oes dim i’w gymharu.",
  everybodyServedToCompare: "Mae pawb yn cael gwasanaeth, felly nid oes dim i’w gymharu.",
  noSpread: "Mae pawb yn cael gwasanaeth, felly 1 yw’r gymhareb ac nid oes iddi derfynau.",
  noFiniteOdds:
    "Naill ai nid oes plentyn mewn angen uchel heb wasanaeth neu nid oes plentyn heb angen uchel yn ei gael, felly nid oes cymhareb ods.",
  noOddsLimits:
    "Mae cell o’r tabl yn wag, felly 0 yw’r gymhareb ods hon ac nid oes iddi derfynau; mae gan yr un union.",
  noUpperOdds:
    "Mae’r cylchoedd yn gorgyffwrdd cymaint ag y gallant, felly nid oes gwerth na therfyn uchaf i’r gymhareb ods; saif y terfyn isaf.",
  noOddsEitherWay:
    "Mae gormod o gelloedd y tabl yn wag i wahaniaethu rhwng ods gwasanaeth gydag angen uchel a hebddo.",
  noWaldWidth:
    "0 neu 1 yw’r ddwy gyfran, felly ni fyddai lled i’r terfynau hyn; saif y terfynau sgôr.",
  tooManyForExact:
    "Gyda chynifer o blant mae’r cyfrifiad union yn cymryd gormod o amser; mae’r gymhareb ods a’r prawf sampl mawr lawn cystal.",
  halfAdded:
    "Mae cell yn wag, felly ychwanegwyd un hanner at bob un o’r pedair cell ar gyfer y gymhareb risg a’r gymhareb ods.",
  chanceAgreesFully:
    "Mae pob plentyn yr un fath o ran angen a gwasanaeth, felly mae siawns yn unig yn cytuno’n llwyr ac nid oes kappa.",
  noKappaSpread:
    "Mae’r tabl yn gadael y cyfeiliornad safonol yn 0, felly nid oes terfynau i kappa.",
  noPairs: "Nid oes dau blentyn yn wahanol yn yr hyn a gymherir, felly nid oes ffigur.",
  nobodyAtStep: "Nid oes neb ar y cam {step}, felly nid oes cyfran sy’n mynd ymlaen.",
  noPeersToCompare:
    "Nid oes dim i’w gymharu: mae gan lai na dau le blant ar y cam hwn, neu mae pawb neu neb yn mynd ymlaen ym mhobman.",

  cellsForcedToZero:
    "Nid yw’r cyfansymiau’n gadael lle i {cells:count} o gelloedd sydd uwchlaw 0 yn yr hedyn; 0 ydynt yma.",
  prevalenceHeldAtZero:
    "Mae llai o blant yn bositif nag y byddai galwadau diangen yn unig yn ei roi, felly dangosir y gwir gyfran fel 0; gall y penodoldeb a nodwyd fod yn rhy isel i’r grŵp hwn.",
  prevalenceHeldAtOne:
    "Mae mwy o blant yn bositif nag y gallai’r mesur eu canfod, felly dangosir y gwir gyfran fel 1; gall y sensitifrwydd a nodwyd fod yn rhy isel i’r grŵp hwn.",
  prevalenceLimitHeld:
    "Syrthiodd terfyn y gwir gyfran y tu allan i 0 i 1 ac fe’i cedwir wrth ei ben.",
  errorsAlike:
    "Cymerir bod y mesur yn cyfeiliorni yr un fath i blant sy’n cael gwasanaeth ac i’r rhai nad ydynt.",
  samplingNotInRange:
    "O gyfeiliornadau’r mesur yn unig y daw’r ystodau; nid yw siawns yn pwy a gyfrifwyd ynddynt.",
  fewPeers:
    "Dim ond {peers:count} o leoedd a gymherir, felly mae maint yr amrywiad rhwng cymheiriaid ei hun yn ansicr.",
  sameRates: "Cymerir bod plant yma mewn angen mor aml â phlant yr un haen yn yr arolwg cyfeirio.",
  certainStratum:
    "Mewn rhyw haen o’r arolwg cyfeirio nid oes neb, neu mae pawb, mewn angen, ac nid yw hynny’n ychwanegu dim at y cyfeiliornad safonol: mae’n rhy fach.",
  listsIndependent:
    "Cymerir nad yw bod ar y naill restr yn dweud dim am fod ar y llall, nad oes neb yn mynd a dod rhwng y ddwy, ac yr adnabyddir pob plentyn ar y ddwy.",
  fewOnBothLists:
    "Dim ond {both:count} o blant sydd ar y ddwy restr; gyda llai na 7 mae’r amcangyfrif yn debygol o fod yn rhy isel.",
  oneListWithinOther:
    "Mae’r naill restr yn gyfan gwbl o fewn y llall, felly prin eu bod yn annibynnol: nid yw’r ail yn dweud dim newydd.",

  concludeShareHigher:
    "Mae’r gyfran gyntaf ({share:percent}) yn uwch na’r llall ({other:percent}) o {points:decimal} pwynt canran ({low:decimal} i {high:decimal}).",
  concludeShareLower:
    "Mae’r gyfran gyntaf ({share:percent}) yn is na’r llall ({other:percent}) o {points:decimal} pwynt canran ({low:decimal} i {high:decimal}).",
  concludeSharesAlike:
    "Ni ellir gwahaniaethu rhwng y cyfrannau ({share:percent} a {other:percent}): maent yn gwahaniaethu o {points:decimal} pwynt canran, gyda therfynau o {low:decimal} i {high:decimal}.",
  concludeServedMore:
    "Mae plant mewn angen uchel yn cael gwasanaeth yn amlach ({coverage:percent}) na’r lleill ({other:percent}), o fwy nag y byddai siawns yn ei esbonio.",
  concludeServedLess:
    "Mae plant mewn angen uchel yn cael gwasanaeth yn llai aml ({coverage:percent}) na’r lleill ({other:percent}), o fwy nag y byddai siawns yn ei esbonio.",
  concludeServedAlike:
    "Ni ellir gwahaniaethu rhwng plant mewn angen uchel ({coverage:percent} yn cael gwasanaeth) a’r lleill ({other:percent}) o ran pa mor aml y maent yn ei gael.",
  concludeKappa:
    "Mae angen a gwasanaeth yn cytuno ar gyfer {agreement:percent} o blant, lle byddai siawns yn rhoi {expected:percent}: kappa yw {kappa:decimal} ({lower:decimal} i {upper:decimal}).",
  concludeAgreementOnly:
    "Mae angen a gwasanaeth yn cytuno ar gyfer {agreement:percent} o blant, lle byddai siawns yn rhoi {expected:percent}. {reason}",
  concludeLevels:
    "O {population:count} o blant, mae {matched:percent} yn cael gwasanaeth ar lefel eu hangen, {under:percent} oddi tani a {over:percent} uwch ei phen.",
  concludeBounds:
    "O gyfansymiau yn unig, mae rhwng {lower:count} a {upper:count} o {need:count} o blant mewn angen uchel yn cael gwasanaeth ({lowest:percent} i {highest:percent}); dim ond cofnodion cysylltiedig all ddweud mwy.",
  concludeOverlapKnown:
    "O {need:count} o blant mewn angen uchel, mae {both:count} yn cael gwasanaeth: nid oes posibilrwydd arall.",
  concludeRaked: "Graddiwyd y tabl i {total:count} o bobl mewn {iterations:count} o rowndiau.",
  concludePrevalence:
    "Mae’r mesur yn galw {apparent:percent} mewn angen; o ganiatáu am ei gyfeiliornadau, mae {value:percent} ({lower:percent} i {upper:percent}).",
  statePlacesShort: "mae llai o leoedd nag o blant mewn angen uchel",
  stateMostServedLowNeed: "nid yw’r rhan fwyaf o’r plant sy’n cael gwasanaeth mewn angen uchel",
  stateMostlyCapacity: "mae diffyg lleoedd yn esbonio mwy o’r angen heb ei ddiwallu na thargedu",
  concludeNoFlip:
    "O fewn y cyfeiliornadau a nodwyd, mae’r angen heb ei ddiwallu rhwng {unmetLower:count} a {unmetUpper:count} o blant ac mae rhwng {lowLower:count} a {lowUpper:count} yn cael gwasanaeth heb angen uchel; nid oes casgliad yn troi.",
  concludeFlip:
    "O fewn y cyfeiliornadau a nodwyd, mae’r angen heb ei ddiwallu rhwng {unmetLower:count} a {unmetUpper:count} o blant ac mae rhwng {lowLower:count} a {lowUpper:count} yn cael gwasanaeth heb angen uchel. Gallai cyfeiliornadau’r mesur yn unig droi’r casgliad: {turned}.",
  stepHigher: "mae {name} yn uwch o {from} i {to}",
  stepLower: "mae {name} yn is o {from} i {to}",
  concludeSomeDiffer:
    "Y tu hwnt i amrywiad cymheiriaid: {different}. Mae popeth arall o fewn amrywiad cymheiriaid.",
  concludePeersAlike:
    "Nid oes lle yn gwahaniaethu oddi wrth ei gymheiriaid o fwy nag y maent hwy’n amrywio.",
  concludeExpectedNeed:
    "Disgwylir i {value:count} o {population:count} o blant fod mewn angen ({lower:count} i {upper:count}), os yw’r cyfraddau yma yr un â rhai’r arolwg cyfeirio.",
  concludeUnlisted:
    "Heblaw’r {listed:count} o blant ar restr, mae tua {unlisted:count} arall heb fod ar y naill restr na’r llall ({lower:count} i {upper:count}), os yw’r rhestri’n annibynnol.",

  needHeader: "Angen",
  columnNumber: "Colofn {number}",
  figureHeader: "Gwerth",
  rowFirstShare: "Y gyfran gyntaf",
  rowOtherShare: "Y gyfran arall",
  rowShareDifference: "Gwahaniaeth",
  rowRiskRatio: "Cymhareb risg: y gyfradd gwasanaeth mewn angen uchel dros y gyfradd hebddo",
  rowOddsRatio: "Cymhareb ods",
  rowOddsRatioExact: "Cymhareb ods, union (Fisher)",
  rowRiskDifference: "Gwahaniaeth y cyfraddau, terfynau sgôr",
  rowPhi: "Phi: cydberthyniad angen a gwasanaeth",
  rowYuleQ: "Q Yule",
  rowFisherP: "Gwerth p, union (Fisher)",
  rowChiSquare: "Chi-sgwâr",
  rowChiSquareP: "Gwerth p chi-sgwâr",
  rowKappa: "Kappa: cytundeb y tu hwnt i siawns",
  rowAgreement: "Cytundeb: yn y ddau gylch neu yn y naill na’r llall",
  rowAgreementExpected: "Cytundeb a ddisgwylir trwy siawns",
  rowPabak: "Kappa wedi’i addasu am gyffredinrwydd a thuedd",
  rowPrevalenceIndex: "Mynegai cyffredinrwydd",
  rowBiasIndex: "Mynegai tuedd",
  rowMatched: "Gwasanaeth ar lefel yr angen",
  rowOverServed: "Gwasanaeth uwchlaw lefel yr angen",
  rowUnderServed: "Gwasanaeth islaw lefel yr angen",
  rowWeightedKappa: "Kappa â phwysau cwadratig",
  rowGamma: "Gamma",
  rowSomersD: "d Somers, gwasanaeth o ystyried angen",
  independentHeader: "Os yn annibynnol",
  giveRelativeRisk: "Rhowch risg gymharol uwchlaw 0, megis 1.8.",
  giveLowerLimit: "Rhowch derfyn isaf o {value} ar y mwyaf.",
  giveUpperLimit: "Rhowch derfyn uchaf o {value} o leiaf.",
  riskIsCause:
    "Mae’r risg yn achosi’r canlyniad mor aml ag y dywed y risg gymharol, ac mae’r sawl a ryddheir ohoni fel pawb arall.",
  riskMayBeNone:
    "Mae terfynau’r risg gymharol yn cynnwys 1: efallai nad oes gan y risg unrhyw effaith.",
  concludeImpact:
    "Pe bai {reduction:percent} o’r rhai â’r risg yn cael eu rhyddhau ohoni, ni fyddai {value:percent} o achosion yn codi ({lower:percent} i {upper:percent}), ar yr amod mai’r risg sy’n eu hachosi.",
  rowExposure: "Plant â’r risg",
  rowImpactFraction: "Achosion na fyddent yn codi, cyfran",
  rowAttributable: "Yr un peth pe na bai gan neb y risg",
  rowAvoidedCases: "Achosion na fyddent yn codi",
  rowApparent: "Yn cael eu galw mewn angen",
  rowTruePrevalence: "Mewn angen mewn gwirionedd",
  rowTrulyInNeed: "Plant mewn angen mewn gwirionedd",
  observedHeader: "Fel y mesurwyd",
  rowNeedCount: "Plant mewn angen uchel",
  rowUnmetCount: "Angen heb ei ddiwallu: mewn angen uchel, heb wasanaeth",
  rowServedLowCount: "Yn cael gwasanaeth heb angen uchel, plant",
  rowMismatch: "Anghydweddu: angen heb ei ddiwallu a gwasanaeth heb angen uchel",
  flipsHeader: "gallai droi",
  holdsHeader: "yn dal drwyddi draw",
  fromHeader: "O",
  toHeader: "I",
  placeHeader: "Lle",
  peerLowerHeader: "Cymheiriaid, isaf",
  peerUpperHeader: "Cymheiriaid, uchaf",
  standingHeader: "O gymharu â chymheiriaid",
  standingHigher: "uwch",
  standingLower: "is",
  standingWithin: "o fewn amrywiad cymheiriaid",
  rowExpectedNeed: "Plant y disgwylir iddynt fod mewn angen",
  rowExpectedRate: "Cyfradd ddisgwyliedig",
  rowNotKnown: "Disgwyliedig, llai’r rhai hysbys",
  rowEstimatedAll: "Pob plentyn, ar restr neu beidio",
  rowUnlisted: "Plant heb fod ar y naill restr na’r llall",
};
