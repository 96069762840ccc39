import type { GenderedNoun } from '../../entities/words.js'
import { kindNouns } from '../kind-nouns.js'
import type { Noun } from '../noun.js'
import type { OtherThing, ThingName } from '../thing-name.js'

const others: Readonly<Record<OtherThing, Noun>> = {
  apiToken: noun({ one: 'token de API', many: 'tokens de API', gender: 'masculine' }),
  membership: noun({ one: 'membresía', many: 'membresías', gender: 'feminine' }),
  plan: noun({ one: 'plan', many: 'planes', gender: 'masculine' }),
  scenario: noun({ one: 'escenario', many: 'escenarios', gender: 'masculine' }),
  user: noun({ one: 'usuario', many: 'usuarios', gender: 'masculine' }),
}

/** The things of the domain in Spanish. */
export const nouns: Readonly<Record<ThingName, Noun>> = { ...kindNouns('es', noun), ...others }

function noun({ one, many, gender }: GenderedNoun): Noun {
  return gender === 'feminine'
    ? { one, many, a: `una ${one}`, the: `la ${one}`, none: `ninguna ${one}` }
    : { one, many, a: `un ${one}`, the: `el ${one}`, none: `ningún ${one}` }
}
