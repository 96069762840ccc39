import { describe, test } from 'node:test'
import { deadExports } from './dead-exports.ts'
import { expectClean, expectFindings } from './with-tree.ts'

describe('dead exports', () => {
  test('what another file imports is alive, however it says so', async () => {
    await expectClean(deadExports, {
      'packages/api/src/a.ts':
        'export const a = 1\nexport type B = 2\nexport class C {}\nexport function d() {}',
      'packages/api/src/e.tsx': 'export async function e() {}\nexport interface F {}',
      'packages/api/src/main.ts': [
        "import { a, type B as Other } from './a.js'",
        "import type {\n  C,\n} from './a.js'",
        "import * as all from './e.js'",
        "const { d } = await import('./a.js')",
      ].join('\n'),
      'packages/domain/src/registry.ts': 'export interface Registry {}',
      'packages/domain/src/room.ts':
        "declare module './registry.js' {\n  interface Registry { room: 1 }\n}",
    })
  })

  test('what only its own file uses, or nobody, is dead', async () => {
    await expectFindings(
      deadExports,
      {
        'packages/api/src/a.ts':
          "import { a } from './a.js'\nconst b = a\nexport const a = 1\nexport type B = 1\nexport { b }",
        'packages/api/src/c.ts': "import { d } from './a.js' // import { B } from './a.js'",
      },
      ['packages/api/src/a.ts:3', 'packages/api/src/a.ts:4', 'packages/api/src/a.ts:5'],
    )
  })

  test('an index keeps alive what somebody imports from it, and nothing else', async () => {
    await expectFindings(
      deadExports,
      {
        'packages/domain/src/index.ts': "export * from './room/index.js'",
        'packages/domain/src/room/index.ts':
          "export { used, type Unused } from './room.js'\nexport { inner as outer } from './room.js'",
        'packages/domain/src/room/room.ts':
          'export const used = 1\nexport type Unused = 2\nexport const inner = 3',
        'packages/domain/src/room/other.ts': "import type { Unused } from './room.js'",
        'packages/api/src/a.ts': "import { outer, used } from '@postscale/domain'",
      },
      ['packages/domain/src/room/index.ts:1'],
    )
  })

  test('the contract is for others, and a config for its tool', async () => {
    await expectClean(deadExports, {
      'packages/schema/src/index.ts': "export type { A } from './generated/graphql.js'",
      'apps/admin/vite.config.ts': 'export const server = 1',
      'packages/api/test/database/global-setup.ts': 'export function setup() {}',
      'packages/api/vitest.config.ts': "const globalSetup = ['test/database/global-setup.ts']",
      'apps/admin/src/a.ts': "import { b } from '@/b'",
      'apps/admin/src/b.ts': 'export const b = 1',
    })
  })
})
