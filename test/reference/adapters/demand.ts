import { basename, join } from "node:path";
import {
  costOfDelay,
  estimateTransitions,
  expectedTimeInState,
  forecastReturns,
  leverage,
  projectDemand,
  ratesToProbabilities,
  readReturns,
  rescaleMatrix,
  rescaleProbability,
  steadyState,
  stockFlow,
} from "@upstream/core";
import type { Adapter, AdapterContext } from "../adapter.js";

interface Model {
  readonly states?: readonly string[];
  readonly transition: readonly (readonly number[])[];
  readonly exit?: readonly number[];
  readonly opening: readonly number[];
  readonly inflow?: readonly number[];
  readonly steps: number;
  readonly scenario?: {
    readonly multipliers?: Readonly<Record<string, number>>;
    readonly ramp?: { readonly start?: number; readonly months?: number } | null;
  } | null;
  readonly unitCostPerStep?: readonly number[];
  readonly halfStepCost?: boolean;
  readonly outcome?: string;
}

const statesOf = ({ states, transition }: Pick<Model, "states" | "transition">): string[] => [
  ...(states ?? transition.map((_, index) => `State ${String(index + 1)}`)),
];
const source = "the case's own input";
const moves = (model: Pick<Model, "states" | "transition" | "exit">) => ({
  states: statesOf(model),
  transition: model.transition,
  ...(model.exit && { exit: model.exit }),
});
const people = (model: Model) => ({
  ...moves(model),
  opening: model.opening,
  ...(model.inflow && { inflow: model.inflow }),
});
const scenarioOf = (scenario: NonNullable<Model["scenario"]>) => ({
  multipliers: scenario.multipliers ?? {},
  startMonth: scenario.ramp?.start ?? 0,
  rampMonths: scenario.ramp?.months ?? 0,
});
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

const projection: Adapter = {
  fn: ["projectDemand"],
  run: (model: Model, { expected }) => {
    const costs = model.unitCostPerStep;
    // A case without a scenario is a scenario that changes nothing.
    const result = projectDemand({
      ...people(model),
      months: model.steps,
      scenario: scenarioOf(model.scenario ?? {}),
      ...(costs && { unitCosts: { perMonthGbp: [...costs], source } }),
    });
    const { baseline, scenario, comparison } = result;
    if (scenario === null || comparison === null) throw new Error("No scenario.");
    const last = result.states.length - 1;
    const looked = result.states.includes("lookedAfter")
      ? result.states.indexOf("lookedAfter")
      : last;
    const at = (expected["at"] as number[] | undefined) ?? [];
    const stocks = (path: typeof baseline): (readonly number[] | undefined)[] =>
      at.map((month) => path.stocks[month]);
    const entries = (path: typeof baseline): number =>
      sum(path.entries.map((row) => row[looked] ?? 0));
    const endings = (path: typeof baseline): number =>
      sum(path.stocks.slice(1).map((row) => row[looked] ?? 0));
    // The engine prices the mean of a month's opening and closing stock. The cases name no other rule;
    // for one that asks for another, the closing stock is priced.
    const priced = (path: typeof baseline): number[] | null =>
      costs === undefined
        ? null
        : model.halfStepCost === false
          ? yearly(path.stocks.slice(1).map((row) => sum(row.map((n, i) => n * (costs[i] ?? 0)))))
          : [...(path.costByYearGbp ?? [])];
    const [before, after] = [priced(baseline), priced(scenario)];
    return {
      at,
      baselineStocks: stocks(baseline),
      scenarioStocks: stocks(scenario),
      lookedAfterEntriesBaseline: entries(baseline),
      lookedAfterEntriesScenario: entries(scenario),
      careMonthsAvoided: endings(baseline) - endings(scenario),
      costBaseline: before && sum(before),
      costScenario: after && sum(after),
      costDifferenceByYear: after?.map((cost, year) => cost - (before?.[year] ?? 0)) ?? null,
      firstStepLookedAfterBelowBaseline: comparison.firstMonthBelow[looked] ?? null,
      populationCheck: at.map((month) => sum(baseline.stocks[month] ?? [])),
    };
  },
};

function yearly(months: readonly number[]): number[] {
  return Array.from({ length: Math.ceil(months.length / 12) }, (_, year) =>
    sum(months.slice(12 * year, 12 * year + 12)),
  );
}

/** Prices that another case of the same file gives for the same states. */
function pricesBeside(
  states: readonly string[],
  siblings: AdapterContext["siblings"],
): readonly number[] | undefined {
  const models = siblings as readonly Partial<Model>[];
  return models.find(
    (model) =>
      model.unitCostPerStep?.length === states.length && model.states?.join() === states.join(),
  )?.unitCostPerStep;
}

const time: Adapter = {
  fn: ["expectedTimeInState"],
  run: (model: Model, { siblings }) => {
    const states = statesOf(model);
    const focus = states.includes("lookedAfter") ? "lookedAfter" : (states.at(-1) ?? "");
    const costs = model.unitCostPerStep ?? pricesBeside(states, siblings);
    const result = expectedTimeInState({
      ...moves(model),
      focus,
      ...(costs && { unitCosts: { perMonthGbp: [...costs], source } }),
    });
    return {
      expectedStepsFromState: result.expectedMonths,
      probabilityEverLookedAfter: result.probabilityEver.filter((_, at) => states[at] !== focus),
      expectedCostFromState: result.expectedCostGbp,
    };
  },
};

const settled: Adapter = {
  fn: ["steadyState"],
  run: (model: Model) => {
    const states = statesOf(model);
    const inflow = model.inflow ?? states.map(() => 0);
    const { stocks, per10000 } = steadyState({ ...moves(model), inflow });
    const next = projectDemand({ ...moves(model), opening: stocks, inflow, months: 1 });
    return {
      stocks,
      ratePer10k: per10000,
      checkNextEqualsSame: stocks.every(
        (before, at) =>
          Math.abs((next.baseline.stocks[1]?.[at] ?? NaN) - before) <= 1e-9 * Math.max(1, before),
      ),
    };
  },
};

const levers: Adapter = {
  fn: ["leverage"],
  run: (model: Model) => {
    const result = leverage({
      ...people(model),
      months: model.steps,
      ...(model.outcome !== undefined && { outcome: model.outcome }),
    });
    return {
      baseline: result.baseline,
      arrows: result.levers.map(({ from, to }) => `${from}>${to}`),
      elasticity: result.levers.map(({ elasticity }) => elasticity),
    };
  },
};

const rates: Adapter = {
  fn: ["ratesToProbabilities"],
  run: ({ rates: table, time: length = 1 }: { rates: number[][]; time?: number }) =>
    ratesToProbabilities({ rates: table, time: length }),
};

const probability: Adapter = {
  fn: ["rescaleProbability"],
  run: (input: { probability: number; from?: number; to?: number }) => ({
    probability: rescaleProbability({
      probability: input.probability,
      fromMonths: input.from ?? 12,
      toMonths: input.to ?? 1,
    }),
  }),
};

const root: Adapter = {
  fn: ["rescaleMatrix"],
  run: ({
    transition,
    from = 12,
    to = 1,
  }: Pick<Model, "transition"> & { from?: number; to?: number }) => {
    const result = rescaleMatrix({ transition, fromMonths: from, toMonths: to });
    return {
      transition: result.transition,
      roundTripAnnual: result.roundTrip,
      negativeEntries: result.negative.length,
      hasNegative: result.negative.length > 0,
    };
  },
};

const estimates: Adapter = {
  fn: ["estimateTransitions"],
  run: ({ counts, confidence = 0.95 }: { counts: number[][]; confidence?: number }) => {
    const { posteriorMean, ...result } = estimateTransitions({ counts, confidence });
    return { ...result, jeffreysDirichletMean: posteriorMean };
  },
};

interface PeerConfiguration {
  readonly yearInDays?: number;
  readonly placementCategories?: Readonly<Record<string, readonly string[] | string>>;
  readonly ageBands?: readonly {
    readonly name: string;
    readonly min?: number;
    readonly max?: number;
    readonly lengthInDays?: number;
  }[];
}

interface ReturnsCase extends PeerConfiguration {
  readonly folder?: string;
  /** Files to read, by base name; or the years of the folder's files; all of them if left out. */
  readonly files?: readonly string[];
  readonly years?: readonly (number | string)[];
  /** Bands and categories: as an object, or the base name of a file of the folder. */
  readonly configuration?: PeerConfiguration | string;
  readonly mode?: "compatible" | "cohort";
  readonly referenceStart: string;
  readonly referenceEnd: string;
  readonly steps?: number;
  readonly stepDays?: number;
  readonly months?: number;
}

const peerFile = "peer-configuration.json";

const careForecast: Adapter = {
  fn: ["ssda903Forecast", "forecastReturns"],
  run: (input: ReturnsCase, { text, folder }) => {
    const place = input.folder ?? "ssda903";
    const stored = folder(place);
    const years = input.years?.map(String);
    const names = (
      input.files?.map((file) => basename(file)) ?? stored.filter((name) => name.endsWith(".csv"))
    ).filter((name) => years === undefined || years.some((year) => name.includes(year)));
    const named = typeof input.configuration === "string" ? input.configuration : peerFile;
    const peer: PeerConfiguration = {
      ...(stored.includes(named)
        ? (JSON.parse(text(join(place, named))) as PeerConfiguration)
        : {}),
      ...(typeof input.configuration === "object" ? input.configuration : {}),
      ...(input.ageBands && { ageBands: input.ageBands }),
      ...(input.placementCategories && { placementCategories: input.placementCategories }),
      ...(input.yearInDays !== undefined && { yearInDays: input.yearInDays }),
    };
    const returns = readReturns({
      files: names.map((name) => ({ name, text: text(join(place, name)) })),
    });
    const result = forecastReturns({
      returns,
      mode: input.mode ?? "compatible",
      referenceStart: input.referenceStart,
      referenceEnd: input.referenceEnd,
      ...(input.steps !== undefined && { steps: input.steps }),
      ...(input.stepDays !== undefined && { stepDays: input.stepDays }),
      ...(input.months !== undefined && { months: input.months }),
      ...(peer.yearInDays !== undefined && { yearInDays: peer.yearInDays }),
      ...(peer.ageBands && { ageBands: bandsOf(peer.ageBands) }),
      ...(peer.placementCategories && {
        placementCategories: categoriesOf(peer.placementCategories),
      }),
    });
    return {
      stockAtReferenceEnd: result.stock,
      dailyTransitionRates: result.dailyRates,
      dailyEntrants: result.dailyEntrants,
      forecast: result.forecast.map(({ date, stock }) => ({ date, stock })),
    };
  },
};

function bandsOf(bands: NonNullable<PeerConfiguration["ageBands"]>) {
  return bands.map(({ name, min, max, lengthInDays }) => ({
    name,
    fromYears: min ?? 0,
    toYears: max ?? 30,
    ...(lengthInDays !== undefined && { lengthInDays }),
  }));
}

/** The peer describes its rest and what is outside care in words. */
function categoriesOf(categories: NonNullable<PeerConfiguration["placementCategories"]>) {
  return Object.fromEntries(
    Object.entries(categories)
      .filter(([name]) => name !== "NOT_IN_CARE")
      .map(([name, codes]) => [name, typeof codes === "string" ? ["*"] : [...codes]]),
  );
}

export const demandAdapters: readonly Adapter[] = [
  projection,
  time,
  settled,
  levers,
  rates,
  probability,
  root,
  estimates,
  careForecast,
  { fn: ["costOfDelay"], run: costOfDelay },
  { fn: ["stockFlow"], run: stockFlow },
];
