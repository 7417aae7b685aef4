/** The columns of the file that the sheet of children shows, with the headings it gives them. */
const columns = [
  ["child_id", "Child"],
  ["area", "Area"],
  ["age", "Age"],
  ["sex", "Sex"],
  ["deprivation_decile", "Deprivation decile"],
  ["need_group", "Kind of need"],
  ["high_need", "High need"],
  ["any_targeted_service", "Served"],
  ["someone_to_turn_to", "Someone to turn to"],
  ["school", "School"],
  ["stratum", "Stratum"],
  ["weight", "Weight"],
] as const;

/** A column of the records, by its name in the file. */
type RecordColumn = (typeof columns)[number][0];

const firstColumn = "I".charCodeAt(0);
const headingRow = 6;

/** The records as the sheet holds them, and where each column stands. */
export interface Records {
  /** Cell of the first heading, and of the first record. */
  readonly headingsAt: string;
  readonly recordsAt: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Address of a column on the sheet itself. */
  here(name: RecordColumn): string;
  /** Address of a column as other sheets write it. */
  there(name: RecordColumn): string;
  /** The same with its heading. */
  headed(name: RecordColumn): string;
}

/**
 * Take from the file what the sheet of children shows.
 *
 * @param file - The file's rows, headings first.
 * @returns The records and the addresses of their columns.
 */
export function recordsOf(file: readonly (readonly string[])[]): Records {
  const [header = [], ...rows] = file;
  const picked = columns.map(([name]) => header.indexOf(name));
  const last = headingRow + rows.length;
  const letterOf = (name: RecordColumn): string =>
    String.fromCharCode(firstColumn + columns.findIndex(([each]) => each === name));
  const range = (name: RecordColumn, first: number): string =>
    `${letterOf(name)}${String(first)}:${letterOf(name)}${String(last)}`;
  return {
    headingsAt: `${String.fromCharCode(firstColumn)}${String(headingRow)}`,
    recordsAt: `${String.fromCharCode(firstColumn)}${String(headingRow + 1)}`,
    headings: columns.map(([, heading]) => heading),
    rows: rows.map((row) => picked.map((index) => row[index] ?? "")),
    here: (name) => range(name, headingRow + 1),
    there: (name) => `Children!${range(name, headingRow + 1)}`,
    headed: (name) => `Children!${range(name, headingRow)}`,
  };
}
