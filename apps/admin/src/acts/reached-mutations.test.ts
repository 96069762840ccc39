import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { entityKinds, type EntityKind } from '@postscale/schema/entities'
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { isListed } from '@/things/thing'
import { actsOf } from './acts-of'

const src = fileURLToPath(new URL('..', import.meta.url))
const sdl = fileURLToPath(
  new URL('../../node_modules/@postscale/schema/schema.graphql', import.meta.url),
)

/** What the app does not call, and why a person does not miss it there. */
const exceptions: Readonly<Record<string, string>> = {
  applyAssignment: 'An assignment is previewed and applied as the plan of its changes.',
  applyCheapestTierThresholds: 'Thresholds are previewed and applied as the plan of their changes.',
  applyGrowthHires: 'Hires are previewed and applied as the plan of their changes.',
  applyNamedBackups: 'Backups are previewed and applied as the plan of their changes.',
  applyLintFix: 'A fix is previewed and applied as the plan of its changes.',
  applyTemplate: 'A template is previewed and applied as the plan of its changes.',
  applyTierMovements: 'Tier movements are previewed and applied as the plan of their changes.',
  applyTransitionPath: 'A transition is previewed and applied as the plan of its changes.',
  previewLintFix: 'A fix is previewed as the plan of its changes.',
  restore: 'It is what undoing is made of; the history undoes revisions.',
  undoRevisions: 'Undoing is previewed and applied as the plan of its changes.',
}

/** Upserts are for systems that do not know whether a thing is there; people create or change it. */
const isForSystems = (mutation: string): boolean => mutation.startsWith('upsert')

const mutations = Object.keys(
  buildSchema(readFileSync(sdl, 'utf8')).getMutationType()?.getFields() ?? {},
)

/** The mutations that the app's own documents call. */
const called = globSync('**/*.graphql', { cwd: src })
  .flatMap((path) => parse(readFileSync(`${src}/${path}`, 'utf8')).definitions)
  .filter((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')
  .filter(({ operation }) => operation === 'mutation')
  .flatMap(({ selectionSet }) => selectionSet.selections)
  .flatMap((selection) => (selection.kind === 'Field' ? [selection.name.value] : []))

/** The changes that the lists and pages of all kinds offer. */
const offered = (Object.keys(entityKinds) as EntityKind[]).filter(isListed).flatMap((kind) => {
  const { create, own, related, end, reopen } = actsOf(kind)
  return [create, ...own, ...related, end, reopen].filter((change) => change !== null)
})

/** The changes that pages of their own make: as an entry, or chosen by what is done. */
const sources = globSync('**/*.{ts,tsx}', {
  cwd: src,
  exclude: (path) => path.includes('generated') || path.endsWith('.test.ts'),
}).map((path) => readFileSync(`${src}/${path}`, 'utf8'))
const isMade = (change: string): boolean => {
  const entry = new RegExp(`\\b${change}: [{\\[]|: '${change}'`)
  return sources.some((source) => entry.test(source))
}

test('whatever the API can change, a person can change in the app', () => {
  const reached = new Set<string>([...called, ...offered])
  const left = mutations.filter(
    (each) => !reached.has(each) && !isMade(each) && !isForSystems(each) && !(each in exceptions),
  )
  expect(left).toEqual([])
})

test('no exception is written down that is none', () => {
  const reached = new Set<string>([...called, ...offered])
  const stale = Object.keys(exceptions).filter(
    (each) => reached.has(each) || !mutations.includes(each),
  )
  expect(stale).toEqual([])
})
