import { languageData } from '../language/data.js';
import { type Range, splitSentences } from './sentences.js';

/** What a line must be like before a pattern is tried on it: compiling and trying sixty patterns costs more. */
interface Gate {
  /** Longest line in UTF-16 units. */
  readonly longest?: number;
  /** One of these stands in the line, in lower case. */
  readonly needs?: readonly string[];
  /** The line ends in one of these. */
  readonly ends?: readonly string[];
}

/** A rule of `language/id/boilerplate.json`; the file's `source` says what the scopes mean. */
export interface BoilerplateRule extends Gate {
  readonly name: string;
  readonly scope: 'line' | 'tail' | 'inline' | 'link' | 'menu';
  readonly pattern: string;
  readonly matchCase?: boolean;
  readonly reason: string;
  /** A line to which the rule applies. */
  readonly example: string;
  /** Prose with the same words, to which it must not apply. */
  readonly keeps: string;
}

/** A rule of `language/id/credits.json`; `pattern` has a group `credit`. */
export interface CreditRule extends Gate {
  readonly name: string;
  readonly scope: 'line' | 'tail';
  readonly caption: boolean;
  readonly pattern: string;
  readonly ignoreCase?: boolean;
  readonly reason: string;
  readonly example: string;
  readonly keeps: string;
}

interface Compiled<R> {
  readonly rule: R;
  /** Compiled when a line first passes the gate. */
  readonly expression: () => RegExp;
}

interface Rules {
  readonly boilerplate: readonly Compiled<BoilerplateRule>[];
  readonly credits: readonly Compiled<CreditRule>[];
  readonly captionOpeners: RegExp;
}

/** A stretch that a rule leaves out. */
export interface Cut extends Range {
  readonly rule: string;
}

/** What the rules say about one line. */
export interface LineReading {
  /** Stretches to leave out, in order and disjoint. */
  readonly cuts: readonly Cut[];
  readonly credits: readonly string[];
  /** The line carries a photo credit, or opens like a caption. */
  readonly caption: boolean;
  /** The line may open a menu at the end of the page. */
  readonly menu: boolean;
}

/** Longer lines are paragraphs; rules for whole lines are not tried on them. */
const LONGEST_LINE = 320;

/** Tails are looked for in the last part of a line only, so that a long paragraph costs no more than a short one. */
const TAIL_REACH = 420;

/** Words up to which a line that opens like a caption ("Ilustrasi banjir") is one without a credit. */
const LONGEST_OPENED_CAPTION = 25;

let rules: Rules | null = null;

function compiled<R extends BoilerplateRule | CreditRule>(rule: R, flags: string): Compiled<R> {
  const { scope, pattern } = rule;
  const whole = scope === 'line' || scope === 'menu';
  let expression: RegExp | null = null;
  return {
    rule,
    expression: () => {
      expression ??= new RegExp(whole ? `^(?:${pattern})$` : scope === 'tail' ? `(?:${pattern})$` : pattern, flags);
      return expression;
    },
  };
}

/** Letters are ranges in the patterns (À-ɏ: Latin): the classes of the flag u are slow to compile. */
function load(): Rules {
  if (rules === null) {
    const boilerplate = languageData<{ readonly rules: readonly BoilerplateRule[] }>('id/boilerplate.json');
    const credits = languageData<{ readonly rules: readonly CreditRule[]; readonly captionOpeners: readonly string[] }>(
      'id/credits.json',
    );
    rules = {
      boilerplate: boilerplate.rules.map((rule) =>
        compiled(rule, rule.scope === 'inline' || rule.scope === 'link' ? 'g' : ''),
      ),
      credits: credits.rules.map((rule) => compiled(rule, rule.ignoreCase === true ? 'i' : '')),
      captionOpeners: new RegExp(`^(?:${credits.captionOpeners.join('|')})(?!\\p{L})`, 'u'),
    };
  }
  return rules;
}

/** Lower case of the same length: "İ" would grow by a unit. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function passes(gate: Gate, text: string, lower: string): boolean {
  return (
    (gate.longest === undefined || text.length <= gate.longest) &&
    (gate.ends === undefined || gate.ends.some((end) => text.endsWith(end))) &&
    (gate.needs === undefined || gate.needs.some((word) => lower.includes(word)))
  );
}

/**
 * End of a link that starts at `start`: the end of the line, or of the first sentence that ends in a full stop when
 * more follows it. A headline may hold "?" and "!", but a full stop means that prose was glued to it.
 */
function linkEnd(text: string, start: number): number {
  const rest = text.slice(start);
  const glued = splitSentences(rest).find((range) => /\.[”"’')\]]*$/u.test(rest.slice(range.start, range.end)));
  return glued === undefined || rest.slice(glued.end).trim() === '' ? text.length : start + glued.end;
}

/** All links of a line; `tried` is the line as the expression wants it. */
function linkCuts(expression: RegExp, text: string, tried: string, rule: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of tried.matchAll(expression)) {
    if (match.index >= (cuts.at(-1)?.end ?? 0)) {
      cuts.push({ start: match.index, end: linkEnd(text, match.index), rule });
    }
  }
  return cuts;
}

/**
 * Applies the rules to one line.
 * @param text the line, trimmed
 * @returns offsets into `text`
 */
export function readLine(text: string): LineReading {
  const { boilerplate, credits, captionOpeners } = load();
  const lower = lowerCase(text);
  const whole = (rule: string): Cut[] => [{ start: 0, end: text.length, rule }];
  const cuts: Cut[] = [];
  const credited: string[] = [];
  let caption = false;
  let kept = text;
  const cutTail = (match: RegExpExecArray, rule: string): void => {
    cuts.push({ start: match.index, end: kept.length, rule });
    kept = text.slice(0, match.index).trimEnd();
  };
  for (const { rule, expression } of credits) {
    const match = passes(rule, text, lower) ? matchIn(rule.scope, expression(), text) : null;
    const credit = match?.groups?.credit?.trim() ?? '';
    if (match === null || credit === '') {
      continue;
    }
    credited.push(credit);
    caption = rule.caption;
    if (rule.scope === 'line') {
      return { cuts: whole(rule.name), credits: credited, caption, menu: false };
    }
    cutTail(match, rule.name);
    break;
  }
  for (const { rule, expression } of boilerplate) {
    const region = rule.scope === 'tail' ? kept : text;
    // Expressions without the flag i compile in a third of the time.
    const tried = rule.matchCase === true ? region : lower.slice(0, region.length);
    if (!passes(rule, region, lower)) {
      continue;
    }
    if (rule.scope === 'link') {
      cuts.push(...linkCuts(expression(), text, tried, rule.name));
      continue;
    }
    if (rule.scope === 'inline') {
      for (const match of tried.matchAll(expression())) {
        cuts.push({ start: match.index, end: match.index + match[0].length, rule: rule.name });
      }
      continue;
    }
    const match = matchIn(rule.scope, expression(), tried);
    if (match === null) {
      continue;
    }
    if (rule.scope === 'line' || rule.scope === 'menu') {
      return { cuts: whole(rule.name), credits: credited, caption: false, menu: rule.scope === 'menu' };
    }
    cutTail(match, rule.name);
  }
  return { cuts: merge(cuts), credits: credited, caption: caption || opensCaption(text, captionOpeners), menu: false };
}

/** First match that is not empty; rules for whole lines and for tails look at no more than their reach. */
function matchIn(scope: BoilerplateRule['scope'], expression: RegExp, text: string): RegExpExecArray | null {
  if ((scope === 'line' || scope === 'menu') && text.length > LONGEST_LINE) {
    return null;
  }
  const from = scope === 'tail' ? Math.max(0, text.length - TAIL_REACH) : 0;
  const match = expression.exec(from === 0 ? text : text.slice(from));
  if (match === null || match[0] === '') {
    return null;
  }
  match.index += from;
  return match;
}

function opensCaption(text: string, openers: RegExp): boolean {
  return openers.test(text) && text.split(/\s+/u).length <= LONGEST_OPENED_CAPTION;
}

/** Sorts cuts and joins those that overlap; the first to start names the rule. */
function merge(cuts: readonly Cut[]): Cut[] {
  const merged: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && cut.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, cut.end) };
    } else {
      merged.push(cut);
    }
  }
  return merged;
}
