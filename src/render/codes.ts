/**
 * Letters for the outlets of a screen: the first letter of a name where it stands alone, else the initials of its
 * words, else the shortest beginning that no other of them has. Same names, same letters, whatever their order.
 * @param names distinct outlet names
 * @returns name → code; the codes are distinct and hold letters only
 */
export function outletCodes(names: readonly string[]): Map<string, string> {
  const sorted = [...names].sort(byCodeUnit);
  const groups = new Map<string, string[]>();
  for (const name of sorted) {
    const first = lettersOf(name)[0] ?? 'X';
    groups.set(first, [...(groups.get(first) ?? []), name]);
  }
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  const give = (name: string, code: string) => {
    codes.set(name, code);
    taken.add(code);
  };
  // Names that stand alone under their letter come first, so that no longer code can take it from them.
  for (const [first, group] of groups) if (group.length === 1 && group[0] !== undefined) give(group[0], first);
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    for (const name of group) give(name, codeWithin(name, group, taken));
  }
  return codes;
}

function codeWithin(name: string, group: readonly string[], taken: ReadonlySet<string>): string {
  const initials = initialsOf(name);
  const free = (code: string) => !taken.has(code);
  const others = group.filter((other) => other !== name);
  if (initials.length > 1 && free(initials) && others.every((other) => initialsOf(other) !== initials)) return initials;
  const letters = lettersOf(name);
  for (let length = 2; length <= letters.length; length++) {
    const prefix = capitalised(letters.slice(0, length));
    if (free(prefix) && others.every((other) => capitalised(lettersOf(other).slice(0, length)) !== prefix))
      return prefix;
  }
  const base = capitalised(letters.slice(0, 2));
  for (let number = 0; ; number++) {
    const code = base + suffix(number);
    if (free(code)) return code;
  }
}

/** 0 → a, 25 → z, 26 → ba: for outlets whose letters are all the same. */
function suffix(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : suffix(Math.floor(number / 26)) + letter;
}

function lettersOf(name: string): string[] {
  const letters = [...name.replace(/[^\p{L}]/gu, '')];
  return letters.length === 0 ? ['X'] : [(letters[0] ?? 'X').toUpperCase(), ...letters.slice(1)];
}

function initialsOf(name: string): string {
  const words = name.match(/\p{L}+/gu) ?? [];
  return words.length < 2 ? '' : words.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}

function capitalised(letters: readonly string[]): string {
  return letters.map((letter, index) => (index === 0 ? letter : letter.toLowerCase())).join('');
}

/** Order by UTF-16 code units: the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const SHORTEST_ID = 4;

/**
 * Shortens ids to their shortest prefix, of at least four digits, that no other id of the analysis begins with.
 * @param ids all ids that a user may name
 */
export function idShortener(ids: readonly string[]): (id: string) => string {
  const sorted = [...new Set(ids)].sort(byCodeUnit);
  const position = new Map(sorted.map((id, index) => [id, index]));
  return (id) => {
    const index = position.get(id);
    if (index === undefined) return id;
    // In sorted order the id that shares the longest prefix is a neighbour.
    const shared = Math.max(sharedPrefix(id, sorted[index - 1] ?? ''), sharedPrefix(id, sorted[index + 1] ?? ''));
    return id.slice(0, Math.max(SHORTEST_ID, shared + 1));
  };
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
