import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/load/formats/json.js';
import { parseNdjson } from '../../src/load/formats/ndjson.js';
import { parseText } from '../../src/load/formats/text.js';

const TEXT = 'Jembatan Muara ditutup sementara.';

describe('records', () => {
  it('are read under the names that exports use', () => {
    const { articles } = parseNdjson(
      [
        {
          id: 7,
          outlet: 'A',
          title: 'T',
          text: TEXT,
          published: '2024-05-02',
          url: 'https://a.example/1',
          author: 'N',
          language: 'id',
        },
        {
          source: { uri: 'b.example', title: 'B' },
          body: TEXT,
          dateTime: '2024-05-02T10:00:00Z',
          authors: [{ name: 'N' }, 'M'],
          lang: 'ind',
        },
        { media_name: 'C', text: TEXT, publish_date: '2024-05-02', outlet: null, title: '' },
      ]
        .map((record) => JSON.stringify(record))
        .join('\n'),
      'x.ndjson',
    );
    expect(articles).toEqual([
      {
        id: '7',
        outlet: 'A',
        title: 'T',
        text: TEXT,
        published: '2024-05-02',
        url: 'https://a.example/1',
        author: 'N',
        language: 'id',
        source: 'x.ndjson:1',
      },
      {
        outlet: 'B',
        text: TEXT,
        published: '2024-05-02T10:00:00Z',
        author: 'N, M',
        language: 'ind',
        source: 'x.ndjson:2',
      },
      { outlet: 'C', text: TEXT, published: '2024-05-02', source: 'x.ndjson:3' },
    ]);
  });

  it('with fields of the wrong type are read without them; without text or title they are skipped', () => {
    const parsed = parseJson(
      JSON.stringify([
        { text: TEXT, title: 5, outlet: ['A'] },
        { text: 12 },
        { title: 'Hanya judul' },
        { body: ' \n' },
        'teks',
        null,
      ]),
      'x.json',
    );
    expect(parsed.articles).toEqual([
      { text: TEXT, source: 'x.json#1' },
      { title: 'Hanya judul', text: '', source: 'x.json#3' },
    ]);
    expect(parsed.notes).toEqual([
      { source: 'x.json#1', code: 'bad-field', args: { field: 'outlet', expected: 'string', found: 'array' } },
      { source: 'x.json#1', code: 'bad-field', args: { field: 'title', expected: 'string', found: 'number' } },
    ]);
    expect(parsed.skipped).toEqual([
      { source: 'x.json#2', code: 'bad-field', args: { field: 'text', expected: 'string', found: 'number' } },
      { source: 'x.json#4', code: 'no-text', args: { field: 'body' } },
      { source: 'x.json#5', code: 'bad-record', args: { found: 'string' } },
      { source: 'x.json#6', code: 'bad-record', args: { found: 'null' } },
    ]);
  });

  it('broken lines are named with line and column and the others read, with CRLF too', () => {
    const parsed = parseNdjson(
      `{"text":"satu"}\r\n{"text":"dua",}\r\n\r\n{"text":"ti\r\n{"text":"empat"}\r\n`,
      'stdin',
    );
    expect(parsed.articles.map(({ source, text }) => [source, text])).toEqual([
      ['stdin:1', 'satu'],
      ['stdin:5', 'empat'],
    ]);
    expect(parsed.failures).toEqual([
      { source: 'stdin:2', code: 'broken-json', args: { line: 2, column: 15 } },
      { source: 'stdin:4', code: 'broken-json', args: { line: 4, column: expect.any(Number) } },
    ]);
  });

  it('of a .json file may be lines, even when the first is broken', () => {
    const parsed = parseJson('{"text": "satu}\n{"text":"dua"}\n{"text":"tiga"}\n', 'x.json');
    expect(parsed.articles.map(({ source }) => source)).toEqual(['x.json:2', 'x.json:3']);
    expect(parsed.failures).toHaveLength(1);
  });

  it('of {"articles": […]} are read; broken JSON says where', () => {
    expect(parseJson('{"articles":[{"text":"satu"}]}', 'x.json').articles).toEqual([
      { text: 'satu', source: 'x.json#1' },
    ]);
    expect(parseJson('{\n  "text": "satu",\n  oops\n}', 'x.json').failures).toEqual([
      { source: 'x.json', code: 'broken-json', args: { line: 3, column: 3 } },
    ]);
  });
});

describe('text files', () => {
  it('without front matter are read as they are', async () => {
    const text = 'Judul\r\n\r\nIsi.\r\n';
    expect((await parseText(text, 'a.txt')).articles).toEqual([
      { text, source: 'a.txt', position: { title: { line: 1, column: 1 }, body: { line: 1, column: 1 } } },
    ]);
  });

  it('have their front matter read, and say where title and body begin', async () => {
    const text =
      '---\noutlet: Suara Muara\ntitle: "Jembatan: ditutup"\npublished: 2024-05-02 10:15\ntags: [a, b]\n---\n\nIsi.\n';
    const { articles, notes } = await parseText(text, 'a.md');
    expect(articles).toEqual([
      {
        outlet: 'Suara Muara',
        title: 'Jembatan: ditutup',
        published: '2024-05-02 10:15',
        text: '\nIsi.\n',
        source: 'a.md',
        position: { title: { line: 3, column: 9 }, body: { line: 7, column: 1 } },
      },
    ]);
    expect(notes).toEqual([]);
    expect(text.split('\n')[2]?.slice(8)).toMatch(/^Jembatan/);
  });

  it('keep digits, dates and words like "no" as written', async () => {
    const { articles } = await parseText('---\ntitle: 2024\noutlet: no\npublished: 2024-05-02\n---\nIsi.', 'a.txt');
    expect(articles[0]).toMatchObject({ title: '2024', outlet: 'no', published: '2024-05-02' });
  });

  it('with broken YAML lose nothing that stands in plain lines', async () => {
    const { articles, notes } = await parseText(
      '---\r\ntags: [a\r\ntitle: Warga: "air naik"\r\noutlet: Suara Muara\r\n---\r\nIsi.',
      'a.md',
    );
    expect(articles[0]).toMatchObject({ title: 'Warga: "air naik"', outlet: 'Suara Muara', text: 'Isi.' });
    expect(articles[0]?.position).toEqual({ title: { line: 3, column: 8 }, body: { line: 6, column: 1 } });
    expect(notes).toEqual([{ source: 'a.md', code: 'bad-front-matter', args: { line: expect.any(Number) } }]);
  });

  it('may say the same without fences', async () => {
    const { articles } = await parseText(
      'outlet: Suara Muara\npublished: 2024-05-02\nJembatan ditutup.\nurl: bukan\n',
      'a.txt',
    );
    expect(articles[0]).toMatchObject({
      outlet: 'Suara Muara',
      published: '2024-05-02',
      text: 'Jembatan ditutup.\nurl: bukan\n',
      position: { body: { line: 3, column: 1 } },
    });
  });

  it.each(['---\nJembatan ditutup.\n---\nIsi.\n', '---\nIsi tanpa penutup.\n', 'Sumber: polisi\nIsi.\n'])(
    '%j is all body',
    async (text) => {
      expect((await parseText(text, 'a.txt')).articles[0]?.text).toBe(text);
    },
  );

  it('name a list or mapping where words should be, and front matter without a text', async () => {
    const { articles, notes } = await parseText('---\noutlet: [a, b]\nauthor: [N, M]\n---\nIsi.', 'a.md');
    expect(articles[0]?.outlet).toBeUndefined();
    expect(articles[0]?.author).toBe('N, M');
    expect(notes).toEqual([
      { source: 'a.md', code: 'bad-field', args: { field: 'outlet', expected: 'string', found: 'array' } },
    ]);
    expect((await parseText('---\noutlet: A\n---\n', 'a.md')).skipped).toEqual([
      { source: 'a.md', code: 'no-text', args: { field: 'text' } },
    ]);
  });
});

describe('any input', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim());
  const words = line.filter((text) => text !== '');

  it('with front matter keeps its values, and title and body stand where it says', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, fc.array(line), async (outlet, title, lines) => {
        const body = ['Isi.', ...lines].join('\n');
        // JSON strings are YAML strings.
        const text = `---\noutlet: ${JSON.stringify(outlet)}\ntitle: '${title.replaceAll("'", "''")}'\n---\n${body}`;
        const { articles, notes } = await parseText(text, 'a.md');
        expect(notes).toEqual([]);
        expect(articles[0]).toMatchObject({ outlet, title, text: body });
        const rows = text.split('\n');
        const { title: at, body: from } = articles[0]?.position ?? {};
        expect(rows[(at?.line ?? 0) - 1]?.slice((at?.column ?? 0) - 1)).toBe(`${title.replaceAll("'", "''")}'`);
        expect(rows.slice((from?.line ?? 0) - 1).join('\n')).toBe(body);
      }),
    );
  });

  it('of lines gives every good line its article and every broken one a failure', () => {
    const good = words.map((text) => ({ row: JSON.stringify({ text }), text }));
    const broken = words.map((text) => ({ row: `{"text": ${JSON.stringify(text)}`, text: null }));
    fc.assert(
      fc.property(fc.array(fc.oneof(good, broken, fc.constant({ row: '', text: undefined }))), (rows) => {
        const parsed = parseNdjson(rows.map(({ row }) => row).join('\n'), 's');
        const places = (wanted: (text: unknown) => boolean) =>
          rows.flatMap(({ text }, i) => (wanted(text) ? [`s:${i + 1}`] : []));
        expect(parsed.articles.map(({ source }) => source)).toEqual(places((text) => typeof text === 'string'));
        expect(parsed.failures.map(({ source }) => source)).toEqual(places((text) => text === null));
      }),
    );
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.json(), async (text, json) => {
        for (const any of [text, json, `---\n${text}\n---\n${text}`, `[${json}`, `{"articles":${json}}`]) {
          for (const parse of [parseText, parseJson, parseNdjson]) await parse(any, 's');
        }
      }),
    );
  });
});
