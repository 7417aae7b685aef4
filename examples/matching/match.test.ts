import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

it("goes from a survey and a directory to a table that is safe to publish", async () => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    lines.push(line);
  });
  await import("./match.js");
  expect(lines).toMatchInlineSnapshot(`
    [
      "Synthetic children and services: no real child, no real place.",
      "East: 24.7% (18.7%, 30.8%)",
      "Central: 31.6% (28.0%, 35.1%)",
      "West: 22.6% (17.6%, 27.7%)",
      "South: 21.9% (15.9%, 27.9%)",
      "North: 24.4% (18.5%, 30.4%)",
      "Of 2,176 children in high need, 223 (10.2%) are served and 1,953 are not: 1,527 for want of places, and 426 because the places are held by others. One place is taken to suit any child in high need.",
      "2,176 of 8,459 children (25.7%) are in a need group.",
      "Of 2,176 children at most 1,399 (64.3%) can be placed; 716 cannot for want of places, and 61 have no service to go to: peer (Central, 9), peer (Central, 10), peer (East, 9), peer (East, 10), peer (North, 9) and 1 more.",
      "636 of 2,176 children (29.2%) get a place, with a benefit of 176.79. It costs £300,000 of £300,000. One more unit of benefit would cost about £2,970.",
      "Served	Central	East	North	South	West",
      "behaviour	13	c	7	c	c",
      "emotional	24	12	c	c	c",
      "family	32	8	8	8	6",
      "peer	22	c	c	6	c",
      "school	24	7	c	8	c",
      "Small counts hidden: 10. Other counts hidden with them: 1.",
    ]
  `);
});
