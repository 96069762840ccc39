import { wordsOfName } from '../outcome/words-of-name.js'
import type { FileProposal } from './propose-file.js'
import type { KnownThings } from './column-content.js'

/** A file with the rows by which it was judged. */
interface JudgedRows {
  readonly proposal: FileProposal
  readonly rows: readonly (readonly string[])[]
}

/** What is known, with the people whom files of the same import tell of, by name and e-mail address. */
export function withPeopleTold(known: KnownThings, files: readonly JudgedRows[]): KnownThings {
  const words = new Set(files.flatMap(peopleWords))
  if (words.size === 0) return known
  const isTold = (text: string) => wordsOfName(text).some((word) => words.has(word))
  return { ...known, isPerson: (text) => isTold(text) || known.isPerson(text) }
}

function peopleWords({ proposal, rows }: JudgedRows): readonly string[] {
  const [best] = proposal.candidates
  if (best === undefined || !(best.kind === 'ROSTER' || best.kind === 'PEOPLE')) return []
  const columns = ['name', 'email'].flatMap((field) => {
    const source = best.mapping.fields[field]
    if (source === undefined || !('column' in source)) return []
    const { column, with: others = [] } = source
    return [[column, ...others].map((name) => proposal.header.indexOf(name))]
  })
  return rows.flatMap((row) =>
    columns.flatMap((places) => {
      const text = places.map((at) => (row[at] ?? '').trim()).join(' ')
      return text.trim() === '' ? [] : wordsOfName(text)
    }),
  )
}
