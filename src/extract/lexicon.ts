import { languageData } from '../language/data.js';

type Words = readonly string[];

interface ReportingFile {
  readonly inverted: Words;
  readonly active: Words;
  readonly weak: Words;
  readonly headline: Words;
  readonly passive: Words;
  readonly stance: Words;
  readonly nouns: Words;
  readonly light: Words;
  readonly uncovered: Words;
  readonly modals: Words;
}

interface TitlesFile {
  readonly roles: Words;
  readonly honorifics: Words;
  readonly complements: Words;
  readonly units: Words;
  readonly territorial: Words;
  readonly particles: Words;
  readonly groups: Words;
  readonly given: Words;
  readonly kin: Words;
  readonly companies: Words;
  readonly proper: Words;
  readonly degrees: Words;
  readonly short: Readonly<Record<string, string>>;
}

interface AliasesFile {
  readonly names: Readonly<Record<string, Words>>;
  readonly states: Words;
  readonly regions: Words;
}

interface PronounsFile {
  readonly singular: Words;
  readonly plural: Words;
  readonly first: Words;
  readonly demonstratives: Words;
  readonly openings: Words;
  readonly persons: Words;
}

/** Words of crediting, `language/id/attribution.json`. */
export interface AttributionFile {
  /** "melansir X", "dikutip dari X". */
  readonly credit: Words;
  /** "seperti *diberitakan* X", after a word of `introduced`. */
  readonly stated: Words;
  readonly introduced: Words;
  /** "*Diberitakan* X": believed only of a known outlet. */
  readonly published: Words;
  /** "*dalam* laporan X". */
  readonly report: Words;
  /** "*video* yang *dirilis* X". */
  readonly carriers: Words;
  readonly released: Words;
  /** "berdasarkan *data* X". */
  readonly data: Words;
  /** "*laman* X", "*kantor berita* X". */
  readonly channels: Words;
  readonly media: Words;
  readonly outlets: Words;
}

interface ConnectivesFile {
  readonly between: Words;
  readonly subordinate: Words;
  readonly adverbs: Words;
  readonly coordinate: Words;
}

interface ClausesFile {
  readonly joining: Words;
  readonly opening: Words;
  readonly determiners: Words;
  readonly blocking: Words;
  readonly explaining: Words;
  readonly adverbial: Words;
  readonly circumstance: Words;
  readonly afterName: Words;
  readonly evidence: Words;
  readonly noSource: Words;
}

interface TeasersFile {
  readonly question: Words;
  readonly pointer: Words;
  readonly exhortation: Words;
  readonly labels: Words;
  readonly aside: Words;
}

/** The word lists of extraction as sets, all lower case but for names. */
export interface Lexicon {
  readonly inverted: ReadonlySet<string>;
  readonly active: ReadonlySet<string>;
  /** Active verbs that also have other uses ("menolak lamaran"), believed only with a speaker that can speak. */
  readonly weak: ReadonlySet<string>;
  readonly headline: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly stance: ReadonlySet<string>;
  readonly sayingNouns: ReadonlySet<string>;
  readonly light: Words;
  /** What the police "mengungkap" when it is not a statement. */
  readonly uncovered: ReadonlySet<string>;
  /** Words before a verb of saying that turn it into a wish, a duty or a purpose. */
  readonly modals: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly territorial: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** Posts that are also given names ("Putra", "Imam"): posts only in lower case. */
  readonly given: ReadonlySet<string>;
  /** Relatives and servants: "istri X" is not X. */
  readonly kin: ReadonlySet<string>;
  /** Kinds of organisation whose name is of any length. */
  readonly companies: ReadonlySet<string>;
  /** Words for a person that, with "itu" or "yang juga …", mean the one last spoken of ("pria itu"). */
  readonly persons: ReadonlySet<string>;
  /** Words of `groups` that are names and keep their capital. */
  readonly proper: ReadonlySet<string>;
  /** Academic degrees after a name, without the last full stop. */
  readonly degrees: ReadonlySet<string>;
  /** One-word short names of states and bodies → lower-case full name ("korut" → "korea utara"). */
  readonly states: ReadonlyMap<string, string>;
  readonly short: ReadonlyMap<string, string>;
  readonly aliases: Readonly<Record<string, Words>>;
  /** Lower-case words of states and regions, which are no part of a person's name. */
  readonly places: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly openings: Words;
  readonly credit: AttributionFile;
  readonly between: Words;
  readonly subordinate: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly coordinate: ReadonlySet<string>;
  /** Conjunctions that join a second predicate to the subject of the first ("… dan mengucapkan selamat"). */
  readonly joining: ReadonlySet<string>;
  /** Words that begin a clause before its subject comes. */
  readonly opening: ReadonlySet<string>;
  /** Words before a noun that belong to its phrase ("para ahli", "salah satu saksi"). */
  readonly determiners: ReadonlySet<string>;
  /** Words that a subject cannot go past. */
  readonly blocking: ReadonlySet<string>;
  /** Words after a name that explain it ("X selaku ketua"). */
  readonly explaining: ReadonlySet<string>;
  /** First words of a place or time set off by commas. */
  readonly adverbial: ReadonlySet<string>;
  /** Conjunctions of time, reason and concession. */
  readonly circumstance: ReadonlySet<string>;
  /** Words after the name of a speaker that no longer belong to it. */
  readonly afterName: Words;
  /** "menurut *data* BMKG": what is passed over before the source. */
  readonly evidence: ReadonlySet<string>;
  /** "menurut *jadwal*": what is no source. */
  readonly noSource: ReadonlySet<string>;
  /** Days and months, which are capitalised and name nobody. */
  readonly calendar: ReadonlySet<string>;
  readonly question: Words;
  readonly pointer: ReadonlySet<string>;
  readonly exhortation: ReadonlySet<string>;
  /** What stands before the colon of a headline without being a speaker ("FOTO:", "Survei:"). */
  readonly labels: ReadonlySet<string>;
  /** Words after the speaker of a headline that begin an aside ("Menkum soal Amnesti: …"). */
  readonly aside: ReadonlySet<string>;
  /** Verbs and predicative words without a prefix. */
  readonly bare: ReadonlySet<string>;
  /** Words that only look like prefixed verbs. */
  readonly notVerbs: ReadonlySet<string>;
}

let cache: Lexicon | null = null;

/** The lists of `language/id` that extraction needs, read at first use. */
export function lexicon(): Lexicon {
  cache ??= read();
  return cache;
}

const set = (words: Words): ReadonlySet<string> => new Set(words);
/** Phrases that start a sentence are tried longest first. */
const longestFirst = (phrases: Words): Words => [...phrases].sort((a, b) => b.length - a.length);

function read(): Lexicon {
  const verbs = languageData<ReportingFile>('id/reporting-verbs.json');
  const titles = languageData<TitlesFile>('id/titles.json');
  const aliases = languageData<AliasesFile>('id/aliases.json');
  const pronouns = languageData<PronounsFile>('id/pronouns.json');
  const connectives = languageData<ConnectivesFile>('id/claims-connectives.json');
  const teasers = languageData<TeasersFile>('id/claims-teasers.json');
  const clauses = languageData<ClausesFile>('id/claims-clauses.json');
  const days = languageData<{ weekdays: Record<string, number> }>('id/days.json').weekdays;
  const months = languageData<{ months: Record<string, number> }>('id/months.json').months;
  const predicates = languageData<{ bare: Words; not: Words }>('id/claims-predicates.json');
  const places = new Set<string>();
  const states = new Map<string, string>();
  for (const name of [...aliases.states, ...aliases.regions]) places.add(name.toLowerCase());
  for (const [name, others] of Object.entries(aliases.names)) {
    for (const other of others) if (!other.includes(' ')) states.set(other.toLowerCase(), name.toLowerCase());
    for (const word of [name, ...others].join(' ').split(' ')) if (/^[A-Z]/.test(word)) places.add(word.toLowerCase());
  }
  return {
    inverted: set(verbs.inverted),
    active: set(verbs.active),
    weak: set(verbs.weak),
    headline: set(verbs.headline),
    passive: set(verbs.passive),
    stance: set(verbs.stance),
    sayingNouns: set(verbs.nouns),
    light: verbs.light,
    uncovered: set(verbs.uncovered),
    modals: set(verbs.modals),
    roles: set(titles.roles),
    honorifics: set(titles.honorifics),
    complements: set(titles.complements),
    units: set(titles.units),
    territorial: set(titles.territorial),
    particles: set(titles.particles),
    groups: set(titles.groups),
    given: set(titles.given),
    kin: set(titles.kin),
    companies: set(titles.companies),
    proper: set(titles.proper),
    degrees: set(titles.degrees),
    states,
    short: new Map(Object.entries(titles.short)),
    aliases: aliases.names,
    places,
    pronouns: set(pronouns.singular),
    plural: set(pronouns.plural),
    first: set(pronouns.first),
    persons: set(pronouns.persons),
    demonstratives: set(pronouns.demonstratives),
    openings: longestFirst(pronouns.openings),
    credit: languageData<AttributionFile>('id/attribution.json'),
    between: longestFirst(connectives.between),
    subordinate: set(connectives.subordinate),
    adverbs: set(connectives.adverbs),
    coordinate: set(connectives.coordinate),
    joining: set(clauses.joining),
    opening: set(clauses.opening),
    determiners: set(clauses.determiners),
    blocking: set(clauses.blocking),
    explaining: set(clauses.explaining),
    adverbial: set(clauses.adverbial),
    circumstance: set(clauses.circumstance),
    afterName: clauses.afterName,
    evidence: set(clauses.evidence),
    noSource: set(clauses.noSource),
    calendar: new Set([...Object.keys(days), ...Object.keys(months)]),
    question: longestFirst(teasers.question),
    pointer: set(teasers.pointer),
    exhortation: set(teasers.exhortation),
    labels: set(teasers.labels),
    aside: set(teasers.aside),
    bare: set(predicates.bare),
    notVerbs: set(predicates.not),
  };
}
