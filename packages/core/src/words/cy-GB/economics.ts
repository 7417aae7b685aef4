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
  givePreventionEffect:
    "Rhowch effaith a fesurwyd ar atal {level}: mae un a fesurwyd ar driniaeth yn ei gorddweud.",
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
};
