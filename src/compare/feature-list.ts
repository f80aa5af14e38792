/** The features of a pair of claims, by name, and their places in the vector that `features.ts` fills. */

/** Row under which `claims explain` shows a feature. */
type FeatureGroup =
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

type BaseFeature = keyof typeof BASE;

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
export const BASE_NAMES = Object.keys(BASE) as BaseFeature[];
/** Place of each base feature in the vector. */
export const AT = Object.fromEntries(BASE_NAMES.map((name, i) => [name, i])) as Readonly<Record<BaseFeature, number>>;
export const KNOT_LIST = Object.entries(KNOTS).flatMap(([name, knots]) =>
  knots.map((knot) => ({ index: AT[name as BaseFeature], knot })),
);
export const LENGTH_LIST = BY_LENGTH.map((name) => AT[name]);
