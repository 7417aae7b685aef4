/** Refusals, reasons and conclusions of the cohort model of demand. */
export {};
