import type { IWorksheetData } from "@univerjs/core";
import { inputs, sheetName as caseName } from "./case-inputs.js";
import { SheetDraft, type StyleName } from "./sheet.js";

/** Name of the sheet behind the case. */
export const sheetName = "Case workings";

/** The rows on which the parts of the sheet begin. */
export const place = {
  settings: 8,
  costs: 23,
  outcomes: 31,
  trap: 39,
  trapLint: 53,
  trapEnd: 68,
  checks: 71,
  lint: 78,
  lintEnd: 102,
  explain: 105,
} as const;

/** The model as its functions take it, from any sheet. */
export const model = [
  `A${String(place.settings)}:B${String(place.settings + 8)}`,
  "B20:D20",
  `A${String(place.costs)}:K${String(place.costs + 4)}`,
  `A${String(place.outcomes)}:T${String(place.outcomes + 4)}`,
]
  .map((range) => `'${sheetName}'!${range}`)
  .join(",");

/** Where the rows of the list of doubts stand; the last says what it comes to. */
const lintRows = `A${String(place.lint + 1)}:A${String(place.lintEnd)}`;

/** A cell of the case. */
const of = (cell: string): string => `='${caseName}'!${cell}`;

/** The columns of the outcomes, with how each looks. */
const outcomeColumns: readonly (readonly [string, StyleName])[] = [
  ["Name", "resultText"],
  ["Category", "resultText"],
  ["Effect measure", "resultText"],
  ["Source", "resultText"],
  ["Need level", "resultText"],
  ["Effect level", "resultText"],
  ["Effect", "resultPlain"],
  ["Effect basis", "resultText"],
  ["Unit value", "resultPounds"],
  ["Price year", "resultPlain"],
  ["Value per", "resultText"],
  ["Cost behaviour", "resultText"],
  ["Cashable unit value", "resultPounds"],
  ["Duration", "resultPlain"],
  ["Evidence horizon", "resultPlain"],
  ["Optimism bias", "resultShare"],
  ["Council", "resultShare"],
  ["Legal aid", "resultShare"],
  ["Courts", "resultShare"],
  ["Cafcass", "resultShare"],
];

const trial = ["pre-proceedings", "treatment"] as const;
const share = (part: string): string =>
  `=UPSTREAM.UNITCOST("SS4.1.${part}")/UPSTREAM.UNITCOST("SS4.1")`;
const bias = of("B52");
const source = (outcome: string): string =>
  `INDEX(AL6:AL12,MATCH("${outcome}",X6:X12,0))&", "&INDEX(AJ6:AJ12,MATCH("${outcome}",X6:X12,0))`;
const days = [
  ...[
    "Care days avoided",
    "fiscal",
    "meanDifference",
    `="Days: "&${source("days in care")}&". Price: the mix of the case, section 4"`,
  ],
  ...[...trial, of("E7"), "controlled", `='${caseName}'!G38/-'${caseName}'!E7`, of("B59"), "child"],
  ...[
    `=IF(SUM(C${String(place.checks)}:C${String(place.checks + 4)})>0,"average","marginal")`,
    `='${caseName}'!J38/-'${caseName}'!E7`,
  ],
  ...[1, 1, bias, 1, 0, 0, 0],
];
const application = [
  ...[
    "Care order applications (SS4.1)",
    "fiscal",
    "riskDifference",
    `=${source("care proceedings issued")}`,
  ],
  ...[...trial, of("H7"), "controlled", '=UPSTREAM.UNITCOST("SS4.1")', "2005/06"],
  ...[`=IF('${caseName}'!B54="","",'${caseName}'!B54)`, "average", 0, 1, 1, bias],
  ...[share("2"), share("1"), share("3"), share("4")],
];
const entries = [
  ...[
    "Entries to care, a year each (SS1.0)",
    "fiscal",
    "riskDifference",
    `=${source("looked after")}`,
  ],
  ...[...trial, of("B7"), "controlled", '=UPSTREAM.UNITCOST("SS1.0")', "2013/14"],
  ...["child", "average", 0, 1, 1, 0, 1, 0, 0, 0],
];

/**
 * Make the sheet that holds the model of the business case, and all that its functions say of it.
 *
 * @returns The sheet.
 */
export function caseWorkingsSheet(): Partial<IWorksheetData> {
  const sheet = new SheetDraft(sheetName)
    .widths(
      ...[230, 130, 190, 380, 300, 230, 110, 330, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90],
      ...[24, 24, 180, 190, 120, 96, 96, 96, 110, 80, 80, 200, 90, 90, 80, 260, 420, 400, 110, 260],
    )
    .set("A1", "Behind the business case: its model and all that is said of it", "title")
    .merge("A1:H1")
    .height(1, 36)
    .set(
      "A2",
      `=IF(ISERROR(A${String(place.lint)}),"Correct the yellow cells: the pane says what is wrong.",INDEX(${lintRows},COUNTA(${lintRows})))`,
      "headline",
    )
    .merge("A2:H2")
    .height(2, 44)
    .set(
      "A3",
      "The cells take what the case says; yellow rows are free for further costs and outcomes of your own. To the right: the register's rows, the summary, and every step year by year.",
      "lead",
    )
    .merge("A3:H3")
    .height(3, 36)
    .set("A4", "Errors that stand", "section")
    .dress("B4:H4", "section")
    .set("A5", "In the checks and the list of doubts", "label")
    .set(
      "B5",
      `=COUNTIF(A${String(place.checks)}:A${String(place.checks + 5)},"error*")+COUNTIF(A${String(place.lint + 1)}:A${String(place.lintEnd)},"error")`,
      "resultPlain",
    )
    .row(`A${String(place.settings - 1)}`, ["Setting", "Value"], "header")
    .height(place.settings + 1, 40);
  settings();
  table(place.costs - 1, "Costs", [
    "Name",
    "Agency",
    "Kind",
    "Source",
    "Basis",
    "Price year",
    "Optimism bias",
    "Unit cost",
    "Year 0",
    "Year 1",
    "Year 2",
  ]);
  const own = "Illustrative, typed in the case";
  const headings = outcomeColumns.map(([heading]) => heading);
  sheet
    .row(
      `A${String(place.costs + 1)}`,
      [
        "Conferences",
        "Council",
        "revenue",
        own,
        "perReferred",
        of("B59"),
        of("B51"),
        of("B49"),
        "",
        "",
        "",
      ],
      "resultText",
    )
    .row(
      `A${String(place.costs + 2)}`,
      ["Set-up", "Council", "revenue", own, "fixed", of("B59"), of("B51"), "", of("B50"), 0, 0],
      "resultText",
    )
    .dress(`A${String(place.costs + 3)}:K${String(place.costs + 4)}`, "inputText");
  table(place.outcomes - 1, "Outcomes", headings);
  outcome(place.outcomes + 1, days);
  outcome(place.outcomes + 2, application);
  sheet.dress(`A${String(place.outcomes + 3)}:T${String(place.outcomes + 4)}`, "inputText");
  traps();
  checks();
  table(place.lint - 1, "What LINTMODEL finds in the case", []);
  sheet
    .set(`A${String(place.lint)}`, `=UPSTREAM.LINTMODEL(${model})`, "header")
    .dress(`B${String(place.lint)}:G${String(place.lint)}`, "header")
    .dress(`A${String(place.lint + 1)}:G${String(place.lintEnd)}`, "resultText");
  for (let row = place.lint + 1; row <= place.lintEnd; row++) sheet.height(row, 40);
  table(place.explain - 1, "The figure that the case asks to explain, and all it rests on", []);
  sheet
    .set(`A${String(place.explain)}`, `=UPSTREAM.EXPLAIN(${model},'${caseName}'!B56)`, "header")
    .dress(`B${String(place.explain)}:H${String(place.explain)}`, "header")
    .dress(`A${String(place.explain + 1)}:H${String(place.explain + 60)}`, "resultText");
  for (let row = place.explain + 1; row <= place.explain + 60; row++) sheet.height(row, 40);
  registers();
  return sheet.build();

  function table(row: number, title: string, header: readonly string[]): void {
    sheet
      .set(`A${String(row)}`, title, "section")
      .dress(`B${String(row)}:H${String(row)}`, "section");
    if (header.length > 0) sheet.row(`A${String(row + 1)}`, header, "header").height(row + 1, 36);
  }

  function settings(): void {
    const rows: readonly (readonly [string, string | number])[] = [
      ["Programme", "Family group conferences"],
      ["Population", "Families entering pre-proceedings"],
      ["Prevention level", of("B53")],
      ["Take-up", 1],
      ["Retention", 1],
      ["Base price year", of("B59")],
      ["Discount schedule", "standard"],
      ["Cohort per", "child"],
      ["Children per family", of("B19")],
    ];
    rows.forEach(([name, value], index) => {
      const at = String(place.settings + index);
      sheet.set(`A${at}`, name, "label").set(`B${at}`, value, "resultText");
    });
    sheet
      .set(
        `C${String(place.settings + 3)}`,
        "The trial's effect is of being referred, whoever came: take-up is in it already.",
        "note",
      )
      .merge(`C${String(place.settings + 3)}:D${String(place.settings + 3)}`)
      .row("A19", ["Children referred", "Year 0", "Year 1", "Year 2"], "header")
      .set("A20", "Cohort", "label")
      .row("B20", [of("B18"), of("B18"), of("B18")], "resultCount");
  }

  function outcome(row: number, cells: readonly (string | number)[]): void {
    cells.forEach((value, index) => {
      const letter = String.fromCharCode(65 + index);
      sheet.set(`${letter}${String(row)}`, value, outcomeColumns[index]?.[1] ?? "resultText");
    });
    sheet.height(row, 80);
  }

  /** The two claims that the case refuses, as a model of its own in the prices of the court's costs. */
  function traps(): void {
    const { trap } = place;
    table(trap, "The claims that are refused: one year, prices of 2005/06", []);
    const rows: readonly (readonly [string, string | number])[] = [
      ["Take-up", 1],
      ["Retention", 1],
      ["Base price year", "2005/06"],
      ["Children per family", of("B19")],
    ];
    rows.forEach(([name, value], index) => {
      const at = String(trap + 1 + index);
      sheet.set(`A${at}`, name, "label").set(`B${at}`, value, "resultText");
    });
    sheet
      .set(`A${String(trap + 5)}`, "Cohort", "label")
      .set(`B${String(trap + 5)}`, of("B18"), "resultCount")
      .row(`A${String(trap + 7)}`, headings, "header");
    outcome(trap + 8, days);
    outcome(trap + 9, entries);
    outcome(
      trap + 10,
      application.map((value, index) => (index === 10 || index === 15 ? "" : value)),
    );
    const ranges = [
      `A${String(trap + 1)}:B${String(trap + 4)}`,
      `B${String(trap + 5)}`,
      `A${String(place.costs)}:H${String(place.costs + 1)}`,
      `A${String(trap + 7)}:T${String(trap + 10)}`,
    ].join(",");
    sheet
      .set(`A${String(place.trapLint)}`, `=UPSTREAM.LINTMODEL(${ranges})`, "header")
      .dress(`B${String(place.trapLint)}:G${String(place.trapLint)}`, "header")
      .dress(`A${String(place.trapLint + 1)}:G${String(place.trapEnd)}`, "resultText");
    for (let row = place.trapLint + 1; row <= place.trapEnd; row++) sheet.height(row, 40);
  }

  /** What the sheet itself watches: the mix, and that the model still says what the register says. */
  function checks(): void {
    table(place.checks - 2, "Checks of the sheet", [
      "Verdict",
      "",
      "Average cost cashed",
      "Finding",
    ]);
    const register = (name: string): string => `INDEX(Z6:Z12,MATCH("${name}",X6:X12,0))`;
    const [first, second] = [String(place.outcomes + 1), String(place.outcomes + 2)];
    const prices = inputs.placements
      .flatMap(([, code], index) =>
        code === ""
          ? []
          : [`ABS('${caseName}'!C${String(33 + index)}-UPSTREAM.UNITCOST("${code}"))`],
      )
      .join("+")
      .concat("<0.005");
    const rows: readonly (readonly [string, string, string])[] = [
      [
        `ABS('${caseName}'!H38-1)<0.0005`,
        '"The mix adds to "&TEXT(' + `'${caseName}'!H38` + ',"0%")&"."',
        "The placement mix adds to 100%",
      ],
      [
        `G${first}=${register("days in care")}`,
        '"The days in the model are not those of the trial."',
        "The days are the trial's",
      ],
      [
        `G${second}=${register("care proceedings issued")}`,
        '"The court effect in the model is not that of the trial."',
        "The court effect is the trial's",
      ],
      [
        `ABS(I${first}+'${caseName}'!G38/'${caseName}'!E7)<0.005`,
        '"The price of a day is not that of the mix."',
        "A day is priced by the mix",
      ],
      [
        `'${caseName}'!B19>=1.73`,
        '"Fewer children per family than the 1.73 of the register: each application is spread over fewer children, which flatters the case. Show whence."',
        "Family size is no smaller than the register's 1.73",
      ],
      [
        prices,
        '"A unit cost was typed over: it is no longer the one whose source stands beside it."',
        "Every unit cost is the register's",
      ],
    ];
    rows.forEach(([test, problem, passed], index) => {
      const at = String(place.checks + index);
      const severity = index === 4 ? "warning" : "error";
      sheet
        .set(`A${at}`, `=IF(${test},"passed","${severity}: sheet")`, "resultText")
        .set(`D${at}`, `=IF(${test},"${passed}.",${problem})`, "resultText")
        .height(place.checks + index, 36);
      if (index >= inputs.placements.length) return;
      sheet.set(
        `C${at}`,
        `=IF(AND(LOWER('${caseName}'!I${String(33 + index)})="yes",'${caseName}'!H${String(33 + index)}>0,${behaviour(index)}="average"),1,0)`,
        "resultPlain",
      );
    });
  }

  function registers(): void {
    sheet
      .set("W4", "The register's rows on family group conferences", "section")
      .dress("X4:AN4", "section")
      .set("W5", '=UPSTREAM.EFFECTSEARCH("Family group conference")', "header")
      .dress("X5:AN5", "header")
      .dress("W6:AN12", "source")
      .set("W23", "The summary", "section")
      .set("W24", `=UPSTREAM.PREVENTIONSUMMARY(${model})`, "header")
      .dress("X24:Y24", "header")
      .dress("W25:W53", "resultText")
      .dress("X25:X53", "resultPlain")
      .dress("Y25:Y53", "resultText")
      .set("W56", "Year by year, every step", "section")
      .set("W57", `=UPSTREAM.PREVENTION(${model})`, "header")
      .dress("X57:AB57", "header")
      .dress("W58:Y95", "resultText")
      .dress("Z58:AB95", "resultDecimal");
    for (let row = 6; row <= 8; row++) sheet.height(row, 60);
  }
}

function behaviour(index: number): string {
  const code = inputs.placements[index]?.[1] ?? "";
  // The average of all residential care is worked out from spend, not looked up.
  return code === "" ? '"average"' : `INDEX(UPSTREAM.UNITCOSTSEARCH("${code}"),2,9)`;
}
