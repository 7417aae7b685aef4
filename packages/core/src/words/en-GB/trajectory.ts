/** Refusals, reasons and conclusions of trajectories. */
export {};
