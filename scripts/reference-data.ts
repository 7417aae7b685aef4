/**
 * Make the registers that ship from the files of published figures.
 *
 * The files hold the figures; what is decided here is which of them ship, under which words they are
 * found, and how they stand to each other. Nothing is made where the files are not there.
 */

import { existsSync, readFileSync } from "node:fs";

const folder = new URL("../../shared/data/", import.meta.url);
const target = "packages/core/src/reference-data/registers/rows";

/** One figure as the files hold it. */
interface Fact {
  readonly id: string;
  readonly topic: string;
  readonly value: number | readonly number[] | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly price_year: string | null;
  readonly geography: string;
  readonly population: string;
  readonly publisher: string;
  readonly source: string;
  readonly source_year: number | null;
  readonly url: string;
  readonly quote_of_figure: string;
  readonly seen_in: string;
  readonly licence: string | null;
  readonly notes: string | null;
}

interface DatabaseEntry {
  readonly code: string | null;
  readonly description: string;
  readonly unit: string;
  readonly valueGBP: number;
  readonly priceYear: string;
  readonly agency: string;
  readonly agencyDetail: string | null;
}

interface PublishedTable {
  readonly id: string;
  readonly status: string;
  readonly source: string;
  readonly population?: string;
  readonly [field: string]: unknown;
}

function factOf(facts: readonly Fact[], id: string): Fact {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`No fact ${id}.`);
  return fact;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

type Fields = Readonly<Record<string, unknown>>;

/** Leave out what is not there, so that a row holds only what it says. */
function compact(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** A row a line: a change of one figure is a change of one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([key, item]) => {
      const name = /^[a-zA-Z_]\w*$/.test(key) ? key : JSON.stringify(key);
      return `${name}: ${literal(item)}`;
    });
    return `{ ${fields.join(", ")} }`;
  }
  return JSON.stringify(value);
}

function listFile(
  about: string,
  type: string,
  from: string,
  name: string,
  rows: readonly Fields[],
) {
  const lines = rows.map((row) => `  ${literal(row)},`).join("\n");
  return `/** ${about} Generated from the files of published figures; do not edit. */

import type { ${type} } from "../${from}.js";

export const ${name}: readonly ${type}[] = [
${lines}
];
`;
}

function recordFile(about: string, type: string, from: string, name: string, rows: Fields): string {
  const lines = Object.entries(rows).map(
    ([key, row]) => `  ${JSON.stringify(key)}: ${literal(row)},`,
  );
  return `/** ${about} Generated from the files of published figures; do not edit. */

import type { ${type} } from "../${from}.js";

export const ${name}: Readonly<Record<string, ${type}>> = {
${lines.join("\n")}
};
`;
}

/** Sources by a short name, each once. */
class Sources {
  readonly rows: Record<string, Fields> = {};
  private readonly names = new Map<string, string>();

  of(fields: Fields): string {
    const key = JSON.stringify(fields);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const words = `${String(fields["publisher"])} ${String(fields["title"])}`
      .normalize("NFD")
      .replace(/[^a-zA-Z0-9 ]/g, "")
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => !["the", "of", "and", "for", "in"].includes(word));
    const year = typeof fields["year"] === "number" ? [String(fields["year"])] : [];
    const stem = [...words.slice(0, 4), ...year].join("-");
    let name = stem;
    for (let copy = 2; name in this.rows; copy++) name = `${stem}-${copy}`;
    this.names.set(key, name);
    this.rows[name] = fields;
    return name;
  }
}

/** "2013-14" and "2013/14 (publication 2015)" are the year 2013/14; anything less clear is no year. */
function priceYearOf(printed: string | null): number | string | null {
  const financial = /^((?:19|20)\d\d)[-/](\d\d)(?: \(publication [^)]*\))?$/.exec(printed ?? "");
  if (financial !== null) return `${financial[1]}/${financial[2]}`;
  return /^(19|20)\d\d$/.test(printed ?? "") ? Number(printed) : null;
}

const databaseTitle = "Unit Cost Database v1.4 (March 2015)";

function sourceOf(fact: Fact): Fields {
  const isDatabase = fact.source.startsWith(databaseTitle);
  return compact({
    publisher: fact.publisher,
    title: isDatabase ? "Unit Cost Database" : fact.source,
    edition: isDatabase ? "Version 1.4, March 2015" : null,
    year: fact.source_year,
    address: fact.url.includes(" ") ? null : fact.url,
    seen: fact.seen_in === "primary" ? "seen" : "second-hand",
    seenIn: fact.seen_in === "primary" ? "the publisher's own text" : fact.seen_in,
    licence: fact.licence,
  });
}

// ---- Unit costs

const categoryOf = {
  SS: "socialServices",
  "E&S": "education",
  CR: "crime",
  HE: "health",
  HO: "housing",
  "E&E": "employment",
} as const;

/** Costs of people in a circumstance rather than of a service, a process or an incident. */
const descriptiveCodes = /^(E&S|E&E|CR4\.0$|HE1\.0$|HE12\.0$|HO3\.0$)/;

/** Rows that price the same thing in another way: never both. */
const alternativeOf: Readonly<Record<string, string>> = {
  "SS1.1": "SS1.0",
  "SS1.2": "SS1.0",
  "SS1.3": "SS1.0",
  "SS1.4": "SS1.0",
  "SS3.1": "SS3.0",
  "E&E10.1": "E&E10.0",
  "E&E10.4": "E&E10.0",
};

/** "Case management processes for looked-after children in foster care": steps beside the weekly cost. */
const stageOf: Readonly<Record<string, string>> = {
  "SS2.1": "SS2.0",
  "SS2.5": "SS2.0",
  "SS2.6": "SS2.0",
  "SS2.7": "SS2.0",
  "SS2.8": "SS2.0",
};

/** Where on the path of one child's case through children's social care a cost arises. */
const caseStages: Readonly<Record<string, string>> = {
  "SS6.0": "earlyHelp",
  "SS6.1": "contact",
  "SS6.2": "contact",
  "SS6.3": "assessment",
  "SS6.4": "assessment",
  "SS4.0": "assessment",
  "SS5.0": "childInNeed",
  "SS5.0.1": "childInNeed",
  "SS5.0.2": "childInNeed",
  "SS5.0.3": "childInNeed",
  "SS5.0.4": "childInNeed",
  "SS5.0.5": "assessment",
  "SS5.0.6": "childProtection",
  "SS5.0.7": "section47",
  "SS5.0.8": "preProceedings",
  "SS4.1": "careProceedings",
  "SS4.1.1": "careProceedings",
  "SS4.1.2": "careProceedings",
  "SS4.1.3": "careProceedings",
  "SS4.1.4": "careProceedings",
  "SS1.0": "lookedAfter",
  "SS1.1": "lookedAfter",
  "SS1.2": "lookedAfter",
  "SS1.3": "lookedAfter",
  "SS1.4": "lookedAfter",
  "SS2.0": "lookedAfter",
  "SS2.1": "lookedAfter",
  "SS2.5": "lookedAfter",
  "SS2.6": "lookedAfter",
  "SS2.7": "lookedAfter",
  "SS2.8": "lookedAfter",
  "SS3.0": "lookedAfter",
  "SS3.1": "lookedAfter",
  "unit.childrens-home.place-year.2023-24": "lookedAfter",
  "unit.childrens-home.place-year.2019-20": "lookedAfter",
  "unit.childrens-home.week.2015": "lookedAfter",
  "unit.foster.week.2017": "lookedAfter",
  "price.private-home.week.2021": "lookedAfter",
  "price.ifa.week.2021": "lookedAfter",
};

interface OtherCost {
  readonly description: string;
  readonly unit: string;
  readonly category: string;
  readonly agency?: string;
  readonly agencyDetail?: string;
  readonly tag?: "descriptive" | "contested";
  readonly behaviour?: "price";
  readonly note?: string | null;
  readonly priceYearPrinted?: string;
  readonly scale?: number;
}

const council = { agency: "Local Authority", agencyDetail: "Children's social care" };
const ownNotes = { note: "The manual itself was not seen: check the figure there before use." };

/** Unit costs outside the database, under words of our own: the files quote, but do not title them. */
const otherCosts: Readonly<Record<string, OtherCost>> = {
  "cost.lifetime.care.experience": {
    description: "Child who experienced care, social cost over a lifetime",
    unit: "Per child, lifetime",
    category: "socialServices",
    tag: "contested",
    scale: 1e6,
    note: "A social cost of people who were in care, not the effect of entering care: never a cashable saving.",
  },
  "unit.childrens-home.place-year.2023-24": {
    description: "Children's home place, average, England",
    unit: "Per child per year",
    category: "socialServices",
    ...council,
  },
  "unit.childrens-home.place-year.2019-20": {
    description: "Children's home place, average, England, four years earlier",
    unit: "Per child per year",
    category: "socialServices",
    ...council,
    note: "Printed in real terms beside the figure of 2023-24; the price year itself was not stated where it was read.",
  },
  "price.private-home.week.2021": {
    description: "Place in a private children's home, price charged by the largest providers",
    unit: "Per child per week",
    category: "socialServices",
    behaviour: "price",
  },
  "price.ifa.week.2021": {
    description:
      "Foster placement by an independent fostering agency, price charged by the largest providers",
    unit: "Per child per week",
    category: "socialServices",
    behaviour: "price",
  },
  "unit.foster.week.2017": {
    description: "Foster care, per child, with allowances, administration and social work",
    unit: "Per child per week",
    category: "socialServices",
    ...council,
  },
  "unit.childrens-home.week.2015": {
    description: "Local authority children's home, per resident",
    unit: "Per resident per week",
    category: "socialServices",
    ...council,
    priceYearPrinted: "2014-15 in one reading, about 2015/16 in another",
    note: "A round figure (about £3,000), whose price year is read in two ways; foster care was about £600 a week in the same answer.",
  },
  "foster.inhouse.vs.ifa.gap": {
    description: "Council foster placement, how much less it costs than an agency's",
    unit: "Per year",
    category: "socialServices",
    tag: "contested",
    note: "Contested: the Fostering Stocktake of 2018 found that the gap narrows when like is compared with like.",
  },
  "unit.mh.resilience.programme": {
    description: "Emotional resilience programme in school, per student",
    unit: "Per student",
    category: "health",
  },
  "unit.mh.school.counselling.6": {
    description:
      "Six sessions of counselling or group cognitive behaviour therapy in school, per child",
    unit: "Per child",
    category: "health",
  },
  "unit.mh.camhs.community.referral": {
    description: "Referral to a community child and adolescent mental health service (CAMHS)",
    unit: "Per referral",
    category: "health",
  },
  "unit.mh.camhs.inpatient.admission": {
    description: "Admission to an in-patient child and adolescent mental health unit (CAMHS)",
    unit: "Per admission",
    category: "health",
  },
  "unit.secure.sch.year": {
    description: "Secure children's home, per child",
    unit: "Per child per year",
    category: "crime",
  },
  "unit.secure.stc.year": {
    description: "Secure training centre, per child",
    unit: "Per child per year",
    category: "crime",
  },
  "unit.secure.yoi.year": {
    description: "Young offender institution, per child",
    unit: "Per child per year",
    category: "crime",
  },
  "unit.secure.medium-secure-mh.year": {
    description: "Medium secure mental health place, per child",
    unit: "Per child per year",
    category: "health",
  },
  "unit.exclusion.lifetime.2017": {
    description: "Permanent exclusion from school, cost over a lifetime for each pupil excluded",
    unit: "Per pupil, lifetime",
    category: "education",
    tag: "contested",
    note: "Publicly contested: an association, not the effect of exclusion; £2.1bn over 6,685 pupils is £314,000, so the two headline figures do not divide.",
  },
  "unit.ae.attendance.2024-25": {
    description: "Accident and emergency (A&E) attendance",
    unit: "Per attendance",
    category: "health",
    ...ownNotes,
  },
  "unit.gp.consultation.2024-25": {
    description: "General practitioner (GP) consultation",
    unit: "Per consultation",
    category: "health",
    ...ownNotes,
  },
};

function unitCosts(
  facts: readonly Fact[],
  entries: readonly DatabaseEntry[],
  sources: Sources,
): { readonly rows: readonly Fields[]; readonly relations: Fields } {
  const byCode = new Map(entries.flatMap((entry) => (entry.code ? [[entry.code, entry]] : [])));
  const inDatabase = facts.filter(({ id }) => id.startsWith("gmca14."));
  const databaseSource = sources.of(sourceOf(factOf(facts, "gmca14.ss1.0")));
  const rows: Fields[] = [];
  for (const fact of inDatabase) {
    const code = fact.source.slice(fact.source.indexOf("entry ") + "entry ".length);
    const entry = byCode.get(code);
    byCode.delete(code);
    if (entry !== undefined && entry.valueGBP !== fact.value) throw new Error(`${code} differs.`);
    // The quotation stops after ten words; the full wording stands in the other file for some.
    const [quoted = ""] = fact.quote_of_figure.split(" | ");
    const [, printedAgency = ""] = /^agency: ([^.]*)\./.exec(fact.notes ?? "") ?? [];
    const [agency, agencyDetail] = printedAgency.split(" / ");
    const note = (fact.notes ?? "")
      .replace(/^agency: [^.]*\. ?/, "")
      .replace("Original price year: uprate once, with one deflator.", "")
      .trim();
    rows.push(
      compact({
        code,
        description:
          entry?.description ?? (quoted.split(" ").length >= 10 ? `${quoted} …` : quoted),
        unit: entry?.unit ?? capital(fact.unit.replace(/^GBP /, "")),
        valueGbp: fact.value,
        priceYear: priceYearOf(fact.price_year),
        printed: fact.price_year,
        geography: "England",
        agency,
        agencyDetail: entry?.agencyDetail ?? agencyDetail,
        note: note === "" ? null : note,
        source: sources.of(sourceOf(fact)),
      }),
    );
  }
  for (const entry of byCode.values()) {
    rows.push(
      compact({
        code: entry.code,
        description: entry.description,
        unit: entry.unit,
        valueGbp: entry.valueGBP,
        priceYear: priceYearOf(entry.priceYear),
        printed: entry.priceYear,
        geography: "England",
        agency: entry.agency,
        agencyDetail: entry.agencyDetail,
        source: databaseSource,
      }),
    );
  }
  for (const [id, about] of Object.entries(otherCosts)) {
    const fact = factOf(facts, id);
    const printed = about.priceYearPrinted ?? fact.price_year;
    rows.push(
      compact({
        code: id,
        description: about.description,
        unit: about.unit,
        valueGbp: fact.value === null ? null : Number(fact.value) * (about.scale ?? 1),
        lowGbp: fact.low,
        highGbp: fact.high,
        priceYear: priceYearOf(printed),
        printed,
        geography: fact.geography,
        population: fact.population,
        agency: about.agency,
        agencyDetail: about.agencyDetail,
        quote: fact.quote_of_figure,
        note: about.note === undefined ? capital(fact.notes) : about.note,
        source: sources.of(sourceOf(fact)),
      }),
    );
  }
  rows.sort((a, b) => naturalOrder(String(a["code"]), String(b["code"])));
  return { rows, relations: Object.fromEntries(rows.map((row) => relationOf(row, rows))) };
}

const capital = (text: string | null): string | null =>
  text === null ? null : text.charAt(0).toUpperCase() + text.slice(1);

function naturalOrder(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** What a check of a model needs to know of a row, apart from its words. */
function relationOf(row: Fields, rows: readonly Fields[]): readonly [string, Fields] {
  const code = String(row["code"]);
  const other = otherCosts[code];
  const isDatabase = other === undefined;
  const parent = parentOf(code, rows);
  const prefix = /^[A-Z&]+/.exec(code)?.[0] as keyof typeof categoryOf | undefined;
  return [
    code,
    compact({
      category: isDatabase && prefix !== undefined ? categoryOf[prefix] : other?.category,
      tag: other?.tag ?? (isDatabase && descriptiveCodes.test(code) ? "descriptive" : "causal"),
      behaviour: other?.behaviour ?? "average",
      relation: parent?.relation,
      parent: parent?.code,
      stage: caseStages[code],
    }),
  ];
}

/** Children that add up to their parent are its components; children that do not are steps of a case. */
function parentOf(
  code: string,
  rows: readonly Fields[],
): { readonly code: string; readonly relation: string } | undefined {
  const alternative = alternativeOf[code];
  if (alternative !== undefined) return { code: alternative, relation: "alternative" };
  const stage = stageOf[code];
  if (stage !== undefined) return { code: stage, relation: "stage" };
  if (!/^[A-Z&]+\d+\.\d+\.\d+$/.test(code)) return undefined;
  const parent = code.slice(0, code.lastIndexOf("."));
  const whole = rows.find((row) => row["code"] === parent);
  if (whole === undefined) return undefined;
  const parts = rows.filter((row) =>
    new RegExp(`^${parent.replace(".", "\\.")}\\.\\d+$`).test(String(row["code"])),
  );
  const total = parts.reduce((sum, row) => sum + Number(row["valueGbp"]), 0);
  const adds = Math.abs(total / Number(whole["valueGbp"]) - 1) <= 0.005;
  return { code: parent, relation: adds ? "component" : "stage" };
}

// ---- Effects

interface EffectAbout {
  readonly programme: string;
  readonly outcome: string;
  readonly measure: string;
  readonly scale?: number;
  readonly value?: number | null;
  readonly arms?: readonly [number, number];
  readonly comparator?: string;
  readonly timePoint?: string;
  readonly level?: string;
  readonly informant?: string;
  readonly design?: string;
  readonly population?: string;
  readonly note?: string | null;
}

const trial = { design: "randomised trial" };
const review = { design: "meta-analysis" };
const conferences = {
  programme: "Family group conference",
  ...trial,
  comparator: "usual pre-proceedings practice",
  population: "children in 1,511 families in pre-proceedings, randomised by family",
};
const preservation = {
  programme: "Intensive family preservation services",
  outcome: "out-of-home placement",
  measure: "relativeRisk",
  ...review,
  note: "33 studies, counted by child; not significant when counted by family.",
};
const incredible = {
  programme: "Incredible Years",
  outcome: "disruptive behaviour",
  measure: "smd",
  ...review,
  note: "Reported by parents; the effect shrinks from treatment to prevention.",
  informant: "parent",
};
const groupParenting = {
  programme: "Group-based parenting programmes",
  measure: "smd",
  ...review,
  note: "Evidence of longer-term effects was unavailable.",
};
const tripleP = { programme: "Triple P", measure: "smd", ...review };
const recentTripleP = {
  ...tripleP,
  note: "The effect on behaviour, -1.38, is implausibly large beside other reviews.",
};
const nurses = {
  programme: "Family Nurse Partnership",
  measure: "riskDifference",
  scale: 0.01,
  ...trial,
  comparator: "usual care",
  population: "1,645 first-time mothers aged 19 or under",
  note: "The same in both groups, so the difference is 0 as printed; no effect on the primary outcomes to age 2, and dearer than usual care.",
};

const effectAbouts: Readonly<Record<string, EffectAbout>> = {
  "fgc.rct.cla12.rd": {
    ...conferences,
    outcome: "looked after",
    measure: "riskDifference",
    scale: 0.01,
    arms: [0.362, 0.448],
    timePoint: "12 months",
    note: "The published interval was not seen. Worked out here: -12.4 to -4.8 points with 1,274 children in each arm, ignoring families; -13.6 to -3.6 with a design effect of 1.73.",
  },
  "fgc.rct.proceedings.rd": {
    ...conferences,
    outcome: "care proceedings issued",
    measure: "riskDifference",
    scale: 0.01,
    arms: [0.592, 0.717],
    note: "The difference is worked out from the two shares. The effect is for each child; an application is for a family.",
  },
  "fgc.rct.days.diff": {
    ...conferences,
    outcome: "days in care",
    measure: "meanDifference",
    arms: [87, 115],
    note: "The difference is worked out from the two means. The abstract does not state the window; the funder's page says the six months after.",
  },
  "mst.start.oop.or": {
    programme: "Multisystemic therapy",
    outcome: "out-of-home placement",
    measure: "oddsRatio",
    timePoint: "18 months",
    comparator: "management as usual",
    ...trial,
    population: "684 young people aged 11-17",
    note: "No benefit over management as usual in England; trials in the United States were positive.",
  },
  "ifps.oop.rr.3m": { ...preservation, timePoint: "3 months" },
  "ifps.oop.rr.6m": { ...preservation, timePoint: "6 months" },
  "ifps.oop.rr.12m": { ...preservation, timePoint: "12 months" },
  "ifps.oop.rr.24m": { ...preservation, timePoint: "24 months" },
  "ifps.al2012.functioning": {
    programme: "Intensive family preservation services",
    outcome: "family functioning",
    measure: "smd",
    ...review,
    note: "Found generally not effective in preventing out-of-home placement, against a later review that counts by child.",
  },
  "iy.ipd.ecbi": {
    programme: "Incredible Years",
    outcome: "disruptive behaviour",
    measure: "meanDifference",
    ...review,
    informant: "parent",
    note: "Points of the Eyberg Child Behavior Inventory, intensity scale; below 0 is better. No evidence that the effect differs by disadvantage.",
  },
  "iy.menting.all": { ...incredible },
  "iy.menting.treatment": { ...incredible, level: "treatment" },
  "iy.menting.indicated": { ...incredible, level: "indicated" },
  "iy.menting.selective": { ...incredible, level: "selective" },
  "groupparenting.furlong.child.parent": {
    ...groupParenting,
    outcome: "child conduct problems",
    informant: "parent",
  },
  "groupparenting.furlong.child.independent": {
    ...groupParenting,
    outcome: "child conduct problems",
    informant: "independent observer",
  },
  "groupparenting.furlong.parent.mh": { ...groupParenting, outcome: "parental mental health" },
  "groupparenting.furlong.harsh.parent": {
    ...groupParenting,
    outcome: "harsh parenting",
    informant: "parent",
  },
  "triplep.wilson.mother": {
    ...tripleP,
    outcome: "child behaviour",
    informant: "mother",
    note: "Mothers, fathers and independent observers report differently.",
  },
  "triplep.wilson.father": {
    ...tripleP,
    outcome: "child behaviour",
    informant: "father",
    note: "Mothers, fathers and independent observers report differently.",
  },
  "triplep.li2021.competence": { ...recentTripleP, outcome: "social competence" },
  "triplep.li2021.emotional": { ...recentTripleP, outcome: "emotional problems" },
  "triplep.li2021.behavioural": { ...recentTripleP, outcome: "behavioural problems" },
  "parenttraining.maltreatment.gubbels": {
    programme: "Parent training against maltreatment",
    outcome: "child maltreatment",
    measure: "smd",
    ...review,
  },
  "fnp.buildingblocks.smoking": {
    ...nurses,
    outcome: "smoking late in pregnancy",
    arms: [0.56, 0.56],
    value: 0,
  },
  "fnp.buildingblocks.secondpregnancy": {
    ...nurses,
    outcome: "pregnant again",
    arms: [0.66, 0.66],
    value: 0,
  },
  "fnp.buildingblocks.emergency": {
    ...nurses,
    outcome: "child seen in hospital",
    arms: [0.8, 0.8],
    value: 0,
  },
  "surestart.csc.effect": {
    programme: "Sure Start",
    outcome: "contacts with children's social care",
    measure: "inWords",
    value: null,
    note: "Few effects on contacts with children's social care, and more police cautions at some ages: the benefits do not land on the children's services budget.",
  },
  "surestart.hosp.11-15": {
    programme: "Sure Start",
    outcome: "hospital admissions",
    measure: "relativeChange",
    scale: 0.01,
    population: "children aged 11-15",
    note: "Admissions rose at age 1 first; savings to age 15 offset about 31% of spending.",
  },
};

const nations = ["England", "Scotland", "Wales", "Northern Ireland", "UK"];

function countryOf(geography: string): string {
  return nations.find((nation) => geography.includes(nation)) ?? geography;
}

function effects(facts: readonly Fact[], sources: Sources): readonly Fields[] {
  return Object.entries(effectAbouts).map(([id, about]) => {
    const fact = factOf(facts, id);
    const scale = about.scale ?? 1;
    const scaled = (value: number | null): number | null =>
      value === null ? null : Number((value * scale).toPrecision(12));
    const country = countryOf(fact.geography);
    return compact({
      id,
      programme: about.programme,
      outcome: about.outcome,
      measure: about.measure,
      value: about.value !== undefined ? about.value : scaled(fact.value as number | null),
      low: scaled(fact.low),
      high: scaled(fact.high),
      printed: about.value === null ? null : fact.value,
      unit: fact.unit,
      withService: about.arms?.[0],
      withoutService: about.arms?.[1],
      comparator: about.comparator,
      timePoint: about.timePoint,
      level: about.level,
      informant: about.informant,
      design: about.design,
      country,
      geography: fact.geography === country ? null : fact.geography,
      population: about.population ?? fact.population,
      quote: fact.quote_of_figure,
      note: about.note === undefined ? capital(fact.notes) : about.note,
      source: sources.of(sourceOf(fact)),
    });
  });
}

// ---- Spend, need and evaluations

/** Notes of the files that speak to whoever builds rather than to whoever reads. */
const figureNotes: Readonly<Record<string, string | null>> = {
  "spend.late.share.2021-22":
    "The wording leaves open whether the share is of all spend or of the increase; releases of one report quote the fall of early intervention as 45% and as 46%.",
  "spend.early.change.milton-keynes.2010s": "Neighbouring Bedford: -2%.",
  "cla.forecast.2032": "And over £15bn a year, from £10bn. On 31 March 2024 there were 83,630.",
  "threecircles.isolated":
    "A digest of 2019 says that this part rests on one authority, and criticises the sampling.",
  "fdac.london.bcr": "Cost £560,000, savings £1.29m over five years; break-even within two years.",
  "fgc.leeds.saving.family":
    "Savings of time in the system only; outcomes were left out because the follow-up was short.",
  "surestart.bcr":
    "Benefits to the public purse were about £2.4bn of a peak cost of £2.7bn, about 0.9 for each £1; a newspaper's digest says £2.8bn.",
};
for (const service of ["ifa", "inhouse-fostering", "residential", "short-breaks"]) {
  (figureNotes as Record<string, string>)[`spend.wokingham.${service}.2018-23`] =
    "One authority over five years: a few dear placements move it.";
}

const evaluated: Readonly<Record<string, string>> = {
  fdac: "Family Drug and Alcohol Court",
  "fgc.leeds": "Family group conference",
  surestart: "Sure Start",
  troubledfamilies: "Troubled Families",
  "wsipp.nfp": "Nurse Family Partnership",
  "wsipp.hfa": "Healthy Families America",
  "groupparenting.furlong.cost": "Group-based parenting programmes",
};

function figures(facts: readonly Fact[], sources: Sources): readonly Fields[] {
  return facts
    .filter((fact) => topicOf(fact) !== undefined)
    .filter(({ id }) => !(id in notShipped) && !id.startsWith("perthkinross."))
    .map((fact) => {
      const topic = topicOf(fact);
      const programme = Object.entries(evaluated).find(([start]) => fact.id.startsWith(start))?.[1];
      const note = figureNotes[fact.id];
      return compact({
        id: fact.id,
        topic,
        programme: topic === "evaluation" ? programme : null,
        value: typeof fact.value === "number" ? fact.value : null,
        values: Array.isArray(fact.value) ? fact.value : null,
        low: fact.low,
        high: fact.high,
        unit: fact.unit,
        printed: fact.price_year,
        geography: fact.geography,
        population: fact.population,
        quote: fact.quote_of_figure,
        note: note === undefined ? capital(fact.notes) : note,
        source: sources.of(sourceOf(fact)),
      });
    });
}

function topicOf({ id, topic }: Fact): string | undefined {
  if (id.startsWith("late.intervention.cost")) return "spend";
  if (id === "groupparenting.furlong.cost" || topic === "evaluation-cba") return "evaluation";
  if (topic === "spend") return "spend";
  return topic === "need" || topic === "need-match" ? "need" : undefined;
}

// ---- What does not ship

/** Rows left out, with the reason that `excluded-rows.ts` puts into words. */
const notShipped: Readonly<Record<string, string>> = {
  "E&S5.0 to E&S13.0": "broken",
  "fgc.national.saving": "pressEstimate",
  "three-circles-2018": "notReadThere",
  "perth-kinross-jrf": "noFigure",
  "sdq.cla.bands": "noFigure",
  "std.eif.levels": "noFigure",
  "std.supportingfamilies.outcomes": "noFigure",
  "std.lait.removed": "noFigure",
  "oxwell.2023.n": "noFigure",
  "fnp.buildingblocks.n": "noFigure",
  "d2i.return.cost": "otherSubject",
  qaly: "conflict",
  optimismBiasGmca: "memory",
  wsippMethod: "memory",
  eifCostRating: "memory",
  "hmt-review-2026-proposal": "notInForce",
};

/** Facts that another row holds: arms of a trial, and the cells of a table. */
const heldElsewhere = /^(fgc\.rct\.cla12\.(treat|control)|perthkinross\..*)$/;

// ---- Published tables of need

interface TableSource {
  readonly title: string;
  readonly publisher: string;
  readonly where?: string;
  readonly year?: number;
  readonly geography: string;
  readonly seen: "seen" | "second-hand";
  readonly seenIn: string;
  readonly address?: string;
}

const abstract = { seen: "second-hand", seenIn: "abstract" } as const;
const storedCopy = { seen: "seen", seenIn: "stored copy of the page" } as const;
const survey = { publisher: "NHS Digital", ...storedCopy };

const tableSources: Readonly<Record<string, TableSource>> = {
  "perth-kinross-2013": {
    publisher: "Social Research Unit at Dartington",
    title: "Using evidence in children's services (slides, L. Morpeth)",
    geography: "Perth and Kinross",
    seen: "second-hand",
    seenIn: "third-party copy of the slides",
    address: "https://studylib.net/doc/5486266",
  },
  "renfrewshire-2010": {
    publisher: "Society for Prevention Research",
    title: "Paper 20895, annual meeting 2013",
    year: 2013,
    geography: "Renfrewshire",
    ...abstract,
  },
  "england-vulnerability-2019": {
    publisher: "Children's Commissioner for England",
    title: "Childhood vulnerability in England 2019",
    year: 2019,
    geography: "England",
    ...storedCopy,
  },
  "england-mhcyp-2017-services": {
    ...survey,
    title:
      "Mental Health of Children and Young People in England 2017: professional services, informal support and education (22 November 2018)",
    year: 2018,
    geography: "England",
  },
  "england-mhcyp-2017-by-age": {
    publisher: "Mathews and others, European Child & Adolescent Psychiatry",
    title: "doi 10.1007/s00787-023-02328-z",
    year: 2024,
    geography: "England",
    ...abstract,
  },
  "usa-nsduh-mde-2021": {
    publisher: "childstats.gov",
    title: "America's Children, table HEALTH4.B",
    geography: "USA",
    ...storedCopy,
  },
  "usa-nsduh-mde-2009": {
    publisher: "SAMHSA",
    title: "NSDUH Report, 28 April 2011",
    year: 2011,
    geography: "USA",
    ...storedCopy,
  },
  "usa-kataoka-2002": {
    publisher: "Kataoka, Zhang and Wells, American Journal of Psychiatry",
    title: "159:1548",
    year: 2002,
    geography: "USA",
    ...abstract,
  },
  "usa-meca-1997": {
    publisher: "Flisher and others, Psychological Medicine",
    title: "27:1145",
    year: 1997,
    geography: "USA",
    ...abstract,
  },
  "usa-gsms-2007": {
    publisher: "Costello and others, American Journal of Psychiatry",
    title: "164:36 (Great Smoky Mountains Study, ages 13-16)",
    year: 2007,
    geography: "USA",
    ...abstract,
  },
  "sweden-snac-2014": {
    publisher: "Lagergren and others, Ageing & Society",
    title: "34:700",
    year: 2014,
    geography: "Sweden",
    ...abstract,
  },
};

interface Cell {
  readonly measure: string;
  readonly group?: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly printed?: string;
}

const kindOf: Readonly<Record<string, string>> = {
  "full 2x2": "full",
  "partition of need by service status": "partition",
  "rates with total": "rates",
  "rates with CIs": "rates",
  "rates only": "rates",
  "rates only, target efficiency": "rates",
};

const countFields = [
  "n", "need", "noNeed", "service", "both", "serviceNoNeed", "needNoService", "neither",
  "supportedFormalProgramme", "supportUnclear", "notKnownToServices", "mostIntensiveStatutory",
  "allChildrenInStatutorySystem", "needCount",
]; // prettier-ignore
const shareFields = [
  "needShare",
  "prevalence",
  "anyProfessionalService",
  "coverage",
  "unmetOfAll",
  "unmet",
];

/** Every figure of a table under a name, as a number where it is one and as printed where it is not. */
function cellsOf(table: PublishedTable): readonly Cell[] {
  const cells: Cell[] = [];
  const add = (measure: string, value: unknown, group?: string): void => {
    const about = { measure, ...(group !== undefined && { group }) };
    if (typeof value === "number") cells.push({ ...about, value });
    else if (typeof value === "string") cells.push({ ...about, printed: value });
    else if (Array.isArray(value))
      cells.push({ ...about, low: value[0] as number, high: value[1] as number });
  };
  for (const field of [...countFields, ...shareFields, "serviceShare"]) add(field, table[field]);
  for (const [service, share] of Object.entries((table["byService"] ?? {}) as Fields)) {
    add("coverage", share, service);
  }
  type Row = Readonly<Record<string, string | number>>;
  for (const row of [
    ...((table["rows"] ?? []) as Row[]),
    ...((table["ethnicity5to16"] ?? []) as Row[]),
  ]) {
    const group = String(row["group"] ?? row["age"] ?? row["need"]);
    if (row["lower"] !== undefined) {
      cells.push({
        measure: "coverage",
        group,
        value: Number(row["coverage"]),
        low: Number(row["lower"]),
        high: Number(row["upper"]),
      });
    } else add("coverage", row["coverage"], group);
    add("horizontalTargetEfficiency", row["horizontal"], group);
    add("verticalTargetEfficiency", row["vertical"], group);
  }
  return cells;
}

const tablePopulations: Readonly<Record<string, string>> = {
  "usa-gsms-2007": "ages 13-16",
};

const tableNotes: Readonly<Record<string, string>> = {
  "perth-kinross-2013":
    "Served means any social work or additional education support service; neither is worked out: 8,459 - 2,176 - 649 + 223.",
  "england-vulnerability-2019":
    "The parts add to 2,259,000, not 2,300,000; coverage lies between 29.6% and 63.3%, as the unclear count as unserved or served.",
  "renfrewshire-2010":
    "Need means multiple and serious impairments to health and development; the share served was not read.",
};

function tables(published: readonly PublishedTable[], sources: Sources): readonly Fields[] {
  return published
    .filter(({ id }) => !(id in notShipped))
    .map((table) => {
      const about = tableSources[table.id];
      if (about === undefined) throw new Error(`No source for the table ${table.id}.`);
      const { geography, ...source } = about;
      return compact({
        id: table.id,
        kind: kindOf[table.status],
        geography,
        population: table.population ?? tablePopulations[table.id],
        cells: cellsOf(table),
        note: tableNotes[table.id],
        source: sources.of(compact({ ...source })),
      });
    });
}

/**
 * Make every file of rows.
 *
 * @returns Content by path from the root of the repository; null where the published figures are not there.
 */
export function referenceDataFiles(): Readonly<Record<string, string>> | null {
  if (!existsSync(folder)) return null;
  const { facts } = read("facts.json") as { facts: readonly Fact[] };
  const { entries } = read("unit-costs.json") as { entries: readonly DatabaseEntry[] };
  const published = (read("published_tables.json") as { tables: readonly PublishedTable[] }).tables;
  const sources = new Sources();
  const costs = unitCosts(facts, entries, sources);
  const effectRows = effects(facts, sources);
  const figureRows = figures(facts, sources);
  const tableRows = tables(published, sources);

  const shipped = new Set(
    [...costs.rows, ...effectRows, ...figureRows].map((row) => row["id"] ?? row["code"]),
  );
  const lost = facts.filter(
    ({ id }) =>
      !shipped.has(id) &&
      !(id in notShipped) &&
      !heldElsewhere.test(id) &&
      !id.startsWith("gmca14."),
  );
  if (lost.length > 0)
    throw new Error(`Neither shipped nor left out: ${lost.map(({ id }) => id).join(", ")}.`);

  const excluded = Object.entries(notShipped).map(([id, reason]) => ({ id, reason }));
  return {
    [`${target}/unit-cost-rows.ts`]: listFile(
      "Unit costs.",
      "UnitCostRow",
      "unit-costs",
      "unitCostRows",
      costs.rows,
    ),
    [`${target}/effect-rows.ts`]: listFile(
      "Effects.",
      "EffectRow",
      "effects",
      "effectRows",
      effectRows,
    ),
    [`${target}/figure-rows.ts`]: listFile(
      "Spend, need and evaluations.",
      "FigureRow",
      "published-figures",
      "figureRows",
      figureRows,
    ),
    [`${target}/need-table-rows.ts`]: listFile(
      "Tables of need by service.",
      "NeedTableRow",
      "need-tables",
      "needTableRows",
      tableRows,
    ),
    [`${target}/excluded-rows.ts`]: listFile(
      "What was left out.",
      "ExcludedRow",
      "excluded",
      "excludedRows",
      excluded,
    ),
    [`${target}/source-rows.ts`]: recordFile(
      "Sources.",
      "SourceRow",
      "figure-source",
      "sourceRows",
      sources.rows,
    ),
    [`${target}/unit-cost-relations.ts`]: recordFile(
      "How unit costs stand to each other, without their words: what a check of a model needs.",
      "UnitCostRelation",
      "unit-cost-relation",
      "unitCostRelations",
      costs.relations,
    ),
  };
}
