import type * as english from "../en-GB/economics.js";
import type { Translation } from "../translation.js";

export const economics: Translation<typeof english> = {
  giveDiscount: "Rhowch gyfradd megis 0.035, amserlen, bandiau neu gyfraddau blynyddol.",
  giveSchedule: "Rhowch un o’r amserlenni disgowntio: {choices}.",
  giveBandsInOrder:
    "Rhowch fandiau mewn trefn: y cyntaf o flwyddyn 0 neu 1, pob un arall o flwyddyn ddiweddarach.",
  giveRateForEachYear:
    "Rhowch gyfradd ar gyfer pob un o’r {needed} blwyddyn ar ôl blwyddyn 0; mae {given}.",
  giveRateOrVariant: "Rhowch gyfradd neu amrywiad o’r amserlen, nid y ddau.",
  giveTimeInYears: "Rhowch nifer o flynyddoedd o 0 i {maximum}.",
  giveEqualYears:
    "Rhowch gynifer o flynyddoedd o gostau ag o fuddion: mae gan fuddion {benefits}, mae gan gostau {costs}.",
  giveCostsAboveZero:
    "Rhowch gostau fel rhifau positif; rhaid i’w gwerth presennol fod uwchlaw sero.",
  giveSmallerNumbers: "Rhowch rifau llai: mae’r canlyniad yn rhy fawr i’w gyfrifo.",
  giveDeflator:
    "Rhowch enw mynegai prisiau, neu eich un eich hun fel gwrthrych gydag id, kind ac index.",
  giveKnownDeflator: "Rhowch un o’r mynegeion prisiau: {choices}.",
  giveIndexByYear: "Rhowch fynegai gydag un rhif ar gyfer pob blwyddyn.",
  giveIndexYear: "Rhowch flynyddoedd mynegai megis {example}.",
  giveIndexAboveZero: "Rhowch fynegai uwchlaw 0.",
  giveIndexForEachYear:
    "Rhowch un mynegai ar gyfer pob blwyddyn: mae gan years {years}, mae gan index {given}.",
  giveYearsAndIndex: "Rhowch years ac index, neu’r naill na’r llall.",
  giveYearOnce: "Rhowch bob blwyddyn unwaith; mae {year} yno ddwywaith.",
  giveOneKindOfYear:
    "Rhowch flynyddoedd mynegai o un math: pob un megis 2013, neu bob un megis 2013/14.",
  givePriceYearInDeflator:
    "Rhowch flwyddyn brisiau o fewn {deflator}, sy’n rhedeg o {first} i {last}; nid yw {needed} ynddo.",
  giveFinancialYearInDeflator:
    "Rhowch flwyddyn brisiau o fewn {deflator}, sy’n rhedeg o {first} i {last}; mae {year} angen {needed}.",
  giveFinancialYear:
    "Rhowch flwyddyn ariannol megis 2013/14: mae {deflator} fesul blwyddyn ariannol.",
  givePeopleForEachYear:
    "Rhowch un nifer o bobl ar gyfer pob un o {years} blwyddyn y model; mae {given}.",
  giveAmountForEachYear: "Rhowch un swm ar gyfer pob un o {years} blwyddyn y model; mae {given}.",
  giveCost: "Rhowch o leiaf un gost; gall ei symiau fod yn 0.",
  giveOutcome: "Rhowch o leiaf un canlyniad.",
  giveAgencies: "Rhowch o leiaf un asiantaeth, neu gadewch y rhestr allan.",
  giveAgencyOnce: "Rhowch bob asiantaeth unwaith; mae {agency} yno ddwywaith.",
  giveKnownAgency: "Rhowch un o asiantaethau’r model: {choices}.",
  giveAgencyShares: "Rhowch wrthrych gyda chyfran ar gyfer pob asiantaeth.",
  giveSharesAddingToOne:
    "Rhowch gyfrannau asiantaethau sy’n adio i 1; mae’r rhain yn adio i {total}.",
  giveSharesWithinOne:
    "Rhowch gyfrannau asiantaethau sy’n adio i 1 ar y mwyaf; mae’r rhain yn adio i {total}.",
  giveNoCashableShare: "Rhowch 0 yma: dim ond canlyniad cyllidol all ryddhau arian parod.",
  neverPaysBack:
    "Mae’r cyfanswm wedi’i ddisgowntio yn dal islaw sero ym mlwyddyn {year}, yr olaf a gyfrifir.",
  noCashToRecover: "Ni thelir arian parod, felly nid oes dim i’w adennill.",
  noCashCost: "Ni chyfrifir cost arian parod, felly ni ellir gosod dim yn ei herbyn.",
  noCostCounted: "Ni chyfrifir cost, felly ni ellir rhannu gwerth â hi.",
  noFiscalValue:
    "Nid yw’r model yn dangos gwerth cyllidol, felly ni all unrhyw luosrif ohono dalu’r gost.",
  noPublicValue:
    "Nid yw’r model yn dangos gwerth cyhoeddus, felly ni all unrhyw luosrif ohono dalu’r gost.",
  nobodyTreated: "Nid oes neb yn cael eu trin, felly nid oes ffigur fesul person.",
  financialYearsFromCalendar:
    "Mae {deflator} fesul blwyddyn galendr, felly mae tri chwarter y flwyddyn gyntaf ac un chwarter yr ail yn cynrychioli {years}.",
  benefitsBeyondHorizon:
    "Ni chyfrifir effeithiau sy’n para y tu hwnt i flwyddyn {year} ar ei hôl: {names}.",
  noDeadweight: "Mae’r pwysau marw yn 0, fel pe na bai dim wedi digwydd beth bynnag: {names}.",
  noOptimismBias: "Mae’r tuedd optimistiaeth yn 0: {names}.",
  noRangeYet: "Ffigurau unigol heb ystod yw’r rhain; profwch y rhagdybiaethau cyn dibynnu arnynt.",
  businessCase:
    "Mewn gwerth presennol o flwyddyn 0 i flwyddyn {lastYear}, ym mhrisiau {priceYear}, mae cost o {cost:pounds} yn dod â gwerth cyhoeddus o {publicValue:pounds}, y mae {fiscal:pounds} ohono’n gyllidol a {cashable:pounds} yn rhyddhau arian parod. {budget} {value} {payback}",
  budgetsPayMore:
    "Mae cyllidebau cyhoeddus yn talu {amount:pounds} yn fwy nag y maent yn ei arbed.",
  budgetsSaveMore:
    "Mae cyllidebau cyhoeddus yn arbed {amount:pounds} yn fwy nag y maent yn ei dalu.",
  budgetsBreakEven: "Mae cyllidebau cyhoeddus yn arbed cymaint ag y maent yn ei dalu.",
  valueExceedsCost:
    "Mae gwerth cyhoeddus yn fwy na’r gost o {npsv:pounds}, £{bcr:decimal} am bob £1, a byddai’n dal i’w thalu pe bai pob budd {margin:percent} yn is.",
  valueBelowCost:
    "Mae gwerth cyhoeddus yn llai na’r gost o {gap:pounds}, £{bcr:decimal} am bob £1; byddai’n rhaid i bob budd fod {rise:percent} yn uwch i’w thalu.",
  noCostToWeigh: "Ni chyfrifir cost, felly ni ellir pwyso’r gwerth yn ei herbyn.",
  noValueToWeigh: "Nid oes gwerth cyhoeddus i’w bwyso yn erbyn y gost.",
  budgetsRecover: "Mae cyllidebau cyhoeddus wedi adennill eu harian o flwyddyn {year} ymlaen.",
  budgetsNeverRecover:
    "Nid yw cyllidebau cyhoeddus yn adennill eu harian o fewn y blynyddoedd hyn.",
  whoPaysWhoGains:
    "Yn talu mwy nag y maent yn ei ennill: {payers}. Yn ennill mwy nag y maent yn ei dalu: {gainers}. {net}",
  agencyAndAmount: "{agency} o {amount:pounds}",
  noAgency: "dim asiantaeth",
  togetherTheyPay:
    "Gyda’i gilydd, gan gynnwys costau mewn nwyddau, maent yn talu {amount:pounds} yn fwy nag y maent yn ei arbed.",
  togetherTheyGain:
    "Gyda’i gilydd, gan gynnwys costau mewn nwyddau, maent yn arbed {amount:pounds} yn fwy nag y maent yn ei dalu.",
  headingYear: "Blwyddyn",
  headingRate: "Cyfradd",
  headingFactor: "Ffactor",
  headingItem: "Eitem",
  headingRow: "Rhes",
  headingUnit: "Uned",
  headingConstant: "Cysonyn",
  headingPresentValue: "Gwerth presennol",
  headingYearNumber: "Blwyddyn {year}",
  headingMeasure: "Mesur",
  headingValue: "Gwerth",
  headingAgency: "Asiantaeth",
  labelProgramme: "Rhaglen",
  labelDiscountFactor: "Ffactor disgowntio",
  labelTreated: "Pobl a gafodd eu trin",
  labelReferred: "Pobl a gyfeiriwyd",
  labelCostReal: "Cost",
  labelProfile: "Cyfran o’r effaith lawn yn ôl blynyddoedd ers ymuno",
  labelNetPerTreated: "Effaith net am bob person a gafodd ei drin",
  labelQuantity: "Canlyniadau a newidiwyd",
  labelUnitValue: "Gwerth uned",
  labelGross: "Gwerth cyn tuedd optimistiaeth",
  labelValue: "Gwerth",
  labelPublicValue: "Gwerth cyhoeddus",
  labelOfWhichFiscal: "y mae’n gyllidol",
  labelOfWhichCashable: "y mae’n rhyddhau arian parod",
  labelEconomic: "Gwerth economaidd",
  labelSocial: "Gwerth cymdeithasol",
  labelCost: "Cost",
  labelCashCost: "Cost arian parod",
  labelInKindCost: "Cost mewn nwyddau",
  labelCumulativePublic: "Gwerth cyhoeddus cronnol llai cost, wedi’i ddisgowntio",
  labelCumulativeFiscal: "Gwerth cyllidol cronnol llai cost arian parod, wedi’i ddisgowntio",
  labelCumulativeCashable: "Gwerth arian parod cronnol llai cost arian parod, wedi’i ddisgowntio",
  labelNetCash: "Arian parod net",
  labelNet: "Net",
  labelPaybackYear: "Blwyddyn ad-dalu",
  labelPeopleAndSociety: "Pobl a chymdeithas",
  labelTotal: "Cyfanswm",
  labelBudgetImpact: "Effaith net bresennol ar gyllidebau (mae islaw sero yn arbediad)",
  labelFiscalReturn: "Enillion cyllidol am bob £1 o gost arian parod",
  labelCashableReturn: "Enillion arian parod am bob £1 o gost arian parod",
  labelBcr: "Cymhareb budd-cost gyhoeddus (BCR)",
  labelNpsv: "Gwerth cymdeithasol presennol net",
  labelFiscalPayback: "Ad-dalu arian parod drwy werth cyllidol",
  labelCashablePayback: "Ad-dalu arian parod drwy werth arian parod",
  labelPublicPayback: "Ad-dalu’r holl gost drwy werth cyhoeddus",
  labelFiscalMultiplier: "Mae cyllidebau’n mantoli os lluosir gwerth cyllidol â",
  labelPublicMultiplier: "Mae gwerth yn talu’r gost os lluosir gwerth cyhoeddus â",
  labelTakeUpFiscal: "Nifer sy’n manteisio lle mae cyllidebau’n mantoli",
  labelTakeUpPublic: "Nifer sy’n manteisio lle mae gwerth cyhoeddus yn talu’r gost",
  labelCostPerPerson: "Cost am bob person a gafodd ei drin",
  labelPublicPerPerson: "Gwerth cyhoeddus am bob person a gafodd ei drin",
  labelFiscalPerPerson: "Gwerth cyllidol am bob person a gafodd ei drin",
  labelPriceYear: "Blwyddyn brisiau",
  labelConclusion: "Casgliad",
  unitPounds: "£",
  unitPeople: "pobl",
  unitOutcomes: "canlyniadau",
  unitFraction: "ffracsiwn",
  unitRatio: "cymhareb",
  unitYear: "blwyddyn",
  giveEffectNumber: "Rhowch yr effaith fel rhif.",
  giveNumberBetween: "Rhowch rif o {minimum} i {maximum}.",
  giveGrade: "Rhowch radd hyder o 1 i {maximum}.",
  giveGradeParts: "Rhowch radd, neu wrthrych gyda gradd ar gyfer pob rhan o’r dyfarniad.",
  giveShareForEachGrade:
    "Rhowch restr o {grades} cyfran, un ar gyfer pob gradd; null lle nad oes un wedi’i llenwi.",
  giveNameOnce: "Rhowch bob enw unwaith; mae {name} yno ddwywaith.",
  giveAmountsOrUnitCost:
    "Rhowch swm ar gyfer pob blwyddyn, neu gost uned sy’n dal am bob blwyddyn.",
  giveAmountsOrUnitCostNotBoth: "Rhowch gost uned neu swm ar gyfer pob blwyddyn, nid y ddau.",
  giveStepSize: "Rhowch faint y cam: faint o bobl y mae un tîm yn eu trin mewn blwyddyn.",
  giveStepSizeWhenStepped: "Rhowch faint cam ar gyfer cost fesul cam yn unig.",
  giveBasisWithCostPer: "Rhowch sail heblaw fixed: nid yw cost sefydlog ar gyfer neb yn benodol.",
  givePrevalence: "Rhowch y cyffredinrwydd: nid yw {measure} yn golygu dim heb risg y cymharydd.",
  giveStatedCutOff:
    "Rhowch y trothwy: dim ond ar sgôr benodol y daw gwahaniaeth safonedig yn achosion.",
  giveStandardisedDifference: "Rhowch wahaniaeth safonedig o -5 i 5.",
  givePrevalenceBetween:
    "Rhowch gyffredinrwydd uwchlaw 0 ac islaw 1: fel arall nid yw symudiad yn mynd â neb dros drothwy.",
  giveMeanDifference: "Rhowch wahaniaeth cymedrig o -1,000,000 i 1,000,000 am bob person.",
  giveRatioAboveZero: "Rhowch gymhareb uwchlaw 0; mae islaw 1 yn llai gyda’r gwasanaeth.",
  giveEffectWithinRisk:
    "Rhowch effaith sy’n cadw’r risg o 0 i 1: o {prevalence} mae’n arwain at {treated}.",
  giveDeadweight:
    "Rhowch y pwysau marw: gydag effaith {basis} nid oes dim arall yn dweud beth fyddai wedi digwydd beth bynnag.",
  giveDurationWithinYears: "Rhowch hyd o {years} blwyddyn y model ar y mwyaf.",
  giveEvidenceHorizon:
    "Rhowch orwel y dystiolaeth y mae’r effaith yn cael ei hymestyn y tu hwnt iddo.",
  giveChildrenPerFamily:
    "Rhowch nifer y plant fesul teulu: mae {name} yn cyfrif plant mewn un lle a theuluoedd mewn lle arall.",
  giveStepUnitForFiscal: "Rhowch uned gam ar gyfer canlyniad cyllidol yn unig.",
  giveOneCashable: "Rhowch gyfran arian parod neu werth uned arian parod, nid y ddau.",
  giveCashableWithinValue: "Rhowch werth uned arian parod o 0 i’r gwerth uned, {value:pounds}.",
  giveStepUnits: "Rhowch faint {name} yn yr unedau cam: nid yw cam heb faint yn rhyddhau dim.",
  giveKnownStepUnit: "Rhowch un o unedau cam y model: {choices}.",
  giveBiasOrGrade: "Rhowch duedd optimistiaeth neu radd, nid y ddau.",
  giveOptimismTable:
    "Rhowch y tabl sy’n dweud beth mae pob gradd yn ei ychwanegu a’i dynnu; nid oes un ar ffeil.",
  giveShareOfGrade: "Rhowch gyfran gradd {grade}: mae’r tabl yn dod yn wag a defnyddir y radd hon.",
  benefitsEndWithEvidence:
    "Mae’r buddion yn dod i ben gyda’r dystiolaeth er bod yr hyd yn hirach: {names}.",
  effectsPointToHarm:
    "Mae’r effaith yn pwyntio at niwed; gwiriwch ei harwydd yn erbyn ei mesur a’i nod: {names}.",
  effectOfOtherLevel:
    "Mae’r gwasanaeth yn atal {level}, ond mesurwyd yr effaith ar lefel arall: {names}.",
  wholeUnitsOfCentral:
    "Rhyddheir arian parod fesul uned gyfan o’r amcangyfrif canolog; nid yw’r cymedr dros ganlyniadau posibl yr un peth: {names}.",
  steppedCostsJump:
    "Mae cost fesul cam yn neidio gyda nifer y bobl, felly nid oes fformiwla sy’n rhoi’r nifer sy’n manteisio.",
  noTakeUpMeetsCost:
    "Mae pob person a gaiff ei drin yn costio cymaint â’r gwerth a ddaw, felly nid oes nifer sy’n manteisio a fyddai’n talu’r gost.",
  noPublicValueToShare: "Nid yw’r model yn dangos gwerth cyhoeddus, felly nid oes cyfran ohono.",
  nobodyReferred: "Nid oes neb yn cael eu cyfeirio, felly nid oes ffigur fesul person.",
  businessCaseExtended:
    "{case} Mae {share:percent} o’r gwerth cyhoeddus yn dibynnu ar effeithiau’n parhau y tu hwnt i’r dystiolaeth.",
  giveStepUnitName: "Rhowch enw’r uned gam wrth ymyl ei maint.",
  giveOneStepSize: "Rhowch un maint i {name}: mae’n {size} yn uwch i fyny.",
  noFundingNeeded:
    "Nid yw’r cyfanswm rhedegol byth yn disgyn islaw sero, felly nid oes dim i’w ganfod.",
  budgetByYear: "{peak} {end} {running}",
  nothingToFind: "Nid oes angen canfod arian cyn yr arbedion.",
  mostToFind:
    "Rhaid canfod {amount:pounds} ar y mwyaf cyn yr arbedion arian parod, ym mlwyddyn {year}.",
  cashShortAtEnd:
    "Erbyn blwyddyn {year} mae’r arbedion arian parod {amount:pounds} yn brin o’r arian a dalwyd.",
  cashAheadAtEnd:
    "Erbyn blwyddyn {year} mae’r arbedion arian parod {amount:pounds} ar y blaen i’r arian a dalwyd.",
  doubleRunningPaid:
    "O’r arian, mae {amount:pounds} yn cadw hen wasanaethau i redeg yn y cyfamser.",
  noDoubleRunning: "Ni chyfrifir rhedeg dwbl.",
  nobodyGains: "Nid oes asiantaeth yn ennill, felly nid oes dim i rannu’r gost yn ei ôl.",
  tooManyAgencies:
    "Gyda mwy na {most} asiantaeth mae’r gyfran deg yn cymryd gormod o amser; unwch rai yn un.",
  noSurplusToShare:
    "Mae’r asiantaethau gyda’i gilydd yn ennill {shortfall:pounds} yn llai na’r gost lawn, felly nid oes gwarged i’w rannu.",
  agencyPaysIn: "mae {agency} yn talu {amount:pounds} i mewn",
  agencyIsPaid: "telir {amount:pounds} i {agency}",
  nothingToSettle: "nid oes neb yn talu neb",
  settledFairly:
    "Gyda’i gilydd mae’r asiantaethau’n ennill {surplus:pounds} ar ôl y gost lawn. Am gyfran deg ohono: {transfers}.",
  settledInProportion: "{reason} Yn ôl yr hyn y mae pob un yn ei ennill: {transfers}.",
  profileComesTo:
    "Dros {years} blwyddyn ers ymuno mae’r effaith yn cyfateb i {full:decimal} blwyddyn o effaith lawn, {extension:decimal} ohonynt y tu hwnt i’r dystiolaeth.",
  giveImpactForPoints: "Rhowch effaith heblaw 0: mae pwyntiau canran yn dod oddi arni.",
  additionalShare: "Mae {share:percent} o’r effaith gros yn ychwanegol.",
  giveAdjustmentOrGrade: "Rhowch addasiad, neu radd gyda’ch tabl eich hun.",
  noOptimismAdjustment: "Ni newidir dim oherwydd optimistiaeth.",
  optimismAdds: "Mae tuedd optimistiaeth yn ychwanegu {share:percent}.",
  optimismTakesOff: "Mae tuedd optimistiaeth yn tynnu {share:percent}.",
  chainComesTo:
    "O {population:count} o bobl mae {affected:count} yn cael eu heffeithio ac mae {completed:decimal} ohonynt yn cwblhau’r gwasanaeth; mae {outcomes:decimal} canlyniad yn newid o’i herwydd, gwerth {value:pounds}.",
  agencyGains: "{agency} {amount:pounds}",
  whoGains:
    "O {total:pounds}, mae hyn yn mynd i asiantaethau: {agencies}; mae {rest:pounds} yn mynd i bobl a chymdeithas.",
  headingAmount: "Swm",
  headingShare: "Cyfran",
  labelOfWhichDoubleRunning: "y mae’n rhedeg dwbl",
  labelFiscalValue: "Gwerth cyllidol",
  labelNetFiscal: "Gwerth cyllidol llai cost arian parod",
  labelRunningFiscal: "Cyfanswm rhedegol, cyllidol",
  labelRunningCash: "Cyfanswm rhedegol, arian parod",
  labelPeakFunding: "Uchafbwynt yr angen am gyllid",
  labelPeakYear: "Blwyddyn yr uchafbwynt",
  headingBearsNow: "Yn ei dalu nawr",
  headingGain: "Ennill",
  headingPaysInProportion: "Yn talu yn ôl cyfran",
  headingTransferInProportion: "Trosglwyddiad yn ôl cyfran",
  headingNetInProportion: "Net yn ôl cyfran",
  headingPaysFairShare: "Yn talu, cyfran deg",
  headingTransferFairShare: "Trosglwyddiad, cyfran deg",
  headingNetFairShare: "Net, cyfran deg",
  tooFewReferred: "Cyfeirir rhy ychydig o bobl i roi ffigur fesul person.",
  doesNotMove: "Nid yw’r olwg hon yn symud gydag ef.",
  outOfReach: "Nid oes gwerth y gall ei gymryd yn troi’r achos.",
  nothingTurns: "Nid oes un rhagdybiaeth yn troi’r achos o fewn ei therfynau.",
  turnsFirst: "Y rhagdybiaeth sy’n troi’r achos gyntaf yw {name}: o {value} i {to}.",
  breakEvenPrices:
    "Am bob person a gyfeirir, y mwyaf i’w dalu yw {prices}; mae’r model yn talu {cost:pounds}. {turning}",
  pricePublic: "{price:pounds} i werth cyhoeddus dalu’r holl gost",
  priceFiscal: "{price:pounds} i werth cyllidol dalu’r gost arian parod",
  priceCash: "{price:pounds} ar arian parod yn unig",
  fieldOfItem: "{field}, {item}",
  fieldTakeUp: "nifer sy’n manteisio",
  fieldRetention: "cadw",
  fieldCohort: "pobl a gyfeiriwyd",
  fieldChildrenPerFamily: "plant fesul teulu",
  fieldDiscount: "amserlen ddisgowntio",
  fieldBasePriceYear: "blwyddyn brisiau sylfaen",
  fieldAmounts: "symiau",
  fieldUnitCost: "cost uned",
  fieldStepSize: "maint y cam",
  fieldRealInflation: "chwyddiant real",
  fieldOptimismBias: "tuedd optimistiaeth",
  fieldUnitValue: "gwerth uned",
  fieldPrevalence: "cyffredinrwydd",
  fieldEffect: "effaith",
  fieldDeadweight: "pwysau marw",
  fieldAttribution: "priodoli",
  fieldDisplacement: "dadleoli",
  fieldLeakage: "gollyngiad",
  fieldSubstitution: "amnewid",
  fieldMultiplier: "lluosydd",
  fieldLag: "oedi",
  fieldRamp: "esgyniad",
  fieldDuration: "hyd",
  fieldEvidenceHorizon: "gorwel y dystiolaeth",
  fieldDropOff: "gostyngiad",
  fieldCashableShare: "cyfran arian parod",
  fieldCashableUnitValue: "gwerth uned arian parod",
  fieldAgencyShares: "cyfrannau asiantaethau",
  fieldPriceYear: "blwyddyn brisiau",
  figureOfItem: "{figure}: {item}",
  formulaRelativeReduction: "cyffredinrwydd wedi’i luosi ag effaith",
  formulaRiskDifference:
    "y gwahaniaeth risg ei hun, a gyfrifir yn ennill pan fydd yn pwyntio at y nod; nid yw cyffredinrwydd yn ei luosi",
  formulaRelativeRisk:
    "cyffredinrwydd wedi’i luosi â’r hyn y mae’r risg gymharol yn ei dynnu o 1, a gyfrifir yn ennill pan fydd yn pwyntio at y nod",
  formulaOddsRatio:
    "ods y cymharydd wedi’u lluosi â’r gymhareb ods, wedi’u troi’n ôl yn risg, llai risg y cymharydd",
  formulaStandardisedDifference:
    "y gyfran y tu hwnt i’r trothwy ar ôl i’r sgorau symud, llai’r gyfran cynt",
  formulaMeanDifference: "y gwahaniaeth cymedrig ei hun, mewn unedau naturiol am bob person",
  formulaDiscount:
    "ffactor pob blwyddyn yw’r flwyddyn gynt wedi’i rhannu ag 1 a chyfradd y flwyddyn; mae blwyddyn 0 yn 1",
  formulaTreated: "pobl a gyfeiriwyd wedi’u lluosi â’r nifer sy’n manteisio a’r cadw",
  formulaCostFixed:
    "swm ym mhrisiau’r flwyddyn sylfaen, gan ychwanegu tuedd optimistiaeth, wedi codi yn ôl ei chwyddiant real",
  formulaCostPerReferred:
    "swm am bob person a gyfeirir, ym mhrisiau’r flwyddyn sylfaen, gan ychwanegu tuedd optimistiaeth, wedi codi yn ôl ei chwyddiant real",
  formulaCostPerTreated:
    "swm am bob person a gaiff ei drin, ym mhrisiau’r flwyddyn sylfaen, gan ychwanegu tuedd optimistiaeth, wedi codi yn ôl ei chwyddiant real",
  formulaCostStepped:
    "swm am bob tîm cyfan y mae’r rhai a gaiff eu trin yn ei lenwi neu’n dechrau ei lenwi, ym mhrisiau’r flwyddyn sylfaen, gan ychwanegu tuedd optimistiaeth, wedi codi yn ôl ei chwyddiant real",
  formulaPresentValue: "y swm dros flynyddoedd o bob swm wedi’i luosi â’i ffactor disgowntio",
  formulaNetShare:
    "ennill un person, llai cyfran y pwysau marw, wedi’i luosi â phriodoli, llai dadleoli, gollyngiad ac amnewid, wedi’i luosi â’r lluosydd",
  formulaNetPoints:
    "ennill un person, llai pwysau marw mewn pwyntiau canran, wedi’i luosi â phriodoli, llai dadleoli, gollyngiad ac amnewid, wedi’i luosi â’r lluosydd",
  formulaProfile:
    "dim cyn yr oedi, yna’r esgyniad, yna’r gostyngiad, a dim ar ôl yr hyd neu’r dystiolaeth",
  formulaQuantity:
    "effaith net am bob person a gaiff ei drin wedi’i lluosi â’r bobl mewn effaith yn y flwyddyn",
  formulaUnitValue:
    "gwerth uned wedi’i luosi â mynegai prisiau’r flwyddyn sylfaen dros fynegai ei flwyddyn brisiau",
  formulaValue:
    "canlyniadau a newidiwyd wedi’u lluosi â gwerth uned, gan dynnu tuedd optimistiaeth, wedi codi yn ôl ei chwyddiant real",
  formulaCashableShare: "gwerth wedi’i luosi â’r gyfran arian parod",
  formulaCashableAmount:
    "canlyniadau a newidiwyd wedi’u lluosi â’r gwerth uned arian parod, gan dynnu tuedd optimistiaeth",
  formulaCashableSteps:
    "y rhan arian parod o’r gwerth, am gynifer o achosion ag y mae unedau cam cyfan yn eu dal",
  formulaAgencyCost: "gwerth presennol y cyfalaf a’r refeniw y mae’r asiantaeth yn eu talu",
  formulaAgencyInKind: "gwerth presennol yr amser a’r lle y mae’r asiantaeth yn eu rhoi",
  formulaAgencyFiscal: "cyfran yr asiantaeth o werth presennol pob canlyniad cyllidol",
  formulaAgencyNet: "gwerth cyllidol llai cost arian parod a chost mewn nwyddau",
  formulaPublicValue: "swm gwerthoedd presennol pob canlyniad",
  formulaFiscalValue: "swm gwerthoedd presennol y canlyniadau cyllidol",
  formulaCashableValue: "swm gwerthoedd presennol yr hyn y gellir ei dynnu o gyllideb",
  formulaCost: "swm gwerthoedd presennol pob cost",
  formulaCashCost: "swm gwerthoedd presennol cyfalaf a refeniw",
  formulaBudgetImpact: "cost arian parod llai gwerth cyllidol; mae islaw sero yn arbediad",
  formulaNpsv: "gwerth cyhoeddus llai’r holl gost",
  formulaBcr: "gwerth cyhoeddus wedi’i rannu â’r holl gost",
  formulaFiscalReturn: "gwerth cyllidol wedi’i rannu â chost arian parod",
  formulaCashableReturn: "gwerth arian parod wedi’i rannu â chost arian parod",
  formulaPayback:
    "y flwyddyn gyntaf nad yw’r net rhedegol wedi’i ddisgowntio byth islaw sero ar ei hôl",
  formulaPeak:
    "pa mor bell y mae cyfanswm rhedegol gwerth arian parod llai cost arian parod yn disgyn islaw sero, heb ddisgowntio",
  labelImpact: "Ennill am bob person a gafodd ei drin, cyn pwysau marw",
  labelPresentCost: "Gwerth presennol y gost",
  labelPresentCashable: "Gwerth presennol, arian parod",
  labelCashableValue: "Gwerth arian parod",
  giveKnownFigure: "Rhowch un o’r ffigurau: {choices}; neu id rhes megis outcomes[0].valueGbp.",
  everyFigureExplained:
    "Esbonnir {count:count} ffigur, pob un gyda’i fewnbynnau a’r hyn y mae’n dibynnu arno.",
  figureExplained: "{name}: {formula}.",
  headingFormula: "Fformiwla",
  headingSymbols: "Mewn symbolau",
  headingInputValue: "Gwerth mewnbwn",
  headingSource: "Ffynhonnell",
  viewPublic: "Gwerth cyhoeddus yn erbyn yr holl gost",
  viewFiscal: "Gwerth cyllidol yn erbyn cost arian parod",
  viewCash: "Gwerth arian parod yn erbyn cost arian parod",
  headingView: "Golwg",
  headingBreakEvenPrice: "Pris mantoli am bob person a gyfeirir",
  headingCostNow: "Cost nawr",
  headingHeadroom: "Lle i symud",
  headingTurnsFirst: "Yn troi gyntaf; gwerth nawr; gwerth troi",
  labelExtensionShare: "Cyfran y gwerth cyhoeddus y tu hwnt i’r dystiolaeth",
  labelWholeUnits: "Unedau cam cyfan a ryddheir",
  unitStepUnits: "unedau",
};
