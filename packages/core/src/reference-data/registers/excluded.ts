import { say, type Sentence, type Wording } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { excludedRows } from "./rows/excluded-rows.js";

/** Why a row does not ship. */
export type ExclusionReason =
  | "broken"
  | "pressEstimate"
  | "notReadThere"
  | "noFigure"
  | "otherSubject"
  | "conflict"
  | "memory"
  | "notInForce";

/** A row left out, as it is held. */
export interface ExcludedRow {
  readonly id: string;
  readonly reason: ExclusionReason;
}

/** A figure that was found and does not ship, with the reason. */
export interface ExcludedFigure {
  readonly id: string;
  readonly reason: Sentence;
}

const wordings: Readonly<Record<ExclusionReason, Wording>> = {
  broken: words.excludedBroken,
  pressEstimate: words.excludedPressEstimate,
  notReadThere: words.excludedNotReadThere,
  noFigure: words.excludedNoFigure,
  otherSubject: words.excludedOtherSubject,
  conflict: words.excludedConflict,
  memory: words.excludedMemory,
  notInForce: words.excludedNotInForce,
};

/** Every figure that was found and left out. */
export const excludedFigures: readonly ExcludedFigure[] = /* @__PURE__ */ excludedRows.map(
  ({ id, reason }) => ({ id, reason: say(wordings[reason]) }),
);
