import type { Profile } from '../../compare/profile.js';
import type { CertaintyLevel, Mark } from '../../model.js';
import { stem } from '../../words/stem.js';
import { isStopword } from '../../words/stopwords.js';
import { tokenize } from '../../words/tokens.js';
import { type Candidate, type Finder, markIn, NOTHING } from '../candidate.js';
import { reason } from '../reasons.js';

const ORDER: readonly CertaintyLevel[] = ['fact', 'intention', 'hint', 'possible', 'open'];

/** One claim states as a fact or promise what the other gives as a plan, a hint, a possibility or an open question. */
export const certaintyDifference: Finder = (a, b) => {
  const one = a.claim.slots.certainty;
  const two = b.claim.slots.certainty;
  if (one === two) return NOTHING;
  const [left, right] = [cueOf(a, one), cueOf(b, two)];
  const surer = ORDER.indexOf(one) < ORDER.indexOf(two) ? a : b;
  const weaker = surer === a ? b : a;
  const weakCue = surer === a ? right : left;
  const head = weakCue ? headAfter(weaker, weakCue) : null;
  const affirmed = head ? tokenize(surer.claim.text).find((token) => token.stem === head.stem) : undefined;
  const strongMark =
    (surer === a ? left : right) ??
    (affirmed ? markIn(surer, surer.claim.start + affirmed.start, surer.claim.start + affirmed.end) : null);
  const levels = [one, two].sort((x, y) => ORDER.indexOf(x) - ORDER.indexOf(y));
  const cueStem = weakCue ? stem(weakCue.text.toLowerCase().split(/\s+/).at(-1) ?? '') : '';
  const [a1, b1] = surer === a ? [strongMark, weakCue] : [weakCue, strongMark];
  const candidate: Candidate = {
    kind: 'certainty',
    a: a1,
    b: b1,
    aKey: one,
    bKey: two,
    reason: reason('certainty-differs', { a: a1?.text ?? '', b: b1?.text ?? '', a_level: one, b_level: two }),
    // What was planned or supposed is done or found later.
    direction: surer === b ? 1 : -1,
    incomparable: false,
    features: {
      head: affirmed ? 1 : 0,
      fromFact: levels[0] === 'fact' ? 1 : 0,
      factIntention: levels.join() === 'fact,intention' ? 1 : 0,
      factHint: levels.join() === 'fact,hint' ? 1 : 0,
      factPossible: levels.join() === 'fact,possible' ? 1 : 0,
      open: levels[1] === 'open' ? 1 : 0,
      intentionHint: levels.join() === 'intention,hint' ? 1 : 0,
      intentionPossible: levels.join() === 'intention,possible' ? 1 : 0,
      akan: /^(?:akan|bakal|segera)$/.test(cueStem) ? 1 : 0,
      want: /^(?:ingin|siap|mau|hendak|niat)$/.test(cueStem) ? 1 : 0,
      scheduled: /^(?:jadwal|rencana|target)$/.test(cueStem) ? 1 : 0,
      promise: /^janji$/.test(cueStem) ? 1 : 0,
      suspected: /^(?:duga|kira|potensi|prediksi|proyeksi|mungkin)$/.test(cueStem) ? 1 : 0,
      signal: /^(?:isyarat|indikasi|sinyal|peluang|prospek)$/.test(cueStem) ? 1 : 0,
      strong: weakCue && STRONG.test(weakCue.text) ? 1 : 0,
      timed: weaker.claim.slots.moments.length > 0 ? 1 : 0,
      spoken: (a.claim.speaker !== null) !== (b.claim.speaker !== null) ? 1 : 0,
    },
  };
  return { candidates: [candidate], notes: [] };
};

/**
 * Cues that nobody writes of what is settled. "Diduga" is the language of the courts, "ditargetkan", "dapat" and
 * "diharapkan" are often written of the same plan.
 */
const STRONG =
  /^(?:mengisyaratkan|isyaratkan|mengindikasikan|indikasikan|menyiratkan|tersirat|mungkin|kemungkinan|kabarnya|dikabarkan|konon|disebut-sebut|belum .*|masih misteri|dipertanyakan|rumor.*)$/i;

function cueOf(p: Profile, level: CertaintyLevel): Mark | null {
  const cue = p.claim.slots.certaintyCues.find((item) => item.level === level);
  return cue ? { start: cue.start, end: cue.end, text: cue.text } : null;
}

/** The first content word after a cue: what is planned or supposed. */
function headAfter(p: Profile, cue: Mark) {
  return tokenize(p.claim.text).find(
    (token) => token.start + p.claim.start >= cue.end && !token.number && !isStopword(token.lower),
  );
}
