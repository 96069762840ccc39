import { KIND_NAMES, type Kind } from '../entities/registry.js'
import { foldLetters } from '../kernel/fold-letters.js'
import { groupBy } from '../kernel/group-by.js'
import type { Records } from '../state/records.js'
import { firstName, firstNames, type NameOf } from './first-names.js'
import {
  fileOf,
  FORM,
  isTable,
  ORGANIZATION_FILE,
  OWN_FILE_KINDS,
  TEAMS_FOLDER,
} from './file-of-kind.js'
import { inIdOrder, isFactKind, type KindRecord } from './record-of.js'
import type { TextFile, TreeMap } from './text-file.js'
import { columnsOf, thingRows } from './thing-rows.js'
import { thingTree } from './thing-tree.js'

/**
 * The folder that tells all of an organization: the same records give the same files, whatever their order,
 * and every record is read back from them as it is.
 *
 * @param records the organization's own among them.
 * @param withFacts whether the records hold all facts as well; else no file tells any.
 */
export function writeFolder(
  records: readonly KindRecord[],
  withFacts: boolean,
): readonly TextFile[] {
  const sorted = inIdOrder(records)
  const nameOf = firstNames(sorted)
  const kinds = KIND_NAMES.filter((kind) => withFacts || !isFactKind(kind))
  const ofKind = groupBy(sorted, ({ kind }) => kind)
  const own = OWN_FILE_KINDS.filter((kind) => kinds.includes(kind))
  return [
    organizationFile(sorted, kinds, nameOf),
    ...teamFiles(ofKind, nameOf),
    ...own.map((kind) => kindFile(kind, ofKind.get(kind) ?? [], nameOf)),
  ]
}

function organizationFile(
  records: readonly KindRecord[],
  complete: readonly Kind[],
  nameOf: NameOf,
): TextFile {
  const found = records.find(({ kind }) => kind === 'organization')
  if (found === undefined) throw new Error('A folder needs an organization.')
  const record = found.record as Records['organization']
  const { history } = thingTree('organization', record, nameOf)
  const tree = { form: FORM, currency: record.currency, complete, history: history! }
  return { path: ORGANIZATION_FILE, tree }
}

function kindFile(kind: Kind, records: readonly KindRecord[], nameOf: NameOf): TextFile {
  const path = fileOf(kind)
  const trees = records.map(({ record }) => thingTree(kind, record, nameOf))
  if (!isTable(kind)) return { path, tree: trees }
  const columns = columnsOf(kind).map(({ name }) => name)
  return { path, columns, rows: trees.flatMap((tree) => thingRows(kind, tree)) }
}

type ByKind = ReadonlyMap<Kind, readonly KindRecord[]>

function teamFiles(ofKind: ByKind, nameOf: NameOf): readonly TextFile[] {
  const teams = ofKind.get('team') ?? []
  const seats = groupBy(
    ofKind.get('position') ?? [],
    ({ record }) => (record as Records['position']).history.at(-1)!.fields.teamId,
  )
  const occupancies = groupBy(
    ofKind.get('occupancy') ?? [],
    ({ record }) => (record as Records['occupancy']).positionId,
  )
  const seatTree = ({ record }: KindRecord): TreeMap => {
    const { id } = record as Records['position']
    const held = occupancies.get(id) ?? []
    const sitting = held.map((each) => {
      const { positionId: _, ...tree } = thingTree('occupancy', each.record, nameOf)
      return tree
    })
    const own = thingTree('position', record, nameOf)
    return sitting.length === 0 ? own : { ...own, occupancies: sitting }
  }
  const paths = teamPaths(teams)
  return teams.map(({ record }): TextFile => {
    const { id } = record as Records['team']
    const positions = (seats.get(id) ?? []).map(seatTree)
    const tree = { team: thingTree('team', record, nameOf), positions }
    return { path: paths.get(id)!, tree }
  })
}

const LONGEST_NAME = 60
const DIGITS = 6

/**
 * Where the file of each team is: its first name and the end of its id, so that neither a new name nor
 * another team of the same name moves it.
 */
function teamPaths(teams: readonly KindRecord[]): ReadonlyMap<string, string> {
  const named = teams.map(({ record }) => {
    const { id } = record as Records['team']
    const words = foldLetters(firstName('team', record) ?? '').replaceAll(/[^a-z0-9]+/g, '-')
    const name = words.slice(0, LONGEST_NAME).replaceAll(/^-+|-+$/g, '') || 'team'
    return { id, name, short: `${name}-${id.slice(-DIGITS)}` }
  })
  const same = groupBy(named, ({ short }) => short)
  return new Map(
    named.map(({ id, name, short }) => {
      const file = same.get(short)!.length === 1 ? short : `${name}-${id}`
      return [id, `${TEAMS_FOLDER}/${file}.yaml`]
    }),
  )
}
