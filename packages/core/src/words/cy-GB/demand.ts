import type * as english from "../en-GB/demand.js";
import type { Translation } from "../translation.js";

export const demand: Translation<typeof english> = {
  giveWholeMonths: "Rhowch nifer cyfan o fisoedd o {minimum} i {maximum}.",
  giveWholeNumberWithin: "Rhowch rif cyfan o {minimum} i {maximum}.",
  giveStates: "Rhowch restr o enwau’r cyflyrau, rhwng 1 a {most} ohonynt.",
  giveStateOnce: "Rhowch bob cyflwr unwaith; mae {name} yno ddwywaith.",
  giveOtherStateName:
    "Rhowch enw arall yn lle {name} i’r cyflwr: cedwir exit, inflow a > ar gyfer y symudiadau.",
  giveKnownState: "Rhowch un o’r cyflyrau {states}, nid {name}.",
  giveSquareChances:
    "Rhowch res ar gyfer pob cyflwr, gyda chynifer o golofnau ag o resi, a {most} ar y mwyaf.",
  giveSquareRow:
    "Rhowch {expected:count} o rifau yn y rhes hon, un i bob cyflwr; {got:count} sydd yma.",
  giveRowForEachState:
    "Rhowch res ar gyfer pob un o’r cyflyrau ({expected:count}); {got:count} sydd yma.",
  giveOneForEachState: "Rhowch restr o rifau, un i bob cyflwr.",
  giveOneForEveryState:
    "Rhowch un ar gyfer pob un o’r cyflyrau ({expected:count}); {got:count} sydd yma.",
  giveMultiplier: "Rhowch ffactor o 0 i 1,000; mae 0.8 yn un rhan o bump yn llai.",
  giveRowUpToOne:
    "Rhowch debygolrwyddau sy’n dod i 1 ar y mwyaf; mae’r rhai o {state} yn dod i {sum}.",
  giveExitThatCompletes:
    "Rhowch debygolrwydd gadael sy’n gwneud y rhes yn 1: mae symudiadau {state} yn dod i {sum} a’r gadael yn {exit}.",
  giveMove: 'Rhowch symudiad megis "plentyn mewn angen>yn derbyn gofal", nid {move}.',
  giveMoveBetweenStates:
    "Rhowch symudiad rhwng dau gyflwr; mae’r hyn y mae lluosydd yn ei newid yn {move} yn mynd at aros beth bynnag.",
  giveSmallerMultipliers:
    "Rhowch luosyddion llai: gyda’r rhain mae’r tebygolrwyddau o {state} yn dod i {sum} y mis.",
  giveWayOut:
    "Rhowch ffordd allan o’r system i bob cyflwr, yn uniongyrchol neu drwy gyflyrau eraill, neu ni fydd y niferoedd byth yn sefydlogi.",
  giveOutcomeWithPeople:
    "Rhowch ganlyniad y mae rhywun ynddo yn y mis hwnnw; nid oes neb yn {outcome}, felly nid oes cyfran i’w newid.",
  giveRateOfMoving: "Rhowch gyfradd fel rhif, megis 0.02 symudiad y mis.",
  giveTimeNotNegative: "Rhowch hyd o amser o 0 i 1,000,000.",
  giveRateOffDiagonal:
    "Rhowch gyfradd o 0 neu fwy; y groeslin yn unig, sef y gyfradd gadael, sydd o dan 0.",
  giveRatesUpToZero:
    "Rhowch res sy’n dod i 0, neu lai lle mae pobl yn gadael y system; mae hon yn dod i {sum}.",
  giveShorterTime:
    "Rhowch amser byrrach neu gyfraddau is: miliwn o symudiadau’r person ar y mwyaf.",
  giveCountRows: "Rhowch resi o gyfrifon, yr un hyd, {most} o resi ar y mwyaf.",
  givePrior: "Rhowch nifer o bobl uwchlaw 0 ac 1,000 ar y mwyaf, megis 0.5.",
  giveLevels: "Rhowch restr o 1 i 20 o ffracsiynau, megis 0.5 a 0.95.",
  giveFewerPaths:
    "Rhowch lai o lwybrau, misoedd neu gyflyrau: {most:count} o lwybrau o’r hyd hwn ar y mwyaf.",
  enterFewerMonths:
    "Rhowch {most:count} o fisoedd ar y mwyaf: gyda chynifer o symudiadau byddai’r daflen yn cymryd gormod o amser dros ragor.",
  giveDelays: "Rhowch restr o 1 i 60 o oediadau mewn misoedd, megis 12 a 24.",
  giveMonthsPastDelay:
    "Rhowch fwy o fisoedd na {latest}: yno y mae’r dechrau hwyraf, a rhaid edrych y tu hwnt iddo.",
  giveCapacityForEachPeriod:
    "Rhowch un capasiti ar gyfer pob cyfnod, neu un i bob un o’r {expected:count}; {got:count} sydd yma.",
  giveEntriesForEachPeriod:
    "Rhowch un nifer o fynediadau ar gyfer pob cyfnod, neu un i bob un o’r {expected:count}; {got:count} sydd yma.",
  demandNothingChanges:
    "{state}: {opening:count} nawr a {closing:count} ym mis {months} os na fydd dim yn newid.",
  demandSame: "{state}: {without:count} ym mis {months}, gyda’r senario fel hebddo.",
  demandMore:
    "{state}: {withScenario:count} ym mis {months} gyda’r senario a {without:count} os na fydd dim yn newid, {more:decimal} yn fwy.",
  demandFewer:
    "{state}: {withScenario:count} ym mis {months} gyda’r senario a {without:count} os na fydd dim yn newid, {fewer:decimal} yn llai. Hyd at fis {quiet} mae’r gwahaniaeth yn llai nag un person; mae’n cyrraedd un ym mis {first}.",
  demandFewerAtOnce:
    "{state}: {withScenario:count} ym mis {months} gyda’r senario a {without:count} os na fydd dim yn newid, {fewer:decimal} yn llai. Mae’r gwahaniaeth yn un person neu fwy o’r mis cyntaf.",
  demandFewerUnseen:
    "{state}: {withScenario:count} ym mis {months} gyda’r senario a {without:count} os na fydd dim yn newid, {fewer:decimal} yn llai. Nid yw’r gwahaniaeth yn cyrraedd un person erbyn hynny.",
  warnIdleMultipliers:
    "Nid yw’r lluosyddion hyn yn newid dim, gan nad oes neb yn symud felly yn y model: {moves}.",
  warnCostUnpriced:
    "Hepgorir cost y senario ei hun, gan nad oes gan y cyflyrau brisiau i’w gosod yn ei erbyn.",
  nobodyComesIn:
    "Nid oes neb yn dod i mewn, felly mae pawb yn gadael yn y pen draw ac nid oes cyfran ar ôl.",
  steadyConclusion:
    "Os na fydd dim yn newid, mae’r niferoedd yn sefydlogi gyda {people:count} yn {state}, o {total:count} i gyd.",
  timeConclusion:
    "Mae pwy bynnag sydd yn {state} yn treulio {months:decimal} mis yno i gyd. O’r cyflyrau eraill, {from} sy’n arwain yno amlaf: mae {chance:percent} yn cyrraedd yno rywbryd.",
  timeConclusionAlone: "Mae pwy bynnag sydd yn {state} yn treulio {months:decimal} mis yno i gyd.",
  leverageLower:
    "Ym mis {months} y lifer cryfaf ar {outcome} ({baseline:count}) yw {from} i {to}: mae un rhan o ddeg yn llai o’r symudiadau hynny’n golygu tua {people:decimal} yn llai o bobl.",
  leverageRaise:
    "Ym mis {months} y lifer cryfaf ar {outcome} ({baseline:count}) yw {from} i {to}: mae un rhan o ddeg yn fwy o’r symudiadau hynny’n golygu tua {people:decimal} yn llai o bobl.",
  leverageNone:
    "Nid oes neb yn symud rhwng cyflyrau, felly ni all unrhyw symudiad newid {outcome}.",
  noMatrixRoot:
    "Nid oes tebygolrwyddau dros y cyfnod hwnnw sy’n arwain at y rhain: nid oes gwreiddyn i’r tabl.",
  warnNegativeRoot:
    "Byddai’r tebygolrwyddau dros {months} mis sy’n arwain at y rhain o dan 0 mewn {count:count} lle; fe’u dangosir fel y maent ac nid ydynt yn debygolrwyddau. Cyfrifwch symudiadau dros gyfnod byrrach yn lle hynny.",
  stateNumbered: "Cyflwr {number}",
  nobodyInState: "Nid oedd neb yn {state}, felly nid oes cyfran.",
  warnFewPeople:
    "Gwelwyd llai na {fewer} o bobl yn {states}; nid yw’r tebygolrwyddau yno fawr mwy na dyfaliad.",
  warnChancesKnown:
    "Cymerir y tebygolrwyddau’n hysbys i’r dim, felly siawns yn unig a ddengys y ffan ac mae’n rhy gul. Rhowch y person-fisoedd yr amcangyfrifwyd hwy ohonynt.",
  fanConclusion:
    "{state} ym mis {months} os na fydd dim yn newid: mae {level:percent} o’r dyfodolau a efelychwyd rhwng {lower:count} a {upper:count}, a’r un canol yn {median:count}.",
  fanScenarioConclusion:
    "{fan} Gyda’r senario maent rhwng {lower:count} a {upper:count}, a’r un canol yn {median:count}; mewn {chance} o barau o ddyfodolau mae llai o bobl gydag ef.",
  chanceUnderOne: "llai nag 1%",
  chanceOf: "{chance:percent}",
  chanceOverNinetyNine: "dros 99%",
  delayMoreMonths:
    "Mae dechrau {delay} mis yn hwyrach yn golygu {extra:decimal} yn fwy o berson-fisoedd yn {state} erbyn mis {months}.",
  delayNoMoreMonths:
    "Nid yw dechrau {delay} mis yn hwyrach yn golygu mwy o berson-fisoedd yn {state} erbyn mis {months}.",
  delayCosts: "{people} Mae’n costio {cost:pounds} yn fwy i gyd.",
  delaySaves:
    "{people} Hyd at hynny mae’n costio {cost:pounds} yn llai i gyd: nid yw’r senario wedi ennill ei gost erbyn y mis hwnnw.",
  noPlaces: "Nid oes lleoedd yn y cyfnod hwn, felly nid oes cyfran ohonynt.",
  gapNone:
    "Mae’r lleoedd yn cwrdd â’r galw ym mhob un o {periods:count} cyfnod; mae {unused:decimal} lle heb eu defnyddio i gyd.",
  gapUnmet:
    "Mae’r lleoedd yn brin gyntaf yng nghyfnod {first}: dros {periods:count} cyfnod nid yw {unmet:decimal} yn cael lle, {worst:decimal} yn yr un gwaethaf, tra bod {unused:decimal} lle heb eu defnyddio.",
  gapWaiting:
    "Mae’r lleoedd yn brin gyntaf yng nghyfnod {first}: ar ôl {periods:count} cyfnod mae {unmet:decimal} yn aros.",
  nobodyLeaves: "Nid oes neb yn gadael, felly nid yw’r stoc byth yn sefydlogi.",
  stockSettles:
    "Daw {opening:count} ar y dechrau yn {closing:count} ar ôl {periods:count} cyfnod; os â’r mynediadau olaf ymlaen, mae’r niferoedd yn sefydlogi ar {settlesAt:count}.",
  stockNeverSettles:
    "Daw {opening:count} ar y dechrau yn {closing:count} ar ôl {periods:count} cyfnod, ac nid oes neb yn gadael.",
  demandHeadingMonth: "Mis",
  demandHeadingBaselineOf: "{state}, dim yn newid",
  demandHeadingScenarioOf: "{state}, senario",
  demandHeadingFewer: "{state}, llai",
  demandHeadingFrom: "O",
  demandHeadingTo: "I",
  demandHeadingChance: "Tebygolrwydd misol",
  demandHeadingElasticity: "Elastigedd",
  demandHeadingPeopleForTenth: "Pobl am ddegfed yn fwy",
  demandHeadingState: "Cyflwr",
  demandHeadingPeople: "Pobl",
  demandHeadingPer10000: "Fesul 10,000",
  demandHeadingStart: "Dechrau",
  demandHeadingAtEnd: "{state} ar y diwedd",
  demandHeadingFirstOneFewer: "Y mis cyntaf gydag un yn llai",
  demandHeadingPersonMonths: "Person-fisoedd",
  demandHeadingExtraPersonMonths: "Person-fisoedd ychwanegol",
  demandHeadingCost: "Cost",
  demandHeadingExtraCost: "Cost ychwanegol",
  demandHeadingReading: "Darlleniad",
  startNever: "Ni wneir dim",
  startAsPlanned: "Yn ôl y cynllun",
  startLater: "{months} mis yn hwyrach",
  demandHeadingShare: "Cyfran",
  demandHeadingLower: "Isaf",
  demandHeadingUpper: "Uchaf",
  demandHeadingPeriod: "Cyfnod",
  demandHeadingDemand: "Galw",
  demandHeadingCapacity: "Lleoedd",
  demandHeadingServed: "Gwasanaethwyd",
  demandHeadingUnmet: "Heb le",
  demandHeadingUnused: "Lleoedd heb eu defnyddio",
  demandHeadingUse: "Defnydd",
  demandHeadingOpening: "Agoriadol",
  demandHeadingEntries: "Mynediadau",
  demandHeadingExits: "Ymadawiadau",
  demandHeadingClosing: "Terfynol",
  noOneFewer: "Nid oes un person yn llai mewn unrhyw fis.",
  noPriceGiven: "Ni roddir prisiau, felly nid oes cost.",
  nothingToCompare: "Nid oes gwahaniaeth o’r fath heb ddechrau.",
  giveMoveOnce: "Rhowch bob symudiad unwaith; mae {move} yno ddwywaith.",
  giveAllPricesOrNone: "Rhowch gost i bob cyflwr, neu i’r un ohonynt.",
  givePriceSource: "Rhowch ffynhonnell y costau; ni ddefnyddir pris heb ffynhonnell.",
  giveChancesBelowOne:
    "Rhowch debygolrwyddau sy’n dod i 1 ar y mwyaf; mae’r rhai o {state}, gan gynnwys gadael, yn dod i {sum}.",
  giveOneMultiplier:
    "Rhowch luosydd wrth ymyl o leiaf un symudiad, megis 0.8, fel bod senario i’w ohirio.",
  demandHeadingMedian: "Canol, dim yn newid",
  demandHeadingScenarioMedian: "Canol, senario",
  demandHeadingLowest: "Isaf {level:percent}",
  demandHeadingHighest: "Uchaf {level:percent}",
};
