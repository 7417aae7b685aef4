import type * as english from "../en-GB/reference-data.js";
import type { Translation } from "../translation.js";

export const referenceData: Translation<typeof english> = {
  giveKnownCode: "Rhowch god cost uned sydd ar ffeil, megis SS1.0; nid oes {code}.",
  giveOtherCode: "Rhowch god arall. {reason} Dyna pam y gadewir {code} allan.",
  giveUncontestedCode:
    "Rhowch god arall, neu gofynnwch am gostau dadleuol hefyd. {note} Dyna pam y cyfrifir {code} yn ddadleuol.",
  giveNoPriceYear:
    "Peidiwch â rhoi blwyddyn brisiau ar gyfer {code}: nid yw ei blwyddyn ei hun wedi’i setlo ({printed}), felly ni ellir ei symud.",
  unitCostRangeOnly:
    "Argreffir {code} fel amrediad, {low:pounds} i {high:pounds}; nid oes un gwerth.",
  unitCostContested: "Mae {code} yn ddadleuol. {note}",
  unitCostDescriptive:
    "{code} yw’r hyn y mae pobl yn y sefyllfa hon yn ei gostio, beth bynnag yw’r rheswm: nid yw’r cyfan yn diflannu gyda’r sefyllfa.",
  unitCostStale:
    "Mae {code} ym mhrisiau {priceYear}, {age:count} o flynyddoedd cyn {since}: chwiliwch am ffigur diweddarach.",
  unitCostAverage:
    "Cyfartaledd yw {code}: mae un achos yn fwy neu’n llai yn newid gwariant o swm arall, felly nid yw’n arbediad y gellir ei droi’n arian ynddo’i hun.",
  unitCostSecondHand: "Darllenwyd {code} yn ail-law ({seenIn}): gwiriwch ef gyda’i gyhoeddwr.",
  unitCostConclusion:
    "{description}: {amount} ({unit}), {prices}{original}. Ffynhonnell: {publisher}, {title}.",
  inPricesOf: "ym mhrisiau {year}",
  asPrinted: ", fel yr argraffwyd",
  fromOriginal: ", o {amount} yn {year}",
  poundsAmount: "{amount:pounds}",
  poundsRange: "{low:pounds} i {high:pounds}",
  searchSomeWords:
    "Nid oes dim yn cynnwys y geiriau hyn i gyd; mae’r hyn a restrir yn cynnwys y rhan fwyaf ohonynt.",
  contestedHidden: "Costau dadleuol a adawyd allan: {count:count}.",
  searchFound:
    "Costau uned a gafwyd: {count:count}, y darllenwyd {secondHand:count} ohonynt yn ail-law. Ateb gorau: {code}.",
  searchNone: "Nid oes cost uned yn ateb hyn; rhowch gynnig ar lai o eiriau neu eiriau eraill.",
  effectsFound:
    "Effeithiau a gafwyd: {count:count} ({uk:count} o’r DU, {elsewhere:count} o fannau eraill), o {programmes}.",
  effectsNone: "Nid oes effaith ar ffeil yn ateb hyn. Nid yw hynny’n dystiolaeth nad oes effaith.",
  effectsOfOtherCountries:
    "Effeithiau a gafwyd mewn gwledydd eraill ac a adawyd allan: {count:count}.",
  effectsAtOtherLevels:
    "Effeithiau a gafwyd ar lefel atal arall, neu heb lefel wedi’i nodi, ac a adawyd allan: {count:count}.",
  effectsNoneOfUk: "Nid oes yr un o’r effeithiau hyn o’r DU yn unig: {programmes}.",
  needFound: "Angen cyhoeddedig a gafwyd: tablau {tables:count}, ffigurau unigol {figures:count}.",
  needNone:
    "Nid oes ffigur angen cyhoeddedig yn ateb hyn; rhowch gynnig ar lai o eiriau neu eiriau eraill.",
  figuresFound: "Ffigurau cyhoeddedig a gafwyd: {count:count}, pob un fel yr argraffwyd.",
  figuresNone:
    "Nid oes ffigur cyhoeddedig yn ateb hyn; rhowch gynnig ar lai o eiriau neu eiriau eraill.",
  excludedBroken:
    "Mae ei resi’n dal gwerthoedd na allant fod yn gywir, £0.33m i £11.0m y flwyddyn, yn y trawsgrifiad a ddarllenwyd.",
  excludedPressEstimate: "Amcangyfrif mewn datganiad i’r wasg ydyw, nid canfyddiad yr astudiaeth.",
  excludedNotReadThere:
    "Ni ddarllenwyd ei gyfraddau yn yr adroddiad ei hun; mae ffigurau tudalen y cyhoeddwr yn eu lle.",
  excludedNoFigure: "Nid yw’n dal ffigur cost, effaith, angen na gwariant.",
  excludedOtherSubject: "Mae’n ymwneud â’r gwaith o lunio ffurflenni ystadegol.",
  excludedConflict: "Mae ei ffynonellau’n anghytuno ar y flwyddyn brisiau.",
  excludedMemory: "Ni ddarllenwyd ef mewn unrhyw ffynhonnell; o’r cof yn unig y’i gwyddys.",
  excludedNotInForce: "Cynnig nad yw mewn grym ydyw, ac ni welwyd ei gyfraddau.",
  giveSheetRows: "Rhowch y daflen fel rhestr o resi, pob un yn rhestr o gelloedd.",
  giveSheetHeadings:
    "Rhowch daflen gyda rhes o benawdau sy’n enwi o leiaf Code (cod) ac Unit cost (cost uned).",
  importConclusion:
    "Costau uned a ddarllenwyd: {read:count}; rhesi a hepgorwyd: {skipped:count}; sylwadau i’w gwirio: {toCheck:count}. O {parents:count} cofnod gyda dwy ran neu fwy, mae {wrong:count} yn gwahaniaethu o swm eu rhannau o fwy na {tolerance:percent}.",
  importUnknownCode: "Nid yw {code} yn god cofnod megis SS1.0 neu E&S2.0.1.",
  importNoCode: "Mae’r rhes yn dal gwerth heb god cofnod.",
  importSectionHeading: "Pennawd y rhesi oddi tani yw’r rhes.",
  importNote: "Nodyn yw’r rhes.",
  importNoValue: "Nid yw’r rhes yn dal gwerth.",
  importRange: "Amrediad yw’r gwerth, {value}: ysgrifennwch un gwerth.",
  importNoNumber: "Nid swm o bunnoedd yw’r gwerth: {value}.",
  importNotAboveZero:
    "Nid yw’r gwerth uwchlaw 0: {value}. Ysgrifennir costau ac arbedion fel ei gilydd yn symiau positif.",
  importRepeated: "Mae {code} yn rhes {row:count} eisoes, gyda’r un gwerth.",
  importConflict:
    "Mae {code} yn rhes {row:count} eisoes, gyda {first:pounds} yn lle {second:pounds}; cedwir y cyntaf.",
  importNoPriceYear:
    "Nid yw’r rhes yn dal blwyddyn brisiau, felly ni ellir symud ei gwerth i brisiau eraill.",
  importUnclearPriceYear:
    "Nid yw’r flwyddyn brisiau’n glir: {printed}. Ysgrifennwch 2013 neu 2013/14.",
  importKnownBroken:
    "Mae {code} wedi torri mewn trawsgrifiad cyhoeddus o fersiwn 1.4: gwiriwch y gwerth yn y llyfr gwaith ei hun.",
  importTooDear:
    "Mae {value:pounds} yn fwy na {limit:pounds} am un uned: gwiriwch y gwerth a’i uned.",
  importDoesNotAdd:
    "Mae {code} yn {whole:pounds} ac mae ei rannau’n adio i {parts:pounds}, sy’n bellach oddi wrth ei gilydd na {tolerance:percent}: gallant fod yn ddewisiadau neu’n gamau yn hytrach na rhannau.",
  importPartsDiffer:
    "Mae {code} a’i rannau mewn unedau neu flynyddoedd prisiau gwahanol, felly ni ellir eu hadio.",
  registerCode: "Cod",
  registerDescription: "Disgrifiad",
  registerCategory: "Categori",
  registerTag: "Tag",
  registerBehaviour: "Cyfartaledd neu bris",
  registerParent: "Yn perthyn i",
  registerAge: "Oed y prisiau, blynyddoedd",
  registerNote: "Nodyn",
  registerSource: "Ffynhonnell",
  registerSeen: "Sut y’i gwelwyd",
  registerAddress: "Cyfeiriad",
  registerProgramme: "Rhaglen",
  registerOutcome: "Canlyniad",
  registerMeasure: "Mesur",
  registerWith: "Gyda’r gwasanaeth",
  registerWithout: "Hebddo",
  registerComparator: "O’i gymharu â",
  registerTimePoint: "Pwynt amser",
  registerLevel: "Lefel atal",
  registerCountry: "Gwlad",
  registerPopulation: "Poblogaeth",
  registerId: "Id",
  registerLow: "Isel",
  registerHigh: "Uchel",
  registerPrinted: "Fel yr argraffwyd",
  registerGeography: "Lle",
  registerTopic: "Pwnc",
};
