import { describe, test } from 'node:test'
import { appDocuments } from './app-documents.ts'
import { calendarDays } from './calendar-days.ts'
import { domainImports } from './domain-imports.ts'
import { environmentAccess } from './environment-access.ts'
import { featureImports } from './feature-imports.ts'
import { prismaImports } from './prisma-imports.ts'
import { relativeImports } from './relative-imports.ts'
import { typeGraphqlImports } from './type-graphql-imports.ts'
import { expectClean, expectFindings } from './with-tree.ts'
import { workspaceImports } from './workspace-imports.ts'

const domain = "import { a } from '@postscale/domain'\n"
const schema = "import { b } from '@postscale/schema'\n"
const api = "import { c } from '@postscale/api'\n"

describe('workspace imports', () => {
  test('api → domain and admin → schema', async () => {
    await expectClean(workspaceImports, {
      'packages/api/src/a.ts': domain,
      'packages/api/test/a.test.ts': "import { kit } from '@postscale/domain/testing'",
      'packages/api/package.json': '{ "dependencies": { "@postscale/domain": "workspace:*" } }',
      'apps/admin/src/b.tsx': schema,
      'packages/schema/examples/consumer/index.ts': schema,
    })
  })

  test('nothing else, and nothing imports the api', async () => {
    await expectFindings(
      workspaceImports,
      {
        'packages/domain/src/a.ts': schema,
        'packages/schema/src/a.ts': domain,
        'packages/api/src/a.ts': schema,
        'apps/admin/src/a.ts': `${domain}${api}`,
        'packages/schema/package.json':
          '{ "devDependencies": { "@postscale/api": "workspace:*" } }',
      },
      [
        'apps/admin/src/a.ts:1',
        'apps/admin/src/a.ts:2',
        'packages/api/src/a.ts:1',
        'packages/domain/src/a.ts:1',
        'packages/schema/src/a.ts:1',
        'packages/schema/package.json',
      ],
    )
  })
})

describe('relative imports', () => {
  test('stay inside the package; a config may reach for tooling', async () => {
    await expectClean(relativeImports, {
      'packages/api/src/a/b.ts': "import '../../scripts/c.ts'",
      'packages/api/vitest.config.ts': "import { d } from '../../tooling/vitest.ts'",
    })
  })

  test('do not climb out of it, and are not absolute', async () => {
    await expectFindings(
      relativeImports,
      {
        'packages/api/src/a.ts': "import '../../domain/src/b.ts'\nimport '/etc/c.ts'",
        'packages/api/src/d.ts': "const e = import('../../../tooling/f.ts')",
        'tooling/checks/g.ts': "import '../../packages/api/src/a.ts'",
      },
      [
        'packages/api/src/a.ts:1',
        'packages/api/src/a.ts:2',
        'packages/api/src/d.ts:1',
        'tooling/checks/g.ts:1',
      ],
    )
  })
})

describe('domain imports', () => {
  test('itself, and the test tools in tests', async () => {
    await expectClean(domainImports, {
      'packages/domain/src/a.ts': "import { b } from './b.js'",
      'packages/domain/src/a.test.ts': "import { test } from 'vitest'",
      'packages/domain/src/a.bench.ts': "import { bench } from 'vitest'",
      'packages/domain/src/testing/c.ts': "import fc from 'fast-check'",
      'packages/domain/vitest.config.ts': "import { defineConfig } from 'vitest/config'",
    })
  })

  test('nothing else, not even Node', async () => {
    await expectFindings(
      domainImports,
      {
        'packages/domain/src/a.ts':
          "import { hash } from 'node:crypto'\nimport fc from 'fast-check'",
        'packages/domain/src/a.test.ts': "import { z } from 'zod'",
      },
      [
        'packages/domain/src/a.test.ts:1',
        'packages/domain/src/a.ts:1',
        'packages/domain/src/a.ts:2',
      ],
    )
  })
})

test('the Prisma client is imported by repositories and src/database only', async () => {
  const client = "import type { Team } from '#prisma'"
  await expectFindings(
    prismaImports,
    {
      'packages/api/src/database/connect.ts': client,
      'packages/api/src/store/team.repository.ts': client,
      'packages/api/src/answers/team/team.service.ts': client,
      'packages/api/src/generated/prisma/client.ts': "import '@prisma/client/runtime'",
      'packages/api/src/session/a.ts': "import { Prisma } from '../generated/prisma/client.js'",
      'packages/api/src/session/b.ts': "import { PrismaPg } from '@prisma/adapter-pg'",
    },
    ['packages/api/src/answers/team/team.service.ts:1', 'packages/api/src/session/a.ts:1'],
  )
})

test('type-graphql is imported by the GraphQL files only', async () => {
  const text = "import { Field } from 'type-graphql'"
  await expectFindings(
    typeGraphqlImports,
    {
      'packages/api/src/build-schema.ts': text,
      'packages/api/src/graphql/relay/page.ts': text,
      'packages/api/src/answers/health/health-overview.ts': text,
      'packages/api/src/answers/health/health.service.ts': text,
      'packages/api/src/http/ping.resolver.ts': text,
      'packages/api/src/imports/import-run.ts': text,
      'packages/api/src/imports/run/run-import.ts': text,
      'packages/api/src/plans/apply/run-plan.ts': text,
      'packages/api/src/store/state-store.ts': text,
    },
    [
      'packages/api/src/answers/health/health.service.ts:1',
      'packages/api/src/imports/run/run-import.ts:1',
      'packages/api/src/plans/apply/run-plan.ts:1',
      'packages/api/src/store/state-store.ts:1',
    ],
  )
})

test('a feature of the admin app does not import another', async () => {
  await expectFindings(
    featureImports,
    {
      'apps/admin/src/features/teams/components/a.tsx': "import { b } from '../api/b.js'",
      'apps/admin/src/features/teams/c.tsx':
        "import { d } from '../roster/d.js'\nimport { e } from '@/features/roster/e'",
      'apps/admin/src/app/routes/f.tsx': "import { d } from '../../features/roster/d.js'",
    },
    ['apps/admin/src/features/teams/c.tsx:1', 'apps/admin/src/features/teams/c.tsx:2'],
  )
})

test('the admin app asks by its generated documents alone', async () => {
  await expectFindings(
    appDocuments,
    {
      'apps/admin/src/features/teams/a.ts': "import { TeamsDocument } from '@/generated/graphql'",
      'apps/admin/src/features/teams/b.ts': "import { parse } from 'graphql'",
      'apps/admin/src/features/teams/c.ts': "import { TeamsDocument } from '@postscale/schema'",
      'apps/admin/src/i18n/es/index.ts': "import { choices } from '@postscale/schema/entities/es'",
      'apps/admin/src/graphql/request-graphql.ts': "import { print } from 'graphql'",
      'apps/admin/src/generated/gql.ts': "import type { DocumentNode } from 'graphql'",
      'apps/admin/codegen.ts': "import scalars from '@postscale/schema/scalars.json'",
    },
    ['apps/admin/src/features/teams/b.ts:1', 'apps/admin/src/features/teams/c.ts:1'],
  )
})

test('only environment.ts reads the environment', async () => {
  const text = 'export const port = process.env.PORT'
  await expectFindings(
    environmentAccess,
    {
      'packages/api/src/environment.ts': text,
      'packages/api/src/main.ts': text,
      'packages/api/src/a.test.ts': text,
      'packages/api/test/b.ts': text,
      'packages/api/vitest.config.ts': text,
      'packages/api/scripts/generate.mjs': text,
      'apps/admin/src/c.ts': '\nexport const mode = import.meta.env.MODE // process.env',
    },
    ['apps/admin/src/c.ts:2', 'packages/api/src/main.ts:1'],
  )
})

test('only today.ts takes a day out of an instant', async () => {
  const greenwich = 'export const today = () => new Date().toISOString().slice(0, 10)'
  await expectFindings(
    calendarDays,
    {
      'packages/api/src/graphql/today.ts': greenwich,
      'packages/api/src/a.test.ts': greenwich,
      'packages/api/test/b.ts': greenwich,
      'packages/api/src/http/c.ts': 'export const at = new Date().toISOString()',
      'packages/api/src/http/d.ts': greenwich,
      'apps/admin/src/e.ts': "export const today = new Date().toLocaleDateString('sv')",
      'packages/domain/src/rules/f.ts': 'export const month = (at: Date) => at.getMonth ()',
    },
    ['apps/admin/src/e.ts:1', 'packages/api/src/http/d.ts:1', 'packages/domain/src/rules/f.ts:1'],
  )
})
