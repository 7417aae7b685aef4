import type * as english from "../en-GB/readiness-trust.js";
import type { Translation } from "../translation.js";

export const readinessTrust: Translation<typeof english> = {
  allItems: "Pob eitem",
  giveCorrelationRows: "Rhowch res o gydberthnasau ar gyfer pob eitem.",
  giveCorrelation: "Rhowch gydberthynas o -1 i 1.",
  giveCorrelationSquare: "Rhowch gynifer o golofnau ag o resi: {expected:count}, nid {got:count}.",
  giveOneInDiagonal: "Rhowch 1 lle mae eitem yn cwrdd â hi ei hun.",
  giveSameCorrelation: "Rhowch {value} yma hefyd, gan mai’r un pâr o eitemau ydyw.",
  giveNullVarianceAboveZero: "Rhowch amrywiant uwchlaw 0.",
  giveNullVarianceForScale:
    "Rhowch nullVariance, neu uniform: mae’r amrywiant gogwydd yn hysbys ar gyfer 5 ateb, nid {points:count}.",
  giveUniformForScale:
    "Rhowch uniform: mae’r amrywiant gogwydd yn hysbys ar gyfer 5 ateb, nid {points:count}.",
  alphaNeedsTwoItems: "Nid yw un eitem yn dweud dim am sut mae eitemau’n cyd-fynd: mae angen dwy.",
  itemNeedsTwoPeople: "Atebodd llai na dau o bobl {item}.",
  itemsNeedCommonPeople: "Atebodd llai na dau o bobl {one} a {other}.",
  itemsWithoutSum:
    "Nid oes gan swm yr eitemau wasgariad, felly ni ellir dweud dim amdanynt gyda’i gilydd.",
  itemWithoutSpread: "Rhoddodd pawb yr un ateb i {item}.",
  droppingNeedsThreeItems: "Hebddi byddai un eitem ar ôl, ac nid oes alffa gan un.",
  omegaNeedsThreeItems: "Mae angen tair eitem ar gyfer omega.",
  omegaNeedsCorrelations: "Mae cydberthynas ar goll, felly nid oes omega.",
  omegaNeedsPositive:
    "Dim ond os yw pob dwy ohonynt yn cyd-fynd y mae gan dair eitem un ffactor; nid yw’r rhain.",
  omegaHeywood:
    "Mae un llwyth yn dod allan uwchlaw 1, na all unrhyw eitem ei gael: nid yw un ffactor yn ffitio.",
  omegaConclusion: "Mae un ffactor yn esbonio {omega:percent} o amrywiant swm yr eitemau.",
  omegaUnknown: "Nid yw omega yn hysbys. {reason}",
  reliabilityHolds:
    "{element}: mae’r eitemau’n mesur un peth (alffa {alpha:decimal}, {lower:decimal} i {upper:decimal}; gofynnwyd am {minimum:decimal}).",
  reliabilityUnsure:
    "{element}: nid yw’n sicr bod yr eitemau’n mesur un peth (alffa {alpha:decimal}, {lower:decimal} i {upper:decimal}; gofynnwyd am {minimum:decimal}).",
  reliabilityFails:
    "{element}: nid yw’r eitemau’n mesur un peth (alffa {alpha:decimal}, {lower:decimal} i {upper:decimal}; gofynnwyd am {minimum:decimal}).",
  reliabilityUnknown: "{element}: nid yw’n hysbys a yw’r eitemau’n mesur un peth. {reason}",
  reliabilityAllHold:
    "Ym mhob elfen mae’r eitemau’n mesur un peth (alffa o leiaf {minimum:decimal}, gan gynnwys y terfyn isaf).",
  reliabilitySomeWeak:
    "Nid yw’n sicr bod yr eitemau’n mesur un peth yn: {elements} (gofynnwyd am alffa o {minimum:decimal}).",
  warnItemRunsAgainst:
    "{element}: mae {item} yn mynd yn groes i’r eitemau eraill. A oedd i’w gwrthdroi?",
  warnItemWithoutSpread:
    "{element}: rhoddodd pawb yr un ateb i {item}, felly nid yw’n gwahaniaethu rhwng neb.",
  warnHeywood: "{element}: nid yw un ffactor yn ffitio’r eitemau; peidiwch ag adrodd omega.",
  agreementNeedsTwo: "Mae angen dau berson a atebodd bob eitem ar gyfer cytundeb.",
  betweenNeedsGroups:
    "Mae angen dau grŵp, un ohonynt â dau berson, a sgorau nad ydynt i gyd yr un fath, i gymharu grwpiau.",
  agreementUnknown: "{element}: nid oes gan yr un grŵp gytundeb y gellir ei ddangos.",
  agreementHolds:
    "{element}: mae pobl o fewn grwpiau’n cytuno ddigon ar gyfer sgôr grŵp (canolrif {median:decimal}; gofynnwyd am {minimum:decimal}).",
  agreementFails:
    "{element}: mae pobl o fewn grwpiau’n anghytuno gormod ar gyfer sgôr grŵp (canolrif {median:decimal}; gofynnwyd am {minimum:decimal}).",
  agreementConclusion: "{within} {apart}",
  groupsDiffer:
    "Mae’r grwpiau’n gwahaniaethu: mae {share:percent} o’r amrywiant rhyngddynt ({lower:percent} i {upper:percent}); dibynadwyedd eu cymedrau yw {reliability:decimal}.",
  groupsMayNotDiffer:
    "Efallai nad yw’r grwpiau’n gwahaniaethu o gwbl: mae {share:percent} o’r amrywiant rhyngddynt ({lower:percent} i {upper:percent}).",
  agreementAllUnknown: "Nid oes gan yr un grŵp gytundeb y gellir ei ddangos.",
  agreementAllHold:
    "Ym mhob grŵp a ddangosir mae pobl yn cytuno ddigon ar gyfer sgôr grŵp (gofynnwyd am {minimum:decimal}).",
  agreementSomeFail:
    "Mae pobl yn anghytuno gormod ar gyfer sgôr grŵp yn: {failing} (gofynnwyd am {minimum:decimal}).",
  groupOnElement: "{group} ar {element}",
  warnIncompleteReturns:
    "Ffurflenni ag eitem heb ei hateb, a hepgorwyd lle mae ar goll: {count:count}.",
  gatePasses:
    "Mae pobl yn cytuno ddigon i ddefnyddio cyfartaleddau’r grŵp (gofynnwyd am {minimum:decimal}).",
  gateFails:
    "Mae pobl yn anghytuno gormod i gyfartaledd siarad drostynt ar: {elements}. Darllenwch ble mae pobl yn stopio yn lle hynny.",
  gateUnknown: "Atebodd rhy ychydig o bobl bob eitem i ddweud a ellir defnyddio’r cyfartaleddau.",
  warnGateFails:
    "Mae pobl yn anghytuno gormod i gyfartaleddau siarad drostynt yn: {groups}. Darllenwch ble mae pobl yn stopio yn lle hynny.",
  waveBefore: "cyn",
  waveAfter: "wedyn",
  giveOtherWaveName: "Rhowch enwau gwahanol i’r ddwy don; {name} yw enw’r ddwy.",
  giveForBothWaves: "Rhowch {field} ar gyfer y ddwy don, neu ar gyfer yr un ohonynt.",
  givePersonOnce: "Rhowch bob person unwaith mewn ton; mae {person} yno ddwywaith.",
  changeHidden: "Cuddiwyd: mae gan lai na {minimum:count} o bobl sgôr yn un o’r tonnau.",
  matchedHidden: "Cuddiwyd: mae gan lai na {minimum:count} o bobl sgôr y ddau dro.",
  remainderHidden: "Cuddiwyd: gellid cyfrifo’r ychydig bobl a atebodd unwaith yn unig ohono.",
  transitionHidden:
    "Cuddiwyd: mae bron pawb o un don yn y tabl, felly gellid cyfrifo ei resi neu ei golofnau.",
  transitionCellsHidden:
    "Cuddiwyd niferoedd o {count:count} neu lai, a rhai a fyddai’n eu datgelu.",
  changeNeedsTwo: "Mae angen dau berson â sgôr ar gyfer terfynau.",
  changeWithoutSpread: "Nid oes gan y sgorau wasgariad, felly nid oes terfynau.",
  elementRose: "cododd {element} {by:decimal} ({lower:decimal} i {upper:decimal})",
  elementFell: "gostyngodd {element} {by:decimal} ({lower:decimal} i {upper:decimal})",
  amongMatched: "Ymhlith yr un bobl",
  amongAll: "Ymhlith pawb a atebodd",
  changeConclusion: "{basis}: {moved}. Ni symudodd dim arall y tu hwnt i siawns.",
  nothingMoved: "{basis}, ni symudodd dim y tu hwnt i siawns.",
  changeUnknown: "Atebodd rhy ychydig o bobl i ddweud a symudodd unrhyw beth.",
  warnPeopleNotMatched:
    "Mae rhai newidiadau’n cymharu pawb fel pe bai’r ddwy don yn bobl wahanol: mae newid yn y rhai a atebodd yn edrych fel newid meddwl.",
  readinessItem: "Eitem",
  trustPeople: "Pobl",
  trustComplete: "Ffurflenni cyflawn",
  trustAlpha: "Alffa",
  trustAlphaLower: "Alffa, isaf",
  trustAlphaUpper: "Alffa, uchaf",
  trustAlphaStandardised: "Alffa safonedig",
  trustAverageCorrelation: "Cydberthynas gyfartalog",
  trustLambda6: "Lambda 6",
  trustOmega: "Omega",
  trustItemRest: "Eitem gyda’r gweddill",
  trustAlphaWithout: "Alffa hebddi",
  readingAgainst: "Yn groes i’r lleill",
  trustAgreement: "Cytundeb",
  trustAgreementSkewed: "Cytundeb, nwl gogwydd",
  trustDeviation: "Gwyriad cymedrig",
  trustMayAverage: "Gellir defnyddio cyfartaleddau",
  trustIcc1: "Cyfran rhwng grwpiau",
  trustIcc1Lower: "Cyfran, terfyn isaf",
  trustIcc1Upper: "Cyfran, terfyn uchaf",
  trustIcc2: "Dibynadwyedd cymedrau",
  skewedNotKnown: "Dim ond ar gyfer pum ateb y mae’r amrywiant gogwydd yn hysbys.",
  trustStaff: "Staff",
  trustResponse: "Cyfradd ymateb",
  trustLowestAgreement: "Cytundeb isaf",
  staffNotGiven: "Ni roddwyd nifer staff ar gyfer y grŵp hwn.",
  changePeopleBefore: "Pobl cyn",
  changePeopleAfter: "Pobl wedyn",
  changePeopleBoth: "Pobl y ddau dro",
  changeMeanBefore: "Cymedr cyn",
  changeMeanAfter: "Cymedr wedyn",
  changeDifference: "Newid",
  changeLower: "Newid, isaf",
  changeUpper: "Newid, uchaf",
  changeEffect: "g Hedges",
  changeP: "p, Holm",
  changeBasis: "Pwy a gymharir",
  changeInAll: "At ei gilydd",
  changeSamePeople: "Yr un bobl",
  changeAllPeople: "Pawb",
  verdictRose: "Cododd",
  verdictFell: "Gostyngodd",
  verdictUnclear: "O fewn siawns",
  verdictUnknown: "Ddim yn hysbys",
  giveUsableScale:
    "Rhowch raddfa o fewn miliwn y naill ffordd neu’r llall, ac o leiaf filiynfed o led.",
};
