/** Refusals, reasons and conclusions of reference data. */
export {};
