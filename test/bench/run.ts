/** `npm run bench`: what it costs, on the machine it names, of the code that ships. */

import { cpus, totalmem } from "node:os";
import { benchAllocation } from "./allocation.js";
import { benchDemand } from "./demand.js";
import { benchEconomics } from "./economics.js";
import { benchEvidence } from "./evidence.js";
import { benchExcel, benchLoading } from "./excel.js";
import { benchFrontier } from "./frontier.js";
import { benchMatching } from "./matching.js";
import { benchReadiness } from "./readiness.js";
import { benchSizes } from "./sizes.js";
import { benchSurvey, benchTally } from "./survey.js";
import { benchTrajectory } from "./trajectory.js";

const [cpu] = cpus();
const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `${cpu?.model.trim() ?? "Unknown processor"}, ${cpus().length} cores, ${memory} GiB, ` +
    `Node ${process.versions.node}, ${process.platform}. Medians of CPU time; arms take turns.\n`,
);
benchMatching();
console.log();
benchTally();
console.log();
benchSurvey();
console.log();
benchAllocation();
console.log();
benchEconomics();
console.log();
benchTrajectory();
console.log();
benchReadiness();
console.log();
benchEvidence();
console.log();
benchFrontier();
console.log();
benchDemand();
console.log();
benchExcel();
console.log();
await benchLoading();
console.log();
await benchSizes();
