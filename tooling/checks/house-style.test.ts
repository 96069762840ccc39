import { describe, test } from 'node:test'
import { defaultExports } from './default-exports.ts'
import { domainPurity } from './domain-purity.ts'
import { exportNames } from './export-names.ts'
import { fileLength } from './file-length.ts'
import { fileNames } from './file-names.ts'
import { machinePaths } from './machine-paths.ts'
import { skippedTests } from './skipped-tests.ts'
import { typeEscapes } from './type-escapes.ts'
import { unfinishedWork } from './unfinished-work.ts'
import { expectClean, expectFindings } from './with-tree.ts'

test('a file has at most 300 lines, catalogues and generated code excepted', async () => {
  const lines = (count: number): string => 'a\n'.repeat(count)
  await expectFindings(
    fileLength,
    {
      'packages/domain/src/a.ts': lines(300),
      'packages/domain/src/b.ts': lines(301),
      'packages/domain/src/benchmarks/catalogue/c.ts': lines(400),
      'packages/domain/src/messages/es.ts': lines(400),
      'packages/schema/src/generated/d.ts': lines(400),
    },
    ['packages/domain/src/b.ts'],
  )
})

test('names are in kebab-case and say what is inside', async () => {
  await expectFindings(
    fileNames,
    {
      'packages/api/src/team.resolver.ts': '',
      'packages/domain/src/common-causes.ts': '',
      'packages/schema/operations/team/Team.graphql': '',
      'apps/admin/src/TeamPage.tsx': '',
      'packages/api/src/date-utils.ts': '',
      'packages/api/src/helpers/a.ts': '',
    },
    [
      'apps/admin/src/TeamPage.tsx',
      'packages/api/src/date-utils.ts',
      'packages/api/src/helpers/a.ts',
    ],
  )
})

describe('export names', () => {
  test('a file is named after the idea that its exports speak of', async () => {
    await expectClean(exportNames, {
      'packages/api/src/team.resolver.ts': 'export class TeamResolver {}',
      'packages/api/src/answers/health/maturity.ts': 'export const toMaturity = 1',
      'packages/domain/src/rules/capacity/shared-load.ts':
        'export const loadOf = 1\nexport function spread() {}',
      'packages/domain/src/lifecycle/handoff.ts': "export const HANDOFF_STATES = ['OPEN']",
      'packages/domain/src/rules/capacity/messages/en.ts': 'export const capacityMessages = {}',
      'packages/domain/src/entities/categories.ts': 'export type Category = 1',
      'apps/admin/src/team-page.tsx': 'export function TeamPage() {}',
      'apps/admin/src/index.ts': "export * from './a.js'",
      'apps/admin/src/vite-env.d.ts': '',
      'packages/api/src/cli/import-csv.ts': 'run()',
    })
  })

  test('or it is refused', async () => {
    await expectFindings(
      exportNames,
      {
        'packages/api/src/team.service.ts': 'export const moveSeat = 1',
        'packages/api/src/barrel.ts': "export * from './a.js'",
        'packages/domain/src/state/fields.ts': 'export const parse = 2\nexport const read = 3',
      },
      [
        'packages/api/src/barrel.ts',
        'packages/api/src/team.service.ts',
        'packages/domain/src/state/fields.ts',
      ],
    )
  })
})

test('exports have names, except where a tool demands a default', async () => {
  await expectFindings(
    defaultExports,
    {
      'packages/schema/codegen.ts': 'export default {}',
      'apps/admin/vite.config.ts': 'export default {}',
      'apps/admin/src/a.tsx': '\nexport default function A() {}',
      'apps/admin/src/b.ts': 'const b = 1\nexport { b as default }',
    },
    ['apps/admin/src/a.tsx:2', 'apps/admin/src/b.ts:2'],
  )
})

test('a test that does not run has its reason on the line', async () => {
  const text = [
    "it.skip('a', () => {}) // needs PostgreSQL 16",
    "it.skip('b // not a reason', () => {})",
    'describe.concurrent.only.each([])',
    "test('it.skip', () => {})",
    "it.todo('d')",
  ].join('\n')
  await expectFindings(skippedTests, { 'packages/api/test/a.test.ts': text }, [
    'packages/api/test/a.test.ts:2',
    'packages/api/test/a.test.ts:3',
    'packages/api/test/a.test.ts:5',
  ])
})

test('the compiler is not silenced', async () => {
  const text = [
    'const a = b as any',
    'function c(d: any, e: unknown) {}',
    ['// @ts', 'ignore'].join('-'),
    'const f = <p>accounts: any segment, as any reader knows</p>',
    "// @ts-expect-error: 'any' is refused",
    'const g: anything = new Map<any>()',
  ].join('\n')
  const path = 'packages/api/src/a.tsx'
  await expectFindings(typeEscapes, { [path]: text }, [
    `${path}:1`,
    `${path}:2`,
    `${path}:6`,
    `${path}:3`,
  ])
})

test('nothing announces unfinished work', async () => {
  const mark = ['TO', 'DO'].join('')
  await expectFindings(
    unfinishedWork,
    {
      'docs/a.md': `\n${mark}: write`,
      'apps/admin/src/b.tsx': `<p>${['Coming', 'soon'].join(' ')}</p>`,
      'apps/admin/src/c.ts': 'const todo = 1',
    },
    ['apps/admin/src/b.tsx:1', 'docs/a.md:2'],
  )
})

test('the domain reads no clock, draws nothing and knows no process', async () => {
  const text = [
    'const a = Date.now()',
    'const b = new Date()',
    'const c = new Date(asOf)',
    'const d = Math.random()',
    'const e = crypto.randomUUID()',
    'const f = process.env',
    'const g = step.process.name // Date.now()',
    'const h = Date(0)',
  ].join('\n')
  const places = [1, 2, 8, 4, 5, 6].map((line) => `packages/domain/src/a.ts:${line}`)
  await expectFindings(domainPurity, { 'packages/domain/src/a.ts': text }, places)
  await expectClean(domainPurity, { 'packages/domain/src/testing/a.ts': text })
  await expectClean(domainPurity, { 'packages/domain/src/a.test.ts': text })
})

test('nothing names a path or a registry of one machine', async () => {
  const path = (...parts: string[]): string => ['', ...parts].join('/')
  const text = [
    `cd ${path('work', 'main')}`,
    `see ${path('root', 'x')}`,
    `import '..${path('home', 'page.js')}'`,
    `https://example.com${path('home', 'a')}`,
    `tarball: https:${path('', 'host', 'a', '-', 'a-1.0.0.tgz')}`,
    `resolved ${['registry', 'npmjs', 'org'].join('.')}`,
    'path: packages/work/a',
  ].join('\n')
  const places = [1, 2, 6, 5].map((line) => `pnpm-lock.yaml:${line}`)
  await expectFindings(machinePaths, { 'pnpm-lock.yaml': text }, places)
})
