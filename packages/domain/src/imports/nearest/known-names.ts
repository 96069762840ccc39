import type { ThingName } from '../../entities/messages/nouns.js'
import type { RecordTable } from '../../state/tables/record-table.js'
import type { ImportDirectory } from '../outcome/import-directory.js'
import { foldText } from '../read/choice-words.js'
import { type KnownName, NearestNames } from './nearest-names.js'

/** What rows can refer to. */
interface KnownThings {
  readonly accounts: RecordTable<'account'>
  readonly directory: ImportDirectory
}

/** What a row could have meant by a reference that is not known. */
export class KnownNames {
  readonly #known: KnownThings
  readonly #byThing = new Map<ThingName, NearestNames>()

  constructor(known: KnownThings) {
    this.#known = known
  }

  /** The nearest names of things of that kind, at most three; none of kinds that rows do not refer to. */
  nearest(thing: ThingName, reference: string): readonly string[] {
    const names = this.#byThing.get(thing) ?? new NearestNames(this.#namesOf(thing))
    this.#byThing.set(thing, names)
    return names.of(reference)
  }

  #namesOf(thing: ThingName): Iterable<KnownName> {
    const { accounts, directory } = this.#known
    if (thing === 'account') return accountNames(accounts)
    if (thing === 'team') return directory.teams.names()
    if (thing === 'role') return directory.roles.names()
    if (thing === 'person') return directory.people.names()
    return thing === 'position' ? directory.positions.names() : []
  }
}

/** Accounts are referred to by id: one that is found by its name is told with its id. */
function* accountNames(accounts: RecordTable<'account'>): Generator<KnownName> {
  const { columns } = accounts
  for (let row = 0; row < accounts.rowCount; row += 1) {
    const references = accounts.externalReferences(row)
    const [first] = references
    if (first === undefined) continue
    for (const { id } of references) yield { name: id }
    let last = accounts.firstVersion(row)
    for (let at = last; at !== -1; at = columns.versionNext.at(at) - 1) last = at
    if (last === -1) continue
    const name = accounts.field(last, 'name')
    const isId = foldText(name) === foldText(first.id)
    if (!isId) yield { name, told: `${first.id} (${name})` }
  }
}
