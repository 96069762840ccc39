import type { Finding } from './finding.ts'
import { SourceFile } from './source-file.ts'
import { trackedFiles } from './tracked-files.ts'

/** Reads the files that `accepts` takes and gathers what `inspect` finds in each, in path order. */
export async function inspectFiles(
  root: string,
  accepts: (path: string) => boolean,
  inspect: (file: SourceFile) => Iterable<Finding>,
): Promise<Finding[]> {
  const paths = (await trackedFiles(root)).filter(accepts)
  const found = paths.map(async (path) => [...inspect(await SourceFile.read(root, path))])
  return (await Promise.all(found)).flat()
}
