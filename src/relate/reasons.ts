/** Codes of the reasons of differences and of the notes on agreements, with their arguments. */
export interface ReasonArgs {
  /** Two amounts of the same thing. */
  'number-differs': { readonly a: string; readonly b: string; readonly counted: string };
  /** Amounts in different units, or of a whole and a part. */
  'number-scope': { readonly a: string; readonly b: string };
  /** Days or hours of the same happening. */
  'date-differs': { readonly a: string; readonly b: string };
  'place-differs': { readonly a: string; readonly b: string };
  /** One denies what the other affirms; `cue` is the denying word. */
  'polarity-differs': { readonly cue: string; readonly of: string };
  /** Words that exclude each other. */
  'words-opposed': { readonly a: string; readonly b: string };
  /** Levels of `CertaintyLevel`. */
  'certainty-differs': { readonly a: string; readonly b: string; readonly a_level: string; readonly b_level: string };
  'actor-differs': { readonly a: string; readonly b: string };
  'source-differs': { readonly a: string; readonly b: string };
  'extent-differs': { readonly a: string; readonly b: string };
  /** The words between quotation marks differ in what they say. */
  'quote-differs': { readonly a: string; readonly b: string };
  // Notes on agreements
  /** "1,3 ton" and "1.298 kilogram". */
  rounding: { readonly a: string; readonly b: string };
  /** A range, "belasan", "lebih dari" that holds the other number. */
  covers: { readonly a: string; readonly b: string };
  'broader-place': { readonly a: string; readonly b: string };
  /** One utterance of one speaker, quoted in other words. */
  'other-wording': { readonly speaker: string };
}

export type ReasonCode = keyof ReasonArgs;

/** Makes a reason; its arguments are checked against its code. */
export function reason<C extends ReasonCode>(code: C, args: ReasonArgs[C]) {
  return { code, args: args as Readonly<Record<string, string>> };
}
