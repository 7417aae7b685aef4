import type { IWorksheetData } from "@univerjs/core";
import { SheetDraft } from "./sheet.js";

const states: readonly (readonly (string | number)[])[] = [
  ["Early help", 1150, 95, 0.1, 0],
  ["Child in need", 1350, 145, 0.08, 0],
  ["Looked after", 420, 0, 0.03, 4256.67],
];
const moves: readonly (readonly (string | number)[])[] = [
  ["Early help", "Child in need", 0.023, 0.8],
  ["Child in need", "Early help", 0.035, ""],
  ["Child in need", "Looked after", 0.0115, 0.85],
  ["Looked after", "Child in need", 0.005, ""],
];
const [firstPath, months] = [26, 60];
const firstForecast = firstPath + months + 5;

/**
 * Make the sheet of demand: when prevention would be seen in care, and what waiting costs.
 *
 * @returns The sheet.
 */
export function demandSheet(): Partial<IWorksheetData> {
  const episodes = syntheticEpisodes();
  const lastEpisode = String(6 + episodes.length);
  const [path, end] = [String(firstPath - 1), String(firstPath + months)];
  const [forecast, lastForecast] = [String(firstForecast), String(firstForecast + 25)];
  const model = "A6:E9,A12:D16";
  const sheet = new SheetDraft("Demand")
    .widths(128, 112, 96, 96, 96, 96, 96, 96, 340, 100, 110, 110, 330, 24, 70, 90, 90, 90, 84)
    .set("A1", "When would numbers in care start to fall, and what does waiting cost?", "title")
    .merge("A1:I1")
    .height(1, 36)
    .set(
      "A2",
      `=IF(ISERROR(A${path}),"Correct the model: the pane says what is wrong.",I${end})`,
      "headline",
    )
    .merge("A2:I2")
    .height(2, 72)
    .set(
      "A3",
      "Synthetic: people, chances and multipliers are invented for this example, and so are the episodes " +
        "on the right. They come from no real child.",
      "warning",
    )
    .merge("A3:I3")
    .height(3, 40)
    .height(4, 8)
    .set("A5", "Who is where, who comes in, who leaves", "section")
    .dress("B5:I5", "section")
    .row("A6", ["State", "Opening", "Inflow", "Leaving", "Cost a month"], "header")
    .set("A11", "Who moves in a month, and what prevention multiplies", "section")
    .dress("B11:I11", "section")
    .row("A12", ["From", "To", "Chance", "Multiplier"], "header")
    .set("G6", "Yellow cells are yours to change.", "try")
    .merge("G6:I6")
    .set("G7", "Set both multipliers to 1: the scenario is then what happens anyway.", "try")
    .merge("G7:I7")
    .set("G8", "Write 1.2 as a chance: the pane says which row it is.", "try")
    .merge("G8:I8")
    .set("G12", "Months to the full effect", "label")
    .set("I12", 12, "inputCount")
    .set(
      "A10",
      "Cost of a child in care: GMCA / New Economy unit cost database v1.4, SS1.0, 2013 prices, a twelfth of a " +
        "year; the other states are not priced.",
      "source",
    )
    .merge("A10:I10")
    .set("A17", "=H22", "lead")
    .merge("A17:I17")
    .height(17, 44)
    .set("A18", "What waiting costs, seen from five years on", "section")
    .dress("B18:I18", "section")
    .set(
      "A19",
      `=UPSTREAM.COSTOFDELAY(${model},${String(months)},,0,I12,"GMCA / New Economy unit cost database v1.4, SS1.0")`,
      "header",
    )
    .dress("B19:H19", "header")
    .height(19, 52)
    .dress("A20:A23", "resultText")
    .dress("B20:E23", "resultCount")
    .dress("F20:G23", "resultPounds")
    .dress("H20:H23", "resultText")
    .set(`A${String(firstPath - 2)}`, "Month by month", "section")
    .dress(`B${String(firstPath - 2)}:I${String(firstPath - 2)}`, "section")
    .set(`A${path}`, `=UPSTREAM.DEMANDPATH(${model},${String(months)},0,I12)`, "header")
    .dress(`B${path}:I${path}`, "header")
    .height(firstPath - 1, 52)
    .dress(`A${String(firstPath)}:A${end}`, "resultCount")
    .dress(`B${String(firstPath)}:H${end}`, "resultDecimal")
    .dress(`I${String(firstPath)}:I${end}`, "resultText")
    .set(`A${String(firstForecast - 2)}`, "From the council's own returns", "section")
    .dress(`B${String(firstForecast - 2)}:I${String(firstForecast - 2)}`, "section")
    .set(
      `A${String(firstForecast - 1)}`,
      "Paste your own episodes over those on the right: child, born, start, end, placement code.",
      "try",
    )
    .merge(`A${String(firstForecast - 1)}:I${String(firstForecast - 1)}`)
    .set(
      `A${forecast}`,
      `=UPSTREAM.CAREFORECAST(O6:S${lastEpisode},"2023-04-01","2024-03-31",24)`,
      "header",
    )
    .dress(`B${forecast}:I${forecast}`, "header")
    .dress(`A${String(firstForecast + 1)}:A${lastForecast}`, "resultText")
    .dress(`B${String(firstForecast + 1)}:H${lastForecast}`, "resultDecimal")
    .dress(`I${String(firstForecast + 1)}:I${lastForecast}`, "resultText")
    .set("O5", "Synthetic episodes of care, made by a script", "section")
    .dress("P5:S5", "section")
    .row("O6", ["Child", "Born", "Start", "End", "Placement"], "recordHeader")
    .records("O7", episodes);
  states.forEach((row, index) => {
    const at = String(7 + index);
    sheet.row(`A${at}`, row.slice(0, 1), "inputText").row(`B${at}`, row.slice(1), "inputPlain");
  });
  moves.forEach((row, index) => {
    const at = String(13 + index);
    sheet.row(`A${at}`, row.slice(0, 2), "inputText").row(`C${at}`, row.slice(2), "inputPlain");
  });
  return sheet.build();
}

/** Made-up children who come into care over four years, move, and leave; the same every time. */
function syntheticEpisodes(): readonly (readonly string[])[] {
  let state = 903;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const from = Date.UTC(2020, 3, 1) / 86_400_000;
  const to = Date.UTC(2024, 2, 31) / 86_400_000;
  const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const places = ["U4", "U4", "U1", "U5", "K2", "H5", "P1"];
  const rows: string[][] = [];
  for (let child = 1; child <= 220; child++) {
    let start = from + Math.floor(draw() * (to - from));
    const born = iso(start - 200 - Math.floor(draw() * 16 * 365));
    for (let move = 0; move < 3; move++) {
      const end = start + 30 + Math.floor(draw() * 700);
      const place = places[Math.floor(draw() * places.length)] ?? "U4";
      rows.push([`S${String(child)}`, born, iso(start), end > to ? "" : iso(end), place]);
      if (end > to || draw() < 0.5) break;
      start = end;
    }
  }
  return rows;
}
