/**
 * Print one result.
 *
 * @param what - What was measured.
 * @param figure - With its unit.
 * @param ratio - Against the first arm, or the aim.
 */
export function line(what: string, figure: string, ratio = ""): void {
  console.log(`  ${what.padEnd(44)} ${figure.padStart(18)} ${ratio.padStart(9)}`);
}
