import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dateOf, dayOf, isoDay, readDay, scanHeader, scanRows } from "./scan-rows.js";

const read = (text: string, wanted: readonly number[]): unknown[] => {
  const rows: unknown[] = [];
  scanRows(text, scanHeader(text), wanted, (line, cells) => rows.push([line, ...cells]));
  return rows;
};

describe("scanRows", () => {
  it("reads the wanted columns, whatever ends the lines, and counts lines as an editor does", () => {
    for (const end of ["\n", "\r\n"]) {
      const text = ["a,b,c", "1,2,3", "", "4,5", "6,,7"].join(end);
      expect(read(text, [2, 0])).toEqual([
        [2, "3", "1"],
        [4, undefined, "4"],
        [5, "7", "6"],
      ]);
    }
  });

  it("reads quoted cells with commas, quotes and line ends in them", () => {
    const text = '"a","b"\n"x, y","he said ""no"""\n"two\nlines",2\nlast,3\n';
    expect(read(text, [0, 1])).toEqual([
      [2, "x, y", 'he said "no"'],
      [3, "two\nlines", "2"],
      [5, "last", "3"],
    ]);
  });

  it("leaves out a byte order mark and takes an unclosed quote to the end", () => {
    expect(scanHeader("\uFEFFCHILD,DOB\n").cells).toEqual(["CHILD", "DOB"]);
    expect(read('a,b\n1,"open', [0, 1])).toEqual([[2, "1", "open"]]);
    expect(scanHeader("").cells).toEqual([""]);
  });

  it("gives back whatever was written, quoted or not", () => {
    const cell = fc.stringMatching(/^[a-z0-9 ,"\n]{0,6}$/);
    const rows = fc.array(fc.tuple(fc.constant("k"), cell, cell), { minLength: 1, maxLength: 8 });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (table) => {
        const text = `h,i,j\n${table.map((row) => row.map(quoted).join(",")).join("\n")}\n`;
        expect(read(text, [1, 2]).map((row) => (row as unknown[]).slice(1))).toEqual(
          table.map(([, b, c]) => [b, c]),
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("readDay", () => {
  it.each([
    ["31/03/2021", "2021-03-31"],
    ["1/4/2021", "2021-04-01"],
    ["29/02/2020", "2020-02-29"],
    ["2021-03-31T00:00:00", "2021-03-31"],
    [" 31/03/2021 ", "2021-03-31"],
    ["31/03/2021 00:00", "2021-03-31"],
    [44_286, "2021-03-31"],
    ["44286", "2021-03-31"],
  ])("reads %s", (text, iso) => {
    expect(isoDay(readDay(text) ?? NaN)).toBe(iso);
  });

  it("tells a blank from a date that never was", () => {
    expect([readDay(""), readDay("  "), readDay(null), readDay(undefined)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    for (const text of [
      "29/02/2021",
      "31/04/2021",
      "2021",
      "03/31/2021",
      "ab/cd/efgh",
      "1.5",
      44_286.5,
    ]) {
      expect(readDay(text)).toBeNaN();
    }
  });

  it("agrees with the calendar of the platform, there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 47_000 }), (day) => {
        const { year, month, day: date } = dateOf(day);
        expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayOf(year, month, date)).toBe(day);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it("goes months on, to the last day of a shorter one", () => {
    const from = dayOf(2020, 1, 31);
    expect(isoDay(addMonths(from, 1))).toBe("2020-02-29");
    expect(isoDay(addMonths(from, 13))).toBe("2021-02-28");
    expect(isoDay(addMonths(from, -2))).toBe("2019-11-30");
  });
});
