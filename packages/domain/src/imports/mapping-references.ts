import { type FileProblem, fileProblem } from './file-problem.js'
import type { ImportKind } from './import-kind.js'
import type { FileMapping } from './import-mapping.js'

/** What is wrong with the names by which the files of a mapping refer to each other. */
export function mappingReferences(files: readonly FileMapping[]): readonly FileProblem[] {
  const problems: FileProblem[] = []
  const names = (kind: ImportKind) =>
    files.filter((file) => file.kind === kind).map(({ name }) => name)
  const check = (path: string, name: string, kind: ImportKind): void => {
    if (names(kind).includes(name)) return
    problems.push(fileProblem('MAPPING_VALUE', { path, expected: `name of a file of ${kind}` }))
  }
  for (const [index, file] of files.entries()) {
    const path = `files[${index}]`
    if (files.findIndex(({ name }) => name === file.name) !== index) {
      problems.push(fileProblem('MAPPING_VALUE', { path: `${path}.name`, expected: 'unique name' }))
    }
    if (file.reasons !== undefined) {
      check(`${path}.reasons.from`, file.reasons.from, 'CHURN_REASONS')
      if (file.kind !== 'ARR_MOVEMENTS') {
        problems.push(fileProblem('MAPPING_KEY_UNKNOWN', { path: `${path}.reasons` }))
      }
    }
    for (const [field, source] of Object.entries(file.fields)) {
      if (!('balanceOf' in source)) continue
      const at = `${path}.fields.${field}.balanceOf`
      if (file.kind !== 'ACCOUNTS' || field !== 'acv') {
        problems.push(fileProblem('MAPPING_KEY_UNKNOWN', { path: at }))
      } else check(at, source.balanceOf, 'ARR_MOVEMENTS')
    }
  }
  return problems
}
