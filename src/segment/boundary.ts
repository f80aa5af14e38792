import { languageData } from '../language/data.js';

/** A run of sentence terminators, with what surrounds it. Offsets into `text`. */
export interface Mark {
  readonly text: string;
  /** Start of the sentence that the mark may end. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Offset after the closing quotation marks and brackets that follow. */
  readonly after: number;
  /** Whether a paired quotation opens at `after`. */
  readonly opensQuotation: boolean;
}

interface AbbreviationData {
  readonly beforeName: readonly string[];
  readonly beforeNumber: readonly string[];
  readonly mayEnd: readonly string[];
  readonly degrees: readonly string[];
  readonly letterLabels: readonly string[];
  readonly starters: readonly string[];
  readonly marksInNames: readonly string[];
  readonly domainEndings: readonly string[];
}

type Lists = { readonly [K in keyof AbbreviationData]: ReadonlySet<string> };

let lists: Lists | null = null;

function load(): Lists {
  if (lists === null) {
    const data = languageData<AbbreviationData>('id/abbreviations.json');
    lists = {
      beforeName: new Set(data.beforeName),
      beforeNumber: new Set(data.beforeNumber),
      mayEnd: new Set(data.mayEnd),
      degrees: new Set(data.degrees),
      letterLabels: new Set(data.letterLabels),
      starters: new Set(data.starters),
      marksInNames: new Set(data.marksInNames),
      domainEndings: new Set(data.domainEndings),
    };
  }
  return lists;
}

/** Longest word that is looked at on either side of a mark; keeps the work constant per mark. */
const REACH = 40;
const LAST_WORD = /[^\s("“‘'[]*$/u;
const NEXT_WORD = /^[\s("“”‘'[]*([\p{L}\p{M}\d$-]+)/u;
const INITIAL = /^\p{Lu}$/u;
const DOTTED = /^(?:\p{L}{1,4}\.)+\p{L}{1,4}$/u;

interface Context {
  readonly mark: Mark;
  /** Word before the mark without its full stop, and in lower case. */
  readonly word: string;
  readonly lower: string;
  /** Word that follows, '' when none does. */
  readonly next: string;
  /** First character after white space. */
  readonly nextChar: string;
  readonly glued: boolean;
}

function contextOf(mark: Mark): Context {
  const before = mark.text.slice(Math.max(mark.sentence, mark.start - REACH), mark.start);
  const following = mark.text.slice(mark.after, mark.after + REACH);
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const rest = following.trimStart();
  return {
    mark,
    word,
    lower: word.toLowerCase(),
    next: NEXT_WORD.exec(following)?.[1] ?? '',
    nextChar: String.fromCodePoint(rest.codePointAt(0) ?? 0x20),
    glued: rest.length === following.length,
  };
}

const startsSentence = (word: string): boolean =>
  /^\p{Lu}\p{Ll}*$/u.test(word) && load().starters.has(word.toLowerCase());

/** Whether a run of terminators ends a sentence. The rules are tried from the most to the least particular. */
export function isBoundary(mark: Mark): boolean {
  if (mark.text.slice(mark.after).trim() === '') {
    return true;
  }
  const context = contextOf(mark);
  const terminator = mark.text.slice(mark.start, mark.end);
  if (/^[,;:%.]/u.test(context.nextChar)) {
    return false;
  }
  if (context.glued && mark.after === mark.end) {
    return endsWithoutSpace(context, terminator);
  }
  if (/[?!]/u.test(terminator)) {
    return !/\p{Ll}/u.test(context.nextChar) && !load().marksInNames.has(`${context.lower}${terminator}`);
  }
  if (/^(?:…|\.\s?\.)/u.test(terminator)) {
    return !/[\p{Ll}\d)]/u.test(context.nextChar);
  }
  if (mark.after > mark.end) {
    return endsBeforeCloser(context);
  }
  return endsAtFullStop(context);
}

/** "selesai.Polisi" ends a sentence; "kremlin.ru", "S.H", "1.300", "dr.Ani" do not. */
function endsWithoutSpace(context: Context, terminator: string): boolean {
  const { mark, word, lower, next, nextChar } = context;
  const following = mark.text.slice(mark.end, mark.end + REACH);
  if (mark.opensQuotation) {
    return /[\p{L}\d]{2}$/u.test(word) && !load().beforeName.has(lower);
  }
  if (!/^\p{Lu}(?:\p{Ll}|\p{Lu}{2})/u.test(following) || !/[\p{Ll}\d)\]"”%]$/u.test(word)) {
    return false;
  }
  if (/[?!]/u.test(terminator)) {
    return true;
  }
  const isNamePart = word.length < 3 || word.includes('.') || load().beforeName.has(lower) || load().degrees.has(lower);
  if (isNamePart || load().domainEndings.has(next.toLowerCase()) || /[@/]/u.test(word)) {
    return false;
  }
  // "Kompas.Tekno", "Tribun.Jateng": a name of two short capitalised parts and nothing else is no sentence end.
  return /^\p{Ll}|^\d/u.test(word) || (nextChar !== '' && startsSentence(next));
}

/** A closing mark stands between the full stop and the next word: “… di sini.” Hal ini. */
function endsBeforeCloser(context: Context): boolean {
  const closer = context.mark.text.slice(context.mark.end, context.mark.after);
  if (/^\p{Ll}/u.test(context.nextChar)) {
    return false;
  }
  // "Kol. (Purn.) Budi", "PT X (Persero.) Tbk": a bracket that only holds an abbreviation goes on.
  if (/^\)/u.test(closer) && (load().mayEnd.has(context.lower) || load().beforeName.has(context.lower))) {
    return startsSentence(context.next);
  }
  return true;
}

function endsAtFullStop(context: Context): boolean {
  const { mark, word, lower, next, nextChar } = context;
  const known = load();
  if (word === '') {
    return !/\p{Ll}/u.test(nextChar) || /^\s/u.test(mark.text.slice(mark.end));
  }
  if (/^\d+$/u.test(word)) {
    return endsAfterNumber(context);
  }
  if (known.beforeNumber.has(lower)) {
    return (
      !/[\d(]/u.test(nextChar) && !/^(?:[IVXLC]+|[A-Z]{1,2}|pol|reg)(?![\p{L}])/iu.test(next) && endsOrdinary(context)
    );
  }
  if (known.degrees.has(lower)) {
    return /^[\p{Lu}\d"“]/u.test(nextChar) && !isAbbreviationAhead(context) && (lower !== 'st' || startsSentence(next));
  }
  if (known.mayEnd.has(lower)) {
    return /^[\p{Lu}\d"“]/u.test(nextChar) && !isAbbreviationAhead(context);
  }
  if (INITIAL.test(word)) {
    return endsAfterLetter(context);
  }
  if (known.beforeName.has(lower) || isDotted(lower)) {
    return startsSentence(next);
  }
  if (known.domainEndings.has(next) && /^\p{Ll}/u.test(next) && next.length <= 4) {
    return false;
  }
  return endsOrdinary(context);
}

/** "Pte. Ltd.", "S.H. M.H.": the next word is an abbreviation of the same sort. */
function isAbbreviationAhead({ mark, next }: Context): boolean {
  const following = mark.text.slice(mark.after, mark.after + REACH);
  const dotted = /^\s*([\p{L}.]+)\./u.exec(following)?.[1]?.toLowerCase() ?? '';
  return load().mayEnd.has(dotted) || load().degrees.has(dotted) || next === 'Tbk';
}

/** "1. Kronologi" opens an item and "pukul 14. 30" is one number; "pada 2023. Polisi" ends a sentence. */
function endsAfterNumber({ mark, word, nextChar }: Context): boolean {
  const before = mark.text.slice(mark.sentence, mark.start - word.length);
  if (word.length <= 2 && !/[\p{L}\p{N}]/u.test(before)) {
    return false;
  }
  const following = mark.text.slice(mark.end, mark.end + 6);
  if (word.length <= 3 && /^\s(?:\d{2}|\d{3})(?!\d)/u.test(following)) {
    return false;
  }
  return !/\p{Ll}/u.test(nextChar) || word.length === 4;
}

/** "B. J. Habibie", "oleh H. Abdul" and "Ph. D." go on; "vitamin C. Hal itu" and "Grup B. Indonesia" end. */
function endsAfterLetter({ mark, next, nextChar }: Context): boolean {
  if (!/^[\p{Lu}\d"“(]/u.test(nextChar)) {
    return false;
  }
  if (startsSentence(next)) {
    return true;
  }
  const before = mark.text.slice(Math.max(mark.sentence, mark.start - REACH), mark.start - 1).trimEnd();
  const previous = LAST_WORD.exec(before)?.[0] ?? '';
  return load().letterLabels.has(previous.toLowerCase());
}

/** "S.H", "a.n", "U.S", but not the site "kata.ai". */
function isDotted(lower: string): boolean {
  return (
    lower.includes('.') && DOTTED.test(lower) && !load().domainEndings.has(lower.slice(lower.lastIndexOf('.') + 1))
  );
}

/** After an ordinary word a sentence may also go on in lower case when its capital was forgotten. */
function endsOrdinary({ word, nextChar }: Context): boolean {
  if (!/\p{Ll}/u.test(nextChar)) {
    return true;
  }
  return /^[\p{L}’'-]{4,}$|[)\]"”%]$/u.test(word) && !/^\p{Lu}{2,}$/u.test(word);
}
