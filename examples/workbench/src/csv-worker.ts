import Papa from "papaparse";

/** What the worker hands back: the cells, and how the file was read. */
export interface ParsedCsv {
  readonly rows: readonly (readonly string[])[];
  readonly encoding: "UTF-8" | "Windows-1252";
  readonly delimiter: string;
  /** The first line, from 1, at which a quotation mark is opened and never closed; or null. */
  readonly brokenLine: number | null;
}

self.addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) => {
  self.postMessage(parse(data));
});

/** Spreadsheets on Windows still save in its old encoding, which is no valid UTF-8. */
function parse(bytes: ArrayBuffer): ParsedCsv {
  let encoding: ParsedCsv["encoding"] = "UTF-8";
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    encoding = "Windows-1252";
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t", "|"],
  });
  const broken = errors.find(({ type }) => type === "Quotes");
  return {
    rows: data,
    encoding,
    delimiter: meta.delimiter,
    brokenLine: broken ? (broken.row ?? 0) + 1 : null,
  };
}
