import { writeFile } from 'node:fs/promises'
import { baselineOf } from '@postscale/domain'
import { serverAt } from './ask-server.js'
import type { CliEnvironment } from './environment.js'
import { readText, UsageError } from './find-files.js'
import { findToken } from './find-token.js'
import type { Outputs } from './import-files.js'
import {
  type FetchedReport,
  fetchLintReport,
  type JudgedFindings,
  judgeFindings,
} from './lint-report.js'
import { lintSarif } from './lint-sarif.js'
import { lintText } from './lint-text.js'
import type { LintArguments } from './read-lint-arguments.js'

/**
 * The fingerprints that a baseline file lists.
 *
 * @throws UsageError when it cannot be read or is no JSON list of texts.
 */
async function readBaseline(path: string): Promise<readonly string[]> {
  const text = await readText(path)
  try {
    const plain: unknown = JSON.parse(text)
    if (Array.isArray(plain) && plain.every((entry) => typeof entry === 'string')) return plain
  } catch {
    // Told below.
  }
  throw new UsageError(`${path} is no JSON list of fingerprints`)
}

/**
 * Lints an organization over HTTP and shows what is found.
 *
 * @returns whether it passes.
 * @throws UsageError, RefusedByServer or NoAnswer
 */
export async function lintOrganization(
  asked: LintArguments,
  environment: CliEnvironment,
  { out, err }: Outputs,
): Promise<boolean> {
  const { baselineFile, writeBaseline, organization, only, failOn, url } = asked
  const token = await findToken(asked, environment)
  const listed = baselineFile === null || writeBaseline ? [] : await readBaseline(baselineFile)
  const report = await fetchLintReport(
    serverAt(url, token, environment.language),
    organization,
    only,
  )
  if (baselineFile === null || !writeBaseline) {
    const judged = judgeFindings(report, listed, failOn)
    await show(asked, report, judged, out)
    return !judged.fails
  }
  const entries = baselineOf(report.findings)
  await writeFile(baselineFile, `${JSON.stringify(entries, null, 2)}\n`)
  err.write(`${baselineFile}: ${entries.length} findings accepted\n`)
  await show(asked, report, judgeFindings(report, entries, failOn), out)
  return true
}

async function show(
  asked: LintArguments,
  report: FetchedReport,
  judged: JudgedFindings,
  out: Outputs['out'],
): Promise<void> {
  const text = `${formatted(asked, report, judged)}\n`
  if (asked.outputFile === null) out.write(text)
  else await writeFile(asked.outputFile, text)
}

function formatted(
  { format }: LintArguments,
  report: FetchedReport,
  judged: JudgedFindings,
): string {
  switch (format) {
    case 'text':
      return lintText(report, judged)
    case 'sarif':
      return JSON.stringify(lintSarif(report, judged), null, 2)
    case 'json': {
      const { organization, revision, asOf, notEvaluated, truncated } = report
      const { fresh, accepted, stale } = judged
      const findings = { findings: fresh, accepted, stale, notEvaluated, truncated }
      return JSON.stringify({ organization, revision, asOf, ...findings }, null, 2)
    }
  }
}
