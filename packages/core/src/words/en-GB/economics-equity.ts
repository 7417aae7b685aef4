/** Refusals, reasons and conclusions of equity and wellbeing. */
export {};
