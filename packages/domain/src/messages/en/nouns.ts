import { kindNouns } from '../kind-nouns.js'
import type { Noun } from '../noun.js'
import type { OtherThing, ThingName } from '../thing-name.js'

const others: Readonly<Record<OtherThing, Noun>> = {
  apiToken: noun('API token', 'API tokens'),
  membership: noun('membership', 'memberships'),
  plan: noun('plan', 'plans'),
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
