import type { Candidate } from './candidate.js';

/** Confidence of a textbook case, whatever the fitted weights say: likelier than not. */
export const TEXTBOOK = 0.65;

/** `gap` of `circumstances` for one day: log1p(24) / 3. */
const ONE_DAY = Math.log1p(24) / 3;

/**
 * Two sentences of one day that are the same but for the differing words, while no article states both values: what a
 * handbook of fact-checking would print as its example. The bounds were set while reading the fitting
 * events; kinds that are rare there are asked for more. What is planned here and done there is no textbook case: a headline
 * tells plans as deeds. A reader that was asked must find a difference likelier than none.
 */
export function isTextbook({ kind }: Candidate, features: Readonly<Record<string, number>>): boolean {
  const at = (name: string) => features[name] ?? 0;
  const alike = (contained: number, long: number) => at('restContained') >= contained && at('restAlike') >= long;
  if (at('read') === 1 && at('readerDiffers') < 0) return false;
  if (at('together') > 0 || at('alsoThere') > 0 || at('restShared') < 3) return false;
  // What was surer first and is a hint later, time does not explain.
  const unexplained = kind === 'certainty' && at('timeAgainst') === 1;
  if (at('gap') > ONE_DAY && !unexplained) return false;
  switch (kind) {
    case 'number':
      return alike(0.65, 0.5) && at('about') >= 0.45 && at('near') >= 0.3;
    case 'date':
      // Two hours, to the minute, of one day are of one happening in sentences that are less alike.
      if (at('minutes') === 1 && at('alone') === 1) return alike(0.6, 0.35);
      return alike(0.65, 0.5) && at('samePrecision') === 1;
    case 'place':
      return alike(0.65, 0.4);
    case 'extent':
      return alike(0.65, 0.5);
    case 'certainty':
      return alike(0.5, 0.3) && at('head') === 1 && at('strong') === 1;
    case 'polarity':
      if (at('opposed') === 1) return alike(0.65, 0.7) && at('namesApart') === 0;
      // A denial names what it denies; the sentence that asserts it may say more.
      if (at('first') === 0 || at('share') < 0.5 || at('lacking') === 1) return false;
      return at('deny') === 1 ? alike(0.5, 0.3) && at('speakerApart') === 1 : alike(0.65, 0.6);
    case 'actor':
      return alike(0.65, 0.6) && at('agent') === 1;
    case 'source':
      return at('content') >= 0.8 && at('bothNames') === 1 && at('titles') === 0;
    default:
      return false;
  }
}

/** Log-odds from which the reader is clear that two texts differ. */
const CLEAR = 0.5;

/**
 * Two values of one thing where words and reader agree that the texts differ, while no article states both. Of such
 * differences of number in the fitting events ten of ten were some to the annotator; levels of certainty, actors and
 * negations were not (2 of 18), so that they do not count here.
 */
export function isAgreedOn({ kind }: Candidate, features: Readonly<Record<string, number>>): boolean {
  const at = (name: string) => features[name] ?? 0;
  if (kind !== 'number' && kind !== 'date' && kind !== 'place') return false;
  return at('read') === 1 && at('readerDiffers') >= CLEAR && at('together') === 0 && at('alsoThere') === 0;
}
