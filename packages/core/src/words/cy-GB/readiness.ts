import type * as english from "../en-GB/readiness.js";
import type { Translation } from "../translation.js";

export const readiness: Translation<typeof english> = {
  elementAwareness: "Ymwybyddiaeth",
  elementAwarenessMeans: "Gall pobl ddweud beth fydd yn wahanol yma, a pham mae’n rhaid iddo fod.",
  elementDesire: "Awydd",
  elementDesireMeans: "Mae pobl yn ei gefnogi o’u gwirfodd.",
  elementKnowledge: "Gwybodaeth",
  elementKnowledgeMeans: "Mae pobl wedi dysgu beth y maent i’w wneud yn wahanol.",
  elementAbility: "Gallu",
  elementAbilityMeans:
    "Gall pobl ei wneud yn eu gwaith bob dydd, gyda’r amser a’r offer sydd eu hangen.",
  elementReinforcement: "Atgyfnerthu",
  elementReinforcementMeans:
    "Mae rhywbeth yn ei le sy’n cynnal y ffordd newydd ar ôl i’r sylw symud ymlaen.",

  givePointOnScale: "Rhowch sgôr megis 3.",
  giveScoreRow: "Rhowch restr o sgorau, un ar gyfer pob elfen.",
  giveScoreTable: "Rhowch res ar gyfer pob ymatebydd.",
  giveAnswerOnScale: "Rhowch ateb o {minimum} i {maximum} i {item}, neu gadewch ef yn wag.",
  giveScoreOnScale: "Rhowch sgôr o {minimum} i {maximum} i {element}, neu gadewch ef yn wag.",
  giveScoreOnScaleUnnamed: "Rhowch sgôr o {minimum} i {maximum}, neu gadewch ef yn wag.",
  giveAnswerForEachItem:
    "Rhowch un ateb ar gyfer pob un o’r eitemau ({expected:count}); {got:count} sydd yn y rhes hon.",
  giveScoreForEachElement:
    "Rhowch un sgôr ar gyfer pob un o’r elfennau ({expected:count}); {got:count} sydd yma.",
  giveThresholdOnScale: "Rhowch drothwy o {minimum} i {maximum}.",
  giveScaleUpwards: "Rhowch raddfa y mae ei huchafswm uwchlaw ei hisafswm.",
  giveOneElement: "Rhowch o leiaf un elfen.",
  giveElementItems: "Rhowch o leiaf un eitem i {element}.",
  giveElementOnce: "Rhowch bob elfen unwaith; mae {element} yno ddwywaith.",
  giveOtherElementId: "Rhowch enw arall i’r elfen; cedwir none ac unknown ar gyfer canlyniadau.",
  giveItemOnce: "Rhowch bob eitem unwaith; mae {item} yno ddwywaith.",
  giveKnownItem: "Rhowch eitemau’r holiadur ({items}), nid {item}.",
  giveEveryItem: "Rhowch golofn ar gyfer pob eitem; nid oes un gan {item}.",
  giveElementsInOrder: "Rhowch bob elfen unwaith, mewn trefn: {elements}.",
  giveCodeOutsideScale:
    "Rhowch god y tu allan i’r raddfa o {minimum} i {maximum}, neu ni ellid ei wahanu oddi wrth ateb.",
  giveAnswersOrScores: "Rhowch naill ai atebion neu sgorau.",
  giveItemsWithAnswers:
    "Rhowch eitemau gydag atebion yn unig; mae sgorau’n sefyll yn nhrefn yr elfennau.",
  giveGroupsWithHeadcounts: "Rhowch grwpiau hefyd, gan fod un nifer staff i bob grŵp.",
  giveHeadcountOfRespondents:
    "Rhowch nifer staff heb fod yn llai na’r nifer a atebodd ({respondents:count}).",
  giveBarrierCount: "Rhowch nifer ar gyfer pob un o {names}; nid oes un gan {name}.",
  giveBarrierName: "Rhowch niferoedd ar gyfer {names} yn unig, nid {name}.",
  giveElementHeading: 'Rhowch {elements}, gyda "reversed" wedyn lle bo angen, nid "{name}".',
  giveElementColumns:
    "Rhowch bum colofn o sgorau elfennau, neu items: elfen pob un o’r colofnau ({columns:count}).",
  giveItemForEachColumn:
    "Rhowch un elfen ar gyfer pob un o’r colofnau o atebion ({expected:count}), nid {got:count}.",
  giveColumnForEachElement: "Rhowch o leiaf un golofn ar gyfer {element}.",
  giveOneProfile:
    "Rhowch un rhes neu un golofn o sgorau, un ar gyfer pob elfen; mae READINESSSCORES yn cymryd llawer o resi.",
  giveFunnelCounts:
    "Rhowch 6 nifer: y rhai sy’n stopio wrth bob elfen mewn trefn, yna’r rhai sy’n pasio pob un; gall anhysbys ddilyn.",

  barrierNone: "Dim",
  barrierUnknown: "Anhysbys",
  tooFewAnswers: "Atebwyd llai na {share:percent} o eitemau perthnasol yr elfen.",
  barrierNotKnown: "Mae’r sgôr ar gyfer {element} ar goll ac nid oes elfen isel o’i blaen.",
  lowestNotKnown: "Mae’r sgôr ar gyfer {element} ar goll a gallai fod yr isaf.",
  groupHidden: "Cuddiwyd: mae gan lai na {minimum:count} o bobl sgôr.",
  groupHiddenForAnother: "Cuddiwyd fel na ellir cyfrifo grŵp cudd llai o’r cyfanswm.",
  nobodyScored: "Nid oes gan neb sgôr ar gyfer yr elfen hon.",
  onlyOneScored: "Nid oes gwasgariad gan sgôr un person, felly nid oes cyfwng.",
  nobodyClassified: "Nid yw rhwystr neb yn hysbys, felly nid oes cyfran.",
  scoreMissing: "Mae sgôr ar goll, felly ni ellir cyfuno’r elfennau.",

  scoresConclusion:
    "Pobl ag o leiaf un sgôr: {respondents:count}; ag un ar gyfer pob elfen: {complete:count}.",
  barrierConclusion:
    "{element} yw’r elfen gyntaf sydd ar {threshold} neu’n is: deliwch â hi cyn y rhai ar ei hôl.",
  barrierBelowConclusion:
    "{element} yw’r elfen gyntaf islaw {threshold}: deliwch â hi cyn y rhai ar ei hôl.",
  barrierLowestConclusion: "{element} sydd â’r sgôr isaf.",
  barrierNoneConclusion: "Mae pob elfen uwchlaw {threshold}: nid oes rhwystr.",
  barrierNoneBelowConclusion: "Nid oes elfen islaw {threshold}: nid oes rhwystr.",
  barrierUnknownConclusion: "Nid yw’r rhwystr yn hysbys. {reason}",

  mostStopAt:
    "Mae mwy o bobl yn stopio wrth {element} nag yn unman arall: {share:percent} o {classified:count}.",
  mostStopAtTied:
    "Mae’r un nifer o bobl yn stopio wrth {elements}, mwy nag yn unman arall: {share:percent} o {classified:count} wrth bob un.",
  passEvery: "Mae {passed:percent} yn pasio pob elfen.",
  nobodyPasses: "Nid oes neb yn pasio pob elfen.",
  funnelConclusion: "{stop} {pass}",
  summaryConclusion: "{stop} {averages} {pass}",
  averagesAgree: "Mae’r cyfartaleddau’n pwyntio at yr un elfen.",
  averagesDiffer: "Mae’r cyfartaleddau’n pwyntio at {element} a byddent yn methu hyn.",
  averagesShowNone: "Nid yw’r cyfartaleddau’n dangos rhwystr a byddent yn methu hyn.",
  everybodyPasses: "Mae pawb y mae eu rhwystr yn hysbys yn pasio pob elfen ({classified:count}).",
  barriersNotKnown: "Nid yw rhwystr neb yn hysbys, felly ni ellir dweud ble mae pobl yn stopio.",
  nothingShown: "Atebodd rhy ychydig o bobl i ddangos unrhyw ffigur.",

  combinedSequential:
    "Mae {attained:count} o {elements:count} elfen mewn trefn uwchlaw {threshold}.",
  combinedShare:
    "Wedi’i chyfuno yn ôl {rule}, mae parodrwydd {value:percent} o’r ffordd i fyny’r raddfa.",

  warnEmptyReturns:
    "Ffurflenni â rhy ychydig o atebion i roi sgôr, a gyfrifwyd ond na sgoriwyd: {count:count}.",
  warnWithoutGroup: "Pobl heb grŵp, a hepgorwyd o bob ffigur: {count:count}.",
  warnUnknownBarriers: "Pobl nad yw eu rhwystr yn hysbys, a hepgorwyd o’r twndis: {count:count}.",
  warnHiddenGroups: "Grwpiau a guddiwyd: {count:count} ({groups}). Mae’r cyfanswm yn eu hepgor.",
  warnHiddenGroupsInTotal:
    "Grwpiau a guddiwyd: {count:count} ({groups}). Mae’r cyfanswm yn eu cynnwys.",
  warnTotalDiscloses:
    "Peidiwch â chyhoeddi’r cyfanswm hwn: o dynnu’r grwpiau a ddangosir, mae’n datgelu’r rhai cudd ({groups}).",
  warnHeadcountUnused: "Niferoedd staff grwpiau nad yw neb yn eu henwi: {groups}.",
  warnHeadcountMissing:
    "Grwpiau heb nifer staff, felly ni chywirir y cyfanswm am y staff y mae’n eu hepgor: {groups}.",
  warnBarriersDiffer:
    "Mae’r rhwystr mwyaf cyffredin yn wahanol i rwystr y cyfartaleddau yn: {groups}.",

  readinessGroup: "Grŵp",
  readinessElement: "Elfen",
  readinessPeople: "Pobl â sgôr",
  readinessMean: "Cymedr",
  readinessMeanLower: "Cymedr, isaf",
  readinessMeanUpper: "Cymedr, uchaf",
  readinessAtOrBelow: "Ar y trothwy neu’n is",
  readinessShare: "Cyfran ar y trothwy neu’n is",
  readinessShareLower: "Cyfran, isaf",
  readinessShareUpper: "Cyfran, uchaf",
  readinessStopHere: "Yn stopio yma",
  readinessStopShare: "Cyfran sy’n stopio yma",
  readinessPassHere: "Yn pasio popeth hyd yma",
  readinessPassShare: "Cyfran sy’n pasio",
  readinessPassLower: "Pasio, isaf",
  readinessPassUpper: "Pasio, uchaf",
  readinessReading: "Darlleniad",
  readinessBarrier: "Rhwystr",
  readinessEveryone: "Pawb",
  readinessGroupsShown: "Pob grŵp a ddangosir",
  readinessNoBarrier: "Dim rhwystr",
  readinessBarrierUnknown: "Rhwystr anhysbys",
  readinessNotScored: "Ffurflenni heb eu sgorio",
  readinessWithoutGroup: "Pobl heb grŵp",
  readingModal: "Rhwystr mwyaf cyffredin",
  readingProfile: "Cyfartaledd isel cyntaf",
  readingBoth: "Rhwystr mwyaf cyffredin; cyfartaledd isel cyntaf",
  nothingScored: "Atebwyd rhy ychydig o’r eitemau i roi unrhyw sgôr.",
  barrierNotKnownHere: "Mae sgôr ar goll cyn yr un isel gyntaf, felly nid yw’r rhwystr yn hysbys.",
};
