import type * as english from "../en-GB/demand-returns.js";
import type { Translation } from "../translation.js";

export const demandReturns: Translation<typeof english> = {
  giveFiles: "Rhowch o leiaf un ffeil episodau ac un ffeil benawdau.",
  giveFileText: "Rhowch destun cyfan y ffeil.",
  giveFileRows: "Rhowch restr o resi, pob un yn rhestr o gelloedd, penawdau’n gyntaf.",
  giveTextOrRows: "Rhowch naill ai testun neu resi {file}.",
  giveReturnLayout:
    "Rhowch ffeil episodau gyda’r colofnau {episodes}, neu ffeil benawdau gyda {header}; colofnau {file} yw {found}.",
  rowWithoutChild: "Nid oes rhif plentyn yn y rhes; fe’i hepgorir.",
  startUnreadable: 'Nid yw "{found}" yn DECOM yn ddyddiad megis 31/03/2021; hepgorir y rhes.',
  endUnreadable: 'Nid yw "{found}" yn DEC yn ddyddiad megis 31/03/2021; hepgorir y rhes.',
  birthUnreadable: 'Nid yw "{found}" yn DOB yn ddyddiad megis 31/03/2011; hepgorir y rhes.',
  birthDiffers: "Mae gan y plentyn ddyddiad geni arall mewn rhes gynharach; y cyntaf sy’n cyfrif.",
  birthMissing:
    "Nid oes dyddiad geni’r plentyn mewn unrhyw ffeil benawdau; hepgorir yr episod o ragolygon.",
  birthAfterStart:
    "Mae’r episod yn dechrau cyn geni’r plentyn; mae rhagolygon yn ôl oedran yn ei hepgor.",
  endBeforeStart:
    "Mae’r episod yn gorffen ar {end}, cyn dechrau ar {start}; mae rhagolygon yn ôl oedran yn ei hepgor.",
  placeMissing: "Nid oes cod lleoliad yn y rhes; mae’n cyfrif dan god gwag.",
  returnsRead:
    "Darllenwyd {episodes:count} o resi episodau a {children:count} o blant o {files:count} o ffeiliau. Problemau a gafwyd: {problems:count}, pob un wedi’i restru yn ôl ffeil a llinell.",
  returnsReadClean:
    "Darllenwyd {episodes:count} o resi episodau a {children:count} o blant o {files:count} o ffeiliau. Nid oedd problemau.",
  giveAge: "Rhowch oedran mewn blynyddoedd o 0 i 120.",
  giveDay: "Rhowch ddyddiad megis 2021-03-31 neu 31/03/2021.",
  giveBands: "Rhowch rhwng 1 a 40 o fandiau oedran, yr ieuengaf yn gyntaf.",
  giveBandUpwards: "Rhowch ddiwedd i {name} sydd uwchlaw ei ddechrau.",
  giveBandsThatMeet:
    "Rhowch fandiau sy’n cwrdd: mae {before} yn gorffen ar {years}, felly yno mae {name} yn dechrau.",
  giveCategories: "Rhowch rhwng 1 a 40 o gategorïau lleoliad.",
  giveOtherCategoryName:
    "Rhowch enw arall yn lle {name} i’r categori: cedwir NOT_IN_CARE, > a / ar gyfer y symudiadau.",
  giveCodeOnce: "Rhowch bob cod lleoliad unwaith; mae {code} yno ddwywaith.",
  giveCategoryForCode:
    "Rhowch gategori i god lleoliad {code}, neu rhowch * i un categori i gymryd pob cod arall.",
  giveReturns: "Rhowch yr hyn a roddodd readReturns.",
  giveEpisodes: "Rhowch ffurflenni gydag o leiaf un episod y gellir ei ddarllen.",
  giveLaterEnd: "Rhowch ddiwedd i’r ffenestr gyfeirio ar ôl ei dechrau, {start}.",
  giveWindowWithChildren:
    "Rhowch ffenestr gyfeirio lle roedd plant yn derbyn gofal; mae’r ffurflenni’n rhedeg o {first} i {last}.",
  giveScenarioInCohortMode:
    "Rhowch senario yn y modd cohort yn unig; mae’r modd compatible yn ailadrodd y model agored fel y mae.",
  giveNoScenarioCost:
    "Rhowch gost y senario ei hun i projectDemand neu i fodel atal; yma dim ond gofal a brisir.",
  giveCareMove:
    "Rhowch symudiad megis FOSTERING>RESIDENTIAL, FOSTERING>NOT_IN_CARE, inflow>FOSTERING neu inflow>*, nid {move}.",
  giveKnownCategory: "Rhowch un o’r categorïau lleoliad {categories}, nid {name}.",
  givePriceForCategory:
    "Rhowch bris i {category} hefyd; byddai categori heb bris yn cyfrif fel un am ddim.",
  endCorrected:
    "Mae ffurflen ddiweddarach yn symud y diwedd o {from} i {to}; y ddiweddaraf sy’n cyfrif.",
  overlapCut:
    "Mae’r episod yn rhedeg hyd {end}, i mewn i episod nesaf y plentyn, sy’n dechrau ar {next}; fe’i torrir yno.",
  openThenAbsent:
    "Roedd yr episod ar agor yn {file} ac nid yw’r plentyn mewn unrhyw ffurflen ddiweddarach; cymerir ei fod yn gorffen ar {day}.",
  startsTooOld:
    "Mae’r episod yn dechrau ar ôl y pen-blwydd sy’n gorffen y band oedran olaf; fe’i hepgorir.",
  endsTooOld:
    "Mae’r episod yn rhedeg hyd {end}, heibio’r pen-blwydd sy’n gorffen y band oedran olaf; fe’i torrir yno.",
  noBackTestInMode: "Nid oes ôl-brawf yn y modd compatible; mae un yn y modd cohort.",
  noYearsHeldBack:
    "Nid yw’r ffurflenni’n mynd yn ôl yn ddigon pell i ddal blwyddyn yn ôl, felly ni phrofwyd y rhagolwg.",
  noCarePrices: "Ni roddir prisiau, felly nid oes cost. Mae angen ffynhonnell ar brisiau.",
  warnCompatible:
    "Mae’r modd compatible yn ailadrodd gwendidau’r model agored: oedrannau ar ddechrau episod a geir, ni ddaw episod agored byth i ben ei hun, ac nid oes terfynau.",
  warnFewMoves:
    "Dim ond {moves:count} o symudiadau ac ymadawiadau a welwyd yn y ffenestr, felly nid yw’r cyfraddau fawr mwy na dyfaliad.",
  warnWindowPastReturns:
    "Mae’r ffenestr gyfeirio’n mynd heibio {last}, diwrnod olaf y ffurflenni, felly mae ei rhan olaf yn edrych yn wag.",
  compatibleConclusion:
    "Roedd {people:count} o blant yn derbyn gofal ar {date}; mae dull y model agored ei hun yn rhoi {later:count} ar {laterDate}.",
  careConclusion:
    "Roedd {people:count} o blant yn derbyn gofal ar {date}. Os na fydd dim yn newid bydd tua {later:count} ar {laterDate}, gyda therfynau {level:percent} o {lower:count} i {upper:count}.",
  careConclusionTested:
    "{forecast} O’i wneud ar {from} ar gyfer {to}, byddai’r un rhagolwg wedi dweud {said:count}; {actual:count} oedd, {error:decimal} i ffwrdd.",
  careScenario:
    "{said} Gyda’r senario mae {fewer:decimal} yn llai ar {date}; y mis cyntaf gydag un plentyn yn llai yw mis {month}, {first}.",
  careScenarioUnseen:
    "{said} Gyda’r senario mae {fewer:decimal} yn llai ar {date}, heb fod plentyn cyfan yn llai mewn unrhyw fis.",
  giveDaysInYear: "Rhowch nifer o ddyddiau o 360 i 370, megis 365.25.",
  warnWindowBeforeReturns:
    "Mae’r ffenestr gyfeirio’n dechrau cyn {first}, pan ddechreua’r ffurflenni sôn am bawb; cyn hynny dim ond plant a arhosodd sy’n hysbys.",
  sheetProblems: "Problemau a gafwyd yn y rhesi: {count:count}.",
  giveEndAfterStart:
    "Rhowch ddiwedd ar ddechrau’r episod neu ar ei ôl, neu gadewch ef yn wag tra bo’r episod ar agor.",
  careHeadingDate: "Dyddiad",
  careHeadingChildren: "Plant sy’n derbyn gofal",
};
