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
const firstForecast = firstPath + months + 8;
/** Rows for episodes: blank ones below somebody's own are no episodes. */
const lastEpisode = 3000;

/**
 * Make the sheet of demand: when prevention would be seen in care, and what waiting costs.
 *
 * @returns The sheet.
 */
export function demandSheet(): Partial<IWorksheetData> {
  const episodes = syntheticEpisodes();
  const [path, end] = [String(firstPath - 1), String(firstPath + months)];
  const at = (below: number): string => `A${String(firstForecast + below)}`;
  const days = `B${String(firstForecast - 2)},D${String(firstForecast - 2)}`;
  const [forecast, lastForecast] = [String(firstForecast), String(firstForecast + 25)];
  const model = "A6:E9,A12:D16";
  const sheet = new SheetDraft("Demand")
    .widths(128, 112, 96, 96, 104, 104, 96, 104, 340, 100, 110, 110, 330, 24, 70, 90, 90, 90, 84)
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
    .set("G6", "Try this: yellow cells are yours to change", "header")
    .merge("G6:I6")
    .set("G7", "Set both multipliers to 1: the scenario is then what happens anyway.", "try")
    .merge("G7:I7")
    .set("G8", "Write 1.2 as a chance: the pane says which row it is.", "try")
    .merge("G8:I8")
    .set("F12", "Months to the full effect", "label")
    .merge("F12:G12")
    .set("H12", 12, "inputCount")
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
    .merge("A18:I18")
    .set(
      "A19",
      `=UPSTREAM.COSTOFDELAY(${model},${String(months)},,0,H12,"GMCA / New Economy unit cost database v1.4, SS1.0")`,
      "header",
    )
    .dress("B19:H19", "header")
    .height(19, 52)
    .dress("A20:A23", "resultText")
    .dress("B20:E23", "resultCount")
    .dress("F20:G23", "resultPounds")
    .set(`A${String(firstPath - 2)}`, "Month by month", "section")
    .merge(`A${String(firstPath - 2)}:I${String(firstPath - 2)}`)
    .set(`A${path}`, `=UPSTREAM.DEMANDPATH(${model},${String(months)},0,H12)`, "header")
    .dress(`B${path}:I${path}`, "header")
    .height(firstPath - 1, 72)
    .height(firstPath + months, 72)
    .dress(`A${String(firstPath)}:A${end}`, "resultCount")
    .dress(`B${String(firstPath)}:H${end}`, "resultDecimal")
    .dress(`I${String(firstPath)}:I${end}`, "resultText")
    .set(at(-6), "From the council's own returns", "section")
    .merge(`${at(-6)}:I${String(firstForecast - 6)}`)
    .set(
      at(-5),
      `=IF(ISERROR(${at(0)}),"Correct the episodes or the days: the pane says what is wrong.",I${lastForecast})`,
      "headline",
    )
    .merge(`${at(-5)}:I${String(firstForecast - 5)}`)
    .height(firstForecast - 5, 72)
    .set(
      at(-4),
      "Clear the synthetic episodes on the right, from row 7 down, and paste your own there: child, born, " +
        `start, end, placement code; up to row ${String(lastEpisode)}.`,
      "try",
    )
    .merge(`${at(-4)}:I${String(firstForecast - 4)}`)
    .set(
      at(-3),
      "Then set the two days to the year that the rates should come from. Nothing leaves this machine.",
      "try",
    )
    .merge(`${at(-3)}:I${String(firstForecast - 3)}`)
    .set(at(-2), "First day of rates", "label")
    .set(`B${String(firstForecast - 2)}`, "2023-04-01", "inputText")
    .set(`C${String(firstForecast - 2)}`, "Last day", "label")
    .set(`D${String(firstForecast - 2)}`, "2024-03-31", "inputText")
    .height(firstForecast - 1, 8)
    .set(at(0), `=UPSTREAM.CAREFORECAST(O6:S${String(lastEpisode)},${days},24)`, "header")
    .dress(`B${forecast}:I${forecast}`, "header")
    .height(firstForecast, 40)
    .height(firstForecast + 25, 72)
    .dress(`A${String(firstForecast + 1)}:A${lastForecast}`, "resultText")
    .dress(`B${String(firstForecast + 1)}:H${lastForecast}`, "resultDecimal")
    .dress(`I${String(firstForecast + 1)}:I${lastForecast}`, "resultText")
    .set("O5", "Synthetic episodes of care, made by a script: no real child", "section")
    .dress("P5:S5", "section")
    .row("O6", ["Child", "Born", "Start", "End", "Placement"], "recordHeader")
    .records("O7", episodes);
  states.forEach((row, index) => {
    const line = String(7 + index);
    sheet.row(`A${line}`, row.slice(0, 1), "inputText").row(`B${line}`, row.slice(1), "inputPlain");
  });
  moves.forEach((row, index) => {
    const line = String(13 + index);
    sheet.row(`A${line}`, row.slice(0, 2), "inputText").row(`C${line}`, row.slice(2), "inputPlain");
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
    const birth = start - 200 - Math.floor(draw() * 16 * 365);
    const eighteen = birth + 6574;
    for (let move = 0; move < 3; move++) {
      const end = Math.min(eighteen, start + 30 + Math.floor(draw() * 700));
      const place = places[Math.floor(draw() * places.length)] ?? "U4";
      rows.push([`S${String(child)}`, iso(birth), iso(start), end > to ? "" : iso(end), place]);
      if (end > to || end === eighteen || draw() < 0.5) break;
      start = end;
    }
  }
  return rows;
}
