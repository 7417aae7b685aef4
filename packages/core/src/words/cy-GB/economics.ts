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
};
