import type { Analysis, ArticleRow, ClaimRow, ClusterRow, EventRow, RelationRow } from '../document.js';
import type { Notice } from '../model.js';

/**
 * A filled example of each object of the document: two invented outlets that give a different toll, whole and closed,
 * so that it is itself a valid document.
 */

const SENTENCE_A = 'Tim SAR mengatakan mungkin 7 orang tewas di Teluk Rindu pada Rabu pagi, belum 9.';
const BODY_A = `${SENTENCE_A} Pencarian berlanjut.`;
const BODY_B = 'Menurut Kantor Berita Arus, 9 orang tewas di Teluk Rindu.';

const markIn = (body: string, text: string) => {
  const start = body.indexOf(text);
  return { start, end: start + text.length, text };
};
const inA = (text: string) => markIn(BODY_A, text);
const inB = (text: string) => markIn(BODY_B, text);

const EVENT: EventRow = {
  id: 'ev-5a1c0e7b9d24',
  words: ['kapal', 'teluk', 'rindu', 'tewas'],
  from: '2024-03-06',
  to: '2024-03-06',
  articles: ['kabar-1', 'muara-1'],
};

const ARTICLE_A: ArticleRow = {
  id: 'kabar-1',
  event: EVENT.id,
  outlet: 'Kabar Pesisir',
  network: 'Jaringan Pesisir',
  title: 'Kapal Karam di Teluk Rindu',
  published: '2024-03-06T12:05+07:00',
  published_precision: 'minute',
  url: 'https://kabarpesisir.example/2024/03/06/kapal-karam',
  author: 'Redaksi',
  source: 'artikel/kabar-pesisir.md',
  language: 'id',
  credits: ['Kantor Berita Arus'],
  origins: {
    outlet: { from: 'given', line: null },
    title: { from: 'given', line: null },
    published: { from: 'date-line', line: 7 },
  },
  omitted: { 'read-also': 2 },
  fields: { title: 'Kapal Karam di Teluk Rindu', body: BODY_A },
};

const ARTICLE_B: ArticleRow = {
  id: 'muara-1',
  event: EVENT.id,
  outlet: 'Suara Muara',
  network: null,
  title: null,
  published: '2024-03-06',
  published_precision: 'day',
  url: null,
  author: null,
  source: 'artikel/suara-muara.txt',
  language: 'id',
  credits: [],
  origins: {
    outlet: { from: 'file-name', line: null },
    title: { from: 'none', line: null },
    published: { from: 'folder', line: null },
  },
  omitted: {},
  fields: { title: '', body: BODY_B },
};

const FACT = '3f09a1d27c55';

const CLAIM_A: ClaimRow = {
  id: 'a94d06b1e873',
  article: ARTICLE_A.id,
  outlet: ARTICLE_A.outlet,
  field: 'body',
  start: 0,
  end: SENTENCE_A.length,
  line: 9,
  column: 1,
  text: SENTENCE_A,
  prefix: '',
  suffix: BODY_A.slice(SENTENCE_A.length),
  speaker: 'Tim SAR',
  quote: 'indirect',
  via: null,
  context: 'Berapa korban kapal itu?',
  slots: {
    quantities: [
      {
        ...inA('7 orang'),
        min: 7,
        max: 7,
        approximate: false,
        unit: null,
        counted: ['orang', 'tewas'],
        identifier: false,
      },
    ],
    moments: [
      {
        ...inA('Rabu pagi'),
        from: '2024-03-06',
        to: '2024-03-06',
        timeFrom: 300,
        timeTo: 660,
        precision: 'part',
        relative: true,
      },
    ],
    places: [{ ...inA('Teluk Rindu'), name: 'Teluk Rindu', within: [] }],
    actors: [{ ...inA('Tim SAR'), name: 'Tim SAR' }],
    negations: [{ ...inA('belum'), scopeStart: inA('belum').end + 1, scopeEnd: SENTENCE_A.length - 1 }],
    certainty: 'possible',
    certainty_cues: [{ ...inA('mungkin'), level: 'possible' }],
  },
  clusters: [FACT],
};

const CLAIM_B: ClaimRow = {
  id: '3f09a1d27c55',
  article: ARTICLE_B.id,
  outlet: ARTICLE_B.outlet,
  field: 'body',
  start: 0,
  end: BODY_B.length,
  line: 1,
  column: 1,
  text: BODY_B,
  prefix: '',
  suffix: '',
  speaker: null,
  quote: 'none',
  via: 'Kantor Berita Arus',
  context: null,
  slots: {
    quantities: [
      {
        ...inB('9 orang'),
        min: 9,
        max: 9,
        approximate: false,
        unit: null,
        counted: ['orang', 'tewas'],
        identifier: false,
      },
    ],
    moments: [],
    places: [{ ...inB('Teluk Rindu'), name: 'Teluk Rindu', within: [] }],
    actors: [],
    negations: [],
    certainty: 'fact',
    certainty_cues: [],
  },
  clusters: [FACT],
};

const CLUSTER: ClusterRow = {
  id: FACT,
  event: EVENT.id,
  label: 'orang tewas di Teluk Rindu',
  stance: 'differ',
  claims: [CLAIM_B.id, CLAIM_A.id],
  outlets: ['Kabar Pesisir', 'Suara Muara'],
  silent: [],
  sources: [{ name: 'Kantor Berita Arus', copy_of: null, network: null, outlets: ['Kabar Pesisir', 'Suara Muara'] }],
  independent_max: 1,
  uncredited: [],
  probability: 0.93,
  shown: true,
  differences: [
    {
      label: 'conflict',
      kind: 'number',
      between: 'outlets',
      sides: [
        {
          value: '7 orang',
          claims: [CLAIM_A.id],
          outlets: ['Kabar Pesisir'],
          marks: [{ claim: CLAIM_A.id, ...inA('7 orang') }],
        },
        {
          value: '9 orang',
          claims: [CLAIM_B.id],
          outlets: ['Suara Muara'],
          marks: [{ claim: CLAIM_B.id, ...inB('9 orang') }],
        },
      ],
      confidence: 0.88,
      shown: true,
      reason: { code: 'number', args: { a: '7', b: '9' } },
    },
  ],
  notes: [{ code: 'place-broader', args: { a: 'Teluk Rindu', b: 'Rindu' } }],
};

const RELATION: RelationRow = {
  a: CLAIM_B.id,
  b: CLAIM_A.id,
  cluster: FACT,
  label: 'conflict',
  kinds: ['number'],
  same_fact: 0.93,
  shown: true,
  notes: [{ code: 'other-wording', args: {} }],
  contributions: [{ name: 'rare-words', value: 2.1, weight: 1.4, evidence: ['teluk', 'rindu'] }],
};

const SKIPPED: Notice = { source: 'artikel/foto.jpg', code: 'unsupported-kind', args: { extension: '.jpg' } };
const NOTE: Notice = {
  source: 'artikel/suara-muara.txt',
  code: 'doubtful-encoding',
  args: { encoding: 'windows-1252' },
};

/** A whole document, with every optional part. */
export const EXAMPLE: Analysis = {
  schema: 'claims/analysis@1',
  run: {
    tool: 'claims',
    version: '0.1.0',
    weights: '4fc8582f87fd',
    reader: 'id-news-1',
    options: { one_event: false, shown_at: 0.8, maybe_at: 0.275, topic: ['tewas'] },
    inputs_sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    sample: false,
    offset_unit: 'utf-16',
  },
  events: [EVENT],
  articles: [ARTICLE_A, ARTICLE_B],
  claims: [CLAIM_A, CLAIM_B],
  clusters: [CLUSTER],
  relations: [RELATION],
  skipped: [SKIPPED],
  notes: [NOTE],
};
