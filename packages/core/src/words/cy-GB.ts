import { fill, type Sentence } from "../internal/say.js";
import { economics } from "./cy-GB/economics.js";
import { matching } from "./cy-GB/matching.js";
import { matchingServices } from "./cy-GB/matching-services.js";
import { matchingDisclosure } from "./cy-GB/matching-disclosure.js";
import { matchingEquity } from "./cy-GB/matching-equity.js";
import { matchingMeasures } from "./cy-GB/matching-measures.js";
import { matchingSurvey } from "./cy-GB/matching-survey.js";
import { readiness } from "./cy-GB/readiness.js";
import { refusals } from "./cy-GB/refusals.js";
import { spreadsheet } from "./cy-GB/spreadsheet.js";
import { economicsTime } from "./cy-GB/economics-time.js";
import { economicsOptions } from "./cy-GB/economics-options.js";
import { economicsEquity } from "./cy-GB/economics-equity.js";
import { economicsLint } from "./cy-GB/economics-lint.js";
import { evidence } from "./cy-GB/evidence.js";
import { referenceData } from "./cy-GB/reference-data.js";
import { readinessTrust } from "./cy-GB/readiness-trust.js";
import { readinessPartners } from "./cy-GB/readiness-partners.js";
import { trajectory } from "./cy-GB/trajectory.js";
import { trajectoryForecast } from "./cy-GB/trajectory-forecast.js";
import { demand } from "./cy-GB/demand.js";
import { demandReturns } from "./cy-GB/demand-returns.js";

/** Every sentence in Welsh, by id: a draft until a Welsh speaker has checked it. */
export const cyGB: Readonly<Record<string, string>> = {
  ...economics,
  ...matching,
  ...matchingServices,
  ...matchingDisclosure,
  ...matchingEquity,
  ...matchingMeasures,
  ...matchingSurvey,
  ...readiness,
  ...refusals,
  ...spreadsheet,
  ...economicsTime,
  ...economicsOptions,
  ...economicsEquity,
  ...economicsLint,
  ...evidence,
  ...referenceData,
  ...readinessTrust,
  ...readinessPartners,
  ...trajectory,
  ...trajectoryForecast,
  ...demand,
  ...demandReturns,
};

/**
 * Read a sentence in Welsh.
 *
 * @param sentence - A reason, warning, conclusion or refusal from any result.
 * @returns The Welsh text; the English one for a sentence of another version that has no Welsh.
 */
export function inWelsh(sentence: Sentence): string {
  return fill(cyGB[sentence.id] ?? sentence.text, sentence.values, inWelsh);
}
