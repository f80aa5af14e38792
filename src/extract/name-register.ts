import type { NounPhrase } from './noun-phrases.js';
import { foldName, isAcronym } from './tokens.js';

/** The people, posts and short names met in one article, or in all of them. */
export class NameRegister {
  /** Folded full name → how often it was spelled how. */
  private readonly spellings = new Map<string, Map<string, number>>();
  /** Folded post → folded names of those who hold it. */
  private readonly posts = new Map<string, Set<string>>();
  private readonly shortNames = new Map<string, string>();
  /** Word → folded names that hold it, after `settle` only the fullest ones. */
  private byWord = new Map<string, Set<string>>();
  private readonly fullest = new Map<string, string>();
  private readonly shown = new Map<string, string>();

  add(phrase: NounPhrase): void {
    if (!phrase.person) return;
    const key = foldName(phrase.person);
    const spellings = this.spellings.get(key) ?? new Map<string, number>();
    spellings.set(phrase.person, (spellings.get(phrase.person) ?? 0) + 1);
    this.spellings.set(key, spellings);
    for (const post of phrase.roles) put(this.posts, post, key);
  }

  /** Records "Komisi Pemberantasan Korupsi (KPK)"; an acronym is the name that is shown. */
  addShort(short: string, long: string): void {
    const shown = isAcronym(short) ? short : long;
    for (const key of [foldName(long), foldName(short)]) {
      const known = this.shortNames.get(key);
      // The same whichever article comes first.
      if (known === undefined || shown < known) this.shortNames.set(key, shown);
    }
  }

  /**
   * Joins the names of one person: a name whose words stand in order in exactly one fuller name is that name. Among the
   * spellings of a person the most frequent is shown, the longer one where they are equally frequent.
   */
  settle(): void {
    const names = [...this.spellings.keys()].filter((key) => key.includes(' ')).sort();
    const index = new Map<string, Set<string>>();
    for (const key of names) for (const word of key.split(' ')) put(index, word, key);
    const members = new Map<string, string[]>();
    for (const key of names) {
      const words = key.split(' ');
      const fuller = [...(index.get(words[0] as string) ?? [])].filter((other) => other !== key && holds(other, words));
      const top = fuller.filter((other) => !fuller.some((third) => third !== other && holds(third, other.split(' '))));
      const target = top.length === 1 ? (top[0] as string) : key;
      this.fullest.set(key, target);
      members.set(target, [...(members.get(target) ?? []), key]);
    }
    for (const [target, keys] of members) {
      for (const word of target.split(' ')) put(this.byWord, word, target);
      const all = keys.flatMap((key) => [...(this.spellings.get(key) ?? [])]);
      all.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
      this.shown.set(target, all[0]?.[0] ?? target);
    }
  }

  /** The folded full name that a folded mention means; null when nobody or several bear it. */
  fullName(mention: string): string | null {
    const known = this.fullest.get(mention);
    if (known !== undefined) return known;
    const words = mention.split(' ');
    const [first = ''] = words;
    const fitting = [...(this.byWord.get(first) ?? [])].filter((key) => holds(key, words));
    return fitting.length === 1 ? (fitting[0] as string) : null;
  }

  /** True for a folded name of two words or more that the articles give somebody. */
  isFullName(name: string): boolean {
    return this.fullest.has(name);
  }

  /** How the bearer of a folded full name is spelled; null when not known here. */
  spelling(fullName: string): string | null {
    const target = this.fullName(fullName);
    return target === null ? null : (this.shown.get(target) ?? null);
  }

  /** True when several people here bear the folded mention. */
  isAmbiguous(mention: string): boolean {
    const words = mention.split(' ');
    return [...(this.byWord.get(words[0] as string) ?? [])].filter((key) => holds(key, words)).length > 1;
  }

  shortName(mention: string): string | null {
    return this.shortNames.get(mention) ?? null;
  }

  /** Folded names of all who are given the post. */
  holders(post: string): readonly string[] {
    return [...(this.posts.get(post) ?? [])];
  }
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** True when the words of `part` stand in the folded name `whole` in this order. */
function holds(whole: string, part: readonly string[]): boolean {
  let at = 0;
  for (const word of whole.split(' ')) if (word === part[at]) at += 1;
  return at === part.length;
}
