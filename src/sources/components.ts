/** Outlets that may depend on each other fall together; what stays apart may be independent. */
export class Components {
  readonly #parent = new Map<string, string>();

  constructor(members: readonly string[]) {
    for (const member of members) this.#parent.set(member, member);
  }

  /** Joins all that are members; names that are not are passed over. */
  join(members: readonly string[]): void {
    const known = members.filter((member) => this.#parent.has(member));
    for (const member of known.slice(1)) this.#parent.set(this.#root(member), this.#root(known[0] as string));
  }

  get count(): number {
    return new Set([...this.#parent.keys()].map((member) => this.#root(member))).size;
  }

  #root(member: string): string {
    let at = member;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) at = up;
    return at;
  }
}
