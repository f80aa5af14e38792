/**
 * `npm run fit:pairs`: prints the candidate pairs of the fitting events, as the product finds them, for `training/`: one
 * JSON object a line, with the annotator's label and the probability that the readable features give (cross-validated).
 */
import type { Profile } from '../compare/profile.js';
import { goldIsHere, readSplit } from './gold.js';
import { crossValidated, fittingEvents } from './pair-model.js';

const CODES: Readonly<Record<string, string>> = { agree: 'S', conflict: 'C', update: 'U' };

function side({ claim, outlet, published }: Profile, title: string | undefined) {
  return {
    text: claim.text,
    field: claim.field,
    context: claim.context,
    speaker: claim.speaker,
    outlet,
    published,
    title,
  };
}

if (!goldIsHere()) {
  process.stderr.write('The annotated events are not beside the project (../shared/gold).\n');
  process.exit(2);
}
const events = (['train', 'full-train'] as const).flatMap((split) => fittingEvents(split, readSplit(split)));
const scores = crossValidated(events, null);
for (const event of events) {
  for (const [i, { a, b }] of event.pairs.entries()) {
    const [x, y] = [event.profiles[a] as Profile, event.profiles[b] as Profile];
    const row = {
      split: event.split,
      event: event.gold.name,
      fold: event.fold,
      a: side(x, event.gold.inputs[x.article]?.title),
      b: side(y, event.gold.inputs[y.article]?.title),
      label: CODES[event.labels[i] ?? ''] ?? 'N',
      kind: event.kinds[i],
      p: Math.round((scores.get(event)?.[i] as number) * 1e4) / 1e4,
    };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}
