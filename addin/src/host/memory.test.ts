import { describe, expect, it } from "vitest";
import { memoryHost } from "./memory.js";
import { HostError } from "./types.js";

const block = { sheet: "Data", row: 0, column: 0, rows: 5, columns: 2 };

describe("memoryHost", () => {
  it("reads a range as far as it is in use, with blanks as empty texts", async () => {
    const host = memoryHost({ Data: [["need"], [1, 0], [null, 1]] });
    expect(await host.read(block)).toEqual([["need"], [1, 0], ["", 1]]);
  });

  it("fails once where it is told to, as a sheet would", async () => {
    const host = memoryHost({ Data: [[1]] });
    host.failNext("read", "protected");
    await expect(host.read(block)).rejects.toEqual(new HostError("protected"));
    expect(await host.read(block)).toEqual([[1]]);
  });

  it("refuses a sheet that does not exist", async () => {
    const host = memoryHost({ Data: [[1]] });
    await expect(host.goTo({ ...block, sheet: "Gone" })).rejects.toMatchObject({
      failure: "noSuchRange",
    });
  });

  it("tells listeners of selections and problems until they stop listening", () => {
    const host = memoryHost({ Data: [[1]] });
    const heard: string[] = [];
    const stop = host.onSelection(({ sheet }) => heard.push(sheet));
    host.onProblems(() => heard.push("problems"));
    host.select(block);
    stop();
    host.select(block);
    host.setProblems([]);
    expect(heard).toEqual(["Data", "problems"]);
  });
});
