import { appDocuments } from './app-documents.ts'
import { calendarDays } from './calendar-days.ts'
import { releasedSchema } from './contract/released-schema.ts'
import { sdlLint } from './contract/sdl-lint.ts'
import { deadExports } from './dead-exports.ts'
import { defaultExports } from './default-exports.ts'
import { dependencyLicences } from './dependency-licences.ts'
import { deploymentFiles } from './deployment-files.ts'
import { domainImports } from './domain-imports.ts'
import { domainPurity } from './domain-purity.ts'
import { drift } from './drift.ts'
import { environmentAccess } from './environment-access.ts'
import { exportNames } from './export-names.ts'
import { featureImports } from './feature-imports.ts'
import { fileLength } from './file-length.ts'
import { fileNames } from './file-names.ts'
import type { Check } from './finding.ts'
import { importCircles } from './import-circles.ts'
import { kebabCase } from './kebab-case.ts'
import { machinePaths } from './machine-paths.ts'
import { prismaImports } from './prisma-imports.ts'
import { relativeImports } from './relative-imports.ts'
import { runCheck } from './run-check.ts'
import { runCheckTests } from './run-check-tests.ts'
import { runCommand } from './run-command.ts'
import { runPackageTests } from './run-package-tests.ts'
import { skippedTests } from './skipped-tests.ts'
import { noTally, type Tally } from './tally.ts'
import { typeEscapes } from './type-escapes.ts'
import { typeGraphqlImports } from './type-graphql-imports.ts'
import { unfinishedWork } from './unfinished-work.ts'
import { unusedDependencies } from './unused-dependencies.ts'
import { upwardImports } from './upward-imports.ts'
import { workspaceImports } from './workspace-imports.ts'
import { workspacePackages } from './workspace-packages.ts'

export type Step = { readonly name: string; readonly run: () => Promise<Tally> }

const readingChecks: readonly Check[] = Object.freeze([
  workspaceImports,
  relativeImports,
  domainImports,
  domainPurity,
  prismaImports,
  typeGraphqlImports,
  featureImports,
  appDocuments,
  importCircles,
  upwardImports,
  environmentAccess,
  calendarDays,
  fileNames,
  fileLength,
  exportNames,
  deadExports,
  unusedDependencies,
  dependencyLicences,
  deploymentFiles,
  defaultExports,
  skippedTests,
  typeEscapes,
  unfinishedWork,
  machinePaths,
])

const turbo = 'turbo run --output-logs=errors-only --continue=dependencies-successful'

/**
 * All that `pnpm check` does, in order: what only reads, then what regenerates and builds, then the
 * tests, a package at a time. Drift comes before the build, which regenerates too.
 */
export async function steps(root: string): Promise<Step[]> {
  const command = (name: string, line: string): Step => ({
    name,
    run: async () => {
      const { ok, reason } = await runCommand(root, line)
      if (ok) return { ...noTally, passed: 1 }
      return { ...noTally, failed: 1, notes: [`\`${line}\` ${reason}`] }
    },
  })
  const check = (run: Check): Step => ({
    name: kebabCase(run.name),
    run: async () => runCheck(run, root),
  })
  const packages = await workspacePackages(root)
  return [
    command('format', 'oxfmt --check'),
    ...readingChecks.map(check),
    { name: 'test:checks', run: async () => runCheckTests(root) },
    check(drift),
    check(sdlLint),
    check(releasedSchema),
    command('build', `${turbo} build`),
    command('typecheck', `tsc -p tooling/tsconfig.json && ${turbo} typecheck`),
    command('lint', `oxlint --type-aware tooling && ${turbo} lint`),
    ...packages.map((tested) => ({
      name: `test:${tested.name}`,
      run: async () => runPackageTests(root, tested),
    })),
  ]
}
