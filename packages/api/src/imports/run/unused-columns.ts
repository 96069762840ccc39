import { groupBy, mappedColumns, type Message } from '@postscale/domain'
import type { FileToImport } from './prepare-import.js'

/** More columns than these are counted. */
const MOST_COLUMNS = 10

/** The columns of each file that no part of the mapping reads. */
export function unusedColumns(files: readonly FileToImport[]): readonly Message[] {
  const uploads = groupBy(files, ({ upload }) => upload.id)
  return [...uploads.values()].flatMap((parts): readonly Message[] => {
    const used = new Set(parts.flatMap(({ mapping }) => [...mappedColumns(mapping)]))
    const { fileName: file, header } = parts[0]!.upload
    const unused = header.filter((name) => name.trim() !== '' && !used.has(name))
    if (unused.length === 0) return []
    const columns = unused.slice(0, MOST_COLUMNS)
    const more = unused.length - columns.length
    return [{ key: 'imports.COLUMNS_UNUSED', params: { file, columns, more } }]
  })
}
