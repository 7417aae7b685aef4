import type { ReadReturnsInput } from "./read-returns.js";

/**
 * Synthetic returns for help texts: three children, made up.
 *
 * The first stays with a foster carer, the second moves from residential to foster care, the third leaves.
 */
export const exampleFiles: ReadReturnsInput["files"] = [
  {
    name: "2023-episodes.csv",
    text: [
      "CHILD,DECOM,PLACE,DEC",
      "1,01/06/2022,U4,",
      "2,15/08/2022,K2,10/01/2023",
      "2,10/01/2023,U5,",
      "3,20/07/2022,U4,31/12/2022",
    ].join("\n"),
  },
  {
    name: "2023-header.csv",
    text: "CHILD,DOB\n1,02/05/2012\n2,30/11/2010\n3,14/03/2019\n",
  },
];

/** The same children as rows of a sheet. */
export const exampleRows = [
  ["Child", "Born", "Start", "End", "Placement"],
  ["1", "02/05/2012", "01/06/2022", null, "U4"],
  ["2", "30/11/2010", "15/08/2022", "10/01/2023", "K2"],
  ["2", "30/11/2010", "10/01/2023", null, "U5"],
  ["3", "14/03/2019", "20/07/2022", "31/12/2022", "U4"],
];
