/** Refusals, reasons and conclusions of evidence. */
export {};
