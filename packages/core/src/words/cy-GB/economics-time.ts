import type * as english from "../en-GB/economics-time.js";
import type { Translation } from "../translation.js";

export const economicsTime: Translation<typeof english> = {
  giveFirstYear:
    "Rhowch flwyddyn y swm cyntaf hefyd, fel y gellir ei gosod yn erbyn y flwyddyn sylfaen.",
  giveSameKindOfYear:
    "Rhowch y ddwy flwyddyn o’r un math: y ddwy megis 2025, neu’r ddwy megis 2025/26.",
  giveBaseYearBefore:
    "Rhowch flwyddyn sylfaen heb fod yn hwyrach na’r swm cyntaf, {firstYear}, a 1,000 o flynyddoedd ynghynt ar y mwyaf: mae’r hyn a wariwyd yn gynharach wedi mynd.",
  giveYearForEachAmount:
    "Rhowch un flwyddyn ar gyfer pob swm: mae {amounts} swm a {years} blwyddyn.",
  giveDates: "Rhowch o leiaf un dyddiad.",
  giveDate: "Rhowch ddyddiad o 1900 ymlaen megis 2025-04-01: blwyddyn, mis, diwrnod.",
  giveDateForEachFlow: "Rhowch un dyddiad ar gyfer pob llif: mae {flows} llif a {dates} dyddiad.",
  giveFirstDateFirst:
    "Rhowch y diwrnod cynharaf yn gyntaf; disgowntir llifau i’r diwrnod cyntaf a roddir.",
  giveFewerFlows: "Rhowch {most:count} llif ar y mwyaf; adiwch gyfnodau byrrach yn rhai hirach.",
  giveCostAndBenefit:
    "Rhowch o leiaf un gost (islaw 0) ac un budd (uwchlaw 0); heb y ddau nid oes cyfradd.",
  rateOfReturn:
    "Y gyfradd enillion yw {rate:percent}: ar unrhyw gyfradd ddisgowntio is mae’r llifau hyn yn werth mwy na 0.",
  rateOfBorrowing:
    "Yr unig gyfradd yw {rate:percent}, a chyfradd fenthyca ydyw: daw’r arian yn gyntaf a thelir amdano wedyn, felly dim ond ar gyfradd ddisgowntio uwch y mae’r llifau hyn yn werth mwy na 0.",
  rateOnlyTouches:
    "Mae gwerth y llifau hyn yn cyffwrdd â 0 ar {rate:percent} ac yn troi’n ôl, felly nid yw’r gyfradd honno’n gwahanu dim; barnwch yn ôl y gwerth presennol net.",
  severalRates:
    "Mae’r llifau hyn yn werth 0 ar {count:count} cyfradd ({rates:percent}), felly nid yw’r un ohonynt yn gyfradd enillion; barnwch yn ôl y gwerth presennol net ar y gyfradd ddisgowntio a ddefnyddir.",
  gainsAndCostsNeeded:
    "Enillion i gyd neu gostau i gyd yw’r llifau hyn, felly nid oes cyfradd sy’n eu gwneud yn werth 0.",
  worthMoreAtEveryRate:
    "Mae’r llifau hyn yn werth mwy na 0 ar bob cyfradd o -99.9999999% hyd at dwf biliwn-waith y flwyddyn, felly nid oes cyfradd enillion.",
  worthLessAtEveryRate:
    "Mae’r llifau hyn yn werth llai na 0 ar bob cyfradd o -99.9999999% hyd at dwf biliwn-waith y flwyddyn, felly nid oes cyfradd enillion.",
  everyRateFits: "Mae pob llif yn 0, felly mae unrhyw gyfradd yn eu gwneud yn werth 0.",
  cashFlowConclusion:
    "Mewn gwerth presennol hyd at {last}, saif buddion o {benefits:pounds} yn erbyn costau o {costs:pounds}, {verdict}. {payback} {peak}",
  benefitsExceedBy: "{amount:pounds} yn fwy",
  benefitsFallShortBy: "{amount:pounds} yn llai",
  costsRecovered: "Adenillir y costau am byth o {year} ymlaen.",
  costsNotRecovered: "Nid adenillir y costau o fewn y blynyddoedd hyn.",
  peakFundingIn: "Cyn i’r buddion ddal i fyny, rhaid dod o hyd i {amount:pounds} erbyn {year}.",
  noFundingGap:
    "Nid yw’r buddion byth ar ôl y costau, felly nid oes rhaid dod o hyd i arian yn gyntaf.",
  namedYear: "blwyddyn {year}",
  noBenefitToMultiply:
    "Nid yw’r buddion yn werth mwy na 0, neu mae’r costau islaw 0, felly ni all unrhyw luosrif o’r buddion fod yn hafal i’r gost.",
  noCostToMultiply:
    "Nid yw’r costau uwchlaw 0, neu mae’r buddion islaw 0, felly ni all unrhyw luosrif o’r costau fod yn hafal i’r budd.",
  breakEvenMargin:
    "Byddai buddion o {benefits:pounds} yn dal i dalu’r gost pe baent {fall:percent} yn is, neu pe bai’r costau {rise:percent} yn uwch.",
  breakEvenGap:
    "Byddai’n rhaid i fuddion o {benefits:pounds} fod {rise:percent} yn uwch i dalu’r gost, neu’r costau {fall:percent} yn is.",
  headingRealAmount: "Swm ym mhrisiau’r flwyddyn sylfaen",
  headingCumulative: "Net cronnol",
  headingCumulativePresentValue: "Gwerth presennol cronnol",
};
