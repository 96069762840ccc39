import type { Finding } from './finding.ts'
import { pathKind } from './path-kind.ts'
import { trackedFiles } from './tracked-files.ts'

const kebab = /^[a-z\d]+(?:-[a-z\d]+)*(?:\.[a-z\d]+(?:-[a-z\d]+)*)*$/
const saysNothing = /(?:^|[.-])(utils?|helpers?|misc|common)(?:\.|$)/

/** Files and folders are in kebab-case, and named after what is in them. */
export async function fileNames(root: string): Promise<Finding[]> {
  const files = (await trackedFiles(root)).filter(
    (path) => pathKind.written(path) || /^(?:packages|apps)\/.*\.css$/.test(path),
  )
  return files.flatMap((file) => {
    const parts = file.split('/')
    const odd = parts.find((part) => !kebab.test(part))
    const vague = parts
      .map((part) => saysNothing.exec(part)?.[1])
      .find((word) => word !== undefined)
    return [
      ...(odd === undefined ? [] : [{ file, message: `${odd} is not in kebab-case` }]),
      ...(vague === undefined
        ? []
        : [{ file, message: `"${vague}" does not say what is in it: name the idea` }]),
    ]
  })
}
