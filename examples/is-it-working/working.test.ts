import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

it("goes from a survey, figures and returns to what they say about the change", async () => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    lines.push(line);
  });
  await import("./working.js");
  expect(lines).toMatchInlineSnapshot(`
    [
      "Synthetic answers, figures and returns: no real person, no real council.",
      "Council children's services: More people stop at Desire than anywhere else: 26.5% of 102. The averages point to Ability and would miss this. 7.8% pass every element. People disagree too much for an average to speak for them on: Desire. Read where people stop instead.",
      "Housing association: Hidden: fewer than 10 people have a score.",
      "NHS community trust: More people stop at Desire than anywhere else: 30.3% of 76. The averages point to Reinforcement and would miss this. 13.2% pass every element. People disagree too much for an average to speak for them on: Ability. Read where people stop instead.",
      "Police: More people stop at Awareness than anywhere else: 44.8% of 58. The averages point to Desire and would miss this. 6.9% pass every element. People disagree too much for an average to speak for them on: Awareness, Desire. Read where people stop instead.",
      "Schools partnership: More people stop at Awareness than anywhere else: 33.9% of 56. The averages point to Knowledge and would miss this. 7.1% pass every element. People disagree too much for an average to speak for them on: Knowledge. Read where people stop instead.",
      "Voluntary sector alliance: More people stop at Knowledge than anywhere else: 43.2% of 37. The averages point to Ability and would miss this. 18.9% pass every element. People disagree too much for an average to speak for them on: Knowledge, Ability, Reinforcement. Read where people stop instead.",
      "It is not sure that the items measure one thing in: Awareness, Knowledge, Reinforcement (alpha of 0.70 asked for).",
      "Among the same people: Awareness rose by 0.33 (0.23 to 0.44), Desire rose by 0.19 (0.08 to 0.29), Knowledge rose by 0.53 (0.42 to 0.64), Ability rose by 0.19 (0.08 to 0.29). Nothing else moved beyond chance.",
      "2026-03: 19.7 signals an improvement that routine variation does not explain: two of three values lie close to the lower limit. The target of 19 will not be met unless something changes.",
      "No effect beyond noise: by 2026-03 the difference is 0.5468, and could be anything from -0.9651 to 2.059.",
      "An effect of 2 can be judged from 2025-07 on, 4 periods after the change (power 80.0%, lag 2); stopping earlier is not informed.",
      "The chance of meeting the target of 19 in 12 periods is 30%, if the course goes on. It takes a change of -0.05833 in each period.",
      "2,973 episode rows and 1,225 children were read from 5 files. There were no problems.",
      "434 children were looked after on 2026-03-31. If nothing changes there will be about 414 on 2028-03-31, with 95.0% limits from 351 to 476. Made on 2025-03-31 for 2026-03-31, the same forecast would have said 444; it was 434, 9.66 away.",
      "Looked after: 344 at month 60 with the scenario and 409 if nothing changes, 65.06 fewer. Up to month 4 the difference is less than one person; it reaches one in month 5.",
      "Starting 12 months later means 751.40 more person-months in Looked after by month 60. It costs £3,198,442 more in all.",
    ]
  `);
});
