import { isMedium } from './credit.js';
import { lexicon } from './lexicon.js';
import { isNameWord } from './noun-phrases.js';
import { type Discourse, phraseAfter, speakerOf } from './speaker.js';
import { isAcronym, type Token, tokenize } from './tokens.js';

/** A stretch that says who speaks. */
export interface Reporting {
  /** Fullest name, or null when a pronoun has nobody to point to. */
  readonly speaker: string | null;
  /** The words for the speaker name a medium: it is a credit. */
  readonly medium: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the reporting clause in what an outlet itself says: after or inside a quotation ("kata X", "ujarnya"), before it
 * ("X mengatakan"), "menurut X", "disampaikan oleh X", "peringatan dari X".
 * @param outer the claim with its quotations blanked out
 * @param headline true for a title, where verbs lack their prefix ("Menkum Ungkap …")
 */
export function findReporting(outer: string, headline: boolean, discourse: Discourse): Reporting | null {
  const tokens = tokenize(outer);
  return (
    (headline ? colonSpeaker(outer, discourse) : inverted(outer, tokens, discourse)) ??
    according(outer, tokens, discourse) ??
    preposed(outer, tokens, headline, discourse) ??
    passive(outer, tokens, discourse) ??
    nominal(outer, discourse)
  );
}

/** "kata Putin", "ujarnya", "jelas putra almarhum, Ilham": only at the start or after a comma or a quotation. */
function inverted(outer: string, tokens: readonly Token[], discourse: Discourse): Reporting | null {
  const words = lexicon();
  for (const [index, token] of tokens.entries()) {
    const own = token.lower.endsWith('nya') ? token.lower.slice(0, -3) : null;
    const suffixed = own !== null && words.inverted.has(own) && own !== 'kata' ? true : token.lower === 'katanya';
    if (!suffixed && !words.inverted.has(token.lower)) continue;
    const before = outer.slice(0, token.start).trimEnd();
    if (before !== '' && !/[,"“”'’!?….)–-]$/.test(before)) continue;
    if (suffixed) {
      // "Sebutnya", "harapnya" at the start of a sentence are statements only after a quotation.
      if (before === '' && tokens.length > 6 && token.lower !== 'katanya') continue;
      return { speaker: discourse.speaker ?? discourse.topic, medium: null, start: token.start, end: token.end };
    }
    const next = tokens[index + 1];
    if (!next || !/^\s/.test(outer.slice(token.end, next.start))) continue;
    if (!canSpeak(next)) continue;
    const phrase = phraseAfter(outer.slice(next.start));
    const speaker = speakerOf(phrase, discourse);
    if (speaker === null && !words.pronouns.has(phrase.toLowerCase())) continue;
    return { speaker, medium: null, start: token.start, end: next.start + phrase.length };
  }
  // "…," ia menambahkan.
  const tail = /["”]\s*(ia|dia|beliau|[A-Z][\p{L}-]+)\s(\p{L}+)\s*[.,]?/u.exec(outer);
  if (tail && words.active.has((tail[2] as string).toLowerCase())) {
    return {
      speaker: speakerOf(tail[1] as string, discourse),
      medium: null,
      start: tail.index + 1,
      end: tail.index + tail[0].length,
    };
  }
  return null;
}

function canSpeak(token: Token): boolean {
  const words = lexicon();
  return (
    token.capital ||
    words.roles.has(token.lower) ||
    words.groups.has(token.lower) ||
    words.honorifics.has(token.lower) ||
    words.pronouns.has(token.lower) ||
    /^(?:sang|para|si|salah|seorang|sebagian|beberapa|pria|perempuan|wanita|mereka)$/.test(token.lower) ||
    token.text.startsWith('@')
  );
}

function according(outer: string, tokens: readonly Token[], discourse: Discourse): Reporting | null {
  for (const [index, token] of tokens.entries()) {
    if (token.lower === 'menurutnya') {
      return { speaker: discourse.speaker ?? discourse.topic, medium: null, start: token.start, end: token.end };
    }
    if (token.lower !== 'menurut') continue;
    const next = tokens[index + 1];
    if (!next || lexicon().first.has(next.lower)) continue;
    const phrase = phraseAfter(outer.slice(next.start)).replace(
      /^(?:data|catatan|keterangan|penjelasan|pengakuan|kesaksian)(?:\s(?:resmi|terbaru|dari))*\s/,
      '',
    );
    if (!phrase || /^(?:laporan|jadwal|rencana|undang|aturan|hukum|hasil)/i.test(phrase)) continue;
    const comma = outer.slice(next.start).indexOf(',');
    const short = comma >= 0 && comma < 60 ? phrase : phrase.split(' ').slice(0, 6).join(' ');
    if (isMedium(short)) return { speaker: null, medium: short, start: token.start, end: next.start + short.length };
    return {
      speaker: speakerOf(leadingPhrase(short), discourse),
      medium: null,
      start: token.start,
      end: next.start + short.length,
    };
  }
  return null;
}

/** "menurut Sangoi dengan …" has no comma: the name is what is capitalised. */
function leadingPhrase(phrase: string): string {
  const match = /^(?:[\p{Ll}-]+\s)*(?:\p{Lu}[\p{L}.'’-]*)(?:[\s,]+(?:dan\s)?\p{Lu}[\p{L}.'’-]*)*/u.exec(phrase);
  return match?.[0] ?? phrase;
}

function preposed(outer: string, tokens: readonly Token[], headline: boolean, discourse: Discourse): Reporting | null {
  const words = lexicon();
  for (const [index, token] of tokens.entries()) {
    if (index === 0) continue;
    const { lower } = token;
    const active = words.active.has(lower);
    const short = !active && words.headline.has(lower) && (headline || !token.capital);
    const stance = !active && words.stance.has(lower);
    const light =
      !active && !stance && words.light.some((phrase) => outer.slice(token.start).toLowerCase().startsWith(phrase));
    if (!active && !short && !stance && !light) continue;
    const subject = subjectBefore(outer, tokens, index);
    if (!subject) continue;
    const certain = active && !words.weak.has(lower);
    if (!certain && !isSpeaker(subject.text, discourse)) continue;
    if (isMedium(subject.text)) return { speaker: null, medium: subject.text, start: subject.start, end: token.end };
    const speaker = speakerOf(subject.text, discourse);
    if (
      speaker === null &&
      !words.pronouns.has(subject.text.toLowerCase()) &&
      !words.plural.has(subject.text.toLowerCase())
    )
      continue;
    return { speaker, medium: null, start: subject.start, end: token.end };
  }
  return null;
}

/** True for a phrase that certainly means someone who can speak: a known name, a post, a group of people, a pronoun. */
function isSpeaker(phrase: string, discourse: Discourse): boolean {
  const words = lexicon();
  const lower = phrase.toLowerCase();
  if (words.pronouns.has(lower) || discourse.names.canonical(phrase) !== null) return true;
  return tokenize(phrase).some(
    (token) =>
      words.roles.has(token.lower) ||
      words.groups.has(token.lower) ||
      discourse.names.canonical(token.text) !== null ||
      isAcronym(token.text) ||
      (token.capital && words.places.has(token.lower)),
  );
}

interface Subject {
  readonly text: string;
  readonly start: number;
}

/** The subject of the verb at `index`: the noun phrase before it in its clause, adverbs skipped. */
function subjectBefore(outer: string, tokens: readonly Token[], index: number): Subject | null {
  const words = lexicon();
  const verb = tokens[index] as Token;
  // The clause begins after a comma, a dash, a subordinator.
  let from = index;
  let commas = 0;
  while (from > 0) {
    const gap = outer.slice((tokens[from - 1] as Token).end, (tokens[from] as Token).start);
    if (/[.;:!?–—"“”]/.test(gap.replace(/\([^)]*\)/g, '')) && !/^\. $/.test(gap)) break;
    if (gap.includes(',')) {
      // "Sekretaris Jenderal PBB, Antonio Guterres, mengingatkan": the clause goes on before an apposition.
      if (from === index && commas === 0) commas = 1;
      else if (commas === 1 && isNameRun(tokens.slice(from, index))) {
        const role = precedingRole(tokens, from);
        const start = (tokens[role ?? from] as Token).start;
        return { text: outer.slice(start, (tokens[index - 1] as Token).end), start };
      } else if (
        commas === 1 &&
        words.roles.has((tokens[from] as Token).lower) &&
        isNameWord(tokens[from - 1] as Token)
      )
        commas = 2;
      else break;
    }
    const previous = tokens[from - 1] as Token;
    if (words.subordinate.has(previous.lower) && !isJoin(tokens, from - 1)) break;
    from -= 1;
  }
  const clause = tokens.slice(from, index);
  if (clause.length === 0) return null;
  // First from the verb leftwards over adverbs; else the words up to the first adverb or verb of the clause.
  let last = clause.length;
  while (last > 0 && words.adverbs.has((clause[last - 1] as Token).lower)) last -= 1;
  if (last > 0 && (clause[last - 1] as Token).lower === 'yang') return null;
  let first = last;
  while (first > 0 && isNominal(clause, first - 1, outer)) first -= 1;
  while (first < last && (clause[first] as Token).lower === 'dan') first += 1;
  if (first < last) {
    const start = (clause[first] as Token).start;
    return { text: outer.slice(start, (clause[last - 1] as Token).end), start };
  }
  let head = 0;
  while (
    head < clause.length &&
    (isOpening((clause[head] as Token).lower) || words.adverbs.has((clause[head] as Token).lower))
  )
    head += 1;
  let tail = head;
  while (tail < clause.length && isSubjectWord(clause[tail] as Token)) tail += 1;
  if (tail === head || tail === clause.length + 1) return null;
  if (clause.slice(tail).some((token) => token.lower === 'yang') && tail === last) return null;
  const start = (clause[head] as Token).start;
  const text = outer.slice(start, (clause[tail - 1] as Token).end);
  return verb.start > start ? { text, start } : null;
}

/** "Amerika Serikat dan Korea Selatan": the conjunction joins two names. */
function isJoin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.lower === 'dan' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

function isNameRun(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every((token) => token.capital || lexicon().particles.has(token.lower));
}

/** Where the post before an apposition begins, null when there is none. */
function precedingRole(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1)
    if (lexicon().roles.has((tokens[at] as Token).lower)) return at;
  return null;
}

const OPENING = new Set(
  'dalam di pada ke dari usai seusai selain itu demikian begitu sebelumnya selanjutnya lebih lanjut sementara adapun kali ini dan ketika waktu di sini'.split(
    ' ',
  ),
);
const isOpening = (lower: string): boolean => OPENING.has(lower) || lexicon().subordinate.has(lower);

function isNominal(clause: readonly Token[], at: number, outer: string): boolean {
  const words = lexicon();
  const token = clause[at] as Token;
  const { lower } = token;
  const next = clause[at + 1];
  if (next && !/^(?:[\s-]|\. |\s?\([^)]*\)\s?|\) |\s\()*$/.test(outer.slice(token.end, next.start))) return false;
  if (
    isNameWord(token) ||
    words.roles.has(lower) ||
    words.groups.has(lower) ||
    words.pronouns.has(lower) ||
    words.plural.has(lower)
  )
    return true;
  if (words.particles.has(lower) || words.honorifics.has(lower)) return true;
  if (
    words.demonstratives.has(lower) ||
    /^(?:para|salah|satu|seorang|sejumlah|beberapa|sebagian|banyak|sang|bicara|umum|jenderal|akun|pria|perempuan|wanita|warga)$/.test(
      lower,
    )
  )
    return at > 0 || next !== undefined;
  if (lower === 'dan') return isJoin(clause, at);
  return (
    words.complements.has(lower) &&
    at > 0 &&
    (words.roles.has((clause[at - 1] as Token).lower) || words.complements.has((clause[at - 1] as Token).lower))
  );
}

/** A word that can stand inside a subject: no verb, adverb, preposition or subordinator. */
function isSubjectWord(token: Token): boolean {
  const words = lexicon();
  const { lower } = token;
  if (isNameWord(token)) return true;
  if (words.adverbs.has(lower) || words.subordinate.has(lower) || OPENING.has(lower)) return false;
  if (/^(?:melalui|lewat|kepada|untuk|yang|oleh|selaku|yakni|yaitu)$/.test(lower)) return false;
  return !/^(?:me[mnlrwy]|di|ber|ter)\p{L}{3,}/u.test(lower);
}

function passive(outer: string, tokens: readonly Token[], discourse: Discourse): Reporting | null {
  const words = lexicon();
  for (const [index, token] of tokens.entries()) {
    if (!words.passive.has(token.lower)) continue;
    const by = tokens[index + 1]?.lower === 'oleh' ? tokens[index + 2] : tokens[index + 1];
    if (!by || !canSpeak(by)) continue;
    const phrase = phraseAfter(outer.slice(by.start));
    const speaker = speakerOf(phrase, discourse);
    if (speaker === null || isMedium(phrase)) continue;
    return { speaker, medium: null, start: token.start, end: by.start + phrase.length };
  }
  return null;
}

/** "peringatan keras dari Washington bahwa …". */
function nominal(outer: string, discourse: Discourse): Reporting | null {
  for (const match of outer.matchAll(
    /\b(\p{L}+)(?:\s\p{Ll}+){0,2}\s(?:dari|oleh)\s(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*)\s(?:bahwa|agar|untuk)\b/gu,
  )) {
    if (!lexicon().sayingNouns.has((match[1] as string).toLowerCase())) continue;
    const speaker = speakerOf(match[2] as string, discourse);
    if (speaker !== null) return { speaker, medium: null, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** "BI: Cadangan devisa naik", "Soal tarif, Menhub: Tidak naik". */
function colonSpeaker(outer: string, discourse: Discourse): Reporting | null {
  const colon = outer.indexOf(':');
  if (colon < 0 || !/^:\s/.test(outer.slice(colon))) return null;
  const before = outer.slice(0, colon);
  const phrase = before.slice(before.lastIndexOf(',') + 1).trim();
  const tokens = tokenize(phrase);
  if (tokens.length === 0 || tokens.length > 7) return null;
  if (tokens.some((token) => lexicon().headline.has(token.lower) || lexicon().active.has(token.lower))) return null;
  if (
    !isSpeaker(phrase, discourse) ||
    tokens.some((token) => !token.capital && !lexicon().groups.has(token.lower) && !lexicon().roles.has(token.lower))
  )
    return null;
  if (
    tokens.some((token) => lexicon().bare.has(token.lower) || /^(?:me[mnlrwy]|di|ber|ter)\p{L}{4,}/u.test(token.lower))
  )
    return null;
  const speaker = speakerOf(phrase, discourse);
  if (speaker === null) return null;
  const start = before.lastIndexOf(phrase);
  return { speaker, medium: null, start, end: colon + 1 };
}
