import { lexicon } from './lexicon.js';
import { foldName } from './tokens.js';

/** An agency, outlet or document that a text credits. */
export interface Credit {
  readonly name: string;
  /** "Dalam laporan Reuters disebutkan …": the credited one is reported to say it. */
  readonly reported: boolean;
}

/** A credited name: a domain, or capitalised words with numbers and handles. */
const NAME = String.raw`((?:www\.)?[a-z0-9-]+\.(?:com|co\.id|id|ru|net|org|go\.id|tv|my|uk|sg)(?:\.[a-z]{2})?|(?:The\s)?@?[A-Z][\w.&@'’-]*(?:\s(?:[A-Z][\w.&'’-]*|\d+(?!\/|\s(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)))){0,4})`;
/** No crediting formula does without one of these; the patterns are slow. */
const TRIGGER =
  /erdasarkan|lansir|utip|itir|nukil|warta|lapor|beritakan|kabarkan|ditulis|dimuat|dirilis|disiarkan|publikasi|dibagikan|terbitkan|kepada/;

interface Pattern {
  readonly regex: RegExp;
  readonly reported: boolean;
  /** Believed only for a name of the list of outlets. */
  readonly listed?: boolean;
}

let patterns: readonly Pattern[] | null = null;
let outlets: ReadonlySet<string> | null = null;

function build(): readonly Pattern[] {
  const { credit } = lexicon();
  const media = credit.media.join('|');
  const kind = String.raw`(?:(?:akun|laman|situs|kantor berita|harian|portal|surat kabar|stasiun televisi|majalah)(?:\s(?:resmi|milik|pemerintah|negara|asing|lokal|[a-z]+))*\s)?`;
  const common = String.raw`((?:${media})\s[a-z]+(?:\s[A-Z]\w+){0,2})`;
  const both = `(?:${kind}${NAME}|${common})`;
  return [
    { regex: new RegExp(String.raw`\b[Mm](?:elansir|engutip|enyitir)\s(?:dari\s)?${both}`), reported: false },
    {
      regex: new RegExp(String.raw`\b[Dd]i(?:lansir|kutip|sitir|nukil|wartakan)\s(?:dari\s|oleh\s)?${both}`),
      reported: false,
    },
    {
      regex: new RegExp(
        String.raw`\b(?:[Ss]eperti|[Ss]ebagaimana|[Dd]emikian)\s(?:yang\s)?di(?:beritakan|laporkan|kabarkan|tulis|lansir|kutip|muat)\s(?:oleh\s|dari\s)?(?:wartawan\s[\w ]+ untuk\s)?${both}`,
      ),
      reported: false,
    },
    {
      regex: new RegExp(
        String.raw`\b(?:[Dd]alam|[Mm]enurut|[Bb]erdasarkan|[Mm]erujuk(?:\spada)?|[Dd]ari)\slaporan\s${both}`,
      ),
      reported: true,
    },
    {
      regex: new RegExp(
        String.raw`\b[Bb]erdasarkan\s(?:data|catatan|survei|hasil survei|rilis)\s(?:(?:terbaru|resmi|dari|milik|terakhir)\s)*${NAME}`,
      ),
      reported: false,
    },
    { regex: new RegExp(String.raw`\b[Dd]iberitakan\soleh\s${both}`), reported: false },
    {
      regex: new RegExp(
        String.raw`\b(?:[Vv]ideo|[Ff]oto|[Rr]ekaman|[Gg]ambar|[Cc]uplikan|[Dd]okumen|[Ss]iaran|[Ll]aman)\syang\sdi(?:rilis|muat|siarkan|publikasikan|bagikan|terbitkan)\s(?:oleh\s)?${NAME}`,
      ),
      reported: false,
    },
    {
      regex: new RegExp(
        String.raw`\b[Dd]i(?:beritakan|laporkan|kabarkan|rilis|publikasikan|tulis|siarkan)\s(?:oleh\s)?${NAME}`,
      ),
      reported: false,
      listed: true,
    },
    { regex: new RegExp(String.raw`\bkepada\s(?:${media})\s(?:[a-z]+\s)*${NAME}`), reported: false },
  ];
}

/** "dikutip Senin (5/8)" names no one. */
function isDay(name: string): boolean {
  return lexicon().calendar.has((/^[\p{L}']+/u.exec(name)?.[0] ?? '').toLowerCase());
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
  if (!TRIGGER.test(outer)) return null;
  patterns ??= build();
  for (const { regex, reported, listed } of patterns) {
    const match = regex.exec(outer);
    const name = match?.slice(1).find((group) => group !== undefined);
    if (!name || isDay(name) || (listed && !isOutlet(name))) continue;
    return { name: name.replace(/[.,]+$/, ''), reported };
  }
  const receiver = /\bkepada\s([A-Z][\w.]*(?:\s[A-Z0-9][\w.]*){0,3})/.exec(outer)?.[1];
  if (receiver && isOutlet(receiver.replace(/\.$/, ''))) return { name: receiver.replace(/\.$/, ''), reported: false };
  return null;
}
