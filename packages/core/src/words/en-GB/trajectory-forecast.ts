/** Refusals, reasons and conclusions of forecasts and benefits. */
export {};
