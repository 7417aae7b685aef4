import type * as english from "../en-GB/matching-equity.js";
import type { Translation } from "../translation.js";

export const matchingEquity: Translation<typeof english> = {
  giveOneGroup: "Rhowch o leiaf un gwerth.",
  giveFewerPeople: "Rhowch 10,000,000,000 o bobl ar y mwyaf.",
  giveNumberWithinLimit: "Rhowch rif o 1,000,000,000,000,000 ar y mwyaf, uwchlaw neu islaw sero.",
  giveNumberNotNegative: "Rhowch rif o 0 neu fwy.",
  giveNumberColumn: "Rhowch golofn: un rhif ar gyfer pob cofnod.",
  giveNumberOrNull: "Rhowch rif, neu null lle mae ar goll.",
  giveNamedColumns: "Rhowch golofnau o rifau yn ôl enw, megis un o’r enw need.",
  giveBoundAbove: "Rhowch ffin uchaf uwchlaw’r ffin isaf o {lowerBound}.",
  giveValueFromBound:
    "Rhowch werth o leiaf y ffin isaf, {lowerBound}, neu rhowch ffin isaf oddi tano.",
  giveValueToBound:
    "Rhowch werth o’r ffin uchaf, {upperBound}, ar y mwyaf, neu rhowch ffin uchaf uwch ei ben.",
  giveTallyOrGroupCounts:
    "Rhowch naill ai tally ac un o’i grwpiadau, neu gyfrif a chyfanswm ar gyfer pob grŵp.",
  giveTallyOfGroups: "Rhowch tally gyda grwpiau, neu gyfrif a chyfanswm ar gyfer pob grŵp.",
  giveGroupingOfTally: "Rhowch un o grwpiadau’r tally: {groupings}.",
  giveReferenceGroup: "Rhowch enw un grŵp: {names}.",
  giveVarianceAboveZero:
    "Rhowch amrywiant uwchlaw 0, neu null ar gyfer y ddau lle nad oes gan yr ardal ei hamcangyfrif ei hun.",
  giveComparableVariances:
    "Rhowch amrywiannau mewn un uned; mae hwn dros filiwn miliwn gwaith y lleiaf.",
  givePredictor: "Rhowch rif; rhaid i ragfynegydd fod yn hysbys ar gyfer pob ardal.",
  beyondNumbers: "Mae’r rhifau’n rhy bell oddi wrth ei gilydd i gael canlyniad.",
  firstGroupMostDeprived:
    "Mae’r grŵp cyntaf yn cyfrif fel y mwyaf difreintiedig a’r olaf fel y lleiaf: islaw 0 mae’r gwerth yn gostwng tuag at y lleiaf difreintiedig.",
  lowRanksFirst:
    "Mae’r safleoedd yn rhedeg o isel i uchel, megis degradd 1, y mwyaf difreintiedig: islaw 0 mae gan y safleoedd isel fwy, uwchlaw 0 y rhai uchel.",
  nobodyInGroups: "Nid oes neb mewn unrhyw grŵp, felly nid oes dim i’w gymharu.",
  onlyOneGroup: "Dim ond un grŵp sydd â phobl ynddo, felly nid oes graddiant.",
  noStandardErrors: "Heb gyfeiliornad safonol ar gyfer pob grŵp nid oes terfynau.",
  noRelativeIndex:
    "Nid yw gwerth ffitiedig y mwyaf difreintiedig uwchlaw 0, felly nid oes cymhareb iddo.",
  relativeIndexUnbounded:
    "Gallai gwerth ffitiedig y mwyaf difreintiedig fod yn 0, felly nid oes terfynau i’r gymhareb.",
  lineBelowZero:
    "Mae’r llinell ffitiedig yn disgyn islaw 0 cyn y pen lleiaf difreintiedig; ar gyfer cyfrannau defnyddiwch slopeIndexLogit.",
  nobodyCountedIn:
    "Nid oes neb wedi’i gyfrif i mewn, mewn unrhyw grŵp, felly nid oes dim i’w gymharu.",
  everybodyCountedIn: "Mae pawb wedi’i gyfrif i mewn, ym mhob grŵp, felly nid oes dim i’w gymharu.",
  groupsSeparated:
    "Mae’r grwpiau’n ymrannu’n rhai lle nad oes neb a rhai lle mae pawb wedi’i gyfrif i mewn, felly nid oes cromlin sy’n ffitio orau.",
  gradientFalls:
    "Mae’r gwerth ffitiedig yn gostwng o {most} i’r mwyaf difreintiedig i {least} i’r lleiaf: mynegai goledd o {index} (o {lower} i {upper}).",
  gradientRises:
    "Mae’r gwerth ffitiedig yn codi o {most} i’r mwyaf difreintiedig i {least} i’r lleiaf: mynegai goledd o {index} (o {lower} i {upper}).",
  gradientUnclear:
    "Nid oes graddiant clir: gallai’r mynegai goledd o {index} fod o {lower} i {upper}.",
  gradientWithoutLimits:
    "Mae’r gwerth ffitiedig yn mynd o {most} i’r mwyaf difreintiedig i {least} i’r lleiaf, mynegai goledd o {index}; ni wyddys pa mor sicr yw hynny.",
  recordsLeftOut:
    "Gadawyd {excluded:count} o {records:count} o gofnodion allan am fod gwerth ar goll.",
  noRecordsCounted:
    "Nid oes gan unrhyw gofnod bob gwerth a phwysiad uwchlaw 0, felly nid oes mynegai.",
  oneRankOnly: "Mae gan bawb yr un safle, felly nid oes dim i’w gymharu.",
  oneRecordOnly: "Nid yw un cofnod ar ei ben ei hun yn rhoi terfynau.",
  nothingToConcentrate: "Mae’r canlyniad yn 0 i bawb, felly nid oes dim i’w rannu.",
  negativeOutcome:
    "Gall y canlyniad fod islaw 0, felly nid oes ystyr i’r mynegai safonol; darllenwch yr un cyffredinoledig.",
  noUpperBound: "Heb y gwerth uchaf y gall y canlyniad ei gymryd nid oes mynegai o’r fath.",
  everybodyAtBound: "Mae pawb ar un ffin i’r canlyniad, felly nid oes mynegai o’r fath.",
  concentratedLow:
    "Mae’r canlyniad wedi’i grynhoi ymhlith safleoedd isel: mynegai o {index} (o {lower} i {upper}).",
  concentratedHigh:
    "Mae’r canlyniad wedi’i grynhoi ymhlith safleoedd uchel: mynegai o {index} (o {lower} i {upper}).",
  concentrationUnclear:
    "Nid yw’r canlyniad wedi’i grynhoi’n glir: gallai’r mynegai o {index} fod o {lower} i {upper}.",
  concentrationWithoutLimits: "Y mynegai yw {index}; ni wyddys pa mor sicr yw hynny.",
  nobodyUses: "Nid oes neb yn defnyddio gwasanaeth, felly nid oes dim i’w rannu.",
  factorsAddNothing:
    "Nid yw’r colofnau hyn yn dweud dim nad yw’r lleill yn ei ddweud, ac fe’u gadewir allan o’r rhagfynegiad: {names}.",
  inequityLow:
    "O ystyried angen, mae safleoedd isel yn defnyddio gwasanaethau’n fwy: mynegai o {index} (o {lower} i {upper}).",
  inequityHigh:
    "O ystyried angen, mae safleoedd uchel yn defnyddio gwasanaethau’n fwy: mynegai o {index} (o {lower} i {upper}).",
  inequityUnclear:
    "O ystyried angen, nid yw defnydd yn dibynnu’n glir ar safle: gallai’r mynegai o {index} fod o {lower} i {upper}.",
  leftOutOfGroups:
    "Gadawyd {excluded:count} o gofnodion allan am nad yw angen neu wasanaeth yn hysbys.",
  smallGroupsHidden:
    "Cuddiwyd {number:count} o grwpiau, gan y gellid adnabod 1 i 5 o bobl neu eu cyfrifo ohonynt.",
  wholeGivesAway:
    "Mae’r ffigur ar gyfer pob grŵp gyda’i gilydd yn datgelu’r rhai cudd, gan na ellid cuddio grŵp arall gyda nhw: peidiwch â’i gyhoeddi wrth eu hymyl.",
  smallGroupsShown:
    "Dangosir cyfrifon bach: byddai {number:count} o grwpiau wedi’u cuddio mewn tabl cyhoeddedig.",
  verdictFarAbove: "Uwchlaw’r terfyn 99.8%: yn uwch nag y mae siawns yn ei egluro.",
  verdictAbove:
    "Uwchlaw’r terfyn 95%: gwerth edrych arno; mae siawns yn unig yn rhoi 1 o bob 20 y tu allan.",
  verdictWithin: "O fewn y terfynau: dim gwahanol y tu hwnt i siawns.",
  verdictBelow:
    "Islaw’r terfyn 95%: gwerth edrych arno; mae siawns yn unig yn rhoi 1 o bob 20 y tu allan.",
  verdictFarBelow: "Islaw’r terfyn 99.8%: yn is nag y mae siawns yn ei egluro.",
  onlyOneUnit: "Dim ond un uned sydd â phobl ynddi, felly nid oes dim i’w chymharu ag ef.",
  noUnitShown: "Ni ellir dangos unrhyw uned.",
  funnelWidened:
    "Mae’r unedau’n gwahaniaethu’n fwy nag y mae siawns yn ei wneud, felly mae’r terfynau {widening:decimal} gwaith mor llydan.",
  funnelNotWidened:
    "Gyda llai na {fewest:count} o unedau mae’r terfynau’n dangos siawns yn unig; nid ydynt wedi’u lledu ar gyfer gwahaniaethau eraill.",
  funnelFarOutside:
    "Y tu allan i’r terfynau 99.8%: {far:count} o {shown:count} o unedau a ddangosir ({names}). Y tu allan i’r terfynau 95% yn unig: {near:count}.",
  funnelOutside:
    "O {shown:count} o unedau a ddangosir, nid oes yr un y tu allan i’r terfynau 99.8% ac mae {near:count} y tu allan i’r terfynau 95%, lle byddai siawns yn unig yn rhoi tua {expected:decimal}.",
  funnelAllWithin:
    "Mae pob un o’r {shown:count} o unedau a ddangosir o fewn y terfynau: nid ydynt yn gwahaniaethu’n fwy nag y mae siawns yn ei wneud.",
  noSpreadBetween:
    "Nid yw’r grwpiau’n gwahaniaethu’n fwy nag y mae siawns yn ei wneud, felly rhoddir pob un ar y cymedr.",
  unitsAtTheEnds:
    "Ym mhob grŵp mae pawb neu neb wedi’i gyfrif i mewn, felly ni ellir ffitio eu gwasgariad.",
  marshallWithoutLimits: "Nid yw dull Marshall yn rhoi terfynau.",
  shrunkTowards:
    "Tynnir cyfraddau {units:count} o grwpiau tuag at {mean:percent}; mae’r gwir gyfraddau’n gwasgaru o’i gwmpas â gwyriad safonol o {spread:percent}.",
  tooFewToShrink:
    "Gyda llai na {fewest:count} o grwpiau ni ellir dweud beth yw eu gwasgariad, felly ni thynnir yr un gyfradd tuag at y cymedr.",
  isReference: "Cymherir y lleill â’r grŵp hwn.",
  nobodyToCompare: "Nid oes neb i gymharu’r grŵp hwn ag ef.",
  nobodyInComparison:
    "Nid oes neb wedi’i gyfrif i mewn ymhlith y rhai y cymherir â hwy, felly nid oes cymhareb grai.",
  credibleAbove: "Yn amlach na’r lleill: {index} gwaith eu cyfradd (o {lower} i {upper}).",
  credibleBelow: "Yn llai aml na’r lleill: {index} gwaith eu cyfradd (o {lower} i {upper}).",
  notCredible:
    "Dim gwahaniaeth credadwy: gallai {index} gwaith cyfradd y lleill fod o {lower} i {upper}.",
  groupsAboveAndBelow:
    "Yn gredadwy yn amlach na’r lleill: {above}. Yn gredadwy yn llai aml: {below}.",
  groupsAbove: "Yn gredadwy yn amlach na’r lleill: {above}.",
  groupsBelow: "Yn gredadwy yn llai aml na’r lleill: {below}.",
  noGroupCredible: "Nid oes yr un grŵp a ddangosir yn gwahaniaethu’n gredadwy oddi wrth y lleill.",
  tooFewAreas:
    "Dim ond {areas:count} o ardaloedd sydd â’u hamcangyfrif eu hunain; mae ar y model hwn angen o leiaf {needed:count}.",
  noVarianceBetweenAreas:
    "Mae cyfeiliornad samplu’n egluro popeth nad yw’r rhagfynegyddion yn ei egluro, felly rhoddir pob ardal ar yr hyn a ddywedant hwy.",
  areasCombined:
    "Mae {areas:count} o ardaloedd yn cyfuno eu hamcangyfrif eu hunain â’r hyn a ddywed y rhagfynegyddion; nid oes gan {without:count} ohonynt eu hamcangyfrif eu hunain. Mae’r gwir werthoedd yn gwasgaru o gwmpas y rhagfynegiad â gwyriad safonol o {spread}.",
  groupCountHeader: "Cyfrif",
  groupTotalHeader: "Cyfanswm",
  lower95Header: "Terfyn isaf 95%",
  upper95Header: "Terfyn uchaf 95%",
  lower998Header: "Terfyn isaf 99.8%",
  upper998Header: "Terfyn uchaf 99.8%",
  verdictHeader: "Dyfarniad",
  indexValueHeader: "Gwerth",
  indexErrorHeader: "Cyfeiliornad safonol",
  shrunkHeader: "Cyfran wedi’i chrebachu",
  rawRateHeader: "Cyfradd gymharol",
  relativeRateHeader: "Cyfradd gymharol, wedi’i chrebachu",
  rowSlopeIndex: "Mynegai goledd: y lleiaf llai’r mwyaf difreintiedig",
  rowRelativeIndex: "Mynegai cymharol: y lleiaf dros y mwyaf difreintiedig",
  rowMostDeprived: "Gwerth ffitiedig, y mwyaf difreintiedig",
  rowConcentration: "Mynegai crynhoad: mae 0 yn gyfartal",
  rowGeneralised: "Cyffredinoledig: y mynegai wedi’i luosi â’r cymedr",
  rowErreygers: "Mynegai Erreygers",
  rowWagstaff: "Mynegai Wagstaff",
  rowMean: "Cymedr",
  rowInequity: "Anghydraddoldeb llorweddol: 0 yw defnydd cyfartal am angen cyfartal",
  rowConcentrationOfUse: "Crynodiad y defnydd",
  rowConcentrationOfNeed: "Crynodiad y defnydd y mae angen yn ei ragfynegi",
  recordsCounted: "Cofnodion a gyfrifwyd",
  recordsExcluded: "Cofnodion a hepgorwyd: gwerth yn anhysbys",
  areaHeader: "Ardal",
  directHeader: "Ei amcangyfrif ei hun",
  predictedHeader: "Rhagfynegwyd",
  directWeightHeader: "Pwysau ei hun",
  combinedHeader: "Cyfun",
  noDirectEstimate: "ni ofynnwyd i neb",
};
