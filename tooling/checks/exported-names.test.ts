import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exportedNames } from './exported-names.ts'
import { kebabCase } from './kebab-case.ts'
import { SourceFile } from './source-file.ts'

test('finds what a file exports by name', () => {
  const text = `
    export const a = 1
    export async function b() {}
    export abstract class C {}
    export type D = string
    export interface E {}
    export { f, g as h, type I }
    export * as j from './j.ts'
    export * from './k.ts'
    // export const l = 1
  `
  const names = exportedNames(new SourceFile('a.ts', text))
  assert.deepEqual(names.toSorted(), ['C', 'D', 'E', 'I', 'a', 'b', 'f', 'h', 'j'])
})

test('kebab-case of any way to write a name', () => {
  const names = ['TeamResolver', 'teamResolver', 'TEAM_RESOLVER', 'parseCSVFile', 'team']
  const expected = ['team-resolver', 'team-resolver', 'team-resolver', 'parse-csv-file', 'team']
  assert.deepEqual(names.map(kebabCase), expected)
})
