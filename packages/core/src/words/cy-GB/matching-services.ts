import type * as english from "../en-GB/matching-services.js";
import type { Translation } from "../translation.js";

export const matchingServices: Translation<typeof english> = {
  giveDomains: "Rhowch restr o un parth neu fwy, megis emotional.",
  giveWholePlaces: "Rhowch nifer cyfan o leoedd, 0 neu fwy.",
  giveCostPerPlace: "Rhowch bunnoedd am un lle, 0 neu fwy.",
  giveEffectPerChild: "Rhowch yr effaith ar un plentyn fel rhif megis 0.3.",
  givePairs: "Rhowch restr o barau, pob un ag enwau grŵp a gwasanaeth.",
  giveIdOnce: "Rhowch bob enw unwaith; mae {id} yma am yr eildro.",
  giveAgeToAtLeast: "Rhowch oedran o {age} o leiaf, lle mae’r oedrannau’n dechrau.",
  giveNameOfGroup: "Rhowch enw grŵp; nid yw {id} yn un.",
  giveNameOfService: "Rhowch enw gwasanaeth; nid yw {id} yn un.",
  givePairOnce: "Rhowch bob pâr unwaith; mae {group} gyda {service} yma am yr eildro.",
  andMore: "{few} a {more:count} arall",
  fitYes: "Yn addas: {reasons}.",
  fitNo: "Ddim yn addas: {reasons}.",
  fitPartly: "Yn addas yn rhannol: {reasons}.",
  fitAnyDomain: "yn diwallu unrhyw angen",
  fitDomainNotStated: "nid yw’r grŵp yn nodi angen",
  fitOtherDomain: "yn diwallu {domains}, nid {domain}",
  fitDomain: "yn diwallu {domain}",
  fitEveryArea: "ym mhob ardal",
  fitOneArea: "yn {area} yn unig",
  fitOtherArea: "yn {area}, nid {wanted}",
  fitArea: "yn {area}",
  fitEveryAge: "yn derbyn pob oedran",
  fitAgeNotStated: "yn derbyn {ages}; nid yw’r grŵp yn nodi oedran",
  fitOtherAges: "yn derbyn {ages}, nid {wanted}",
  fitAges: "yn derbyn {ages} ac mae’r grŵp yn {wanted}",
  fitTierNotStated: "ni nodir ei haen",
  fitUniversal: "cyffredinol, felly ar agor i bawb ac heb ei gyfrif",
  tierUniversal: "cyffredinol",
  tierTargeted: "wedi’i dargedu",
  tierSpecialist: "arbenigol",
  agesUpTo: "oedrannau hyd at {to}",
  agesFrom: "oedrannau o {from}",
  ageOnly: "oedran {age}",
  agesRange: "oedrannau {from} i {to}",
  giveBudgetNotNegative: "Rhowch gyllideb o 0 punt neu fwy, neu hepgorwch hi.",
  giveEffectForBenefit: "Rhowch effaith, gan mai budd yw’r amcan; neu dewiswch reached.",
  giveCostForBudget: "Rhowch gost lle, gan fod cyllideb; 0 lle mae am ddim.",
  giveServiceOrNoFloor: "Rhowch i {id} wasanaeth y caiff ei ddefnyddio, neu isafswm o 0.",
  noWholePlan:
    "Nid oes cynllun mewn lleoedd cyfan sy’n cwrdd â phob isafswm; gostyngwch un, neu ychwanegwch leoedd neu arian.",
  nobodyToPlace: "Nid oes plant i’w lleoli.",
  noBudgetNoPrice: "Nid oes cyllideb, felly nid oes pris ar arian yma.",
  budgetNotUsedUp: "Nid yw’r gyllideb yn dal dim yn ôl, felly nid yw punt arall yn ychwanegu dim.",
  coverageIsNoCount: "Cyfran yw’r amcan, felly nid oes cost am un plentyn arall.",
  noDemandInGroup: "Nid oes gan y grŵp blant i’w lleoli, felly nid oes cwmpas.",
  desertsHoldCoverageAtZero:
    "Nid oes gwasanaeth addas i {count:count} o’r grwpiau, felly 0 yw’r cwmpas isaf beth bynnag a wneir: {names}.",
  groupsWithoutService: "Nid oes gwasanaeth addas i {count:count} o’r grwpiau: {names}.",
  pairsFitInPart:
    "Ni chyfrifir parau o grŵp a gwasanaeth sy’n addas yn rhannol yn unig: {count:count}. Rhannwch y grwpiau yn ôl oedran ac ardal i’w cyfrif.",
  universalLeftOut: "Mae gwasanaethau cyffredinol ar agor i bawb ac wedi’u hepgor: {names}.",
  costTakenAsZero: "Cyfrifir gwasanaeth heb gost wedi’i nodi fel un am ddim yn yr hyn a werir.",
  harmfulPairs:
    "Mae rhai effeithiau o dan 0, felly defnyddir y lleoedd hynny dim ond lle mae isafswm yn gofyn amdanynt.",
  smallDemand: "Mae rhai grwpiau o 1 i 5 o blant: diogelwch y tabl cyn ei gyhoeddi.",
  spentWithoutBudget: "Mae’n costio {spend:pounds}.",
  spentOfBudget: "Mae’n costio {spend:pounds} o {budget:pounds}.",
  concludeMaxmin:
    "Ym mhob grŵp mae o leiaf {lowest:percent} o blant yn cael lle: {reached:count} o {demand:count} i gyd ({share:percent}). {spent}",
  concludeBenefit:
    "Mae {reached:count} o {demand:count} o blant ({share:percent}) yn cael lle, gyda budd o {benefit:decimal}. {spent}",
  concludeBenefitAtPrice:
    "Mae {reached:count} o {demand:count} o blant ({share:percent}) yn cael lle, gyda budd o {benefit:decimal}. {spent} Byddai un uned arall o fudd yn costio tua {one:pounds}.",
  concludeReached:
    "Mae {reached:count} o {demand:count} o blant ({share:percent}) yn cael lle. {spent}",
  concludeReachedAtPrice:
    "Mae {reached:count} o {demand:count} o blant ({share:percent}) yn cael lle. {spent} Byddai un plentyn arall yn costio tua {one:pounds}.",
  floorsPassBudget:
    "Gydag isafswm {group} mae’r isafsymiau’n costio o leiaf {asked:pounds}, mwy na’r gyllideb o {available:pounds}.",
  floorWithoutService: "Nid oes gan {group} le i fynd iddo, felly ni ellir cwrdd â’i isafswm.",
  floorsPassCapacity:
    "Ni ellir cwrdd ag isafswm {group}: mae isafsymiau {names} yn gofyn am {asked:decimal} o leoedd ac mae {available:count} ar agor iddynt.",
  concludeNoGap: "Mae lle addas i bob un o’r {demand:count} o blant.",
  concludeGap:
    "O {demand:count} o blant gellir lleoli {reachable:count} ({share:percent}) ar y mwyaf; ni ellir lleoli {want:count} oherwydd diffyg lleoedd.",
  concludeGapDeserts:
    "O {demand:count} o blant gellir lleoli {reachable:count} ({share:percent}) ar y mwyaf; ni ellir lleoli {want:count} oherwydd diffyg lleoedd, ac nid oes gan {desert:count} wasanaeth i fynd iddo: {names}.",
  noGroups: "Nid oes grwpiau i’w paru.",
  concludeAllFit: "Mae gan bob grŵp wasanaeth addas: {groups:count} i gyd.",
  concludeSomeFit: "Nid oes gwasanaeth addas i {without:count} o {groups:count} grŵp: {names}.",
  giveOutcomes: "Rhowch restr o ganlyniadau mewn geiriau.",
  giveOtherGroupName:
    "Rhowch enw arall i’r grŵp na {id}, sy’n sefyll am blant y tu allan i’r grwpiau.",
  giveAgesForRule: "Rhowch oedran pob plentyn, gan fod rheol {group} yn gofyn amdano.",
  giveAreasForRule: "Rhowch ardal pob plentyn, gan fod rheol {group} yn gofyn amdani.",
  noScoreInGroup: "Nid oes gan neb yn y grŵp sgôr ar y raddfa hon.",
  planHidden: "{group}: cuddiwyd, gan fod y grŵp yn fach neu y byddai’n datgelu un arall.",
  planWithoutServices:
    "{group}: {count:count} o blant; rhowch gyfeiriadur o wasanaethau i weld pwy y gellid eu lleoli.",
  planGroup:
    "{group}: {count:count} o blant, y gallai’r gwasanaethau addas leoli {reachable:count} ohonynt pe bai’r grŵp yn dod gyntaf; mae angen {shortfall:count} yn fwy o leoedd.",
  fewGroupsUnknown:
    "Nid yw grŵp ychydig o blant yn hysbys, gan fod sgôr, oedran neu ardal ar goll.",
  groupsUnknown:
    "Nid yw grŵp {unknown:count} o {children:count} o blant yn hysbys, gan fod sgôr, oedran neu ardal ar goll.",
  concludeGroupsUnknown:
    "Nid yw grŵp yr un o’r {children:count} o blant yn hysbys, gan fod sgoriau, oedrannau neu ardaloedd ar goll.",
  concludeGroups: "Mae {count:count} o {children:count} o blant ({share:percent}) mewn grŵp angen.",
  concludeGroupsAndPlaces:
    "Mae {count:count} o {children:count} o blant ({share:percent}) mewn grŵp angen; gallai’r gwasanaethau addas leoli {reachable:count} ohonynt ar yr un pryd, felly mae angen {shortfall:count} yn fwy o leoedd.",
  noEffectStated: "Ni nodir effaith, felly nid oes budd.",
  headingService: "Gwasanaeth",
  headingFit: "Addas",
  headingReason: "Rheswm",
  headingDemand: "Galw",
  headingPlaces: "Lleoedd",
  headingCost: "Cost",
  headingBenefit: "Budd",
  headingOpenPlaces: "Lleoedd ar agor iddo",
  headingReachable: "Y mwyaf y gellir ei gyrraedd",
  headingShortfall: "Diffyg",
  headingServices: "Gwasanaethau addas",
  fitsYes: "ydy",
  fitsPartly: "yn rhannol",
  fitsNo: "nac ydy",
  allGroups: "Pob grŵp",
  allOfDomain: "Pob un o {domain}",
  noServiceFits: "nid oes gwasanaeth addas",
  notPlaced: "heb ei leoli",
  rowPlan: "Cynllun mewn lleoedd cyfan",
  rowRelaxed: "Y gorau pe gellid rhannu lle",
  rowOneMore: "Punnoedd am un arall",
};
