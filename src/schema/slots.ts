import { z } from 'zod';
import { EXAMPLE } from './examples.js';

/** Schemas of the comparable parts of a claim. Offsets are UTF-16 units of the claim's field, as everywhere. */

const offset = z.int().min(0);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const mark = {
  start: offset.describe('first UTF-16 unit in the field of the claim'),
  end: offset.describe('the unit after the last'),
  text: z.string().describe('field.slice(start, end)'),
};

const slots = EXAMPLE.claims[0]?.slots;

const quantity = z
  .strictObject({
    ...mark,
    min: z.number().nullable().describe('least value in the base of the unit; null: open ("less than 7")'),
    max: z.number().nullable().describe('greatest value; equal to min for a single number; null: open ("more than 7")'),
    approximate: z.boolean().describe('"about", "nearly", a rounded number word'),
    unit: z.string().nullable().describe('kg, m, IDR, USD, percent, day, …; null for a bare count'),
    counted: z.array(z.string()).describe('stems of the words that say what is counted, nearest first'),
    identifier: z.boolean().describe('the number names something rather than counts it'),
  })
  .meta({ id: 'Quantity', examples: slots?.quantities });

const moment = z
  .strictObject({
    ...mark,
    from: isoDay.nullable().describe('first day, ISO'),
    to: isoDay.nullable().describe('last day, ISO'),
    timeFrom: z.int().nullable().describe('minutes after midnight'),
    timeTo: z.int().nullable().describe('minutes after midnight'),
    precision: z.enum(['year', 'month', 'day', 'part', 'hour', 'minute']),
    relative: z.boolean().describe('resolved against the date of publication ("yesterday")'),
  })
  .meta({ id: 'Moment', examples: slots?.moments });

const place = z
  .strictObject({
    ...mark,
    name: z.string().describe('canonical form'),
    within: z.array(z.string()).describe('broader places named beside it'),
  })
  .meta({ id: 'Place', examples: slots?.places });

const actor = z
  .strictObject({ ...mark, name: z.string().describe('canonical form') })
  .meta({ id: 'Actor', examples: slots?.actors });

const negation = z
  .strictObject({ ...mark, scopeStart: offset, scopeEnd: offset })
  .meta({ id: 'Negation', examples: slots?.negations });

const certaintyCue = z
  .strictObject({ ...mark, level: z.enum(['intention', 'hint', 'possible', 'open']) })
  .meta({ id: 'CertaintyCue', examples: slots?.certainty_cues });

export const slotsSchema = z
  .strictObject({
    quantities: z.array(quantity),
    moments: z.array(moment),
    places: z.array(place),
    actors: z.array(actor),
    negations: z.array(negation),
    certainty: z
      .enum(['fact', 'intention', 'hint', 'possible', 'open'])
      .describe('how sure the claim is of what it says'),
    certainty_cues: z.array(certaintyCue).describe('the words that say so'),
  })
  .meta({ id: 'Slots', examples: [slots] });
