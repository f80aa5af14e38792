import { languageData } from '../language/data.js';

type Code = 'id' | 'ms' | 'en';

interface LanguageWords {
  readonly shared: readonly string[];
  readonly id: readonly string[];
  readonly ms: readonly string[];
  readonly en: readonly string[];
  readonly affixes: { readonly shape: string };
  readonly names: Readonly<Record<string, string>>;
}

/** Enough words to tell; more would only cost time. */
const READ = 2000;

let known:
  | {
      readonly words: ReadonlyMap<string, Code | 'shared'>;
      readonly affixed: RegExp;
      readonly names: Readonly<Record<string, string>>;
    }
  | undefined;

function load(): NonNullable<typeof known> {
  if (known) return known;
  const { shared, id, ms, en, affixes, names } = languageData<LanguageWords>('id/languages.json');
  const mark = <M>(list: readonly string[], as: M) => list.map((word) => [word, as] as const);
  known = {
    words: new Map<string, Code | 'shared'>([
      ...mark(shared, 'shared' as const),
      ...mark(id, 'id' as const),
      ...mark(ms, 'ms' as const),
      ...mark(en, 'en' as const),
    ]),
    affixed: new RegExp(affixes.shape),
    names,
  };
  return known;
}

/** ISO 639-1 code of a language as given: "id-ID", "ind", "Indonesian" → `id`; null when it is none. */
export function languageCode(given: string): string | null {
  const plain = given.trim().toLowerCase();
  const named = load().names[plain];
  if (named !== undefined) return named;
  const primary = plain.split(/[-_]/)[0] ?? '';
  return load().names[primary] ?? (/^[a-z]{2,3}$/.test(primary) ? primary : null);
}

/**
 * Tells Indonesian, Malay and English apart by their function words and affixes. `und` when there are none of them.
 * Malay and Indonesian share most; a text is Malay only when words of its own outweigh those of Indonesian.
 */
export function guessLanguage(text: string): string {
  const { words, affixed } = load();
  const count = { shared: 0, id: 0, ms: 0, en: 0 };
  for (const [word] of text
    .slice(0, READ)
    .toLowerCase()
    .matchAll(/[a-z]+/g)) {
    const mark = words.get(word) ?? (affixed.test(word) ? 'shared' : undefined);
    if (mark) count[mark] += 1;
  }
  const malayic = count.shared + count.id + count.ms;
  if (malayic + count.en === 0) return 'und';
  if (count.en > malayic) return 'en';
  return count.ms > count.id ? 'ms' : 'id';
}
