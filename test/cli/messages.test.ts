import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hasMessage, message } from '../../src/messages/messages.js';

const MESSAGES = fileURLToPath(new URL('../../src/messages/', import.meta.url));
const read = (lang: string, file: string) =>
  JSON.parse(readFileSync(`${MESSAGES}${lang}/${file}`, 'utf8')) as Record<string, string>;
/** What is put in; what only chooses between one and many is each language's own affair. */
const argumentsOf = (template: string) =>
  [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

test('both languages have the same sentences with the same arguments', () => {
  const files = readdirSync(`${MESSAGES}en`).sort();
  expect(readdirSync(`${MESSAGES}id`).sort()).toEqual(files);
  for (const file of files) {
    const [english, indonesian] = [read('en', file), read('id', file)];
    expect(Object.keys(indonesian).sort(), file).toEqual(Object.keys(english).sort());
    for (const [key, template] of Object.entries(english)) {
      const there = argumentsOf(indonesian[key] ?? '');
      expect(argumentsOf(template), key).toEqual(there);
    }
  }
});

test('every sentence that the commands say is there', () => {
  const sources = ['', 'commands/'].flatMap((folder) => {
    const path = fileURLToPath(new URL(`../../src/cli/${folder}`, import.meta.url));
    return readdirSync(path).flatMap((name) => (name.endsWith('.ts') ? [readFileSync(path + name, 'utf8')] : []));
  });
  const code = sources.join('\n');
  const keys = [
    ...[...code.matchAll(/'(cli\.[\w-]+)'/g)].map((match) => match[1]),
    ...[...code.matchAll(/new UsageError\('([\w-]+)'/g)].map((match) => `cli.${match[1]}`),
    ...[...code.matchAll(/\bt\('([\w-]+)'\)/g)].map((match) => `help.${match[1]}`),
  ];
  expect(keys.length).toBeGreaterThan(60);
  for (const key of keys) expect(hasMessage('id', key ?? ''), key).toBe(true);
  const said = new Set(keys);
  const built =
    /cli\.(unknown-(option|command)|write-|path-without|missing-arg|option-without|too-many|misuse|no-such-path|one-id)/;
  for (const key of Object.keys(read('en', 'cli.json')))
    expect(said.has(key) || built.test(key), `${key} is unused`).toBe(true);
});

test('every code of loading has a sentence', () => {
  const notices = readFileSync(fileURLToPath(new URL('../../src/load/notices.ts', import.meta.url)), 'utf8');
  const declared = notices.slice(notices.indexOf('interface NoticeArgs'), notices.indexOf('type NoticeCode'));
  const codes = [...declared.matchAll(/^ {2}'?([a-z-]+)'?: /gm)].map((match) => match[1]);
  expect(codes).toContain('missing-path');
  expect(codes).toContain('binary');
  for (const code of codes) expect(hasMessage('en', `notice.${code}`), code).toBe(true);
});

test('a count chooses its form', () => {
  expect(message('en', 'cli.undated-stay', { n: 1 })).toMatch(/^1 article without a date stays in/);
  expect(message('en', 'cli.undated-stay', { n: 2 })).toMatch(/^2 articles without a date stay in/);
});

test('a missing sentence or argument is a defect', () => {
  expect(() => message('id', 'cli.nonsense')).toThrow(RangeError);
  expect(() => message('id', 'cli.undated-stay')).toThrow(/lacks the argument n/);
});
