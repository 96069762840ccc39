import type { GenderedNoun } from '../../entities/words.js'
import { kindNouns } from '../kind-nouns.js'
import type { Noun } from '../noun.js'
import type { OtherThing, ThingName } from '../thing-name.js'

const others: Readonly<Record<OtherThing, Noun>> = {
  apiToken: noun({ one: 'token de API', many: 'tokens de API', gender: 'masculine' }),
  membership: noun({ one: 'associação', many: 'associações', gender: 'feminine' }),
  plan: noun({ one: 'plano', many: 'planos', gender: 'masculine' }),
  scenario: noun({ one: 'cenário', many: 'cenários', gender: 'masculine' }),
  user: noun({ one: 'usuário', many: 'usuários', gender: 'masculine' }),
}

/** The things of the domain in Portuguese. */
export const nouns: Readonly<Record<ThingName, Noun>> = { ...kindNouns('pt', noun), ...others }

function noun({ one, many, gender }: GenderedNoun): Noun {
  return gender === 'feminine'
    ? { one, many, a: `uma ${one}`, the: `a ${one}`, none: `nenhuma ${one}` }
    : { one, many, a: `um ${one}`, the: `o ${one}`, none: `nenhum ${one}` }
}
