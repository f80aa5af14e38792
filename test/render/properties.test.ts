import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/document.js';
import type { Style } from '../../src/render/contract.js';
import { displayWidth } from '../../src/render/wrap.js';
import { SCREENS } from './all-screens.js';
import { styleOf } from './build.js';
import { ferry, many } from './ferry.js';
import { wildText } from './texts.js';

const drawings = Object.entries(SCREENS);
const widths = fc.integer({ min: 40, max: 160 });
const style = fc
  .record({
    width: widths,
    color: fc.boolean(),
    utf8: fc.boolean(),
    lang: fc.constantFrom('id', 'en'),
    sample: fc.boolean(),
  })
  .map((changes) => styleOf(changes));

/** The document with its words, names and paths replaced by wild ones; ids, numbers and offsets stay. */
function withTexts(analysis: Analysis, texts: readonly string[]): Analysis {
  let next = 0;
  const wild = () => texts[next++ % texts.length] ?? '';
  const outlets = new Map(
    [...new Set(analysis.articles.map((article) => article.outlet))].map((name) => [name, name + wild()]),
  );
  const outlet = (name: string) => outlets.get(name) ?? name;
  return {
    ...analysis,
    events: analysis.events.map((event) => ({ ...event, words: [wild(), wild()] })),
    articles: analysis.articles.map((article) => ({
      ...article,
      outlet: outlet(article.outlet),
      network: article.network === null ? null : wild(),
      title: wild(),
      source: wild(),
      credits: [wild()],
      fields: { title: '', body: wild() + wild() },
    })),
    claims: analysis.claims.map((claim) => {
      const text = wild();
      return {
        ...claim,
        outlet: outlet(claim.outlet),
        text,
        end: claim.start + text.length,
        prefix: wild(),
        suffix: wild(),
        speaker: claim.speaker === null ? null : wild(),
        via: wild(),
        context: wild(),
      };
    }),
    clusters: analysis.clusters.map((cluster) => ({
      ...cluster,
      label: wild(),
      outlets: cluster.outlets.map(outlet),
      silent: cluster.silent.map(outlet),
      uncredited: cluster.uncredited.map(outlet),
      sources: [{ name: wild(), copy_of: null, network: null, outlets: cluster.outlets.map(outlet) }],
      notes: [{ code: wild(), args: { value: wild() } }],
      differences: cluster.differences.map((difference) => ({
        ...difference,
        reason: { code: wild(), args: { value: wild() } },
        sides: difference.sides.map((side) => ({ ...side, value: wild(), outlets: side.outlets.map(outlet) })),
      })),
    })),
  };
}

const wildTexts = fc.array(wildText, { minLength: 1, maxLength: 12 });

/** Every screen of the documents with wild texts: name and what is drawn. */
function drawAll(drawn: Style, texts: readonly string[]): (readonly [string, string])[] {
  const [few, full] = [withTexts(ferry, texts), withTexts(many, texts)];
  return drawings.map(([name, draw]) => [name, draw(drawn, few, full)] as const);
}

/** C0 without the newline, DEL and C1, bidi controls, and the marks of the renderer itself. */
function forbidden(code: number): boolean {
  const control = (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f);
  const bidi =
    (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x200e || code === 0x200f;
  return control || bidi || code === 0xe000 || code === 0xe001;
}

describe('every screen', () => {
  it('keeps within its width and ends in one newline, whatever articles say', () => {
    fc.assert(
      fc.property(style, wildTexts, (drawn, texts) => {
        for (const [name, screen] of drawAll(drawn, texts)) {
          expect(screen).toMatch(/[^\n]\n$/);
          for (const line of screen.split('\n')) {
            expect(displayWidth(line), `${name}: ${line}`).toBeLessThanOrEqual(drawn.width);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('passes no control character, escape or bidi control from an article to the terminal', () => {
    fc.assert(
      fc.property(wildTexts, widths, (texts, width) => {
        for (const [name, screen] of drawAll(styleOf({ width }), texts)) {
          const found = [...screen].filter((character) => forbidden(character.codePointAt(0) ?? 0));
          expect(found, name).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('says the same with and without colour', () => {
    fc.assert(
      fc.property(wildTexts, widths, fc.constantFrom('id', 'en'), (texts, width, lang) => {
        const plain = drawAll(styleOf({ width, lang }), texts);
        const colored = drawAll(styleOf({ width, lang, color: true }), texts);
        for (const [index, [name, screen]] of colored.entries()) {
          expect(screen, name).toContain('\u001b[');
          const bare = stripVTControlCharacters(screen).split('\n');
          expect(bare.map((line) => line.trimEnd()).join('\n'), name).toBe(plain[index]?.[1]);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('is plain ASCII without UTF-8 where the articles are', () => {
    for (const lang of ['id', 'en'] as const) {
      for (const [name, draw] of drawings) {
        const others = [...draw(styleOf({ utf8: false, lang, sample: true }))].filter(
          (character) => character > '\u007F',
        );
        expect(others, name).toEqual([]);
      }
    }
  });

  it('is the same twice', () => {
    for (const [, draw] of drawings) expect(draw(styleOf())).toBe(draw(styleOf()));
  });

  it('says first that the samples are invented', () => {
    for (const [, draw] of drawings) {
      expect(draw(styleOf({ sample: true })).split('\n')[0]).toBe('KORPUS CONTOH (media rekaan, bukan berita asli)');
      expect(draw(styleOf({ sample: true, lang: 'en' })).split('\n')[0]).toBe(
        'SAMPLE CORPUS (invented outlets, not real news)',
      );
      expect(draw(styleOf())).not.toContain('KORPUS CONTOH');
    }
  });
});
