import { z } from 'zod';
import { EXAMPLE } from './examples.js';
import { slotsSchema } from './slots.js';

/** Schema of the document `claims/analysis@1`; `test/cli/schema.test.ts` holds it equal to the types of `document.ts`. */

const KINDS = ['number', 'date', 'place', 'actor', 'polarity', 'certainty', 'quote', 'source', 'extent'] as const;
const LABELS = ['agree', 'conflict', 'update', 'incomparable'] as const;
const ORIGINS = [
  'given',
  'title-line',
  'date-line',
  'dateline',
  'site-name',
  'invitation',
  'url',
  'folder',
  'file-name',
  'none',
] as const;

const offset = z.int().min(0);
const probability = z.number().min(0).max(1);
const names = z.array(z.string());
const args = z.record(z.string(), z.union([z.string(), z.number()]));
const [article] = EXAMPLE.articles;
const [claim] = EXAMPLE.claims;
const [cluster] = EXAMPLE.clusters;
const difference = cluster?.differences[0];
const side = difference?.sides[0];

const reason = z
  .strictObject({ code: z.string(), args })
  .describe('a reason as code and arguments; the commands turn it into a sentence')
  .meta({ id: 'Reason', examples: [difference?.reason] });

const notice = z
  .strictObject({ source: z.string().describe('path as given, or stdin'), code: z.string(), args })
  .meta({ id: 'Notice', examples: [EXAMPLE.skipped[0], EXAMPLE.notes[0]] });

const run = z
  .strictObject({
    tool: z.literal('claims'),
    version: z.string(),
    weights: z.string().describe('first 12 hex digits of the SHA-256 of the weights'),
    reader: z.string().nullable().describe('the trained model that read the pairs; null: readable features alone'),
    options: z.record(z.string(), z.unknown()).describe('what changed the result: thresholds, one_event, filters'),
    inputs_sha256: z.string().describe('SHA-256 over the sorted hashes of the articles as given'),
    sample: z.boolean().describe('the bundled sample corpus was read: invented outlets, not real news'),
    offset_unit: z.literal('utf-16').describe('all start and end count UTF-16 code units'),
  })
  .meta({ id: 'Run', examples: [EXAMPLE.run] });

const event = z
  .strictObject({
    id: z.string(),
    words: names.describe('what it is about'),
    from: z.string().nullable().describe('first ISO day of publication'),
    to: z.string().nullable().describe('last ISO day of publication'),
    articles: names.describe('ids'),
  })
  .meta({ id: 'Event', examples: [EXAMPLE.events[0]] });

const origin = z
  .strictObject({ from: z.enum(ORIGINS), line: z.int().nullable() })
  .meta({ id: 'Origin', examples: [article?.origins.published] });

const articleSchema = z
  .strictObject({
    id: z.string().describe('the id given, else 12 hex digits'),
    event: z.string().nullable(),
    outlet: z.string().describe('empty when unknown'),
    network: z.string().nullable().describe('publisher that several outlets belong to'),
    title: z.string().nullable(),
    published: z.string().nullable().describe('ISO date, or date-time with offset, as far as known'),
    published_precision: z.enum(['day', 'minute', 'second']).nullable(),
    url: z.string().nullable(),
    author: z.string().nullable(),
    source: z.string().describe('where it was read'),
    language: z.string().describe('ISO 639-1, und when unknown'),
    credits: names.describe('agencies and documents that the article credits as a whole'),
    origins: z.strictObject({ outlet: origin, title: origin, published: origin }).describe('what was taken from where'),
    omitted: z.record(z.string(), z.number()).describe('rule → number of stretches that yielded no claim'),
    fields: z.strictObject({ title: z.string(), body: z.string() }).optional().describe('only with --with-text'),
  })
  .meta({ id: 'Article', examples: [article] });

const claimSchema = z
  .strictObject({
    id: z.string(),
    article: z.string(),
    outlet: z.string(),
    field: z.enum(['title', 'body']),
    start: offset.describe('first UTF-16 unit in the field'),
    end: offset.describe('the unit after the last: text = field.slice(start, end)'),
    line: z.int().min(1).describe('in the file, or in the field for NDJSON'),
    column: z.int().min(1),
    text: z.string(),
    prefix: z.string().describe('up to 32 characters before'),
    suffix: z.string().describe('up to 32 characters after'),
    speaker: z.string().nullable().describe('null: the outlet itself asserts it'),
    quote: z.enum(['direct', 'indirect', 'none']),
    via: z.string().nullable().describe('agency, outlet or document that the article credits for it'),
    context: z.string().nullable().describe('question that it answers, or antecedent of its pronoun'),
    slots: slotsSchema,
    clusters: names.describe('facts that it states'),
  })
  .meta({ id: 'Claim', examples: [claim] });

const source = z
  .strictObject({
    name: z.string().nullable().describe('agency, outlet or document that these outlets credit'),
    copy_of: z.string().nullable().describe('article whose text these outlets reprint'),
    network: z.string().nullable().describe('network that these outlets belong to'),
    outlets: names,
  })
  .meta({ id: 'Source', examples: [cluster?.sources[0]] });

const markSchema = z
  .strictObject({ claim: z.string(), start: offset, end: offset, text: z.string() })
  .meta({ id: 'Mark', examples: [side?.marks[0]] });

const sideSchema = z
  .strictObject({
    value: z.string().describe('the differing words or number'),
    claims: names,
    outlets: names,
    marks: z.array(markSchema).describe('where the value stands in each claim'),
  })
  .meta({ id: 'Side', examples: [side] });

const differenceSchema = z
  .strictObject({
    label: z.enum(LABELS),
    kind: z.enum(KINDS),
    between: z.enum(['outlets', 'speakers']),
    sides: z.array(sideSchema),
    confidence: probability.describe('that an annotator would call it a difference'),
    shown: z.boolean().describe('false: doubtful, printed only with --maybe'),
    reason,
  })
  .meta({ id: 'Difference', examples: [difference] });

const clusterSchema = z
  .strictObject({
    id: z.string(),
    event: z.string(),
    label: z.string().describe('words of one of its claims, without what differs'),
    stance: z
      .enum(['agree', 'differ', 'update', 'incomparable', 'speakers'])
      .describe('by its shown differences alone'),
    claims: names,
    outlets: names,
    silent: names.describe('outlets of the event that have no claim in it'),
    sources: z.array(source),
    independent_max: z.int().min(0).describe('most independent sources that the texts allow'),
    uncredited: names.describe('outlets that credit nobody for it'),
    probability: probability.describe('lowest among the pairs that hold it together'),
    shown: z.boolean().describe('false: doubtful, printed only with --maybe'),
    differences: z.array(differenceSchema),
    notes: z.array(reason),
  })
  .describe('a fact: claims of different outlets that are about the same thing')
  .meta({ id: 'Cluster', examples: [cluster] });

const contribution = z
  .strictObject({ name: z.string(), value: z.number(), weight: z.number(), evidence: names })
  .describe('one part of a score, in log-odds: the weights of a pair add up to the logit of same_fact')
  .meta({ id: 'Contribution', examples: EXAMPLE.relations[0]?.contributions });

const relation = z
  .strictObject({
    a: z.string(),
    b: z.string(),
    cluster: z.string(),
    label: z.enum(LABELS),
    kinds: z.array(z.enum(KINDS)),
    same_fact: probability.describe('that both claims are about the same fact'),
    shown: z.boolean(),
    notes: z.array(reason),
    contributions: z.array(contribution).optional().describe('only with --contributions'),
  })
  .describe('two claims of different outlets in one fact')
  .meta({ id: 'Relation', examples: [EXAMPLE.relations[0]] });

export const analysisSchema = z
  .strictObject({
    schema: z.literal('claims/analysis@1'),
    run,
    events: z.array(event),
    articles: z.array(articleSchema),
    claims: z.array(claimSchema),
    clusters: z.array(clusterSchema),
    relations: z.array(relation),
    skipped: z.array(notice).describe('inputs and articles that were left out'),
    notes: z.array(notice).describe('what is doubtful but was used'),
  })
  .meta({ title: 'claims/analysis@1', examples: [EXAMPLE] });
