import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { Assumption } from "./break-even-assumptions.js";
import { preventionRows, type PreventionRows, runPrevention } from "./prevention-kernel.js";
import type { PreventionRun } from "./prevention-run.js";

/** Where an assumption turns the net. */
export interface Switching {
  readonly switchingValue: number | null;
  readonly isLinear: boolean;
  readonly reason: Sentence | null;
}

/** Points that lie on a line to this share of the largest are on it. */
const lineTolerance = 1e-10;

/** How finely a range is searched where the net is no line. */
const searchSteps = 64;

/**
 * Find the value of one assumption at which a figure is zero, all others held.
 *
 * @param run - A model that has run.
 * @param assumption - What to move.
 * @param figure - Reads the figure from the rows.
 * @returns The value, nearest to the model's own where there are several.
 * @internal
 */
export function switchingOf(
  run: PreventionRun,
  assumption: Assumption,
  figure: (rows: PreventionRows) => number,
): Switching {
  const { plan } = run.compiled;
  const rows = preventionRows(plan);
  const values = plan.values.slice();
  const at = (x: number): number => {
    for (let index = assumption.from; index < assumption.from + assumption.count; index++) {
      values[index] = assumption.isMultiplier ? (plan.values[index] ?? 0) * x : x;
    }
    return figure(runPrevention(plan, values, rows));
  };
  return assumption.whole ? wholeSwitch(assumption, at) : switchOf(assumption, at);
}

function switchOf(assumption: Assumption, at: (x: number) => number): Switching {
  const { value } = assumption;
  const { low, high } = reach(assumption);
  const here = at(value);
  const probes = [low, low + (high - low) * 0.29, low + (high - low) * 0.71, high].map((x) => ({
    x,
    y: at(x),
  }));
  const [bottom = { x: low, y: here }, , , top = { x: high, y: here }] = probes;
  const slope = (top.y - bottom.y) / (top.x - bottom.x);
  const size = Math.max(Math.abs(here), ...probes.map(({ y }) => Math.abs(y)));
  const onLine = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    Math.abs(y - (bottom.y + slope * (x - bottom.x))) <= lineTolerance * size;
  if ([...probes, { x: value, y: here }].every(onLine)) {
    return lineSwitch(assumption, here, slope, lineTolerance * size, at);
  }
  return searchedSwitch(assumption, here, low, high, at);
}

/** A stretch around the value that holds every case worth trying. */
function reach({ value, minimum, maximum }: Assumption): {
  readonly low: number;
  readonly high: number;
} {
  const wide = Math.max(1, 4 * Math.abs(value));
  return { low: Math.max(minimum, value - wide), high: Math.min(maximum, value + wide) };
}

function lineSwitch(
  { value, minimum, maximum }: Assumption,
  here: number,
  slope: number,
  noise: number,
  at: (x: number) => number,
): Switching {
  if (Math.abs(slope) * Math.max(1, Math.abs(value)) <= noise) {
    return { switchingValue: null, isLinear: true, reason: say(words.doesNotMove) };
  }
  let found = value - here / slope;
  // One more step takes out what the slope lost to rounding.
  if (found >= minimum && found <= maximum) found -= at(found) / slope;
  if (!(found >= minimum && found <= maximum)) {
    return { switchingValue: null, isLinear: true, reason: say(words.outOfReach) };
  }
  return { switchingValue: found, isLinear: true, reason: null };
}

function searchedSwitch(
  { value }: Assumption,
  here: number,
  low: number,
  high: number,
  at: (x: number) => number,
): Switching {
  let nearest: number | null = here === 0 ? value : null;
  for (const end of [low, high]) {
    let from = value;
    let fromY = here;
    for (let step = 1; step <= searchSteps && nearest !== value; step++) {
      const to = value + ((end - value) * step) / searchSteps;
      const toY = at(to);
      if (Math.sign(toY) !== Math.sign(fromY)) {
        const root = bisected(from, to, fromY, at);
        if (nearest === null || Math.abs(root - value) < Math.abs(nearest - value)) nearest = root;
        break;
      }
      from = to;
      fromY = toY;
    }
  }
  return nearest === null
    ? { switchingValue: null, isLinear: false, reason: say(words.outOfReach) }
    : { switchingValue: nearest, isLinear: false, reason: null };
}

/** Halved until the two ends are neighbours, so that a jump is found as well as a crossing. */
function bisected(from: number, to: number, fromY: number, at: (x: number) => number): number {
  let [near, far] = [from, to];
  for (let step = 0; step < 80; step++) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    if (Math.sign(at(middle)) === Math.sign(fromY)) near = middle;
    else far = middle;
  }
  return far;
}

/** Years are whole, so the switching value is the nearest whole number on the other side. */
function wholeSwitch(
  { value, minimum, maximum }: Assumption,
  at: (x: number) => number,
): Switching {
  const here = Math.sign(at(value));
  for (let away = 1; away <= maximum - minimum; away++) {
    for (const x of [value - away, value + away]) {
      if (x >= minimum && x <= maximum && Math.sign(at(x)) !== here) {
        return { switchingValue: x, isLinear: false, reason: null };
      }
    }
  }
  return { switchingValue: null, isLinear: false, reason: say(words.outOfReach) };
}
