/** The data of an answer as the text of its JSON: what is written field by field is not made into objects first. */
export class JsonText {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** A whole answer, as `JSON.stringify` would write it if its data were objects. */
  static stringify(this: void, answer: object): string {
    const { data } = answer as { readonly data?: unknown }
    if (!(data instanceof JsonText)) return JSON.stringify(answer)
    const parts = Object.entries(answer).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [`${JSON.stringify(name)}:${value === data ? data.#text : JSON.stringify(value)}`],
    )
    return `{${parts.join(',')}}`
  }
}
