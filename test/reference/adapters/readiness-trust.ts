import {
  agreement,
  type AgreementInput,
  omegaFromCorrelations,
  readinessChange,
  type ReadinessWave,
  reliability,
  type ReliabilityInput,
} from "@upstream/core";
import type { Adapter, AdapterContext } from "../adapter.js";

type Cell = number | string | null;

interface ReliabilityCase {
  readonly file?: string;
  readonly filter?: Readonly<Record<string, string | number>>;
  readonly rows?: readonly (readonly (number | null)[])[];
  readonly items?: readonly string[];
  readonly reversed?: readonly string[];
  readonly scale?: readonly [number, number];
  readonly notRelevantCodes?: readonly number[];
  readonly confidence?: number;
}

const numberOrNull = (text = ""): number | null => (text === "" ? null : Number(text));

/** The answers as given, or read from a file's columns. */
function answersOf(
  { file, filter = {}, rows, items = [] }: ReliabilityCase,
  { csv }: AdapterContext,
): readonly (readonly (number | null)[])[] {
  if (rows !== undefined || file === undefined) return rows ?? [];
  return csv(file)
    .filter((row) => Object.entries(filter).every(([name, value]) => row[name] === String(value)))
    .map((row) => items.map((item) => numberOrNull(row[item])));
}

const reliabilityAdapter: Adapter = {
  fn: ["reliability"],
  run: (input: ReliabilityCase, context) => {
    const { items, reversed, scale, notRelevantCodes, confidence } = input;
    const options: ReliabilityInput = {
      answers: answersOf(input, context),
      ...(items !== undefined && { items }),
      ...(confidence !== undefined && { confidence }),
      instrument: {
        ...(reversed !== undefined && { reversed }),
        ...(scale !== undefined && { scale: { minimum: scale[0], maximum: scale[1] } }),
        ...(notRelevantCodes !== undefined && { notRelevantCodes }),
      },
    };
    const [whole] = reliability(options).elements;
    if (whole === undefined) return {};
    const each = <Name extends keyof (typeof whole.items)[number]>(
      name: Name,
    ): readonly (typeof whole.items)[number][Name][] => whole.items.map((item) => item[name]);
    return {
      ...whole,
      alphaPairwise: whole.alpha,
      alphaListwise: whole.alphaComplete,
      averageR: whole.averageCorrelation,
      medianR: whole.medianCorrelation,
      feldt95: [whole.lower, whole.upper],
      items: whole.items.length,
      alphaIfDropped: each("alphaIfDropped"),
      itemRestCorrelation: each("itemRestCorrelation"),
      itemMean: each("mean"),
      itemSd: each("sd"),
      omega: whole.omega.value,
      omegaTotalOneFactorMinres: whole.omega.value,
      loadings: whole.omega.loadings,
      loadingsMinres: whole.omega.loadings,
      heywood: whole.omega.heywood,
    };
  },
};

const omega: Adapter = {
  fn: ["omegaFromCorrelation", "omegaFromCorrelations"],
  run: ({ correlation, correlations = correlation }: Record<string, readonly number[][]>) => {
    const result = omegaFromCorrelations({ correlations: correlations ?? [] });
    return { ...result, omega: result.value };
  },
};

interface AgreementCase {
  readonly group: readonly Cell[];
  readonly value?: readonly (number | null)[];
  readonly items?: readonly (readonly (number | null)[])[];
  readonly scalePoints?: number;
  readonly scale?: readonly [number, number];
  readonly nullVariance?: number;
  readonly confidence?: number;
}

const agreementAdapter: Adapter = {
  fn: ["agreement", "rwg", "rwgJ", "icc"],
  run: (input: AgreementCase) => {
    const { group, value = [], items, scale, scalePoints = 5, nullVariance, confidence } = input;
    const answers = items ?? value.map((one) => [one]);
    // A scale is often given by its number of answers alone; it then starts at 1, or at 0 if used.
    const lowest = answers.flat().some((one) => one !== null && one < 1) ? 0 : 1;
    const [minimum, maximum] = scale ?? [lowest, lowest + scalePoints - 1];
    const options: AgreementInput = {
      answers,
      groups: group.map((one) => (one === null ? "" : String(one))),
      instrument: { scale: { minimum, maximum } },
      minimumGroup: 0,
      ...(nullVariance !== undefined && { nullVariance }),
      ...(confidence !== undefined && { confidence }),
    };
    const [whole] = agreement(options).elements;
    if (whole === undefined) return {};
    const numbers = group.every((one) => one === null || typeof one === "number");
    const groups = [...whole.groups].sort((a, b) =>
      numbers ? Number(a.group) - Number(b.group) : 0,
    );
    const uniform = groups.map((one) => one.agreementUniform);
    const skew = groups.map((one) => one.agreementSlightSkew);
    const between = whole.between;
    return {
      groupIds: groups.map((one) => one.group),
      groupSize: groups.map((one) => one.n),
      rwg: groups.map((one) => one.agreement),
      rwgUniform: uniform,
      rwgJUniform: uniform,
      rwgSlightSkew134: skew,
      rwgJSlightSkew134: skew,
      averageDeviation: groups.map((one) => one.averageDeviation),
      rwgMean: whole.meanAgreement,
      rwgMedian: whole.medianAgreement,
      groups: between?.groups ?? null,
      n: between?.n ?? null,
      msBetween: between?.meanSquareBetween ?? null,
      msWithin: between?.meanSquareWithin ?? null,
      F: between?.f ?? null,
      pValue: between?.p ?? null,
      n0: between?.n0 ?? null,
      icc1: between?.icc1 ?? null,
      icc1AdjustedGroupSize: between?.icc1 ?? null,
      icc1MeanGroupSize: between?.icc1MeanSize ?? null,
      icc1CI95Adjusted: between === null ? null : [between.icc1Lower, between.icc1Upper],
      icc1Reml: between?.icc1Reml ?? null,
      icc2: between?.icc2 ?? null,
    };
  },
};

interface ChangeCase {
  readonly file: string;
  readonly agency?: string | null;
  readonly by?: string;
  readonly waves: readonly [string | number, string | number];
  readonly wave?: string;
  readonly person?: string;
  readonly elements: Readonly<Record<string, readonly string[]>>;
  readonly reversedSuffix?: string | null;
  readonly scale: readonly [number, number];
  readonly threshold?: number;
  readonly minAnsweredShare?: number;
}

const change: Adapter = {
  fn: ["readinessChange"],
  run: (input: ChangeCase, { csv }) => {
    const { by = "agency", wave: waveColumn = "wave", person = "respondent_id" } = input;
    const elements = Object.entries(input.elements).map(([id, items]) => ({ id, items }));
    const items = elements.flatMap((element) => element.items);
    const suffix = input.reversedSuffix ?? "";
    const [minimum, maximum] = input.scale;
    const rows = csv(input.file).filter(
      (row) => input.agency === undefined || input.agency === null || row[by] === input.agency,
    );
    const waveOf = (name: string | number): ReadinessWave => {
      const own = rows.filter((row) => row[waveColumn] === String(name));
      return {
        name: String(name),
        answers: own.map((row) => items.map((item) => numberOrNull(row[item]))),
        people: own.map((row) => row[person] ?? ""),
      };
    };
    const { figures } = readinessChange({
      before: waveOf(input.waves[0]),
      after: waveOf(input.waves[1]),
      items,
      instrument: {
        elements,
        reversed: suffix === "" ? [] : items.filter((item) => item.endsWith(suffix)),
        scale: { minimum, maximum },
        ...(input.minAnsweredShare !== undefined && {
          minimumAnsweredShare: input.minAnsweredShare,
        }),
      },
      ...(input.threshold !== undefined && { threshold: input.threshold }),
      // Figures of any size are compared; what is hidden by default has tests of its own.
      minimumGroup: 0,
    }).total;
    if (figures === null) return {};
    return {
      elements: figures.elements.map(({ element, all, matched }) => ({
        element,
        n1: all.nBefore,
        n2: all.nAfter,
        mean1: all.meanBefore,
        mean2: all.meanAfter,
        difference: all.difference,
        welchT: all.t,
        welchDf: all.df,
        welchP: all.p,
        ci95: [all.lower, all.upper],
        hedgesG: all.hedgesG,
        matched: matched?.n ?? 0,
        pairedDifference: matched?.difference ?? null,
        pairedT: matched?.t ?? null,
        pairedDf: matched?.df ?? null,
        pairedP: matched?.p ?? null,
        pairedCi95: [matched?.lower ?? null, matched?.upper ?? null],
      })),
      barrierTransition: figures.transition,
      holmAdjustedWelchP: figures.elements.map(({ all }) => all.pHolm),
      holmAdjustedPairedP: figures.elements.map(({ matched }) => matched?.pHolm ?? null),
    };
  },
};

/** Sends cases of reliability, agreement and change through the public API. */
export const readinessTrustAdapters: readonly Adapter[] = [
  reliabilityAdapter,
  omega,
  agreementAdapter,
  change,
];
