/** Refusals, reasons and conclusions of statutory returns and their forecast. */
export {};
