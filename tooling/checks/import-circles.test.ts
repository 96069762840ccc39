import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importCircles } from './import-circles.ts'
import { expectClean, withTree } from './with-tree.ts'

test('files may share what they import', async () => {
  await expectClean(importCircles, {
    'packages/domain/src/a.ts': "import { b } from './b.js'\nimport { c } from './c.js'",
    'packages/domain/src/b.ts': "import { c } from './c.js'",
    'packages/domain/src/c.ts': "// import { a } from './a.js'",
    'packages/api/src/d.ts': "import { a } from '@postscale/domain'",
    'apps/admin/src/app/e.tsx': "import { f } from '@/charts/f'\nimport './e.css'",
    'apps/admin/src/charts/f.tsx': '',
  })
})

test('a circle is told once, by its shortest way, types and re-exports included', async () => {
  const circles = await withTree(
    {
      'packages/domain/src/a.ts': "import { z } from './z.js'\nimport { b } from './b.js'",
      'packages/domain/src/b.ts': "export type { c } from './c.js'\nimport './d.js'",
      'packages/domain/src/c.ts': "import type { b } from './b.js'",
      'packages/domain/src/d.ts': "import type { a } from './a.js'",
      'packages/domain/src/z.ts': '',
      'apps/admin/src/charts/index.tsx': "import { g } from './g'",
      'apps/admin/src/charts/g.tsx': "import type { h } from '@/charts'",
      'packages/api/src/i.ts': "const i = import('./j.js')",
      'packages/api/src/j.ts': "import './i.js'",
    },
    importCircles,
  )
  assert.deepEqual(
    circles.map(({ file, line, message }) => `${file}:${line} ${message}`),
    [
      'apps/admin/src/charts/g.tsx:1 imports itself: apps/admin/src/charts/g.tsx → ' +
        'apps/admin/src/charts/index.tsx → apps/admin/src/charts/g.tsx',
      'packages/api/src/i.ts:1 imports itself: packages/api/src/i.ts → packages/api/src/j.ts → ' +
        'packages/api/src/i.ts',
      'packages/domain/src/b.ts:1 imports itself: packages/domain/src/b.ts → ' +
        'packages/domain/src/c.ts → packages/domain/src/b.ts (4 files hang together)',
    ],
  )
})
