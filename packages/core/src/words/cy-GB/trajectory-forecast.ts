import type * as english from "../en-GB/trajectory-forecast.js";
import type { Translation } from "../translation.js";

export const trajectoryForecast: Translation<typeof english> = {};
