import assert from 'node:assert/strict'
import { test } from 'node:test'
import { floors } from './floors.ts'
import { upwardImports } from './upward-imports.ts'
import { expectClean, expectFindings, withTree } from './with-tree.ts'

test('a room imports from itself and from below; tests and containers look up', async () => {
  await expectClean(upwardImports, {
    'packages/domain/src/rules/org-lint/lint.ts':
      "import { a } from '../capacity/load.js'\nimport { b } from '../../kernel/days.js'",
    'packages/domain/src/rules/org-lint/rules/a.ts': "import { lint } from '../lint.js'",
    'packages/domain/src/rules/capacity/load.ts': '',
    'packages/domain/src/kernel/days.ts': "import type { Id } from './ids.js'",
    'packages/domain/src/kernel/ids.ts': '',
    'packages/domain/src/kernel/days.test.ts': "import { state } from '../testing/state-of.js'",
    'packages/domain/src/testing/state-of.ts': "import { lint } from '../rules/org-lint/lint.js'",
    'packages/domain/src/index.ts': "export * from './kernel/days.js'",
    'packages/domain/src/imports/index.ts': "export * from './read/cell.js'",
    'packages/domain/src/imports/read/cell.ts': '',
    'packages/api/src/graphql/node.ts': "import type { Context } from '../context.js'",
    'packages/api/src/context.ts': "import type { Health } from './answers/health.js'",
    'packages/api/src/answers/health.ts': '',
    'packages/schema/src/index.ts': '',
    'apps/admin/src/vite-env.d.ts': '',
  })
})

test('but not from above, nor from another room of its floor', async () => {
  await expectFindings(
    upwardImports,
    {
      'packages/domain/src/kernel/message.ts':
        "import './days.js'\nimport type { m } from '../messages/en.js'",
      'packages/domain/src/kernel/days.ts': '',
      'packages/domain/src/messages/en.ts': '',
      'packages/domain/src/rules/health/score.ts': "import { a } from '../service-models/b.js'",
      'packages/domain/src/rules/service-models/b.ts': '',
      'packages/domain/src/imports/read/cell.ts': "export * from '../outcome/account.js'",
      'packages/domain/src/imports/outcome/account.ts': '',
      'packages/api/src/store/a.ts': "import { b } from '../graphql/b.js'",
      'packages/api/src/graphql/b.ts': '',
      'apps/admin/src/charts/a.tsx': "import { b } from '@/features/teams/b'",
      'apps/admin/src/features/teams/b.tsx': '',
    },
    [
      'apps/admin/src/charts/a.tsx:1',
      'packages/api/src/store/a.ts:1',
      'packages/domain/src/imports/read/cell.ts:1',
      'packages/domain/src/kernel/message.ts:2',
      'packages/domain/src/rules/health/score.ts:1',
    ],
  )
})

test('a file that stands in no room is refused', async () => {
  const findings = await withTree(
    { 'packages/domain/src/rules/weather/rain.ts': '' },
    upwardImports,
  )
  assert.deepEqual(findings, [
    {
      file: 'packages/domain/src/rules/weather/rain.ts',
      message: 'stands on no floor: name its room in floors.ts',
    },
  ])
})

test('a room stands on one floor', () => {
  for (const [source, levels] of Object.entries(floors)) {
    const rooms = levels.flat()
    assert.deepEqual([...new Set(rooms)], rooms, source)
  }
})
