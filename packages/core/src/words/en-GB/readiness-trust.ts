/** Refusals, reasons and conclusions of reliability, agreement and change between waves. */
export {};
