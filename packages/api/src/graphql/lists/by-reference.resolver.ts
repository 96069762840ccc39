import { ENTITIES, ENTITY_KINDS, type EntityKind, type OrganizationView } from '@postscale/domain'
import { Arg, type ClassType, FieldResolver, Resolver, Root } from 'type-graphql'
import { Most, OneByOne } from '../arguments/most.js'
import { ThingRef } from '../external-reference.js'
import { OrganizationType } from '../types/organization-type.js'
import { ENTITY_TYPES } from '../types/types.js'
import { nodeOfRow } from './node-shown.js'
import { rowOfRef } from './row-of-ref.js'

const MOST_REFS = 100
const SHOWN =
  'As on the day shown or, where it is not live then, in the life that comes next or was last.'

/** Things of an organization by what they are called: one field for one thing, and one for several. */
@Resolver(() => OrganizationType)
export class OrganizationThingsResolver {}

const target = OrganizationThingsResolver.prototype as unknown as Record<string, unknown>

for (const kind of ENTITY_KINDS) {
  const { plural, words } = ENTITIES[kind]
  const Type = ENTITY_TYPES[kind] as ClassType
  const { one, many } = words.noun.en
  addField(
    kind,
    'ref',
    () => ThingRef,
    ({ view }: OrganizationType, ref: ThingRef) => found(view, kind, ref, ['ref']),
    () => Type,
    {
      nullable: true,
      description: `One ${one}, by its id or by what another system calls it. ${SHOWN}`,
    },
  )
  addField(
    `${plural}ByRef`,
    'refs',
    () => [ThingRef],
    ({ view }: OrganizationType, refs: readonly ThingRef[]) =>
      // One that is none is null, and the others are answered.
      refs.map(async (ref, index) => found(view, kind, ref, ['refs', index])),
    () => [Type],
    {
      nullable: 'items',
      description: `Several ${many} in the order given; null where there is none. ${SHOWN}`,
    },
  )
}

function addField(
  name: string,
  argument: 'ref' | 'refs',
  argumentType: () => unknown,
  resolve: (root: OrganizationType, given: never) => unknown,
  type: () => unknown,
  options: { readonly nullable: boolean | 'items'; readonly description: string },
): void {
  Object.defineProperty(target, name, { value: resolve, configurable: true, writable: true })
  Root()(target, name, 0)
  const description = argument === 'ref' ? 'Which one.' : `Which ones; at most ${MOST_REFS}.`
  Arg(argument, argumentType as () => typeof String, { description })(target, name, 1)
  const method = Object.getOwnPropertyDescriptor(target, name)!
  Most({ refs: MOST_REFS })(target, name, method)
  OneByOne('refs')(target, name, method)
  FieldResolver(type as () => typeof String, options)(target, name, method)
}

function found(
  view: OrganizationView,
  kind: EntityKind,
  ref: ThingRef,
  path: readonly (string | number)[],
): object | null {
  return nodeOfRow(view, kind, rowOfRef(view, kind, ref, path))
}
