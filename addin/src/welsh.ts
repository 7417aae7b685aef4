/** Loaded beside `functions.js` where a person can choose Welsh; formulas need no second language. */

import { inWelsh } from "@upstream/core/words/cy-GB";

globalThis.upstreamWelsh = inWelsh;
