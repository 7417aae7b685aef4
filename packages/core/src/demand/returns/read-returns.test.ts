import { describe, expect, it } from "vitest";
import { exampleFiles } from "./example-returns.js";
import { noDay, readReturns, type ReadReturnsInput } from "./read-returns.js";

const header = "CHILD,SEX,DOB\n1,1,02/05/2012\n2,2,30/11/2010\n";
const episodes = (...rows: string[]): ReadReturnsInput => ({
  files: [
    { name: "2023-header.csv", text: header },
    { name: "2023-episodes.csv", text: ["CHILD,DECOM,RNE,PLACE,DEC", ...rows].join("\n") },
  ],
});
const found = (input: ReadReturnsInput): unknown[] =>
  readReturns(input).problems.map(({ file, line, sentence }) => [file, line, sentence.text]);

describe("readReturns", () => {
  it("reads files in the order of their names, whatever the order of columns", () => {
    const result = readReturns({ files: exampleFiles });
    expect(result.files.map(({ kind, rows, used }) => [kind, rows, used])).toEqual([
      ["episodes", 4, 4],
      ["header", 3, 3],
    ]);
    expect(Array.from(result.episodes.child)).toEqual([0, 1, 1, 2]);
    expect(Array.from(result.episodes.end).filter((day) => day === noDay)).toHaveLength(2);
    expect(result.placementCodes).toEqual(["U4", "K2", "U5"]);
    expect(result.problems).toEqual([]);
    expect(result.conclusion.text).toBe(
      "4 episode rows and 3 children were read from 2 files. There were no problems.",
    );
  });

  it("reads rows of cells as it reads text", () => {
    const asRows = ({ text = "", name }: { text?: string | undefined; name: string }) => ({
      name,
      rows: text
        .trim()
        .split("\n")
        .map((line) => line.split(",")),
    });
    const fromText = readReturns({ files: exampleFiles });
    expect(readReturns({ files: exampleFiles.map(asRows) })).toEqual(fromText);
  });

  it("takes a byte order mark, quotes and lower-case headings", () => {
    const result = readReturns({
      files: [
        { name: "h", text: '\uFEFF"child","dob"\r\n"1","02/05/2012"\r\n' },
        { name: "e", text: "child,decom,dec,place\r\n1,01/04/2023,,u4\r\n" },
      ],
    });
    expect(result.episodes.length).toBe(1);
    expect(result.placementCodes).toEqual(["U4"]);
    expect(result.problems).toEqual([]);
  });

  it("lists every row that it cannot use, by file and line", () => {
    const input = episodes(
      ",01/04/2023,S,U4,",
      "1,,S,U4,",
      "1,31/04/2023,S,U4,",
      "1,01/04/2023,S,U4,soon",
      "1,01/04/2023,S,,",
      "1,01/06/2023,S,U4,01/05/2023",
      "3,01/06/2023,S,U4,",
      "2,01/11/2010,S,U4,",
    );
    const file = "2023-episodes.csv";
    expect(found(input)).toEqual([
      [file, 2, "The row has no child number; it is left out."],
      [file, 3, '"" in DECOM is no date such as 31/03/2021; the row is left out.'],
      [file, 4, '"31/04/2023" in DECOM is no date such as 31/03/2021; the row is left out.'],
      [file, 5, '"soon" in DEC is no date such as 31/03/2021; the row is left out.'],
      [file, 6, "The row has no placement code; it counts under a blank code."],
      [
        file,
        7,
        "The episode ends on 2023-05-01, before it starts on 2023-06-01; forecasts by age leave it out.",
      ],
      [
        file,
        8,
        "No header file has the child's date of birth; the episode is left out of forecasts.",
      ],
      [file, 9, "The episode starts before the child was born; forecasts by age leave it out."],
    ]);
    const { problemCounts, files, conclusion } = readReturns(input);
    expect(Object.values(problemCounts).reduce((sum, each) => sum + each, 0)).toBe(8);
    expect(files[0]).toEqual({ name: file, kind: "episodes", rows: 8, used: 4 });
    expect(conclusion.text).toBe(
      "4 episode rows and 3 children were read from 2 files. Problems found: 8, each listed by file and line.",
    );
  });

  it("lists births that cannot be read or that differ, and keeps the first", () => {
    const result = readReturns({
      files: [
        { name: "h1", text: "CHILD,DOB\n1,02/05/2012\n2,unknown\n" },
        { name: "h2", text: "CHILD,DOB\n1,03/05/2012\n,01/01/2012\n" },
      ],
    });
    expect(result.problems.map(({ file, line, sentence }) => [file, line, sentence.text])).toEqual([
      ["h1", 3, '"unknown" in DOB is no date such as 31/03/2011; the row is left out.'],
      ["h2", 2, "The child has another date of birth in an earlier row; the first one counts."],
      ["h2", 3, "The row has no child number; it is left out."],
    ]);
    expect(result.firstDay).toBeNull();
  });

  it("counts every problem and keeps the first thousand", () => {
    const rows = Array.from({ length: 1500 }, () => ",01/04/2023,S,U4,");
    const { problems, problemCounts } = readReturns(episodes(...rows));
    expect(problems).toHaveLength(1000);
    expect(problemCounts).toEqual({ rowWithoutChild: 1500 });
  });

  it("holds no child's number", () => {
    const result = readReturns({
      files: [{ name: "e", text: "CHILD,DECOM,DEC,PLACE\nsecret-77,01/04/2023,,U4\n" }],
    });
    expect(JSON.stringify(result)).not.toContain("secret");
  });

  it.each<[ReadReturnsInput, string]>([
    [{ files: [] }, "files: Give at least one episodes file and one header file."],
    [
      { files: [{ name: "a.csv", text: "CHILD,SDQ_SCORE\n1,12\n" }] },
      "files[0]: Give an episodes file with the columns CHILD, DECOM, DEC, PLACE, or a header file with CHILD, DOB; a.csv has the columns CHILD, SDQ_SCORE.",
    ],
    [
      { files: [{ name: "a.csv", text: "" }] },
      "files[0]: Give an episodes file with the columns CHILD, DECOM, DEC, PLACE, or a header file with CHILD, DOB; a.csv has the columns none.",
    ],
    [{ files: [{ name: "a.csv" }] }, "files[0]: Give either the text or the rows of a.csv."],
    [
      { files: [{ name: "a.csv", text: 5 as unknown as string }] },
      "files[0].text: Give the file's whole text.",
    ],
    [
      { files: [{ name: "a.csv", rows: [] }] },
      "files[0].rows: Give a list of rows, each a list of cells, headings first.",
    ],
  ])("refuses %j", (input, message) => {
    expect(() => readReturns(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
