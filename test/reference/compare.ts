import type { Tolerance } from "./adapter.js";

/** One place where a result is not what the case expects. */
export interface Difference {
  /** Such as `outcomes[0].pv`. */
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Where the comparison stands: the field's address, and the tolerance in force there. */
interface Place {
  readonly field: string;
  readonly tolerance: Tolerance;
  /** Tolerances of fields further down, by name. */
  readonly fields: NonNullable<Tolerance["fields"]>;
}

/**
 * List where a result differs from what a case expects. The result may hold more fields than the case.
 *
 * @param expected - What the case expects.
 * @param got - What the adapter returned.
 * @param tolerance - How far numbers may lie apart; exact when it is empty.
 * @returns Every difference; none when the case passes.
 */
export function compare(expected: unknown, got: unknown, tolerance: Tolerance): Difference[] {
  return compareAt({ field: "", tolerance, fields: tolerance.fields ?? {} }, expected, got);
}

function compareAt(place: Place, expected: unknown, got: unknown): Difference[] {
  if (isList(expected)) return compareLists(place, expected, got);
  if (isRecord(expected)) return compareFields(place, expected, got);
  // R writes a list of one as its item.
  if (isList(got) && got.length === 1) return compareAt(place, expected, got[0]);
  return same(place.tolerance, expected, got) ? [] : [{ field: place.field, expected, got }];
}

function same({ abs = 0, rel = 0, atLeast }: Tolerance, expected: unknown, got: unknown): boolean {
  if (typeof expected !== "number") return Object.is(expected, got);
  if (typeof got !== "number" || !Number.isFinite(got)) return false;
  if (atLeast !== undefined) return got >= atLeast;
  return Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected));
}

function compareLists(place: Place, expected: ArrayLike<unknown>, got: unknown): Difference[] {
  if (!isList(got) || got.length !== expected.length) {
    return [{ field: place.field, expected, got }];
  }
  return Array.from(expected).flatMap((item, index) =>
    compareAt({ ...place, field: `${place.field}[${String(index)}]` }, item, got[index]),
  );
}

function compareFields(
  place: Place,
  expected: Readonly<Record<string, unknown>>,
  got: unknown,
): Difference[] {
  if (!isRecord(got)) return [{ field: place.field, expected, got }];
  return Object.entries(expected).flatMap(([name, value]) => {
    const field = place.field === "" ? name : `${place.field}.${name}`;
    const below: Place = { ...place, field, tolerance: place.fields[name] ?? place.tolerance };
    if (name.endsWith("AtMost")) return compareBound(below, name, value, got);
    if (name.startsWith("published")) return comparePrinted(below, name, value, got[name]);
    return compareAt(below, value, got[name]);
  });
}

/** `sseAtMost: 5` bounds the result's `sse`, or its `sseAtMost` where the adapter says it so. */
function compareBound(
  { field }: Place,
  name: string,
  bound: unknown,
  got: Readonly<Record<string, unknown>>,
): Difference[] {
  const value = got[name] ?? got[name.slice(0, -"AtMost".length)];
  const holds = Number.isFinite(value) && Number(value) <= Number(bound);
  return holds ? [] : [{ field, expected: bound, got: value }];
}

/** A printed figure is compared to half a unit of its last digit, where there is one to compare. */
function comparePrinted(place: Place, name: string, expected: unknown, got: unknown): Difference[] {
  if (got === undefined) return [];
  const named = /(\d+)dp$/.exec(name)?.[1];
  const decimals = named === undefined ? printedDecimals(expected) : Number(named);
  // The hair's breadth lets 0.125 stand for 0.12 and for 0.13.
  const tolerance = { abs: 0.5 * 10 ** -decimals * (1 + 1e-9) };
  return compareAt({ ...place, tolerance }, expected, got);
}

/** Most decimals of any figure inside: JSON drops trailing zeros, so a neighbour tells better. */
function printedDecimals(printed: unknown): number {
  if (typeof printed === "number") {
    const [digits = "", exponent = "0"] = String(printed).split("e");
    return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
  }
  const parts = isList(printed)
    ? Array.from(printed)
    : isRecord(printed)
      ? Object.values(printed)
      : [];
  return Math.max(0, ...parts.map(printedDecimals));
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !isList(value);
}
