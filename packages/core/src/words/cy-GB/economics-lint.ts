import type * as english from "../en-GB/economics-lint.js";
import type { Translation } from "../translation.js";

export const economicsLint: Translation<typeof english> = {
  lintUnitTrap:
    "{name}: mae’r effaith yn cyfrif plant ac mae’r gwerth ar gyfer teulu. O’u lluosi fel y maent maent yn hawlio {claimed:pounds}, gormod o nifer y plant mewn teulu.",
  lintUnitTrapSized:
    "{name}: mae’r effaith yn cyfrif plant ac mae’r gwerth ar gyfer teulu. {children:decimal} o blant yw {families:decimal} o deuluoedd, gyda {size} o blant ym mhob un: o’u lluosi fel y maent maent yn hawlio {claimed:pounds}, lle mae {right:pounds} yn gywir.",
  lintCostUnitTrap: "{name}: mae’r gost ar gyfer teulu ac mae’r garfan yn cyfrif plant.",
  lintStateUnits:
    "Nodwch ar gyfer pwy y mae’r effaith, y gwerth a’r gost, plentyn neu deulu, a faint o blant sydd mewn teulu.",
  stageEarlyHelp: "cymorth cynnar",
  stageContact: "cyswllt ac atgyfeirio",
  stageAssessment: "asesu",
  stageChildInNeed: "plentyn mewn angen",
  stageSection47: "ymholiad adran 47",
  stageChildProtection: "amddiffyn plant",
  stagePreProceedings: "cyn achos",
  stageCareProceedings: "achos gofal",
  stageLookedAfter: "yn derbyn gofal",
  lintPartOfWhole: "Mae {part} ({code}) yn rhan o {whole} ({wholeCode}), a hawlir hefyd.",
  lintSameThingTwice: "Mae {part} ({code}) a {whole} ({wholeCode}) yn prisio’r un peth.",
  lintClaimOne: "Hawliwch {whole} neu {part}, nid y ddau.",
  lintCaseTwice:
    "Mae {name} ({stage}) a {other} ({otherStage}) yn gamau ar un llwybr, felly gellid hawlio’r un plentyn ddwywaith.",
  lintSplitCases:
    "Hawliwch {name} dim ond ar gyfer plant nad ydynt yn {other}, neu gadewch ef allan.",
  lintContested: "{name}: mae’r gost uned {code} yn ddadleuol yn gyhoeddus.",
  lintUseUncontested: "Defnyddiwch gost sydd oherwydd y canlyniad, neu dangoswch yr achos hebddi.",
  lintLevelNotStated:
    "{name}: ni nodir ar ba lefel atal y cafwyd yr effaith; mae’r gwasanaeth yn {level}.",
  lintStateLevel: "Nodwch hi: mae effeithiau’n lleihau o driniaeth i atal.",
  lintOtherLevel:
    "{name}: defnyddir effaith a gafwyd ar lefel {found} ar gyfer lefel {level}, lle mae effeithiau’n llai.",
  lintUseEffectOfLevel: "Defnyddiwch effaith a gafwyd ar lefel {level}.",
  lintDeadweightTwice:
    "{name}: mae’r effaith o’i chymharu â grŵp cymharu, felly mae’r hyn a fyddai wedi digwydd beth bynnag eisoes wedi’i dynnu; mae pwysau marw yn tynnu {deadweight:percent} arall.",
  lintDropDeadweight:
    "Gadewch bwysau marw allan, neu enwch y sail y mae’r effaith yn gorffwys arni mewn gwirionedd.",
  lintBasisNotStated:
    "{name}: mae pwysau marw yn tynnu {deadweight:percent}, ac ni nodir yn erbyn beth y mesurwyd yr effaith. Os grŵp cymharu oedd hwnnw, cyfrifir pwysau marw ddwywaith.",
  lintStateBasis:
    "Nodwch sail yr effaith: controlled, beforeAfter neu completion. Os controlled ydyw, gadewch bwysau marw allan.",
  giveAssumptionNames:
    "Rhowch enwau rhagdybiaethau gydag atalnodau rhyngddynt, megis take-up, retention neu outcomes[0].effect; nid yw {name} yn un.",
  lintNoDeadweight:
    "{name}: nid oes gan yr effaith grŵp cymharu ({basis}), ac ni thynnir dim am yr hyn a fyddai wedi digwydd beth bynnag.",
  lintGiveDeadweight: "Rhowch bwysau marw, o gyfradd gymharu neu duedd, gyda’i ffynhonnell.",
  lintNoHorizon:
    "{name}: mae buddion yn rhedeg hyd flwyddyn {last:count} ar ôl ymuno, ac ni nodir dilyniant sy’n eu dangos.",
  lintGiveHorizon: "Rhowch orwel y dystiolaeth: y dilyniant hwyaf y tu ôl i’r effaith.",
  lintBeyondEvidence:
    "{name}: mae buddion yn rhedeg hyd flwyddyn {last:count} ar ôl ymuno, ac mae’r dystiolaeth yn dod i ben ym mlwyddyn {horizon:count}.",
  lintEndWithEvidence:
    "Daliwch y buddion i ben gyda’r dystiolaeth, neu dangoswch yr achos y ddwy ffordd.",
  lintCashOutsideFiscal:
    "{name}: nid yw gwerth {category} yn gyllideb gyhoeddus, felly ni ddaw arian ohono.",
  lintCashAboveValue:
    "{name}: gelwir {cashable:pounds} yn arian y gellir ei ryddhau, mwy na’r gwerth o {value:pounds}.",
  lintCashWithinValue:
    "Galwch yn arian y gellir ei ryddhau dim ond yr hyn y gall cyllideb gyhoeddus ei golli mewn gwirionedd, ei gwerth cyllidol ar y mwyaf.",
  lintAverageCashed:
    "{name}: cyfrifir cost uned gyfartalog fel arian, ac nid yw un achos yn llai yn tynnu cyfartaledd oddi ar gyllideb.",
  lintBehaviourNotStated:
    "{name}: cyfrifir gwerth fel arian, ac ni nodir ai cyfartaledd ynteu cost ymylol yw’r gost uned.",
  lintUseMarginal:
    "Defnyddiwch y gost ymylol fel arian y gellir ei ryddhau, neu uned gam: cartref, tîm neu gontract sy’n cau’n gyfan.",
  lintMixedYears:
    "Symudir prisiau {count:count} blwyddyn, {first} i {last}, i {base} gan un mynegai.",
  lintCheckYears:
    "Gwiriwch fod pob swm ym mhrisiau’r flwyddyn wrth ei ochr, ac nas symudwyd o’r blaen.",
  lintOneKindOfYear:
    "Gwiriwch fod pob swm ym mhrisiau’r flwyddyn wrth ei ochr, ac mai blynyddoedd calendr a blynyddoedd ariannol a olygir.",
  lintStale: "Mae {name} ym mhrisiau {priceYear}, {age:count} o flynyddoedd cyn {asOf}.",
  lintLaterFigure:
    "Chwiliwch am ffigur o’r {limit:count} mlynedd diwethaf: mae mynegai’n symud prisiau, nid sut y rhedir gwasanaeth.",
  lintNominalStated:
    "Mae’r symiau fesul blwyddyn mewn punnoedd enwol, ac mae’r gyfradd ddisgowntio’n un real.",
  lintSteadyRise:
    "Mae {name} yn codi {rise:percent} bob blwyddyn, fel y gwna symiau sy’n caniatáu am chwyddiant, ac mae’r gyfradd ddisgowntio’n un real.",
  lintCalledNominal:
    "Gelwir {name} yn enwol neu mewn termau arian parod, ac mae’r gyfradd ddisgowntio’n un real.",
  lintUseReal:
    "Rhowch bob swm mewn punnoedd real y flwyddyn brisiau sylfaenol; mae codiad uwchlaw prisiau cyffredinol yn mynd i chwyddiant real.",
  lintNoCostBias: "{name}: ni ychwanegir dim er bod costau’n tueddu i fod yn uwch.",
  lintNoBenefitBias: "{name}: ni thynnir dim er bod buddion yn tueddu i fod yn is.",
  lintGiveBias: "Rhowch ragfarn optimistiaeth, neu radd hyder gyda’ch tabl eich hun.",
  lintVariedFixed:
    "Symudir {field} tra bo pob cost yn sefydlog, felly mae llai o bobl yn costio cymaint â mwy.",
  lintMoveCosts: "Rhowch sail i’r costau sy’n dilyn pobl: perReferred, perTreated neu stepped.",
  lintBiasAndRange:
    "{name}: tynnir amrediad {field} i’r ochr waeth eisoes (ei ganol yw {middle}, mae gan y model {value}), a daw rhagfarn optimistiaeth ar ei ben.",
  lintBiasOrRange: "Defnyddiwch un o’r ddau: yr amrediad, neu’r rhagfarn optimistiaeth.",
  lintNoSource: "Nid yw {name} yn nodi ffynhonnell.",
  lintGiveSource: "Rhowch y ffynhonnell: ni all ffigur heb un gario pennawd.",
  lintPutRight: "Cywirwch hyn yn gyntaf: tan hynny nid yw’r model yn rhedeg.",
  lintCost: "Cost: {name}",
  lintOutcome: "Canlyniad: {name}",
  lintSetting: "Gosodiad: {setting}",
  lintModel: "Y model",
  lintNothing:
    "Nid yw’r un o’r {rules:count} rheol yn canfod dim amheus yn y model, sydd ddim yn profi ei ffigurau.",
  lintConclusion:
    "Gwallau: {errors:count}, rhybuddion: {warnings:count}, nodiadau: {notes:count}; {advice}.",
  lintConclusionWorth:
    "Gwallau: {errors:count}, rhybuddion: {warnings:count}, nodiadau: {notes:count}; {dearest}, ac {advice}.",
  lintDearestFlatters: "mae’r drutaf yn gwneud i’r achos edrych yn well o {worth:pounds} ({place})",
  lintDearestHides: "mae’r drutaf yn gwneud i’r achos edrych yn waeth o {worth:pounds} ({place})",
  lintDearestCash: "mae’r drutaf yn bwrw amheuaeth ar {worth:pounds} o arian ({place})",
  lintNotYet: "nid yw’r achos yn addas i’w ddangos cyn cywiro’r gwallau",
  lintAnswer: "mae angen ateb i bob rhybudd cyn dangos yr achos",
  lintOnlyNotes: "nid oes dim yn rhwystr i ddangos yr achos",
  lintHeadingSeverity: "Difrifoldeb",
  lintHeadingRule: "Rheol",
  lintHeadingPlace: "Ble",
  lintHeadingFinding: "Canfyddiad",
  lintHeadingRemedy: "Beth i’w wneud",
  lintHeadingWorth: "Gwerth (mae uwchlaw 0 yn gwella’r olwg)",
  lintHeadingWorthOf: "Gwerth mewn",
  lintUpratedTwice:
    "{name}: dywed ei ffynhonnell i’r swm gael ei symud i {moved}, a’i flwyddyn brisiau yw {priceYear}, felly fe’i symudir ddwywaith.",
  lintOneUprating:
    "Rhowch y swm gwreiddiol gyda’i flwyddyn brisiau wreiddiol, neu’r swm a symudwyd gyda’r flwyddyn y’i symudwyd iddi.",
};
