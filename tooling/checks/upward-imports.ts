import type { Finding } from './finding.ts'
import { containers, floors } from './floors.ts'
import { importGraph } from './import-graph.ts'
import { pathKind } from './path-kind.ts'

type Place = { readonly room: string; readonly floor: number }

/**
 * No room imports from a floor above it, or from another room of its own floor; and every file of a
 * package with floors stands in a room. Tests may look up, since nothing stands on them, and so may the
 * containers.
 */
export async function upwardImports(root: string): Promise<Finding[]> {
  const graph = await importGraph(root)
  return [...graph].flatMap(([file, imports]): readonly Finding[] => {
    const source = sourceOf(file)
    if (source === undefined || !isOnFloors(file)) return []
    const own = placeOf(source, file)
    if (own === undefined)
      return [{ file, message: 'stands on no floor: name its room in floors.ts' }]
    return imports.flatMap(({ to, line }) => {
      if (sourceOf(to) !== source || !isOnFloors(to)) return []
      const other = placeOf(source, to)
      if (other === undefined || other.room === own.room || other.floor < own.floor) return []
      const where = other.floor === own.floor ? 'stands beside it' : 'stands above it'
      return [{ file, line, message: `${own.room} imports ${other.room}, which ${where}` }]
    })
  })
}

function isOnFloors(path: string): boolean {
  return (
    pathKind.written(path) &&
    !pathKind.test(path) &&
    !pathKind.declaration(path) &&
    !containers.includes(path)
  )
}

function sourceOf(path: string): string | undefined {
  return Object.keys(floors).find((source) => path.startsWith(`${source}/`))
}

/** The room with the longest name that a file lies in. */
function placeOf(source: string, path: string): Place | undefined {
  const inner = path.slice(source.length + 1)
  const rooms = (floors[source] ?? []).flatMap((floor, index) =>
    floor.map((room) => ({ room, floor: index })),
  )
  return rooms
    .filter(({ room }) => inner === room || inner.startsWith(`${room}/`))
    .toSorted((a, b) => b.room.length - a.room.length)[0]
}
