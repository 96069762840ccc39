import type { thingsMessages as english } from '../en/things.js'
import { thingMessages } from '../thing-messages.js'
import { nouns } from './nouns.js'

/** The names of things and of the closed vocabularies, in Portuguese. */
export const thingsMessages = {
  ...thingMessages('pt', nouns),
  'things.band.UNDER': () => 'Abaixo da capacidade',
  'things.band.HEALTHY': () => 'Carga saudável',
  'things.band.AT_TRIGGER': () => 'No gatilho de contratação',
  'things.band.OVER': () => 'Acima da capacidade',
  'things.true': () => 'sim',
  'things.false': () => 'não',
} satisfies typeof english
