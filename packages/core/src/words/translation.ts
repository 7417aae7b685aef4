/** One text for each sentence of an English words file, with the same placeholders. */
export type Translation<English> = Readonly<Record<keyof English, string>>;
