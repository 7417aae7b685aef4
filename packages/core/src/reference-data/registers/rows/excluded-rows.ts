/** What was left out. Generated from the files of published figures; do not edit. */

import type { ExcludedRow } from "../excluded.js";

export const excludedRows: readonly ExcludedRow[] = [
  { id: "E&S5.0 to E&S13.0", reason: "broken" },
  { id: "fgc.national.saving", reason: "pressEstimate" },
  { id: "three-circles-2018", reason: "notReadThere" },
  { id: "perth-kinross-jrf", reason: "noFigure" },
  { id: "sdq.cla.bands", reason: "noFigure" },
  { id: "std.eif.levels", reason: "noFigure" },
  { id: "std.supportingfamilies.outcomes", reason: "noFigure" },
  { id: "std.lait.removed", reason: "noFigure" },
  { id: "oxwell.2023.n", reason: "noFigure" },
  { id: "fnp.buildingblocks.n", reason: "noFigure" },
  { id: "d2i.return.cost", reason: "otherSubject" },
  { id: "qaly", reason: "conflict" },
  { id: "optimismBiasGmca", reason: "memory" },
  { id: "wsippMethod", reason: "memory" },
  { id: "eifCostRating", reason: "memory" },
  { id: "hmt-review-2026-proposal", reason: "notInForce" },
];
