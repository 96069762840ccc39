import type { thingsMessages as english } from '../en/things.js'
import { thingMessages } from '../thing-messages.js'
import { nouns } from './nouns.js'

/** The names of things and of the closed vocabularies, in Spanish. */
export const thingsMessages = {
  ...thingMessages('es', nouns),
  'things.band.UNDER': () => 'Por debajo de la capacidad',
  'things.band.HEALTHY': () => 'Carga sana',
  'things.band.AT_TRIGGER': () => 'En el disparador de contratación',
  'things.band.OVER': () => 'Por encima de la capacidad',
  'things.true': () => 'sí',
  'things.false': () => 'no',
} satisfies typeof english
