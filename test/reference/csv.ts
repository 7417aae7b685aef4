/**
 * Read a CSV with a header row; fields may be quoted, and every value stays text.
 *
 * @param text - The whole file.
 * @returns One object a row, by column name.
 */
export function parseCsv(text: string): Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = records(text.replace(/^\uFEFF/, ""));
  return rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [name, row[column] ?? ""])),
  );
}

function records(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new Error("A quoted field of the CSV is not closed.");
    const [, quoted, plain = "", end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}
