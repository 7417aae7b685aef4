import {
  barrierPoint,
  combineReadiness,
  type ReadinessFigures,
  readinessSummary,
  type ReadinessSummaryInput,
  type VisibleFigures,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";

interface SurveyInput {
  readonly file: string;
  readonly filter?: Readonly<Record<string, string | number>>;
  readonly elements: Readonly<Record<string, readonly string[]>>;
  readonly reversedSuffix?: string | null;
  readonly scale: readonly [number, number];
  readonly threshold: number;
  readonly minAnsweredShare: number;
  readonly minGroup: number;
  readonly by?: string;
}

const summary: Adapter = {
  fn: ["readinessSummary"],
  run: ({ file, filter = {}, by = "agency", ...survey }: SurveyInput, { csv }) => {
    const rows = csv(file).filter((row) =>
      Object.entries(filter).every(([field, value]) => row[field] === String(value)),
    );
    const elements = Object.entries(survey.elements).map(([id, items]) => ({ id, items }));
    const items = elements.flatMap((element) => element.items);
    const suffix = survey.reversedSuffix ?? "";
    const [minimum, maximum] = survey.scale;
    const input: ReadinessSummaryInput = {
      answers: rows.map((row) => items.map((item) => numberOrNull(row[item]))),
      items,
      groups: rows.map((row) => row[by] ?? ""),
      instrument: {
        elements,
        reversed: suffix === "" ? [] : items.filter((item) => item.endsWith(suffix)),
        scale: { minimum, maximum },
        minimumAnsweredShare: survey.minAnsweredShare,
      },
      threshold: survey.threshold,
      minimumGroup: survey.minGroup,
    };
    const result = readinessSummary(input);
    return {
      groups: result.groups.map(({ group, ...figures }) => ({ agency: group, ...named(figures) })),
      totalPublishedGroups: named(result.total),
      totalAll: named(readinessSummary({ ...input, total: "allGroups" }).total),
      emptyReturns: result.emptyReturns,
    };
  },
};

function numberOrNull(text = ""): number | null {
  return text === "" ? null : Number(text);
}

function named({ suppressed, figures }: VisibleFigures): object {
  return figures === null ? { suppressed, n: null } : { suppressed, ...namedFigures(figures) };
}

function namedFigures(figures: ReadinessFigures): object {
  return {
    ...figures,
    elements: figures.elements.map(({ lower, upper, atOrBelow, ...element }) => ({
      ...element,
      ci95: [lower, upper],
      atOrBelow: atOrBelow.count,
      share: atOrBelow.value,
      shareCi95: [atOrBelow.lower, atOrBelow.upper],
    })),
    funnel: figures.funnel.map(({ passed }) => passed.value),
    funnelCounts: figures.funnel.map(({ passed }) => passed.count),
  };
}

const barrier: Adapter = {
  fn: ["barrierPoint"],
  run: barrierPoint,
};

interface ScalesInput {
  readonly scores: readonly (number | null)[];
  readonly scale: readonly [number, number];
}

const combine: Adapter = {
  fn: ["combineScales", "combineReadiness"],
  run: ({ scores, scale: [minimum, maximum] }: ScalesInput) =>
    combineReadiness({ scores, scale: { minimum, maximum } }),
};

/** Sends readiness cases through the public API. */
export const readinessAdapters: readonly Adapter[] = [summary, barrier, combine];
