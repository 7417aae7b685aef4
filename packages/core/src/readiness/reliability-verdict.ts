/** Whether items measure one thing: with confidence, without it, or not known. */
export const reliabilityVerdicts = ["holds", "unsure", "fails", "unknown"] as const;
export type ReliabilityVerdict = (typeof reliabilityVerdicts)[number];
