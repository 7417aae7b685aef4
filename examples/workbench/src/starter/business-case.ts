import type { IWorksheetData } from "@univerjs/core";
import { sheetName as workings, model, place } from "./case-workings.js";
import { inputs, sheetName } from "./case-inputs.js";
import { SheetDraft, type StyleName } from "./sheet.js";

/** A cell or range of the workings. */
const there = (address: string): string => `'${workings}'!${address}`;

/** A fact of the register: its column in the workings, for one outcome. */
const fact = (column: string, outcome: string): string =>
  `INDEX(${there(`${column}6:${column}12`)},MATCH("${outcome}",${there("X6:X12")},0))`;

const correct = '"Correct the yellow cells: the pane says what is wrong."';

/** The three outcomes of the trial, the cells that show each, and how its figures look. */
const outcomes = [
  { name: "looked after", from: "B", to: "D", style: "resultShare" },
  { name: "days in care", from: "E", to: "G", style: "resultPlain" },
  { name: "care proceedings issued", from: "H", to: "J", style: "resultShare" },
] as const;

const card = [
  ["Effect", "Z", undefined],
  ["Referred for a conference", "AD", undefined],
  ["Not referred", "AE", undefined],
  ["Comparator", "AF", 40],
  ["Time point", "AG", undefined],
  ["Country", "AI", undefined],
  ["Population", "AJ", 56],
  ["Study", "AL", 96],
  ["How it was seen", "AM", undefined],
] as const;

/** Name, code of the unit cost, whether the place can be ended in the year. */
const placements = inputs.placements;

/**
 * Make the sheet of the business case.
 *
 * @returns The sheet.
 */
export function businessCaseSheet(): Partial<IWorksheetData> {
  const sheet = new SheetDraft(sheetName)
    .widths(270, 156, 104, 104, 104, 104, 104, 104, 104, 104, 430)
    .set(
      "A1",
      "Should we offer a family group conference to every family entering pre-proceedings?",
      "title",
    )
    .merge("A1:K1")
    .height(1, 36)
    .set(
      "A2",
      `=IF(ISERROR(${there(`A${String(place.lint)}`)}),${correct},${decision})`,
      "headline",
    )
    .merge("A2:K2")
    .height(2, 58)
    .set(
      "A3",
      "Effects and unit costs are published figures, each with its source beside it. Yellow cells " +
        "are illustrative, and stand for what your authority knows: volume, family size, placement " +
        "mix, local cost, optimism bias. Replace them before you use a figure.",
      "warning",
    )
    .merge("A3:K3")
    .height(3, 40)
    .height(4, 8);
  const section = (row: number, title: string): void => {
    const at = String(row);
    sheet.set(`A${at}`, title, "section").dress(`B${at}:K${at}`, "section").merge(`A${at}:K${at}`);
  };
  /** A figure with what it means and where it comes from. */
  const line = (
    row: number,
    [label, value, style]: readonly [string, string | number, StyleName],
    note = "",
    source = "",
    height?: number,
  ): void => {
    const at = String(row);
    sheet
      .set(`A${at}`, label, "label")
      .set(`B${at}`, value, style)
      .set(`C${at}`, note, "note")
      .merge(`C${at}:J${at}`)
      .set(`K${at}`, source, "source");
    if (height !== undefined) sheet.height(row, height);
  };
  evidence();
  volume();
  careDays();
  mix();
  court();
  local();
  results();
  checks();
  explanation();
  signature();
  return sheet.freeze(2).build();

  function evidence(): void {
    section(5, "1. Evidence card");
    sheet.set("A6", "The trial", "header").set("K6", "What the register notes", "header");
    for (const { name, from, to } of outcomes) {
      sheet
        .set(
          `${from}6`,
          `=${fact("X", name)}&IF(${fact("Y", name)}="riskDifference",": difference in share",": difference in the mean")`,
          "header",
        )
        .dress(`${next(from)}6:${to}6`, "header")
        .merge(`${from}6:${to}6`);
    }
    sheet.height(6, 36);
    card.forEach(([label, column, height], index) => {
      const row = 7 + index;
      const at = String(row);
      sheet.set(`A${at}`, label, "label");
      for (const { name, from, to, style } of outcomes) {
        const value = fact(column, name);
        const isFigure = index < 3;
        sheet
          .set(
            `${from}${at}`,
            isFigure ? `=${value}` : `=IF(${value}="","not stated",${value})`,
            isFigure ? style : "resultText",
          )
          .dress(`${next(from)}${at}:${to}${at}`, isFigure ? style : "resultText")
          .merge(`${from}${at}:${to}${at}`);
      }
      if (height !== undefined) sheet.height(row, height);
    });
    outcomes.forEach(({ name }, index) => {
      const [first = 0, last = 0] =
        [
          [7, 10],
          [11, 13],
          [14, 15],
        ][index] ?? [];
      sheet
        .set(`K${String(first)}`, `=${fact("X", name)}&": "&${fact("AK", name)}`, "source")
        .merge(`K${String(first)}:K${String(last)}`);
    });
  }

  function volume(): void {
    section(17, "2. Your volume: entries to care avoided");
    line(
      18,
      ["Children referred a year", 120, "inputCount"],
      "For each of three years.",
      "Illustrative",
    );
    line(
      19,
      ["Children per family", 1.73216, "inputDecimal"],
      "The register's design effect, 1.73: the mean size of a family where children of one family are alike. Put your own.",
      "Illustrative",
      54,
    );
    line(
      20,
      ["Entries avoided a year", "=-B18*B7", "resultTenth"],
      '="From "&TEXT(B21,"0.0")&" to "&TEXT(B22,"0.0")&": "&TEXT(B18,"#,##0")&" children times "&TEXT(-B7*100,"0.0")&" points."',
      `=${fact("AL", "looked after")}`,
      54,
    );
    line(
      21,
      [
        "Low end of the range",
        "=-B18*(B7+1.96*SQRT(B24*(B8*(1-B8)+B9*(1-B9))/B23))",
        "resultTenth",
      ],
      "The trial's own interval was not loaded: only its abstract was read. The range is worked out from the two shares, as if each arm had the children below, and widened by the design effect because families, not children, were drawn by lot.",
      `=${fact("AK", "looked after")}`,
      56,
    );
    line(22, [
      "High end of the range",
      "=-B18*(B7-1.96*SQRT(B24*(B8*(1-B8)+B9*(1-B9))/B23))",
      "resultTenth",
    ]);
    line(23, ["Children in each arm", 1274, "resultCount"], "", "The register's note, above");
    line(24, ["Design effect", 1.73, "resultDecimal"], "", "The register's note, above");
  }

  function careDays(): void {
    section(26, "3. Care days, not entries");
    line(
      27,
      ["Care days avoided a year", "=-B18*E7", "resultCount"],
      '=TEXT(B18,"#,##0")&" children times "&TEXT(-E7,"0")&" days. The abstract does not state over which window the days were counted."',
      `=${fact("AK", "days in care")}`,
      56,
    );
    line(
      28,
      [
        "Entries at a full-year cost as well?",
        `=IF(ISERROR(${trap("doubleCountedCase", "D")}),"not found","refused")`,
        "resultText",
      ],
      `=${trap("doubleCountedCase", "D")}`,
      `=${trap("doubleCountedCase", "E")}`,
      54,
    );
    line(
      29,
      [
        "What that would have claimed a year",
        `=B20*UPSTREAM.UNITCOST("SS1.0",B59)`,
        "resultPounds",
      ],
      '=TEXT(B20,"0.0")&" entries times a year in care (SS1.0): the same children again, beside their care days. It is not in the case."',
      `=${sourceOf('"SS1.0"')}`,
      54,
    );
  }

  function mix(): void {
    section(31, "4. What 28 days are worth by placement; 5. Which of it is cash");
    sheet
      .row(
        "A32",
        [
          "Placement",
          "Code",
          "Published",
          "For",
          "Price year",
          "As published",
          "In one price base",
        ],
        "header",
      )
      .row(
        "H32",
        ["Your mix", "Ends in the year?", "Of it, cash", "Source of the unit cost"],
        "header",
      )
      .height(32, 40);
    placements.forEach(([name, code, share, ends], index) => {
      const row = 33 + index;
      const at = String(row);
      const isAverage = code === "";
      const spend = figure("spend.residential.nao.2023-24");
      const children = figure("children.residential.2024");
      sheet
        .set(`A${at}`, name, "label")
        .set(`B${at}`, isAverage ? "derived" : code, "resultText")
        .set(
          `C${at}`,
          isAverage ? `=${spend(4)}*10^9/${children(4)}` : `=UPSTREAM.UNITCOST(B${at})`,
          "resultPounds",
        )
        .set(`D${at}`, isAverage ? "Per child per year" : `=${unitCost(`B${at}`, 4)}`, "resultText")
        .set(`E${at}`, isAverage ? `=${spend(8)}` : `=${unitCost(`B${at}`, 5)}`, "resultText")
        .set(`F${at}`, `=-E7*C${at}/IF(ISNUMBER(SEARCH("week",D${at})),7,365)`, "resultPounds")
        .set(
          `G${at}`,
          isAverage
            ? `=UPSTREAM.REBASE(F${at},"2023/24",B59)`
            : `=F${at}*UPSTREAM.UNITCOST(B${at},B59)/C${at}`,
          "resultPounds",
        )
        .set(`H${at}`, share, "inputShare")
        .set(`I${at}`, ends, "inputText")
        .set(`J${at}`, `=IF(LOWER(I${at})="yes",H${at}*G${at},0)`, "resultPounds")
        .set(
          `K${at}`,
          isAverage
            ? `=${spend(11)}&": spend over "&TEXT(${children(4)},"#,##0")&" children"`
            : `=${sourceOf(`B${at}`)}`,
          "source",
        )
        .height(row, 54);
    });
    sheet
      .set("A38", "Your mix: worth of the days for each child referred", "label")
      .dress("B38:F38", "resultText")
      .set("G38", "=SUMPRODUCT(G33:G37,H33:H37)", "resultPounds")
      .set("H38", "=SUM(H33:H37)", "resultShare")
      .dress("I38", "resultText")
      .set("J38", "=SUM(J33:J37)", "resultPounds")
      .set(
        "K38",
        "Before optimism bias. The trial does not say which placements were avoided.",
        "source",
      )
      .height(38, 36)
      .set(
        "A39",
        "A placement that is bought by the week ends with the child's stay. A council's own carers are " +
          "paid on: their cost moves in steps. As published, the columns are in different price years " +
          "and may not be compared; the next column is in one.",
        "note",
      )
      .merge("A39:K39")
      .height(39, 36);
  }

  function court(): void {
    section(41, "6. The court: an effect for each child, a cost for each family");
    line(
      42,
      ["Children with no proceedings", "=-B18*H7", "resultTenth"],
      '=TEXT(B18,"#,##0")&" children times "&TEXT(-H7*100,"0.0")&" points."',
      `=${fact("AK", "care proceedings issued")}`,
      54,
    );
    line(
      43,
      ["Applications avoided a year", "=B42/B19", "resultTenth"],
      '=TEXT(B42,"0.0")&" children at "&TEXT(B19,"0.00")&" a family. An application is made for a family."',
    );
    line(
      44,
      ["Worth, at the prices of its source", '=B43*UPSTREAM.UNITCOST("SS4.1")', "resultPounds"],
      `="At "&TEXT(UPSTREAM.UNITCOST("SS4.1"),"£#,##0")&" an application, prices of "&${unitCost('"SS4.1"', 5)}&"; of it the council "&TEXT(B45,"£#,##0")&"."`,
      `=${sourceOf('"SS4.1"')}`,
      54,
    );
    line(
      45,
      ["Of which the council", '=B43*UPSTREAM.UNITCOST("SS4.1.2")', "resultPounds"],
      "A quarter. The rest is legal aid, courts and Cafcass: it is in their rows of the ledger, and not cash for the council.",
      `=${sourceOf('"SS4.1.2"')}`,
      54,
    );
    line(
      46,
      ["For each child it would have claimed", '=B42*UPSTREAM.UNITCOST("SS4.1")', "resultPounds"],
      `=${trap("perChildPerFamily", "D")}`,
      `=${trap("perChildPerFamily", "E")}`,
      56,
    );
  }

  function local(): void {
    section(48, "7. Your cost and what you allow for optimism");
    const mine = "Illustrative";
    line(
      49,
      ["Conference, for each child referred", 1600, "inputPounds"],
      "Coordinator, venue, travel; all in.",
      mine,
    );
    line(50, ["Set-up in year 0", 30000, "inputPounds"], "Training and recruitment.", mine);
    line(51, ["Optimism bias on costs", 0.1, "inputShare"], "Added to both costs.", mine);
    line(52, ["Optimism bias on benefits", 0.15, "inputShare"], "Taken off every benefit.", mine);
    line(
      53,
      ["Families come in at the level of", "treatment", "inputText"],
      "universal, selective, indicated or treatment. The trial's families were in pre-proceedings, as for treatment.",
      mine,
      54,
    );
    line(
      54,
      ["An application is costed for a", "family", "inputText"],
      "Write child here, or leave it blank, and read the list in section 9.",
      mine,
    );
    line(
      55,
      ["First referrals in April", 2026, "inputPlain"],
      "The trial read its result 12 months after the letter.",
      mine,
    );
    line(
      56,
      ["Figure to explain", "cashableValueGbp", "inputText"],
      "Such as npsvGbp, fiscalValueGbp, cashableReturn or bcr: its formula, inputs and sources stand in section 10.",
      "",
      54,
    );
    line(
      57,
      ["Local cost for each child referred", `=${inputs.costNow}`, "resultPounds"],
      "Set-up spread over the children of three years, with optimism bias, discounted.",
      "Computed",
    );
    line(
      58,
      ["Cash-only break-even", `=${inputs.cashPrice}`, "resultPounds"],
      "The most that the cash released pays for.",
      "Computed",
    );
    line(
      59,
      ["One price base", 2024, "inputPlain"],
      "Every amount is moved to it once, by one index.",
      "UK GDP deflator, HM Treasury, December 2025 (DEFLATORS lists it)",
    );
  }

  function results(): void {
    section(61, "8. The ledger: who pays, who gains, in three columns each inside the one before");
    sheet
      .set("A62", `=UPSTREAM.AGENCYLEDGER(${model})`, "header")
      .dress("B62:I62", "headerRight")
      .height(62, 40)
      .dress("A63:A70", "resultText")
      .dress("B63:H70", "resultPounds")
      .dress("I63:I70", "resultPlain")
      .set("K62", "Read it so", "header")
      .set(
        "K63",
        "Present values over three years in one price base. #N/A as a year: it does not pay back; the pane says why.",
        "note",
      )
      .merge("K63:K66")
      .set(
        "A72",
        "The most to pay for each child referred, and what would change your mind",
        "section",
      )
      .dress("B72:K72", "section")
      .set("A73", `=UPSTREAM.BREAKEVENPRICE(${model},"cash")`, "header")
      .dress("B73:D73", "headerRight")
      .height(73, 56)
      .dress("A74:A77", "resultText")
      .dress("B74:D76", "resultPounds")
      .dress("B77", "resultText")
      .dress("C77:D77", "resultDecimal")
      .height(77, 40)
      .set(
        "E77",
        '=IF(ISNUMBER(D77),"On cash alone the case turns first when "&B77&" moves from "&TEXT(C77,"#,##0.00")&" to "&TEXT(D77,"#,##0.00")&".","On cash alone no single assumption turns the case.")',
        "lead",
      )
      .merge("E77:J77")
      .set("A79", "The budget in each year, and the most that has to be found", "section")
      .dress("B79:K79", "section")
      .set("A80", `=UPSTREAM.BUDGETIMPACT(${model})`, "header")
      .dress("B80:I80", "headerRight")
      .height(80, 56)
      .dress("A81:A85", "resultPlain")
      .dress("B81:I84", "resultPounds")
      .dress("B85:I85", "resultPlain");
  }

  function checks(): void {
    section(87, "9. What is doubtful in this case");
    sheet
      .row("A88", ["Where", "Finding and remedy"], "header")
      .dress("C88:J88", "header")
      .merge("B88:J88")
      .set("K88", "Worth", "header");
    for (let index = 0; index < 6; index++) {
      const at = String(89 + index);
      sheet
        .set(`A${at}`, `=${there(`A${String(place.checks + index)}`)}`, "resultText")
        .set(`B${at}`, `=${there(`D${String(place.checks + index)}`)}`, "resultText")
        .dress(`C${at}:J${at}`, "resultText")
        .merge(`B${at}:J${at}`)
        .dress(`K${at}`, "source");
    }
    for (let index = 0; index < 9; index++) {
      const row = 95 + index;
      const at = String(row);
      const from = String(place.lint + 1 + index);
      const cell = (column: string): string => there(`${column}${from}`);
      const isFinding = `${cell("B")}=""`;
      sheet
        .set(`A${at}`, `=IF(${isFinding},"",${cell("A")}&": "&${cell("B")})`, "resultText")
        .set(`B${at}`, `=IF(${isFinding},"",${cell("D")}&" "&${cell("E")})`, "resultText")
        .dress(`C${at}:J${at}`, "resultText")
        .merge(`B${at}:J${at}`)
        .set(
          `K${at}`,
          `=IF(ISNUMBER(${cell("F")}),TEXT(${cell("F")},"£#,##0")&" of "&IF(${cell("G")}="npsv","net present value","cashable value"),"")`,
          "source",
        )
        .height(row, 40);
    }
    sheet
      .set("A104", `=${lintSays}`, "lead")
      .merge("A104:K104")
      .height(104, 40)
      .set(
        "A105",
        "Answers to what stands there at first: the days price a place in care and an application prices " +
          "lawyers and the court, and the trial found both fewer, so both are counted. A children's home is " +
          "counted at an average cost: check that your own contracts end with the stay. Prices of 2005/06 are old, and no later ones are on file.",
        "note",
      )
      .merge("A105:K105")
      .height(105, 40);
  }

  function explanation(): void {
    section(107, "10. Where a figure comes from");
    sheet
      .row("A108", ["Figure", "Value", "Formula"], "header")
      .dress("D108:F108", "header")
      .merge("C108:F108")
      .set("G108", "Input", "header")
      .dress("H108:I108", "header")
      .merge("G108:I108")
      .row("J108", ["Input value", "Source"], "header");
    for (let index = 0; index < 14; index++) {
      const row = 109 + index;
      const at = String(row);
      const from = String(place.explain + 1 + index);
      const shown = (column: string): string => {
        const cell = there(`${column}${from}`);
        return `=IF(LEN(${cell})=0,"",${cell})`;
      };
      sheet
        .set(`A${at}`, shown("A"), "resultText")
        .set(`B${at}`, shown("B"), "resultFigure")
        .set(`C${at}`, shown("D"), "resultText")
        .dress(`D${at}:F${at}`, "resultText")
        .merge(`C${at}:F${at}`)
        .set(`G${at}`, shown("F"), "resultText")
        .dress(`H${at}:I${at}`, "resultText")
        .merge(`G${at}:I${at}`)
        .set(`J${at}`, shown("G"), "resultFigure")
        .set(`K${at}`, shown("H"), "source")
        .height(row, 72);
    }
    sheet
      .set(
        "A123",
        `Every further figure it rests on: sheet ${workings}, row ${String(place.explain)}.`,
        "note",
      )
      .merge("A123:K123");
  }

  function signature(): void {
    section(125, "11. The decision");
    sheet
      .set("A126", "=A2", "lead")
      .merge("A126:K126")
      .height(126, 58)
      .set("A127", "Accept, amend or reject", "label")
      .dress("B127:D127", "inputText")
      .merge("B127:D127")
      .set("A128", "Name and date", "label")
      .dress("B128:D128", "inputText")
      .merge("B128:D128")
      .set(
        "F127",
        "Try this: set the children's home to 0% and agency foster care to 40%. Does the cash still pay?",
        "try",
      )
      .merge("F127:K127")
      .set(
        "F128",
        "Try this: say yes to the council's own foster care. The list in section 9 says what that flatters.",
        "try",
      )
      .merge("F128:K128");
  }
}

/** Whether the cash pays, in words, and what would have to hold. */
const verdict =
  'IF(B57<B58,"Approve: at "&TEXT(B57,"£#,##0")&" for each child referred it costs less than the cash-only break-even of "&TEXT(B58,"£#,##0")&".",' +
  '"Pilot with evaluation, first readable in April "&(B55+2)&": at "&TEXT(B57,"£#,##0")&" for each child referred it costs more than the cash-only break-even of "&TEXT(B58,"£#,##0")&", "&' +
  'IF(B57<B74,"and less than the "&TEXT(B74,"£#,##0")&" of public value.","and more than the "&TEXT(B74,"£#,##0")&" of public value: stop unless the price falls."))' +
  '&IF(B58>0," To pay in cash it needs "&TEXT(B57/B58,"0%")&" of the cash counted: "&TEXT(-E7*B57/B58,"0.0")&" of the "&TEXT(-E7,"0")&" care days avoided for each child."," No cash is released.")';

/** The computed decision: on cash alone, once nothing in the lists is an error. */
const decision =
  `IF(${inputs.errors}>0,"Not yet: "&${inputs.errors}&IF(${inputs.errors}=1," error stands"," errors stand")&" in section 9. Put right first what flatters the case.",` +
  `IF(ISERROR(A73),${correct},${verdict}))`;

/** What the lint says as a whole: the last row of its table. */
const lintSays = `INDEX(${there(`A${String(place.lint + 1)}:A${String(place.lintEnd)}`)},COUNTA(${there(`A${String(place.lint + 1)}:A${String(place.lintEnd)}`)}))`;

/** A cell of the first finding of a rule about the claims that are refused. */
function trap(rule: string, column: string): string {
  const range = (letter: string): string =>
    there(`${letter}${String(place.trapLint)}:${letter}${String(place.trapEnd)}`);
  return `INDEX(${range(column)},MATCH("${rule}",${range("B")},0))`;
}

/** A column of the register's row for a unit cost. */
function unitCost(code: string, column: number): string {
  return `INDEX(UPSTREAM.UNITCOSTSEARCH(${code},,,,B59),2,${String(column)})`;
}

/** Source, how it was seen, and the age of the prices where they are old. */
function sourceOf(code: string): string {
  const age = unitCost(code, 11);
  return `${unitCost(code, 13)}&" ("&${unitCost(code, 14)}&", "&${unitCost(code, 9)}&")"&IF(N(${age})>5,"; prices "&${age}&" years old","")`;
}

/** A column of a published figure. */
function figure(id: string): (column: number) => string {
  return (column) => `INDEX(UPSTREAM.FIGURESEARCH("${id}"),2,${String(column)})`;
}

function next(column: string): string {
  return String.fromCharCode(column.charCodeAt(0) + 1);
}
