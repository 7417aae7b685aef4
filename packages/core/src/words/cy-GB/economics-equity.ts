import type * as english from "../en-GB/economics-equity.js";
import type { Translation } from "../translation.js";

export const economicsEquity: Translation<typeof english> = {
  giveIncome: "Rhowch incwm blynyddol o £1 neu fwy, hyd at £1,000,000,000,000.",
  giveEta: "Rhowch rif o 0 i 5, megis 1.3.",
  giveGroupByIncome: "Rhowch o leiaf un grŵp gyda’i incwm.",
  giveLifeSatisfactionChange: "Rhowch newid o -10 i 10 pwynt ar y raddfa bodlonrwydd bywyd.",
  givePeopleAffected: "Rhowch nifer o bobl o 0 i 10,000,000,000.",
  giveYearsOfChange: "Rhowch nifer o flynyddoedd o 0 i 150.",
  giveQalys: "Rhowch nifer o QALYau, megis 2.5; islaw 0 lle cânt eu colli.",
  weightConclusion:
    "Gydag eta {eta}, mae punt i bobl ar {income:pounds} y flwyddyn yn cyfrif fel £{weight:decimal} i bobl ar y canolrif o {median:pounds}.",
  weightsTurnTheSign:
    "Y pwysau yn unig sy’n penderfynu a yw hyn yn werth ei wneud: gyda hwy a hebddynt mae’r arwydd yn wahanol. Dangoswch y ddau.",
  weightedConclusion:
    "Y gwerth presennol net yw {plain:pounds}; wedi’i bwyso yn ôl incwm (eta {eta}) mae’n {weighted:pounds}.",
  wellbysNotDiscounted:
    "Ni ddisgowntir y blynyddoedd ar ôl y gyntaf; rhowch gyfradd ddisgowntio i’w cymryd ar werth presennol.",
  wellbyConclusion:
    "Mae {wellbys:decimal} WELLBY yn werth {central:pounds}, rhwng {low:pounds} a {high:pounds}, ym mhrisiau {priceYear} ({edition}). Gwerth cyhoeddus yw hwn, nid arian parod.",
  qalyConclusion:
    "Mae {qalys:decimal} QALY yn werth {amount:pounds} ym mhrisiau {priceYear}, ar {value:pounds} yr un fel y nodwyd ym mhrisiau {valuePriceYear}. Gwerth cyhoeddus yw hwn, nid arian parod.",
  headingRange: "Ystod",
  headingPerWellby: "Fesul WELLBY",
  labelLow: "Isel",
  labelCentral: "Canolog",
  labelHigh: "Uchel",
};
