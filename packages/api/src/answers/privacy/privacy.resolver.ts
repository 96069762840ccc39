import {
  isId,
  isUnmistakable,
  pseudonymOf,
  type Subject,
  type SubjectKind,
  viewAt,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { organizationNamed } from '../../graphql/organization-named.js'
import { type PlanError, refusal } from '../../graphql/plan-error.js'
import { readGlobalId } from '../../graphql/relay/global-id.js'
import { todayOf } from '../../graphql/today.js'
import { toPlanError } from '../../graphql/to-plan-error.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { actorOf } from '../../plans/idempotency-of.js'
import type { EraseRefusal } from '../../privacy/erase-several.js'
import { refuseUnless } from '../../session/can.js'
import { DataSubjectType, PersonalDataType, toDataSubject } from './data-subject-type.js'
import { ErasePersonalDataInput, ErasePersonalDataPayload } from './privacy-inputs.js'

const ACTION = 'privacy.write'
const MOST_FOUND = 100
const SHORTEST_SEARCH = 2
const LENGTHS = { least: 2, most: 320 } as const

/** What is held of people. It is of no revision: it is the same whatever moment is asked for. */
@Resolver(() => OrganizationType)
export class OrganizationPrivacyResolver {
  @FieldResolver(() => [DataSubjectType], {
    description:
      'People, stakeholders and members of all times whose name or address has a text in it, by name. For those who may erase them.',
  })
  async dataSubjects(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('search', () => String, { description: 'What is looked for; 2 characters or more.' })
    search: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most; up to 100.' })
    first: number,
  ): Promise<readonly DataSubjectType[]> {
    const { id } = view.state.organization
    refuseUnless(context, ACTION, id)
    const sought = search.trim()
    if (sought.length < SHORTEST_SEARCH || sought.length > LENGTHS.most) {
      throw badUserInput(['search'])
    }
    if (first < 1 || first > MOST_FOUND) throw badUserInput(['first'])
    const state = await context.services.states.get(id)
    if (state === null) return []
    const live = viewAt(state, todayOf(state))
    const found = await context.services.privacy.find(state, sought, first)
    return found.map((each) => toDataSubject(live, each))
  }

  @FieldResolver(() => PersonalDataType, {
    nullable: true,
    description:
      'Everything that is held of somebody; null when nothing is known of them. For those who may erase them.',
  })
  async personalData(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('subjectId', () => ID, { description: '`DataSubject.id`.' }) subjectId: string,
  ): Promise<PersonalDataType | null> {
    const { id } = view.state.organization
    refuseUnless(context, ACTION, id)
    const subject = readSubject(id, subjectId, ['subjectId'])
    const state = await context.services.states.get(id)
    const held =
      state === null || subject === null
        ? null
        : await context.services.privacy.held(context.shown(state), subject)
    if (subject === null || held === null) return null
    const { locale } = view.organization
    const { names, data, presence } = held
    return {
      names: names.map((each) => ({ ...each, isUnmistakable: isUnmistakable(each.name) })),
      pseudonym: pseudonymOf(locale, subject.id),
      data,
      refusal: presence.isHere
        ? refused(context, { why: 'STILL_HERE', name: presence.name }, subject, subjectId)
        : null,
    }
  }
}

/** Erases people. */
@Resolver()
export class ErasePersonalDataResolver {
  @Mutation(() => ErasePersonalDataPayload, {
    description:
      'Erases somebody, whatever moment is asked for from then on: a pseudonym stands in all versions of their record, in texts that name them, and where they did something; what tells more of who they were is gone. Figures stay what they were. It is a revision, and cannot be undone. Who still works here, is a contact or may enter is not erased.',
  })
  async erasePersonalData(
    @Ctx() context: RequestContext,
    @Arg('input', () => ErasePersonalDataInput, { description: 'Whom.' })
    input: ErasePersonalDataInput,
  ): Promise<ErasePersonalDataPayload> {
    const { locale, services, session, principal, deadline, plans } = context
    const found = await organizationNamed(context, input.organizationId, ACTION)
    if (found === null) {
      const params = { thing: 'organization', id: input.organizationId } as const
      const path = ['input', 'organizationId']
      return { ok: null, error: refusal(locale, 'NOT_FOUND', params, path) }
    }
    const names = readNames(input.names)
    const subject = readSubject(found.id, input.subjectId, ['input', 'subjectId'])
    if (subject === null) {
      const unknown = { kind: 'person', id: input.subjectId } as const
      return { ok: null, error: refused(context, { why: 'UNKNOWN' }, unknown, input.subjectId) }
    }
    const erased = await services.privacy.erase({
      organizationId: found.id,
      subject,
      actor: actorOf(principal),
      deadline,
      trace: plans.begin(found.id),
      ...(names !== null && { names }),
      onErased: async (client) => session.principals.announce(client, null),
    })
    if (!erased.ok) {
      return { ok: null, error: refused(context, erased.error, subject, input.subjectId) }
    }
    session.principals.drop(null)
    return { ok: erased.value, error: null }
  }
}

const KIND_OF_TYPE: ReadonlyMap<string, SubjectKind> = new Map([
  ['Person', 'person'],
  ['Stakeholder', 'stakeholder'],
  ['User', 'user'],
])

/**
 * Somebody by an opaque id; null for one of another organization.
 *
 * @throws RequestError BAD_USER_INPUT for an id of nobody's kind
 */
function readSubject(
  organizationId: string,
  named: string,
  path: readonly string[],
): Subject | null {
  const read = readGlobalId(named)
  const kind = KIND_OF_TYPE.get(read?.type ?? '')
  if (read === null || kind === undefined) throw badUserInput(path)
  if (kind === 'user') return { kind, id: read.parts[0] ?? '' }
  const [owner, id = ''] = read.parts
  return owner === organizationId && isId(id) ? { kind, id } : null
}

function readNames(given: readonly string[] | null | undefined): readonly string[] | null {
  if (given == null) return null
  const names = given.map((name) => name.trim())
  const bad = names.findIndex(({ length }) => length < LENGTHS.least || length > LENGTHS.most)
  if (bad >= 0) throw badUserInput(['input', 'names', bad])
  return names
}

function refused(
  { locale }: RequestContext,
  why: EraseRefusal,
  { kind }: Subject,
  named: string,
): PlanError {
  const path = ['input', 'subjectId']
  switch (why.why) {
    case 'UNKNOWN':
      return refusal(locale, 'NOT_FOUND', { thing: kind, id: named }, path)
    case 'STILL_HERE':
      return refusal(locale, 'STILL_HERE', { what: kind, name: why.name }, path)
    case 'PROBLEMS':
      return toPlanError(why.problems, locale, () => ['input'])
  }
}
