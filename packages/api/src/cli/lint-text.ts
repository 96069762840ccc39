import type { FetchedReport, JudgedFindings } from './lint-report.js'

/** Findings for the terminal, one a line. */
export function lintText(
  { organization, revision, asOf, notEvaluated, truncated }: FetchedReport,
  { fresh, accepted, stale }: JudgedFindings,
): string {
  const lines = fresh.flatMap(({ severity, rule, subject, message, fix, fingerprint }) => [
    `${severity.toLowerCase()} ${rule.id}: ${subject.name}: ${message}`,
    ...(fix === null ? [] : [`  fix: ${fix.title}`]),
    `  ${fingerprint}`,
  ])
  for (const { rule, message } of notEvaluated) lines.push(`skipped ${rule.id}: ${message}`)
  for (const rule of truncated) lines.push(`truncated ${rule}: there are more findings than these`)
  for (const entry of stale) lines.push(`stale ${entry}: no longer found, can leave the baseline`)
  const count = (severity: string) => fresh.filter((each) => each.severity === severity).length
  const counts = [
    `${count('ERROR')} errors`,
    `${count('WARNING')} warnings`,
    `${count('INFO')} infos`,
    ...(accepted.length > 0 ? [`${accepted.length} accepted`] : []),
  ]
  lines.push(`${organization} at revision ${revision}, ${asOf}: ${counts.join(', ')}`)
  return lines.join('\n')
}
