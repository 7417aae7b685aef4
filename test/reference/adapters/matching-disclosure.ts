import {
  auditTable,
  discloseCounts,
  disclosurePresetIds,
  type HiddenCount,
  isUpstreamError,
  type OwnRule,
  suppressTable,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";

const counts: Adapter = {
  fn: ["discloseCount", "discloseCounts"],
  run: ({ counts }: { counts: number[] }) =>
    Object.fromEntries(
      disclosurePresetIds.map((preset) => [preset, discloseCounts({ counts, preset }).shown]),
    ),
};

interface TableInput {
  readonly rows: readonly (readonly number[])[];
  readonly suppressFrom: number;
  readonly suppressTo: number;
  readonly totalsPublished: boolean;
}

/** What is hidden, or null where nothing is enough with totals that cannot be hidden. */
function protectedOrNothing(
  input: Parameters<typeof suppressTable>[0],
): readonly HiddenCount[] | null {
  try {
    return suppressTable(input).hidden;
  } catch (error) {
    if (isUpstreamError(error) && error.code === "NO_SOLUTION") return null;
    throw error;
  }
}

const table: Adapter = {
  fn: ["suppressTable"],
  run: ({ rows, suppressFrom, suppressTo, totalsPublished }: TableInput) => {
    const rule: OwnRule = { suppressFrom, suppressTo };
    const totals = totalsPublished ? "all" : "none";
    const primary = rows.map((row) =>
      row.map((count) => count >= suppressFrom && count <= suppressTo),
    );
    // The cases publish totals as they are, also small ones.
    const published = { rows, rule, totals, totalsAreOut: totalsPublished } as const;
    const audit = auditTable({
      table: suppressTable({ ...published, protect: "none" }),
      small: { rows: primary },
      rule,
    });
    const hidden = protectedOrNothing(published);
    const extra = hidden?.filter(({ kind }) => kind === "protecting");
    return {
      primary,
      boundsPrimaryOnly: audit.counts.map(({ row, column, min, max }) => ({
        ...{ row, col: column, min, max },
      })),
      minimumExtraCells: extra?.length ?? null,
      minimumExtraTotal:
        extra?.reduce((sum, { row, column }) => sum + (rows[row ?? 0]?.[column ?? 0] ?? 0), 0) ??
        null,
    };
  },
};

/** Adapters of disclosure control. */
export const matchingDisclosureAdapters: readonly Adapter[] = [counts, table];
