import type { ParamsOf } from '../../kernel/writer.js'
import type { NoParams } from '../../kernel/message.js'
import { kindNouns } from './kind-nouns.js'
import { type ThingMessageKey, thingMessages } from './thing-messages.js'
import type { InvalidReason } from '../invalid-reason.js'
import { SEGMENTS, TIERS } from '../vocabularies.js'
import { formatsFor } from '../../kernel/formats.js'
import type { GroupParams, Noun, OtherThing, ThingName } from './nouns.js'

const others: Readonly<Record<OtherThing, Noun>> = {
  apiToken: noun('API token', 'API tokens'),
  customRole: noun('custom role', 'custom roles'),
  session: noun('session', 'sessions'),
  invitation: noun('invitation', 'invitations'),
  comment: noun('comment', 'comments'),
  identityProvider: noun('identity provider', 'identity providers'),
  membership: noun('membership', 'memberships'),
  plan: noun('plan', 'plans'),
  savedView: noun('saved view', 'saved views'),
  scenario: noun('scenario', 'scenarios'),
  user: noun('user', 'users', 'a user'),
}

/** The things of the domain in English. */
export const nouns: Readonly<Record<ThingName, Noun>> = {
  ...kindNouns('en', ({ one, many }) => noun(one, many)),
  ...others,
}

function noun(one: string, many: string, a = `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`): Noun {
  return { one, many, a, the: `the ${one}`, none: `no ${one}` }
}

/** Why a value is refused, in English, after "“field” …". */
export const invalidReasons: Readonly<Record<InvalidReason, string>> = {
  BLANK: 'must not be blank',
  COMMON_PASSWORD: 'is among the passwords that are guessed first',
  DUPLICATE: 'names the same thing twice',
  FIXED: 'cannot be changed once it is set',
  FORBIDDEN_CHARACTER:
    'holds a character that no text may have: U+0000, or half of a surrogate pair',
  NEGATIVE: 'must not be negative',
  NOT_A_COUNTRY: 'must be an ISO 3166 country code',
  NOT_A_CURRENCY: 'must be an ISO 4217 currency code, such as USD',
  NOT_A_DATE: 'must be a date that exists, written YYYY-MM-DD, from 1000-01-01 to 9999-12-31',
  NOT_A_LANGUAGE: 'must be a BCP 47 language tag, such as pt-BR',
  NOT_A_NUMBER: 'must be a number',
  NOT_A_SLUG: 'may hold only lower-case letters, digits and single hyphens',
  NOT_A_TIME_ZONE: 'must be an IANA time zone, such as America/Bogota',
  NOT_A_LOCALE: 'must be a language that Postscale speaks: en, es or pt',
  NOT_AN_EMAIL: 'must be an e-mail address, such as ana@example.com',
  NOT_AN_ID: 'must be an id in UUID form',
  NOT_AN_INSTANT: 'must be an instant in the years 1000 to 9999, such as 2026-03-01T09:30:00Z',
  NOT_AN_INTEGER: 'must be a whole number',
  NOT_POSITIVE: 'must be above zero',
  OWN_CURRENCY: 'must not name the organisation’s own currency',
  TAKEN: 'is already in use',
  TOO_LONG: 'is too long',
  TOO_MANY: 'has too many entries',
  TOO_SHORT: 'is too short',
  UNKNOWN_VALUE: 'is not one of the values allowed',
  UNORDERED: 'has its lower end above its upper end',
  NOT_A_BOOLEAN: 'must be true or false',
  NOT_A_LIST: 'must be a list',
  NOT_TEXT: 'must be a text',
  NOT_ONE_TARGET: 'must name exactly one of a position and a team',
  NOT_TOGETHER: 'cannot be given together with a field that it excludes',
  RAGGED_COLUMNS: 'must have columns of equal length',
  UNKNOWN_CHANGE: 'is not a kind of change',
  UNKNOWN_FIELD: 'is not a field of this change',
  WRONG_SIGN: 'has the wrong sign for its kind',
  NOT_A_CHURN: 'goes with a churn only',
  NOT_AN_OBJECT: 'must have named fields',
}

const named: Readonly<Record<ThingMessageKey, (_: NoParams) => string>> = thingMessages('en', nouns)

/** The names of things and of the closed vocabularies, in English. */
export const thingsMessages = {
  ...named,
  'things.band.UNDER': (_: NoParams) => 'Under capacity',
  'things.band.HEALTHY': (_: NoParams) => 'Healthy',
  'things.band.AT_TRIGGER': (_: NoParams) => 'At the hire trigger',
  'things.band.OVER': (_: NoParams) => 'Over capacity',
  'things.true': (_: NoParams) => 'yes',
  'things.false': (_: NoParams) => 'no',
}

declare module '../../kernel/message.js' {
  interface MessageRegistry extends ParamsOf<typeof thingsMessages> {}
}

/** A group in English. */
export function groupWords({ by, name }: GroupParams): string {
  if (name === null) return 'Without assignment'
  if (by === 'REGION') return formatsFor('en').region(name)
  const segment = by === 'SEGMENT' ? SEGMENTS.find((each) => each === name) : undefined
  if (segment !== undefined) return thingsMessages[`things.segment.${segment}`]({})
  const tier = by === 'TIER' ? TIERS.find((each) => each === name) : undefined
  return tier === undefined ? name : thingsMessages[`things.tier.${tier}`]({})
}
