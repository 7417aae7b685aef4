/** Whether deadweight is a share of the impact, or percentage points off it. */
export const deadweightModes = ["shareOfImpact", "percentagePoints"] as const;
export type DeadweightMode = (typeof deadweightModes)[number];

/**
 * Take off an impact what would have come about anyway. Unchecked.
 *
 * @param impact - Impact before deadweight; below zero for harm.
 * @param deadweight - Share of it, or percentage points.
 * @param inPoints - Whether it is in percentage points; then at most the whole impact goes.
 * @returns Impact after deadweight.
 * @internal
 */
export function afterDeadweight(impact: number, deadweight: number, inPoints: boolean): number {
  if (!inPoints) return impact * (1 - deadweight);
  return impact < 0 ? Math.min(0, impact + deadweight) : Math.max(0, impact - deadweight);
}
