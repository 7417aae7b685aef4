import type * as z from "zod/mini";
import { say, type Sentence } from "./internal/say.js";
import * as words from "./words/en-GB.js";

/** Why a call failed. Codes are public API: add freely, never rename. */
export type UpstreamErrorCode =
  "INVALID_INPUT" | "NOT_ENOUGH_DATA" | "NO_SOLUTION" | "UNKNOWN_REFERENCE";

/** Where in the input the problem is, outermost key first. */
export type UpstreamErrorPath = readonly (string | number)[];

/** The one error every Upstream function throws. */
export class UpstreamError extends Error {
  override readonly name = "UpstreamError";
  readonly code: UpstreamErrorCode;
  readonly path: UpstreamErrorPath;
  /** What is wrong and what to write instead, ready for translation. */
  readonly sentence: Sentence;

  /**
   * @param code - Stable, machine-readable reason.
   * @param path - Location in the caller's input; `[]` when the whole input is at fault.
   * @param sentence - What is wrong and what to write instead.
   */
  constructor(code: UpstreamErrorCode, path: UpstreamErrorPath, sentence: Sentence) {
    super(
      path.length === 0 || namesItsPlace(sentence)
        ? sentence.text
        : `${formatPath(path)}: ${sentence.text}`,
    );
    this.code = code;
    this.path = path;
    this.sentence = sentence;
  }
}

/**
 * Tell an Upstream error from any other, also when two copies of the package are loaded.
 *
 * @param error - Anything that was caught.
 * @returns Whether it has the shape of an {@link UpstreamError}.
 */
export function isUpstreamError(error: unknown): error is UpstreamError {
  return error instanceof Error && error.name === "UpstreamError" && "code" in error;
}

/**
 * Validate a caller's input against a schema.
 *
 * @param schema - Describes the accepted input.
 * @param input - What the caller passed.
 * @returns The parsed input, with defaults filled in.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the first field at fault.
 * @internal
 */
export function parseInput<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []) as UpstreamErrorPath;
  if (issue?.code === "unrecognized_keys") {
    throw refusal(path, say(words.giveKnownField, { field: issue.keys.join(", ") }));
  }
  const sentence = issue?.code === "custom" ? (issue.params?.["sentence"] as Sentence) : undefined;
  throw refusal(
    path,
    sentence ?? say(path.length === 0 ? words.giveInputObject : words.giveObject),
  );
}

/**
 * Make the error for input that a schema alone cannot judge.
 *
 * @param path - Location in the caller's input.
 * @param sentence - What is wrong and what to write instead.
 * @returns An `INVALID_INPUT` error, to be thrown.
 * @internal
 */
export function refusal(path: UpstreamErrorPath, sentence: Sentence): UpstreamError {
  return new UpstreamError("INVALID_INPUT", path, sentence);
}

/** A sentence such as "Service is 'maybe' in row 212: Use yes/no, ..." needs no path before it. */
function namesItsPlace({ id }: Sentence): boolean {
  return /^use[A-Z]/.test(id);
}

function formatPath(path: UpstreamErrorPath): string {
  return path
    .map((key, index) =>
      typeof key === "number" ? `[${String(key)}]` : index === 0 ? key : `.${key}`,
    )
    .join("");
}
