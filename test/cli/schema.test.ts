import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { analyze } from '../../src/analyze.js';
import type { Analysis } from '../../src/document.js';
import { analysisSchema } from '../../src/schema/analysis.js';
import { EXAMPLE } from '../../src/schema/examples.js';
import { analysisJsonSchema } from '../../src/schema/json-schema.js';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
/** zod reads an optional key as "or undefined". */
type WithUndefined<T> = T extends readonly (infer E)[]
  ? readonly WithUndefined<E>[]
  : T extends object
    ? { readonly [K in keyof T]: WithUndefined<T[K]> | (undefined extends T[K] ? undefined : never) }
    : T;

test('the schema and the types of document.ts say the same', () => {
  type Parsed = DeepReadonly<z.infer<typeof analysisSchema>>;
  expectTypeOf<Analysis>().toExtend<Parsed>();
  expectTypeOf<WithUndefined<Parsed>>().toExtend<WithUndefined<Analysis>>();
});

test('the example is a valid, closed document whose offsets are true', () => {
  expect(analysisSchema.parse(EXAMPLE)).toEqual(EXAMPLE);
  for (const claim of EXAMPLE.claims) {
    const fields = EXAMPLE.articles.find((article) => article.id === claim.article)?.fields;
    expect(fields?.[claim.field].slice(claim.start, claim.end)).toBe(claim.text);
    for (const slot of Object.values(claim.slots).flat()) {
      if (typeof slot === 'object') expect(fields?.[claim.field].slice(slot.start, slot.end)).toBe(slot.text);
    }
  }
});

test('every object of the JSON Schema carries a filled example', () => {
  const schema = analysisJsonSchema() as { $defs: Record<string, { examples?: unknown[] }>; examples: unknown[] };
  expect(schema.examples).toHaveLength(1);
  expect(Object.keys(schema.$defs).sort()).toEqual(
    [
      ...[
        'Actor',
        'Article',
        'CertaintyCue',
        'Claim',
        'Cluster',
        'Contribution',
        'Difference',
        'Event',
        'Mark',
        'Moment',
      ],
      ...['Negation', 'Notice', 'Origin', 'Place', 'Quantity', 'Reason', 'Relation', 'Run', 'Side', 'Slots', 'Source'],
    ].sort(),
  );
  for (const [name, { examples }] of Object.entries(schema.$defs)) {
    expect(examples?.length, name).toBeGreaterThan(0);
    expect(examples?.[0], name).toBeTypeOf('object');
  }
});

test('what analyze makes is valid, with and without the optional parts', async () => {
  const articles = [
    {
      outlet: 'Kabar Pesisir',
      text: 'Kapal feri karam di Teluk Rindu pada Rabu pagi. Sebanyak 7 orang tewas, kata Tim SAR.',
    },
    { outlet: 'Suara Muara', text: 'Sebanyak 9 orang tewas ketika kapal feri karam di Teluk Rindu pada Rabu pagi.' },
  ];
  for (const options of [{}, { oneEvent: true, withText: true, withContributions: true }]) {
    const result = analysisSchema.safeParse(await analyze(articles, options));
    expect(result.error?.issues).toBeUndefined();
  }
});
