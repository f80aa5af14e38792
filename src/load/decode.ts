/** What became of the bytes of a file. `doubtful`: the encoding they were read with although they are not valid in it. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly doubtful: string | null }
  | { readonly kind: 'binary' }
  | { readonly kind: 'empty' };

/** A text of a European language in windows-1252 is mostly ASCII; above this share of other bytes it is no such text. */
const MAX_HIGH_SHARE = 0.3;

/**
 * Decodes a file: UTF-8, UTF-16 with its byte-order mark, else windows-1252 where that is plausible.
 * The mark is removed; line ends stay as they are, since offsets count them.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16) return asText(strictly(utf16, bytes), null);
  if (bytes.includes(0)) return { kind: 'binary' };
  const utf8 = strictly('utf-8', bytes);
  return utf8 === null ? doubtful(bytes) : asText(utf8, null);
}

function asText(text: string | null, encoding: string | null): Decoded {
  if (text === null || text.includes('\0')) return { kind: 'binary' };
  if (text.trim() === '') return { kind: 'empty' };
  return { kind: 'text', text, doubtful: encoding };
}

/** The text without its byte-order mark, or null when a byte is invalid. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken bytes stays UTF-8 (each becomes U+FFFD); bytes that are hardly ever UTF-8 are windows-1252. */
function doubtful(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = count(lenient, /\uFFFD/g);
  const whole = count(lenient, /[^\0-\x7F\uFFFD]/gu);
  if (whole > broken) return asText(lenient, 'utf-8');
  const high = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  const text = windows1252(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells data from text here
  const controls = count(text, /[\x01-\x08\x0E-\x1A\x1C-\x1F\x7F\uFFFD]/g);
  if (high > bytes.length * MAX_HIGH_SHARE || controls > bytes.length / 200) return { kind: 'binary' };
  return asText(text, 'windows-1252');
}

/**
 * Characters of windows-1252 for the bytes 80 to 9F, U+FFFD where there is none (WHATWG Encoding, index windows-1252).
 * Node's own decoder of that name reads them as ISO 8859-1 up to version 23.
 */
const C1 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9F]/g, (char) => C1.charAt(char.charCodeAt(0) - 0x80));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
