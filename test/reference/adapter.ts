/** What a case holds; `fn` and `capability` are two names for the same thing. */
export interface ReferenceCase {
  readonly id: string;
  readonly fn?: string;
  readonly capability?: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance?: Tolerance | string;
  readonly source: string;
  readonly note?: string;
}

/** A value passes when |got - expected| <= max(abs, rel * |expected|); both absent means exact. */
export interface Tolerance {
  readonly abs?: number;
  readonly rel?: number;
  /** The result must be at least this, whatever is expected. */
  readonly atLeast?: number;
  /** Replaces the tolerance of the field of that name, at any depth. */
  readonly fields?: Readonly<Record<string, Tolerance>>;
}

/** What an adapter may use besides the input. */
export interface AdapterContext {
  /** Rows of a CSV of the shared data folder, by its base name; every value is text. */
  readonly csv: (file: string) => readonly Readonly<Record<string, string>>[];
  /** A file of the shared data folder, or of a folder in it, as text. */
  readonly text: (file: string) => string;
  /** Names of the files of a folder of the shared data folder. */
  readonly folder: (name: string) => readonly string[];
  /** Which fields are expected, for inputs that ask for several variants at once. */
  readonly expected: ReferenceCase["expected"];
  /** Inputs of all cases of the same file: what a case leaves out, another of its file may hold. */
  readonly siblings: readonly ReferenceCase["input"][];
}

/** Sends a case's input through the public API and names the result's fields as the case does. */
export interface Adapter {
  readonly fn: readonly string[];
  readonly run: (input: never, context: AdapterContext) => unknown;
  /** Tolerances by field where the case states a family in words, such as "closedForm". */
  readonly tolerance?: (reference: ReferenceCase) => Tolerance;
}
