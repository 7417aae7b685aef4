import type { IStyleData } from "@univerjs/core";

const font = "Arial";
const ink = "#1f2933";
const soft = "#505a5f";
const navy = "#12436d";
const line = "#c8ccd0";
const under = (rgb: string, s = 1) => ({ bd: { b: { s, cl: { rgb } } } });
const boxed = (rgb: string) => {
  const edge = { s: 1, cl: { rgb } };
  return { bd: { t: edge, b: edge, l: edge, r: edge } };
};
const text = (fs: number, rgb: string): IStyleData => ({ ff: font, fs, cl: { rgb }, vt: 2 });
const left = { ht: 1, pd: { l: 6, r: 4 } };
const right = { ht: 3, pd: { l: 4, r: 6 } };
const wrapped = { tb: 3 };
const result: IStyleData = { ...text(10.5, ink), ...under(line) };
const input: IStyleData = { ...text(10.5, ink), bg: { rgb: "#fff6bf" }, ...boxed("#c9a400") };
const record: IStyleData = { ...text(10, ink), ...left };

/** How cells look; a workbook refers to them by name. */
export const styles = {
  title: { ...text(17, navy), bl: 1, ...left },
  headline: {
    ...text(13, "#0b3c3a"),
    bl: 1,
    ...left,
    ...wrapped,
    bg: { rgb: "#dff2f0" },
  },
  lead: { ...text(10.5, ink), ...left, ...wrapped },
  warning: { ...text(10.5, "#7a2e0e"), bl: 1, ...left, ...wrapped, bg: { rgb: "#fdf0e6" } },
  section: { ...text(12, navy), bl: 1, ...left, ...under(navy, 8) },
  header: { ...text(10, "#ffffff"), bl: 1, ...left, ...wrapped, bg: { rgb: navy } },
  headerRight: { ...text(10, "#ffffff"), bl: 1, ...right, ...wrapped, bg: { rgb: navy } },
  label: { ...text(10.5, ink), ...left, ...under(line) },
  note: { ...text(9.5, soft), it: 1, ...left, ...wrapped },
  source: { ...text(9.5, soft), ...left, ...wrapped },
  try: { ...text(10.5, "#3b2a00"), ...left, ...wrapped, bg: { rgb: "#fffbe6" } },
  inputText: { ...input, ...left, ...wrapped },
  inputCount: { ...input, ...right, n: { pattern: "#,##0" } },
  inputShare: { ...input, ...right, n: { pattern: "0%" } },
  inputDecimal: { ...input, ...right, n: { pattern: "0.00" } },
  inputPounds: { ...input, ...right, n: { pattern: '"£"#,##0' } },
  inputPlain: { ...input, ...right },
  resultText: { ...result, ...left, ...wrapped },
  resultCount: { ...result, ...right, n: { pattern: "#,##0" } },
  resultShare: { ...result, ...right, n: { pattern: "0.0%" } },
  resultTenth: { ...result, ...right, n: { pattern: "0.0" } },
  resultDecimal: { ...result, ...right, n: { pattern: "0.00" } },
  resultFactor: { ...result, ...right, n: { pattern: "0.0000" } },
  resultFigure: { ...result, ...right, ...wrapped, n: { pattern: "#,##0.00" } },
  resultPounds: { ...result, ...right, n: { pattern: '"£"#,##0;-"£"#,##0' } },
  resultPlain: { ...result, ...right },
  recordHeader: { ...text(10, navy), bl: 1, ...left, ...wrapped, bg: { rgb: "#e3ebf3" } },
  record,
} as const satisfies Record<string, IStyleData>;
