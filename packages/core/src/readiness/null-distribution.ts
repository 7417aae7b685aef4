/** What answers at random would look like, the default first. */
export const nullDistributions = ["uniform", "slightSkew"] as const;
export type NullDistribution = (typeof nullDistributions)[number];
