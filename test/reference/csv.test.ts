import { expect, it } from "vitest";
import { parseCsv } from "./csv.js";

it("reads quotes, empty fields and either line end", () => {
  expect(parseCsv('\uFEFFid,name\r\n1,"Smith, ""Jo"""\n2,\n')).toEqual([
    { id: "1", name: 'Smith, "Jo"' },
    { id: "2", name: "" },
  ]);
  expect(parseCsv("a,b\n1,")).toEqual([{ a: "1", b: "" }]);
});

it("refuses a quote that is not closed", () => {
  expect(() => parseCsv('a\n"1\n')).toThrow("A quoted field of the CSV is not closed.");
});
