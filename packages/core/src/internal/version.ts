/** Version of the package, as results state it. Generated from `package.json`; do not edit. */
export const version = "0.1.0";
