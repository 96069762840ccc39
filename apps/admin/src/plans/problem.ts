/** Something that the API refuses. */
export interface Problem {
  /** Where in what was sent it lies, from the argument down; a row is its index. */
  readonly path: readonly string[]
  /** In the reader's language; a field is named in it as the API calls it, in quotes. */
  readonly message: string
}

/** What a field is called, by the path that leads to it; null where nothing is known of it. */
export type LabelOf = (path: readonly string[]) => string | null

/** What a name of the API stands in: a field's, or the path to it with points. */
const QUOTED = /[“«][\w.]+[”»]/g

/** What is told of a problem, with its fields named as the form calls them. */
export function problemText({ path, message }: Problem, labelOf: LabelOf): string {
  return withLabels(message, (name) => {
    const place = path.lastIndexOf(name)
    return place === -1 ? null : labelOf(path.slice(0, place + 1))
  })
}

/** A text with the names that stand in quotes called what they are labelled; those without a label stay. */
export function withLabels(text: string, labelOf: (name: string) => string | null): string {
  return text.replaceAll(QUOTED, (quoted) => {
    const label = labelOf(quoted.slice(1, -1).split('.').at(-1) ?? '')
    return label === null ? quoted : `${quoted.slice(0, 1)}${label}${quoted.slice(-1)}`
  })
}
