import { invalidReasons, nouns } from '../../entities/messages/en.js'
import { invalidReasonPhrase } from '../../entities/messages/nouns.js'
import { quotedText, type ParamsOf, type Room } from '../../kernel/writer.js'
import { capitalized, type Formats } from '../../kernel/formats.js'
import type { NoParams } from '../../kernel/message.js'
import { type ChangeMessageKey, changeMessages } from '../../entities/messages/change-messages.js'
import { choiceInSentence } from '../../entities/messages/choice-in-sentence.js'
import { namedChange, type NamedChangeParams, subjectName } from './named-change.js'
import { revisionList } from './revision-list.js'
import type { ProblemMessageParams, UndoneParams, UndoneSeveralParams } from './params.js'

const single: Readonly<Record<ChangeMessageKey, (_: NoParams) => string>> = changeMessages('en')

/** What a plan of one change, or of several, is called, in English. */
export const changesMessages = {
  ...single,
  'changes.named': (p: NamedChangeParams) =>
    namedChange(single[`changes.${p.change}`]({}), nouns[p.thing], `“${subjectName('en', p)}”`),
  'changes.several': (p: { readonly count: number }, f: Formats) =>
    f.count(p.count, 'change', 'changes'),
  'changes.undoOf': (p: UndoneParams, f: Formats) =>
    `Undo of revision ${f.number(p.revision)}: ${quotedText(p.title)}`,
  'changes.redoOf': (p: UndoneParams, f: Formats) =>
    `Redo of revision ${f.number(p.revision)}: ${quotedText(p.title)}`,
  'changes.undoOfSeveral': (p: UndoneSeveralParams, f: Formats) =>
    `Undo of several revisions: ${revisionList(p.revisions, f)}`,
  'changes.redoOfSeveral': (p: UndoneSeveralParams, f: Formats) =>
    `Redo of several revisions: ${revisionList(p.revisions, f)}`,
}

declare module '../../kernel/message.js' {
  interface MessageRegistry extends ParamsOf<typeof changesMessages> {}
}

const notAllowed = {
  OTHER_TEAMS: 'You may only change your own teams, their people and their customers',
  PAY: 'You may not say what people and positions cost',
  PERSON_DATA: 'You may not say why people are away',
  SETTINGS: 'You may not change the organisation’s settings and policies',
} as const

const missingApproval = {
  NO_SCENARIO: 'Put it into a scenario and ask for approval.',
  NOBODY: 'Nobody has approved it yet: ask for approval.',
  EARLIER_VERSION: 'What was approved is an earlier version: ask again.',
  CHANGES_ASKED: 'Somebody asked for changes: amend it and ask again.',
} as const

const stillHere = {
  person: (p: { readonly name: string }) =>
    `“${p.name}” still works here: end the employment first.`,
  stakeholder: (p: { readonly name: string }) =>
    `“${p.name}” is still a contact: remove the contact first.`,
  user: (p: { readonly name: string }) => `“${p.name}” may still enter: end the membership first.`,
} as const

/** Why a plan or a request is refused, in English. */
export const problemsMessages: Room<'problems', ProblemMessageParams> = {
  'problems.APPROVAL_NEEDED': (p, f) =>
    [
      quotedText(p.reason),
      missingApproval[p.missing],
      p.approvers.length === 0
        ? 'Anybody else in the organisation can approve it.'
        : `One of these can approve it: ${f.list(p.approvers)}.`,
    ].join(' '),
  'problems.NOT_ALLOWED': (p) =>
    p.name === null ? `${notAllowed[p.what]}.` : `${notAllowed[p.what]}: “${p.name}”.`,
  'problems.CANNOT_APPROVE': (p) => `Nothing was recorded. ${quotedText(p.reason)}`,
  'problems.ALREADY_EXISTS': (p) => `There already is ${nouns[p.thing].a} with the id ${p.id}.`,
  'problems.BAD_USER_INPUT': (p) => `The argument “${p.argument}” cannot be understood.`,
  'problems.BALANCE_BELOW_ZERO': (p, f) =>
    `“${p.account}” pays ${f.money(p.balance, p.currency, { beside: -p.amount })} before ${f.date(p.date)}; it cannot lose ` +
    `${f.money(-p.amount, p.currency, { beside: p.balance })} on that day.`,
  'problems.CHANGED_SINCE': (p, f) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” was changed in revision ${f.number(p.revision)}, ` +
    `after revision ${f.number(p.since)}.`,
  'problems.CLOSED_POSITION': (p, f) =>
    `The position “${p.position}” is closed on ${f.date(p.date)}.`,
  'problems.COVERAGE_OVERLAP': (p, f) =>
    `Someone else already answers for ${word(p.responsibility)} of “${p.account}” on ` +
    `${f.date(p.date)}; only one can at a time.`,
  'problems.CURRENCY_MISMATCH': (p) => `The amount must be in ${p.expected}; it is in ${p.actual}.`,
  'problems.CURRENCY_OF_MOVEMENTS': (p) =>
    `The movements of “${p.account}” are recorded in ${p.currency}: its contract keeps that currency. Correct it from its first day on, or move what it pays to an account of its own.`,
  'problems.NO_PLAN_RATE': (p) =>
    `No plan rate is recorded for ${p.currency}, the currency of the contract with “${p.account}”: set the organisation’s plan rates first.`,
  'problems.CYCLE': (p) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” would end up under itself.`,
  'problems.DUPLICATE_OCCUPANCY': (p, f) =>
    `${p.person} already occupies the position “${p.position}” on ${f.date(p.date)}.`,
  'problems.LEAVE_OVERLAP': (p, f) =>
    `${p.person} is already on leave on ${f.date(p.date)}; end or shorten that leave first.`,
  'problems.EXTERNAL_ID_TAKEN': (p) =>
    `Another ${nouns[p.thing].one} already has the external id “${p.externalId}”.`,
  'problems.FIRST_REVISION': () => 'The first revision made the organisation; it cannot be undone.',
  'problems.FORBIDDEN': () => 'You do not have permission to do this.',
  'problems.GRANTS_MORE': () => 'Nobody can give, or take away, more than they may do themselves.',
  'problems.STILL_HERE': (p) => stillHere[p.what](p),
  'problems.LAST_OWNER': () =>
    'Nobody would be left who may do everything here: make somebody else an owner first.',
  'problems.ROLE_IN_USE': (p, f) =>
    `This role is in use by ${f.count(p.count, 'member or invitation', 'members and invitations')}: give them another one first.`,
  'problems.NEEDS_TEAMS': () => 'Say which teams they manage.',
  'problems.DOMAIN_NOT_PROVED': (p) =>
    `No TXT record with the expected value was found at ${p.record}. New records can take a while to be seen.`,
  'problems.SECOND_FACTOR_MISSING': () =>
    'Whoever wants a second factor of others has one: add it to your account first, and sign in with it.',
  'problems.DOMAIN_TAKEN': (p) => `Another organisation has proved that ${p.domain} is theirs.`,
  'problems.PROVIDER_ADDRESS': () =>
    'The issuer must be an https address that can be reached from outside a private network.',
  'problems.PROVIDER_UNFIT': () =>
    'There is no OpenID Connect provider of exactly this issuer at that address.',
  'problems.PROVIDER_UNREACHABLE': () => 'The identity provider does not answer.',
  'problems.FTE_EXCEEDED': (p, f) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” would reach ${f.number(p.fte / 100, { beside: p.limit / 100 })} FTE on ` +
    `${f.date(p.date)}; the limit is ${f.number(p.limit / 100, { beside: p.fte / 100 })}.`,
  'problems.IDEMPOTENCY_KEY_REUSED': () =>
    'This idempotency key was already used for a different request.',
  'problems.IN_USE': (p, f) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” is in use: ` +
    `${f.count(p.count, nouns[p.what].one, nouns[p.what].many)} ` +
    `${f.plural(p.count, 'stands', 'stand')} in the way${p.examples && ` (${p.examples})`}.`,
  'problems.INVALID_VALUE': (p, f) =>
    `“${p.field}” ${invalidReasonPhrase(invalidReasons, p.reason) ?? `is not valid (${p.reason})`}${limitWords(p, f)}.`,
  'problems.LATER_CHANGES': (p, f) =>
    `Changes to ${nouns[p.thing].the} “${p.name}” recorded after ${f.date(p.date)} stand in the way.`,
  'problems.LATER_REVISIONS': (p, f) =>
    `Later revisions changed the same or build on it: ${revisionList(p.revisions, f)}. Undo them too.`,
  'problems.NOT_COVERED': (p, f) =>
    `Nobody covers “${p.account}” for ${word(p.responsibility)} on ${f.date(p.date)}.`,
  'problems.NOT_ENDED': (p, f) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” has not ended by ${f.date(p.date)}; only what has ended ` +
    'can be reopened.',
  'problems.NOT_FOUND': (p) => `There is ${nouns[p.thing].none} with the id ${p.id}.`,
  'problems.NOT_LIVE': (p, f) =>
    `${capitalized(nouns[p.thing].the)} “${p.name}” does not exist on ${f.date(p.date)}.`,
  'problems.OUT_OF_RANGE': (p, f) =>
    `“${p.field}” must be between ${f.number(p.min)} and ${f.number(p.max)}.`,
  'problems.PERIOD_EMPTY': (p, f) =>
    `The period from ${f.date(p.from)} to ${f.date(p.to)} holds no day: its end must come after ` +
    'its start.',
  'problems.PLAN_EMPTY': () => 'The plan has no changes.',
  'problems.PLAN_TOO_LONG': (p, f) =>
    `The plan has ${f.count(p.count, 'change', 'changes', { beside: p.limit })}; the limit is ${f.number(p.limit, { beside: p.count })}.`,
  'problems.POLICY_SHAPE': (p) =>
    p.expected === 'range'
      ? `The policy “${p.key}” takes a range: a lower and an upper figure.`
      : `The policy “${p.key}” takes a single number.`,
  'problems.REQUIRED': (p) => `“${p.field}” is required.`,
  'problems.RETIRED_TEAM': (p, f) => `The team “${p.team}” is retired on ${f.date(p.date)}.`,
  'problems.REVISION_CONFLICT': (p, f) =>
    `The organisation has changed in the meantime: revision ${f.number(p.expected)} was expected, ` +
    `it is at ${f.number(p.actual)}. Look at the plan again before applying it.`,
  'problems.ROLE_MISMATCH': (p) =>
    `The role “${p.role}” cannot answer for ${word(p.responsibility)}.`,
  'problems.SAME_TARGET': (p) =>
    `“${p.account}” is already with the one it would be handed over to.`,
  'problems.SCENARIO_UNFIT': (p, f) =>
    `“${p.name}” has ${f.count(p.count, 'change', 'changes')} that cannot be applied any more; amend or drop what does not fit.`,
  'problems.SCENARIO_CONFLICTS': (p, f) =>
    `“${p.name}” and what it stands on have both changed ${f.count(p.count, 'thing', 'things')}; ` +
    'say for each which side is to hold.',
  'problems.SCENARIO_NOT_FOUND': () => 'There is no such scenario.',
  'problems.SCENARIO_ON_OPEN': (p) =>
    `“${p.name}” stands on “${p.base}”, which is not merged yet; merge that first.`,
  'problems.SCENARIO_CLOSED': (p) =>
    p.merged
      ? `“${p.name}” is merged and cannot be changed any more.`
      : `“${p.name}” is put away; open it again first.`,
  'problems.SCENARIO_NOT_EDITOR': (p) =>
    `“${p.name}” is changed by its owner and its editors only; you can copy it.`,
  'problems.SCENARIO_NOT_OWNER': (p) => `Only its owner says who sees and who changes “${p.name}”.`,
  'problems.SCENARIO_RESTRICTED_BELOW': (p) =>
    `“${p.name}” stands on a restricted scenario or is a copy of one, and is seen by nobody who may not see that one; share or open that first.`,
  'problems.DRAFT_NOT_SHARED': () =>
    'A draft is its owner’s alone; make a scenario of it to share it.',
  'problems.COMMENT_NOT_YOURS': () => 'Only who wrote a comment changes it or takes it away.',
  'problems.SCHEDULED_IN_PAST': (p, f) =>
    `Nothing can be applied on ${f.date(p.date)} any more: it is ${f.date(p.today)} where the organisation is.`,
  'problems.SCHEDULER_NOT_ALLOWED': (p) =>
    `“${p.scheduler}”, who scheduled “${p.name}”, may not change the organisation any more; somebody ` +
    'who may has to schedule it.',
  'problems.FACTS_IN_SCENARIO': () =>
    'Movements, tickets, contacts and measurements are recorded in the organization itself, not in a scenario.',
  'problems.TARGET_VALUE': (p) =>
    `A target of ${metric(p.metric)} has exactly one value, the one that fits it; “${p.field}” does not.`,
  'problems.TARGET_GROUP': (p) =>
    `A target of ${metric(p.metric)} cannot be of “${p.field}”: it is of one group at most, by which that metric is told.`,
  'problems.TARGET_OVERLAP': (p, f) =>
    `There already is a target of ${metric(p.metric)} for the same group on ${f.date(p.date)}; change that one, or end it first.`,
  'problems.TOO_MANY_REVISIONS': (p, f) =>
    `It would take undoing ${f.count(p.count, 'revision', 'revisions', { beside: p.limit })}; at most ${f.number(p.limit, { beside: p.count })} can be undone at once.`,
  'problems.TOO_MANY_ROWS': (p, f) =>
    `The change has ${f.count(p.count, 'row', 'rows', { beside: p.limit })}; the limit is ${f.number(p.limit, { beside: p.count })}.`,
  'problems.UNAUTHENTICATED': () => 'Sign in to continue.',
  'problems.UNBALANCED_TRANSFER': (p, f) =>
    `The transfers between accounts of “${p.customer}” on ${f.date(p.date)} do not cancel out: they come ` +
    `to ${f.money(p.sum, p.currency, { isExact: true })}.`,
  'problems.UNKNOWN_POLICY_KEY': (p) => `There is no policy called “${p.key}”.`,
  'problems.UNKNOWN_ROLE': (p) => `There is no role called “${p.role}”.`,
}

function metric(name: string): string {
  return choiceInSentence('en', 'targetMetric', name)
}

function word(responsibility: string): string {
  return choiceInSentence('en', 'responsibility', responsibility)
}

/** What would be allowed, after “field” is too long. */
function limitWords({ reason, limit }: ProblemMessageParams['INVALID_VALUE'], f: Formats): string {
  if (limit === undefined) return ''
  const characters = f.count(limit, 'character', 'characters')
  if (reason === 'TOO_SHORT') return `; at least ${characters} ${are(limit, f)} needed`
  const most = reason === 'TOO_LONG' ? characters : f.number(limit)
  return `; at most ${most} ${are(limit, f)} allowed`
}

function are(count: number, f: Formats): string {
  return f.plural(count, 'is', 'are')
}
