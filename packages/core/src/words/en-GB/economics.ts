/** Refusals, reasons and conclusions of prevention economics. */

export {};
