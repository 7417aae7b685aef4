import type * as english from "../en-GB/matching-survey.js";
import type { Translation } from "../translation.js";

export const matchingSurvey: Translation<typeof english> = {
  giveFewerGroups: "Rhowch lai o grwpiadau, neu rai brasach: mae gormod o gyfuniadau i’w cyfrif.",
  givePopulationSize: "Rhowch faint sydd yn y boblogaeth: rhif cyfan o 1 neu fwy.",
  giveUnitsForSecondStage:
    "Rhowch uned samplu ar gyfer pob cofnod hefyd, gan fod ail gam yn cael ei dynnu o fewn unedau.",
  giveFirstStage:
    "Rhowch yr unedau samplu ym mhoblogaeth pob haen hefyd, gan fod yr ail gam yn dibynnu ar y cyntaf.",
  giveEveryRecordAPlace: "Rhowch enw yma i bob cofnod; ni ellir gosod gwag yn y sampl.",
  giveUnitOneStratum:
    "Rhowch un haen i bob uned samplu: mae {unit} yn {first} ac yn {second}. Os dwy uned yw’r rhain, nythwch yr enw, megis {first}-{unit}.",
  giveOnePopulation:
    "Rhowch un maint poblogaeth drwy {stratum} i gyd: mae ganddo {first:count} a {second:count}.",
  theSample: "y sampl",
  givePopulationOfSample:
    "Rhowch boblogaeth o’r {sampled:count} a samplwyd o leiaf, nid {size:count}.",
  useFlagWord: "'{found}' yw {column} yn rhes {row}: defnyddiwch yes/no, 1/0 neu rhowch fap.",
  useFlagMap:
    "'{found}' yw {column} yn rhes {row}: defnyddiwch 1/0 neu rhowch fap, flagWords, sy’n dweud beth yw ystyr '{found}'.",
  giveCountedChildren:
    "Rhowch restr o wrthrychau, un ar gyfer pob cell, megis need 1, service 0, n 12.",
  giveBothWeightSums:
    "Rhowch w a w2, sef symiau’r pwysau a’u sgwariau, ym mhob llinell neu yn yr un.",
  giveGroupOfCell: "Rhowch labeli yn ôl grwpiad, megis area Gogledd.",
  giveTallies: "Rhowch restr o un cyfrif neu fwy.",
  giveTalliesAlike:
    "Rhowch gyfrifon tebyg: yr un grwpiadau, meysydd sampl a chylchoedd, a phob un â phwysau neu ddim un.",
  giveSampleOfEveryCell: "Rhowch {field} ym mhob cell neu yn yr un.",
  giveMeasure: "Rhowch un o: {choices}; neu ran a’i chyfan, megis rhan service 1 o gyfan need 1.",
  givePattern: "Rhowch need, service neu support, pob un yn 1 neu 0.",
  giveLimitsForNumbers: "Rhowch t neu normal; ar gyfer cyfrannau y mae terfynau logit a beta.",
  giveTallyWithGroups: "Rhowch ddim grwpiau, neu gyfrif a wnaed gyda grwpiau.",
  giveGrouping: "Rhowch un o grwpiadau’r cyfrif: {groupings}.",
  giveTwoUnits:
    "Rhowch o leiaf ddwy uned samplu yn haen {stratum}, neu dywedwch gyda lonelyPsu sut i’w thrin: remove, certainty, adjust neu average.",
  giveTwoInUnit:
    "Rhowch o leiaf ddau gofnod o uned samplu {unit}, neu dywedwch gyda lonelyPsu sut i’w thrin: remove, certainty, adjust neu average.",
  giveUnitsForJackknife:
    "Rhowch gyfrif ag unedau samplu (psu), gan fod y gyllell boced yn hepgor un ar y tro.",
  givePostStrata:
    "Rhowch grwpiad o’r cyfrif yn by, a nifer y plant ym mhob un o’i grwpiau yn population.",
  givePopulationOfGroup: "Rhowch nifer y plant ar gyfer {label} hefyd, gan ei fod yn y sampl.",
  giveSampledGroup:
    "Rhowch grwpiau sydd yn y sampl: nid oes neb o {label} ynddi. Unwch ef â grŵp arall.",
  giveWeightAboveZero: "Rhowch bwysau uwch na 0 ym mhob rhes; mae cell wag yn cyfrif fel 0.",
  rowBothOfAll: "Angen uchel ac yn cael gwasanaeth, o’r holl blant",
  rowIsolatedInNeed: "Angen uchel heb wasanaeth a heb neb i droi ato, o’r holl blant",
  totalPopulation: "Plant",
  totalNeed: "Plant mewn angen uchel",
  totalServed: "Plant sy’n cael gwasanaeth",
  totalBoth: "Plant mewn angen uchel sy’n cael gwasanaeth",
  totalUnmetNeed: "Plant mewn angen uchel heb wasanaeth",
  totalServedLowNeed: "Plant sy’n cael gwasanaeth heb angen uchel",
  ownMeasure: "Y mesur y gofynnwyd amdano",
  nobodyInWhole: "Nid oes neb yn y cyfan, felly nid oes cyfran ohono.",
  nobodyWithSupportKnown: "Nid yw’n hysbys am neb a oes rhywun i droi ato, felly nid oes cyfran.",
  noWeightInWhole: "Mae pob pwysau’n 0 yma, felly nid oes amcangyfrif.",
  oneUnitOnly:
    "Dim ond un uned samplu sydd, felly nid oes dim yn dangos faint y byddai sampl arall yn wahanol.",
  oneUnitInEveryStratum:
    "Nid oes gan unrhyw haen ddwy uned samplu, felly nid oes dim yn dangos faint y byddai sampl arall yn wahanol.",
  noDegreesOfFreedom:
    "Nid oes mwy o unedau samplu nag o haenau yma, felly nid oes graddau rhyddid ar gyfer terfynau na phrofion.",
  noSimpleVariance:
    "Ni fyddai hapsampl syml yn dangos amrywiad yma, felly nid oes effaith dyluniad.",
  weightsBelowRecords:
    "Nid yw’r pwysau’n adio i fwy na’r cofnodion, felly nid oes poblogaeth i gymharu â hi.",
  noLimitsNobodyCounted:
    "Nid oes neb yn y sampl yn cael ei gyfrif, felly nid yw ei wall o 0 yn dweud dim ac nid oes terfynau.",
  allNeedInOneUnit:
    "Mae un uned samplu yn dal pawb y mae hyn yn gyfran ohonynt, felly ni ellir ei hepgor.",
  emptyCellOfTest: "Mae un o bedair cell angen a gwasanaeth yn wag, felly ni ellir gwneud y prawf.",
  noVarianceOfTest:
    "Nid yw’r sampl yn dangos amrywiad rhwng ei hunedau, felly ni ellir gwneud y prawf.",
  lonelyTreated: "Dim ond un uned samplu yn {names}: triniwyd fel y gofynnwyd ({choice}).",
  limitsPassEnds:
    "Mae rhai terfynau’n mynd heibio i 0 neu 1; nid yw terfynau logit a beta byth yn gwneud hynny.",
  limitsBelowNothing:
    "Mae terfyn isaf o dan 0, na all unrhyw nifer o blant fod: mae’r sampl yn rhy fach ar ei gyfer.",
  concludeNoEstimate: "{measure}: dim amcangyfrif. {reason}",
  concludeShareNoLimits: "{measure}: {value:percent}, heb derfynau. {reason}",
  concludeTotalNoLimits: "{measure}: {value:count}, heb derfynau. {reason}",
  concludeRatioNoLimits: "{measure}: {value:decimal}, heb derfynau. {reason}",
  concludeSurveyShare:
    "{measure}: {value:percent}, rhwng {lower:percent} a {upper:percent} (terfynau {confidence:percent} sy’n caniatáu ar gyfer sut y tynnwyd y sampl).",
  concludeSurveyTotal:
    "{measure}: {value:count}, rhwng {lower:count} a {upper:count} (terfynau {confidence:percent} sy’n caniatáu ar gyfer sut y tynnwyd y sampl).",
  concludeSurveyRatio:
    "{measure}: {value:decimal}, rhwng {lower:decimal} a {upper:decimal} (terfynau {confidence:percent} sy’n caniatáu ar gyfer sut y tynnwyd y sampl).",
  concludeNoTest: "Ni ellir profi a yw gwasanaeth yn gysylltiedig ag angen. {reason}",
  concludeRelation:
    "Pe na bai gwasanaeth yn gysylltiedig ag angen, byddai {pValue:percent} o samplau fel hwn yn dangos perthynas o leiaf mor gryf (F = {f:decimal} ar 1 a {degrees:count} gradd rhyddid).",
  concludeRelationClear:
    "Pe na bai gwasanaeth yn gysylltiedig ag angen, byddai llai na 0.1% o samplau fel hwn yn dangos perthynas o leiaf mor gryf (F = {f:decimal} ar 1 a {degrees:count} gradd rhyddid).",
  giveScaleColumns: "Rhowch golofnau o sgoriau yn ôl enw, o leiaf un, megis un o’r enw emotional.",
  giveScaleScore: "Rhowch rif, neu null lle mae’r sgôr ar goll.",
  giveScaleOfColumns: "Rhowch un o’r colofnau {columns}; nid yw {scale} yn un ohonynt.",
  giveNeedRule: "Rhowch reol â rhestr o feysydd, pob un â throthwy.",
  giveCutOff:
    "Rhowch raddfa ac un o atLeast, above, atMost neu below; neu enw ac anyOf, rhestr o’r rhain.",
  giveDomainsNeeded: "Rhowch faint o feysydd y mae’n rhaid eu bodloni: rhif cyfan o 1 i {most}.",
  cutAtLeast: "{scale} {point} neu fwy",
  cutAbove: "{scale} uwchlaw {point}",
  cutAtMost: "{scale} {point} neu lai",
  cutBelow: "{scale} o dan {point}",
  needDomain: "{name} (unrhyw un o: {cuts})",
  needRuleOne: "Angen uchel yw {domains}.",
  needRule: "Angen uchel yw o leiaf {atLeast} o {of}: {domains}.",
  needNotKnown:
    "Mae angen {unknown:count} o {children:count} o blant yn anhysbys, gan fod sgôr ar goll a allai ei benderfynu.",
  concludeNeedUnknown: "Nid yw angen yr un plentyn yn hysbys ({unknown:count}). {rule}",
  concludeNeedFlags:
    "Mae {yes:count} o {known:count} o blant ({share:percent}) mewn angen uchel; nid yw’n hysbys am {unknown:count}. {rule}",
  giveServiceColumns: "Rhowch golofnau o fflagiau yn ôl gwasanaeth, o leiaf un.",
  giveTiers: "Rhowch haen pob gwasanaeth yn ôl ei enw, megis targeted.",
  giveServiceOfColumns: "Rhowch un o’r gwasanaethau {services}; nid yw {service} yn un ohonynt.",
  giveTierOfService: "Rhowch haen ar gyfer {service} hefyd.",
  serviceNotKnown:
    "Mae’n anhysbys a yw {unknown:count} o {children:count} o blant yn cael gwasanaeth, gan fod fflag ar goll a allai ei benderfynu.",
  concludeServiceUnknown:
    "Nid yw’n hysbys am yr un plentyn ({unknown:count}) a yw’n cael gwasanaeth.",
  concludeServiceFlags:
    "Mae {yes:count} o {known:count} o blant ({share:percent}) yn cael o leiaf un o {services:count} gwasanaeth; nid yw’n hysbys am {unknown:count}.",
  allChildrenRow: "Pob plentyn",
  estimateHeader: "Amcangyfrif",
  standardErrorHeader: "Cyfeiliornad safonol",
  degreesHeader: "Graddau rhyddid",
  designEffectHeader: "Effaith dyluniad",
  fHeader: "F",
  pValueHeader: "gwerth p",
  recordsHeader: "Cofnodion",
};
