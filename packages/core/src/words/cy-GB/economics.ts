import type * as english from "../en-GB/economics.js";
import type { Translation } from "../translation.js";

export const economics: Translation<typeof english> = {
};
