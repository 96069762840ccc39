import type { NoParams } from '../no-params.js'
import { type ThingMessageKey, thingMessages } from '../thing-messages.js'
import { nouns } from './nouns.js'
import type { ParamsOf } from '../room.js'

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

declare module '../message.js' {
  interface MessageRegistry extends ParamsOf<typeof thingsMessages> {}
}
