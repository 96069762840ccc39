import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { maskSource } from './mask-source.ts'

/** The code of texts that a check has looked at, for the next one: to find it takes longer than most checks do. */
const known = new Map<string, string>()

/** A text file of the repository, read once for a check. */
export class SourceFile {
  readonly path: string
  readonly text: string

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
  }

  static async read(root: string, path: string): Promise<SourceFile> {
    return new SourceFile(path, await readFile(join(root, path), 'utf8'))
  }

  /** The text with comments and the contents of strings blanked; positions are those of `text`. */
  get code(): string {
    const code = known.get(this.text) ?? maskSource(this.text)
    known.set(this.text, code)
    return code
  }

  get name(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1)
  }

  /** The line, from 1, of a position in the text. */
  lineAt(position: number): number {
    return this.text.slice(0, position).split('\n').length
  }

  /** The line of every match of a global pattern, in the code or in the whole text. */
  linesOf(pattern: RegExp, where: 'code' | 'text' = 'code'): number[] {
    return [...this[where].matchAll(pattern)].map((match) => this.lineAt(match.index))
  }
}
