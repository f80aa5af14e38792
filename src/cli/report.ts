import type { Analysis } from '../document.js';
import { hasMessage, type MessageArgs } from '../messages/messages.js';
import type { Notice } from '../model.js';
import { named } from '../render/text.js';
import type { Talk } from './talk.js';

/** How many notices of one code are told one by one; the rest is counted. All of them stand in the JSON. */
const TOLD = 3;

/** Says what was left out or is doubtful; failures of named inputs are said even with `--quiet`. */
export function tellNotices(analysis: Analysis, failures: readonly Notice[], talk: Talk): void {
  for (const failure of failures) talk.error(...sentenceOf(failure, talk));
  const failed = new Set(failures);
  const others = [...analysis.skipped, ...analysis.notes].filter((notice) => !failed.has(notice));
  for (const [code, notices] of groupByCode(others)) {
    for (const notice of notices.slice(0, TOLD)) talk.say(...sentenceOf(notice, talk));
    if (notices.length > TOLD) talk.say('cli.more-notices', { n: notices.length - TOLD, code });
  }
  const outlets = new Set(analysis.articles.map((article) => article.outlet));
  if (analysis.articles.length === 0) talk.say('cli.no-articles');
  else if (outlets.size === 1) tellOneOutlet(analysis, talk);
}

function tellOneOutlet(analysis: Analysis, talk: Talk): void {
  const [article] = analysis.articles;
  const n = analysis.articles.length;
  if (article?.outlet) talk.say('cli.one-outlet', { n, outlet: article.outlet });
  else talk.say('cli.no-outlet', { n });
}

function groupByCode(notices: readonly Notice[]): Map<string, Notice[]> {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const group = groups.get(notice.code);
    if (group) group.push(notice);
    else groups.set(notice.code, [notice]);
  }
  return groups;
}

/**
 * A notice as message key and arguments: the `.bare` sentence of a code where an argument is empty. A code without a
 * sentence is told as itself.
 */
function sentenceOf(notice: Notice, talk: Talk): [string, MessageArgs] {
  const args = { ...notice.args, source: notice.source };
  const bare = `notice.${notice.code}.bare`;
  const isBare = Object.values(notice.args).includes('') && hasMessage(talk.lang, bare);
  const key = isBare ? bare : `notice.${notice.code}`;
  if (hasMessage(talk.lang, key)) return [key, args];
  return ['cli.other-notice', { source: notice.source, code: notice.code, detail: JSON.stringify(notice.args) }];
}

/** Says how many stretches yielded no claim, by the rule that left them out. */
export function tellOmissions(analysis: Analysis, talk: Talk): void {
  const counts = new Map<string, number>();
  for (const article of analysis.articles) {
    for (const [rule, n] of Object.entries(article.omitted)) counts.set(rule, (counts.get(rule) ?? 0) + n);
  }
  const rules = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (rules.length === 0) talk.say('cli.nothing-omitted');
  else
    talk.say('cli.omitted', {
      rules: rules.map(([rule, n]) => `${n} ${named('omitted', rule, talk.lang, { n })}`).join(', '),
    });
}
