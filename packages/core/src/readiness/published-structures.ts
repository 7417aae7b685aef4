import type { Wording } from "../internal/say.js";
import type { ReferenceId } from "../reference-data/references.js";
import * as words from "../words/en-GB.js";
import { defaultElementIds } from "./default-elements.js";
import type { CombineRule } from "./readiness-instrument.js";

/** The structures that are known here, the default first. */
export const structureNames = ["fiveElements", "oric", "orca", "rmc2", "nomad"] as const;
export type ReadinessStructureName = (typeof structureNames)[number];

/** A questionnaire's parts: no wording of any item. */
interface PublishedStructure {
  readonly elements: readonly {
    readonly id: string;
    /** Null for the five usual elements, which have names of their own. */
    readonly label: (Wording & { readonly text: string }) | null;
    /** Number of items; null where it was not found in anything read here. */
    readonly items: number | null;
  }[];
  readonly combine: CombineRule;
  readonly references: readonly ReferenceId[];
  readonly notes: readonly (Wording & { readonly text: string })[];
}

/** Structures as published, with what is not known about them. */
export const structures: Readonly<Record<ReadinessStructureName, PublishedStructure>> = {
  fiveElements: {
    elements: defaultElementIds.map((id) => ({ id, label: null, items: 1 })),
    combine: "sequential",
    references: ["barriersToChange2021"],
    notes: [],
  },
  oric: {
    elements: [
      { id: "commitment", label: words.oricCommitment, items: 5 },
      { id: "efficacy", label: words.oricEfficacy, items: 7 },
    ],
    combine: "mean",
    references: ["shea2014"],
    notes: [words.oricNote],
  },
  orca: {
    elements: [
      { id: "evidence", label: words.orcaEvidence, items: 12 },
      { id: "context", label: words.orcaContext, items: 23 },
      { id: "facilitation", label: words.orcaFacilitation, items: 39 },
    ],
    combine: "mean",
    references: ["helfrich2009"],
    notes: [words.orcaNote],
  },
  rmc2: {
    elements: [
      { id: "motivation", label: words.rmc2Motivation, items: 1 },
      { id: "generalCapacity", label: words.rmc2General, items: 1 },
      { id: "specificCapacity", label: words.rmc2Specific, items: 1 },
    ],
    combine: "product",
    references: ["scaccia2015"],
    notes: [words.rmc2Note],
  },
  nomad: {
    elements: [
      { id: "coherence", label: words.nomadCoherence, items: null },
      { id: "participation", label: words.nomadParticipation, items: null },
      { id: "action", label: words.nomadAction, items: null },
      { id: "monitoring", label: words.nomadMonitoring, items: null },
    ],
    combine: "mean",
    references: ["finch2018"],
    notes: [words.nomadNote],
  },
};
