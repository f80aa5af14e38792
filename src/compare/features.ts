/**
 * Readable features of a pair of claims. Each belongs to a group; `claims explain` prints one row a group.
 * All are bounded, so that one odd sentence cannot push a score beyond reason.
 */
import type { EventWords } from './event-words.js';
import { isSeat } from './metonyms.js';
import type { Profile, Term } from './profile.js';
import { slotFeatures } from './slot-features.js';

/** Row under which `claims explain` shows a feature. */
export type FeatureGroup =
  | 'words'
  | 'wording'
  | 'names'
  | 'numbers'
  | 'moments'
  | 'speaker'
  | 'quotation'
  | 'question'
  | 'position'
  | 'gap'
  | 'length'
  | 'rivals'
  | 'support'
  | 'centrality';

/** The features themselves: name → group. */
const BASE = {
  cosine: 'words',
  containment: 'words',
  containmentLong: 'words',
  sharedMass: 'words',
  sharedTwo: 'words',
  rarest: 'words',
  backgroundCosine: 'words',
  unsharedShort: 'words',
  unsharedLong: 'words',
  sharedActions: 'words',
  actionContainment: 'words',
  bigrams: 'wording',
  trigrams: 'wording',
  run: 'wording',
  namesShared: 'names',
  namesJaccard: 'names',
  namesApart: 'names',
  numberSame: 'numbers',
  numberSameCounted: 'numbers',
  numberApart: 'numbers',
  numberOneSide: 'numbers',
  numberClash: 'numbers',
  numberClashOutcome: 'numbers',
  numberClashNear: 'numbers',
  numberClashFree: 'numbers',
  numberClashVariety: 'numbers',
  momentSame: 'moments',
  momentSameHour: 'moments',
  momentApart: 'moments',
  hourApart: 'moments',
  placeSame: 'moments',
  placeApart: 'moments',
  speakerSame: 'speaker',
  speakerApart: 'speaker',
  speakerOneSide: 'speaker',
  speakerNone: 'speaker',
  bothDirect: 'quotation',
  oneDirect: 'quotation',
  quotedShared: 'quotation',
  contextShared: 'question',
  contextMatch: 'question',
  answerSame: 'question',
  bothTitle: 'position',
  oneTitle: 'position',
  bothLead: 'position',
  leadOrTitle: 'position',
  deep: 'position',
  gapDays: 'gap',
  undated: 'gap',
  shorter: 'length',
  ratio: 'length',
} as const satisfies Record<string, FeatureGroup>;

export type BaseFeature = keyof typeof BASE;

/** Sets a feature of the vector by its name. */
export type Set = (name: BaseFeature, value: number) => void;

/**
 * Where the slope of a feature may change: beyond each knot it has a second weight (a linear spline), since the first
 * shared word tells more than the fifth.
 */
const KNOTS: Partial<Record<BaseFeature, readonly number[]>> = {
  cosine: [0.2, 0.5],
  containment: [0.3, 0.6],
  containmentLong: [0.2, 0.4],
  sharedMass: [1.8, 2.5],
  sharedTwo: [1, 1.5],
  rarest: [0.5, 0.8],
  backgroundCosine: [0.2, 0.5],
  unsharedShort: [1, 2],
  unsharedLong: [2, 3],
  sharedActions: [1, 2],
  actionContainment: [0.25, 0.6],
  bigrams: [0.1, 0.3],
  trigrams: [0.3, 0.5],
  namesShared: [1, 2],
  namesJaccard: [0.3],
  gapDays: [0.3, 1],
};

/** Features whose meaning changes with the length of the articles: weighed once more by it. */
const BY_LENGTH: readonly BaseFeature[] = [
  'cosine',
  'containment',
  'rarest',
  'sharedActions',
  'namesShared',
  'deep',
  'bothTitle',
  'gapDays',
];

const derived = [
  ...Object.entries(KNOTS).flatMap(([name, knots]) =>
    knots.map((knot) => [`${name}>${knot}`, BASE[name as BaseFeature]] as const),
  ),
  ...BY_LENGTH.map((name) => [`${name}*length`, BASE[name]] as const),
  ['articleLength', 'length'] as const,
  ['eventSize', 'length'] as const,
];

/** Name → group, in the order of the vector that `pairFeatures` fills. */
export const FEATURES: Readonly<Record<string, FeatureGroup>> = { ...BASE, ...Object.fromEntries(derived) };
export const FEATURE_NAMES: readonly string[] = Object.keys(FEATURES);
const BASE_NAMES = Object.keys(BASE) as BaseFeature[];
const INDEX = Object.fromEntries(BASE_NAMES.map((name, i) => [name, i])) as Record<BaseFeature, number>;
const KNOT_LIST = Object.entries(KNOTS).map(([name, knots]) => ({ index: INDEX[name as BaseFeature], knots }));
const LENGTH_LIST = BY_LENGTH.map((name) => INDEX[name]);

const DAY = 86_400_000;

/**
 * Features of a pair, in the order of `FEATURE_NAMES`. Symmetric in its two claims.
 * @returns a vector of finite numbers, most between 0 and 1, none above 10
 */
export function pairFeatures(a: Profile, b: Profile, words: EventWords): Float64Array {
  const vector = new Float64Array(FEATURE_NAMES.length);
  const set: Set = (name, value) => {
    vector[INDEX[name]] = value;
  };
  wordFeatures(a, b, words, set);
  wordingFeatures(a, b, set);
  slotFeatures(a, b, words.values, set);
  speakerFeatures(a, b, set);
  positionFeatures(a, b, set);
  derive(vector, words);
  return vector;
}

/** Fills the part of the vector that follows from the base features and the size of the event. */
function derive(vector: Float64Array, words: EventWords): void {
  let at = BASE_NAMES.length;
  for (const { index, knots } of KNOT_LIST) {
    for (const knot of knots) {
      vector[at] = Math.max(0, (vector[index] as number) - knot);
      at += 1;
    }
  }
  const length = Math.min(4, Math.log(words.claims / Math.max(1, words.articles)));
  for (const index of LENGTH_LIST) {
    vector[at] = (vector[index] as number) * length;
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

interface Sum {
  mass: number;
  squares: number;
  background: number;
  action: number;
  names: number;
}

function sum(p: Profile, words: EventWords): Sum {
  const total = { mass: 0, squares: 0, background: 0, action: 0, names: 0 };
  for (const term of p.terms.values()) {
    const weight = words.weight(term.stem, term.rarity);
    total.mass += weight;
    total.squares += weight * weight;
    total.background += term.rarity * term.rarity;
    if (words.names.has(term.stem)) total.names += weight;
    else if (!term.number) total.action += weight;
  }
  return total;
}

const sums = new WeakMap<Profile, { words: EventWords; sum: Sum }>();

function sumOf(p: Profile, words: EventWords): Sum {
  const known = sums.get(p);
  if (known && known.words === words) return known.sum;
  const fresh = sum(p, words);
  sums.set(p, { words, sum: fresh });
  return fresh;
}

function wordFeatures(a: Profile, b: Profile, words: EventWords, set: Set): void {
  const left = sumOf(a, words);
  const right = sumOf(b, words);
  let mass = 0;
  let squares = 0;
  let background = 0;
  let action = 0;
  let names = 0;
  let count = 0;
  let first = 0;
  let second = 0;
  const [short, long] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  for (const term of short.terms.values()) {
    if (!long.terms.has(term.stem)) continue;
    const weight = words.weight(term.stem, term.rarity);
    mass += weight;
    squares += weight * weight;
    background += term.rarity * term.rarity;
    count += 1;
    if (words.names.has(term.stem)) names += weight;
    else if (!term.number) action += weight;
    if (weight > first) [first, second] = [weight, first];
    else if (weight > second) second = weight;
  }
  const low = Math.max(1e-9, Math.min(left.mass, right.mass));
  const high = Math.max(1e-9, Math.max(left.mass, right.mass));
  set('cosine', squares / Math.max(1e-9, Math.sqrt(left.squares * right.squares)));
  set('containment', mass / low);
  set('containmentLong', mass / high);
  set('sharedMass', Math.log1p(mass));
  set('sharedTwo', Math.min(10, first + second) / 5);
  set('rarest', first / 5);
  set('backgroundCosine', background / Math.max(1e-9, Math.sqrt(left.background * right.background)));
  set('unsharedShort', Math.log1p(low - Math.min(mass, low)));
  set('unsharedLong', Math.log1p(high - Math.min(mass, high)));
  set('sharedActions', Math.log1p(action));
  set('actionContainment', action / Math.max(1, Math.min(left.action, right.action)));
  const least = Math.min(left.names, right.names);
  set('namesShared', Math.log1p(names));
  set('namesJaccard', names / Math.max(1, left.names + right.names - names));
  set('namesApart', least > 1 && names === 0 ? 1 : 0);

  let context = 0;
  for (const term of a.context.values()) if (b.terms.has(term.stem)) context += words.weight(term.stem, term.rarity);
  for (const term of b.context.values()) if (a.terms.has(term.stem)) context += words.weight(term.stem, term.rarity);
  let both = 0;
  for (const term of a.context.values()) if (b.context.has(term.stem)) both += words.weight(term.stem, term.rarity);
  set('contextShared', Math.log1p(context));
  set('contextMatch', Math.log1p(both));
  const answered = a.answers && b.answers && a.claim.speaker !== null && a.claim.speaker === b.claim.speaker;
  set('answerSame', answered && askedAlike(a, b, words) ? 1 : 0);
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

function wordingFeatures(a: Profile, b: Profile, set: Set): void {
  let pairs = 0;
  for (const bigram of a.bigrams) if (b.bigrams.has(bigram)) pairs += 1;
  set('bigrams', pairs / Math.max(1, Math.min(a.bigrams.size, b.bigrams.size)));
  set('run', Math.min(1, pairs / 5));
  let dot = 0;
  let left = 0;
  let right = 0;
  for (const count of b.grams.values()) right += count * count;
  for (const [gram, count] of a.grams) {
    left += count * count;
    const other = b.grams.get(gram);
    if (other) dot += count * other;
  }
  set('trigrams', dot / Math.max(1, Math.sqrt(left * right)));
}

function speakerFeatures(a: Profile, b: Profile, set: Set): void {
  const one = a.claim.speaker;
  const two = b.claim.speaker;
  set('speakerSame', one !== null && one === two ? 1 : 0);
  // A government speaks through its people: "Moskow" and Putin are not two voices.
  const seat = one !== null && two !== null && (isSeat(one) || isSeat(two));
  set('speakerApart', one !== null && two !== null && one !== two && !seat ? 1 : 0);
  set('speakerOneSide', (one === null) !== (two === null) ? 1 : 0);
  set('speakerNone', one === null && two === null ? 1 : 0);
  const direct = Number(a.claim.quote === 'direct') + Number(b.claim.quote === 'direct');
  set('bothDirect', direct === 2 ? 1 : 0);
  set('oneDirect', direct === 1 ? 1 : 0);
  set('quotedShared', direct > 0 && one !== null && one === two ? 1 : 0);
}

function positionFeatures(a: Profile, b: Profile, set: Set): void {
  const titles = Number(a.claim.kind === 'title') + Number(b.claim.kind === 'title');
  const leads = Number(isLead(a)) + Number(isLead(b));
  set('bothTitle', titles === 2 ? 1 : 0);
  set('oneTitle', titles === 1 ? 1 : 0);
  set('bothLead', leads === 2 ? 1 : 0);
  set('leadOrTitle', titles + leads === 2 ? 1 : 0);
  set('deep', titles + leads === 0 ? 1 : 0);
  if (a.published === null || b.published === null) set('undated', 1);
  else set('gapDays', Math.min(2, Math.log1p(Math.abs(a.published - b.published) / DAY)));
  set('shorter', Math.log(1 + Math.min(a.words, b.words)) / 4);
  set('ratio', Math.min(a.words, b.words) / Math.max(1, Math.max(a.words, b.words)));
}

/** The first sentences of a body: they say what the article is about. */
function isLead(p: Profile): boolean {
  return p.claim.field === 'body' && p.claim.start < 300;
}
