/** Things with how often each stands in a text, as sorted numbers: two bags are compared in one pass, without look-ups. */
export interface Bag {
  /** The different things, ascending. */
  readonly keys: Float64Array;
  /** How often each of them stands there. */
  readonly counts: Float64Array;
  /** Sum of the squared counts. */
  readonly squares: number;
}

/** Counts numbers; they are sorted in place. */
export function bagOf(numbers: Float64Array): Bag {
  numbers.sort();
  const counts = new Float64Array(numbers.length);
  let size = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    const key = numbers[i] as number;
    if (size === 0 || numbers[size - 1] !== key) {
      numbers[size] = key;
      size += 1;
    }
    counts[size - 1] = (counts[size - 1] as number) + 1;
  }
  let squares = 0;
  for (let i = 0; i < size; i += 1) squares += (counts[i] as number) ** 2;
  return { keys: numbers.subarray(0, size), counts: counts.subarray(0, size), squares };
}

/** Number of things that both bags hold. */
export function sharedKeys({ keys: left }: Bag, { keys: right }: Bag): number {
  let shared = 0;
  let j = 0;
  for (let i = 0; i < left.length; i += 1) {
    const key = left[i] as number;
    while (j < right.length && (right[j] as number) < key) j += 1;
    if (right[j] === key) shared += 1;
  }
  return shared;
}

/** Sum of the products of the counts of what both bags hold. */
export function product(a: Bag, b: Bag): number {
  const [left, right] = [a.keys, b.keys];
  let sum = 0;
  let j = 0;
  for (let i = 0; i < left.length; i += 1) {
    const key = left[i] as number;
    while (j < right.length && (right[j] as number) < key) j += 1;
    if (right[j] === key) sum += (a.counts[i] as number) * (b.counts[j] as number);
  }
  return sum;
}
