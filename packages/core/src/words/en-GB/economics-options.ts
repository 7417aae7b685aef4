/** Refusals, reasons and conclusions of comparing options. */
export {};
