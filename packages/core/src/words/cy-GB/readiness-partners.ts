import type * as english from "../en-GB/readiness-partners.js";
import type { Translation } from "../translation.js";

export const readinessPartners: Translation<typeof english> = {
  adviceAwareness:
    "Dywedwch ar un dudalen beth fydd yn newid yma, pam, pwy benderfynodd ac erbyn pryd; gadewch i bob rheolwr ei ddweud wrth ei dîm ei hun a dod â’r cwestiynau yn ôl.",
  avoidAwareness:
    "Gadewch hyfforddiant a ffurflenni newydd tan yn ddiweddarach: ni all pobl ddefnyddio ateb i gwestiwn nad ydynt wedi’i glywed.",
  signAwareness:
    "Mae wedi gweithio pan all y rhan fwyaf o bobl, o’u holi ar hap, ddweud beth fydd yn wahanol iddynt hwy.",
  adviceDesire:
    "Gofynnwch beth sydd gan bobl i’w golli, yn eu geiriau eu hunain, a setlwch yr hyn y gellir ei setlo: llwyth gwaith, risg y maent yn ei chario ar eu pen eu hunain, clod am y gwaith.",
  avoidDesire:
    "Peidiwch ag ateb amharodrwydd â mwy o hyfforddiant neu dargedau: nid yw’r naill na’r llall yn rhoi rheswm dros ei eisiau.",
  signDesire:
    "Mae wedi gweithio pan fydd pobl a oedd yn amau yn gofyn sut i ddechrau, heb gael eu hanfon.",
  adviceKnowledge:
    "Dysgwch beth i’w wneud yn wahanol ar enghreifftiau go iawn o waith y tîm ei hun, mewn sesiynau byr, gan bobl sydd eisoes yn ei wneud.",
  avoidKnowledge:
    "Peidiwch â barnu pobl ar ganlyniadau eto: ni allant wneud yr hyn na ddangoswyd iddynt.",
  signKnowledge: "Mae wedi gweithio pan all pobl fynd drwy enghraifft newydd yn gywir heb gymorth.",
  adviceAbility:
    "Dewch o hyd i’r hyn sy’n atal pobl sy’n gwybod sut: rhyddhewch yr amser, trwsiwch yr offeryn neu’r ffurflen, a rhowch rywun wrth eu hymyl ar gyfer yr ychydig deuluoedd cyntaf.",
  avoidAbility:
    "Peidiwch â throi at wobrau ac adolygiadau eto: maent yn pwyso ar bobl na allant ei wneud.",
  signAbility:
    "Mae wedi gweithio pan fydd pobl yn ei wneud mewn wythnos gyffredin, nid yn y peilot yn unig.",
  adviceReinforcement:
    "Rhowch y ffordd newydd lle mae’n goroesi sylw: mewn goruchwyliaeth, mewn sefydlu, yn y gyllideb, mewn ffigur y mae person a enwir yn edrych arno bob mis.",
  avoidReinforcement: "Peidiwch â dechrau’r newid nesaf gyda’r un bobl cyn i hwn ddal.",
  signReinforcement:
    "Mae wedi gweithio pan fydd y ffordd newydd yn dal mewn defnydd ar ôl i’r bobl a’i dechreuodd symud ymlaen.",
  adviceNone:
    "Nid oes elfen isel: ewch ymlaen, a gofynnwch eto ar ôl i’r newid gwrdd â gwaith bob dydd.",
  adviceUnknown:
    "Gofynnwch eto am yr atebion sydd ar goll cyn yr un isel gyntaf; tan hynny peidiwch â dyfalu.",
  adviceAskMore:
    "Atebodd {share:percent}: gofynnwch i’r rhai na wnaeth, neu dywedwch dros bwy y mae’r atebion yn siarad, cyn gweithredu.",
  adviceReword:
    "Efallai nad yw’r cwestiynau ar yr elfen hon yn mesur un peth: ailysgrifennwch neu ddisodlwch yr un sy’n groes i’r lleill cyn cymharu grwpiau.",
  adviceTalk:
    "Mae pobl yn y grŵp yn ei weld yn wahanol: siaradwch â hwy am y gwahaniaethau cyn gweithredu ar gyfartaledd nad yw neb yn ei ddal.",
  restsOnJudgement: "Barn y prosiect hwn; ni chafwyd hyd i astudiaeth sy’n ei phrofi.",
  adviceKind: "Pryd",
  adviceSuggestion: "Awgrym",
  adviceRestsOn: "Ar beth y mae’n seiliedig",
  kindTrust: "Yn gyntaf",
  kindDo: "Gwnewch",
  kindAvoid: "Ddim eto",
  kindSign: "Mae wedi gweithio pan",
  restsOnOrder:
    'Trefn yr elfennau: Leading Synergies, "Barriers to change" (2021). Y prosiect hwn biau’r geiriad.',
  giveStrengthNotNegative:
    "Rhowch raddfa o gryfderau sy’n dechrau ar 0 neu uwch; mae’r cyfeiriad y mae amod yn tynnu yn effect.",
  giveOneCondition: "Rhowch o leiaf un amod.",
  giveConditionOnce: "Rhowch bob amod unwaith; mae {name} yno ddwywaith.",
  giveForceWeight: "Rhowch bwysau uwchlaw 0 i’r amod.",
  giveRatingOfEach:
    "Rhowch le i bob person ym mhobman, null lle na chafwyd sgôr: {expected:count}, nid {got:count}.",
  giveRatingOnScale: "Rhowch sgôr o {minimum} i {maximum} i {name}, neu gadewch ef yn wag.",
  forceHidden: "Cuddiwyd: sgoriodd llai na {minimum:count} o bobl ef.",
  forceNeedsTwo: "Nid oes gan un sgôr wasgariad, felly nid oes terfynau.",
  balanceNeedsPeople:
    "Mae angen {minimum:count} o bobl a sgoriodd bob amod a ddangosir ar gyfer terfynau.",
  warnForcesHidden:
    "Amodau a sgoriwyd gan lai na {minimum:count} o bobl, a guddiwyd ac a hepgorwyd o’r symiau: {names}.",
  warnContested:
    "Mae pobl yn gweld y rhain yn wahanol, felly siaradwch cyn gweithredu ar y cymedr: {names}.",
  forcesUnknown: "Sgoriodd rhy ychydig o bobl unrhyw amod i’w ddangos.",
  nothingHinders: "Nid oes dim a ddangosir yn rhwystro.",
  hindersMost: "Yr hyn sy’n rhwystro fwyaf: {name}.",
  hindersNarrowly: "Yr hyn sy’n rhwystro fwyaf, er nad yn amlwg fwy na’r nesaf: {name}.",
  helpOutweighs:
    "Gyda’i gilydd, mae’r hyn sy’n helpu’n drech na’r hyn sy’n rhwystro ({helps:decimal} yn erbyn {hinders:decimal}).",
  hindranceOutweighs:
    "Gyda’i gilydd, mae’r hyn sy’n rhwystro’n drech na’r hyn sy’n helpu ({hinders:decimal} yn erbyn {helps:decimal}).",
  forcesNotApart:
    "Gyda’i gilydd, ni ellir dweud ai’r help ({helps:decimal}) neu’r rhwystr ({hinders:decimal}) sydd gryfaf.",
  forcesConclusion: "{first} {together}",
  forceCondition: "Amod",
  forceEffect: "Effaith",
  forceKind: "Math",
  forceLower: "Terfyn isaf",
  forceUpper: "Terfyn uchaf",
  forcePull: "Tyniad",
  forceShare: "Cyfran o’i ochr",
  forceDisagreement: "Anghytundeb",
  forceHelps: "Yn helpu",
  forceHinders: "Yn rhwystro",
  readingContested: "Fe’i gwelir yn wahanol: siaradwch yn gyntaf",
  allThatHinders: "Popeth sy’n rhwystro",
  allThatHelps: "Popeth sy’n helpu",
  forceBalance: "Cydbwysedd",
  kindPower: "Grym",
  kindRisk: "Risg",
  kindRights: "Hawliau",
  kindEvaluation: "Gwerthuso",
  kindMoney: "Arian",
  kindProvision: "Darpariaeth",
  kindRelationships: "Perthnasoedd",
  kindOther: "Arall",
  giveOneColumn: "Rhowch un golofn o sgorau.",
  giveTieOnScale:
    "Rhowch sgôr o {minimum} i {maximum} i gyswllt {one} â {other}, neu gadewch ef yn wag.",
  giveOtherPartner: "Rhowch ddau bartner gwahanol; mae {partner} ddwywaith yn y rhes hon.",
  giveOneTie: "Rhowch o leiaf un cyswllt rhwng dau bartner.",
  giveFewerPartners: "Rhowch {most:count} o bartneriaid ar y mwyaf.",
  tieHidden: "Cuddiwyd: sgoriodd llai na {minimum:count} o bobl un ochr ef.",
  tieNotRated: "Heb ei sgorio gan un ochr.",
  warnRatingsWithoutPartner: "Sgorau heb un o’r ddau bartner, a hepgorwyd: {count:count}.",
  warnTiesHidden: "Cysylltiadau a sgoriwyd gan rhy ychydig o bobl i’w dangos: {count:count}.",
  warnTiesUnknown:
    "Nid yw {share:percent} o’r sgorau posibl yn hysbys; ar gyfer y ffyrdd drwy’r rhwydwaith maent yn cyfrif fel dim cyswllt.",
  warnCutPoints: "Heb y partneriaid hyn mae eraill yn colli cysylltiad: {partners}.",
  warnIsolated: "Heb unrhyw gyswllt cryf: {partners}.",
  networkUnknown: "Sgoriodd rhy ychydig o bobl unrhyw gyswllt i’w ddangos.",
  networkDensity: "Mae {density:percent} o’r sgorau a ddangosir o gyswllt cryf.",
  networkMutual:
    "O’r cysylltiadau sy’n gryf ar un ochr, mae {reciprocity:percent} yn gryf ar y ddwy.",
  networkNoPairs: "Nid oes unrhyw gyswllt a sgoriwyd gan y ddwy ochr yn gryf.",
  networkBroker: "{partner} sy’n sefyll rhwng y lleill fwyaf.",
  networkNoBroker: "Nid oes neb yn sefyll rhwng eraill.",
  networkMend:
    "Y cyswllt i’w drwsio gyntaf: {partner} a {other} ({there:decimal} a {back:decimal}).",
  networkNothingToMend: "Nid oes unrhyw gyswllt a sgoriwyd gan y ddwy ochr yn wan.",
  networkConclusion: "{strong} {mutual} {between} {mend}",
  networkPartner: "Partner",
  networkWith: "Gyda",
  networkStrongGiven: "Yn galw’n gryf",
  networkRatedGiven: "Yn sgorio",
  networkMeanGiven: "Cymedr a roddwyd",
  networkStrongReceived: "Fe’i gelwir yn gryf gan",
  networkRatedReceived: "Fe’i sgorir gan",
  networkMeanReceived: "Cymedr a dderbyniwyd",
  networkBetweenness: "Yn sefyll rhwng",
  networkThere: "Cryfder yno",
  networkBack: "Cryfder yn ôl",
  betweennessNeedsThree: "Mae angen tri phartner i sefyll rhwng eraill.",
  readingCutPoint: "Mae eraill yn colli cysylltiad hebddo",
  readingIsolated: "Dim cyswllt cryf",
  tieMutual: "Cryf y ddwy ffordd",
  tieOneSided: "Cryf un ffordd yn unig",
  tieWeak: "Gwan y ddwy ffordd",
  giveOneLevel: "Rhowch o leiaf un lefel sy’n arwain.",
  giveKnownLevel: "Rhowch lefelau sydd gan rywun, nid {level}.",
  giveLevelOnOneSide: "Rhowch bob lefel ar un ochr; mae {level} ar y ddwy.",
  warnOnNeitherSide: "Ymatebwyr ar y naill ochr na’r llall, a hepgorwyd: {count:count}.",
  gapHidden: "Cuddiwyd: mae llai na {minimum:count} o bobl ar un o’r ochrau.",
  leadersHigher: "{element} {by:decimal} yn uwch ({lower:decimal} i {upper:decimal})",
  leadersLower: "{element} {by:decimal} yn is ({lower:decimal} i {upper:decimal})",
  levelsApart: "Mae arweinwyr yn ei weld yn wahanol i’r rheng flaen: {apart}.",
  levelsNotApart: "Nid yw arweinwyr a’r rheng flaen ar wahân y tu hwnt i siawns.",
  gapUnknown: "Atebodd rhy ychydig o bobl i ddweud a yw arweinwyr a’r rheng flaen ar wahân.",
  gapLeaders: "Arweinwyr",
  gapFrontLine: "Rheng flaen",
  gapMeanLeaders: "Cymedr, arweinwyr",
  gapMeanFrontLine: "Cymedr, rheng flaen",
  gapGap: "Bwlch",
  gapLower: "Bwlch, isaf",
  gapUpper: "Bwlch, uchaf",
  readingLeadersHigher: "Arweinwyr yn uwch",
  readingLeadersLower: "Arweinwyr yn is",
  giveElementOf: "Rhowch eitemau {names} yn unig, nid {name}.",
  giveItemsOf:
    "Rhowch enwau eitemau {element}: ni chafwyd hyd i’w nifer mewn dim a ddarllenwyd yma.",
  structureConclusion:
    "{elements:count} elfen, {items:count} eitem. Yr awduron biau geiriad y cwestiynau: gofynnwch iddynt amdano.",
  oricCommitment: "Ymrwymiad i newid",
  oricEfficacy: "Effeithiolrwydd newid",
  oricNote:
    "Deuddeg eitem mewn dwy wedd; cyfrifwyd pump a saith o restr gyhoeddedig ohonynt. Saif sgôr grŵp ar ôl dangos cytundeb.",
  orcaEvidence: "Tystiolaeth",
  orcaContext: "Cyd-destun",
  orcaFacilitation: "Hwyluso",
  orcaNote:
    "Mae gan y gofrestr sy’n rhoi eitemau yn ôl is-raddfa 74 o’r 77; rhowch eich enwau eich hun ar yr eitemau i’w cael i gyd.",
  rmc2Motivation: "Cymhelliant",
  rmc2General: "Capasiti cyffredinol",
  rmc2Specific: "Capasiti ar gyfer y newid hwn",
  rmc2Note:
    "Tair cydran, pob un yn ffactor mewn lluoswm, un sgôr yr un yma; mae fersiynau cyhoeddedig yn eu rhannu’n 18 rhan.",
  nomadCoherence: "Cydlyniad",
  nomadParticipation: "Cyfranogiad gwybyddol",
  nomadAction: "Gweithredu ar y cyd",
  nomadMonitoring: "Monitro atblygol",
  nomadNote:
    "Ugain eitem mewn pedwar lluniad a thair gyffredinol; mae gan atebion nad ydynt yn gymwys godau eu hunain, i’w rhoi fel notRelevantCodes.",
};
