import { hasMessage, message } from '../messages/messages.js';
import type { Contribution } from '../model.js';
import { chance, ofHundred, signed, tenthsAddingUp } from './numbers.js';
import type { Pen } from './pen.js';
import { printable } from './printable.js';
import { type Cell, type Column, FIXED_SPACE, paragraph, type Row, table } from './table.js';

/** Rows under this size (log-odds) fall together in one. */
const SMALL = 0.05;
const LONGEST_BAR = 16;

/**
 * The parts of a score as bars to both sides of an axis, the start first, then the largest; what is too small for a
 * row of its own is summed up, so that the rows add up to the last one.
 */
export function contributionRows(pen: Pen, contributions: readonly Contribution[]): string[] {
  const parts = partsOf(pen, contributions);
  const { parts: tenths, sum } = tenthsAddingUp(parts.map((part) => part.weight));
  const logit = contributions.reduce((total, part) => total + part.weight, 0);
  const room = Math.max(4, Math.min(LONGEST_BAR, Math.floor((pen.width - 50) / 3)));
  const largest = Math.max(0.1, ...parts.map((part) => Math.abs(part.weight)));
  const { glyph, say } = pen;
  const columns: Column[] = [{ flex: true }, { align: 'right' }, {}, {}, { align: 'right' }];
  const rows = parts.map((part, index): Row => {
    const bar = glyph.bar.repeat(Math.round((Math.abs(part.weight) / largest) * room));
    const left: Cell = { text: part.weight < 0 ? bar : '', tone: 'differ' };
    const right: Cell = { text: part.weight > 0 ? bar : '', tone: 'agree' };
    return [part.label, left, glyph.axis, right, signed((tenths[index] ?? 0) / 10, 1, pen)];
  });
  const probability = 1 / (1 + Math.exp(-logit));
  const total: Row = [
    { text: say('explain.sum', { p: chance(probability, pen) }), tone: 'head' },
    '',
    glyph.axis,
    '',
    signed(sum / 10, 1, pen),
  ];
  const head = ['', say('head.weakens'), glyph.axis, say('head.strengthens'), say('head.weight')].map((text) =>
    text.replaceAll(' ', FIXED_SPACE),
  );
  return [
    ...table(columns, head, [...rows, total], pen),
    ...paragraph(say('explain.calibration', { p: chance(probability, pen), n: ofHundred(probability) }), pen, {
      tone: 'dim',
    }),
  ];
}

function partsOf(pen: Pen, contributions: readonly Contribution[]): { label: string; weight: number }[] {
  const isStart = (part: Contribution) => part.name === 'start';
  const large = contributions.filter((part) => isStart(part) || Math.abs(part.weight) >= SMALL);
  const small = contributions.filter((part) => !large.includes(part));
  const rows = large
    .map((part, index) => ({ part, index }))
    .sort(
      (a, b) =>
        Number(isStart(b.part)) - Number(isStart(a.part)) ||
        Math.abs(b.part.weight) - Math.abs(a.part.weight) ||
        a.index - b.index,
    )
    .map(({ part }) => ({ label: labelOf(pen, part), weight: part.weight }));
  const rest = small.reduce((total, part) => total + part.weight, 0);
  return small.length === 0 ? rows : [...rows, { label: pen.say('explain.rest'), weight: rest }];
}

/** `reason.contribution.<name>.for` or `.against` by its sign, else without; the name itself where there is neither. */
function labelOf(pen: Pen, part: Contribution): string {
  const { lang } = pen.style;
  const base = `reason.contribution.${part.name}`;
  const key = [`${base}.${part.weight < 0 ? 'against' : 'for'}`, base].find((candidate) => hasMessage(lang, candidate));
  const label = key === undefined ? printable(part.name.replaceAll(/[-_]/g, ' ')) : message(lang, key);
  const evidence = part.evidence.map(printable).filter((word) => word !== '');
  return evidence.length === 0 ? label : `${label}: ${evidence.join(', ')}`;
}
