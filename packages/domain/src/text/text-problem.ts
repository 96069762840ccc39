import type { Message } from '../kernel/message.js'
import type { RecordFault } from '../plans/checks/record-fault.js'
import type { TextProblemParams } from './messages/params.js'

/** Where something stands: a file by its place in the folder, and a line of it, from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** What is wrong with a folder, and where. */
export interface TextProblem extends Place {
  /** The field or column; null where it is about more than one. */
  readonly field: string | null
  readonly code: string
  readonly message: Message
}

/** Collects problems, each once. */
export class TextProblems {
  readonly #found = new Map<string, TextProblem>()

  get all(): readonly TextProblem[] {
    return [...this.#found.values()]
  }

  tell<C extends keyof TextProblemParams>(
    place: Place,
    field: string | null,
    code: C,
    params: TextProblemParams[C],
  ): void {
    this.#add({ ...place, field, code, message: { key: `text.${code}`, params } as Message })
  }

  /** What plans are refused for as well. */
  refuse(place: Place, { code, field, params }: Omit<RecordFault, 'path'>): void {
    this.#add({ ...place, field, code, message: { key: `problems.${code}`, params } as Message })
  }

  #add(problem: TextProblem): void {
    const name = [problem.file, problem.line, problem.field, problem.code].join('\n')
    if (!this.#found.has(name)) this.#found.set(name, problem)
  }
}
