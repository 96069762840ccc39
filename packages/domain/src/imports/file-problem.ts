import type { FileProblemParams } from './import-message-params.js'

export type FileProblemCode = keyof FileProblemParams

/** Why a mapping or a file as a whole cannot be used. Its message is `imports.<code>`. */
export type FileProblem = {
  readonly [C in FileProblemCode]: { readonly code: C; readonly params: FileProblemParams[C] }
}[FileProblemCode]

export function fileProblem<C extends FileProblemCode>(
  code: C,
  params: FileProblemParams[C],
): FileProblem {
  return { code, params } as FileProblem
}
