import { languageData } from '../language/data.js';
import { type Range, splitSentences } from './sentences.js';

/** A rule of `language/id/boilerplate.json`; the file's `source` says what the scopes mean. */
export interface BoilerplateRule {
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
export interface CreditRule {
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
  readonly expression: RegExp;
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

/** Tails are looked for in the last part of a line only, so that a long paragraph costs no more than a short one. */
const TAIL_REACH = 420;

let rules: Rules | null = null;

function anchored(scope: string, pattern: string): string {
  return scope === 'line' || scope === 'menu' ? `^(?:${pattern})$` : scope === 'tail' ? `(?:${pattern})$` : pattern;
}

function load(): Rules {
  if (rules === null) {
    const boilerplate = languageData<{ readonly rules: readonly BoilerplateRule[] }>('id/boilerplate.json');
    const credits = languageData<{ readonly rules: readonly CreditRule[]; readonly captionOpeners: readonly string[] }>(
      'id/credits.json',
    );
    rules = {
      boilerplate: boilerplate.rules.map((rule) => ({
        rule,
        expression: new RegExp(
          anchored(rule.scope, rule.pattern),
          `${rule.matchCase === true ? '' : 'i'}u${rule.scope === 'inline' ? 'g' : ''}`,
        ),
      })),
      credits: credits.rules.map((rule) => ({
        rule,
        expression: new RegExp(anchored(rule.scope, rule.pattern), rule.ignoreCase === true ? 'iu' : 'u'),
      })),
      captionOpeners: new RegExp(`^(?:${credits.captionOpeners.join('|')})(?![\\p{L}])`, 'u'),
    };
  }
  return rules;
}

/**
 * End of a link that starts at `start`: the end of the line, or of the link's first sentence when prose follows it.
 * A headline may hold "?" and "!", but only prose ends in a full stop.
 */
function linkEnd(text: string, start: number): number {
  const rest = text.slice(start);
  if (!/[.][”"’')\]]*$/u.test(rest.trimEnd())) {
    return text.length;
  }
  const first = splitSentences(rest)[0];
  return first === undefined ? text.length : start + first.end;
}

/**
 * Applies the rules to one line.
 * @param text the line, trimmed
 * @returns offsets into `text`
 */
export function readLine(text: string): LineReading {
  const { boilerplate, credits, captionOpeners } = load();
  const cuts: Cut[] = [];
  const credited: string[] = [];
  let caption = false;
  let end = text.length;
  const whole = (rule: string): Cut => ({ start: 0, end: text.length, rule });

  for (const { rule, expression } of credits) {
    const match = rule.scope === 'line' ? expression.exec(text) : tailMatch(expression, text.slice(0, end));
    if (match === null) {
      continue;
    }
    const credit = match.groups?.credit?.trim();
    if (credit !== undefined && credit !== '') {
      credited.push(credit);
    }
    caption ||= rule.caption;
    if (rule.scope === 'line') {
      return { cuts: [whole(rule.name)], credits: credited, caption, menu: false };
    }
    cuts.push({ start: match.index, end, rule: rule.name });
    end = match.index;
    break;
  }
  for (const { rule, expression } of boilerplate) {
    if (rule.scope === 'line' || rule.scope === 'menu') {
      if (expression.test(text)) {
        return { cuts: [whole(rule.name)], credits: credited, caption: false, menu: rule.scope === 'menu' };
      }
    } else if (rule.scope === 'inline') {
      for (const match of text.matchAll(expression)) {
        if (match[0] !== '') {
          cuts.push({ start: match.index, end: match.index + match[0].length, rule: rule.name });
        }
      }
    } else if (rule.scope === 'link') {
      const match = expression.exec(text);
      if (match !== null) {
        cuts.push({ start: match.index, end: linkEnd(text, match.index), rule: rule.name });
      }
    } else {
      const kept = text.slice(0, end).trimEnd();
      const match = tailMatch(expression, kept);
      if (match !== null && match[0] !== '') {
        cuts.push({ start: match.index, end, rule: rule.name });
        end = match.index;
      }
    }
  }
  return { cuts: merge(cuts), credits: credited, caption: caption || captionOpeners.test(text), menu: false };
}

/** Matches at the end of a text, looking no further back than `TAIL_REACH`. */
function tailMatch(expression: RegExp, text: string): RegExpExecArray | null {
  const kept = text.trimEnd();
  const from = Math.max(0, kept.length - TAIL_REACH);
  const match = expression.exec(from === 0 ? kept : kept.slice(from));
  if (match !== null) {
    match.index += from;
  }
  return match;
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
