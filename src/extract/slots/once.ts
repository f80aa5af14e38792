/** Puts off making a table until it is first needed, and keeps it: readers ask for it at every word of a text. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
