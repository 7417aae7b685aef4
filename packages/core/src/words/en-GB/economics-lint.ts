/** What the check of a model says. */
export {};
