/**
 * Readable features of a pair of claims. Each belongs to a group; `claims explain` prints one row a group.
 * All are bounded, so that one odd sentence cannot push a score beyond reason.
 */
import { product, sharedKeys } from './bag.js';
import type { EventWords } from './event-words.js';
import { AT, BASE_NAMES, FEATURE_NAMES, KNOT_LIST, LENGTH_LIST } from './feature-list.js';
import { isSeat } from './metonyms.js';
import type { Profile, Term } from './profile.js';
import { slotFeatures } from './slot-features.js';

export { FEATURE_NAMES, FEATURES } from './feature-list.js';

const DAY = 86_400_000;

/**
 * Features of a pair, in the order of `FEATURE_NAMES`. Symmetric in its two claims.
 * @param vector filled and given back; all zeros
 * @returns a vector of finite numbers, most between 0 and 1, none above 10
 */
export function pairFeatures(
  a: Profile,
  b: Profile,
  words: EventWords,
  vector = new Float64Array(FEATURE_NAMES.length),
): Float64Array {
  wordFeatures(a, b, words, vector);
  wordingFeatures(a, b, vector);
  slotFeatures(a, b, words.values, vector);
  speakerFeatures(a, b, vector);
  positionFeatures(a, b, vector);
  derive(vector, words);
  return vector;
}

/** Fills the part of the vector that follows from the base features and the size of the event. */
function derive(vector: Float64Array, words: EventWords): void {
  let at = BASE_NAMES.length;
  for (let i = 0; i < KNOT_LIST.length; i += 1) {
    const { index, knot } = KNOT_LIST[i] as { index: number; knot: number };
    const beyond = (vector[index] as number) - knot;
    // The vector holds zeros.
    if (beyond > 0) vector[at] = beyond;
    at += 1;
  }
  const length = Math.min(4, Math.log(words.claims / Math.max(1, words.articles)));
  for (let i = 0; i < LENGTH_LIST.length; i += 1) {
    vector[at] = (vector[LENGTH_LIST[i] as number] as number) * length;
    at += 1;
  }
  vector[at] = length;
  vector[at + 1] = Math.min(8, Math.log(words.claims));
}

/** Terms that both claims hold, rarest in the event first. */
export function sharedTerms(a: Profile, b: Profile, words: EventWords): Term[] {
  const shared: Term[] = [];
  for (const term of a.terms.values()) if (b.terms.has(term.stem)) shared.push(term);
  return shared.sort(
    (x, y) => words.weight(y.stem, y.rarity) - words.weight(x.stem, x.rarity) || (x.stem < y.stem ? -1 : 1),
  );
}

/** The words of a claim with their weights in an event, worked out once for its many pairs. */
interface Weighed {
  readonly words: EventWords;
  readonly terms: readonly Term[];
  /** Weight of each term. */
  readonly weights: Float64Array;
  /** Whether each is a name in the event. */
  readonly named: readonly boolean[];
  // Sums over the terms: of weights, of their squares, of squared rarities, of weights of what is neither name nor number, of names.
  readonly mass: number;
  readonly squares: number;
  readonly background: number;
  readonly action: number;
  readonly names: number;
}

function weigh(p: Profile, words: EventWords): Weighed {
  const terms = [...p.terms.values()];
  const weights = Float64Array.from(terms, (term) => words.weight(term.stem, term.rarity));
  const named = terms.map((term) => words.names.has(term.stem));
  let [mass, squares, background, action, names] = [0, 0, 0, 0, 0];
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] as Term;
    const weight = weights[i] as number;
    mass += weight;
    squares += weight * weight;
    background += term.rarity * term.rarity;
    if (named[i]) names += weight;
    else if (!term.number) action += weight;
  }
  return { words, terms, weights, named, mass, squares, background, action, names };
}

const weighed = new WeakMap<Profile, Weighed>();

function weighedIn(p: Profile, words: EventWords): Weighed {
  let known = weighed.get(p);
  if (known?.words !== words) {
    known = weigh(p, words);
    weighed.set(p, known);
  }
  return known;
}

function wordFeatures(a: Profile, b: Profile, words: EventWords, vector: Float64Array): void {
  const left = weighedIn(a, words);
  const right = weighedIn(b, words);
  let mass = 0;
  let squares = 0;
  let background = 0;
  let action = 0;
  let names = 0;
  let first = 0;
  let second = 0;
  const ofA = a.terms.size <= b.terms.size;
  const { terms, weights, named } = ofA ? left : right;
  const others = ofA ? b.terms : a.terms;
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] as Term;
    if (!others.has(term.stem)) continue;
    const weight = weights[i] as number;
    mass += weight;
    squares += weight * weight;
    background += term.rarity * term.rarity;
    if (named[i]) names += weight;
    else if (!term.number) action += weight;
    if (weight > first) {
      second = first;
      first = weight;
    } else if (weight > second) second = weight;
  }
  const low = Math.max(1e-9, Math.min(left.mass, right.mass));
  const high = Math.max(1e-9, Math.max(left.mass, right.mass));
  vector[AT.cosine] = squares / Math.max(1e-9, Math.sqrt(left.squares * right.squares));
  vector[AT.containment] = mass / low;
  vector[AT.containmentLong] = mass / high;
  vector[AT.sharedMass] = Math.log1p(mass);
  vector[AT.sharedTwo] = Math.min(10, first + second) / 5;
  vector[AT.rarest] = first / 5;
  vector[AT.backgroundCosine] = background / Math.max(1e-9, Math.sqrt(left.background * right.background));
  vector[AT.unsharedShort] = Math.log1p(low - Math.min(mass, low));
  vector[AT.unsharedLong] = Math.log1p(high - Math.min(mass, high));
  vector[AT.sharedActions] = Math.log1p(action);
  vector[AT.actionContainment] = action / Math.max(1, Math.min(left.action, right.action));
  const least = Math.min(left.names, right.names);
  vector[AT.namesShared] = Math.log1p(names);
  vector[AT.namesJaccard] = names / Math.max(1, left.names + right.names - names);
  vector[AT.namesApart] = least > 1 && names === 0 ? 1 : 0;

  let context = 0;
  for (const term of a.context.values()) if (b.terms.has(term.stem)) context += words.weight(term.stem, term.rarity);
  for (const term of b.context.values()) if (a.terms.has(term.stem)) context += words.weight(term.stem, term.rarity);
  let both = 0;
  for (const term of a.context.values()) if (b.context.has(term.stem)) both += words.weight(term.stem, term.rarity);
  vector[AT.contextShared] = Math.log1p(context);
  vector[AT.contextMatch] = Math.log1p(both);
  const answered = a.answers && b.answers && a.claim.speaker !== null && a.claim.speaker === b.claim.speaker;
  vector[AT.answerSame] = answered && askedAlike(a, b, words) ? 1 : 0;
}

/** Weight in the event of a word that two questions must share to be about the same thing. */
const TOPIC = 3;

/** Whether two answers, with the questions that they answer, share a telling word that is no name. */
function askedAlike(a: Profile, b: Profile, words: EventWords): boolean {
  const held = (p: Profile, stem: string) => p.terms.has(stem) || p.context.has(stem);
  return [...a.terms.values(), ...a.context.values()].some(
    (term) =>
      !term.number &&
      !words.names.has(term.stem) &&
      held(b, term.stem) &&
      words.weight(term.stem, term.rarity) >= TOPIC,
  );
}

function wordingFeatures(a: Profile, b: Profile, vector: Float64Array): void {
  const pairs = sharedKeys(a.bigrams, b.bigrams);
  vector[AT.bigrams] = pairs / Math.max(1, Math.min(a.bigrams.keys.length, b.bigrams.keys.length));
  vector[AT.run] = Math.min(1, pairs / 5);
  vector[AT.trigrams] = product(a.grams, b.grams) / Math.max(1, Math.sqrt(a.grams.squares * b.grams.squares));
}

function speakerFeatures(a: Profile, b: Profile, vector: Float64Array): void {
  const one = a.claim.speaker;
  const two = b.claim.speaker;
  vector[AT.speakerSame] = one !== null && one === two ? 1 : 0;
  // A government speaks through its people: "Moskow" and Putin are not two voices.
  const seat = one !== null && two !== null && (isSeat(one) || isSeat(two));
  vector[AT.speakerApart] = one !== null && two !== null && one !== two && !seat ? 1 : 0;
  vector[AT.speakerOneSide] = (one === null) !== (two === null) ? 1 : 0;
  vector[AT.speakerNone] = one === null && two === null ? 1 : 0;
  const direct = Number(a.claim.quote === 'direct') + Number(b.claim.quote === 'direct');
  vector[AT.bothDirect] = direct === 2 ? 1 : 0;
  vector[AT.oneDirect] = direct === 1 ? 1 : 0;
  vector[AT.quotedShared] = direct > 0 && one !== null && one === two ? 1 : 0;
}

function positionFeatures(a: Profile, b: Profile, vector: Float64Array): void {
  const titles = Number(a.claim.kind === 'title') + Number(b.claim.kind === 'title');
  const leads = Number(isLead(a)) + Number(isLead(b));
  vector[AT.bothTitle] = titles === 2 ? 1 : 0;
  vector[AT.oneTitle] = titles === 1 ? 1 : 0;
  vector[AT.bothLead] = leads === 2 ? 1 : 0;
  vector[AT.leadOrTitle] = titles + leads === 2 ? 1 : 0;
  vector[AT.deep] = titles + leads === 0 ? 1 : 0;
  if (a.published === null || b.published === null) vector[AT.undated] = 1;
  else vector[AT.gapDays] = Math.min(2, Math.log1p(Math.abs(a.published - b.published) / DAY));
  vector[AT.shorter] = Math.log(1 + Math.min(a.words, b.words)) / 4;
  vector[AT.ratio] = Math.min(a.words, b.words) / Math.max(1, Math.max(a.words, b.words));
}

/** The first sentences of a body: they say what the article is about. */
function isLead(p: Profile): boolean {
  return p.claim.field === 'body' && p.claim.start < 300;
}
