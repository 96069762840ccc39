/**
 * Texts as small numbers: code 0 is null. It only grows, and a code never changes its text, so one
 * dictionary is shared by every state that descends from another.
 */
export class Dictionary {
  readonly #texts: (string | null)[] = [null]
  readonly #codes = new Map<string, number>()

  code(text: string | null): number {
    if (text === null) return 0
    const known = this.#codes.get(text)
    if (known !== undefined) return known
    const code = this.#texts.push(text) - 1
    this.#codes.set(text, code)
    return code
  }

  /** The code of a text that may be absent: -1 when no row has it. */
  find(text: string | null): number {
    return text === null ? 0 : (this.#codes.get(text) ?? -1)
  }

  text(code: number): string | null {
    return this.#texts[code] ?? null
  }
}
