import { offerCustomFunctions } from "./custom-functions.js";

// A script of its own, since it must run before functions.js, which the page loads next.
offerCustomFunctions();
