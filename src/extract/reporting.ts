import { isMedium } from './credit.js';
import { lexicon } from './lexicon.js';
import { type Discourse, phraseAfter, speakerOf } from './speaker.js';
import { hasPredicate } from './stretches.js';
import { subjectBefore } from './subject.js';
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
 * @param quotation where the first quotation of several words begins, null when there is none
 */
export function findReporting(
  outer: string,
  headline: boolean,
  quotation: number | null,
  discourse: Discourse,
): Reporting | null {
  const tokens = tokenize(outer);
  return (
    (headline ? colonSpeaker(outer, discourse) : inverted(outer, tokens, discourse)) ??
    according(outer, tokens, discourse) ??
    preposed(outer, tokens, headline, quotation, discourse) ??
    passive(outer, tokens, discourse) ??
    nominal(outer, discourse)
  );
}

const AFTER_QUOTATION = /["”]\s*(ia|dia|beliau|[A-Z][A-Za-zÀ-ɏ-]+)\s([A-Za-zÀ-ɏ]+)\s*[.,]?/;

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
    const phrase = phraseAfter(outer.slice(next.start), discourse.names);
    const speaker = speakerOf(phrase, discourse);
    if (speaker === null && !words.pronouns.has(phrase.toLowerCase())) continue;
    return { speaker, medium: null, start: token.start, end: next.start + phrase.length };
  }
  // "…," ia menambahkan.
  const tail = /["”]/.test(outer) ? AFTER_QUOTATION.exec(outer) : null;
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
    words.persons.has(token.lower) ||
    words.honorifics.has(token.lower) ||
    words.pronouns.has(token.lower) ||
    words.determiners.has(token.lower) ||
    words.plural.has(token.lower) ||
    token.text.startsWith('@')
  );
}

function according(outer: string, tokens: readonly Token[], discourse: Discourse): Reporting | null {
  const { first, evidence, noSource } = lexicon();
  for (const [index, token] of tokens.entries()) {
    if (token.lower === 'menurutnya') {
      return { speaker: discourse.speaker ?? discourse.topic, medium: null, start: token.start, end: token.end };
    }
    if (token.lower !== 'menurut') continue;
    // "menurut data resmi dari BMKG": the source comes after the evidence.
    let at = index + 1;
    if (evidence.has(tokens[at]?.lower ?? '')) at += 1;
    while (at > index + 1 && /^(?:resmi|terbaru|dari)$/.test(tokens[at]?.lower ?? '')) at += 1;
    const source = tokens[at];
    if (!source || first.has(source.lower) || noSource.has(source.lower)) continue;
    const tail = outer.slice(source.start);
    const phrase = phraseAfter(tail, discourse.names);
    if (!phrase) continue;
    const comma = tail.indexOf(',');
    const short = comma >= 0 && comma < 60 ? phrase : phrase.split(' ').slice(0, 6).join(' ');
    const span = { start: token.start, end: source.start + short.length };
    if (isMedium(short)) return { speaker: null, medium: short, ...span };
    return { speaker: speakerOf(leadingPhrase(short), discourse), medium: null, ...span };
  }
  return null;
}

/** "menurut Sangoi dengan …" has no comma: the name is what is capitalised. */
function leadingPhrase(phrase: string): string {
  const match = /^(?:[\p{Ll}-]+\s)*(?:\p{Lu}[\p{L}.'’-]*)(?:[\s,]+(?:dan\s)?\p{Lu}[\p{L}.'’-]*)*/u.exec(phrase);
  return match?.[0] ?? phrase;
}

/**
 * "Putin mengatakan …". Of several, the one right before the quotation; else the first that stands in no clause of time
 * or concession ("Ketika pejabat AS memperingatkan …, Putin menjawab …").
 */
function preposed(
  outer: string,
  tokens: readonly Token[],
  headline: boolean,
  quotation: number | null,
  discourse: Discourse,
): Reporting | null {
  let chosen: Reporting | null = null;
  for (let index = 1; index < tokens.length; index += 1) {
    if (quotation !== null && chosen !== null && (tokens[index] as Token).start > quotation) break;
    const found = sayingAt(outer, tokens, index, headline, discourse);
    if (!found) continue;
    if (quotation === null && !isCircumstance(tokens, found.start)) return found;
    if (quotation !== null || chosen === null) chosen = found;
  }
  return chosen;
}

/** True when the word before `start` begins a clause of time, reason or concession. */
function isCircumstance(tokens: readonly Token[], start: number): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return before !== undefined && lexicon().circumstance.has(before.lower);
}

/** The reporting clause whose verb stands at `index`, null when that is no verb of saying or has no one who speaks. */
function sayingAt(
  outer: string,
  tokens: readonly Token[],
  index: number,
  headline: boolean,
  discourse: Discourse,
): Reporting | null {
  const words = lexicon();
  const token = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  const { lower } = token;
  const active = words.active.has(lower);
  const short = !active && words.headline.has(lower) && (headline || !token.capital);
  const stance = !active && words.stance.has(lower);
  const light =
    !active &&
    !stance &&
    words.light.some(
      (phrase) =>
        phrase.startsWith(`${lower} `) &&
        outer.slice(token.start, token.start + phrase.length).toLowerCase() === phrase,
    );
  if (!active && !short && !stance && !light) return null;
  if (words.modals.has(before.lower) || (short && !headline && !canSpeak(before))) return null;
  // "Polisi mengungkap jaringan", "PT X mencatat laba" are deeds.
  if (/^(?:mengungkap|ungkap|mencatat|catat)$/.test(lower) && words.uncovered.has(tokens[index + 1]?.lower ?? '')) {
    return null;
  }
  const subject = subjectBefore(outer, tokens, index);
  if (!subject) return null;
  // In a headline every word looks like a name: a subject holds no predicate and something is said after the verb.
  if (headline && (index === tokens.length - 1 || hasPredicate(tokenize(subject.text)))) return null;
  const certain = active && !words.weak.has(lower);
  if (!certain && !isSpeaker(subject.text, discourse)) return null;
  if (isMedium(subject.text)) return { speaker: null, medium: subject.text, start: subject.start, end: token.end };
  const speaker = speakerOf(subject.text, discourse);
  const pronoun = subject.text.toLowerCase();
  if (speaker === null && !words.pronouns.has(pronoun) && !words.plural.has(pronoun)) return null;
  return { speaker, medium: null, start: subject.start, end: token.end };
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
      discourse.names.isName(token.text) ||
      /^Kemen/.test(token.text) ||
      isAcronym(token.text) ||
      (token.capital && words.places.has(token.lower)),
  );
}

function passive(outer: string, tokens: readonly Token[], discourse: Discourse): Reporting | null {
  const words = lexicon();
  for (const [index, token] of tokens.entries()) {
    if (!words.passive.has(token.lower)) continue;
    const by = tokens[index + 1]?.lower === 'oleh' ? tokens[index + 2] : tokens[index + 1];
    if (!by || !canSpeak(by)) continue;
    const phrase = phraseAfter(outer.slice(by.start), discourse.names);
    const speaker = speakerOf(phrase, discourse);
    if (speaker === null || isMedium(phrase)) continue;
    return { speaker, medium: null, start: token.start, end: by.start + phrase.length };
  }
  return null;
}

/** "peringatan keras dari Washington bahwa …". */
function nominal(outer: string, discourse: Discourse): Reporting | null {
  if (!outer.includes(' dari ') && !outer.includes(' oleh ')) return null;
  if (!/\s(?:bahwa|agar|untuk)\b/.test(outer)) return null;
  for (const match of outer.matchAll(
    /\b([a-zß-öø-ɏ]+)(?:\s[a-zß-öø-ɏ]+)?\s(?:dari|oleh)\s([A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]*(?:\s[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]*)*)\s(?:bahwa|agar|untuk)\b/g,
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
  const { groups, roles, labels, aside } = lexicon();
  const clause = before.slice(before.lastIndexOf(',') + 1);
  const all = tokenize(clause);
  // "Menkum soal Amnesti: …" is about an amnesty, by the minister.
  const stop = all.findIndex((token, i) => i > 0 && aside.has(token.lower));
  const tokens = stop > 0 ? all.slice(0, stop) : all;
  const [first] = tokens;
  if (!first || tokens.length > 7 || labels.has(first.lower)) return null;
  const phrase = clause.slice(first.start, (tokens[tokens.length - 1] as Token).end);
  if (hasPredicate(tokens) || !isSpeaker(phrase, discourse)) return null;
  if (tokens.some((token) => !token.capital && !groups.has(token.lower) && !roles.has(token.lower))) return null;
  const speaker = speakerOf(phrase, discourse);
  if (speaker === null) return null;
  const start = before.lastIndexOf(phrase);
  return { speaker, medium: null, start, end: colon + 1 };
}
