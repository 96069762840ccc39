import { readFile, writeFile } from 'node:fs/promises'
import {
  type ForOrganization,
  type Kind,
  KINDS,
  localize,
  type Locale,
  plainOf,
  type ReadNode,
  type RestoredRecord,
  readThing,
  type TextChange,
  TextProblems,
  thingTree,
} from '@postscale/domain'
import { UsageError } from '../find-files.js'
import { readYaml, yamlText } from './yaml-text.js'
import { RefusedTexts } from './work-out.js'

const FORM = 1

/** What a plan file holds beside its changes. */
interface PlanHead {
  readonly organization: string
  /** The revision that it was made for; at another one it is refused. */
  readonly revision: number
  readonly title: string | null
  readonly reason: string | null
}

/** A change of a plan file, and where it stands. */
export type FileChange = Pick<TextChange, 'id' | 'kind' | 'place'> & RestoredRecord

/** Writes a plan as YAML, each thing as it is to be. */
export async function writePlanFile(
  path: string,
  { organization, revision, title, reason }: PlanHead,
  changes: readonly TextChange[],
): Promise<void> {
  const text = yamlText({
    plan: FORM,
    organization,
    revision,
    ...(title !== null && { title }),
    ...(reason !== null && { reason }),
    changes: changes.map(({ kind, id, after }) => ({
      kind,
      id,
      thing: after === null ? null : thingTree(kind, after, () => null),
    })),
  })
  await writeFile(path, text)
}

/** A plan file as it was read; its things are read when it is known for which organization. */
interface PlanFile extends PlanHead {
  readonly changesFor: (organization: ForOrganization, locale: Locale) => readonly FileChange[]
}

/**
 * Reads a plan file.
 *
 * @throws UsageError when there is none or it is no plan.
 */
export async function readPlanFile(path: string): Promise<PlanFile> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw new UsageError(`there is no ${path}`)
  const file = readYaml(path, text)
  if ('detail' in file) throw new RefusedTexts([`${path}:${file.line}: ${file.detail}`])
  const node = 'node' in file && file.node.shape === 'map' ? file.node : null
  const said = (key: string) => {
    const found = node?.entries.get(key)
    return found === undefined ? null : plainOf(found)
  }
  const [organization, revision] = [said('organization'), said('revision')]
  const changes = node?.entries.get('changes')
  if (
    said('plan') !== FORM ||
    typeof organization !== 'string' ||
    typeof revision !== 'number' ||
    changes?.shape !== 'list'
  ) {
    throw new UsageError(`${path} is no plan that this version reads`)
  }
  return {
    organization,
    revision,
    title: textOf(said('title')),
    reason: textOf(said('reason')),
    changesFor: (own, locale) => readChanges(path, changes.items, own, locale),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function readChanges(
  path: string,
  nodes: readonly ReadNode[],
  { id: organizationId, slug, currency }: ForOrganization,
  locale: Locale,
): readonly FileChange[] {
  const problems = new TextProblems()
  const changes = nodes.flatMap((node): FileChange[] => {
    const place = { file: path, line: node.line }
    const entries = node.shape === 'map' ? node.entries : new Map<string, ReadNode>()
    const [kind, id, thing] = ['kind', 'id', 'thing'].map((key) => entries.get(key))
    const name = kind === undefined ? '' : String(plainOf(kind))
    if (!Object.hasOwn(KINDS, name)) {
      problems.tell(place, 'kind', 'UNKNOWN_KIND', { name })
      return []
    }
    const own = name as Kind
    if (thing === undefined || id === undefined) {
      problems.refuse(place, { code: 'REQUIRED', field: 'thing', params: { field: 'thing' } })
      return []
    }
    const isHead = own === 'organization'
    const named = isHead ? organizationId : String(plainOf(id))
    if (plainOf(thing) === null) return [{ kind: own, id: named, after: null, place }]
    const values = isHead ? { id: organizationId, slug, currency } : {}
    const read = readThing(own, thing, path, problems, { values })
    return read === null ? [] : [{ kind: own, id: read.id, after: read.record, place }]
  })
  if (problems.all.length > 0) {
    throw new RefusedTexts(
      problems.all.map(
        ({ file, line, field, code, message }) =>
          `${file}:${line}: ${field ?? ''}: ${localize(locale, message)} (${code})`,
      ),
    )
  }
  return changes
}
