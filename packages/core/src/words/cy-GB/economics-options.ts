import type * as english from "../en-GB/economics-options.js";
import type { Translation } from "../translation.js";

export const economicsOptions: Translation<typeof english> = {
  giveOneOption: "Rhowch o leiaf un opsiwn.",
  giveTwoOptions: "Rhowch restr o ddau opsiwn neu fwy, gan gynnwys y llinell sylfaen.",
  giveFewerOptions: "Rhowch {most:count} opsiwn ar y mwyaf.",
  giveOptionObject: "Rhowch bob opsiwn fel gwrthrych gydag enw, cost a’r hyn y mae’n ei gynnig.",
  giveResultOrFigures: "Rhowch ganlyniad model neu ffigurau, nid y ddau.",
  giveModelResult: "Rhowch ganlyniad cyfan preventionModel.",
  giveWholeBeforePart: "Rhowch {whole} hefyd: rhan ohono yw hwn.",
  giveCommonMeasure: "Rhowch werth cyhoeddus i bob opsiwn, neu effaith i bob opsiwn.",
  giveEffectForThreshold: "Rhowch effaith i bob opsiwn, neu gadewch y trothwy allan.",
  giveOnePriceYear: "Rhowch ganlyniadau ym mhrisiau un flwyddyn: mae un yn {one}, hwn yn {other}.",
  giveOneDiscounting:
    "Rhowch ganlyniadau wedi’u disgowntio yr un fath: mae hwn yn dilyn cyfradd neu amserlen arall.",
  giveBenefitsByPerspective:
    "Rhowch wrthrych gyda budd i bob un y mae’n disgyn iddo, megis trethdalwyr.",
  frontierStartsHere:
    "Mae’r ffin yn dechrau yma: nid oes opsiwn gwerth ei ystyried sy’n costio llai.",
  sameAsOther: "Yr un gost ac effaith â {name}, felly nid oes cam rhyngddynt.",
  effectTooSmall: "Mae’r gwahaniaeth mewn effaith yn rhy fach i rannu ag ef.",
  dominatedByOther: "Wedi’i drechu: nid yw {name} yn costio mwy nac yn gwneud llai.",
  dominatedByMix:
    "Wedi’i drechu’n estynedig: mae cymysgedd o {cheaper} a {dearer} yn gwneud cymaint am lai.",
  unitOfEffect: "uned o effaith",
  wholePounds: "{amount:pounds}",
  poundsAndPence: "£{amount:decimal}",
  minusPoundsAndPence: "-£{amount:decimal}",
  oneOptionLeft:
    "O {count:count} opsiwn dim ond {first} sy’n werth ei ystyried: nid oes un arall yn cynnig rhagor ({unit}) heb gael ei guro ar gost.",
  optionsLeft: "O {count:count} opsiwn mae {kept:count} yn werth eu hystyried, o {first}: {steps}.",
  manyOptionsLeft:
    "O {count:count} opsiwn mae {kept:count} yn werth eu hystyried, o {first}, y rhataf, i {last}, sy’n gwneud fwyaf.",
  frontierStep: "{name} ar {icer} am bob un ychwanegol ({unit})",
  frontierTie: "{name} yn gyfartal â {other}",
  optionDominates:
    "Gwell ar y ddau gyfrif neu ar un: mae’n costio {cost:pounds} yn llai ac yn cynnig {effect:decimal} yn fwy ({unit}), felly nid oes angen cymhareb.",
  optionIsDominated:
    "Gwaeth ar y ddau gyfrif neu ar un: mae’n costio {cost:pounds} yn fwy ac yn cynnig {effect:decimal} yn llai ({unit}), felly nid oes angen cymhareb.",
  optionIsTheSame: "Yr un gost a’r un effaith, felly nid oes dim i ddewis rhwng y ddau.",
  moreForMore:
    "Mae’n costio {cost:pounds} yn fwy ac yn cynnig {effect:decimal} yn fwy: {icer} am bob un ychwanegol ({unit}).",
  lessForLess:
    "Mae’n costio {cost:pounds} yn llai ac yn cynnig {effect:decimal} yn llai: arbedir {icer} am bob un a ildir ({unit}).",
  worthItsCost:
    "{meaning} Ar {threshold} yr uned mae’n werth {amount:pounds} yn fwy nag y mae’n ei gostio.",
  notWorthItsCost:
    "{meaning} Ar {threshold} yr uned mae’n werth {amount:pounds} yn llai nag y mae’n ei gostio.",
  worthJustItsCost:
    "{meaning} Ar {threshold} yr uned mae’n werth yn union yr hyn y mae’n ei gostio.",
  savesByItself:
    "Mae’r rhaglen yn costio {amount:pounds} yn llai na’r hyn y mae’n ei ddisodli, felly nid oes cost i rannu â hi.",
  noExtraCost:
    "Nid yw’r rhaglen yn costio mwy na’r hyn y mae’n ei ddisodli, felly nid oes cost i rannu â hi.",
  perPoundOfCost: "Hynny yw {ratio} am bob £1 o gost ychwanegol.",
  perPersonGain:
    "Fesul person, mae buddion o {benefits:pounds} yn fwy na chost ychwanegol o {cost:pounds} o {net:pounds}. {ratio}",
  perPersonLoss:
    "Fesul person, mae buddion o {benefits:pounds} yn llai na chost ychwanegol o {cost:pounds} o {net:pounds}. {ratio}",
  publicValueLessCost: "gwerth cyhoeddus llai cost",
  effectAtThreshold: "effaith ar {threshold} yr uned llai cost",
  forMoreCost: "{amount:pounds} yn fwy o gost",
  forLessCost: "{amount:pounds} yn llai o gost",
  oneComesFirst:
    "Yn ôl {measure}, {name} sy’n dod gyntaf: {gain:pounds} uwchlaw {baseline}, am {cost}.",
  oneComesFirstInColumns:
    "Yn ôl {measure}, {name} sy’n dod gyntaf: {gain:pounds} uwchlaw {baseline}, am {cost}. O’i werth cyhoeddus ychwanegol o {publicValue:pounds}, mae {fiscal:pounds} yn gyllidol a {cashable:pounds} yn arian y gellir ei ryddhau.",
  severalComeFirst: "Yn ôl {measure}, daw’r rhain yn gyntaf gyda’i gilydd: {names}.",
  baselineComesFirst:
    "Yn ôl {measure}, nid oes yr un o’r lleill cystal â {name}, y llinell sylfaen.",
  noFiscalColumn:
    "Nid yw pob opsiwn yn dweud faint o’i werth cyhoeddus sy’n gyllidol, felly ni ellir cymharu’r hyn y mae cyllidebau’n ei ennill.",
  headingOption: "Opsiwn",
  headingIncrementalCost: "Cost gynyddol",
  headingIncrementalEffect: "Effaith gynyddol",
  headingIcer: "Cost am bob uned ychwanegol (ICER)",
  headingStatus: "Statws",
  headingRank: "Safle",
  headingDominatedBy: "Trechir gan",
  headingExtraCost: "Cost uwchlaw’r llinell sylfaen",
  headingExtraValue: "Gwerth cyhoeddus uwchlaw’r llinell sylfaen",
  headingExtraNet: "Gwerth net uwchlaw’r llinell sylfaen",
  statusOnFrontier: "ar y ffin",
  statusExtendedlyDominated: "wedi’i drechu’n estynedig",
  statusDominated: "wedi’i drechu",
  statusTied: "ar y ffin, yn gyfartal",
};
