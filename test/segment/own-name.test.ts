import { describe, expect, it } from 'vitest';
import { describeAll } from '../../src/metadata/describe-all.js';
import { segment } from '../../src/segment/segment.js';

const first = (outlet: string, text: string) => {
  const article = describeAll([{ outlet, text }]).articles[0];
  if (!article) throw new Error('no article');
  const { sentences, omissions } = segment(article);
  return { text: sentences[0]?.text, omitted: omissions.map((item) => article.body.slice(item.start, item.end)) };
};

describe('the name of the outlet at the head of its article', () => {
  it('is cut off as a dateline, though no list knows it', () => {
    expect(first('Lumbung Cakrawala', 'Lumbung Cakrawala – Jembatan itu dibuka kembali pada Senin pagi.')).toEqual({
      text: 'Jembatan itu dibuka kembali pada Senin pagi.',
      omitted: ['Lumbung Cakrawala –'],
    });
  });

  it('stays where it is the subject', () => {
    const text = 'Lumbung Cakrawala mewawancarai kepala desa pada Senin pagi.';
    expect(first('Lumbung Cakrawala', text)).toEqual({ text, omitted: [] });
  });
});
