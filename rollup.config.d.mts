import type { RollupOptions } from "rollup";

/** What is built, in order; the test of Excel's runtime builds one of them in memory. */
declare const configurations: RollupOptions[];
export default configurations;
