import { describe, expect, it } from 'vitest';
import type { Style } from '../../src/render/contract.js';
import { SCREENS } from './all-screens.js';
import { styleOf } from './build.js';

describe.each(['id', 'en'] as const)('screens in %s', (lang) => {
  it.each(Object.keys(SCREENS))('%s at 60, 100 and 140 columns', async (name) => {
    const draw = SCREENS[name] as (style: Style) => string;
    const drawn = [60, 100, 140].map(
      (width) => `${width} columns\n${'='.repeat(width)}\n${draw(styleOf({ lang, width }))}`,
    );
    await expect(drawn.join('\n')).toMatchFileSnapshot(`screens/${name}.${lang}.txt`);
  });
});
