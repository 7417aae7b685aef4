/** Refusals, reasons and conclusions of time and prices. */
export {};
