import type { Finding } from './finding.ts'
import { inspectFiles } from './inspect-files.ts'
import { pathKind } from './path-kind.ts'

const greenwich =
  /\.toISOString\s*\(\s*\)\s*\.\s*(?:slice|split|substring)\b|\.toLocaleDateString\b|\.get(?:Date|Month|FullYear)\s*\(/g

/** Where a day becomes text and text a day, and where an instant becomes the day it is somewhere. */
const homes = new Set([
  'apps/admin/src/dates/calendar-days.ts',
  'packages/api/src/graphql/today.ts',
  'packages/domain/src/kernel/days.ts',
])

/**
 * Nobody takes a day out of an instant but today.ts, which asks in which time zone: the machine's day
 * and Greenwich's are other days than the organization's for some hours of each.
 */
export async function calendarDays(root: string): Promise<Finding[]> {
  const accepts = (path: string): boolean =>
    pathKind.written(path) &&
    path.includes('/src/') &&
    !homes.has(path) &&
    !pathKind.config(path) &&
    !pathKind.test(path)
  return inspectFiles(root, accepts, (file) =>
    file.linesOf(greenwich).map((line) => ({
      file: file.path,
      line,
      message: 'takes a day out of an instant; ask dayIn or todayOf of graphql/today.ts',
    })),
  )
}
