/** Letters and digits of a name in lower case without diacritics, words separated by one space. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether an outlet is meant: "sindo" and "sindo news" find "SINDOnews". */
export function isOutlet(asked: string, outlet: string): boolean {
  const query = fold(asked).replaceAll(' ', '');
  return query !== '' && fold(outlet).replaceAll(' ', '').includes(query);
}

/** Whether a speaker is meant: every word asked for stands in the name, or begins a word of it ("kim jong" finds "Kim Jong-un"). */
export function isSpeaker(asked: string, speaker: string | null): boolean {
  if (speaker === null) return false;
  const words = fold(speaker).split(' ');
  const query = fold(asked);
  return query !== '' && query.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}
