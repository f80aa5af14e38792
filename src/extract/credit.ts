import { lexicon } from './lexicon.js';
import { once } from './slots/once.js';
import { foldName } from './tokens.js';

/** An agency, outlet or document that a text credits. */
export interface Credit {
  readonly name: string;
  /** "Dalam laporan Reuters disebutkan …": the credited one is reported to say it. */
  readonly reported: boolean;
}

/** A credited name: a domain, or capitalised words with numbers and handles. */
const NAME = String.raw`((?:www\.)?[a-z0-9-]+\.(?:com|co\.id|id|ru|net|org|go\.id|tv|my|uk|sg)(?:\.[a-z]{2})?|(?:The\s)?@?[A-Z][\w.&@'’-]*(?:\s(?:[A-Z][\w.&'’-]*|\d+(?!\/|\s(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)))){0,4})`;
let trigger: RegExp | null = null;

interface Pattern {
  /** A text that lacks any word of one of these lists cannot match; expressions are compiled for no other. */
  readonly needs: readonly (readonly string[])[];
  readonly regex: () => RegExp;
  readonly reported: boolean;
  /** Believed only for a name of the list of outlets. */
  readonly listed?: boolean;
}

let patterns: readonly Pattern[] | null = null;
let outlets: ReadonlySet<string> | null = null;

/** Alternatives of a regular expression, each also at the start of a sentence. */
function either(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})`;
}

/** No formula does without one of these words; the patterns themselves are slow. */
function gate(): RegExp {
  const { credit, stated, published, released, data } = lexicon().credit;
  return new RegExp([...credit, ...stated, ...published, ...released, ...data, 'laporan', 'kepada'].join('|'), 'i');
}

function build(): readonly Pattern[] {
  const { credit } = lexicon();
  const media = either(credit.media);
  const channel = String.raw`(?:${either(credit.channels)}(?:\s[a-z]+)*\s)?`;
  const source = String.raw`(?:${channel}${NAME}|(${media}\s[a-z]+(?:\s[A-Z]\w+){0,2}))`;
  const by = String.raw`\s(?:dari\s|oleh\s)?`;
  const pattern = (text: string, needs: Pattern['needs'], rest: Partial<Pattern> = {}): Pattern => ({
    needs,
    // Letters by their ranges and without the flag u: Unicode classes are slow to compile.
    regex: once(() => new RegExp(`(?<![A-Za-zÀ-ɏ])${text}`)),
    reported: false,
    ...rest,
  });
  return [
    pattern(`${either(credit.credit)}${by}${source}`, [credit.credit]),
    pattern(
      String.raw`${either(credit.introduced)}\s(?:yang\s)?${either(credit.stated)}${by}(?:wartawan\s[\w ]+ untuk\s)?${source}`,
      [credit.introduced, credit.stated],
    ),
    pattern(String.raw`${either(credit.report)}\slaporan\s${source}`, [credit.report, ['laporan']], {
      reported: true,
    }),
    pattern(String.raw`[Bb]erdasarkan\s${either(credit.data)}\s(?:(?:terbaru|resmi|dari|milik|terakhir)\s)*${NAME}`, [
      ['berdasarkan'],
      credit.data,
    ]),
    pattern(String.raw`${either(credit.carriers)}\syang\s${either(credit.released)}\s(?:oleh\s)?${NAME}`, [
      credit.carriers,
      credit.released,
    ]),
    pattern(String.raw`${either(credit.published)}\s(?:oleh\s)?${NAME}`, [credit.published], { listed: true }),
    pattern(String.raw`kepada\s${media}\s(?:[a-z]+\s)*${NAME}`, [['kepada'], credit.media]),
  ];
}

/** "dikutip Senin (5/8)" names no one. */
function isDay(name: string): boolean {
  return lexicon().calendar.has((/^[A-Za-z']+/.exec(name)?.[0] ?? '').toLowerCase());
}

/** True for a name of the list of agencies and outlets ("Reuters", "BBC News"). */
export function isOutlet(name: string): boolean {
  outlets ??= new Set(lexicon().credit.outlets.map(foldName));
  return outlets.has(foldName(name));
}

/** True for "media pemerintah Rusia", "kantor berita Yonhap": words for a medium rather than for a speaker. */
export function isMedium(phrase: string): boolean {
  const lower = phrase.toLowerCase();
  return isOutlet(phrase) || lexicon().credit.media.some((word) => lower === word || lower.startsWith(`${word} `));
}

/**
 * The agency, outlet or document that the outlet's own words credit, null when there is none.
 * "kepada wartawan" and a crediting verb with nothing but a day after it credit nobody.
 * @param outer the claim with its quotations blanked out
 */
export function creditOf(outer: string): Credit | null {
  trigger ??= gate();
  if (!trigger.test(outer)) return null;
  patterns ??= build();
  const lower = outer.toLowerCase();
  for (const { needs, regex, reported, listed } of patterns) {
    if (!needs.every((words) => words.some((word) => lower.includes(word)))) continue;
    const match = regex().exec(outer);
    const name = match?.slice(1).find((group) => group !== undefined);
    if (!name || isDay(name) || (listed && !isOutlet(name))) continue;
    return { name: name.replace(/[.,]+$/, ''), reported };
  }
  const receiver = /\bkepada\s([A-Z][\w.]*(?:\s[A-Z0-9][\w.]*){0,3})/.exec(outer)?.[1];
  if (receiver && isOutlet(receiver.replace(/\.$/, ''))) return { name: receiver.replace(/\.$/, ''), reported: false };
  return null;
}
