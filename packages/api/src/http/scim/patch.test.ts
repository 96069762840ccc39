import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPatch } from './patch.js'
import { patchGroup } from './patch-group.js'
import { patchUser } from './patch-user.js'

const user = {
  userName: 'ana@acme.example',
  externalId: null,
  givenName: null,
  familyName: null,
  displayName: null,
  active: true,
}

const patch = (...operations: readonly object[]) =>
  readPatch({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: operations,
  })

const flags = fc.boolean()
const capitals = fc.constantFrom('add', 'Add', 'ADD', 'replace', 'Replace')

/** The same said in each of the ways that directories say it. */
const activeOperation = (value: boolean) =>
  capitals.chain((op) =>
    fc.constantFrom<object>(
      { op, path: 'active', value },
      { op, path: 'active', value: value ? 'True' : 'False' },
      { op, value: { active: value } },
      { op, value: { active: String(value) } },
      { op, path: 'urn:ietf:params:scim:schemas:core:2.0:User:active', value: [{ value }] },
    ),
  )

const otherOperation = fc.constantFrom<object>(
  { op: 'Add', path: 'title', value: 'CSM' },
  { op: 'replace', path: 'emails[type eq "work"].value', value: 'x@acme.example' },
  { op: 'replace', path: 'displayName', value: 'Ana' },
  { op: 'remove', path: 'externalId' },
  { op: 'replace', value: { name: { givenName: 'Ana' } } },
)

describe('a sequence of changes of a user', () => {
  it('leaves them as the last word about it says, whatever is said between', () => {
    const sequences = fc
      .array(flags, { minLength: 1, maxLength: 8 })
      .chain((said) =>
        fc.tuple(
          fc.constant(said.at(-1)!),
          fc.tuple(...said.map((value) => fc.tuple(activeOperation(value), otherOperation))),
        ),
      )
    fc.assert(
      fc.property(sequences, ([last, operations]) => {
        expect(patchUser(user, patch(...operations.flat())).active).toBe(last)
      }),
    )
  })

  it('says the same when it is sent twice, and when it is sent in parts', () => {
    const operations = fc.array(fc.oneof(flags.chain(activeOperation), otherOperation), {
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(operations, fc.nat(7), (said, at) => {
        const once = patchUser(user, patch(...said))
        expect(patchUser(once, patch(...said))).toEqual(once)
        const cut = 1 + (at % (said.length - 1))
        const first = patchUser(user, patch(...said.slice(0, cut)))
        expect(patchUser(first, patch(...said.slice(cut)))).toEqual(once)
      }),
    )
  })
})

describe('a sequence of changes of a group', () => {
  const ids = fc.constantFrom<string>('a', 'b', 'c', 'd')

  it('comes to the members that it leads to, one operation after another', () => {
    const operation = fc.record({ adds: fc.boolean(), id: ids, listed: fc.boolean() })
    fc.assert(
      fc.property(fc.uniqueArray(ids), fc.array(operation, { minLength: 1 }), (before, said) => {
        const expected = new Set(before)
        for (const { adds, id } of said) {
          if (adds) expected.add(id)
          else expected.delete(id)
        }
        const operations = said.map(({ adds, id, listed }) => {
          if (adds) return { op: 'Add', path: 'members', value: [{ value: id }] }
          return listed
            ? { op: 'Remove', path: 'members', value: [{ value: id }] }
            : { op: 'remove', path: `members[value eq "${id}"]` }
        })
        const { added, removed } = patchGroup(new Set(before), patch(...operations))
        const after = new Set([...before.filter((id) => !removed.includes(id)), ...added])
        expect(after).toEqual(expected)
        expect(added.some((id) => before.includes(id))).toBe(false)
      }),
    )
  })
})
