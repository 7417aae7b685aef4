/** Refusals, reasons and conclusions of conditions, partners and suggestions. */
export {};
